"""The article's memory of persons: which mentions are one person, and one office."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from ingest.words.post_words import PostSpan
from ingest.words.scan import Candidate, Scan
from ingest.words.tokens import folded

_CROWNED = frozenset({"sultan", "king", "queen", "emperor", "agong"})  # a raja or ratu may be a noble, too
# Names in part that are also titles, with or without which one is called.
_NOBLE = frozenset({"awang", "dayang", "raja", "tengku", "tunku", "raden", "pengiran", "teuku", "lalu"})
MOST = 200  # namesakes that are compared with one name: time shall not grow as their square
_BURMESE = frozenset({"u", "daw"})


@dataclass(eq=False)
class PersonDraft:
    """A person while the article is being read."""

    key: tuple[str, ...]
    seen: list[tuple[Scan, Candidate]] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    alias_keys: set[str] = field(default_factory=set)
    states: set[str | None] = field(default_factory=set)  # of the offices said of the person
    monarch: bool = False  # whether one of the offices is a monarch's
    rank: int = 0

    @property
    def words(self) -> set[str]:
        """All words by which the person can be called."""
        return set(self.key) | self.alias_keys


def subsequence(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words of ``short`` stand in ``long`` in order; an initial stands for its word."""
    rest = iter(long)
    return all(any(w == v or (len(w) == 1 and v.startswith(w)) for v in rest) for w in short)


def _gapped(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether words of the longer name stand between those of the shorter: Burmese names are not cut so,
    "U Aung Kyi" is not Aung San Suu Kyi."""
    size = len(short)
    return not any(tuple(long[i : i + size]) == tuple(short) for i in range(len(long) - size + 1))


def blend(short: str, long: Sequence[str]) -> bool:
    """Whether a nickname is made of the beginnings of a name's words: "Rasu" of "Rangga Sutedja", "Marsel" of
    "Marselinus Seran"."""
    if len(short) < 5 or len(long) < 2:
        return False
    if any(len(w) > len(short) + 2 and w.startswith(short) for w in long[:2]):
        return True
    pattern = "".join(
        f"(?:{re.escape(w[:2])}{''.join(f'(?:{re.escape(c)})?' for c in w[2:])})" for w in long[:2]
    )
    return re.fullmatch(pattern, short) is not None


def _near(a: Sequence[str], b: Sequence[str]) -> bool:
    """One word spelt with one letter more, less or other, and at least two others equal."""
    if len(a) != len(b) or len(a) < 3:
        return False
    other = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(other) != 1:
        return False
    x, y = sorted(other[0], key=len)
    if len(y) - len(x) > 1:
        return False
    return any(x[:i] == y[:i] and x[i + (len(x) == len(y)) :] == y[i + 1 :] for i in range(len(y)))


def _vouched(scan: Scan, surnames: Collection[str]) -> list[Candidate]:
    """Names that nothing in their sentence vouches for, but a mention by surname does: "Y said"."""
    t = scan.tokens
    return [
        Candidate(scan.index, name, None, False)
        for name in scan.unproven
        if name.begin > 0
        and name.last - name.first < 5
        and (t[name.last - 1].low in surnames or t[name.first].low in surnames)
    ]


class _Known:
    """The persons of an article so far, found by what a name could mean without a look at all of them."""

    def __init__(self) -> None:
        self.by_word: dict[str, list[PersonDraft]] = {}
        self.by_gap: dict[tuple[int, tuple[str, ...]], list[PersonDraft]] = {}

    def add(self, draft: PersonDraft) -> None:
        """Enter a person under each word of the name, and under the name with each word left out."""
        for word in draft.key:
            if len(word) > 1:
                self.by_word.setdefault(word, []).append(draft)
        for gap in _gaps(draft.key):
            self.by_gap.setdefault(gap, []).append(draft)

    def call(self, draft: PersonDraft, alias: Sequence[str]) -> None:
        """Enter a person under the words of another name."""
        draft.alias_keys.update(alias)
        for word in alias:
            self.by_word.setdefault(word, []).append(draft)

    def meant(self, key: tuple[str, ...]) -> list[PersonDraft]:
        """Who could be called so: of the many who share each of the words no more than `MOST` are asked."""
        rows = [self.by_word.get(w, []) for w in key if len(w) > 1]
        rows = [min(rows, key=len)] if rows else [self.by_word.get(w, []) for w in key]
        asked = {id(d): d for row in rows for d in row[:MOST]}
        fits = {k: d for k, d in asked.items() if subsequence(key, d.key) or set(key) <= d.alias_keys}
        for gap in _gaps(key):
            fits.update((id(d), d) for d in self.by_gap.get(gap, ())[:MOST] if _near(key, d.key))
        return sorted(fits.values(), key=lambda d: d.rank)


def _gaps(key: tuple[str, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """A name of three words or more with each word left out in turn: see `_near`."""
    if len(key) < 3:
        return []
    rests = ((i, key[:i] + key[i + 1 :]) for i in range(len(key)))
    return [(i, rest) for i, rest in rests if any(len(w) > 1 for w in rest)]


def gather_persons(scans: Sequence[Scan]) -> list[PersonDraft]:
    """The persons of an article, in order of first mention."""
    surnames = {low for s in scans for low in s.said}
    surnames.update(
        s.tokens[c.name.first].low for s in scans for c in s.names if c.name.last - c.name.first == 1
    )
    found = [(s, c) for s in scans for c in (*s.names, *_vouched(s, surnames))]
    keys = [folded(s.text(c.name.first, c.name.last)) for s, c in found]
    order = sorted(range(len(found)), key=lambda k: (-len(keys[k]), k))
    drafts: list[PersonDraft] = []
    known = _Known()
    for k in order:
        scan, candidate = found[k]
        key = keys[k]
        if len(key) == 1 and key[0] not in known.by_word:
            fits = [d for d in drafts[:MOST] if blend(key[0], d.key)]
            for draft in fits:
                draft.alias_keys.add(key[0])
        else:
            fits = known.meant(key)
            if not fits and len(key) > 1 and key[0] in _NOBLE:
                fits = known.meant(key[1:])  # "Raja X" who was told before as "YB X Y"
        if candidate.name.titles and len(key) > 1 and _is_burmese(candidate):
            fits = [d for d in fits if not _gapped(key, d.key)]
        crowned = candidate.post is not None and _crowned(scan, candidate.post)
        if crowned and len(key) == 1:
            fits = [d for d in fits if not d.states or d.monarch]  # "Sultan Ibrahim" is no Azlan Ibrahim
        if len(fits) == 1:
            draft = fits[0]
        elif len(fits) > 1 and not candidate.post:
            continue  # two persons share the name: the mention stays open
        elif len(fits) > 1 and candidate.post:
            state = candidate.post.country
            draft = next((d for d in fits if state in d.states), fits[0])
        else:
            draft = PersonDraft(key, rank=len(drafts))
            drafts.append(draft)
            known.add(draft)
        draft.seen.append((scan, candidate))
        if candidate.post:
            draft.states.add(candidate.post.country)
            draft.monarch |= crowned
        if candidate.name.alias:
            alias = scan.text(*candidate.name.alias)
            draft.aliases.append(alias)
            known.call(draft, folded(alias))
    for draft in drafts:
        draft.seen.sort(key=lambda item: (item[0].index, item[1].name.first))
    drafts.sort(key=lambda d: (d.seen[0][0].index, d.seen[0][1].name.first))
    for rank, draft in enumerate(drafts):
        draft.rank = rank
    return drafts


def _is_burmese(candidate: Candidate) -> bool:
    return any(word in _BURMESE for title in candidate.name.titles for word in folded(title))


def _crowned(scan: Scan, post: PostSpan) -> bool:
    """Whether an office is a monarch's."""
    return any(token.low in _CROWNED for token in scan.tokens[post.first : post.last])


def post_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office as a key under which its short and long forms meet."""
    return folded(scan.text(post.head, post.last))
