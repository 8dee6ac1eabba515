"""Event data: the columns that its users know, one row for each pair of sides, signing and content apart."""

# ruff: noqa: E501  (one case, one row)

from __future__ import annotations

import csv
import io
from collections import Counter

import pytest

from ontology.event_codes import ASPECTS, codes_of, event_codes
from ontology.schemes import concepts
from queries.events import ICEWS, OURS, _rows, events_text
from queries.export import export
from queries.store import Store

FACT: dict[str, str | None] = {
    "fact": "https://example.org/id/meeting/a-1", "class": "meeting", "kind": "bilateral-meeting",
    "kind_label": "Bilateral meeting", "status": "held", "date": "2031-05-19", "earliest": "2031-05-19",
    "latest": "2031-05-19", "place_label": "Ubud", "country": "IDN", "parties": "IDN | KHM", "by": "", "to": "",
    "host": "", "visitor": "", "article": "a", "sources": "2",
}  # fmt: skip


@pytest.mark.parametrize(
    ("what", "kind", "status", "expected"),
    [
        ("meeting", "bilateral-meeting", "held", ["meeting 040 CONSULT"]),
        ("meeting", "call", "held", ["meeting 041 CONSULT"]),
        ("meeting", "visit", "planned", ["meeting 036 AGREE"]),  # what is ahead is an intent to meet
        ("meeting", "summit", "cancelled", []),
        ("commitment", "letter-of-intent", "signed", ["signing 057 SUPPORT", "commitment 030 AGREE"]),
        ("commitment", "memorandum-of-understanding", "planned", ["commitment 030 AGREE"]),  # nobody signed
        ("commitment", "pledge", "agreed", ["commitment 030 AGREE"]),
        ("commitment", "invitation", "proposed", ["commitment 036 AGREE"]),
        ("commitment", "treaty", "implemented", ["commitment 060 COOPERATE"]),
        ("commitment", "treaty", "broken-off", []),
    ],
)
def test_codes(what: str, kind: str, status: str, expected: list[str]) -> None:
    assert [f"{c.aspect} {c.cameo} {c.plover}" for c in codes_of(what, kind, status)] == expected


def test_the_table_of_codes_knows_our_kinds_and_statuses_and_no_others() -> None:
    known = concepts()
    for row in event_codes():
        family = "meeting" if row.aspect == "meeting" else "commitment"
        assert row.aspect in ASPECTS
        assert row.kind in (*known[f"{family}-kind"], "*")
        assert row.status in (*known[f"{family}-status"], "*")
    for kind in known["meeting-kind"]:
        assert codes_of("meeting", kind, "held"), kind


@pytest.mark.parametrize(
    ("trap", "changes", "expected"),
    [
        ("a pair once, in the order of codes", {}, ["Indonesia>Cambodia 2031-05-19"]),
        ("three sides are three pairs", {"parties": "IDN | KHM | THA"},
         ["Indonesia>Cambodia 2031-05-19", "Indonesia>Thailand 2031-05-19", "Cambodia>Thailand 2031-05-19"]),
        ("one side is no pair", {"parties": "IDN"}, []),
        ("a vague day is no day", {"latest": "2031-05-31"}, ["Indonesia>Cambodia "]),
        ("no date at all", {"earliest": None, "latest": None, "date": None}, ["Indonesia>Cambodia "]),
        ("who visits is the source", {"kind": "visit", "country": "IDN"}, ["Cambodia>Indonesia 2031-05-19"]),
        ("the role tells the host before the place", {"kind": "visit", "host": "KHM"}, ["Indonesia>Cambodia 2031-05-19"]),
        ("a body has a name and no country", {"parties": "ASEAN | PHL"}, ["ASEAN>Philippines 2031-05-19"]),
        ("who pledges is the source", {"class": "commitment", "kind": "pledge", "status": "agreed", "by": "KHM", "to": "IDN"},
         ["Cambodia>Indonesia 2031-05-19"]),
        ("called off", {"status": "cancelled"}, []),
    ],
)  # fmt: skip
def test_rows(trap: str, changes: dict[str, str | None], expected: list[str]) -> None:
    rows = list(_rows({**FACT, **changes}))
    assert [f"{r['Source Name']}>{r['Target Name']} {r['Event Date']}" for r in rows] == expected, trap
    assert len({r["Event ID"] for r in rows}) == len(rows)
    for row in rows:
        assert not set(row) - {*ICEWS, *OURS}
        assert (row["Source Country"] == "") == (row["Source Name"] == "ASEAN")


def test_signing_and_content_are_two_aspects_that_can_be_told_apart(store: Store) -> None:
    rows = list(csv.DictReader(io.StringIO(events_text(store)), delimiter="\t"))
    assert list(rows[0]) == [*ICEWS, *OURS]
    letter = [row for row in rows if row["IRI"].endswith("/commitment/one-1")]
    assert Counter((row["Aspect"], row["CAMEO Code"]) for row in letter) == {("signing", "057"): 1, ("commitment", "030"): 1}  # fmt: skip
    assert {row["Intensity"] for row in rows} == {""}, "nothing is scored"
    assert export(store, "events").decode() == events_text(store)
