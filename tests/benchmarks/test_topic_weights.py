"""The weights of topics: what speaks for right fields weighs much, what does not little."""

from __future__ import annotations

from benchmarks.topic_weights import Example, agreement, fitted
from ingest.topics.second_look import ALWAYS


def _examples() -> list[Example]:
    rows = []
    for n in range(40):
        found = {"trade": {"spoken": 1.0, "often": 1.0}, "health": {"often": 1.0 + n % 2}}
        rows.append(Example(f"a{n}", "meetings", found, frozenset({"trade"}), frozenset({"health"})))
    return rows


def test_what_speaks_for_right_fields_weighs_more() -> None:
    weights = fitted(_examples())
    assert weights["spoken"] > 1 > 0 > weights[ALWAYS]
    assert weights["often"] < weights["spoken"]


def test_fitted_weights_agree_with_what_they_were_fitted_on() -> None:
    some = _examples()
    weights = fitted(some)
    assert agreement(some, {"meetings": weights, "commitments": weights}) == 1.0


def test_the_same_examples_give_the_same_weights() -> None:
    assert fitted(_examples()) == fitted(_examples())
