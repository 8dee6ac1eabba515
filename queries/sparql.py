"""SPARQL as text: what is refused before evaluation, and the updates that the stores send.

The embedded engine makes network calls for SERVICE and LOAD and dies on deep nesting (64 KB of brackets
end the process), so a query is read by this small lexer first. Terms reach a text only through
pyoxigraph's own escaping (``str(term)``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

import pyoxigraph as ox

from ontology.terms import Names
from queries.faults import CallRefused, QueryRefused, QueryTooLong
from queries.packed import Packed
from queries.results import Table

MAX_BYTES = 64 * 1024
MAX_DEPTH = 200
MAX_STEPS = 200  # of a property path: the engine plans paths of 1,000 for more than ten seconds
MAX_CHAIN = 1000  # operators of one kind: paths, unions and sums nest inside the engine as well

_UPDATES = frozenset(["insert", "delete", "load", "clear", "drop", "create", "add", "move", "copy"])
_FORMS = frozenset(["select", "ask", "construct", "describe"])
_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\r\n]*)
    | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)
    | (?P<string>\"\"\"(?:[^"\\]|\\.|\"(?!\"\"))*\"\"\"|'''(?:[^'\\]|\\.|'(?!''))*'''
        |"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*')
    | (?P<variable>[?$]\w+)
    | (?P<word>(?:[^\W\d]|:)(?:[\w:.\-]|\\.|%[0-9A-Fa-f]{2})*)
    | (?P<number>\d[\w.]*)
    | (?P<space>\s+)
    | (?P<mark>\\.|.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """A piece of a query: its kind (a group name of `_TOKEN`), its text, where it begins and ends."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The pieces of a query text without white space and comments."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        if kind not in ("space", "comment"):
            yield Token(kind, match.group(), match.start(), match.end())


def check_query(text: str) -> str:
    """Refuse what must not be evaluated; else the query's form: select, ask, construct or describe.

    Raises QueryRefused for an update, SERVICE, LOAD, a text over 64 KB or too deep, or no query at all.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise QueryTooLong(f"the query is longer than {MAX_BYTES // 1024} KB; ask for less at a time")
    form = before = ""
    depth = 0
    chains: dict[str, int] = {}
    harmless = _harmless(text)
    for match in _TOKEN.finditer(text):  # each request passes here: no more is done than is needed
        kind = match.lastgroup
        if kind == "mark":
            mark = match[0]
            if mark in _NESTING:
                chains[mark] = chains.get(mark, 0) + 1
            elif mark in "([{":
                depth += 1
                if depth > MAX_DEPTH:
                    raise QueryRefused(f"the query is nested deeper than {MAX_DEPTH} brackets")
            elif mark in ")]}":
                depth -= 1
            before = mark
        elif kind == "word":
            word = match[0].lower()
            if word == "service":
                raise CallRefused("SERVICE is refused: a question may not make calls to other servers")
            if not form and word in _FORMS:
                form = word
                if harmless:
                    return form
            elif not form and word in _UPDATES and before != "prefix":
                refused = CallRefused if word == "load" else QueryRefused
                raise refused(f"{match[0]} is an update: questions only read, `mufakat ingest` writes")
            if word in _NESTING:
                chains[word] = chains.get(word, 0) + 1
            before = word
        elif kind == "iri":
            before = match[0]
            if ")" in before and re.search(r"\)\W*service\b", before.lower()):
                # `?a<?b)SERVICE#>` is an IRI to a lexer and a comparison to a parser that knows the place
                raise CallRefused("SERVICE is refused: a question may not make calls to other servers")
        elif kind not in ("space", "comment"):
            before = match[0]
    if chains.get("/", 0) > MAX_STEPS:
        raise QueryRefused(f"the query has more than {MAX_STEPS} times '/'; name shorter paths")
    deep = [name for name, count in chains.items() if count > MAX_CHAIN]
    if deep:
        raise QueryRefused(
            f"the query has more than {MAX_CHAIN} times {deep[0]!r}; use VALUES for long lists"
        )
    if not form:
        raise QueryRefused("this is no query: SELECT, ASK, CONSTRUCT or DESCRIBE is missing")
    return form


def _harmless(text: str) -> bool:
    """Whether a text is too short for long chains, has few brackets and slashes, and nowhere ``service``.

    Then nothing that follows a query's form can be a reason to refuse it.
    """
    return (
        len(text) <= MAX_CHAIN
        and text.count("{") + text.count("(") + text.count("[") <= MAX_DEPTH
        and text.count("/") <= MAX_STEPS
        and "service" not in text.lower()
    )


def names_dataset(text: str) -> bool:
    """Whether a query names its own data set: a clause FROM or FROM NAMED."""
    if "from" not in text.lower():
        return False
    return any(token.kind == "word" and token.text.lower() == "from" for token in tokens(text))


def is_distinct(text: str) -> bool:
    """Whether a query is a SELECT DISTINCT."""
    words = [token.text.lower() for token in tokens(text)]
    return "select" in words and words[words.index("select") + 1 :][:1] == ["distinct"]


def graphs_named(text: str) -> tuple[str, ...] | None:
    """The graphs that a query names after GRAPH, in their order; None where it leaves one open (a variable).

    Prefixed names are resolved; None also where an IRI is relative, or a prefix has two meanings.
    """
    prefixes: dict[str, str] = {}
    found: dict[str, None] = {}
    last: list[Token] = []
    for token in tokens(text):
        before = last[-1].text.lower() if last and last[-1].kind == "word" else ""
        if len(last) > 1 and token.kind == "iri" and last[-2].text.lower() == "prefix":
            iri = _plain_iri(token.text)
            if prefixes.setdefault(last[-1].text, iri) != iri:
                return None
        elif before == "graph":
            head, colon, local = token.text.partition(":")
            if token.kind == "iri":
                iri = _plain_iri(token.text)
            elif token.kind == "word" and head + colon in prefixes:
                iri = prefixes[head + colon] + re.sub(r"\\(.)", r"\1", local)
            else:
                return None
            try:
                found[ox.NamedNode(iri).value] = None
            except ValueError:
                return None
        last = [*last[-1:], token]
    return tuple(found)


def _plain_iri(text: str) -> str:
    return re.sub(r"\\u(\w{4})|\\U(\w{8})", lambda m: chr(int(m[1] or m[2], 16)), text[1:-1])


_NESTING = frozenset([";", ",", ".", "values", "a"]) | frozenset(
    [
        "/",
        "|",
        "^",
        "!",
        "-",
        "+",
        "*",
        "&",
        "=",
        "<",
        ">",
        "union",
        "optional",
        "minus",
        "not",
        "in",
        "filter",
        "exists",
        "bind",
    ]
)


def check_plain(quads: Iterable[ox.Quad]) -> None:
    """ValueError for a quad in the default graph or with a blank node: no engine need know them."""
    for quad in quads:
        graph = quad.graph_name
        if not isinstance(graph, ox.NamedNode) or ox.BlankNode in (type(quad.subject), type(quad.object)):
            raise ValueError(f"no blank nodes and no default graph in a store: {quad}")


def data(quads: Sequence[ox.Quad]) -> str:
    """The body of INSERT DATA or DELETE DATA for quads of named graphs, by graph. See `check_plain`."""
    check_plain(quads)
    groups: dict[str, list[str]] = {}
    for quad in quads:
        groups.setdefault(str(quad.graph_name), []).append(f"{quad.subject} {quad.predicate} {quad.object} .")
    return "\n".join(f"GRAPH {name} {{\n" + "\n".join(lines) + "\n}" for name, lines in groups.items())


Told = tuple[str, Sequence[ox.Quad], Mapping[str, object]]
"""What is stored of an article: its key, its quads, and the object that carries its text."""


def article_graphs(article_key: str, names: Names) -> tuple[str, str]:
    """The graphs of one article: its source and what the rules read in it."""
    return names.graph("source", article_key), names.graph("extraction", article_key, "rules")


def proposal_graph(article_key: str, names: Names) -> str:
    """The graph of what a language model proposes of an article: of this text and of no later one."""
    return names.graph("proposal", article_key)


def check_article(article_key: str, quads: Iterable[ox.Quad], names: Names) -> None:
    """Refuse what does not belong into an article's graphs: ValueError for other graphs and blank nodes."""
    graphs = article_graphs(article_key, names)
    if isinstance(quads, Packed) and quads.stands_in(graphs):
        return
    for quad in quads:
        if not isinstance(quad.graph_name, ox.NamedNode) or quad.graph_name.value not in graphs:
            raise ValueError(f"article {article_key!r} may only write its own graphs, not {quad.graph_name}")
        if isinstance(quad.subject, ox.BlankNode) or isinstance(quad.object, ox.BlankNode):
            raise ValueError(f"no blank nodes in a store: {quad}")


def replace_article(
    article_key: str, quads: Sequence[ox.Quad], names: Names, *, same_text: bool = False
) -> str:
    """One update that puts these quads in place of the article's graphs. ValueError: see `check_article`.

    With another text what was proposed of the old one goes, too.
    """
    check_article(article_key, quads, names)
    graphs = list(article_graphs(article_key, names))
    graphs += [] if same_text else [proposal_graph(article_key, names)]
    update = " ;\n".join(f"DROP SILENT GRAPH {ox.NamedNode(graph)}" for graph in graphs)
    return update + (f" ;\nINSERT DATA {{\n{data(quads)}\n}}" if quads else "")


def difference(
    iri: str, old: Iterable[ox.Quad], new: Iterable[ox.Quad]
) -> tuple[list[ox.Quad], list[ox.Quad]]:
    """What must go and what must come that a graph holds exactly the new quads, sorted.

    The old ones are passed through, not kept. ValueError for new quads of another graph.
    """
    name = ox.NamedNode(iri)
    fresh = set(new)
    if any(quad.graph_name != name for quad in fresh):
        raise ValueError(f"quads of another graph were given for {iri}")
    return sift(old, fresh)


def sift(old: Iterable[ox.Quad], fresh: set[ox.Quad]) -> tuple[list[ox.Quad], list[ox.Quad]]:
    """What must go and what must come, sorted, to make the old quads the fresh ones; empties the latter."""
    gone = []
    for quad in old:
        if quad in fresh:
            fresh.remove(quad)
        else:
            gone.append(quad)
    return sorted(gone, key=str), sorted(fresh, key=str)


def change(gone: Sequence[ox.Quad], new: Sequence[ox.Quad], emptied: Iterable[str] = ()) -> str:
    """One update that takes out and puts in quads of any graphs; empty where there are none.

    Args: the quads; the graphs of which nothing remains, so that their names go too.
    """
    steps = [("DELETE DATA", gone), ("INSERT DATA", new)]
    parts = [f"{verb} {{\n{data(some)}\n}}" for verb, some in steps if some]
    return " ;\n".join([*parts, *(f"DROP SILENT GRAPH {ox.NamedNode(graph)}" for graph in emptied)])


class _Reader(Protocol):
    names: Names

    def query(self, text: str) -> Table: ...


def text_digest(store: _Reader, article_key: str) -> str | None:
    """The digest of an article's text as the graph gives it; None where the article is not there."""
    graph = ox.NamedNode(store.names.graph("source", article_key))
    article = ox.NamedNode(store.names.id("article", article_key))
    sha256 = ox.NamedNode(store.names.term("sha256"))
    found = store.query(f"SELECT ?sha WHERE {{ GRAPH {graph} {{ {article} {sha256} ?sha }} }}")
    value = found.rows[0][0] if found.rows else None
    return None if value is None else value.value
