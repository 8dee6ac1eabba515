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
CIRCLE = 60  # things on one circle
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


def bends(spots: Mapping[str, Spot], pairs: Sequence[tuple[str, str]], clear: float = 48.0) -> list[float]:
    """How much each straight line must bend so that it runs through no third mark.

    Args: spots; pairs of names; clear: how far a line must keep from the middle of another mark.
    Returns: for each pair the sideways way of its middle as a share of its length, 0 where straight will do,
    positive to the right of the way from the first to the second (y grows downward). The smallest bend that
    keeps clear, or the one that keeps furthest.
    """
    found = []
    for one, other in pairs:
        a, b = spots[one], spots[other]
        third = [spot for name, spot in spots.items() if name not in (one, other)]
        best = (-1.0, 0.0)
        for bend in (0.0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2, 0.26, -0.26):
            room = _room(a, b, bend, third, clear)
            if room >= clear:
                best = (room, bend)
                break
            best = max(best, (room, bend), key=lambda each: each[0])
        found.append(best[1])
    return found


def _room(a: Spot, b: Spot, bend: float, spots: Sequence[Spot], clear: float) -> float:
    """How near the curve comes to the nearest of the spots, looked up at 40 places of it; ``clear`` at most.

    Along the chord the curve runs evenly and across it as a parabola, so that only the places beside a spot
    need be looked at.
    """
    long = math.dist((a.x, a.y), (b.x, b.y)) or 1.0
    ux, uy = (b.x - a.x) / long, (b.y - a.y) / long
    low, high = sorted((0.0, bend * long))
    room = clear
    for spot in spots:
        x, y = spot.x - a.x, spot.y - a.y
        along, aside = x * ux + y * uy, y * ux - x * uy
        if low - clear < aside < high + clear:
            first, last = math.floor(40 * (along - clear) / long), math.ceil(40 * (along + clear) / long)
            for step in range(max(1, first), min(39, last) + 1):
                t = step / 40
                room = min(room, math.hypot(along - t * long, aside - 4 * bend * long * t * (1 - t)))
    return room


def free_sides(spots: Mapping[str, Spot], pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """On which side of each mark a label is furthest from the lines; below where nothing is in the way.

    Marks of the ring keep their own side, outward.
    """
    lines: dict[str, list[float]] = {name: [] for name in spots}
    for one, other in pairs:
        a, b = spots[one], spots[other]
        lines[one].append(math.atan2(b.y - a.y, b.x - a.x))
        lines[other].append(math.atan2(a.y - b.y, a.x - b.x))
    ways = (("below", math.pi / 2), ("above", -math.pi / 2), ("right", 0.0), ("left", math.pi))

    def room(name: str, way: float) -> float:
        turns = (abs((way - line + math.pi) % (2 * math.pi) - math.pi) for line in lines[name])
        return min(turns, default=math.pi)

    def taken(name: str, side: str) -> bool:
        """Whether another mark stands where the label would."""
        x, y = spots[name].x, spots[name].y
        left, right = {"left": (-230.0, 0.0), "right": (0.0, 230.0)}.get(side, (-110.0, 110.0))
        top, bottom = {"below": (10.0, 70.0), "above": (-70.0, -10.0)}.get(side, (-28.0, 28.0))
        return any(
            left <= other.x - x <= right and top <= other.y - y <= bottom
            for key, other in spots.items()
            if key != name
        )

    found = {}
    for name, spot in spots.items():
        if name not in MEMBERS:
            found[name] = spot.side
            continue
        wide = [(side, room(name, way) - (9.0 if taken(name, side) else 0.0)) for side, way in ways]
        easy = next((side for side, free in wide if free > 1.25), None)
        found[name] = easy or max(wide, key=lambda each: each[1])[0]
    return found


def concentric(
    inner: Sequence[str], outer: Sequence[str], links: Mapping[str, Sequence[str]]
) -> dict[str, Spot]:
    """Places around a centre at (0, 0): an inner and an outer ring, labels outward.

    Args: inner and outer in the order they shall stand in; links: for each inner one its outer ones. The
    inner ring is reordered so that each stands near the middle of what it leads to. Both rings are cut into
    a right and a left half with even steps in height: labels beside their marks collide in height only.
    """
    places = _halves(outer, 620.0, min(560.0, 160 + 45.0 * len(outer)), 46.0)
    where = {name: (spot.x, spot.y) for name, spot in places.items()}

    def turn(name: str, rank: int) -> tuple[float, int]:
        ends = [where[end] for end in links.get(name, ()) if end in where]
        if not ends:
            return (2 * math.pi * rank / max(1, len(inner)), rank)
        x, y = sum(end[0] for end in ends), sum(end[1] for end in ends)
        return (math.atan2(y, x) + math.pi / 2) % (2 * math.pi), rank

    ranks = {name: rank for rank, name in enumerate(inner)}
    ordered = sorted(inner, key=lambda name: turn(name, ranks[name]))
    return {**places, **_halves(ordered, 270.0, min(340.0, 90 + 30.0 * len(inner)), 46.0)}


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
    """Places for things without an arrangement of their own: one circle with labels outward, or, where that
    would be wider than any screen, a disc of even density (Vogel 1979), the first in the middle.
    """
    if len(names) <= CIRCLE:
        return _halves(names, max(260.0, 16.0 * len(names)), max(240.0, 14.0 * len(names)), 46.0)
    turn = math.pi * (3 - math.sqrt(5))
    spots = {}
    for rank, name in enumerate(names):
        out = 26.0 * math.sqrt(rank)
        spots[name] = Spot(round(out * math.cos(rank * turn), 1), round(out * math.sin(rank * turn), 1))
    return spots
