"""An office as far as it has been read behind its head: its bodies, its state, the next word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.words.body_span import Span
from ingest.words.gazetteer import Gazetteer
from ingest.words.tokens import Token


@dataclass(slots=True)
class Tail:
    """An office read from its head on; ``j`` is the next word, ``start`` the one behind the head."""

    t: Sequence[Token]
    names: Gazetteer
    spans: Mapping[int, tuple[int, Span]]  # the sentence's bodies by their first word
    english: bool
    head: int
    start: int
    lower: bool
    country: str | None
    bodies: list[int] = field(default_factory=list)
    j: int = 0
    private: bool = False  # whether a body in it is nobody's: the place behind it is only where it works
    placed: int = 0  # the word behind a place, state or body that was taken last
    loose: bool = False  # whether the side is only an organisation's that a state's body may follow

    def at(self, j: int, low: tuple[str, ...] = ()) -> bool:
        """Whether the sentence has a word ``j``, and that is one of ``low`` where any are given."""
        return 0 <= j < len(self.t) and (not low or self.t[j].low in low)

    def take(self, number: int, span: Span) -> None:
        """Take a body of the sentence, by its number, into the office, with the state it is of."""
        self.bodies.append(number)
        ours = span.country if span.holder == "state" else None
        if self.loose and ours:  # "Direktur Politik-Keamanan ASEAN | Kementerian Luar Negeri RI"
            self.country, self.loose = ours, False
        self.loose = self.loose or (span.holder == "igo" and self.country is None)
        self.private = self.private or span.holder == "private"
        if span.holder == "joint" and span.core < span.last and self.country is None:
            side = self.names.at(self.t, span.core, ("state",))  # "Ketua Komisi Perbatasan | Kamboja"
            self.country = side[1].country if side and span.core + side[0] == span.last else None
        self.country, self.j = self.country or span.country, span.last
        self.placed = span.last
