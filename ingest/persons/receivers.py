"""To which state an office belongs that receives an envoy: the one to which the envoy is sent."""

from __future__ import annotations

from ingest.persons.side_words import WELCOMES
from ingest.words.naming import words
from ingest.words.post_words import ENVOYS
from ingest.words.scan import Scan

MEETS = words("speech", "meets")
_SENT_TO = frozenset({"untuk", "to", "for", "ke", "bagi", "kepada"})
_WITNESSED = frozenset({"witnessed", "witness", "disaksikan", "menyaksikan"})  # by one of either side
_WITH = frozenset({"and", "dan", "serta", ",", "the", "bersama", "&"})


def receiver(s: Scan, first: int, last: int, home: str | None) -> str | None:
    """The state to which an envoy is sent who is received by the office at ``first``, or met by it where the
    envoy is not of the own state: "Wakil Menteri X menerima Duta Besar Australia untuk Fiji"."""
    t = s.tokens
    for post in (*(c.post for c in s.names if c.post), *s.posts):
        if t[post.head].low not in ENVOYS or post.first < first < post.last or not post.country:
            continue
        seat = next(
            (
                e.country
                for a, _, e in s.places
                if post.head < a < post.last + 2 and e.country != post.country and t[a - 1].low in _SENT_TO
            ),
            None,
        )
        low, high = (last, post.first) if first < post.first else (post.last, first)
        between = range(low, high)
        welcomed = any(WELCOMES.at(t, k) for k in between)
        joined = last <= post.first and post.country != home and all(t[k].low in _WITH for k in between)
        joined = joined and any(x.low in _WITNESSED for x in t[:first])
        if seat and (welcomed or joined or (post.country != home and any(MEETS.at(t, k) for k in between))):
            return seat
    return None
