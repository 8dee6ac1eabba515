"""One office told for several holders, or for the old and the new one: "two deputy ministers, X and Y", "the
ministers, namely X (Laos) and Y (Fiji)", "the post of Z was handed by X to Y"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.persons.believing import PLURALS
from ingest.words.post_words import ENGLISH_FIELD, HEAD, RANK, PostSpan
from ingest.words.scan import Candidate, Scan
from ingest.words.tokens import Token

SEVERAL = frozenset("para dua kedua tiga ketiga empat keempat kedua-dua ketiga-tiga".split())  # noqa: SIM905
# Behind these the holders are of one side; "both ministers" and "the foreign ministers" are of two.
NUMBERS = frozenset({"dua", "tiga", "empat", "lima", "two", "three", "four", "five"})
_NAMELY = frozenset({"yaitu", "iaitu", "yakni", "ialah", "adalah", "namely"})
_LINKS = frozenset({"dan", "and", "serta", "&"})
_OF = frozenset({"of", "from", "dari", "daripada"})
_PLACE = frozenset({"jabatan", "jawatan", "posisi", "kursi", "kerusi", "post", "office", "position", "job"})
_HANDED = frozenset("diserahkan diserahterimakan dialihkan beralih diserah handed passed".split())  # noqa: SIM905
_TO = frozenset({"kepada", "ke", "to"})
_NEAR = 6  # words between two holders


def share_offices(s: Scan) -> None:
    """Give the office that stands for all of them to each of a list of holders."""
    if len(s.names) + len(s.unproven) < 2:
        return
    low = {x.low for x in s.tokens}
    if not low.isdisjoint(PLURALS):
        _english(s)
    if not low.isdisjoint(SEVERAL):
        _told_as_several(s)
    if not (low.isdisjoint(_PLACE) or low.isdisjoint(_HANDED)):
        _handed_over(s)


def singular(label: str) -> str:
    """The office of one of several: "Trade ministers" makes each of them "Trade minister"."""
    head, _, last = label.rpartition(" ")
    if last.lower() not in PLURALS or head.lower().endswith(" of"):
        return label  # "spokesman for the Council of Ministers"
    one = f"{last[:-3]}y" if last.lower().endswith("ries") else last[:-1]
    return f"{head} {one}" if head else one


def _english(s: Scan) -> None:
    """Offices in the plural before their holders: "Trade ministers X of Laos and Y of Fiji"."""
    t = s.tokens
    for k, word in enumerate(t):
        if word.low not in PLURALS:
            continue
        first = k
        while first and (
            ENGLISH_FIELD.at(t, first - 1) == 1 or RANK.at(t, first - 1) == 1 or _joins(t, first)
        ):
            first -= 1
        near = (str(e.country) for _, b, e in s.places if b in (first, first - 1) and e.kind != "place")
        state, end = next(near, None), k + 1
        for a, b, e in s.places:  # "deputy ministers of | Laos, X and Y"
            if (
                a == k + 2
                and t[k + 1].low == "of"
                and e.kind == "state"
                and t[b : b + 1]
                and t[b].text == ","
            ):
                state, end = e.country, b
        lower, bare = not t[first].cap, first == k
        _give(s, PostSpan(first, k + 1, k, state, False, False, (), lower, bare), end)


def _joins(t: Sequence[Token], k: int) -> bool:
    """Whether "and" before a word joins two fields: "trade | and industry ministers"."""
    return k > 1 and t[k - 1].low == "and" and t[k].low not in PLURALS and ENGLISH_FIELD.at(t, k - 2) == 1


def _told_as_several(s: Scan) -> None:
    """Offices behind a word for several: "dua timbalan menteri luar, X dan Y", "para menteri, yaitu X"."""
    t = s.tokens
    for post in [*(c.post for c in s.names if c.post), *s.posts]:
        if post.first and t[post.first - 1].low in SEVERAL and not post.former:
            _give(s, post, post.last)
    known = {c.post.first for c in s.names if c.post} | {p.first for p in s.posts}
    for k, word in enumerate(t[:-2]):
        if word.low in SEVERAL and k + 1 not in known and not t[k + 1].cap and HEAD.at(t, k + 1):
            end = next((j for j in range(k + 2, min(k + 8, len(t))) if t[j].text in ",:(" or t[j].cap), k)
            if t[end].text in ",:":
                _give(s, PostSpan(k + 1, end, k + 1, None, False, False, (), True, False), end)


def _give(s: Scan, post: PostSpan, behind: int) -> None:
    """Give the office to the names that are listed behind it, each with his own state where one is told."""
    t, at = s.tokens, behind
    found: list[Candidate] = []
    for c in _all(s):
        if c.name.begin < behind:
            continue
        if not _listed(t, at, c.name.begin, bool(found)) or (c.post and c.post is not post):
            break
        found.append(c)
        at = c.name.after
    number = post.first and (t[post.first - 1].low in NUMBERS or t[post.first - 2].low in NUMBERS)
    if len(found) > 1 and (post.country or number or all(_state(s, c) for c in found)):
        _settle(s, found, post)


def _all(s: Scan) -> list[Candidate]:
    """The names of a sentence in their order, those that nothing else vouches for as well."""
    bare = [Candidate(s.index, x, None, False) for x in s.unproven]
    return sorted([*s.names, *bare], key=lambda c: c.name.begin)


def _settle(s: Scan, found: Sequence[Candidate], post: PostSpan) -> None:
    """Record the holders of an office."""
    begins = {c.name.begin for c in found}
    kept = [c for c in s.names if c.name.begin not in begins]
    for c in found:
        state = _state(s, c)
        kept.append(replace(c, post=replace(post, country=state or post.country), strong=True, country=state))
    s.names = sorted(kept, key=lambda c: c.name.begin)
    within = [(c.name.first, c.name.last) for c in found]  # "Panji | Asmara" tells of no town
    s.places = [p for p in s.places if not any(a < p[0] < b for a, b in within)]
    s.unproven = [x for x in s.unproven if x.begin not in begins]
    s.posts = [p for p in s.posts if p is not post]


def _state(s: Scan, c: Candidate) -> str | None:
    """The state told behind a name: "X (Laos)", "X of Laos"."""
    for a, _, e in s.places:
        if a == c.name.after + 1 and e.kind == "state":
            before = s.tokens[a - 1]
            return c.country or (e.country if before.text == "(" or before.low in _OF else None)
    return c.country


def _listed(t: Sequence[Token], at: int, begin: int, second: bool) -> bool:
    """Whether nothing but signs of a list, a state behind a name, or "namely" stands between two words."""
    between = t[at:begin]
    if len(between) > _NEAR:
        return False
    links = sum(x.text in ",;:" or x.low in _LINKS for x in between)
    signs = _LINKS | _NAMELY | _OF
    rest = [x for x in between if not (x.text in ",;:()" or x.low in signs)]
    return links > 0 and all(x.cap for x in rest) if second else not rest


def _handed_over(s: Scan) -> None:
    """The post that one gives to another: "Jabatan Kepala X diserahkan A kepada B"."""
    t = s.tokens
    held = (p for p in s.posts if p.first and not p.bare)
    post = next((p for p in held if t[p.first - 1].low in _PLACE or t[p.first - 2].low in _PLACE), None)
    verb = next((k for k, x in enumerate(t) if x.low in _HANDED), None)
    if post is None or verb is None:
        return
    near = [c for c in _all(s) if c.post is None and c.name.begin > max(verb, post.last - 1)]
    if len(near) == 2:
        between = [x.low for x in t[near[0].name.after : near[1].name.begin]]
        if len(between) < _NEAR and not _TO.isdisjoint(between):
            _settle(s, near, post)
