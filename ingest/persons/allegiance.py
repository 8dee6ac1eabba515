"""Whose side somebody stands on by the words around an office: a delegation, a list by state, "its"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.believing import HEADS_SIDE, SAID_BEFORE
from ingest.words.naming import words
from ingest.words.post_words import ENVOYS
from ingest.words.scan import Candidate, Scan

LED = words("speech", "led")
ACTS_FOR = words("speech", "acts-for")
GUEST = words("speech", "guest")
MEETS = words("speech", "meets")
WELCOMES = words("speech", "welcomes")
_SENT_TO = frozenset({"untuk", "to", "for", "ke", "bagi", "kepada"})
_GONE_TO = frozenset({"to", "ke", "in", "di", "from", "dari", "daripada"})  # "the visit to Laos by X"
_THROUGH = frozenset({"melalui", "lewat", "menerusi", "through", "via"})
_PASSIVE = frozenset({"dipimpin", "diketuai", "diwakili", "dikepalai", "led", "headed", "represented"})
_SIDES = frozenset(  # "the Thai side by ..."
    """delegation side team panel contingent group entourage mission delegasi pihak party tim rombongan
    kontingen pasukan""".split()  # noqa: SIM905
)
PARTED = frozenset({"manakala", "sedangkan", "sementara", "while", "whereas"})

# Datelines as well as states.
_CITY_STATES = frozenset({"singapura", "singapore", "monaco", "monako", "vatican", "vatikan"})
_AT_HOME = frozenset({"BRN", "MYS", "SGP"})  # "BERAKAS: Menteri X": a dateline, at home for Malay papers only


def faces(s: Scan, c: Candidate) -> bool:
    """Whether a name is called a counterpart or guest."""
    before = range(max(0, c.name.begin - 4), c.name.begin)
    return c.counterpart or any(GUEST.at(s.tokens, k) for k in before)


def side_of(s: Scan, first: int, told: bool = False) -> str | None:
    """The state on whose side the office or name at ``first`` stands by the words before it.

    Args: ``told``: whether its own words name whose it is, of which a dateline takes nothing.
    """
    side = led(s, first) or _heads_side(s, first) or inverted(s, first) or _guest_from(s, first)
    return side or _listed(s, first, told)


_COPULAS = frozenset({"was", "is", "adalah", "ialah"})
_HEADS = frozenset({"ketua", "kepala", "pimpinan", "pemimpin", "head", "leader", "chief"})


def _heads_side(s: Scan, first: int) -> str | None:
    """The state whose delegation somebody is told to head whose office stands behind a comma or a copula:
    "Ketua delegasi Laos, | Menteri X", "The leader of the visiting Thai team was | Minister X"."""
    t, end = s.tokens, first - 1
    if end < 2 or (t[end].text != "," and t[end].low not in _COPULAS):
        return None
    side = next((k for k in range(end - 1, max(0, end - 5), -1) if t[k].low in _SIDES), None)
    if side is None or not any(t[k].low in _HEADS for k in range(max(0, side - 6), side)):
        return None
    near = ((a, b, e.country) for a, b, e in s.places if e.kind != "place" and (b in (side, end)))
    return next((country for a, b, country in near if side - 3 < a and b <= end), None)


def _guest_from(s: Scan, first: int) -> str | None:
    """The state from which the guest comes whose office stands behind: "Tamu dari Laos itu, | Menteri X"."""
    t, k = s.tokens, first - 1
    if k < 3 or t[k].text != ",":
        return None
    k -= t[k - 1].low in ("itu", "tersebut", "ini")
    own = ((a, e.country) for a, b, e in s.places if b == k and e.kind == "state" and a > 1)
    a, country = next(own, (0, None))
    return country if a and t[a - 1].low in _FROM_LAND and GUEST.at(t, a - 2) else None


_FROM_LAND = frozenset({"from", "dari", "daripada"})


_IS = frozenset({"was", "were", "is", "are", "ialah", "adalah"})


def inverted(s: Scan, first: int) -> str | None:
    """The state for which who is named behind it acts: "Signing on behalf of the Lao side was ..."."""
    t = s.tokens
    if first < 3 or t[first - 1].low not in _IS:
        return None
    verb = next((k for k in range(first - 2, max(-1, first - 10), -1) if ACTS_FOR.at(t, k)), None)
    if verb is None and t[0].low in ("signing", "inking", "penandatangan"):
        verb = next((k for k in range(1, min(first, 4)) if t[k].low in ("for", "bagi")), None)
    return None if verb is None else _nearest(s, verb, first)


def led(s: Scan, first: int) -> str | None:
    """The state whose delegation somebody leads: "Delegasi Laos dipimpin oleh ...", "Laos melalui ..."."""
    t = s.tokens
    for k in range(first - 1, max(-1, first - 4), -1):
        appointed = k == first - 1 and t[k].low in _APPOINTS
        if LED.at(t, k) or appointed or t[k].low in _THROUGH or _team_of(s, k):
            near = k - (14 if t[k].low in _PASSIVE else 5)
            return _nearest(s, near, k)
    if first > 3 and t[first - 1].text == "," and t[first - 2].low in _SENT:
        verb = next((k for k in range(first - 3, max(0, first - 6), -1) if t[k].low in _SENDS), 0)
        return _nearest(s, 0, verb) if verb else None  # "The WHO sent an observer, | X"
    if first > 2 and t[first - 1].text == ":":
        verb = next((k for k in range(first - 2, 0, -1) if LED.at(t, k)), 0)
        return _nearest(s, 0, verb) if verb else None  # "Kedutaan Laos mengirim dua orang: | X dan Y"
    if first > 4 and t[first - 1].low in ("oleh", "by") and t[first - 2].text == ",":
        told = ((a, e) for a, b, e in s.places if b == first - 2 and t[a - 1].low in _FROM_LAND)
        for a, e in told:
            if any(x.low in _GUESTS for x in t[max(0, a - 4) : a]):
                return e.country  # "the visitors, from Hanoi, by | Vice Minister X"
    if first > 1 and t[first - 1].low in ("oleh", "by"):
        ends = (first - 1, first - 2) if t[first - 2].low in _SIDES | {"one"} else (first - 1,)
        told = ((a, e) for a, b, e in s.places if b in ends and e.kind != "place")
        return next((e.country for a, e in told if not _gone_to(s, a)), None)
    return None


_APPOINTS = frozenset({"menunjuk", "melantik", "mengangkat", "appointed", "designated"})
_GUESTS = frozenset(
    """visitors guests visitor guest tamu tetamu pelawat pendatang rombongan delegation""".split()  # noqa: SIM905
)


_SENT = frozenset(
    """observer envoy representative official negotiator delegate peninjau pemerhati utusan wakil""".split()  # noqa: SIM905
)
_SENDS = frozenset("sent dispatched mengirim menghantar mengutus".split())  # noqa: SIM905


def _team_of(s: Scan, k: int) -> bool:
    """Whether a word stands for "led by" behind a delegation: "delegasi Laos | pimpinan Menteri X"."""
    t = s.tokens
    return t[k].low == "pimpinan" and any(x.low in _SIDES for x in t[max(0, k - 5) : k])


def _gone_to(s: Scan, a: int) -> bool:
    """Whether the state at ``a`` is where somebody goes or is: "a visit to | Kuwait by Minister X"."""
    k = a - (2 if s.tokens[a - 1].low == "the" else 1)
    return k >= 0 and s.tokens[k].low in _GONE_TO


def acts_for(s: Scan, after: int) -> str | None:
    """The state for which the person before `after` signs or speaks: "X signed for the UAE's Ministry"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    k += k < len(t) and t[k].low in ("who", "yang")
    size = ACTS_FOR.at(t, k) if k < len(t) and not t[k].cap else 0
    if k + 2 < len(t) and t[k].low == "the" and t[k + 2].text in ".;" and any(x.low in _SIDES for x in t[:k]):
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
        and t[k + 3].low in _SIDES
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
        beside = (a and t[a - 1].low in _SIDES) or (b < len(t) and t[b].low in _SIDES)
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
                or behind[0].low not in _SIDES
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

_OFFICERS = frozenset(
    """head heads chief officer officers director member leader commander delegate attache attaché liaison
    adviser kepala ketua pegawai pejabat perwira anggota pengarah direktur wakil atase atasé pimpinan pemimpin
    petugas penyelia komandan komander""".split()  # noqa: SIM905
)


_OFFICES = frozenset({"office", "mission", "kantor", "perwakilan", "pejabat", "programme", "program"})


def of_body(s: Scan, first: int, after: int) -> str | None:
    """The state of the body by which somebody is described: "the senior liaison officer of the Australian
    Federal Police (AFP), | X", "X, who heads the National Authority in Vientiane"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    verb = next((i for i in range(k, min(k + 3, len(t))) if HEADS_SIDE.at(t, i) and not t[i].cap), None)
    who = k < len(t) and t[k].low in ("who", "yang")
    for span in s.bodies:
        office = {x.low for x in t[verb + 1 : span.first]} if verb is not None else set()
        heads_it = who and verb is not None and verb < span.first <= verb + 6
        if heads_it and span.holder == "igo" and not _OFFICES.isdisjoint(office):
            return span.country  # "X, who heads the Dili office of the Y"
        if span.holder == "igo" and span.country and _apposed(s, span.last, first):
            before = t[max(0, span.first - 3) : span.first]
            if any(x.low in _STAFF for x in before) and before[-1].low in _OF_IT:
                return span.country  # "peninjau dari Sekretariat ASEAN, | X"
        if span.holder != "state":
            continue
        if who and verb is not None and verb < span.first <= verb + 2:
            end = _over_bracket(s, span.last)
            seat = (e.country for a, _, e in s.places if a == end + 1 and t[end].low in ("in", "di"))
            return next(seat, None) or span.country
        end = _over_bracket(s, span.last)
        end += end < first - 1 and not t[end].cap and t[end].text.isalpha()  # "the JCG | contingent"
        near = range(max(0, span.first - 5), span.first)
        if end == first - 1 and t[end].text == "," and any(t[i].low in _OFFICERS for i in near):
            return span.country
    return None


_STAFF = frozenset(
    """observer official officer expert specialist economist adviser representative coordinator consultant
    staff peninjau pemerhati pejabat pegawai pakar ahli ekonom penasihat wakil perwakilan utusan koordinator
    staf spesialis""".split()  # noqa: SIM905
)
_OF_IT = frozenset({"dari", "daripada", "of", "from", "the", "at", "with", *_STAFF})


def _apposed(s: Scan, end: int, first: int) -> bool:
    """Whether a name at ``first`` stands behind a body that ends before ``end``, at once or by a comma."""
    end = _over_bracket(s, end)
    return end == first or (end == first - 1 and s.tokens[end].text == ",")


def _over_bracket(s: Scan, end: int) -> int:
    """The word behind a short form in brackets."""
    t = s.tokens
    if end + 2 < len(t) and t[end].text == "(" and t[end + 2].text == ")":
        return end + 3
    return end


def _nearest(s: Scan, low: int, high: int) -> str | None:
    """The last state, or body of a state, between two words where no other person stands between."""
    between = [c.name.last for c in s.names if c.name.last <= high]
    parted = [k + 1 for k in range(max(0, low), high) if s.tokens[k].low in PARTED or s.tokens[k].text == ";"]
    low = max([low, *between[-1:], *parted[-1:]])
    told = []
    for a, b, e in s.places:
        sends = e.kind != "place" or _sends(s, a, b)
        if low <= a and b <= high and sends and not _of_both(s, a, b):
            told.append((b, e.country))
    told += [(x.last, x.country) for x in s.bodies if low <= x.first and x.last <= high and x.country]
    return max(told)[1] if told else None


def _sends(s: Scan, a: int, b: int) -> bool:
    """Whether a delegation is told by the province or town from which it comes: "delegasi | Hainan"."""
    t, k = s.tokens, a - 1
    if b < len(t) and t[b].low in _SIDES:
        return True
    while k > 0 and t[k].low in _OF_A_PART:
        k -= 1
    return k >= 0 and t[k].low in _SIDES


_OF_A_PART = frozenset({"from", "dari", "daripada", "provinsi", "wilayah", "kota", "bandar", "bandaraya"})


def _of_both(s: Scan, a: int, b: int) -> bool:
    """Whether a state stands in the name of a body that is not its own, or is joined to another one: "Mercy
    Malaysia ... diketuai | X", "the Lao-Thai talks were chaired by | X"."""
    for x in s.bodies:
        if x.first <= a < x.last and x.holder in ("private", "open", "joint"):
            return True
    for first, last, e in s.places:
        joined = (last == a - 1 and s.tokens[last].text in "-–/") or (
            first == b + 1 and s.tokens[b].text in "-–/"
        )
        if joined and e.kind != "place":
            return True
    return False


def _listed(s: Scan, first: int, told: bool) -> str | None:
    """The state whose side is being listed: "Dari pihak Laos hadir ...", "On the Thai side were ..."."""
    ends = {b: e.country for _, b, e in s.places if e.kind != "place"}
    starts = {a: e.country for a, _, e in s.places if e.kind != "place"}
    t = s.tokens
    for a, b, e in s.places[:1]:
        if (
            b < first
            and (e.kind != "place" or (e.country in _AT_HOME and not told))
            and t[b].text in ":–—"
            and all(t[k].text in "-–—•*·.)" or t[k].text.isdigit() for k in range(a))
            and not (t[a].text.isupper() and t[a].low in _CITY_STATES)
            and not ((e.kind == "place" or t[a].text.isupper()) and _others_told(s, b, first + 5, e.country))
        ):
            return e.country  # "- Laos: X, Menteri Y"
    for k in range(first - 1, max(-1, first - 60), -1):
        if t[k].text in (";", ".") or (t[k].text == "," and SAID_BEFORE.at(t, k + 1)):
            return None  # "put off at the request of the Thai side, said Minister X"
        if t[k].low in ("pihak", "side"):
            if t[k].low == "pihak" and any(c.name.after == k - 1 for c in s.names):
                return None  # "X dari pihak Laos dan | Menteri Y": told of X
            before = {x.low for x in t[max(0, k - 4) : k]}
            if {"behalf", "nama", "bagi"} & before or ("by" in before and t[k].low == "side"):
                return None  # "signed by X on behalf of the Lao side": that was X's; "held by the Lao side"
            return starts.get(k + 1) if t[k].low == "pihak" else ends.get(k)
    return None


def in_row(s: Scan, first: int) -> str | None:
    """The state whose side's people are told in a row of which one begins at ``first``: "Dari pihak Laos
    hadir X, Y, dan | Z"; nothing but names and their signs may stand between."""
    t, k = s.tokens, first - 1
    while k > 0 and (t[k].cap or t[k].text in ",.()" or t[k].low in _IN_ROWS):
        ends = next((e.country for _, b, e in s.places if b == k + 1 and e.kind == "state"), None)
        a = next((a for a, b, _ in s.places if b == k + 1), k)
        if ends and a and t[a - 1].low == "pihak":
            return ends
        k -= 1
    return None


_IN_ROWS = frozenset(
    "dan serta bin binti hadir turut ialah adalah oleh diwakili juga antara lain termasuk al".split()  # noqa: SIM905
)

_WITNESSED = frozenset({"witnessed", "witness", "disaksikan", "menyaksikan"})  # by one of either side
_WITH = frozenset({"and", "dan", "serta", ",", "the", "bersama", "&"})


def receiver(s: Scan, first: int, last: int, home: str | None) -> str | None:
    """The state to which an envoy is sent who is received by the office at ``first``, or met by it where the
    envoy is not of the own state: "Wakil Menteri X menerima Duta Besar Australia untuk Fiji"."""
    t = s.tokens
    for post in (*(c.post for c in s.names if c.post), *s.posts):
        if t[post.head].low not in ENVOYS or post.first < first < post.last or not post.country:
            continue
        seat = next(
            (
                e.country
                for a, _, e in s.places
                if post.head < a < post.last + 2 and e.country != post.country and t[a - 1].low in _SENT_TO
            ),
            None,
        )
        low, high = (last, post.first) if first < post.first else (post.last, first)
        between = range(low, high)
        welcomed = any(WELCOMES.at(t, k) for k in between)
        joined = last <= post.first and post.country != home and all(t[k].low in _WITH for k in between)
        joined = joined and any(x.low in _WITNESSED for x in t[:first])
        if seat and (welcomed or joined or (post.country != home and any(MEETS.at(t, k) for k in between))):
            return seat
    return None


def _others_told(s: Scan, low: int, high: int, country: str | None) -> bool:
    """Whether another state is named between two words."""
    return any(low <= a and b <= high and e.kind != "place" and e.country != country for a, b, e in s.places)
