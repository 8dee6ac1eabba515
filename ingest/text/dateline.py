"""The dateline: place, outlet and day before an agency's first sentence, or on a line of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ingest.document import Document, Mention, Sentence
from ingest.words.capitals import is_city

_DASH = r"(?:\s*(?:--|––|–|—|:)\s+|\s-\s+|—|(?<=\))\s?[–-]\s?|\.-\s+)"
_DATELINE = re.compile(
    r"(?=[^\W\d_])(?:[^\n.;!?:–—-]|\.(?=[\w ,(])|-(?=\w)){2,40}?(?:\([^)\n]{1,40}\))?[^\n;!?:–—-]{0,40}?"
    rf"{_DASH}(?=[\"“A-Z0-9À-ỸĐ])"
)
_OUTLET = re.compile(  # before the place: "TEMPO.CO, Jakarta - ", "AKP Phnom Penh, ", "VNA - Hanoi"
    r"(?:[A-Za-z][\w-]*(?:\.[A-Za-z]{2,4}){1,2}\s?(?:,|[-–])\s|[A-Z]{2,8}(?:,|\s[-–])?\s|\((?=[A-Z]))"
)
_ALONE = re.compile(  # what may stand beside places and days on a line of its own
    r"(?:\([A-Z][^)\n]{1,30}\)|[A-Z]{2,8}(?=[\s,])|[\s,./()]|--|[-–—:])*"
)
_BREAK = re.compile(r"[-–—:](?:\s|$)|—|\)[-–]")  # without one near its beginning, a sentence has no dateline
_TOWN = re.compile(  # a town in capitals that no list knows
    r"([A-ZÀ-ỸĐ]{4,}(?: [A-ZÀ-ỸĐ]{3,}){0,2})(?=,? (?:\d{1,2} [A-Z]|[A-Z]\w{2,8}\.? \d|\()|, [A-Z]\w+, \d)"
    r"|([A-ZÀ-ỸĐ]{5,})(?=\s?(?:-|–|—|:|--)\s)"
)
_TOWN_OF = re.compile(r"([A-ZÀ-ỸĐ]{4,}(?: [A-ZÀ-ỸĐ]{3,}){0,2}), ")  # "BERGEN, Germany — ": not Norway's
_NO_TOWN = frozenset(
    """BERITA TERKINI UPDATE BREAKING EKSKLUSIF EXCLUSIVE OPINION ANALYSIS INFOGRAFIS VIDEO FOTO PHOTO PHOTOS
    SIARAN PENGUMUMAN KENYATAAN RILIS WATCH EDITORIAL KOMENTAR COMMENT PRESS MEDIA BERNAMA ANTARA REUTERS
    XINHUA TATOLI KEMLU EXPLAINER INTERVIEW WAWANCARA RINGKASAN""".split()  # noqa: SIM905
)
LONGEST = 140  # characters
_ALONE_LONGEST = 60  # characters of a dateline on a line of its own
_FIRST = re.compile(r"[A-ZÀ-ỸĐ][\w’'.-]*(?: [A-ZÀ-ỸĐ][\w’'.-]*){0,3}")
LINES = 3  # a dateline stands within the first lines of the body


def dateline(document: Document) -> tuple[int, int] | None:
    """Where the dateline stands in the text, None where the article has none.

    A dateline begins with a place that the gazetteer knows, or with one word in capitals, or with the outlet
    before the place; it holds nothing but places, an outlet and a date before its dash or colon. On a line of
    its own it needs a place, and a day or a dash.
    """
    places = {m.start: m for m in document.mentions if m.kind in ("place", "state")}
    days = {d.start: d.end for d in document.dates[:LINES]}
    for sentence in _first_lines(document):
        if (span := _alone(document, sentence, places)) is not None:
            return span
        if _BREAK.search(sentence.text, 0, LONGEST) is None:
            continue
        text, start = document.article.text, sentence.start
        outlet = _OUTLET.match(text, start, sentence.end)
        if outlet is not None and start not in places and outlet.end() in places:
            start = outlet.end()
        elif (day := days.get(start)) is not None and text[day : day + 2] == ", " and day + 2 in places:
            start = day + 2  # "07 May 2025, Pasay City - "
        match = _DATELINE.match(text, start, sentence.end)
        if match is None:
            continue
        name = _FIRST.match(text, start, match.end())
        if start in places or (name and name.group().isupper()):
            return sentence.start, match.end()
    return None


def _first_lines(document: Document) -> Iterator[Sentence]:
    """The sentences of the first lines of the text."""
    seen: set[int] = set()
    for sentence in document.sentences:
        if sentence.kind == "title":
            continue
        if sentence.kind != "heading":  # "PRESS RELEASE", "No. 12/2023": lines above the text
            seen.add(sentence.line)
        if len(seen) > LINES:
            return
        yield sentence


def _alone(document: Document, sentence: Sentence, places: Mapping[int, Mention]) -> tuple[int, int] | None:
    """The dateline that fills a line: "Phnom Penh, 25 May 2016"; a place alone is a heading."""
    if sentence.end - sentence.start > _ALONE_LONGEST:
        return None
    towns = [places[k] for k in range(sentence.start, sentence.end) if k in places]
    if not any(m.kind == "place" or is_city(m) for m in towns):
        return None
    days = [d for d in document.dates if sentence.start <= d.start < sentence.end]
    if not days and not sentence.text.endswith(("-", "–", "—")):
        return None
    rest, at = [], sentence.start
    spans = [(m.start, m.end) for m in towns] + [(d.start, d.end) for d in days]
    for start, end in sorted(spans):
        rest.append(document.article.text[at:start])
        at = max(at, end)
    rest.append(document.article.text[at : sentence.end])
    return (sentence.start, sentence.end) if all(_ALONE.fullmatch(part) for part in rest) else None


def dateline_place(document: Document, span: tuple[int, int] | None) -> tuple[str, str | None] | None:
    """The city of a dateline, not in capitals, and its country where the gazetteer knows it."""
    if span is None:
        return None
    start, end = span
    for mention in document.mentions:
        if start <= mention.start < end and (
            mention.kind == "place" or (mention.kind == "state" and is_city(mention))
        ):
            return mention.text.title() if mention.text.isupper() else mention.text, mention.country
    text = document.article.text
    lands = [m for m in document.mentions if m.kind == "state" and start < m.start < end]
    if lands and (town := _TOWN_OF.fullmatch(text, start, lands[0].start)):
        return town[1].title(), lands[0].country
    town = _TOWN.match(text, start, end)
    name = (town[1] or town[2]) if town else ""
    return (name.title(), None) if name and _NO_TOWN.isdisjoint(name.split()) else None
