"""The measures, on cases small enough to be worked out by hand."""

from __future__ import annotations

import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest

from queries.assignment import assign
from queries.evaluation import Counts, Evaluation, NoText, evaluate
from queries.gold import GoldError, facts_by_article, gold_faults, read_gold
from queries.likeness import (
    dates_compatible,
    fold,
    jaccard,
    overlap,
    same_person,
    same_place,
    same_post,
    standing_names,
)
from queries.scorecard import FORMATS, describe, summary, write

MET = "Arka Wiratama met Bounmy Sisavath in Vientiane on 3 March 2025."
SIGNED = "Indonesia and Laos signed a memorandum on seeds."
TEXT = f"Seeds\n{MET}\n{SIGNED}"


def meeting(**changed: Any) -> dict[str, Any]:
    told = {
        "kind": "bilateral-meeting",
        "status": "held",
        "date": "2025-03-03",
        "place": "Vientiane",
        "parties": ["IDN", "LAO"],
        "participants": ["Arka Wiratama", "Bounmy Sisavath"],
        "topics": ["agriculture-food"],
        "evidence": [MET],
    }
    return told | changed


def commitment(**changed: Any) -> dict[str, Any]:
    told = {
        "kind": "memorandum-of-understanding",
        "status": "signed",
        "date": None,
        "parties": ["IDN", "LAO"],
        "topics": [],
        "evidence": [SIGNED],
    }
    return told | changed


def person(name: str, **changed: Any) -> dict[str, Any]:
    return {"names": [name], "post": None, "country": None, "evidence": [MET]} | changed


def record(article: str = "a", **lists: list[dict[str, Any]]) -> dict[str, Any]:
    empty: dict[str, Any] = {"persons": [], "institutions": [], "meetings": [], "commitments": []}
    return {"article": article} | empty | lists


def measured(gold: dict[str, Any], said: dict[str, Any], text: str = TEXT) -> Evaluation:
    return evaluate({"a": gold}, {"a": said}, {"a": text})


def test_counts_by_hand() -> None:
    gold = record(persons=[person("Arka Wiratama"), person("Bounmy Sisavath"), person("Citra Anggraini")])
    said = record(persons=[person("Arka Wiratama"), person("Wiratama Baru")])
    counts = measured(gold, said).counts["persons"]
    assert counts == Counts(hit=1, gold=3, said=2)
    assert (counts.precision, counts.recall) == (0.5, pytest.approx(1 / 3))
    assert counts.f1 == pytest.approx(0.4)  # 2 · ½ · ⅓ / (½ + ⅓)


def test_nothing_wanted_and_nothing_said_divides_by_nothing() -> None:
    evaluation = measured(record(), record())
    assert evaluation.counts["meetings"] == Counts()
    assert (Counts().precision, Counts().recall, Counts().f1) == (0, 0, 0)
    assert evaluation.false_facts == (0, 1)


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        # found: it neither adds to what was wanted nor to what was said
        ([commitment()], Counts(0, 0, 0)),
        # missed: costs nothing
        ([], Counts(0, 0, 0)),
        # something else: an extra as ever
        ([commitment(parties=["MYS", "THA"])], Counts(0, 0, 1)),
    ],
)
def test_an_optional_fact_costs_nothing(said: list[dict[str, Any]], counts: Counts) -> None:
    gold = record(commitments=[commitment(optional=True)])
    assert measured(gold, record(commitments=said)).counts["commitments"] == counts


def test_a_required_fact_is_paired_before_an_optional_one_that_fits_better() -> None:
    gold = record(commitments=[commitment(optional=True), commitment(status="planned", date="2025-04")])
    evaluation = measured(gold, record(commitments=[commitment()]))
    assert evaluation.counts["commitments"] == Counts(1, 1, 1)
    assert evaluation.accuracy["commitment status"] == (0.0, 1)


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        (meeting(), set()),
        (meeting(kind="visit"), {"meeting kind"}),
        (meeting(status="planned"), {"meeting status"}),
        (meeting(date="2025-03"), {"meeting date"}),
        (meeting(place="Luang Prabang"), {"meeting place"}),
        (meeting(place=None), {"meeting place"}),
        (meeting(parties=["IDN"]), {"meeting parties"}),
        (meeting(topics=["trade"]), {"topics (jaccard)"}),
        (meeting(participants=[]), {"meeting participants (f1)"}),
    ],
)
def test_attributes_of_a_matched_meeting(said: dict[str, Any], wrong: set[str]) -> None:
    evaluation = measured(record(meetings=[meeting()]), record(meetings=[said]))
    assert evaluation.counts["meetings"] == Counts(1, 1, 1)
    assert {name for name, (value, _) in evaluation.accuracy.items() if value == 0} == wrong
    assert {value for name, (value, _) in evaluation.accuracy.items() if name not in wrong} == {1.0}


def test_participants_are_paired_one_to_one() -> None:
    said = meeting(participants=["Bounmy Sisavath", "Dr. Bounmy Sisavath", "Citra Anggraini"])
    evaluation = measured(record(meetings=[meeting()]), record(meetings=[said]))
    assert evaluation.accuracy["meeting participants (f1)"] == (pytest.approx(2 * 1 / (2 + 3)), 1)


@pytest.mark.parametrize(
    "said",
    [
        meeting(evidence=[SIGNED]),  # about another sentence
        meeting(evidence=["Vientiane"]),  # too short for a sentence
        meeting(evidence=[TEXT + " " * 10]),  # white space is folded: this one matches, see below
        meeting(parties=["MYS", "THA"]),  # other sides
        meeting(date="2024-11"),  # another month
    ],
)
def test_what_cannot_be_the_same_meeting(said: dict[str, Any]) -> None:
    counts = measured(record(meetings=[meeting()]), record(meetings=[said])).counts["meetings"]
    assert counts.hit == (said["evidence"][0].startswith(TEXT))


def test_several_answers_may_be_right() -> None:
    gold = record(meetings=[meeting(kind=["visit", "bilateral-meeting"], date=[None, "2025-03"])])
    accuracy = measured(gold, record(meetings=[meeting(date=None)])).accuracy
    assert (accuracy["meeting kind"], accuracy["meeting date"]) == ((1.0, 1), (1.0, 1))


def test_saying_what_the_gold_holds_unknown_is_wrong_and_silence_on_both_sides_is_not_judged() -> None:
    gold = record(persons=[person("Arka Wiratama"), person("Bounmy Sisavath", country="LAO")])
    said = record(persons=[person("Arka Wiratama", post="Menteri", country="IDN"), person("Bounmy Sisavath")])
    accuracy = measured(gold, said).accuracy
    assert accuracy == {"person country": (0.0, 2), "person post": (0.0, 1)}


def test_evidence_is_counted_where_it_does_not_stand_or_is_no_sentence() -> None:
    said = record(
        persons=[person("Arka Wiratama", evidence=["Arka"]), person("Nobody", evidence=[])],
        meetings=[meeting(evidence=[MET, "Vientiane", "They never met anywhere.", MET * 12])],
    )
    # a name may be short; no evidence at all, a short one, an invented one and an endless one are faults
    assert measured(record(meetings=[meeting()]), said).ungrounded == (4, 6)


def test_facts_of_articles_without_any_are_false() -> None:
    gold = {"a": record("a"), "b": record("b", meetings=[meeting()])}
    said = {"a": record("a", meetings=[meeting()], commitments=[commitment()]), "b": record("b")}
    assert evaluate(gold, said, {"a": TEXT, "b": TEXT}).false_facts == (2, 1)


def test_events_brought_together_by_hand() -> None:
    # wanted as one: a-b. Said as one: a-b and a-c (and so b-c): 1 right of 3; d was not found at all
    events = {"a": "x", "b": "x", "c": "y", "d": "x"}
    iris = {"a": "i", "b": "i", "c": "i"}
    gold = {k: record(k, meetings=[meeting(event=e)]) for k, e in events.items()}
    said = {k: record(k, meetings=[meeting(iri=i)]) for k, i in iris.items()}
    evaluation = evaluate(gold, said, dict.fromkeys(events, TEXT))
    assert evaluation.together == Counts(hit=1, gold=3, said=3)
    assert evaluation.together_of_found == Counts(hit=1, gold=1, said=3)
    assert evaluation.missing == ("d",)


def test_meetings_without_an_iri_are_not_one() -> None:
    gold = {k: record(k, meetings=[meeting(event="x")]) for k in "ab"}
    said = {k: record(k, meetings=[meeting()]) for k in "ab"}
    assert evaluate(gold, said, dict.fromkeys("ab", TEXT)).together == Counts(0, 1, 0)


def test_intervals_hold_the_figure_and_come_again_with_the_seed() -> None:
    gold = {k: record(k, persons=[person("Arka Wiratama")]) for k in "abcdefgh"}
    said = {k: record(k, persons=[person("Arka Wiratama" if k in "abcdef" else "Nobody")]) for k in gold}
    texts = dict.fromkeys(gold, TEXT)
    first = evaluate(gold, said, texts, seed=3)
    between = first.intervals["persons"]["precision"]
    assert between.low < first.counts["persons"].precision == 0.75 < between.high
    assert evaluate(gold, said, texts, seed=3) == first
    # an article that is always right leaves nothing to chance
    assert evaluate({"a": gold["a"]}, said, texts).intervals["persons"]["f1"].low == 1.0


def test_an_article_without_text_is_named() -> None:
    with pytest.raises(NoText, match=r"'a'.*--articles"):
        evaluate({"a": record()}, {}, {})


def test_the_pairing_is_the_best_of_all() -> None:
    draw = random.Random(1)
    for rows, columns in itertools.product(range(1, 5), repeat=2):
        grid = [[draw.choice((0, 0, 1, 2, 5)) for _ in range(columns)] for _ in range(rows)]
        best = max(
            sum(grid[i][j] for i, j in zip(some, chosen, strict=True))
            for size in [min(rows, columns)]
            for some in itertools.combinations(range(rows), size)
            for chosen in itertools.permutations(range(columns), size)
        )
        pairs = assign(grid)
        assert sum(grid[i][j] for i, j in pairs.items()) == best
        assert len(set(pairs.values())) == len(pairs)
        assert all(grid[i][j] > 0 for i, j in pairs.items())
    assert assign([]) == assign([[]]) == assign([[0.0]]) == {}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Dr. Arka Wiratama, M.Si.", "Arka Wiratama", True),  # titles and degrees
        ("Arka Wiratama", "Arka Putra Wiratama", True),  # words of one in the other
        ("Wiratama", "Arka Wiratama", False),  # one word is not enough
        ("Phạm Đức Anh", "Pham Duc Anh", True),  # diacritics
        ("Dato' Sri", "Dato Sri", True),  # nothing but titles: compared as they stand
        ("Arka Wiratama", "Arka Wibowo", False),
    ],
)
def test_same_person(a: str, b: str, same: bool) -> None:
    assert same_person([a], [b]) is same
    assert same_person([b], [a]) is same


@pytest.mark.parametrize(
    ("gold", "said", "same"),
    [
        (["Menteri Kesehatan"], "Menteri Kesehatan", True),
        (["Menteri Kesehatan"], "Menteri Kesehatan Laos", True),  # two of three words
        (["Menteri Kesehatan"], "Wakil Menteri Kesehatan", False),  # another rank
        (["Menteri Kesehatan", "Menkes"], "Menkes", True),
        (["Menteri Kesehatan"], None, False),
    ],
)
def test_same_post(gold: list[str], said: str | None, same: bool) -> None:
    assert same_post(gold, said) is same


@pytest.mark.parametrize(
    ("gold", "said", "compatible"),
    [
        ("2025-03-03", "2025-03", True),
        ("2025-03", "2025", True),
        ("2025-03-28/2025-04-02", "2025-04-01", True),
        ("2025-03", "2025-04", False),
        (None, "2025-04", True),
        (["2024", "2025-03"], "2025-03-01", True),
        ("2025?", "2025-07~", True),
        ("2025", "soon", True),  # no date: unknown
    ],
)
def test_dates_compatible(gold: Any, said: str | None, compatible: bool) -> None:
    assert dates_compatible(gold, said) is compatible


def test_small_likenesses() -> None:
    assert fold("Đà  Nẵng, (Việt Nam)") == "da nang viet nam"
    assert jaccard(["a", "b"], ["b", "c"]) == pytest.approx(1 / 3)
    assert jaccard([], []) == 1
    assert same_place("Istana Bogor", "Bogor")
    assert not same_place("Bogor", "Bo")
    assert not same_place(None, None)
    assert overlap([MET, SIGNED], [MET[:40]], " ".join(TEXT.split())) == 0.5
    assert overlap([], [MET], TEXT) == 0
    # the preferred name always counts, another only where it stands as whole words
    assert standing_names({"names": ["Kemenkes", "Moh", "Laos"]}, fold(TEXT)) == ["Kemenkes", "Laos"]


BROKEN = [
    ("{", "is not JSON"),
    ("[]", '"article"'),
    ('{"article": ""}', '"article"'),
    ('{"article": "a", "persons": {}}', '"persons" must be a list'),
    ('{"article": "a", "persons": [1]}', "persons, number 1: must be an object"),
    ('{"article": "a", "persons": [{"names": "A", "evidence": ["A"]}]}', '"names" must be a list of strings'),
    ('{"article": "a", "persons": [{"evidence": ["A"]}]}', '"names" is missing'),
    (
        '{"article": "a", "meetings": [{"kind": "visit", "status": "held", "parties": []}]}',
        '"evidence" is missing',
    ),
    (
        '{"article": "a", "meetings": [{"kind": 3, "status": "held", "parties": [], "evidence": ["A"]}]}',
        '"kind" must be a string or null',
    ),
    ("[" * 100_000, "is not JSON"),
]


@pytest.mark.parametrize(("text", "told"), BROKEN, ids=[told for _, told in BROKEN])
def test_a_broken_annotation_is_named_with_its_fault(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "one.json").write_text(text, "utf-8")
    with pytest.raises(GoldError) as caught:
        read_gold(tmp_path)
    assert told in str(caught.value)
    assert "one.json" in str(caught.value)


def test_gold_folders_and_facts_files_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no such folder"):
        read_gold(tmp_path / "none")
    with pytest.raises(GoldError, match="holds no annotation"):
        read_gold(tmp_path)
    for name in ("one.json", "two.json"):
        (tmp_path / name).write_text(json.dumps(record()), "utf-8")
    with pytest.raises(GoldError, match="second annotation of article 'a'"):
        read_gold(tmp_path)
    with pytest.raises(GoldError, match="f:3: a second record"):
        facts_by_article(f"{json.dumps(record())}\n\n{json.dumps(record())}\n", "f")


def test_narrower_topics_of_the_gold_count_as_their_broader_ones(tmp_path: Path) -> None:
    from ontology.knowledge import load

    narrow = next(topic for topic in load().topics if topic.broader)
    (tmp_path / "a.json").write_text(json.dumps(record(meetings=[meeting(topics=[narrow.id])])), "utf-8")
    assert read_gold(tmp_path)["a"]["meetings"][0]["topics"] == [narrow.broader]


def test_gold_that_cannot_be_met_is_told() -> None:
    gold = {"a": record(meetings=[meeting(evidence=["Vientiane", "Never said by anyone."])])}
    told = list(gold_faults(gold, {"a": TEXT}))
    assert len(told) == 2
    assert "shorter than 12" in told[0]
    assert "not in the article" in told[1]


def test_the_figures_are_the_same_in_every_format() -> None:
    gold = record(persons=[person("Arka Wiratama"), person("Bounmy Sisavath")], meetings=[meeting()])
    said = record(persons=[person("=Wiratama\x1b[2J")], meetings=[meeting()])
    evaluation = measured(gold, said)
    told = summary(evaluation, misses=True)
    assert told["persons"] | {"intervals": None} == {
        "precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 2, "said": 1, "hit": 0, "intervals": None,
    }  # fmt: skip
    assert told["meetings"]["intervals"]["f1"] == [1.0, 1.0]
    assert json.loads(write(evaluation, "json", misses=True)) == told
    assert [d["side"] for d in told["differences"]] == ["missed", "missed", "extra"]
    assert "meetings,precision,1.0,1.0,1.0,1\r\n" in write(evaluation, "csv")
    for form in FORMATS:
        listing = write(evaluation, form, misses=True)
        assert "Bounmy Sisavath" in listing
        assert MET in listing
    assert "\x1b" not in write(evaluation, "table", misses=True)
    assert "'=Wiratama" in write(evaluation, "csv", misses=True)


def test_a_fact_in_one_line() -> None:
    assert describe("persons", person("Arka Wiratama", post=["Menteri", "Minister"], country="IDN")) == (
        "Arka Wiratama, Menteri or Minister, IDN"
    )
    assert describe("meetings", meeting()) == "bilateral-meeting, held, IDN–LAO, 2025-03-03, Vientiane"
    assert describe("institutions", {}) == "?"
