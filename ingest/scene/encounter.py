"""What one sentence says of one encounter, before sentences are brought together."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.document import Mention
from ingest.facts import When


@dataclass(frozen=True, slots=True)
class Encounter:
    """What one sentence says of one encounter."""

    sentence: int
    kind: str
    form: str
    status: str
    parties: tuple[str, ...]
    actors: tuple[tuple[Mention, str], ...] = ()  # who takes part, in which role
    when: When | None = None
    place: str | None = None
    country: str | None = None
    ordinal: int | None = None
    background: bool = False
    beside: bool = False  # told to be on the sidelines of another: never that one
    many: int = 0  # sides counted by "both", "the three ministers": the parties told of before; 0 for none
    name: str = ""  # of a session with a name of its own: "Joint Trade Committee"
    remote: bool = False  # by telephone or video: nobody was anywhere together
    series: bool = False  # a round among several: "the next round", "they will meet again"
    supposed: bool = False  # once to be, and no day told: "was to have met"
    anaphoric: bool = False  # refers to a meeting told before
