"""Meetings, signings and commitments as event data: one row for each pair of sides, in the columns of ICEWS.

What the graph does not know stays empty; nothing is scored. ``docs/events.md`` explains each column.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import combinations

from ontology.event_codes import EventCode, codes_of
from ontology.knowledge import load
from queries.asking import ask
from queries.formats import guard, one_line
from queries.question import LIST_MARK
from queries.store import Store

ICEWS = (
    "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
    "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number",
    "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
)  # fmt: skip
OURS = ("Aspect", "PLOVER Type", "PLOVER Mode", "Status", "EDTF", "Earliest", "Latest", "Sources", "IRI")
Row = dict[str, str | None]


def events_text(store: Store) -> str:
    """Tab-separated rows under a header, sorted by first possible day, IRI, aspect and sides.

    A meeting called off, an undertaking broken off and one of a single side have no row.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, ICEWS + OURS, restval="", delimiter="\t", lineterminator="\n")
    writer.writeheader()
    for fact in ask(store, "time/events").records():
        for row in _rows(fact):
            writer.writerow({column: guard(one_line(cell)) for column, cell in row.items()})
    return out.getvalue()


def _rows(fact: Row) -> Iterator[dict[str, str]]:
    codes = codes_of(fact["class"] or "", fact["kind"] or "", fact["status"] or "")
    iri = fact["fact"] or ""
    for code in codes:
        for source, target in _sides(fact, code):
            known = fact["earliest"] if fact["earliest"] == fact["latest"] else None
            yield {
                "Event ID": f"{'/'.join(iri.split('/')[-2:])}#{code.aspect}-{source}-{target}",
                "Event Date": known or "",
                "Source Name": _name(source),
                "Source Country": _country(source),
                "Event Text": _text(fact, code),
                "CAMEO Code": code.cameo,
                "Target Name": _name(target),
                "Target Country": _country(target),
                "Story ID": fact["article"] or "",
                "City": fact["place_label"] or "",
                "Country": _country(fact["country"] or ""),
                "Aspect": code.aspect,
                "PLOVER Type": code.plover,
                "PLOVER Mode": code.mode,
                "Status": fact["status"] or "",
                "EDTF": fact["date"] or "",
                "Earliest": fact["earliest"] or "",
                "Latest": fact["latest"] or "",
                "Sources": fact["sources"] or "",
                "IRI": iri,
            }


def _sides(fact: Row, code: EventCode) -> list[tuple[str, str]]:
    """(source, target): who undertakes, visits or asks first; else each pair once, in the order of codes."""

    def of(column: str) -> list[str]:
        return [part for part in (fact[column] or "").split(LIST_MARK) if part]

    if code.aspect == "commitment" and of("by") and of("to"):
        return [(a, b) for a in of("by") for b in of("to") if a != b]
    pairs = list(combinations(sorted(of("parties")), 2))
    if code.mode != "visit":
        return pairs
    hosts = of("host") or ([fact["country"]] if fact["country"] in of("parties") else [])
    return [(b, a) if a in hosts and b not in hosts else (a, b) for a, b in pairs]


def _text(fact: Row, code: EventCode) -> str:
    words = {"signing": "Signing of: ", "commitment": "Content of: "} if code.aspect != "meeting" else {}
    return f"{words.get(code.aspect, '')}{fact['kind_label'] or fact['kind']}"


def _name(code: str) -> str:
    state = load().state_of.get(code)
    return state.names["en"] if state else code


def _country(code: str) -> str:
    return _name(code) if code in load().state_of else ""
