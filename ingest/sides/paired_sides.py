"""Two office-holders told one after the other where the two states of which they are stand before: "Thai and
Lao ministers signed it. Minister X and Minister Y ..."."""

from __future__ import annotations

import itertools

from ingest.sides.company import JOINT
from ingest.sides.told_states import Setting
from ingest.words.scan import Candidate, Scan

_AND = frozenset({"dan", "and", "serta", "&"})
_BACK = 2  # sentences back to the two states
_MINISTERS = ("menteri", "minister")


def paired_side(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The state of one of two who do something together, none of whose offices names one: the first one's is
    told first. Where one of the states is home, who is of home needs no telling."""
    held = [x for x in s.names if x.post]
    if len(held) != 2 or c not in held or any(x.post and (x.post.country or x.post.bodies) for x in held):
        return None
    one, two = held
    assert two.post is not None
    first = min(two.post.first, two.name.begin)
    if [x.low for x in s.tokens[one.name.after : first] if x.text != ","] not in [[w] for w in _AND]:
        return None
    if not any(x.low in JOINT for x in s.tokens):
        return None
    for scan in (s, *(setting.scans[k] for k in range(s.index - 1, max(-1, s.index - 1 - _BACK), -1))):
        sides = _joined(scan)
        if sides:
            return None if setting.home in sides else sides[held.index(c)]
    return None


def _joined(s: Scan) -> tuple[str, str] | None:
    """The two states that a sentence joins beside the word for their ministers; None where it joins more."""
    told = [(a, b, str(e.country)) for a, b, e in s.places if e.kind != "place" and e.country]
    pairs = [
        (start, last, (one, other))
        for (start, end, one), (begin, last, other) in itertools.pairwise(told)
        if begin == end + 1 and s.tokens[end].low in _AND and one != other
    ]
    if len(pairs) != 1:
        return None
    start, last, sides = pairs[0]
    near = [x.low for x in s.tokens[max(0, start - 5) : last + 4]]
    return sides if any(w.startswith(_MINISTERS) for w in near) else None


def beside_own(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The other state of two that a sentence joins, where home's minister is told with his state beside one
    told with none: "the Lao-Thai Commission was chaired by Minister X and Thai Minister Y" from Bangkok."""
    if c.post is None or setting.home is None:
        return None
    for x in s.names:
        if x is c or x.post is None or x.post.country != setting.home or x.post.bodies:
            continue
        begin = min(x.post.first, x.name.begin)
        if [w.low for w in s.tokens[c.name.after : begin] if w.text != ","] not in [[w] for w in _AND]:
            continue
        told = [(a, b, str(e.country)) for a, b, e in s.places if e.kind != "place" and e.country]
        sides = {
            frozenset({k, m})
            for (_, end, k), (begin, _, m) in itertools.pairwise(told)
            if begin == end + 1 and s.tokens[end].low in _JOINS and k != m
        }
        if len(sides) == 1 and setting.home in (pair := sides.pop()):
            return next(iter(pair - {setting.home}))
    return None


_JOINS = _AND | {"-", "–", "/"}
