"""For whom the head of a delegation acts that was told before: "A Lao team came. The team was led by X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.persons.side_words import LED
from ingest.words.naming import NEVER_NAMES
from ingest.words.post_words import HEAD, PostSpan
from ingest.words.scan import Scan

_ENGLISH = frozenset({"delegation", "team", "group", "entourage", "mission", "party", "panel"})
GROUPS = _ENGLISH | frozenset({"delegasi", "rombongan", "tim", "pasukan", "misi", "kontingen"})
_THIS = frozenset({"the", "that", "this"})
_THAT = frozenset({"itu", "ini", "tersebut", "berkenaan", "terbabit", "tadi"})
_FROM = frozenset({"from", "of", "dari", "daripada", "asal"})
_BACK = 3  # sentences back in which the delegation was told of
_SUBJECT = 8  # words before the verb in which it stands


def delegation_state(scans: Sequence[Scan], s: Scan, post: PostSpan, first: int) -> str | None:
    """The state of the delegation, told before, that an office-holder heads; None where that is not told.

    "A Lao delegation arrived. The delegation is led by | Minister X", "ketua delegasi itu, | X".
    """
    at = _headed(s, post, first)
    if at is None:
        return None
    for scan in (s, *(scans[k] for k in range(s.index - 1, max(-1, s.index - 1 - _BACK), -1))):
        told = {
            state
            for k, x in enumerate(scan.tokens)
            if x.low in GROUPS and (scan is not s or k < at) and (state := _of_this(scan, k))
        }
        if told:
            return told.pop() if len(told) == 1 else None
    return None


def _of_this(scan: Scan, k: int) -> str | None:
    """The state of the group at a word; of a team only where it stands beside it: many have teams."""
    return group_state(scan, k) if scan.tokens[k].low in _LARGE else _of_state(scan, k)


_LED_BY = 4  # words between the delegation and its head
_LARGE = frozenset({"delegasi", "rombongan", "delegation"})


def of_unknown(s: Scan, first: int) -> bool:
    """Whether an office leads the delegation of a land or town that no list knows: "Delegasi X diketuai |
    Gabenor Y". It is then not to be taken for one of home."""
    t = s.tokens
    verb = next((k for k in range(first - 1, max(-1, first - 4), -1) if LED.at(t, k)), None)
    if verb is None:
        return False
    known = {i for a, b, _ in s.places for i in range(a, b)} | {
        i for x in s.bodies for i in range(x.first, x.last)
    }
    for k in range(verb - 1, max(-1, verb - _LED_BY), -1):
        if t[k].low in _LARGE:
            j = k - 1 if t[k].low in _ENGLISH else k + 1
            told = 0 < j < verb and t[j].cap and t[j].text.istitle() and j not in known
            return told and (t[j].name and not HEAD.at(t, j) and t[j].low not in NEVER_NAMES)
    return False


_MADE_UP = frozenset(
    """terdapat included includes comprised comprising consisted termasuk meliputi antara terdiri
    beranggotakan dianggotai mencakup disertai ialah adalah""".split()  # noqa: SIM905
)
_LIST = 7  # words between the delegation and the first of its members


def member_state(s: Scan, first: int, words: Mapping[str, str]) -> str | None:
    """The state of the delegation among whose members an office is the first told: "The Lao delegation
    included | Minister X", "rombongan Somchai antara lain | Menteri X".

    Args: the sentence; where the office begins; the states of the names told so far, by word.
    """
    t = s.tokens
    verb = next((k for k in range(first - 1, max(-1, first - 4), -1) if t[k].low in _MADE_UP), None)
    if verb is None:
        return None
    group = next((k for k in range(verb - 1, max(-1, verb - _LIST), -1) if t[k].low in GROUPS), None)
    if group is None:
        return None
    if state := _of_state(s, group):
        return state
    near = [*range(group + 1, verb), *range(group - 1, max(-1, group - 6), -1)]
    return next((words[t[k].low] for k in near if t[k].cap and t[k].low in words), None)


_LISTED = 40  # words of a list of members
_APART = frozenset(
    """yang who which bertemu menemui menerima diterima met received called visited mengunjungi berkunjung
    dipimpin diketuai led headed sedangkan manakala sementara while""".split()  # noqa: SIM905
)


def listed_member(scans: Sequence[Scan], s: Scan, first: int) -> str | None:
    """The state of the delegation as one of whose members an office is listed, the first or a later one:
    "Anggota delegasi Laos antara lain | Direktur X dan | Dirjen Y"; where it is only "that delegation", of
    the one told last."""
    t = s.tokens
    for k in range(first - 1, max(0, first - _LISTED), -1):
        if t[k].text in ".;:" or t[k].low in _APART:
            return None
        if t[k].low not in _MEMBERS:
            continue
        group = next((g for g in range(k - 1, max(-1, k - _LIST), -1) if t[g].low in GROUPS), None)
        if group is None or t[k].low == "including":
            return _of_leaders(s, k)
        if (state := _of_state(s, group)) or not _told(s, group):
            return state
        for scan in (scans[i] for i in range(s.index - 1, max(-1, s.index - 1 - _BACK), -1)):
            told = {x for g, w in enumerate(scan.tokens) if w.low in GROUPS and (x := _of_state(scan, g))}
            if told:
                return told.pop() if len(told) == 1 else None
        return None
    return None


def _of_leaders(s: Scan, k: int) -> str | None:
    """The one state whose people are told before those who are singled out at a word: "leaders of Laos,
    | including President X", "para pemimpin Laos, | termasuk Presiden X"."""
    t = s.tokens
    end = k - (t[k - 1].text == ",")
    for a, b, e in s.places:
        if not e.country or e.kind == "place" or len(e.country) != 3 or not (a > 0 and end - 3 < b <= end):
            continue
        if b == end and t[a - 1].low in (*_FROM, "the"):
            a -= 1 + (t[a - 1].low == "the")
        if (b == end and t[a - 1].low in _PEOPLE) or (b < end and t[end - 1].low in _PEOPLE):
            return e.country
    return None


_PEOPLE = frozenset({"leaders", "officials", "ministers", "pemimpin", "pejabat", "pimpinan", "petinggi"})
_MEMBERS = frozenset(
    {"antara", "termasuk", "including", "included", "includes", "comprised", "meliputi", "beranggotakan"}
)


def _headed(s: Scan, post: PostSpan, first: int) -> int | None:
    """The word for the delegation whose head somebody is told to be, without its state."""
    t = s.tokens
    verb = next((k for k in range(first - 1, max(-1, first - 4), -1) if LED.at(t, k)), None)
    where = range(post.first, post.last)
    if verb is not None:
        where = range(verb - 1, max(-1, verb - _SUBJECT), -1)
    for k in where:
        if t[k].text in ",;" and verb is not None and k < verb - 1:
            return None  # but "the delegation, | led by X"
        if t[k].low in GROUPS and not t[k].text.isupper():
            return k if _of_state(s, k) is None and (verb is None or _told(s, k)) else None
    return None


def _told(s: Scan, k: int) -> bool:
    """Whether a word is one for what was told before: "the | team", "delegasi | itu"."""
    t = s.tokens
    opens = t[k].low not in _ENGLISH and (k == 0 or t[k - 1].text in ",-–—")
    return opens or (k > 0 and t[k - 1].low in _THIS) or (k + 1 < len(t) and t[k + 1].low in _THAT)


def group_state(s: Scan, k: int) -> str | None:
    """The state of the delegation at a word, or the one that is told to send it: "Laos sent a | team",
    "Thailand menghantar | delegasi", "pasukan | penyiasat Jepun"."""
    if state := _of_state(s, k):
        return state
    t = s.tokens
    if t[k].low in _ENGLISH:
        for _, b, e in s.places:
            between = t[b:k]
            if e.kind not in ("demonym", "state") or not 0 < k - b < 4:
                continue
            if all(x.text.isalpha() and not x.cap and x.low not in _NO_SORT for x in between):
                return e.country  # "a Chinese naval | delegation", "a Myanmar parliamentary | delegation"
    behind = next((j for j in range(k + 1, min(k + 6, len(t))) if t[j].cap or not t[j].text.isalpha()), None)
    if behind is not None and any(x.low in _APART_FROM for x in t[k + 1 : behind]):
        behind = None
    if behind is not None and t[k].low not in _ENGLISH:
        for a, _, e in s.places:
            if a == behind and e.kind == "state":
                return e.country
    verb = next((j for j in range(k - 1, max(0, k - 5), -1) if t[j].low in _SENDS), None)
    if verb is None:
        return None
    verb -= t[verb - 1].low in _AUXILIARIES
    return next((e.country for _, b, e in s.places if b == verb and e.kind == "state"), None)


_NO_SORT = frozenset(
    """and or to the a an of in on at for with by from sent sends is was has will that which who led met this
    received hosted welcomed its his her their as into after before""".split()  # noqa: SIM905
)
_APART_FROM = frozenset(
    "ke di untuk yang dengan bertemu tiba akan telah dipimpin diketuai diterima pada itu mengunjungi".split()  # noqa: SIM905
)
_SENDS = frozenset(
    "sent sends dispatched send mengirim mengirimkan menghantar mengutus mengutuskan menerbangkan".split()  # noqa: SIM905
)
_AUXILIARIES = frozenset({"has", "had", "will", "telah", "sudah", "akan"})


def _of_state(s: Scan, k: int) -> str | None:
    """The state of the delegation at a word: "a Lao | team", "team from Laos", "delegasi Laos"."""
    t = s.tokens
    j = k + 1
    while j < len(t) and t[j].low in (*_FROM, "the"):
        j += 1
    for a, b, e in s.places:
        before = b == k and t[k].low in _ENGLISH
        behind = a == j and (j > k + 1 or t[k].low not in _ENGLISH)
        if e.country and e.kind != "place" and (before or behind):
            return e.country
    return next((b.country for b in s.bodies if b.first == j and b.country), None)
