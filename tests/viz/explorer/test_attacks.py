"""Hostile text in every field of every view: nothing runs, nothing breaks, nothing leaves the page."""

from __future__ import annotations

import itertools
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.real

Open = Callable[..., Any]
PIECES = [
    *("<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "javascript:alert(3)"),
    *('" onmouseover="alert(4)', "' onfocus='alert(5)' autofocus='", "<svg onload=alert(6)>", "]]><x/>"),
    *("href", "&lt;b&gt;&amp;", "\u202eright to left\u202c", "\u2028\u2029", "a" * 300, "{name}"),
    *(
        "\u0000\u0007",
        "\ufb00\u0301\u0489",
        "\U0001f468\u200d\U0001f469",
        "<!--",
        "*/",
        "${alert(7)}",
        "=1+1",
    ),
    *("__proto__", "constructor", "url(https://example.org/x)", "//example.org/x", "data:text/html,<script>"),
    *("<a href=//example.org>x</a>", "<base href=//example.org>", "<style>*{display:none}</style>", " "),
    *("\n\n\n", "<iframe srcdoc='<script>alert(8)</script>'>", "\\u003cscript\\u003e", "%3Cscript%3E"),
]
SHAPES = (
    *("#/{}", "#/pair/{}", "#/actor/{}", "#/fact/{}", "#/lanes?show={}", "#/map?topic={}", "#{}"),
    *("#/cooperation?state={}&from={}&to={}", "#/actor/state/id?path={}&links={}"),
)
PROTOCOLS = "all => all.map(one => new URL(one.href.baseVal ?? one.href, location).protocol)"
FREE = {
    *("en", "id", "text", "title", "url", "place", "published", "tier", "quote", "value", "post", "code"),
    *(
        "query",
        "data",
        "asof",
        "also",
        "posts",
        "when",
        "due",
        "status",
        "kind",
        "earliest",
        "reported",
        "date",
    ),
}


IDS = re.compile(r"(state|igo|org|person|meeting|commitment)/[\w-]+$")  # what other places point to


def strings() -> list[str]:
    """A thousand different hostile strings: each piece alone and before each other one."""
    pairs = (a + b for a, b in itertools.product(PIECES, PIECES))
    found = list(dict.fromkeys([*PIECES, *pairs]))[:1000]
    assert len(found) == 1000
    return found


def poison(value: Any, source: Any, key: str = "") -> Any:
    """The same JSON with a hostile string in place of every text that is no key of another place."""
    if isinstance(value, dict):
        return {name: poison(each, source, name) for name, each in value.items()}
    if isinstance(value, list):
        if key == "rows" and isinstance(value[0], str):  # a row of the list of facts
            texts, lists = (1, 2, 3), (11, 12)  # kind, status, when; languages, tiers
            swap = {**{at: next(source) for at in texts}, **{at: [next(source)] for at in lists}}
            return [swap.get(at, each) for at, each in enumerate(value)]
        return [poison(each, source, key) for each in value]
    if isinstance(value, str) and key in FREE and not IDS.match(value):
        return next(source)
    return value


@pytest.fixture(scope="module")
def poisoned(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    """The explorer with every text replaced; and what was put in."""
    place = tmp_path_factory.mktemp("poisoned") / "site"
    shutil.copytree(folder, place)
    all_strings, used = strings(), set()

    def source() -> Any:
        for each in itertools.cycle(all_strings):
            used.add(each)
            yield each

    text = source()
    for path in sorted((place / "data").rglob("*.json")):
        data = json.dumps(poison(json.loads(path.read_text("utf-8")), text)).encode()
        path.write_bytes(data)
        name = path.relative_to(place / "data").with_suffix("").as_posix().encode()
        path.with_suffix(".js").write_bytes(b'mufakatPanel("%s",%s);\n' % (name, data))
    return place, used


def test_a_thousand_hostile_strings_stay_text(explore: Open, poisoned: tuple[Path, set[str]]) -> None:
    place, used = poisoned
    assert len(used) == 1000
    pairs = sorted(path.stem for path in (place / "data/pair").glob("*.json"))
    actors = sorted(path.relative_to(place / "data/actor").with_suffix("").as_posix()
                    for path in (place / "data/actor").rglob("*.json"))  # fmt: skip
    facts = sorted(path.relative_to(place / "data/fact").with_suffix("").as_posix()
                   for path in (place / "data/fact").rglob("*.json"))  # fmt: skip
    views = [*("cooperation", "matrix", "lanes", "map", "places", "actor"), *(f"pair/{key}" for key in pairs),
             *(f"actor/{key}" for key in actors[:8]), *(f"fact/{key}" for key in facts[:4])]  # fmt: skip
    opened = explore("#/cooperation", where=place)
    page = opened.page
    for lang, view in itertools.product(("en", "id"), views):
        address = f"#/{view}" + ("?lang=id" if lang == "id" else "")
        page.goto(page.url.split("#")[0] + address)
        page.wait_for_function("a => document.documentElement.dataset.ready === a", arg=address)
        assert page.locator("h1").count() == 1, address
        assert "could not be loaded" not in page.locator("h1").inner_text(), (address, opened.complaints)
        foreign = "main :is(img, iframe, script, style, base, object), main [onerror], main [onload]"
        assert page.locator(foreign).count() == 0, address
        links = page.eval_on_selector_all("a[href]", PROTOCOLS)
        assert set(links) <= {"file:", "http:", "https:"}, address
    assert [line for line in opened.complaints if line == "dialog" or "Refused" in line] == []
    assert opened.complaints == []
    assert all(url.startswith(("file:", "data:image", "blob:")) for url in opened.requests)


def test_hostile_addresses_run_nothing(explore: Open) -> None:
    opened = explore()
    page = opened.page
    for text in PIECES:
        for shape in SHAPES:
            page.evaluate("hash => { location.hash = hash }", shape.replace("{}", text))
    page.evaluate("location.hash = '#/matrix'")
    page.wait_for_function("() => document.documentElement.dataset.ready === '#/matrix'")
    assert set(opened.complaints) <= {"Failed to load resource: net::ERR_FILE_NOT_FOUND"}
    assert all(url.startswith("file:") for url in opened.requests)
