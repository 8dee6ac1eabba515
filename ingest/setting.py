"""Place and day that a meeting takes over from what is told around it, where only one can be meant.

"On the sidelines of the summit", "after the session", "the same day": the talks were where, and when, the
occasion was. Own words always win; where two places could be meant, none is taken.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.cue_hits import find_hits
from ingest.dateline import dateline_place
from ingest.document import Mention
from ingest.draft import Draft
from ingest.facts import When
from ingest.scene import Scene
from ingest.sequence import goes_on, marked, same_day
from ingest.venues import seat
from ingest.whenwhere import AT_SEA, LEAVING, PROVINCE, VENUE, WATERS

_LED = re.compile(
    r"\b(?:di|in|at|ke|to|(?:left|bound|headed) for)\s+(?:the\s+|kota\s+|Istana\s+|Gedung\s+)?"
    r"(?:[\w’'-]+\s+){0,2}?$",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?:there(?! (?:is|are|was|were|will|has|have|had|would)\b)|di sana|di situ"
    r"|di kota (?:itu|tersebut))\b",
    re.I,
)
LEAD = 4  # sentences
_FORUM = 2  # days before the day told of a summit, on which its guests meet already
RECENT = 4  # days before the publication within which a correspondent's city is that of what was told
_AWAY = ("call",)  # nobody was anywhere together


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as it is written, its country, and the sentence that tells it."""

    place: str
    country: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a meeting was; None where the article does not tell."""

    spot: Spot | None
    when: When | None


def settle(scene: Scene, drafts: Sequence[Draft]) -> list[Setting]:
    """The setting of each draft, own or taken over, in the order of the drafts (that of the text)."""
    found: list[Setting] = []
    first = next((d for d in drafts if d.lead.status == "held" and not d.lead.background), None)
    for rank, draft in enumerate(drafts):
        own = Setting(_own_spot(draft), draft.when)
        if draft.lead.background or draft.lead.kind in _AWAY or any(m.remote for m in draft.members):
            found.append(own)
            continue
        before = _before(draft, drafts[:rank], found)
        seated = _seat(scene, draft)
        if seated is not None and (own.spot is None or own.spot.place != seated.place):
            own = Setting(seated if own.spot is None or VENUE.match(own.spot.place) else own.spot, own.when)
        spot = (
            (_here(scene, draft) if marked(scene, draft, "here") else None)
            or own.spot
            or _of_occasion(scene, draft)
            or _there(scene, draft)
            or _taken(scene, draft, before)
            or _here(scene, draft)
        )
        when = own.when
        if when is None and before is not None:
            when = before.when if same_day(scene, draft, before.when) else None
        if draft is first:
            spot, when = spot or _lead_spot(scene, draft) or _dateline(scene, draft), when or _lead_day(scene)
        else:
            spot = spot or _at_home(scene, draft, when) or _among(scene, draft, when, drafts[:rank], found)
        found.append(Setting(_city(scene, spot, before), when))
    return found


def _own_spot(draft: Draft) -> Spot | None:
    """The place in the draft's own sentences; a country alone only where no city is told."""
    for member in draft.members:
        if member.place:
            return Spot(member.place, member.country, member.sentence)
    return None


def _before(draft: Draft, drafts: Sequence[Draft], settings: Sequence[Setting]) -> Setting | None:
    """The setting of the held meeting told last before this one, if they share a side."""
    for other, setting in zip(reversed(drafts), reversed(settings), strict=True):
        if other.lead.status == draft.lead.status and not other.lead.background:
            of_members = "ASEAN" in other.parties and other.lead.kind in ("summit", "multilateral-meeting")
            shared = other.parties & draft.parties or of_members
            return setting if shared and other.lead.kind not in _AWAY else None
    return None


def _taken(scene: Scene, draft: Draft, before: Setting | None) -> Spot | None:
    """The place of the meeting told before, where the sentence goes on from it."""
    if before is None or before.spot is None:
        return None
    lands = {m.country for m in draft.members if m.country}
    if lands and before.spot.country not in lands:
        return None
    sequel = (
        marked(scene, draft, "sequel")
        or any(goes_on(scene, m.sentence) for m in draft.members)
        or marked(scene, draft, "same-day")
        or marked(scene, draft, "margin")
    )
    return before.spot if sequel else None


def _of_occasion(scene: Scene, draft: Draft) -> Spot | None:
    """The one place at which the occasion named after "on the sidelines of" is told to be."""
    heads: set[str] = set()
    for member in draft.members:
        text = scene.sentences[member.sentence]
        for mark in scene.marks(member.sentence):
            if mark.role == "margin":
                after = scene.document.article.text[mark.end : min(text.end, mark.end + 60)]
                heads |= {w.casefold() for w in re.findall(r"[^\W\d_]{3,}", after)[:4]}
    if not heads:
        return None
    spots: dict[str, Spot] = {}
    for index in range(len(scene.sentences)):
        for hit in find_hits(scene, index):
            word = scene.document.article.text[hit.start : hit.end].casefold().split()
            if hit.form in ("noun", "visit") and heads.intersection(word):
                for place in led_places(scene, index, hit.end, hit.end + 120):
                    spots.setdefault(place.text, Spot(place.text, place.country, index))
                    break
    return next(iter(spots.values())) if len(spots) == 1 else None


def _there(scene: Scene, draft: Draft) -> Spot | None:
    """The city gone to in the sentence before, where the meeting was "there"."""
    text = scene.document.article.text
    for member in draft.members:
        before, sentence = member.sentence - 1, scene.sentences[member.sentence]
        if before < 0 or _THERE.search(text, sentence.start, sentence.end) is None:
            continue
        places = led_places(scene, before, scene.sentences[before].start, scene.sentences[before].end)
        if places:
            return Spot(places[-1].text, places[-1].country, before)
    return None


def led_places(scene: Scene, index: int, start: int, end: int) -> list[Mention]:
    """The cities after "di", "in", "ke", "to" within a stretch of a sentence."""
    text = scene.document.article.text
    return [
        m
        for m in scene.mentions[index]
        if m.kind == "place"
        and start <= m.start < end
        and _LED.search(lead := text[max(start, m.start - 50) : m.start])
        and not LEAVING.search(lead)
        and not AT_SEA.search(lead)
        and not WATERS.match(m.text)
    ]


def _here(scene: Scene, draft: Draft) -> Spot | None:
    """The city of the dateline, where the sentence says "here" or the lead tells of hosts at home there."""
    place = dateline_place(scene.document, scene.dateline)
    if place is None or draft.lead.status != "held":
        return None
    city, country = place
    first = min(draft.sentences)
    lands = {m.country for m in draft.members if m.country}
    if lands and country not in lands:
        return None
    hosts = any(m.form in ("receive", "received") for m in draft.members) and country in draft.parties
    body = [i for i, s in enumerate(scene.sentences) if s.kind != "title"]
    leads = bool(body) and first <= body[0] + 1
    if marked(scene, draft, "here") or (hosts and leads):
        return Spot(city, country, body[0])
    return None


def _dateline(scene: Scene, draft: Draft) -> Spot | None:
    """The city of the dateline of an article whose lead tells a meeting at home there, and no other place."""
    place = dateline_place(scene.document, scene.dateline)
    if place is None or place[1] not in draft.parties or min(draft.sentences) not in _lead(scene):
        return None
    lands = {m.country for m in draft.members if m.country}
    return Spot(place[0], place[1], _lead(scene)[0]) if lands <= {place[1]} else None


def _among(
    scene: Scene, draft: Draft, when: When | None, drafts: Sequence[Draft], settings: Sequence[Setting]
) -> Spot | None:
    """The city of the summit or session that the lead tells, for talks on one of its days."""
    if draft.lead.kind == "exercise" or any(m.country for m in draft.members):
        return None
    for other, setting in zip(drafts, settings, strict=True):
        forum = other.lead.kind in ("summit", "multilateral-meeting") and other.lead.status == "held"
        if not forum or setting.spot is None or min(other.sentences) not in _lead(scene):
            continue
        told = setting.when
        if (
            when is None
            or told is None
            or not (when.earliest and when.latest and told.earliest and told.latest)
        ):
            return None
        near = _days(when.earliest, told.latest) >= -1 and _days(told.earliest, when.latest) >= -_FORUM
        return setting.spot if near else None
    return None


def _seat(scene: Scene, draft: Draft) -> Spot | None:
    """The city of the palace or hall that the meeting's own sentences name, where it is one of its sides'."""
    for index in sorted(draft.sentences):
        found = seat(scene.sentences[index].text)
        if found is not None and found[1] in draft.parties:
            return Spot(found[0], found[1], index)
    return None


def _at_home(scene: Scene, draft: Draft, when: When | None) -> Spot | None:
    """The city of the dateline for further meetings of those days with the state in which it lies."""
    place = dateline_place(scene.document, scene.dateline)
    published = scene.document.article.published
    if place is None or place[1] not in draft.parties or draft.lead.status != "held" or draft.lead.series:
        return None
    if draft.lead.kind == "exercise":  # in the field
        return None
    if when is not None and (not published or not when.earliest or _days(when.earliest, published) > RECENT):
        return None
    lands = {m.country for m in draft.members if m.country}
    return Spot(place[0], place[1], _lead(scene)[0]) if lands <= {place[1]} and _lead(scene) else None


def _days(one: str, other: str) -> int:
    """The days from one ISO date to another."""
    return (datetime.date.fromisoformat(other) - datetime.date.fromisoformat(one)).days


def _city(scene: Scene, spot: Spot | None, before: Setting | None) -> Spot | None:
    """The city of a palace, hall or house, where the article tells it: beside it, or as the place before."""
    if spot is None or not VENUE.match(spot.place):
        return spot
    text = scene.document.article.text
    beside = {m.text for row in scene.mentions for m in row if m.kind == "place" and m.country == spot.country
              and text[: m.start].endswith(f"{spot.place}, ") and not VENUE.match(m.text)}  # fmt: skip
    if len(beside) == 1:
        return Spot(beside.pop(), spot.country, spot.sentence)
    line = dateline_place(scene.document, scene.dateline)
    if line is not None and line[1] == spot.country:
        return Spot(line[0], line[1], spot.sentence)
    if before is not None and before.spot is not None and before.spot.country == spot.country:
        return Spot(before.spot.place, spot.country, spot.sentence)
    return spot


def _lead(scene: Scene) -> list[int]:
    """The first sentences of the body: what an article tells of its own event stands there."""
    return [i for i, s in enumerate(scene.sentences) if s.kind == "body"][:LEAD]


def _lead_day(scene: Scene) -> When | None:
    """The one day that the lead tells, unless it is that of the dateline or of somebody's words."""
    line = scene.dateline or (0, 0)
    days: dict[str | None, When] = {}
    for index in _lead(scene):
        for date in scene.dates[index]:
            spoken = scene.marked(index, "speech", scene.sentences[index].start, date.start)
            start = scene.sentences[index].start
            ahead = scene.marked(index, "planned", start, date.start)
            if ahead is not None and _DONE.search(scene.document.article.text, ahead.end, date.start):
                ahead = None  # "will be allowed to cross, under a deal struck on Monday"
            if (
                date.when.precision == "day"
                and not line[0] <= date.start < line[1]
                and not spoken
                and not ahead
            ):
                days.setdefault(date.when.edtf, date.when)
    published = scene.document.article.published
    found = [w for w in days.values() if published is None or (w.latest or "") <= published]
    return found[0] if len(found) == 1 == len(days) else None


_DONE = re.compile(
    r"\b(?:struck|signed|reached|sealed|concluded|agreed|announced|dicapai|tercapai|ditandatangani|diteken|disepakati"
    r"|dimeterai|dipersetujui|diputuskan|dihasilkan)\b",
    re.IGNORECASE,
)


def _lead_spot(scene: Scene, draft: Draft) -> Spot | None:
    """The one city that the lead tells, if it lies where the meeting's own words allow."""
    lands = {m.country for m in draft.members if m.country}
    spots: dict[str, Spot] = {}
    for index in _lead(scene):
        for place in led_places(scene, index, scene.sentences[index].start, scene.sentences[index].end):
            if not PROVINCE.match(place.text) and (not lands or place.country in lands):
                spots.setdefault(place.text, Spot(place.text, place.country, index))
    return next(iter(spots.values())) if len(spots) == 1 else None
