"""Since when a paper is in force: by what is told of it, by its signing or by its year."""

from __future__ import annotations

import re

from ingest.commitments.act_days import dates_of_act
from ingest.commitments.paper_status import Hit
from ingest.facts import Evidence, When
from ingest.scene.scene import Scene

_OF_A_YEAR = re.compile(  # "the 2011 customs agreement", "perjanjian antarpemerintah tahun 2002"
    r"(?:\s+[\w-]+){0,3}?\s+(?:(?:tahun|of|from|pada|in|dated|signed in|dates? back to)\s+)?"
    r"|(?:\s+[\w-]+){0,9}?\s+dat(?:es?|ing) back to\s+|(?:\s+[\w-]+){0,5}?,?\s+(?:sejak|since)\s+",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"berlaku|berkuat|force|effect|ratif", re.IGNORECASE)


def in_force(scene: Scene, index: int, paper: tuple[int, int], acts: list[Hit]) -> tuple[Hit, When | None]:
    """The act by which a paper is in force, and since when: told there, by its signing or by its year."""
    standing = [a for a in acts if a[2].gives["status"] == "in-force"]
    signing = [a for a in acts if a[2].gives["status"] == "signed"]
    text = scene.document.article.text
    began = [a for a in standing if _BEGINS.search(text, a[0], a[1])]
    dated = [
        (a, dates_of_act(scene, index, a[0], a[1], "in-force", True, True)[0]) for a in began or standing
    ]
    act, when = next((x for x in dated if x[1]), dated[0])
    for a in signing if when is None else ():
        when = when or dates_of_act(scene, index, a[0], a[1], "signed", True)[0]
    return act, when or its_year(scene, index, paper)


def its_year(scene: Scene, index: int, paper: tuple[int, int]) -> When | None:
    """The year or month by which a paper is called: "the 2011 agreement", "perjanjian tahun 2002"."""
    text, found = scene.document.article.text, None
    for date in scene.dates[index]:
        gap = (paper[1], date.start) if paper[1] <= date.start else (date.end, paper[0])
        if date.when.precision in ("year", "month") and _OF_A_YEAR.fullmatch(text[gap[0] : gap[1]]):
            found = date.when
    year = _YEAR_BEFORE.search(text, max(0, paper[0] - 6), paper[0]) or _YEAR_AFTER.match(text, paper[1])
    published = scene.document.article.published
    if found or not year or (published and year[1] > published[:4]):
        return found
    words = Evidence(year.start(1), year.end(1), year[1])
    return When(year[1], year[1], f"{year[1]}-01-01", f"{year[1]}-12-31", "year", "year", None, words)


_YEAR_BEFORE = re.compile(r"(?<![\w,.–/-])((?:19|20)\d\d) $")  # "the 2017 | memorandum", no span of years
_YEAR_AFTER = re.compile(r" (?:tahun )?((?:19|20)\d\d)\b(?![–/-]| ?%)")


def to_begin(scene: Scene, since: When | None) -> bool:
    """Whether a paper is told to come into force only on a day after the article."""
    published = scene.document.article.published
    return bool(since and since.earliest and published and since.earliest > published)


def signed_on(scene: Scene, index: int, end: int, acts: list[Hit]) -> Hit | None:
    """The signing of a paper that both only have or build on, where its day is told: "have a memorandum,
    signed in 2017". Of one that is told to have come into force, or by which something is done, None."""
    text = scene.document.article.text
    standing = [a for a in acts if a[2].gives["status"] == "in-force"]
    if not standing or not all(_HAVE.match(text, a[0], a[1]) for a in standing):
        return None
    signing = [a for a in acts if a[2].gives["status"] == "signed" and a[0] > end]
    return next((a for a in signing if dates_of_act(scene, index, a[0], a[1], "signed", True)[0]), None)


_HAVE = re.compile(
    r"(?:(?:telah|sudah|kini|already|currently|now) )*(?:memiliki|mempunyai|punya|ada|have|has|had"
    r"|ber(?:pijak|landas|payung|dasar|asas)\w*"
    r"|dipayungi|(?:is|are) (?:based|built|governed|guided)|rests?)\b",
    re.IGNORECASE,
)
