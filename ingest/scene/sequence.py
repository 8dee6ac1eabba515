"""Meetings told one after the other: what a sentence takes from the one before it, and by which words."""

from __future__ import annotations

import re

from ingest.facts import When
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_THEN = re.compile(  # right before the verb
    r"\b(?:kemudian|lalu|lantas|selepas itu|setelah itu|sesudah itu|seterusnya|then|afterwards?"
    r"|subsequently|(?<!days )(?<!weeks )(?<!months )(?<!years )(?<!day )(?<!week )(?<!month )(?<!year )"
    r"later)\s*,?\s*$",
    re.IGNORECASE,
)
_LEADS = re.compile(  # at the head of the sentence
    r"(?:(?:menjelang |pada )?(?:pagi|siang|sore|petang|malam)(?:nya| hari(?:nya)?)?(?=[ ,])"
    r"|(?:later |earlier )?in the (?:morning|afternoon|evening|day)\b"
    r"|that (?:morning|afternoon|evening|night)\b"
    r"|kemudian|setelah itu|sesudah itu|selepas itu|seusai itu|afterwards|later|then"
    r"|di luar (?:sidang|mesyuarat|pertemuan)|di sela(?:-sela)? (?:sidang|mesyuarat|pertemuan|perundingan)"
    r"|(?:sebelum|seusai|usai|selepas) (?:sidang|mesyuarat|pertemuan|rapat)"
    r"|(?:before|after|outside|alongside) the (?:meeting|talks|session))\b",
    re.IGNORECASE,
)
_APART = re.compile(  # before or after the talks that were told, and so none of them
    r"(?:Before|After|Prior to|Following|Ahead of|Earlier, before|Sebelum|Sesudah|Setelah|Seusai|Usai|Selepas"
    r"|Terdahulu, sebelum) (?:the |that |this )?(?:meeting|talks|session|pertemuan|rapat|sidang|perundingan"
    r"|mesyuarat|perjumpaan|rundingan)(?: itu| tersebut| ini| berkenaan)?,"
)
_BY_CEREMONY = re.compile(  # when others met, or the same: not at the signing itself
    r"\b(?:sebelum|menjelang|seusai|usai|selepas|sesudah|setelah|before|prior to|ahead of|after|following)"
    r"\s(?:the\s)?(?:\w+\s)?(?:penandatanganan|pemeteraian|upacara|majlis|prosesi|signing|ceremony)\b",
    re.IGNORECASE,
)
_ANOTHER_MATTER = re.compile(
    r"\W*(?:(?:Dalam|Pada|Di) (?:perkembangan|hal|kesempatan|isu|perkara|soal|tempat) (?:lain(?:nya)?"
    r"|terpisah|berasingan|yang (?:lain|berbeda|berbeza))|Di dalam negeri,|At home,|Domestically,"
    r"|(?:Mengenai|Menyentuh|Berhubung|Soal) (?:isu|perkara|hal) (?:lain|domestik|dalam negeri)"
    r"|In (?:a|another) (?:separate |related |unrelated )?(?:development|matter)"
    r"|On (?:another|a separate|a different|an unrelated) (?:matter|issue|note|subject|front)"
    r"|On (?:domestic|home) |On the (?:domestic|home) front)",
    re.IGNORECASE,
)
_BESIDES = re.compile(  # what else was on that day
    r"(?:Terdahulu|Sebelum (?:itu|ini)|Sebelumnya|Selain itu|Di samping itu|Secara terpisah|Kemudian"
    r"|Pada hari yang sama|Earlier|Before that|Separately|Later|Afterwards|On the same day|The same day"
    r"|In addition|Besides|(?:In|On|Later in) (?:the|that) (?:same )?(?:morning|afternoon|evening)"
    r"|Pada (?:sebelah )?(?:pagi|petang|malam)(?:nya)?|(?:Pagi|Siang|Sore|Petang|Malam) harinya"
    r"|(?:The|A) (?:day (?:before|earlier|later|after)|previous day|next day|following day)|On the (?:next"
    r"|previous|following) day"
    r"|Sehari (?:sebelum|kemudian|selepas|setelah|sesudah)(?:nya| itu)?|Keesokan(?:nya| hari(?:nya)?)"
    r"|Esoknya|Besoknya)\b"
)
_HELD = re.compile(  # a verb that only carries the noun: "then held talks"
    r"(?:mengadakan|menggelar|melakukan|membuat|menghadiri|held|had|met|paid)\s+(?:\w+\s+){0,1}$",
    re.IGNORECASE,
)
_VISIT = re.compile(
    r"\s*(?:the |a |his |her |its |their )?(?:\w+ )?(?:lawatan|kunjungan|rangkaian|visit|trip|tour|conference"
    r"|konferensi)",
    re.IGNORECASE,
)


_SAME_DAY = re.compile(r"hari (?:yang )?sama|same day", re.IGNORECASE)


def marked(scene: Scene, draft: Draft, role: str) -> bool:
    """Whether a sentence of a meeting holds a scope word of a role."""
    return any(
        scene.marked(m.sentence, role, scene.sentences[m.sentence].start, scene.sentences[m.sentence].end)
        for m in draft.members
    )


def same_day_mark(scene: Scene, index: int) -> bool:
    """Whether a sentence says "on the same day", and not of a day that it tells itself."""
    mark = scene.marked(index, "same-day", scene.sentences[index].start, scene.sentences[index].end)
    return mark is not None and same_day_told(scene, index) is None


def same_day_told(scene: Scene, index: int) -> When | None:
    """The day that a sentence itself tells and then calls the same: "X, who came on Tuesday, met Y on the
    same day"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    mark = scene.marked(index, "same-day", sentence.start, sentence.end)
    if mark is None or not _SAME_DAY.search(text, mark.start, mark.end):
        return None
    days = [d.when for d in scene.dates[index] if d.end <= mark.start and d.when.precision == "day"]
    return days[-1] if days else None


def same_day(scene: Scene, draft: Draft, before: When | None) -> bool:
    """Whether a meeting without a day of its own was on the day of the one told before it.

    "The same day", "before the session", "on the sidelines of the meeting", "he then met": of the days the
    article tells, that is the only one meant; a stretch of days is passed on only by the first.
    """
    if any(same_day_mark(scene, m.sentence) for m in draft.members):
        return True
    if before is None or before.precision != "day":
        return False
    return _beside_talks(scene, draft) or any(goes_on(scene, m.sentence) for m in draft.members)


def _beside_talks(scene: Scene, draft: Draft) -> bool:
    """Whether a meeting was on the sidelines of a session, and not of a visit, which has many days."""
    text = scene.document.article.text
    return any(
        mark.role == "margin" and _VISIT.match(text, mark.end) is None
        for m in draft.members
        for mark in scene.marks(m.sentence)
    )


def begins_apart(scene: Scene, index: int) -> bool:
    """Whether a sentence tells what was before or after the talks told so far."""
    return _APART.match(scene.sentences[index].text) is not None


def by_the_ceremony(scene: Scene, one: Encounter, draft: Draft | None) -> bool:
    """Whether talks are told to have been before or after the signing told last: "he met X before the
    ceremony"."""
    if draft is None or draft.lead.kind != "signing" or one.kind == "signing" or one.form == "sign":
        return False
    return _BY_CEREMONY.search(scene.sentences[one.sentence].text) is not None


def another_matter(scene: Scene, index: int) -> bool:
    """Whether a sentence says that it turns to something else: "In another development, ..."."""
    return _ANOTHER_MATTER.match(scene.sentences[index].text) is not None


def another_partner(scene: Scene, one: Encounter, draft: Draft) -> bool:
    """Whether a sentence begins with a word for what else was and names somebody new of a side: "Earlier, X
    held talks with Minister Y", behind X's call on the Sultan."""
    if one.anaphoric or _BESIDES.match(scene.sentences[one.sentence].text) is None:
        return False
    known = draft.persons
    told = {m.ref for member in draft.members for m, _ in member.actors if m.kind == "person"}
    return any(
        m.kind == "person" and m.ref is not None
        and (m.ref not in told if m.country is None else m.country in draft.parties)
        and m.ref not in known.get(str(m.country), ())
        for m, _ in one.actors
    )  # fmt: skip


def goes_on(scene: Scene, index: int) -> bool:
    """Whether a sentence goes on in time: "he then met", "Outside the session, she met"."""
    sentence = scene.sentences[index]
    if _LEADS.match(sentence.text):
        return True
    text = scene.document.article.text
    return any(
        hit.form != "sign" and hit.form != "visit" and _THEN.search(_before(text, sentence.start, hit.start))
        for hit in find_hits(scene, index)
    )


def _before(text: str, start: int, end: int) -> str:
    """What stands before a cue, without the verb that only carries its noun."""
    return _HELD.sub("", text[max(start, end - 60) : end])
