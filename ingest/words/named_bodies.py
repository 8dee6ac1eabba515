"""Whether a body is named as the place, the members or the object of something: "at the ASEAN building"."""

from __future__ import annotations

import functools
import re

from ingest.document import Mention
from ontology.knowledge import load

_OFFICE_BEFORE = re.compile(
    r"\b(?:(?:di|in|at|ke|to) (?:the )?(?:markas|kantor pusat|gedung|sekretariat|headquarters|hq|building)"
    r"|at (?:the |its |their )?(?:[\w’'-]+ ){0,3}(?:offices?|headquarters|premises|centre|center)(?= of)"
    r"|hubungan(?: \w+)? dengan|relations with|ties with"
    r"|(?:(?:in|within|under) (?:the )?frameworks? of|membership (?:in|of)|(?:dalam|di bawah) kerangka"
    r"|dalam rangka kerja)"
    r"|soal|perihal|tentang|mengenai|about|anggota|keanggotaan|negara-negara|members? of"
    r"|sentralitas|kesatuan|solidaritas|semangat|piagam|visi|prinsip|peran(?:an)?|keketuaan|kepengerusian"
    r"|komunitas"
    r"|kredibilitas|kerangka|blok|dukungan(?: dari)?|sokongan(?: daripada)?|keutamaan)"
    r"\s+(?:besar |of )?(?:the )?$",
    re.IGNORECASE,
)
_BODY_OFFICE = re.compile(  # where others meet: "at the Bangkok office of the FAO"
    r"\b(?:(?:di|ke|at|in|to)\s(?:the\s)?(?:[A-Z]\w+\s){0,2}(?:kantor|pejabat|kompleks|office|offices"
    r"|premises"
    r"|compound|headquarters|secretariat|hall)\s(?:pusat\s|perwakilan\s|of\s(?:the\s)?)?)$",
    re.IGNORECASE,
)
_ITS_OFFICE = re.compile(
    r"(?:['’]s?)?\s(?:compound|headquarters|offices?|secretariat|building|premises|[Hh]all|[Hh]aus|[Hh]ouse"
    r"|[Tt]ower"
    r"|[Tt]erminal|[Cc]onvention [Cc]ent(?:re|er))\b"
)
_ITS_WORK = re.compile(  # "in line with ASEAN's efforts": what it does, not who was there
    r"['’]s?\s+(?:[a-z-]+\s){0,2}?(?:efforts?|roles?|work|centrality|membership"
    r"|chair(?:manship)?|presidency|outlook"
    r"|vision|charter|unity|achievements?|priorit(?:y|ies)|plans?|initiatives?|mechanisms?|position|stance"
    r"|principles?|response|consensus|framework|goals?|agenda|credibility)\b"
)
_ITS_MEMBER = re.compile(  # "a full MSG member", "its ASEAN Chairmanship"
    r"\s(?:(?:full\s|associate\s)?member(?:ship)?\b(?!\s(?:state|countr|nation))|[Cc]hair(?:wo)?manship\b"
    r"|[Pp]residency\b)"
)
_ITS_PEOPLE = re.compile(  # "a seminar of ASEAN think tanks": whom or what its name only sorts
    r"\s(?:think[ -]?tanks?|youths?|students?|scholars?|business(?:es|men)?|entrepreneurs|companies|women"
    r"|citizens|nationals|tourists|products|goods|exports|markets?|economy|economies|matters|issues"
    r"|integration|connectivity)\b"
)
_AT = re.compile(r"\b(?:at|in|to)\s(?:the\s)?(?:[A-Z]\w+-based\s)?$")
_TO = frozenset({"to", "the", "untuk", "bagi", "ke"})
_ACCREDITED = re.compile(  # where somebody is sent: "Ambassador to the EU", "Wakil Tetap RI untuk PBB"
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Dd]elegate|[Mm]ission|Duta(?: Besar)?|Dubes|Wakil Tetap"
    r"|Perwakilan Tetap|Utusan Tetap|Delegasi)\b[^.,;]{0,30}\s(?:to|untuk|bagi|ke)\s(?:the\s)?$"
)
_OFFICE_ENDS = frozenset(  # one of the last two words before those
    """markas pusat gedung sekretariat headquarters hq building dengan with soal perihal tentang mengenai
    about anggota keanggotaan negara-negara member members of offices office premises centre center
    sentralitas kesatuan solidaritas semangat piagam visi prinsip peran peranan keketuaan kepengerusian
    komunitas kredibilitas kerangka blok dukungan dari sokongan daripada keutamaan the""".split()  # noqa: SIM905
)
_BEFORE_IT = re.compile(
    r"\b(?:just|shortly|right|sesaat) (?:before|after|ahead of|sebelum|setelah)\s(?:the\s)?$"
)
_SOME = re.compile(
    r"\b(?:dua|kedua|tiga|ketiga|sejumlah|beberapa|salah (?:satu|seorang)|sesama)\s(?:[\w-]+\s){0,4}negara"
    r"(?:-negara)?\s(?:anggota\s|ahli\s)?$|\b(?:two|three|several|some|fellow|both|a few)\s$",
    re.IGNORECASE,
)
_STATES_OF_IT = re.compile(r"\s(?:member\s)?(?:states?|countries|nations|members|neighbou?rs)\b")
_TIMES = frozenset({"the", "before", "after", "sebelum", "setelah"})
_SOME_ENDS = frozenset(
    """negara negara-negara anggota ahli two three several some fellow both few""".split()  # noqa: SIM905
)


def in_part(text: str, body: Mention, last: list[str]) -> bool:
    """Whether a body is told of as the hour of something, or only some of its members are: "just before the
    | ASEAN summit", "two | ASEAN leaders".

    Args:
        text: the article's.
        body: an institution.
        last: the last two words before it, folded.
    """
    if last[-1] in _TIMES and _BEFORE_IT.search(text, max(0, body.start - _NEAR), body.start):
        return True
    return last[-1] in _SOME_ENDS and _some_of(text, body)


def is_object(text: str, body: Mention, before: str, last: list[str]) -> bool:
    """Whether a body is named as a place, a membership or an object: what it owns, whom it only sorts, where
    somebody is sent, what somebody heads besides.

    Args:
        text: the article's.
        body: the mention.
        before: the characters right before it, a few words.
        last: the last two words of those, folded.
    """
    if body.country not in _states():  # a body of several states
        if _ITS_PEOPLE.match(text, body.end):
            return True
        if _ITS_WORK.match(text, body.end) or _ITS_MEMBER.match(text, body.end):
            return True
        if _BODY_OFFICE.search(before) or (_ITS_OFFICE.match(text, body.end) and _AT.search(before)):
            return True
        sent = body.country != "ASEAN" and last[-1:] and last[-1] in _TO
        if sent and _ACCREDITED.search(before):
            return True
    if _SEAT_ON.search(text, max(0, body.start - 60), body.start):
        return True
    heads = not _HEADED.isdisjoint(last)
    if heads and _ALSO_HEADS.search(text, max(0, body.start - 60), body.start):
        return True
    return not _OFFICE_ENDS.isdisjoint(last) and _OFFICE_BEFORE.search(before) is not None


def _some_of(text: str, mention: Mention) -> bool:
    """Whether only some of an organisation's members are told of: "dua pimpinan negara | ASEAN itu"."""
    some = _SOME.search(text, max(0, mention.start - 60), mention.start)
    if some is None or mention.country is None:
        return False
    return "negara" in some.group().lower() or _STATES_OF_IT.match(text, mention.end) is not None


_NEAR = 45  # characters before a name in which the words stand that lead it
_SEAT_ON = re.compile(  # "pencalonan keanggotaan tidak tetap | Dewan Keamanan PBB"
    r"\b(?:keanggotaan|pencalonan|kursi|anggota|membership|seat|candidacy)(?:nya)?\s(?:[a-z-]+\s){0,3}$"
)
_HEADED = frozenset(
    ("of", "the", "its", "his", "her", "leads", "heads", "chairs", "ketua", "kepala", "pengerusi", "presiden",
     "anggota", "ahli", "memimpin", "mengetuai", "mengepalai")
)  # fmt: skip
_ALSO_HEADS = re.compile(  # what else somebody is: "Minister X, who is concurrently head of | Interpol Laos"
    r"\b(?:(?:who|yang)\s(?:is|was|also|juga|turut|merangkap|concurrently|sekaligus|currently|kini)"
    r"|concurrently|merangkap)"
    r"\s(?:[a-z-]+\s){0,4}?(?:heads?|leads?|chairs?|director|president|member|chairperson|chairman"
    r"|chairwoman|chief"
    r"|secretary|ketua|kepala|pengerusi|presiden|anggota|ahli|memimpin|mengetuai|mengepalai)\s(?:general\s"
    r"|jenderal\s)?(?:of\s)?(?:the\s)?(?:[A-Z][a-z]+\s)?$"
    r"|\band\s(?:chief|head|director|chairman|chairwoman|chairperson|president|member)\sof\s(?:its|his|her"
    r"|the)\s$"
)


@functools.cache
def _states() -> frozenset[str]:
    """The codes of all states."""
    return frozenset(state.alpha3 for state in load().states if state.alpha3 != "EU")
