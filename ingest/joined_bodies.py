"""Bodies whose head noun is written once for two: "Kementerian Luar Negeri dan Tenaga Kerja"."""

from __future__ import annotations

from ingest.body_span import Sight, Span
from ingest.body_tail import trailing_state


def coordinated(sight: Sight, span: Span) -> Span | None:
    """Cut "Kementerian A dan B" where the authority knows A and B, but not "A dan B"; gives B."""
    t = sight.t
    if t[span.first].low not in ("kementerian", "ministry", "departemen", "department"):
        return None
    if span.ids:
        return shared_head(sight, span)
    for k in range(span.first + 2, span.core - 1):
        if t[k].low not in ("dan", "and"):
            continue
        whole, left, right = (
            tuple(t[m].low for m in places)
            for places in (
                range(span.first, span.core),
                range(span.first, k),
                (span.first, *range(k + 1, span.core)),
            )
        )
        known = sight.names.names
        if whole not in known and left in known and right in known:
            second = Span(k + 1, span.last, span.core, span.country, span.holder, known[right].bodies)
            second.head, second.forms, span.forms = t[span.first].text, span.forms, []
            span.last = span.core = k
            span.ids = known[left].bodies
            return second
    return None


def shared_head(sight: Sight, span: Span) -> Span | None:
    """A second known body behind "dan" that leaves the head noun out."""
    t, first = sight.t, span.last + 1
    if (
        span.core != span.last
        or first >= sight.n
        or t[span.last].low not in ("dan", "and")
        or not t[first].cap
    ):
        return None
    for last in range(min(first + 4, sight.n), first, -1):
        entry = sight.names.names.get((t[span.first].low, *(t[k].low for k in range(first, last))))
        if entry:
            second = Span(first, last, last, entry.country or span.country, "state", entry.bodies)
            second.head = t[span.first].text
            trailing_state(sight, second)
            return second
    return None
