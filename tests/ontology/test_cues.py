"""Every cue matches each of its examples and none of its counterexamples."""

from __future__ import annotations

import re

import pytest

from ontology.cues import Cue, cue_files, load_cues

CUES = [(name, cue) for name in cue_files() for cue in load_cues(name)]


@pytest.mark.parametrize(("name", "cue"), CUES, ids=[f"{name}:{cue.id}" for name, cue in CUES])
def test_examples(name: str, cue: Cue) -> None:
    for example in cue.examples:
        found = cue.pattern.search(example)
        assert found, f"{name}:{cue.id} does not match its example {example!r}"
        text = found.group().lower() if cue.pattern.flags & re.IGNORECASE else found.group()
        held = [need for need in cue.needs if need in text]
        assert held or not cue.needs, f"{name}:{cue.id} does not need any of {cue.needs!r}"
    for example in cue.counterexamples:
        assert not cue.pattern.search(example), f"{name}:{cue.id} matches its counterexample {example!r}"


@pytest.mark.parametrize("name", cue_files())
def test_ids_are_unique(name: str) -> None:
    ids = [cue.id for cue in load_cues(name)]
    assert len(ids) == len(set(ids))
