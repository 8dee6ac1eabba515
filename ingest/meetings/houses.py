"""In which house a meeting was: "at the Ministry of Defence, Bolkiah Garrison", "di Gedung Nusantara"."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.elsewhere import STANDS_THERE, content_of, spoken_at
from ingest.scene.scene import Scene

_UP = r"[A-ZÀ-ỸĐ][\w’'.-]*"
_MORE = (
    rf"(?:\s(?:(?:dan|&|de|da|do|of|of the|for)\s)?(?:{_UP}(?<!\.)|(?:Prof|Dr|[A-Z])\.|[IVX]+\b|\d{{1,3}}\b))"
)
# Houses that are called by what stands first in their names, and by what stands last.
_FIRST = (
    r"Istana|[Gg]edung|Bangunan|[Kk]antor|Pejabat|Ibu Pejabat|Hotel|Kompleks|Bandara|Lapangan Terbang"
    r"|[Mm]arkas|Mabes|Wisma|Pangkalan|Dewan|Balai|Aula|Menara|Kem|Garison|Kementerian|Kedutaan|KBRI|KJRI"
    r"|Pusat (?:Persidangan|Konvensi|Konvensyen|Konferensi|Dagangan|Pameran|Latihan|Operasi)|Kampus"
    r"|Auditorium|Pelabuhan|Jembatan|Jambatan|Pos Lintas Batas|Pendopo|Pendapa|Graha|Dermaga|Jeti"
    r"|Rumah (?:Dinas|Jabatan)|Monumen|Masjid|Taman|Museum|Muzium|Lanud|Lanal|PLBN|Restoran"
    r"|Ballroom|Stadi(?:um|on)|Mapolsek|Makodam|Makorem|Kodam"
    r"|Kedubes|Sekretariat|Mapolda|Mapolres|Bukit Aman|Bilik|Ruang"
    r"|(?:[Hh]eadquarters|[Oo]ffices?|Ministry|Embassy|Department|Consulate(?:[ -]General)?) (?:of|for)"
    r"|Camp|Hotel"
)
_LAST = (
    r"(?:Garison|Garrison|Palace|Hall|Centre|Center|House|Hotel|Building|Base|Airport|Headquarters|Garrison"
    r"|Resort"
    r"|Secretariat|Complex|Embassy|Barracks|Office|Ministry|Room|Museum|University|Academy|Club|Checkpoint"
    r"|Tower|Villa|Ballroom|Auditorium|Camp|Wharf|Garden|Gardens|Bridge|Port|Harbou?r|Pier|Gate|Crossing"
    r"|Station|Terminal|Park|Gallery|Institute|Library|Temple|Mosque|Compound|Residence|Mansion|Fort|Square"
    r"|(?:international |land )?border (?:crossing|gate|checkpoint|post)|naval base|air ?base|airport)\b"
)
_NAME = (
    rf"(?:(?:{_FIRST})(?:\sthe)?{_MORE}{{1,6}}|Bukit Aman"
    rf"|(?:{_UP}\s(?:(?:of|and) )?){{1,5}}?{_LAST}(?:\s[A-Z][A-Z0-9]+\b)?"
    rf"|The\s{_UP}(?:\s{_UP}){{0,2}}(?=,|\.|\s[a-z(]))"
)
AT_THE_EDGE = re.compile(  # far from the town from which an article is written, as often as not
    r"^(?:Pelabuhan|Jembatan|Jambatan|Pos Lintas Batas|PLBN|Dermaga|Jeti)\b"
    r"|\b(?:Bridge|Port|Harbou?r|Pier|Gate|Crossing|Checkpoint|crossing|gate|checkpoint|post|station|base)$"
)
_HOUSE = re.compile(
    rf"\b(?:[Dd]i|[Aa]t|(?:[Dd]i dalam|[Ii]n) the|bertempat di)\s(?:the\s|its\s)?"
    r"(?:(?:ruang(?: rapat| kerja| pertemuan)?|bilik(?: mesyuarat)?|aula|lobi|halaman)\s)?"
    rf"({_NAME}(?:,\s(?:{_NAME}|[A-Z]{{3,8}}\b))?)"
)
_QUARTER = re.compile(  # "kantor UNEP, | Gigiri, ..."
    r",\s(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Isnin|Khamis|Jumaat|Mon|Tues|Wednes|Thurs|Fri"
    r"|Satur|Sun)\w*\b)([A-ZÀ-ỸĐ][a-zà-ỹ’'-]+(?:\s[A-ZÀ-ỸĐ][a-zà-ỹ’'-]+)?)(?=[,.]|\s(?:pada|on|hari|kelmarin"
    r"|kemarin|semalam"
    r"|today|yesterday)\b|\s\()"
)
_NO_END = re.compile(  # a name goes no further than a day, a month or a title
    r"[,\s]+(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Isnin|Khamis|Jumaat|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|Jan\w*|Feb\w*|Mar\w*|Apr\w*|Mei|May|Jun\w*|Jul\w*|Ag\w+|Aug\w*|Sep\w*"
    r"|O[ck]t\w*|Nov\w*|De[cs]\w*|Dato\w*|Datuk|Dr|Awang|Pengiran|Encik|Puan|YB)\b.*$"
)
_ABOUT = re.compile(  # what was talked of is there, not who talked
    r"\b(?:mengenai|tentang|terkait|soal|berkaitan|menyentuh|membahas|membincangkan|termasuk|about|regarding"
    r"|concerning|related to|relating to|including|discuss\w*|stud(?:y|ies|ying)|belajar|latihan|training)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"^(?:Kementerian|Sekretariat|Pejabat|Jabatan|Kantor|Ministry|Department|[Oo]ffices?) |\b(?:Ministry"
    r"|Secretariat|Office)\b"
)
_SHORT = re.compile(r"\s\([^)]*\)$")
_BESIDE = 8  # characters between an office and its body: " at the "
_TOOK_PLACE = re.compile(r"\b(?:berlangsung|diadakan|digelar|dilangsungkan|took place|(?:was|were) held)\b")
_THAT = re.compile(r"\s(?:itu|tersebut|berkenaan)\b")


def house(scene: Scene, draft: Draft, drafts: list[Draft]) -> tuple[str, int] | None:
    """The house that a meeting's own sentences tell, as it is written, and the sentence; None where they tell
    none, or tell of another meeting as well."""
    text = scene.document.article.text
    for index in draft.sentences:
        if any(index in d.sentences for d in drafts if d is not draft):
            continue
        cues = [(h.start, h.end) for h in find_hits(scene, index)]
        cues += [m.span() for m in _TOOK_PLACE.finditer(text, *_ends(scene, index))]
        if not cues:
            continue
        first, end = min(cues)[0], content_of(scene, index, max(cues)[1])
        for found in _HOUSE.finditer(text, first, end):
            begin = found.start(1)
            cue = max(b for a, b in cues if a < begin)
            told = _TOOK_PLACE.fullmatch(text, *max((a, b) for a, b in cues if a < begin)) is not None
            if spoken_at(scene, index, begin, first) or (_THAT.match(text, found.end()) and not told):
                continue
            if STANDS_THERE.search(text[max(0, begin - 50) : begin]) or _ABOUT.search(text, cue, begin):
                continue
            name = _NO_END.sub("", found[1]).rstrip(" ,.")
            name = text[begin : max([begin + len(name), *_bodies(scene, index, begin, begin + len(name))])]
            name = _SHORT.sub("", name)
            office = _BODY.search(name) is not None and _of_office(scene, index, begin)
            name = _with_quarter(scene, index, name, begin)
            told_there = AT_THE_EDGE.search(name) is None or any(
                m.sentence == index and m.form != "visit" for m in draft.members
            )
            if " " in name and told_there and not (office or _holder(scene, index, begin, begin + len(name))):
                return name, index
    return None


def _with_quarter(scene: Scene, index: int, name: str, begin: int) -> str:
    """A house's name with the quarter or camp behind a comma that no list knows."""
    text = scene.document.article.text
    end = begin + len(name)
    found = _QUARTER.match(text, end) if text.startswith(name, begin) else None
    if found is None or any(m.start < found.end() and found.start(1) < m.end for m in scene.mentions[index]):
        return name
    return text[begin : found.end(1)]


def _ends(scene: Scene, index: int) -> tuple[int, int]:
    sentence = scene.sentences[index]
    return sentence.start, sentence.end


def _bodies(scene: Scene, index: int, start: int, end: int) -> list[int]:
    """Where the bodies end that begin within the words: "the Ministry of Industry and | Trade"."""
    rows = (m for m in scene.mentions[index] if m.kind == "institution")
    return [m.end for m in rows if start <= m.start < end < m.end]


def _of_office(scene: Scene, index: int, start: int) -> bool:
    """Whether a body is where somebody holds office: "the secretary at the | Ministry of Health, X, met"."""
    text, begin = scene.document.article.text, scene.sentences[index].start
    for m in scene.mentions[index]:
        if m.ref is None or m.kind not in ("person", "post"):
            continue
        post = scene.document.persons[m.ref].post if m.kind == "person" else scene.document.posts[m.ref]
        at = text.find(post.label, begin, start + len(post.label)) if post else -1
        if post and 0 <= at < start <= at + len(post.label) + _BESIDE:
            return True
    return _MINISTER_AT.search(text, begin, start) is not None


_MINISTER_AT = re.compile(
    r"\b(?:Menteri|Minister|Timbalan Menteri|Deputy Minister|Pegawai|Official)\s(?:di|at|in)\s(?:the\s)?$"
)


def _holder(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether the words are, or run into, somebody's name."""
    return any(
        m.kind == "person" and m.start < end and start < m.end and not _inside(m, start, end)
        for m in scene.mentions[index]
    )


def _inside(m: Mention, start: int, end: int) -> bool:
    """Whether a mention is part of the house's name: "Nicolau Lobato Palace"."""
    return start <= m.start and m.end < end
