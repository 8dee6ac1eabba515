"""The index finds what each pattern finds by itself."""

from __future__ import annotations

import pytest

from ontology.cue_index import CueIndex
from ontology.cues import load_cues

FILES = ("commitments", "meetings", "scope")
TEXTS = {
    language: [s for file in FILES for cue in load_cues(file) for s in (*cue.examples, *cue.counterexamples)]
    for language in ("id", "en", "ms")
}


@pytest.mark.parametrize("language", ["id", "en", "ms"])
def test_the_same_as_one_pattern_after_the_other(language: str) -> None:
    index = CueIndex(FILES, language)
    for text in [*TEXTS[language], " ".join(TEXTS[language]), " ".join(TEXTS[language]).upper()]:
        found = {(m.file, m.cue.id, m.start, m.end) for m in index.find(text)}
        assert found == {
            (file, cue.id, m.start(), m.end())
            for file in FILES
            for cue in load_cues(file, language)
            for m in cue.pattern.finditer(text)
        }
