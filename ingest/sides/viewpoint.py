"""The state from whose view an English article is written, by what it tells of each state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.document import Document
from ingest.sides.company import MARGINS
from ingest.sides.journeys import GOES_HOME, journeys
from ingest.sides.partner_states import own_signs, partner_states
from ingest.sides.unmarked_offices import contrasted, facing_untold, lacks, offices_of, unmarked
from ingest.text.tiers import outlet_state
from ingest.words.post_words import PostSpan
from ingest.words.scan import Scan
from ontology.knowledge import load

_FOREIGN = 6  # what an office that a state has not says against its being home
_OUTLET = 6  # what the paper's own state says for being home, where it is told of
_HOMEWARDS = 5  # what a town says to which the one told of returns: "He is to be back in X by Friday"
_HE = frozenset({"he", "she", "they"})
_ENVOY = frozenset({"ambassador", "ambassadors", "embassy", "consul", "consulate", "envoy", "commission"})
_VISITING = frozenset({"visiting", "arriving"})
_BEING = frozenset({"is", "are", "was", "were", "been", "be"})  # "is visiting Korea": a journey
_GUESTS = frozenset({"side", "delegation", "guest", "guests", "visitors"})
_COUNTERPARTS = frozenset({"counterpart", "counterparts", "opposite"})
_MONEY = re.compile(
    r"(?<!\w)(?:(Rp|RM|Bt|S\$|PHP|₱|฿|₫)\s?\d"
    r"|\d[\d.,]{0,15} (?:[bmtr]{1,2}illion )?(baht|ringgit|rupiah|kip|kyats?|riels?|dong)\b)"
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


def viewed_from(
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
    foreign = _told_abroad(scans)
    for s in scans:
        contrasts.update(contrasted(s))
        offices = offices_of(s)
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
                others |= {
                    foreign.get(s.tokens[c.name.last - 1].low) for c in s.names if c.name.after <= first
                }
                score[entry.country] += 3 if others - {None, entry.country} else -3
    score[outlet_state(document.article) or ""] += _OUTLET
    named = state_counts(scans)
    for state in {_MINT[m[1] or m[2]] for m in _MONEY.finditer(document.article.text)} | own_signs(scans):
        score[state] += 3
        named[state] += 1
    for (_, state), mentions in _agencies(scans).items():  # "AMLO said": papers at home say no more
        score[state] += 2
        named[state] += mentions
    untold = unmarked(scans)
    for state in named:
        score[state] -= _FOREIGN * lacks(untold, state) + 3 * contrasts[state]
    realms = {k for k in _REALMS if named[k] and re.search(_REALMS[k], document.article.text)}
    for state in realms:
        score[state] += 3 if len(realms) == 1 else 0
    guests = facing_untold(scans)
    abroad = abroad | partner_states(scans) | _venues(scans)
    if len(guests) == 1 or named.keys() - guests - abroad:
        abroad = abroad | guests
    most = max((n for k, n in named.items() if k not in abroad), default=0)
    told = sorted(((n, named[k], k) for k, n in score.items() if named[k] and k not in abroad), reverse=True)
    best = [x for x in told if 5 * x[1] > most][:2]
    if best and best[0][0] < 0:  # whatever is told of at length is foreign
        best = [x for x in told if x[0] > 0][:2] or best
    if len(best) == 2 and best[0][:2] == best[1][:2]:
        return None
    if not best and guests:
        outlet = outlet_state(document.article)  # whose minister it is goes without saying
        own = outlet in load().state_of and outlet not in guests and not lacks(untold, str(outlet))
        return outlet if own else None
    return best[0][2] if best else None


def _told_abroad(scans: Sequence[Scan]) -> dict[str, str]:
    """The states with which holders of offices are told, by their last name: "the Rwandan Minister X"."""
    told: dict[str, str] = {}
    for s in scans:
        for c in s.names:
            state = c.country or c.post.country if c.post else None
            if state:
                told.setdefault(s.tokens[c.name.last - 1].low, state)
    return told


def _venues(scans: Sequence[Scan]) -> frozenset[str]:
    """The states told by nothing but the town of a forum: "on the sidelines of the summit in | Brisbane"."""
    there: set[str] = set()
    told: set[str] = set()
    for s in scans:
        for first, _, entry in s.places:
            near = range(max(0, first - _FORUM), first)
            at = entry.kind == "place" and first and s.tokens[first - 1].low == "in"
            (there if at and any(MARGINS.at(s.tokens, k) for k in near) else told).add(entry.country or "")
    return frozenset(there - told)


_FORUM = 7  # words from "on the sidelines of" to the town


def _agencies(scans: Sequence[Scan]) -> Counter[tuple[str, str]]:
    """How often bodies are told by a short form alone, with the state of each, which is not named itself."""
    return Counter(
        (s.text(b.first, b.core), b.maybe) for s in scans for b in s.bodies if b.maybe and not b.country
    )


def _weight(s: Scan, first: int, last: int, kind: str, offices: Sequence[PostSpan], seen: set[str]) -> int:
    """What one mention of a state or place says for its being home."""
    t = s.tokens
    if (
        kind == "place"
        and {"I", "We", "we"} & {x.text for x in t[:first]}
        and t[first - 1].low in ("in", "to")
    ):
        return -2  # "I met X in Hanoi": who writes so was abroad
    if kind == "place" and t[0].low in _HE and first > 1 and any(GOES_HOME.at(t, k) for k in range(1, first)):
        return _HOMEWARDS if t[first - 1].low in ("in", "to") else 0
    if kind == "place":
        fresh = s.text(first, last) not in seen
        seen.add(s.text(first, last))
        return 2 if fresh else 1
    if _ENVOY & {x.low for x in t[last : last + 2]}:  # "French Ambassador"
        seated = bool({"in", "to"} & {x.low for x in t[last + 1 : last + 3]})
        listed = first > 0 and t[first - 1].low in ("and", ",")  # "Minister X and Thai Ambassador Y"
        return 0 if seated or listed else -3  # "the Philippine embassy in Rome" is also told at home
    if first and t[first - 1].low in ("of", "the") and _ENVOY & {x.low for x in t[max(0, first - 3) : first]}:
        return -3  # "embassy of Laos"
    if first and t[first - 1].low in _VISITING and not (first > 1 and t[first - 2].low in _BEING):
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
