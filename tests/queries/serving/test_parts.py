"""The parts of the server by themselves: counting rows, negotiation, limits, shares."""

from __future__ import annotations

import asyncio

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.serving import negotiate
from queries.serving.admission import Admission, Busy, Lane, OverBudget
from queries.serving.counting import row_counter
from queries.serving.limits import LimitError, Limits
from queries.serving.negotiation import accepts_gzip, entity_tag, language, not_modified

ROWS = st.lists(st.lists(st.one_of(st.none(), st.text(alphabet='ab"\\{}[],:\r\n<>&;?\u2028 \t')), min_size=2,
                         max_size=2), max_size=8)  # fmt: skip


@given(
    ROWS,
    st.sampled_from([ox.QueryResultsFormat.JSON, ox.QueryResultsFormat.XML, ox.QueryResultsFormat.CSV,
                     ox.QueryResultsFormat.TSV]),
    st.integers(1, 7),
)  # fmt: skip
def test_rows_are_counted_exactly_whatever_they_hold(
    rows: list[list[str | None]], form: ox.QueryResultsFormat, piece: int
) -> None:
    values = " ".join(
        "(" + " ".join("UNDEF" if cell is None else str(ox.Literal(cell)) for cell in row) + ")"
        for row in rows
    )
    found = ox.Store().query(f"SELECT ?x ?y {{ VALUES (?x ?y) {{ {values} }} }}")
    assert isinstance(found, ox.QuerySolutions)
    data = found.serialize(format=form) or b""
    count = row_counter(form)
    last = 0
    for start in range(0, len(data), piece):
        last = count(data[start : start + piece])
    assert last == len(rows)


NEGOTIATED = [
    ("text/html", ("text/turtle", "text/html"), "text/html"),
    ("text/turtle;q=0.2, text/html;q=0.3", ("text/turtle", "text/html"), "text/html"),
    ("text/*;q=0.5, text/html;q=0", ("text/html", "text/turtle"), "text/turtle"),
    ("text/html;q=0, */*", ("text/html",), None),
    ("text/html;q=1.5", ("text/html",), None),  # no quality: not a range
    ("TEXT/HTML", ("text/html",), "text/html"),
    ("text/html ; charset=utf-8 ; q=0.5", ("text/html",), "text/html"),
    (",,,", ("text/html",), "text/html"),
    ("image/png", ("text/html",), None),
]


@pytest.mark.parametrize(("accept", "offered", "chosen"), NEGOTIATED)
def test_negotiation(accept: str, offered: tuple[str, ...], chosen: str | None) -> None:
    assert negotiate(accept, offered) == chosen


@pytest.mark.parametrize(
    ("header", "packed"),
    [("gzip", True), ("gzip;q=0", False), ("*", True), ("*;q=0", False), ("br, GZIP;q=0.1", True),
     (None, False),      ("gzip;q=0.000", False), ("identity", False)],
)  # fmt: skip
def test_gzip(header: str | None, packed: bool) -> None:
    assert accepts_gzip(header) is packed


@pytest.mark.parametrize(
    ("header", "chosen"),
    [
        (None, "en"),
        ("id", "id"),
        ("id-ID, en;q=0.5", "id"),
        ("en;q=0.2, id;q=0.8", "id"),
        ("fr", "en"),
        ("", "en"),
    ],
)
def test_language(header: str | None, chosen: str) -> None:
    assert language(header, ("en", "id")) == chosen


def test_entity_tags() -> None:
    tag = entity_tag("000001-a", "SELECT")
    assert not_modified(tag, tag)
    assert not_modified(f'"other", {tag.removeprefix("W/")}', tag)
    assert not_modified("*", tag)
    for other in (None, "", '"x"', tag[:-2], entity_tag("000002-a", "SELECT"), entity_tag("000001-a", "ASK")):
        assert not not_modified(other, tag)
    assert entity_tag("g", "ab", "c") != entity_tag("g", "a", "bc")


def test_limits_are_changed_by_name() -> None:
    changed = Limits().changed("seconds=2.5, rows=10")
    assert (changed.seconds, changed.rows, changed.bytes) == (2.5, 10, Limits().bytes)
    assert "seconds=2.5, rows=10" in changed.header()
    for wrong in (
        "second=1",
        "rows=x",
        "rows=-1",
        "rows",
        "rows=1.5",
        "seconds=nan",
        "seconds=inf",
        "workers=2",
    ):
        with pytest.raises(LimitError):
            Limits().changed(wrong)


def test_the_reserve_is_for_short_queries_of_quiet_clients() -> None:
    async def scene() -> None:
        admission = Admission(Limits(workers=3, reserve=1, wait=0.01, queue=2))
        slots = [await admission.slot("a") for _ in range(2)]
        assert all(admission.lengthen(slot) for slot in slots)
        third = await admission.slot("b")
        assert not admission.lengthen(third)  # the long slots are taken
        with pytest.raises(Busy):
            await admission.slot("c")  # nothing became free in time
        admission.leave(third)
        admission.leave(await admission.slot("c"))
        admission.leave(slots[0])
        assert admission.evaluating == 1

    asyncio.run(scene())


def test_a_quiet_client_goes_before_a_busy_one() -> None:
    async def scene() -> list[str]:
        admission = Admission(Limits(workers=2, reserve=1, slice=0.001))
        used = await admission.slot("busy")
        used.since -= 30  # thirty seconds of evaluation
        admission.leave(used)
        first, second = await admission.slot("a"), await admission.slot("b")
        order: list[str] = []

        async def wait(client: str) -> None:
            slot = await admission.slot(client)
            order.append(client)
            admission.leave(slot)

        waiting = [asyncio.create_task(wait(client)) for client in ("busy", "quiet")]
        await asyncio.sleep(0)
        admission.leave(first)
        admission.leave(second)
        await asyncio.gather(*waiting)
        return order

    assert asyncio.run(scene()) == ["quiet", "busy"]


LANES = [  # what a client's queries took, in processor seconds; the lane of its next one
    ("who asked nothing yet", [], Lane.UNKNOWN),
    ("who asked a quick one", [0.001], Lane.QUICK),
    ("who asked a page", [0.15], Lane.UNKNOWN),
    ("who asked a long one", [0.6], Lane.LONG),
    ("quick ones do not soon hide a long one", [10.0] + [0.001] * 20, Lane.LONG),
    ("in the end they do", [10.0] + [0.001] * 50, Lane.QUICK),
    ("a long one after many quick ones", [0.001] * 1000 + [0.6], Lane.LONG),
]


@pytest.mark.parametrize(("case", "costs", "lane"), LANES)
def test_the_lane_of_a_query_is_guessed_from_those_before(case: str, costs: list[float], lane: Lane) -> None:
    async def scene() -> Lane:
        admission = Admission(Limits())
        for cost in costs:
            admission.leave(await admission.slot("a"), cost)
        return (await admission.slot("a")).lane

    assert asyncio.run(scene()) is lane, case


def test_who_only_waited_is_as_unknown_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene() -> Lane:
        loop = asyncio.get_running_loop()
        admission = Admission(Limits(workers=2, reserve=1, wait=0.001))
        admission.enter("a", limited=True)
        held = [await admission.slot("b"), await admission.slot("c")]
        with pytest.raises(Busy):
            await admission.slot("a")
        for slot in held:
            admission.leave(slot)
        later = loop.time() + 600
        monkeypatch.setattr(loop, "time", lambda: later)
        return (await admission.slot("a")).lane

    assert asyncio.run(scene()) is Lane.UNKNOWN


def test_long_and_unknown_queries_leave_room_for_quick_ones() -> None:
    async def scene() -> list[Lane]:
        limits = Limits(workers=6, reserve=2, wait=0.01)
        admission = Admission(limits)
        admission.leave(await admission.slot("quiet"), 0.001)
        taken = [await admission.slot(f"a{n}", long=True) for n in range(4)]
        taken.append(await admission.slot("b"))
        for unknown in ("c", "d"):
            with pytest.raises(Busy):
                await admission.slot(unknown)
        taken.append(await admission.slot("quiet"))
        assert not admission.lengthen(taken[-1])
        admission.leave(taken[0])
        assert admission.lengthen(taken[-1])
        return [slot.lane for slot in taken[-2:]]

    assert asyncio.run(scene()) == [Lane.UNKNOWN, Lane.LONG]


def test_who_is_alone() -> None:
    async def scene() -> list[bool]:
        admission = Admission(Limits())
        first = await admission.slot("a")
        found = [admission.alone(first)]
        await admission.slot("a")
        found.append(admission.alone(first))
        other = await admission.slot("b")
        found.append(admission.alone(first))
        admission.leave(other)
        return [*found, admission.alone(first), admission.begun == 3]

    assert asyncio.run(scene()) == [True, True, False, True, True]


def test_a_query_that_breaks_its_worker_costs_its_whole_time() -> None:
    async def scene() -> list[str]:
        admission = Admission(Limits(budget=5.0))
        refused = []
        for client, least in (("breaks", 10.0), ("asks", 0.0)):
            admission.leave(await admission.slot(client), 0.1, least)
            try:
                admission.enter(client, limited=True)
            except OverBudget:
                refused.append(client)
        return refused

    assert asyncio.run(scene()) == ["breaks"]


def test_shares_are_for_clients_elsewhere() -> None:
    async def scene() -> None:
        admission = Admission(Limits(requests=2, budget=10))
        for _ in range(2):
            admission.enter("a", limited=True)
        with pytest.raises(OverBudget, match="at the same time"):
            admission.enter("a", limited=True)
        admission.enter("a", limited=False)
        admission.enter("b", limited=True)
        for _ in range(3):
            admission.exit("a")
        slot = await admission.slot("a")
        slot.since -= 60
        admission.leave(slot)
        with pytest.raises(OverBudget, match="seconds") as refused:
            admission.enter("a", limited=True)
        assert 290 < refused.value.seconds < 310  # 50 s over, running off at 10 s a minute
        admission.enter("a", limited=False)

    asyncio.run(scene())


def test_a_turn_that_comes_as_its_client_goes_is_given_back() -> None:
    async def scene() -> int:
        admission = Admission(Limits(workers=2, reserve=1, spare=1))
        held = [await admission.slot("a"), await admission.slot("b")]
        waiting = asyncio.create_task(admission.slot("c"))
        await asyncio.sleep(0)
        admission.leave(held[0])  # now it is the turn of the one who waits
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        return admission.evaluating

    assert asyncio.run(scene()) == 1
