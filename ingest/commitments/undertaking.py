"""One undertaking as one sentence tells it: its parties, its date and the meeting at which it was made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.commitments.act_days import dates_of_act
from ingest.commitments.binding import close_by, follows_close
from ingest.commitments.listed_papers import side_of_head
from ingest.commitments.made_at import meeting_at, planned_there, thence
from ingest.commitments.signatories import both_signers, sides_of_it
from ingest.commitments.subjects import he_and, it_goes_on
from ingest.commitments.towards import (
    CLAUSE,
    addressed,
    answering,
    asker,
    beneficiaries,
    between,
    bidden_to,
    for_both,
    gainers_before,
    made_by,
    met_by,
    on_visit,
    other_side,
    ours_to,
    with_whom,
)
from ingest.facts import DOCUMENTS, When
from ingest.scene.draft import Draft
from ingest.scene.first_person import speaker
from ingest.scene.scene import Scene, actors, parties
from ingest.scene.sequence import another_matter
from ingest.scene.sides import acts_for, row_near, two_of_paragraph
from ingest.topics.topics import of_sentence
from ontology.knowledge import Knowledge

FIRST = re.compile(
    r"\b(?:kami|kita|we|pihaknya|pihak kami|negaranya|negerinya|pemerintahnya|kerajaannya|keduanya|both"
    r"|each (?:side|country|party)|(?:setiap|tiap-tiap|masing-masing) (?:pihak|negara)"
    r"|(?:kementerian|kedutaan|pasukan)nya"
    r"|(?:my|our|his|her|its|their) (?:government|country|side|nation|ministry|department|embassy|agency"
    r"|office|service|force|bank|institute|centre|center|authority))"
    r"\s+(?:juga\s+|also\s+|pun\s+)?$",
    re.I,
)
_PASSIVE = re.compile(r"was|were|been|be |di|(?:pledged|promised) by ", re.IGNORECASE)
_OF_ASEAN = re.compile(  # a paper of all its members needs no second party
    r"\b(?:[Pp]ara |[Mm]enteri-menteri |ministers of |leaders of )?"
    r"(?:(?:menteri|pemimpin|ministers?|leaders?|chiefs|negara(?: anggota)?)\s+"
    r"(?:[\w-]+\s+){0,3}ASEAN"
    r"|ASEAN(?:['’]s)?\s+(?:[\w-]+\s+){0,3}(?:ministers|leaders|member states|members|chiefs|countries))\b"
)
_OF_MEMBERS = re.compile(
    r"\b(?:antar(?:a)?[ -]?negara anggota|sesama anggota|negara-negara (?:anggota|ahli)|among (?:the "
    r"|its )?member"
    r" (?:states|countries))\s(?!ASEAN\b)[A-Z]"
)
_THEY = re.compile(r"(?:They|Mereka)\b")
_MINISTERS = re.compile(r"\W*(?:The|Para) (?:Ministers|Leaders|Heads|[Mm]enteri|[Pp]emimpin)\b")
_NOUN = re.compile(  # "an agreement" that a paper may turn out to be: "agreed to add flights" says what it is
    r"(?:reached|struck|clinched|mencapai|menghasilkan|melahirkan|membuahkan|kesepakatan|lahir|tercapai)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:juga|turut|pula|also|likewise|moreover|selain itu|in addition)\b", re.IGNORECASE)
_BESIDES = re.compile(r"\W*(?:selain|di samping|besides|apart from|aside from|on top of)\b", re.IGNORECASE)
_ARE_PROMISED = re.compile(
    r"(?:promised|pledged|offered|dijanjikan|ditawarkan)\s*$", re.IGNORECASE | re.MULTILINE
)
_CLOSER = re.compile(  # "agreed to strengthen cooperation": what every paper is for
    r"[\w ]{0,40}\b(?:memperkuat|memperkukuh|meningkatkan|mempererat|strengthen|enhance|boost|deepen|expand)"
    r" (?:\w+ ){0,2}(?:kerja ?sama|hubungan|cooperation|ties|relations|collaboration)\b",
    re.IGNORECASE,
)
_SAID = re.compile(  # what a statement does
    r"\b(?:mengatakan|menyebut(?:kan)?|menyatakan|menegaskan|berbunyi|mengecam|mengutuk|mendesak"
    r"|menyeru(?:kan)?"
    r"|menggesa|berkata|said|says|stat(?:ed|es)|reads?|call(?:ed|s) (?:on|for)|urge[sd]?|condemn(?:ed|s))\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:di(?:undang|pelawa|jemput)|(?:was|were|been|be) invited)\b", re.IGNORECASE)
_DATED = ("signed", "in-force", "broken-off", "implemented")  # by the day told behind the act
_COUNTS = (
    (3, ("ketiga", "tiga", "three")), (4, ("keempat", "empat", "four")), (5, ("kelima", "lima", "five")),
    (6, ("keenam", "enam", "six")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One undertaking as one sentence tells it."""

    sentence: int
    kind: str
    status: str
    parties: tuple[str, ...]
    by: tuple[str, ...]
    when: When | None
    due: When | None
    own_date: bool
    topics: frozenset[str]
    position: int
    led: bool = False  # someone acts in the sentence: it was done at the meeting
    again: bool = False  # "the memorandum": one that was told of before
    that: bool = False  # "that decision was taken in ...": tells of what was agreed right before
    assumed: bool = False  # the sides are only those that the article is mostly about
    item: bool = False  # one paper of several that are listed: never one told before
    vague: bool = False  # "an agreement" of a title or lead, which a named document may turn out to be
    generic: bool = False  # "the document": a paper that is told of elsewhere
    accepts: bool = False  # what another side offered
    also: bool = False  # "it will also send": something else than what was told before
    seals: bool = False  # "that agreement is set down in minutes signed by": what was agreed before is signed
    fresh: bool = False  # "a memorandum": one that was not told of before
    once: bool = False  # "had planned to sign": what was still ahead before it was done
    lapsed: bool = False  # "the first pact had lapsed": of one that was renewed
    awaited: bool = False  # "will take effect once it is ratified": a paper that was signed before
    earlier: bool = False  # "the memorandum that was signed earlier": of no meeting of these days
    fate: bool = False  # what became of a promise: it was kept, or given up
    several: bool = False  # "five documents": those that are told one by one


_AT_ONCE = 5  # characters from a verb to who did it


def fill(
    scene: Scene, index: int, kind: str, status: str, position: int, verb: tuple[int, int],
    drafts: Sequence[Draft], knowledge: Knowledge, joint: bool, before: tuple[str, ...], done: bool = False,
) -> Undertaking | None:  # fmt: skip
    """Parties, date and topics of an undertaking; None where no two parties can be named.

    Args: ``position`` where it is named, ``verb`` where the act stands that is done to it,
    ``done`` whether the act is only told of ("the decision was taken on Monday").
    """
    act = verb[0]
    sentence = scene.sentences[index]
    left = sentence.start
    for mark in scene.marks(index):
        if mark.role == "speech" and mark.end <= min(position, act):
            left = mark.end
    told = _clause(scene, index, position) if kind == "pledge" else sentence.start
    subject = parties(actors(scene, index, told, min(position, act)))
    if kind == "pledge" and not subject:
        subject = it_goes_on(scene, index, position)
    passive = kind == "pledge" and _PASSIVE.match(scene.document.article.text, position) is not None
    if passive and (named := parties(actors(scene, index, verb[1], min(sentence.end, position + 80)))):
        subject = named[:1]
    asked = made_by(scene, index) or asker(scene, index, act) if kind == "pledge" else []
    named = subject
    next_to = _next_to(scene, index, position) if kind == "pledge" and not passive else []
    subject = asked[:1] or next_to or subject
    if kind == "agreement" and len(subject) == 1 and close_by(scene, index, "both", position):
        subject = []  # "according to the Lao president, the two sides agreed"
    everyone = asked or subject
    if not asked and (kind in DOCUMENTS or kind == "invitation"):
        beside = actors(scene, index, left, _says(scene, index, kind, position))
        everyone = parties(sides_of_it(scene, index, beside, kind == "invitation"))
        if kind in DOCUMENTS:
            everyone = both_signers(scene, index, left, position, verb) or everyone
        if kind == "invitation" and len(everyone) == 1:
            everyone = [*everyone, *bidden_to(scene, index, verb[1], everyone[0])]
    if len(subject) == 1 and kind in ("pledge", "agreement") and not asked:
        gainers = beneficiaries(scene, index, verb, subject[0])
        if (passive or status == "implemented") and not gainers:
            gainers = gainers_before(scene, index, position, subject[0])
        gainers = gainers or for_both(scene, index, verb, subject[0], drafts)
        everyone = list(dict.fromkeys([*subject, *gainers]))
        if next_to and not gainers:
            everyone = named  # "Laos's X was in Nara, where governor Y promised her that"
    if kind == "agreement" and status != "agreed" and len(everyone) < 2:  # "the deal of A and B | signed"
        everyone = parties(actors(scene, index, position, act)) or everyone
    if kind == "agreement" and len(everyone) < 2:
        everyone = between(scene, index, verb[1]) or everyone
    if kind in DOCUMENTS and len(everyone) == 1:
        whose = [p for p in side_of_head(scene, index) if p != everyone[0]]
        everyone = [*everyone, *(whose or other_side(scene, index, everyone[0]))]
    if kind in (*DOCUMENTS, "agreement") and len(everyone) == 1:
        everyone = [*everyone, *he_and(scene, index, act, everyone[0])]
    if kind in DOCUMENTS and status == "planned" and len(everyone) < 2:
        everyone = on_visit(scene, index, act) or everyone
    if kind in DOCUMENTS and len(everyone) < 2 and status == "proposed":
        everyone = addressed(scene, index, verb, everyone)
    if kind in (*DOCUMENTS, "agreement") and len(everyone) < 2 and _of_members(sentence.text):
        return None  # of which states is not told
    guests = kind == "invitation" and _ASKED.search(scene.document.article.text[max(0, act - 5) : verb[1]])
    if guests and len(subject) > 1 and set(everyone) <= set(subject):
        return None  # "Laos and Vietnam were invited": by whom is not told
    text = scene.document.article.text
    ours = FIRST.search(text[sentence.start : position]) is not None
    if ours and not everyone and kind in ("pledge", "agreement"):  # "We agreed with Laos", X of Fiji said
        to = ours_to(scene, index, verb) if kind == "pledge" else []
        everyone = to or [c for c in with_whom(scene, index, verb[1]) if c not in scene.pair]
        says = speaker(scene, index) if everyone else None
        if not to and everyone and (says is None or says.country in (None, everyone[0])):
            return None
        everyone = [str(says.country), *everyone] if says and not to else everyone
        subject = to[:1] or subject
    assumed = False
    sides = _sides(scene, index, position)
    if sides and not everyone:  # "the three agreed": at a meeting of three
        drafts = [d for d in drafts if len(d.parties) == sides]
        before = before if len(before) == sides else row_near(scene, sides, index) if sides > 2 else ()
    draft = meeting_at(scene, index, drafts, everyone, thence(scene, index))
    both = scene.marked(index, "both", sentence.start, sentence.end) is not None
    they = (
        status == "planned"
        and _THEY.match(sentence.text)
        and any(len(d.parties) == 2 and index - 1 in d.sentences for d in drafts)
    )
    both = both or bool(they)  # those of whom the sentence before told
    if both and not everyone:
        draft = _not_held(drafts, index, draft)
    ahead = [d for d in drafts if index in d.sentences and d.lead.status == "planned"]
    if kind in DOCUMENTS and status == "planned" and draft is None and len(everyone) == 1 == len(ahead):
        draft = ahead[0] if everyone[0] in ahead[0].parties else None  # what they will meet to finish
    if kind in DOCUMENTS and status == "planned" and draft is None and len(everyone) < 2:
        draft = planned_there(scene, index, drafts, everyone)
    if not everyone and ahead and _MINISTERS.match(sentence.text):
        draft = ahead[0]  # "The Ministers agreed to convene the Sixth Meeting in X": those of that series
    later = draft is not None and min(draft.sentences) > index and set(before) != draft.parties
    if before and later and not everyone and sentence.kind != "title":
        draft = None  # nobody has met so far: those who were told last
    many = [d for d in drafts if len(d.parties) > 2 and min(d.sentences) < index]
    if kind == "pledge" and draft and many and everyone == subject and min(draft.sentences) > index:
        draft, before = None, ()  # told at a session of many: not to whom one of them meets later
        if "ASEAN" in many[-1].parties and acts_for(subject[0] if subject else None, ("ASEAN",)):
            before = tuple(sorted(("ASEAN", subject[0])))
    two = two_of_paragraph(scene, index, draft) if both and draft else ()
    if draft and two and set(everyone) <= set(two):
        draft, before = (draft if draft.parties == set(two) else None), two
    around = tuple(sorted(draft.parties)) if draft else before
    if (
        kind == "pledge"
        and len(everyone) == 1
        and (another_matter(scene, index) or _own_trade(scene, index, verb, draft))
    ):
        return None  # towards nobody in particular
    both = both or ours
    pair = scene.pair if sides in (0, 2) else ()
    alone = (
        everyone == ["ASEAN"]
        and kind in DOCUMENTS
        and "ASEAN" not in around
        and _OF_ASEAN.search(sentence.text)
    )
    if alone or (len(everyone) >= 2 and not (around and set(around) < set(everyone))):
        states = everyone
    elif around and (not everyone or set(everyone) & set(around)):
        states = list(around)
        assumed = draft is None and sides < 3  # "the three" are those of the row
    elif (both and pair) or (
        pair and everyone and set(everyone) <= set(pair) and (kind in DOCUMENTS or not joint)
    ):
        states = list(pair)
        assumed = True
    elif kind == "pledge" and len(subject) == 1 and (other := met_by(drafts, subject[0], index)):
        states = list(other)
    else:
        return None
    if joint and kind == "agreement" and len(subject) == 1 and not both and len(states) > 2:
        return None
    if status == "broken-off" and not everyone:
        behind = next((m for m in scene.mentions[index] if m.start >= verb[1]), None)
        if behind and behind.country not in (None, *states) and behind.start < verb[1] + _AT_ONCE:
            return None  # "the deal was ended by Astana": no deal of those who meet here
    if kind == "pledge" and everyone == subject and len(states) > 3:
        bodies = [p for p in states if p not in knowledge.state_of and p not in subject]
        near = bodies or answering(scene, index, {*states} - {*subject})
        if len(near) != 1:
            return None  # to none in particular
        states = [*subject, *near]  # at the talks of an organisation
    dated = done or kind == "joint-statement" or status in _DATED
    when, due = dates_of_act(scene, index, *verb, status, dated, kind == "programme")
    if sentence.kind == "title" and _ARE_PROMISED.match(text, position):
        subject = []  # "Lao guests received, schools promised": by whom is not told
    by = tuple(subject[:1]) if kind in ("pledge", "invitation") and subject and subject[0] in states else ()
    topics = frozenset(t for t, w in of_sentence(scene, index, knowledge).items() if w == 1.0)
    said = text[position : position + 90]
    vague = kind == "agreement" and (
        sentence.kind == "title" or bool(index <= 2 and _NOUN.match(said)) or bool(_CLOSER.match(said))
    )
    return Undertaking(
        index,
        kind,
        status,
        tuple(sorted(states)),
        by,
        when,
        due,
        when is not None,
        topics,
        position,
        led=bool(subject) or both,
        assumed=assumed,
        vague=vague,
        also=_BESIDES.match(sentence.text) is not None
        or _ALSO.search(text, max(sentence.start, position - 30), verb[1] + 12) is not None,
    )


def _next_to(scene: Scene, index: int, position: int) -> list[str]:
    """Who stands right before a verb: "the Lao minister announced Japan committed two boats"."""
    lead = actors(scene, index, scene.sentences[index].start, position)
    if not lead or not follows_close(scene.document.article.text[lead[-1].end : position], 3):
        return []
    return parties(lead[-1:]) if len(parties(lead)) == 2 else []


_TRADES = re.compile(
    r"(?:will|would|is to|are to|akan|bakal|to)?\s*(?:also |juga )?(?:import|export|buy|purchase|sell"
    r"|mengimpor|mengimport|mengekspor|mengeksport|membeli|menjual)",
    re.IGNORECASE,
)


def _own_trade(scene: Scene, index: int, verb: tuple[int, int], draft: Draft | None) -> bool:
    """Whether what a state will buy or sell is told before any talks: "Laos will import 5 tonnes by 2030"."""
    told = draft is not None and min(draft.sentences) <= index
    return not told and _TRADES.match(scene.document.article.text, verb[0]) is not None


def _of_members(text: str) -> bool:
    """Whether a sentence tells of what all members of an organisation have together."""
    told = "anggota" in text or "ahli" in text or "member" in text
    return told and _OF_MEMBERS.search(text) is not None


def _says(scene: Scene, index: int, kind: str, position: int) -> int:
    """Where a statement's words begin, behind whose they are ("a statement by Laos says"), else the end."""
    end = scene.sentences[index].end
    said = _SAID.search(scene.document.article.text, position, end) if kind == "joint-statement" else None
    return said.start() if said else end


def _sides(scene: Scene, index: int, position: int) -> int:
    """How many sides the subject counts ("both ministers", "the three states"), 0 where it counts none."""
    start = scene.sentences[index].start
    if scene.marked(index, "both", start, position) is not None:
        return 2
    group = scene.marked(index, "group", start, position)
    words = scene.document.article.text[group.start : group.end].lower() if group else ""
    return next((n for n, stems in _COUNTS if words.startswith(stems)), 0)


def _not_held(drafts: Sequence[Draft], index: int, draft: Draft | None) -> Draft | None:
    """The meeting of "the two ministers": the one ahead or called off, where that was told right before.

    Or where none that was held has been told so far.
    """
    told = [d for d in drafts if d.lead.status in ("planned", "cancelled") and len(d.parties) == 2]
    last = [d for d in told if d.lead.status == "planned" and max(d.sentences) == index - 1]
    if last:
        return last[-1]
    so_far = [d for d in told if min(d.sentences) < index]
    return so_far[-1] if so_far and (draft is None or min(draft.sentences) > index) else draft


def _clause(scene: Scene, index: int, position: int) -> int:
    """Where the clause of a pledge begins that has a subject of its own: "A gives ships, while B trains"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    starts = [m.end() for m in CLAUSE.finditer(text, sentence.start, position)]
    return next((s for s in reversed(starts) if actors(scene, index, s, position)), sentence.start)
