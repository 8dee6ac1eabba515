"""Proposals in a store: apart from what the rules read, of one text and one model, asked for beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from pathlib import Path

import pytest

from ingest.article import Article
from ingest.llm.asking import Endpoint
from ingest.llm.keeping import Answers
from ingest.llm.prompt import request, run_name
from mufakat.loading import ingest
from mufakat.proposals import proposals, stored
from queries import ask, open_store
from queries.evidence import check_evidence
from queries.export import export
from tests import servers
from tests.ingest.llm.endpoint import (
    ARTICLE,
    COMMITMENT,
    GOOD,
    MET,
    SIGNED,
    THANKED,
    serving,
)
from tests.mufakat.stores import graphs, written


def test_bringing_together_again_takes_nothing_of_it(store: Path) -> None:
    answers = Answers(store.parent / "answers")
    answers.put(request(ARTICLE, "small"), json.dumps(GOOD))
    before = graphs(store)
    with open_store(store) as target:
        (outcome,) = proposals(target, stored(target, []), "small", answers, None)
        assert outcome.status == "kept"
        further = Article("further", ARTICLE.text.replace("Vientiane", "Luang Prabang"), ARTICLE.title)
        (store.parent / "further.json").write_text(json.dumps(asdict(further)), "utf-8")
        for paths in ([store.parent / "further.json"], [store.parent / "sample.json"]):
            ingest(target, paths, target.names, asof="2026-01-02")
    whole = store.parent / "whole"
    whole.mkdir()
    other = graphs(written(whole, ARTICLE, further))
    after = graphs(store)
    assert after.keys() - other.keys() == {next(name for name in after if "/proposal/" in name)}
    assert {name: quads for name, quads in after.items() if name in other} == other
    assert before != after


def test_other_models_are_other_questions_and_other_runs(store: Path) -> None:
    answers = Answers(store.parent / "answers")
    answers.put(request(ARTICLE, "small"), json.dumps(GOOD))
    with open_store(store) as target:
        (outcome,) = proposals(target, ["sample"], "large", answers, None)
        assert outcome.status == "failed"
        assert "no answer is kept" in outcome.reason
    assert run_name("small") != run_name("large")


def test_a_changed_text_loses_what_was_proposed_of_the_old_one_and_other_rules_do_not(store: Path) -> None:
    answers = Answers(store.parent / "answers")
    answers.put(request(ARTICLE, "small"), json.dumps(GOOD))
    with open_store(store) as target:
        list(proposals(target, ["sample"], "small", answers, None))
        again = dict(target.article("sample") or {}) | {"pipeline": "another"}
        quads = [q for name in target.graph_names() if name.endswith(("/sample", "/sample/rules"))
                 and "/proposal/" not in name for q in target.quads(name)]  # fmt: skip
        target.replace("sample", quads, again)
        proposed = target.names.graph("proposal", "sample")
        assert proposed in target.graph_names()
        changed = asdict(ARTICLE) | {"text": ARTICLE.text.replace("11/3", "10/3")}
        (store.parent / "sample.json").write_text(json.dumps(changed), "utf-8")
        ingest(target, [store.parent / "sample.json"], target.names, asof="2026-01-02")
        assert proposed not in target.graph_names()
        list(proposals(target, ["sample"], "small", answers, None))
        target.remove("sample")
        assert not [name for name in target.graph_names() if name.endswith("/sample")]


def test_proposals_are_asked_for_beside_what_the_rules_read(store: Path) -> None:
    answers = Answers(store.parent / "answers")
    pledge = COMMITMENT | {"kind": "pledge", "status": "agreed", "meeting": None, "quotes": [THANKED]}
    answers.put(request(ARTICLE, "small"), json.dumps(GOOD | {"commitments": [COMMITMENT, pledge]}))
    with open_store(store) as target:
        assert ask(target, "provenance/proposals").records() == []
        list(proposals(target, ["sample"], "small", answers, None))
        rows = ask(target, "provenance/proposals").records()
    columns = ("class", "kind", "status", "date", "model", "by_rules")
    assert [tuple(str(row[column]) for column in columns) for row in rows] == [
        ("Commitment", "memorandum-of-understanding", "signed", "None", "small", "1"),
        ("Commitment", "pledge", "agreed", "None", "small", "0"),
        ("Meeting", "bilateral-meeting", "held", "2025-03-11", "small", "1"),
    ]
    assert [row["parties"] for row in rows] == ["IDN | LAO"] * 3
    assert [row["quote"] for row in rows] == [SIGNED, THANKED, MET]


def test_an_endpoint_that_stays_silent_is_asked_three_times_and_no_more(tmp_path: Path) -> None:
    articles = [Article(f"a{n}", ARTICLE.text + f"\nNomor {n}.", ARTICLE.title, "id") for n in range(5)]
    where = written(tmp_path, *articles)
    answers = Answers(tmp_path / "answers")
    answers.put(request(articles[4], "small"), json.dumps(GOOD))
    with serving((503, b"")) as model, open_store(where) as store:
        endpoint = Endpoint(model.address, tries=1)
        outcomes = list(proposals(store, stored(store, []), "small", answers, endpoint))
        assert len(model.asked) == 3
    assert [outcome.status for outcome in outcomes] == ["failed"] * 4 + ["kept"]
    assert "silent" in outcomes[3].reason


def test_a_damaged_kept_answer_is_asked_for_again(store: Path) -> None:
    answers = Answers(store.parent / "answers")
    asked = request(ARTICLE, "small")
    answers.put(asked, json.dumps(GOOD))
    (file,) = answers.folder.iterdir()
    for damage in (b"", b"{", b"[]", b"\xff", file.read_bytes().replace(b'"digest": "', b'"digest": "0')):
        file.write_bytes(damage)
        assert answers.get(asked) is None


@pytest.mark.real
@pytest.mark.parametrize("server", [servers.oxigraph, servers.virtuoso], ids=["oxigraph", "virtuoso"])
def test_a_server_keeps_proposals_as_a_folder_does(
    server: Callable[[Path], AbstractContextManager[str]], store: Path, tmp_path: Path
) -> None:
    answers = Answers(tmp_path / "answers")
    answers.put(request(ARTICLE, "small"), json.dumps(GOOD))
    with (
        server(tmp_path / "server") as address,
        open_store(address, tmp_path / "texts") as remote,
        open_store(store) as local,
    ):
        ingest(remote, [store.parent / "sample.json"], remote.names, asof="2026-01-01")
        for target in (remote, local):
            assert [o.status for o in proposals(target, ["sample"], "small", answers, None)] == ["kept"]
        assert ask(remote, "provenance/proposals") == ask(local, "provenance/proposals")
        assert len(ask(remote, "provenance/proposals")) == 2
        assert export(remote, "proposals") == export(local, "proposals")
        assert check_evidence(remote) == []
        changed = asdict(ARTICLE) | {"text": ARTICLE.text.replace("11/3", "10/3")}
        (store.parent / "sample.json").write_text(json.dumps(changed), "utf-8")
        ingest(remote, [store.parent / "sample.json"], remote.names, asof="2026-01-02")
        assert len(ask(remote, "provenance/proposals")) == 0
