"""The meeting at which an undertaking was made, or is to be made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ingest.commitments.news_days import days, lead_days
from ingest.facts import When
from ingest.scene.draft import Draft, main_draft
from ingest.scene.scene import Scene

STALE = 14  # days that a meeting lies behind another one which only goes back to it
OLD = 60  # days before publication, behind which a meeting told of later in the article is history
BEFORE_NEWS = 2  # days by which talks may lie before the day on which they are told of
_THENCE = re.compile(
    r"(?:Dari|Daripada|Hasil(?: dari)?|Buah(?: dari)?) (?:\w+ ){1,2}(?:itu|tersebut|berkenaan)\b"
    r"|(?:From|Out of) (?:that|those|the same) \w+"
)
_THAT_OCCASION = re.compile(  # what is to be signed at a meeting that was announced right before
    r"\b(?:on (?:that|this|the) (?:occasion|trip|visit)|(?:during|at|in) (?:that|this|the) (?:visit|meeting"
    r"|summit|trip|session|talks|event)|(?:pada|dalam|semasa|saat|di) (?:kesempatan|kunjungan|lawatan"
    r"|pertemuan|mesyuarat|sidang|KTT|majlis|acara|forum) (?:itu|tersebut|berkenaan|ini))\b",
    re.IGNORECASE,
)
_THEY_WILL = re.compile(
    r"(?:Keduanya|Kedua-duanya|Mereka|Kedua(?:-dua)? (?:menteri|pemimpin|pihak|pejabat|kepala negara)|They"
    r"|Both|The two)\b"
)
_LAST_MET = re.compile(  # "to revive the committee, which last met in Kuala Lumpur in 2008"
    r"\byang (?:kali )?(?:terakhir|pertama)(?: kali(?:nya)?)?\b"
    r"|\b(?:which|that|and) (?:had )?(?:last|first)\b"
    r"|\bterakhir (?:kali )?(?:bertemu|bersidang|digelar|diadakan)\b",
    re.IGNORECASE,
)
_AS_AGREED = re.compile(
    r"\bas (?:was |earlier |previously )?(?:agreed|decided)\s(?:upon\s)?(?:during|at|in|on)\b"
)


def thence(scene: Scene, index: int) -> bool:
    """Whether a sentence goes on from the meeting of the one before it: "out of that meeting came"."""
    return _THENCE.match(scene.sentences[index].text) is not None


def meeting_at(
    scene: Scene, index: int, drafts: Sequence[Draft], named: Iterable[str] = (), thence: bool = False
) -> Draft | None:
    """The held meeting that a sentence speaks within: the last told whose parties fit the named ones.

    A meeting of long before that is told after a newer one is history: what follows in other paragraphs was
    not said there.
    """
    wanted = set(named)
    fits = [d for d in drafts if d.lead.status == "held" and wanted <= d.parties and not _ahead(scene, d)]
    if _AS_AGREED.search(scene.sentences[index].text):  # at another meeting, which the sentence goes back to
        fits = [d for d in fits if min(d.sentences) != index]
    here = [d for d in fits if d.lead.background and d.lead.sentence == index - thence]
    here = here if _LAST_MET.search(scene.sentences[index].text) is None else []
    if not here and index and _THE_TWO.match(scene.sentences[index].text):
        here = [d for d in fits if d.lead.background and d.lead.sentence == index - 1 and _two_persons(d)]
    if here:
        return here[-1]  # "a truce was reached in the talks of May": told in passing, with what it brought
    line = scene.sentences[index].line
    held = [d for d in fits if not d.lead.background and (
        not _stale(scene, d, fits) or (index in d.sentences and d.lead.kind != "signing")
        or (d.lead.kind != "signing" and _told_in(scene, d, line))
    )]  # fmt: skip
    before = [d for d in held if min(d.sentences) <= index]
    if not before:  # told further down, but not one of days before the news
        if not held:
            return None
        news = min(lead_days(scene), default="")
        ends = [(d, d.when.latest if d.when else None) for d in held]
        sides = {p for p, _ in scene.ranked}
        over = [d for d, day in ends if news and day and days(day, news) > BEFORE_NEWS and sides - d.parties]
        return main_draft([d for d in held if d not in over])
    last = max(before, key=lambda d: (max(i for i in d.sentences if i <= index), min(d.sentences)))
    before_it = [d for d in before if min(d.sentences) < min(last.sentences) and _gone_back_to(last, d)]
    if index not in last.sentences and before_it:
        last = before_it[-1]
    if len(wanted) > 1 and last.parties != wanted and not _told_in(scene, last, line):
        return next((d for d in reversed(before) if d.parties == wanted), last)
    return last


_THE_TWO = re.compile(  # "The transfer followed talks in May between X and Y. The two agreed": at those
    r"(?:The two(?! (?:[a-z]+ )?(?:sides|countries|nations|governments|states|parties|neighbours|neighbors))"
    r"|Both men|Both women|The pair|Keduanya|Kedua-duanya)\s"
)


def _two_persons(draft: Draft) -> bool:
    """Whether a meeting is told with two persons of its two sides."""
    told = {m.ref for one in draft.members for m, _ in one.actors if m.kind == "person"}
    return len(draft.parties) == 2 and len(told) > 1


def day_of_occasion(scene: Scene, index: int, drafts: Sequence[Draft], named: Iterable[str]) -> When | None:
    """The day of the planned meeting told shortly before, where a plan is "for that occasion", or where those
    who are to meet are its subject: "They are due to sign a memorandum"."""
    sentence = scene.sentences[index]
    then = _THEY_WILL.match(sentence.text) or _THERE.search(sentence.text)
    reach = 2 if _THAT_OCCASION.search(sentence.text) else int(bool(then))
    ahead = [d for d in drafts if d.lead.status == "planned" and set(named) <= d.parties]
    near = [d for d in ahead if any(0 < index - i <= reach for i in d.sentences)]
    return near[-1].when if near else None


def planned_there(scene: Scene, index: int, drafts: Sequence[Draft], named: Iterable[str]) -> Draft | None:
    """The planned meeting of two told right before, where what is to be signed is signed "there"."""
    if not _THERE.search(scene.sentences[index].text):
        return None
    near = [d for d in drafts if d.lead.status == "planned" and index - 1 in d.sentences]
    return near[0] if len(near) == 1 and len(near[0].parties) == 2 and {*named} <= near[0].parties else None


_THERE = re.compile(r"\b(?:there(?! (?:is|are|was|were|will|has)\b)|di sana|di situ)\b")


def _told_in(scene: Scene, draft: Draft, line: int) -> bool:
    """Whether a paragraph tells of a meeting."""
    return any(scene.sentences[i].line == line for i in draft.sentences)


def _gone_back_to(one: Draft, main: Draft) -> bool:
    """Whether a meeting is only spoken of at a later one: "hailed the talks held a day earlier"."""
    if len(one.sentences) > 1 or any(m.form != "noun" or m.actors for m in one.members):
        return False
    last, first = one.when and one.when.latest, main.when and main.when.earliest
    return bool(last and first and last < first and one.parties == main.parties)


def _ahead(scene: Scene, draft: Draft) -> bool:
    """Whether a meeting begins only after the day of publication."""
    published = scene.document.article.published
    return bool(draft.when and draft.when.earliest and published and draft.when.earliest > published)


def _stale(scene: Scene, draft: Draft, others: Iterable[Draft]) -> bool:
    """Whether a meeting is long past when the article, or the meeting it tells of first, takes place."""
    last = draft.when and draft.when.latest
    if not last:
        return False
    first = min(draft.sentences)
    newer = (d.when.earliest for d in others if d.when and min(d.sentences) < first)
    if any(day and days(last, day) > STALE for day in newer):
        return True
    published = scene.document.article.published
    return bool(published and first > 2 and days(last, published) > OLD)
