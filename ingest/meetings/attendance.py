"""Who was there, told in sentences of their own: "present were", "accompanied by", "A and B discussed"."""

from __future__ import annotations

import itertools
import re

from ingest.document import Mention
from ingest.meetings.other_company import in_another_city, of_a_body, on_a_visit
from ingest.meetings.roundups import APART
from ingest.meetings.signed_there import tells_signers
from ingest.scene.article_day import to_come
from ingest.scene.cue_hits import SPECIFIC, find_hits
from ingest.scene.draft import Draft, overlap
from ingest.scene.encounter import Encounter
from ingest.scene.partakers import absent_until, away, sends, whose_deputy
from ingest.scene.scene import Mark, Scene, mediates
from ingest.scene.sides import acts_for
from ingest.scene.tellers import only_speaks, tells_of_bodies

_TOGETHER = re.compile(r"[^.;]{0,70}\b(?:dan|and|bersama|serta|with)\b[^.;]{0,70}")
_NEAR = 30  # characters behind a word of attendance in which it may be said not to be so
_THERE = re.compile(r"hadir|menyaksikan|disaksikan|attend|present|witness|joined|on hand|there", re.I)

_PRESS = re.compile(  # who is there when the press is told was not at the talks for that
    r"\s?(?:(?:the|a|sebuah|satu)\s)?(?:jumpa pers|konferensi pers|temu media|sidang (?:media|akhbar)"
    r"|(?:press|news|media) (?:conference|briefing)|briefing)\b",
    re.IGNORECASE,
)


_SEEN_IN = re.compile(  # who came to greet or see off a guest was not at the talks for that
    r"[^.;]{0,60}?\b(?:air ?port|air ?base|bandara|bandar udara|lapangan terbang|pangkalan udara"
    r"|upon (?:his|her|their) (?:arrival|departure)|to (?:greet|see off|send off)|menyambut ketibaan)\b",
    re.IGNORECASE,
)
_TIES_OF = re.compile(  # "the trust between President X and President Y": nobody acts
    r"\b(?:trust|friendship|relations?|relationship|ties|bonds?|chemistry|rapport|persahabatan|hubungan"
    r"|kepercayaan)"
    r"\s(?:\w+\s){0,2}?(?:between|antara)\s(?:[\w.’']+\s){0,4}$",
    re.IGNORECASE,
)
_OUTCOME_OF = re.compile(  # "briefed him on the outcomes of his talks with Y": who was met before
    r"\b(?:outcomes?|results?) of\b|\bhasil (?:pertemuan|pembicaraan|perbincangan|kunjungan|lawatan)",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"\b(?:mesyuarat|sidang|persidangan|konsultasi|dialog|session|consultations?|dialogue|conference)\b", re.I
)
_ELSEWHERE = re.compile(  # "attended the coordination meeting on immunisation": an event of its own
    r"\b(?:attended|chaired|addressed|menghadiri|memimpin|mempengerusikan)(?:\s[\w-]+){0,5}?"
    r"\s(?:meeting|conference|forum|workshop|seminar|congress|rapat|lokakarya|bengkel|mesyuarat|persidangan"
    r"|konferensi|kongres)\s(?:on|of|for|about|mengenai|tentang|soal|koordinasi|penyelarasan|nasional"
    r"|kebangsaan)\b",
    re.IGNORECASE,
)


def of_its_own(scene: Scene, index: int) -> bool:
    """Whether what a sentence tells to be attended is an event of its own, at home as a rule."""
    return _ELSEWHERE.search(scene.sentences[index].text) is not None


_TOURS = re.compile(  # what guests are shown, in company
    r"\b(?:meninjau|mengunjungi|melawat|menyambangi|berkeliling|meresmikan|merasmikan|menyerahkan|menanam"
    r"|inspected|inspecting|toured|touring|visited|unveiled|inaugurated|planted|laid a wreath|strolled)\b"
    r"(?! (?:the (?:minister|president|governor|premier)|menteri|presiden|gubernur|perdana))",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?:\s\([^)]{1,30}\))?,?\s?(?:(?:who|yang)\s)?(?:(?:also|juga|turut|ikut|had)\s){0,2}")


def _of_clauses(scene: Scene, index: int, marks: list[Mark]) -> list[Mention]:
    """Who is told to have been there in a clause behind the name: "said X, who also attended the talks"."""
    text = scene.document.article.text
    return [
        m
        for m in scene.mentions[index]
        if m.kind == "person"
        and any(0 <= k.start - m.end < 50 and _WHOSE.fullmatch(text, m.end, k.start) for k in marks)
    ]  # fmt: skip


def _tells(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether it is somebody's words that the sentence gives: "According to X, Y and Z discussed it"."""
    marks = scene.marks(index)
    said = any(k.role == "that-clause" and 0 <= k.start - mention.end < 3 for k in marks)
    if said or only_speaks(scene, index, mention, scene.sentences[index].end):
        return True
    signed = next((h.start for h in find_hits(scene, index) if h.form == "sign"), 0)
    return signed > mention.end and tells_of_bodies(scene, index, mention, signed)


_AT_THAT = re.compile(  # of what was told in the sentence before
    r"(?:saat itu|ketika itu|waktu itu|kala itu|pada (?:saat|waktu|ketika|masa) itu|at that time|at the time"
    r"|back then|on that occasion)\b",
    re.IGNORECASE,
)


def attend(scene: Scene, index: int, current: Draft) -> None:
    """Participants told by a word of attendance ("present were", "accompanied by")."""
    sentence, text = scene.sentences[index], scene.document.article.text
    told = "attendance" in scene.roles(index)
    marks = [m for m in scene.marks(index) if m.role == "attendance"] if told else []
    there_was = [m for m in marks if not _NOT_THERE.search(text[max(0, m.start - 16) : m.start])]
    if marks and not there_was:
        return
    if there_was and all(_with_nobody(scene, index, m) for m in there_was):
        return
    bare = there_was and all(_BARE.fullmatch(text, m.start, m.end) for m in there_was)
    if bare and current.sentences and not any(index - 1 <= i <= index for i in current.sentences):
        return  # of what was told last, whatever that was
    marks = there_was  # "X tidak hadir dan | diwakili Y"
    if marks and current.lead.kind != "visit" and on_a_visit(scene, index, marks[0]):
        return  # whom he accompanies on a visit, in which the meeting was one
    if marks and (all(of_a_body(scene, index, m) for m in marks) or in_another_city(scene, index, current)):
        return
    if marks and _PRESS.match(text, marks[0].end):
        return
    if of_its_own(scene, index):
        return
    if marks and _SEEN_IN.match(text, marks[0].end):
        return
    if marks and index not in current.sentences and _TOURS.search(text, sentence.start, sentence.end):
        return  # "accompanied by X he inspected a clinic": that was elsewhere
    there = _of_clauses(scene, index, marks)
    actors = [*scene.actors(index), *(m for m in there if m not in scene.actors(index))]
    people = [m for m in actors if m.kind in ("person", "post") and not away(scene, index, m)]
    people = [m for m in people if not sends(scene, index, m)]
    if index in current.sentences:
        people = [m for m in people if not whose_deputy(scene, index, m)]
    looked_on = [m for m in scene.mentions[index] if m.kind == "person" and mediates(scene, index, m)]
    people += looked_on
    if not marks:
        people = [m for m in people if not _tells(scene, index, m)]
    if not people:
        return
    of_many = current.lead.kind in ("multilateral-meeting", "summit")
    sides = current.parties
    mine = [m for m in people if m.country in sides or (of_many and acts_for(m.country, sides))]
    if marks:  # who was there, of whatever side
        present = _THERE.search(text, marks[0].start, marks[0].end)
        mine += [
            m
            for m in people
            if m.kind == "person" and m not in mine and m.start > marks[0].end and (present or not m.country)
        ]
    if mine or marks:
        mine += [m for m in looked_on if m not in mine]
    until = marks[-1].end + (0 if there else _NEAR) if marks else sentence.end
    stays = absent_until(scene, index, marks[0].start) if marks else 0
    if not mine or scene.marked(index, "unreal", max(sentence.start, stays), min(until, sentence.end)):
        return
    seen = bool(looked_on) and _CEREMONY_SEEN.match(sentence.text) is not None
    if not marks and not seen and not _signers(scene, index) and not _together(scene, mine):
        return
    if not marks and index not in current.sentences and _call_on(current) and _signers(scene, index):
        return  # nobody signs while calling on a president
    if not marks and _AFTER_IT.match(sentence.text):
        return  # "After the ceremony, X and Y signed the papers of their agencies"
    if not marks and index in current.sentences and APART.search(sentence.text):
        return  # "separate talks with X and Y": each draft has its own already
    spoken = [m.start for m in scene.marks(index) if m.role in ("speech", "that-clause")]
    end = min([sentence.end, *(k for k in spoken if marks and k > marks[-1].end)])
    begin = marks[0].start if there else sentence.start
    own = [d.when for d in scene.dates[index] if d.when.earliest and begin <= d.start < end]
    if own and index not in current.sentences and not any(overlap(w, current.when) for w in own):
        return
    if own and index not in current.sentences and current.when is None and _signers(scene, index):
        return  # signed on another day
    for m in sorted(mine, key=lambda m: m.start):
        led = any(k.role == "leads" and 0 <= m.start - k.end < 60 for k in scene.marks(index))
        guest = m.country is not None and not (acts_for(m.country, sides) if of_many else m.country in sides)
        current.extra.append((index, m, "beside" if guest else "head-of-delegation" if led else "attendee"))
    if index not in current.sentences:
        current.sentences.append(index)


_CEREMONY_SEEN = re.compile(  # "Majlis itu | disaksikan oleh X"
    r"(?:(?:Majlis|Upacara|Acara|Prosesi)(?:\s[Pp]enandatanganan|\s[Pp]emeteraian)?"
    r"|Penandatanganan|Pemeteraian)\b[^.;:]{0,60}?\sdisaksikan\b"
    r"|The (?:\w+ )?(?:ceremony|signing)\b[^.;:]{0,60}?\s(?:was )?(?:witnessed|watched) by\b"
)


def _call_on(draft: Draft) -> bool:
    return draft.lead.kind == "courtesy-call"


def _with_nobody(scene: Scene, index: int, mark: Mark) -> bool:
    """Whether words of company name nobody of those told: "said that they are | accompanied by lawyers"."""
    text = scene.document.article.text
    if _COMPANY.match(text, mark.start) is None or _UNNAMED.match(text, mark.end) is None:
        return False
    return not any(
        0 <= m.start - mark.end < 60 for m in scene.mentions[index] if m.kind in ("person", "post")
    )


_BARE = re.compile(r"took part|attended|accompanied (?:him|her|them)|at (?:his|her) side", re.IGNORECASE)
_COMPANY = re.compile(
    r"(?:didampingi|ditemani|diiringi|accompanied by|flanked by|joined by)\b", re.IGNORECASE
)
_UNNAMED = re.compile(r"\s(?:oleh\s)?(?!the\b|his\b|her\b|their\b)[a-z]")
_NOT_THERE = re.compile(
    r"\b(?:batal|urung|tidak|tak|gagal|not|unable to|failed to)\s(?:dapat\s|jadi\s|bisa\s|be\s)?$",
    re.IGNORECASE,
)
_AFTER_IT = re.compile(
    r"(?:\d+\.\s)?(?:After|Following|Before|Setelah|Seusai|Usai|Selepas|Sebelum)\s(?:the\s|that\s)?(?:\w+\s)?"
    r"(?:ceremony|signing|upacara|penandatanganan|pemeteraian|majlis|acara)\b[^,.;]{0,30},"
)


def told_then(scene: Scene, index: int, drafts: list[Draft]) -> Draft | None:
    """The meeting of long before, told right before a sentence that goes on with it: "At that time, ..."."""
    if not _AT_THAT.match(scene.sentences[index].text):
        return None
    return next((d for d in reversed(drafts) if d.lead.background and max(d.sentences) == index - 1), None)


def told_of(scene: Scene, index: int, current: Draft, drafts: list[Draft]) -> Draft | None:
    """The meeting whose attendance is told: "also present were" speaks of one that was held.

    A plan told in between (an invitation to a forum next year) has no attendees yet. Where the sentence
    names what was attended ("witnessing the signing were"), it is that; None where no such meeting is told.
    """
    if (then := told_then(scene, index, drafts)) is not None:
        return then
    if "attendance" in scene.roles(index) and index not in current.sentences:
        if (his := _with_him(scene, index, drafts)) is not None:
            return his
        if (ahead := _ahead(scene, index, drafts)) is not None:
            return ahead
        if (there := _by_place(scene, index, drafts)) is not None:
            return there
        named = _attended(scene, index)
        fits = [d for d in reversed(drafts) if _is(scene, d, named)] if named else []
        if _SESSION.search(scene.sentences[index].text):  # no call on somebody is named so
            calls = ("receive", "received")
            fits = [d for d in fits if d.lead.kind != "courtesy-call" and d.lead.form not in calls] or fits
        if fits:
            last = fits[-1] if leads(scene, index) else fits[0]  # the news itself, told first
            return next((d for d in fits if d is current and _just_told(scene, index, d)), last)
        if named == "signing":
            return None
    first = next((d for d in drafts if d.lead.status == "held" and not d.lead.background), None)
    if current.lead.status == "planned" and index in current.sentences and _that_one(scene, index):
        return next((d for d in drafts if d is first and d.parties == current.parties), current)
    if current is first:
        return current
    near = current.lead.status == "held" and _just_told(scene, index, current)
    if first is not None and index not in current.sentences and leads(scene, index) and not near:
        return first  # "Also present was X", at the end: at the meeting that is the news
    signed = near and current.lead.kind == "signing" and _signers(scene, index)
    if index not in current.sentences and first is not None and not signed and _before(current, first):
        return first  # what was long before is told by the way
    if index in current.sentences or current.lead.status == "held":
        return current
    return next((d for d in reversed(drafts) if d.lead.status == "held" and not d.lead.background), current)


def _with_him(scene: Scene, index: int, drafts: list[Draft]) -> Draft | None:
    """The one held meeting with somebody whom a sentence names by it: "X joined only the talks with | Y"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    for m in scene.mentions[index]:
        if m.kind != "person" or _TALKS_WITH.search(text, max(start, m.start - 90), m.start) is None:
            continue
        rows = [d for d in drafts if any(m.ref in refs for refs in d.persons.values())]
        held = [d for d in rows if d.lead.status == "held"]
        return held[0] if len(held) == 1 else None
    return None


_TALKS_WITH = re.compile(
    r"\b(?:talks|meeting|session|discussions?|pertemuan|perjumpaan|perbincangan|pembicaraan|perundingan|mesyuarat)"
    r"\s(?:with|dengan|bersama)\s(?:[\w’'-]+\s){0,6}$"
)


def _that_one(scene: Scene, index: int) -> bool:
    """Whether a word of attendance is that of a meeting told before: "he said after that meeting, which was
    also attended by X"."""
    if "attendance" not in scene.roles(index) or "anaphor" not in scene.roles(index):
        return False
    marks = scene.marks(index)
    return any(
        m.role == "anaphor" and k.role == "attendance" and 0 <= k.start - m.end < _NEAR
        for m in marks for k in marks
    )  # fmt: skip


def _ahead(scene: Scene, index: int, drafts: list[Draft]) -> Draft | None:
    """The meeting ahead, told right before, which others will attend too: "X will join that meeting"."""
    marks = scene.marks(index)
    there = next((m for m in marks if m.role == "attendance"), None)
    if there is None or not any(m.role == "planned" and 0 <= there.start - m.end < _NEAR for m in marks):
        return None
    rows = [d for d in drafts if d.lead.status == "planned" and _just_told(scene, index, d)]
    return rows[-1] if rows else None


_OPENS = re.compile(
    r"\W*(?:\d+\.\s)?(?:(?:yang|antara|those|who|was|were|also|juga|turut|ikut)\s){0,2}", re.IGNORECASE
)


def leads(scene: Scene, index: int) -> bool:
    """Whether a sentence opens with who was there: "Also present was X", "Turut hadir X"."""
    head = _OPENS.match(scene.sentences[index].text)
    start = scene.sentences[index].start
    opens = start + (head.end() if head else 0)
    return any(m.role == "attendance" and m.start <= opens for m in scene.marks(index))


def _just_told(scene: Scene, index: int, draft: Draft) -> bool:
    """Whether a meeting was told right before a sentence, or in its paragraph."""
    last = max((i for i in draft.sentences if i < index), default=-1)
    if last < 0:
        return False
    return index - last < 3 or scene.sentences[last].line == scene.sentences[index].line


def only_attended(scene: Scene, one: Encounter) -> bool:
    """Whether a sentence only tells who was at what was told before: "Also present at the talks was X",
    "Mesyuarat turut dihadiri X"."""
    if one.status != "held":
        return False
    if leads(scene, one.sentence) and (one.anaphoric or not (one.when or one.place)):
        return True
    if one.form != "noun" or one.when or one.place:
        return False
    text = scene.document.article.text
    return any(_WAS_JOINED.match(text, h.end) for h in find_hits(scene, one.sentence) if h.form == "noun")


_WAS_JOINED = re.compile(
    r"\s(?:(?:itu|tersebut|berkenaan)\s)?(?:(?:turut|juga|ikut|was|were|also)\s){1,2}"
    r"(?:dihadiri|disertai|diikuti|attended by|joined by)\b",
    re.IGNORECASE,
)
_SPOT = re.compile(  # a town or a house
    r"(?:\s(?:pada|dalam|semasa)?\s?(?:kunjungan|pertemuan|majlis|mesyuarat)(?: \w+)?)?"
    r"\s(?:di|at|in)\s(?:the\s)?([A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)*)"
)


def _by_place(scene: Scene, index: int, drafts: list[Draft]) -> Draft | None:
    """The one held meeting in the place at which a sentence tells who was there: "hadir sama di X ialah"."""
    text = scene.document.article.text
    named = (_SPOT.match(text, m.end) for m in scene.marks(index) if m.role == "attendance")
    spots = {found[1] for found in named if found}
    found = [
        d
        for d in drafts
        if d.lead.status == "held"
        and any(x in scene.sentences[i].text for x in spots for i in d.sentences if i != index)
    ]
    return found[0] if len(found) == 1 else None


_RECEPTION = re.compile(r"\b(?:reception|audience|jamuan|majlis sambutan|resepsi|audiensi)\b", re.IGNORECASE)
_ATTENDED = {"sign": "signing", "courtesy-call": "call-on", "visit": "call-on", "call": "call"}


def _attended(scene: Scene, index: int) -> str | None:
    """What a sentence of attendance names: a signing, a call on somebody, talks; None for nothing."""
    marks = [m for m in scene.marks(index) if m.role == "attendance"]
    text = scene.document.article.text
    if any(_RECEPTION.search(text, m.start, m.end + 25) for m in marks):
        return "reception"
    for hit in find_hits(scene, index):
        if any(m.start < hit.start <= m.end + 30 or hit.start <= m.end <= hit.end + 2 for m in marks):
            talks = "talks" if hit.form == "noun" else None
            return _ATTENDED.get(hit.form) or _ATTENDED.get(hit.kind) or talks
    return None


def _is(scene: Scene, draft: Draft, named: str) -> bool:
    """Whether a held meeting is of the sort that an attendance names."""
    if draft.lead.status != "held" or draft.lead.background or to_come(scene, draft.when):
        return False
    if named == "reception":
        return any(m.form in ("receive", "received") and m.kind not in SPECIFIC for m in draft.members)
    kinds = {m.kind for m in draft.members}
    if named == "talks":
        return not kinds <= {"signing", "visit", "call"}
    wanted = {"signing": {"signing"}, "call-on": {"visit", "courtesy-call"}, "call": {"call"}}[named]
    return bool(kinds & wanted)


def _before(one: Draft, other: Draft) -> bool:
    """Whether a meeting ended before the other began, as far as their days are told."""
    mine, theirs = one.when, other.when
    return bool(mine and theirs and mine.latest and theirs.earliest and mine.latest < theirs.earliest)


def _signers(scene: Scene, index: int) -> bool:
    """Whether a sentence tells who signed; they were at the meeting at which it was signed."""
    return any(h.form == "sign" for h in find_hits(scene, index))


def signed_before(scene: Scene, draft: Draft) -> None:
    """Those who are told right before to have signed, at a signing that names nobody: "X and Y signed a
    treaty. The signing took place in Bali on Monday"."""
    one = draft.members[0]
    named = any(m.kind == "person" for m, _ in one.actors)
    if one.form == "sign" and not named and tells_signers(scene, one.sentence - 1, one.status):
        attend(scene, one.sentence - 1, draft)


def _together(scene: Scene, mine: list[Mention]) -> bool:
    """Whether persons of two parties act side by side ("A and B discussed ...")."""
    text = scene.document.article.text
    named = [m for m in mine if m.kind == "person"]
    return any(
        one.country != other.country
        and _TOGETHER.fullmatch(text[one.end : other.start])
        and not _TIES_OF.search(text[max(0, one.start - 60) : one.start])
        and not _OUTCOME_OF.search(text[one.end : other.start])
        for one, other in itertools.pairwise(named)
    )
