"""Who goes abroad, who is host there, and who comes as a guest."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.foreign_bodies import last_named
from ingest.persons.side_words import WELCOMES
from ingest.sides.company import MARGINS, MEETS, state_around
from ingest.sides.journeys import GOES_HOME, journeys, travels
from ingest.sides.owners import CALLS_ON, RECEIVES
from ingest.sides.retinues import of_mission
from ingest.sides.tellers import teller_state
from ingest.sides.told_states import PRONOUNS, Setting
from ingest.words.naming import words
from ingest.words.post_words import ENVOYS
from ingest.words.scan import Candidate, Scan

_HEAD = 8  # words at the head of a sentence in which it tells when
OFFICIAL = words("speech", "official-visit")


_NARRATORS = frozenset({"i", "we", "saya", "kami"})


def met_by_narrator(setting: Setting, s: Scan, first: int) -> str | None:
    """Whom the narrator met who tells of a journey: "I also called on Minister X", "Saya menemui Menteri X".

    The narrator is of the home; what is quoted is somebody else's telling. Where the sentence names no town,
    the state abroad that was told last is meant.
    """
    t, home = s.tokens, setting.home
    if not [x for x in t[:first] if x.low in _NARRATORS]:
        return None
    verb = next(
        (k for k in range(first - 1, max(-1, first - 5), -1) if CALLS_ON.at(t, k) or MEETS.at(t, k)), None
    )
    if verb is None or home is None or any(x.text in '"“”' for x in t[:first]):
        return None
    if not any(t[k].low in _NARRATORS for k in range(max(0, verb - 5), verb)):
        return None
    at = {e.country for a, _, e in s.places if e.kind == "place" and t[a - 1].low in ("di", "in")} - {None}
    if at:
        return at.pop() if len(at) == 1 and home not in at else None
    return last_named(setting.scans, s, first, home)


_LANDS = frozenset(
    {"home", "rumah", "air", "sana", "negara", "lawatan", "kunjungan", "trip", "visit", "tour"}
)


def home_again(setting: Setting, s: Scan, first: int) -> str | None:
    """Whose office it is with which somebody speaks who is back: "Back home, he met the Finance Minister"."""
    t = s.tokens
    back = next((k for k in range(min(first, _HEAD)) if GOES_HOME.at(t, k)), None)
    if back is None:
        return None
    own = teller_state(setting, s, first)
    near = range(back, min(back + 5, first))
    told = any(t[k].low in _LANDS for k in near) or any(
        back < a < back + 4 and e.country == own for a, _, e in s.places
    )
    return own if told else None


def posted_to(setting: Setting, s: Scan, first: int) -> str | None:
    """The state to which the envoy is sent who is told of before and now meets an office: "The Lao ambassador
    to Japan met X. In the afternoon, he met | Minister Y"."""
    t = s.tokens
    near = range(max(0, first - 3), first)
    if not [x for x in t[:first] if x.low in PRONOUNS] or not any(CALLS_ON.at(t, k) for k in near):
        return None
    for scan in (setting.scans[k] for k in range(s.index - 1, max(-1, s.index - 3), -1)):
        for c in scan.names:
            if c.post and scan.tokens[c.post.head].low in ENVOYS and c.post.country:
                seats = (e.country for a, _, e in scan.places if c.post.head < a < c.post.last + 2)
                return next((k for k in seats if k and k != c.post.country), None)
    return None


def guest_state(setting: Setting, s: Scan, first: int, fits: Sequence[str]) -> str | None:
    """Whom the own side met, where the sentence names nobody else: "she also met Foreign Minister X"."""
    before = range(max(0, first - 3), first)
    if setting.home is None or not any(CALLS_ON.at(s.tokens, k) for k in before):
        return None
    told = {e.country for _, b, e in s.places if b <= first and e.kind != "place"}
    if told - {setting.home} or teller_state(setting, s, first) not in (setting.home, None):
        return None
    if any(e.kind == "place" and e.country == setting.home and a > first for a, _, e in s.places):
        return None  # at home
    told_of = [k for k in fits if k != setting.home and setting.counts[k] > 1 and _takes_part(setting, k)]
    return state_around(setting, s, told_of)


def _takes_part(setting: Setting, state: str) -> bool:
    """Whether somebody of a state, or a journey to it, is told of; else it is only a topic: "Minister X met
    Minister Y to discuss the border with Malaysia"."""
    if any(state == known for held in setting.known.values() for _, known in held):
        return True
    for s in setting.scans:
        told = [o.country for o in (*s.posts, *(c.post for c in s.names if c.post))]
        if state in told or state in [c.country for c in s.names] or state in [b.country for b in s.bodies]:
            return True
    return state in {j.country for s in setting.scans for j in journeys(s)}


def receives_in(s: Scan, after: int) -> str | None:
    """The state of the city in which somebody receives: "X received in Hanoi a Thai delegation"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    if k + 2 >= len(t) or not WELCOMES.at(t, k) or t[k].cap:
        return None
    return next((e.country for a, _, e in s.places if a == k + 2 and t[k + 1].low in ("in", "di")), None)


def states_abroad(setting: Setting, s: Scan, first: int, last: int) -> set[str]:
    """The states to which somebody goes: he is of none of them, save one who travels at home."""
    at_home = {setting.home} if setting.sure else set()
    if s.places and _on_his_trip(s, first):
        return set()  # it was whoever met him that went
    return {
        j.country
        for j in travels(s, first, last)
        if j.country not in at_home
        or (j.whole and (not setting.native or any(OFFICIAL.at(s.tokens, k) for k in range(len(s.tokens)))))
    }


def host_state(setting: Setting, s: Scan, first: int) -> str | None:
    """The state abroad where an office is called on: "ia menemui Wakil Menteri X di Jeddah",
    "In Pretoria, she met Deputy Minister X", "tiba di Hanoi dan diterima Menteri X"."""
    t = s.tokens
    here = [e.country for a, b, e in s.places if b == first and e.kind == "place" and t[a - 1].low in _IN]
    if here and here[0] != setting.home and any(_meets(s, k) for k in range(first)):
        return here[0]  # "in Hanoi she will meet Minister X and in Vientiane | Prime Minister Y"
    goes_to = first > 1 and t[first - 1].low in _TO_MEET and t[first - 2].low in ("to", "untuk", "bagi")
    near = range(max(0, first - 4), first)
    if goal := _on_his_trip(s, first):
        return goal
    invited = first > 1 and t[first - 1].low in ("of", "from") and t[first - 2].low == "invitation"
    met = invited or any(CALLS_ON.at(t, k) or RECEIVES.at(t, k) for k in near)
    if not (goes_to or met or _welcomed_by(s, first)):
        return None
    if any(MARGINS.at(t, k) for k in range(len(t))):
        return None  # at a conference everybody is abroad
    gone = [j for j in journeys(s) if j.place < first and (j.whole or not goes_to)]
    if len(gone) > 1 and not goes_to and first - gone[-1].place < _ONWARD:
        gone = gone[-1:]  # "who came to Manila on Sunday, will fly to Laos for talks with | Premier X"
    goals = [j.country for j in gone]
    if goes_to and len(goals) != 1:
        return None
    if len(goals) == 1:
        return goals[0]
    if setting.home is None and not goals:
        return None
    at = {
        e.country
        for a, _, e in s.places
        if e.kind == "place" and t[a - 1].low in ("di", "in") and (a > first or a < 2)
    }
    if at:
        abroad = len(at) == 1 and setting.home not in at and teller_state(setting, s, first) not in at
        return at.pop() if abroad else None
    goal = _goal(setting)
    if goal and _only_onward(setting, s, goal):
        return None
    told = {e.country for _, b, e in s.places if b <= first and e.kind != "place"}
    if goal in told:
        return None
    teller = teller_state(setting, s, first)
    return (
        goal
        if teller in (setting.home, None) or (teller == goal and _met_before(setting, s, first))
        else None
    )


def _on_his_trip(s: Scan, first: int) -> str | None:
    """The state of whom somebody met there: "Minister X met | President Y as part of his visit to Laos"."""
    t = s.tokens
    if not any(CALLS_ON.at(t, k) or RECEIVES.at(t, k) for k in range(max(0, first - 2), first)):
        return None
    for j in journeys(s):
        noun = next((k for k in range(j.place - 1, max(first, j.place - 5), -1) if t[k].low in _TRIPS), None)
        if noun is not None and any(x.low in ("his", "her") for x in t[max(first, noun - 4) : noun]):
            return j.country
    return None


_TRIPS = frozenset({"visit", "trip", "tour"})
_WELCOMED = frozenset("welcomed received greeted hosted met diterima disambut dijamu dialu-alukan".split())  # noqa: SIM905
_PASSIVE = 9  # words between that and who does it


def _welcomed_by(s: Scan, first: int) -> bool:
    """Whether an office is by whom somebody was received: "welcomed at the airport by | Minister X"."""
    t = s.tokens
    if not first or t[first - 1].low not in ("by", "oleh"):
        return False
    return any(x.low in _WELCOMED for x in t[max(0, first - _PASSIVE) : first - 1])


_ONWARD = 8  # words from where somebody goes next to whom he sees there
_IN = ("di", "in")
_TO_MEET = ("meet", "see", "bertemu", "menemui")


def _meets(s: Scan, k: int) -> bool:
    """Whether a verb of meeting somebody stands at ``k``."""
    return bool(CALLS_ON.at(s.tokens, k) or RECEIVES.at(s.tokens, k)) or s.tokens[k].low == "meet"


def _met_before(setting: Setting, s: Scan, first: int) -> bool:
    """Whether the person told last was himself met or called on, so that the subject goes on to the next:
    "She held talks with Minister X and was received by | President Y"."""
    t = s.tokens
    last = max((at for at, _ in setting.known.get(s.index, ()) if at < first), default=None)
    if last is None or any(at < last for at, _ in setting.known[s.index]):
        return False
    near = range(max(0, last - 4), last)
    return any(CALLS_ON.at(t, k) or RECEIVES.at(t, k) for k in near)


def foreign_envoy(setting: Setting, fits: Sequence[str]) -> str | None:
    """The state of an ambassador who is told with none, in an article that nobody leaves home for: the one
    other state of which somebody acts."""
    if mission := of_mission(setting):
        return mission
    if not setting.sure or _goal(setting) or setting.goals:
        return None
    there = [k for k in fits if k != setting.home and _takes_part(setting, k)]
    return there[0] if len(there) == 1 else None


def calls_at_home(s: Scan, c: Candidate) -> bool:
    """Whether an envoy whose state is not told calls on or meets a minister whose state is not told either:
    "Ambassador X called on Defence Secretary Y"."""
    t = s.tokens
    if c.post is None or any(a < c.post.last + 3 and a >= c.post.first for a, _, _ in s.places):
        return False
    behind = [x for x in s.names if x.post and x.name.begin > c.name.after]
    host = next((x.post for x in behind if x.post and t[x.post.head].low not in ENVOYS), None)
    if host is None or host.country or host.bodies:
        return False
    return any(CALLS_ON.at(t, k) or MEETS.at(t, k) for k in range(c.name.after, host.first))


def _only_onward(setting: Setting, s: Scan, goal: str) -> bool:
    """Whether the journey to a state is told only after somebody was met in another: "In Riga he met X. The
    premier received him there. | He flies on to Oslo."""
    if any(j.country == goal for x in setting.scans[: s.index + 1] for j in journeys(x)):
        return False
    told = {e.country for x in setting.scans[: s.index] for _, _, e in x.places}
    return goal not in told and bool(told - {setting.home, None})


def _goal(setting: Setting) -> str | None:
    """The one state abroad to which the article tells of a journey."""
    if setting.goals is None:
        setting.goals = {j.country for s in setting.scans for j in journeys(s)} - {setting.home}
    return next(iter(setting.goals)) if len(setting.goals) == 1 else None
