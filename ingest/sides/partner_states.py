"""The states that an article tells as the other side of offices and bodies that it names without a state: its
home is none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.sides.affiliation import title_states
from ingest.sides.anchors import behind_dateline
from ingest.sides.journeys import travels
from ingest.sides.unmarked_offices import has_seat
from ingest.words.constitutions import constitution, office_key
from ingest.words.post_words import PostSpan
from ingest.words.scan import Candidate, Scan

_WITH = frozenset({"with", "and"})
_FORMAL = frozenset({"the", "republic", "kingdom", "of", "neighbouring", "neighboring"})
_PAPER = re.compile(
    r"\b(?:agreements?|memorandum|memoranda|MOUs?|MoUs?|pacts?|treaty|treaties|deals?|accords?|protocols?"
    r"|talks|negotiations|agreed|dialogue|consultations)\b"
)
_OWN = re.compile(r"\b(?:[Tt]he|Our) (?:[Gg]overnment|[Cc]abinet|[Mm]inistry|[Dd]epartment)\b")
_COUNTERPARTS = frozenset({"counterpart", "counterparts"})
_HEAD = 60  # characters at the head of a sentence, where its subject stands
_FACES = frozenset(
    """met meet meets meeting with received receives welcomed hosted visited visit visiting called calls hosts
    to from""".split()  # noqa: SIM905
)
_SEEN_BY = frozenset({"presence", "witnessed", "witnessing"})


def partner_states(scans: Sequence[Scan]) -> frozenset[str]:
    """The states with which holders of offices without a state, the government or a ministry deal.

    "Minister X met his Lao counterpart", "The cabinet approved a memorandum with Laos".
    """
    stated = {word for s in scans for c in s.names if _state(c) for word in _words(s, c)}
    found: set[str] = set()
    for s in (s for s in scans if s.sentence.kind == "body" and s.places):
        seat, own = behind_dateline(s), _own_before(s)
        lead = min((c for c in s.names if c.post), key=lambda c: c.name.begin, default=None)
        first = _first(lead) if lead else len(s.tokens)
        if not own and (lead is None or any(seat <= a < first for a, _, e in s.places if e.kind != "place")):
            continue
        if lead is not None:
            if not unstated(s, lead) or not stated.isdisjoint(_words(s, lead)):
                continue
            found |= {_state(c) for c in s.names if c is not lead and c.post and _faced(s, lead, c.post)}
            found |= {p.country or "" for p in s.posts if p.first > first and _faced(s, lead, p)}
            found |= {j.country for j in travels(s, lead.name.first, lead.name.last)}
            found |= {e.country or "" for _, b, e in s.places if _counterpart(s, b)}
        found |= {e.country or "" for a, _, e in s.places if e.kind == "state" and _beside(s, a)}
    return frozenset(k for k in found if len(k) == 3)


def _state(c: Candidate) -> str:
    return c.country or (c.post.country if c.post else None) or ""


def _words(s: Scan, c: Candidate) -> set[str]:
    return {w.low for w in s.tokens[c.name.first : c.name.last]}


def _faced(s: Scan, lead: Candidate, other: PostSpan) -> bool:
    """Whether somebody faces the holder of another office, and does not only stand beside him in a list."""
    if other.former or other.first < lead.name.after or has_seat(s, other):
        return False
    between = {w.low for w in s.tokens[lead.name.after : other.first]}
    if not _SEEN_BY.isdisjoint(between):
        return False  # "X and his Lao counterpart signed it in the presence of the Bali governor"
    before = any(a < other.head and b >= other.first for a, b, _ in s.places)  # "and | Thai Ambassador Y"
    return before or not _FACES.isdisjoint(between)


def _first(c: Candidate) -> int:
    return min(c.name.begin, c.post.first) if c.post else c.name.begin


def unstated(s: Scan, c: Candidate) -> bool:
    """Whether somebody holds an office that is told without a state, and that states commonly have."""
    post = c.post
    if post is None or c.country or post.country or post.former or c.counterpart:
        return False
    if any(s.bodies[k].country for k in post.bodies):
        return False
    return not any(b == _first(c) for _, b, _ in s.places) and not _apart(s, post)


def _apart(s: Scan, post: PostSpan) -> bool:
    """Whether the words behind an office tell whose it is: "president of the association"."""
    return s.tokens[min(post.last, len(s.tokens) - 1)].low == "of"


def _counterpart(s: Scan, after: int) -> bool:
    """Whether what follows a state is the counterpart there: "his Lao | counterpart"."""
    return after < len(s.tokens) and s.tokens[after].low in _COUNTERPARTS


def _own_before(s: Scan) -> bool:
    """Whether the government, or a ministry without a state, is what a sentence is about."""
    found = _OWN.search(s.sentence.text, 0, _HEAD)
    if found is None:
        return False
    named = s.sentence.text.startswith((" of ", " in "), found.end())
    return not named or any(b.first < 3 and not (b.country or b.maybe) for b in s.bodies)


def _beside(s: Scan, place: int) -> bool:
    """Whether a state is the one with which a paper or talks are: "a memorandum with | Laos"."""
    t = s.tokens
    k = place - 1
    while k > 0 and t[k].low in _FORMAL:
        k -= 1
    if k < 1 or t[k].low not in _WITH:
        return False
    if t[k].low == "and":
        return t[k - 1].low in ("government", "ministry")
    near = " ".join(x.text for x in t[max(0, k - 8) : k])
    return _PAPER.search(near) is not None


def own_signs(scans: Sequence[Scan]) -> set[str]:
    """The states that titles and offices without a state show, where one state alone has them."""
    found: set[str] = set()
    for s in scans:
        for c in s.names:
            if c.post and s.sentence.kind == "body" and unstated(s, c):
                only, _ = constitution(office_key(s, c.post))
                for states in (only, frozenset(title_states(c.name.titles))):
                    found |= states if len(states) == 1 else frozenset()
    return found
