"""Whose word binds no state: parties at home, companies, provinces, and what is promised to one's own."""

from __future__ import annotations

import re

from ingest.scene.scene import Scene, actors

_DOMESTIC = re.compile(  # those who agree at home, or over a bargain
    r"\b(?:DPR|partai|parpol|fraksi|koalisi|kabinet|parlemen|pedagang|pembeli|penjual|klub|serikat"
    r"|coalition|cabinet"
    r"|parliament|lawmakers|traders?|buyers?|sellers?|clubs?|(?<!European )(?<!African )unions?|parti"
    r"|gabungan parti|peniaga"
    r"|kelab)\b[^.;]*$|\bkoalisi\b|\b(?:kerajaan|pemerintah) (?:persekutuan|federal|pusat)\b[^.;]{0,60}$"
    r"|\bfederal (?:and|government and)\b[^.;]{0,60}$",
    re.IGNORECASE,
)

_PRIVATE = re.compile(  # those whose word binds no state
    r"\b(?P<who>perusahaan|syarikat|peniaga|pengusaha|petani|pekebun|nelayan|warga|penduduk|masyarakat"
    r"|pekerja"
    r"|buruh|mahasiswa|pelajar|pemilih|korban|mangsa|pelaku usaha|(?:pemerintah|kerajaan) (?:daerah|provinsi"
    r"|kabupaten|kota|negeri|tempatan)|pem(?:da|kab|kot|prov)|company|companies|firms?|farmers|fishermen"
    r"|residents|villagers|voters|students|workers|victims|businesses"
    r"|(?:provincial|local|city|state|municipal|district) government)"
    r"\b[^.,;:]{0,40}$",
    re.IGNORECASE,
)
_GAINS = re.compile(r"\b(?:untuk|bagi|kepada|for|to)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_TO_OWN = re.compile(  # a promise to voters, a call to one's governors
    r"\s*(?:kepada |to )?(?:para |semua |seluruh |the |all |his |her |its )?(?:voters|lawmakers|senators"
    r"|congress(?:men|women)?|shareholders|parliament|DPR|Dewan Rakyat|anggota (?:dewan|DPR)|ahli parlimen"
    r"|reporters|journalists|governors|residents|the public|pemilih|rakyatnya|warganya|parlemen|wartawan"
    r"|jurnalis|awak media|media massa|(?<=para )gubernur|(?<=para )bupati|camat|masyarakat|warga)\b",
    re.IGNORECASE,
)


def at_home(before: str) -> bool:
    """Whether those who agree do so at home or over a bargain, by the words before the verb."""
    return _DOMESTIC.search(before) is not None


def binds_no_state(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether a company, farmers or a province undertake something, or something is promised to voters."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if _TO_OWN.match(text, end) or _two_firms(text[sentence.start : start]) or _private(scene, index, start):
        return True
    private = _PRIVATE.search(text[sentence.start : start])
    if private is None or close_by(scene, index, "both", start):
        return False
    if _GAINS.search(text[sentence.start : sentence.start + private.start()]):
        return False  # "places for nurses were pledged": they gain by it
    at, after = sentence.start + private.start("who"), sentence.start + private.end("who")
    if any(m.country and m.start < at < m.end and _MINISTRY.match(m.text) for m in scene.mentions[index]):
        return False  # "Jabatan Buruh Brunei", "the Ministry of Workers' Welfare"
    whose = text[sentence.start : sentence.start + private.start()]
    if _OBJECT_OF.search(whose) and _AND_DID.fullmatch(text, after, start):
        return False  # "thanked Laos for the rescue of workers and invited": the subject goes on
    return not any(
        not (m.kind == "state" and _WHOSE_FIRM.fullmatch(text, after, m.start))
        for m in actors(scene, index, after, start)
    )


_MINISTRY = re.compile(
    r"(?:Kementerian|Jabatan|Direktorat|Badan|Ministry|Department|Directorate|Bureau"
    r"|[A-Z][\w-]+ (?:Ministry|Department))\b"
)
_OBJECT_OF = re.compile(r"\b(?:of|from|with|on|about|dari|daripada|terhadap|atas|para)\s(?:[\w-]+\s){0,2}$")
_AND_DID = re.compile(r"\s(?:and|dan|serta)\s(?:also\s|juga\s)?")
_WHOSE_FIRM = re.compile(
    r"(?:-\w+)?\s(?:(?:swasta|asal|dari|daripada|besar|tambang|teknologi|minyak)\s){0,2}"
)


_FIRMS = re.compile(  # the subject of a sentence, "~" for each state: "~ and ~ companies"
    r"\W*(?:\w+ ){0,3}?(?:~(?:(?:,| and| dan|-| –) ?~)*(?:-based)? )?"
    r"(?:(?!state|government|milik)[\w-]+ ){0,2}?"
    r"(?:companies|firms|businesses|exporters|importers|conglomerates|farmers|traders|cooperatives|petani"
    r"|pedagang|koperasi|perusahaan|syarikat|pengusaha|eksportir"
    r"|importir|pengeksport|pengimport)(?:-\w+)? (?:(?:swasta|private|asal|dari|from) )?"
    r"(?:~(?:(?:,| and| dan|-| –) ?~)* )?(?:(?:have|has|had|telah|sudah|akan|will|on \w+|also|juga) )*",
    re.IGNORECASE,
)


_RUN = r"(?:[A-Z][\w.&’'-]*\s(?:of\s)?){1,6}?"
_FIRM = _RUN + (
    r"(?:Group(?:\sof\sCompanies)?|Corporation|Corp\b\.?|Company|Companies|Co\b\.?|Holdings|Ltd\b\.?|Limited"
    r"|Inc\b\.?"
    r"|Berhad|Bhd|Tbk|Industries|Airlines|Airways)\s?(?:\([^)]{2,12}\)\s)?"
)
_ITS_LAND = r"(?:(?:of|from|dari|asal)\s(?:the\s)?(?:[A-Z]\w+\s){1,3}?)?"
_AND_WITH = r"\s?(?:,|and|dan|with|dengan)\s"
_OF_STATE = re.compile(  # whose word binds a state
    r"\b(?:Minist|Kement|Depart|Jabatan|Direktorat|Embass|Kedut|President|Perdana|Govern|Pemerintah|Kerajaan"
    r"|Author|Agency|Badan"
    r"|Bank (?:Indonesia|Negara|of the Lao)|Menteri|Secretary|Sekretar)",
    re.IGNORECASE,
)
_FIRM_NAMES = re.compile(  # "Laos's Mekong Group and China Wall Corporation"
    rf"(?:{_FIRM}{_ITS_LAND}{_AND_WITH}{_RUN}"
    rf"|{_RUN}{_ITS_LAND}{_AND_WITH}{_FIRM}){_ITS_LAND}(?:\w+\s){{0,2}}$"
)


def _two_firms(before: str) -> bool:
    """Whether two companies, or a company and its partner, are named right before a deed."""
    named = _FIRM_NAMES.search(before)
    return named is not None and _OF_STATE.search(before, max(0, named.start() - 40)) is None


_NO_STATE = re.compile(
    r"\b(?:privately[- ](?:held|owned|run)|private(?= (?:firm|compan|universit|college|school|hospital|bank"
    r"|charit|foundation|developer|group|lender|enterprise|institut))|swasta|NGOs?|LSM|non-?governmental"
    r"|bukan kerajaan|non-?pemerintah|swadaya masyarakat|[Yy]ayasan|charit(?:y|ies)|Sdn\.? Bhd|start-?ups?)"
    r"(?:\b|(?=[a-z]))"
)
_BUT_STATE = re.compile(
    r"\b(?:state-(?:owned|run)|milik negara|BUMN|GLC|[Gg]overnments?\b|[Mm]inist(?:er|ry|ries)|[Mm]enteri"
    r"|[Kk]ementerian"
    r"|[Pp]emerintah|Kerajaan|Jabatan|Direktorat|[Ee]mbass|[Kk]edutaan|President|Presiden|Perdana|Authority"
    r"|Agency|Badan|Otoritas)"
)


def _private(scene: Scene, index: int, start: int) -> bool:
    """Whether those who do what is told at ``start`` are private: "NGOs of Laos and Fiji", "both privately
    held"; no state, minister or office stands as its subject."""
    text, begin = scene.document.article.text, scene.sentences[index].start
    if _NO_STATE.search(text, begin, start) is None:
        return False
    if _BUT_STATE.search(text, begin, start):
        return False
    told = [m for m in scene.mentions[index] if m.end <= start]
    if any(m.kind in ("person", "post") and m.country for m in told) or close_by(scene, index, "both", start):
        return False
    lead = [m for m in told if m.kind == "state"]
    if not lead or not follows_close(text[lead[-1].end : start]):
        return True
    two = len(lead) > 1 and _AND_BESIDE.fullmatch(text, lead[-2].end, lead[-1].start)
    return not two and text[lead[-1].start - 2 : lead[-1].start] != ", "


_AND_BESIDE = re.compile(r",?\s(?:and|dan|serta)\s(?:the\s)?")


def of_companies(scene: Scene, index: int, start: int) -> bool:
    """Whether only companies do what is told at ``start``: "Lao and Thai firms signed a contract"."""
    text, begin = scene.document.article.text, scene.sentences[index].start
    if _two_firms(text[begin:start]) or _private(scene, index, start):
        return True
    if _FOR_BUSINESS.search(text, start, min(scene.sentences[index].end, start + 90)):
        return True
    if scene.dateline and scene.dateline[0] <= begin < scene.dateline[1]:
        begin = scene.dateline[1]
    parts, at = [], begin
    for m in scene.mentions[index]:
        if m.start >= start:
            break
        if m.kind != "state":
            return False  # a minister, a body
        if m.start >= at:
            parts += [text[at : m.start], "~"]
            at = m.end
    return _FIRMS.fullmatch("".join([*parts, text[at:start]])) is not None


def close_by(scene: Scene, index: int, role: str, start: int) -> bool:
    """Whether a scope word of a role stands right before: "both sides" before "agreed"."""
    return role in scene.roles(index) and any(
        m.role == role and m.end <= start and follows_close(scene.document.article.text[m.end : start])
        for m in scene.marks(index)
    )


def follows_close(between: str, near: int = 12) -> bool:
    """Whether a verb follows its subject at once, but for adverbs: "both once again vowed"."""
    return len(between) < near or _ADVERBS.fullmatch(between) is not None


_ADVERBS = re.compile(
    r"(?:\s(?:sekali lagi|sekali|lagi|kembali|juga|turut|pun|pula|sama-sama|bersama-sama|secara prinsip"
    r"|telah|sudah"
    r"|kemudian|lalu|akhirnya|hari ini|semula|once (?:again|more)|again|also|both|jointly|further|then"
    r"|later|later on"
    r"|today|yesterday|have|has|had|finally|subsequently|likewise|in principle))*\s?",
    re.IGNORECASE,
)
_FOR_BUSINESS = re.compile(  # what is signed with or among firms
    r"(?:business|commercial|company|corporate|bisnis|dagang swasta|perniagaan)\s(?:deals?|agreements?"
    r"|pacts?|contracts?"
    r"|kontrak|perjanjian)|(?:deals?|agreements?|pacts?|contracts?|memorand\w+|MoUs?|kontrak|perjanjian"
    r"|kesepakatan)"
    r"\s(?:with|among|between|dengan|antara|antar)\s(?:[\w-]+\s){0,2}?(?:investors|businessmen|businesses"
    r"|companies|firms|corporations|conglomerates|investor|pengusaha|perusahaan|syarikat|usahawan)",
    re.IGNORECASE,
)
