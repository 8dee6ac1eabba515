"""The place of an encounter: that which its cues govern, not any that stands near."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.meetings.unlisted import (
    dated_there,
    goal_to_meet,
    town_before,
    town_behind,
    unlisted_place,
    waters,
)
from ingest.scene.away_words import ELSEWHERE
from ingest.scene.cue_hits import Hit
from ingest.scene.elsewhere import (
    AND_VISITED,
    STANDS_THERE,
    agreed,
    content_of,
    elsewhere,
    of_another,
    of_its_clause,
    said_aside,
)
from ingest.scene.opening_clauses import counted_opening, opening
from ingest.scene.scene import Scene
from ingest.text.dateline import dateline_place
from ingest.words.capitals import is_city
from ingest.words.location import is_location
from ingest.words.place_kinds import AT_SEA, PAIR, VENUE, WATERS, is_wide
from ontology.knowledge import Knowledge

_FORMER = re.compile(r"\b(?:mantan|bekas|former|ex-)", re.IGNORECASE)
_PLACE_LED = re.compile(
    r"\b(?:(?:di|ke(?! atas\b)|menuju|in|at|to|visit(?:s|ed|ing)?|toured|mengunjungi|melawati?|meninjau"
    r"|mendatangi|menyambangi)"
    r"\s+(?:the\s+)?(?:[\w'’()/-]+\s+){0,3}?|(?:planned|scheduled|slated|set|due|left|leaves?|bound|headed"
    r"|dijadwalkan"
    r"|dijadualkan) (?:for|in|di) |(?:left|leaves?|departed|departs|flew"
    r"|sets? off) (?:[\w’'-]+\s){0,4}for )$",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"(?:Dari|From)\s")  # "Dari Jayapura, X dan Y meneken": a round-up
_WHERE = re.compile(r",\s(?:where|di\smana|tempat)\s")  # a clause on its own: "flew to X, where he met Y"
_VISITS = re.compile(r"\b(?:visit(?:s|ed|ing)?|mengunjungi|melawat)\s$", re.IGNORECASE)
_AFTER_COMMA = re.compile(r",\s*(?:(?:Kota|Kabupaten|Bandar|Daerah|Pulau|kota|bandar)\s)?$")
_CLAUSE = re.compile(  # what was signed says where something else is to be
    r"\b(?:under which|in which|whereby|which|yang akan|agar|supaya)\b", re.IGNORECASE
)
_CAPITAL = re.compile(r"\b(?:di|in|ke|to) (?:the )?(?:ibu ?kota|ibu negara|capital(?: city)? of)\s+$", re.I)
_AT = re.compile(r"\b(?:in|to|di|ke)\s(?:the\s)?$", re.I)
_ITS_CAPITAL = re.compile(
    r"(?:['’]s)?\scapital\b(?!\s(?:market|of|city of|punishment|gains))", re.I
)  # "the Lao capital"
_TOPIC = re.compile(
    r"(?:mengenai|tentang|terkait|soal|berkaitan|about|regarding|concerning)\b", re.IGNORECASE
)
_TALKED_OF = re.compile(
    r"\b(?:mengenai|tentang|soal|membahas|membincangkan|about|regarding|concerning|discussing)\b[^.;]*$",
    re.IGNORECASE,
)
_BUILDING = re.compile(  # "at the Singapore Pavilion"
    r"['’]?s? (?:[A-Z]\w+ ){0,2}(?:Pavilion|Embassy|Consulate|High|Mission|Centre|Center|Airlines|Booth)\b"
)
ALONG = re.compile(r",?\s(?:and|dan|serta|or|atau)\s(?:in\s|di\s|ke\s|to\s)?|,\s")
_OFFICE = re.compile(  # "the visiting Vientiane | Governor"
    r" (?:[A-Z][\w-]+ ){0,3}(?:Governor|Mayor|Minister|President|Premier|Secretary|Chief|Commander|Envoy"
    r"|Ambassador|Director|Speaker|Chairman|Chairwoman|General|Commissioner)\b"
)
_REGION = re.compile(r"['’]?s?\s(?:State|Province|Region|Governorate|province|region|state)\b")


def place_of(
    scene: Scene, index: int, group: list[Hit], right: int, knowledge: Knowledge
) -> tuple[str | None, str | None]:
    """The place and its country: the first place led by a preposition after the cue, else before it."""
    text = scene.document.article.text
    sentence = scene.sentences[index]
    spots: list[tuple[int, str | None, str | None]] = []
    signs = any(h.form == "sign" for h in group)
    acts = any(h.cue.gives.get("act") for h in group)  # "together they opened a school in X"
    done = max((h.end for h in group if h.form != "visit"), default=group[-1].end)
    opens = opening(scene, index, group) if len(scene.dates[index]) > 1 else None
    opens = opens or counted_opening(scene, index, group)
    content = content_of(scene, index, group[-1].end)
    aside = said_aside(scene, index)
    line = scene.dateline or (0, 0)
    beside: Mention | None = None  # "courses in Baucau and Ainaro": what holds of the first holds of both
    for m in scene.mentions[index]:
        if m.kind not in ("state", "place") or (opens is not None and m.start < opens):
            continue
        if aside[0] < m.start < aside[1] or line[0] <= m.start < line[1]:
            continue
        if m.kind == "place" and group[0].kind != "exercise" and PAIR.match(text, m.end):
            continue
        if (
            m.kind == "place"
            and _HERE.match(text, m.end)
            and _FORUM.search(text, max(0, m.start - 20), m.start)
        ):
            continue
        lead = text[max(sentence.start, m.start - 50) : m.start]
        if (
            m.start >= content
            or elsewhere(scene, index, m, group[0].start, done)
            or ((WATERS.match(m.text) or AT_SEA.search(lead)) and group[0].kind != "exercise")
        ):
            continue
        if signs and _CLAUSE.search(text[group[-1].end : m.start]):
            continue
        if lead.endswith("visiting ") and _OFFICE.match(text, m.end):
            continue
        along = beside is not None and ALONG.fullmatch(text, beside.end, m.start)
        stands = STANDS_THERE.search(lead) or STANDS_THERE.search(_NAMED_BEFORE.sub("", lead))
        if stands and dated_there(scene, index, group, m.end):
            stands = None
        if not acts and (along or stands or agreed(text, group[-1].end, m.start)):
            beside = m
            continue
        if m.start > group[-1].end and of_another(text, group[-1].end, m.start):
            continue
        if of_its_clause(text, group[0].end, m.start):
            continue
        if m.start > done and AND_VISITED.search(text, done, m.start):
            continue
        if m.kind == "state" and (
            _CAPITAL.search(lead) or (_ITS_CAPITAL.match(text, m.end) and _AT.search(lead))
        ):
            spots.append((m.start, _capital(scene, m, knowledge), m.country))
        elif m.kind == "place" and (
            _PLACE_LED.search(lead)
            or (_AFTER_COMMA.search(lead) and not _in_a_name(scene, index, m))
            or _hosts(text, m, group)
            or _REPORTED.fullmatch(lead)
            or (lead.endswith((" on ", " on the ")) and text.startswith(" Island", m.end))
            or (m.end <= group[0].start and _WHERE.match(text, m.end))
        ):
            spots.append((m.start, m.text, m.country))
        elif m.kind == "state" and (
            (is_location(text, m) and re.search(r"\b(?:di|ke|in|at|to)\s+(?:the\s+)?$", lead, re.I))
            or (group[0].form == "visit" and is_city(m) and _VISITS.search(lead))
        ):
            itself = is_city(m) and _BUILDING.match(text, m.end) is None
            spots.append((m.start, m.text if itself else None, m.country))
    first = group[0].start
    margin = scene.marked(index, "margin", group[-1].end, sentence.end)
    behind = (margin is not None and margin.start <= right) or aside[0] < aside[1]
    beyond = sentence.end if behind else right
    if _TOPIC.match(text, right) and not any(first <= s[0] <= beyond for s in spots):
        rest = text[right : sentence.end]
        stop = ELSEWHERE.search(rest) or re.search(r"$", rest)
        beyond = right + stop.start() if stop else right
    after = [s for s in spots if first <= s[0] <= beyond]
    before = [
        s for s in spots if s[0] < first and not _FORMER.search(text[max(sentence.start, s[0] - 50) : s[0]])
    ]
    if before:  # "in X they talked about smugglers in Y"
        after = [s for s in after if not _TALKED_OF.search(text, group[-1].end, s[0])]
    for rows in (after, before[::-1]):
        named = [s for s in rows if s[1]]
        towns = [s for s in named if not is_wide(s[1] or "")]
        cities = [s for s in towns if not VENUE.match(s[1] or "")]
        if rows:
            start, place, country = (cities or towns or named or rows)[0]
            if place is None:  # "in Putrajaya, the minister received the envoy of X in Malaysia"
                place = next((s[1] for s in before if s[1] and s[2] == country), None)
            wide = place and is_wide(place)
            if place and (wide or _REGION.match(text, start + len(place))):
                place = (
                    town_before(scene, index, start) or town_behind(scene, index, start + len(place)) or place
                )
            return place or unlisted_place(scene, index, group, right), country
    city = _home_capital(scene, index, knowledge) if _THE_CAPITAL.search(text, first, right) else None
    at_sea = group[0].kind == "exercise" and bool(scene.dates[index])
    sea = waters(text, first, sentence.end) if at_sea else None
    return (
        city or sea or goal_to_meet(scene, index, first) or (unlisted_place(scene, index, group, right), None)
    )


def _in_a_name(scene: Scene, index: int, place: Mention) -> bool:
    """Whether a place goes on a row that no word for where opens: "the office for Bali, | Lombok and X"."""
    text = scene.document.article.text
    rows = scene.mentions[index]
    before = [m for m in rows if m.end == place.start - 2 and m.kind in ("place", "institution")]
    if not before or not _ROW_ON.match(text, place.end):
        return False
    start = max(scene.sentences[index].start, before[0].start - 50)
    return _PLACE_LED.search(text[start : before[0].start]) is None


_ROW_ON = re.compile(r"(?:,\s|,?\s(?:and|dan|serta)\s)[A-ZÀ-ỸĐ]")
_NAMED_BEFORE = re.compile(r"(?:[A-ZÀ-ỸĐ][\w’'-]*,?\s)+$")  # "radars in | Guiuan, Eastern Samar"


def _hosts(text: str, place: Mention, group: list[Hit]) -> bool:
    """Whether a city is told to be that of the meeting: "the Vientiane meeting", "Pertemuan Vientiane",
    "Vientiane hosted talks"."""
    beside = [h for h in group if h.form == "noun"]
    if any(h.end + 1 == place.start and text[h.end] == " " for h in beside) and not VENUE.match(place.text):
        return True
    return any(h.start == place.end + 1 for h in beside) or bool(_HOSTING.match(text, place.end))


_HERE = re.compile(r",?\s(?:di sini\b|here\b|(?:di|in)\s[A-ZÀ-ỸĐ])")
_FORUM = re.compile(  # "di pinggir Dialog Taormina | di Roma": a forum that is only called so
    r"\b(?:Dialog|Forum|KTT|Kemuncak|Persidangan|Konferensi|Dialogue|Summit|Conference)\s$"
)
_HOSTING = re.compile(
    r"\s(?:will host|is to host|hosts?|hosted|(?:akan |telah )?menjadi tuan rumah)\b", re.IGNORECASE
)


_THE_CAPITAL = re.compile(  # whose it is needs no word at home
    r"\b(?:di (?:ibu ?kota|ibu negara)|in the capital)"
    r"(?=[.,;]| (?:pada|hari|pagi|petang|malam|semalam|kemarin|on|this|today|yesterday|last)\b)",
    re.IGNORECASE,
)


def _home_capital(scene: Scene, index: int, knowledge: Knowledge) -> tuple[str, str] | None:
    """The capital that an article is written from; else the only one of those who act there that it names."""
    line = dateline_place(scene.document, scene.dateline)
    states = knowledge.state_of
    acting = [states[m.country] for m in scene.actors(index) if m.country and m.country in states]
    text = scene.document.article.text
    named = {(c, s.alpha3) for s in acting for c in s.capitals.values() if c in text}
    if line is not None and line[1] is not None and (line[0], line[1]) in named:
        return line[0], line[1]
    return named.pop() if len(named) == 1 else None


def _capital(scene: Scene, mention: Mention, knowledge: Knowledge) -> str | None:
    """The name of a state's capital, where the article tells it somewhere."""
    state = knowledge.state_of.get(mention.country or "")
    text = scene.document.article.text
    return next((c for c in state.capitals.values() if c in text), None) if state else None
