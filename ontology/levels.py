"""Levels of office: from the title of a post to the level at which its holder takes part in a meeting."""

from __future__ import annotations

from collections.abc import Iterable

from ontology.cues import load_cues

# Highest first: the protocol order of states and of organisations.
LEVELS = (
    "head", "minister", "secretary-general", "deputy-minister", "director-general", "ambassador", "deputy",
    "other-official",
)  # fmt: skip


def level_of_post(title: str) -> str:
    """The level of one post by its title; ``other-official`` where no cue of ``levels.toml`` matches.

    A deputy, an adviser and an envoy name the office above them; their cues stand before that office's.
    """
    for cue in load_cues("levels"):
        if cue.pattern.search(title):
            return str(cue.gives["level"])
    return "other-official"


def level_of(titles: Iterable[str]) -> str | None:
    """The highest level among the titles, None where there is no title at all."""
    return min((level_of_post(title) for title in titles), key=LEVELS.index, default=None)
