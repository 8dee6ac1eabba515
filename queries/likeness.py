"""Whether a said fact can be a gold fact, how well the two agree, and which of its attributes are right.

A fact is one object of the facts format (`queries.facts`); a gold fact may hold a list where several
answers are accepted.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from queries.assignment import assign

Fact = Mapping[str, Any]

SHORTEST, LONGEST = 12, 600  # characters of the evidence of a meeting or commitment: a sentence, no article
ENOUGH = 0.5  # of the parties, and of the shorter of two evidence strings, that must be shared
SAME_POST = 0.6  # of the words of the longer of two posts
# forms of address, ranks and degrees are no part of a name
_TITLES = """
    dr prof h hj ir drs dra kh mr mrs ms bapak ibu bpk yb dato datuk tan sri seri haji he samdech techo
    jenderal komjen irjen brigjen sh mh msi ma phd sir hon se sip mm u daw pol general gen tn puan datin
"""
TITLES = frozenset(_TITLES.split())
# words that make another post of the same office
_RANK = "wakil deputy vice timbalan plt pjs acting pemangku mantan former bekas asisten assistant"
RANK = frozenset(_RANK.split())


@functools.lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case, no diacritics, no punctuation, single spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", plain.casefold()).split())


def flat(text: str) -> str:
    """White space folded to single spaces, in NFC: how evidence is compared with its article."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def jaccard(a: Iterable[str], b: Iterable[str]) -> float:
    """The share of two sets that they have in common; 1 where both are empty."""
    left, right = set(a), set(b)
    return len(left & right) / len(left | right) if left | right else 1.0


def accepted(value: Any) -> list[Any]:
    """The answers that a gold value accepts."""
    return value if isinstance(value, list) else [value]


def _person_keys(name: str) -> set[tuple[str, ...]]:
    words = fold(name).split()
    kept = [word for word in words if word not in TITLES]
    return {tuple(words), tuple(kept or words)}


def same_person(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether any two names are equal without titles, or the words of one (two or more) lie in the other."""
    left = {key for name in a for key in _person_keys(name)}
    right = {key for name in b for key in _person_keys(name)}
    return any(
        x == y or (min(len(x), len(y)) >= 2 and (set(x) <= set(y) or set(y) <= set(x)))
        for x, y in itertools.product(left, right)
    )


def same_post(gold: Any, said: str | None) -> bool:
    """Whether a post has most words of an accepted one, and exactly its words of rank."""
    words = set(fold(said or "").split())
    for form in accepted(gold):
        wanted = set(fold(form or "").split())
        enough = SAME_POST * max(len(words), len(wanted), 1)
        if len(words & wanted) >= enough and words & RANK == wanted & RANK:
            return True
    return False


def same_place(gold: str | None, said: str | None) -> bool:
    """Whether one place name stands in the other as whole words."""
    x, y = fold(gold or ""), fold(said or "")
    return bool(x and y) and (f" {x} " in f" {y} " or f" {y} " in f" {x} ")


def months(edtf: str | None) -> tuple[str, str] | None:
    """The first and last month of an EDTF level 1 date, as comparable strings; None where unknown."""
    parts = [p for p in re.sub(r"[~?%]", "", edtf or "").split("/") if re.match(r"\d{4}", p)]
    if not parts:
        return None
    first, last = parts[0], parts[-1]
    return (f"{first}-01" if len(first) == 4 else first)[:7], (f"{last}-12" if len(last) == 4 else last)[:7]


def dates_compatible(gold: Any, said: str | None) -> bool:
    """Whether two dates can be of one event: they share a month, or one is unknown."""
    y = months(said)
    return any(x is None or y is None or (x[0] <= y[1] and y[0] <= x[1]) for x in map(months, accepted(gold)))


def spans(evidence: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Every place of the (flat) text where an evidence string of usable length stands."""
    found = []
    for quote in map(flat, evidence):
        if SHORTEST <= len(quote) <= LONGEST:
            found += [(m.start(), m.end()) for m in re.finditer(re.escape(quote), text)]
    return found


def overlap(gold: Sequence[str], said: Iterable[str], text: str) -> float:
    """The share of the gold's evidence strings that the said evidence meets in half of the shorter."""
    mine = spans(said, text)
    met = sum(
        any(
            min(e1, e2) - max(s1, s2) >= ENOUGH * min(e1 - s1, e2 - s2)
            for (s1, e1), (s2, e2) in itertools.product(spans([quote], text), mine)
        )
        for quote in gold
    )
    return met / len(gold) if gold else 0.0


def standing_names(said: Fact, folded_text: str) -> list[str]:
    """The preferred name, and those others that stand in the article as whole words."""
    names = [name for name in said.get("names") or [] if name.strip()]
    return names[:1] + [name for name in names[1:] if f" {fold(name)} " in f" {folded_text} "]


def fit(kind: str, gold: Fact, said: Fact, text: str, folded_text: str) -> float:
    """0 where the two cannot be the same fact, else how well they agree.

    Args: kind: a list of the facts format; text, folded_text: the article, flat and folded.
    """
    if kind in ("persons", "institutions"):
        names = standing_names(said, folded_text)
        if kind == "persons":
            return float(same_person(gold["names"], names))
        return float(bool({*map(fold, gold["names"])} & {*map(fold, names)}))
    shared = overlap(gold["evidence"], said.get("evidence") or [], text)
    parties = jaccard(gold["parties"], said.get("parties") or [])
    if not shared or parties < ENOUGH:
        return 0.0
    if kind == "meetings" and not dates_compatible(gold.get("date"), said.get("date")):
        return 0.0
    score = 1.0 + 3 * shared + parties
    score += (said.get("kind") in accepted(gold["kind"])) + bool(gold["status"] == said.get("status"))
    score += 2 * (said.get("date") in accepted(gold.get("date")))
    if kind == "meetings":
        score += same_place(gold.get("place"), said.get("place"))
    return score


def attributes(kind: str, gold: Fact, said: Fact) -> Iterator[tuple[str, float]]:
    """(attribute, how right from 0 to 1) for everything that can be judged of a matched fact.

    What neither says is not judged; to say what the gold holds unknown is wrong.
    """

    def known(key: str) -> bool:
        return gold.get(key) not in (None, [], "") or said.get(key) not in (None, [], "")

    one = kind[:-1]
    if kind in ("persons", "institutions"):
        if kind == "persons" and known("post"):
            yield "person post", float(bool(gold.get("post")) and same_post(gold["post"], said.get("post")))
        if known("country"):
            yield f"{one} country", float(gold.get("country") == said.get("country"))
        return
    yield f"{one} date", float(said.get("date") in accepted(gold.get("date")))
    yield f"{one} parties", float(sorted(gold["parties"]) == sorted(said.get("parties") or []))
    yield f"{one} kind", float(said.get("kind") in accepted(gold["kind"]))
    yield f"{one} status", float(gold["status"] == said.get("status"))
    yield "topics (jaccard)", jaccard(gold.get("topics") or [], said.get("topics") or [])
    if kind == "meetings":
        if known("place"):
            yield "meeting place", float(same_place(gold.get("place"), said.get("place")))
        people, named = gold.get("participants") or [], said.get("participants") or []
        if people or named:
            pairs = assign([[float(same_person([p], [q])) for q in named] for p in people])
            yield "meeting participants (f1)", 2 * len(pairs) / (len(people) + len(named))
