"""What the first sentences of an article tell of its own event: the one city, the one day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as day
from datetime import timedelta

from ingest.document import DateMention, Mention
from ingest.facts import When
from ingest.meetings.spots import Spot, lead_sentences, led_places
from ingest.meetings.where import ALONG
from ingest.scene.away_words import DAYS_FROM, FOLLOWED_UP, RETURNED
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft, overlap
from ingest.scene.elsewhere import STANDS_THERE, agreed, elsewhere
from ingest.scene.scene import Scene
from ingest.words.place_kinds import PROVINCE

_DONE = re.compile(
    r"\b(?:struck|signed|reached|sealed|concluded|agreed|announced|dicapai|tercapai|ditandatangani|diteken|disepakati"
    r"|dimeterai|dipersetujui|diputuskan|dihasilkan)\b",
    re.IGNORECASE,
)


_SIGNED_IN = re.compile(  # where a paper was signed that the two already have
    r"\b(?:diteken|ditandatangani|dimeterai|termeterai|signed|inked|concluded)\s(?:di|in|at)\s$",
    re.IGNORECASE,
)


def lead_spot(scene: Scene, draft: Draft, others: Sequence[Draft] = ()) -> Spot | None:
    """The one city that the lead tells, if it lies where the meeting's own words allow.

    Not one of a sentence that tells of another meeting, on another day or still to come.
    """
    mine = draft.when or draft.news
    held = draft.lead.status == "held"
    apart = {
        i
        for d in others
        if not overlap(d.when, mine) or (held and d.lead.status in ("cancelled", "planned"))
        for i in d.sentences
    } - set(draft.sentences)
    lands = {m.country for m in draft.members if m.country}
    spots: dict[str, Spot] = {}
    text = scene.document.article.text
    for index in (
        i for i in lead_sentences(scene) if i not in apart and not _of_another_day(scene, i, draft)
    ):
        beside: Mention | None = None  # "courses in Baucau and Ainaro": what holds of the first holds of both
        for place in led_places(scene, index, scene.sentences[index].start, scene.sentences[index].end):
            if _of_another_story(scene, index, place, draft) or (
                held and _to_meet(scene, index, place, draft)
            ):
                continue
            if index not in draft.sentences and _OFFERS.search(
                text, scene.sentences[index].start, place.start
            ):
                continue
            signed = index not in draft.sentences and _SIGNED_IN.search(text[: place.start][-30:])
            if (
                signed
                or _told_of(scene, index, place)
                or (beside and ALONG.fullmatch(text, beside.end, place.start))
            ):
                beside = place
                continue
            if not PROVINCE.match(place.text) and (not lands or place.country in lands):
                spots.setdefault(place.text, Spot(place.text, place.country, index))
    return next(iter(spots.values())) if len(spots) == 1 else None


_OFFERS = re.compile(  # where somebody is only asked to come, or to do something
    r"\b(?:menawarkan|ditawari|mengundang|diundang|undangan|mempelawa|pelawaan|menjemput|jemputan"
    r"|mengusulkan|mencadangkan|menyarankan|offer(?:s|ed|ing)?|invit(?:es?|ed|ing|ations?)|propos(?:es?|ed|ing|als?)"
    r"|suggest(?:s|ed|ing)?)\b[^.;]*$",
    re.IGNORECASE,
)


def of_title(scene: Scene, draft: Draft) -> Spot | None:
    """The one city behind the word for meeting of a title, where no body sentence tells another one: "Menteri
    X bertemu Y di Baku"; not one of what was talked of."""
    index = next((i for i, s in enumerate(scene.sentences) if s.kind == "title"), None)
    hits = find_hits(scene, index) if index is not None else []
    if index is None or not hits or draft.lead.sentence not in lead_sentences(scene):
        return None
    if hits[0].form == "visit" or "planned" in scene.roles(index) or draft.lead.kind == "exercise":
        return None
    end = scene.sentences[index].end
    places = led_places(scene, index, hits[0].end, end)
    if len(places) != 1 or _told_of(scene, index, places[0]) or scene.marked(index, "boundary", 0, end):
        return None
    if scene.document.article.text[places[0].end : end].strip(" .!"):
        return None
    lands = {m.country for m in draft.members if m.country}
    return (
        None if lands and places[0].country not in lands else Spot(places[0].text, places[0].country, index)
    )


_OPENS = re.compile(r"(?:In|At|Di)\s(?:the\s)?")


def _of_another_story(scene: Scene, index: int, place: Mention, draft: Draft) -> bool:
    """Whether a sentence that is none of the meeting's opens with a town in which somebody speaks who was not
    there: "In Hanoi, Minister X told lawmakers ..."."""
    text, start = scene.document.article.text, scene.sentences[index].start
    if index in draft.sentences or "speech" not in scene.roles(index):
        return False
    if _OPENS.fullmatch(text, start, place.start) is None:
        return False
    known = {m.ref for member in draft.members for m, _ in member.actors if m.kind == "person"}
    told = {m.ref for m in scene.mentions[index] if m.kind == "person"}
    return bool(told) and bool(known) and told.isdisjoint(known)


_AFTER = re.compile(
    r"\b(?:after|following|said|usai|seusai|setelah|sesudah|selepas|kata|ujar)\b", re.IGNORECASE
)


def _to_meet(scene: Scene, index: int, place: Mention, draft: Draft) -> bool:
    """Whether a sentence that is none of the meeting's tells of one to come in that town: "and is scheduled
    to meet that country's trade minister | in Ankara"."""
    hits = [h for h in find_hits(scene, index) if h.end <= place.start]
    if index in draft.sentences or not hits:
        return False
    start = max(scene.sentences[index].start, hits[-1].start - 45)
    ahead = scene.marked(index, "planned", start, hits[-1].start)
    text = scene.document.article.text
    return ahead is not None and _AFTER.search(text, ahead.end, hits[-1].start) is None


def _of_another_day(scene: Scene, index: int, draft: Draft) -> bool:
    """Whether a sentence that is none of the meeting's tells of another day than its own."""
    days = [d.when for d in scene.dates[index] if d.when.precision == "day"]
    mine = draft.when
    if index in draft.sentences or not days or mine is None or mine.precision != "day":
        return False
    line = scene.dateline or (0, 0)
    told = [d for d in scene.dates[index] if d.when.precision == "day" and not line[0] <= d.start < line[1]]
    return bool(told) and not any(overlap(d.when, mine) for d in told)


def _told_of(scene: Scene, index: int, place: Mention) -> bool:
    """Whether a city is part of what was talked of ("a plant in X"), or where an envoy is posted."""
    text, start = scene.document.article.text, scene.sentences[index].start
    hits = find_hits(scene, index)
    first, last = (hits[0].start, hits[0].end) if hits else (scene.sentences[index].end,) * 2
    if elsewhere(scene, index, place, first, last) or agreed(text, start, place.start):
        return True
    if STANDS_THERE.search(text[max(start, place.start - 90) : place.start]):
        return True
    topic = scene.marked(index, "boundary", start, place.start)
    if any(
        0 <= d.start - place.end <= len(" pada ") and d.when.precision == "day" for d in scene.dates[index]
    ):
        return False  # "discussed rice | in Hanoi on Monday": where and when they did
    return topic is not None and not any(topic.end <= h.start < place.start for h in hits)


def _after_a_visit(scene: Scene, index: int, date: DateMention) -> bool:
    """Whether a day is that after a visit: "returned home today, after visits to Fiji and Japan"."""
    text = scene.document.article.text
    visits = [h for h in find_hits(scene, index) if h.form == "visit" and h.start > date.end]
    return bool(visits) and RETURNED.fullmatch(text, date.end, visits[0].start) is not None


_BECAME = re.compile(  # "Laos became a dialogue partner on 5 August": no day of the news
    r"\b(?:became|joined|acceded|ratified|gained independence|established|was founded|have enjoyed"
    r"|menjadi|bergabung|memerdekakan|merdeka|menjalin|terjalin|didirikan|ditubuhkan)\b[^;.]{0,90}$",
    re.IGNORECASE,
)
_NEWS = timedelta(days=60)  # for so long a meeting is told of


def _long_ago(published: str | None, when: When) -> bool:
    """Whether a day lies so far back that an article does not tell of it as its news."""
    if published is None or when.latest is None:
        return False
    return day.fromisoformat(published) - day.fromisoformat(when.latest) > _NEWS


_HABIT = re.compile(r"\b(?:setiap|saban|tiap|every|each)\s$", re.IGNORECASE)


def lead_day(scene: Scene) -> When | None:
    """The one day that the lead tells, unless it is that of the dateline or of somebody's words."""
    line = scene.dateline or (0, 0)
    days: dict[str | None, When] = {}
    for index in lead_sentences(scene):
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
                and not DAYS_FROM.search(
                    scene.document.article.text[max(start, date.start - 90) : date.start]
                )
                and not ahead
                and not _HABIT.search(scene.document.article.text, start, date.start)
                and not _after_a_visit(scene, index, date)
                and not FOLLOWED_UP.search(scene.document.article.text, start, date.start)
                and not _BECAME.search(scene.document.article.text, start, date.start)
            ):
                days.setdefault(date.when.edtf, date.when)
    published = scene.document.article.published
    days = {key: w for key, w in days.items() if not _long_ago(published, w)}
    found = [w for w in days.values() if published is None or (w.latest or "") <= published]
    return found[0] if len(found) == 1 == len(days) else None
