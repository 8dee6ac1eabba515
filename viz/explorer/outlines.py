"""Makes ``assets/outlines.json``, the coasts and borders behind the map of meeting places, of Natural Earth.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m viz.explorer.outlines package

Natural Earth is in the public domain. The files are TopoJSON: arcs of quantised steps, of which the rings of
states are made; an arc that two states share is a border, any other one is coast. Arcs are simplified once,
so that neighbours keep one line.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from viz.explorer.bundle import BundleError, manifest, sha256
from viz.explorer.projection import REGION, region, world

ASSET = Path(__file__).parent / "assets" / "outlines.json"
Point = tuple[float, float]
Project = Callable[[float, float], Point]


def main(folder: Path) -> None:
    """Write the asset from the unpacked package. Raises BundleError for other files than the manifest's."""
    for name, digest in manifest()[ASSET.name]["from"].items():
        if sha256(folder / name) != digest:
            raise BundleError(f"{folder / name} is not the file of which the asset is made")
    near = json.loads((folder / "countries-50m.json").read_text("utf-8"))
    far = json.loads((folder / "countries-110m.json").read_text("utf-8"))
    found = {"region": drawn(near, region, 1.1, _sought), "world": drawn(far, world, 1.6, _whole)}
    ASSET.write_text(json.dumps(found, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8")


def drawn(topology: Any, project: Project, room: float, wanted: Callable[[Sequence[Point]], bool]) -> Any:
    """Land and borders as paths of SVG.

    Args: a topology with ``countries``; where a point is drawn; by how much a line may leave its course;
    which rings, in degrees, are drawn.
    """
    arcs = [list(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    rings = [ring for each in topology["objects"]["countries"]["geometries"] for ring in _rings(each)]
    rings = [ring for ring in rings if wanted([p for at in ring for p in arcs[at if at >= 0 else ~at]])]
    used = Counter(at if at >= 0 else ~at for ring in rings for at in ring)
    drawn = {at: simplified([project(*p) for p in arcs[at]], room) for at in used}
    land = (_ring([drawn[at] if at >= 0 else drawn[~at][::-1] for at in ring]) for ring in rings)
    return {
        "land": "".join(filter(None, land)),
        "borders": "".join(_path(drawn[at]) for at, times in sorted(used.items()) if times > 1),
    }


def simplified(line: Sequence[Point], room: float) -> list[Point]:
    """The line without points that lie within ``room`` of it (Douglas and Peucker 1973)."""
    keep, parts = {0, len(line) - 1}, [(0, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        gaps = [(_away(line[at], line[first], line[last]), at) for at in range(first + 1, last)]
        gap, at = max(gaps, default=(0.0, 0))
        if gap > room:
            keep.add(at)
            parts += [(first, at), (at, last)]
    return [line[at] for at in sorted(keep)]


def _away(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    t = 0.0 if not long else max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / long))
    return float(((a[0] + t * dx - p[0]) ** 2 + (a[1] + t * dy - p[1]) ** 2) ** 0.5)


def _decoded(arc: Sequence[Sequence[int]], transform: Any) -> Iterator[Point]:
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield tuple(
            n * s + t for n, s, t in zip((x, y), transform["scale"], transform["translate"], strict=True)
        )


def _rings(geometry: Any) -> Iterator[list[int]]:
    if geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon


def _sought(ring: Sequence[Point]) -> bool:
    west, north, east, south = REGION
    xs, ys = zip(*ring, strict=True)
    return bool(min(xs) < east and max(xs) > west and min(ys) < north and max(ys) > south)


def _whole(ring: Sequence[Point]) -> bool:
    """Whether the world's drawing has it in one piece: neither Antarctica nor Greenland, which is cut."""
    xs, ys = zip(*ring, strict=True)
    return bool(min(ys) > -60 and not (min(xs) < -30 < max(xs) and max(xs) - min(xs) < 180))


def _ring(arcs: Sequence[Sequence[Point]]) -> str:
    """A closed path; none where nothing of an island is left."""
    points = [p for arc in arcs for p in arc[: len(arc) - 1]]
    return _path(points) + "Z" if len({(round(x), round(y)) for x, y in points}) > 2 else ""


def _path(points: Sequence[Point]) -> str:
    """Steps from point to point in whole units."""
    parts: list[str] = []
    last = (0, 0)
    for x, y in ((round(x), round(y)) for x, y in points):
        if not parts:
            parts.append(f"M{x} {y}")
        elif (x, y) != last:
            parts.append(f"l{x - last[0]} {y - last[1]}")
        last = x, y
    return "".join(parts)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
