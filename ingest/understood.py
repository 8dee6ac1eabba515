"""For which state an office is held that names none: by its sentence and the article around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.actors import PersonDraft
from ingest.affiliation import outside, scholar, title_states
from ingest.allegiance import WELCOMES, receiver
from ingest.believing import counterpart_before, said_by
from ingest.home import constitution, office_key
from ingest.journeys import journeys, travels
from ingest.naming import words
from ingest.owners import CALLS_ON, RECEIVES, owner
from ingest.post_words import ENVOYS, LOCAL
from ingest.scan import Candidate, Scan

MEETS = words("speech", "meets")
MARGINS = words("speech", "margins")
OFFICIAL = words("speech", "official-visit")
_PRONOUNS = frozenset({"he", "she", "ia", "dia", "beliau"})
_JOIN_WORDS = """
    dan and serta , bersama didampingi beserta & alongside oleh by accompanied turut juga diiringi the
    disertai dampingi as well
"""
_JOINS = frozenset(_JOIN_WORDS.split())
# Two whom these words tell of stand for two sides: "inked by Director A and Commissioner B".
_SIGNED = frozenset(
    """signed inked penned signatures ditandatangani ditandatangan diteken dimeterai dimeteraikan
    menandatangani meneken memeterai""".split()  # noqa: SIM905
)
_BESIDE = frozenset(
    {"didampingi", "accompanied", "diiringi", "disertai", "flanked", "diwakili", "represented"}
)


def _subject(s: Scan, c: Candidate) -> str | None:
    """The state of which a sentence tells as its office-holder said: "Laos will ..., Minister X said"."""
    post, t = c.post, s.tokens
    assert post is not None
    if not post.first or t[post.first - 1].text not in ',”"' or not said_by(t, c.name):
        return None
    place = next(((a, b, e) for a, b, e in s.places if e.kind == "state" and a < post.first), None)
    if place is None or (place[0] and t[place[0] - 1].text not in '-–—:“"'):
        return None
    return None if t[place[1]].low in ("and", "dan", ",", "-", "–") else place[2].country


def _own_envoy(s: Scan) -> bool:
    """Whether a sentence speaks of the own envoy: "Ambassador X, the country's envoy in Abu Dhabi"."""
    t = s.tokens
    for k in range(len(t) - 2):
        own = t[k].low == "our" or (t[k].low == "country" and t[k + 1].text in ("'s", "’s"))
        if own and any(x.low in ENVOYS or x.low == "envoy" for x in t[k + 1 : k + 5]):
            return True
    return False


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
    goals: set[str] | None = None  # the states abroad to which somebody goes, once they were asked for

    def note(self, draft: PersonDraft, country: str | None) -> None:
        """Remember that this person acts for ``country``."""
        if country:
            self.words.update((word, country) for word in draft.key if len(word) > 2)
            self.hero = max(self.hero, (len(draft.seen), -draft.rank, country))
            for s, c in draft.seen:
                self.known.setdefault(s.index, []).append((c.name.begin, country))
                if c.post:
                    self.taken.setdefault(office_key(s, c.post), set()).add(country)

    def opposite(self, s: Scan, c: Candidate) -> str | None:
        """The state of a counterpart: told between the word and the name, else the one other state."""
        begin = min(c.post.first, c.name.begin) if c.post else c.name.begin
        found = counterpart_before(s.tokens, begin)
        start = begin if found is None else found
        near = self._beside(s, begin)
        if len(near) > 1 and s.tokens[start].low == "counterparts":
            among = [x.name.begin for x in s.names if x.name.begin >= begin]
            return near[0] if among[:1] == [begin] else None  # in the order in which they are told
        if near:
            return near[-1]
        held: set[str | None] = {k for _, k in self.known.get(s.index, ())}
        if not held and self.hero[2] and any(t.low in _PRONOUNS for t in s.tokens[:begin]):
            held = {self.hero[2]}
        for earlier in (s.index - 1, s.index - 2):
            held = held or {k for _, k in sorted(self.known.get(earlier, ()))[-1:]}
        held = held or {self.home}
        left = sorted((n, k) for k, n in self.counts.items() if k not in held)[-2:]
        alone = len(left) == 1 or (len(left) == 2 and left[1][0] >= 3 * left[0][0])
        return left[-1][1] if alone else None

    @staticmethod
    def _beside(s: Scan, begin: int) -> list[str]:
        """The states told beside the word for a counterpart: "his Thai and Lao counterparts"."""
        found = counterpart_before(s.tokens, begin)
        start = begin if found is None else found
        reach = 4 if s.tokens[start].low == "counterparts" else 2
        told = ((a, b, e) for a, b, e in s.places if e.kind != "place" and e.country)
        return [str(e.country) for a, b, e in told if start - reach <= a and b <= begin]

    def second(self, s: Scan, c: Candidate) -> str | None:
        """The state of the second of two counterparts: "his Thai and Lao counterparts, X and | Y"."""
        t, k = s.tokens, c.name.begin - 1
        first = next((x for x in s.names if x.counterpart and x.name.after == k), None)
        if first is None or t[k].low not in ("and", "dan"):
            return None
        start = counterpart_before(t, first.name.begin)
        if start is None or t[start].low != "counterparts":
            return None
        near = [e.country for _, b, e in s.places if start - 4 <= b <= start and e.kind != "place"]
        return near[1] if len(near) == 2 else None

    def of(self, s: Scan, c: Candidate) -> str | None:
        """The one state that can be meant by an office without a state; None where several can."""
        post = c.post
        assert post is not None
        first = min(post.first, c.name.begin)
        held = [k for at, k in sorted(self.known.get(s.index, ())) if at < first]
        owned = None if scholar(s, post) else owner(self.scans, s, first, post, held, self.home)
        if owned is not None and owned[0]:
            return owned[0]
        if outside(s, post) or owned is not None:
            return None
        key = office_key(s, post)
        only, never = constitution(key)
        barred = never | self.taken.get(key, set()) | self._abroad(s, first, c.name.after)
        barred = barred | {k for x in s.names if x.counterpart for k in self._beside(s, x.name.begin)}
        if s.tokens[post.head].low in ENVOYS:
            barred = barred | {e.country for a, b, e in s.places if post.head < a < post.last and e.country}
        if counterpart_before(s.tokens, first) is not None:
            return self.opposite(s, c)
        given = title_states(c.name.titles)
        title = next((k for k in given if (self.counts[k] or k == "BRN") and k not in barred), None)
        if title:
            return title
        joined = self._joined(s, first)
        if joined and joined not in barred:
            return joined
        near = [e.country for a, b, e in s.places if b <= first and e.country]
        if LOCAL.at(s.tokens, post.head) and not only and near and not self.sure:
            return near[-1]  # "signed in the hall of Svay Rieng by Governor X"
        fits = [k for k in self.counts if k not in barred and (not only or k in only)]
        speaking = _subject(s, c)
        if speaking in fits and speaking not in self._opposed(s, first):
            return speaking
        host = receiver(s, first, c.name.after, self.home if self.native else None) or self._host(s, first)
        if host and host in fits:
            return host
        guest = self._guest(s, first, fits)
        if guest:
            return guest
        if s.tokens[post.head].low in ENVOYS and self.home and _own_envoy(s):
            return self.home
        if s.tokens[post.head].low in ENVOYS and not self.native:
            sent = {e.country for _, _, e in s.places} & set(fits) - {self.home}
            if len(sent) == 1:
                return sent.pop()  # an envoy whose state goes without saying is a foreigner
        facing = set() if self.sure else self._facing(s, first)
        if self.home and self.home not in barred | facing and (not only or self.home in only):
            return self.home
        fits = [k for k in fits if k not in facing]
        met = self._met(s, first)
        if self.outlet and self.outlet not in barred and not only and (met or self.taken.get(key)):
            return self.outlet
        near = [k for k in near if k in fits]
        if len(set(near)) == 1 and not met:
            return near[-1]
        return self._around(s, fits)

    def _guest(self, s: Scan, first: int, fits: Sequence[str]) -> str | None:
        """Whom the own side met, where the sentence names nobody else: "she also met Foreign Minister X"."""
        before = range(max(0, first - 2), first)
        if self.home is None or not any(CALLS_ON.at(s.tokens, k) for k in before):
            return None
        told = {e.country for _, b, e in s.places if b <= first and e.kind != "place"}
        if told - {self.home} or self._teller(s, first) not in (self.home, None):
            return None
        return self._around(s, [k for k in fits if k != self.home and self.counts[k] > 1])

    def _teller(self, s: Scan, first: int) -> str | None:
        """The state of the person told last before an office: who it is that meets or calls on it."""
        t = s.tokens
        named = (
            self.words[t[k].low] for k in range(first - 1, -1, -1) if t[k].cap and t[k].low in self.words
        )
        told = next(named, None)
        for earlier in (s.index - 1, s.index - 2):
            told = told or next((k for _, k in sorted(self.known.get(earlier, ()), reverse=True)), None)
        return told

    def _abroad(self, s: Scan, first: int, last: int) -> set[str]:
        """The states to which somebody goes: he is of none of them, save one who travels at home."""
        at_home = {self.home} if self.sure else set()
        return {
            j.country
            for j in travels(s, first, last)
            if j.country not in at_home
            or (j.whole and (not self.native or any(OFFICIAL.at(s.tokens, k) for k in range(len(s.tokens)))))
        }

    def _host(self, s: Scan, first: int) -> str | None:
        """The state abroad where an office is called on: "ia menemui Wakil Menteri X di Jeddah",
        "In Pretoria, she met Deputy Minister X", "tiba di Hanoi dan diterima Menteri X"."""
        t = s.tokens
        if not any(CALLS_ON.at(t, k) or RECEIVES.at(t, k) for k in range(max(0, first - 4), first)):
            return None
        if any(MARGINS.at(t, k) for k in range(len(t))):
            return None  # at a conference everybody is abroad
        goals = [j.country for j in journeys(s) if j.place < first]
        if len(goals) == 1:
            return goals[0]
        if self.home is None and not goals:
            return None
        at = {
            e.country
            for a, _, e in s.places
            if e.kind == "place" and t[a - 1].low in ("di", "in") and (a > first or a < 2)
        }
        if at:
            abroad = len(at) == 1 and self.home not in at and self._teller(s, first) not in at
            return at.pop() if abroad else None
        goal = self._goal()
        told = {e.country for _, b, e in s.places if b <= first and e.kind != "place"}
        return None if goal in told or self._teller(s, first) not in (self.home, None) else goal

    def _goal(self) -> str | None:
        """The one state abroad to which the article tells of a journey."""
        if self.goals is None:
            self.goals = {j.country for s in self.scans for j in journeys(s)} - {self.home}
        return next(iter(self.goals)) if len(self.goals) == 1 else None

    def _joined(self, s: Scan, first: int) -> str | None:
        """The state of the person before in a list: "Presiden Laos X dan Menteri Keuangan Y"."""
        before = [(at, k) for at, k in self.known.get(s.index, ()) if at < first]
        beside = any(t.low in _BESIDE for t in s.tokens[max(0, first - 3) : first])
        if not before and beside and any(t.low in _PRONOUNS for t in s.tokens[:3]):
            told = sorted(self.known.get(s.index - 1, ()))
            return told[0][1] if told else None  # "Ia didampingi Menteri X": the one told before
        if not before:
            return None
        at, country = max(before)
        if beside:
            return country  # "Presiden Laos X tiba di lokasi didampingi Menteri Keuangan Y"
        other = next((c for c in s.names if c.name.begin == at), None)
        name = other.name if other else None
        if other and other.post and s.tokens[other.post.head].low in ENVOYS and self.home:
            return None  # "Duta Besar X dan Menteri Y": the host's minister
        between = [t.low for t in s.tokens[name.after : first]] if name else []
        if between in (["and"], ["dan"], ["and", "the"]) and any(t.low in _SIGNED for t in s.tokens):
            return self._other_side(s, country)
        return country if between and len(between) < 5 and _JOINS.issuperset(between) else None

    def _other_side(self, s: Scan, country: str) -> str | None:
        """The state of the second of two who sign: the only one that is told with the first one's."""
        for scan in (s, *(self.scans[k] for k in range(s.index - 1, max(-1, s.index - 3), -1))):
            told = {e.country for _, _, e in scan.places if e.kind != "place" and e.country}
            told |= {x.country for x in scan.bodies if x.country and x.holder == "state"}
            if len(told - {country}) == 1:
                return (told - {country}).pop()
            if told - {country}:
                return None
        return None

    def _facing(self, s: Scan, first: int) -> set[str]:
        """The states of those in the sentence whom the office-holder meets, or who meet him."""
        found = set()
        for at, country in self.known.get(s.index, ()):
            low, high = sorted((at, first))
            if any(CALLS_ON.at(s.tokens, k) or WELCOMES.at(s.tokens, k) for k in range(low, high)):
                found.add(country)
        return found

    def _opposed(self, s: Scan, first: int) -> set[str]:
        """The states of those in the sentence whom the holder of an office met."""
        return {
            country
            for at, country in self.known.get(s.index, ())
            if any(MEETS.at(s.tokens, k) or CALLS_ON.at(s.tokens, k) for k in range(first, at))
        }

    def _met(self, s: Scan, first: int) -> bool:
        """Whether a verb of meeting stands between the office and a person of another state."""
        for at, country in self.known.get(s.index, ()):
            low, high = sorted((at, first))
            if country != self.outlet and any(MEETS.at(s.tokens, k) for k in range(low, high)):
                return True
        return False

    def _around(self, s: Scan, fits: Sequence[str]) -> str | None:
        """The one fitting state of the sentence, of the two before it, or of the article."""
        others = [
            (c.post.first, c.post.last) for c in s.names if c.post
        ]  # "bahwa Presiden Laos X": that one's
        here = {
            e.country
            for a, b, e in s.places
            if e.country in fits and not any(first <= a and b <= last for first, last in others)
        }
        if len(here) == 1:
            return here.pop()
        if self.home is None and not here:
            for earlier in range(s.index - 1, max(-1, s.index - 3), -1):
                near = {e.country for _, _, e in self.scans[earlier].places if e.country in fits}
                if len(near) == 1:
                    return near.pop()
        return fits[0] if len(fits) == 1 else None
