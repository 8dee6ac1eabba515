"""Cue words and patterns, each with the sentences that it must and must not match.

A cue file is TOML in ``ontology/cues/<name>.toml``: a list of ``[[cue]]`` tables with ``id``, ``languages``,
``pattern`` (a regular expression, matched case-insensitively unless ``case = true``), ``examples`` (each must
match), optional ``counterexamples`` (none may match) and any further keys, which say what a match means.
``needs`` lists strings of which every match holds one: a text without them is spared a pattern that could
begin at many of its words. They are in lower case where capitals are not told apart.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "cues"


class CueError(ValueError):
    """A cue file does not say what a cue needs; the message names the file and the cue."""


@dataclass(frozen=True)
class Cue:
    """One pattern with its meaning and its proof."""

    id: str
    languages: tuple[str, ...]
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    needs: tuple[str, ...]  # of which one stands in every match, () where nothing is told
    gives: Mapping[str, Any]  # the further keys of the table, for example {"kind": "bilateral-meeting"}


@functools.cache
def load_cues(name: str, language: str | None = None) -> tuple[Cue, ...]:
    """The cues of one file, in file order; only those of ``language`` where it is given.

    Raises CueError where a cue lacks an id, languages, a valid pattern or examples.
    """
    path = FOLDER / f"{name}.toml"
    cues = []
    for number, table in enumerate(tomllib.loads(path.read_text("utf-8")).get("cue", []), 1):
        where = f"{path.name}, cue {table.get('id') or number}"
        missing = {"id", "languages", "pattern", "examples"} - {key for key, value in table.items() if value}
        if missing:
            raise CueError(f"{where}: lacks {', '.join(sorted(missing))}")
        if not isinstance(table.get("needs", []), list):
            raise CueError(f"{where}: what it needs is a list of strings")
        flags = re.NOFLAG if table.get("case") else re.IGNORECASE
        try:
            pattern = re.compile(table["pattern"], flags)
        except re.error as error:
            raise CueError(f"{where}: {table['pattern']!r} is no regular expression: {error}") from error
        gives = {
            key: value
            for key, value in table.items()
            if key not in {"id", "languages", "pattern", "examples", "counterexamples", "case", "needs"}
        }
        cues.append(
            Cue(
                table["id"],
                tuple(table["languages"]),
                pattern,
                tuple(table["examples"]),
                tuple(table.get("counterexamples", ())),
                tuple(table.get("needs", ())),
                gives,
            )
        )
    return tuple(cue for cue in cues if language is None or language in cue.languages)


def cue_files() -> list[str]:
    """The names of all cue files, sorted."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))
