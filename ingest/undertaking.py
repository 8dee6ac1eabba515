"""One undertaking as one sentence tells it: its parties, its date and the meeting at which it was made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.draft import Draft, main_draft
from ingest.facts import When
from ingest.scene import Scene, actors, parties
from ingest.topics import of_sentence
from ontology.knowledge import Knowledge

DOCUMENTS = ("treaty", "memorandum-of-understanding", "letter-of-intent", "joint-statement", "plan-of-action")
FIRST = re.compile(
    r"\b(?:kami|kita|we|pihaknya|pihak kami|my government|our government|both|keduanya)"
    r"\s+(?:juga\s+|also\s+|pun\s+)?$",
    re.I,
)
_FOR = re.compile(
    r"\b(?:ke|kepada|untuk|bagi|to|for|help|assist|support|membantu|mendukung)\s+(?:pemerintah\s+)?$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\b(?:dari|daripada|from|di|in|at|oleh|by|via|lewat|melalui|ke)\s+$", re.IGNORECASE)
CLAUSE = re.compile(r";|, (?:dan|sementara|sedangkan|manakala|and|while|whereas)\b")
_THENCE = re.compile(
    r"(?:Dari|Daripada|Hasil(?: dari)?|Buah(?: dari)?) (?:\w+ ){1,2}(?:itu|tersebut|berkenaan)\b"
    r"|(?:From|Out of) (?:that|those|the same) \w+"
)
_NOUN = re.compile(  # "an agreement" that a paper may turn out to be: "agreed to add flights" says what it is
    r"(?:reached|struck|clinched|mencapai|menghasilkan|melahirkan|membuahkan|kesepakatan|lahir|tercapai)\b",
    re.IGNORECASE,
)
_CLOSER = re.compile(  # "agreed to strengthen cooperation": what every paper is for
    r"[\w ]{0,40}\b(?:memperkuat|memperkukuh|meningkatkan|mempererat|strengthen|enhance|boost|deepen|expand)"
    r" (?:\w+ ){0,2}(?:kerja ?sama|hubungan|cooperation|ties|relations|collaboration)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:sebelum|paling lambat|selambat-lambatnya|by|before|hingga|sampai|until|menjelang)\s*$", re.I
)


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
    several: bool = False  # "five documents": those that are told one by one


def fill(
    scene: Scene, index: int, kind: str, status: str, position: int, act: int,
    drafts: Sequence[Draft], knowledge: Knowledge, joint: bool, before: tuple[str, ...],
) -> Undertaking | None:  # fmt: skip
    """Parties, date and topics of an undertaking; None where no two parties can be named."""
    sentence = scene.sentences[index]
    left = sentence.start
    for mark in scene.marks(index):
        if mark.role == "speech" and mark.end <= min(position, act):
            left = mark.end
    told = _clause(scene, index, position) if kind == "pledge" else sentence.start
    subject = parties(actors(scene, index, told, min(position, act)))
    if (
        kind == "pledge"
        and not subject
        and scene.document.article.text[position:].startswith(("was", "were", "been", "di"))
    ):
        subject = parties(actors(scene, index, position, min(sentence.end, position + 60)))[:1]
    everyone = (
        parties(actors(scene, index, left, sentence.end))
        if kind in DOCUMENTS or kind == "invitation"
        else subject
    )
    if kind == "pledge" and len(subject) == 1 and drafts:
        everyone = list(dict.fromkeys([*subject, *_beneficiaries(scene, index, position, subject[0])]))
    assumed = False
    draft = meeting_at(index, drafts, everyone, thence(scene, index))
    both = scene.marked(index, "both", sentence.start, sentence.end) is not None
    if both and not everyone:  # "the two ministers" of the meeting to come that was told right before
        last = [d for d in drafts if d.lead.status == "planned" and max(d.sentences) == index - 1]
        draft = last[-1] if last and len(last[-1].parties) == 2 else draft
    around = tuple(sorted(draft.parties)) if draft else before
    text = scene.document.article.text
    both = both or bool(FIRST.search(text[sentence.start : position]))
    if len(everyone) >= 2 and not (around and set(around) < set(everyone)):
        states = everyone
    elif around and (not everyone or set(everyone) & set(around)):
        states = list(around)
        assumed = draft is None
    elif (both and scene.pair) or (
        scene.pair and everyone and set(everyone) <= set(scene.pair) and (kind in DOCUMENTS or not joint)
    ):
        states = list(scene.pair)
        assumed = True
    else:
        return None
    if joint and kind == "agreement" and len(subject) == 1 and not both and len(states) > 2:
        return None
    dated = kind == "joint-statement" or status in ("signed", "in-force", "broken-off")
    when, due = _dates(scene, index, act, dated)
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
    )


def _clause(scene: Scene, index: int, position: int) -> int:
    """Where the clause of a pledge begins that has a subject of its own: "A gives ships, while B trains"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    starts = [m.end() for m in CLAUSE.finditer(text, sentence.start, position)]
    return next((s for s in reversed(starts) if actors(scene, index, s, position)), sentence.start)


def _beneficiaries(scene: Scene, index: int, position: int, subject: str) -> list[str]:
    """The state to or for whom something is pledged: after "to", "for", else the one other of the clause."""
    text = scene.document.article.text
    end = CLAUSE.search(text, position, scene.sentences[index].end)
    after = [
        m
        for m in scene.mentions[index]
        if m.kind in ("state", "institution")
        and m.country
        and position < m.start < (end.start() if end else scene.sentences[index].end)
    ]
    given = [m for m in after if _FOR.search(text[max(0, m.start - 25) : m.start])]
    others = {str(m.country) for m in after} - {subject}
    where = any(_WHERE.search(text[max(0, m.start - 12) : m.start]) for m in after)
    return [str(given[0].country)] if given else list(others) if len(others) == 1 and not where else []


def thence(scene: Scene, index: int) -> bool:
    """Whether a sentence goes on from the meeting of the one before it: "out of that meeting came"."""
    return _THENCE.match(scene.sentences[index].text) is not None


def meeting_at(
    index: int, drafts: Sequence[Draft], named: Iterable[str] = (), thence: bool = False
) -> Draft | None:
    """The held meeting that a sentence speaks within: the last told whose parties fit the named ones."""
    fits = [d for d in drafts if d.lead.status == "held" and set(named) <= d.parties]
    here = [d for d in fits if d.lead.background and d.lead.sentence == index - thence]
    if here:
        return here[-1]  # "a truce was reached in the talks of May": told in passing, with what it brought
    held = [d for d in fits if not d.lead.background]
    before = [d for d in held if min(d.sentences) <= index]
    if not before:
        return main_draft(held)
    return max(before, key=lambda d: (max(i for i in d.sentences if i <= index), min(d.sentences)))


def _dates(scene: Scene, index: int, act: int, document: bool) -> tuple[When | None, When | None]:
    """The date of the act and the date by which it is due, where the sentence tells them."""
    text = scene.document.article.text
    when = due = None
    for date in scene.dates[index]:
        if date.when.edtf is None:
            continue
        near = date.start > act and not re.search(r"[;:]", text[act : date.start]) and date.start - act < 120
        if _UNTIL.search(text[max(0, date.start - 22) : date.start]) or not document:
            if date.start > act:
                due = due or date.when
        elif when is None and near and not re.fullmatch(r"\d{4}/\d{4}", date.when.edtf):
            when = date.when
    return when, due
