"""Which of the meetings told so far a sentence means: the plan, what was put off, what has been."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ingest.facts import When
from ingest.meetings.told_sessions import leaders
from ingest.scene.draft import Draft, overlap
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene
from ontology.knowledge import load


def of_both(
    scene: Scene, one: Encounter, current: Draft | None, held: Draft | None, drafts: list[Draft]
) -> Draft | None:
    """The meeting whose sides "the talks of both ministers" has: not the session of others that was just
    announced, where two have met; nor, of ministers or of two states' authorities, the one just told of an
    envoy or of an organisation."""
    if current is not None and one.many == 2 and (both := _BOTH.search(scene.sentences[one.sentence].text)):
        rank = both["rank"] is not None
        if not _alike(scene, current, rank):
            rows = (d for d in reversed(drafts) if d.parties & current.parties and _alike(scene, d, rank))
            return next(rows, current)
    ahead = current is not None and current.lead.status == "planned" and one.status == "held"
    if not ahead or held is None or one.parties or current is None or current.parties & held.parties:
        return current
    return held


_BOTH = re.compile(
    r"\b(?:kedua(?:-dua)?|both|(?:the|their) two)\s(?:[a-z-]+\s){0,2}?"
    r"(?:(?P<rank>ministers|menteri|menlu|menhan)|otoritas|authorities|negara|countries|governments"
    r"|pemerintah"
    r"|kerajaan|agencies|agensi|states|nations)\b",
    re.IGNORECASE,
)
_MINISTER = re.compile(
    r"minister|menteri|menlu|menhan|menko|mendag|secretary|premier|president|\bpm\b", re.IGNORECASE
)


def _alike(scene: Scene, draft: Draft, ministers: bool) -> bool:
    """Whether those of a meeting can be two ministers, or the two sides of it two states."""
    if not draft.parties <= load().state_of.keys():
        return False
    posts = [scene.document.persons[m.ref].post for m, _ in leaders(draft) if m.ref is not None]
    return not ministers or all(p is None or _MINISTER.search(p.label) for p in posts)


def that_was(one: Encounter, current: Draft | None, drafts: list[Draft]) -> Draft | None:
    """The meeting that "the meeting lasted an hour" is told of: the one that was, where another of the same
    two was just told to be ahead."""
    past = one.anaphoric and one.status == "held" and (one.form == "noun" or one.kind == "call")
    if not past or one.when or one.place or current is None or current.lead.status != "planned":
        return current
    held = (d for d in reversed(drafts) if d.lead.status == "held" and not d.lead.background)
    return next((d for d in held if d.parties == current.parties), current)


def that_held(one: Encounter, current: Draft, drafts: list[Draft]) -> Draft | None:
    """The meeting that has been, where "that meeting, which X attended" follows a plan of the same two."""
    if current.lead.status != "planned" or one.status != "held" or one.form != "noun" or one.background:
        return None
    rows = [d for d in drafts if d.lead.status == "held" and not d.lead.background]
    rows = [d for d in rows if d.parties == set(one.parties) == current.parties]
    return rows[-1] if rows and overlap(one.when, rows[-1].when) else None


_OLD = timedelta(days=60)


def long_before(scene: Scene, draft: Draft, current: Draft) -> bool:
    """Whether a meeting of months ago is told beside one that is ahead, or a paper's signing of then beside
    the news: what follows is of that."""
    if draft is current or not of_months_ago(scene, draft.when):
        return False
    signed = draft.lead.kind == "signing" and not any(draft.persons.values())
    return current.lead.status == "planned" or (signed and current.lead.kind != "signing")


def of_months_ago(scene: Scene, when: When | None) -> bool:
    """Whether a day or stretch was over two months before the article."""
    published = scene.document.article.published
    if not published or when is None or not when.latest:
        return False
    return date.fromisoformat(published) - date.fromisoformat(when.latest) >= _OLD


_WAS_TO = re.compile(
    r"\b(?:was|were) (?:also |then )?to (?=[a-z])|\bwould (?:also )?have [a-z]+", re.IGNORECASE
)


def once_set(scene: Scene, one: Encounter, current: Draft) -> bool:
    """Whether what was once to be is told of a meeting that was called off, or put off to another day."""
    if current.lead.status == "cancelled":
        was_to = one.status == "planned" and one.when is None
        return one.supposed or bool(was_to and _WAS_TO.search(scene.sentences[one.sentence].text))
    moved = any({"moved", "cancelled"} & set(scene.roles(i)) for i in current.sentences)
    once = one.status in ("planned", "cancelled") and "supposed" in scene.roles(one.sentence)
    return once and moved and current.lead.status == "planned"


_TOLD_FIRST = re.compile(  # "kunjungan Menhan X kepada Menhan Y tersebut digunakan untuk ..."
    r"\b(?:kunjungan|lawatan|pertemuan|perjumpaan|sidang|mesyuarat|persidangan|visit|meeting)\b[^.,;:]{0,80}?"
    r"\s(?:tersebut|berkenaan|itu|ini)\b(?!\syang\b)",
    re.IGNORECASE,
)


def of_the_plan(scene: Scene, one: Encounter, current: Draft, drafts: list[Draft]) -> bool:
    """Whether talks that are told without anybody, day or place are those that were just told to be ahead."""
    bare = not (one.when or one.place or one.series or one.background) and set(one.parties) == current.parties
    again = _TOLD_FIRST.search(scene.sentences[one.sentence].text) is not None
    if bare and again and one.kind == current.lead.kind and one.kind in ("visit", "courtesy-call"):
        return True  # "that visit will also see ...", "that call will be followed by talks"
    if not bare or not (one.form == "noun" or (again and one.form in ("visit", "received"))):
        return False
    if one.status == "planned" and current.lead.status == "held":
        own = _TALKS_OF_BOTH.search(scene.sentences[one.sentence].text) is not None
        return one.form == "noun" and ((again and _goes_on_still(scene, current)) or own)
    if one.status != "held" or current.lead.status != "planned":
        return False
    if any(d.lead.status == "held" and not long_before(scene, d, current) for d in drafts):
        return False
    return again or not any(m.kind in ("person", "post") and m.country for m, _ in one.actors)


_TALKS_OF_BOTH = re.compile(  # "pertemuan keduanya akan membahas": that which is told, as it begins
    r"\b(?:pertemuan|perjumpaan|pembicaraan|mesyuarat|perbincangan)\s(?:antara\s)?(?:keduanya|kedua-duanya"
    r"|kedua(?:-dua)?\s(?:menteri|pemimpin|pejabat|pihak))\s(?:akan|bakal)\s(?:membahas|membincangkan"
    r"|membicarakan)",
    re.IGNORECASE,
)


def _goes_on_still(scene: Scene, draft: Draft) -> bool:
    """Whether a meeting lasts to the day of the article or beyond: what it will discuss is no second one."""
    published = scene.document.article.published
    return bool(published and draft.when and draft.when.latest and draft.when.latest >= published)


def meant(one: Encounter, current: Draft | None, drafts: list[Draft]) -> Draft | None:
    """The one meeting told with the side that "the meeting with X" names, where the last told is another."""
    if not (one.anaphoric and one.form == "noun" and one.parties) or one.background:
        return None
    if current is None or set(one.parties) <= current.parties:
        return None
    rows = [d for d in drafts if set(one.parties) < d.parties and d.lead.status == one.status]
    return (
        rows[0] if len(rows) == 1 and len(rows[0].parties) == 2 and overlap(one.when, rows[0].when) else None
    )
