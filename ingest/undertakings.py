"""Undertakings sentence by sentence: papers with what happens to them, and verbs of agreeing and pledging."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.binding import at_home, binds_no_state, close_by, follows_close
from ingest.ceremony import is_ceremony
from ingest.draft import Draft
from ingest.made_at import meeting_at
from ingest.paper_status import unreal
from ingest.papers import PAPERS_OF, papers
from ingest.points import head_of_point, heads_points, in_a_paper, points, sets_down
from ingest.scene import Scene, actors, parties
from ingest.topics import MEANS, of_sentence
from ingest.towards import CLAUSE
from ingest.undertaking import FIRST, Undertaking, fill
from ontology.cues import Cue
from ontology.knowledge import Knowledge

_GIVES = re.compile(  # what one side alone gives, when it agrees to
    r"[\s,]*(?:untuk |to |also |juga |terus |segera )*(?:membantu|melatih|menghantar|mengirim\w*|menyediakan"
    r"|memberi\w*|membiayai|menanggung|membebaskan|memulangkan|menyerahkan|menerima|mencabut|menghapus\w*|meminjamkan|menampung"
    r"|memasok|membekalkan|mengiktiraf|melonggarkan|help|assist|train|send|provide|give|fund|finance|reserve"
    r"|extend(?= (?:[\w-]+ ){0,3}(?:loans?|credits?|grants?|aid|assistance|support|help)\b)|grant|allocate"
    r"|contribute|waive|lift|release|free|return|repatriate|hand over|accept|take back|lend|supply|donate|pay|cover|bear"
    r"|host|ease)\b",
    re.IGNORECASE,
)
_COUNTERPART = re.compile(r"\b(?:counterparts?|mitra|rekan|timpalan|rakan sejawat)", re.IGNORECASE)
_DETAIL = re.compile(  # "that market will be opened each Saturday": part of what was agreed
    r"(?:\b(?:itu|tersebut|berkenaan|terbabit)|^\W*(?:it|they|these|those|ini))"
    r"\s+(?:juga |pun |kelak |nanti |also )?$",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:menyatakan|mengatakan|memaklumkan|mengumumkan|menyebut(?:kan)?|menegaskan|memastikan|mengonfirmasi"
    r"|memberitahu|berkata|said|says|announced|confirmed|stated|told [^.;:,]{3,50}?"
    r"|maintained|reiterated|assured|reaffirmed|added|disclosed|revealed|menambahkan|menyampaikan|menjamin)"
    r"(?: (?:bahwa|bahawa|that))?(?: (?:it|they|he|she|ia|dia|beliau|pihaknya|negaranya))?"
    r"\s+(?:juga |also |turut )?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # "the Lao side, in turn, will", "Laos for its part is to"
    r"(?:\s+(?:side|pihak|government))?,?\s+(?:in turn|in return|in exchange|for (?:its|his|her) part"
    r"|on its part|meanwhile|pada gilirannya|sebaliknya|sebagai balasan),?\s+(?:(?:also|juga|turut)\s+)?",
    re.IGNORECASE,
)
_IS_TO = re.compile(r"(?:is|are|was|were) to\b", re.IGNORECASE)
_IS_AFTER = re.compile(  # "the top agenda, as led by X, is to keep peace": what somebody is after
    r"\b(?:aims?|goals?|agenda|objectives?|priorit(?:y|ies)|purpose|task|mission|intention|hope|wish|role|policy"
    r"|idea|focus)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
_ON_THAT = re.compile(  # "they agreed on this strategy": what was told right before
    r"(?:\s(?:on|upon|to))?\s(?:this|that|these|those)\s(?:[\w-]+\s)?(?:strategy|plan|measure|step|point|matter|approach"
    r"|arrangement|target|goal|programme|direction|orientation|decision|content)s?\b"
    r"|\s(?:(?:atas|pada|dengan|akan|tentang)\s)?(?:hal|perkara|langkah|strategi|rencana)\s(?:itu|ini|tersebut|berkenaan)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:each (?:side|country|party)|(?:setiap|tiap-tiap) (?:pihak|negara))\s+$", re.IGNORECASE
)
_PROPOSES = re.compile(r"\b(?:agar|supaya|that|bahwa|bahawa)\b[^;:]{0,100}$", re.IGNORECASE)
_AND = re.compile(
    r"\b(?:dan|serta|tetapi|namun|melainkan|sekaligus|lalu|malah|and|but|yet)\s+(?:juga\s+|also\s+|turut\s+)?$",
    re.IGNORECASE,
)
_WITH = re.compile(r",?\s(?:dan|serta|and)\s(?:the\s)?|\s?[-–—]\s?", re.IGNORECASE)
_IDEA = re.compile(  # "proposed that Laos be invited"
    r"\b(?:supaya|agar|that)\b[^,;]{0,60}$", re.IGNORECASE
)
_NO_GUESTS = re.compile(  # whoever likes to come, and what guests are shown
    r"\s(?:para\s|lebih banyak\s|more\s|the\s)?(?:wisatawan|pelancong|turis|masyarakat|warga|tourists?"
    r"|travellers|visitors|people)\b"
    r"|\s(?:delegasi|rombongan|para tamu|tamu|the guests|the delegation)\b[^.;:]{0,60}?"
    r"\b(?:meninjau|berkeliling|mengunjungi|melihat|makan|berfoto|to tour|to see)\b",
    re.IGNORECASE,
)
_AIM = re.compile(  # what an effort is for, and what somebody is called who does it anyway
    r"\b(?:usaha|upaya|ikhtiar|matlamat)\s(?:untuk\s|bagi\s)?(?:me\w+\s(?:[\w-]+\s){0,3}?(?:dan|serta)\s)?$"
    r"|(?<!,)\syang\s(?:kini|sedang|tengah|sudah|telah|memang|sememangnya)\s$",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(  # "the memoranda were agreed": those that are told of elsewhere
    r"\b(?:nota(?:-nota)?(?: kesepahaman| persefahaman)?|memorand(?:um|a)|MoU|dokumen|perjanjian)"
    r"(?: (?:tersebut|itu|ini|berkenaan|yang))+ (?:telah |sudah )?$",
    re.IGNORECASE,
)
_THEY = re.compile(  # "They also vowed to", "They urged traders to come, as well as vowed to"
    r"\W*(?:[\w ]{1,24}, )?(?:they|keduanya|mereka|kedua-duanya)\s(?:(?:also|juga|turut|pula|further|again|have)\s)*"
    r"(?:$|[^.;:\"“]*(?:\band|\bas well as|\bdan|\bserta)\s(?:also\s|juga\s)?$)",
    re.IGNORECASE,
)
_THAT_IT_IS = re.compile(  # "gave assurances that democracy is in the making": a statement, no promise
    r"(?: that)? (?!(?:[\w-]+ ){0,8}(?:will|would|shall)\b)(?:[\w-]+ ){1,4}(?:is|are|was|were|remains?|has|have)\b"
)
_OPENS = re.compile(  # "During the signing, the Lao minister promised"
    r"\W*(?:during|at|after|before|following|usai|seusai|setelah|saat|ketika|dalam|pada|selepas|semasa|sebelum)\b"
    r"[^,;:]{0,60}$",
    re.IGNORECASE,
)
_WHICH = re.compile(r"\b(?:which|whereby|that|yang)\b", re.IGNORECASE)
_AND_THEY = re.compile(  # joins a second deed to a first: "signed a pact on fish and agreed to"
    r"(?:,? (?:and|dan|serta|sekaligus|lalu|kemudian|while|sementara|manakala))"
    r" (?:(?:juga|turut|also|then|kemudian|telah|both|keduanya|further|they|mereka|the two (?:sides|countries)"
    r"|kedua(?:-dua)? (?:pihak|negara|menteri|pemimpin)) )*$"
)
_BEFORE = re.compile(  # "the terms agreed earlier"
    r"\s(?:sebelumnya|sebelum ini|terdahulu|dulu|sejak lama|(?:previously|earlier|before)(?= *[.,;]))\b",
    re.IGNORECASE,
)
_OF_THE_PAPER = re.compile(  # "the arrangement, which had been agreed": told of elsewhere
    r"\b(?:the|this) (?:[\w-]+ )?(?:arrangement|memorandum|MoU|pact|document|agreement|text)"
    r"(?:,? (?:which|that))? (?:had|has|have) (?:already )?(?:been )?$",
    re.IGNORECASE,
)
_IN_PAPER = re.compile(  # "several points agreed in that memorandum": the paper is told of elsewhere
    r"\s(?:bersama |jointly )?(?:di )?(?:dalam|in|under|pada)\s(?:the |this |that )?(?:nota|memorandum|MoU|perjanjian"
    r"|persetujuan|kesepakatan|dokumen|protokol|agreement|pact|treaty|document|accord)\b[^.,;]{0,30}?"
    r"(?:\b(?:tersebut|itu|ini|berkenaan|terbabit)\b|(?<=\bthe )\b|(?=$))",
    re.IGNORECASE,
)
_IN_VAIN = re.compile(
    r"\b(?:no (?:agreement|deal|decision)|nothing) was (?:reached|agreed|made)"
    r"|\b(?:tidak|tiada|belum)(?: ada)?(?: \w+)? (?:kesepakatan|persetujuan|kata sepakat|keputusan)",
    re.IGNORECASE,
)


def undertakings(
    scene: Scene, index: int, drafts: Sequence[Draft], knowledge: Knowledge, before: tuple[str, ...]
) -> list[Undertaking]:
    """The undertakings of one sentence: documents with their acts, else verbs, else a point of a list."""
    if heads_points(scene, index):
        return []  # its points tell what was agreed
    found = _told(scene, index, drafts, knowledge, before)
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
            return [replace(named[0], seals=True)]
        hits = _beside_papers(scene, index, hits)
        if not hits:
            return named
        kept, named = named, []
    else:
        kept = []
    found: list[Undertaking] = []
    text = scene.document.article.text
    content = in_a_paper(sentence.text, scene.sentences[index - 1].text if index else "")
    answers = [h for h in hits if h[2].gives["form"] == "answer"]
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
            not _of_both(scene, index, start) or any(h[2].gives["form"] == "document" for h in hits)
        ):
            continue
        if form in ("agree", "programme", "pledge") and _proposed(scene, index, start):
            continue
        if form == "pledge" and _AIM.search(text, max(sentence.start, start - 70), start):
            continue
        if form == "agree" and named and _OF_PAPER.search(text, max(sentence.start, start - 60), start):
            continue
        if form == "agree" and (_IN_PAPER.match(text, end) or _BEFORE.match(text, end)):
            continue
        if form == "agree" and _OF_THE_PAPER.search(text, max(sentence.start, start - 70), start):
            continue
        if form == "pledge" and _IN_VAIN.search(text, end, sentence.end):
            continue
        if form == "pledge" and _THAT_IT_IS.match(text, end):
            continue
        if form == "invite" and _NO_GUESTS.match(text, end):
            continue
        if (
            form == "invite"
            and "proposed" in scene.roles(index)
            and _IDEA.search(text[sentence.start : start])
        ):
            continue
        if form == "pledge" and _IS_TO.match(text, start) and _IS_AFTER.search(text[sentence.start : start]):
            continue
        if cue.gives.get("meeting") and meeting_at(scene, index, drafts) is None:
            continue
        if at_home(text[sentence.start : start]) or is_ceremony(scene, index, start, end):
            continue
        if not cue.gives.get("meeting") and binds_no_state(scene, index, start, end):
            continue
        if found and form == "accept" and found[-1].kind == "invitation":
            found[-1] = replace(found[-1], status="agreed")
        if found and not CLAUSE.search(text, found[-1].position, start):
            continue
        if found and found[-1].kind == cue.gives["kind"] != "pledge":
            continue
        one = _deed(scene, index, start, end, cue, drafts, knowledge, before)
        detail = cue.id == "passive-joint" and _DETAIL.search(text[sentence.start : start])
        if one is not None and form == "agree" and PAPERS_OF.match(text, end + 1):
            one = replace(one, vague=True, several=True)  # "agreed on several memoranda"
        if one is not None and not any(o.by == one.by and o.kind == one.kind for o in found):
            found.append(replace(one, that=True) if content or detail else one)
    return [*kept, *found] or named


def _beside_papers(scene: Scene, index: int, hits: list[tuple[int, int, Cue]]) -> list[tuple[int, int, Cue]]:
    """What is agreed or promised in a clause behind the papers: "signed a pact and agreed to open a road"."""
    papers = [h for h in hits if h[2].gives["form"] in ("document", "act")]
    text, last, begin = scene.document.article.text, max(h[1] for h in papers), scene.sentences[index].start
    return [
        h
        for h in hits
        if h[0] >= last and h[2].gives["form"] in ("agree", "pledge")
        if _AND_THEY.search(text, last, h[0])
        or (
            _OPENS.match(text, begin, last)
            and not _WHICH.search(text, last, h[0])
            and actors(scene, index, last, h[0])
        )
    ][:1]


def _deed(
    scene: Scene, index: int, start: int, end: int, cue: Cue, drafts: Sequence[Draft], knowledge: Knowledge,
    before: tuple[str, ...],
) -> Undertaking | None:  # fmt: skip
    """An agreement, pledge, invitation or programme told by a verb."""
    form = cue.gives["form"]
    sentence = scene.sentences[index]
    text = scene.document.article.text
    if cue.gives.get("first"):
        lead = actors(scene, index, max(sentence.start, start - 45), start)
        states = [m for m in lead if start - m.end < 12 or _ASIDE.fullmatch(text, m.end, start)]
        if (
            not states
            and not _elided(scene, index, start)
            and not FIRST.search(text[sentence.start : start])
            and not _announced(scene, index, start)
            and not close_by(scene, index, "both", start)
        ):
            return None
    both = close_by(scene, index, "both", start)
    they = _THEY.match(text, sentence.start, start) is not None and _both_before(scene, index)
    they = they and not actors(scene, index, sentence.start, start)
    together = form == "pledge" and (both or they or _named_together(scene, index, start))
    gives = text.startswith("undertook", start) or _GIVES.match(text, end) is not None
    alone = form == "agree" and not both and gives and _alone(scene, index, start)
    status = {"invite": "proposed", "offer": "proposed", "programme": "in-force"}.get(form, "agreed")
    status = str(cue.gives.get("status", status))
    if form == "programme" and scene.marked(index, "planned", sentence.start, start):
        return None  # "will revive the working group"
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
    return replace(one, that=again, accepts=accepts)


def _both_before(scene: Scene, index: int) -> bool:
    """Whether the sentence before tells of both sides, whom "they" then means."""
    if not index or scene.sentences[index].text.lstrip().startswith(('"', "“", "‘")):
        return False
    return "both" in scene.roles(index - 1) or len(parties(scene.actors(index - 1))) == 2


def _named_together(scene: Scene, index: int, start: int) -> bool:
    """Whether two states joined by "and" stand right before: "Laos and Thailand vowed to ..."."""
    lead = actors(scene, index, max(scene.sentences[index].start, start - 80), start)[-2:]
    text = scene.document.article.text
    if len(parties(lead)) != 2 or not follows_close(text[lead[1].end : start]):
        return False
    return _WITH.fullmatch(text, lead[0].end, lead[1].start) is not None


def _alone(scene: Scene, index: int, start: int) -> bool:
    """Whether one state alone is the subject of a verb, named in its own clause."""
    lead = actors(scene, index, scene.sentences[index].start, start)
    if len(parties(lead)) != 1 or scene.marked(index, "speech", lead[-1].end, start) is not None:
        return False
    return not _COUNTERPART.search(scene.document.article.text[scene.sentences[index].start : start])


def _announced(scene: Scene, index: int, start: int) -> bool:
    """Whether a state's side says of itself what it will do: "Laos announced that it would send"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    said = _SAYS.search(text, max(sentence.start, start - 100), start)
    if said is None:
        return False
    lead = actors(scene, index, sentence.start, said.start())
    return bool(lead) and said.start() - lead[-1].end < 12


def _elided(scene: Scene, index: int, start: int) -> bool:
    """Whether a clause goes on with the one subject of its sentence: "Laos gives no money, but will send"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if not _AND.search(text[max(sentence.start, start - 24) : start]):
        return False
    return len(parties(actors(scene, index, sentence.start, start))) == 1


def _proposed(scene: Scene, index: int, start: int) -> bool:
    """Whether it is only somebody's idea: "proposed that the two sides set up a hotline"."""
    if "proposed" not in scene.roles(index):
        return False
    mark = scene.marked(index, "proposed", scene.sentences[index].start, start)
    return mark is not None and _PROPOSES.search(scene.document.article.text[mark.end : start]) is not None


def _of_both(scene: Scene, index: int, start: int) -> bool:
    """Whether both sides are the subject right before: "the two countries", "Laos and Thailand", "they"."""
    text = scene.document.article.text
    if close_by(scene, index, "both", start) or _EACH.search(text[scene.sentences[index].start : start]):
        return True
    lead = actors(scene, index, max(scene.sentences[index].start, start - 80), start)
    near = bool(lead) and (
        start - lead[-1].end < 12
        or (start - lead[-1].end < 32 and any(lead[-1].end < d.end <= start for d in scene.dates[index]))
    )
    return (
        near
        and len(parties(lead)) >= 2
        and bool(re.search(r"\b(?:and|dan|serta)\b", text[lead[0].end : start]))
    )
