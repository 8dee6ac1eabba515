"""The short form of a body in brackets: what it names, and how far the name before it goes."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.body_tail import AREAS, area_at, mission, trailing_state
from ingest.words.body_span import (
    ENGLISH_HEADS,
    HEADS,
    INDONESIAN,
    JOIN,
    MISSION,
    PORTFOLIO,
    POST_HEAD,
    TITLE,
    Sight,
    Span,
    acronym,
    is_word,
)
from ingest.words.naming import NEVER_NAMES
from ingest.words.tokens import Token

_HEADS = (HEADS | ENGLISH_HEADS | {"group", "panel", "kelompok", "tim", "team"}) - {"unit"}


def things_in_brackets(t: Sequence[Token]) -> set[str]:
    """The short forms that brackets define for common nouns: "anjungan tunai mandiri (ATM)" is no army."""
    found: set[str] = set()
    for j in range(2, len(t) - 2):
        short = t[j + 1].text
        if t[j].text != "(" or t[j + 2].text != ")" or not (acronym(t[j + 1]) and short.isupper()):
            continue
        k, left = j - 1, len(short) - 1
        while left >= 0 and k >= 0 and t[k].text.islower() and t[k].low not in _HEADS:
            if t[k].low[0] == short[left].lower():
                left -= 1
            elif t[k].low not in JOIN:
                break
            k -= 1
        if left < 0:
            found.add(short)
    return found


# Head nouns of organisations of states, by whatever name papers call them in their own language.
_OF_STATES = frozenset(
    """organisasi pertubuhan badan dana program tabung bank komisi suruhanjaya agensi lembaga kantor pejabat
    organisation organization agency fund programme commission office""".split()  # noqa: SIM905
)


def _spelt(t: Sequence[Token], first: int, last: int, short: str) -> bool:
    """Whether a short form is made of the first letters of a name, and may be another body's by chance."""
    return "".join(x.text[0] for x in t[first:last] if x.cap).casefold() == short.casefold()


def up_to_bracket(sight: Sight, span: Span) -> None:
    """Further words of a name before its short form: "Pusat Pentadbiran | Wilayah Selatan (SBPAC)"."""
    t, j = sight.t, span.last
    if acronym(t[span.first]) or span.core < span.last or span.last - span.first < 2:
        return
    while j < sight.n and j - span.last < 5 and is_word(t[j]) and t[j].text.istitle():
        if TITLE.at(t, j) or POST_HEAD.at(t, j) or sight.names.at(t, j) or t[j].low in NEVER_NAMES:
            return
        j += 1
    short = t[j + 1] if j + 2 < sight.n and t[j].text == "(" and t[j + 2].text == ")" else None
    told = j > span.last and short is not None and acronym(short) and short.text.isalpha()
    if told and not sight.names.at(t, j + 1, ("state", "igo")):
        span.last = span.core = j


def brackets(sight: Sight, span: Span) -> None:
    """A definition in brackets gives the body another name; what follows may still belong to it."""
    t, j = sight.t, span.last
    if j + 2 >= sight.n or t[j].text != "(":
        return
    close = next((k for k in range(j + 2, min(j + 14, sight.n)) if t[k].text == ")"), None)
    if close is None or not is_word(t[j + 1]) or any(t[k].text[0].isdigit() for k in range(j + 1, close)):
        return
    if span.holder == "igo" and j - span.first == 1 and acronym(t[span.first]) and acronym(t[j + 1]):
        return  # "Pertemuan Menteri Luar Negeri ASEAN (AMM)": the short form of the meeting
    if t[j + 1].low == "persero":  # a company of the state, behind or before its short form
        span.forms.insert(0, (span.first, j))
        span.last = close + 1
        return
    if t[j + 1].low == "purn" or span.group or any(t[k].text in (",", ";", ":") for k in range(j, close)):
        return
    if t[j - 1].low in ("menteri", "presiden") and PORTFOLIO.at(t, j + 1) and not acronym(t[j + 1]):
        return  # "Menteri di Jabatan Perdana Menteri (Undang-undang)": the minister's field
    chief = span.first and t[span.first - 1].low == "kepala" and t[j + 1].low.startswith("ka")
    if POST_HEAD.at(t, j + 1) or chief:
        return  # "Kepala Divisi X (Kadiv)": the short form of the office
    known, whole = sight.names.at(t, j + 1), sight.names.at(t, span.first)
    if known and known[1].kind == "igo" and not (whole and whole[1].kind == "igo"):
        last = next(
            (e[1] for k in (j - 1, j - 2) if k > span.first and (e := sight.names.at(t, k, ("igo",)))), None
        )
        if last is None and t[span.first].low in _OF_STATES and not _spelt(t, span.first, j, t[j + 1].text):
            last = known[1]  # "Organisasi Kesihatan Sedunia (WHO)": by a name that no list has
            span.country = None
        if last is not None and span.country != known[1].country:
            span.country, span.holder = known[1].country, "igo"  # "Tabung Penduduk PBB (UNFPA)"
            span.forms += [(span.first, j), (j + 1, close)]
        span.last = (
            close + 1
        )  # "Dewan X Perserikatan Bangsa-Bangsa (PBB)": the short form is of the last part
        return
    if known and whole and known[1].kind == "igo" and known[1].country != whole[1].country:
        span.country, span.holder = known[1].country, "igo"  # "Badan Anak | PBB (UNICEF)"
    first = j + 1
    for k in range(j + 1, close + 1):
        if k == close or t[k].text == "/":
            span.forms.append((first, k))
            first = k + 1
    span.last = close + 1
    span.forms.insert(0, (span.first, j))
    if t[span.first].low in MISSION:
        mission(sight, span)
        return
    of = sight.names.at(t, span.last, ("igo",)) if span.last < sight.n and span.country is None else None
    if of is not None and t[span.last].cap:
        span.country, span.holder = of[1].country, "igo"  # "Dewan Keamanan (DK) | PBB"
        span.last += of[0]
        return
    trailing_state(sight, span)
    if span.last < sight.n and t[span.last].low in AREAS and area_at(sight, span.last):
        span.last += 1  # "Badan X Daerah (BXD) | Provinsi NTT"
    near = sight.names.at(t, span.last, ("place",)) if span.last < sight.n else None
    if near and span.holder in ("state", "private") and t[span.last].cap:
        span.last += near[0]  # "Majelis Ulama Indonesia (MUI) | Jawa Timur"
    if span.last < sight.n and t[span.last].text in INDONESIAN:
        span.country = span.country or "IDN"
