"""The dateline: the place, outlet and day that an agency sets before its first sentence."""

from __future__ import annotations

import re

from ingest.document import Document

_DATELINE = re.compile(
    r"(?=[^\W\d_])[^\n.;!?:–—-]{2,40}(?:\([^)\n]{1,40}\))?[^\n;!?:–—-]{0,40}?(?:\s*(?:--|–|—|:)\s+|\s-\s+|—)(?=[\"“A-Z0-9À-ỸĐ])"
)
_BREAK = re.compile(r"[-–—:]\s|—")  # without one near its beginning, a sentence has no dateline
LONGEST = 140  # characters
_FIRST = re.compile(r"[A-ZÀ-ỸĐ][\w’'.-]*(?: [A-ZÀ-ỸĐ][\w’'.-]*){0,3}")
LINES = 3  # a dateline stands within the first lines of the body


def dateline(document: Document) -> tuple[int, int] | None:
    """Where the dateline stands in the text, None where the article has none.

    A dateline begins with a place that the gazetteer knows, or with one word in capitals, and holds
    nothing but places, an outlet and a date before its dash or colon.
    """
    places = {m.start: m for m in document.mentions if m.kind in ("place", "state")}
    seen: set[int] = set()
    for sentence in document.sentences:
        if sentence.kind == "title":
            continue
        if sentence.kind != "heading":  # "PRESS RELEASE", "No. 12/2023": lines above the text
            seen.add(sentence.line)
        if len(seen) > LINES:
            return None
        match = None
        if _BREAK.search(sentence.text, 0, LONGEST):
            match = _DATELINE.match(document.article.text, sentence.start, sentence.end)
        if match is None:
            continue
        name = _FIRST.match(document.article.text, sentence.start, match.end())
        if sentence.start in places or (name and name.group().isupper()):
            return match.span()
    return None


def dateline_place(document: Document, span: tuple[int, int] | None) -> tuple[str, str | None] | None:
    """The city of a dateline, not in capitals, and its country where the gazetteer knows it."""
    if span is None:
        return None
    start, end = span
    for mention in document.mentions:
        if mention.kind in ("place", "state") and start <= mention.start < end:
            return mention.text.title() if mention.text.isupper() else mention.text, mention.country
    return None
