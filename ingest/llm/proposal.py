"""What a model proposes of an article as RDF: a graph of its own, with its evidence and the run that made it.

``graph/proposal/<key>`` stands by itself: claims, the spans they rest on, the run (PROV activity), the model
(software agent) and the digest of what it was asked. It is no extraction graph, so that nothing that brings
articles together, packs or ships what they say can take it in.
"""

from __future__ import annotations

from pyoxigraph import Literal

from ingest.article import Article
from ingest.facts import Facts
from ingest.llm.prompt import prompt_digest, run_name
from ingest.quads import FactWriter
from ingest.rdf_values import literal
from ontology.knowledge import Knowledge
from ontology.terms import DCTERMS, PROV, RDF, RDFS, Names


def proposal_nquads(article: Article, facts: Facts, knowledge: Knowledge, names: Names, model: str) -> bytes:
    """A model's facts of an article as N-Quads in ``graph/proposal/<key>``, sorted.

    Nodes are named ``<key>.model-<rank>``, so that none is taken for one of the rules'.
    Raises: EvidenceError where a quote does not stand at its offsets.
    """
    writer = FactWriter(article, facts, knowledge, names, run=run_name(model))
    writer.facts_nodes()
    writer.evidence(writer.graph)
    run, agent = names.id("run", writer.run), names.id("agent", writer.run)
    said: list[tuple[str, str, str | Literal]] = [
        (run, RDF + "type", names.term("ExtractionRun")),
        (run, RDF + "type", PROV + "Activity"),
        (run, RDFS + "label", literal(f"Proposals of the language model {model}", "en")),
        (run, PROV + "wasAssociatedWith", agent),
        (run, DCTERMS + "identifier", Literal(prompt_digest())),
        (agent, RDF + "type", PROV + "SoftwareAgent"),
        (agent, RDFS + "label", literal(model)),
    ]
    for subject, predicate, value in said:
        writer.add(subject, predicate, value)
    return "".join(sorted(writer.lines)).encode()
