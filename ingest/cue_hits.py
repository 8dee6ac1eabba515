"""Meeting cues where they stand in a sentence, and which of them tell one encounter together."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.dateshapes import DIGITS
from ingest.marks import ORDINAL
from ingest.ordinals import ordinal_at
from ingest.scene import Scene, actors
from ontology.cues import Cue

SPECIFIC = ("exercise", "summit", "consultation", "call", "courtesy-call", "multilateral-meeting", "other")
OCCASION = re.compile(
    r"\b(?:seusai|sesudah|setelah|usai|selepas|sebelum|after|following|before)\s+(?:the\s+)?$", re.I
)
_RESULT = re.compile(
    r"\b(?:hasil|risalah|agenda|jadwal|ruang|pokok|outcome of|results? of|minutes of|agenda of"
    r"|melalui|lewat|menerusi|meja|jalan|jalur|mempercepat|perkembangan|kemajuan|kelanjutan|saluran|rangkaian"
    r"|dasawarsa|dekad|dekade|tahun|bulan|(?:decades|years|months|weeks) of"
    r"|through|by way of|for the|progress (?:of|in)|resumption of|pace of|breakdown of)\s+(?:the\s+)?$",
    re.I,
)
_OUTCOME = re.compile(r"\b(?:hasil|buah|outcome of|results? of|fruit of)\s+(?:the\s+)?$", re.I)
_BY_TALKS = re.compile(r"\b(?:melalui|lewat|menerusi|through)\s+(?:the\s+)?$", re.I)
_OF_WHOM = re.compile(
    r"\s(?:yang\s\w+\s)?(?:antara|dengan|bersama|between|with|(?:[A-Z][\w-]+\s){1,6}dengan)\b"
)

_TOLD_BY = re.compile(  # an interview by telephone
    r"\b(?:told|contacted|dihubungi|wawancara|interview\w*)\b[^.;:]{0,60}$|\b(?:kata|ujar)(?:nya)?\b[^.;:,]{0,40}$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(  # those met are nobody's officials
    r"\s+(?:dengan\s+|with\s+)?(?:\w+\s+){0,2}?(?:students?|citizens|nationals|community|diaspora|workers|fans|families|residents"
    r"|mahasiswa|pelajar|warga|diaspora|komunitas|masyarakat|rakyat|pekerja|keluarga|penduduk|penggemar"
    r"|lawmakers|legislators|MPs|anggota (?:parlemen|parlimen|dewan|DPR)|ahli parlimen|satu per satu)\b",
    re.IGNORECASE,
)
_AMONG = re.compile(  # talks of those who hold no office
    r"\s+(?:between|of|among|antara|para|dengan|with)\s+(?:[\w-]+\s+){0,2}?(?:farmers|traders|exporters|importers|businessmen"
    r"|students|fans|workers|residents|villagers|citizens|buyers|petani|pedagang|eksportir|importir|pengusaha|mahasiswa"
    r"|pelajar|penggemar|peminat|pekerja|warga|nelayan|pembeli|investor|peniaga|usahawan)\b",
    re.IGNORECASE,
)
ALONGSIDE = re.compile(
    r"\b(?:bersamaan|berbarengan|serentak|bertepatan|back to back|back-to-back) (?:dengan|with)\b"
    r"|\b(?:coincid(?:e|ing) with|alongside)\b",
    re.IGNORECASE,
)
_WHILE = re.compile(
    r",?\s(?:ketika|semasa|sewaktu|pada saat|saat|during|at the time of)\s+(?:the\s+)?$", re.I
)
_WHO_WENT = re.compile(r",\s*(?:who|yang)\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)
_SPEAKS_AT = re.compile(  # "speaking at the session, she ...": who spoke, not who met
    r"\b(?:berbicara|berpidato|berucap|bercakap|berkata|speaking|addressing|remarks)\s+(?:dalam|pada|di|at|to|during|in)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_AT_HOME = re.compile(  # a parliament or cabinet that sits is no encounter of states
    r"\b(?:Dewan (?:Rakyat|Negara|Perwakilan Rakyat)|DPRD?|MPR|DPD|[Pp]arl[ei]men|[Kk]abinet|[Cc]abinet"
    r"|[Pp]arliament|Senate|Senat|[Ll]egislature|[Cc]ongress|rapat (?:paripurna|kerja)|mahkamah|pengadilan)"
    r"\s*(?:akan |yang |is to |will )?$"
)
_SITS = re.compile(r"(?:met|meets|convened)\b(?! with)", re.IGNORECASE)
_NATIONAL = re.compile(
    r"\b(?:national|nasional|kebangsaan)\b(?! (?:security|assembly))"
    r"|[Cc]ouncil of [Mm]inisters|Jemaah Menteri"
)
_NO_GUEST = re.compile(  # what was received was a thing
    r"\b(?:undangan|tawaran|usul(?:an)?|jemputan|pelawaan|permintaan|permohonan|laporan|surat|rancangan"
    r"|dokumen|cadangan|invitation|offer|request|proposal|letter|report|document)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_HOSTED = re.compile(  # "congratulated Japan on the convening of the sixth conference"
    r"\b(?:(?:convening|hosting|holding|staging|success)\sof|atas\s(?:penyelenggaraan|penganjuran|kejayaan))"
    r"\s(?:the\s)?$",
    re.IGNORECASE,
)
_OF_THE_PEOPLE = re.compile(  # those who meet are nobody's officials
    r"\b(?:boxers|athletes|players|villagers|relatives|tourists|pilgrims|students|fans|fighters|pelancong|wisatawan"
    r"|atlet|petinju|pemain|jemaah|penduduk kampung|warga desa|pelajar|mahasiswa)\s(?:[\w-]+\s){0,4}$",
    re.IGNORECASE,
)
_OFFICE = re.compile(  # "Director General of Trade Negotiations": an office, no meeting
    r"\b(?:Direktur(?: Jenderal)?|Dirjen|Direktorat(?: Jenderal)?|Deputi|Kepala|Pusat|Biro|Divisi|Bagian"
    r"|Bahagian|Director(?:-| )?(?:General)? (?:of|for)|(?:Head|Department|Bureau|Office) (?:of|for)|Ketua"
    r"|[Tt]im|[Bb]alai|[Gg]edung|[Rr]uang|[Bb]ilik)\s+(?:(?-i:[A-Z])\w+\s+){0,2}$"
)
_OURS = re.compile(  # a board, a cabinet, a party: nobody from abroad meets
    r"(?:kabinet|cabinet|board|shareholders?|party|committee members|pemegang saham|agung|paripurna|direksi"
    r"|pleno(?! ke-)|partai|parti|umum|general|company|town hall|prayer|media|akhbar)\b",
    re.I,
)
PANEL = re.compile(
    r"committee|commission|working group|jawatankuasa|komisi|komite|kelompok kerja|kumpulan kerja", re.I
)
_SET_UP = re.compile(  # a committee that is set up, chaired or belonged to does not meet by that
    r"\b(?:set(?:ting)? up|establish(?:es|ed|ing)?|establishment of|creat(?:e|es|ed|ing|ion of)"
    r"|form(?:s|ed|ing)?|formation of|launch(?:es|ed|ing)?|chair(?:man|woman)? of|members? of|membentuk"
    r"|pembentukan|dibentuk(?:nya)?|menubuhkan|penubuhan|ditubuhkan(?:nya)?|mewujudkan|mendirikan"
    r"|pendirian|ketua|anggota)"
    r"\s+(?:a\s|an\s|the\s|sebuah\s|satu\s|suatu\s|new\s|their\s)*(?:[\w-]+\s){0,1}$",
    re.IGNORECASE,
)
_OFTEN_BEFORE = re.compile(
    r"\b(?:(?:dua|tiga|empat|lima|enam|tujuh|beberapa|sekian|\d+) kali|berkali-kali|berulang kali|sering"
    r"|kerap|rutin|biasa(?:nya)?|selalu|often|regularly|frequently|usually|routinely)\s(?:saling\s)?$",
    re.IGNORECASE,
)
_OFTEN_AFTER = re.compile(
    r"(?:\s(?:with\s)?[\w-]+){0,2}?\s(?:(?:two|three|four|five|six|several|many|\d+) times|regularly"
    r"|frequently|often|every (?:year|month|week|fortnight|quarter|two|three|six)|annually"
    r"|each (?:year|month|quarter)|setiap|saban|secara (?:rutin|berkala)"
    r"|(?:sebanyak )?(?:dua|tiga|empat|lima|beberapa|\d+) kali)\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:terakhir|terbaru|terkini|most recently|last(?=,| in| on| time)|latest)\b", re.IGNORECASE
)
_WELCOME = re.compile(r"welcom|receiving|hosting", re.IGNORECASE)
_GUESTS = re.compile(
    r"(?:\s[\w'’-]+){0,5}?\s(?:delegation|envoy|team|guests?|counterpart|officials|mission|ambassador|ministers?"
    r"|president|commander|king|sultan|governor|premier|leaders?|group)\b",
    re.IGNORECASE,
)
INVITED = re.compile(  # but not "at the invitation of"
    r"\b(?<!atas )(?<!memenuhi )(?<!at the )(?<!upon )(?:undangan|mengundang|jemputan|menjemput|pelawaan"
    r"|mempelawa|mengajak|undang|invit(?:ed|es|ation|ing))\b[^.;:]*$",
    re.I,
)


class Hit(NamedTuple):
    """A meeting cue where it stands."""

    cue: Cue
    start: int
    end: int
    kind: str
    form: str


def find_hits(scene: Scene, index: int) -> list[Hit]:
    """Meeting cues of a sentence; where two overlap, the more specific or longer one stays."""
    if index in scene.hits:
        return scene.hits[index]
    cues = scene.cues(index)["meetings"]
    if not cues:
        return scene.hits.setdefault(index, [])
    hits = [Hit(m.cue, m.start, m.end, str(m.cue.gives["kind"]), str(m.cue.gives["form"])) for m in cues]
    hits.sort(key=lambda h: (h.kind not in SPECIFIC, h.start - h.end, h.start))
    kept: list[Hit] = []
    for hit in hits:
        if all(hit.end <= k.start or k.end <= hit.start for k in kept):
            kept.append(hit)
    scene.hits[index] = sorted(kept, key=lambda h: h.start)
    return scene.hits[index]


def groups(scene: Scene, index: int, hits: list[Hit]) -> list[list[Hit]]:
    """Cues that tell one encounter together; a cue that is only the occasion of another is left out."""
    text = scene.document.article.text
    start = scene.sentences[index].start
    kept = []
    for hit in hits:
        margin = scene.marked(index, "margin", start, hit.start)
        if margin is not None and not re.search(r"[,;]", text[margin.end : hit.start]):
            continue
        if hit.kind == "call" and _TOLD_BY.search(text[start : hit.start]):
            continue
        if hit.form == "verb" and _time_and_again(text, start, hit, scene.sentences[index].end):
            continue
        if hit.cue.id == "receive-en" and not _guest(scene, index, hit):
            continue
        if hit.cue.id.startswith("numbered-session") and not _known_short(text, hit):
            continue
        if hit.form == "verb" and _PEOPLE.match(text, hit.end):
            continue
        if hit.form == "noun" and _AMONG.match(text, hit.end):
            continue
        if hit.form == "visit" and INVITED.search(text[start : hit.start]):
            continue  # a visit that is only invited to
        if (
            hit.form == "noun"
            and text[hit.end : hit.end + 1] == ","
            and _SPEAKS_AT.search(text[start : hit.start])
        ):
            continue
        if (
            hit.kind == "bilateral-meeting"
            and hit.form == "noun"
            and any(m.role == "attendance" and m.start < hit.start <= m.end + 1 for m in scene.marks(index))
        ):
            continue  # "present at the meeting were": who was there, not another one
        sits = hit.kind == "consultation" or (hit.cue.id == "meet-en" and _SITS.match(text, hit.start))
        if sits and _AT_HOME.search(text[start : hit.start]):
            continue
        if hit.form == "noun" and _NATIONAL.search(text[hit.start : hit.end]):
            continue
        if hit.form == "received" and _NO_GUEST.search(text[start : hit.start]):
            continue
        if hit.form == "noun" and _HOSTED.search(text[start : hit.start]):
            continue
        if hit.form in ("verb", "received", "visit") and _OF_THE_PEOPLE.search(text[start : hit.start]):
            continue
        if hit.form == "noun" and _no_event(text, start, hit) and not _told_apart(scene, index, hit):
            continue
        if PANEL.search(text, hit.start, hit.end) and _SET_UP.search(text[start : hit.start]):
            continue
        if hit.form in ("noun", "visit") and len(hits) > 1 and OCCASION.search(text[start : hit.start]):
            continue
        kept.append(hit)
    kept = [h for h in kept if not occasion(scene, index, h, kept)]
    groups: list[list[Hit]] = []
    for hit in kept:
        if groups and not _apart(scene, index, groups[-1][-1], hit):
            groups[-1].append(hit)
        else:
            groups.append([hit])
    return groups


def _time_and_again(text: str, start: int, hit: Hit, end: int) -> bool:
    """Whether meetings are only counted, or held as a habit: "have met three times", "sering bertemu"."""
    if _OFTEN_BEFORE.search(text[max(start, hit.start - 40) : hit.start]):
        return _LAST.search(text, start, end) is None
    return _OFTEN_AFTER.match(text, hit.end) is not None and _LAST.search(text, start, end) is None


def _known_short(text: str, hit: Hit) -> bool:
    """Whether the article has said what a short name stands for, behind the name of a session or body."""
    short = next(w for w in re.split(r"\s", text[hit.start : hit.end]) if w.isupper())
    return (
        re.search(
            rf"(?:[Pp]ertemuan|[Ss]idang|[Mm]esyuarat|[Dd]ialog|[Kk]omite|[Jj]awatankuasa|[Kk]omisi|[Ff]orum|[Cc]onsult\w+"
            rf"|[Mm]eeting|[Cc]ommittee|[Cc]ommission|[Dd]ialogue)\b[^.;()\n]{{0,100}}\({re.escape(short)}\)",
            text[: hit.start],
        )
        is not None
    )


def _guest(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether somebody is welcomed, and not a step or a gift ("both welcomed the return of flights")."""
    text = scene.document.article.text
    if not _WELCOME.match(text, hit.start, hit.end):
        return True
    if scene.marked(index, "both", scene.sentences[index].start, hit.start):
        return False
    near = any(m.kind in ("person", "post") and 0 <= m.start - hit.end < 60 for m in scene.mentions[index])
    return near or _GUESTS.match(text, hit.end) is not None


def _no_event(text: str, start: int, hit: Hit) -> bool:
    """Whether an event noun belongs to an office's name, only has a result, or is a board's or cabinet's."""
    before = text[max(start, hit.start - 90) : hit.start]
    return bool(
        (_RESULT.search(before) and not (_OUTCOME.search(before) and _OF_WHOM.match(text, hit.end)))
        or _OFFICE.search(before)
        or _OURS.match(text, hit.end + 1)
        or (before[-1:] == " " and _OURS.fullmatch(before.split()[-1]))
    )


def _told_apart(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether a meeting whose result is told has its own sides and day: "hasil pertemuan X dan Y, Senin"."""
    text, end = scene.document.article.text, scene.sentences[index].end
    near = (max(scene.sentences[index].start, hit.start - 40), hit.start)
    signed = any(h.form == "sign" for h in find_hits(scene, index))
    if _BY_TALKS.search(text, *near) and _OF_WHOM.match(text, hit.end) and signed:
        return True  # "through tough talks with X, both sides signed a protocol"
    if not _OUTCOME.search(text, *near):
        return False
    sides = {m.country for m in actors(scene, index, hit.end, end) if m.country}
    return len(sides) > 1 and any(d.start > hit.end for d in scene.dates[index])


def occasion(scene: Scene, index: int, hit: Hit, hits: list[Hit]) -> bool:
    """Whether a forum is only when others met: "he received her during the summit"."""
    if hit.kind not in ("summit", "multilateral-meeting") or hit.form != "noun":
        return False
    met = any(h.form in ("verb", "receive", "received") and h.start < hit.start for h in hits)
    lead = scene.document.article.text[scene.sentences[index].start : hit.start]
    return met and _WHILE.search(lead) is not None


def ordinal(scene: Scene, index: int, group: list[Hit]) -> int | None:
    """The number that the nouns of a group are given, None where they have none."""
    if not scene.wordings[index].marks & (DIGITS | ORDINAL):
        return None
    sentence, text = scene.sentences[index], scene.document.article.text
    nouns = [h for h in group if h.form == "noun"]
    spans = [(h.start, h.end) for h in nouns]
    for h in nouns:  # "putaran ketujuh", "sixth panel meeting": the number stands within the cue
        words = text[h.start : h.end].split()
        spans += [(h.start, h.start + len(words[0])), (h.end - len(words[-1]), h.end)] if words[1:] else []
    told = (ordinal_at(text, start, end, sentence.start, sentence.end) for start, end in spans)
    return next((n for n in told if n is not None), None)


def in_series(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a group is told to be one of several: "the next round", "they will meet again"."""
    return any(
        m.cue.gives.get("series") and any(m.start < h.end and h.start < m.end for h in group)
        for m in scene.cues(index)["meetings"]
    )


def _apart(scene: Scene, index: int, one: Hit, other: Hit) -> bool:
    """Whether two cues of a sentence tell two encounters: each has its own parties or persons after it."""
    if "exercise" in (one.kind, other.kind) and one.kind != other.kind:
        return True
    between = scene.document.article.text[one.end : other.start]
    if "sign" in (one.form, other.form) and one.form != other.form and ALONGSIDE.search(between):
        return True
    if other.form == "visit" and _WHO_WENT.search(between):
        return True
    if one.form == other.form == "noun":
        numbers = {ordinal(scene, index, [one]), ordinal(scene, index, [other])}
        if len(numbers) == 2 and None not in numbers:
            return True  # "the 7th consultation, which was preceded by the 6th"
    if not re.search(r"[;,.]|\b(?:dan|serta|lalu|kemudian|and|then|before|after|sebelum|setelah)\b", between):
        return False
    mine = {m.country for m in actors(scene, index, one.end, other.start) if m.kind in ("person", "post")}
    after = {
        m.country
        for m in actors(scene, index, other.end, scene.sentences[index].end)
        if m.kind in ("person", "post")
    }
    return bool(mine - {None}) and bool(after - {None}) and mine.isdisjoint(after)
