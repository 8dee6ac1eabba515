"""For which state somebody acts, where the words of the office do not say it."""

from __future__ import annotations

import csv
import functools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.actors import PersonDraft
from ingest.believing import COUNTERPART
from ingest.document import Document
from ingest.marks import HOME
from ingest.naming import words
from ingest.post_words import ENVOYS, PostSpan
from ingest.scan import Candidate, Scan
from ingest.tokens import folded
from ontology.knowledge import FOLDER

OWN = words("posts", "own")  # offices outside the state: without words that say so they act for none
SCHOLAR = words("posts", "scholar")
LED = words("speech", "led")
GUEST = words("speech", "guest")
MEETS = words("speech", "meets")
_HOME = {"id": "IDN", "ms": "MYS"}
# Titles that only one state gives; Dato, Haji and Sri are shared and therefore say nothing.
_TITLE_STATE = {
    "samdech": "KHM", "oknha": "KHM", "datuk": "MYS", "letjen": "IDN", "komjen": "IDN", "irjen": "IDN",
    "brigjen": "IDN", "mayjen": "IDN", "kombes": "IDN", "marsdya": "IDN", "laksdya": "IDN", "laksda": "IDN",
    "laksma": "IDN", "marsma": "IDN", "pehin": "BRN", "khun": "THA", "tan": "MYS",
}  # fmt: skip
_THROUGH = frozenset({"melalui", "lewat", "menerusi", "through", "via"})
_JOIN_WORDS = """
    dan and serta , bersama didampingi beserta & alongside oleh by accompanied turut juga diiringi the
    disertai dampingi as well
"""
_JOINS = frozenset(_JOIN_WORDS.split())


@functools.cache
def long_forms() -> Mapping[str, tuple[str, ...]]:
    """Short words for offices with the words they stand for: menlu -> menteri luar negeri."""
    with (FOLDER / "office_short_forms.csv").open(encoding="utf-8", newline="") as file:
        return {row["short"]: tuple(row["long"].split()) for row in csv.DictReader(file)}


@functools.cache
def _office_states() -> Mapping[tuple[str, ...], tuple[frozenset[str], frozenset[str]]]:
    """By the words of an office: the only states that have it (empty: any), and states that have none."""
    with (FOLDER / "office_states.csv").open(encoding="utf-8", newline="") as file:
        return {
            folded(row["office"]): (
                frozenset(row["only"].split("|")) - {""},
                frozenset(row["never"].split("|")) - {""},
            )
            for row in csv.DictReader(file)
        }


def _constitution(key: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What the constitutions say of an office: the longest beginning of its words that is in the table."""
    for size in range(min(len(key), 5), 0, -1):
        found = _office_states().get(tuple(key[:size]))
        if found:
            return found
    return frozenset(), frozenset()


def office_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office without the state it belongs to, in its long form, so that its writings meet."""
    states = {i for first, last, _ in scan.places for i in range(first, last)}
    words_ = [t.low for i, t in enumerate(scan.tokens[post.first : post.last], post.first) if i not in states]
    return tuple(w for word in words_ if word[0].isalpha() for w in long_forms().get(word, (word,)))


def home_state(document: Document, scans: Sequence[Scan]) -> str | None:
    """The state from whose view the article is written: an unmarked "Menteri Pertahanan" is that state's.

    Indonesian and Malay news speak of Indonesia's and Malaysia's offices without naming the state, as long as
    the article is about that state at all; English news is anchored by its dateline, else by no state.
    """
    counts = _counts(scans)
    home = _HOME.get(document.language)
    if home:
        named = counts[home] or any(s.marks & HOME[home] for s in scans)
        return home if named or not counts else None
    for s in scans:
        if s.sentence.kind == "body":
            for first, last, entry in s.places:
                if (
                    first < 4
                    and last < len(s.tokens)
                    and s.tokens[last].text in ("-", "–", "—", ":", "(", ",")
                ):
                    return entry.country
            break
    return max(counts.items(), key=lambda item: item[1])[0] if counts else None


def _counts(scans: Sequence[Scan]) -> Counter[str]:
    return Counter(e.country for s in scans for _, _, e in s.places if e.country)


def person_countries(
    drafts: Sequence[PersonDraft],
    scans: Sequence[Scan],
    home: str | None,
    of_body: Mapping[int, str | None],
    language: str,
) -> list[str | None]:
    """For each person the state or body for which it acts, or None where the article does not tell.

    Args: ``home`` as of home_state; ``of_body`` the states of body spans by ``id``.
    """
    found: list[str | None] = [_said(d, of_body) for d in drafts]
    setting = _Setting(scans, home, _HOME.get(language), _counts(scans), {}, {})
    for number, draft in enumerate(drafts):
        setting.note(draft, found[number])
    for number, draft in enumerate(drafts):
        if found[number]:
            continue
        posted = [(s, c) for s, c in draft.seen if c.post and not c.post.former] or [
            (s, c) for s, c in draft.seen if c.post
        ]
        if posted:
            found[number] = setting.of(*posted[0])
        else:
            found[number] = next((setting.opposite(s, c) for s, c in draft.seen if _faces(s, c)), None)
        setting.note(draft, found[number])
    return found


def _said(draft: PersonDraft, of_body: Mapping[int, str | None]) -> str | None:
    """What the office, a body in it, the words beside the name, or a title says."""
    for former in (False, True):
        for s, c in draft.seen:
            if c.post and c.post.former == former:
                if SCHOLAR.at(s.tokens, c.post.head):
                    return None
                if c.post.country:
                    return c.post.country
                first = min(c.post.first, c.name.begin)
                side = _led(s, first) or _side(s, first)
                if side:
                    return side
                for body in c.post.bodies:
                    country = of_body.get(id(s.bodies[body]))
                    if country:
                        return country
                only, _ = _constitution(office_key(s, c.post))
                if len(only) == 1:
                    return next(iter(only))
    for s, c in draft.seen:
        country = c.country or (None if c.post else _led(s, c.name.begin))
        if country:
            return country
    for _, c in draft.seen:
        for title in c.name.titles:
            for word in folded(title)[:1]:
                if word in _TITLE_STATE:
                    return _TITLE_STATE[word]
    return None


def _faces(s: Scan, c: Candidate) -> bool:
    """Whether a name is called a counterpart or guest."""
    before = range(max(0, c.name.begin - 4), c.name.begin)
    return c.counterpart or any(GUEST.at(s.tokens, k) for k in before)


def _led(s: Scan, first: int) -> str | None:
    """The state whose delegation somebody leads: "Delegasi Laos dipimpin oleh ...", "Laos melalui ..."."""
    for k in range(first - 1, max(-1, first - 4), -1):
        if LED.at(s.tokens, k) or s.tokens[k].low in _THROUGH:
            led = [e.country for a, b, e in s.places if k - 5 <= a and b <= k and e.kind != "place"]
            return led[-1] if led else None
    if first > 1 and s.tokens[first - 1].low in ("oleh", "by"):
        return next((e.country for _, b, e in s.places if b == first - 1 and e.kind != "place"), None)
    return None


def _side(s: Scan, first: int) -> str | None:
    """The state whose side is being listed: "Dari pihak Laos hadir ...", "On the Thai side were ..."."""
    ends = {b: e.country for _, b, e in s.places if e.kind != "place"}
    starts = {a: e.country for a, _, e in s.places if e.kind != "place"}
    for a, b, e in s.places[:1]:
        if a == 0 and b < first and s.tokens[b].text == ":":
            return e.country  # "Laos: X, Menteri Y"
    for k in range(first - 1, max(-1, first - 60), -1):
        if s.tokens[k].text in (";", "."):
            return None
        if s.tokens[k].low in ("pihak", "side"):
            return starts.get(k + 1) if s.tokens[k].low == "pihak" else ends.get(k)
    return None


@dataclass
class _Setting:
    """The states of an article, by which an office that names none is understood."""

    scans: Sequence[Scan]
    home: str | None
    outlet: str | None  # the state of the language, also where the article never names it
    counts: Counter[str]
    taken: dict[tuple[str, ...], set[str]]  # by office: the states whose holder is named
    known: dict[int, list[tuple[int, str]]]  # by sentence: first word and state of the persons settled

    def note(self, draft: PersonDraft, country: str | None) -> None:
        """Remember that this person acts for ``country``."""
        if country:
            for s, c in draft.seen:
                self.known.setdefault(s.index, []).append((c.name.begin, country))
                if c.post:
                    self.taken.setdefault(office_key(s, c.post), set()).add(country)

    def opposite(self, s: Scan, c: Candidate) -> str | None:
        """The state of a counterpart: told between the word and the name, else the one other state."""
        begin = c.name.begin
        start = next(
            (k for k in range(begin - 1, max(-1, begin - 6), -1) if COUNTERPART.at(s.tokens, k)), begin
        )
        near = [e.country for a, b, e in s.places if start - 2 <= a and b <= begin and e.kind != "place"]
        if near:
            return near[-1]
        held: set[str | None] = {k for _, k in self.known.get(s.index, ())} or {self.home}
        left = [k for k in self.counts if k not in held]
        return left[0] if len(left) == 1 else None

    def of(self, s: Scan, c: Candidate) -> str | None:
        """The one state that can be meant by an office without a state; None where several can."""
        post = c.post
        assert post is not None
        if SCHOLAR.at(s.tokens, post.head) or (OWN.at(s.tokens, post.head) and not post.bodies):
            return None
        if post.bodies and all(s.bodies[b].holder == "private" for b in post.bodies):
            return None  # "Ketua Asosiasi X"
        key = office_key(s, post)
        first = min(post.first, c.name.begin)
        only, never = _constitution(key)
        barred = never | self.taken.get(key, set())
        if s.tokens[post.head].low in ENVOYS:
            barred = barred | {e.country for a, b, e in s.places if post.head < a < post.last and e.country}
        if any(COUNTERPART.at(s.tokens, k) for k in range(max(0, first - 4), first)):
            return self.opposite(s, c)
        joined = self._joined(s, first)
        if joined and joined not in barred:
            return joined
        fits = [k for k in self.counts if k not in barred and (not only or k in only)]
        if self.home and self.home not in barred and (not only or self.home in only):
            return self.home
        met = self._met(s, first)
        if self.outlet and self.outlet not in barred and not only and (met or self.taken.get(key)):
            return self.outlet
        near = [e.country for a, b, e in s.places if b <= first and e.country in fits]
        if near and not met:
            return near[-1]
        return self._around(s, fits)

    def _joined(self, s: Scan, first: int) -> str | None:
        """The state of the person before in a list: "Presiden Laos X dan Menteri Keuangan Y"."""
        before = [(at, k) for at, k in self.known.get(s.index, ()) if at < first]
        if not before:
            return None
        at, country = max(before)
        name = next((c.name for c in s.names if c.name.begin == at), None)
        between = [t.low for t in s.tokens[name.after : first]] if name else []
        return country if between and len(between) < 5 and _JOINS.issuperset(between) else None

    def _met(self, s: Scan, first: int) -> bool:
        """Whether a verb of meeting stands between the office and a person of another state."""
        for at, country in self.known.get(s.index, ()):
            low, high = sorted((at, first))
            if country != self.outlet and any(MEETS.at(s.tokens, k) for k in range(low, high)):
                return True
        return False

    def _around(self, s: Scan, fits: Sequence[str]) -> str | None:
        """The one fitting state of the sentence, of the two before it, or of the article."""
        here = {e.country for _, _, e in s.places if e.country in fits}
        if len(here) == 1:
            return here.pop()
        if self.home is None and not here:
            for earlier in range(s.index - 1, max(-1, s.index - 3), -1):
                near = {e.country for _, _, e in self.scans[earlier].places if e.country in fits}
                if len(near) == 1:
                    return near.pop()
        return fits[0] if len(fits) == 1 else None
