"""The home of news in Malay: Malaysia, save where an article says that it is of Brunei or Singapore."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ingest.article import Article
from ingest.sides.affiliation import title_states
from ingest.sides.anchors import anchor
from ingest.sides.partner_states import unstated
from ingest.sides.unmarked_offices import has_seat, lacks
from ingest.text.tiers import outlet_state
from ingest.words.constitutions import constitution, office_key
from ingest.words.scan import Candidate, Scan

# What only Malaysian news says of itself.
_MALAYSIAN = re.compile(r"\bBernama\b|(?<!\w)RM\s?\d|\b(?:Wisma Putra|negara ini, Malaysia)\b", re.IGNORECASE)
_OTHERS = ("BRN", "SGP")  # whose papers write in Malay as well


def malay_home(article: Article, scans: Sequence[Scan], counts: Mapping[str, int]) -> str:
    """The home of a Malay article: Malaysia, save where its outlet, its dateline or the offices that it tells
    without a state say otherwise.

    The papers of Brunei put the day behind the place ("BANDAR SERI BEGAWAN, 5 Feb -"), those of Malaysia a
    colon when they write from there.
    """
    outlet = outlet_state(article)
    if outlet in _OTHERS:
        return outlet
    if outlet == "MYS" or _MALAYSIAN.search(article.text):
        return "MYS"
    if counts["BRN"]:
        colon = re.match(r"[A-Z ]{4,40}(?:,[^:\n]{0,20})?:", _first_line(scans)) is not None
        seat = anchor(scans)
        many = counts["BRN"] >= counts["MYS"] and seat != "MYS"
        if (seat == "BRN" and not colon) or ("Negara Brunei Darussalam" in article.text and many):
            return "BRN"
    return _of_offices(scans, [k for k in _OTHERS if counts[k]]) if counts["MYS"] else "MYS"


def _of_offices(scans: Sequence[Scan], others: Sequence[str]) -> str:
    """The one of some states that has the offices told without a state, where Malaysia's are told with it:
    "Menteri Kesihatan X bertemu Timbalan Menteri Kesihatan Malaysia, Datuk Y"; else Malaysia."""
    held = [(s, c, c.post) for s in scans if s.sentence.kind == "body" for c in s.names if c.post]
    told = {k for s, c, p in held if not p.former and not has_seat(s, p) for k in [_told(s, c)] if k}
    untold = [(s, c, p) for s, c, p in held if unstated(s, c)]
    if not untold or any("MYS" in title_states(c.name.titles) for _, c, _ in untold):
        return "MYS"
    rules = [constitution(key) for s, _, p in untold if (key := office_key(s, p))[:1] != ("presiden",)]
    foreign = any(lacks([rule], "MYS") for rule in rules)
    fit = [k for k in others if k not in told and not lacks(rules, k)] if foreign or "MYS" in told else []
    return fit[0] if len(fit) == 1 else "MYS"


def _told(s: Scan, c: Candidate) -> str | None:
    """The state that is named with the office of somebody, or behind "rakan sejawatnya dari"."""
    if c.post is None:
        return None
    near = range(c.post.first - 1, max(c.post.last, c.name.after) + 2)
    return next((e.country for a, _, e in s.places if e.kind != "place" and a in near), None)


def _first_line(scans: Sequence[Scan]) -> str:
    return next((s.sentence.text for s in scans if s.sentence.kind == "body"), "")
