"""Offices that are told without a state: those of the home of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.sides.anchors import behind_dateline
from ingest.sides.journeys import journeys
from ingest.words.constitutions import constitution, office_key
from ingest.words.post_words import ENVOYS, PostSpan
from ingest.words.scan import Scan

_HIS = frozenset({"his", "her", "their", "its"})
_RULERS = frozenset({"sultan", "king", "raja", "queen"})  # named without their land in news of others too
Offices = Sequence[
    tuple[frozenset[str], frozenset[str]]
]  # of each office: the only states, and those without


def unmarked(scans: Sequence[Scan]) -> Offices:
    """What the constitutions say of the offices that are told without any state: they are those of home."""
    posts = [(s, p, office_key(s, p)) for s in scans for p in offices_of(s) if not p.former]
    marked = {key for _, p, key in posts if p.country}
    told = {
        key
        for s, p, key in posts
        if not (p.country or p.bodies or key in marked or key[0] in _RULERS)
        and not (p.first and s.tokens[p.first - 1].low in _HIS)
        and s.tokens[min(p.last, len(s.tokens) - 1)].low not in ("of", "dari")  # "the Premier of Gauteng"
        and not any(b == p.first for _, b, _ in s.places)  # "the Johor | Menteri Besar"
        and not (p.first and s.tokens[p.first - 1].text == "," and _in_town(s, p))
    }
    return [found for found in map(constitution, told) if any(found)]


def _in_town(s: Scan, post: PostSpan) -> bool:
    """Whether an office is told with the town where it sits: "union minister for labour | in Nay Pyi Taw"."""
    after = post.last + 1
    return (
        after < len(s.tokens)
        and s.tokens[after - 1].low in ("in", "di")
        and any(a == after and e.kind == "place" for a, _, e in s.places)
    )


def lacks(offices: Offices, state: str) -> int:
    """How many of these offices a state has not."""
    return sum(bool(only and state not in only) or state in never for only, never in offices)


def facing_untold(scans: Sequence[Scan], gone: bool = True) -> frozenset[str]:
    """The states told as others', where the first holder of an office is told without any: "Minister X met
    the Omani minister Y", "Minister X will visit Oman". Home is then some state that goes without saying.

    Args: ``gone``: whether a journey is enough.
    """
    for s in (s for s in scans if s.sentence.kind == "body"):
        seat = behind_dateline(s)
        lead = min((c for c in s.names if c.post), key=lambda c: c.name.begin, default=None)
        reach = len(s.tokens) if lead is None else lead.name.after
        told = [a for a, _, e in s.places if seat <= a < reach and e.country]
        told += [p.first for p in s.posts if seat <= p.first < reach]
        if told or (lead is None and (s.names or s.bodies)):
            return frozenset()
        if lead is None or lead.post is None:
            continue
        post, own = lead.post, {x.low for x in s.tokens[lead.name.first : lead.name.last]}
        only, _ = constitution(office_key(s, post))
        if post.country or lead.country or post.bodies or post.former or only or lead.counterpart:
            return frozenset()
        found = {j.country for j in journeys(s) if gone and j.country and j.place >= reach}
        for scan in scans[s.index :]:
            for c in scan.names:
                other = own.isdisjoint(x.low for x in scan.tokens[c.name.first : c.name.last])
                if c.post is None or c.post.former or not other or has_seat(scan, c.post):
                    continue  # the own envoys are told with their state as well
                if c.post.bodies and not c.country and not _names_its_state(scan, c.post):
                    continue  # "X of the National Environment Agency": known, not told
                found |= {c.post.country or c.country or ""}
        return frozenset(k for k in found if len(k) == 3)
    return frozenset()


def _listed_envoy(s: Scan, post: PostSpan) -> bool:
    """Whether an envoy stands in a list behind somebody: "Minister X and Ambassador Y"; the own one is told
    with his state too."""
    before = s.tokens[post.first - 1].low if post.first else ""
    return s.tokens[post.head].low in ENVOYS and before in (",", "and", "dan", "serta")


def has_seat(s: Scan, post: PostSpan) -> bool:
    """Whether an office is an envoy's who is told with the state to which he is sent."""
    if s.tokens[post.head].low not in ENVOYS:
        return False
    return any(post.head < a < post.last + 3 and e.country != post.country for a, _, e in s.places)


def _names_its_state(s: Scan, post: PostSpan) -> bool:
    """Whether the state of an office in a body is named with it, and not only known."""
    spans = [(post.first, post.last), *((s.bodies[k].first, s.bodies[k].last) for k in post.bodies)]
    return any(e.country == post.country and x <= a < y for a, _, e in s.places for x, y in spans)


def offices_of(s: Scan) -> list[PostSpan]:
    """The offices of a sentence, each with the state that stands behind its holder's name: "X of Laos"."""
    held = (
        replace(c.post, country=c.country) if c.country and not c.post.country else c.post
        for c in s.names
        if c.post
    )
    return [*held, *s.posts]


def contrasted(s: Scan, *, seated: bool = True) -> set[str]:
    """The state of the marked office beside an unmarked one: "Minister X met the Malaysian minister Y".

    Args: ``seated``: whether an envoy who is told with his seat counts ("the Malaysian ambassador in Doha").
    """
    posts = [p for p in offices_of(s)[: sum(c.post is not None for c in s.names)] if not p.former]
    posts = [p for p in posts if seated or not has_seat(s, p)]
    marked = {p.country for p in posts if p.country and not p.bodies and not _listed_envoy(s, p)}
    own = [p for p in posts if not p.country and not p.bodies]
    if own:  # "Minister X met his Malaysian counterpart Y"
        marked |= {
            e.country for _, b, e in s.places if b > own[0].last and e.country and _is_counterpart(s, b)
        }
    return {str(k) for k in marked} if len(marked) == 1 and own else set()


def _is_counterpart(s: Scan, after: int) -> bool:
    return after < len(s.tokens) and s.tokens[after].low == "counterpart"
