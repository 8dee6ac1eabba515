"""Whether news in Indonesian or Malay that never names its own state is at home there all the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.sides.affiliation import title_states
from ingest.sides.anchors import behind_dateline
from ingest.sides.unmarked_offices import facing_untold, lacks, unmarked
from ingest.words.body_span import Span
from ingest.words.constitutions import constitution, office_key
from ingest.words.naming import words
from ingest.words.post_words import ENVOYS, PostSpan
from ingest.words.scan import Scan

_RECEIVED = words("speech", "received-by")
_GROUPS = frozenset({"delegasi", "rombongan", "perwakilan", "utusan", "misi", "tim", "pasukan", "kontingen"})
_WITH = frozenset({"kepada", "dengan", "bersama"})
_OUTLETS = ("BRN", "SGP")  # whose papers write in Malay as well
_NEAR = 4  # words from the preposition to the state


def unnamed(scans: Sequence[Scan], home: str) -> bool:
    """Whether offices are told without a state that can only be those of the ``home`` that is never named."""
    if lacks(unmarked(scans), home):
        return False
    return bool(facing_untold(scans, gone=False)) or _deals_with_others(scans)


def titled(scans: Sequence[Scan]) -> bool:
    """Whether the holder of an office without a state has a title that Malaysia alone gives."""
    return any(
        "MYS" in title_states(c.name.titles)
        for s in scans
        for c in s.names
        if c.post and not (c.country or c.post.country or c.post.bodies or c.post.former)
    )


def others_only(scans: Sequence[Scan]) -> bool:
    """Whether Brunei or Singapore are named among the states whose people an unmarked minister meets."""
    return not facing_untold(scans, gone=False).isdisjoint(_OUTLETS)


def of_own_bodies(scans: Sequence[Scan]) -> str | None:
    """Brunei or Singapore, whose papers write in Malay as well: the one that has bodies of the article which
    go without a state."""
    own = {b.maybe or b.country for s in scans for b in s.bodies if not _stated(s, b)}
    known = own.intersection(_OUTLETS)
    return known.pop() if len(known) == 1 else None


def outlet_of(scans: Sequence[Scan], counts: Mapping[str, int]) -> str | None:
    """Brunei or Singapore, where Malaysia is not named: the one that is, other than as a partner's only."""
    held = [(s, c, c.post) for s in scans for c in s.names if c.post]
    partners = {c.country or p.country for s, c, p in held if s.tokens[p.head].low not in ENVOYS}
    untold = any(_plain(s, p) and not c.country for s, c, p in held)
    return next((k for k in _OUTLETS if counts[k] and not (untold and k in partners)), None)


def _stated(s: Scan, body: Span) -> bool:
    """Whether a state is named in a body's name or before it: "the Singapore | MUIS"."""
    return any(body.first - 1 <= a < body.last for a, _, e in s.places if e.country)


def _deals_with_others(scans: Sequence[Scan]) -> bool:
    """Whether the first office-holder, told without a state, does something with another state or receives
    its people: "Hadiah itu diserahkan Menteri X kepada penyair Laos", "Rombongan Laos diterima Menteri X"."""
    for s in (s for s in scans if s.sentence.kind == "body"):
        lead = min((c for c in s.names if c.post), key=lambda c: c.name.begin, default=None)
        if lead is None or lead.post is None:
            if s.places and any(e.kind != "place" for _, _, e in s.places):
                return False
            continue
        post, seat = lead.post, behind_dateline(s)
        if lead.country or not _plain(s, post):
            return False
        first = min(post.first, lead.name.begin)
        before = [a for a, _, e in s.places if seat <= a < first and e.kind != "place"]
        if before:
            return len(before) == 1 and _guest(s, before[0]) and _receives(s, first)
        return any(
            a > lead.name.after and e.kind != "place" and _led_by(s, a) for a, _, e in s.places if e.country
        )
    return False


def _plain(s: Scan, post: PostSpan) -> bool:
    """Whether an office is told without its state and no one state alone has it."""
    told = post.country or post.bodies or post.former or s.tokens[post.head].low in ENVOYS
    return not told and not constitution(office_key(s, post))[0]


def _guest(s: Scan, state: int) -> bool:
    """Whether a state is that of a delegation: "Rombongan | Laos"."""
    near = range(max(0, state - 3), state)
    return any(s.tokens[k].low in _GROUPS for k in near)


def _receives(s: Scan, first: int) -> bool:
    """Whether the office at a word receives those told before."""
    return any(_RECEIVED.at(s.tokens, k) for k in range(max(0, first - 3), first))


def _led_by(s: Scan, state: int) -> bool:
    """Whether a preposition leads to a state: "kepada pasukan | Laos"."""
    near = s.tokens[max(0, state - _NEAR) : state]
    last = next((k for k in range(len(near) - 1, -1, -1) if near[k].text in ",;:."), -1)
    return any(x.low in _WITH for x in near[last + 1 :])
