"""Whose people somebody is of by a deed: whom a minister brings or instructs, to whom an envoy presents his
credentials, the diplomats of an embassy, the deputies of a body's secretary-general."""

from __future__ import annotations

from ingest.sides.company import JOINT, other_side
from ingest.sides.tellers import subject_before
from ingest.sides.told_states import PRONOUNS, Setting
from ingest.words.constitutions import office_key
from ingest.words.post_words import ENVOYS, RANK, PostSpan
from ingest.words.scan import Scan

_NEAR = 4  # words between the verb and the office
# Whoever stands behind these words is of the side of their subject.
_BRINGS = frozenset(
    """membawa mengajak memboyong menggandeng menugaskan menugasi memerintahkan mengarahkan mengutus
    menghantar menunjuk melantik menurunkan menghadirkan
    brought brings bringing tasked assigned instructed directed dispatched deputised deputized delegated
    sent named appointed designated""".split()  # noqa: SIM905
)
_COMES = frozenset(
    """datang tiba hadir berkunjung bertandang muncul ikut came come arrived arrives attended travelled
    traveled""".split()  # noqa: SIM905
)
_TOGETHER = frozenset({"bersama", "with", "alongside"})
_CLAUSE = frozenset(
    {",", ";", "sedangkan", "sementara", "manakala", "while", "whereas", "yang", "who", "which"}
)
_GUESTS = frozenset({"tamu", "tetamu", "guest", "guests", "visitor", "visitors", "rombongan", "delegasi"})
_FROM = frozenset({"dari", "daripada", "asal", "from"})
_CREDENTIALS = frozenset({"credentials", "credential", "kepercayaan", "tauliah", "watikah"})
_MISSION = frozenset({"embassy", "kedutaan", "kedubes", "mission", "perwakilan"})
_STAFF = frozenset(
    """counsellor counselor minister-counsellor secretary attache attaché consul charge chargé atase
    kaunselor konselor""".split()  # noqa: SIM905
)
_GRADES = frozenset({"first", "second", "third", "pertama", "kedua", "ketiga"})
_BACK = 3  # sentences back to an embassy
_DEPUTIES = (
    ("deputy", "secretary-general"), ("deputy", "secretary", "general"), ("wakil", "sekretaris", "jenderal"),
    ("timbalan", "setiausaha", "agung"), ("assistant", "secretary-general"),
)  # fmt: skip
_CHIEFS = (
    ("secretary-general",),
    ("secretary", "general"),
    ("sekretaris", "jenderal"),
    ("setiausaha", "agung"),
)


def brought(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the subject who brings, sends or instructs the holder of an office, or comes with him."""
    t = s.tokens
    for k in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        if t[k].text in ",;":
            return None
        if t[k].low in _BRINGS and not t[k].cap:
            return _subject(setting, s, k)
        if t[k].low in _TOGETHER and any(x.low in _COMES for x in t[max(0, k - 3) : k]):
            return _subject(setting, s, k)
    return None


def facing_side(setting: Setting, s: Scan, first: int, after: int) -> str | None:
    """The state of whoever heads "the other side", or is told to sign together with the one named behind:
    "X, director of labour, heading the other side", "Bersama Menteri Luar Negeri X, Y menandatangani ..."."""
    t, known = s.tokens, sorted(setting.known.get(s.index, ()))
    end = min(after + 9, len(t))
    heads = [k for k in range(after, end - 1) if t[k].low in _OTHER and t[k + 1].low in _SIDE_WORDS]
    if heads:
        before = [state for at, state in known if at < first]
        return other_side(setting, s, before[-1] if before else setting.home)
    opens = first < 3 and first and t[first - 1].low in ("bersama", "together", "with", "alongside")
    if opens and after < len(t) and t[after].text == ",":
        behind = [state for at, state in known if at > after]
        signs = any(x.low in JOINT for x in t[after:])
        return other_side(setting, s, behind[0]) if behind and signs else None
    return None


_OTHER = frozenset({"other", "opposite"})
_SIDE_WORDS = frozenset({"side", "delegation", "team", "panel"})


def _subject(setting: Setting, s: Scan, verb: int) -> str | None:
    """The state of whoever does what stands at ``verb``: a person, a pronoun, a guest, a state."""
    t = s.tokens
    start = next((k + 1 for k in range(verb - 1, -1, -1) if t[k].low in _CLAUSE - {","}), 0)
    people = [(at, state) for at, state in setting.known.get(s.index, ()) if start <= at < verb]
    if people:
        return min(people)[1]
    if _hosts(s, start, verb):
        return seat_told(setting, s, verb)
    for k in range(start, verb):
        if t[k].cap and t[k].low in setting.words:
            return setting.words[t[k].low]
        if t[k].low in PRONOUNS:
            return subject_before(setting, s.index - 1)
        if t[k].low in _GUESTS:
            near = (
                e.country for a, _, e in s.places if k < a <= k + 3 and (a == k + 1 or t[a - 1].low in _FROM)
            )
            return next(near, None)
    opens = (e.country for a, _, e in s.places if e.kind == "state" and _opens(s, a) and a < verb)
    return next(opens, None)


def _hosts(s: Scan, low: int, high: int) -> bool:
    """Whether the hosts are told of between two words: "Tuan rumah | menunjuk", "the hosts | named"."""
    t = s.tokens
    return any(
        t[k].low == "hosts" or (t[k].low == "tuan" and t[k + 1].low == "rumah") for k in range(low, high - 1)
    )


def seat_told(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the town told last before a word, in which the hosts are at home."""
    for index in range(s.index, max(-1, s.index - 1 - _BACK), -1):
        scan = setting.scans[index]
        told = [
            e.country
            for a, b, e in scan.places
            if e.kind == "place"
            and (scan is not s or b <= first)
            and a
            and scan.tokens[a - 1].low in _IN_TOWN
        ]
        if told:
            return told[-1]
    return None


_IN_TOWN = frozenset({"in", "at", "di", "kota", "bandar"})


def _opens(s: Scan, a: int) -> bool:
    """Whether the word at ``a`` is the first of its sentence, be it behind a dateline."""
    return a < 2 or s.tokens[a - 1].text in "-–—:"


def accredited(s: Scan, first: int) -> str | None:
    """The state whose head receives an envoy's credentials, where the envoy's office tells it."""
    t = s.tokens
    if _CREDENTIALS.isdisjoint([x.low for x in t[max(0, first - 5) : first]]):
        return None
    for post in (*(c.post for c in s.names if c.post), *s.posts):
        if post.last < first and t[post.head].low in ENVOYS and post.country:
            seats = [e.country for a, _, e in s.places if post.head < a < post.last + 3]
            others = [k for k in seats if k and k != post.country]
            if len(others) == 1:
                return others[0]
    return None


def of_embassy(setting: Setting, s: Scan, post: PostSpan) -> str | None:
    """The state of an embassy's diplomat: that of the envoy or embassy told last before him."""
    t = s.tokens
    words = [x.low for x in t[post.first : post.last]]
    graded = bool(_GRADES.intersection(words[:1])) and "secretary" in words
    staff = graded or (bool(_STAFF.intersection(words)) and words[0] in _MISSION)
    staff = staff or (bool(_STAFF.intersection(words) - {"secretary"}) and post.head == post.first)
    staff = staff or words[-3:] == ["chief", "of", "mission"]
    if not staff and len(words) > 1 and RANK.at(t, post.first) and not post.country and not post.bodies:
        return _chief_envoy(setting, s, post)
    if not staff and t[post.head].low in ENVOYS and not post.country and not post.bodies:
        return next(filter(None, (_embassy(setting, s, post.first), _embassy(setting, s, 0))), None)
    if not staff or post.country or (post.bodies and words[0] not in _MISSION):
        return None
    for index in range(s.index, max(-1, s.index - 1 - _BACK), -1):
        scan = setting.scans[index]
        told = [
            (p.first, p.country)
            for p in (*(c.post for c in scan.names if c.post), *scan.posts)
            if p.country and scan.tokens[p.head].low in ENVOYS and (scan is not s or p.last <= post.first)
        ]
        told += [
            (b.first, b.country)
            for b in scan.bodies
            if b.country and any(x.low in _MISSION for x in scan.tokens[b.first : b.last])
            and (scan is not s or b.last <= post.first)
        ]  # fmt: skip
        if told:
            return max(told)[1]
        if led := _embassy(setting, scan, post.first if scan is s else len(scan.tokens)):
            return led
    return of_mission(setting)


def _chief_envoy(setting: Setting, s: Scan, post: PostSpan) -> str | None:
    """The state of an envoy's deputy: of the one envoy of that sort told before: "the Lao ambassador ... The
    | deputy ambassador, X"."""
    sort = next((x.low for x in s.tokens[post.first + 1 : post.last] if x.low in ENVOYS), None)
    told = {
        p.country
        for scan in setting.scans[: s.index + 1]
        for p in (*(c.post for c in scan.names if c.post), *scan.posts)
        if sort and p.country and (scan is not s or p.last <= post.first)
        if scan.tokens[p.head].low == sort
    }
    return told.pop() if len(told) == 1 else None


def _embassy(setting: Setting, s: Scan, before: int) -> str | None:
    """The state of the embassy told before a word of a sentence, or in the sentence before it: "The Lao
    embassy in Rome said | Ambassador X had ..."."""
    scan = s if before else setting.scans[s.index - 1] if s.index else s
    t, end = scan.tokens, before or len(scan.tokens)
    for k in range(end - 1, -1, -1):
        if t[k].low not in _EMBASSIES:
            continue
        told = [b.country for b in scan.bodies if b.first <= k < b.last and b.country]
        told += [
            e.country
            for a, b, e in scan.places
            if e.country and e.kind != "place" and (b == k or k < a < k + 3)
        ]
        return told[0] if told else None
    return None


_EMBASSIES = frozenset({"embassy", "kedutaan", "kedubes"})


def of_mission(setting: Setting) -> str | None:
    """The state whose embassy tells the news itself, on its first lines: "Embassy of India, Vientiane:"."""
    for s in setting.scans[:2]:
        named = next((k for k, x in enumerate(s.tokens[:3]) if x.low in _MISSION), None)
        if named is not None:
            return next(
                (e.country for a, _, e in s.places if named < a < named + 4 and e.kind != "place"), None
            )
    return None


def deputy_of_body(setting: Setting, s: Scan, post: PostSpan) -> str | None:
    """The body whose deputy secretary-general is told by no more than that office, where the article tells
    of its secretary-general: a ministry's would be told with the ministry."""
    key = office_key(s, post)
    if key not in _DEPUTIES or post.bodies:
        return None
    bodies = {
        state
        for other, states in setting.taken.items()
        if any(chief == other[k : k + len(chief)] for chief in _CHIEFS for k in (0, 1))
        for state in states
        if not (len(state) == 3 and state.isupper() and state in setting.counts)
    }
    return bodies.pop() if len(bodies) == 1 else None
