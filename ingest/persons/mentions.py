"""Sentences read by the mention grammars: bodies, offices, and names that may be believed."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.body_brackets import things_in_brackets
from ingest.bodies.institutions import find_bodies
from ingest.persons.officeholders import OfficeHolders
from ingest.words.body_span import Sight, Span, local_names
from ingest.words.gazetteer import Gazetteer
from ingest.words.marks import (
    AREA,
    AREA_AFTER,
    AREA_BEFORE,
    BRACKET,
    INTRODUCES,
    OFFICE,
    TITLE,
)
from ingest.words.scan import Scan, sight_of
from ingest.words.tokens import Token


def read(scans: Sequence[Scan], names: Gazetteer, language: str) -> None:
    """Find bodies, offices and names in the prepared sentences; titles and headings give none of them.

    Short forms that the article defines in brackets are learnt first, then hold everywhere in it; so do the
    names of areas that it calls so ("Kabupaten X").
    """
    about = frozenset(e.country for s in scans for _, _, e in s.places if e.country)
    short = {s.sentence.line for s in scans if s.sentence.kind == "heading"}
    body = [s for s in scans if s.tokens and (s.sentence.kind == "body" or _is_entry(s, short))]
    areas: dict[str, str | None] = {}
    for s in body:
        for low, country in _areas(s, names):
            areas[low] = areas.get(low) or country
    if areas:
        names = names.also(areas)
    defining = [s for s in body if s.marks & BRACKET]
    things = frozenset().union(*(things_in_brackets(s.tokens) for s in defining))
    article = [s.tokens for s in scans if s.tokens]
    for s in defining:
        s.bodies = _of_sight(sight_of(s, names, language, about, {}, things, article))
    local = local_names([(s.tokens, s.bodies) for s in defining])
    read_already = {s.index for s in defining if not any(token.low in local for token in s.tokens)}
    for s in body:
        if s.index not in read_already and (s.caps or s.marks & INTRODUCES):
            s.bodies = _of_sight(sight_of(s, names, language, about, local, things, article))
        if s.marks & (OFFICE | TITLE) or any(s.tokens[i].name for i in s.caps):
            OfficeHolders(s, names, language == "en").read()


def _of_sight(sight: Sight | None) -> list[Span]:
    return find_bodies(sight) if sight else []


def _is_entry(s: Scan, short: set[int]) -> bool:
    """Whether a short line that looks like a heading is an entry of a list: "Laos: X, Menteri Y".

    Args: ``short`` holds the numbers of all such lines; those of a list stand next to each other.
    """
    t = s.tokens
    if s.sentence.kind != "heading" or len(t) < 5:
        return False
    marked = t[0].text in "-–—•*" or (t[0].text.isdigit() and t[1].text in ".)")
    side = any(first == 0 and last < len(t) and t[last].text == ":" for first, last, _ in s.places)
    listed = not short.isdisjoint({s.sentence.line - 1, s.sentence.line + 1})
    return marked or side or (listed and any(x.text in ",;(–—" for x in t[1:]))


def _called(t: Sequence[Token], i: int) -> bool:
    """Whether a mayor's own name stands behind his office: one or two words, and no comma before more."""
    end = i
    while end < len(t) and t[end].cap and t[end].text[0].isalpha():
        end += 1
    return end - i == 2 or (
        end - i == 1 and not (end + 1 < len(t) and t[end].text in ",(" and t[end + 1].cap)
    )


_GOVERNED = frozenset({"kabupaten", "kecamatan", "kelurahan", "provinsi", "mukim", "prefektur", "perfektur"})
_SHAPES = frozenset({"gunung", "sungai", "teluk", "selat", "tanjung"})


def _within_name(t: Sequence[Token], i: int) -> bool:
    """Whether a word for a shape of the land stands within a name: "Koalisi Tolak Reklamasi | Teluk X Y"."""
    return t[i].low in _SHAPES and i > 1 and t[i - 1].cap and t[i - 2].cap and i + 2 < len(t) and t[i + 2].cap


def _areas(s: Scan, names: Gazetteer) -> list[tuple[str, str | None]]:
    """Words that the sentence calls a place, with the state that stands behind: "Kabupaten Brebes", "Bokeo
    Province, Laos"."""
    if not s.marks & AREA:
        return []
    t, found = s.tokens, dict[str, int]()
    for i in s.caps:
        if i + 1 == len(t):
            break
        behind = i and t[i].low in AREA_AFTER and t[i - 1].cap  # "Bokeo Province | Somchai Vongsa"
        holder = t[i - 1].low == "wali" and _called(t, i + 1)  # "Wali Kota | Rangga Sutedja"
        if t[i + 1].cap and AREA_BEFORE.at(t, i) == 1 and _titled(t[i + 1]) and not (behind or holder):
            # "Kabupaten Alor", not "Alor Setar"
            governed = t[i].low in _GOVERNED and names.at(t, i + 1) is None
            if not _within_name(t, i) and (governed or t[i + 1].low not in names.index):
                found.setdefault(t[i + 1].low, i + 2)
        elif t[i + 1].low in AREA_AFTER and _titled(t[i]) and i and t[i].low not in names.index:
            found.setdefault(t[i].low, i + 2)
    kept = [(low, k) for low, k in found.items() if len(low) > 2 and not names.alone(low)]
    return [(low, _state_behind(s, k)) for low, k in kept]


def _titled(word: Token) -> bool:
    """Whether a word is written as a name, up to a hyphen: "Gangwon-do"."""
    return word.text.partition("-")[0].istitle()


def _state_behind(s: Scan, k: int) -> str | None:
    """The state told behind an area that ends before ``k``: "Provinsi X, | Laos", "X province of | Laos"."""
    if k + 1 >= len(s.tokens) or (s.tokens[k].text not in ",(" and s.tokens[k].low not in ("of", "di")):
        return None
    return next((e.country for a, _, e in s.places if a == k + 1 and e.kind == "state"), None)
