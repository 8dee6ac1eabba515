"""Bodies whose state the words around their name tell: "the Gulf state's", "negara itu"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.gathered_bodies import BodyDraft
from ingest.words.body_span import ENGLISH_STATE, HEADS, MISSION, Span
from ingest.words.scan import Scan

# Common nouns for a state that was named before.
STATES = frozenset(
    """country nation kingdom republic sultanate emirate state monarchy neighbour neighbor city-state
    island""".split()  # noqa: SIM905
)
_NEGARA = frozenset({"negara", "negeri", "kerajaan", "republik", "kesultanan", "emirat"})
_BESIDE = frozenset({"jiran", "tetangga", "berjiran"})  # "negara jiran itu"
_THAT = frozenset({"itu", "tersebut", "berkenaan", "terbabit"})
_PUBLIC = frozenset({"hospital", "museum", "muzium", "politeknik", "polytechnic", "poltekkes"})
_PUBLIC_PAIRS = (
    ("rumah", "sakit"), ("research", "institute"), ("rice", "institute"), ("police", "academy"),
    ("training", "centre"), ("training", "center"), ("institut", "latihan"), ("military", "academy"),
)  # fmt: skip
# Called after a state they are its own, save those who study it: "Institut Energi Atom Vietnam".
_OF_A_STATE = frozenset({"institut", "institute", "akademi", "academy", "laboratory", "politeknik", "maktab"})
_THINKS = frozenset(
    """policy strategic strategis strategik affairs international internasional antarabangsa peace democracy
    enterprise management pengurusan manajemen""".split()  # noqa: SIM905
)
_NOBODYS = frozenset({"international", "internasional", "private", "swasta", "siloam", "mitra", "pantai"})
_ABROAD = MISSION | frozenset(
    """joint bersama committee komite jawatankuasa office kantor pejabat representative perwakilan delegation
    court mahkamah liaison permanent general attache""".split()  # noqa: SIM905
)
_BEFORE = frozenset({"di", "dari", "milik", "daripada"})


def settle_foreign(
    drafts: Sequence[BodyDraft], scans: Sequence[Scan], home: str | None, language: str
) -> None:
    """Give bodies without a state the one that the words around them tell.

    "The Gulf state's Labour Authority" and "Jabatan X negara itu" are of the state named last that is not the
    own one. In Indonesian and Malay a body with an English name is no own one: it is of the state of the body
    it is joined to, or of the only other state of its sentence or of the article; else it stays open as if it
    were nobody's.
    """
    others = {e.country for s in scans for _, _, e in s.places if e.country} - {home}
    other = others.pop() if len(others) == 1 else None
    for draft in drafts:
        if draft.country is None and draft.holder in ("private", "open"):
            draft.country = next(filter(None, (_of_place(s, span) for s, span in draft.places)), None)
            if draft.country is None and language == "en" and draft.holder == "open" and _nations(draft):
                draft.country = home
        if draft.country is None and draft.holder in ("state", "open"):
            told = (_seated(s, span) for s, span in draft.places)
            draft.country = next((c for c in told if c not in (None, home)), None)
        if draft.holder == "state" and draft.country in (None, home):
            _settle_beside(draft, scans, home)
        if draft.country not in (None, home) or draft.holder != "state":
            continue
        for s, span in draft.places:
            if meant(s, span.first, span.last):
                draft.country, draft.ids = last_named(scans, s, span.first, home), ()
                draft.holder = "state" if draft.country else "open"
        if draft.country is None and language != "en" and _in_english(draft):
            draft.country = next(filter(None, (_beside(s, span, home) for s, span in draft.places)), None)
            if draft.country is None:
                draft.country = other
                draft.holder = "state" if draft.country else "open"


_PART = frozenset({"of", "at", "under", "in", "pada", "dari", "daripada", "di", "bawah", "the"})


def _part_of(s: Scan, span: Span) -> str | None:
    """The state of the ministry or agency of which a body is told to be part: "the Department of Heritage of
    the | Lao Ministry of Culture", "Departemen Warisan Budaya | Kementerian Kebudayaan Laos"."""
    t, k = s.tokens, span.last
    while k < min(len(t), span.last + 2) and t[k].low in _PART:
        k += 1
    whole = next((x for x in s.bodies if x.first == k and x.holder == "state"), None)
    if whole is None or not MISSION.isdisjoint(x.low for x in t[whole.first : whole.last]):
        return None
    return whole.country


_MINISTRY = {"ministry": "minister", "kementerian": "menteri", "kementrian": "menteri"}
_FEWEST = 2  # words of fields that are no common ones: "Buruh dan Kebajikan Sosial"


def _settle_beside(draft: BodyDraft, scans: Sequence[Scan], home: str | None) -> None:
    """Give a body of no known state, or of home for its language alone, the state of its minister, of the
    town where its sentence is, or of whom is told to head it."""
    once = len(draft.places) == 1
    if draft.country is None or once:
        told = _of_ministers(draft, scans)
        told = told or next(filter(None, (_part_of(s, span) for s, span in draft.places)), None)
        told = told or next(filter(None, (_there(s, span, home) for s, span in draft.places)), None)
        if told and told != draft.country:
            draft.country, draft.ids = told, ()
    if draft.country is None:
        draft.country = next(filter(None, (_headed(s, span) for s, span in draft.places)), None)


def _of_ministers(draft: BodyDraft, scans: Sequence[Scan]) -> str | None:
    """The state whose minister of the same fields is told, where no other one's is: "Menteri Buruh dan
    Kebajikan Sosial Laos ... di | Kementerian Buruh dan Kebajikan Sosial"."""
    for s, span in draft.places[:1]:
        head = _MINISTRY.get(s.tokens[span.first].low)
        if head and span.core - span.first > _FEWEST + 1:
            fields = [x.low for x in s.tokens[span.first + 1 : span.core]]
            states = {k for x in scans for k in _of_minister(x, [head, *fields])}
            if len(states) == 1:
                return states.pop()
    return None


def _of_minister(s: Scan, office: list[str]) -> list[str | None]:
    """The states of the holders of an office in a sentence, of whatever rank; None for one of no state."""
    posts = [(c.post, c.country) for c in s.names if c.post] + [(p, None) for p in s.posts]
    return [
        p.country or behind
        for p, behind in posts
        if [x.low for x in s.tokens[p.head : p.head + len(office)]] == office
        and not (p.head + len(office) < p.last and s.tokens[p.head + len(office)].low in _JOINED)
    ]


_JOINED = frozenset({"dan", "and", ","})


_SPEAKERS = frozenset(
    "jurucakap jubir bicara spokesman spokeswoman spokesperson pegawai pejabat official".split()  # noqa: SIM905
)


def _there(s: Scan, span: Span, home: str | None) -> str | None:
    """The other state of whose town a sentence tells that begins with it: "Di Singapura, seorang jurucakap |
    Agensi Alam Sekitar Kebangsaan"."""
    t = s.tokens
    if t[0].low not in ("di", "in"):
        return None
    seat = next((x for x in s.places if x[0] == 1), None)
    if seat is None or seat[1] + 1 >= len(t) or t[seat[1]].text != "," or seat[2].country in (None, home):
        return None
    if not _ABROAD.isdisjoint(x.low for x in t[span.first : span.last]):
        return None
    named = next((c.name.after for c in s.names if c.name.begin == seat[1] + 1), 0)
    if (
        named and t[named : named + 1] and t[named].text == ","
    ):  # "In Vientiane, X, spokesman for the | Y, said"
        end = next((k for k in range(named + 1, len(t)) if t[k].text == ","), named)
        return seat[2].country if named < span.first < end else None
    between = [x.low for x in t[seat[1] + 1 : span.first]] if span.first > seat[1] else ["?"]
    if len(between) > 4 or (between and between[-1] != "the" and _SPEAKERS.isdisjoint(between)):
        return None
    return seat[2].country


_CHAIRS = frozenset({"chairs", "heads", "leads", "mengetuai", "mempengerusikan", "memimpin", "mengepalai"})


def _headed(s: Scan, span: Span) -> str | None:
    """The state of whom is told right before to head a body too: "The Lao minister, who also chairs the |
    National Commission"."""
    t = s.tokens
    if _CHAIRS.isdisjoint([x.low for x in t[max(0, span.first - 3) : span.first]]):
        return None
    who = next(
        (k for k in range(span.first - 1, max(0, span.first - 7), -1) if t[k].low in ("who", "yang")), 0
    )
    if not who or _CHAIRS.isdisjoint(x.low for x in t[who : span.first]):
        return None
    who -= t[who - 1].text == ","
    held = [(c.post, c.country, max(c.name.after, c.post.last)) for c in s.names if c.post]
    held += [(p, None, p.last) for p in s.posts]
    return next((c or p.country for p, c, end in held if end == who and not p.bodies), None)


def meant(s: Scan, first: int, last: int) -> bool:
    """Whether a state is meant beside a body or an office without being named."""
    t, k = s.tokens, first - 1
    if k > 1 and t[k].text in ("'s", "’s") and t[k - 1].low in STATES:
        return t[k - 2].low not in ("our", "own") and not t[k - 1].cap
    j = last
    j += j < len(t) and t[j].low in _BEFORE
    if j + 1 < len(t) and t[j - 1].low in _NEGARA - {"negara"} and not t[j - 1].cap and t[j].low in _THAT:
        return True  # "menteri luar kerajaan | itu", taken for a field
    that = j + 1 + (j + 1 < len(t) and t[j + 1].low in _BESIDE)
    return that < len(t) and t[j].low in _NEGARA and not t[j].cap and t[that].low in _THAT


def last_named(scans: Sequence[Scan], s: Scan, first: int, home: str | None) -> str | None:
    """The state named last before a word, in its sentence or the two before it, that is not the own one; the
    only one that its sentence names in front, whichever that is."""
    here = {e.country for _, b, e in s.places if e.country and b <= first}
    if len(here) == 1 and any(e.kind == "demonym" and b <= first for _, b, e in s.places):
        return here.pop()
    for scan in (s, *(scans[k] for k in range(s.index - 1, max(-1, s.index - 3), -1))):
        told = [
            e.country
            for _, b, e in scan.places
            if e.country not in (None, home) and (scan is not s or b <= first)
        ]
        if told:
            return told[-1]
    return None


def _nations(draft: BodyDraft) -> bool:
    """Whether a body is called the nation's: "the National Institute of Public Health"."""
    return any(s.tokens[b.first].low == "national" for s, b in draft.places)


def _of_place(s: Scan, span: Span) -> str | None:
    """The state of a hospital, museum or training centre, which are public here: of the place that its name
    holds or follows ("Mahosot Hospital in Vientiane")."""
    t = s.tokens
    run = [x.low for x in t[span.first : span.last]]
    public_by_name = run[:2] == ["university", "of"] or not _PUBLIC.isdisjoint(run)
    public_by_name = public_by_name or any(a in run and b in run for a, b in _PUBLIC_PAIRS)
    named = not _OF_A_STATE.isdisjoint(run) and _THINKS.isdisjoint(run)
    if not public_by_name and not named:
        return None
    if not _NOBODYS.isdisjoint(run):
        return None
    if not public_by_name:
        return next(
            (
                e.country
                for a, _, e in s.places
                if named and span.first <= a < span.last and e.kind != "place"
            ),
            None,
        )
    for a, _, e in s.places:
        behind = span.last < a < span.last + 3 and t[a - 1].low in ("in", "di", ",")
        if e.country and (span.first <= a <= span.last or behind):
            return e.country
    return None


def _seated(s: Scan, span: Span) -> str | None:
    """The state of the town in which a body without a state is told to be: "the Ministry of Education in
    Bandar Seri Begawan"; missions and committees of several states sit abroad."""
    t, k = s.tokens, span.last
    if k + 1 >= len(t) or t[k].low not in ("in", "di") or t[k + 1].low == "the":
        return None
    if not _ABROAD.isdisjoint(x.low for x in t[span.first : span.last]):
        return None
    return next((e.country for a, _, e in s.places if a == k + 1 and e.kind == "place"), None)


def _in_english(draft: BodyDraft) -> bool:
    """Whether a body is named in English order, by words and not by a short form alone."""
    for s, span in draft.places:
        run = s.tokens[span.first : span.core]
        if len(run) > 1 and not any(x.low in HEADS for x in run):
            return any(ENGLISH_STATE.at(run, k) for k in range(len(run)))
    return False


def _beside(s: Scan, span: Span, home: str | None) -> str | None:
    """The state of the body joined to this one, else the only other state of the sentence."""
    t = s.tokens
    for other in s.bodies:
        gap = t[other.last : span.first] if other.last <= span.first else t[span.last : other.first]
        if other is not span and other.country and [x.low for x in gap] in (["dan"], ["serta"], [","]):
            return other.country if other.country != home else None
    near = {e.country for _, _, e in s.places if e.country} - {home}
    return near.pop() if len(near) == 1 else None
