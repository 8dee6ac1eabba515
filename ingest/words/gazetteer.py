"""Names that people wrote down beforehand: states, demonyms, places, bodies; found in one pass."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ingest.words.name_tables import listed, rows
from ingest.words.naming import NEVER_NAMES, words
from ingest.words.tokens import Lexicon, Token, folded
from ontology.knowledge import Body, Knowledge

BODY_HEADS = ("state-head", "private-head", "joint-head", "english-state-head", "english-private-head")
EntryKind = Literal["state", "demonym", "place", "igo", "body"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a known name stands for."""

    kind: EntryKind
    country: str | None  # alpha-3, or the short name of an intergovernmental body
    bodies: tuple[str, ...] = ()  # ids of the authority table, more than one where the name collides
    proper: bool = False  # a body's name that no other state's could bear: it holds more than common nouns


Named = tuple[bool, str, Entry]  # whether the spelling counts, spelling, meaning
# By the number of words, the longest first: the names by their words from the third on.
Longer = list[tuple[int, dict[tuple[str, ...], list[Named]]]]
_AREA = Entry("place", None)
_LONGEST = 5  # words of a division's name


@dataclass
class Gazetteer:
    """All known names; built once per authority table.

    ``index`` gives by the first word of a name the longer names by their second word, and the names of one
    word; ``areas`` are single words that one article calls a place, with the state that it tells, if any.
    """

    index: dict[str, tuple[dict[str, Longer], list[Named]]] = field(default_factory=dict)
    names: dict[tuple[str, ...], Entry] = field(default_factory=dict)  # bodies by folded name
    areas: Mapping[str, str | None] = field(default_factory=dict)
    joined: frozenset[str] = frozenset()  # names of one word that are cut from what a hyphen joins to them
    spelled: frozenset[str] = frozenset()  # those of them that are written in capitals: "ROK"
    paired: frozenset[str] = frozenset()  # demonyms of one word, cut where all parts are names: "Thai-Lao"
    provinces: frozenset[tuple[str, ...]] = frozenset()  # folded; states of a federation too
    divisions: dict[tuple[str, ...], str] = field(default_factory=dict)  # states of what has a local office
    divided: set[str] = field(default_factory=set)  # the words with which these begin
    lexicons: dict[str, Lexicon] = field(default_factory=dict)  # by language, see `ingest.text.lexicon`

    def at(self, tokens: Sequence[Token], i: int, kinds: tuple[str, ...] = ()) -> tuple[int, Entry] | None:
        """The longest known name (of ``kinds``, if given) at word ``i``: its length and its meaning."""
        token = tokens[i]
        found = self.index.get(token.low) if token.begins and token.cap else None
        if found is None:
            return self._area(token, kinds) if self.areas else None
        text = token.text
        longer, single = found
        if longer and i + 1 < len(tokens):
            for n, by_rest in longer.get(tokens[i + 1].low, ()):
                rest = tuple([token.low for token in tokens[i + 2 : i + n]]) if n > 2 else ()
                for exact, written, entry in by_rest.get(rest, ()):
                    if (not kinds or entry.kind in kinds) and (not exact or text == written):
                        return n, entry
        for exact, written, entry in single:
            if (not kinds or entry.kind in kinds) and (not exact or text == written):
                if entry.kind == "demonym" and not text.isascii():
                    continue  # "Germán" is somebody's name
                return 1, entry
        return self._area(token, kinds) if self.areas else None

    def _area(self, token: Token, kinds: tuple[str, ...]) -> tuple[int, Entry] | None:
        """What the article itself calls a place."""
        named = token.cap and token.low in self.areas and (not kinds or "place" in kinds)
        if not named:
            return None
        country = self.areas[token.low]
        return 1, Entry("place", country) if country else _AREA

    def division(self, tokens: Sequence[Token], i: int) -> tuple[int, Entry] | None:
        """The province or district at word ``i``, to be asked for beside a local office only."""
        if tokens[i].low not in self.divided or not tokens[i].cap:
            return None
        for n in range(min(_LONGEST, len(tokens) - i), 0, -1):
            country = self.divisions.get(tuple([token.low for token in tokens[i : i + n]]))
            if country:
                return n, Entry("place", country)
        return None

    def begins(self, low: str) -> bool:
        """Whether some name begins with a folded word."""
        return low in self.index or low in self.areas

    def alone(self, low: str) -> bool:
        """Whether a folded word is a name by itself."""
        return bool(self.index.get(low, ({}, []))[1])

    def also(self, areas: Mapping[str, str | None]) -> Gazetteer:
        """These names, and single words that one article calls a place."""
        return Gazetteer(
            self.index,
            self.names,
            areas,
            provinces=self.provinces,
            divisions=self.divisions,
            divided=self.divided,
        )

    def bodies(self, name: str) -> tuple[str, ...]:
        """The ids of the bodies that bear this name."""
        entry = self.names.get(folded(name))
        return entry.bodies if entry else ()


def _is_acronym(name: str) -> bool:
    return " " not in name and sum(c.isupper() for c in name) >= 2


@functools.cache
def _common_nouns() -> frozenset[str]:
    """The words of which names are made that any state could give: heads, fields and function words."""
    lists = [words("bodies", *BODY_HEADS), words("portfolios", "indonesian-malay", "english")]
    return NEVER_NAMES.union(
        *(phrase for found in lists for entries in found.index.values() for phrase in entries)
    )


def _of_members(body: Body) -> bool:
    """Whether a body is its members' and acts for no state: a chamber of commerce, a union, the Red Cross."""
    return body.type == "organisation" and body.sector in ("trade", "labour", "disaster")


def _is_proper(key: tuple[tuple[str, ...], str]) -> bool:
    phrase, written = key
    return len(written) > 4 or (not written and not _common_nouns().issuperset(phrase))


_CACHE: dict[int, tuple[Knowledge, Gazetteer]] = {}


def gazetteer(knowledge: Knowledge) -> Gazetteer:
    """The names of ``knowledge`` and of the tables of places, further states and bodies beside it.

    Raises AuthorityError where a table is broken.
    """
    cached = _CACHE.get(id(knowledge))
    if cached is None or cached[0] is not knowledge:
        _CACHE.clear()
        _CACHE[id(knowledge)] = cached = (knowledge, _build(knowledge))
    return cached[1]


def _build(knowledge: Knowledge) -> Gazetteer:
    entries: dict[tuple[tuple[str, ...], str], Entry] = {}
    by_body: dict[tuple[tuple[str, ...], str], list[str]] = {}

    def add(name: str, entry: Entry) -> None:
        spoken = entry.kind == "igo" and (folded(name), name.upper()) in entries  # "Asean"
        exact = spoken or _is_acronym(name) or len(name) <= 3
        entries.setdefault((folded(name), name if exact else ""), entry)

    for state in knowledge.states:
        if state.alpha3 == "EU":
            continue
        for name in (*state.names.values(), state.official_name, *state.aliases):
            add(name, Entry("state", state.alpha3))
        for text in (state.demonyms.get("en", ""),):
            for name in filter(None, text.split("|")):
                add(name, Entry("demonym", state.alpha3))
        for name in state.capitals.values():
            add(name, Entry("place", state.alpha3))
    for name, kind, whose in listed():
        if name:
            add(name, Entry(kind, whose))
    states = {phrase[0] for (phrase, _), e in entries.items() if e.kind == "state" and len(phrase) == 1}
    for row in rows("divisions.csv"):  # "New Mexico" is no part of Mexico
        for name in row["names"].split("|"):
            if not states.isdisjoint(folded(name)[1:]):
                add(name, Entry("place", row["country"]))
    for body in knowledge.bodies:
        for name in (*body.names.values(), *body.abbreviations, *body.aliases):
            if "(" in name:
                continue
            if len(folded(name)) > 1 and not _is_acronym(name):
                by_body.setdefault((folded(name), ""), []).append(body.id)
            elif _is_acronym(name) or name in body.abbreviations:
                by_body.setdefault((folded(name), name), []).append(body.id)
    country = {body.id: None if _of_members(body) else body.country for body in knowledge.bodies}
    of_one = {  # "TNI Angkatan Laut": a part of what one state's people call so
        phrase[0] for (phrase, written), ids in by_body.items()
        if len(written) > 2 and len({country[i] for i in ids}) == 1
    }  # fmt: skip
    for key, ids in by_body.items():
        unique = tuple(dict.fromkeys(ids))
        countries = {country[i] for i in unique}
        one = countries.pop() if len(countries) == 1 else None
        entries.setdefault(
            key, Entry("body", one, unique, _is_proper(key) or (key[0][0] in of_one and len(key[0]) > 1))
        )

    for row in rows("foreign_agencies.csv"):  # known everywhere, also where nothing tells of their state
        for name in row["names"].split("|"):
            key = (folded(name), name if _is_acronym(name) else "")
            known = entries.get(key)
            same = known.bodies if known and known.country == row["country"] else ()
            entries[key] = Entry("body", row["country"], same, proper=True)
    for row in rows("state_companies.csv"):
        for name in row["names"].split("|"):
            key = (folded(name), name if _is_acronym(name) else "")
            known = entries.setdefault(key, Entry("body", row["country"] or None, proper=True))
            if known.kind == "body" and known.country == row["country"]:
                entries[key] = Entry("body", known.country, known.bodies, proper=True)

    joined = frozenset(
        phrase[0] for (phrase, _), e in entries.items() if len(phrase) == 1 and e.kind in ("state", "place")
    ) | frozenset({"ri", "phnom", "kuala"})
    any_case = {phrase[0] for phrase, written in entries if not written}
    provinces = [
        name for row in rows("places.csv") if row["kind"] == "province" for name in row["names"].split("|")
    ]
    short = {"asean", "ue", "eu", "pbb", "gcc"}  # organisations whose sessions with others are named so
    paired = (
        frozenset(
            p[0] for (p, _), e in entries.items() if len(p) == 1 and (e.kind == "demonym" or p[0] in short)
        )
        - joined
    )
    result = Gazetteer(
        joined=joined,
        spelled=joined - any_case,
        paired=paired - {"american"},  # "Filipino-American" is one person's
        provinces=frozenset(map(folded, provinces)),
    )
    for row in rows("divisions.csv"):
        result.divisions.update((folded(name), row["country"]) for name in row["names"].split("|"))
    result.divided.update(name[0] for name in result.divisions)
    # The longest first; the same words with a spelling that counts before any spelling.
    for (phrase, written), entry in sorted(entries.items(), key=lambda e: (-len(e[0][0]), e[0][1] == "")):
        longer, single = result.index.setdefault(phrase[0], ({}, []))
        named = (bool(written), written, entry)
        if len(phrase) == 1:
            single.append(named)
        else:
            groups = longer.setdefault(phrase[1], [])
            if not groups or groups[-1][0] != len(phrase):
                groups.append((len(phrase), {}))
            groups[-1][1].setdefault(phrase[2:], []).append(named)
    for (phrase, _), entry in entries.items():
        if entry.kind == "body":
            result.names.setdefault(phrase, entry)
    return result
