"""Meetings: encounters of several sentences brought together, or kept apart."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from ingest.commitments.news_days import LEAD, news_day
from ingest.document import Mention
from ingest.facts import When
from ingest.meetings.arrivals import only_goes, sees_nobody
from ingest.meetings.at_home import at_home
from ingest.meetings.attendance import attend, of_its_own, only_attended, signed_before, told_of, told_then
from ingest.meetings.collective import of_nobody_told, of_the_body
from ingest.meetings.context import with_context
from ingest.meetings.delegation_heads import headed
from ingest.meetings.encounters import find_encounters
from ingest.meetings.guests import guest_of
from ingest.meetings.meant import (
    long_before,
    meant,
    of_both,
    of_months_ago,
    of_the_plan,
    once_set,
    that_held,
    that_was,
)
from ingest.meetings.partner_list import listed_partners
from ingest.meetings.retold import handed_there, thanks, told_again, welcomed_only
from ingest.meetings.rounds import at_a_third, earlier, kind_of, next_forum, of_negotiations, they_agreed
from ingest.meetings.roundups import RoundUp, apart, opened_by, round_up, talks_with, with_guest, within
from ingest.meetings.signings import of_a_paper_long_held
from ingest.meetings.told_sessions import by_number
from ingest.meetings.untold_sides import of_the_article, on_its_day
from ingest.scene.cue_hits import SPECIFIC
from ingest.scene.draft import MOST, Draft, add, agrees, call_off, new_draft, overlap
from ingest.scene.encounter import Encounter
from ingest.scene.he_and import PRONOUNS
from ingest.scene.partakers import tells_whose
from ingest.scene.protagonists import by_name, keeps_subject, only_met, protagonist_of
from ingest.scene.scene import Scene, evidence
from ingest.scene.sequence import another_partner, begins_apart, by_the_ceremony, same_day_mark, same_day_told
from ontology.knowledge import Knowledge

_THAT_VISIT = re.compile(  # "the visit to Laos of X" is told first there
    r"\b(?:lawatan|kunjungan)(?:\s[a-z]+){0,2}\s(?:itu|tersebut|ini|berkenaan)\b|\b(?:this"
    r"|that)\s(?:\w+\s)?visit\b",
    re.IGNORECASE,
)


def gather(scene: Scene, knowledge: Knowledge) -> list[Draft]:
    """All meetings of the article as drafts, in order of their first sentence."""
    drafts: list[Draft] = []
    current: Draft | None = None
    held: Draft | None = None  # the last that was told to have been
    subject: Mention | None = None
    protagonist = protagonist_of(scene)
    several: RoundUp | None = None
    titles = [i for i, s in enumerate(scene.sentences) if s.kind == "title"]
    for index in [i for i in range(len(scene.sentences)) if i not in titles] + titles:
        if evidence(scene, index) is None:
            continue
        opened = round_up(scene, index)
        several = opened or several
        told_here = opened is None or len(listed_partners(scene, index)) > 1
        found = find_encounters(scene, index, knowledge) if told_here else []
        if not found and opened is None:
            untold = talks_with(scene, index, several, current, protagonist)
            found = [untold] if untold is not None else []
        if found and drafts and "attendance" in scene.roles(index):
            found = [one for one in found if not only_attended(scene, one)]
        found = found and [one for one in found if len(one.parties) > 1 or not at_home(scene, one)]
        each = []
        if found:
            first = not drafts and not any(find_encounters(scene, i, knowledge) for i in titles)
            found = [of_negotiations(scene, one) if one.series else one for one in found]
            found = [_the_news(scene, one) for one in found] if first else found
            found = [
                (next_forum(scene, one, drafts) if one.form == "receive" else None) or one for one in found
            ]
            named = [with_guest(several, one) for one in found if not of_nobody_told(scene, one, drafts)]
            found = [
                of_the_body(scene, one)
                or with_context(
                    scene,
                    _dated(scene, one, current),
                    of_both(scene, one, current, held, drafts),
                    subject,
                    protagonist,
                )
                for one in named
            ]
            each = [(one, apart(scene, within(scene, several, one), several)) for one in found]
        if len(each) == 1 and len(each[0][1]) > 1 and index not in titles:
            several = opened_by(*each[0]) or several
        for encounter in [e for _, parted in each for e in parted] if each else ():
            if index in titles:
                _title(encounter, drafts)
                continue
            near = drafts[-MOST:]
            draft = _place_for(scene, encounter, near, current, subject)
            if draft is None:
                continue
            if draft is not current and not any(d is draft for d in near):
                drafts.append(draft)
                signed_before(scene, draft)
                draft.news = _news(scene, draft, drafts)
            if not encounter.background and not (current is not None and long_before(scene, draft, current)):
                current = draft
                held = draft if draft.lead.status == "held" else held
        if current is not None and index not in titles:
            parted = len(found) > 1 and index not in titles  # who met whom is told
            marked = "attendance" in scene.roles(index)
            attended = None if parted and not marked else told_of(scene, index, current, drafts)
            if index not in current.sentences and drafts and index in drafts[-1].sentences:
                attended = drafts[-1] if marked else None  # told by the way, with who was at that one
            if attended is not None:
                attend(scene, index, attended)
            if not found:
                headed(scene, index, current)
        told = scene.marked(index, "that-clause", scene.sentences[index].start, scene.sentences[index].end)
        people = [
            m
            for m in scene.mentions[index]
            if m.kind == "person"
            and m.country
            and (told is None or m.start < told.start)
            and not tells_whose(scene, index, m)
        ]
        if subject is not None and current is not None and only_met(scene, index, people):
            people = [
                m for m in people if index not in current.sentences or subject.country not in current.parties
            ]
        if subject is None or not keeps_subject(scene, index, people):
            he = people[:1] if people and people[0].text.lower() in PRONOUNS else []
            subject = next((m for m in he or people if by_name(scene, m)), people[0] if people else subject)
    real = [d for d in drafts if len(d.parties) >= 2 or _of_one_body(d)]
    real = [d for d in real if not of_a_paper_long_held(scene, d) and not sees_nobody(scene, d)]
    return [d for d in real if not only_goes(scene, d, real)]


def _news(scene: Scene, draft: Draft, drafts: list[Draft]) -> When | None:
    """The day of the news, for the first meeting of an article whose own words in the lead tell no day."""
    if draft.when is not None or draft.lead.background or draft.lead.status != "held" or len(drafts) > 1:
        return None
    day = news_day(scene) if draft.lead.sentence < LEAD else None
    published = scene.document.article.published
    if day is not None or not published:
        return day
    last_year = date.fromisoformat(published) - _A_YEAR  # news, if of no known day: not of years ago
    return When("", None, last_year.isoformat(), published, "interval", "news")


_A_YEAR = timedelta(days=365)


_FRESH = timedelta(days=5)


def _the_news(scene: Scene, one: Encounter) -> Encounter:
    """An article's first meeting, which is its news where it was days ago: "Earlier, on Tuesday, X met Y"."""
    published, when = scene.document.article.published, one.when
    if not one.background or not published or when is None or not when.latest or when.precision != "day":
        return one
    fresh = date.fromisoformat(published) - date.fromisoformat(when.latest) <= _FRESH
    return replace(one, background=False) if fresh else one


def _dated(scene: Scene, one: Encounter, current: Draft | None) -> Encounter:
    """An encounter "on the same day" is on that of the one told before, if they share a side."""
    if one.when is None and one.status == "held" and (own := same_day_told(scene, one.sentence)) is not None:
        return replace(one, when=own)
    if one.when is not None or current is None or current.when is None:
        return one
    if one.status != current.lead.status:
        return one
    if current.when.precision != "day" or not same_day_mark(scene, one.sentence):
        return one
    if current.lead.kind == "signing" and of_months_ago(scene, current.when):
        return one  # a paper of years ago, told between two meetings of the day
    shared = not one.parties or current.parties.intersection(one.parties)
    return replace(one, when=current.when) if shared else one


def _of_one_body(draft: Draft) -> bool:
    """Whether it is a session of an organisation's members, who are many though only it is named."""
    forum = draft.lead.kind in ("summit", "multilateral-meeting")
    return forum and draft.parties == {"ASEAN"} and bool(draft.lead.when or draft.lead.place)


def _place_for(
    scene: Scene, one: Encounter, drafts: list[Draft], current: Draft | None, subject: Mention | None
) -> Draft | None:
    """The draft that an encounter belongs to, a new one, or None where it names no two parties."""
    off = one.anaphoric and one.status == "cancelled" and current is not None
    if off and current is not None and set(one.parties) <= current.parties:
        roles = scene.roles(one.sentence)
        once = "planned" in roles or "supposed" in roles  # else the day may be that of the calling off
        if once and not overlap(one.when, current.when):
            return new_draft(replace(one, parties=tuple(sorted(current.parties)), anaphoric=False))
        drill = current.lead.kind == "exercise"  # "that meeting" is no exercise
        if current.lead.status == "planned" and drill == (one.kind == "exercise"):
            call_off(current, one)
            return current
    if current is not None and set(one.parties) <= current.parties and once_set(scene, one, current):
        add(current, replace(one, status=current.lead.status, kind=current.lead.kind, when=None))
        return current  # "the visit was put off; he was to have met the minister on Monday"
    if current is not None and handed_there(scene, one, current):
        add(current, replace(one, kind=current.lead.kind, form="noun"))
        return current
    named = len(one.parties) > 1 or not one.anaphoric
    if one.kind == "exercise" and not named and not any(d.lead.kind == "exercise" for d in drafts):
        return None  # "the training": a course that was told before
    if len(one.parties) < 2:
        if (forum := next_forum(scene, one, drafts)) is not None:
            return _same_as(scene, forum, drafts) or new_draft(forum)
        if (call := guest_of(scene, one, current, subject)) is not None:
            return _same_as(scene, call, drafts) or new_draft(call)
        if one.kind in ("summit", "multilateral-meeting") and one.parties == ("ASEAN",):
            return _same_as(scene, one, drafts) or new_draft(one)
        if of_its_own(scene, one.sentence):
            return None
        if (whose := meant(one, current, drafts)) is not None:
            add(whose, one)
            return whose
        current = current if "cancelled" in scene.roles(one.sentence) else that_was(one, current, drafts)
        before = None if they_agreed(scene, one, current) else earlier(scene, one, drafts)
        current = before or (None if by_number(scene, one) else current)
        if current is not None and at_a_third(scene, one, current):
            return None
        if current is None or not set(one.parties) <= current.parties:
            return _of_the_pair(scene, one, drafts)
        if (one.form in ("noun", "sign") or (one.kind == "call" and one.anaphoric)) and _another(
            one, current
        ):
            new = replace(
                one, kind=kind_of(one, current), parties=tuple(sorted(current.parties)), anaphoric=False
            )
            return _same_as(scene, new, drafts) or new_draft(new)
        if one.background or (off and current.lead.status == "held" and one.form == "visit"):
            return _of_the_pair(scene, one, drafts)
        alike = one.kind not in SPECIFIC or one.kind in {m.kind for m in current.members}
        same = alike if one.kind == "summit" else one.anaphoric  # at whose margin they met, perhaps
        if agrees(one, current, loosely=True) and (same or (one.form == "noun" and alike)):
            add(current, one)
            return current
        return _of_the_pair(scene, one, drafts)
    that = one.form == "noun" or (
        one.form == "visit" and _THAT_VISIT.search(scene.sentences[one.sentence].text)
    )
    if one.anaphoric and that and current is not None:
        just = next((d for d in reversed(drafts) if one.many and one.sentence - 1 in d.sentences), current)
        alike = just.parties == set(one.parties) and just.lead.status == one.status
        if (was := that_held(one, current, drafts)) is not None:
            add(was, one)
            return was
        if just is not current and alike and just.lead.form != "sign":
            add(just, one)  # "he briefed her on his talks with Y. At the talks, both ministers ..."
            return just
        before = next((d for d in drafts if d.parties == set(one.parties)), None)
        if before is not None and not current.parties >= set(one.parties):
            return _same_as(scene, one, drafts)  # "in the meeting with | the German envoy": not the last one
        told = tuple(sorted(current.parties & set(one.parties)))
        # "that meeting" has been told: it neither begins another nor gains a side in passing
        that_one = replace(one, parties=told)
        alike_in_time = [d for d in drafts if d.lead.status == one.status]  # not the next one, just told
        if len(told) < 2:
            return None
        whose = _same_as(scene, that_one, alike_in_time) or _same_as(scene, that_one, drafts)
        if whose is None and alike_in_time and "attendance" in scene.roles(one.sentence):
            whose = next((d for d in reversed(alike_in_time) if set(told) <= d.parties), None)
            if whose is not None:  # "that meeting, which X attended too"
                add(whose, that_one)
        return whose
    if current is not None and of_the_plan(scene, one, current, drafts):
        add(current, one)
        return current
    then = told_then(scene, one.sentence, drafts)
    if then is not None and then.parties == set(one.parties) and one.status == "held" and one.when is None:
        add(then, replace(one, background=True))
        return then
    if (again := told_again(scene, one, drafts)) is not None:
        when = one.when if overlap(one.when, again.when) else None
        own = one.form == "noun" and not (one.kind == "courtesy-call" and thanks(scene, one))
        add(again, replace(one, kind=one.kind if own else again.lead.kind, when=when))
        return again
    aside = begins_apart(scene, one.sentence) or (current and another_partner(scene, one, current))
    aside = aside or by_the_ceremony(scene, one, current)
    apart = current if aside and one.kind != "signing" else None
    other = [d for d in drafts if d is not apart]
    return _same_as(scene, one, other) or (None if welcomed_only(scene, one, drafts) else new_draft(one))


def _another(one: Encounter, current: Draft) -> bool:
    """Whether what names no sides is told to be another meeting of those before: earlier, next, numbered."""
    own = bool(one.when and one.when.edtf) or one.ordinal
    past = one.kind == "call" and one.status == "held" and one.when is not None
    if past and not overlap(one.when, current.when):
        return True  # "the meeting was agreed on in their phone call last week"
    other = one.ordinal and any(m.ordinal not in (None, one.ordinal) for m in current.members)
    if own and (one.background or other):
        return True
    if one.series and one.kind in SPECIFIC and one.kind not in {m.kind for m in current.members}:
        return bool(one.place or one.when)
    if (one.status != "held" and current.lead.status == "held" and (one.place or one.when)) or (
        one.form == "sign" and not (one.anaphoric and one.kind == "visit" and one.when is None)
    ):
        return True
    apart = not overlap(one.when, current.when)
    if one.kind == "visit" and one.status == "held":
        return False
    if one.anaphoric or not (one.series or one.place or one.kind in SPECIFIC):
        return False
    return bool((one.place or one.when) and (apart or one.status != current.lead.status))


def _of_the_pair(scene: Scene, one: Encounter, drafts: list[Draft]) -> Draft | None:
    """The meeting of the two that the article is about, where it tells that one of them is meant."""
    if (told := of_the_article(scene, one)) is not None:
        return _same_as(scene, told, drafts) or new_draft(told)
    another = on_its_day(scene, one, drafts)
    return new_draft(another) if another is not None else None


def _title(one: Encounter, drafts: list[Draft]) -> None:
    """A title tells again, in short, what the body tells: it opens a meeting only where that tells none."""
    if len(one.parties) < 2:
        return
    for draft in drafts:
        stay = one.when is None and one.kind == draft.lead.kind == "visit"  # "on a visit to Hanoi from today"
        same = (stay or one.status == draft.lead.status) and overlap(one.when, draft.when)
        if same and not draft.lead.background and set(one.parties) == draft.parties:
            add(draft, replace(one, kind=draft.lead.kind, status=draft.lead.status, place=None, country=None))
            return
    many = len(one.parties) > 2  # "meets Lao, Thai envoys": of those that one guest met the body tells more
    sides = set(one.parties)
    if not any(d.parties <= sides or sides <= d.parties or (many and sides & d.parties) for d in drafts):
        drafts.append(new_draft(one))


def _same_as(scene: Scene, one: Encounter, drafts: list[Draft]) -> Draft | None:
    rows = sorted(
        reversed(drafts), key=lambda d: one.kind != "visit" and {m.kind for m in d.members} == {"visit"}
    )
    for draft in rows:  # talks are told again before a visit gains talks
        if not _of_old(scene, one, draft) and agrees(one, draft, loosely=False):
            add(draft, one)
            return draft
    return None


def _of_old(scene: Scene, one: Encounter, draft: Draft) -> bool:
    """Whether an encounter of months ago is told behind a meeting of the news that names no day: another
    one ("Y was in X in March last year, too, when he and Z met")."""
    news = draft.when is None and draft.lead.status == "held" and not draft.lead.background
    told = news and not one.anaphoric and max(draft.sentences) < one.sentence
    return told and one.form in ("visit", "verb") and of_months_ago(scene, one.when)
