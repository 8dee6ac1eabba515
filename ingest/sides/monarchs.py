"""Which realm a monarch told without it rules: by his style before or behind the name, by his namesake."""

from __future__ import annotations

from ingest.sides.told_states import Setting
from ingest.words.scan import Candidate, Scan
from ingest.words.titles import title_at
from ingest.words.tokens import Token

_MONARCHS = frozenset({"sultan", "king", "raja"})
_STYLES = frozenset({"di-pertuan", "dipertuan", "ruler", "king", "raja", "sultan"})
_OF_BRUNEI = ["paduka", "seri", "baginda"]  # in Malaysia it is "Seri Paduka Baginda"
_REACH = 8  # words of a style


def styled(t: list[Token], first: int) -> int:
    """The first word of the honours before an office: "oleh | Yang Maha Mulia Sultan X"."""
    if not first or not t[first - 1].cap:
        return first
    for k in range(max(0, first - 6), first):
        if t[k].cap and k + title_at(t, k) == first:
            return k
    return first


def realm(s: Scan, c: Candidate) -> str | None:
    """The state in the style of a monarch, before or behind his name."""
    post, t = c.post, s.tokens
    if post is None or post.country or t[post.head].low not in _MONARCHS:
        return None
    first, after = min(post.first, c.name.begin), c.name.after
    if first > 1 and t[first - 1].text == "," and (told := _style_of(s, first - 4, first - 1)):
        return told  # "Yang Di-Pertuan Negara Brunei, | Sultan X"
    if after < len(t) and t[after].text == "," and t[after : after + 3]:
        end = next(
            (k for k in range(after + 1, min(after + 2 + _REACH, len(t))) if t[k].text in ",;."), len(t)
        )
        if told := _style_of(s, after + 1, end, to_end=False):
            return told
    return "BRN" if [x.low for x in t[max(0, first - 3) : first]] == _OF_BRUNEI else None


def _style_of(s: Scan, low: int, high: int, *, to_end: bool = True) -> str | None:
    """The state in a monarch's style between two words, at its end or behind its words."""
    t = s.tokens
    found = next(
        (
            (a, e.country)
            for a, b, e in s.places
            if (b == high if to_end else low <= a and b <= high) and e.kind == "state"
        ),
        None,
    )
    return (
        found[1]
        if found and any(t[k].low in _STYLES for k in range(max(0, found[0] - 8), found[0]))
        else None
    )


def namesake(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The one realm of those who bear a monarch's office and part of his name, doubled letters or not."""
    if c.post is None or s.tokens[c.post.head].low not in _MONARCHS:
        return None
    head = s.tokens[c.post.head].low
    own = {_single(x.low) for x in s.tokens[c.name.first : c.name.last] if len(x.low) > 3}
    told = {
        other.post.country or other.country
        for scan in setting.scans
        for other in scan.names
        if other.post
        and scan.tokens[other.post.head].low == head
        and not own.isdisjoint(_single(x.low) for x in scan.tokens[other.name.first : other.name.last])
    } - {None}
    return told.pop() if len(told) == 1 else None


def _single(word: str) -> str:
    """A word without doubled letters: "hassanal" and "hasanal" are one name."""
    return "".join(x for k, x in enumerate(word) if not k or x != word[k - 1])
