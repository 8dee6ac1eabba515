"""What may be one and was not brought together: for a person to decide, with the reasons for and against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from ingest.identity import same_commitment, same_person
from ingest.identity.accounts import Account
from ingest.identity.claims import Told
from ingest.identity.clusters import Clusters
from ingest.identity.identity import resolve
from ingest.identity.meeting_steps import months
from ingest.identity.same_commitment import Undertaking
from ingest.identity.same_person import Called
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import Names

_MANY = 100  # members of a block: beyond that a shared month says nothing


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two things that may be one."""

    kind: str  # person, meeting, commitment
    left: str  # IRI
    right: str  # IRI
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]


def candidates(
    told: Told, knowledge: Knowledge, names: Names, judgements: Sequence[Judgement] = ()
) -> list[Candidate]:
    """The pairs worth a look: something speaks for them, and at most one thing against.

    Args: as of `identity.identify`. Pairs on which a person has decided are left out.
    Returns: the best supported first, then by IRI.
    """
    resolved = resolve(told, knowledge, names, judgements)
    meetings, promises, called = resolved.meetings, resolved.undertakings, resolved.called
    found: dict[tuple[str, str], Candidate] = {}
    for kind, pairs, speak, against in (
        ("person", _persons(called), _for_person(called), _against_person(called)),
        ("meeting", _meetings(meetings.accounts), _for_meeting(meetings.accounts), meetings.against),
        ("commitment", _promises(promises), _for_promise(promises), _against_promise(promises)),
    ):
        for a, b in pairs:
            _consider(found, kind, a, b, speak, against, resolved.clusters)
    return sorted(
        found.values(),
        key=lambda c: (len(c.reasons_against), -len(c.reasons_for), c.kind, c.left, c.right),
    )


def _consider(
    found: dict[tuple[str, str], Candidate],
    kind: str,
    a: str,
    b: str,
    speak: Callable[[str, str], list[str]],
    against: Callable[[str, str], list[str]],
    clusters: Clusters,
) -> None:
    left, right = sorted((clusters.find(a), clusters.find(b)))
    if left == right or not clusters.allowed(left, right):
        return
    reasons, contra = speak(a, b), against(a, b)
    if "one article tells both" in contra or not reasons or len(contra) > 1 or len(reasons) <= len(contra):
        return
    known = found.get((left, right))
    if known is None or len(reasons) > len(known.reasons_for):
        found[left, right] = Candidate(kind, left, right, tuple(reasons), tuple(contra))


def _pairs(blocks: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if len(block) <= _MANY:
            yield from combinations(sorted(set(block)), 2)


def _blocks(items: Iterable[tuple[str, Iterable[Hashable]]]) -> list[list[str]]:
    found: dict[Hashable, list[str]] = defaultdict(list)
    for iri, keys in items:
        for key in keys:
            found[key].append(iri)
    return list(found.values())


def _meetings(accounts: dict[str, Account]) -> Iterator[tuple[str, str]]:
    def keys(m: Account) -> list[Hashable]:
        dated = [(m.parties, month) for month in months(m)] if m.bounds else []
        return [*dated, *((m.parties, x) for x in m.persons)]

    return _pairs(_blocks((m.iri, keys(m)) for m in accounts.values()))


def _for_meeting(accounts: dict[str, Account]) -> Callable[[str, str], list[str]]:
    def speak(left: str, right: str) -> list[str]:
        a, b = accounts[left], accounts[right]
        found = []
        if a.bounds and b.bounds and a.bounds[0] <= b.bounds[1] and b.bounds[0] <= a.bounds[1]:
            found.append("same day" if a.day and a.day == b.day else "dates that overlap")
        if a.place and b.place and (a.place <= b.place or b.place <= a.place):
            found.append("same place")
        if a.persons & b.persons:
            found.append("same people")
        if a.offices & b.offices:
            found.append("same bodies")
        if a.topics & b.topics:
            found.append("same topics")
        return found

    return speak


def _persons(called: dict[str, Called]) -> Iterator[tuple[str, str]]:
    def keys(c: Called) -> list[Hashable]:
        words = sorted(c.words)
        return [c.name, *((c.country, *pair) for pair in combinations(words, 2)), *(
            (c.country, word, len(words)) for word in words if len(words) > 1
        )]  # fmt: skip

    return _pairs(_blocks((iri, keys(c)) for iri, c in called.items() if c.name))


def _for_person(called: dict[str, Called]) -> Callable[[str, str], list[str]]:
    def speak(left: str, right: str) -> list[str]:
        a, b = called[left], called[right]
        found = []
        if a.name == b.name:
            found.append("same name")
        elif a.words < b.words or b.words < a.words:
            found.append("one name is part of the other")
        elif _one_letter(a.name, b.name):
            found.append("names differ in one letter")
        else:
            return []
        if a.country and a.country == b.country:
            found.append("same country")
        if a.posts & b.posts:
            found.append("same office")
        return found

    return speak


def _against_person(called: dict[str, Called]) -> Callable[[str, str], list[str]]:
    return lambda a, b: same_person.contradictions(called[a], called[b])


def _one_letter(a: str, b: str) -> bool:
    """Whether one insertion, deletion or substitution makes one the other."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    short, long = sorted((a, b), key=len)
    at = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


def _promises(all_: dict[str, Undertaking]) -> Iterator[tuple[str, str]]:
    return _pairs(
        _blocks(
            (it.iri, [(it.kind, it.parties, x) for x in (it.meeting, it.day) if x]) for it in all_.values()
        )
    )


def _for_promise(all_: dict[str, Undertaking]) -> Callable[[str, str], list[str]]:
    def speak(left: str, right: str) -> list[str]:
        a, b = all_[left], all_[right]
        said = (
            ("made at one meeting", a.meeting and a.meeting == b.meeting),
            ("same day", a.day and a.day == b.day),
            ("same topics", a.topics & b.topics),
            ("same words", a.words and a.words == b.words),
        )
        return [words for words, holds in said if holds]

    return speak


def _against_promise(all_: dict[str, Undertaking]) -> Callable[[str, str], list[str]]:
    return lambda a, b: same_commitment.contradictions(all_[a], all_[b])
