"""Bodies whose head noun is written once for two: "Kementerian Luar Negeri dan Tenaga Kerja"."""

from __future__ import annotations

from ingest.bodies.body_fields import comma_list, last_field, more_field
from ingest.bodies.body_tail import extend, trailing_state
from ingest.words.body_span import PORTFOLIO, POST_HEAD, Sight, Span, head

_PARTS = frozenset(
    """jabatan bahagian direktorat dinas biro unit cawangan department division bureau directorate
    office""".split()  # noqa: SIM905
)
_HOME = {"id": "IDN", "ms": "MYS"}
_MINISTRIES = frozenset({"kementerian", "kementrian", "ministry", "departemen"})
_GO_ON = _MINISTRIES | {"jabatan", "dinas", "department", "direktorat"}


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
        abroad = span.core < span.last and span.country is not None
        if abroad and {known[x].country for x in (left, right) if x in known} - {None, span.country}:
            continue
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
        state = sight.names.at(t, last, ("state",)) if last < sight.n else None
        own = state[1].country if state else _HOME.get(sight.language)
        if entry and entry.country not in (None, own, *sight.about):
            continue  # "Kementerian Perdagangan dan Perindustrian Singapura" is one
        if entry and state and entry.country not in (None, own):
            continue
        if entry:
            second = Span(first, last, last, entry.country or span.country, "state", entry.bodies)
            second.head = t[span.first].text
            trailing_state(sight, second)
            return second
    return None


def more_fields(sight: Sight, span: Span) -> Span:
    """A known ministry whose name goes on: "Kementerian Pertanian | dan Perladangan"."""
    t, j = sight.t, span.last
    if t[span.first].low not in _GO_ON or j + 1 >= sight.n or span.core < span.last:
        return span
    listed = t[j].text == "," and comma_list(sight, j)
    joined = listed or t[j].low in ("dan", "and", "serta")
    k = j + 1 if joined else j
    if not t[k].cap or sight.names.at(t, k) or POST_HEAD.at(t, k):
        return span
    if listed and (t[span.first].low, t[k].low) in sight.names.names:
        return span
    if joined and (
        not (PORTFOLIO.at(t, k) or last_field(sight, k)) or head(sight, k) or _second(sight, span)
    ):
        return span
    if not joined and not more_field(sight, k):
        return span
    country, last = span.country, span.last
    whole = Span(span.first, last, last, None, span.holder)
    extend(sight, whole, known=False)
    if whole.last <= last:
        return span
    if whole.country is None:
        whole.country = country
    return whole


def _second(sight: Sight, span: Span) -> bool:
    """Whether a second known ministry stands behind "dan", with no field behind it."""
    other = shared_head(sight, span)
    return other is not None and not (
        other.last < sight.n and sight.t[other.last].cap and PORTFOLIO.at(sight.t, other.last)
    )


_FACULTIES = frozenset({"fakultas", "fakulti", "faculty"})


def chained(sight: Sight, part: Span, whole: Span) -> bool:
    """Whether one body of a state follows another at once, under which it then stands.

    What stands so before a state's body is the state's, whatever its own name says: "Criminal Investigation
    Group (CIG) | Kepolisian Nasional Filipina".
    """
    if part.last != whole.first or whole.holder != "state":
        return False
    if sight.t[part.first].low in _FACULTIES:
        part.country = part.country or whole.country
        return True  # "Fakultas Pertanian | Universitas X"
    defined = len(part.forms) > 1 and part.holder in ("private", "open") and whole.country is not None
    if defined:
        part.holder, part.country = "state", part.country or whole.country
    return defined or part.holder == "state"


def under(sight: Sight, part: Span, whole: Span) -> bool:
    """Whether a department is named with its ministry behind a comma; it is then of the ministry's state."""
    t = sight.t
    comma = part.last + 1 == whole.first and t[part.last].text == ","
    if not (comma and t[part.first].low in _PARTS and t[whole.first].low in _MINISTRIES):
        return False
    if whole.country and part.country != whole.country:
        part.country, part.ids = whole.country, ()
    return True
