"""`mufakat serve` over a graph that the whole pipeline made from some of the sample articles."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from ontology.terms import DCTERMS, RDF, SKOS, Names
from queries.dumps import dump
from queries.store import open_store
from tests.queries.serving.conftest import ROOT, Server, serving

NAMES = Names()
ARTICLES = ("2025-05-bali-immigration-loi-a", "2025-05-bali-immigration-loi-b", "2024-01-bogor-xanana-a")
MERGED = NAMES.id("meeting", "2025-05-bali-immigration-loi-b-1")
MEETING = NAMES.id("meeting", "2025-05-bali-immigration-loi-a-1")
RETIRED = NAMES.id("meeting", "withdrawn-1")
ATTACK = NAMES.id("org", "attack-1")
KHM = NAMES.id("state", "kh")
HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'


def hostile(graph: str) -> list[ox.Quad]:
    """What a hostile article could put into labels and addresses, and a retired name."""
    me, curation = ox.NamedNode(ATTACK), ox.NamedNode(graph)
    tomb = ox.NamedNode(RETIRED)
    return [
        ox.Quad(me, ox.NamedNode(RDF + "type"), ox.NamedNode(NAMES.term("Institution")), curation),
        ox.Quad(me, ox.NamedNode(SKOS + "prefLabel"), ox.Literal(HOSTILE), curation),
        ox.Quad(me, ox.NamedNode(DCTERMS + "source"), ox.NamedNode("javascript:alert(3)"), curation),
        ox.Quad(tomb, ox.NamedNode(RDF + "type"), ox.NamedNode(NAMES.term("Tombstone")), curation),
        ox.Quad(tomb, ox.NamedNode(DCTERMS + "isReplacedBy"), ox.NamedNode(MEETING), curation),
        ox.Quad(tomb, ox.NamedNode(DCTERMS + "isReplacedBy"), ox.NamedNode(KHM), curation),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published store: three articles, two of which tell of one meeting, and hostile labels beside them."""
    where = tmp_path_factory.mktemp("published") / "store"
    files = [str(path) for name in ARTICLES for path in sorted((ROOT / "articles").glob(f"{name}.*"))]
    command = [sys.executable, "-m", "mufakat", "ingest", *files, "--store", str(where)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    with open_store(where) as store:
        curation = NAMES.graph("curation")
        store.replace_graph(curation, hostile(curation))
        store.publish()
        dump(store, where / "dumps")
    return where


@pytest.fixture(scope="session")
def server(folder: Path) -> Iterator[Server]:
    with serving(folder) as running:
        yield running


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.address, timeout=30) as made:
        yield made


@pytest.fixture(scope="session")
def quads(folder: Path) -> list[ox.Quad]:
    with open_store(folder, read_only=True) as store:
        return list(store.quads())


def path_of(iri: str) -> str:
    """Where this server answers for an IRI under the base."""
    return "/" + iri.removeprefix(NAMES.base)
