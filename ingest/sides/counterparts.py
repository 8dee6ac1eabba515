"""For which state a counterpart acts: told beside that word, else the other of two sides."""

from __future__ import annotations

from ingest.persons.believing import OF_SOMEBODY, PLURALS, counterpart_before
from ingest.sides.tellers import subject_before
from ingest.sides.told_states import PRONOUNS, Setting
from ingest.words.scan import Candidate, Scan

_HEAD = 3  # words within which the subject of a sentence stands


def opposite(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The state of a counterpart: told between the word and the name, else the one other state."""
    begin = min(c.post.first, c.name.begin) if c.post else c.name.begin
    found = counterpart_before(s.tokens, begin)
    start = begin if found is None else found
    near = states_beside(s, begin)
    near = near or [str(x.country) for x in s.bodies if x.country and start < x.first and x.last <= begin]
    if len(near) > 1 and s.tokens[start].low == "counterparts":
        among = [x.name.begin for x in s.names if x.name.begin >= begin]
        return near[0] if among[:1] == [begin] else None  # in the order in which they are told
    if near:
        return near[-1]
    held: set[str | None] = {k for _, k in setting.known.get(s.index, ())}
    if held and setting.hero[2] and any(p.bare and p.first < _HEAD for p in s.posts):
        held = {setting.hero[2]}  # "The minister will call on President X and meet his counterpart"
    if not held and setting.hero[2] and any(t.low in PRONOUNS for t in s.tokens[:begin]):
        opens = [k for at, k in sorted(setting.known.get(s.index - 1, ())) if at < _HEAD]
        held = {*opens[:1]} or {setting.hero[2]}
    for earlier in (s.index - 1, s.index - 2):
        held = held or {k for _, k in sorted(setting.known.get(earlier, ()))[-1:]}
    held = held or {setting.home}
    left = sorted((n, k) for k, n in setting.counts.items() if k not in held)[-2:]
    alone = len(left) == 1 or (len(left) == 2 and left[1][0] >= 3 * left[0][0])
    return left[-1][1] if alone else None


def one_of_two(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The state of one of two who share their office: "Foreign Ministers X and Y", where the sentence or the
    one before tells two states, the own one first."""
    t = s.tokens
    first = c if c.name.begin and t[c.name.begin - 1].low in PLURALS else None
    last = next((x for x in s.names if x.name.after + 1 == c.name.begin), None) if first is None else None
    if last is not None and t[c.name.begin - 1].low == "and" and last.name.begin:
        second = t[last.name.begin - 1].low in PLURALS
    else:
        second = False
    if first is None and not second:
        return None
    k = (c if first is not None or last is None else last).name.begin - 1
    while k > 0 and t[k - 1].cap and not any(b == k for _, b, _ in s.places):
        k -= 1  # "the Omani Deputy | Ministers X and Y"
    before = [(a, e.country) for a, b, e in s.places if b == k and e.kind != "place" and e.country]
    if before and not any(b == before[0][0] - 1 for _, b, _ in s.places):
        return before[0][1]
    for scan in (s, setting.scans[s.index - 1]):
        told = list(dict.fromkeys(e.country for _, _, e in scan.places if e.kind != "place" and e.country))
        if told:
            return str(told[int(second)]) if len(told) == 2 and told[0] == setting.home else None
    return None


def states_beside(s: Scan, begin: int) -> list[str]:
    """The states told beside the word for a counterpart: "his Thai and Lao counterparts"."""
    found = counterpart_before(s.tokens, begin)
    start = begin if found is None else found
    reach = 4 if s.tokens[start].low == "counterparts" else 2
    told = (
        (a, b, e)
        for a, b, e in s.places
        if e.country and (e.kind != "place" or s.tokens[a - 1].low in ("dari", "daripada", "from"))
    )
    return [str(e.country) for a, b, e in told if (start - reach <= a or b == start) and b <= begin]


def second_counterpart(s: Scan, c: Candidate) -> str | None:
    """The state of the second of two counterparts: "his Thai and Lao counterparts, X and | Y",
    "their Lao counterparts, X and | Y"."""
    t, k = s.tokens, c.name.begin - 1
    first = next((x for x in s.names if x.counterpart and x.name.after == k), None)
    if first is None or t[k].low not in ("and", "dan"):
        return None
    start = counterpart_before(t, first.name.begin)
    if start is None or t[start].low != "counterparts":
        return None
    told = [
        (b, e.country) for a, b, e in s.places if e.kind != "place" and start - 4 <= b <= first.name.begin
    ]
    near = [country for b, country in told if b <= start or b > start + 1]
    return near[-1] if near and len(near) < 3 else None


def with_counterpart(s: Scan, c: Candidate) -> str | None:
    """The state of the counterpart beside whom an office-holder is listed: "met his counterpart from Laos, X,
    and | Deputy Minister Y"."""
    assert c.post is not None
    first = min(c.post.first, c.name.begin)
    before = next((x for x in s.names if x.counterpart and x.name.after <= first), None)
    if before is None or not 0 < first - before.name.after < 4:
        return None
    between = [x.low for x in s.tokens[before.name.after : first]]
    near = states_beside(s, before.name.begin)
    parted = [k for k, x in enumerate(between) if x not in (",", "and", "dan", "serta")]
    listed = between[-1] in ("and", "dan", "serta") and between[0] == ","
    return near[0] if listed and len(near) == 1 and not parted else None


def their_deputy(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The state of somebody whose deputy, or the one before him, a name is called: "Ketua X didampingi dua
    wakilnya, Y dan | Z", "Timbalannya, | Y, ...", "X's predecessor, | Y, ..."."""
    t, k = s.tokens, c.name.begin - 1
    before = {x.name.after: x.name.begin for x in s.names}
    while k > 0 and t[k].low in (",", "dan", "and"):
        if t[k].text == "," and t[k - 1].low in OF_SOMEBODY:
            return _whose(setting, s, k)
        k = before.get(k, 0) - 1
    return None


def _whose(setting: Setting, s: Scan, k: int) -> str | None:
    """The state of the one told last before a word, of whose deputy it speaks; of the subject of the sentence
    before where the deputy opens the sentence."""
    t = s.tokens
    held = sorted(x for x in setting.known.get(s.index, ()) if x[0] < k)
    if held:
        return held[-1][1]
    named = (setting.words[t[i].low] for i in range(k - 1, -1, -1) if t[i].cap and t[i].low in setting.words)
    return next(named, None) or (subject_before(setting, s.index - 1) if k < _HEAD else None)
