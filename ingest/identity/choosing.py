"""Which of several reported values is shown first: the best-supported one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable

from ingest.identity.claims import Claim, Time, Told, Value

# Properties that may have several values at once; of all others one is chosen.
MULTIPLE = frozenset(
    ["party", "topic", "hasParticipation", "committedBy", "committedTo", "instrumentParty", "altLabel"]
)
TIERS = ("official", "agency", "daily", "unknown", "rewrite", "brief")  # nearest to the event first
# How far a thing has come: of two reports the one of the later step holds, whatever their number.
STEPS = (
    "held", "cancelled", "broken-off", "implemented", "in-force", "signed", "agreed",
    "planned", "proposed",
)  # fmt: skip
_HISTORIES = frozenset(["meetingStatus", "commitmentStatus", "instrumentStatus"])
_TIMES = frozenset(["when", "due"])


def choose(predicate: str, claims: list[Claim], told: Told) -> list[Value]:
    """The values of one property of one node to be shown.

    Most independent sources first, then the source tier nearest to the event, then the order of the
    articles. A status is a history: the furthest step holds. A time that lies within another reported one
    counts that report's support too, so that "19 May" is not outvoted by "May". Of several days on which
    a post is attested the last is shown.
    Args: the property's local name; its claims, subjects and objects already rewritten.
    Returns: one value, or all of a property that may have several; never none.
    """
    groups: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (*_order(c, told), c.iri)):
        groups[_same_value(predicate, claim, told)].append(claim)
    if predicate in MULTIPLE:
        return [group[0].value for group in groups.values() if group[0].value is not None]

    def rank(item: tuple[Hashable, list[Claim]]) -> tuple[object, ...]:
        value, group = item
        backing = list(group)
        if isinstance(value, Time):
            backing += [c for v, g in groups.items() if isinstance(v, Time) and _within(value, v) for c in g]
        first = group[0].value
        step = 0
        if predicate in _HISTORIES and first is not None:
            name = first.value.rpartition("/")[2]
            step = STEPS.index(name) if name in STEPS else len(STEPS)
        late = last_first(first) if predicate == "attestedOn" and first is not None else ()
        sources = {told.sources[c.article].independent for c in backing}
        tier = min(TIERS.index(told.sources[c.article].tier) for c in group)
        return (step, late, -len(sources), tier, *_order(group[0], told), group[0].iri)

    best = min(groups.items(), key=rank)[1][0].value
    return [best] if best is not None else []


def last_first(day: Value) -> tuple[int, ...]:
    """A key by which the last of several days comes first."""
    return tuple(-ord(c) for c in day.value)


def _order(claim: Claim, told: Told) -> tuple[str, str]:
    source = told.sources[claim.article]
    return source.issued, source.id


def _same_value(predicate: str, claim: Claim, told: Told) -> Hashable:
    if predicate in _TIMES and claim.value is not None and claim.value.value in told.times:
        reading = told.times[claim.value.value]
        if reading.edtf is not None:
            return reading
    return claim.value


def _within(inner: Time, outer: Time) -> bool:
    if not (inner.earliest and inner.latest and outer.earliest and outer.latest) or inner == outer:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest
