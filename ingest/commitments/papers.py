"""Papers with what happens to them: signed, adopted, planned, in force, broken off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.commitments.binding import of_companies
from ingest.commitments.in_force import in_force, its_year, signed_on, to_begin
from ingest.commitments.listed_papers import opened_list
from ingest.commitments.older_papers import (
    has_been_signed,
    is_older,
    of_a_past_year,
    told_before,
    year_of_participle,
)
from ingest.commitments.own_papers import contained, only_agreed, own_papers
from ingest.commitments.paper_acts import (
    FATES,
    distance,
    fate_of,
    of_a_bill,
    only_proposed,
    says_how_long,
    says_since_when,
    to_be_carried_out,
    without_lapses,
)
from ingest.commitments.paper_marks import AGAIN, GENERIC, LEAD, THE, UNNAMED, as_told
from ingest.commitments.paper_status import Hit, is_due, is_no_paper, overdue, status_of_paper, unreal
from ingest.commitments.papers_apart import apart, with_each
from ingest.commitments.points import ITEM
from ingest.commitments.undertaking import Undertaking, fill
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene, parties
from ontology.knowledge import Knowledge

_BUT_A = re.compile(r"\b(?:but|melainkan|tetapi|sebaliknya)\s(?:an?\s|sebuah\s|satu\s)?$", re.IGNORECASE)


def papers(
    scene: Scene, index: int, hits: list[Hit], drafts: Sequence[Draft], knowledge: Knowledge,
    parties_before: tuple[str, ...],
) -> list[Undertaking]:  # fmt: skip
    hits = [h for h in hits if not of_a_bill(scene.document.article.text, h)]
    acts = [h for h in hits if h[2].gives["form"] == "act"]
    opened = [] if acts else opened_list(scene, index)
    listed = bool(opened)
    named = [h for h in hits if h[2].gives["form"] == "document" and (listed or not h[2].gives.get("item"))]
    if to_be_carried_out(scene.document.article.text, hits, acts):
        return []  # "both committed to implementing the treaty": that was agreed
    # "signed several agreements and memoranda": what is named more closely inside says it
    named = list({h[:2]: h for h in reversed(named)}.values())[::-1]
    papers = [h for h in named if not any(h[0] <= o[0] and o[1] <= h[1] and o is not h for o in named)]
    agreeing = [h for h in hits if h[2].gives["form"] == "agree"]
    found: list[Undertaking] = []
    text = scene.document.article.text
    acts = [a for a in acts if not is_due(scene, index, a)] or acts
    acts = [a for a in acts if a not in only_proposed(text, acts)]
    acts = [a for a in acts if not unreal(scene, index, a[0])] or acts
    terms = [a for a in acts if says_how_long(text, a)]
    acts = [a for a in acts if not says_since_when(text, a, acts) and a not in terms]
    acts = without_lapses(scene, index, acts)
    own = own_papers(papers, text, acts)
    for start, end, cue in sorted(own, key=lambda h: h[2].id in _ANY):
        alike = any(o.kind == cue.gives["kind"] for o in found)
        if alike and not (listed and _NEXT_ITEM.search(text, max(0, start - 16), start)):
            continue
        if cue.id in _ANY and found and any(_overlap((start, end, cue), o) for o in own):
            continue  # the same paper, told by its name
        if cue.id in UNNAMED and any(0 <= start - o[1] <= 8 and o[2].id not in UNNAMED for o in own):
            continue  # "memoranda and agreements were signed"
        if cue.id in UNNAMED and _SEVERAL.search(text, start, end) and _named_behind(own, end) > 1:
            continue  # "signed two documents, namely a treaty and a memorandum"
        if cue.id in UNNAMED and not listed and _heads_papers(scene, index):
            continue  # "The following documents were signed:", which are told below
        if is_no_paper(text, start, end) or contained(text, start, papers) or _before_press(text, start, end):
            continue
        told_of = [
            a for a in acts
            if a[0] < start or a[2].id == "act-renewed" or not _FOLLOWED.search(text, a[0], a[1])
        ]  # fmt: skip
        near = sorted(told_of, key=lambda a: (distance(scene, index, (start, end), a, papers), a[0]))
        before = [
            a for a in acts if a[1] <= start and start - a[1] < 30 and a[2].gives["status"] == "planned"
        ]
        if only_agreed(text, agreeing, acts, start):
            continue
        if not near and agreeing and agreeing[0][1] <= start:
            status: str = "planned"
        elif not near and listed:
            status = opened[-1]
        elif (not near or is_due(scene, index, near[0])) and (
            AGAIN.match(text[end : end + 40]) or THE.search(text[max(0, start - 6) : start])
        ):
            kind, verb = cue.gives["kind"], (start, end)
            told = fill(scene, index, kind, "", start, verb, drafts, knowledge, True, parties_before)
            found += [replace(told, again=True, generic=bool(GENERIC.match(text, start)))] if told else []
            continue
        elif not near or (
            is_due(scene, index, near[0]) and near[0][2].gives["status"] in ("agreed", "signed")
        ):
            continue
        elif any(a[2].gives["status"] == "in-force" for a in acts) and len(papers) == 1:
            status = "planned" if is_due(scene, index, near[0]) else "in-force"
        else:
            status = (before or near)[0][2].gives["status"]
            status = (
                "planned" if status == "in-force" and is_due(scene, index, (before or near)[0]) else status
            )
        if near and cue.id == "the-document" and near[0][2].id == "act-adopted":
            continue  # "the council issued the papers"
        to_sign = any(a[2].id == "act-to-be-signed" for a in near)
        if status == "planned" and cue.id == "the-document" and not to_sign:
            continue  # "the document paves the way for plans"
        fate = fate_of(text, (start, end), near) if len(papers) == 1 else None
        if fate and status == "signed":  # "the pact signed in 2008 | was torn up last week"
            status, before, near = str(fate[2].gives["status"]), [], [fate]
        awaited = status == "planned" and bool(near) and near[0][2].gives["status"] == "in-force"
        since = None
        act = (before or near or agreeing or [(start, end, cue)])[0]
        if status == "in-force" and not terms and (signed := signed_on(scene, index, end, acts)):
            status, act = "signed", signed
        if status == "in-force":
            act, since = in_force(scene, index, (start, end), acts)
            if to_begin(scene, since):  # "takes effect in January": not in force by now
                signing = [
                    a for a in acts if a[2].gives["status"] == "signed" and not is_due(scene, index, a)
                ]
                if not signing:
                    continue
                status, act, since = "signed", signing[0], None
        if of_companies(scene, index, act[0]) or _OF_GROUPS.search(text, max(0, act[0] - 60), act[0]):
            continue
        long_since = status == "signed" and has_been_signed(scene, index, end, act[:2])
        if not long_since and (
            unreal(scene, index, min(start, act[0]), status == "in-force")
            or (
                scene.marked(index, "unreal", min(end, act[1]), max(start, act[0]))
                and not _BUT_A.search(text, max(0, start - 20), start)
            )
        ):
            continue
        if status in ("proposed", "planned") and of_a_past_year(scene, index, start):
            continue  # "would propose a committee, adding that the 2001 memorandum stood"
        if listed and status == "agreed":
            status = opened[-1]  # "five papers were signed. Finally, they agreed on a treaty"
        status = status_of_paper(scene, index, (start, end), act[:2], status)
        old = bool(cue.gives.get("before"))
        kind = told_before(scene, index) if old else str(cue.gives["kind"])
        news = is_older(text, start, end) and status == "signed" and _two_of_title(scene, index)
        held = () if old or news else drafts
        one = fill(scene, index, kind, status, start, act[:2], held, knowledge, True, news or parties_before)
        if one is not None and one.when is None and status in FATES:
            since = its_year(scene, index, (start, end)) if kind != "plan-of-action" else None
        if one is not None and one.when is None and status == "signed":
            since = year_of_participle(scene, index, end, act[0])
        if one is not None and overdue(scene, act[0]):
            one = replace(one, when=None, own_date=False)  # the day on which it was not signed
        if one is not None and kind:
            told = as_told(scene, index, one, since, (start, end, cue), act, acts, listed, awaited)
            others = [p[0] for p in papers if p[0] > end and p[2].gives["kind"] != kind]
            until = min(others, default=scene.sentences[index].end)
            each = with_each(scene, index, told, act[0], until, knowledge)
            found += each or apart(scene, index, told, end, knowledge)
    return found


_NEXT_ITEM = re.compile(  # of a list: "a treaty on visas, a memorandum on schools, | a memorandum on ports"
    r"[,;]\s(?:(?:and|dan|serta)\s)?(?:(?:an?|sebuah|satu)\s)?$"
)


_SEVERAL = re.compile(r"(?:agreements|deals|documents|papers|notes|dokumen|naskah)$", re.IGNORECASE)


def _named_behind(own: Sequence[Hit], end: int) -> int:
    """How many papers are named behind the words that only count them."""
    return sum(o[0] > end and o[2].id not in UNNAMED for o in own)


def _heads_papers(scene: Scene, index: int) -> bool:
    """Whether a sentence heads a list whose first item names a paper."""
    if not scene.sentences[index].text.rstrip().endswith(":") or index + 1 >= len(scene.sentences):
        return False
    named = any(m.cue.gives["form"] == "document" for m in scene.cues(index + 1)["commitments"])
    return named and ITEM.match(scene.sentences[index + 1].text) is not None


def _two_of_title(scene: Scene, index: int) -> tuple[str, ...]:
    """The two of title or lead, whose older paper a paragraph begins with that names nobody."""
    opens = index > 0 and scene.sentences[index - 1].line != scene.sentences[index].line
    if not opens or index < LEAD or scene.actors(index):
        return ()
    told = (parties(scene.actors(i)) for i in (0, 1))
    return next((tuple(sorted(two)) for two in told if len(two) == 2), ())


def _before_press(text: str, start: int, end: int) -> bool:
    """Whether a joint statement is only what two tell the press: "held a joint press statement"."""
    return (
        _TO_PRESS.search(text, start, end) is not None
        and _GIVES_IT.search(text, max(0, start - 80), start) is not None
    )


_TO_PRESS = re.compile(r"\b(?:pers|media|akhbar|press)\b", re.IGNORECASE)
_GIVES_IT = re.compile(
    r"\b(?:menggelar|mengadakan|menyampaikan|memberi(?:kan)?|sesi|saat|ketika|dalam|pada|usai|seusai|selepas"
    r"|held"
    r"|holding|gave|deliver(?:ed|ing)|at|in|during|after)\s(?:sebuah\s|satu\s|sesi\s|a\s|the\s|their\s)?$",
    re.IGNORECASE,
)


def _overlap(one: Hit, other: Hit) -> bool:
    return other[2].id not in _ANY and one[0] < other[1] and other[0] < one[1]


_FOLLOWED = re.compile(  # "will be followed by a memorandum": says nothing of the paper before it
    r"(?:tindaklanjut|lanjutkan|susul|diikut|followed|developed|turned)", re.IGNORECASE
)
_ANY = ("accord-signed", "accord-signed-en")  # whatever paper it is
_OF_GROUPS = re.compile(  # "seven armed groups which | signed the ceasefire": no states
    r"\b(?:organi[sz]ations|groups|companies|firms|parties|militias|rebels|armies|unions|universities"
    r"|factions)\s"
    r"(?:which|that|who)\s(?:had\s|have\s)?(?:(?:already|also)\s)?$"
)
