"""The home of an article: the state from which it is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.document import Document
from ingest.persons.side_words import WELCOMES
from ingest.sides.anchors import agency, anchor
from ingest.sides.journeys import travels
from ingest.sides.malay_home import malay_home
from ingest.sides.own_towns import accredited_to, own_town, posted_to
from ingest.sides.unmarked_offices import contrasted, facing_untold, lacks, offices_of, unmarked
from ingest.sides.unnamed_home import of_own_bodies, others_only, outlet_of, titled, unnamed
from ingest.sides.viewpoint import state_counts, viewed_from
from ingest.words.marks import HOME
from ingest.words.scan import Scan

HOME_OF = {"id": "IDN", "ms": "MYS"}
_WHOSE = frozenset({"his", "her"})
_LEADERS = frozenset({"president", "premier", "pm", "prime"})


def home_state(document: Document, scans: Sequence[Scan]) -> str | None:
    """The state from whose view the article is written: an unmarked "Menteri Pertahanan" is that state's.

    Indonesian and Malay news speak of Indonesia's and Malaysia's offices without naming the state, as long as
    the article is about that state at all (Malay also of Brunei's and Singapore's, where Malaysia is not
    named); English news is anchored by its dateline, else by what it tells of each state (`viewed_from`).
    """
    counts = state_counts(scans)
    home = HOME_OF.get(document.language)
    written_for = agency(scans)
    if home and written_for == "TLS" and counts["TLS"]:
        return "TLS"  # its agency also writes in Indonesian
    if home == "MYS":
        home = malay_home(document.article, scans, counts)
    if home:
        named = counts[home] or any(s.marks & HOME.get(home, 0) for s in scans)
        if (town := own_town(scans, frozenset({home}) if named else None)) and anchor(scans) in (town, None):
            return town
        if (seat := posted_to(scans, home)) and anchor(scans) in (seat, None):
            return seat
        seat = anchor(scans)
        if seat and seat != home and counts[seat] > counts[home] and accredited_to(scans, seat, home):
            return seat
        if not named and home == "MYS" and (own := of_own_bodies(scans)):
            return own
        if not named and home == "MYS" and (titled(scans) or others_only(scans)):
            return home
        if not named and home == "MYS":
            outlet = outlet_of(scans, counts)
            if outlet or not counts or anchor(scans) or not unnamed(scans, home):
                return outlet or (None if counts else home)
        if named and (seat := _of_others(scans, counts, home)):
            return seat
        if not named and not lacks(untold := unmarked(scans), home):
            # "Menteri X bertemu Menteri Laos Y": of home, which goes without saying, also in a town of Laos
            others = facing_untold(scans, gone=False)
            if seat is None:
                named = bool(others) or any(only == {home} for only, _ in untold) or unnamed(scans, home)
            elif seat in others:
                named = True
        return home if named or not counts or _comes_to(scans, seat) else seat
    if written_for and counts[written_for]:
        return written_for
    seat = anchor(scans)
    if seat and seat in (goals := _goals(scans, seat)):
        return viewed_from(document, scans, goals)
    if seat and _third(scans, seat):
        return None
    if seat and not _foreign(scans, seat):
        return seat
    return viewed_from(document, scans) or seat if counts else seat


def _third(scans: Sequence[Scan], seat: str) -> bool:
    """Whether people of other states met in the town of the dateline: "DOHA – Laos and Kuwait initialled a
    pact in the Qatari capital". Nobody of its state is told, nor first an office without a state."""
    offices = [p for s in scans for p in offices_of(s) if not p.former]
    if len({p.country for p in offices} - {None, *OUTSIDE}) < 2 or any(p.country == seat for p in offices):
        return False
    body = [s for s in scans if s.sentence.kind == "body"]
    held = [c.country or c.post.country for s in body for c in s.names if c.post]
    if None in held[:2] or any(x.country == seat for s in scans for x in s.bodies):
        return False
    called = [(s, b) for s in body for a, b, e in s.places if e.country == seat and e.kind != "place"]
    if any(s.tokens[min(b, len(s.tokens) - 1)].low in _TOWN for s, b in called):
        return True
    lead = {e.country for _, _, e in body[0].places if e.kind != "place"} if body else set()
    return not called and len(lead - {None}) > 1


def _comes_to(scans: Sequence[Scan], seat: str | None) -> bool:
    """Whether the minister of whom an article tells first, without a state, is a guest where it is from:
    "HANOI – Menteri Keuangan X tiba di Hanoi" is read at X's home."""
    lead = next((s for s in scans if s.sentence.kind == "body"), None)
    first = next((c for c in lead.names if c.post), None) if lead is not None and seat else None
    if lead is None or first is None or first.post is None or first.post.country or first.post.bodies:
        return False
    if not lead.tokens[first.post.head].low.startswith("menteri"):
        return False
    if _MARGIN.search(lead.sentence.text):
        return True  # "JENEWA – Di sela sidang itu, Menteri X bertemu Menteri Ghana Y"
    return any(j.country == seat for j in travels(lead, first.post.first, first.name.after))


_MARGIN = re.compile(r"\b(?:di sela(?:-sela)?|di pinggir|di tepi|di celah(?:-celah)?)\b", re.IGNORECASE)


_TOWN = frozenset({"capital", "city", "resort", "port", "town"})
OUTSIDE = frozenset({"ASEAN", "UN", "EU"})

_TRIP_TO = re.compile(
    r"\b(?:visit|trip|tour|journey)s?\sto\s(?:the\s)?((?:(?!\b(?:with|to|for|by|from)\b)[^.;:()]){3,90})"
)


def _goals(scans: Sequence[Scan], seat: str) -> frozenset[str]:
    """The states where the own leader is a guest, by the lead: "DOHA – President X ended a trip to Qatar",
    "DOHA – The two issued a statement at the end of President X's official visit"."""
    lead = next((s for s in scans if s.sentence.kind == "body"), None)
    if lead is None:
        return frozenset()
    t, text = lead.tokens, lead.sentence.text
    opens = next((c for c in lead.names if c.post), None)
    if opens is None or opens.post is None or opens.post.country or opens.post.bodies:
        return frozenset()
    if t[opens.post.head].low not in _LEADERS or any(
        e.kind == "demonym" for _, b, e in lead.places if b <= opens.post.first
    ):
        return frozenset()
    behind = [x.low for x in t[opens.name.after : opens.name.after + 5]]
    if behind[:1] in (["'s"], ["’s"]) and "visit" in behind and "to" not in behind:
        return frozenset({seat})
    goals = " ".join(m[1] for m in _TRIP_TO.finditer(text))
    others = [c.name.first for c in lead.names] + [p.first for p in lead.posts]
    return frozenset(
        e.country
        for a, b, e in lead.places
        if e.kind == "state" and e.country and a > opens.name.first and lead.text(a, b) in goals
        if not any(opens.name.first < x < a for x in others) or _own_trip(lead, opens.name.after, a)
    )


def _own_trip(lead: Scan, after: int, place: int) -> bool:
    """Whether "his visit to Laos" is the subject's, who met somebody on it and received nobody."""
    t = lead.tokens
    near = [x.low for x in t[max(after, place - 6) : place]]
    return not _WHOSE.isdisjoint(near) and not any(WELCOMES.at(t, k) for k in range(after, place))


def _foreign(scans: Sequence[Scan], seat: str) -> bool:
    """Whether the state of a dateline is one that somebody of home visits or writes from."""
    beside = [s for s in scans if seat in contrasted(s, seated=False)]
    others = any(p.country not in (None, seat) for s in scans for p in offices_of(s))
    if beside and (others or any(offices_of(s)[0].country != seat for s in beside)):
        return True  # but "BANGKOK – The Thai premier met Transport Minister X" is of one state
    if any(p.country == seat for s in scans for p in offices_of(s)):
        return False
    return lacks(unmarked(scans), seat) > 0


def _of_others(scans: Sequence[Scan], counts: Counter[str], home: str) -> str | None:
    """The state of the dateline, where the title names that one and another, and home is named in passing."""
    titled = {e.country for s in scans if s.sentence.kind == "title" for _, _, e in s.places if e.country}
    if (
        len(titled) < 2
        or home in titled
        or counts[home] > 1
        or any(s.marks & HOME.get(home, 0) for s in scans)
    ):
        return None
    seat = anchor(scans)
    return seat if seat in titled else None
