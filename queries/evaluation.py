"""Facts measured against annotated articles: precision, recall and F1, attributes, evidence, events.

Gold and said facts of an article are paired so that as many required facts as possible find a partner,
and among such pairings the one that fits best. An optional gold fact costs nothing when it is missed
and nothing when it is found.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from queries.assignment import assign
from queries.faults import QueryingError
from queries.gold import EVENTS, KINDS, Record
from queries.likeness import LONGEST, SHORTEST, Fact, attributes, fit, flat, fold

RESAMPLES = 1000
REQUIRED = 1000.0  # outweighs any sum of fits, so that required facts are paired before optional ones


class NoText(QueryingError):
    """An annotated article's text is in none of the folders."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Facts found rightly, facts wanted, facts said."""

    hit: int = 0
    gold: int = 0
    said: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.hit + other.hit, self.gold + other.gold, self.said + other.said)

    @property
    def precision(self) -> float:
        """Of what was said, the share that is right; 0 where nothing was said."""
        return self.hit / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """Of what was wanted, the share that was found; 0 where nothing was wanted."""
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Difference:
    """A gold fact that was not found, or a said fact that no gold fact answers to."""

    side: Literal["missed", "extra"]
    article: str
    kind: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class Scored:
    """One article's share of the figures."""

    article: str
    counts: Mapping[str, Counts]  # by kind
    judged: tuple[tuple[str, float], ...]  # (attribute, 0 to 1) of what was matched
    ungrounded: int  # evidence strings that do not stand in the article, or are no sentence
    evidences: int
    false_facts: int | None  # meetings and commitments said; None where the gold has some
    events: tuple[tuple[str, str | None], ...]  # event of the gold -> said IRI, None where it was not found
    differences: tuple[Difference, ...]
    recorded: bool  # whether there was a record of this article at all


@dataclass(frozen=True, slots=True)
class Interval:
    """A bootstrap interval of 95%: from the 2.5th to the 97.5th percentile."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the articles yield together."""

    articles: tuple[Scored, ...]
    counts: Mapping[str, Counts]  # by kind
    intervals: Mapping[str, Mapping[str, Interval]]  # kind -> precision, recall, f1
    accuracy: Mapping[str, tuple[float, int]]  # attribute -> mean and number of facts judged
    together: Counts  # pairs of meetings in two articles that are one event
    together_of_found: Counts  # the same, of pairs whose two meetings were found

    @property
    def ungrounded(self) -> tuple[int, int]:
        """Evidence strings that do not stand in their article, of all."""
        return sum(a.ungrounded for a in self.articles), sum(a.evidences for a in self.articles)

    @property
    def false_facts(self) -> tuple[int, int]:
        """Meetings and commitments said of articles that hold none, and the number of such articles."""
        empty = [a.false_facts for a in self.articles if a.false_facts is not None]
        return sum(empty), len(empty)

    @property
    def missing(self) -> tuple[str, ...]:
        """Annotated articles without a record."""
        return tuple(a.article for a in self.articles if not a.recorded)


def evaluate(
    gold: Mapping[str, Record], said: Mapping[str, Record], texts: Mapping[str, str], seed: int = 0
) -> Evaluation:
    """Measure facts against annotations.

    Args:
        gold: annotations by article id (`queries.gold.read_gold`).
        said: facts by article id; those of articles without annotation are passed over.
        texts: the articles' texts by id, title first.
        seed: of the bootstrap, which resamples articles `RESAMPLES` times.

    Raises: NoText where an annotated article has no text.
    """
    absent = [key for key in gold if key not in texts]
    if absent:
        raise NoText(f"no text for article {absent[0]!r}: name its folder with --articles")
    scored = tuple(score_article(record, said.get(key), texts[key]) for key, record in gold.items())
    judged: dict[str, list[float]] = {}
    for name, right in (pair for article in scored for pair in article.judged):
        judged.setdefault(name, []).append(right)
    return Evaluation(
        articles=scored,
        counts={kind: _sum(scored, kind) for kind in KINDS},
        intervals=_bootstrap(scored, seed),
        accuracy={name: (sum(v) / len(v), len(v)) for name, v in sorted(judged.items())},
        together=_together(scored, found_only=False),
        together_of_found=_together(scored, found_only=True),
    )


def score_article(gold: Record, said: Record | None, text: str) -> Scored:
    """Pair and judge the facts of one article; ``said`` is None where there is no record of it."""
    article, text = gold["article"], flat(text)
    folded, record = fold(text), said or {}
    counts: dict[str, Counts] = {}
    judged: list[tuple[str, float]] = []
    differences: list[Difference] = []
    events: dict[str, str | None] = {}
    for kind in KINDS:
        wanted, told = gold.get(kind) or [], record.get(kind) or []
        optional = {i for i, fact in enumerate(wanted) if fact.get("optional")}
        weights = [[fit(kind, g, s, text, folded) for s in told] for g in wanted]
        pairs = assign(
            [[w and w + REQUIRED * (i not in optional) for w in row] for i, row in enumerate(weights)]
        )
        met = sum(i in optional for i in pairs)
        counts[kind] = Counts(len(pairs) - met, len(wanted) - len(optional), len(told) - met)
        if kind == "meetings":
            events = {g["event"]: None for i, g in enumerate(wanted) if g.get("event") and i not in optional}
        for i, j in pairs.items():
            judged += attributes(kind, wanted[i], told[j])
            if kind == "meetings" and wanted[i].get("event") in events:
                events[wanted[i]["event"]] = told[j].get("iri") or ""
        differences += [
            Difference("missed", article, kind, g)
            for i, g in enumerate(wanted)
            if i not in pairs and i not in optional
        ]
        taken = set(pairs.values())
        differences += [Difference("extra", article, kind, s) for j, s in enumerate(told) if j not in taken]
    quotes = [
        (kind, flat(quote))
        for kind in KINDS
        for fact in record.get(kind) or []
        for quote in fact.get("evidence") or [""]
    ]
    empty = not any(gold.get(kind) for kind in EVENTS)
    return Scored(
        article=article,
        counts=counts,
        judged=tuple(judged),
        ungrounded=sum(not _stands(kind, quote, text) for kind, quote in quotes),
        evidences=len(quotes),
        false_facts=sum(len(record.get(kind) or []) for kind in EVENTS) if empty else None,
        events=tuple(sorted(events.items())),
        differences=tuple(differences),
        recorded=said is not None,
    )


def _stands(kind: str, quote: str, text: str) -> bool:
    """Whether an evidence string is in the text and as long as a sentence; a name may be shorter."""
    shortest = SHORTEST if kind in EVENTS else 1
    return shortest <= len(quote) <= LONGEST and quote in text


def _sum(scored: Iterable[Scored], kind: str) -> Counts:
    return sum((article.counts[kind] for article in scored), Counts())


def _bootstrap(scored: Sequence[Scored], seed: int) -> dict[str, dict[str, Interval]]:
    """Percentile intervals over resampled articles (Efron and Tibshirani 1993, section 13.3)."""
    draw = random.Random(seed)
    samples = [draw.choices(range(len(scored)), k=len(scored)) for _ in range(RESAMPLES)]
    found: dict[str, dict[str, Interval]] = {}
    for kind in KINDS:
        rows = [(a.counts[kind].hit, a.counts[kind].gold, a.counts[kind].said) for a in scored]
        drawn = [Counts(*(sum(rows[i][n] for i in sample) for n in range(3))) for sample in samples]
        found[kind] = {
            name: Interval(values[RESAMPLES // 40], values[-1 - RESAMPLES // 40])
            for name in ("precision", "recall", "f1")
            for values in [sorted(getattr(c, name) for c in drawn)]
        }
    return found


def _together(scored: Iterable[Scored], *, found_only: bool) -> Counts:
    """Pairs of annotated meetings in two articles: wanted as one, said as one, both."""
    told = [(a.article, event, iri) for a in scored for event, iri in a.events]
    if found_only:
        told = [meeting for meeting in told if meeting[2] is not None]
    total = Counts()
    for (article1, event1, iri1), (article2, event2, iri2) in itertools.combinations(told, 2):
        if article1 != article2:
            wanted, joined = event1 == event2, bool(iri1) and iri1 == iri2
            total += Counts(wanted and joined, wanted, joined)
    return total
