"""Papers of before: "the first memorandum", "the current one, signed in 2017"."""

from __future__ import annotations

import re

from ingest.facts import When
from ingest.scene.scene import Scene

_OLDER = (  # "the first memorandum", "nota pertama": none of those that were just signed
    re.compile(r"\b(?:first|previous|original|earlier|older|initial)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE),
    re.compile(
        r"(?:\s[\w-]+){0,4}?\s(?:yang )?(?:pertama|terdahulu|sebelumnya|lama)\b(?! kali)", re.IGNORECASE
    ),
)


def is_older(text: str, start: int, end: int) -> bool:
    """Whether a paper is told to be an older one than those of the news."""
    return bool(_OLDER[0].search(text[max(0, start - 40) : start]) or _OLDER[1].match(text[end : end + 60]))


def of_a_past_year(scene: Scene, index: int, paper: int) -> bool:
    """Whether a paper is called by a year of before: "the 2001 | memorandum"; it is no idea or plan."""
    published = scene.document.article.published
    found = _YEAR.search(scene.document.article.text, max(scene.sentences[index].start, paper - 60), paper)
    return bool(found and published and found[1] < published[:4])


_YEAR = re.compile(r"\bthe ((?:19|20)\d\d) (?:[\w-]+ ){0,2}(?:[\w ]{3,30}, (?:also )?(?:known as|called) )?$")


def year_of_participle(scene: Scene, index: int, paper: int, act: int) -> When | None:
    """The year of before that a sentence tells of papers signed by then: "arrangements launched in 2017,
    namely the memoranda | signed between A and B"."""
    published = scene.document.article.published
    if not published or scene.document.article.text[paper:act].strip(" )") or paper >= act:
        return None
    years = [d.when for d in scene.dates[index] if d.when.precision == "year" and d.when.latest]
    return years[0] if len(years) == 1 and str(years[0].latest) < published[:4] else None


_WAS_SIGNED = re.compile(
    r"(?:s?\s\([^)]{1,12}\))?,?\s(?:(?:which|that)\s(?:was|were)\s|(?:the|both|their)\s(?:[\w-]+\s){1,3})?|"
)


def has_been_signed(scene: Scene, index: int, paper: int, act: tuple[int, int]) -> bool:
    """Whether a paper is told, by the way, to have been signed before: "stressed the importance of the pact |
    signed in 2022"; whatever is hoped of it, it was."""
    text, published = scene.document.article.text, scene.document.article.published
    if paper > act[0] or _WAS_SIGNED.fullmatch(text, paper, act[0]) is None:
        return False
    behind = next((d for d in scene.dates[index] if 0 <= d.start - act[1] < _NEAR), None)
    return bool(behind and published and behind.when.latest and behind.when.latest < published)


_NEAR = 30  # characters


def told_before(scene: Scene, index: int) -> str:
    """The kind of the paper named in one of the two sentences before, which "the current one" means; ""."""
    for before in range(index - 1, max(-1, index - 3), -1):
        named = [m.cue.gives for m in scene.cues(before)["commitments"] if m.cue.gives["form"] == "document"]
        if named:
            return str(named[-1]["kind"])
    return ""
