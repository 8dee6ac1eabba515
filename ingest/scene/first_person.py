"""Who "I", "we" and "his meeting" are: who is quoted, who is interviewed, who was told of last."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from ingest.document import Mention
from ingest.scene.cue_hits import Hit, find_hits
from ingest.scene.encounter import Encounter
from ingest.scene.partakers import COUNTERPART, speaks_for_others
from ingest.scene.scene import Scene

_I = re.compile(r"\b(?:[Ss]aya|I|[Mm]y)\b")
_WE = re.compile(r"\b(?:kami|kita|we|our|ours|us)\b", re.IGNORECASE)
_NOT_US = re.compile(  # the paper itself: "told our reporter", "kepada kami"
    r"\b(?:kepada|wartawan|menerima|told|with|to)\s(?:kami|kita|us|our)\b", re.IGNORECASE
)
_INTERVIEW = re.compile(
    r"\b(?:wawancara|temu\s?bual|tanya jawab|soal jawab|interview(?:ed)?|Q ?& ?A|berbincang dengan kami)\b"
    r"|^(?:Tanya|Soalan|Question|Q|T|S)\s?[:.]",
    re.IGNORECASE | re.MULTILINE,
)
_ENVOY = re.compile(
    r"(?:Duta Besar|Dubes|Pesuruhjaya Tinggi|Konsul|[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Cc]onsul)\b"
)
_HIS = re.compile(r"\b(?:his|her|my)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
_TOP = 6  # sentences in which an interview presents whom it asks


def in_first_person(scene: Scene, one: Encounter) -> Encounter:
    """An encounter of which one side is only "I" or "we", with the side of whoever speaks."""
    text = scene.sentences[one.sentence].text
    alone = _I.search(text) is not None
    one = _of_the_first(scene, one)
    if (
        (len(one.parties) > 1 and not _i_did(scene, one))
        or not (alone or _WE.search(text))
        or _NOT_US.search(text)
    ):
        return one
    who = speaker(scene, one.sentence)
    if who is None or who.country is None or who.country in one.parties:
        return one
    if not one.parties:
        untold = [m for m, _ in one.actors if m.kind == "person" and m.country is None]
        if not untold or who.country not in scene.pair:
            return one
        sides = scene.pair
    else:
        sides = tuple(sorted({*one.parties, who.country}))
    present = alone and who.kind == "person" and one.form in ("verb", "receive", "received")
    actors = ((who, "attendee"), *one.actors) if present else one.actors
    return replace(one, parties=sides, actors=actors, anaphoric=False)


_I_DO = re.compile(r"\b(?:[Ss]aya|[Kk]ami|I|[Ww]e)\s(?:(?:have|had|will|[a-z]+)\s){0,3}$")
_I_DO_TOO = re.compile(r"(?:[,;]|\s(?:dan|and|lalu|then))\s(?:[^,;]{0,60}?\s)?(?:saya|kami|I|we)\s")


def _i_did(scene: Scene, one: Encounter) -> tuple[int, int] | None:
    """Where "I" or "we" begin and the verb of meeting ends of which they are the subject."""
    if one.form != "verb":
        return None
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    for hit in find_hits(scene, one.sentence):
        we = _I_DO.search(text, max(start, hit.start - 60), hit.start) if hit.form == "verb" else None
        if we is not None:
            return we.start(), hit.end
    return None


def _of_the_first(scene: Scene, one: Encounter) -> Encounter:
    """Without those whom "I" met in another clause: "I met X, and on Monday I spoke with Y"."""
    span = _i_did(scene, one) if len(one.parties) > 1 else None
    if span is None:
        return one
    begin, sentence = span[0], scene.sentences[one.sentence]
    too = _I_DO_TOO.search(scene.document.article.text, span[1], sentence.end)
    end = too.start() if too else sentence.end
    before = _I_DO_TOO.search(scene.document.article.text, sentence.start, begin + 6) is not None
    if not (too or before):
        return one
    mine = [m for m in scene.mentions[one.sentence] if (begin if before else 0) <= m.start < end]
    met = {m.country for m in mine if m.country}
    actors = tuple((m, role) for m, role in one.actors if m in mine)
    when = None if before else one.when  # the day told first is that of the other
    return replace(one, actors=actors, parties=tuple(p for p in one.parties if p in met), when=when)


def speaker(scene: Scene, index: int) -> Mention | None:
    """Who stands beside the word of saying; in an interview without one, who is presented at its top."""
    people = [m for m in scene.mentions[index] if m.kind in ("person", "post") and m.country]
    for mark in scene.marks(index):
        if mark.role == "speech":
            near = [m for m in people if 0 <= m.start - mark.end < 60 or 0 <= mark.start - m.end < 3]
            return near[0] if near else None
    if not _is_interview(scene.document.article.text):
        return None
    top = [m for row in scene.mentions[:_TOP] for m in row if m.kind in ("person", "post") and m.country]
    envoys = [m for m in top if m.kind == "person" and _ENVOY.search(_post(scene, m))]
    envoys += [m for m in top if m.kind == "post" and _ENVOY.match(m.text)]
    return next(iter(envoys or top), None)


@functools.lru_cache(maxsize=1)
def _is_interview(text: str) -> bool:
    return _INTERVIEW.search(text) is not None


def _post(scene: Scene, person: Mention) -> str:
    post = scene.document.persons[person.ref].post if person.ref is not None else None
    return post.label if post else ""


def of_whom(scene: Scene, one: Encounter, subject: Mention | None) -> Encounter:
    """With the one whose meeting it is told to be: "his talks with X", "pertemuannya dengan X"."""
    if one.form != "noun" or one.status != "held":
        return one
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "noun" and _is_his(scene, h)), None)
    if hit is None:
        return one
    before = [
        m for m in scene.mentions[one.sentence] if m.kind == "person" and m.country and m.end <= hit.start
    ]
    who = before[-1] if before else subject
    met = {m.country for m, _ in one.actors if m.kind == "person"} or set(one.parties)
    if who is None or who.country in met or len({who.country, *one.parties}) > 2:
        return one
    if any(m.ref == who.ref and m.kind == "person" for m, _ in one.actors):
        return one
    sides = tuple(sorted({str(who.country), *one.parties}))
    return replace(one, parties=sides, actors=((who, "attendee"), *one.actors), anaphoric=len(sides) < 2)


def _is_his(scene: Scene, hit: Hit) -> bool:
    """Whether a noun is said to be somebody's: "pertemuannya dengan", "her meeting with"."""
    text = scene.document.article.text
    ours = text[hit.start : hit.end].endswith("nya") or _HIS.search(text, max(0, hit.start - 40), hit.start)
    return bool(ours) and _WITH.match(text, hit.end) is not None


_WITH = re.compile(
    r"\s(?:(?:hari ini|kelmarin|semalam|tadi|today|yesterday)\s)?(?:dengan|bersama|with)\s", re.I
)


_PRONOUN = re.compile(r"\b(?:ia|dia|beliau|he|she)\b", re.IGNORECASE)
_SORT = re.compile(
    r"(?:\s(?:dua hala|bilateral|empat mata|tertutup|khusus|khas|resmi|rasmi|singkat|terpisah)(?=\s))?"
)
_RIGHT_WITH = re.compile(
    r"\s(?:dengan|bersama|with)\s(?:the\s)?(?:[\w’'.()-]+,?\s){0,8}",
    re.IGNORECASE,
)


def with_counterpart(scene: Scene, one: Encounter, subject: Mention | None) -> Encounter:
    """With the one whose counterpart is named: "His Lao counterpart X proposed it when the two met"."""
    people = {m.ref: m for m, _ in one.actors if m.kind == "person"}
    if one.many != 2 or len(people) != 1 or subject is None or subject.country not in one.parties:
        return one
    beside = next(iter(people.values()))
    if beside.country in (None, subject.country) or not COUNTERPART.search(
        scene.sentences[one.sentence].text
    ):
        return one
    return replace(one, actors=((subject, "attendee"), *one.actors))


def sayer(scene: Scene, one: Encounter) -> Mention | None:
    """Who says in the same sentence what "he" did: "Minister X said ... after he held talks with Y"."""
    text, sentence = scene.document.article.text, scene.sentences[one.sentence]
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    said = [k for k in scene.marks(one.sentence) if k.role in ("speech", "that-clause")]
    if hit is None or not said:
        return None
    he = _PRONOUN.search(text, max(sentence.start, hit.start - 40), hit.start)
    people = [m for m in scene.mentions[one.sentence] if m.kind == "person" and m.country]
    if he is None or any(said[0].end < m.start < hit.start and m.start > said[0].start + 60 for m in people):
        return None  # somebody else stands between
    near = (m for m in people if m.end < he.start() and any(0 <= k.start - m.end < 3 for k in said))
    return next(near, None)


def teller_of(scene: Scene, one: Encounter, subject: Mention | None) -> Mention | None:
    """Who tells of his own talks: "He said it was agreed at a meeting with Minister X"; nobody's voice."""
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "noun"), None)
    if (
        subject is None
        or hit is None
        or not right_with(scene, one, True)
        or speaks_for_others(scene, subject)
    ):
        return None
    return subject if _PRONOUN.search(text, start, hit.start) else None


def right_with(scene: Scene, one: Encounter, named_so: bool = False) -> bool:
    """Whether somebody in office is who the talks are with: "the meeting with Minister X", "talks with X".

    Args: ``named_so`` allows a word for what meeting it was: "pertemuan dua hala dengan X".
    """
    text = scene.document.article.text
    nouns = [h.end for h in find_hits(scene, one.sentence) if h.form == "noun"]
    if named_so:
        nouns = [found.end() for end in nouns if (found := _SORT.match(text, end))]
    return any(
        m.kind in ("person", "post") and m.country in one.parties and end < m.start < end + 70
        and _RIGHT_WITH.fullmatch(text, end, m.start)
        for end in nouns for m in scene.mentions[one.sentence]
    )  # fmt: skip
