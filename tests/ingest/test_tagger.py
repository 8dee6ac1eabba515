"""The tagger of names: its data, that it comes out the same each time, and what it may add to an article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.persons.gaps import LANGUAGES
from ingest.persons.tagger import FEATURES, MODELS, ModelError, Named, Tagger, shape_of, spans, tagger
from ingest.persons.tagger_training import ConllError, digest, make, read_conll, score
from ontology.knowledge import load

SAMPLE = Path(__file__).parent / "sample.conll"  # own sentences, invented persons
SHIPPED = sorted(MODELS.glob("*.model"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_model_is_what_its_manifest_says(path: Path) -> None:
    told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert digest(path) == told["model_sha256"]
    assert told["features"] == FEATURES
    assert told["licence"] == "MIT"
    assert path.stat().st_size < 1_000_000
    assert told["dev"]["PER+ORG"]["f1"] >= 0.84
    assert {"train_sha256", "dev_sha256", "lists_sha256", "data", "settings"} <= set(told)


def test_every_language_that_is_filled_has_a_model() -> None:
    assert {f"names-{language}" for language in LANGUAGES} == {path.stem for path in SHIPPED}
    assert tagger("en") is None


def test_the_same_data_gives_the_same_model_to_the_byte(tmp_path: Path) -> None:
    first = make(SAMPLE, SAMPLE, tmp_path / "a.model", data="sample", licence="none")
    second = make(SAMPLE, SAMPLE, tmp_path / "b.model", data="sample", licence="none")
    assert first == second
    assert (tmp_path / "a.model").read_bytes() == (tmp_path / "b.model").read_bytes()
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert first["dev"]["PER"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 3}
    found = Tagger(tmp_path / "a.model").tag(["Menurut", "Bounmy", "Keovilay", ",", "panen", "naik", "."])
    assert [(name.first, name.last, name.label) for name in found] == [(1, 3, "PER")]
    assert 0 < found[0].sure <= 1


def test_models_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="make tagger"):
        Tagger(tmp_path / "none.model")
    make(SAMPLE, SAMPLE, tmp_path / "a.model", data="sample", licence="none")
    (tmp_path / "a.json").write_text('{"features": 0}', "utf-8")
    with pytest.raises(ModelError, match="other features"):
        Tagger(tmp_path / "a.model")


@pytest.mark.parametrize(
    ("text", "told"),
    [("Wirya\n", ":1: 'Wirya'"), ("Wirya O\nx B-XYZ\n", ":2: 'x B-XYZ'"), ("\n\n", "no sentence")],
)
def test_a_broken_conll_file_is_named(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "x.conll").write_text(text, "utf-8")
    with pytest.raises(ConllError, match=told):
        read_conll(tmp_path / "x.conll")


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        ("O B-PER I-PER O", [(1, 3, "PER")]),
        ("B-PER B-PER", [(0, 1, "PER"), (1, 2, "PER")]),  # side by side
        ("B-PER I-ORG", [(0, 1, "PER"), (1, 2, "ORG")]),  # the kind changes without B
        ("O I-LOC I-LOC", [(1, 3, "LOC")]),  # begins with I
        ("O O", []),
    ],
)
def test_names_of_tags(tags: str, names: list[tuple[int, int, str]]) -> None:
    assert spans(tags.split()) == [Named(*name) for name in names]


def test_shapes() -> None:
    assert [shape_of(word) for word in ("Rasu", "TNI-AL", "2025", "D.", "")] == [
        "Xxx",
        "XX-XX",
        "dd",
        "X.",
        "",
    ]


def test_scores_are_over_exact_spans() -> None:
    model = tagger("id")
    assert model is not None
    assert score(model, [])["f1"] == 0.0


def persons(text: str, language: str = "id") -> set[str]:
    lead = "Pemerintah Indonesia dan Laos akan membahas kerja sama pangan yang lebih erat pada tahun ini. "
    article = Article(id="a", text=f"Kerja sama pangan\n{lead}{text}", title="Kerja sama pangan")
    return {person.names[0] for person in annotate(article, load()).persons}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # in apposition to a function that no list of offices holds
        ("Pelaksana fungsi ekonomi KBRI Vientiane, Ratih Kumala Prabasari, memperkirakan panen naik.", True),
        # the name of a ship, a newspaper, a programme: no person, however much it looks like one
        ("Mereka meninjau KRI Wirya Sastra yang sandar di pelabuhan.", False),
        ("Kepada Mingguan Mekong Raya, mereka menjelaskan rencana itu.", False),
    ],
)
def test_gaps_are_filled_only_where_a_name_stands(text: str, found: bool) -> None:
    assert bool(persons(text)) is found


def test_a_filled_name_takes_the_office_before_it() -> None:
    # brackets and a district between office and name cut the grammar's reading short
    told = "Rencana itu dijelaskan Kepala Balai Uji Mutu dan Benih (BUMB) Serang, Ratih Kumala Prabasari."
    article = Article(id="a", text=f"Benih\nIndonesia dan Laos sepakat bertukar benih. {told}", title="Benih")
    posts = {p.names[0]: p.post.label for p in annotate(article, load()).persons if p.post}
    assert posts["Ratih Kumala Prabasari"] == "Kepala Balai Uji Mutu dan Benih (BUMB) Serang"
