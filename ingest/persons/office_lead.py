"""What stands before the head of an office: "acting", ranks; in English states, bodies and fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.words.body_span import Span
from ingest.words.by_seat import FIRST, house_at
from ingest.words.gazetteer import Entry, Gazetteer
from ingest.words.marks import STARTS_OFFICE
from ingest.words.post_words import (
    ACTING,
    ENGLISH_BODY_HEAD,
    ENGLISH_FIELD,
    FORMER,
    HEAD,
    NUMBERED,
    RANK,
    SERVICE,
)
from ingest.words.tokens import Token


def _numbered(t: Sequence[Token], j: int) -> int:
    """The word behind a numbered part of a land or force at ``j``: "Region 6", else ``j``."""
    told = j + 1 < len(t) and t[j].low in NUMBERED and t[j].cap and t[j + 1].text[0].isdigit()
    return j + 2 if told else j


def _holds_office(t: Sequence[Token], body: Span) -> bool:
    """Whether an office goes on behind a body: "AFP Deputy Commissioner"."""
    j = _numbered(t, body.last)
    for _ in range(2):  # "FBI | legal attaché", "DOLE | labor information officer"
        if j + 1 < len(t) and not HEAD.at(t, j) and not RANK.at(t, j):
            j += ENGLISH_FIELD.at(t, j)
    office = j < len(t) and bool(HEAD.at(t, j) or RANK.at(t, j) or ACTING.at(t, j))
    return office and body.holder != "joint" and not body.group


_SMALL = frozenset({"menteri", "presiden", "perdana", "gubernur"})  # "X, wakil | menteri kesehatan Laos,"


def before_head(
    t: Sequence[Token], i: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> tuple[int, str | None, bool, bool, list[int]] | None:
    """What stands before the head: "acting", "mantan", ranks; in English a state, a body, fields.

    Gives the head's place, the state, whether acting and former, and the bodies; None where no head follows.
    """
    n, j = len(t), i
    country, acting, former, modified = None, False, False, False
    union = False  # "European Trade | Commissioner": of the European Union
    bodies: list[int] = []
    while j < n:
        if english and t[j].text == "Chief" and chief_officer(t, j):
            break
        starts = t[j].marks & STARTS_OFFICE
        if english and j == i and j in spans and RANK.at(t, j) and _holds_office(t, spans[j][1]):
            bodies.append(spans[j][0])  # "State Department | spokesman": no rank
            country, j = spans[j][1].country, _numbered(t, spans[j][1].last)
        elif (
            starts
            and (k := ACTING.at(t, j))
            and (t[j].cap or english or j > i or len(t[j].low) > 3)
            and not _in_charge(t, j, k)
        ):
            acting, j = True, j + k
        elif starts and (k := FORMER.at(t, j)) and j - i < 3 and not (t[j].low == "then" and not english):
            former, j = t[j].low not in _STILL, j + k
        elif (
            starts
            and (k := RANK.at(t, j))
            and j + k < n
            and (t[j].cap or english or t[j + k].low in _SMALL)
            and not HEAD.at(t, j) > k
        ):
            if t[j].cap and not (t[j + k].cap or english or _opens(t, j)):
                return None
            if t[j].low == "wakil" and of_members(t, j + k, names, spans):
                break  # "Wakil | FAO di Filipina"
            short = english and _of_short_form(t, j + k, spans)
            if HEAD.at(t, j) and not (
                RANK.at(t, j + k) or HEAD.at(t, j + k) or (english and _field_of_head(t, j + k)) or short
            ):
                break
            if HEAD.at(t, j) and SERVICE.at(t, j + k) > RANK.at(t, j + k):
                break  # "agency | chief Vice Admiral X"
            j += k
            if short and j not in spans:
                modified, j = True, j + 1  # "Deputy | DNP chief"
        elif not english:
            break
        elif t[j].cap and (k := ENGLISH_BODY_HEAD.at(t, j)) > 1 and j + k < n and HEAD.at(t, j + k):
            modified, j = True, j + k  # "National Assembly Chairwoman"
        elif j in spans and not modified and _holds_office(t, spans[j][1]):
            bodies.append(spans[j][0])
            country, j = country or spans[j][1].country, _numbered(t, spans[j][1].last)
        elif not modified and (found := _side_at(t, j, names)):
            country, j = found[1].country, j + found[0]
            if j < n and t[j].text in ("'s", "’s", "'", "’"):
                j += 1
        elif j == i and unknown_area(t, j, names):
            j += 1  # "Sakaeo | governor"
        elif j - i < 8 and (k := ENGLISH_FIELD.at(t, j)) and not HEAD.at(t, j) > k:
            if HEAD.at(t, j) and not (j + k < n and (HEAD.at(t, j + k) or ENGLISH_FIELD.at(t, j + k))):
                break
            union = union or t[j].low == "european"
            modified, j = True, j + k
        elif (
            modified
            and not (t[j].text == "," and t[i].text.islower() and t[j + 1 : j + 2] and t[j + 1].cap)
            and (k := _further_field(t, j))
        ):
            j = k
        else:
            break
    if union and country is None and j < n and t[j + max(1, HEAD.at(t, j)) - 1].low == "commissioner":
        country = "EU"
    return (j, country, acting, former, bodies) if j < n else None


def chief_officer(t: Sequence[Token], j: int) -> int:
    """The words of a company's office: "Chief Sustainability Officer", "Chief Planning Officer"; else 0."""
    if t[j].text != "Chief":
        return 0
    return next((k + 1 for k in (2, 3) if j + k < len(t) and t[j + k].text == "Officer"), 0)


def _in_charge(t: Sequence[Token], j: int, k: int) -> bool:
    """Whether a word for an acting office is the whole of it: "the agency's | officer-in-charge X"."""
    return bool(HEAD.at(t, j)) and not (
        j + k < len(t) and (HEAD.at(t, j + k) or RANK.at(t, j + k) or ENGLISH_FIELD.at(t, j + k))
    )


def _of_short_form(t: Sequence[Token], j: int, spans: Mapping[int, tuple[int, Span]]) -> bool:
    """Whether a body, by its short form, stands between a rank and the office: "Deputy | DNP chief X"."""
    if j in spans:
        return t[j].text.isupper() and spans[j][1].last == j + 1 and _holds_office(t, spans[j][1])
    short = t[j].text.isupper() and t[j].text.isalpha() and 2 < len(t[j].text) < _LETTERS
    return short and j + 1 < len(t) and not t[j + 1].cap and bool(HEAD.at(t, j + 1))


_LETTERS = 8  # of a short form


def of_members(t: Sequence[Token], j: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]]) -> bool:
    """Whether an organisation of states stands at ``j``: "Wakil | FAO", "Wakil | Organisasi X (WHO)"."""
    return bool(names.at(t, j, ("igo",))) or (j in spans and spans[j][1].holder == "igo")


def _opens(t: Sequence[Token], j: int) -> bool:
    """Whether a word has its capital for opening a sentence: "Timbalan | pengarahnya, X, ..."."""
    return not j or t[j - 1].text in '-–—:"“‘'


def _field_of_head(t: Sequence[Token], k: int) -> bool:
    """Whether fields begin at a word that an office ends: "Vice | Foreign Minister", "Deputy | Trade and
    Industry Minister"."""
    first = k
    while k < len(t) and (step := ENGLISH_FIELD.at(t, k)) and not HEAD.at(t, k) > step:
        k += step
        joined = k + 1 < len(t) and t[k].low in ("and", "&") and t[k + 1].cap
        k += joined and bool(ENGLISH_FIELD.at(t, k + 1)) and not HEAD.at(t, k + 1)
    return first < k < len(t) and bool(HEAD.at(t, k) or t[k].low == "officer")


def _further_field(t: Sequence[Token], j: int) -> int:
    """Where the next of several fields before an office begins: "Trade, Industry | and the Environment
    Minister"; a comma only in a list that ends at the office. 0 where none does."""
    k = j + 1
    if t[j].text == ",":
        while k < len(t) and (step := ENGLISH_FIELD.at(t, k)) and t[k].cap:
            k += step
        if k < len(t) and k > j + 1 and (t[k].text == "," or t[k].low in ("and", "&")):
            return j + 1 if _further_field(t, k) else 0
        return 0
    if t[j].low not in ("and", "&"):
        return 0
    k += k < len(t) and t[k].low == "the"
    return k if _field_of_head(t, k) else 0


_STILL = frozenset({"then", "late", "mendiang", "almarhum"})  # in office at the time that is told of
_OF_A_PLACE = frozenset(
    {
        "province",
        "provincial",
        "city",
        "state",
        "district",
        "deputy",
        "vice",
        "acting",
        "assistant",
        "municipal",
        "council",
    }
)


def _side_at(t: Sequence[Token], j: int, names: Gazetteer) -> tuple[int, Entry] | None:
    """The state, organisation or place whose name stands before an office: "Thai", "ASEAN", and before one of
    a place only: "Chiang Rai deputy governor"."""
    if t[j].low in FIRST and (house := house_at(t, j)):
        return house[0], Entry("state", house[1])  # "Kremlin | spokesman"
    found = (names.at(t, j) if t[j].begins else None) or names.division(t, j)
    if found and found[1].kind == "place" and found[1].country:
        k = j + found[0]
        while k < len(t) and t[k].low in _OF_A_PLACE:
            k += 1
        federal = tuple(x.low for x in t[j : j + found[0]]) in names.provinces and k < len(t)
        council = any(t[x].low in ("municipal", "council") for x in range(j + found[0], k))
        field = k
        while field < len(t) and t[field].cap and (step := ENGLISH_FIELD.at(t, field)):
            field += step
        if k < field < len(t) and t[field].low in _DIRECTORS:
            return found  # "Sarawak Forestry director"
        if (federal and t[k].low == "minister") or (council and k < len(t) and HEAD.at(t, k)):
            return found  # "Sabah Assistant Minister", "Sandakan municipal council president"
        return found if k < len(t) and t[k].low in _LOCAL_HEADS else None
    if found and found[1].kind == "state" and j > 1 and t[j - 1].text == "-" and t[j - 2].cap:
        joined = names.at(t, j - 2)
        if joined is None or joined[1].kind == "body":
            return found[0], Entry("state", None)  # "Oxfam- | Vietnam programme head"
    return found if found and found[1].kind in ("demonym", "state", "igo") else None


def unknown_area(t: Sequence[Token], j: int, names: Gazetteer) -> bool:
    """Whether a word that no list knows stands before a local office as its area: "Sakaeo | governor X"."""
    if j + 2 >= len(t) or t[j + 1].low not in GOVERN or not (t[j].name and t[j].text.istitle()):
        return False
    alone = not j or not (t[j - 1].cap and t[j - 1].text[0].isalpha())
    listed = names.at(t, j) or RANK.at(t, j) or ACTING.at(t, j) or FORMER.at(t, j) or HEAD.at(t, j)
    return alone and t[j + 2].cap and not listed and len(t[j].text) > 3


GOVERN = frozenset({"governor", "vice-governor", "mayor", "vice-mayor"})
_DIRECTORS = frozenset({"director", "chief", "head", "superintendent", "commander"})
_LOCAL_HEADS = frozenset(
    {"governor", "vice-governor", "gov", "mayor", "vice-mayor", "police", "regent", "rep", "premier"}
)
