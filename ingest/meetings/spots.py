"""Cities at which a meeting may have been, by what the article tells around it.

Of the occasion on whose sidelines it was, of the lead, of the dateline, "here", "there", "in the same city":
each function gives one spot or none, and never one of two.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from ingest.document import Mention
from ingest.facts import When
from ingest.meetings.venues import named_seat
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.elsewhere import LEAVING, TO_MEET, of_another
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene
from ingest.scene.sequence import marked
from ingest.text.dateline import dateline_place
from ingest.words.place_kinds import AT_SEA, PAIR, WATERS

_LED = re.compile(
    r"\b(?:di|in|at|ke|to|(?:left|bound|headed) for)\s+(?:the\s+|kota\s+|Istana\s+|Gedung\s+)?"
    r"(?:[\w’'-]+\s+){0,2}?$",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?:[Ww]hile there|there(?! (?:is|are|was|were|will|has|have|had|would)\b)|di sana|di situ"
    r"|di kota (?:suci |pelabuhan )?(?:itu|tersebut|berkenaan)|in that city)\b",
    re.I,
)
_SAME_CITY = re.compile(
    r"\b(?:di (?:kota|bandar|(?P<spot>tempat|lokasi|gedung|bangunan)) yang sama|in the same city"
    r"|at the same (?P<venue>venue|place|office|building))\b",
    re.I,
)
LEAD = 4  # sentences
LONG_AGO = 60  # days before the publication
RECENT = 4  # days before the publication within which a correspondent's city is that of what was told


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as it is written, its country, and the sentence that tells it."""

    place: str
    country: str | None
    sentence: int


def led_places(scene: Scene, index: int, start: int, end: int) -> list[Mention]:
    """The cities after "di", "in", "ke", "to" within a stretch of a sentence."""
    text = scene.document.article.text
    return [
        m
        for m in scene.mentions[index]
        if m.kind == "place"
        and start <= m.start < end
        and _LED.search(lead := text[max(start, m.start - 50) : m.start])
        and not (LEAVING.search(lead) and TO_MEET.match(text, m.end) is None)
        and not AT_SEA.search(lead)
        and not PAIR.match(text, m.end)
        and not WATERS.match(m.text)
        and not of_another(text, start, m.start)
    ]


def of_occasion(scene: Scene, draft: Draft) -> Spot | None:
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
            if index > max(draft.sentences) and "planned" in scene.roles(index):
                continue  # the next one
            if hit.form in ("noun", "visit") and heads.intersection(word):
                for place in led_places(scene, index, hit.end, hit.end + 120):
                    spots.setdefault(place.text, Spot(place.text, place.country, index))
                    break
    return next(iter(spots.values())) if len(spots) == 1 else None


def there(scene: Scene, draft: Draft) -> Spot | None:
    """The city gone to in the sentence before, where the meeting was "there"."""
    text = scene.document.article.text
    for member in draft.members:
        before, sentence = member.sentence - 1, scene.sentences[member.sentence]
        told = _THERE.search(text, sentence.start, sentence.end)
        if before < 0 or told is None:
            continue
        if goals := _gone_to(scene, member.sentence, told.start()):
            return Spot(goals[-1].text, goals[-1].country, member.sentence)
        if _THAT_CITY.match(told.group()) and (own := _city_of_office(scene, member)):
            return own
        places = led_places(scene, before, scene.sentences[before].start, scene.sentences[before].end)
        if places:
            return Spot(places[-1].text, places[-1].country, before)
    return None


def _gone_to(scene: Scene, index: int, end: int) -> list[Mention]:
    """The cities to which a sentence tells somebody to go: "leaves for X on Sunday to meet Y there"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    return [
        m
        for m in scene.mentions[index]
        if m.kind == "place" and m.start < end and _GOES_TO.search(text, max(start, m.start - 50), m.start)
    ]


_GOES_TO = re.compile(
    r"\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|go(?:es|ing)?"
    r"|went|bound|sets? off|berangkat|bertolak|terbang|berlepas|menuju|pergi|bergerak)"
    r"(?:\s(?!(?:from|dari|daripada)\b)\w+){0,3}?\s(?:for|to|ke)\s$"
)
_THAT_CITY = re.compile(r"di kota|in that", re.IGNORECASE)
_ITS_HEAD = re.compile(
    r"(?:Wali ?Kota|Gubernur|Gabenor|Datuk Bandar|(?:Mayor|Governor) of) ([A-ZÀ-ỸĐ][\w’'-]+)"
)


def _city_of_office(scene: Scene, member: Encounter) -> Spot | None:
    """The city whose head is met "in that city"."""
    sentence = scene.sentences[member.sentence]
    found = _ITS_HEAD.search(sentence.text)
    if found is None:
        return None
    at = sentence.start + found.start(1)
    if any(m.kind == "person" and m.start <= at < m.end for m in scene.mentions[member.sentence]):
        return None  # "Wali Kota | Endah Prihatini"
    at = sentence.start + found.start()
    holders = (m for m in scene.mentions[member.sentence] if m.start <= at <= m.end)
    country = next((m.country for m in holders if m.country in member.parties), None)
    return Spot(found[1], country, member.sentence)


_ONWARDS = re.compile(  # to the next city
    r"\b(?:bertolak|berangkat|terbang|berlepas|melanjutkan (?:perjalanan|lawatan|kunjungan)|meneruskan"
    r" (?:perjalanan|lawatan)|bergerak|flew|flies|left|leaves|travel(?:s|led|ed)|head(?:s|ed)|depart(?:s|ed)"
    r"|continued|proceed(?:s|ed)|moved on)\b[^.;]{0,60}?\s(?:ke|to|for)\s(?:the\s|kota\s)?$",
    re.IGNORECASE,
)
_GOES_ON_THERE = re.compile(  # who went is the subject of the next sentence
    r"(?:(?:Hari ini|Besok|Esok|Today|Tomorrow|(?:(?:On|Pada) )?(?:hari )?[A-Z][a-z]+(?: \([\d/]+\))?),? )?"
    r"(?:mereka|ia|dia|beliau|rombongan|delegasi|they|he|she|the (?:delegation|party|team))\s",
    re.IGNORECASE,
)


def gone_on(scene: Scene, draft: Draft) -> Spot | None:
    """The city of one of the sides to which somebody is told to go on right before he meets others: "From
    Hanoi the party flew to Vientiane. On Friday they are to meet the governor"."""
    first = min(m.sentence for m in draft.members)
    if first < 1 or draft.lead.background or _GOES_ON_THERE.match(scene.sentences[first].text) is None:
        return None
    text, before = scene.document.article.text, scene.sentences[first - 1]
    if before.line != scene.sentences[first].line:
        return None
    places = [m for m in scene.mentions[first - 1] if m.kind == "place"]
    if not places or _ONWARDS.search(text, before.start, places[-1].start) is None:
        return None
    place = places[-1]
    return Spot(place.text, place.country, first - 1) if place.country in draft.parties else None


def same_city(scene: Scene, draft: Draft, last: Spot | None) -> Spot | None:
    """The city told last, where the meeting was "in the same city"."""
    text = scene.document.article.text
    for member in draft.members:
        sentence = scene.sentences[member.sentence]
        same = _SAME_CITY.search(text, sentence.start, sentence.end)
        if same is None:
            continue
        if last is not None and (same["spot"] or same["venue"]):
            return last  # where others were received, not where they were invited to
        for index in range(member.sentence, max(-1, member.sentence - 3), -1):
            stretch = scene.sentences[index]
            if places := led_places(scene, index, stretch.start, min(stretch.end, same.start())):
                return Spot(places[-1].text, places[-1].country, index)
        return last
    return None


def here(scene: Scene, draft: Draft) -> Spot | None:
    """The city of the dateline, where the sentence says "here" or the lead tells of hosts at home there."""
    place = dateline_place(scene.document, scene.dateline)
    if place is None or (draft.lead.status != "held" and not marked(scene, draft, "here")):
        return None
    city, country = place
    first = min(draft.sentences)
    lands = {m.country for m in draft.members if m.country}
    if lands and country is not None and country not in lands:
        return None
    hosts = any(m.form in ("receive", "received") for m in draft.members) and country in draft.parties
    hosts = hosts and not hosted_apart(scene, draft, country)
    body = [i for i, s in enumerate(scene.sentences) if s.kind != "title"]
    leads = bool(body) and first <= body[0] + 1
    if marked(scene, draft, "here") or (hosts and leads):
        return Spot(city, country, body[0])
    return None


def at_seat(scene: Scene, draft: Draft) -> Spot | None:
    """The city of the palace or hall that the meeting's own sentences name, where it is one of its sides'."""
    for index in sorted(draft.sentences):
        found = named_seat(scene.sentences[index].text)
        if found is not None and found[2] in draft.parties:
            told = found[1].casefold() in scene.document.article.text.casefold()  # else only the house is
            return Spot(found[1] if told else found[0], found[2], index)
    return None


def hosted_apart(scene: Scene, draft: Draft, country: str | None) -> bool:
    """Whether a meeting had hosts, none of them of a state, nor envoys, who receive where they are."""
    hosts = [a for m in draft.members for a, role in m.actors if role == "host" and a.country]
    people = [scene.document.persons[a.ref].post for a in hosts if a.kind == "person" and a.ref is not None]
    posts = [p.label for p in people if p] + [a.text for a in hosts if a.kind == "post"]
    return bool(hosts) and country not in {a.country for a in hosts} and not any(map(_ENVOY.search, posts))


_ENVOY = re.compile(
    r"\b(?:Duta|Dubes|Kon(?:sul|jen)|Pesuruhjaya|Perwakilan|Wakil Tetap|Kuasa Usaha|[Aa]mbassador|[Cc]onsul"
    r"|[Hh]igh [Cc]ommissioner|[Cc]harg|[Rr]epresentative|[Ee]nvoy)"
)


def lead_sentences(scene: Scene) -> list[int]:
    """The first sentences of the body: what an article tells of its own event stands there."""
    return [i for i, s in enumerate(scene.sentences) if s.kind == "body"][:LEAD]


def of_dateline(scene: Scene, draft: Draft) -> Spot | None:
    """The city of the dateline of an article whose lead tells a meeting at home there, and no other place."""
    place = dateline_place(scene.document, scene.dateline)
    if place is None or place[1] not in draft.parties or min(draft.sentences) not in lead_sentences(scene):
        return None
    if draft.lead.kind == "exercise" or hosted_apart(scene, draft, place[1]):  # in the field, or abroad
        return None
    when, published = draft.when, scene.document.article.published
    long_ago = when and when.earliest and published and days(when.earliest, published) > LONG_AGO
    if long_ago or marked(scene, draft, "margin"):
        return None  # a picture of last year; and who writes from home of a conference does not say where
    lands = {m.country for m in draft.members if m.country}
    return Spot(place[0], place[1], lead_sentences(scene)[0]) if lands <= {place[1]} else None


def at_forum(scene: Scene, draft: Draft, when: When | None) -> Spot | None:
    """The city of the dateline, where the lead tells of a forum on whose sidelines all meet."""
    place, published = dateline_place(scene.document, scene.dateline), scene.document.article.published
    if place is None or place[1] is None or draft.lead.kind == "exercise":
        return None
    if place[1] in draft.parties and hosted_apart(scene, draft, place[1]):
        return None
    if any(m.country for m in draft.members):
        return None
    line = scene.dateline or (0, 0)
    if place[1] in draft.parties and any(
        m.kind == "state" and m.start == line[1] and m.country == place[1] for m in scene.document.mentions
    ):
        return (
            None  # "JAKARTA - Indonesia's minister met X on the sidelines": told from home, wherever it was
        )
    if not any("margin" in scene.roles(i) for i in lead_sentences(scene)) or forum_abroad(scene, place[1]):
        return None
    if when is not None and (not published or not when.earliest or days(when.earliest, published) > RECENT):
        return None
    return Spot(place[0], place[1], lead_sentences(scene)[0])


def forum_abroad(scene: Scene, home: str | None) -> bool:
    """Whether the lead tells the occasion of its meetings to be in another state than the dateline's."""
    text = scene.document.article.text
    for index in lead_sentences(scene):
        end = scene.sentences[index].end
        margin = scene.marked(index, "margin", scene.sentences[index].start, end)
        if margin is not None and any(
            m.kind in ("place", "state") and m.country not in (None, home) and m.start > margin.end
            and _IN.search(text[max(0, m.start - 12) : m.start])
            for m in scene.mentions[index]
        ):  # fmt: skip
            return True
    return False


_IN = re.compile(r"\b(?:in|at|di)\s(?:the\s)?$", re.IGNORECASE)


def at_home(
    scene: Scene,
    draft: Draft,
    when: When | None,
    news: Spot | None = None,
    abroad: frozenset[str] = frozenset(),
) -> Spot | None:
    """The city of the dateline for further meetings of those days with the state in which it lies.

    Not where the meeting that is the news was ``abroad``: who went there met others there, too, unless
    somebody of that state is told to have been the host.
    """
    place = dateline_place(scene.document, scene.dateline)
    published = scene.document.article.published
    if place is None or place[1] not in draft.parties or draft.lead.status != "held" or draft.lead.series:
        return None
    if draft.lead.kind == "exercise" or hosted_apart(scene, draft, place[1]):  # in the field, or abroad
        return None
    if forum_abroad(scene, place[1]):
        return None
    hosts = {m.country for e in draft.members for m, role in e.actors if role == "host"}
    if news is not None and news.country not in (None, place[1]) and place[1] not in hosts:
        return None
    if abroad and place[1] not in abroad and place[1] not in hosts:
        return None
    if when is not None and (not published or not when.earliest or days(when.earliest, published) > RECENT):
        return None
    lands = {m.country for m in draft.members if m.country}
    return (
        Spot(place[0], place[1], lead_sentences(scene)[0])
        if lands <= {place[1]} and lead_sentences(scene)
        else None
    )


def days(one: str, other: str) -> int:
    """The days from one ISO date to another."""
    return (datetime.date.fromisoformat(other) - datetime.date.fromisoformat(one)).days
