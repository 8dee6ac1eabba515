"""Who in an article holds an office, and which office a counterpart holds: asked without a look at all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ingest.facts import Evidence, Person, Post
from ingest.persons.actors import PersonDraft
from ingest.words.constitutions import constitution, long_forms
from ingest.words.scan import Candidate, Scan
from ingest.words.tokens import folded

_HEAD = 3  # words within which the subject of a sentence stands


class Holders:
    """The persons of an article by the words of their offices."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self.by_word: dict[str, dict[int, None]] = {}
        self.asked: dict[tuple[str, str | None], int | None] = {}
        for rank, person in enumerate(people):
            for word in _office(person.post.label) | {"menteri"} if person.post else ():
                self.by_word.setdefault(word, {})[rank] = None

    def of(self, label: str, country: str | None) -> int | None:
        """The one person of the article who holds this office, where no other could be meant."""
        asked = (label, country)
        if asked not in self.asked:
            first, *rest = sorted((self.by_word.get(w, {}) for w in _office(label)), key=len) or [{}]
            own = (k for k in first if country is None or country == self.people[k].country)
            fits = []
            for k in own:
                if all(k in row for row in rest):
                    fits.append(k)
                if len(fits) > 1:
                    break
            self.asked[asked] = fits[0] if len(fits) == 1 else None
        return self.asked[asked]


def _office(label: str) -> set[str]:
    """The words of an office in its long form."""
    return {w for word in folded(label) for w in long_forms().get(word, (word,))}


_Said = tuple[Scan, Candidate, PersonDraft]


_OWN = frozenset({"'s", "’s", "caretaker", "acting", "interim", "outgoing", "incoming"})


class Offices:
    """The offices said of the persons of an article, in the order in which they are told."""

    def __init__(self, drafts: Sequence[PersonDraft]) -> None:
        self.drafts = drafts
        self.told: list[_Said] = [(s, c, d) for d in drafts for s, c in d.seen if c.post]
        self.order = sorted(self.told, key=lambda x: (x[0].index, x[1].name.first))
        self.keys = [(s.index, c.name.first) for s, c, _ in self.order]
        self.named: dict[str, list[_Said]] = {}

    def counterpart(self, draft: PersonDraft, country: str | None) -> Post | None:
        """The office of a counterpart: that of the last person before it who holds one, without its state."""
        s, c = next((s, c) for s, c in draft.seen if c.counterpart)
        end, start = bisect_left(self.keys, (s.index, c.name.first)), bisect_left(self.keys, (s.index - 1, 0))
        before = next((x for x in reversed(self.order[start:end]) if x[2] is not draft), None)
        before = self._subject(s, c) or before
        if before is None:
            return None
        led = next((p for p in s.posts if p.bare and p.first < _HEAD), None)
        if led is not None:  # "The minister called on President X and met his counterpart"
            own = self._called(s.text(led.first, led.last).casefold())
            before = next((x for x in own if x[2] is not draft), before)
        scan, other, _ = before
        assert other.post is not None
        first, last = other.post.first, other.post.last
        states = {i for a, b, _ in scan.places for i in range(a, b)}
        while first < last and (first in states or scan.tokens[first].low in _OWN):
            first += 1
        while last > first and last - 1 in states:
            last -= 1
        while last > first and scan.tokens[last - 1].text in ("II", "III"):
            last -= 1  # "Foreign Minister II and his Lao counterpart": a number counts at home only
        if first == last or other.post.bodies:
            return None
        if country in constitution(folded(scan.text(first, last)))[1]:
            return None  # a president's counterpart in a land that has none
        evidence = Evidence(s.sentence.start, s.sentence.end, s.sentence.text)
        return Post(scan.text(first, last), (evidence,), country, None)

    def _subject(self, s: Scan, c: Candidate) -> _Said | None:
        """The one named before, whose office was told earlier: "X will meet her counterpart"."""
        words = [t.low for t in s.tokens[: c.name.first] if t.cap]
        named = (d for w in words for d in self.drafts if w in d.key and len(w) > 2)
        who = next(named, None)
        if who is None or any(scan is s and x.post for scan, x in who.seen):
            return None
        return next((x for x in self.order if x[2] is who), None)

    def _called(self, office: str) -> list[_Said]:
        """The first two persons, if any, of whom an office with these words is told."""
        if office not in self.named:
            found: list[_Said] = []
            for s, c, d in self.told:
                another = not found or found[0][2] is not d
                if another and c.post and office in s.text(c.post.first, c.post.last).casefold():
                    found.append((s, c, d))
                if len(found) > 1:
                    break
            self.named[office] = found
        return self.named[office]
