"""Whose side somebody stands on by the words behind the name: "X, who heads the Lao team", "Y, for Laos"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.believing import HEADS_SIDE
from ingest.persons.side_words import ACTS_FOR, SIDES
from ingest.words.scan import Scan


def acts_for(s: Scan, after: int) -> str | None:
    """The state for which the person before `after` signs or speaks: "X signed for the UAE's Ministry"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    k += k < len(t) and t[k].low in ("who", "yang")
    size = ACTS_FOR.at(t, k) if k < len(t) and not t[k].cap else 0
    if k + 2 < len(t) and t[k].low == "the" and t[k + 2].text in ".;" and any(x.low in SIDES for x in t[:k]):
        other = next((e.country for a, _, e in s.places if a == k + 1 and e.kind == "demonym"), None)
        if other:
            return other  # "X led the Thai side and Y, deputy director of the ministry, the | Chinese."
    if not size and (own := _from_side(s, k)):
        return own
    if not size:
        return _for_state(s, k) if t[k : k + 1] and t[k].low in ("for", "bagi") else None
    told = [(a, e.country) for a, _, e in s.places if e.kind != "place"]
    told += [(x.first, x.country) for x in s.bodies if x.country and x.holder != "private"]
    near = [(a, country) for a, country in told if k + size <= a < k + size + 4]
    return min(near)[1] if near else None


def _from_side(s: Scan, k: int) -> str | None:
    """The state from whose side somebody is: "Deputi X dari pihak Laos", "Deputy X from the Lao side"."""
    t = s.tokens
    if [x.low for x in t[k : k + 2]] in (
        ["dari", "pihak"],
        ["daripada", "pihak"],
        ["bagi", "pihak"],
        ["di", "pihak"],
    ):
        return next((e.country for a, _, e in s.places if a == k + 2 and e.kind != "place"), None)
    if (
        k + 3 < len(t)
        and t[k].low in ("from", "of", "on", "for")
        and t[k + 1].low == "the"
        and t[k + 3].low in SIDES
    ):
        return next((e.country for a, b, e in s.places if a == k + 2 == b - 1 and e.kind != "place"), None)
    return None


def _for_state(s: Scan, k: int) -> str | None:
    """The state for which somebody signs: "signed it with Y, for Laos, in Z", "and Minister Y for Laos"."""
    t = s.tokens
    if not 1 < k < len(t) or t[k].low not in ("for", "bagi"):
        return None
    if not any(ACTS_FOR.at(t, i) or t[i].low in _SIGNS for i in range(k)):
        return None
    k += 2 if k + 1 < len(t) and t[k + 1].low == "the" else 1
    ends = (
        e.country
        for a, b, e in s.places
        if a == k and e.kind == "state" and t[b : b + 1] and t[b].low in (",", ".", ";", "and", "dan")
    )
    return next(ends, None)


_SIGNS = frozenset({"signed", "inked", "signing", "ditandatangani", "menandatangani", "meneken"})


def heads(s: Scan, after: int) -> str | None:
    """The state whose delegation the person before `after` leads: "X, who heads the Lao team"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    verb = next((i for i in range(k, min(k + 6, len(t))) if HEADS_SIDE.at(t, i)), None)
    if verb is None:
        return None
    for a, b, e in s.places:
        beside = (a and t[a - 1].low in SIDES) or (b < len(t) and t[b].low in SIDES)
        if e.kind != "place" and verb < a < verb + 4 and beside:
            return e.country
    return None


def side_leaders(scans: Sequence[Scan]) -> dict[str, str]:
    """By the word before the verb, the state whose side somebody leads: "Tan will lead a high-level Lao
    delegation"; of a name told only in part."""
    found: dict[str, str] = {}
    for s in scans:
        t = s.tokens
        for a, b, e in s.places:
            if (
                e.kind == "place"
                or not e.country
                or not (behind := t[b : b + 1])
                or behind[0].low not in SIDES
            ):
                continue
            verb = next(
                (k for k in range(a - 1, max(0, a - 5), -1) if HEADS_SIDE.at(t, k) and not t[k].cap), 0
            )
            verb -= verb > 1 and t[verb - 1].low in _AUXILIARIES
            if verb and t[verb - 1].cap:
                found.setdefault(t[verb - 1].low, e.country)
    return found


_AUXILIARIES = frozenset({"will", "would", "is", "was", "who", "akan", "telah", "to"})
