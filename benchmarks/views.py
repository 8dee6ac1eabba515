"""How soon a drawing can be used and how smoothly it moves: ours beside stock pyvis, in one run.

The same seeded networks of actors and events at each size: a report of ours (places computed here), the map
of the explorer, pyvis as it comes (`cdn_resources="in_line"`, its own physics), pyvis with our places and
without physics, and a page with one rectangle, below which nothing can come. A drawing is usable when its
canvas holds ink and the page answers; frames are counted while the mouse drags it for two seconds; of
several runs in turn the middle one counts. Headless Chromium without a GPU; read the ratios, not the seconds.

    python -m benchmarks.views
    python -m benchmarks.views --sizes 100,1000 --most 200 --runs 5
"""

from __future__ import annotations

import argparse
import json
import math
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyvis.network

from viz.explorer import landing
from viz.explorer.bundle import files
from viz.explorer.corpus import Corpus
from viz.explorer.panels import knowledge, write_panel
from viz.model import Edge, Evidence, Fact, Label, Node, View, opaque
from viz.report import draw

INK = """() => { const c = document.querySelector('canvas'); if (!c || !c.width) return false;
  const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
  let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i] > 200 && ++n > 40) return true; return false; }"""
FRAMES = """ms => { window.counted = new Promise((done) => { let n = 0; const start = performance.now();
  const turn = (now) => { if (now - start > ms) done([n / (now - start) * 1000]); else { n++;
    requestAnimationFrame(turn); } };
  requestAnimationFrame(turn); }) }"""
PROOF = Fact("meeting", Label("Meeting"), "2025", Label("held"),
             (Evidence("They met.", "They met", "a", "2025-01-02"),))  # fmt: skip

Links = list[tuple[int, int]]


def graph(size: int, seed: int = 1) -> Links:
    """A connected network of actors (a third) and events, a few actors in most events."""
    lots, actors = random.Random(seed), max(2, size // 3)
    weights = [1 / (rank + 1) for rank in range(actors)]
    links: set[tuple[int, int]] = set()
    for event in range(actors, size):
        found = lots.choices(range(actors), weights, k=lots.choice((1, 2, 2, 3)))
        links |= {(actor, event) for actor in [*found, event % actors]}
    return sorted(links)


def place(rank: int) -> tuple[float, float]:
    """Along a spiral of even density."""
    out, turn = 26 * math.sqrt(rank), rank * 2.399963
    return round(out * math.cos(turn), 1), round(out * math.sin(turn), 1)


def report(size: int, links: Links, folder: Path) -> Path:
    nodes = []
    for rank in range(size):
        x, y = place(rank)
        kind = "person" if rank < size // 3 else "meeting"
        nodes.append(Node(opaque(str(rank)), str(rank), Label(f"Name {rank}"), kind=kind, x=x, y=y, weight=1))
    edges = [Edge(opaque(str(a), str(b)), nodes[a].id, nodes[b].id, (PROOF,)) for a, b in links]
    view = View("bench", Label("Bench"), Label("?"), tuple(nodes), tuple(edges), layout="spiral-1")
    path = folder / f"ours-{size}.html"
    path.write_text(draw(view), encoding="utf-8")
    return path


def explorer_map(size: int, links: Links, folder: Path) -> Path:
    target = folder / f"explorer-{size}"
    marks: list[dict[str, object]] = []
    for rank in range(size):
        x, y = place(rank)
        mark = {"id": f"person/{rank}", "x": x, "y": y, "group": 0, "links": 2, "between": 0.0}
        if rank < size // 3:
            mark |= {"sort": "person", "label": {"en": f"Name {rank}", "id": f"Name {rank}"}}
        else:
            mark |= {"sort": "meeting", "when": "", "topics": []}
        marks.append(mark)
    group = {"x": 0, "y": 0, "r": 26 * math.sqrt(size) + 20, "size": size, "states": [], "topics": []}
    panel = {"view": "map", "data": "", "layout": "", "seed": 0, "query": "", "marks": marks, "exact": True}
    panel |= {"actors": size // 3, "links": [list(each) for each in links], "groups": [group]}
    for name, data in files().items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(data)
    (target / "data").mkdir(exist_ok=True)
    empty = landing.landing(Corpus({}, {}, {}), knowledge())
    for name, held in (("landing", empty), ("map", panel)):
        script = b'mufakatPanel("%s",%s);' % (name.encode(), write_panel(held))
        (target / "data" / f"{name}.js").write_bytes(script)
    return target / "index.html"


def stock(size: int, links: Links, folder: Path, still: bool = False) -> Path:
    """pyvis as its documentation has it; `still` with our places and without physics."""
    network = pyvis.network.Network(cdn_resources="in_line")
    if still:
        network.toggle_physics(False)
        network.set_edge_smooth("continuous")
    for rank in range(size):
        x, y = place(rank)
        network.add_node(rank, label=f"Name {rank}", **({"x": x, "y": y} if still else {}))
    for a, b in links:
        network.add_edge(a, b)
    path = folder / f"stock-{size}-{still}.html"
    path.write_text(network.generate_html(), encoding="utf-8")
    return path


def still(size: int, links: Links, folder: Path) -> Path:
    return stock(size, links, folder, still=True)


def bare(size: int, links: Links, folder: Path) -> Path:
    """A page with one rectangle."""
    path = folder / "bare.html"
    script = "document.querySelector('canvas').getContext('2d').fillRect(9, 9, 99, 99)"
    page = f"<!doctype html><canvas width=900 height=600></canvas><script>{script}</script>"
    path.write_text(page, encoding="utf-8")
    return path


def _size(path: Path) -> int:
    """Bytes of the page; of an explorer with its script and data, without the fonts."""
    if path.name != "index.html":
        return path.stat().st_size
    return sum(p.stat().st_size for p in path.parent.rglob("*") if p.is_file() and p.parent.name != "fonts")


def measure(browser: Any, path: Path, address: str, most: float) -> dict[str, float | None]:
    """Seconds until usable (None: not within `most`) and frames a second while dragged."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    page = context.new_page()
    page.set_default_timeout(most * 1000)
    found: dict[str, float | None] = {"usable": None, "frames": None, "bytes": float(_size(path))}
    try:
        start = time.perf_counter()
        page.goto(path.as_uri() + address, wait_until="commit")
        page.wait_for_function(INK)
        found["usable"] = time.perf_counter() - start
        box = page.locator("canvas").first.bounding_box()
        page.mouse.move(box["x"] + 200, box["y"] + 150)
        page.mouse.down()
        page.evaluate(FRAMES, 2000)
        for step in range(60):
            page.mouse.move(box["x"] + 200 + 3 * step, box["y"] + 150 + step)
        found["frames"] = page.evaluate("window.counted")[0]
    except Exception as error:  # the page is too slow to answer: that is the result
        if "Timeout" not in str(error):
            raise
    finally:
        context.close()
    return found


def main() -> None:
    """Print one line a drawing, and how much sooner ours is usable."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--sizes", default="100,1000,5000", help="numbers of marks")
    options.add_argument("--stock", default="100,1000", help="sizes at which stock pyvis is measured, too")
    options.add_argument("--runs", type=int, default=3, help="of each drawing; the middle one counts")
    options.add_argument("--most", type=float, default=150, help="seconds after which a page is given up")
    given = options.parse_args()
    from playwright.sync_api import sync_playwright

    results: dict[tuple[str, int], dict[str, float | None]] = {}
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        nothing = bare(0, [], Path(folder))
        for _ in range(3):  # a browser that has just started is busy with itself
            measure(browser, nothing, "", given.most)
        print(f"{'marks':>6} {'drawing':<12} {'usable s':>9} {'frames/s':>9} {'kB':>7}")
        for size in map(int, given.sizes.split(",")):
            links = graph(size)
            ways = [way for way in WAYS if way[0] != "pyvis" or str(size) in given.stock.split(",")]
            pages = {name: (make(size, links, Path(folder)), address) for name, make, address in ways}
            found: dict[str, list[dict[str, float | None]]] = {name: [] for name in pages}
            for turn in range(given.runs):
                for name, (path, address) in pages.items():
                    if name != "pyvis" or not turn:  # minutes each
                        found[name].append(measure(browser, path, address, given.most))
            for name, runs in found.items():
                results[name, size] = line = _middle(runs)
                kb = (line["bytes"] or 0) / 1000
                usable = f"{line['usable']:9.2f}" if line["usable"] else f">{given.most:8.0f}"
                frames = f"{line['frames']:9.1f}" if line["frames"] else f"{'-':>9}"
                print(f"{size:>6} {name:<12} {usable} {frames} {kb:7.0f}", flush=True)
        browser.close()
    for (name, size), rival in results.items():
        if name.startswith("pyvis"):
            for other in ("report", "explorer"):
                ours = results[other, size]["usable"] or given.most
                times = (rival["usable"] or given.most) / ours
                print(f"{size} marks: {other} usable {times:.1f} times sooner than {name}")
    print(json.dumps({f"{name}-{size}": line for (name, size), line in results.items()}))


def _middle(runs: list[dict[str, float | None]]) -> dict[str, float | None]:
    """The run in the middle by seconds until usable; one that never was counts as the longest."""
    return sorted(runs, key=lambda each: each["usable"] or math.inf)[len(runs) // 2]


WAYS: list[tuple[str, Callable[[int, Links, Path], Path], str]] = [
    ("bare page", bare, ""),
    ("report", report, ""),
    ("explorer", explorer_map, "#/map"),
    ("pyvis still", still, ""),
    ("pyvis", stock, ""),
]


if __name__ == "__main__":
    main()
