"""Those who hold no office: to meet them is no encounter of states.

One inventory of nouns for people by what they do, by what befell them and by whose they are, in Indonesian,
English and Malay; read behind a verb ("met troops"), behind a noun ("talks between traders") and before a
verb ("villagers met"). A noun in capitals is part of an office's name ("the Youth Minister").
"""

from __future__ import annotations

import re

_NOUNS = (
    # en: learning, work and trade, land and sea, faith, press, art and sport
    r"(?:university |school |exchange )?students?|pupils|schoolchildren|alumni|graduates|scholars"
    r"|academics|lecturers|teachers|(?:migrant |domestic |factory |foreign )?workers|labou?rers|maids"
    r"|nurses|doctors|seafarers|seamen|farmers|growers|planters|smallholders|fishermen|fishers|fisherfolk|traders|exporters"
    r"|importers|buyers|companies|firms|businesses|sellers"
    r"|vendors|hawkers|operators|businessmen|businesspeople|business leaders"
    r"|entrepreneurs|investors|chief executives|executives|shareholders|tourists|visitors|travell?ers"
    r"|pilgrims|worshippers|monks|clerics|faithful|parishioners|reporters|journalists|editors|fans"
    r"|supporters|athletes|players|boxers|fighters|artists|musicians|performers|volunteers|activists"
    r"|campaigners|protesters|demonstrators"
    # en: by where they live, what they suffer, whom they serve
    r"|citizens|nationals|residents|villagers|townspeople|locals|inhabitants|settlers|community"
    r"|communities|diaspora|expatriates|compatriots|families|relatives|parents|children|youths?|women"
    r"|elders|veterans|refugees|returnees|deportees|evacuees|survivors|victims|patients|inmates|prisoners"
    r"|detainees|voters|constituents|members of (?:parliament|the public|the community)|crowds?"
    r"|(?:(?:front-?line|wounded|deployed|its|his|her|their) )?(?:troops|soldiers|sailors|marines)"
    r"|crew(?:s|members)?|personnel|peacekeepers|staff|employees|lawmakers|legislators|MPs|senators"
    r"|party members|cadres"
    r"|(?:village|community|tribal|traditional|religious|faith|clan)"
    r" (?:heads?|chiefs?|leaders|officials|elders)|headmen|households|homeowners|landowners"
    # id, ms
    r"|kepala (?:desa|dusun|kampung|suku|keluarga)|ketua[- ]ketua kampung|ketua (?:kampung|adat|masyarakat)"
    r"|(?:tokoh|pemuka|pemimpin) (?:masyarakat|adat|agama)|pemangku adat|penghulu|lurah|tetua"
    r"|mahasisw[ai]|pelajar|siswa|murid|santri|alumni|graduan|guru|dosen|pensyarah|akademisi|ilmuwan"
    r"|(?:tenaga |para )?pekerja|buruh|karyawan|perawat|jururawat|dokter|doktor|petani|pekebun|peladang"
    r"|peternak|penternak|nelayan|pedagang|peniaga|penjaja|eksportir|pengeksport|importir|pengimport"
    r"|pembeli|perusahaan|syarikat|pengusaha|usahawan|pelaku (?:usaha|bisnis|industri)"
    r"|pemain industri|investor|pelabur"
    r"|wisatawan|pelancong|turis|jemaah|jamaah|ulama|biksu|wartawan|awak media|jurnalis|pemberita|atlet"
    r"|petinju|pemain|penggemar|peminat|pendukung|penyokong|seniman|artis|relawan|sukarelawan|aktivis"
    r"|warga(?:negara)?|rakyat|masyarakat|penduduk|komunitas|komuniti|diaspora|perantau|keluarga|orang tua"
    r"|ibu bapa|anak-anak|kanak-kanak|pemuda|belia|veteran|pengungsi|repatrian|pelarian|korban|mangsa"
    r"|pasien|pesakit|tahanan|banduan|narapidana|pemilih|prajurit|anggota (?:parlemen|parlimen|dewan|DPR)"
    r"|ahli parlimen|kader|WNI|TKI|PMI|pekerja migran|satu per satu"
)
_NOT_YET = r"(?!mengenai|tentang|soal|about|on|for|di|in|and|dan|dengan|with|to|bersama|serta)"
_MET = re.compile(rf"\s+(?:dengan\s+|with\s+)?(?:{_NOT_YET}\w+\s+){{0,2}}?(?:{_NOUNS}|us)\b")
_AMONG = re.compile(
    rf"\s+(?:between|of|among|antara|para|dengan|with)\s+(?:{_NOT_YET}[\w-]+\s+){{0,2}}?(?:{_NOUNS})\b"
)
_THEY = re.compile(
    r"\b(?:companies|firms|businesses|boxers|athletes|players|villagers|relatives|tourists|pilgrims|students|fans|fighters|farmers"
    r"|traders|workers|residents|fishermen|developers|investors|bankers|lenders|exporters|importers|engineers"
    r"|scientists|researchers|lawyers|merchants|pengembang|pemaju|pelabur|investor|bankir|peneliti|penyelidik"
    r"|ilmuwan|pelancong|wisatawan|atlet|petinju|pemain|jemaah"
    r"|penduduk kampung|warga desa|pelajar|mahasiswa|petani|nelayan|pedagang|peniaga|pengusaha|usahawan"
    r"|perusahaan|syarikat)"
    r"\s(?:[\w-]+\s){0,4}$"
)


def met_by_verb(text: str, end: int) -> bool:
    """Whether what stands behind a verb of meeting that ends there is nobody's official: "met troops"."""
    return _MET.match(text, end) is not None


def among_themselves(text: str, end: int) -> bool:
    """Whether a noun that ends there is told to be of such people: "talks between traders"."""
    return _AMONG.match(text, end) is not None


def are_subject(before: str) -> bool:
    """Whether such people lead the verb that ``before`` goes up to: "villagers met"."""
    return _THEY.search(before[:1].lower() + before[1:]) is not None
