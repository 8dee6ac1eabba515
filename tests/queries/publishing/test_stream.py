"""The stream of changes (LDES): every change once, full pages that never change, bounds that are true."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pyshacl
import pytest
import rdflib
from rdflib import RDF, Namespace, URIRef

from mufakat.keeping import append
from queries import journal_pages
from queries.faults import StoreError
from queries.journal import NAME, Entry, read_journal
from queries.journal_pages import PAGE, spans
from queries.publishing import stream
from queries.publishing.stream import node_of, told
from queries.publishing.tree import AS, MEDIA, Node, member_iri, stream_iri, write
from tests.queries.publishing.conftest import MEETING, NAMES
from tests.queries.serving.conftest import ROOT, Server, made, serving

LDES, TREE = Namespace("https://w3id.org/ldes#"), Namespace("https://w3id.org/tree#")
ACTIVITY, DCTERMS = Namespace(AS), Namespace("http://purl.org/dc/terms/")
STREAM = URIRef(stream_iri(NAMES))
RDFLIB = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


def entry(number: int, day: str = "2025-01-02", kind: str = "added") -> Entry:
    return Entry(day, 1, kind, NAMES.id("meeting", f"a-{number}"), "a")  # type: ignore[arg-type]


def graph(data: bytes, address: str, media: str = "text/turtle") -> rdflib.Graph:
    form = "turtle" if media == "text/turtle" else "json-ld"
    return rdflib.Graph().parse(data=data, format=form, publicID=address)


def walked(client: httpx.Client, media: str = "text/turtle") -> Iterator[rdflib.Graph]:
    """Every page of the stream, each once, by its relations from the root."""
    seen, waiting = set(), [str(client.base_url) + "/changes/ldes"]
    while waiting:
        address = waiting.pop(0)
        seen.add(address)
        answer = client.get(address, headers={"Accept": media})
        assert answer.headers["content-type"].split(";")[0] == media
        page = graph(answer.content, address, media)
        assert (URIRef(address), RDF.type, TREE.Node) in page
        yield page
        waiting += sorted({str(node) for node in page.objects(None, TREE.node)} - seen - set(waiting))


@RDFLIB
@pytest.mark.parametrize("media", MEDIA)
def test_the_stream_tells_every_change_once_and_as_its_shape_says(
    client: httpx.Client, folder: Path, media: str
) -> None:
    journal = list(read_journal(folder / NAME))
    found, members = rdflib.Graph(), list[str]()
    for page in walked(client, media):
        members += map(str, page.objects(STREAM, TREE.member))
        found += page
    assert sorted(members) == sorted(member_iri(one) for one in journal)
    assert (STREAM, TREE.view, URIRef(str(client.base_url) + "/changes/ldes")) in found
    (shape,) = found.objects(STREAM, TREE.shape)
    for at, one in enumerate(journal, 1):
        member = URIRef(member_iri(one))
        paths = {p: next(found.objects(STREAM, LDES[p])) for p in ("versionOfPath", "timestampPath")}
        assert str(next(found.objects(member, paths["versionOfPath"]))) == one.iri  # type: ignore[arg-type]
        moment = next(found.objects(member, paths["timestampPath"]))  # type: ignore[arg-type]
        assert str(moment) == one.date + "T00:00:00+00:00"  # as rdflib writes it
        (position,) = found.objects(member, next(found.objects(STREAM, LDES.sequencePath)))  # type: ignore[arg-type]
        assert int(position) == at  # type: ignore[arg-type]
        found.add((shape, URIRef("http://www.w3.org/ns/shacl#targetNode"), member))
    assert pyshacl.validate(found, shacl_graph=found)[0]
    (meeting,) = [one for one in members if one.startswith(MEETING + "#")]
    found.remove((URIRef(meeting), DCTERMS.isVersionOf, None))
    assert not pyshacl.validate(found, shacl_graph=found)[0]


def test_what_is_gone_is_a_member_and_what_was_mended_an_update() -> None:
    kinds = {"added": "Create", "changed": "Update", "corrected": "Update", "removed": "Delete"}
    root = graph(write(Node(""), NAMES, "/", "text/turtle"), "http://a/changes/ldes")
    for kind, activity in kinds.items():
        one = entry(1, kind=kind)
        node = Node("1", members=((1, one),))
        page = graph(write(node, NAMES, "/", "text/turtle"), "http://a/changes/ldes/1")
        assert (URIRef(member_iri(one)), RDF.type, ACTIVITY[activity]) in page
        assert (STREAM, LDES[f"version{activity}Object"], ACTIVITY[activity]) in root


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / NAME


def test_full_pages_never_change_and_nodes_gather_them(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each state of a growing journal leads to every entry; what was for ever stays, byte for byte."""
    page, fan = 5, 4  # the same as with 500 and 100
    for module, name, value in ((journal_pages, "PAGE", page), (stream, "PAGE", page), (stream, "FAN", fan)):
        monkeypatch.setattr(module, name, value)
    kept: dict[str, bytes] = {}
    size = 0
    for grown in (0, 1, 4, 5, 6, 19, 20, 21, 26, 39, 40, 47):
        append(journal, [entry(number) for number in range(size, grown)])
        size = grown
        found, waiting = list[int](), [""]
        while waiting:
            name = waiting.pop()
            node = node_of(journal, name)
            assert node is not None
            assert len(node.leads) <= fan + 1
            found += [position for position, _ in node.members]
            waiting += [lead[0] for lead in node.leads]
            data = write(node, NAMES, "/", "text/turtle")
            assert kept.get(name, data) == data
            assert node.full == (b"ldes:immutable true" in data)
            if node.full:
                kept[name] = data
        assert sorted(found) == list(range(1, grown + 1))
    assert sorted(kept) == sorted([*map(str, range(1, 10)), "1-4", "5-8"])
    unknown = ("11", "0-3", "2-5", "9-12", "1-2", "1-8", "4-1", "999999999")
    assert [node_of(journal, name) for name in unknown] == [None] * len(unknown)


def test_the_days_of_a_page_are_right_where_ingests_were_dated_backwards(journal: Path) -> None:
    days = ["2025-03-01"] * PAGE + ["2024-01-01", "2025-06-01", "2025-02-01"]
    append(journal, [entry(number, day) for number, day in enumerate(days)])
    root = node_of(journal, "")
    assert root is not None
    assert root.leads == (("1", "2025-03-01", "2025-03-01"), ("2", "2024-01-01", "2025-06-01"))
    page = graph(write(root, NAMES, "/", "text/turtle"), "http://a/changes/ldes")
    bounds = {(str(page.value(r, TREE.node)), str(page.value(r, RDF.type)).rpartition("#")[2],
               str(page.value(r, TREE.value)), str(page.value(r, TREE.path)))
              for r in page.objects(None, TREE.relation)}  # fmt: skip
    assert bounds == {
        (f"http://a/changes/ldes/{name}", kind, day + "T00:00:00+00:00", AS + "published")
        for name, first, last in root.leads
        for kind, day in (("GreaterThanOrEqualToRelation", first), ("LessThanOrEqualToRelation", last))
    }


def test_a_line_that_is_being_written_is_not_yet_there(journal: Path) -> None:
    append(journal, [entry(1)])
    with journal.open("ab") as file:
        file.write(b'{"date": "2025-01-02", "gener')
    assert [span.count for span in spans(journal)] == [1]
    append(journal, [entry(2)])
    assert [span.count for span in spans(journal)] == [2]
    journal.unlink()
    assert list(spans(journal)) == []
    append(journal, [entry(3)])
    node = node_of(journal, "1")
    assert node is not None
    assert [one.iri for _, one in node.members] == [entry(3).iri]


@pytest.mark.parametrize("line", [
    b"{}\n", b"\n", b"\xff\xfe\n", b'{"date": "tomorrow"}\n', b'{"date": "2025-01-02", "generation": "x"}\n',
    b'{"date": "2025-01-02", "generation": 1, "kind": "added", "iri": "a> <b", "article": null}\n',
    b'{"date": "2025-01-02", "generation": 1, "kind": "added", "iri": "as:x", "article": null}\n',
    b'{"date": "2025-01-02", "generation": 1, "kind": "eaten", "iri": "http://a/b", "article": null}\n',
    b'{"date": "2025-01-02", "generation": 1, "kind": "added", "iri": 5, "article": null}\n',
])  # fmt: skip
def test_a_line_that_is_no_entry_is_named_and_never_written(journal: Path, line: bytes) -> None:
    journal.write_bytes(line)

    class _Store:
        names = NAMES

    with pytest.raises(StoreError, match=NAME):
        told(_Store(), str(journal), "1", "text/turtle", "/")  # type: ignore[arg-type]


# (method, address, Accept, status)
ASKED = [
    ("GET", "/changes/ldes", "text/turtle", 200), ("HEAD", "/changes/ldes", "text/turtle", 200),
    ("HEAD", "/changes/ldes/1", "application/ld+json", 200), ("GET", "/changes/ldes/1", "*/*", 200),
    # what there is not: pages, nodes, numbers that are none or huge
    ("GET", "/changes/ldes/0", "*/*", 404), ("GET", "/changes/ldes/2", "*/*", 404),
    ("GET", "/changes/ldes/01", "*/*", 404), ("GET", "/changes/ldes/-1", "*/*", 404),
    ("GET", "/changes/ldes/1-100", "*/*", 404), ("GET", "/changes/ldes/" + "9" * 5000, "*/*", 404),
    ("GET", "/changes/ldes/1e3", "*/*", 404), ("GET", "/changes/ldes/%D9%A1", "*/*", 404),
    ("GET", "/changes/ldes/1%0a", "*/*", 404), ("GET", "/changes/ldes/%20", "*/*", 404),
    ("GET", "/changes/ldes/1/2", "*/*", 404), ("GET", "/changes/ldes/..%2fx", "*/*", 404),
    # formats that there are not
    ("GET", "/changes/ldes", "image/png", 406), ("HEAD", "/changes/ldes/1", "text/turtle;q=0", 406),
    # nothing is written
    ("POST", "/changes/ldes", "*/*", 405), ("DELETE", "/changes/ldes/1", "*/*", 405),
]  # fmt: skip


@pytest.mark.parametrize(("method", "address", "accept", "status"), ASKED)
def test_the_stream_is_asked_rightly_and_wrongly(
    client: httpx.Client, method: str, address: str, accept: str, status: int
) -> None:
    answer = client.request(method, address, headers={"Accept": accept})
    assert answer.status_code == status
    assert answer.headers["access-control-allow-origin"] == "*"
    if status == 200:
        assert bool(answer.content) == (method == "GET")
        tag = answer.headers["etag"]
        again = client.request(method, address, headers={"Accept": accept, "If-None-Match": tag})
        assert (again.status_code, again.content) == (304, b"")
        assert "Accept" in answer.headers["vary"]
        other = client.get(address, headers={"Accept": accept, "If-None-Match": '"other"'})
        assert other.status_code == 200
        assert answer.headers["cache-control"] == "no-cache"  # the page is not full


def test_a_full_page_is_told_to_be_for_ever(tmp_path: Path) -> None:
    store = made(tmp_path / "store")
    append(store / NAME, [entry(number) for number in range(PAGE + 1)])
    with serving(store) as server:
        answers = [httpx.get(f"{server.address}/changes/ldes/{page}") for page in (1, 2)]
    assert [answer.headers["cache-control"] for answer in answers] == [
        "public, max-age=31536000, immutable",
        "no-cache",
    ]


@pytest.mark.real
def test_a_client_of_ldes_copies_the_stream(server: Server, folder: Path) -> None:
    """The reference client (npm: ldes-client) replicates it in order, with every member whole."""
    program = ROOT / "tests" / "npm" / "node_modules" / "ldes-client" / "dist" / "bin" / "cli.js"
    command = ["node", str(program), server.address + "/changes/ldes", "--ordered", "ascending"]
    out = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
    found = rdflib.Graph().parse(data=out, format="turtle")
    journal = list(read_journal(folder / NAME))
    assert {str(s) for s in found.subjects()} == {member_iri(one) for one in journal}
    assert {str(o) for o in found.objects(None, DCTERMS.isVersionOf)} == {one.iri for one in journal}
    assert len(list(found.subject_objects(ACTIVITY.published))) == len(journal)
