"""Undertakings sentence by sentence: papers with what happens to them, and verbs of agreeing and pledging."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.commitments.binding import at_home, binds_no_state, close_by
from ingest.commitments.ceremony import is_ceremony
from ingest.commitments.listed_papers import PAPERS_OF
from ingest.commitments.made_at import meeting_at
from ingest.commitments.no_deeds import only_sounds
from ingest.commitments.paper_status import unreal
from ingest.commitments.papers import papers
from ingest.commitments.points import head_of_point, heads_points, in_a_paper, points, sets_down
from ingest.commitments.second_deeds import beside_papers
from ingest.commitments.split_papers import over_two, paper_of_signers
from ingest.commitments.subjects import (
    announced,
    elided,
    it_goes_on,
    named_together,
    of_both,
    one_alone,
    right_before,
    they_both,
)
from ingest.commitments.towards import CLAUSE
from ingest.commitments.undertaking import FIRST, Undertaking, fill
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene, actors, parties
from ingest.topics.topics import MEANS, of_sentence
from ontology.cues import Cue
from ontology.knowledge import Knowledge

_GIVES = re.compile(  # what one side alone gives, when it agrees to
    r"[\s,]*(?:untuk |to |also |juga |terus |segera )*(?:membantu|melatih|menghantar|mengirim\w*|menyediakan"
    r"|memberi\w*|menyumbang(?:kan)?|mendermakan|menghibahkan|menghadiahkan|membiayai|menanggung"
    r"|membebaskan|memulangkan|menyerahkan|menerima|mencabut|menghapus\w*|meminjamkan|menampung"
    r"|memasok|membekalkan|mengiktiraf|melonggarkan|help|assist|train|send|provide|give|fund|finance|reserve"
    r"|extend(?= (?:[\w-]+ ){0,3}(?:loans?|credits?|grants?|aid|assistance|support|help)\b)|grant|allocate"
    r"|contribute|gift|waive|lift|release|free|return|repatriate|hand over|accept|take back|lend|supply"
    r"|donate|pay|cover|bear"
    r"|host|ease)\b",
    re.IGNORECASE,
)
_DETAIL = re.compile(  # "that market will be opened each Saturday": part of what was agreed
    r"(?:\b(?:itu|tersebut|berkenaan|terbabit)|^\W*(?:it|they|these|those|ini))"
    r"\s+(?:juga |pun |kelak |nanti |also )?$",
    re.IGNORECASE,
)
_ON_THAT = re.compile(  # "they agreed on this strategy": what was told right before
    r"(?:\s(?:on|upon|to))?\s(?:this|that|these|those)\s(?:[\w-]+\s)?(?:strategy|plan|measure|step"
    r"|point|matter|approach"
    r"|arrangement|target|goal|programme|direction|orientation|decision|content)s?\b"
    r"|\s(?:(?:atas|pada|dengan|akan|tentang)\s)?(?:hal|perkara|langkah|strategi|rencana)\s(?:itu|ini"
    r"|tersebut|berkenaan)\b",
    re.IGNORECASE,
)


_STOPPED = re.compile(
    r"(?<!akan )(?<!tidak )(?<!belum )(?<!not )\b(?:dihentikan|terhenti|berakhir|ditamatkan|digantung"
    r"|dibekukan"
    r"|discontinued|suspended|scrapped|(?:has|was|were|have) (?:been )?(?:ended|closed|stopped))\b",
    re.IGNORECASE,
)
_AN_OFFER = re.compile(r"(?:tawaran|the (?:[\w-]+ )?offers?)\b", re.IGNORECASE)
_WILL = re.compile(r"(?:akan|bakal|will|would|shall)\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"\b(?:juga|turut|pula|selain|also|besides|separately|terpisah|meanwhile)\b", re.IGNORECASE
)


def undertakings(
    scene: Scene, index: int, drafts: Sequence[Draft], knowledge: Knowledge, before: tuple[str, ...]
) -> list[Undertaking]:
    """The undertakings of one sentence: documents with their acts, else verbs, else a point of a list."""
    if heads_points(scene, index):
        return []  # its points tell what was agreed
    found = _told(scene, index, drafts, knowledge, before)
    if index and scene.cues(index - 1)["commitments"] and paper_of_signers(scene, index) is not None:
        found = over_two(scene, index, _told(scene, index - 1, drafts, knowledge, before), knowledge) or found
    head = head_of_point(scene, index) if not any(one.status for one in found) else None
    if head is None:
        return found
    end = scene.sentences[head].end
    one = fill(scene, head, "agreement", "agreed", end - 1, (end - 1, end), drafts, knowledge, True, before)
    position = scene.sentences[index].start
    if one is None or unreal(scene, index, position):
        return found
    topics = frozenset(t for t, w in of_sentence(scene, index, knowledge).items() if w == 1.0)
    told = points(scene, head)
    fields = {t for i in told for t in of_sentence(scene, i, knowledge)} - MEANS
    rest = len(fields) < 2 and index != told[0]  # all points are about the same: one agreement
    return [replace(one, sentence=index, position=position, topics=topics, vague=False, that=rest)]


def _told(
    scene: Scene, index: int, drafts: Sequence[Draft], knowledge: Knowledge, before: tuple[str, ...]
) -> list[Undertaking]:
    """As `undertakings`, by the cue words of the sentence."""
    sentence = scene.sentences[index]
    cues = scene.cues(index)["commitments"]
    if not cues:
        return []
    hits = [(m.start, m.end, m.cue) for m in cues]
    if all(cue.gives["form"] in ("act", "answer") for _, _, cue in hits):
        return []
    hits.sort(key=lambda h: (h[0], -h[1], h[2].id))
    named = papers(scene, index, hits, drafts, knowledge, before)
    if any(one.status for one in named):
        if sets_down(sentence.text):
            ahead = named[0].status == "planned" and _WILL.search(sentence.text) is not None
            return [replace(named[0], seals=True, status="planned" if ahead else "signed")]
        hits = beside_papers(scene, index, hits)
        if not hits:
            return named
        kept, named = named, []
    else:
        kept = []
    found: list[Undertaking] = []
    text = scene.document.article.text
    earlier = scene.cues(index - 1)["commitments"] if index else ()
    named_before = any(
        m.cue.gives["form"] == "document" and m.cue.gives["kind"] != "agreement" for m in earlier
    )
    content = in_a_paper(sentence.text, scene.sentences[index - 1].text if index else "", named_before)
    answers = [h for h in hits if h[2].gives["form"] == "answer" and not h[2].gives.get("here")]
    hits = [
        h for h in hits
        if h[2].gives["form"] not in ("agree", "pledge")
        or not any(a[0] < h[1] and h[0] < a[1] for a in answers)
    ]  # fmt: skip
    for start, end, cue in hits:
        form = cue.gives["form"]
        if form in ("act", "document", "answer") or unreal(scene, index, start):
            continue
        if cue.gives.get("both") and (
            not of_both(scene, index, start) or any(h[2].gives["form"] == "document" for h in hits)
        ):
            continue
        if only_sounds(scene, index, start, end, form, bool(named)):
            continue
        if cue.gives.get("meeting") and meeting_at(scene, index, drafts) is None:
            continue
        if at_home(text[sentence.start : start]) or is_ceremony(scene, index, start, end):
            continue
        if not cue.gives.get("meeting") and binds_no_state(scene, index, start, end):
            continue
        if found and form == "accept" and found[-1].kind == "invitation":
            found[-1] = replace(found[-1], status="agreed")
        if found and form == "accept" and (found[-1].kind, found[-1].status) == ("pledge", "proposed"):
            found[-1] = replace(found[-1], status="agreed")
            continue  # "offered boats, and Vientiane has accepted"
        if found and not CLAUSE.search(text, found[-1].position, start):
            continue
        if found and found[-1].kind == cue.gives["kind"] != "pledge":
            continue
        one = _deed(scene, index, start, end, cue, drafts, knowledge, before)
        detail = cue.id in ("passive-joint", "passive-pledge") and _DETAIL.search(
            text[sentence.start : start]
        )
        of_paper = form == "agree" and _of_the_signed(scene, index, start)
        if one is not None and form == "agree" and PAPERS_OF.match(text, end + 1):
            one = replace(one, vague=True, several=True)  # "agreed on several memoranda"
        if one is not None and not any(o.by == one.by and o.kind == one.kind for o in found):
            found.append(replace(one, that=True) if content or detail or of_paper else one)
    return [*kept, *found] or named


def _of_the_signed(scene: Scene, index: int, start: int) -> bool:
    """Whether what "will be built" is only what the paper is for that was signed in the sentence before."""
    text, begin = scene.document.article.text, scene.sentences[index].start
    if (
        not _WILL.match(text, start)
        or not index
        or "both" in scene.roles(index)
        or _BESIDE.search(text, begin, start)
    ):
        return False
    if len(parties(actors(scene, index, begin, start))) > 1:
        return False
    for near in range(index - 1, max(0, index - 3), -1):
        told = {m.cue.gives.get("status") or m.cue.gives["form"] for m in scene.cues(near)["commitments"]}
        if "document" not in told or "signed" in told:
            return {"signed", "document"} <= told
    return False


def _deed(
    scene: Scene, index: int, start: int, end: int, cue: Cue, drafts: Sequence[Draft], knowledge: Knowledge,
    before: tuple[str, ...],
) -> Undertaking | None:  # fmt: skip
    """An agreement, pledge, invitation or programme told by a verb."""
    form = cue.gives["form"]
    sentence = scene.sentences[index]
    text = scene.document.article.text
    if cue.gives.get("first") and (
        not right_before(scene, index, start)
        and not elided(scene, index, start)
        and not FIRST.search(text[sentence.start : start])
        and not announced(scene, index, start)
        and not close_by(scene, index, "both", start)
        and not it_goes_on(scene, index, start)
    ):
        return None
    both = close_by(scene, index, "both", start)
    together = form == "pledge" and (
        both or they_both(scene, index, start) or named_together(scene, index, start)
    )
    gives = text.startswith("undertook", start) or _GIVES.match(text, end) is not None
    alone = form == "agree" and not both and gives and one_alone(scene, index, start)
    status = {"invite": "proposed", "offer": "proposed", "programme": "in-force"}.get(form, "agreed")
    status = str(cue.gives.get("status", status))
    if form == "pledge" and cue.gives.get("again") and _AN_OFFER.match(text, start):
        status = "proposed"
    if form == "programme" and scene.marked(index, "planned", sentence.start, start):
        return None  # "will revive the working group"
    if form == "programme" and _STOPPED.search(text, end, sentence.end):
        status = "broken-off"  # "that has run since 2012 | ended this month"
    at = end if cue.gives.get("late") else start  # its sides stand between the noun and the verb
    one = fill(
        scene,
        index,
        "agreement" if together else "pledge" if alone else cue.gives["kind"],
        status,
        at,
        (at, end),
        drafts,
        knowledge,
        together or (form in ("agree", "programme") and not alone),
        before,
        bool(cue.gives.get("again")),
    )
    if one is None:
        return None
    if cue.gives.get("received"):  # who is assured of something undertakes nothing
        others = tuple(p for p in one.parties if p not in one.by)
        one = replace(one, by=others if len(one.parties) == 2 else ())
    accepts = form == "accept" or bool(cue.gives.get("assents"))
    again = bool(cue.gives.get("again") or _ON_THAT.match(text, end))
    return replace(one, that=again, accepts=accepts, fate=bool(cue.gives.get("fate")))
