"""The pages in a real browser, from file:// with the network off."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest

from queries.results import Table
from tests.viz import handmade
from viz.listing import WIDEST, draw_listing
from viz.model import View
from viz.report import draw

pytestmark = pytest.mark.real

Open = Callable[..., Any]

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text("utf-8")
RULES = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
INK = """() => {
  const canvas = document.querySelector('#network canvas');
  const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  const seen = new Map();
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] > 200) {
      const colour = [data[i], data[i + 1], data[i + 2]].join();
      seen.set(colour, (seen.get(colour) || 0) + 1);
    }
  return [...seen.entries()].filter((e) => e[1] > 40).map((e) => e[0]);
}"""
HOSTILE = '</script><img src=x onerror=alert(1)> href="javascript:alert(1)" & <b>bold</b> \u2028 \'"`'


@pytest.mark.parametrize("lang", ["en", "id"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", [handmade.cooperation(), handmade.ego()], ids=["cooperation", "ego"])
def test_page_asks_for_nothing_and_draws(
    open_page: Open, view: View, scheme: str, width: int, lang: str
) -> None:
    opened = open_page(draw(view, lang), width, scheme)
    assert opened.page.locator("html[data-ready=yes]").count() == 1
    assert len(opened.requests) == 1
    assert opened.requests[0].startswith("file://")
    assert opened.complaints == []
    colours = opened.page.evaluate(INK)
    assert len(colours) >= 2, f"a blank canvas: {colours}"
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", [handmade.cooperation(), handmade.ego()], ids=["cooperation", "ego"])
def test_a_report_breaks_no_rule_of_accessibility(
    open_page: Open, view: View, scheme: str, width: int
) -> None:
    page = open_page(draw(view), width, scheme).page
    page.locator(f"button[data-edge={view.edges[0].id}]").click()
    page.evaluate(AXE)
    found = page.evaluate(RULES)
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found["violations"]] == []


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("more", [1, WIDEST])
def test_a_page_of_rows_fits_and_breaks_no_rule_of_accessibility(
    open_page: Open, more: int, scheme: str, width: int
) -> None:
    columns = ("meeting", "label", "quote", "date", *(f"c{n}" for n in range(more)))
    row = (
        ox.NamedNode("https://example.org/id/meeting/1"),
        ox.Literal("Consultation of Laos and Fiji"),
        ox.Literal("Laos dan Fiji mengadakan konsultasi di Vientiane. " * 4),
        ox.Literal("2024-08-21/2024-08-22"),
        *(ox.Literal(f"IDN | KHM {n}") for n in range(more)),
    )
    opened = open_page(
        draw_listing(Table(columns, (row, row)), None, {"pair": "LAO,FJI"}, "SELECT *"), width, scheme
    )
    assert (len(opened.requests), opened.complaints) == (1, [])
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    opened.page.evaluate(AXE)
    found = opened.page.evaluate(RULES)
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found["violations"]] == []


def test_the_picture_moves_by_key_and_by_mouse_and_comes_back(open_page: Open) -> None:
    view = handmade.cooperation()
    page = open_page(draw(view)).page
    a, b = ([node.x, node.y] for node in view.nodes[:2])
    place = (
        "([a, b]) => [a, b].map(([x, y]) => { const p = window.mufakat.toScreen(x, y); return [p.x, p.y] })"
    )
    (ax, ay), (bx, by) = page.evaluate(place, [a, b])
    page.locator("#network canvas").focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(place, [a, b])[0] == pytest.approx([ax + 60, ay])
    page.keyboard.press("+")
    (cx, cy), (dx, dy) = page.evaluate(place, [a, b])
    assert (dx - cx, dy - cy) == pytest.approx((1.4 * (bx - ax), 1.4 * (by - ay)))
    box = page.locator("#network canvas").bounding_box()
    page.mouse.move(box["x"] + 10, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 50, box["y"] + 40)
    page.mouse.up()
    assert page.evaluate(place, [a, b])[0] == pytest.approx([cx + 40, cy + 30])
    page.locator("#fit").click()
    assert page.evaluate(place, [a, b])[0] == pytest.approx([ax, ay])


def test_meetings_and_commitments_have_their_own_colour(open_page: Open) -> None:
    colours = open_page(draw(handmade.cooperation())).page.evaluate(INK)

    def near(red: int, green: int, blue: int) -> bool:
        wanted = (red, green, blue)
        return any(
            all(abs(int(a) - b) < 26 for a, b in zip(c.split(","), wanted, strict=True)) for c in colours
        )

    assert near(0x2F, 0x4B, 0x6B), f"no blue of meetings in {colours}"
    assert near(0xB8, 0x43, 0x1F), f"no red of commitments in {colours}"
    assert near(0x1C, 0x20, 0x26), f"no states in {colours}"


def test_every_row_leads_to_its_quotes_by_keyboard(open_page: Open) -> None:
    view = handmade.cooperation()
    page = open_page(draw(view)).page
    for edge in view.edges:
        page.locator(f"button[data-edge={edge.id}]").focus()
        page.keyboard.press("Enter")
        shown = page.locator("#details blockquote").all_text_contents()
        assert shown == [piece.quote for fact in edge.facts for piece in fact.evidence]
        assert page.locator("tr.chosen").get_attribute("data-edge") == edge.id
        assert edge.facts[0].evidence[0].title in page.locator("#details").inner_text()
        assert edge.facts[0].evidence[0].published in page.locator("#details").inner_text()
    page.keyboard.press("Escape")
    assert page.locator("#details blockquote").count() == 0


def test_click_on_a_line_and_on_a_state_of_the_canvas(open_page: Open) -> None:
    view = handmade.cooperation()
    page = open_page(draw(view)).page
    page.wait_for_timeout(200)
    edge = next(edge for edge in view.edges if edge.count("meeting") == 1 and not edge.count("commitment"))
    ends = {node.id: node for node in view.nodes}
    a, b = ends[edge.source], ends[edge.target]
    box = page.locator("#network canvas").bounding_box()
    # where things stand on the screen follows from two marks that the page itself can tell
    place = page.evaluate("([x, y]) => window.mufakat.toScreen(x, y)", [(a.x + b.x) / 2, (a.y + b.y) / 2])
    page.mouse.click(box["x"] + place["x"], box["y"] + place["y"])
    page.wait_for_function("() => document.querySelector('#details blockquote')")
    assert page.locator("#details blockquote").all_text_contents() == [edge.facts[0].evidence[0].quote]
    place = page.evaluate("([x, y]) => window.mufakat.toScreen(x, y)", [a.x, a.y])
    page.mouse.click(box["x"] + place["x"], box["y"] + place["y"])
    page.wait_for_function("() => document.querySelector('#details .links')")
    assert page.locator("#details h3").inner_text() == a.label.en


def test_search_finds_a_state_in_either_language(open_page: Open) -> None:
    page = open_page(draw(handmade.cooperation())).page
    page.locator("#name").fill("kamboja")
    assert page.locator("#details h3").inner_text() == "Cambodia"
    page.locator("#name").fill("atlantis")
    assert "Nothing of that name" in page.locator("#found").inner_text()


def test_hostile_text_stays_text(open_page: Open) -> None:
    view = handmade.cooperation(title=HOSTILE, quote=HOSTILE)
    opened = open_page(draw(view))
    page = opened.page
    page.locator(f"button[data-edge={view.edges[0].id}]").click()
    assert page.locator("#details cite").first.text_content() == HOSTILE
    assert page.locator("#details blockquote").first.text_content() == HOSTILE
    assert page.locator("img").count() == 0
    assert page.locator("main b").count() == 0
    assert opened.complaints == []
    assert len(opened.requests) == 1


def test_links_lead_out_only_when_they_are_web_addresses(open_page: Open) -> None:
    for url, links in (("javascript:alert(1)", 0), ("https://example.org/a?b=c&d", 1), ("//example.org", 0)):
        view = handmade.cooperation(url=url)
        page = open_page(draw(view)).page
        page.locator(f"button[data-edge={view.edges[-1].id}]").click()
        assert page.locator("#details a").count() == links, url


def test_the_address_keeps_the_choice(open_page: Open) -> None:
    view = handmade.cooperation()
    page = open_page(draw(view)).page
    page.locator(f"button[data-edge={view.edges[2].id}]").click()
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("tr.chosen").get_attribute("data-edge") == view.edges[2].id


@pytest.mark.parametrize("view", [handmade.cooperation(), handmade.ego()], ids=["cooperation", "ego"])
def test_a_report_can_be_taken_along_in_five_forms(open_page: Open, view: View, tmp_path: Path) -> None:
    opened = open_page(draw(view))
    files = {}
    for form in ("png", "svg", "csv", "graphml", "gexf"):
        with opened.page.expect_download() as download:
            opened.page.locator(f"button[data-save={form}]").click()
        files[form] = tmp_path / f"view.{form}"
        download.value.save_as(files[form])
    graphml, gexf = nx.read_graphml(files["graphml"]), nx.read_gexf(files["gexf"])
    wanted = {(edge.source, edge.target) for edge in view.edges}
    for graph in (graphml, gexf):
        assert set(graph) == {node.id for node in view.nodes}
        assert {tuple(sorted(edge)) for edge in graph.edges()} == {tuple(sorted(edge)) for edge in wanted}
    assert files["png"].read_bytes().startswith(b"\x89PNG")
    assert files["svg"].read_text("utf-8").count("<text") == len(view.nodes)
    rows = list(csv.reader(io.StringIO(files["csv"].read_bytes().decode(), newline="")))
    quotes = {piece.quote for edge in view.edges for fact in edge.facts for piece in fact.evidence}
    assert {row[6] for row in rows[1:]} == quotes
    assert opened.complaints == []
    assert len([url for url in opened.requests if not url.startswith("blob:")]) == 1
