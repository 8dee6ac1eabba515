"""What an office and an article tell of states by themselves: constitutions, the state written from."""

from __future__ import annotations

import csv
import functools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ingest.anchors import agency, anchor, malay_home
from ingest.document import Document
from ingest.journeys import journeys
from ingest.marks import HOME
from ingest.post_words import PostSpan
from ingest.scan import Scan
from ingest.tiers import outlet_state
from ingest.tokens import folded
from ontology.knowledge import FOLDER

_LONGEST = 6  # words of an office in the table
HOME_OF = {"id": "IDN", "ms": "MYS"}


@functools.cache
def long_forms() -> Mapping[str, tuple[str, ...]]:
    """Short words for offices with the words they stand for: menlu -> menteri luar negeri."""
    with (FOLDER / "office_short_forms.csv").open(encoding="utf-8", newline="") as file:
        return {row["short"]: tuple(row["long"].split()) for row in csv.DictReader(file)}


@functools.cache
def _office_states() -> Mapping[tuple[str, ...], tuple[frozenset[str], frozenset[str]]]:
    """By the words of an office: the only states that have it (empty: any), and states that have none."""
    with (FOLDER / "office_states.csv").open(encoding="utf-8", newline="") as file:
        return {
            _in_long(folded(row["office"])): (
                frozenset(row["only"].split("|")) - {""},
                frozenset(row["never"].split("|")) - {""},
            )
            for row in csv.DictReader(file)
        }


def constitution(key: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What the constitutions say of an office: the longest beginning of its words that is in the table."""
    for size in range(min(len(key), _LONGEST), 0, -1):
        found = _office_states().get(tuple(key[:size]))
        if found:
            return found
    return frozenset(), frozenset()


_OF_STATE = frozenset({"of", "the", "from", "dari"})


def office_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office without the state it belongs to, in its long form, so that its writings meet."""
    states = {i for first, last, _ in scan.places for i in range(first, last)}
    words_ = [t.low for i, t in enumerate(scan.tokens[post.first : post.last], post.first) if i not in states]
    while states and len(words_) > 1 and words_[-1] in _OF_STATE:
        words_.pop()  # "Prime Minister of | Laos"
    return _in_long(word for word in words_ if word[0].isalpha())


def _in_long(office: Iterable[str]) -> tuple[str, ...]:
    """The words of an office with the long form of each."""
    return tuple(w for word in office for w in long_forms().get(word, (word,)))


def home_state(document: Document, scans: Sequence[Scan]) -> str | None:
    """The state from whose view the article is written: an unmarked "Menteri Pertahanan" is that state's.

    Indonesian and Malay news speak of Indonesia's and Malaysia's offices without naming the state, as long as
    the article is about that state at all (Malay also of Brunei's and Singapore's, where Malaysia is not
    named); English news is anchored by its dateline, else by what it tells of each state (`_viewed_from`).
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
        if not named and home == "MYS":
            return next((k for k in ("BRN", "SGP") if counts[k]), None if counts else home)
        if named and (seat := _of_others(scans, counts, home)):
            return seat
        return home if named or not counts else anchor(scans)
    if written_for and counts[written_for]:
        return written_for
    seat = anchor(scans)
    if seat and seat in (goals := _goals(scans)):
        return _viewed_from(document, scans, goals)
    if seat and not _foreign(scans, seat):
        return seat
    return _viewed_from(document, scans) or seat if counts else seat


_TRIP_TO = re.compile(
    r"\b(?:visit|trip|tour|journey)s?\sto\s(?:the\s)?((?:(?!\b(?:with|to|for|by|from)\b)[^.;:()]){3,90})"
)


def _goals(scans: Sequence[Scan]) -> frozenset[str]:
    """The states where the own leader is a guest, by the lead: "DOHA – President X ended a trip to Qatar"."""
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
    goals = " ".join(m[1] for m in _TRIP_TO.finditer(text))
    others = [c.name.first for c in lead.names] + [p.first for p in lead.posts]
    return frozenset(
        e.country
        for a, b, e in lead.places
        if e.kind == "state" and e.country and a > opens.name.first and lead.text(a, b) in goals
        if not any(opens.name.first < x < a for x in others)  # nor of somebody told in between
    )


def _foreign(scans: Sequence[Scan], seat: str) -> bool:
    """Whether the state of a dateline is one that somebody of home visits or writes from."""
    if any(seat in _contrasted(s) for s in scans):
        return True
    if any(p.country == seat for s in scans for p in _offices(s)):
        return False
    return _lacks(_unmarked(scans), seat) > 0


_RULERS = frozenset({"sultan", "king", "raja", "queen"})  # named without their land in news of others too
_Offices = Sequence[
    tuple[frozenset[str], frozenset[str]]
]  # of each office: the only states, and those without


def _unmarked(scans: Sequence[Scan]) -> _Offices:
    """What the constitutions say of the offices that are told without any state: they are those of home."""
    posts = [(s, p, office_key(s, p)) for s in scans for p in _offices(s) if not p.former]
    marked = {key for _, p, key in posts if p.country}
    told = {
        key
        for s, p, key in posts
        if not (p.country or p.bodies or key in marked or key[0] in _RULERS)
        and not (p.first and s.tokens[p.first - 1].low in _HIS)
        and s.tokens[min(p.last, len(s.tokens) - 1)].low not in ("of", "dari")  # "the Premier of Gauteng"
    }
    return [found for found in map(constitution, told) if any(found)]


def _lacks(offices: _Offices, state: str) -> int:
    """How many of these offices a state has not."""
    return sum(bool(only and state not in only) or state in never for only, never in offices)


def _offices(s: Scan) -> list[PostSpan]:
    return [*(c.post for c in s.names if c.post), *s.posts]


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


_FOREIGN = 6  # what an office that a state has not says against its being home


def _contrasted(s: Scan) -> set[str]:
    """The state of the marked office beside an unmarked one: "Minister X met the Malaysian minister Y"."""
    posts = [c.post for c in s.names if c.post and not c.post.former]
    marked = {p.country for p in posts if p.country}
    return (
        {str(k) for k in marked}
        if len(marked) == 1 and any(not p.country and not p.bodies for p in posts)
        else set()
    )


_HIS = frozenset({"his", "her", "their", "its"})
_ENVOY = frozenset({"ambassador", "ambassadors", "embassy", "consul", "consulate", "envoy", "commission"})
_VISITING = frozenset({"visiting", "arriving"})
_GUESTS = frozenset({"side", "delegation", "guest", "guests", "visitors"})
_COUNTERPARTS = frozenset({"counterpart", "counterparts", "opposite"})
_MONEY = re.compile(
    r"(?<!\w)(?:(Rp|RM|Bt|S\$|PHP|₱|฿|₫)\s?\d|\d (?:[bm]illion )?"
    r"(baht|ringgit|rupiah|kip|kyats?|riels?|dong)\b)"
)
_MINT = {
    "Rp": "IDN",
    "RM": "MYS",
    "Bt": "THA",
    "฿": "THA",
    "S$": "SGP",
    "PHP": "PHL",
    "₱": "PHL",
    "₫": "VNM",
    "baht": "THA",
    "ringgit": "MYS",
    "rupiah": "IDN",
    "kip": "LAO",
    "kyat": "MMR",
    "kyats": "MMR",
    "riel": "KHM",
    "riels": "KHM",
    "dong": "VNM",
}


# What the papers of one state call it; the others would give its name.
_REALMS = {
    "BRN": r"\b[Tt]he Sultanate\b", "OMN": r"\b[Tt]he Sultanate\b", "KHM": r"\bthe Kingdom\b",
    "THA": r"\bthe Kingdom\b", "SAU": r"\bthe Kingdom\b", "SGP": r"\b[Tt]he Republic(?! of| and)\b",
}  # fmt: skip


def _viewed_from(
    document: Document, scans: Sequence[Scan], abroad: frozenset[str] = frozenset()
) -> str | None:
    """The home of an English article without a dateline; None where no state leads.

    At home are the places that news names, the money it counts in and the side on which guests arrive. Abroad
    are the states whose name stands with their offices and embassies ("the Thai minister", "the embassy of
    Laos"), and those to which somebody goes whose own state is not told. Of two that are even the one leads
    that is named more often. What is known to be ``abroad`` is not asked.
    """
    score: Counter[str] = Counter()
    contrasts: Counter[str] = Counter()
    seen: set[str] = set()
    for s in scans:
        contrasts.update(_contrasted(s))
        offices = _offices(s)
        goals = {j.place: j for j in journeys(s)}
        for first, last, entry in s.places:
            if not entry.country:
                continue
            score[entry.country] += _weight(s, first, last, entry.kind, offices, seen)
            goal = goals.get(first)
            if goal:
                others = {p.country for p in offices} | {
                    e.country for _, b, e in s.places if b < first and e.kind != "place"
                }
                score[entry.country] += 3 if others - {None, entry.country} else -3
    for state in {_MINT[m[1] or m[2]] for m in _MONEY.finditer(document.article.text)}:
        score[state] += 3
    score[outlet_state(document.article) or ""] += 3
    named = state_counts(scans)
    unmarked = _unmarked(scans)
    for state in named:
        score[state] -= _FOREIGN * _lacks(unmarked, state) + 3 * contrasts[state]
    realms = {k for k in _REALMS if named[k] and re.search(_REALMS[k], document.article.text)}
    for state in realms:
        score[state] += 3 if len(realms) == 1 else 0
    most = max((n for k, n in named.items() if k not in abroad), default=0)
    told = sorted(((n, named[k], k) for k, n in score.items() if named[k] and k not in abroad), reverse=True)
    best = [x for x in told if 5 * x[1] > most][:2]
    if best and best[0][0] < 0:  # whatever is told of at length is foreign
        best = [x for x in told if x[0] > 0][:2] or best
    if len(best) == 2 and best[0][:2] == best[1][:2]:
        return None
    return best[0][2] if best else None


_LEADERS = frozenset({"president", "premier", "pm", "prime"})


def _weight(s: Scan, first: int, last: int, kind: str, offices: Sequence[PostSpan], seen: set[str]) -> int:
    """What one mention of a state or place says for its being home."""
    t = s.tokens
    if (
        kind == "place"
        and {"I", "We", "we"} & {x.text for x in t[:first]}
        and t[first - 1].low in ("in", "to")
    ):
        return -2  # "I met X in Hanoi": who writes so was abroad
    if kind == "place":
        fresh = s.text(first, last) not in seen
        seen.add(s.text(first, last))
        return 2 if fresh else 1
    if _ENVOY & {x.low for x in t[last : last + 2]}:  # "French Ambassador"
        seated = bool({"in", "to"} & {x.low for x in t[last + 1 : last + 3]})
        return 0 if seated else -3  # "the Philippine embassy in Rome" is also told at home
    if first and t[first - 1].low in ("of", "the") and _ENVOY & {x.low for x in t[max(0, first - 3) : first]}:
        return -3  # "embassy of Laos"
    if first and t[first - 1].low in _VISITING:
        return -5  # "a visiting Korean delegation"
    if [p for p in offices if p.first <= first < p.last]:
        return -2
    near = {x.low for x in t[max(0, first - 4) : first]}
    if "from" in near and "delegation" in near:
        return -3  # "received a delegation from Laos"
    if last < len(t) and t[last].low in _COUNTERPARTS:
        return -2  # "his Fijian counterpart"
    if last < len(t) and t[last].low in _GUESTS:
        return 0
    return 0 if [x for x in s.bodies if x.first <= first < x.last] else 1


def state_counts(scans: Sequence[Scan]) -> Counter[str]:
    """How often each state is named, by itself, its people or its places."""
    return Counter(e.country for s in scans for _, _, e in s.places if e.country)
