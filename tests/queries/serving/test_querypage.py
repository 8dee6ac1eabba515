"""The query page: our own files alone, nothing from elsewhere, the questions of the catalogue."""

from __future__ import annotations

import hashlib
import re
import shutil

import httpx
import pytest

from queries import ask, open_store
from queries.catalog import catalogue
from queries.serving.querypage import ASSETS
from tests.queries.serving.conftest import Server


def test_the_vendored_files_are_those_that_were_pinned() -> None:
    pinned = dict(line.split()[::-1] for line in (ASSETS / "vendored.sha256").read_text().splitlines())
    assert set(pinned) == {"yasgui.min.js", "yasgui.min.css"}
    for name, digest in pinned.items():
        assert hashlib.sha256((ASSETS / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("*/*", "text/turtle"),
        ("text/turtle, text/html;q=0.9", "text/turtle"),
    ],
)
def test_a_browser_gets_the_page_and_a_program_the_description(
    client: httpx.Client, accept: str, media: str
) -> None:
    answer = client.get("/sparql", headers={"Accept": accept})
    assert answer.headers["content-type"] == f"{media}; charset=utf-8"


def test_the_page_loads_from_here_alone_and_names_every_question(client: httpx.Client) -> None:
    answer = client.get("/sparql", headers={"Accept": "text/html"})
    assert "script-src 'self';" in answer.headers["content-security-policy"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    named = re.findall(r'(?:src|href)="([^"]*)"', answer.text)
    assert named
    for address in named:
        assert address == "data:," or client.get("/" + address).status_code == 200, address
    for question in catalogue():
        assert (f'<option value="{question.name}">' in answer.text) == (question.compute is None)
        text = client.get(f"/sparql/questions/{question.name}")
        if question.compute is None:
            assert client.post("/sparql", data={"query": text.text}).status_code == 200, question.name
        else:  # its rows are those of another question, and no answer to this one
            assert (text.status_code, f"mufakat query {question.name}" in text.text) == (404, True)


@pytest.mark.parametrize("name", ["commitment/open", "commitment/silent", "time/before"])
def test_a_question_with_defaults_is_answered_as_the_command_answers_it(
    client: httpx.Client, server: Server, name: str
) -> None:
    text = client.get(f"/sparql/questions/{name}").text
    answer = client.post(
        "/sparql", data={"query": text}, headers={"Accept": "application/sparql-results+json"}
    )
    rows = [{n: cell["value"] for n, cell in row.items()} for row in answer.json()["results"]["bindings"]]
    with open_store(server.folder, read_only=True) as store:
        expected = ask(store, name).records()
    assert [{n: value for n, value in row.items() if value is not None} for row in expected] == rows
    assert rows or name == "commitment/silent"


@pytest.mark.parametrize(
    "path", ["..%2fquerypage.py", "query.html", "nothing.js", "%2e%2e/app.py", "LICENSE"]
)
def test_no_other_file_is_given(client: httpx.Client, path: str) -> None:
    assert client.get(f"/sparql/assets/{path}").status_code == 404


@pytest.mark.real
def test_a_question_is_asked_and_its_answer_leads_to_pages_of_this_server(server: Server) -> None:
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium")
    assert program, "this test needs Debian's chromium: apt-get install chromium"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, headless=True, args=["--no-sandbox"])
        page = browser.new_page()
        asked: list[str] = []
        complaints: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda line: complaints.append(line.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(server.sparql)
        page.wait_for_selector(".yasqe .CodeMirror-line")
        with page.expect_response("**/sparql/questions/meeting/list"):
            page.select_option("#question", "meeting/list")
        page.locator(".CodeMirror-line", has_text="# title").first.wait_for()
        page.click(".yasqe_queryButton")
        link = page.locator(".yasr tbody a.iri").first
        link.dispatch_event("pointerover")
        assert link.get_attribute("href").startswith(f"{server.address}/id/meeting/")
        assert "https://w3id.org/mufakat/id/meeting/" in link.inner_text()
        browser.close()
    assert complaints == []
    assert all(address.startswith((server.address, "data:", "blob:")) for address in asked), asked
