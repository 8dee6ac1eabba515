"""What a meeting or a commitment is about: which sentences count, and what stands in for a field unnamed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from ingest.facts import DOCUMENTS, Meeting, Topic
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene, evidence
from ingest.topics.topics import DEFAULT, MEANS, in_text_order, of_sentence, ranked, topics_in
from ontology.knowledge import Knowledge

MOST_OF_MEETING = 4
MOST_OF_COMMITMENT = 5
SHARE = 0.5  # of the most frequent topic, that every further one needs
SHARE_OF_ALL = 0.34  # the same, where leaders or a joint commission talk of everything in turn
MOST_LENT = 1  # fields of the article that an event is given which names none itself
# Encounters about everything two states have to do with each other, or about their good manners.
_GENERAL = re.compile(
    r"\b(?:Komisi Bersama|JCBC|Komite Kerja Sama Bersama|Konsultasi Tahunan|Suruhanjaya Bersama"
    r"|Jawatankuasa Kerjasama Bersama|Perundingan Tahunan|Joint Co(?:mmission|operation Committee)|JCC"
    r"|Annual (?:Leaders['’] )?(?:Consultation|Retreat)"
    r"|[Kk]unjungan (?:kenegaraan|resmi|kehormatan)|[Ll]awatan (?:negara|rasmi|kenegaraan)|kunjungan hormat"
    r"|(?:[Ss]tate|[Oo]fficial) visit|courtesy call|(?:paid a call|called) on)\b"
)
_WHY = re.compile(
    r"\b(?:karena|kerana|berikutan|akibat|lantaran|gara-gara|susulan"
    r"|because|due to|owing to|on account of)\b",
    re.IGNORECASE,
)
_VISIT = re.compile(  # to come and see: what an invitation that names no occasion is for
    r"\b(?:melawat|berkunjung|mengunjungi|lawatan|kunjungan|visit(?:ing)?)\b", re.IGNORECASE
)
_MANNERS = re.compile(  # a meal or a farewell is about the relations, where no field is told
    r"\b(?:lunch(?:eon)?|dinner|banquet|breakfast|reception|farewell|credentials|jamuan"
    r"|makan (?:siang|malam|tengah hari)|santap|resepsi|perpisahan|surat kepercayaan|tauliah)\b",
    re.IGNORECASE,
)
_DEEDS = ("agreement", "pledge", "programme")  # a paper says in its name what it is about
# They speak for their whole state: two of them who meet talk of everything, or of nothing in particular.
_LEADERS = re.compile(
    r"(?<!Wakil )(?<!Timbalan )(?<!Deputy )(?<!Vice )\b(?:Perdana Menteri|Presiden|Raja|Sultan|PM"
    r"|[Pp]emimpin|[Ll]eaders?|perdana menteri|presiden|Prime Minister|Premier|President|King"
    r"|Yang di-Pertuan Agong)\b"
)


class Told:
    """Which sentences tell of meetings, and what the article is about: found once for all of them."""

    def __init__(
        self, scene: Scene, drafts: Sequence[Draft], main: Draft | None, knowledge: Knowledge
    ) -> None:
        self.scene, self.drafts, self.main, self.knowledge = scene, drafts, main, knowledge
        self.taken = {i for d in drafts for i in d.sentences}

    @functools.cached_property
    def theme(self) -> list[Topic]:
        """The fields of the main meeting by the whole article."""
        own = sorted(self.main.sentences) if self.main is not None else []
        return _salient(self.scene, range(len(self.scene.sentences)), own, SHARE, self.knowledge)

    def scope(self, draft: Draft) -> list[int]:
        """The sentences of a meeting, and those after them in their paragraphs until another's begin."""
        sentences = self.scene.sentences
        found = set(draft.sentences)
        for index in draft.sentences:
            after = index + 1
            while (
                after < len(sentences)
                and sentences[after].line == sentences[index].line
                and after not in found
                and after not in self.taken
            ):
                found.add(after)
                after += 1
        return sorted(found)


def of_meeting(told: Told, draft: Draft) -> tuple[Topic, ...]:
    """The few salient topics of a meeting, `DEFAULT` where neither it nor its article names a field.

    The main meeting is told by the whole article, save what is told of the others; every other one by its
    own sentences and what follows them in the same paragraph. One that names no field is about what the
    article is about, unless it is an encounter about everything (a joint commission, a state visit).
    """
    scene, main, knowledge = told.scene, told.main, told.knowledge
    own = sorted(draft.sentences)
    if draft is main:
        elsewhere = {i for d in told.drafts if d is not draft for i in told.scope(d)} - set(own)
        indexes = [i for i in range(len(scene.sentences)) if i not in elsewhere]
    else:
        indexes = told.scope(draft)
    wide = tells_of_everything(scene, own)
    share = SHARE_OF_ALL if wide else SHARE
    found = _salient(scene, indexes, own, share, knowledge)
    if draft.lead.status == "cancelled":
        why = {topic for i in own for topic in _only_why(scene, i, knowledge)}
        found = [t for t in found if t.id not in why]
    if draft.lead.series and not wide and draft is not main and main is not None and len(own) == 1:
        found = []  # another round of the same talks
    if wide and draft is not main and not _spoken(scene, indexes, found, knowledge):
        found = []  # the premier, who is minister of defence too, was called on
    if not found and main is not None and _shares_theme(scene, draft, main, wide):
        found = told.theme[:MOST_LENT]
    if found:
        return in_text_order(found)
    proof = evidence(scene, own[0])
    return (Topic(DEFAULT, proof),) if proof else ()


def of_commitment(
    scene: Scene,
    indexes: list[int],
    meeting: Meeting | None,
    host: Draft | None,
    main: list[Topic],
    kind: str,
    knowledge: Knowledge,
) -> tuple[Topic, ...]:
    """The fields that the evidence speaks of, else those that its bodies' names tell, else the meeting's.

    A deed that names none is about what the sentence before it speaks of, such as what was asked for.
    A mere way of cooperating ("they will share data") is given the field of the talks beside it; so are a
    deed that names one field, and an invitation to more than a visit. One made at talks about everything, or
    that speaks of the relations themselves, is not.
    """
    named = ranked(scene, indexes, knowledge, MOST_OF_COMMITMENT, whole=True)
    found = [t for t in named if t.id != DEFAULT]
    found = _spoken(scene, indexes, found, knowledge) or found[:1]
    before, after = indexes[0] - 1, indexes[-1] + 1
    spoken_of = found or any(t.id == DEFAULT for t in named)
    if not spoken_of and kind != "invitation" and _one_paragraph(scene, before, indexes[0]):
        asked = [t for t in ranked(scene, [before], knowledge, 2) if t.id != DEFAULT]
        found = _spoken(scene, [before], asked, knowledge)
    if not found and kind in DOCUMENTS and _one_paragraph(scene, indexes[-1], after):
        found = ranked(scene, [after], knowledge, 2)
    general = any(_GENERAL.search(scene.sentences[i].text) for i in indexes)
    general = general or any(_VISIT.search(scene.sentences[i].text) for i in indexes)
    general = (kind == "invitation" and general) or any(t.id == DEFAULT for t in named)
    general = general or (host is not None and tells_of_everything(scene, host.sentences))
    if {t.id for t in found} <= MEANS and (found or not general):
        theme = [t for t in main if meeting is None or t in meeting.topics] or list(
            meeting.topics if meeting else main
        )
        theme = [t for t in theme if t.id != DEFAULT and t.id not in MEANS]
        found = [*found, *theme[: 1 if found or kind == "invitation" else MOST_LENT]]
    if len(found) == 1 and not general and meeting is not None and kind in _DEEDS:
        theme = [t for t in main[:2] if t in meeting.topics and t.id not in MEANS | {DEFAULT, found[0].id}]
        found = [*found, *theme[:1]]
    if found:
        return in_text_order(found)
    proof = evidence(scene, indexes[0])
    return (Topic(DEFAULT, proof),) if proof else ()


def _only_why(scene: Scene, index: int, knowledge: Knowledge) -> set[str]:
    """The fields that only the reason of a calling off speaks of: "cancelled because of the floods"."""
    text = scene.sentences[index].text
    reason = _WHY.search(text)
    if reason is None:
        return set()
    told = topics_in(text[: reason.start()], knowledge, scene.document.language)
    return set(of_sentence(scene, index, knowledge)) - set(told)


def _spoken(
    scene: Scene, indexes: Iterable[int], topics: Iterable[Topic], knowledge: Knowledge
) -> list[Topic]:
    """Those topics of which these sentences speak, rather than name a body or post by them."""
    told = [of_sentence(scene, i, knowledge) for i in indexes]
    return [t for t in topics if any(topics_of.get(t.id) == 1.0 for topics_of in told)]


def _one_paragraph(scene: Scene, first: int, second: int) -> bool:
    """Whether both are sentences of the article, and of one line of it."""
    sentences = scene.sentences
    return first >= 0 and second < len(sentences) and sentences[first].line == sentences[second].line


def tells_of_everything(scene: Scene, indexes: Iterable[int]) -> bool:
    """Whether these sentences tell of leaders, or of an encounter about everything between two states."""
    return any(_of_leaders(scene.sentences[i].text) for i in indexes)


@functools.lru_cache(maxsize=64)  # the sentences of one article, for all its meetings and commitments
def _of_leaders(text: str) -> bool:
    return _GENERAL.search(text) is not None or _LEADERS.search(text) is not None


def _shares_theme(scene: Scene, draft: Draft, main: Draft, wide: bool) -> bool:
    """Whether a meeting without a field of its own is about what the main one is about; good manners (a call
    of courtesy, a meal) are about none."""
    if draft.lead.kind == "courtesy-call" or any(
        _MANNERS.search(scene.sentences[i].text) for i in draft.sentences
    ):
        return False
    call = draft.lead.kind == "call" and bool(draft.parties & main.parties)
    among = draft.parties <= main.parties or main.parties <= draft.parties
    return draft is not main and (call or (among and not wide))


def _salient(
    scene: Scene, indexes: Iterable[int], own: list[int], share: float, knowledge: Knowledge
) -> list[Topic]:
    """The fields that weigh most; the relations themselves are one where they weigh as much as another.

    Alone they are no field: then the article's may be meant.
    """
    found = ranked(scene, indexes, knowledge, MOST_OF_MEETING, share, frozenset(own))
    return found if any(t.id != DEFAULT for t in found) else []
