"""Gathered meetings as facts: kind, status, place, participants and salient topics of each."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.document import Mention
from ingest.facts import Meeting, Participation, Role
from ingest.meetings.setting import Setting, settle
from ingest.scene.article_day import next_one
from ingest.scene.cue_hits import SPECIFIC
from ingest.scene.draft import Draft, in_order, main_draft
from ingest.scene.scene import Scene, evidence, to_asean
from ingest.scene.sides import acts_for
from ingest.topics.themes import Told, of_meeting
from ontology.knowledge import Knowledge

_HEAD = re.compile(
    r"\b(?:Perdana Menteri|Presiden|Raja|Sultan|PM|Prime Minister|President|King|Yang di-Pertuan Agong)\b"
)
_UNDER = re.compile(r"\b(?:Wakil|Vice|Deputy|Timbalan|Staf)\b")


def to_meetings(scene: Scene, drafts: list[Draft], knowledge: Knowledge) -> tuple[Meeting, ...]:
    """The drafts as facts, in order of first evidence; the first held one is the article's main meeting."""
    main = main_draft(drafts)
    ordered = in_order(scene, drafts)
    settings = settle(scene, ordered)
    told = Told(scene, drafts, main, knowledge)
    return tuple(_meeting(scene, d, s, told) for d, s in zip(ordered, settings, strict=True))


def _meeting(scene: Scene, draft: Draft, setting: Setting, told_of: Told) -> Meeting:
    states = tuple(sorted(draft.parties))
    kinds = [m.kind for m in draft.members]
    kind = next((k for k in kinds if k in SPECIFIC), None)
    kind = kind or ("bilateral-meeting" if "bilateral-meeting" in kinds else kinds[0])
    if kind == "bilateral-meeting" and len(states) > 2:
        kind = "multilateral-meeting"
    if "ASEAN" in states and _with_partner(kind, draft):
        kind = "multilateral-meeting"
    when = setting.when
    status = draft.lead.status
    if kind == "bilateral-meeting" and _is_courtesy(scene, draft):
        kind = "courtesy-call"
    published = scene.document.article.published
    if status == "held" and when and when.earliest and published and when.earliest > published:
        status = "planned"
    if status == "planned" and when and when.latest and published and when.latest < published:
        if when.rule == "weekday":
            when = next_one(when)  # what is announced for a weekday is for the next one
        else:
            status = "held"
    spot = setting.spot
    lands = [m for m in draft.members if m.country]
    told = spot.sentence if spot else lands[0].sentence if lands else None
    proofs = tuple(e for i in sorted(draft.sentences) if (e := evidence(scene, i)))
    return Meeting(
        kind=kind,
        status=status,
        parties=states,
        evidence=proofs,
        when=when,
        place=spot.place if spot else None,
        country=spot.country if spot else lands[0].country if lands else None,
        place_evidence=evidence(scene, told) if told is not None else None,
        participations=_participations(scene, draft, states),
        topics=of_meeting(told_of, draft),
        ordinal=next((m.ordinal for m in draft.members if m.ordinal), None),
    )


def _with_partner(kind: str, draft: Draft) -> bool:
    """Whether it is a session that is named after ASEAN and a partner: "the ASEAN–Canada Dialogue"."""
    return kind in ("bilateral-meeting", "consultation") and any("ASEAN–" in m.name for m in draft.members)


def _is_courtesy(scene: Scene, draft: Draft) -> bool:
    """A head of state or government who receives somebody below that rank is paid a courtesy call."""
    told = [(m, role) for e in draft.members if e.form in ("receive", "received") for m, role in e.actors]

    def heads(role: str) -> list[bool]:
        posts = [
            scene.document.persons[m.ref].post
            for m, r in told
            if r == role and m.kind == "person" and m.ref is not None
        ]
        return [bool(_HEAD.search(p.label)) and not _UNDER.search(p.label) for p in posts if p is not None]

    return any(heads("host")) and any(not h for h in heads("visitor")) and not any(heads("visitor"))


def _participations(scene: Scene, draft: Draft, states: tuple[str, ...]) -> tuple[Participation, ...]:
    """Everybody who takes part, once, with the most telling role and every sentence that shows it."""
    seen: dict[tuple[str, int], tuple[list[int], list[str], str | None]] = {}
    told = [(m.sentence, mention, role) for m in draft.members for mention, role in m.actors] + draft.extra
    told = [t for t in told if not _led_the_visit(scene, draft, t[0], t[1])]
    if {m.kind for m in draft.members} == {"visit"}:
        told = [t for t in told if not _only_invited(scene, t[0], t[1])]
    for index, mention, role in told:
        if mention.ref is None or mention.kind not in ("person", "post", "institution"):
            continue
        of_many = draft.lead.status == "held" and draft.lead.kind in ("multilateral-meeting", "summit")
        ours = mention.country in states or (of_many and acts_for(mention.country, states))
        ours = ours or (mention.kind == "person" and mention.country is None)
        if not ours and role != "beside" and not (to_asean(scene, mention) and "ASEAN" in states):
            continue
        indexes, roles, _ = seen.setdefault((mention.kind, mention.ref), ([], [], mention.country))
        indexes.append(index)
        roles.append(role)
    found = []
    for (kind, ref), (indexes, roles, party) in seen.items():
        proofs = tuple(sorted({e for i in indexes if (e := evidence(scene, i))}))
        if not proofs:
            continue
        found.append(
            Participation(
                role=_role(roles),
                evidence=proofs,
                person=ref if kind == "person" else None,
                post=ref if kind == "post" else None,
                institution=ref if kind == "institution" else None,
                party=party,
            )
        )
    return tuple(found)


_GOES_WITH = re.compile(r"\b(?:accompanying|mendampingi|menemani|mengiringi)\s[^.;]{0,110}$")


def _led_the_visit(scene: Scene, draft: Draft, index: int, mention: Mention) -> bool:
    """Whether somebody is only told to have led the visit on which another, who went with him, met others."""
    if mention.kind != "person" or {m.kind for m in draft.members if m.sentence == index} != {"visit"}:
        return False
    others = {m.kind for m in draft.members} - {"visit"}
    start = scene.sentences[index].start
    return bool(others) and _GOES_WITH.search(scene.document.article.text, start, mention.start) is not None


_INVITED_BY = re.compile(  # at whose invitation somebody comes, and not who comes
    r"\b(?:(?:at|upon|on) the (?:kind )?invitation of|(?:atas|memenuhi) (?:undangan|jemputan|pelawaan))"
    r"\s[^,;]{0,90}$",
    re.IGNORECASE,
)


def _only_invited(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether somebody is named as the one at whose invitation a guest came, of whom only that is told."""
    start = max(scene.sentences[index].start, mention.start - 110)
    return _INVITED_BY.search(scene.document.article.text, start, mention.start) is not None


def _role(roles: list[str]) -> Role:
    telling: Mapping[str, Role] = {
        "head-of-delegation": "head-of-delegation",
        "host": "host",
        "visitor": "visitor",
    }
    return next((telling[r] for r in telling if r in roles), "attendee")
