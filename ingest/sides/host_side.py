"""Of which state the hosts of an encounter are: of that of the town in which it is told to be."""

from __future__ import annotations

from ingest.persons.side_words import LED
from ingest.words.scan import Scan

_SIDE = frozenset(
    """delegasi pihak rombongan delegation side heading leading memimpin mengetuai""".split()  # noqa: SIM905
)
_HOSTS = frozenset({"host", "hosts"})
_NEAR = 6  # words between the word for the hosts and the office


def as_host(s: Scan, first: int, after: int) -> bool:
    """Whether somebody is told to be the host or of the host's side: "Menteri X selaku | tuan rumah",
    "delegasi tuan rumah dipimpin | Menteri X", "menteri luar tuan rumah, | X"."""
    t = s.tokens
    near = [x.low for x in t[after : after + _NEAR]]
    before = [x.low for x in t[max(0, first - _NEAR) : first]]
    inside = [x.low for x in t[first:after]]
    if _told(inside) and "host" not in inside:
        return True
    if _told(before):
        led = any(LED.at(t, k) for k in range(max(0, first - 3), first))
        return led or not _SIDE.isdisjoint(before)
    return ("tuan" in near and "rumah" in near) or ("host" in near and "as" in near)


def _told(low: list[str]) -> bool:
    return not _HOSTS.isdisjoint(low) or "tuan rumah" in " ".join(low)


def town_state(s: Scan) -> str | None:
    """The state of the one land in whose towns a sentence tells that something was."""
    towns = {
        e.country
        for a, _, e in s.places
        if e.kind == "place" and e.country and a and s.tokens[a - 1].low in ("di", "in", "at")
    }
    return towns.pop() if len(towns) == 1 else None
