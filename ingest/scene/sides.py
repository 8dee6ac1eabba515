"""The sides that an article tells of: its two, or the group of three or more that it counts.

"Both countries", "the three defence ministers", "the next round": who that is stands elsewhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ingest.document import Mention
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene, parties
from ontology.knowledge import load

_NUMBERS = {
    "tiga": 3, "ketiga": 3, "three": 3, "empat": 4, "keempat": 4, "four": 4,
    "lima": 5, "kelima": 5, "five": 5, "enam": 6, "keenam": 6, "six": 6,
}  # fmt: skip
_LISTED = re.compile(r"\s*(?:,|-|–|—|/|,?\s+(?:dan|serta|and|with)(?:\s+the)?)\s*")
_OF_EACH = re.compile("masing-masing", re.IGNORECASE)  # however many they are
LEAD = 4  # sentences, the title among them
_NEAR = 2  # sentences back to which "both" and "they" reach


def acts_for(country: str | None, sides: Collection[str]) -> bool:
    """Whether somebody of a state is of one of the sides: at a session of ASEAN its members are."""
    if country is None or country in sides or "ASEAN" not in sides:
        return country in sides
    state = load().state_of.get(country)
    return state is not None and state.role == "asean_member"


def counted(scene: Scene, index: int, start: int, end: int) -> int:
    """How many sides a word in ``[start, end)`` counts: 2 for "both", 3 for "the three", 0 for none."""
    if mark := scene.marked(index, "group", start, end):
        first = scene.document.article.text[mark.start : mark.end].casefold().split()[0]
        return _NUMBERS[first.split("-")[0].removesuffix("nya")]
    mark = scene.marked(index, "both", start, end)
    return 2 if mark and not _OF_EACH.match(scene.document.article.text, mark.start) else 0


def group_of(scene: Scene, number: int, index: int) -> tuple[str, ...]:
    """The sides that a number means in a sentence: those listed at the article's beginning, else its most
    told of; of "both" in an article of no plain pair, the two that the sentences before it name."""
    if number == 2:
        return scene.pair or two_before(scene, index) or _two_there(scene, index)
    if near := row_near(scene, number, index):
        return near
    told = listed(scene)
    if len(told) == number:
        return told
    ranked = scene.ranked
    if len(ranked) < number or (len(ranked) > number and ranked[number][1] == ranked[number - 1][1]):
        return ()
    return tuple(sorted(party for party, _ in ranked[:number]))


def row_near(scene: Scene, number: int, index: int) -> tuple[str, ...]:
    """The row of as many sides that a sentence names, or one of the two before it; () for none."""
    rows = (_row(scene, before) for before in range(index, max(-1, index - 1 - _NEAR), -1))
    return next((row for row in rows if len(row) == number), ())


def two_before(scene: Scene, index: int) -> tuple[str, ...]:
    """The two sides that the nearest sentence before names who act: "A and B review their work. They met"."""
    for before in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        if scene.sentences[before].kind == "title":
            break
        if told := parties(scene.actors(before)):
            return tuple(sorted(told)) if len(told) == 2 else ()
    return ()


def two_of_paragraph(scene: Scene, index: int, current: Draft) -> tuple[str, ...]:
    """The two sides that a paragraph itself names right before, where the meeting told last is of other
    paragraphs and of one of the two with somebody else: there "both" means those two."""
    line, told = scene.sentences[index].line, current.sentences
    if (
        not index
        or scene.sentences[index - 1].line != line
        or any(scene.sentences[i].line == line for i in told if i != index)
    ):
        return ()
    near = parties(scene.actors(index - 1))
    if not near and index > 1 and scene.sentences[index - 2].line == line:
        near = parties(scene.actors(index - 2))
    return tuple(sorted(near)) if len(near) == 2 and current.parties & set(near) else ()


def two_since(scene: Scene, index: int, current: Draft) -> tuple[str, ...]:
    """The two states of which alone the paragraphs tell between the meeting told last, of one of them with
    somebody else, and a sentence that means "the two countries"."""
    last = max(current.sentences)
    if last >= index or scene.sentences[last].line == scene.sentences[index].line:
        return ()
    rows = (m for i in range(last + 1, index) for m in scene.mentions[i] if m.kind == "state" and m.country)
    told = tuple(
        sorted(
            {str(m.country) for m in rows if scene.sentences[m.sentence].line != scene.sentences[last].line}
        )
    )
    joint = any({*told} <= {m.country for m in scene.mentions[i]} for i in range(last + 1, index))
    return told if len(told) == 2 and joint and current.parties & set(told) else ()


def _two_there(scene: Scene, index: int) -> tuple[str, ...]:
    """The two whom a sentence names in whatever way, by an embassy as well; else with the one before it, or
    by where it was: "A delegation of X came. At the ministry in Y both sides ..."."""
    told = {m.country for m in scene.mentions[index] if m.country and m.kind != "place"}
    if len(told) < 2 and index and scene.sentences[index - 1].kind == "body":
        told |= {m.country for m in scene.mentions[index - 1] if m.country and m.kind != "place"}
    if len(told) == 1:
        told |= {m.country for m in scene.mentions[index] if m.country}
    return tuple(sorted(told)) if len(told) == 2 else ()


def pairs_off(scene: Scene, index: int) -> list[Mention]:
    """The two persons of two sides whom the nearest sentence before names, nobody else: who "they" are."""
    for before in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        if scene.sentences[before].kind == "title":
            break
        found = {m.ref: m for m in scene.actors(before) if m.kind == "person" and m.country}
        if found or parties(scene.actors(before)):
            sides = {m.country for m in found.values()}
            return list(found.values()) if len(found) == len(sides) == 2 else []
    return []


def listed(scene: Scene) -> tuple[str, ...]:
    """Three or more states or bodies that title or lead name in a row: "Laos, Thailand and Vietnam"."""
    rows = (_row(scene, index) for index in range(min(LEAD, len(scene.sentences))))
    return next((row for row in rows if row), ())


def _row(scene: Scene, index: int) -> tuple[str, ...]:
    """The first three states or bodies, or more, that a sentence names in a row; () for none."""
    row: list[Mention] = []
    text = scene.document.article.text
    for mention in scene.mentions[index]:
        if mention.kind not in ("state", "institution") or not mention.country:
            continue
        if row and mention.start >= row[-1].end and not _LISTED.fullmatch(text, row[-1].end, mention.start):
            if len(parties(row)) > 2:
                break
            row = []
        if not row or mention.start >= row[-1].end:
            row.append(mention)
    found = parties(row)
    return tuple(sorted(found)) if len(found) > 2 else ()
