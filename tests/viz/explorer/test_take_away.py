"""What a reader takes along: graphs that read back, pictures that are not empty."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

pytestmark = pytest.mark.real

Open = Callable[..., Any]
VIEWS = ["cooperation", "actor/state/id", "map"]


def saved(page: Any, form: str, where: Path) -> Path:
    with page.expect_download() as download:
        page.locator(f"#save-{form}").click()
    target = where / f"view.{form}"
    download.value.save_as(target)
    return target


@pytest.mark.parametrize("view", VIEWS)
def test_graphs_read_back_as_the_same_graph(explore: Open, view: str, tmp_path: Path) -> None:
    opened = explore(f"#/{view}")
    graphml = nx.read_graphml(saved(opened.page, "graphml", tmp_path))
    gexf = nx.read_gexf(saved(opened.page, "gexf", tmp_path))
    shown = opened.page.evaluate("document.querySelectorAll('#picture .line').length")
    if view == "cooperation":
        assert graphml.number_of_edges() == shown > 0
    assert graphml.number_of_edges() > 0
    assert set(graphml) == set(gexf)
    assert nx.utils.edges_equal(list(graphml.edges), list(gexf.edges)) or nx.is_isomorphic(graphml, gexf)
    labels = nx.get_node_attributes(graphml, "label")
    assert labels == {node: data["label"] for node, data in gexf.nodes(data=True)}
    assert len(labels) == len(graphml)
    assert opened.complaints == []


@pytest.mark.parametrize("view", [*VIEWS, "pair/id-kh", "places"])
def test_pictures_are_not_empty(explore: Open, view: str, tmp_path: Path) -> None:
    opened = explore(f"#/{view}")
    opened.page.wait_for_timeout(300)  # the map paints in the next frame
    png = saved(opened.page, "png", tmp_path).read_bytes()
    assert png.startswith(b"\x89PNG")
    colours = opened.page.evaluate(
        """async (text) => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + text;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 300 });
          const ink = canvas.getContext('2d');
          ink.drawImage(image, 0, 0, 300, 300);
          const data = ink.getImageData(0, 0, 300, 300).data, seen = new Set();
          for (let i = 0; i < data.length; i += 4) seen.add([data[i], data[i + 1], data[i + 2]].join());
          return seen.size;
        }""",
        __import__("base64").b64encode(png).decode(),
    )
    assert colours > 20
    if view != "map":
        svg = saved(opened.page, "svg", tmp_path).read_text("utf-8")
        assert svg.count("<path") + svg.count("<circle") > 5
        assert "onclick" not in svg
    assert opened.complaints == []
