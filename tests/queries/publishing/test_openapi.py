"""The description of the HTTP surface: complete, and true of the answers."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from queries.publishing import ROUTES
from tests.queries.publishing.conftest import ARTICLES

# addresses that stand for others: files of the pages, an address with an extension
BESIDE = re.compile(r"/assets/\{name\}|.*\.(html|ttl|jsonld|nt|rdf|json|atom)$")
FILLED = {
    "/id/{path}": f"/id/article/{ARTICLES[0]}", "/doc/{path}": f"/doc/article/{ARTICLES[0]}",
    "/ontology/{version}": "/ontology/0.1.0", "/dumps/{path}": "/dumps/current.ttl.gz",
    "/graph/{path}": "/graph/meta", "/rdf-graph-store": "/rdf-graph-store?default",
    "/changes/ldes/{node}": "/changes/ldes/1",
}  # fmt: skip


@pytest.fixture(scope="module")
def described(client: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json()
    return found


def test_every_route_is_described(described: dict[str, Any]) -> None:
    routes = {re.sub(r":path", "", route.path) for route in ROUTES}  # type: ignore[attr-defined]
    missing = {path for path in routes if not BESIDE.fullmatch(path)} - set(described["paths"])
    assert missing == {"/doc/dataset/mufakat"}  # is one of doc/{path}


def test_what_is_described_is_answered_so(client: httpx.Client, described: dict[str, Any]) -> None:
    for path, operations in described["paths"].items():
        responses = operations["get"]["responses"]
        offered = responses.get("200", {}).get("content", {})
        for media in offered or {"*/*": {}}:
            answer = client.get(FILLED.get(path, path), headers={"Accept": media})
            if path == "/sparql" and answer.status_code == 406:
                continue  # the service description has no form for rows
            assert str(answer.status_code) in responses, (path, media)
            if offered:
                assert answer.headers["content-type"].split(";")[0] in offered, (path, media)


@pytest.mark.real
def test_no_request_of_this_shape_breaks_the_server(server: Any, described: dict[str, Any]) -> None:
    """schemathesis makes requests from the description; none is answered with 500."""
    import hypothesis
    import schemathesis

    schema = schemathesis.openapi.from_dict(described)
    seen: list[int] = []
    for operation in (found.ok() for found in schema.get_all_operations()):

        @hypothesis.settings(
            max_examples=15, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(hypothesis.HealthCheck),
        )  # fmt: skip
        @hypothesis.given(case=operation.as_strategy())
        def check(case: Any) -> None:
            answer = case.call(base_url=server.address, allow_redirects=False)
            seen.append(answer.status_code)
            assert answer.status_code < 500 or answer.status_code == 503

        check()
    assert len(seen) > 50
