"""Articles of a store put before a language model, and what stands of its answers written beside them.

What it proposes stays in ``graph/proposal/<key>`` and is never brought together with what the rules read: the
same article read a second time is no second witness, and counting it as one would let a model's mistake look
like agreement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal

from pyoxigraph import RdfFormat, parse

from ingest.article import Article
from ingest.llm.asking import Endpoint, NoAnswer, Silent
from ingest.llm.grounding import Refusal
from ingest.llm.keeping import Answers
from ingest.llm.proposal import proposal_nquads
from ingest.llm.proposing import propose
from ingest.quads import EvidenceError
from ontology.knowledge import load
from ontology.terms import key
from queries.sparql import proposal_graph
from queries.store import Store

KINDS = ("persons", "institutions", "meetings", "commitments")
MOST_SILENT = 3  # articles in a row without an answer, after which nobody else is asked


class UnknownArticle(LookupError):
    """An article is not in the store; the message names it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one article: how many facts stand, and what was refused; or why it has no answer."""

    article: str
    status: Literal["asked", "kept", "failed"]
    reason: str = ""
    found: Mapping[str, int] = field(default_factory=dict)  # by kind
    refused: tuple[Refusal, ...] = ()

    def records(self) -> Iterator[str]:
        """The outcome as lines of JSON: the article, then each thing that was refused."""
        told = {"article": self.article, "status": self.status}
        yield json.dumps(told | ({"reason": self.reason} if self.reason else {}), ensure_ascii=False)
        for refusal in self.refused:
            line = {"article": self.article, "status": "refused", "item": refusal.item}
            yield json.dumps(line | {"reason": refusal.reason}, ensure_ascii=False)


def stored(store: Store, ids: Iterable[str]) -> list[str]:
    """The keys of these articles; of all of the store where none is named. Raises UnknownArticle."""
    prefix = store.names.graph("source", "")
    there = [graph.removeprefix(prefix) for graph in store.graph_names() if graph.startswith(prefix)]
    wanted = {key(one): one for one in ids}
    for name in sorted(wanted.keys() - set(there)):
        raise UnknownArticle(
            f"{wanted[name]!r} is no article of {store.where}: load it with `mufakat ingest`"
        )
    return [name for name in there if not wanted or name in wanted]


def proposals(
    store: Store,
    keys: Iterable[str],
    model: str,
    answers: Answers,
    endpoint: Endpoint | None,
) -> Iterator[Outcome]:
    """Put articles before a model one after the other, and write what stands of each answer at once.

    A run that is stopped has lost nothing; the next one finds its answers kept. After some articles without
    an answer the endpoint is taken for dead, and only kept answers count from there on.
    Raises: EndpointFailed, AnswersUnwritable, StoreError.
    """
    knowledge, silent = load(), 0
    for name in keys:
        article = _article(store, name)
        if article is None:
            yield Outcome(name, "failed", "its text is not kept in this store")
            continue
        asked = endpoint if silent < MOST_SILENT else None
        try:
            made = propose(article, model, answers, asked, knowledge)
            data = proposal_nquads(article, made.facts, knowledge, store.names, model)
        except (NoAnswer, EvidenceError) as error:
            silent += isinstance(error, Silent)
            dead = endpoint is not None and asked is None
            yield Outcome(article.id, "failed", "not asked: the endpoint is silent" if dead else str(error))
            continue
        silent = silent if made.kept else 0
        store.replace_graph(proposal_graph(name, store.names), list(parse(data, format=RdfFormat.N_QUADS)))
        found = {kind: len(getattr(made.facts, kind)) for kind in KINDS}
        yield Outcome(article.id, "kept" if made.kept else "asked", found=found, refused=made.refused)


def withdraw(store: Store, keys: Iterable[str]) -> int:
    """Take what was proposed of these articles out of the store; of how many there was something."""
    return sum(store.replace_graph(proposal_graph(name, store.names), ()) for name in keys)


def _article(store: Store, name: str) -> Article | None:
    kept = store.article(name)
    if kept is None:
        return None
    values = {one.name: kept[one.name] for one in fields(Article) if one.name in kept}
    also = kept.get("also")
    return Article(**(values | {"also": tuple(also) if isinstance(also, list) else ()}))  # type: ignore[arg-type]
