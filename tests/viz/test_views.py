"""From a store to pages: what is drawn, what is counted, what is said when it cannot be."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries.results import Table
from queries.store import Store, open_store
from tests.ingest.sample import sample_current
from viz import answers
from viz.answers import draw_table, table_view
from viz.cooperation import cooperation
from viz.ego import ego, events_of
from viz.faults import UnknownActor, UnknownView, ViewError
from viz.reading import read
from viz.views import VIEWS, render_view

CURRENT = Names().graph("current")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("store") / "store") as opened:
        opened.replace_graph(CURRENT, sample_current())
        yield opened


def test_every_edge_of_every_view_leads_to_quote_article_and_place_in_time(store: Store) -> None:
    for view in (cooperation(read(store), {}), ego(read(store), {})):
        assert view.edges
        for edge in view.edges:
            pieces = [piece for fact in edge.facts for piece in fact.evidence]
            assert pieces
            assert all(piece.quote and piece.title and piece.article for piece in pieces)


def test_weights_are_those_of_the_graph(store: Store) -> None:
    view = cooperation(read(store), {})
    codes = {node.id: node.short for node in view.nodes}
    counts = {
        frozenset((codes[edge.source], codes[edge.target])): (
            edge.count("meeting"),
            edge.count("commitment"),
            edge.sources(),
        )
        for edge in view.edges
    }
    assert counts[frozenset(("IDN", "KHM"))] == (1, 2, 2)
    assert counts[frozenset(("ASEAN", "PHL"))] == (1, 1, 1)
    # a visit that is only planned is drawn, and is no meeting yet
    assert counts[frozenset(("IDN", "VNM"))] == (0, 2, 1)


def test_all_members_are_there_and_the_silent_ones_are_named(store: Store) -> None:
    view = cooperation(read(store), {})
    assert sum(node.kind == "state" for node in view.nodes) == 11
    said = " ".join(note.en for note in view.notes)
    assert "Nothing is reported of:" in said
    assert "Laos" in said
    assert "Cambodia" not in said


def test_no_order_of_the_quads_changes_the_page(store: Store, tmp_path: Path) -> None:
    with open_store(tmp_path / "other") as other:
        other.replace_graph(CURRENT, list(reversed(sample_current())))
        for listed in VIEWS:
            assert render_view(other, listed.name) == render_view(store, listed.name)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("IDN", "Indonesia", id="alpha-3"),
        pytest.param("kamboja", "Cambodia", id="the other language, lower case"),
        pytest.param("Raka  Wirasena".replace("  ", " "), "Raka Wirasena", id="a person"),
        pytest.param("Dararith", "Sovann Dararith", id="another name of a person"),
        pytest.param("https://w3id.org/mufakat/id/state/my", "Malaysia", id="an IRI"),
        pytest.param("ASEAN", "Association of Southeast Asian Nations", id="a body's short name"),
    ],
)
def test_an_actor_is_found_by_any_of_its_names(store: Store, asked: str, found: str) -> None:
    view = ego(read(store), {"actor": asked})
    assert view.nodes[0].label.en == found
    assert view.edges


def test_default_actor_is_the_busiest_and_the_page_says_so(store: Store) -> None:
    rendered = render_view(store, "ego")
    assert "busiest" in rendered.notes[0]
    assert "Indonesia" in rendered.notes[0]
    assert rendered.notes[0] in rendered.html


@pytest.mark.parametrize(
    ("name", "params", "error", "said"),
    [
        pytest.param("coperation", {}, UnknownView, "did you mean 'cooperation'", id="a misspelt view"),
        pytest.param("zzz", {}, UnknownView, "there are cooperation, ego", id="no view at all"),
        pytest.param("ego", {"actor": "Indonezia"}, UnknownActor, "'Indonesia'", id="a misspelt actor"),
        pytest.param("ego", {"actor": "qqqqq"}, UnknownActor, "exact name", id="no actor like it"),
        pytest.param("ego", {"pair": "x"}, ViewError, "it takes actor, lang", id="an unknown parameter"),
        pytest.param("ego", {"lang": "fr"}, ViewError, "en or id", id="an unknown language"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_a_way_out(
    store: Store, name: str, params: dict[str, str], error: type[ViewError], said: str
) -> None:
    with pytest.raises(error, match=said):
        render_view(store, name, params)


def test_labels_follow_the_language(store: Store) -> None:
    html = render_view(store, "cooperation", {"lang": "id"}).html
    drawn = html[html.index('id="nodes"') : html.index('id="edges"')]
    assert '"Kamboja"' in drawn
    assert '"Cambodia"' not in drawn


@pytest.mark.parametrize("name", [listed.name for listed in VIEWS])
def test_empty_graph_gives_a_page_that_says_what_to_do(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path / "empty") as empty:
        html = render_view(empty, name).html
    assert "There is nothing to draw yet" in html
    assert "mufakat ingest" in html


def test_two_and_three_columns_are_drawn() -> None:
    a, b = ox.NamedNode("https://example.org/a"), ox.Literal("</script>b")
    two, three = (
        Table(("x", "y"), ((a, b), (a, b), (None, b))),
        Table(("x", "y", "z"), ((a, b, ox.Literal("c")),)),
    )
    assert [node.label.en for node in table_view(two).nodes] == ["</script>b", "a"]
    assert len(table_view(two).edges) == 1
    assert table_view(three).edges[0].label.en == "c"
    html = draw_table(three)
    assert "&lt;/script&gt;b" in html
    assert json.dumps("</script>b") not in html
    with pytest.raises(ViewError, match="two or three"):
        draw_table(Table(("x",), ()))


def ring(number: int, size: int) -> list[tuple[ox.Literal, ox.Literal]]:
    """A close group: everything linked with the first, and round in a circle."""
    names = [ox.Literal(f"g{number}-{rank:04}") for rank in range(size)]
    return [(names[0], name) for name in names[1:]] + list(itertools.pairwise(names[1:]))


def test_more_than_can_be_drawn_is_shown_as_communities(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_MARKS", 100)
    rows = [row for number in range(6) for row in ring(number, 20)]
    rows.append((ox.Literal("g0-0001"), ox.Literal("g1-0001")))
    view = table_view(Table(("x", "y"), tuple(rows)))
    assert len(view.nodes) < 30
    assert "(120 things)" in view.notes[0].en, "everything is in a community"
    assert len(view.edges) < len(view.nodes), "only the links that hold them together"
    assert "120 things" in view.notes[0].en
    assert {node.label.en.split("-")[0] for node in view.nodes} == {f"g{number}" for number in range(6)}
    assert table_view(Table(("x", "y"), tuple(reversed(rows)))).nodes == view.nodes
    joined = {edge.source: edge for edge in view.edges}
    assert joined, "the groups are linked"
    few = table_view(Table(("x", "y"), tuple(ring(0, 100))))
    assert len(few.nodes) == 100
    assert "120 things" in draw_table(Table(("x", "y"), tuple(rows)))


def test_an_ego_network_read_alone_is_that_of_the_whole_graph(store: Store) -> None:
    """Only what one actor took part in is asked for; nothing of the drawing may be missing."""
    for actor in ("KHM", "Raka Wirasena", "ASEAN"):
        whole = ego(read(store), {"actor": actor})
        asked = ego(read(store, events_of(store, {"actor": actor})), {"actor": actor})
        assert (asked.nodes, asked.edges) == (whole.nodes, whole.edges)
        assert asked.edges
