"""Names listed behind the states of their offices: "his counterparts from Laos and Fiji, X and Y", or each
behind its own: "from Laos, X, and Fiji, Y"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from ingest.persons.believing import COUNTERPART, PLURALS
from ingest.words.gazetteer import Entry, Gazetteer
from ingest.words.person_names import NameSpan, name_at
from ingest.words.post_words import HEAD
from ingest.words.tokens import Token

_LINKS = frozenset({"and", "dan", "serta"})
_BEFORE_STATE = frozenset({"of", "from", "dari", "daripada", "the"})
_OFFICES = PLURALS | frozenset(
    """counterparts leaders chiefs heads commanders ambassadors governors envoys chancellors negotiators
    sejawat sejawatnya rekan-rekannya mitra-mitranya rakan-rakannya""".split()  # noqa: SIM905
)
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_ROW = 40  # words of a list of names
_NEAR = 5  # words before the first state in which the office stands


class Paired(NamedTuple):
    """A name with the state that stands at its place in the list before it."""

    name: NameSpan
    country: str
    counterpart: bool
    office: int = 0  # the word behind the office that all of them hold, if it stands right before the states


def paired(
    t: Sequence[Token], places: Sequence[tuple[int, int, Entry]], names: Gazetteer, blocked: Set[int]
) -> dict[int, Paired]:
    """The names that are listed behind as many states as they are themselves, by their first words."""
    found: dict[int, Paired] = {}
    states = [(a, b, str(e.country)) for a, b, e in places if e.kind != "place" and e.country]
    k, last = 0, len(states) - 1
    while k < last:
        run = [states[k]]
        while k < last and _link(t, states[k][1], states[k + 1][0]):
            k += 1
            run.append(states[k])
        k += 1
        if len(run) < 2:
            continue
        behind = _past_office(t, run[-1][1])
        office = False if behind > run[-1][1] or _of_each(t, run) else _office(t, run[0][0])
        if office is None and not _each_behind(t, run[-1][1]):
            continue
        office = bool(office)
        behind = _past_seat(t, behind, places)
        listed = []
        if behind < len(t) and t[behind].text in ",:":
            listed = _names(t, _past_each(t, behind + 1), names, blocked)
        elif behind < len(t) and t[behind].low in _EACH:
            listed = _names(t, _past_each(t, behind), names, blocked)
        if len(listed) != len(run) and _past_office(t, run[-1][1]) == run[-1][1]:
            told = run[0][0], len(run), names, blocked
            listed = (_of_each(t, run) and _listed_before(t, *told, True)) or _listed_before(t, *told, False)
        if len(listed) == len(run):
            pairs = zip(listed, run, strict=True)
            end = run[0][0] if listed[0].begin > run[0][0] and t[listed[0].begin - 1].low in _EACH else 0
            found.update({x.begin: Paired(x, state, office, end) for x, (_, _, state) in pairs})
    return found or _owned(t, states, names, blocked) or _one_by_one(t, states, names, blocked)


def _one_by_one(
    t: Sequence[Token], states: Sequence[tuple[int, int, str]], names: Gazetteer, blocked: Set[int]
) -> dict[int, Paired]:
    """Names that each stand behind their own state: "his counterparts from Laos, X, and Fiji, Y"."""
    row: list[tuple[NameSpan, str]] = []
    counterpart: bool | None = None
    for a, b, country in states:
        if row and not _link(t, row[-1][0].after, a):
            break
        if not row:
            counterpart = _office(t, a) if a and t[a - 1].low in _BEFORE_STATE else None
        led = counterpart is not None and b + 1 < len(t) and t[b].text == "," and b + 1 not in blocked
        name = name_at(t, b + 1, names, blocked) if led and t[b + 1].cap else None
        if name is not None and (name.last - name.first > 1 or name.titles):
            row.append((name, country))
        elif row:
            break
    told = len(row) > 1 and len({country for _, country in row}) == len(row)
    return {x.begin: Paired(x, state, bool(counterpart)) for x, state in row} if told else {}


def _owned(
    t: Sequence[Token], states: Sequence[tuple[int, int, str]], names: Gazetteer, blocked: Set[int]
) -> dict[int, Paired]:
    """Two names and more that are listed each with its state: "Laos's X and Fiji's Y signed"."""
    row: list[tuple[NameSpan, str]] = []
    for a, b, country in states:
        j = b + 1
        own = j < len(t) and t[b].text in _POSSESSIVE and t[j].cap and j not in blocked
        name = name_at(t, j, names, blocked) if own else None
        if name is None or name.last - name.first < 2:
            if len(row) > 1:
                break
            row = []
            continue
        if row and not _link(t, row[-1][0].after, a):
            row = []
        row.append((name, country))
    return {x.begin: Paired(x, state, False) for x, state in row} if len(row) > 1 else {}


_EACH = frozenset({"respectively", "masing-masing", "namely", "yaitu", "iaitu", "yakni"})


def _of_each(t: Sequence[Token], run: Sequence[tuple[int, int, str]]) -> bool:
    """Whether names stand before the states of which they are told to be: "X and Y | of Laos and Fiji
    respectively"."""
    first, last = run[0][0], run[-1][1]
    end = last + (last < len(t) and t[last].text == ",")
    return first > 2 and t[first - 1].low == "of" and end < len(t) and t[end].low in _EACH


def _each_behind(t: Sequence[Token], end: int) -> bool:
    """Whether names are told to follow one for each of the states that end before a word."""
    return end + 1 < len(t) and t[end].text == "," and t[end + 1].low in ("respectively", "masing-masing")


def _past_each(t: Sequence[Token], j: int) -> int:
    """Behind the word that tells names to be in the order of their states: ", masing-masing | X dan Y"."""
    while j < len(t) and t[j].low in _EACH:
        j += 1
        j += j < len(t) and t[j].text == ","
    return j


def _past_office(t: Sequence[Token], end: int) -> int:
    """Behind the office told behind its states: "the Lao and Fijian foreign ministers | , X and Y"."""
    for k in range(end, min(end + 4, len(t))):
        if t[k].text in ",;:.":
            break
        if t[k].low in _OFFICES:
            return k + 1
    return end


def _past_seat(t: Sequence[Token], end: int, places: Sequence[tuple[int, int, Entry]]) -> int:
    """Behind the land to which envoys are sent: "the ambassadors of Laos and Fiji | to Oman, X and Y"."""
    if end >= len(t) or t[end].low not in _SENT_TO:
        return end
    return next((b for a, b, _ in places if a == end + 1 + (t[end + 1].low == "the")), end)


_SENT_TO = frozenset({"to", "in", "untuk", "bagi", "ke", "di"})


def _listed_before(
    t: Sequence[Token], first: int, size: int, names: Gazetteer, blocked: Set[int], each: bool
) -> list[NameSpan]:
    """The names before their office: "X and Y, the foreign ministers of Laos and Fiji", and before their
    states: "Ministers X and Y of Laos and Fiji respectively"."""
    near = range(first - 1, max(0, first - 7), -1)
    comma = first - 1 if each else next((k for k in near if t[k].text == ","), 0)
    for j in range(max(0, comma - _ROW), comma):
        if t[j].cap and j not in blocked and (j == 0 or each or not t[j - 1].cap):
            listed = _names(t, j, names, blocked)
            if len(listed) == size and listed[-1].after == comma:
                return listed
    return []


def _link(t: Sequence[Token], end: int, start: int) -> bool:
    """Whether nothing but the signs of a list stands between two words."""
    between = [x.low for x in t[end:start]]
    return 0 < len(between) < 4 and all(x in _LINKS or x in (",", "the") for x in between)


def _office(t: Sequence[Token], first: int) -> bool | None:
    """Whether the office before a state is a counterpart's; None where no office stands there."""
    for k in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        if t[k].text in ",;:.":
            return None
        if COUNTERPART.at(t, k) or t[k].low == "counterparts":
            return True
        if t[k].low in _OFFICES or (HEAD.at(t, k) and t[first - 1].low not in _BEFORE_STATE):
            return False
    return None


def _names(t: Sequence[Token], j: int, names: Gazetteer, blocked: Set[int]) -> list[NameSpan]:
    """The full names of a list that begins at a word and ends with its clause; none where it goes on."""
    found: list[NameSpan] = []
    while j < len(t):
        name = name_at(t, j, names, blocked) if j not in blocked and t[j].cap else None
        if name is None or (name.last - name.first < 2 and not name.titles):
            return []
        found.append(name)
        j = name.after
        if j >= len(t) or not (t[j].text == "," or t[j].low in _LINKS):
            break
        closed = t[name.begin - 1].low in _LINKS  # behind the last one of the list
        if closed:
            break
        j += 2 if t[j].text == "," and j + 1 < len(t) and t[j + 1].low in _LINKS else 1
    return [] if j < len(t) and t[j].text == "(" else found
