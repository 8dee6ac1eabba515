"""The benchmark of extraction runs and reports; how fast it is, no test says."""

from __future__ import annotations

from itertools import islice

from benchmarks.extract import articles, memory, race


def test_every_contender_is_measured() -> None:
    spent = race(list(islice(articles(), 4)), rounds=1)
    assert set(spent) == {"re.findall", "spacy id", "annotate", "extract"}
    assert all(seconds > 0 for seconds in spent.values())


def test_memory_is_marked_after_each_tenth() -> None:
    marks = memory(islice(articles(), 20), 20)
    assert [number for number, _ in marks] == list(range(2, 21, 2))
    assert all(megabytes > 1 for _, megabytes in marks)
