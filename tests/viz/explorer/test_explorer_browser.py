"""The explorer in a real browser, from file:// with the network off."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from queries import ask, open_store
from tests.queries.test_told_and_done import SIGNED, UNSIGNED, commitment, meeting, tell
from viz.explorer.site import write_site

pytestmark = pytest.mark.real

Open = Callable[..., Any]
VIEWS = ["#/cooperation", "#/pair/id-kh", "#/matrix", "#/lanes", "#/actor/state/id", "#/map",
         "#/places", "#/places/kuala-lumpur-mys"]  # fmt: skip
SHOWN = "; mfk:evidence <https://w3id.org/mufakat/id/evidence/a-1-9>"
PROOF = """@prefix oa: <http://www.w3.org/ns/oa#> . @prefix dcterms: <http://purl.org/dc/terms/> .
<https://w3id.org/mufakat/id/article/a> a mfk:Article ; dcterms:title "A" .
<https://w3id.org/mufakat/id/evidence/a-1-9> oa:hasSelector <urn:s> ;
  oa:hasSource <https://w3id.org/mufakat/id/article/a> .
<urn:s> oa:exact "They signed." .
"""
PLACES = "all => all.map(one => one.getAttribute('transform'))"
RULES = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
AXE = (Path(__file__).parent.parent / "axe" / "axe.min.js").read_text("utf-8")


def ready(page: Any, address: str) -> None:
    page.wait_for_function("address => document.documentElement.dataset.ready === address", arg=address)


def test_the_matrix_counts_as_signed_what_the_questions_count(explore: Open, tmp_path: Path) -> None:
    """No pledge that was kept and no programme that runs, though they are further than signed."""
    with open_store(tmp_path / "store") as store:
        tell(
            store,
            PROOF + "".join(commitment(n, *what, more=SHOWN) for n, what in (SIGNED | UNSIGNED).items()),
        )
        write_site(store, tmp_path / "site")
        (told,) = ask(store, "pair/years").records()
    page = explore("#/matrix?measure=signed", where=tmp_path / "site").page
    cells = page.locator("#matrix td.full .number").all_inner_texts()
    assert cells == [told["signed"]] * 2 == ["4", "4"], "the pair stands in two cells"


def test_a_pair_tells_what_was_not_held_and_names_its_last_year_in_full(
    explore: Open, tmp_path: Path
) -> None:
    with open_store(tmp_path / "store") as store:
        status = {"talks": "held", "called-off": "cancelled", "next": "planned"}
        tell(store, PROOF + "".join(meeting(name, each, more=SHOWN) for name, each in status.items()))
        write_site(store, tmp_path / "site")
    page = explore("#/pair/id-kh", where=tmp_path / "site").page
    deck = page.locator("p.deck").inner_text()
    assert deck.startswith(
        "1 meeting held and 0 commitments are reported between the two. Not (yet) held: 2."
    )
    outside = (
        "all => all.filter(one => { const box = one.getBBox(); return box.x + box.width > 1000; }).length"
    )
    assert page.eval_on_selector_all("svg.timeline .year text", outside) == 0


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(
    ("width", "lang", "scheme"),
    [(1280, "en", "light"), (1280, "id", "dark"), (768, "en", "dark"), (390, "id", "light")],
)
def test_a_view_shows_itself_without_violations_or_requests(
    explore: Open, view: str, lang: str, scheme: str, width: int
) -> None:
    opened = explore(view + (f"?lang={lang}" if lang == "id" else ""), width, scheme)
    page = opened.page
    assert opened.complaints == []
    assert all(url.startswith("file://") for url in opened.requests), opened.requests
    assert page.evaluate("document.documentElement.lang") == lang
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate(AXE)
    found = page.evaluate(
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
    )
    told = [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found["violations"]]
    assert told == []


def test_every_line_leads_to_its_sentences_by_mouse_and_by_keyboard(explore: Open, folder: Path) -> None:
    page = explore().page
    keys = page.eval_on_selector_all("#picture .line", "all => all.map(one => one.dataset.key)")
    assert sorted(keys) == sorted(
        row["key"] for row in json.loads((folder / "data/landing.json").read_text())["pairs"]
    )
    for rank, key in enumerate(keys):
        expected = {
            quote["text"]
            for fact in json.loads((folder / f"data/pair/{key}.json").read_text())["facts"]
            for quote in fact["quotes"]
        }
        for way in ("mouse", "keyboard"):
            page.goto(page.url.split("#")[0] + "#/cooperation")
            ready(page, "#/cooperation")
            if way == "mouse":
                page.locator(f'.line[data-key="{key}"] .hit').dispatch_event("click")
            else:
                page.locator("#picture").focus()
                for _ in range(len(keys) - rank):
                    page.keyboard.press("ArrowDown")
                page.keyboard.press("Enter")
            ready(page, f"#/pair/{key}")
            assert expected <= set(page.locator("blockquote").all_text_contents())
            assert page.locator("figcaption cite").first.inner_text()


def test_every_place_leads_to_its_sentences_in_two_actions(explore: Open, folder: Path) -> None:
    page = explore("#/places").page
    panel = json.loads((folder / "data/places.json").read_text())
    marks = page.eval_on_selector_all("#picture .spot", "all => all.map(one => one.dataset.id)")
    assert sorted(marks) == sorted(row["id"] for row in panel["rows"] if row["on"] == "region")
    assert marks
    for row in (row for row in panel["rows"] if row["on"] == "region"):
        for way in ("mouse", "keyboard"):
            page.goto(page.url.split("#")[0] + "#/places")
            ready(page, "#/places")
            spot = page.locator(f"#picture .spot[data-id='{row['id']}']")
            if way == "mouse":
                spot.click()
            else:
                page.locator("#picture").focus()
                for _ in marks:
                    page.keyboard.press("ArrowDown")
                    if page.evaluate("document.activeElement.dataset.id") == row["id"]:
                        break
                page.keyboard.press("Enter")
            ready(page, f"#/places/{row['id']}")
            assert page.locator(".met a").count() == len(row["meetings"])
            page.locator(".met a").first.press("Enter")
            page.wait_for_selector("main blockquote")
            assert page.locator("main figcaption cite").count() > 0


FIRST_INK = """() => { const paint = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (...given) {
    window.seen = window.seen || [".twin tr", "option"].map((each) => document.querySelectorAll(each).length);
    return paint.apply(this, given); } }"""


def test_the_picture_is_drawn_before_what_is_below_it(browser: Any, folder: Path) -> None:
    """A table or a list made first would be waited for by everybody who came for the picture."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    page = context.new_page()
    page.add_init_script(f"({FIRST_INK})()")
    page.goto((folder / "index.html").as_uri() + "#/map")
    page.wait_for_selector("html[data-ready]")
    rows, choices = page.evaluate("window.seen")
    assert (rows, choices) == (0, 1)  # the one choice of the topic: all
    assert page.locator(".twin tr").count() > 1
    assert page.locator("option").count() > 1
    assert page.locator("#foot button").count() > 0
    context.close()


def test_who_is_ringed_follows_the_zoom(explore: Open) -> None:
    """Far, those who link most in all; near, those in sight: of an empty corner nobody."""
    page = explore("#/map").page
    page.wait_for_function("() => document.querySelector('canvas').dataset.ringed")
    page.locator("canvas").focus()
    for key in ("+", "+", "+", "+", "+", "+", "+", "+", *["ArrowRight"] * 200):
        page.keyboard.press(key)
    page.wait_for_function("() => document.querySelector('canvas').dataset.ringed === ''")
    page.keyboard.press("0")
    page.wait_for_function("() => document.querySelector('canvas').dataset.ringed")


def test_language_changes_in_place_and_back_again(explore: Open) -> None:
    page = explore().page
    places = page.eval_on_selector_all("#picture .node", PLACES)
    page.locator("[data-keep=lang]").click()
    ready(page, "#/cooperation?lang=id")
    assert "Kamboja" in page.locator("#picture").text_content()
    assert page.evaluate("document.activeElement.dataset.keep") == "lang"
    assert page.eval_on_selector_all("#picture .node", PLACES) == places
    page.keyboard.press("Enter")
    ready(page, "#/cooperation")
    assert "Cambodia" in page.locator("#picture").text_content()


def test_the_address_restores_the_view_and_back_goes_back(explore: Open) -> None:
    page = explore().page
    page.locator("#filter-topic").select_option("human-trafficking")
    page.wait_for_function("() => location.hash.includes('topic=')")
    ready(page, "#/cooperation?topic=human-trafficking")
    table = page.locator(".twin table").inner_text()
    page.locator(".twin tbody a").first.click()
    page.wait_for_selector("main[data-view=pair]")
    assert "topic=human-trafficking" in page.url
    page.go_back()
    ready(page, "#/cooperation?topic=human-trafficking")
    assert page.locator(".twin table").inner_text() == table
    again = explore(page.url[page.url.index("#") :]).page
    assert again.locator(".twin table").inner_text() == table


def test_an_empty_result_says_what_to_change(explore: Open) -> None:
    page = explore("#/cooperation?topic=sports").page
    assert "Take away a filter" in page.locator(".empty").inner_text()
    page.locator(".chip").first.click()
    ready(page, "#/cooperation")
    assert page.locator("#picture .line").count() > 0


@pytest.mark.parametrize(
    "address", ["#/pair/la-va", "#/pair/../landing", "#/pair/%E0%A4%A", "#/pair/<img src=x>"]
)
def test_an_address_of_nothing_says_so(explore: Open, address: str) -> None:
    opened = explore(address)
    assert "Nothing is reported under this address" in opened.page.locator("h1").inner_text()
    assert opened.page.locator("main img").count() == 0


def test_every_line_of_an_actor_leads_to_its_sentences(explore: Open, folder: Path) -> None:
    panel = json.loads((folder / "data/actor/state/id.json").read_text("utf-8"))
    quotes = {fact["id"]: [quote["text"] for quote in fact["quotes"]] for fact in panel["facts"]}
    page = explore("#/actor/state/id").page
    drawn = page.eval_on_selector_all("#picture .tie", "all => all.map(one => one.dataset.fact)")
    assert set(drawn) == set(quotes)
    for fact in sorted(set(drawn)):
        page.locator(f'#picture .tie[data-fact="{fact}"]').first.dispatch_event("click")
        assert quotes[fact][0] in page.locator(".card.chosen").inner_text()
        page.locator(f'#picture .happening[data-fact="{fact}"]').focus()
        page.keyboard.press("Enter")
        assert quotes[fact][0] in page.locator(".card.chosen").inner_text()


def test_an_actor_beside_the_centre_expands_and_collapses(explore: Open) -> None:
    page = explore("#/actor/state/id").page
    before = page.locator("#picture .happening").count()
    turn = page.locator("button.turn[aria-expanded=false]")
    for rank in range(turn.count()):
        key = turn.nth(rank).get_attribute("data-keep")
        turn.nth(rank).click()
        page.wait_for_selector(f'[data-keep="{key}"][aria-expanded=true]')
        more = page.locator("#picture .happening").count()
        assert more >= before
        page.locator(f'[data-keep="{key}"]').click()
        page.wait_for_selector(f'[data-keep="{key}"][aria-expanded=false]')
        assert page.locator("#picture .happening").count() == before
        if more > before:
            return
    raise AssertionError("nobody beside the centre has more than the two have in common")
