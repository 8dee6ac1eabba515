"""Other rounds of a meeting: which one a next, an earlier or a numbered session is a round of."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.scene.cue_hits import SPECIFIC, find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene
from ontology.knowledge import load

_THEY = re.compile(r"(?:They|The two|Both|Mereka|Kedua(?!,)\w*)\b")
_NO_ROUND = ("call", "courtesy-call", "visit", "signing")  # of which nobody counts rounds


def earlier(scene: Scene, one: Encounter, drafts: list[Draft]) -> Draft | None:
    """The meeting of which another round is told."""
    return _called(scene, one, drafts) or _series(one, drafts) or _round(one, drafts)


def they_agreed(scene: Scene, one: Encounter, current: Draft | None) -> bool:
    """Whether those who were told right before are the subject: "They agreed that the next round ..."."""
    if current is None or one.sentence - max(current.sentences) > 1:
        return False
    return _THEY.match(scene.sentences[one.sentence].text) is not None


def at_a_third(scene: Scene, one: Encounter, current: Draft) -> bool:
    """Whether a next session of two is told to be in a third state, and so is none of theirs: "a similar
    meeting will be held in the Philippines next year", behind talks of two others at a session of many."""
    if one.status != "planned" or one.form != "noun" or one.anaphoric or len(current.parties) != 2:
        return False
    if one.country is None or one.country in current.parties or one.country in one.parties:
        return False
    if "EU" in current.parties or not current.parties <= load().state_of.keys():
        return False  # an organisation is at home in many states
    sentence = scene.sentences[one.sentence]
    return scene.marked(one.sentence, "margin", sentence.start, sentence.end) is None


def next_forum(scene: Scene, one: Encounter, drafts: list[Draft]) -> Encounter | None:
    """Another round of an organisation's own session, of which only the host is named: the next one, or that
    which the same host had years ago ("Laos last hosted the meeting in 2013")."""
    if len(one.parties) > 1:
        return None
    forum = next((d for d in reversed(drafts) if d.lead.status == "held" and not d.lead.background), None)
    if one.background:  # beside which two of its members have met, perhaps
        forum = next((d for d in drafts if d.parties == {"ASEAN"} and d.lead.status == "held"), None)
    if (
        forum is None
        or forum.parties != {"ASEAN"}
        or forum.lead.kind not in ("summit", "multilateral-meeting")
    ):
        return None
    before = one.status == "held" and one.background and _HOSTED.search(scene.sentences[one.sentence].text)
    ahead = one.status == "planned" and one.series
    if not (before or ahead) or not (one.when or one.place):
        return None
    return replace(one, kind=forum.lead.kind, parties=("ASEAN",), actors=(), anaphoric=False)


def of_negotiations(scene: Scene, one: Encounter) -> Encounter:
    """A round of negotiations as one of them, whoever met to speed them up: "talks, whose next round"."""
    if one.kind != "bilateral-meeting" or not one.series:
        return one
    if _ROUND.search(scene.sentences[one.sentence].text) is None:
        return one
    near = range(max(0, one.sentence - 1), one.sentence + 1)
    told = any(_NEGOTIATE.search(scene.sentences[i].text) for i in near)
    return replace(one, kind="consultation") if told else one


def kind_of(one: Encounter, current: Draft) -> str:
    """The kind of another round of a meeting: another call on somebody, or another signing, is none."""
    if one.kind in SPECIFIC:
        return one.kind
    kind = current.lead.kind
    return kind if one.form == "sign" or kind not in _NO_ROUND else "bilateral-meeting"


_HOSTED = re.compile(r"\b(?:tuan rumah|hos|hosted|hosting)\b", re.IGNORECASE)
_ROUND = re.compile(r"\b(?:round|putaran|pusingan)", re.IGNORECASE)
_NEGOTIATE = re.compile(r"\b(?:negotiat(?:ions?|ors?)|perundingan|rundingan|perunding)\b", re.IGNORECASE)


def _called(scene: Scene, one: Encounter, drafts: list[Draft]) -> Draft | None:
    """The meeting told before by the name of another round: "the next Dialogue", "MSC ke-22"."""
    if not one.series or one.form != "noun" or one.anaphoric:
        return None
    text = scene.document.article.text
    hits = (h for h in find_hits(scene, one.sentence) if h.cue.gives.get("series"))
    words = [w for h in hits for w in text[h.start : h.end].split() if w[0].isupper() and len(w) > 2]
    for draft in drafts:
        told = {i for i in draft.sentences for i in (i - 1, i) if 0 <= i < one.sentence}
        if not draft.lead.beside and any(w in scene.sentences[i].text for i in told for w in words[-1:]):
            return draft
    return None


def _series(one: Encounter, drafts: list[Draft]) -> Draft | None:
    """The meeting whose earlier or next round is told: the last of the same special kind."""
    if (
        one.kind not in SPECIFIC
        or one.anaphoric
        or not (one.background or one.ordinal or one.status == "planned")
    ):
        return None
    return next((d for d in reversed(drafts) if d.lead.kind == one.kind and not d.lead.background), None)


def _round(one: Encounter, drafts: list[Draft]) -> Draft | None:
    """The session of which another round is told: the last that is one, where a call or visit came after."""
    if not one.series or one.form != "noun" or one.anaphoric:
        return None
    rows = [d for d in reversed(drafts) if d.lead.kind not in _NO_ROUND and d.lead.status == "held"]
    just = [d for d in rows if one.sentence - 1 in d.sentences]
    main = (d for d in rows if len(d.parties) > 2 and not d.lead.background and not d.lead.beside)
    session = next(main, None)
    if len(just) == 1 and just[0].lead.beside and session is not None:
        return session  # "On the sidelines both met. The previous session ...": that of the many
    if len(just) == 1 and not just[0].lead.background:
        return just[0]  # "It was their third. The first had been in X", whomever one of them met since
    last = drafts[-1] if drafts else None
    if (
        last is not None
        and last.lead.background
        and last in rows[:1]
        and one.sentence - last.lead.sentence < 2
    ):
        return last  # "the panel sat once, in 2015. Its second meeting ..."
    if rows and rows[0].lead.beside and session is not None:
        return session
    return next((d for d in rows if not d.lead.background), None)
