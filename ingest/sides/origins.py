"""The land from which somebody comes who serves an organisation of states: told, and no side of theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.persons.actors import PersonDraft
from ingest.sides.affiliation import organisations
from ingest.words.scan import Candidate, Scan

_FROM = frozenset({"of", "from", "dari", "daripada", "asal"})
_CALLED = frozenset(  # behind the comma: "X, a former | Lao diplomat", "X, perwira asal | Laos"
    """a an the former one-time veteran career retired senior seorang mantan bekas diplomat perwira pegawai
    pejabat karier kerjaya jenderal jeneral asal dari daripada yang berasal lahir kelahiran warga warganegara
    negara ahli pakar dokter doktor from of""".split()  # noqa: SIM905
)
_MOST = 4  # words behind the people's name that end the apposition: "a Lao | career diplomat,"


def origins(persons: Sequence[PersonDraft], countries: Sequence[str | None]) -> set[tuple[int, int]]:
    """Sentence and first word of the states that only tell where an organisation's people come from.

    Args: ``countries`` the states or organisations for which the ``persons`` act.
    """
    own = organisations()
    return {
        (s.index, a)
        for draft, country in zip(persons, countries, strict=True)
        if country in own
        for s, c in draft.seen
        if s.places
        for a in _beside(s, c)
    }


def _beside(s: Scan, c: Candidate) -> Iterator[int]:
    """The state that stands in an apposition right behind a name."""
    t, k = s.tokens, c.name.after
    if k + 1 >= len(t) or (t[k].text != "," and t[k].low not in _FROM):
        return
    for a, b, e in s.places:
        if not k < a < k + _MOST + 2 or e.kind == "place" or any(x.low not in _CALLED for x in t[k + 1 : a]):
            continue
        end = next((j for j in range(b, min(b + _MOST, len(t))) if t[j].text in ",.;)" or t[j].cap), len(t))
        if (
            t[k].text != ","
            or end >= len(t)
            or (t[end].text in ",.;)" and all(x.cap is False for x in t[b:end]))
        ):
            yield a
