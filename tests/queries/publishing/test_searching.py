"""The search box: as a page and as JSON, with links into this server, hostile words as text."""

from __future__ import annotations

import httpx
import pytest

from tests.queries.publishing.conftest import MEETING


def test_the_same_hits_as_page_and_as_json(client: httpx.Client) -> None:
    answer = client.get("/search", params={"q": "imigrasi kamb"}, headers={"Accept": "application/json"})
    assert answer.headers["content-type"] == "application/json"
    found = answer.json()
    assert found["total"] >= len(found["results"]) > 2
    assert MEETING in {hit["id"] for hit in found["results"]}
    assert client.get("/search.json", params={"q": "imigrasi kamb"}).json() == found
    page = client.get("/search", params={"q": "imigrasi kamb"}, headers={"Accept": "text/html"})
    assert all(f'href="{hit["url"]}"' in page.text for hit in found["results"])
    assert "<mark>Imigrasi</mark>" in page.text
    assert client.get(found["results"][0]["url"]).status_code == 200


def test_the_language_of_names(client: httpx.Client) -> None:
    labels = [
        client.get("/search.json", params={"q": "cambodia", "lang": lang}).json()["results"][0]["label"]
        for lang in ("en", "id")
    ]
    assert labels == ["Cambodia", "Kamboja"]


def test_hostile_words_stay_words(client: httpx.Client) -> None:
    page = client.get("/search", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in page
    assert "alert(2)" not in client.get("/search", params={"q": "alert"}).text.replace(
        "&#34;alert(2)&#34;", ""
    )


@pytest.mark.parametrize(("params", "status"), [
    ({"q": "a" * 300}, 400), ({"q": "?"}, 400), ({"q": "x", "page": "0"}, 400),
    ({"q": "x", "limit": "51"}, 400),
    ({"q": "x", "limit": "all"}, 400), ({}, 200), ({"q": "nobodysaysthis"}, 200),
])  # fmt: skip
def test_what_is_no_search(client: httpx.Client, params: dict[str, str], status: int) -> None:
    assert client.get("/search", params=params).status_code == status


def test_a_search_is_known_by_its_generation(client: httpx.Client) -> None:
    first = client.get("/search.json", params={"q": "imigrasi"})
    again = client.get(
        "/search.json", params={"q": "imigrasi"}, headers={"If-None-Match": first.headers["etag"]}
    )
    assert again.status_code == 304
