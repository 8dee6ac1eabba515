"""Where things stand: places are computed here, as data, and never by physics in a browser.

The eleven members have fixed places, so that a reader finds Jakarta where it was yesterday. All other
arrangements follow from the order of their members alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# A schema, not a map: the mainland in the north and west, the islands in the south and east, moved apart
# until no line between two members runs through a third one (found by search, fixed here, kept by a test).
MEMBERS: Mapping[str, tuple[int, int]] = {
    "MMR": (-550, -235),
    "LAO": (-240, -415),
    "VNM": (200, -395),
    "THA": (-560, -60),
    "KHM": (0, -120),
    "PHL": (560, -280),
    "MYS": (-425, 145),
    "SGP": (-140, 335),
    "BRN": (340, 35),
    "IDN": (240, 415),
    "TLS": (540, 290),
}
RING = (780.0, 600.0)  # half axes of the ring of partners and bodies


@dataclass(frozen=True, slots=True)
class Spot:
    x: float
    y: float
    side: str = "below"


def members_and_partners(codes: Sequence[str]) -> dict[str, Spot]:
    """Places for states by alpha-3: members at their own, all others on the outer ring in alphabetical order.

    The first of the ring stands in the south-west, where the members leave room, the next ones follow
    clockwise; a newcomer moves only the ring.
    """
    places = {code: Spot(float(x), float(y)) for code, (x, y) in MEMBERS.items() if code in codes}
    others = sorted(set(codes) - set(MEMBERS))
    for rank, code in enumerate(others):
        angle = 2 * math.pi * rank / len(others) + math.pi - 0.42
        side = "right" if math.cos(angle) > 0.5 else "left" if math.cos(angle) < -0.5 else "below"
        x, y = RING[0] * math.cos(angle), RING[1] * math.sin(angle)
        places[code] = Spot(round(x, 1), round(y, 1), side)
    return places


def concentric(
    inner: Sequence[str], outer: Sequence[str], links: Mapping[str, Sequence[str]]
) -> dict[str, Spot]:
    """Places around a centre at (0, 0): an inner and an outer ring, labels outward.

    Args: inner and outer in the order they shall stand in; links: for each inner one its outer ones. The
    inner ring is reordered so that each stands near the middle of what it leads to. Both rings are cut into
    a right and a left half with even steps in height: labels beside their marks collide in height only.
    """
    places = _halves(outer, 620.0, 560.0, 46.0)
    where = {name: (spot.x, spot.y) for name, spot in places.items()}

    def turn(name: str, rank: int) -> tuple[float, int]:
        ends = [where[end] for end in links.get(name, ()) if end in where]
        if not ends:
            return (2 * math.pi * rank / max(1, len(inner)), rank)
        x, y = sum(end[0] for end in ends), sum(end[1] for end in ends)
        return (math.atan2(y, x) + math.pi / 2) % (2 * math.pi), rank

    ranks = {name: rank for rank, name in enumerate(inner)}
    ordered = sorted(inner, key=lambda name: turn(name, ranks[name]))
    return {**places, **_halves(ordered, 270.0, 340.0, 46.0)}


def _halves(names: Sequence[str], radius: float, tall: float, step: float) -> dict[str, Spot]:
    """Clockwise from the top: the first half on the right going down, the rest on the left going up."""
    cut = (len(names) + 1) // 2
    places: dict[str, Spot] = {}
    for side, part in (("right", names[:cut]), ("left", names[cut:])):
        height = max(tall, step * (len(part) - 1) / 2)
        for rank, name in enumerate(part):
            share = 0.0 if len(part) == 1 else 2 * rank / (len(part) - 1) - 1  # -1 top, 1 bottom
            spread = height if len(part) > 4 else height * 0.75
            y = share * spread * (1 if side == "right" else -1)
            x = radius * math.sqrt(max(0.12, 1 - (0.85 * share) ** 2))
            places[name] = Spot(round(x if side == "right" else -x, 1), round(y, 1), side)
    return places


def grid(names: Sequence[str]) -> dict[str, Spot]:
    """Places on one circle for things without an arrangement of their own, labels outward."""
    return _halves(names, max(260.0, 16.0 * len(names)), max(240.0, 14.0 * len(names)), 46.0)
