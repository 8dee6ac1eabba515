"""Place and day that a meeting takes over from what is told around it, where only one can be meant.

"On the sidelines of the summit", "after the session", "the same day": the talks were where, and when, the
occasion was. Own words always win; where two places could be meant, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.commitments.told_days import headed_day
from ingest.facts import When
from ingest.meetings.houses import AT_THE_EDGE, house
from ingest.meetings.leads import lead_day, lead_spot, of_title
from ingest.meetings.meant import of_months_ago
from ingest.meetings.occasions import at_the_forum, of_noun_before, of_visit, signed_apart, with_town
from ingest.meetings.seats import at_his_seat
from ingest.meetings.spots import (
    Spot,
    at_forum,
    at_home,
    at_seat,
    days,
    gone_on,
    here,
    lead_sentences,
    of_dateline,
    of_occasion,
    same_city,
    there,
)  # fmt: skip
from ingest.meetings.venue_told import venue_told
from ingest.meetings.venues import seat
from ingest.scene.article_day import to_come
from ingest.scene.draft import Draft, overlap
from ingest.scene.lasting import ended_after, stretched
from ingest.scene.scene import Scene
from ingest.scene.sequence import goes_on, marked, same_day, same_day_mark
from ingest.text.dateline import dateline_place
from ingest.words.place_kinds import VENUE, is_wide

_FORUM = 2  # days before the day told of a summit, on which its guests meet already
_AWAY = ("call",)  # nobody was anywhere together
_OTHER_PLACE = re.compile(  # and not where the talks told before were
    r"\b(?:di (?:tempat|lokasi) (?:terpisah|lain|berbeda|berasingan|berbeza)|(?:at|in) (?:a (?:separate"
    r"|different)|another) (?:venue|place|location)|elsewhere(?! in (?:the )?(?:city|town|capital)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a meeting was; None where the article does not tell."""

    spot: Spot | None
    when: When | None


def settle(scene: Scene, drafts: Sequence[Draft]) -> list[Setting]:
    """The setting of each draft, own or taken over, in the order of the drafts (that of the text)."""
    found: list[Setting] = []
    apart: set[int] = set()  # by rank: papers that nobody signed together
    first = next((d for d in drafts if d.lead.status == "held" and not d.lead.background), None)
    for rank, draft in enumerate(drafts):
        own = Setting(_own_spot(scene, draft), draft.when)
        past = [s.spot for d, s in zip(drafts, found, strict=False) if d.lead.status == "held"]
        his = [s.spot for d, s in zip(drafts, found, strict=False) if _shares_somebody(d, draft)]
        last = past[-1] if past else found[-1].spot if found else None
        away = draft.lead.kind in _AWAY or any(m.remote for m in draft.members)
        if away or draft.lead.background:
            same = None if away or own.spot else same_city(scene, draft, last)
            when = own.when or (None if draft.lead.background else headed_day(scene, draft))
            found.append(Setting(None if away else own.spot or same, when))
            continue
        if signed_apart(scene, draft, drafts):
            apart.add(rank)
            found.append(Setting(None, own.when or (lead_day(scene) if draft is first else None)))
            continue
        before = _before(scene, draft, drafts[:rank], found)
        seated = at_seat(scene, draft)
        if seated is not None and (own.spot is None or own.spot.place != seated.place):
            own = Setting(seated if own.spot is None or VENUE.match(own.spot.place) else own.spot, own.when)
        spot = (
            (
                here(scene, draft)
                if marked(scene, draft, "here") and not _beside_it(own, draft, drafts)
                else None
            )
            or own.spot
            or of_occasion(scene, draft)
            or venue_told(scene, draft)
            or there(scene, draft)
            or gone_on(scene, draft)
            or same_city(scene, draft, his[-1] if his and his[-1] else last)
            or _taken(scene, draft, before)
            or _on_visit(draft, drafts[:rank], found)
            or of_noun_before(scene, draft)
            or at_his_seat(scene, draft)
            or here(scene, draft)
        )
        when = own.when or headed_day(scene, draft)
        lasts = (
            draft.lead.form in ("noun", "visit")
            or (draft.lead.form == "sign" and draft.lead.kind != "signing")
        ) and draft.lead.kind != "call"
        when = stretched(scene, draft.lead.sentence, when) if lasts else when
        if when is None and before is not None:
            when = before.when if same_day(scene, draft, before.when) else None
        if draft is first:
            spot, when = (
                spot
                or lead_spot(scene, draft, drafts)
                or of_dateline(scene, draft)
                or of_title(scene, draft),
                when or lead_day(scene),
            )
        else:
            news = _own_spot(scene, first) if first is not None else None
            lands = (
                frozenset(m.country for m in first.members if m.country) if first is not None else frozenset()
            )
            spot = (
                spot
                or at_home(scene, draft, when, news, lands)
                or _among(scene, draft, when, drafts[:rank], found)
            )
            spot = spot or _beside_news(scene, draft, first, news)
        if spot is None and draft.lead.status == "held":
            spot = at_forum(scene, draft, when)
        if spot is None:
            told = [(d, s.spot) for d, s in zip(drafts, found, strict=False)]
            spot = of_visit(scene, draft, told) or at_the_forum(scene, draft, told)
        signed = draft.lead.kind == "signing" and own.spot is None
        if signed and _OTHER_PLACE.search(scene.sentences[draft.lead.sentence].text):
            spot = None
        elif signed and spot is not None and _by_others(draft, drafts[:rank]):
            spot = venue_told(scene, draft)
        when = ended_after(scene, draft.sentences, when) if lasts else when
        found.append(Setting(_city(scene, spot, before), when))
    return [  # a town is taken over by others, a house is not
        one if rank in apart or _away(draft) else Setting(_in_house(scene, draft, one.spot, drafts), one.when)
        for rank, (one, draft) in enumerate(zip(found, drafts, strict=True))
    ]


def _beside_it(own: Setting, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a meeting with a town of its own is told in one sentence with another one, which was "here"."""
    return own.spot is not None and any(
        other is not draft and other.lead.sentence == draft.lead.sentence for other in drafts
    )


def _shares_somebody(one: Draft, other: Draft) -> bool:
    """Whether a person who took part in one held meeting took part in another one."""
    held = one.lead.status == "held"
    return held and not set().union(*one.persons.values()).isdisjoint(set().union(*other.persons.values()))


def _by_others(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a signing that is dated only by what was told before was by others than those who met then."""
    if draft.lead.kind != "signing" or draft.when is None or draft.lead.form != "sign":
        return False
    who = set().union(*draft.persons.values())
    same = [d for d in drafts if d.when == draft.when and d.parties == draft.parties]
    return bool(who and same) and all(who.isdisjoint(set().union(*d.persons.values())) for d in same)


def _away(draft: Draft) -> bool:
    """Whether nobody was anywhere together, or a meeting is only told in passing."""
    remote = draft.lead.kind in _AWAY or any(m.remote for m in draft.members)
    return remote or draft.lead.background


def _in_house(scene: Scene, draft: Draft, spot: Spot | None, drafts: Sequence[Draft]) -> Spot | None:
    """The house that the meeting's sentences tell, with the town that only others tell."""
    told = house(scene, draft, list(drafts)) if draft.lead.kind != "exercise" else None
    if told is None:
        return with_town(scene, spot, spot is not None and VENUE.match(spot.place) is not None)
    name, index = told
    known, line = seat(name), dateline_place(scene.document, scene.dateline)
    hosts = {m.country for e in draft.members for m, role in e.actors if role == "host"}
    at_hosts = line is not None and hosts == {line[1]} and draft.lead.status == "held"
    beside = spot is not None and f"{name}, {spot.place}" in scene.sentences[index].text
    if known is not None and (beside or (hosts and known[1] not in hosts)):
        known = None  # a palace of that name stands elsewhere, too
    if (
        at_hosts
        and line is not None
        and spot is not None
        and VENUE.match(spot.place)
        and spot.country != line[1]
    ):
        spot = None  # a palace of that name stands elsewhere, too
    if known is not None and known[1] in draft.parties:
        spot = Spot(known[0], known[1], index)
    elif spot is not None and spot.sentence > index:  # of what was said there
        spot = Spot(line[0], line[1], index) if line is not None and line[1] in draft.parties else None
    if spot is None:
        lands = {m.country for m in draft.members if m.country}
        if line is not None and at_hosts and (lands <= hosts or VENUE.match(name)):
            return Spot(f"{name}, {line[0]}", line[1], index)
        return Spot(name, lands.pop() if len(lands) == 1 else None, index)
    joined = with_town(scene, Spot(name, spot.country, index), True)
    if joined is not None and joined.place != name:
        return joined
    town = scene.sentences[index].text.find(spot.place)
    if name.startswith(spot.place):
        return Spot(name, spot.country, index)  # of which fewer words were known
    if town >= 0 and scene.dateline is not None:
        town = -1 if scene.sentences[index].start + town < scene.dateline[1] else town
    if spot.place in name and is_wide(spot.place):
        return Spot(name, spot.country, index)  # "di Mapolda Bali"
    named = town >= 0 and spot.place not in name
    if town < 0 and AT_THE_EDGE.search(name) and not marked(scene, draft, "here"):
        return Spot(name, spot.country, index)
    return spot if named or spot.place in name else Spot(f"{name}, {spot.place}", spot.country, index)


def _own_spot(scene: Scene, draft: Draft) -> Spot | None:
    """The place in the draft's own sentences at which it is told to have been held, else the first; a
    country alone only where no city is told."""
    text = scene.document.article.text
    receives = draft.members[0].form == "receive"  # a guest visits other places besides
    spots = [
        Spot(m.place, m.country, m.sentence)
        for m in draft.members
        if m.place
        and not (
            m.form == "visit"
            and m.sentence > draft.members[0].sentence
            and (receives or _tours(scene, m.sentence, m.place))
        )
    ]
    if len(spots) < 2:
        return spots[0] if spots else None
    held = (s for s in spots if _HELD_IN.search(text, scene.sentences[s.sentence].start, _behind(scene, s)))
    return next(held, spots[0])


def _tours(scene: Scene, index: int, place: str) -> bool:
    """Whether a place is only where something stands that a guest sees: "he will also visit a mill in X"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    at = text.find(place, sentence.start, sentence.end)
    return at > 0 and _TOURS.search(text, sentence.start, at) is not None


_TOURS = re.compile(
    r"\b(?:mengunjungi|meninjau|(?:berkunjung|melawat)(?:\ske)?|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?"
    r"|inspect(?:s|ed))"
    r"\s(?:(?:a|an|the|several|two|sebuah|beberapa|dua)\s)?"
    r"(?!(?:ke|kota|ibu|bandar|negara|negeri|city|capital|his|her|their|its|counterpart|rekan|mitra|rakan)\b)"
    r"[a-z][\w-]{2,}(?:\s[\w-]+){0,5}?\s(?:di|in|at|near|outside)\s(?:(?:wilayah|kawasan|the|nearby)\s)?$"
)
_HELD_IN = re.compile(
    r"\b(?:held|took place|hosted|convened|digelar|berlangsung|diadakan|dilangsungkan|diselenggarakan|dihelat"
    r"|bertempat|dianjurkan)\s(?:\w+\s){0,2}(?:in|at|di)\s(?:the\s)?$"
)


def _behind(scene: Scene, spot: Spot) -> int:
    """Where a place's name begins in its sentence."""
    sentence = scene.sentences[spot.sentence]
    return sentence.start + max(0, sentence.text.find(spot.place))


def _before(
    scene: Scene, draft: Draft, drafts: Sequence[Draft], settings: Sequence[Setting]
) -> Setting | None:
    """The setting of the held meeting told last before this one, if they share a side.

    What was in some month or year is passed over: nothing goes on from it "in the afternoon".
    """
    for other, setting in zip(reversed(drafts), reversed(settings), strict=True):
        vague = setting.when is not None and setting.when.precision not in ("day", "interval")
        if draft.lead.status == "held" and (vague or to_come(scene, setting.when)):
            continue
        if not overlap(draft.when, setting.when) and any(same_day_mark(scene, i) for i in draft.sentences):
            continue  # "the same day" is that of another one
        if other.lead.kind == "signing" and of_months_ago(scene, setting.when):
            continue  # a paper of years ago, told between two meetings of the day
        if other.lead.status == draft.lead.status and not other.lead.background:
            many = other.lead.kind in ("summit", "multilateral-meeting") or len(other.parties) > 2
            of_members = "ASEAN" in other.parties and many
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
        or any(same_day_mark(scene, m.sentence) for m in draft.members)
        or marked(scene, draft, "margin")
    )
    return before.spot if sequel else None


_BESIDE = re.compile(
    r"\b(?:sebelum|sesudah|seusai|usai|selepas|setelah|before|after|prior to|following)\s(?:the\s)?(?:\w+\s)?"
    r"(?:penandatanganan|upacara|pertemuan|mesyuarat|sidang|majlis|acara|signing|ceremony|meeting|talks"
    r"|session)\b",
    re.IGNORECASE,
)


def _beside_news(scene: Scene, draft: Draft, first: Draft | None, news: Spot | None) -> Spot | None:
    """The place of the article's own meeting for what was right before or after it."""
    if news is None or first is None or draft.lead.status != "held" or not draft.parties & first.parties:
        return None
    if any(m.country and m.country != news.country for m in draft.members):
        return None
    told = any(_BESIDE.search(scene.sentences[m.sentence].text) for m in draft.members)
    return news if told else None


def _on_visit(draft: Draft, drafts: Sequence[Draft], settings: Sequence[Setting]) -> Spot | None:
    """The city in which a guest is told to have arrived in the sentence before he met his host."""
    if not drafts or draft.lead.status != "held" or draft.lead.series:
        return None
    last, spot = drafts[-1], settings[-1].spot
    lands = {m.country for m in draft.members if m.country}
    arrived = {m.kind for m in last.members} == {"visit"} and last.lead.status == "held"
    if not arrived or last.parties != draft.parties or max(last.sentences) != min(draft.sentences) - 1:
        return None
    return spot if spot is not None and spot.country in draft.parties and lands <= {spot.country} else None


def _among(
    scene: Scene, draft: Draft, when: When | None, drafts: Sequence[Draft], settings: Sequence[Setting]
) -> Spot | None:
    """The city of the summit or session that the lead tells, for talks on one of its days."""
    if draft.lead.kind == "exercise" or any(m.country for m in draft.members):
        return None
    for other, setting in zip(drafts, settings, strict=True):
        forum = other.lead.kind in ("summit", "multilateral-meeting") and other.lead.status == "held"
        if not forum or setting.spot is None or min(other.sentences) not in lead_sentences(scene):
            continue
        told = setting.when
        if (
            when is None
            or told is None
            or not (when.earliest and when.latest and told.earliest and told.latest)
        ):
            return None
        near = days(when.earliest, told.latest) >= -1 and days(told.earliest, when.latest) >= -_FORUM
        return setting.spot if near else None
    return None


def _city(scene: Scene, spot: Spot | None, before: Setting | None) -> Spot | None:
    """The city of a palace, hall or house, where the article tells it: beside it, or as the place before."""
    if spot is None or not VENUE.match(spot.place):
        return spot
    known = seat(spot.place)
    if known is not None and known[0].casefold() not in scene.document.article.text.casefold():
        return spot  # and not in the town from which the article is written
    text = scene.document.article.text
    beside = {m.text for row in scene.mentions for m in row if m.kind == "place" and m.country == spot.country
              and text[: m.start].endswith(f"{spot.place}, ") and not VENUE.match(m.text)}  # fmt: skip
    if len(beside) == 1:
        return Spot(beside.pop(), spot.country, spot.sentence)
    line = dateline_place(scene.document, scene.dateline)
    if line is not None and line[1] is not None and line[1] == spot.country:
        return Spot(line[0], line[1], spot.sentence)
    if before is not None and before.spot is not None and before.spot.country == spot.country:
        return Spot(before.spot.place, spot.country, spot.sentence)
    return spot
