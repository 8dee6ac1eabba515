"""Commitments: what the parties signed, agreed, pledged or offered, told again or told once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ingest.commitments.answers import answer_to
from ingest.commitments.bundles import DEEDS, MOST, Bundle, put
from ingest.commitments.deeds_apart import deeds_apart
from ingest.commitments.made_at import day_of_occasion, meeting_at, thence
from ingest.commitments.news_days import day_of_words, news_day
from ingest.commitments.points import covered, goes_on
from ingest.commitments.told_days import (
    closer_day,
    day_as_said,
    day_before,
    day_of_next,
    day_of_paragraph,
    day_of_talks,
    exact,
    within,
)
from ingest.commitments.told_twice import told_once
from ingest.commitments.undertaking import Undertaking
from ingest.commitments.undertakings import undertakings
from ingest.facts import DOCUMENTS, Commitment, Meeting, Topic, When
from ingest.scene.draft import Draft, by_the_way
from ingest.scene.lasting import at_its_end
from ingest.scene.scene import Scene, evidence
from ingest.topics.themes import MOST_OF_COMMITMENT, of_commitment
from ingest.topics.topics import ranked
from ontology.knowledge import Knowledge

_DONE = ("agreed", "signed", "proposed")


def find_commitments(
    scene: Scene, drafts: Sequence[Draft], meetings: Sequence[Meeting], knowledge: Knowledge
) -> tuple[Commitment, ...]:
    """All commitments of the article in order of first evidence; none without two parties."""
    bundles: list[Bundle] = []
    # what turns out to be still ahead is no meeting at which anything was said
    told = [d for d, m in zip(drafts, meetings, strict=True) if d.lead.status != "held" or m.status == "held"]
    for index, sentence in enumerate(scene.sentences):
        if (
            evidence(scene, index) is None
            or sentence.kind == "heading"
            or sentence.text.rstrip().endswith("?")
        ):
            continue
        if scene.sport(index):
            continue
        before = bundles[-1].lead.parties if bundles else ()
        clauses = deeds_apart(scene, index)
        for one in (u for c in clauses for u in undertakings(c, index, told, knowledge, before)):
            last = bundles[-1] if bundles else None
            if (
                last
                and {one.kind, last.lead.kind} <= DEEDS
                and (
                    (not one.also and goes_on(scene, last.lead.sentence, index))
                    or _said_again(scene, one, last)
                )
            ):
                last.members.append(one)
            else:
                put(one, bundles)
        _answered(scene, index, bundles[-MOST:])
    if not bundles:
        return ()
    if not drafts and all(m.assumed for b in bundles for m in b.members):
        return ()  # nothing shows that the two whom the article names most deal with each other
    bundles = told_once(bundles)
    bundles.sort(key=lambda b: (min(m.sentence for m in b.members), b.lead.position))
    main = ranked(scene, range(len(scene.sentences)), knowledge, MOST_OF_COMMITMENT, 0.5)
    return tuple(_commitment(scene, b, bundles, drafts, meetings, main, knowledge) for b in bundles)


def _said_again(scene: Scene, one: Undertaking, last: Bundle) -> bool:
    """Whether somebody's own words only say again what was told right before: "agreed on a faster return of
    two men. 'We agreed that the return is made by June'"."""
    first = scene.sentences[last.lead.sentence]
    if one.kind != "agreement" or one.parties != last.lead.parties or one.sentence - last.lead.sentence > 2:
        return False
    noun = _WE_AGREED.search(scene.sentences[one.sentence].text)
    return noun is not None and re.search(rf"\b{noun[1].lower()}\b", first.text.lower()) is not None


_WE_AGREED = re.compile(
    r"\b(?:kami|kita|we)(?: (?:telah|sudah|both|have))? (?:ber)?(?:sepakat|setuju|agreed)"
    r" (?:(?:bahwa|bahawa|soal|atas|untuk|agar|supaya|that|on|to|the) ){0,2}([a-z]{5,})\b",
    re.IGNORECASE,
)


def _answered(scene: Scene, index: int, bundles: list[Bundle]) -> None:
    """Give the invitation, offer or plan that a sentence answers the status of the answer."""
    if not bundles or not scene.cues(index)["commitments"]:
        return
    open_ones = [b for b in bundles if b.status not in ("implemented", "broken-off")]
    found = answer_to(scene, index, [(b.lead, b.status) for b in open_ones]) if open_ones else None
    if found:
        bundle, answer = open_ones[found[0]], found[1]
        bundle.members.append(answer)
        bundle.status = answer.status


def _commitment(
    scene: Scene, bundle: Bundle, bundles: list[Bundle], drafts: Sequence[Draft],
    meetings: Sequence[Meeting], main: list[Topic], knowledge: Knowledge,
) -> Commitment:  # fmt: skip
    lead = bundle.lead
    told_in = {m.sentence for m in bundle.members}
    others = {m.sentence for b in bundles for m in b.members} - told_in
    indexes = sorted(told_in.union(covered(scene, sorted(told_in), others)))
    proofs = tuple(e for i in indexes if (e := evidence(scene, i)))
    held = [d for d, m in zip(drafts, meetings, strict=True) if m.status == "held"]
    # "it was agreed at a meeting in Vientiane", "the agreement stands in a paper signed in Jakarta"
    where = [m.sentence for m in bundle.members if m.that or m.seals or (m.again and m is not lead)]
    told_at = (d for d in held if not d.lead.background and any(i in d.sentences for i in where))
    named = (d for d in told_at if set(lead.parties) <= d.parties)
    draft = next(named, None) or meeting_at(
        scene, lead.sentence, held, lead.parties, thence(scene, lead.sentence)
    )
    draft = None if lead.earlier else draft
    made_at = next((n for n, d in enumerate(drafts) if d is draft), None)
    told = reversed(bundle.members) if bundle.status != lead.status else bundle.members
    own = next((m.when for m in told if m.when), None)  # what was answered is dated by the answer
    own = own or day_before(scene, lead.sentence) or day_as_said(scene, lead.sentence)
    if own is None and bundle.status in ("agreed", "signed"):
        own = day_of_talks(scene, lead.sentence)
    undone = bundle.status == "broken-off" and own is None
    if undone or (bundle.status in ("agreed", "signed") and lead.kind != "programme" and not exact(own)):
        own = next(filter(None, (day_of_next(scene, i, undone) for i in sorted(told_in))), own)
    if bundle.status == "planned" and own is not None and not exact(own):
        closer = (m.when for m in bundle.members if exact(m.when) and m.when and within(m.when, own))
        own = next(closer, None) or closer_day(scene, lead.sentence, own) or own
    if bundle.status == "planned" and made_at is not None and _over(scene, meetings[made_at].when):
        made_at = None  # what is still to be signed is of no meeting of last year
    if own is None and bundle.status == "planned":
        own = day_of_occasion(scene, lead.sentence, drafts, lead.parties)
    if made_at is not None:
        meeting = meetings[made_at]
        elsewhere = own is not None and (meeting.when is None or not _meets(own, meeting.when))
        told_only = (bundle.status == "in-force" and lead.kind in DOCUMENTS) or (
            bundle.status == "planned" and not lead.led
        )
        if elsewhere or told_only or not set(lead.parties) <= set(meeting.parties):
            made_at = None
    aside = made_at is not None and meetings[made_at].when is None and by_the_way(drafts[made_at])
    when = at_its_end(own or (meetings[made_at].when if made_at is not None else None))
    published = scene.document.article.published
    if when and when.earliest and published and when.earliest > published and bundle.status in _DONE:
        when = None  # nobody has agreed to anything tomorrow
    if when is None and bundle.status in ("agreed", "signed") and lead.kind != "programme":
        ahead = own is not None or aside or any(m.due for m in bundle.members)  # of no day that is told here
        when = None if ahead else day_of_paragraph(scene, lead.sentence)
    if when is None and bundle.status == "agreed" and lead.kind == "pledge":
        when = day_of_words(scene, lead.sentence)
    if when is None and bundle.status == "broken-off":
        when = day_of_words(scene, lead.sentence, lead.position)
    if when is None and bundle.status in _DONE and lead.kind != "programme" and not lead.earlier:
        when = None if aside else news_day(scene)
    follows = None
    if lead.kind == "memorandum-of-understanding" and bundle.status == "planned":
        follows = next((n for n, b in enumerate(bundles) if b.lead.kind == "letter-of-intent"), None)
    return Commitment(
        kind=lead.kind,
        status=bundle.status,
        parties=lead.parties,
        evidence=proofs,
        when=when,
        due=next((m.due for m in bundle.members if m.due), None),
        committed_by=lead.by,
        committed_to=tuple(p for p in lead.parties if lead.by and p not in lead.by),
        topics=of_commitment(
            scene,
            indexes,
            meetings[made_at] if made_at is not None else None,
            draft,
            main,
            lead.kind,
            knowledge,
        ),
        made_at=made_at,
        follows=follows,
    )


def _over(scene: Scene, when: When | None) -> bool:
    """Whether a time was more than a month before the article."""
    published = scene.document.article.published
    if when is None or not when.latest or not published:
        return False
    return date.fromisoformat(published) - date.fromisoformat(when.latest) > _A_MONTH


_A_MONTH = timedelta(days=31)


def _meets(one: When, other: When) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.earliest <= other.latest and other.earliest <= one.latest
