"""The states that an article tells of, and those for which its persons are known to act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.persons.actors import PersonDraft
from ingest.words.constitutions import office_key
from ingest.words.scan import Scan

PRONOUNS = frozenset({"he", "she", "ia", "dia", "beliau"})


@dataclass
class Setting:
    """The states of an article, by which an office that names none is understood."""

    scans: Sequence[Scan]
    home: str | None
    sure: bool  # whether language or dateline say so, and no mere count
    outlet: str | None  # the state of the language, also where the article never names it
    counts: Counter[str]
    taken: dict[tuple[str, ...], set[str]]  # by office: the states whose holder is named
    known: dict[int, list[tuple[int, str]]]  # by sentence: first word and state of the persons settled
    native: bool = False  # whether it is the language that tells the home
    words: dict[str, str] = field(default_factory=dict)  # words of the names of persons settled
    hero: tuple[int, int, str] = (0, 0, "")  # mentions, order and state of the person most told of
    guests: frozenset[str] = frozenset()  # where home goes without saying, the states that are not home
    goals: set[str] | None = None  # the states abroad to which somebody goes, once they were asked for

    def note(self, draft: PersonDraft, country: str | None) -> None:
        """Remember that this person acts for ``country``."""
        if country:
            for word in draft.key:
                for part in (word, *word.split("-")) if "-" in word else (word,):
                    if len(part) > 2:
                        self.words[part] = country
            self.hero = max(self.hero, (len(draft.seen), -draft.rank, country))
            for s, c in draft.seen:
                self.known.setdefault(s.index, []).append((c.name.begin, country))
                if c.post:
                    self.taken.setdefault(office_key(s, c.post), set()).add(country)
