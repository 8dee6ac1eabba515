"""A scripted analyst, by keyboard alone: from the landing view to an answer on the screen."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from mufakat.cli import mufakat

pytestmark = pytest.mark.real

Open = Callable[..., Any]


def tab_to(page: Any, selector: str, most: int = 80) -> int:
    """Press Tab until the focus is on what is wanted; the number of presses."""
    for count in range(most):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return count
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {selector}")


def choose(page: Any, selector: str, letters: str, hash_part: str) -> None:
    """Choose an entry of a list by typing its first letters, then Enter."""
    tab_to(page, selector)
    page.keyboard.type(letters)
    page.keyboard.press("Enter")
    page.wait_for_function("part => decodeURIComponent(location.hash).includes(part)", arg=hash_part)
    page.wait_for_function("() => location.hash === document.documentElement.dataset.ready")


def follow(page: Any, selector: str) -> None:
    tab_to(page, selector)
    page.keyboard.press("Enter")
    page.wait_for_timeout(50)
    page.wait_for_function("() => location.hash === document.documentElement.dataset.ready")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The explorer of the sample articles, as `make run` writes it."""
    place = tmp_path_factory.mktemp("analyst")
    for command in (["ingest", "articles"], ["view", "explorer", "-o", str(place / "site")]):
        done = CliRunner().invoke(mufakat, [*command, "--store", str(place / "store")])
        assert done.exit_code == 0, done.output
    return place / "site"


def facts(site: Path) -> list[dict[str, Any]]:
    """The rows of the facts panel: the answers are worked out from here, without the page."""
    panel = json.loads((site / "data/facts.json").read_text("utf-8"))
    return [dict(zip(panel["columns"], row, strict=True)) for row in panel["rows"]]


def test_which_pair_signed_most_in_2024(explore: Open, real: Path) -> None:
    done = ("signed", "in-force", "implemented")
    signed = Counter(
        pair
        for fact in facts(real)
        for pair in fact["pairs"]
        if fact["id"].startswith("commitment/") and fact["status"] in done and fact["earliest"][:4] == "2024"
    )
    most = [pair for pair, count in signed.items() if count == max(signed.values())]
    assert len(most) == 1, "the sample articles have one answer"
    page = explore(where=real).page
    follow(page, "[data-keep=view-matrix]")
    follow(page, "[data-keep=measure-signed]")
    for handle, year in (("from", 2024), ("to", 2024)):
        tab_to(page, f"[data-keep=brush-{handle}]")
        now = int(page.locator(f"[data-keep=brush-{handle}]").input_value())
        for _ in range(abs(year - now)):
            page.keyboard.press("ArrowRight" if year > now else "ArrowLeft")
    page.wait_for_function("() => document.documentElement.dataset.ready.includes('from=2024&to=2024')")
    told = page.locator("h1").inner_text()
    assert told.endswith("signed most in 2024")
    tab_to(page, "#matrix [tabindex='0']")
    start = page.evaluate("document.activeElement.closest('td').cellIndex")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('td').cellIndex") == start + 1
    page.goto(page.url.split("#")[0] + f"#/pair/{most[0]}")
    page.wait_for_selector("main[data-view=pair]")
    names = page.locator("h1").inner_text().split(" – ")
    assert all(name in told for name in names)


def test_what_indonesia_and_cambodia_promised_on_trafficking(explore: Open, real: Path) -> None:
    wanted = [fact for fact in facts(real) if fact["id"].startswith("commitment/")
              and "id-kh" in fact["pairs"] and "human-trafficking" in fact["topics"]]  # fmt: skip
    assert wanted
    page = explore(where=real).page
    follow(page, "[data-keep=view-lanes]")
    choose(page, "#filter-state", "Indo", "state/id")
    choose(page, "#filter-state", "Camb", "state/kh")
    choose(page, "#filter-topic", "Traffick", "human-trafficking")
    assert page.locator("table.lanes button.plain").count() == len(wanted)
    follow(page, "table.lanes button.plain")
    page.wait_for_selector(".opened blockquote")
    card = json.loads((real / f"data/fact/{wanted[0]['id']}.json").read_text("utf-8"))["facts"][0]
    told = page.locator(".opened").inner_text()
    assert card["quotes"][0]["text"] in told
    state = page.locator("table.lanes td.state").first.inner_text().strip()
    assert state.casefold() == card["status"].replace("-", " ")
    follow(page, "table.lanes .group a")
    assert page.locator("main").get_attribute("data-view") == "pair"
    assert "topic=human-trafficking" in page.url  # the filter went along


def test_who_links_immigration_and_human_rights(explore: Open, real: Path) -> None:
    panel = json.loads((real / "data/map.json").read_text("utf-8"))
    under: dict[int, set[str]] = defaultdict(set)
    for a, b in panel["links"]:
        actor, fact = (a, b) if "label" in panel["marks"][a] else (b, a)
        under[actor] |= set(panel["marks"][fact]["topics"])
    linkers = {panel["marks"][rank]["label"]["en"] for rank, topics in under.items()
               if {"immigration", "human-rights"} <= topics}  # fmt: skip
    assert linkers
    page = explore(where=real).page
    follow(page, "[data-keep=view-map]")
    choose(page, "#filter-topic", "Immi", "immigration")
    choose(page, "#filter-topic", "Human ri", "human-rights")
    title = page.locator("h1").inner_text()
    assert title.endswith(" links Human rights and Immigration"), title
    shown = page.locator(".rail tbody a").all_inner_texts()
    assert title.startswith(shown[0])
    assert set(shown) == linkers
    follow(page, ".rail tbody a")
    assert shown[0] in page.locator("h1").inner_text()
    assert page.locator("blockquote").count() > 0


def test_search_finds_a_name_in_any_spelling(explore: Open) -> None:
    page = explore().page
    tab_to(page, "#search")
    page.keyboard.type("kambója")
    page.wait_for_selector("#search-list li")
    page.keyboard.press("Enter")
    page.wait_for_selector("main[data-view=actor]")
    assert "Cambodia" in page.locator("h1").inner_text()


def test_the_shortest_path_stands_on_evidence(explore: Open) -> None:
    page = explore("#/actor/state/id").page
    tab_to(page, "#path-actor", 200)
    page.keyboard.type("viet")
    page.wait_for_selector("#path-actor-list li")
    page.keyboard.press("Enter")
    page.wait_for_selector(".chain .card")
    names = page.locator(".who-step").all_inner_texts()
    assert (names[0], names[-1]) == ("Indonesia", "Vietnam")
    page.wait_for_function("() => document.querySelectorAll('.fact-step blockquote').length > 0")
    assert page.locator(".fact-step").count() == len(names) - 1


def test_years_are_played_and_stopped(explore: Open, real: Path) -> None:
    page = explore(where=real).page
    page.locator("[data-keep=play]").click()
    page.wait_for_function("() => /from=(\\d{4})&to=\\1/.test(location.hash)")
    page.locator("[data-keep=play]").click()
    assert page.locator("[data-keep=play]").inner_text() == "Play"
