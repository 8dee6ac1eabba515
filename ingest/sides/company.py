"""Whom a sentence tells of with an office-holder: beside him, facing him, or around them both."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.believing import said_by
from ingest.persons.side_words import PARTED, WELCOMES
from ingest.sides.anchors import anchor
from ingest.sides.delegations import member_state
from ingest.sides.own_party import in_company
from ingest.sides.owners import CALLS_ON
from ingest.sides.tellers import subject_before
from ingest.sides.told_states import PRONOUNS, Setting
from ingest.words.naming import words
from ingest.words.post_words import ENVOYS
from ingest.words.scan import Scan

MEETS = words("speech", "meets")
MARGINS = words("speech", "margins")
_JOIN_WORDS = """
    dan and serta , ; bersama didampingi beserta & alongside oleh by accompanied turut juga diiringi the
    disertai dampingi as well
"""
_JOINS = frozenset(_JOIN_WORDS.split())
# Two whom these words tell of stand for two sides: "inked by Director A and Commissioner B".
_SIGNED = frozenset(
    """signed inked penned signatures ditandatangani ditandatangan diteken dimeterai dimeteraikan
    menandatangani meneken memeterai""".split()  # noqa: SIM905
)
_EXCHANGED = _SIGNED | {"exchanged", "exchange", "exchanges", "bertukar", "mempertukarkan", "bertukar-tukar"}
# What two sides do together; two of one side would be told with the other's.
JOINT = _SIGNED | frozenset(
    """launched inaugurated opened co-chaired cochaired jointly meluncurkan melancarkan meresmikan
    merasmikan membuka memimpin mempengerusikan""".split()  # noqa: SIM905
)
_BESIDE = frozenset(
    {
        "didampingi",
        "accompanied",
        "diiringi",
        "disertai",
        "ditemani",
        "flanked",
        "joined",
        "diwakili",
        "represented",
    }
)


_NEAR = 8  # words between two who meet
_COMES = frozenset({"hadir", "menghadiri", "datang", "tiba", "berkunjung", "tampil", "ikut", "turut"})
_AGAIN = frozenset(
    """and met with also held had hold have meet a , bilateral separate meeting talks discussions will would
    then later is due to dan bertemu dengan menemui serta turut juga mengadakan melakukan pertemuan akan
    kemudian lalu""".split()  # noqa: SIM905
)
_HIGH = frozenset(
    """ketua speaker minister menteri secretary justice president presiden prime menlu""".split()  # noqa: SIM905
)
_TALKS = frozenset({"meeting", "meetings", "talks", "discussions"})


_OF_AN_AREA = frozenset("gubernur gabenor bupati walikota wali".split())  # noqa: SIM905
_TOURS = frozenset("meninjau melihat menyaksikan berkeliling menelusuri".split())  # noqa: SIM905


def _shown_around(setting: Setting, s: Scan, first: int) -> bool:
    """Whether a guest looks at something at home: whoever goes with him is the host's as often as his own."""
    return anchor(setting.scans) == setting.home and any(x.low in _TOURS for x in s.tokens[:first])


def joined_state(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the person before in a list: "Presiden Laos X dan Menteri Keuangan Y"."""
    before = [(at, k) for at, k in setting.known.get(s.index, ()) if at < first]
    if company := in_company(setting, s, first):
        return company
    beside = any(t.low in _BESIDE for t in s.tokens[max(0, first - 4) : first])
    local = beside and setting.native and s.tokens[first].low in _OF_AN_AREA
    if local and setting.home and anchor(setting.scans) in (None, setting.home):
        return setting.home  # "Menteri Laos X didampingi Gubernur Y": the host's
    if not before and beside and any(t.low in PRONOUNS for t in s.tokens[:3]):
        told = sorted(setting.known.get(s.index - 1, ()))
        return told[0][1] if told else None  # "Ia didampingi Menteri X": the one told before
    if led := _office_beside(s, first) if beside else member_state(s, first, setting.words):
        return led
    if not before:
        return _named_before(setting, s, first) if beside else None
    at, country = max(before)
    if beside and country != setting.home and setting.native and _shown_around(setting, s, first):
        return None  # "Menteri Laos X meninjau pabrik, ditemani Direktur Y"
    if beside:
        return (
            _named_before(setting, s, first) or country
        )  # "Presiden Laos X tiba di lokasi didampingi Menteri Keuangan Y"
    other = next((c for c in s.names if c.name.begin == at), None)
    name = other.name if other else None
    graded = other and other.post and s.tokens[other.post.first].low in ("first", "second", "third")
    if other and other.post and (s.tokens[other.post.head].low in ENVOYS or graded) and setting.home:
        return None  # "Duta Besar X dan Menteri Y": the host's minister
    if other and other.post and other.post.bodies and setting.sure and country != setting.home:
        head = next(
            (c.post.head for c in s.names if c.post and min(c.post.first, c.name.begin) == first), first
        )
        if s.tokens[head].low in _HIGH and s.tokens[other.post.head].low not in _HIGH:
            return None  # "KOICA country director X and Justice Minister Y"
    own = {
        k
        for a, b, e in s.places
        if name and a == name.after + 1 and e.kind != "place"
        for k in range(a - 1, b)
    }
    between = [s.tokens[k].low for k in range(name.after, first) if k not in own] if name else []
    if (
        country == setting.home
        and any(x.low in ENVOYS for x in s.tokens[first : first + 2])
        and between != ["bersama"]
    ):
        return None  # "Minister X and Ambassador Y": a guest's, as often
    begin = min(other.post.first, name.begin) if other and other.post and name else 0
    called = any(CALLS_ON.at(s.tokens, k) for k in range(max(0, begin - 3), begin))
    called = called or _called_on_both(s, before, begin)
    called = called or (begin > 1 and s.tokens[begin - 1].low == "with" and s.tokens[begin - 2].low in _TALKS)
    foreign = country != setting.home and any(x.low in PRONOUNS for x in s.tokens[:3])
    called = called or (foreign and any(MEETS.at(s.tokens, k) for k in range(max(0, begin - 2), begin)))
    if called and len(between) > 1 and _AGAIN.issuperset(between):
        return country  # "called on President X and met with Police Chief Y"
    if between[-1:] == ["bersama"] and len(between) < 7 and not _COMES.isdisjoint(between):
        return country  # "X menyatakan siap hadir bersama Direktur Y"
    if between[-1:] in (["with"], ["dengan"]) and not _EXCHANGED.isdisjoint(between):
        return other_side(setting, s, country)  # "X exchanged notes with Minister Y"
    if between == [","] and _speaks_last(s, first):
        return None  # "received by the Lao envoy X, Minister Y said"
    two = between in (["and"], ["dan"], ["and", "the"], ["and", "by"], ["and", "by", "the"], ["dan", "oleh"])
    if two and (any(t.low in JOINT for t in s.tokens) or _signing_by(s, begin)):
        return other_side(setting, s, country)
    if two and country != setting.home and setting.sure and _agree(s, first):
        return setting.home  # "Lao army chief X and General Y, chief of the staff, agreed to ..."
    if _two_witnesses(s, before, between):
        return other_side(setting, s, country)
    return country if between and len(between) < 5 and _JOINS.issuperset(between) else None


def _called_on_both(s: Scan, before: Sequence[tuple[int, str]], begin: int) -> bool:
    """Whether the last two told were called on together: "called on President X and | Premier Y"."""
    if len(before) < 2 or s.tokens[begin - 1].low not in ("and", "dan"):
        return False
    (_, one), (_, other) = sorted(before)[-2:]
    first = next((c for c in s.names if c.name.begin == sorted(before)[-2][0]), None)
    if one != other or first is None or first.post is None:
        return False
    start = min(first.post.first, first.name.begin)
    return any(CALLS_ON.at(s.tokens, k) for k in range(max(0, start - 3), start))


_AGREED = frozenset("agreed discussed sepakat bersepakat bersetuju membahas membincangkan".split())  # noqa: SIM905
_VERB = 14  # words from the second name to the verb of both


def _agree(s: Scan, first: int) -> bool:
    """Whether two agree on something or discuss it, of whom the second stands at a word, and nobody else."""
    behind = s.tokens[first : first + _VERB]
    k = next((k for k, x in enumerate(behind) if x.low in _AGREED), None)
    return k is not None and sum(c.name.begin >= first for c in s.names) == 1 and behind[k + 1].low != "with"


def _speaks_last(s: Scan, first: int) -> bool:
    """Whether a sentence ends with the one at a word, who said all of it."""
    t = s.tokens
    name = next((c.name for c in s.names if c.post and min(c.post.first, c.name.begin) == first), None)
    if name is None or not said_by(t, name):
        return False
    return len(t) - name.after < 6


def _signing_by(s: Scan, begin: int) -> bool:
    """Whether a signing is by the one at ``begin``: "witnessed the signing of it by | Minister X"."""
    t = s.tokens
    if not begin or t[begin - 1].low not in ("by", "oleh", "antara", "between"):
        return False
    return any(
        x.low in ("signing", "penandatanganan", "exchange", "pertukaran")
        for x in t[max(0, begin - 16) : begin]
    )


def companion_state(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the one before in a list of company, who may hold the same office: "accompanied by Deputy
    Prime Minister X, head of the council, and Deputy Prime Minister Y"."""
    before = [(at, k) for at, k in setting.known.get(s.index, ()) if at < first]
    if not before:
        return None
    t, (at, country) = s.tokens, max(before)
    k = next((k for k in range(at - 1, -1, -1) if t[k].low in _BESIDE), None)
    parted = k is None or any(
        CALLS_ON.at(t, i) or WELCOMES.at(t, i) or t[i].text in ";:" for i in range(k, first)
    )
    # "X didampingi Menteri Y, sedangkan Z didampingi | Menteri W"
    parted = parted or any(t[i].low in _BESIDE or t[i].low in PARTED for i in range(at, first))
    return None if parted else country


def accompanied(s: Scan, after: int, first: int) -> bool:
    """Whether the office at ``first`` is that of somebody's company who is named up to ``after``."""
    return any(x.low in _BESIDE for x in s.tokens[after:first])


def _two_witnesses(s: Scan, before: Sequence[tuple[int, str]], between: Sequence[str]) -> bool:
    """Whether these are the only two who saw something done by two sides: "witnessed by the Sultan of X, and
    Prime Minister Y"."""
    t = s.tokens
    k = next((k for k, x in enumerate(t) if x.low in _WITNESSED), None)
    behind = [at for at, _ in before if k is not None and at > k]
    return len(behind) == 1 and [x for x in between if x != ","] in (["and"], ["dan"], ["and", "the"])


_WITNESSED = frozenset({"witnessed", "witness", "witnessing", "disaksikan", "menyaksikan"})


def _office_beside(s: Scan, first: int) -> str | None:
    """The state of whoever is told by office or delegation alone right before the words of company: "the Lao
    premier, accompanied by | Minister X", "PM Laos didampingi | Menteri X"."""
    k = next((k for k in range(first - 1, max(0, first - 5), -1) if s.tokens[k].low in _BESIDE), 0)
    skip = ("was", "is", ",", "also", "yang", "juga", "turut", "datang", "hadir", "who")
    while k and s.tokens[k - 1].low in skip:
        k -= 1
    if any(c.name.begin < k <= c.name.after for c in s.names):
        return None
    told = [p.country for p in s.posts if p.last < k <= p.last + 2 and p.country]
    return (
        told[-1] if told else next((e.country for _, b, e in s.places if b == k and e.kind == "state"), None)
    )


def _named_before(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the person told of last in the sentence: "| Carver was accompanied by Minister X"."""
    t = s.tokens
    for k in range(first - 1, -1, -1):
        if t[k].cap and t[k].low in setting.words:
            return setting.words[t[k].low]
    return None


def sender_state(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of whose leader a sentence's subject brings greetings: "The Lao envoy conveyed to President Y
    the greetings of | President X", that of the subject."""
    t = s.tokens
    k = next((k for k in range(first - 1, max(0, first - 5), -1) if t[k].low in _OF_WHOM), 0)
    if not k or not any(x.low in _GREETINGS for x in t[max(0, k - 3) : k]):
        return None
    told = [(a, str(e.country)) for a, _, e in s.places if e.country and e.kind != "place"]
    held = sorted([*told, *setting.known.get(s.index, ())])
    return held[0][1] if held and held[0][0] < _SUBJECT else None


_OF_WHOM = frozenset({"of", "from", "dari", "daripada"})
_GREETINGS = frozenset(
    """greetings regards wishes message letter condolences congratulations salam pesan surat utusan ucapan
    tahniah""".split()  # noqa: SIM905
)
_SUBJECT = 6  # words within which the subject of a sentence stands


def other_side(setting: Setting, s: Scan, country: str | None) -> str | None:
    """The state of the second of two who sign: the only one that is told with the first one's."""
    for scan in (s, *(setting.scans[k] for k in range(s.index - 1, max(-1, s.index - 3), -1))):
        told = {e.country for _, _, e in scan.places if e.kind != "place" and e.country}
        told |= {x.country for x in scan.bodies if x.country and x.holder == "state"}
        if len(told - {country}) == 1:
            return (told - {country}).pop()
        if told - {country}:
            return None
    return None


def states_facing(setting: Setting, s: Scan, first: int) -> set[str]:
    """The states of those in the sentence whom the office-holder meets, or who meet him."""
    found = set()
    for at, country in setting.known.get(s.index, ()):
        low, high = sorted((at, first))
        if any(
            CALLS_ON.at(s.tokens, k) or WELCOMES.at(s.tokens, k) or _pays_call(s, k) for k in range(low, high)
        ):
            found.add(country)
    return found


def states_calling(setting: Setting, s: Scan, first: int) -> set[str]:
    """The state of the one told before who meets an office and is no more than meant in its sentence:
    "Esoknya, menteri itu bersua dengan | Menteri X", "He met | Minister X"."""
    if any(at < first for at, _ in setting.known.get(s.index, ())):
        return set()
    if not any(CALLS_ON.at(s.tokens, k) for k in range(max(0, first - 3), first)):
        return set()
    told = subject_before(setting, s.index - 1)
    return {told} if told else set()


def _pays_call(s: Scan, k: int) -> bool:
    """Whether "call on" stands at a word: "X paid a courtesy | call on Minister Y"."""
    t = s.tokens
    return (
        t[k].low == "call" and k + 1 < len(t) and t[k + 1].low in ("on", "to") and t[k - 1].low == "courtesy"
    )


def offices_facing(s: Scan, first: int, last: int) -> set[str]:
    """The states of the unnamed office-holders whom somebody meets, or who meet him: "X bertemu Menteri
    Luar Negeri Jepang". The words of his own office and name stand from ``first`` to ``last``."""
    found = set()
    met = any(MEETS.at(s.tokens, k) or CALLS_ON.at(s.tokens, k) for k in range(max(0, first - 2), first))
    for post in s.posts:
        if met and last <= post.first:
            continue  # "X, who met | President Y, invited the Lao leader": it was X who invited
        low, high = (last, post.first) if last <= post.first else (post.last, first)
        apart = low <= high and not any(low <= c.name.begin < high for c in s.names)
        verb = any(not s.tokens[k].cap and MEETS.at(s.tokens, k) for k in range(low, high))
        if post.first and s.tokens[post.first - 1].low in ("a", "an", "seorang"):
            continue  # "X's visit, the first by a | Thai leader"
        if post.country and apart and verb and high - low <= _NEAR:
            found.add(post.country)
    if last < len(s.tokens) and s.tokens[last].low in _INVITES:
        guests = (last + 1, last + 2)  # "X invites the | Thai NA Chairman": X is no Thai
        found |= {e.country for a, _, e in s.places if a in guests and e.kind == "demonym" and e.country}
    return found


_INVITES = frozenset({"invites", "invited", "inviting"})


def visited_sides(s: Scan, first: int) -> set[str]:
    """The state that receives the visit of an office: "The Lao side received the visit of | Minister X"."""
    t = s.tokens
    k = first - 1
    while k > 0 and t[k].low in ("the", "of", "by"):
        k -= 1
    if (
        k < 2
        or t[k].low not in ("visit", "visits")
        or not any(WELCOMES.at(t, i) for i in range(max(0, k - 4), k))
    ):
        return set()
    return {e.country for _, b, e in s.places if b < k and e.kind != "place" and e.country}


def states_met(setting: Setting, s: Scan, first: int) -> set[str]:
    """The states of those in the sentence whom the holder of an office met."""
    return {
        country
        for at, country in setting.known.get(s.index, ())
        if any(MEETS.at(s.tokens, k) or CALLS_ON.at(s.tokens, k) for k in range(first, at))
    }


def met_another(setting: Setting, s: Scan, first: int) -> bool:
    """Whether a verb of meeting stands between the office and a person of another state."""
    for at, country in setting.known.get(s.index, ()):
        low, high = sorted((at, first))
        if country != setting.outlet and any(MEETS.at(s.tokens, k) for k in range(low, high)):
            return True
    return False


def _of_forum(s: Scan, place: int) -> bool:
    """Whether a town is only where a forum is, of whose state nobody need be: "at the summit in | Lima"."""
    t = s.tokens
    in_town = place > 1 and t[place - 1].low in ("in", "di")
    return in_town and any(MARGINS.at(t, k) for k in range(max(0, place - _FORUM), place))


_FORUM = 7  # words from "on the sidelines of" to the town


def state_around(setting: Setting, s: Scan, fits: Sequence[str]) -> str | None:
    """The one fitting state of the sentence, of the two before it, or of the article."""
    others = [(c.post.first, c.post.last) for c in s.names if c.post]  # "bahwa Presiden Laos X": that one's
    here = {
        e.country
        for a, b, e in s.places
        if e.country in fits and not any(first <= a and b <= last for first, last in others)
        if e.kind != "place" or not _of_forum(s, a)
    }
    if len(here) == 1:
        return here.pop()
    if setting.home is None and not here:
        for earlier in range(s.index - 1, max(-1, s.index - 3), -1):
            near = {e.country for _, _, e in setting.scans[earlier].places if e.country in fits}
            if len(near) == 1:
                return near.pop()
    named = {e.country for scan in setting.scans for _, _, e in scan.places if e.kind != "place"}
    if len(fits) > 1:  # a state that the article names, before one of which it only names a town
        fits = [k for k in fits if k in named]
    return fits[0] if len(fits) == 1 else None
