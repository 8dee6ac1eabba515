"""The explorer in a real browser: written once, opened from disk with the network off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ontology.terms import Names
from queries.store import open_store
from tests.ingest.sample import sample_current
from tests.viz.conftest import Opened
from viz.explorer.site import write_site


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("explorer")
    with open_store(place / "store") as store:
        store.replace_graph(Names().graph("current"), sample_current())
        write_site(store, place / "site")
    return place / "site"


@pytest.fixture
def explore(browser: Any, folder: Path) -> Iterator[Callable[..., Opened]]:
    contexts = []

    def opened(
        address: str = "#/cooperation", width: int = 1280, scheme: str = "light", where: Path | None = None
    ) -> Opened:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
        )
        contexts.append(context)
        result = Opened(context.new_page())
        result.page.set_default_timeout(10_000)
        result.page.on("request", lambda request: result.requests.append(request.url))
        result.page.on("console", lambda line: result.complaints.append(line.text))
        result.page.on("pageerror", lambda error: result.complaints.append(str(error)))
        result.page.on("dialog", lambda dialog: (result.complaints.append("dialog"), dialog.dismiss()))
        result.page.goto((where or folder).joinpath("index.html").as_uri() + address)
        result.page.wait_for_selector("html[data-ready]")
        return result

    yield opened
    for context in contexts:
        context.close()
