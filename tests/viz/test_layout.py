"""Places: fixed, apart, the same every time."""

from __future__ import annotations

import itertools
import math

import pytest

from ontology.knowledge import load
from viz.layout import MEMBERS, Spot, bends, concentric, grid, members_and_partners


def test_every_member_has_its_place_and_keeps_it() -> None:
    members = [state.alpha3 for state in load().states if state.role == "asean_member"]
    assert set(MEMBERS) == set(members)
    alone = members_and_partners(members)
    with_partners = members_and_partners([*members, "JPN", "AUS", "EU"])
    assert all(with_partners[code] == alone[code] for code in members)


def test_no_line_between_two_members_runs_through_a_third() -> None:
    for name, (px, py) in MEMBERS.items():
        for (ax, ay), (bx, by) in itertools.combinations([p for n, p in MEMBERS.items() if n != name], 2):
            dx, dy = bx - ax, by - ay
            share = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)))
            assert math.hypot(px - ax - share * dx, py - ay - share * dy) > 45, name


@pytest.mark.parametrize("partners", [1, 2, 7, 25])
def test_partners_stand_outside_and_apart_in_any_order_given(partners: int) -> None:
    codes = [f"P{n:02}" for n in range(partners)]
    spots = members_and_partners([*codes, *MEMBERS])
    assert spots == members_and_partners([*MEMBERS, *reversed(codes)])
    places = [(spot.x, spot.y) for spot in spots.values()]
    assert len(set(places)) == len(places)
    for a, b in itertools.combinations(places, 2):
        assert math.dist(a, b) > 60


@pytest.mark.parametrize(("inner", "outer"), [(0, 0), (1, 0), (1, 1), (2, 3), (9, 16), (36, 60)])
def test_labels_of_one_side_never_share_a_line(inner: int, outer: int) -> None:
    ins, outs = [f"i{n}" for n in range(inner)], [f"o{n}" for n in range(outer)]
    links = {name: outs[n : n + 3] for n, name in enumerate(ins)}
    spots = concentric(ins, outs, links)
    assert set(spots) == {*ins, *outs}
    for ring in (ins, outs):
        for a, b in itertools.combinations(ring, 2):
            if spots[a].side == spots[b].side:
                assert abs(spots[a].y - spots[b].y) >= 40


@pytest.mark.parametrize("count", [2, 60, 61, 5000])
def test_many_things_are_not_scattered_over_a_circle_wider_than_any_screen(count: int) -> None:
    spots = grid([f"n{n}" for n in range(count)])
    places = [(spot.x, spot.y) for spot in spots.values()]
    assert len(set(places)) == count
    assert max(math.hypot(x, y) for x, y in places) < 1400 + 26 * math.sqrt(count)


def test_grid_places_everything() -> None:
    assert set(grid(["a", "b", "c"])) == {"a", "b", "c"}
    assert grid([]) == {}


def way(a: Spot, b: Spot, bend: float, spot: Spot) -> float:
    """How near the curve of the drawing, a quadratic one, comes to a spot."""
    mx, my = (a.x + b.x) / 2 - (b.y - a.y) * bend * 2, (a.y + b.y) / 2 + (b.x - a.x) * bend * 2
    shares = [(step / 40, 1 - step / 40) for step in range(1, 40)]
    points = [(u * u * a.x + 2 * t * u * mx + t * t * b.x, u * u * a.y + 2 * t * u * my + t * t * b.y)
              for t, u in shares]  # fmt: skip
    return min(math.dist(point, (spot.x, spot.y)) for point in points)


def test_a_line_bends_as_little_as_keeps_it_clear_of_all_others() -> None:
    spots = members_and_partners([*MEMBERS, *(f"P{n:02}" for n in range(14))])
    pairs = [(a, b) for a, b in itertools.permutations(spots, 2) if a in MEMBERS]
    for (a, b), bend in zip(pairs, bends(spots, pairs), strict=True):
        near = [way(spots[a], spots[b], bend, spots[c]) for c in set(spots) - {a, b}]
        straight = [way(spots[a], spots[b], 0.0, spots[c]) for c in set(spots) - {a, b}]
        assert min(near) >= 48 or (bend and min(near) > min(straight)), (a, b)
        assert (bend == 0.0) == (min(straight) >= 48), (a, b)
