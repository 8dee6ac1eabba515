"""A paper that one sentence names, where the next one tells who signed it: "A treaty was ready. X and Y put
their names to it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ingest.commitments.act_days import dates_of_act
from ingest.commitments.listed_papers import PAPERS_OF, one_of_several
from ingest.commitments.paper_status import is_no_paper, unreal
from ingest.commitments.undertaking import Undertaking, fill
from ingest.facts import DOCUMENTS, When
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene, mediates, parties
from ingest.text.dateline import dateline_place
from ontology.knowledge import Knowledge

_PAPER = (
    r"(?:documents?|papers?|texts?|deals?|agreements?|accords?|pacts?|treat(?:y|ies)|instruments?|letters?"
    r"|memorand(?:um|a)|MoUs?)"
)
_NASKAH = (
    r"(?:dokumen|naskah|nota(?: kesepahaman)?|perjanjian|persetujuan|memorandum|surat|MoU|protokol|teks)"
)
_ITS_NASKAH = rf"{_NASKAH}(?:-{_NASKAH})?(?:nya|\s(?:itu|tersebut|berkenaan|ini))"
_IN = (
    r"(?=[,.;(]|$|\sfor\s(?:(?:his|her|its|their)\s|(?-i:[A-Z]))|\s(?:on|in|at|with|by|during|yesterday"
    r"|today|last|di|pada|bagi|untuk|atas|mewakili"
    r"|semalam|kelmarin|tadi|hari|oleh|dengan|bersama|setelah|selepas|after)\b)"
)
_SIGN = (
    r"(?:menandatangani|meneken|memeterai|memaraf|menurunkan tanda ?tangan|membubuh(?:kan|i)? tanda ?tangan"
    r"|menorehkan tanda ?tangan|signed|inked|initiall?ed"
    r"|(?:put|affixed|appended|set) (?:their|his|her) (?:names?|signatures?)|put pen to paper)"
)
_SIGNED = r"(?:ditandatangani|diteken|dimeterai|diparaf|dibubuh(?:i|kan)? tanda ?tangan)"
_WHO_SIGNED = re.compile(
    rf"\b{_SIGN}(?:nya)?(?:\s(?:on|to|di atas"
    rf"|pada))?"  # "X and Y signed it", "menurunkan tandatangan di Kupang"
    rf"(?:\s(?:it|them|both|all three|(?:the|that|this|both|each)\s{_PAPER}|{_ITS_NASKAH}))?{_IN}"
    rf"|^(?:{_ITS_NASKAH}|Ia(?:nya)?|Keduanya|Kedua-duanya)\s(?:[a-z]+\s){{0,2}}?{_SIGNED}\s"
    rf"|^(?:It|They|Both|(?:The|This|That)\s(?:\w+\s)?{_PAPER})\s(?:was|were)\s(?:[a-z]+\s)?"
    r"(?:signed|inked|initialled|sealed)\s(?:[^,;.]{0,60}?\s)?by\b"
    r"|^(?:Penandatanganan|Pemeteraian)(?:nya)?(?:\s(?:itu|tersebut|naskah|dokumen|nota)){0,2}\s"
    r"(?:dilakukan|dibuat|dilaksanakan|disempurnakan)\b"
    r"|^Yang\s(?:menandatangani|meneken|memeterai|membubuhkan tanda ?tangan"
    r"|menurunkan tanda ?tangan)(?:nya)?\s"
    r"(?:ialah|adalah)\b|\bit (?:bears|carries|bore|carried) the signatures? of\b"
    r"|^(?:The|Its|Their)\ssign(?:atories|ers)\s(?:were|are)\b|^(?:The\s)?signing was done by\b"
    r"|\b[Pp]enanda ?tangan(?:nya|\s(?:itu|naskah|dokumen|nota|surat)(?:\s(?:itu|tersebut))?)\s"
    r"(?:ialah|adalah|yakni|yaitu|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_STOOD_FOR = re.compile(  # who stood for whom, where the sentence before tells that it was signed
    r"\b(?:diwakili(?: oleh)?|mewakili|(?:bagi|dari|di|untuk) pihak|(?:was|were) represented by|represented"
    r"|signed (?:for|on behalf of)|signing for|on behalf of|tandatangan)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:mewakili|(?:bagi|dari|di) pihak|represented|on behalf of|for)\s(?:the\s)?$", re.IGNORECASE
)
_IS_STOOD_FOR = re.compile(r"\s(?:diwakili|was represented)\b")
_AT_TALKS = re.compile(  # who stood for whom at the talks, which is not who signed
    r"\W*(?:dalam|pada|di|in|at|during|semasa|saat)\s(?:the\s|that\s)?(?:[\w-]+\s){0,2}?(?:pertemuan|sidang"
    r"|rapat|mesyuarat|perundingan|rundingan|dialog|konferensi|talks|meeting|session|dialogue|conference"
    r"|forum)\b|\W*(?:delegasi|(?:the\s)?delegations?)\b",
    re.IGNORECASE,
)
_NOT_DONE = ("planned", "unreal", "cancelled", "modal", "proposed", "supposed")
_LOOKED_ON = re.compile(
    r"\b(?:disaksikan|dihadiri|menyaksikan|di hadapan|witnessed|in the presence of|attended by|looked on"
    r"|watched)\b",
    re.IGNORECASE,
)
_NOT_NOW = ("in-force", "broken-off")
_OLD = timedelta(days=60)
_LEADS = 40  # characters at the head of a sentence in which it tells when on a day
_ITEMS = 6  # papers of a list, told one by one
_AT = re.compile(r"\b(?:di|in|at)\s(?:the\s)?$", re.IGNORECASE)


class Told(NamedTuple):
    """A paper of one sentence, and the sides of those who signed it by the next."""

    sentence: int  # that names the paper
    start: int
    end: int
    kind: str
    sides: tuple[str, ...]


def paper_of_signers(scene: Scene, index: int) -> Told | None:
    """The paper that those signed of whom a sentence tells, which names none itself; None for no such one."""
    before = index - 1
    if before < 1 or scene.sentences[index].kind != "body" or scene.sentences[before].kind != "body":
        return None
    cues = scene.cues(before)["commitments"]
    if not cues:
        return None
    own = [m.cue for m in scene.cues(index)["commitments"] if m.cue.gives["form"] == "document"]
    named = [m for m in cues if m.cue.gives["form"] == "document"]
    named = [m for m in named if not m.cue.gives.get("item") and m.cue.id != "the-document"]
    if not named or any(cue.id != "the-document" for cue in own):
        return None
    acts = [m for m in cues if m.cue.gives["form"] == "act"]
    done = any(a.cue.gives["status"] == "signed" for a in acts)
    if not done and any(a.cue.gives["status"] in _NOT_NOW for a in acts):
        return None
    sides = signers(scene, index, done)
    text = scene.document.article.text
    paper = next((m for m in named if m.cue.gives["kind"] in DOCUMENTS), named[0])
    if len(sides) < 2 or any(_long_ago(scene, d.when) for d in scene.dates[before]):
        return None
    told = _WHO_SIGNED.search(scene.sentences[index].text) is not None  # whatever the paper is told to be for
    if not told and (unreal(scene, before, paper.start) or is_no_paper(text, paper.start, paper.end)):
        return None
    return Told(before, paper.start, paper.end, str(paper.cue.gives["kind"]), sides)


def signers(scene: Scene, index: int, done: bool) -> tuple[str, ...]:
    """The sides of those who are told to have signed, in one sentence or this and the next; () for none.

    Args: ``done`` whether the sentence before tells that it was signed: then who stood for whom is enough.
    """
    if not _tells(scene, index, done) or not scene.roles(index).isdisjoint(_NOT_DONE):
        return ()
    sides = _sides(scene, index)
    if len(sides) == 1 and index + 1 < len(scene.sentences) and _tells(scene, index + 1, True):
        sides |= _sides(scene, index + 1)
    return tuple(sorted(sides)) if len(sides) > 1 else ()


def _tells(scene: Scene, index: int, done: bool) -> bool:
    text = scene.sentences[index].text
    if _WHO_SIGNED.search(text) is not None:
        return True
    return done and _STOOD_FOR.search(text) is not None and _AT_TALKS.match(text) is None


def _sides(scene: Scene, index: int) -> set[str]:
    sentence = scene.sentences[index]
    others = _LOOKED_ON.search(scene.document.article.text, sentence.start, sentence.end)
    end = others.start() if others else sentence.end
    rows = [m for m in scene.mentions[index] if m.country and m.start < end]
    rows = [m for m in rows if not mediates(scene, index, m)]
    text = scene.document.article.text
    named = [m for m in rows if m.kind == "state" and (
        _FOR.search(text, max(sentence.start, m.start - 24), m.start) or _IS_STOOD_FOR.match(text, m.end)
    )]  # fmt: skip
    return {str(m.country) for m in (*rows, *named) if m in named or m.kind in ("person", "post")}


def _long_ago(scene: Scene, when: When) -> bool:
    published = scene.document.article.published
    if not published or not when.latest:
        return False
    return date.fromisoformat(published) - date.fromisoformat(when.latest[:10]) > _OLD


def over_two(scene: Scene, index: int, own: Sequence[Undertaking], knowledge: Knowledge) -> list[Undertaking]:
    """The paper as both sentences tell it; none where a sentence tells nothing of the kind.

    Args: ``own`` what the sentence before undertakes by itself: where that is a paper, it is told again.
    """
    told = paper_of_signers(scene, index)
    if told is None:
        return []
    verb = (told.start, told.end)
    one = fill(scene, told.sentence, told.kind, "signed", told.start, verb, (), knowledge, True, told.sides)
    if one is None or one.parties != told.sides:
        return []
    start = scene.sentences[index].start
    day = dates_of_act(scene, index, start, start, "signed", True)[0] or one.when
    one = replace(one, when=day, own_date=day is not None, led=True, assumed=False, vague=False, fresh=True)
    again = replace(one, sentence=index, position=start, again=True, generic=True, topics=frozenset())
    return [again] if any(u.status for u in own) else [one, again]


def of_its_signers(scene: Scene, one: Encounter) -> Encounter:
    """A signing with the sides, the day and the place that the sentence beside it tells of the paper."""
    if one.form != "sign" or one.status != "held":
        return one
    told = paper_of_signers(scene, one.sentence)
    if told is not None and set(told.sides) <= set(parties(scene.actors(told.sentence))):
        return one  # the sentence before tells the signing itself
    if told is not None:
        here = [m for m in scene.mentions[one.sentence] if m.kind == "person" and m.country in told.sides]
        one = replace(one, parties=told.sides, actors=one.actors or tuple((m, "attendee") for m in here))
        if not one.place and not one.when:
            place, country = _place(scene, told.sentence)
            when = dates_of_act(scene, told.sentence, told.start, told.end, "signed", True)[0]
            one = replace(one, when=when, place=place, country=country)
        return one
    if len(one.parties) == 2 and not one.place and not one.when and (head := _head(scene, one)) is not None:
        place, country = _place(scene, head)
        start, end = scene.sentences[head].start, scene.sentences[head].end
        day = [d.when for d in scene.dates[head] if d.when.precision == "day" and start <= d.start < end]
        if place and day:
            return replace(one, when=day[-1], place=place, country=country, anaphoric=False)
    behind = one.sentence + 1
    if len(one.parties) < 2 and behind < len(scene.sentences):
        told = paper_of_signers(scene, behind)
        if told is not None and set(one.parties) <= set(told.sides):
            rows = [
                *scene.mentions[behind],
                *(scene.mentions[behind + 1] if behind + 1 < len(scene.sentences) else ()),
            ]
            people = [m for m in rows if m.kind == "person" and m.country in told.sides]
            return replace(
                one, parties=told.sides, actors=tuple((m, "attendee") for m in people), anaphoric=False
            )
    if len(one.parties) == 2 and not one.anaphoric and not any(m.kind == "person" for m, _ in one.actors):
        return _with_signers(scene, one, behind)
    return one


def _with_signers(scene: Scene, one: Encounter, behind: int) -> Encounter:
    """A signing of two bodies on the day told before ("The same day, ..."), with those who signed by the next
    sentence."""
    start = scene.sentences[one.sentence].start
    then = scene.marked(one.sentence, "same-day", start, start + _LEADS)
    told = paper_of_signers(scene, behind) if then and behind < len(scene.sentences) else None
    if told is None or told.sides != one.parties:
        return one
    people = [m for m in scene.mentions[behind] if m.kind == "person" and m.country in told.sides]
    people = [m for m in people if not mediates(scene, behind, m)]
    return replace(one, actors=(*one.actors, *((m, "attendee") for m in people)))


def _head(scene: Scene, one: Encounter) -> int | None:
    """The sentence that counts the papers of which one is told: "X signed three papers in Suva on Monday"."""
    for before in range(one.sentence - 1, max(0, one.sentence - 1 - _ITEMS), -1):
        signed = any(m.cue.gives.get("status") == "signed" for m in scene.cues(before)["commitments"])
        if signed and PAPERS_OF.search(scene.sentences[before].text):
            return before if set(parties(scene.actors(before))) <= set(one.parties) else None
        if not signed and not one_of_several(scene, before):
            return None  # another matter
    return None


def _place(scene: Scene, index: int) -> tuple[str | None, str | None]:
    """The town in which a sentence says that a paper came to be, by "here" that of the dateline."""
    if "here" in scene.roles(index):
        city = dateline_place(scene.document, scene.dateline)
        return (city[0], city[1]) if city else (None, None)
    text, start = scene.document.article.text, scene.sentences[index].start
    for m in scene.mentions[index]:
        if m.kind == "place" and _AT.search(text, max(start, m.start - 8), m.start):
            return text[m.start : m.end], m.country
    return None, None
