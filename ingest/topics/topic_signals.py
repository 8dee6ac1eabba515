"""What speaks for a field of a meeting or commitment: where, how often and in which words it is told.

The signals of one field are numbers, most of them 0 or 1, by name; `second_look` weighs them.
"""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from math import log1p

from ingest.facts import Commitment, Meeting
from ingest.scene.scene import Scene
from ingest.topics.themes import tells_of_everything
from ingest.topics.topics import DEFAULT, IN_A_NAME, MEANS, of_sentence, words_of_sentence
from ontology.knowledge import Knowledge

Signals = dict[str, float]
Event = Meeting | Commitment
_FEW = 2  # fields of which an event's own sentences speak: more are a list
_FIRST_FEW = 3  # fields of which the article tells most
_UNTOLD = 2  # sentences added to all that tell of fields: in a short text no field has a large share
_RANKS = ("first", "second")
WITHOUT_PAPER = frozenset({"pledge", "invitation", "agreement", "programme"})
# Signals that say more, or less, where another one holds.
_TOGETHER: Mapping[str, Sequence[tuple[str, str]]] = {
    one: tuple((other, f"{one} & {other}") for other in others)
    for one, others in {
        "spoken": ("only", "many", "title", "relative", "first"),
        "silent": ("relative", "title", "first", "tied"),
        "means": ("spoken",),
        "general": ("spoken",),
        "main": ("relative", "spoken", "title", "share", "silent"),
        "wide": ("relative",),
        **{kind: ("spoken", "relative") for kind in sorted(WITHOUT_PAPER)},
    }.items()
}


@dataclass(frozen=True)
class Told:
    """An article by what its sentences speak of, and what it tells of events."""

    scene: Scene
    meetings: Sequence[Meeting]
    commitments: Sequence[Commitment]
    knowledge: Knowledge

    @functools.cached_property
    def spoken(self) -> list[set[str]]:
        """The fields of which each sentence speaks."""
        return [{t for t, w in found.items() if w != IN_A_NAME} for found in self._found]

    @functools.cached_property
    def named(self) -> list[set[str]]:
        """The fields that each sentence only tells by a body's name."""
        return [{t for t, w in found.items() if w == IN_A_NAME} for found in self._found]

    @functools.cached_property
    def often(self) -> Mapping[str, float]:
        """In how many sentences each field is told, the most told first; names count for less."""
        spoken, named = Counter(t for s in self.spoken for t in s), Counter(t for s in self.named for t in s)
        told = {t: spoken[t] + min(IN_A_NAME / 2 * named[t], IN_A_NAME) for t in spoken | named}
        return dict(sorted(told.items(), key=lambda item: (-item[1], item[0])))

    @functools.cached_property
    def varied(self) -> set[str]:
        """The fields for which the article has more than one word."""
        words: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for index in range(len(self.scene.sentences)):
            for topic, used in words_of_sentence(self.scene, index, self.knowledge).items():
                words[topic] |= used
        return {topic for topic, used in words.items() if len(used) > 1}

    @functools.cached_property
    def owns(self) -> Mapping[int, list[int]]:
        """The sentences of each event, by its identity."""
        place = {sentence.start: i for i, sentence in enumerate(self.scene.sentences)}
        events: tuple[Event, ...] = (*self.meetings, *self.commitments)
        return {id(e): sorted({place[p.start] for p in e.evidence if p.start in place}) for e in events}

    @functools.cached_property
    def all_owns(self) -> Mapping[int, set[int]]:
        """The sentences of all other events, by an event's identity."""
        return {
            one: {i for other, rows in self.owns.items() if other != one for i in rows}.difference(own)
            for one, own in self.owns.items()
        }

    @functools.cached_property
    def all_often(self) -> float:
        """How often all fields together are told."""
        return sum(self.often.values())

    @functools.cached_property
    def most_often(self) -> float:
        """How often the most told field is told."""
        return next(iter(self.often.values()))

    @property
    def _found(self) -> Iterator[Mapping[str, float]]:
        return (of_sentence(self.scene, i, self.knowledge) for i in range(len(self.scene.sentences)))

    @functools.cached_property
    def main(self) -> Meeting | None:
        """The article's main meeting: the first that was held, else the first."""
        held = (m for m in self.meetings if m.status == "held")
        return next(held, self.meetings[0] if self.meetings else None)


def signals(told: Told, event: Event) -> dict[str, Signals]:
    """What speaks for each field that may be meant, and for the relations themselves; what is 0 is left out.

    Of the fields that nothing near the event tells, only those of which the article tells most are weighed.
    """
    own = told.owns[id(event)]
    if not own:
        return {}
    speaks = _all(told.spoken, own)
    tied, chosen = _tied(told, event), {t.id for t in event.topics}
    around = _Around(told, own, speaks, sorted(told.all_owns[id(event)]))
    of_event: Signals = {}
    if not speaks:
        of_event["silent"] = 1.0
    elif len(speaks) > _FEW:
        of_event["many"] = 1.0
    if event.kind in WITHOUT_PAPER:
        of_event[event.kind] = 1.0
    if event is told.main:
        of_event["main"] = 1.0
    if isinstance(event, Meeting) and tells_of_everything(told.scene, own):
        of_event["wide"] = 1.0
    found: dict[str, Signals] = {}
    for rank, topic in enumerate(told.often):
        meant = topic in chosen or topic in tied
        if not meant and rank >= _FIRST_FEW and not around.tells(topic):
            continue
        row = found[topic] = around.signals(topic, rank)
        row.update(of_event)
        if topic in chosen:
            row["chosen"] = 1.0
        if topic in tied:
            row["tied"] = 1.0
        for one in [name for name in row if name in _TOGETHER]:
            for other, both in _TOGETHER[one]:
                if other in row:
                    row[both] = row[one] * row[other]
    if DEFAULT not in found:
        found[DEFAULT] = _unsaid(told, event, own, bool(speaks), bool(tied), DEFAULT in chosen)
    return found


class _Around:
    """What stands in and around an event's own sentences."""

    def __init__(self, told: Told, own: Sequence[int], speaks: set[str], elsewhere: Sequence[int]) -> None:
        self.told, self.own, self.speaks, self.elsewhere = told, own, speaks, elsewhere
        spoken, sentences = told.spoken, told.scene.sentences
        lines = {sentences[i].line for i in own}
        beside = [i for i, sentence in enumerate(sentences) if sentence.line in lines and i not in own]
        before, after = own[0] - 1, own[-1] + 1
        near: dict[str, Set[str]] = {
            "spoken": speaks,
            "named": _all(told.named, own) - speaks,
            "lead": spoken[own[0]],
            "title": spoken[0],
            "title names": told.named[0] - spoken[0],
            "before": spoken[before] if before >= 0 else set(),
            "after": spoken[after] if after < len(spoken) else set(),
            "paragraph": _all(spoken, beside),
            "top": set().union(*spoken[1:3]),
        }
        self.near = set().union(*near.values())
        self.where: dict[str, Set[str]] = {
            **near,
            "elsewhere": _all(spoken, elsewhere),
            "varied": told.varied,
            "means": MEANS,
            "general": {DEFAULT},
        }

    def tells(self, topic: str) -> bool:
        """Whether something near the event tells of a field."""
        return topic in self.near

    def signals(self, topic: str, rank: int) -> Signals:
        """What speaks for a field, by where it is told and how often."""
        told, spoken = self.told, self.told.spoken
        row = {name: 1.0 for name, fields in self.where.items() if topic in fields}
        if topic in self.speaks:
            words: set[tuple[str, ...]] = set()
            for i in self.own:
                words |= words_of_sentence(told.scene, i, told.knowledge).get(topic, set())
            row["part"] = sum([topic in spoken[i] for i in self.own]) / len(self.own)
            if len(words) > 1:
                row["words"] = 1.0
            if any(len(word) > 1 for word in words):
                row["phrase"] = 1.0
        if len(self.speaks) == 1:
            row["only"] = 1.0
        if "elsewhere" in row:
            row["part elsewhere"] = sum([topic in spoken[i] for i in self.elsewhere]) / len(self.elsewhere)
        count = told.often[topic]
        row["share"] = count / (told.all_often + _UNTOLD)
        row["relative"] = count / told.most_often
        row["often"] = log1p(count)
        if rank < len(_RANKS):
            row[_RANKS[rank]] = 1.0
        if rank == 0 and self.speaks and MEANS.issuperset(self.speaks):
            row["means only"] = 1.0
        return row


def _all(fields: Sequence[set[str]], indexes: Iterable[int]) -> set[str]:
    """The fields of these sentences together."""
    return set().union(*[fields[i] for i in indexes])


def _tied(told: Told, event: Event) -> set[str]:
    """The fields of the meeting at which a commitment was made, or of the commitments made at a meeting."""
    if isinstance(event, Commitment):
        made_at = told.meetings[event.made_at] if event.made_at is not None else None
        return {t.id for t in made_at.topics} if made_at else set()
    made = [c for c in told.commitments if c.made_at is not None and told.meetings[c.made_at] is event]
    return {t.id for c in made for t in c.topics}


def _unsaid(told: Told, event: Event, own: Sequence[int], speaks: bool, tied: bool, chosen: bool) -> Signals:
    """What speaks for the relations themselves where no word of the article does."""
    held = {
        "chosen": chosen,
        "unsaid": True,
        "unsaid & chosen": chosen,
        "unsaid & silent": not speaks,
        "unsaid & alone": not speaks and not tied,
        "unsaid & wide": not speaks and tells_of_everything(told.scene, own),
        "unsaid & courtesy": event.kind == "courtesy-call",
        "unsaid & invitation": event.kind == "invitation",
    }
    return {name: 1.0 for name, holds in held.items() if holds}
