"""The figures on the annotated corpus: a fall fails the tests.

`FLOORS` holds, for the half that is read and the half that is only scored, the least that extraction must
reach there: about a point below what it reached when the floor was set. Raise floors when the figures
have risen; lower one only with the reason in the commit (as when harder articles join the corpus).
`make evaluate` shows the present figures with every miss. Meetings and commitments said of articles that
hold none, and evidence that does not stand, have ceilings instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from ingest.reading import read_articles
from mufakat.commands.evaluate import extracted
from ontology.terms import Names
from queries.evaluation import Evaluation, evaluate
from queries.gold import gold_faults, read_gold

HERE = Path(__file__).parent
HALVES = ("read", "scored")  # see `scored_only`

#                                 read   scored
FLOORS: Mapping[str, tuple[float, float]] = {
    "persons precision":           (0.98, 0.97),
    "persons f1":                  (0.97, 0.97),
    "institutions precision":      (0.95, 0.96),
    "institutions f1":             (0.95, 0.94),
    "meetings precision":          (0.95, 0.92),
    "meetings f1":                 (0.90, 0.85),
    "commitments precision":       (0.94, 0.92),
    "commitments f1":              (0.89, 0.88),
    "person post":                 (0.95, 0.96),
    "person country":              (0.94, 0.89),
    "institution country":         (0.93, 0.90),
    "meeting date":                (0.92, 0.86),
    "meeting kind":                (0.93, 0.96),
    "meeting parties":             (0.96, 0.99),
    "meeting participants (f1)":   (0.87, 0.87),
    "meeting place":               (0.88, 0.89),
    "meeting status":              (0.97, 0.96),
    "commitment date":             (0.91, 0.78),
    "commitment kind":             (0.97, 0.96),
    "commitment parties":          (0.97, 0.97),
    "commitment status":           (0.95, 0.90),
    "topics (jaccard)":            (0.70, 0.68),
    "events together precision":   (0.99, 0.00),  # the scored half holds no pairs
    "events together recall":      (0.55, 0.00),
}  # fmt: skip
MOST_FALSE_FACTS = (0, 0)  # in articles that hold none
NEVER_READ = (*range(500, 528), *range(584, 598), *range(738, 752), *range(780, 794))


def scored_only(number: int) -> bool:
    """Whether an article is one by which rules are scored and not made (see README)."""
    return number in NEVER_READ


@pytest.fixture(scope="module")
def measured() -> dict[str, Evaluation]:
    folder = HERE / "articles"
    texts = {article.id: article.text for article in read_articles([folder], lambda rejection: None)}
    gold = read_gold(HERE / "gold")
    assert list(gold_faults(gold, texts)) == []
    said = extracted((str(folder),), Names())
    halves = {
        half: evaluate({k: g for k, g in gold.items() if scored_only(int(k[1:])) == only}, said, texts)
        for half, only in zip(HALVES, (False, True), strict=True)
    }
    return halves | {"all": evaluate(gold, said, texts)}


def figures(evaluation: Evaluation) -> dict[str, float]:
    found = {name: value for name, (value, _) in evaluation.accuracy.items()}
    for kind, counts in evaluation.counts.items():
        found |= {f"{kind} precision": counts.precision, f"{kind} f1": counts.f1}
    found["events together precision"] = evaluation.together.precision
    found["events together recall"] = evaluation.together.recall
    return found


@pytest.mark.parametrize("half", HALVES)
def test_no_figure_falls_below_its_floor(measured: dict[str, Evaluation], half: str) -> None:
    found = figures(measured[half])
    assert set(FLOORS) == set(found)
    floors = {name: floor[HALVES.index(half)] for name, floor in FLOORS.items()}
    fallen = {name: (round(found[name], 3), floor) for name, floor in floors.items() if found[name] < floor}
    assert not fallen, f"figure and floor, on the half that is {half}: {fallen}"


@pytest.mark.parametrize("half", HALVES)
def test_nothing_is_said_of_nothing(measured: dict[str, Evaluation], half: str) -> None:
    assert measured[half].false_facts[0] <= MOST_FALSE_FACTS[HALVES.index(half)]


def test_every_article_is_answered_and_all_evidence_stands(measured: dict[str, Evaluation]) -> None:
    assert measured["all"].ungrounded[0] == 0
    assert measured["all"].missing == ()
