"""The SPARQL 1.1 Protocol against the running server."""

from __future__ import annotations

import httpx

from tests.queries.serving.conftest import CURRENT

QUERY = f"SELECT ?s WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }} LIMIT 1"


def test_a_query_by_get_by_form_and_directly_gives_one_answer(client: httpx.Client) -> None:
    answers = [
        client.get("/sparql", params={"query": QUERY}),
        client.post("/sparql", data={"query": QUERY}),
        client.post("/sparql", content=QUERY, headers={"Content-Type": "application/sparql-query"}),
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert len({answer.text for answer in answers}) == 1
    assert len(answers[0].json()["results"]["bindings"]) == 1
