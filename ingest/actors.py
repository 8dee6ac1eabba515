"""The article's memory of persons: which mentions are one person, and one office."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from ingest.post_words import PostSpan
from ingest.scan import Candidate, Scan
from ingest.tokens import folded


@dataclass
class PersonDraft:
    """A person while the article is being read."""

    key: tuple[str, ...]
    seen: list[tuple[Scan, Candidate]] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    alias_keys: set[str] = field(default_factory=set)
    rank: int = 0

    @property
    def words(self) -> set[str]:
        """All words by which the person can be called."""
        return set(self.key) | self.alias_keys


def subsequence(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words of ``short`` stand in ``long`` in order; an initial stands for its word."""
    rest = iter(long)
    return all(any(w == v or (len(w) == 1 and v.startswith(w)) for v in rest) for w in short)


def blend(short: str, long: Sequence[str]) -> bool:
    """Whether a nickname is made of the beginnings of a name's words: "Rasu" of "Rangga Sutedja"."""
    if len(short) < 5 or len(long) < 2:
        return False
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
    by_word: dict[str, list[PersonDraft]] = {}
    for k in order:
        scan, candidate = found[k]
        key = keys[k]
        near = {id(d): d for w in key for d in by_word.get(w, ())}
        if len(key) == 1 and not near:
            near = {id(d): d for d in drafts[:200] if blend(key[0], d.key)}
            for draft in near.values():
                draft.alias_keys.add(key[0])
        fits = [
            d
            for d in near.values()
            if subsequence(key, d.key) or set(key) <= d.alias_keys or _near(key, d.key)
        ]
        if len(key) == 1 and not fits:
            fits = (
                list(near.values())
                if len(near) == 1 and key[0] in next(iter(near.values())).alias_keys
                else []
            )
        if len(fits) == 1:
            draft = fits[0]
        elif len(fits) > 1 and not candidate.post:
            continue  # two persons share the name: the mention stays open
        elif len(fits) > 1:
            same = [
                d
                for d in fits
                if any(
                    c.post and candidate.post and c.post.country == candidate.post.country for _, c in d.seen
                )
            ]
            draft = same[0] if same else fits[0]
        else:
            draft = PersonDraft(key)
            drafts.append(draft)
            for word in key:
                if len(word) > 1:
                    by_word.setdefault(word, []).append(draft)
        draft.seen.append((scan, candidate))
        if candidate.name.alias:
            alias = scan.text(*candidate.name.alias)
            draft.aliases.append(alias)
            draft.alias_keys.update(folded(alias))
            for word in folded(alias):
                by_word.setdefault(word, []).append(draft)
    for draft in drafts:
        draft.seen.sort(key=lambda item: (item[0].index, item[1].name.first))
    drafts.sort(key=lambda d: (d.seen[0][0].index, d.seen[0][1].name.first))
    for rank, draft in enumerate(drafts):
        draft.rank = rank
    return drafts


def post_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office as a key under which its short and long forms meet."""
    return folded(scan.text(post.head, post.last))
