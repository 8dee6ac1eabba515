"""Sentences that tell again of a meeting, or of its course, and of no other one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import RECENT, Draft, overlap
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_AT_IT = re.compile(  # "In the meeting between A and B, ...": one that was told before
    r"\W*(?:(?:[Ss]elain itu|[Dd]i samping itu|[Ll]ebih lanjut|[Bb]esides|[Mm]oreover|[Ii]n addition),\s)?"
    r"(?:(?:[Dd]i )?[Dd]alam|[Pp]ada|[Ii]n|[Aa]t|[Dd]uring)\s(?:the\s|their\s|sesi\s)?(?:[\w-]+\s){0,2}?"
    r"(?:pertemuan|mesyuarat|perbincangan|pembicaraan|rundingan|perundingan|dialog|meeting|talks|session"
    r"|discussions?|dialogue)\b"
)
_THANKS = re.compile(
    r"\b(?:thank(?:ed|s|ing)?|grateful|gratitude|berterima kasih|terima kasih|penghargaan)\b[^.;]{0,90}?"
    r"\s(?:for|atas)\s(?:(?:the|his|her|their|this|that|recent|fruitful|cordial)\s){0,3}$",
    re.IGNORECASE,
)
_I_TODAY = re.compile(
    r"[\"“](?:[Tt]oday|[Yy]esterday|[Tt]his (?:morning|afternoon|evening)|[Hh]ari ini|[Tt]adi"
    r"|[Kk]emarin)?,?\s?(?:I|[Ww]e|[Ss]aya|[Kk]ami)\s"
)
_THIS_IS = re.compile(
    r"\W*(?:(?:This|It)\s(?:is|was|will be|marks|would be)\b|(?:Ini|Lawatan ini|Kunjungan ini|Hal ini)\s)"
)
_ARRIVES = re.compile(
    r"\b(?:tiba|setiba(?:nya)?|ketibaan(?:nya)?|kedatangan(?:nya)?|mendarat|sampai di|arriv(?:es|ed|ing|al)"
    r"|landed|touched down|alighted)\b",
    re.IGNORECASE,
)
NEAR = 3  # sentences
SAYS = 14  # characters between a word of saying and the meeting that is told of
_IT_IS = re.compile(
    r"\W*(?:(?:Hal\s)?[Ii]ni|(?:Kunjungan|Lawatan|Pertemuan|Perjumpaan)(?:\s[a-z]+){0,2}"
    r"\s(?:ini|itu|tersebut|berkenaan)|(?:It|This|The (?:visit|trip|meeting))(?:\s(?:visit|trip|meeting))?)"
    r"\s(?:juga\s|akan\s|turut\s|also\s)?(?:merupakan|adalah|ialah|menjadi|menandai|bakal menjadi|is|was"
    r"|will be|marks|marked|would be)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:kunjungan|lawatan|kedatangan|pertemuan|perjumpaan|visit|trip|meeting|tour)\b"
)
_DURING = re.compile(r"\W*(?:selama|semasa|sepanjang|sewaktu|during|while)\b", re.IGNORECASE)


_VISIT_COMES = re.compile(  # "X's trip to Fiji comes amid tension": what is said of the one told before
    r"(?:[\w.-]+\s){0,4}?[A-Z][\w.-]*['’]s?\s(?:[\w-]+\s){0,3}?(?:visit|trip|tour)\b[^.;]{0,60}?\s"
    r"(?:comes?|came|underscores?|reflects?|shows|signals|marks|highlights|demonstrates|follows|is|was"
    r"|will be)\b"
    r"|The (?:visit|trip) (?:of|by) [^.;]{3,60}?\s(?:comes|underscores|reflects|shows|signals|marks"
    r"|follows)\b"
    r"|(?:Kunjungan|Lawatan|Kedatangan)\s[^.;]{3,80}?\s(?:dilakukan|dibuat|merupakan|menjadi|menandai"
    r"|mencerminkan|menunjukkan|menggariskan|memaparkan|berlangsung|bertujuan)\b"
)


def handed_there(scene: Scene, one: Encounter, current: Draft | None) -> bool:
    """Whether a letter is told to be handed over, with no day or place of its own, by somebody who was just
    told to have been received: "X received Ambassador Y. | Y delivered a message from his king"."""
    if current is None or one.kind != "courtesy-call" or one.when is not None or one.place is not None:
        return False
    if current.lead.status != "held" or one.status != "held" or one.sentence - max(current.sentences) > 2:
        return False
    if not any(h.cue.id == "credentials" for h in find_hits(scene, one.sentence)):
        return False
    known = {m.ref for member in current.members for m, _ in member.actors if m.kind == "person"}
    mine = [m.ref for m, _ in one.actors if m.kind == "person"]
    return bool(mine) and set(mine) <= known and set(one.parties) <= current.parties


def told_again(scene: Scene, one: Encounter, drafts: Sequence[Draft]) -> Draft | None:
    """The meeting of the same sides, told one sentence before, that a sentence begins to tell more of; that
    of which it says which one it is ("This is her first visit to Laos since May"); or the one for which
    somebody gives thanks, or of which one of those who met says "today I met X"."""
    if len(one.parties) < 2:
        return None
    if one.form in ("visit", "noun") and _IT_IS.match(scene.sentences[one.sentence].text):
        near = [d for d in drafts if 0 < one.sentence - max(d.sentences) <= NEAR]
        return next((d for d in reversed(near) if set(one.parties) <= d.parties), None)
    if thanks(scene, one) or _in_own_words(scene, one):
        mine = {m.ref for m, _ in one.actors if m.kind == "person"}
        return next((d for d in reversed(drafts) if _of_the_same(one, mine, d)), None)
    if one.kind == "visit" and one.when is None and _THIS_IS.match(scene.sentences[one.sentence].text):
        mine = {m.ref for m, _ in one.actors if m.kind == "person"}
        known = (d for d in reversed(drafts) if d.parties == set(one.parties) and not d.lead.background)
        return next((d for d in known if mine & {r for refs in d.persons.values() for r in refs}), None)
    visit = one.kind == "visit" and one.when is None
    if visit and (one.anaphoric or _VISIT_COMES.match(scene.sentences[one.sentence].text)):
        # "we are glad to receive this visit"
        return next((d for d in drafts if _is_that_visit(one, d)), None)
    if one.form != "noun":
        return None
    if (aim := _aim_of_visit(scene, one, drafts)) is not None:
        return aim
    if (heard := _told_by_another(scene, one, drafts)) is not None:
        return heard
    if not _AT_IT.match(scene.document.article.text, scene.sentences[one.sentence].start):
        return None
    before = (d for d in reversed(drafts) if one.sentence - 1 in d.sentences)
    return next(
        (
            d
            for d in before
            if d.parties == set(one.parties)
            and d.lead.status == one.status
            and overlap(one.when, d.when or d.news)
        ),
        None,
    )


def _is_that_visit(one: Encounter, draft: Draft) -> bool:
    """Whether a visit is of the same people to the same land as one told before, still to come or not."""
    if draft.lead.kind != "visit" or draft.parties != set(one.parties) or draft.lead.background:
        return False
    people = {m.ref for m, _ in one.actors if m.kind == "person"}
    told = {ref for refs in draft.persons.values() for ref in refs}
    return bool(people & told) and one.country in {None, *(m.country for m in draft.members)}


def thanks(scene: Scene, one: Encounter) -> bool:
    """Whether somebody gives thanks for a meeting: "she thanked the king for the audience"."""
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    hits = find_hits(scene, one.sentence)
    return one.status == "held" and any(_THANKS.search(text[start : h.start]) for h in hits[:1])


def _in_own_words(scene: Scene, one: Encounter) -> bool:
    """Whether a sentence is a quotation that begins with who says it: its "today" is the day of saying it."""
    own = one.form == "verb" and _I_TODAY.match(scene.sentences[one.sentence].text) is not None
    return own and one.status == "held"


def _of_the_same(one: Encounter, people: set[int | None], draft: Draft) -> bool:
    """Whether a meeting is of the same sides and people, and a few days from the day that is told."""
    if draft.parties != set(one.parties) or draft.lead.status != one.status or draft.lead.background:
        return False
    if not people <= {ref for refs in draft.persons.values() for ref in refs}:
        return False
    told, when = one.when, draft.when or draft.news
    if told is None or when is None or not (told.earliest and when.latest):
        return True
    apart = date.fromisoformat(told.earliest) - date.fromisoformat(when.latest)
    return timedelta(0) <= apart <= RECENT


def _held_with(one: Encounter, people: set[int | None], drafts: Sequence[Draft]) -> Draft | None:
    """The last told meeting of the same sides that was held, with one of these people."""
    same = (d for d in reversed(drafts) if d.parties == set(one.parties) and d.lead.status == "held")
    return next((d for d in same if any(people & refs for refs in d.persons.values())), None)


def _aim_of_visit(scene: Scene, one: Encounter, drafts: Sequence[Draft]) -> Draft | None:
    """The meeting told before, where a sentence begins with its guest's visit and tells what that was for:
    "The courtesy call of X on the city was to say goodbye"."""
    if one.when or one.status != "held" or not _HIS_VISIT.match(scene.sentences[one.sentence].text):
        return None
    guests = {m.ref for m, _ in one.actors if m.kind == "person"}
    return _held_with(one, guests, drafts)


_HIS_VISIT = re.compile(
    r"(?:(?:Kunjungan|Lawatan|Kedatangan)(?:\s[a-z]+){0,2}\s(?=[A-Z])"
    r"|The (?:courtesy )?(?:visit|call) (?:of|by) )[^.;,]{3,80}?"
    r"\s(?:untuk|bagi|guna|dalam rangka|bertujuan|was|is)\b"
)


def _told_by_another(scene: Scene, one: Encounter, drafts: Sequence[Draft]) -> Draft | None:
    """The meeting told before, of which somebody else says what it was about: "Y said the meeting with X
    dealt with the border"."""
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "noun"), None)
    start = scene.sentences[one.sentence].start
    said = scene.marked(one.sentence, "speech", start, hit.start) if hit else None
    said = said or (scene.marked(one.sentence, "that-clause", start, hit.start) if hit else None)
    if hit is None or said is None or hit.start - said.end > SAYS or one.status != "held":
        return None
    topics = [m.start for m in scene.marks(one.sentence) if m.role == "boundary" and m.start >= hit.end]
    topic = min(topics, default=scene.sentences[one.sentence].end)
    if any(hit.end <= d.start < topic for d in scene.dates[one.sentence]):
        return None  # with a day of its own, and not only of what was talked about
    met = {m.ref for m, _ in one.actors if m.kind == "person" and m.start > hit.end}
    return _held_with(one, met, drafts)


def welcomed_only(scene: Scene, one: Encounter, drafts: Sequence[Draft]) -> bool:
    """Whether a guest is only met on arrival, whose meeting with the same side the article tells already."""
    if one.form not in ("received", "receive") or one.when is not None:
        return False
    if not _ARRIVES.search(scene.sentences[one.sentence].text):
        return False
    guests = {m.ref for m, role in one.actors if role == "visitor" and m.kind == "person"}
    return _held_with(one, guests, drafts) is not None


def with_its_stay(scene: Scene, found: Sequence[Encounter]) -> list[Encounter]:
    """A stay is as far ahead as what will be done during it: "during her stay she will meet X"; one on which
    somebody paid a call was told before."""
    if len(found) < 2 or found[0].form != "visit" or found[0].status != "held" or found[0].when is not None:
        return list(found)
    if found[0].anaphoric and found[1].kind == "courtesy-call" and not found[1].anaphoric:
        return list(found[1:])
    start = scene.sentences[found[0].sentence].start
    if not _DURING.match(scene.document.article.text, start) or found[1].status != "planned":
        return list(found)
    return [replace(found[0], status="planned"), *found[1:]]
