"""The page as text: nothing of the data becomes markup, nothing is asked for, same view, same bytes."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from tests.viz import handmade
from viz.model import (
    Edge,
    Evidence,
    Fact,
    Label,
    ModelError,
    Node,
    View,
    embeddable,
    from_json,
    opaque,
    to_json,
    web_address,
)
from viz.report import draw
from viz.words import words

HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="an element"),
    pytest.param("</script><img src=x onerror=alert(1)>", id="ends the script it stands in"),
    pytest.param("a href in a headline", id="the letters that make pyvis parse titles"),
    pytest.param('<a href="javascript:alert(1)">x</a>', id="a link"),
    pytest.param('" onmouseover="alert(1)', id="leaves an attribute"),
    pytest.param("' onfocus='alert(1)", id="leaves a single-quoted attribute"),
    pytest.param("{{ 7 * 7 }}{% raw %}", id="template syntax"),
    pytest.param("<!-- <script>", id="the double-escaped state of a script"),
    pytest.param("]]> &lt;b&gt; &amp;", id="entities must not be decoded twice"),
    pytest.param("line\u2028and\u2029paragraph", id="line ends of JavaScript"),
    pytest.param("\u202egnihtemos \x00 \x1b[31m", id="direction marks and control characters"),
    pytest.param("</style></title></textarea>", id="ends other elements"),
    pytest.param("x" * 5000, id="very long"),
]


class Page(HTMLParser):
    """Collects elements and the texts of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.blocks.append((tag, dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] in ("script", "style") and self.blocks:
            tag, attrs, text = self.blocks[-1]
            self.blocks[-1] = (tag, attrs, text + data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self.elements.append(("/" + tag, {}))


def everywhere(text: str) -> View:
    """A view with `text` in every field that takes one."""
    label = Label(text, text)
    proof = Evidence(text, text, text, text, text, text, text)
    fact = Fact(text, label, text, label, (proof,))
    nodes = (
        Node(opaque("a"), text, label, text, label, text, group=label, facts=(fact,)),
        Node(opaque("b"), text, label, text, label, text),
    )
    edge = Edge(opaque("c"), opaque("a"), opaque("b"), (fact,), label)
    return View("ego", label, label, nodes, (edge,), text, text, text, 0, {text: text}, (label,), text)


def lines(view: View) -> list[dict[str, object]]:
    """What pyvis was given as edges."""
    drawn: list[dict[str, object]] = json.loads(
        next(body for _, attrs, body in Page(draw(view)).blocks if attrs.get("id") == "edges")
    )
    return drawn


def skeleton(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements with their attributes' names: what markup there is, without the texts."""
    return [(tag, tuple(sorted(attrs))) for tag, attrs in Page(html).elements]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("lang", ["en", "id"])
def test_hostile_text_changes_no_markup(text: str, lang: str) -> None:
    assert skeleton(draw(everywhere(text), lang)) == skeleton(draw(everywhere("plain words"), lang))


@pytest.mark.parametrize("text", HOSTILE)
def test_embedded_data_is_the_same_value(text: str) -> None:
    page = Page(draw(everywhere(text)))
    data = {attrs["id"]: body for tag, attrs, body in page.blocks if attrs.get("type") == "application/json"}
    assert set(data) == {"view", "words", "nodes", "edges"}
    assert json.loads(data["view"])["facts"][0]["evidence"][0]["quote"] == text
    assert json.loads(data["view"])["articles"][0]["title"] == text
    assert json.loads(data["nodes"])[0]["label"] == text
    for body in data.values():
        assert not re.search("[<>&\u2028\u2029]", body)


@pytest.mark.parametrize(
    "view", [handmade.cooperation(), handmade.ego(), everywhere("w")], ids=["cooperation", "ego", "words"]
)
def test_same_view_same_bytes_and_back(view: View) -> None:
    assert draw(view) == draw(view)
    assert to_json(view) == to_json(from_json(to_json(view)))
    assert from_json(to_json(view)) == view


def test_policy_pins_every_script_and_style() -> None:
    page = Page(draw(handmade.cooperation()))
    policy = next(
        a["content"]
        for t, a in page.elements
        if t == "meta" and a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none';")
    assert "connect-src 'none'" in policy
    running = [(tag, body) for tag, attrs, body in page.blocks if attrs.get("type") != "application/json"]
    assert [tag for tag, _ in running] == ["style", "script", "script"]
    for _, body in running:
        assert f"'sha256-{base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()}'" in policy
    assert policy.count("sha256-") == len(running)


def test_nothing_is_fetched_and_links_lead_only_to_sources() -> None:
    for view in (handmade.cooperation(), handmade.ego()):
        page = Page(draw(view))
        known = {piece.url for edge in view.edges for fact in edge.facts for piece in fact.evidence}
        assert {tag for tag, _ in page.elements} & {
            "link",
            "img",
            "iframe",
            "object",
            "embed",
            "base",
        } == set()
        for tag, attrs in page.elements:
            assert "src" not in attrs
            assert not any(name.startswith("on") or name == "style" for name in attrs)
            if attrs.get("href", "").startswith("#"):  # type: ignore[union-attr]
                continue
            if "href" in attrs:
                assert tag == "a"
                assert attrs["href"] in known
                assert "noopener" in str(attrs["rel"])


def test_page_has_language_title_and_landmarks() -> None:
    html = draw(handmade.cooperation(), "id")
    tags = [tag for tag, _ in Page(html).elements]
    assert {"header", "main", "footer", "title", "h1", "caption", "noscript"} <= set(tags)
    assert '<html lang="id">' in html
    assert tags.count("h1") == 1
    assert "Cara membaca" in html
    assert "Kamboja" in html


def test_table_holds_every_line_with_its_evidence() -> None:
    view = handmade.cooperation()
    html = draw(view)
    body = html[html.index("<tbody>") : html.index("</tbody>")]
    for edge in view.edges:
        row = re.search(rf'<tr data-edge="{edge.id}">.*?</tr>', body, re.S)
        assert row
        for fact in edge.facts:
            for piece in fact.evidence:
                assert piece.quote in row[0]
                assert piece.published in row[0]
                assert piece.title in row[0]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        pytest.param(
            {"tier": "brief", "url": "https://example.org/x"},
            "our summary of <a href=",
            id="a brief with address",
        ),
        pytest.param({"tier": "brief", "url": ""}, "our summary; address unknown", id="a brief without"),
        pytest.param({"tier": "daily", "url": ""}, "address unknown", id="an article without address"),
        pytest.param(
            {"tier": "official", "url": "https://example.org/x"}, "source <a href=", id="an article"
        ),
    ],
)
def test_a_brief_is_shown_as_our_summary(fields: dict[str, str], said: str) -> None:
    assert said in draw(handmade.cooperation(**fields))


def test_one_source_is_dashed_and_articles_of_one_address_are_one_source() -> None:
    view = handmade.cooperation(url="https://example.org/same")
    assert all(edge.sources() == 1 for edge in view.edges)
    drawn = json.loads(next(b for _, a, b in Page(draw(view)).blocks if a.get("id") == "edges"))
    assert all(line.get("dashes") for line in drawn)
    drawn = json.loads(
        next(b for _, a, b in Page(draw(handmade.cooperation())).blocks if a.get("id") == "edges")
    )
    assert {bool(line.get("dashes")) for line in drawn} == {True, False}


def test_empty_view_says_what_to_do() -> None:
    view = dataclasses.replace(handmade.cooperation(), nodes=(), edges=())
    for lang in ("en", "id"):
        html = draw(view, lang)
        assert words(lang)["empty"] in html
        assert "mufakat ingest" in html


def test_edge_without_evidence_is_refused() -> None:
    view = handmade.cooperation()
    bare = dataclasses.replace(view.edges[0], facts=(Fact("meeting", Label("x")),))
    with pytest.raises(ModelError, match=bare.id):
        dataclasses.replace(view, edges=(bare,))


def test_edge_to_nowhere_is_refused() -> None:
    view = handmade.cooperation()
    with pytest.raises(ModelError, match="no node"):
        dataclasses.replace(view, edges=(dataclasses.replace(view.edges[0], target="nowhere"),))


def test_other_version_is_refused() -> None:
    with pytest.raises(ModelError, match="draw the view anew"):
        from_json(to_json(handmade.ego()).replace('"version":2', '"version":1'))


@pytest.mark.parametrize(
    ("text", "good"),
    [
        pytest.param("https://example.org/a?b=1&c=2", True, id="plain"),
        pytest.param("http://example.org", True, id="without encryption"),
        pytest.param("javascript:alert(1)", False, id="a script"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param("https://exa mple.org", False, id="a space"),
        pytest.param("https://example.org/\n", False, id="a line end"),
        pytest.param("https://[broken", False, id="brackets that the parser refuses"),
        pytest.param("//example.org", False, id="without scheme"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_only_web_addresses_become_links(text: str, good: bool) -> None:
    assert web_address(text) == (text if good else "")


def test_escaping_keeps_the_value() -> None:
    text = json.dumps("<>&\u2028\u2029", ensure_ascii=False)
    assert json.loads(embeddable(text)) == "<>&\u2028\u2029"
    assert embeddable(text).isascii()


def test_both_languages_are_complete() -> None:
    english, indonesian = words("en"), words("id")
    assert all(english.values())
    assert all(indonesian.values())
    for name, text in english.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", indonesian[name])), name
    with pytest.raises(ValueError, match="fr"):
        words("fr")
