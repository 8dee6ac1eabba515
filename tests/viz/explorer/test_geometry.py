"""Where names and lines stand on the first view, measured in a real browser: nothing stands upon a name."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.real

Open = Callable[..., Any]

MEASURE = """() => {
  const all = (where, what) => [...where.querySelectorAll(what)];
  const round = (one) => {
    const box = one.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom];
  };
  const names = all(document, '#picture .node').map((node) => ({ id: node.dataset.id,
    box: round(node.querySelector('text')), mark: round(node.querySelector('circle')) }));
  const way = (path) => {
    const map = path.getScreenCTM(), long = path.getTotalLength();
    return Array.from({ length: 121 }, (_, n) => path.getPointAtLength(long * n / 120))
      .map((point) => [point.x * map.a + map.e, point.y * map.d + map.f]);
  };
  const lines = all(document, '#picture .line').flatMap((line) =>
    all(line, 'path:not(.hit)').map((path) => ({ key: line.dataset.key, way: way(path) })));
  return { names, lines };
}"""
PLACES = """() => [...document.querySelectorAll('#picture .node')].map((node) => {
  const name = node.querySelector('text'), of = (attribute) => name.getAttribute(attribute);
  return [node.dataset.id, node.getAttribute('transform'), of('x'), of('y'), of('text-anchor')].join(' ');
}).sort()"""


def upon(drawn: dict[str, Any], room: float = 1.0) -> list[str]:
    """What stands upon a name: other names, marks, lines. `room`: pixels of a box that may be touched."""
    found = []
    for name in drawn["names"]:
        left, top, right, bottom = name["box"]
        # the box of a text has room for letters that hang lower and reach higher than these
        top, bottom = top + 0.22 * (bottom - top), bottom - 0.22 * (bottom - top)
        for other in drawn["names"]:
            for what in ("box", "mark"):
                a, b, c, d = other[what]
                if other is not name and a < right - room and left + room < c and b < bottom and top < d:
                    found.append(f"{what} of {other['id']} upon {name['id']}")
        for line in drawn["lines"]:
            if any(left + room < x < right - room and top < y < bottom for x, y in line["way"]):
                found.append(f"{line['key']} through {name['id']}")
    return found


def test_the_measure_sees_what_it_must_see() -> None:
    one = {"id": "one", "box": [0, 0, 50, 20], "mark": [20, -20, 30, -10]}
    far = {"id": "far", "box": [200, 0, 250, 20], "mark": [220, 30, 230, 40]}
    assert upon({"names": [one, far], "lines": [{"key": "k", "way": [[0, 60], [50, 60]]}]}) == []
    assert upon({"names": [one], "lines": [{"key": "k", "way": [[25, 10]]}]}) == ["k through one"]
    assert upon({"names": [one, {**far, "box": [40, 5, 90, 25]}], "lines": []})
    assert upon({"names": [one, {**far, "mark": [10, 5, 20, 15]}], "lines": []}) == ["mark of far upon one"]


@pytest.mark.parametrize("width", [390, 820, 1280])
@pytest.mark.parametrize("lang", ["en", "id"])
def test_no_name_is_crossed_or_covered(explore: Open, lang: str, width: int) -> None:
    drawn = explore(f"#/cooperation?lang={lang}", width).page.evaluate(MEASURE)
    assert len(drawn["names"]) >= 11
    assert drawn["lines"]
    assert upon(drawn) == []


@pytest.mark.parametrize("seed", range(4))
def test_no_name_is_crossed_among_a_dozen_pairs(
    explore: Open, folder: Path, tmp_path: Path, seed: int
) -> None:
    """Other pairs than those of the sample: any twelve of the members'."""
    site = tmp_path / "site"
    shutil.copytree(folder, site)
    panel = json.loads((folder / "data/landing.json").read_text("utf-8"))
    lots = random.Random(seed)
    members = [node for node in panel["nodes"] if node["sort"] == "member"]
    ends = lots.sample([(a, b) for a in members for b in members if a["id"] < b["id"]], 12)
    panel["pairs"] = [
        {"key": f"p-{rank}", "ends": [a["id"], b["id"]], "sources": {"m": 2}, "all": 2, "facts": 2,
         "bend": 0.0, "years": [["2024", lots.randint(1, 5), lots.randint(0, 3), 0]]}
        for rank, (a, b) in enumerate(ends)
    ]  # fmt: skip
    script = f'mufakatPanel("landing",{json.dumps(panel)});'
    (site / "data/landing.js").write_text(script, encoding="utf-8")
    for width in (390, 1280):
        assert upon(explore("#/cooperation", width, where=site).page.evaluate(MEASURE)) == [], width


def test_filters_and_years_move_no_name(explore: Open) -> None:
    page = explore().page
    before = page.evaluate(PLACES)
    for address in ("#/cooperation?from=2025&to=2025", "#/cooperation?state=state%2Fid"):
        page.goto(page.url.split("#")[0] + address)
        page.wait_for_function("a => document.documentElement.dataset.ready === a", arg=address)
        assert page.evaluate(PLACES) == before
