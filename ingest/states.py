"""For which state somebody acts, where the words of the office do not say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.actors import PersonDraft
from ingest.allegiance import faces, led, receiver, side_of
from ingest.believing import counterpart_before, said_by
from ingest.body_span import INTRODUCER, LEARNING, VOLUNTARY
from ingest.home import HOME_OF, anchor, constitution, office_key, state_counts
from ingest.journeys import journeys, travels
from ingest.naming import words
from ingest.post_words import ENVOYS, HEAD, LOCAL, PostSpan
from ingest.scan import Candidate, Scan
from ingest.tokens import folded

OWN = words("posts", "own")  # offices outside the state: without words that say so they act for none
SCHOLAR = words("posts", "scholar")
MEETS = words("speech", "meets")
CALLS_ON = words("speech", "calls-on")
RECEIVES = words("speech", "received-by")
MARGINS = words("speech", "margins")
OFFICIAL = words("speech", "official-visit")
RECTOR = words("posts", "rector")
# Titles that only one state gives; Dato, Haji and Sri are shared and therefore say nothing.
# grades of the Indonesian police, and the corps behind ranks of its army
_GRADES = "akbp akp kompol iptu ipda aiptu bripka inf arm kav czi chb cba cpm cpl ckm cku caj ctp cke"
_TITLE_STATE = {
    "samdech": "KHM", "oknha": "KHM", "datuk": "MYS", "letjen": "IDN", "komjen": "IDN", "irjen": "IDN",
    "brigjen": "IDN", "mayjen": "IDN", "kombes": "IDN", "marsdya": "IDN", "laksdya": "IDN", "laksda": "IDN",
    "laksma": "IDN", "marsma": "IDN", "pehin": "BRN", "khun": "THA", "tan": "MYS",
    **dict.fromkeys(_GRADES.split(), "IDN"),
}  # fmt: skip
_OF_FIELDS = frozenset({"direktur", "director", "pengarah"})
_ITS = frozenset({"itu", "ini", "tersebut", "berkenaan", ","})
_JOIN_WORDS = """
    dan and serta , bersama didampingi beserta & alongside oleh by accompanied turut juga diiringi the
    disertai dampingi as well
"""
_JOINS = frozenset(_JOIN_WORDS.split())
_BESIDE = frozenset(
    {"didampingi", "accompanied", "diiringi", "disertai", "flanked", "diwakili", "represented"}
)


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
    sure = language in HOME_OF or anchor(scans) is not None
    outlet = home if home in ("BRN", "SGP") else HOME_OF.get(language)
    setting = _Setting(scans, home, sure, outlet, state_counts(scans), {}, {}, language in HOME_OF)
    for number, draft in enumerate(drafts):
        setting.note(draft, found[number])
    for number, draft in enumerate(drafts):
        if found[number]:
            continue
        posted = [(s, c) for s, c in draft.seen if c.post]
        present = [(s, c) for s, c in posted if c.post and not c.post.former]
        if posted:
            # who only held an office acts for no state now
            found[number] = setting.of(*present[0]) if present else None
        else:
            found[number] = next((setting.opposite(s, c) for s, c in draft.seen if faces(s, c)), None)
        setting.note(draft, found[number])
    return found


def _said(draft: PersonDraft, of_body: Mapping[int, str | None]) -> str | None:
    """What the words beside the name, the office, a body in it, or a title says."""
    told = next((c.country for _, c in draft.seen if c.country), None)
    if told and any(c.post and (not c.post.country or c.post.bodies) for _, c in draft.seen):
        return told  # "The Chair of the committee, X of Malaysia"
    for s, c in draft.seen:
        if c.post and not c.post.former:
            if _scholar(s, c.post) or learned(s, c.post):
                return _of_school(s, c.post, of_body)
            if c.post.country and not c.post.bodies:
                return c.post.country
            side = side_of(s, min(c.post.first, c.name.begin))
            if side:
                return side
            if c.post.country:
                return c.post.country
            for body in c.post.bodies:
                country = of_body.get(id(s.bodies[body]))
                if country:
                    return country
            only, _ = constitution(office_key(s, c.post))
            if len(only) == 1:
                return next(iter(only))
    for s, c in draft.seen:
        country = c.country or (None if c.post else led(s, c.name.begin))
        if country:
            return country
    if any(c.post for _, c in draft.seen):
        return None
    for _, c in draft.seen:
        for title in c.name.titles:
            for word in folded(title)[:1]:
                if word in _TITLE_STATE:
                    return _TITLE_STATE[word]
    return None


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


def _of_school(s: Scan, post: PostSpan, of_body: Mapping[int, str | None]) -> str | None:
    """The state of which a rector heads the university; who teaches there does not act for it."""
    if not RECTOR.at(s.tokens, post.head):
        return None
    spans = [s.bodies[number] for number in post.bodies]
    return next((x.country for x in spans if x.country), None)


def _scholar(s: Scan, post: PostSpan) -> bool:
    """Whether an office is a scholar's or coach's, and no longer one that begins so ("Ahli Parlimen")."""
    return SCHOLAR.at(s.tokens, post.head) >= max(1, HEAD.at(s.tokens, post.head))


def learned(s: Scan, post: PostSpan) -> bool:
    """Whether an office is one at a university: who teaches or studies there does not act for its state."""
    spans = [s.bodies[b] for b in post.bodies]
    return any(s.tokens[k].low in LEARNING for x in spans for k in range(x.first, x.last))


def _outside(s: Scan, post: PostSpan) -> bool:
    """Whether an office is none of a state's: a scholar's, a company's, an association's."""
    t, head = s.tokens, post.head
    if _scholar(s, post) or learned(s, post):
        return True
    if post.bodies:
        return all(s.bodies[b].holder == "private" for b in post.bodies)  # "Ketua Asosiasi X"
    k = post.last
    if not t[k - 1].cap and t[k - 1].low in VOLUNTARY:
        return True  # "ketua koperasi"
    if k + 1 < len(t) and (INTRODUCER.at(t, k) or t[k].low in VOLUNTARY) and t[k + 1].low in _ITS:
        return True  # "Ketua yayasan itu, X"
    if t[head].low in _OF_FIELDS and post.last - head > 2:
        return False  # "Direktur Asia Timur dan Pasifik" directs a part of a ministry
    return OWN.at(t, head) >= max(1, HEAD.at(t, head))  # "Direktur", but not "Direktur Jenderal"


@dataclass
class _Setting:
    """The states of an article, by which an office that names none is understood."""

    scans: Sequence[Scan]
    home: str | None
    sure: bool  # whether language or dateline say so, and no mere count
    outlet: str | None  # the state of the language, also where the article never names it
    counts: Counter[str]
    taken: dict[tuple[str, ...], set[str]]  # by office: the states whose holder is named
    known: dict[int, list[tuple[int, str]]]  # by sentence: first word and state of the persons settled
    native: bool = False  # whether it is the language that tells the home
    goals: set[str] | None = None  # the states abroad to which somebody goes, once they were asked for

    def note(self, draft: PersonDraft, country: str | None) -> None:
        """Remember that this person acts for ``country``."""
        if country:
            for s, c in draft.seen:
                self.known.setdefault(s.index, []).append((c.name.begin, country))
                if c.post:
                    self.taken.setdefault(office_key(s, c.post), set()).add(country)

    def opposite(self, s: Scan, c: Candidate) -> str | None:
        """The state of a counterpart: told between the word and the name, else the one other state."""
        begin = min(c.post.first, c.name.begin) if c.post else c.name.begin
        found = counterpart_before(s.tokens, begin)
        start = begin if found is None else found
        near = [e.country for a, b, e in s.places if start - 2 <= a and b <= begin and e.kind != "place"]
        if near:
            return near[-1]
        held: set[str | None] = {k for _, k in self.known.get(s.index, ())}
        for earlier in (s.index - 1, s.index - 2):
            held = held or {k for _, k in sorted(self.known.get(earlier, ()))[-1:]}
        held = held or {self.home}
        left = sorted((n, k) for k, n in self.counts.items() if k not in held)[-2:]
        alone = len(left) == 1 or (len(left) == 2 and left[1][0] >= 3 * left[0][0])
        return left[-1][1] if alone else None

    def of(self, s: Scan, c: Candidate) -> str | None:
        """The one state that can be meant by an office without a state; None where several can."""
        post = c.post
        assert post is not None
        if _outside(s, post):
            return None
        key = office_key(s, post)
        first = min(post.first, c.name.begin)
        only, never = constitution(key)
        barred = never | self.taken.get(key, set()) | self._abroad(s, first, c.name.after)
        if s.tokens[post.head].low in ENVOYS:
            barred = barred | {e.country for a, b, e in s.places if post.head < a < post.last and e.country}
        if counterpart_before(s.tokens, first) is not None:
            return self.opposite(s, c)
        title = _TITLE_STATE.get(folded(c.name.titles[0])[0]) if c.name.titles else None
        if title and self.counts[title] and title not in barred:
            return title
        owner = self._owner(s, first, post.last)
        if owner is not None:
            return owner[0]
        joined = self._joined(s, first)
        if joined and joined not in barred:
            return joined
        near = [e.country for a, b, e in s.places if b <= first and e.country]
        if LOCAL.at(s.tokens, post.head) and not only and near and not self.sure:
            return near[-1]  # "signed in the hall of Svay Rieng by Governor X"
        fits = [k for k in self.counts if k not in barred and (not only or k in only)]
        speaking = _subject(s, c)
        if speaking in fits:
            return speaking
        host = receiver(s, first, c.name.after, self.home) or self._host(s, first)
        if host and host in fits:
            return host
        guest = self._guest(s, first, fits)
        if guest:
            return guest
        if self.home and self.home not in barred and (not only or self.home in only):
            return self.home
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
        if any(country != self.home for at, country in self.known.get(s.index, ()) if at < first):
            return None
        return self._around(s, [k for k in fits if k != self.home and self.counts[k] > 1])

    def _owner(self, s: Scan, first: int, last: int) -> tuple[str | None] | None:
        """Whose office it is by a possessive: "his Prime Minister, X", "Its chairman", "Komandannya, X"."""
        t = s.tokens
        word = t[first - 1].low if first else ""
        ending = t[last - 1].text.lower().endswith("nya")
        if word in ("his", "her") or ending:
            held = [k for at, k in sorted(self.known.get(s.index, ())) if at < first]
            if held or not ending:
                return (held[-1],) if held else None
        if word not in ("its", "their") and not ending:
            return None
        spans = [x for x in s.bodies if x.last <= first] or (
            self.scans[s.index - 1].bodies if s.index else []
        )
        if spans:
            return (None if spans[-1].holder == "private" else spans[-1].country or self.home,)
        return None

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
            return at.pop() if len(at) == 1 and self.home not in at else None
        if any(country != self.home for at_, country in self.known.get(s.index, ()) if at_ < first):
            return None
        return self._goal()

    def _goal(self) -> str | None:
        """The one state abroad to which the article tells of a journey."""
        if self.goals is None:
            self.goals = {j.country for s in self.scans for j in journeys(s)} - {self.home}
        return next(iter(self.goals)) if len(self.goals) == 1 else None

    def _joined(self, s: Scan, first: int) -> str | None:
        """The state of the person before in a list: "Presiden Laos X dan Menteri Keuangan Y"."""
        before = [(at, k) for at, k in self.known.get(s.index, ()) if at < first]
        if not before:
            return None
        at, country = max(before)
        if s.tokens[first - 1].low in _BESIDE or (first > 1 and s.tokens[first - 2].low in _BESIDE):
            return country  # "Presiden Laos X tiba di lokasi didampingi Menteri Keuangan Y"
        beside = next((c for c in s.names if c.name.begin == at), None)
        name = beside.name if beside else None
        if beside and beside.post and s.tokens[beside.post.head].low in ENVOYS and self.home:
            return None  # "Duta Besar X dan Menteri Y": the host's minister
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
