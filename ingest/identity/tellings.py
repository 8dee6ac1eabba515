"""What one article tells of a node, and the terms in it, as the text that the ledger keeps."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pyoxigraph import Literal, NamedNode

from ingest.identity.claims import Claim, Node, Value


def said_of(node: Node) -> str:
    """What one article tells of a node, as text."""
    claims = [[c.iri, c.predicate, *written(c.value), c.evidence] for c in node.claims]
    return json.dumps([sorted(node.evidence), claims], ensure_ascii=False, separators=(",", ":"))


def retell(node: Node, said: str, article: str) -> None:
    """Add to a node what an article tells of it, by its text."""
    evidence, claims = json.loads(said)
    node.articles.add(article)
    node.evidence.update(evidence)
    node.claims.extend(
        Claim(iri, node.iri, predicate, read_value(value, form), article, spans)
        for iri, predicate, value, form, spans in claims
    )


def written(value: Value | None) -> Sequence[str]:
    """A term as two words: its value and "i" for an IRI, "@id" for a language, "^iri" for a datatype."""
    if isinstance(value, Literal):
        return value.value, f"@{value.language}" if value.language else f"^{value.datatype.value}"
    return value.value if value else "", "i"


def read_value(value: str, form: str) -> Value:
    """The term that was `written`."""
    if form == "i":
        return NamedNode(value)
    if form[0] == "@":
        return Literal(value, language=form[1:])
    return Literal(value, datatype=NamedNode(form[1:]))
