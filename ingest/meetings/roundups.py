"""Round-ups: a lead that counts meetings ("held talks with three counterparts"), and each told after it.

After such a lead, or after any meeting of the same guest, a sentence may tell another one without a verb of
meeting: "With the Minister of X, he discussed rice", "In the last meeting, she and Y agreed on fares".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ingest.document import Mention
from ingest.facts import When
from ingest.meetings.callers import envoys_of_each
from ingest.meetings.joint_acts import together
from ingest.meetings.partner_list import (
    by_the_way,
    listed_partners,
    of_each,
    of_partners_alone,
    row_of_officials,
    told_in_parts,
)
from ingest.meetings.spots import Spot, led_places
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene
from ingest.scene.sequence import same_day_mark
from ingest.text.dateline import dateline_place
from ingest.words.marks import COUNTS, TALKS

_MANY = (
    r"(?:two|three|four|five|six|seven|several|separate|multiple|various|dua|tiga|empat|lima|enam|tujuh"
    r"|sejumlah|beberapa|serangkaian|sederetan|berbagai|pelbagai|siri|belasan|puluhan)"
)
_COUNTS = re.compile(
    rf"\b{_MANY}\s(?:(?!hours?\b|days?\b|rounds?\b|of\b|kali\b|jam\b|hari\b|putaran\b|pusingan\b|negara\b"
    r"|hala\b|pihak\b|belah\b|arah\b|way\b|side[ds]?\b|minggu\b|pekan\b|bulan\b|tahun\b|minit\b|menit\b|weeks?\b"
    r"|months?\b|years?\b|minutes?\b)"
    r"[\w-]+\s){0,3}?(?:meetings|talks|counterparts|ministers|leaders|pertemuan|mesyuarat"
    r"|perjumpaan|rundingan|perbincangan|pembicaraan|pemimpin|menteri|mitra\w*|rekan\w*|rakan\w*|timpalan\w*"
    r"|counterpart)\b|\b(?:a|another) (?:series|string|round|flurry|number) of (?:\w+ ){0,2}"
    r"(?:meetings|talks)\b"
    r"|(?<![-–.,/])\b(?:[2-9]|[1-5]\d)"
    r"(?!\s(?:for|to|of|at|on|in|and|or|by|untuk|bagi|pada|dan|di|dalam|hari|kali|jam|negara|countries|nations|days?)\b)\s(?:(?-i:[a-z-]+)\s){0,2}?(?:meetings|talks|pertemuan|perjumpaan|mesyuarat)\b"
    r"|\b(?:meetings|talks) with (?:several|various|a number of)\b",
    re.IGNORECASE,
)
_THE_TWO = re.compile(  # who were told before
    rf"\b(?:the|both)\s{_MANY}\s(?:\w+\s)?(?:counterparts|ministers|leaders)\b"
    r"|\bkedua(?:-dua)?\s(?:menteri|pemimpin|menlu|menhan)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(  # several calls counted: whom somebody then "spoke with" was at the other end
    rf"\b(?:{_MANY}|a (?:series|string|round|flurry|number) of|[2-9])\s(?:[a-z]+\s){{0,2}}?"
    r"(?:(?:(?:tele)?phone|video) (?:calls|conversations)"
    r"|(?:panggilan|sambungan|pembicaraan|perbualan|percakapan) (?:telepon|telefon|video))\b",
    re.IGNORECASE,
)
_SPOKE = re.compile(
    r"\b(?:spoke|spoken|talked|conversed|berbicara|berbincang|bercakap|bertutur|berkomunikasi)\b",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"(?:(?:adapun|sementara|manakala)\s)?(?:with|dengan|bersama|meanwhile, with)\s(?:the\s)?", re.IGNORECASE
)
_TALKS = re.compile(
    r"\b(?:discuss(?:ed|ing)|talked|agreed|explored|reviewed|raised|focused|touched on|exchanged views"
    r"|membahas|membicarakan|membincangkan|berbincang|menyepakati|sepakat|bersetuju|pembicaraan|perbincangan"
    r"|menyentuh|dibahas|dibicarakan|dibincang(?:kan)?|berkisar|mengangkat|membangkitkan"
    r"|bertukar pandangan|bertukar pikiran)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"^.{0,120}?\b(?:and|dan|bersama)\s", re.IGNORECASE)
_ITS_ROUND = re.compile(
    r"\b(?:(?:pertemuan|mesyuarat|perjumpaan|rundingan|perbincangan) (?:pertama|kedua|ketiga|keempat|terakhir"
    r"|lain(?:nya)?|berasingan)|(?:first|second|third|last|final|other) (?:meeting|talks))\b",
    re.IGNORECASE,
)
_OFFICE = 100  # characters of two offices held at once, before who holds them
REACH = 14  # sentences of a round-up


@dataclass(frozen=True, slots=True)
class RoundUp:
    """Who met several, when and where, and in which sentence that is told."""

    sentence: int
    guest: Mention
    when: When | None
    spot: Spot | None
    by_phone: bool = False


def round_up(scene: Scene, index: int) -> RoundUp | None:
    """The round-up that a sentence opens: one person, several meetings, no other side named."""
    sentence = scene.sentences[index]
    if sentence.kind != "body" or not scene.wordings[index].marks & COUNTS:
        return None
    words = sentence.text
    by_phone = ("phone" in words or "tele" in words or "video" in words) and bool(_CALLS.search(words))
    if not by_phone and not (find_hits(scene, index) and _COUNTS.search(sentence.text)):
        return None
    people = [m for m in scene.actors(index) if m.kind in ("person", "post")]
    guests = list({m.ref: m for m in reversed(people) if m.kind == "person" and m.country}.values())
    sides = {m.country for m in people if m.country} - {*listed_partners(scene, index)}
    if len(guests) != 1 or len(sides) != 1 or people[0].ref != guests[0].ref:
        return None
    both = _THE_TWO.search(sentence.text)
    if both is not None and sentence.start + both.start() < people[0].start:
        return None  # "A meeting of the two ministers was called off, said X"
    line = scene.dateline or (0, 0)
    told = [d for d in scene.dates[index] if not line[0] <= d.start < line[1]] or scene.dates[index]
    days = {d.when.edtf: d.when for d in told if d.when.precision == "day"}
    when = next(iter(days.values())) if len(days) == 1 else None
    if when is not None and not any(not line[0] <= d.start < line[1] for d in scene.dates[index]):
        when = None
    places = led_places(scene, index, sentence.start, sentence.end) or _cities(scene, index)
    spot = Spot(places[0].text, places[0].country, index) if len(places) == 1 else None
    if spot is None and "here" in scene.roles(index):
        city = dateline_place(scene.document, scene.dateline)
        spot = Spot(city[0], city[1], index) if city else None
    return RoundUp(index, guests[0], when, None if by_phone else spot, by_phone)


def opened_by(one: Encounter, each: list[Encounter]) -> RoundUp | None:
    """The round-up that a meeting of one person with several opens, each of whom he met apart on one day."""
    guests = {m.ref: m for m, _ in one.actors if m.kind == "person" and m.country}
    if len(each) < 2 or one.status != "held" or len(guests) != 1 or one.when is None:
        return None
    guest = next(iter(guests.values()))
    if one.when.precision != "day" or any(guest.country not in e.parties for e in each):
        return None
    spot = Spot(one.place, one.country, one.sentence) if one.place else None
    return RoundUp(sentence=one.sentence, guest=guest, when=one.when, spot=spot)


def _cities(scene: Scene, index: int) -> list[Mention]:
    """The cities behind a comma: "on the margins of the assembly, New York"."""
    text, line = scene.document.article.text, scene.dateline or (0, 0)
    return [
        m
        for m in scene.mentions[index]
        if m.kind == "place" and text[: m.start].endswith(", ") and not line[0] <= m.start < line[1]
    ]


def talks_with(
    scene: Scene, index: int, told: RoundUp | None, current: Draft | None, guest: Mention | None
) -> Encounter | None:
    """The meeting of a sentence that has no word of meeting, or one that only numbers it; None for none."""
    sentence = scene.sentences[index]
    if sentence.kind != "body" or not scene.wordings[index].marks & TALKS:
        return None
    if _TALKS.search(sentence.text) is None:
        return None
    led = current is not None and "same-day" in scene.roles(index) and current.lead.status == "held"
    day = current.when if led and current is not None else None
    day = told.when if told is not None and told.sentence < index <= told.sentence + REACH else day
    same = day if day is not None and day.precision == "day" and same_day_mark(scene, index) else None
    if both := together(scene, index, same):
        return both
    if not any(m.kind in ("person", "post") and m.country for m in scene.mentions[index]):
        return None
    inside = told is not None and told.sentence < index <= told.sentence + REACH
    who = told.guest if inside and told is not None else guest
    if who is None or not (inside or (current is not None and current.lead.status == "held")):
        return None
    others = [
        m
        for m in scene.actors(index)
        if m.kind in ("person", "post") and m.country and m.country != who.country
    ]
    sides = {m.country for m in others}
    if len(sides) != 1 or any(
        m.kind == "state" and m.country not in {*sides, who.country} for m in scene.actors(index)
    ):
        return None
    with_them = _WITH.match(sentence.text)
    first = min(m.start for m in others) - sentence.start
    led = with_them is not None and first - with_them.end() < _OFFICE
    joined = (
        inside and _BESIDE.match(sentence.text[:first]) is not None and _subject(scene, index, who, first)
    )
    numbered = inside and _ITS_ROUND.search(sentence.text) is not None
    if not (led or joined or numbered):
        return None
    if scene.marked(index, "planned", sentence.start, sentence.end) and not inside:
        return None
    spot, when = (told.spot, told.when) if inside and told is not None else (None, None)
    own = [d.when for d in scene.dates[index] if d.when.precision == "day" and d.when.earliest]
    return Encounter(
        index,
        "bilateral-meeting",
        "verb",
        "held",
        tuple(sorted({str(who.country), str(*sides)})),
        ((who, "attendee"), *((m, "attendee") for m in others)),
        own[0] if own and (not inside or len(own) == 1) else when,
        spot.place if spot else None,
        spot.country if spot else None,
    )


def with_guest(told: RoundUp | None, one: Encounter) -> Encounter:
    """An encounter of a round-up that names the other side alone: "the meeting with X", "he met X"."""
    if told is None or not told.sentence < one.sentence <= told.sentence + REACH:
        return one
    side = str(told.guest.country)
    if len(one.parties) != 1 or side in one.parties or one.many or one.kind in _FORUMS:
        return one
    both = tuple(sorted((side, *one.parties)))
    return replace(one, parties=both, actors=((told.guest, "attendee"), *one.actors), anaphoric=False)


def within(scene: Scene, told: RoundUp | None, one: Encounter) -> Encounter:
    """An encounter of a round-up, with its day and place: "the last meeting" there is no earlier one."""
    if told is None or not told.sentence < one.sentence <= told.sentence + REACH:
        return one
    if told.guest.country not in one.parties or one.remote or one.status not in ("held", "cancelled"):
        return one
    text = scene.sentences[one.sentence].text
    if told.by_phone and one.kind == "bilateral-meeting" and not (one.place or one.background):
        told_apart = _SPOKE.search(text) is None and bool(find_hits(scene, one.sentence))
        return (
            one
            if told_apart
            else replace(one, kind="call", country=None, when=one.when or told.when, remote=True)
        )
    if one.background and _ITS_ROUND.search(text) is not None and one.when is None:
        one = replace(one, background=False, series=False)
    if one.background or one.place is not None or one.country is not None:
        return one
    if told.spot is not None:
        one = replace(one, place=told.spot.place, country=told.spot.country)
    if one.when is not None or one.status != "held":
        return one
    return replace(one, when=told.when, series=False, anaphoric=False)


def apart(scene: Scene, one: Encounter, told: RoundUp | None = None) -> list[Encounter]:
    """One encounter for each side that somebody met separately ("separate talks with X and Y")."""
    if len(one.parties) > 1 and one.status in ("held", "planned") and of_partners_alone(scene, one):
        return []
    text = scene.sentences[one.sentence].text
    if len(one.parties) == 2 and one.kind not in _FORUMS and APART.search(text):
        return _person_by_person(one)
    if len(one.parties) < 3 or one.status not in ("held", "planned", "proposed") or one.kind in _FORUMS:
        return [one]
    first = next((m for m, _ in one.actors if m.kind in ("person", "post") and m.country), None)
    if side := by_the_way(scene, one):
        return [
            replace(one, kind="bilateral-meeting", parties=tuple(sorted((side, other))))
            for other in one.parties
            if other != side
        ]
    if first is None:
        return [one]
    persons = {m.country for m, _ in one.actors if m.kind == "person"} == set(one.parties)
    several = persons and (_WITH_AND_WITH.search(text) or _OF_SEVERAL.search(text))
    each = of_each(scene, one) or told_in_parts(scene, one) or envoys_of_each(scene, one, first, text)
    each = each or row_of_officials(scene, one)
    after = told is not None and told.sentence < one.sentence <= told.sentence + REACH
    after = (
        after and one.form in ("verb", "receive") and first.country == told.guest.country if told else False
    )
    if not (each or several or (after and persons) or _SEVERAL_MET.search(text) or APART.search(text)):
        return [one]
    return [
        replace(
            one,
            kind="bilateral-meeting" if one.kind == "multilateral-meeting" else one.kind,
            parties=tuple(sorted((str(first.country), other))),
            actors=tuple((m, role) for m, role in one.actors if m.country in (first.country, other)),
        )
        for other in one.parties
        if other != first.country
    ]


def _person_by_person(one: Encounter) -> list[Encounter]:
    """One encounter for each of several persons of one side whom somebody met separately."""
    people = {m.ref: m for m, _ in one.actors if m.kind == "person" and m.ref is not None and m.country}
    sides = [[m for m in people.values() if m.country == side] for side in one.parties]
    many = next((row for row in sides if len(row) > 1), [])
    if not many or sum(len(row) > 1 for row in sides) > 1:
        return [one]
    return [
        replace(
            one, actors=tuple((m, r) for m, r in one.actors if m.ref == each.ref or m.country != each.country)
        )
        for each in many
    ]


_FORUMS = ("summit", "multilateral-meeting", "exercise", "signing", "consultation")
APART = re.compile(
    r"\b(?:separate(?:ly)?|individually|respectively|in turn|one by one|one after (?:the other|another)"
    r"|(?:secara )?(?:terpisah|berasingan)|satu per satu|satu demi satu|masing-masing|berturut-turut"
    r"|bergantian)\b",
    re.IGNORECASE,
)
_SEVERAL_MET = re.compile(
    rf"\b(?:meet|met|meets|receive[sd]?|host(?:s|ed)?)(?: with)? {_MANY} (?:[a-z]+ ){{0,3}}"
    r"(?:diplomats|ministers|counterparts|leaders|ambassadors|envoys|presidents|premiers)\b"
)
_WITH_AND_WITH = re.compile(
    r"\b(?:with|dengan)\s[^.]{3,200}?[;,]?\s(?:and|dan|serta)\s(?:also\s)?(?:with|dengan)\b"
)
_OF_SEVERAL = re.compile(
    r"\b(?:bilateral|one-on-one|individual) (?:meetings|talks) with\b"
    r"|\b(?:pertemuan|perjumpaan|mesyuarat|rundingan|perbincangan)(?:-\w+)? (?:bilateral|dua hala|empat mata)"
    r" (?:dengan|bersama)\b",
    re.IGNORECASE,
)
_HE = re.compile(
    r"\b(?:he|she|ia|dia|beliau|the minister|menteri itu|sang menteri|the president)\b", re.IGNORECASE
)


def _subject(scene: Scene, index: int, who: Mention, until: int) -> bool:
    """Whether the guest leads the sentence, by name, post or pronoun."""
    sentence = scene.sentences[index]
    named = any(
        m.kind == "person" and m.ref == who.ref and m.start - sentence.start < until
        for m in scene.mentions[index]
    )
    return named or _HE.search(sentence.text[:until]) is not None
