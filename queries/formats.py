"""A table in the formats of its readers: a terminal, spreadsheets, programs that speak SPARQL or RDF."""

from __future__ import annotations

import csv
import io
import re
import textwrap
import unicodedata
from collections.abc import Callable, Mapping

import networkx as nx
import pyoxigraph as ox

from queries.faults import QueryingError
from queries.network import network
from queries.results import Table, Term

PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


NARROW = 14  # columns of a terminal that a column of a table needs to be read


class UnsuitableFormat(QueryingError):
    """This format cannot hold this answer (rows as RDF), or there is no such format."""


def write_table(table: Table, form: str, width: int | None = None) -> str:
    """The table as text in one of `FORMATS`.

    Args: ``width``: the columns of a terminal, to which the format ``table`` is cut; None cuts nothing.
    Raises UnsuitableFormat for an unknown format, and for an RDF format where the answer is no graph.
    """
    if form not in FORMATS:
        raise UnsuitableFormat(f"there is no format {form!r}; there are {', '.join(FORMATS)}")
    return _terminal(table, width) if form == "table" else FORMATS[form](table)


def guard(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: a leading = + - @, tab or return gets a quote."""
    return "'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and cell else cell


def csv_text(columns: tuple[str, ...], rows: list[list[str]]) -> str:
    """Guarded CSV (RFC 4180, lines end in CRLF)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(cell) for cell in row] for row in rows)
    return out.getvalue()


def _plain(term: Term | None) -> str:
    return "" if term is None else term.value


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def _terminal(table: Table, width: int | None = None) -> str:
    """Aligned columns. Controls in cells become spaces: they could rewrite the screen."""
    if table.form == "ask":
        return f"{_plain(table.rows[0][0])}\n"
    cells = [list(table.columns), *([one_line(_plain(term)) for term in row] for row in table.rows)]
    widths = [max(_width(row[n]) for row in cells) for n in range(len(table.columns))]
    if width is not None and sum(widths) > width and len(widths) * NARROW > width:
        return _blocks(cells, width) + _count(table)
    if width is not None:
        widths = _fitted(widths, width)
        cells = [[_cut(cell, w) for cell, w in zip(row, widths, strict=True)] for row in cells]
    cells.insert(1, ["-" * width for width in widths])
    lines = [
        "  ".join(c + " " * (w - _width(c)) for c, w in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    return "\n".join(lines) + "\n" + _count(table)


def _count(table: Table) -> str:
    if table.title and not table.rows:  # silence of the sources is no statement about the world
        return "(no rows: nothing in the graph reports it; that does not mean that it did not happen)\n"
    return f"({len(table.rows)} row{'' if len(table.rows) == 1 else 's'})\n"


def _blocks(cells: list[list[str]], width: int) -> str:
    """One block a row, one line a column that says something: for more columns than a terminal can hold."""
    head, *rows = cells
    name = max(map(_width, head))
    out = []
    for number, row in enumerate(rows, 1):
        out.append(f"-- {number} " + "-" * max(0, min(width, 72) - len(str(number)) - 4))
        for column, cell in zip(head, row, strict=True):
            folded = textwrap.wrap(cell, max(20, width - name - 2), break_on_hyphens=False)
            for line in folded:
                out.append(f"{column.ljust(name)}  {line}")
                column = ""
    return "".join(line + "\n" for line in out)


def _fitted(widths: list[int], width: int) -> list[int]:
    """Column widths whose sum with the gaps fits: the widest give way first, none below 6."""
    widths = list(widths)
    while sum(widths) + 2 * (len(widths) - 1) > width and max(widths, default=0) > 6:
        widest = max(widths)
        second = max((w for w in widths if w < widest), default=6)
        over = sum(widths) + 2 * (len(widths) - 1) - width
        lower = max(second, 6, widest - -(-over // widths.count(widest)))
        widths = [lower if w == widest else w for w in widths]
    return widths


def _cut(cell: str, width: int) -> str:
    """The cell, or its beginning with an ellipsis; an IRI keeps its end, where it differs from others."""
    if _width(cell) <= width:
        return cell
    iri = cell.startswith(("http://", "https://"))
    while cell and _width(cell) > width - 1:
        cell = cell[1:] if iri else cell[:-1]
    return "…" + cell if iri else cell + "…"


def one_line(text: str) -> str:
    """A text for a terminal: one line, single spaces, nothing that could rewrite the screen."""
    # categories C*: controls, and the bidirectional overrides that would turn the line around
    return " ".join("".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text).split())


def _csv(table: Table) -> str:
    return csv_text(table.columns, [[_plain(term) for term in row] for row in table.rows])


def _results(table: Table, form: ox.QueryResultsFormat) -> str:
    """One of the W3C result formats, through a throw-away engine that echoes the rows."""
    if table.form == "ask" and form in (ox.QueryResultsFormat.JSON, ox.QueryResultsFormat.XML):
        body = ox.Store().query(f"ASK {{ FILTER({str(bool(table)).lower()}) }}")
        return _text(body, form)
    names = " ".join(f"?{column}" for column in table.columns)
    rows = "\n".join(
        "(" + " ".join("UNDEF" if term is None else _value(term) for term in row) + ")" for row in table.rows
    )
    if not table.columns:
        names, rows = "?answer", ""
    return _text(ox.Store().query(f"SELECT {names} WHERE {{ VALUES ({names}) {{ {rows} }} }}"), form)


def _text(found: object, form: ox.QueryResultsFormat) -> str:
    assert isinstance(found, ox.QuerySolutions | ox.QueryBoolean)
    return (found.serialize(format=form) or b"").decode().rstrip("\n") + "\n"


def graph_text(graph: nx.Graph, form: str) -> str:
    """A network as ``graphml`` or ``gexf``, without the day of writing that networkx puts into the latter."""
    out = io.BytesIO()
    (nx.write_graphml_xml if form == "graphml" else nx.write_gexf)(graph, out)
    return re.sub(r' ?lastmodifieddate="[^"]*"', "", out.getvalue().decode("utf-8"))


def _network(table: Table, form: str) -> str:
    if table.network is not None:
        return graph_text(table.network, form)
    if not {"source", "target"} <= set(table.columns):
        raise UnsuitableFormat(
            f"{form} holds networks: ask a question of analysis/ or one with the columns source and target"
        )
    return graph_text(network(table), form)


def _value(term: Term) -> str:
    # VALUES takes no blank nodes: they are shown under an IRI that says so
    return f"<urn:blank:{term.value}>" if isinstance(term, ox.BlankNode) else str(term)


def _rdf(table: Table, form: ox.RdfFormat) -> str:
    if table.form != "graph":
        raise UnsuitableFormat(
            "rows are no RDF: ask with CONSTRUCT or DESCRIBE, or choose table, csv, tsv, json or xml"
        )
    data = ox.serialize(table.triples(), format=form, prefixes=PREFIXES)
    return (data or b"").decode()


FORMATS: Mapping[str, Callable[[Table], str]] = {
    "table": _terminal,
    "csv": _csv,
    "tsv": lambda table: _results(table, ox.QueryResultsFormat.TSV),
    "json": lambda table: _results(table, ox.QueryResultsFormat.JSON),
    "xml": lambda table: _results(table, ox.QueryResultsFormat.XML),
    "turtle": lambda table: _rdf(table, ox.RdfFormat.TURTLE),
    "jsonld": lambda table: _rdf(table, ox.RdfFormat.JSON_LD),
    "graphml": lambda table: _network(table, "graphml"),
    "gexf": lambda table: _network(table, "gexf"),
    "ntriples": lambda table: _rdf(table, ox.RdfFormat.N_TRIPLES),
}
