"""Every panel as a table: the same rows for a spreadsheet that the page shows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from viz.explorer.shapes import Json

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(panel: Json) -> bytes:
    """A panel as CSV (RFC 4180) in UTF-8; a cell that a spreadsheet would run gets an apostrophe in front."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([_safe(cell) for cell in row] for row in _rows(panel))
    return out.getvalue().encode()


def _safe(cell: object) -> object:
    if isinstance(cell, list | tuple):
        cell = " | ".join(map(str, cell))
    return "'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _rows(panel: Json) -> Iterator[Iterable[object]]:
    view = panel["view"]
    if view == "cooperation":
        names = {node["id"]: node["label"]["en"] for node in panel["nodes"]}
        names |= {key: actor["label"]["en"] for key, actor in panel["names"].items()}
        yield ("pair", "left", "right", "year", "meetings", "commitments", "not_held", "sources_of_all_years")
        for row in panel["pairs"]:
            ends = [names.get(end, end) for end in row["ends"]]
            for year, *counts in row["years"] or [["/".join(row["span"]), *row["sums"]]]:
                yield (row["key"], *ends, year or "undated", *counts, row["all"])
    elif view == "facts":
        yield panel["columns"]
        for row in panel["rows"]:
            yield [
                _steps(cell) if name == "steps" else cell
                for name, cell in zip(panel["columns"], row, strict=True)
            ]
    elif view == "names":
        yield ("id", "name_en", "name_id", "sort", "facts", "other_names")
        for row in panel["rows"]:
            yield (row["id"], row["label"]["en"], row["label"]["id"], row["sort"], row["facts"], row["also"])
    elif view == "places":
        yield ("id", "place", "country", "area", "drawn_on", "x", "y", "meetings")
        for row in panel["rows"]:
            yield (*(row[n] for n in ("id", "label", "country", "area", "on", "x", "y")), row["meetings"])
    elif view == "map":
        yield ("id", "name", "sort", "community", "links", "betweenness", "x", "y")
        for mark in panel["marks"]:
            name = mark["label"]["en"] if "label" in mark else ""
            yield (
                mark["id"],
                name,
                mark["sort"],
                mark["group"],
                mark["links"],
                mark["between"],
                mark["x"],
                mark["y"],
            )
    else:
        yield from _quotes(panel)


def _steps(cell: list[list[str]]) -> list[str]:
    return [" ".join(filter(None, step)) for step in cell]


def _quotes(panel: Json) -> Iterator[Iterable[object]]:
    """Pages with evidence: one row for each quote."""
    said = ("id", "sort", "kind", "status", "when", "place", "topics", "parties", "sources")
    stands = ("title", "published", "url", "tier")
    yield (*said, "quote", *stands)
    for fact in panel["facts"]:
        for quote in fact["quotes"]:
            article = panel["articles"][quote["article"]]
            yield (*(fact[name] for name in said), quote["text"], *(article[name] for name in stands))
