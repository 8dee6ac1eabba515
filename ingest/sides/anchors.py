"""From whose view an article says that it is written: its dateline, the agency or mission that tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ingest.words.body_span import MISSION
from ingest.words.scan import Scan

# National news agencies of the region: they write for readers at home, wherever they write from.
_AGENCIES = {
    "bernama": "MYS", "antara": "IDN", "tatoli": "TLS", "akp": "KHM", "kpl": "LAO", "pna": "PHL",
    "vna": "VNM", "vov": "VNM", "vns": "VNM", "ttxvn": "VNM", "nnt": "THA", "tna": "THA", "mna": "MMR",
    "gnlm": "MMR",
}  # fmt: skip
_PARTS = frozenset({"city", "province", "capital", "town", "municipality"})  # "PASAY | CITY, June 28 –"
_PRESENTS = re.compile(  # what a mission says of its own text, not what a paper says of a mission
    r"(?:presents|informs|wishes to|is (?:pleased|honou?red|delighted) to|has the (?:honou?r|pleasure)"
    r"|takes this opportunity)\b"
)
_FIRST = 3  # sentences
_HEAD = 12  # words of a dateline


def agency(scans: Sequence[Scan]) -> str | None:
    """The state for which an article says it is written: of the national news agency that the dateline or the
    end names ("HANOI, May 5 (Bernama) --"), or of the mission abroad that tells its own news."""
    body = [s for s in scans if s.sentence.kind == "body"]
    for s in body[:_FIRST]:  # a picture's caption may stand above
        t = s.tokens
        for k in range(min(_HEAD, len(t) - 1)):
            if t[k].text in "(/" and (state := _AGENCIES.get(t[k + 1].low)) and t[k + 1].cap:
                return state
    return _signed_off(body[-1]) or _mission(body[0]) if body else None


def _mission(s: Scan) -> str | None:
    """The state whose mission abroad tells its own news: "The Embassy of Chile in Manila presents ..."."""
    own = next((x for x in s.bodies if x.first < 2 and x.last < len(s.tokens)), None)
    if own is None or MISSION.isdisjoint(x.low for x in s.tokens[own.first : own.last]):
        return None
    behind = " ".join(x.low for x in s.tokens[own.last : own.last + 3])
    return own.country if _PRESENTS.match(behind) else None


def _signed_off(s: Scan) -> str | None:
    """The state of the agency that is named at the very end: "... said the minister. (TNA)"."""
    t = s.tokens
    close = bool(t) and t[-1].text == ")"
    if len(t) < 2 + close:
        return None
    word, mark = (t[-2], t[-3]) if close else (t[-1], t[-2])
    named = mark.text == "(" if close else mark.text in "-–—"
    return _AGENCIES.get(word.low) if named and word.cap else None


def anchor(scans: Sequence[Scan]) -> str | None:
    """The state of the dateline."""
    for s in scans:
        alone = s.sentence.kind == "heading" and s.sentence.text.rstrip().endswith(("--", "–", "—"))
        if alone or s.sentence.kind == "body":
            for first, last, entry in s.places:
                if first < 4 and last < len(s.tokens) and _ends_line(s, last, entry.kind):
                    return entry.country
            break
    return None


def behind_dateline(s: Scan) -> int:
    """The word at which a sentence begins behind its dateline's place; 0 where it has none."""
    ends = (b for a, b, e in s.places if a < 4 and b < len(s.tokens) and _ends_line(s, b, e.kind))
    return next(ends, 0)


def section_homes(scans: Sequence[Scan]) -> Mapping[int, str | None]:
    """By sentence, the state of the section it stands in, of a round-up whose items have datelines of their
    own ("DILI – ... HANOI – ..."); empty where fewer than two states head one.

    An item that another word in capitals heads ("ALSO NOTED – ...") is of no state.
    """
    heads: dict[int, str | None] = {}
    line = -1
    for s in scans:
        opens, line = s.sentence.kind == "body" and s.sentence.line != line, s.sentence.line
        if not opens:
            continue
        size = next((k for k, x in enumerate(s.tokens[:6]) if not (x.text.isupper() or x.text == ",")), 0)
        if not size or s.tokens[size].text not in "-–—:(":
            continue
        at = next(((b, e) for a, b, e in s.places if not a and e.kind == "place"), None)
        if at is not None and (at[0] == size or s.tokens[at[0]].low in (",", *_PARTS)):
            heads[s.index] = at[1].country
        elif s.tokens[size].text in "-–—:":
            heads[s.index] = None
    if len(set(heads.values()) - {None}) < 2:
        return {}
    homes: dict[int, str | None] = {}
    for s in scans:
        last = max((k for k in heads if k <= s.index), default=None)
        if last is not None and s.sentence.kind == "body":
            homes[s.index] = heads[last]
    return homes


def _ends_line(s: Scan, last: int, kind: str) -> bool:
    """Whether a dateline's place ends before ``last``: "Hanoi (VNA) –", not "Korea (RoK)"."""
    while last + 1 < len(s.tokens) and s.tokens[last].low in _PARTS:
        last += 1
    mark = s.tokens[last].text
    if mark in "-–—:":
        return True
    if mark == "(":
        close = next((k for k in range(last, min(last + 6, len(s.tokens))) if s.tokens[k].text == ")"), None)
        signs = "-–—:.," if kind == "place" else "-–—:."  # "Phnom Penh (AKP), 5 May –"
        return close is not None and close + 1 < len(s.tokens) and s.tokens[close + 1].text in signs
    return mark == "," and kind == "place"
