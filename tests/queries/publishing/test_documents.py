"""Every IRI of the graph answers, in the format and language asked for; no label is taken for code."""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import httpx
import pyoxigraph as ox
import pytest

from ontology.terms import OA, Names
from queries.publishing.entry import Place
from tests.queries.publishing.conftest import (
    ARTICLES,
    ATTACK,
    HOSTILE,
    MEETING,
    MERGED,
    NAMES,
    RETIRED,
    ROOT,
    path_of,
)

DOC = path_of(MEETING).replace("/id/", "/doc/")
TYPES = {
    "html": "text/html", "ttl": "text/turtle", "jsonld": "application/ld+json", "nt": "application/n-triples",
    "rdf": "application/rdf+xml",
}  # fmt: skip
FORMATS = {
    "text/turtle": ox.RdfFormat.TURTLE, "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/ld+json": ox.RdfFormat.JSON_LD, "application/rdf+xml": ox.RdfFormat.RDF_XML,
}  # fmt: skip

# (Accept, media type of the answer or None for 406)
NEGOTIATED = [
    (None, "text/html"),
    ("*/*", "text/html"),
    # what browsers send
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
    ("text/turtle", "text/turtle"),
    ("application/ld+json", "application/ld+json"),
    ("application/n-triples", "application/n-triples"),
    ("application/rdf+xml", "application/rdf+xml"),
    # q-values decide, not the order
    ("text/html;q=0.5, text/turtle", "text/turtle"),
    ("text/turtle;q=0.3, application/ld+json;q=0.7", "application/ld+json"),
    # a range, and one that excludes
    ("text/*", "text/html"),
    ("text/html;q=0, text/*", "text/turtle"),
    ("application/*", "application/ld+json"),
    # what rdflib and Jena send
    ("text/turtle, application/rdf+xml;q=0.9, application/n-triples;q=0.8, */*;q=0.1", "text/turtle"),
    ("application/xml;q=0.9, */*;q=0.1", "text/html"),
    # nothing of ours
    ("image/png", None),
    ("text/turtle;q=0", None),
]  # fmt: skip


class Page(HTMLParser):
    """The addresses and scripts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.scripts: list[dict[str, str | None]] = []
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        self.attributes += found
        if tag == "a":
            self.links.append(found.get("href") or "")
        elif tag == "script":
            self.scripts.append(found)
        if tag in ("script", "img", "iframe") or (
            tag == "link" and found.get("rel") in ("stylesheet", "icon")
        ):
            self.loaded.append(found.get("src") or found.get("href") or "")


def links(response: httpx.Response) -> dict[str, list[str]]:
    """The typed links of a response, by relation."""
    found: dict[str, list[str]] = {}
    for address, rel in re.findall(r'<([^>]*)>; rel="([^"]*)"', response.headers.get("link", "")):
        for one in rel.split():
            found.setdefault(one, []).append(address)
    return found


@pytest.mark.parametrize(("accept", "expected"), NEGOTIATED)
def test_a_document_comes_in_the_format_asked_for(
    client: httpx.Client, accept: str | None, expected: str | None
) -> None:
    request = client.build_request("GET", DOC)
    del request.headers["accept"]
    if accept is not None:
        request.headers["accept"] = accept
    answer = client.send(request)
    assert "Accept" in answer.headers["vary"]
    if expected is None:
        assert answer.status_code == 406
        assert links(answer)["alternate"]
        return
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == expected
    assert TYPES[answer.headers["content-location"].rpartition(".")[2]] == expected


@pytest.mark.parametrize("extension", TYPES)
def test_an_extension_decides_whatever_is_accepted(client: httpx.Client, extension: str) -> None:
    answer = client.get(f"{DOC}.{extension}", headers={"Accept": "image/png"})
    assert answer.headers["content-type"].split(";")[0] == TYPES[extension]
    head = client.head(f"{DOC}.{extension}")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"]


def test_all_rdf_formats_say_the_same_and_say_what_the_graph_says(
    client: httpx.Client, quads: list[ox.Quad]
) -> None:
    said = {
        media: {quad.triple for quad in ox.parse(client.get(DOC, headers={"Accept": media}).content, form)}
        for media, form in FORMATS.items()
    }
    first = said["text/turtle"]
    assert all(triples == first for triples in said.values())
    current = ox.NamedNode(NAMES.graph("current"))
    expected = {q.triple for q in quads if q.graph_name == current and q.subject == ox.NamedNode(MEETING)}
    assert expected
    assert expected <= first
    quotes = [t.object.value for t in first if t.predicate.value == OA + "exact"]
    assert any("19 Mei 2025" in quote for quote in quotes)


def test_every_identifier_of_the_graph_leads_somewhere(client: httpx.Client, quads: list[ox.Quad]) -> None:
    wanted = {
        term.value.partition("#")[0]
        for quad in quads
        for term in (quad.subject, quad.predicate, quad.object)
        if isinstance(term, ox.NamedNode) and term.value.startswith(NAMES.base + "id/")
    }
    found = {iri: client.head(path_of(iri)).status_code for iri in sorted(wanted)}
    assert len(found) > 500
    assert set(found.values()) == {301, 303, 410}
    assert found[MERGED] == 301
    assert found[RETIRED] == 410
    one_of_a_kind = {
        iri.removeprefix(NAMES.base).split("/")[1]: iri for iri, status in found.items() if status == 303
    }
    for iri in one_of_a_kind.values():
        answer = client.get(path_of(iri), follow_redirects=True)
        assert answer.status_code == 200, iri
        for link in Page(answer.text).links:
            if link.startswith("/doc/") and "." not in link:
                assert NAMES.base + "id/" + link[5:].partition("#")[0].partition("?")[0] in wanted, link


def test_identifiers_lead_to_documents_and_merged_ones_to_what_they_became(client: httpx.Client) -> None:
    answer = client.get(path_of(MEETING))
    assert (answer.status_code, answer.headers["location"]) == (303, DOC)
    assert "Accept" in answer.headers["vary"]
    merged = client.get(path_of(MERGED))
    assert (merged.status_code, merged.headers["location"]) == (301, path_of(MEETING))
    document = client.get(path_of(MERGED).replace("/id/", "/doc/") + ".ttl")
    assert (document.status_code, document.headers["location"]) == (301, DOC + ".ttl")


def test_a_retired_identifier_says_so_and_names_its_heirs(client: httpx.Client) -> None:
    for path in (path_of(RETIRED), path_of(RETIRED).replace("/id/", "/doc/")):
        answer = client.get(path, headers={"Accept": "text/html", "Accept-Language": "en"})
        assert answer.status_code == 410
        assert DOC in answer.text
        data = client.get(path, headers={"Accept": "text/turtle"})
        assert data.status_code == 410
        assert "mfk:Tombstone" in data.text


@pytest.mark.parametrize("path", [
    "/id/meeting/of-which-nobody-speaks", "/doc/meeting/of-which-nobody-speaks", "/id/", "/doc/",
    # no IRIs at all
    "/id/a%20b", "/id/%3Cscript%3E", "/id/x%0Ay", "/doc/%7B%7D.ttl", "/doc/a%5Cb", "/id/%ff", "/id/%00",
    "/id/../../etc/passwd", "/assets/..%2f..%2fentry.py", "/assets/x.css",
    # pages of references that are not there
    DOC + "?page=0", DOC + "?page=99", DOC + "?page=-1", DOC + "?page=1e9", DOC + "?page=\u0661",
])  # fmt: skip
def test_what_is_not_there_is_404(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/plain")


def test_links_of_a_document(client: httpx.Client) -> None:
    found = links(client.get(DOC))
    assert found["canonical"] == [NAMES.base + DOC[1:]]
    assert found["cite-as"] == [MEETING]
    assert found["license"] == ["https://creativecommons.org/licenses/by/4.0/"]
    assert NAMES.term("Meeting") in found["type"]
    assert found["author"] == [NAMES.id("agent", "mufakat")]
    assert {address.rpartition(".")[2] for address in found["describedby"]} == set(TYPES) - {"html"}


def test_a_document_that_has_not_changed_is_not_sent_again(client: httpx.Client) -> None:
    answer = client.get(DOC, headers={"Accept": "text/turtle"})
    tag = answer.headers["etag"]
    assert client.get(DOC, headers={"Accept": "text/turtle", "If-None-Match": tag}).status_code == 304
    assert client.get(DOC, headers={"Accept": "application/ld+json", "If-None-Match": tag}).status_code == 200


def test_languages(client: httpx.Client) -> None:
    english = client.get(DOC, headers={"Accept-Language": "en-GB,en;q=0.9"})
    indonesian = client.get(DOC, headers={"Accept-Language": "id-ID,en;q=0.3"})
    chosen = client.get(DOC + "?lang=id", headers={"Accept-Language": "en"})
    assert "Bilateral meeting of Indonesia and Cambodia, Bali, 19 May 2025" in english.text
    assert "Pertemuan bilateral Indonesia–Kamboja, Bali, 19 Mei 2025" in indonesian.text
    assert 'href="/doc/state/kh?lang=id"' in chosen.text  # a choice is kept
    assert 'href="/doc/state/kh"' in indonesian.text
    for answer in (english, indonesian, chosen):
        assert "Accept-Language" in answer.headers["vary"]
    assert english.headers["content-language"] == "en"
    assert english.headers["etag"] != indonesian.headers["etag"]


def test_a_page_loads_nothing_from_elsewhere_and_runs_nothing_of_its_own(client: httpx.Client) -> None:
    answer = client.get(DOC)
    page = Page(answer.text)
    assert page.loaded
    assert all(not urlsplit(address).netloc for address in page.loaded)
    assert all(script.get("src") or script.get("type") == "application/ld+json" for script in page.scripts)
    assert not [name for name in page.attributes if name.startswith("on") or name == "style"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    for address in page.loaded:
        if address and not address.startswith("data:"):
            assert client.get(address).status_code == 200


def test_facts_carry_numbered_sentences(client: httpx.Client) -> None:
    text = client.get(DOC + "?lang=en").text
    proofs = set(re.findall(r'href="#(q\d+)"', text))
    assert len(proofs) >= 4
    assert proofs <= set(re.findall(r'<li id="(q\d+)">', text))
    assert "Imigrasi Kerajaan Kamboja mengadakan pertemuan" in text


def test_hostile_labels_stay_text(client: httpx.Client) -> None:
    answer = client.get(path_of(ATTACK), follow_redirects=True)
    page = Page(answer.text)
    assert "img" not in page.tags
    assert HOSTILE not in answer.text
    assert not [link for link in page.links if link.startswith("javascript")]
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', answer.text, re.S)
    assert data
    labels = [node.get("skos:prefLabel") for node in json.loads(data[1])["@graph"]]
    assert HOSTILE in labels  # and is whole for those who read data


def test_references_are_paged_and_each_is_told_once(client: httpx.Client, quads: list[ox.Quad]) -> None:
    topic, seen, number = "/doc/scheme/topic.nt", [], 1
    scheme = ox.NamedNode(NAMES.id("scheme", "topic"))
    graphs = {NAMES.graph(name) for name in ("current", "authority", "derived", "meta", "curation")}
    expected = {str(q.triple) for q in quads if q.object == scheme and q.graph_name.value in graphs}
    while True:
        answer = client.get(topic, params={"page": number})
        assert answer.status_code == 200
        found = {line.removesuffix(" .") for line in answer.text.splitlines()} & expected
        seen += sorted(found)
        if "next" not in links(answer):
            break
        number += 1
    assert number > 1
    assert sorted(seen) == sorted(expected)


def test_a_page_shows_sentences_and_never_a_whole_article(client: httpx.Client, quads: list[ox.Quad]) -> None:
    quotes = [q.object.value for q in quads if q.predicate.value == OA + "exact"]
    hidden = []  # sentences that prove nothing: most articles have some
    for name in ARTICLES:
        text = json.loads((ROOT / "articles" / f"{name}.json").read_text("utf-8"))["text"]
        unused = [s for s in re.split(r"(?<=[.!?])\s+", text) if not any(s in q or q in s for q in quotes)]
        for extension in ("html", "ttl"):
            page = html.unescape(client.get(f"/doc/article/{name}.{extension}").text)
            assert any(quote in page for quote in quotes) or extension == "ttl"
            assert not [sentence for sentence in unused if sentence in page]
        hidden += unused
    assert hidden


def test_the_page_of_an_article_shows_its_sentences_once(client: httpx.Client, quads: list[ox.Quad]) -> None:
    article = NAMES.id("article", ARTICLES[0])
    proofs = {q.subject for q in quads if q.predicate.value == OA + "hasSource" and q.object.value == article}  # type: ignore[union-attr]
    current = ox.NamedNode(NAMES.graph("current"))
    used = {q.subject for q in quads if q.subject in proofs and q.graph_name == current}
    text = html.unescape(client.get(path_of(article).replace("/id/", "/doc/")).text)
    assert len(re.findall(r'<li id="q\d+">', text)) == len(used) > 3
    evidence = client.get(path_of(min(used, key=str).value).replace("/id/", "/doc/"))  # type: ignore[union-attr]
    assert re.search(r"<h1[^>]*><bdi>“", evidence.text)  # is called by its words


def test_what_no_article_says_is_not_told_as_reported(client: httpx.Client) -> None:
    """The tables know since when a body exists; articles tell for whom it acts."""
    text = client.get("/doc/org/kh-gdi?lang=en").text
    reported = re.search(r"<h2>What is reported</h2>(.*?)</dl>", text, re.S)
    record = re.search(r"<h2>Entry in the register</h2>(.*?)</dl>", text, re.S)
    assert reported
    assert record
    assert "cts for</a>" in reported[1]
    assert "alid from</a>" in record[1]
    assert "<sup>" in reported[1]
    assert "<sup>" not in record[1]


def test_links_stay_on_this_server_whatever_the_base() -> None:
    names = Names("https://kg.example.org/asean/")
    assert Place("/", "").of(names.id("state", "kh"), names) == "/doc/state/kh"
    assert (
        Place("/kg/", "id").of(names.id("evidence", "a-0-9") + "#q", names)
        == "/kg/doc/evidence/a-0-9?lang=id#q"
    )
    assert Place("/", "").of(names.term("Meeting"), names) == "/ontology#Meeting"
    assert Place("/", "").of("https://w3id.org/mufakat/id/state/kh", names) == ""
