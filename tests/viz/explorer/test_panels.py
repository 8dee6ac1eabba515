"""The data of the explorer: counts, scopes, what is said when there is nothing."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ontology.knowledge import load
from ontology.terms import Names
from queries.derived import follow
from queries.store import Store, open_store
from tests.ingest.sample import sample_current
from viz.explorer.brokers import brokers
from viz.explorer.corpus import Article, Corpus, Event, read_corpus
from viz.explorer.first import MOST_ROWS, MOST_YEARS, shorten
from viz.explorer.landing import landing
from viz.explorer.panels import PANELS, NotReported, UnknownPanel, panel, write_panel
from viz.explorer.places import places
from viz.explorer.site import panels
from viz.model import Label
from viz.reading import Actor

CURRENT = Names().graph("current")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("store") / "store") as opened:
        follow(opened, (), sample_current())
        yield opened


def test_a_panel_asked_for_alone_says_what_the_folder_says(store: Store) -> None:
    """Scoped reading must leave nothing out: a pair or an actor on demand is that of the whole graph."""
    whole = dict(panels(read_corpus(store)))
    assert {name.split("/")[0] for name in whole} == {each.name for each in PANELS}
    for name, expected in whole.items():
        kind, _, key = name.partition("/")
        found = panel(store, kind, {kind: key} if key else {})
        for data in (found, expected):
            data.pop("data")  # the digest and the query are those of what was read
            data.pop("query")
            data.pop("asof")
        assert found == expected, name


def test_a_store_without_counts_has_the_same_landing_view(store: Store, tmp_path: Path) -> None:
    with open_store(tmp_path / "bare") as bare:
        bare.replace_graph(CURRENT, sample_current())
        found, expected = panel(bare, "landing"), panel(store, "landing")
    for name in ("query", "data"):
        assert found.pop(name) != expected.pop(name), "one reads all facts, the other their counts"
    assert found == expected


def test_every_pair_of_the_landing_view_leads_to_quote_article_and_date(store: Store) -> None:
    rows = panel(store, "landing")["pairs"]
    assert rows
    for row in rows:
        page = panel(store, "pair", {"pair": row["key"]})
        assert sorted(page["sides"]) == sorted(row["ends"])
        assert page["facts"]
        for fact in page["facts"]:
            assert fact["quotes"], fact["id"]
            for quote in fact["quotes"]:
                assert quote["text"]
                assert page["articles"][quote["article"]]["title"]
                assert "published" in page["articles"][quote["article"]]


def test_counts_by_year_add_up_to_the_facts(store: Store) -> None:
    facts = panel(store, "facts")
    at = {name: place for place, name in enumerate(facts["columns"])}
    for row in panel(store, "landing")["pairs"]:
        own = [fact for fact in facts["rows"] if row["key"] in fact[at["pairs"]]]
        held = [f for f in own if f[0].startswith("meeting/") and f[at["status"]] == "held"]
        promised = [f for f in own if f[0].startswith("commitment/")]
        assert sum(year[1] for year in row["years"]) == len(held)
        assert sum(year[2] for year in row["years"]) == len(promised)
        assert sum(sum(year[1:]) for year in row["years"]) == len(own) == row["facts"]


def test_the_landing_view_is_small_and_names_all_members(store: Store) -> None:
    found = panel(store, "landing")
    assert sum(node["sort"] == "member" for node in found["nodes"]) == 11
    assert len(write_panel(found)) < 80_000
    assert len(found["nodes"]) + found["mostLines"] < 150


def test_ministries_stand_on_their_own_side(store: Store) -> None:
    who = panel(store, "pair", {"pair": "id-kh"})["who"]
    names = {side: {row["label"]["en"] for row in rows} for side, rows in who.items()}
    assert "Raka Wirasena" in names["state/id"]
    assert "Raka Wirasena" not in names["state/kh"]


def test_no_order_of_the_quads_changes_a_panel(
    store: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with open_store(tmp_path_factory.mktemp("other") / "store") as other:
        follow(other, (), list(reversed(sample_current())))
        for name in ("landing", "facts", "names", "map", "places"):
            assert write_panel(panel(other, name)) == write_panel(panel(store, name)), name


def test_an_empty_graph_has_an_empty_landing_view(tmp_path_factory: pytest.TempPathFactory) -> None:
    with open_store(tmp_path_factory.mktemp("empty") / "store") as empty:
        found = panel(empty, "landing")
        assert (found["nodes"], found["pairs"], found["asof"]) == ([], [], "")
        assert json.loads(write_panel(panel(empty, "map")))["marks"] == []


@pytest.mark.parametrize(
    ("name", "params", "error", "said"),
    [
        # nothing of that name, with what there is
        ("timeline", {}, UnknownPanel, "landing"),
        # a parameter left out, and one too many
        ("pair", {}, UnknownPanel, "pair="),
        ("landing", {"pair": "id-kh"}, UnknownPanel, "no parameter"),
        # nobody reports it
        ("pair", {"pair": "la-va"}, NotReported, "la-va"),
        # not even an IRI can be made of it
        ("actor", {"actor": "> } DROP <x"}, NotReported, "DROP"),
        ("fact", {"fact": "meeting/none"}, NotReported, "none"),
        ("fact", {"fact": "a b<c"}, NotReported, "a b"),
        # a fact that is there, under the wrong sort
        ("pair", {"pair": "../state/id"}, NotReported, "state"),
    ],
)
def test_what_is_not_there_is_said(
    store: Store, name: str, params: dict[str, str], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        panel(store, name, params)


def many(count: int, seed: int = 3) -> Corpus:
    """A made-up corpus: meetings and promises of the eleven members and some partners, persons in all."""
    lots, knowledge = random.Random(seed), load()
    members = [state for state in knowledge.states if state.role == "asean_member"]
    partners = [state for state in knowledge.states if state.role == "dialogue_partner"][:8]
    actors = {
        state.id: Actor(state.id, "state", Label(state.names["en"]), state.alpha3)
        for state in [*members, *partners]
    }
    events, articles = {}, {}
    for rank in range(count):
        a, b = lots.sample(members + (partners if rank % 9 == 0 else []), 2)
        people = []
        for state in (a, b):
            me = f"person/{state.alpha2.lower()}-{lots.randrange(1 + count // 12)}"
            actors.setdefault(me, Actor(me, "person", Label(f"Name {me}"), home=state.id))
            people.append(me)
        key, sort = f"art-{rank}", "commitment" if rank % 2 else "meeting"
        date = f"{2015 + rank % 11}-{1 + rank % 12:02}-{1 + rank % 28:02}"
        articles[key] = Article(f"Report {rank}", date)
        pair = "-".join(sorted((a.alpha2.lower(), b.alpha2.lower())))
        events[f"{sort}/{key}-1"] = Event(
            f"{sort}/{key}-1", sort, Label("It"), ("visit", "pledge")[rank % 2], ("held", "signed")[rank % 2],
            date, date, date, topics=("health",), parties=(a.id, b.id), pairs=(pair,), people=tuple(people),
            articles=(key,),
        )  # fmt: skip
    return Corpus(dict(sorted(events.items())), dict(sorted(actors.items())), articles)


@pytest.mark.parametrize("count", [50, 5_000, pytest.param(100_000, marks=pytest.mark.real)])
def test_the_landing_view_stays_small_at_any_size(count: int) -> None:
    found = landing(many(count), load())
    assert len(write_panel(found)) < 80_000
    assert len(found["nodes"]) + found["mostLines"] < 150
    assert sum(row["facts"] for row in found["pairs"]) >= (0.95 if found["hidden"]["pairs"] else 1) * count
    assert len({end for row in found["pairs"] for end in row["ends"]}) <= len(
        found["nodes"] + [*found["names"]]
    )


def test_weak_pairs_lose_their_years_and_then_their_rows_but_never_those_of_two_members() -> None:
    """An empty cell of the matrix is a finding: it must not be a pair that was left out."""
    years = [["2011", 1, 0, 0], ["2012", 1, 2, 3]] * 20
    rows = [
        {"key": f"x-{rank:03}", "ends": ["state/id", f"state/{rank}"], "years": [["", 0, 1, 0], *years]}
        for rank in range(MOST_ROWS + 50)
    ]
    rows.append({"key": "id-kh", "ends": ["state/id", "state/kh"], "years": [["2013", 1, 0, 0]]})
    found = shorten(rows, {"state/id", "state/kh"})
    assert [row["key"] for row in found] == [*(f"x-{rank:03}" for rank in range(MOST_ROWS)), "id-kh"]
    assert found[0]["years"]
    assert found[-1]["years"] == [["2013", 1, 0, 0]]
    assert sum(len(row["years"]) for row in found) <= MOST_YEARS
    assert (found[-2]["sums"], found[-2]["span"], found[-2]["years"]) == ([40, 41, 60], ["2011", "2012"], [])


@pytest.mark.parametrize(("place", "country", "expected"), [
    # a spelling of the table: one mark for all of them
    ("Ha Noi", "VNM", ("hanoi-vnm", "Hanoi", "region", False)),
    # outside the region
    ("Tokyo", "JPN", ("tokyo-jpn", "Tokyo", "world", False)),
    # an island or province stands in its middle and says so
    ("Bali", "IDN", ("bali-idn", "Bali", "region", True)),
    # a town of that name in another state is another town
    ("Hanoi", "IDN", ("hanoi-idn", "Hanoi", "", False)),
    # nobody tells the state: no mark
    ("Jakarta", "", ("jakarta", "Jakarta", "", False)),
    # not in the table: listed, never guessed
    ("Kampung Tiada", "MYS", ("kampung-tiada-mys", "Kampung Tiada", "", False)),
])  # fmt: skip
def test_where_a_place_is_drawn(place: str, country: str, expected: tuple[object, ...]) -> None:
    event = Event(
        "meeting/m-1", "meeting", Label("It"), status="held", place=place, country=country, articles=("a",)
    )
    nowhere = Event("meeting/m-2", "meeting", Label("It"), status="held", articles=("a",))
    found = places(Corpus({e.id: e for e in (event, nowhere)}, {}, {"a": Article("Report")}), load())
    [row] = found["rows"]
    assert (row["id"], row["label"], row["on"], row["area"]) == expected
    assert row["meetings"] == ["meeting/m-1"]
    assert found["without"] == 1
    left, top, wide, high = found["frames"][row["on"] or "region"]
    assert left <= row["x"] <= left + wide
    assert top <= row["y"] <= top + high


def test_spellings_of_one_place_are_one_mark() -> None:
    events = [
        Event(f"meeting/m-{n}", "meeting", Label("It"), place=name, country="VNM", articles=("a",))
        for n, name in enumerate(("Hanoi", "Ha Noi", "hà nội"))
    ]
    found = places(Corpus({e.id: e for e in events}, {}, {"a": Article("Report")}), load())
    assert [(row["id"], len(row["meetings"])) for row in found["rows"]] == [("hanoi-vnm", 3)]


def test_a_few_new_facts_do_not_make_the_pictures_jump() -> None:
    before, after = many(300), many(303)
    old = {node["id"]: (node["x"], node["y"]) for node in landing(before, load())["nodes"]}
    new = {node["id"]: (node["x"], node["y"]) for node in landing(after, load())["nodes"]}
    assert all(new[me] == place for me, place in old.items())


@pytest.mark.parametrize(("count", "more"), [(300, 303), (1000, 1007)])
def test_a_few_new_facts_leave_communities_and_marks_in_their_places(count: int, more: int) -> None:
    """Places in shares of the frame; what was drawn by lot or by order of size moved nearly all of them."""

    def places(found: dict[str, Any]) -> dict[str, tuple[float, float]]:
        ends = [(g["x"] + side * g["r"], g["y"] + side * g["r"]) for g in found["groups"] for side in (-1, 1)]
        left, right, top, bottom = (f(e[at] for e in ends) for at in (0, 1) for f in (min, max))
        frame = max(right - left, bottom - top)
        return {m["id"]: ((m["x"] - left) / frame, (m["y"] - top) / frame) for m in found["marks"]}

    old, new = places(brokers(many(count))), places(brokers(many(more)))
    moved = sum(math.dist(place, new[me]) > 0.02 for me, place in old.items() if me in new)
    assert moved < 0.15 * len(old)


def test_no_two_marks_share_a_place() -> None:
    marks = brokers(many(600))["marks"]
    assert len({(mark["x"], mark["y"]) for mark in marks}) == len(marks)


def test_no_two_communities_overlap() -> None:
    groups = brokers(many(600))["groups"]
    assert len(groups) <= 67  # each member, each two of them, several
    for rank, one in enumerate(groups):
        for other in groups[:rank]:
            gap = math.hypot(one["x"] - other["x"], one["y"] - other["y"])
            assert gap >= one["r"] + other["r"]
