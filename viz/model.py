"""The view model: what a drawing shows and what proves it, as plain values and versioned JSON.

Everything a page needs stands here: nodes with their places, edges with their weights, the facts behind
each edge with their quotes, the text of the question, the digest of the data. Equal answers give equal
bytes: no clock, no set order, no randomness.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

FORMAT = "mufakat-view"
VERSION = 2

# What may end a script element or a line of JavaScript, written as JSON's own escapes: the JSON stays the
# same value (RFC 8259, section 7) and the page around it cannot be left (HTML, section 4.12.1.3).
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


class ModelError(ValueError):
    """A view model is broken or of another version; the message names the element and the reason."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text by language; an empty side falls back on the other one."""

    en: str
    id: str = ""

    def say(self, lang: str) -> str:
        return (self.id or self.en) if lang == "id" else (self.en or self.id)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote and where it stands."""

    quote: str
    title: str  # of the article
    article: str  # IRI
    published: str = ""  # ISO date
    url: str = ""  # http(s) only, else empty
    tier: str = ""  # last part of the source tier: official, agency, daily, rewrite, brief, unknown
    lang: str = ""  # of the quote

    @property
    def brief(self) -> bool:
        """Whether this is our own summary, not the source's words."""
        return self.tier == "brief"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said: a meeting, a commitment, a post; the evidence proves it."""

    kind: str  # meeting, commitment, post, tie
    label: Label
    when: str = ""  # EDTF or ISO date
    status: Label = field(default_factory=lambda: Label(""))
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    id: str  # opaque, made by `opaque`; never a label
    iri: str
    label: Label
    short: str = ""  # code for narrow screens
    caption: Label = field(default_factory=lambda: Label(""))  # on the drawing, where the label is too long
    kind: str = "state"  # state, partner, body, person, institution, meeting, commitment, post, other
    x: float = 0.0
    y: float = 0.0
    side: str = "below"  # where the label stands: below, above, left, right
    weight: int = 0  # number of facts that touch it
    group: Label = field(default_factory=lambda: Label(""))  # country or side, for grouping and the table
    facts: tuple[Fact, ...] = ()  # what is said of the node itself


@dataclass(frozen=True, slots=True)
class Edge:
    id: str
    source: str
    target: str
    facts: tuple[Fact, ...]
    label: Label = field(default_factory=lambda: Label(""))

    def count(self, kind: str) -> int:
        return sum(1 for fact in self.facts if fact.kind == kind)

    def sources(self, *kinds: str) -> int:
        """How many independent sources stand behind it (behind its facts of these kinds, when given).

        Articles of one address count once.
        """
        return len(
            {
                piece.url or piece.article
                for fact in self.facts
                if not kinds or fact.kind in kinds
                for piece in fact.evidence
            }
        )


@dataclass(frozen=True, slots=True)
class View:
    """One drawing with everything behind it."""

    name: str
    title: Label
    question: Label
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    query: str = ""  # the text that was asked
    data: str = ""  # digest of the answers, see `digest`
    layout: str = "schematic-1"  # which places; changes when the places do
    seed: int = 0  # no layout of this version draws lots
    params: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[Label, ...] = ()
    asof: str = ""  # the latest publication date behind the drawing

    def __post_init__(self) -> None:
        known = {node.id for node in self.nodes}
        if len(known) != len(self.nodes):
            raise ModelError(f"{self.name}: two nodes share one id")
        if len({edge.id for edge in self.edges}) != len(self.edges):
            raise ModelError(f"{self.name}: two edges share one id")
        for edge in self.edges:
            for end in (edge.source, edge.target):
                if end not in known:
                    raise ModelError(f"{self.name}: edge {edge.id} leads to {end}, which is no node")
            if not any(fact.evidence for fact in edge.facts) and self.name != "table":
                raise ModelError(f"{self.name}: edge {edge.id} has no evidence")


def opaque(*parts: str) -> str:
    """An id that says nothing of what it names: pages put ids where text must never get."""
    return "n" + hashlib.sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def digest(rows: Sequence[object]) -> str:
    """The version of the data: the digest of the answers that the drawing was made of, in any order."""
    lines = sorted(json.dumps(row, ensure_ascii=True, sort_keys=True, default=str) for row in rows)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def web_address(text: str) -> str:
    """The address when it is an absolute http(s) one without spaces or control characters, else ''."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    clean = not any(char.isspace() or ord(char) < 32 or char in '<>"`\\' for char in text)
    return text if parts.scheme in ("http", "https") and parts.netloc and clean else ""


def to_json(view: View) -> str:
    """The view as JSON with sorted keys; the same view gives the same bytes.

    Articles and facts stand once, in lists; a quote names its article, an edge and a node their facts, by
    place in the list: what eleven states did together stands behind fifty-five lines. A field that has its
    default is left out.
    """
    articles: dict[tuple[str, ...], int] = {}
    facts: dict[Fact, int] = {}

    def told(fact: Fact) -> Json:
        evidence = [
            _full(piece, article=articles.setdefault(_source(piece), len(articles)), leave=_OF_ARTICLE)
            for piece in fact.evidence
        ]
        return _full(fact, evidence=evidence)

    def drawn(each: Node | Edge) -> Json:
        return _full(each, facts=[facts.setdefault(fact, len(facts)) for fact in each.facts])

    nodes, edges = [drawn(node) for node in view.nodes], [drawn(edge) for edge in view.edges]
    stood = [told(fact) for fact in facts]
    listed = [dict(zip(_OF_ARTICLE, source, strict=True)) for source in articles]
    data = {**_full(view, nodes=nodes, edges=edges), "facts": stood, "articles": listed}
    return json.dumps(
        {"format": FORMAT, "version": VERSION, **data},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


Json = dict[str, Any]
_OF_ARTICLE = ("article", "published", "tier", "title", "url")


def _source(piece: Evidence) -> tuple[str, ...]:
    return tuple(getattr(piece, name) for name in _OF_ARTICLE)


def _full(value: Any, leave: tuple[str, ...] = (), **instead: Any) -> Json:
    """The fields of a value that are not at their defaults; ``instead`` are fields as they are to stand."""
    found: Json = {}
    for each in dataclasses.fields(value):
        made = each.default_factory() if callable(each.default_factory) else each.default
        given = getattr(value, each.name)
        if each.name not in instead and each.name not in leave and given != made:
            found[each.name] = _plain(given)
    return {**found, **instead}


def _plain(value: Any) -> Any:
    if isinstance(value, Label):
        return {"en": value.en, "id": value.id} if value.id else {"en": value.en}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def from_json(text: str) -> View:
    """A view out of its JSON. Raises ModelError for another format or version."""
    data: Json = json.loads(text)
    if data.pop("format", None) != FORMAT or data.pop("version", None) != VERSION:
        raise ModelError(f"this is no {FORMAT} of version {VERSION}; draw the view anew")
    articles = data.pop("articles")
    facts: list[Fact] = []

    def labelled(raw: Json) -> Json:
        return {**raw, **{name: Label(**raw[name]) for name in _LABELS if name in raw}}

    def drawn(raw: Json) -> Json:
        return {**labelled(raw), "facts": tuple(facts[each] for each in raw["facts"])}

    for raw in data.pop("facts"):
        evidence = tuple(Evidence(**{**piece, **articles[piece["article"]]}) for piece in raw["evidence"])
        facts.append(Fact(**{**labelled(raw), "evidence": evidence}))
    data["nodes"] = tuple(Node(**drawn(raw)) for raw in data["nodes"])
    data["edges"] = tuple(Edge(**drawn(raw)) for raw in data["edges"])
    data["notes"] = tuple(Label(**raw) for raw in data.get("notes", ()))
    data["title"], data["question"] = Label(**data["title"]), Label(**data["question"])
    return View(**data)


_LABELS = ("label", "group", "caption", "status")


def embeddable(text: str) -> str:
    """JSON that may stand inside a script element: the same value, none of the characters that end one."""
    return text.translate(_ESCAPES)
