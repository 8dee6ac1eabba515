"""Whose office it is by who was told before: "his aide", "the ministry's spokesman", "its director"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.bodies.foreign_bodies import last_named, meant
from ingest.sides.affiliation import RECTOR
from ingest.words.body_span import LEARNING, Span
from ingest.words.by_seat import house_at
from ingest.words.naming import words
from ingest.words.post_words import PostSpan
from ingest.words.scan import Scan

CALLS_ON = words("speech", "calls-on")
RECEIVES = words("speech", "received-by")
# Common nouns for a body that was named before, each with the head nouns by which it may have been named.
_KINDS = {
    "ministry": "ministry kementerian", "kementerian": "kementerian ministry",
    "departemen": "departemen department", "department": "department departemen jabatan",
    "jabatan": "jabatan department", "agency": "agency badan agensi", "badan": "badan agency",
    "agensi": "agensi agency", "bureau": "bureau biro", "authority": "authority otoritas",
    "commission": "commission komisi suruhanjaya", "suruhanjaya": "suruhanjaya commission",
    "komisi": "komisi",
    "police": "police polis kepolisian", "kepolisian": "kepolisian polri police", "embassy": "embassy",
    "kedutaan": "kedutaan", "direktorat": "direktorat", "directorate": "directorate", "dinas": "dinas",
    "lembaga": "lembaga", "army": "army", "navy": "navy", "council": "council", "secretariat": "secretariat",
    "sekretariat": "sekretariat", "centre": "centre center", "center": "center centre", "pusat": "pusat",
    "institute": "institute institut", "institut": "institut institute", "balai": "balai", "fund": "fund",
    "committee": "committee jawatankuasa komite", "jawatankuasa": "jawatankuasa committee",
    "komite": "komite committee", "board": "board", "corps": "corps", "force": "force",
    "otoritas": "otoritas authority", "office": "office",
}  # fmt: skip
_OWNING = frozenset({"'s", "’s"})
_THAT = frozenset({"itu", "ini", "tersebut", "berkenaan", "terbabit", "tadi"})
_WHERE = frozenset({"where"})
# What a state does at its own seat: "Fiji summoned the envoy to the ministry, where | Secretary X ..."
_HOSTS = frozenset("summoned summons recalled hosted received welcomed invited".split())  # noqa: SIM905


def owner(
    scans: Sequence[Scan], s: Scan, first: int, post: PostSpan, held: Sequence[str], home: str | None
) -> tuple[str | None] | None:
    """The state of whoever an office belongs to by the words beside it; None where they name no owner.

    Args: ``first`` is the first word of office and name, ``held`` the states of the persons told before it in
    the sentence, in order, ``home`` the state of bodies that name none. A body of no state gives (None,).
    """
    t = s.tokens
    word = t[first - 1].low if first else ""
    if word == "whose":
        return _of_whom(s, first, held, home)
    if word in _OWNING and (side := _of_its_town(s, post.first) or _of_its_chief(s, first)):
        return (side,)
    if post.bare and post.lower and t[post.head].low in _SPOKES and _unknown(s, first):
        return (None,)
    ending = t[post.last - 1].text.lower().endswith("nya")
    if (ending or _of_its(s, post)) and (span := _house(s, first, post)):
        learned = any(x.low in LEARNING for x in t[span.first : span.last])
        return (span.country if learned else _state(span, home),)
    spokes = word == "a" and post.bare and t[post.head].low in _SPOKES
    if spokes and (named := [x for x in s.bodies if x.last < first]):
        return (_state(named[-1], home),)  # "The bank is weighing a loan, but a | spokesman, X, said"
    if _inside(s, post) and held:
        return (held[-1],)  # "the Lao minister X, and Y, director of | its trade department"
    if word in ("his", "her") or ending:
        offices = [p.country for p in s.posts if p.last <= first and p.country]
        if held or offices:
            return (held[0 if _goes_on(s, first) else -1] if held else offices[-1],)
        if not ending:
            return None
    if word in ("its", "their") or ending:
        spans = [x for x in s.bodies if x.last <= first] or (scans[s.index - 1].bodies if s.index else [])
        if spans:
            return (_state(spans[-1], home),)
        led = _leading(s, first) or (_leading(scans[s.index - 1]) if s.index else None)
        if led is None and ending and s.index:
            near = {e.country for _, _, e in scans[s.index - 1].places if e.kind != "place" and e.country}
            led = (near.pop(),) if len(near) == 1 else None
        return led or ((None,) if word in ("its", "their") else None)  # of a body that is not seen
    if not post.country and (
        meant(s, first, post.last) or (post.first != first and meant(s, post.first, post.last))
    ):
        behind = {e.country for a, _, e in s.places if a >= post.last and e.kind != "place"} - {home}
        told = last_named(scans, s, first, home) or (behind.pop() if len(behind) == 1 else None)
        if told:
            return (told,)  # "the kingdom's foreign minister", "menteri luar negara itu"
    kind = _called(s, first, post)
    if kind is not None:
        span = next(_bodies(scans, s, first, kind), None)
        return (_state(span, home),) if span else None
    if RECTOR.at(t, post.head) and not post.bodies and not post.country:
        school = next(_bodies(scans, s, first, LEARNING), None)
        return (school.country,) if school and school.country else None
    return _visited(s, first)


def _of_its_town(s: Scan, first: int) -> str | None:
    """The state of the town that is told by it: "the Indonesian city's | mayor"."""
    t = s.tokens
    if first < 3 or t[first - 1].text not in _OWNING or t[first - 2].low not in _TOWNS:
        return None
    return next((e.country for _, b, e in s.places if b == first - 2 and e.kind != "place"), None)


_TOWNS = frozenset(
    """city town province port district regency capital region county prefecture island village""".split()  # noqa: SIM905
)


def _of_its_chief(s: Scan, first: int) -> str | None:
    """The state of an office that is told to have another: "the WHO Director-General's | adviser"."""
    if any(b == first - 1 for _, b, _ in s.places):
        return None  # "ASEAN chair Laos's | foreign minister"
    return next((p.country for p in s.posts if p.last == first - 1), None)


def _unknown(s: Scan, first: int) -> bool:
    """Whether a name that is no known one's has the office behind it: "Fretilin | spokesman"."""
    t, k = s.tokens, first - 1
    if k < 1 or not t[k].name or t[k].low in _KINDS or any(x.last == first for x in s.bodies):
        return False
    return not any(b == first for _, b, _ in s.places) and house_at(t, k) is None


def _of_whom(s: Scan, first: int, held: Sequence[str], home: str | None) -> tuple[str | None] | None:
    """The state of the body or person before "whose": "the Academy of X, whose | Director Y"."""
    last = max((c.name.after for c in s.names if c.name.after < first), default=0)
    spans = [x for x in s.bodies if x.last < first and x.last >= max(last, first - _WHOSE)]
    if spans:
        named = [e.country for a, b, e in s.places if spans[-1].first <= a and b <= spans[-1].last]
        school = any(x.low in _SCHOOLS for x in s.tokens[spans[-1].first : spans[-1].last])
        return (named[0],) if school and named else (_state(spans[-1], home),)
    return (held[-1],) if held and last >= first - 2 else None


_SCHOOLS = LEARNING | {"academy", "institute", "museum", "hospital", "laboratory"}
_WHOSE = 8  # words between a body and "whose"
_HEADS_HOUSE = frozenset(
    """direktur direkturnya kepala kepalanya ketua ketuanya rektor rektornya dekan dekannya pengarah
    pengarahnya pengerusi pengerusinya pengelola pengetua pengetuanya director head chief chairman
    chairwoman manager
    deputy acting""".split()  # noqa: SIM905
)


_SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_THEIR = frozenset({"its", "their"})


def _of_its(s: Scan, post: PostSpan) -> bool:
    """Whether an office is told to be of a part of the body told before: "director of | its division"."""
    t, k = s.tokens, post.last
    return _inside(s, post) or (
        k + 1 < len(t) and t[k].low in ("of", "for") and t[k + 1].low in ("its", "their")
    )


def _inside(s: Scan, post: PostSpan) -> bool:
    """Whether "its" stands within an office."""
    return not _THEIR.isdisjoint([x.low for x in s.tokens[post.head : post.last]])


def _house(s: Scan, first: int, post: PostSpan) -> Span | None:
    """The body that was told last before an office that heads one, behind all persons of the sentence: "X
    berkunjung ke Universitas Y dan diterima rektornya"; and of what is its own whoever was told before."""
    if s.tokens[post.first].low not in _HEADS_HOUSE:
        return None
    people = [c for c in s.names if c.name.after <= first]
    low = 0 if _of_its(s, post) else max([c.name.after for c in people], default=0)
    offices = [(p.first, p.last) for p in (*s.posts, *(c.post for c in s.names if c.post))]
    told = [
        x for x in s.bodies
        if low <= x.first and x.last <= first and not any(a <= x.first < b for a, b in offices)
    ]  # fmt: skip
    return told[-1] if told else None


def _goes_on(s: Scan, first: int) -> bool:
    """Whether the subject goes on to do something after the person told last: "X met Y and thanked his Z"."""
    t = s.tokens
    behind = max((c.name.after for c in s.names if c.name.after < first), default=first)
    joins = range(behind, first - 2)
    return any(
        t[k].low in ("and", "dan", "serta") and not t[k + 1].cap and t[k + 1].text.isalpha() for k in joins
    )


def _state(span: Span, home: str | None) -> str | None:
    return None if span.holder == "private" else span.country or home


def _leading(s: Scan, until: int = 8) -> tuple[str | None] | None:
    """The state with which a sentence begins: "South Korea has ... On Monday its deputy commissioner"."""
    for a, _, e in s.places[:2]:
        opens = a < min(2, until) or (a < until and s.tokens[a - 1].text in ("-", "–", "—"))  # a dateline
        if e.kind == "state" and opens:
            return (e.country,)
    return None


def _called(s: Scan, first: int, post: PostSpan) -> frozenset[str] | None:
    """The head nouns of the body that an office means without naming it: "juru bicara kementerian, X"."""
    t = s.tokens
    if post.bodies or post.country:
        return None
    if first > 1 and t[first - 1].low in _OWNING and t[first - 2].low in _KINDS and not t[first - 2].cap:
        return frozenset(_KINDS[t[first - 2].low].split())
    if first and t[first - 1].low in _KINDS and (not t[first - 1].cap or first == 1):
        return frozenset(_KINDS[t[first - 1].low].split())  # "Centre director X said"
    last = next((k for k in range(post.head + 1, post.last) if not t[k].cap and t[k].low in _KINDS), None)
    if last is None and post.last + 1 < len(t) and t[post.last].low in _KINDS:
        last = post.last if not t[post.last].cap and t[post.last + 1].low in _THAT else None
    return frozenset(_KINDS[t[last].low].split()) if last is not None else None


def _bodies(scans: Sequence[Scan], s: Scan, first: int, kinds: frozenset[str]) -> Iterator[Span]:
    """The bodies of some kinds told before a word, the last first: in its sentence and the two before it."""
    for scan in (s, *(scans[k] for k in range(s.index - 1, max(-1, s.index - 3), -1))):
        for span in reversed(scan.bodies):
            before = scan is not s or span.last <= first
            if before and any(scan.tokens[k].low in kinds for k in range(span.first, span.last)):
                yield span


def _visited(s: Scan, first: int) -> tuple[str | None] | None:
    """The body at which somebody is met: "she visited the Secretariat, where she met Director X"."""
    t = s.tokens
    near = range(max(0, first - 4), first)
    if not any(CALLS_ON.at(t, k) or RECEIVES.at(t, k) for k in near):
        here = first > 2 and t[first - 1].low in _WHERE
        return _leading(s) if here and any(x.low in _HOSTS for x in t[: first - 2]) else None
    where = next((k for k in range(first - 1, max(-1, first - 8), -1) if t[k].low in _WHERE), None)
    if where is None:
        return None
    spans = [x for x in s.bodies if where - 4 <= x.last <= where]
    return (spans[-1].country,) if spans and spans[-1].country else None
