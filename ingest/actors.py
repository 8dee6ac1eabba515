"""The article's memory: which mentions are one person, one body, one office."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from ingest.body_span import MISSION, Span
from ingest.gazetteer import Gazetteer
from ingest.post_words import PostSpan
from ingest.scan import Candidate, Scan
from ingest.tokens import folded
from ontology.knowledge import Knowledge


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


@dataclass
class BodyDraft:
    """A body while the article is being read."""

    names: list[str]
    keys: set[tuple[str, ...]]
    holder: str
    country: str | None
    ids: tuple[str, ...]
    places: list[tuple[Scan, Span]] = field(default_factory=list)
    part_of: BodyDraft | None = None


def gather_bodies(
    scans: Sequence[Scan], names: Gazetteer, home: str | None, knowledge: Knowledge
) -> tuple[list[BodyDraft], dict[int, BodyDraft]]:
    """The bodies of an article in order of first mention, and the draft of each span (by ``id``)."""
    drafts: list[BodyDraft] = []
    by_key: dict[tuple[str, ...], list[BodyDraft]] = {}
    by_id: dict[str, BodyDraft] = {}
    of_span: dict[int, BodyDraft] = {}
    for scan in scans:
        for span in scan.bodies:
            if span.group or span.office:
                continue
            forms = [(span.first, span.last), *span.forms]
            if span.core > span.first and span.core not in (span.last,):
                forms.append((span.first, span.core))
            if scan.tokens[span.first].low == "the" or _leading_state(scan, span):
                forms.append((span.first + 1, span.last))
            texts = list(dict.fromkeys(scan.text(a, b) for a, b in forms if b > a))
            if span.head:
                texts = [f"{span.head} {x}" for x in texts] + texts
            clean = [x for x in texts if "(" not in x] or texts
            keys = {folded(x) for x in texts}
            ids = span.ids or next((i for i in map(names.bodies, clean) if i), ())
            draft = next(
                (
                    d
                    for key in sorted(keys)
                    for d in by_key.get(key, ())
                    if (d.country is None or span.country is None or d.country == span.country)
                    and not (_of_home(d, home, knowledge) and span.country not in (None, home))
                    and not _elsewhere(d, keys, key)
                    and not _abroad(d, span, home)
                ),
                None,
            )
            one = _one_id(ids, span.country or (home if span.holder == "state" else None), knowledge)
            draft = draft or (by_id.get(one) if one else None)
            if draft is None:
                draft = BodyDraft([], set(), span.holder, span.country, ids)
                drafts.append(draft)
            if one:
                by_id.setdefault(one, draft)
            draft.country = draft.country or span.country
            draft.ids = draft.ids or ids
            draft.names = list(dict.fromkeys([*draft.names, *clean, *texts]))
            draft.keys |= keys
            draft.places.append((scan, span))
            for key in sorted(keys):
                if draft not in by_key.setdefault(key, []):
                    by_key[key].append(draft)
            of_span[id(span)] = draft
        for span in scan.bodies:
            if span.part_of is not None and span.part_of < len(scan.bodies):
                child, parent = of_span.get(id(span)), of_span.get(id(scan.bodies[span.part_of]))
                if child and parent and child is not parent:
                    child.part_of = child.part_of or parent
                    child.country = child.country or parent.country
    return drafts, of_span


def _leading_state(scan: Scan, span: Span) -> bool:
    """Whether a ministry's name has its state before it: "Lao | Ministry of Mines"."""
    behind = scan.tokens[min(span.first + 1, span.last - 1)].low
    return behind in ("ministry", "department") and any(
        a == span.first and b == a + 1 for a, b, _ in scan.places
    )


def _of_home(draft: BodyDraft, home: str | None, knowledge: Knowledge) -> bool:
    """Whether a body told without a state is the own one, whose name others have too: "Kementerian Luar
    Negeri", before "Kementerian Luar Negeri Myanmar" is told of."""
    if draft.country is not None or home is None or len(draft.ids) < 2:
        return False
    return draft.holder == "state" and any(knowledge.body_of[i].country == home for i in draft.ids)


def _elsewhere(draft: BodyDraft, keys: set[tuple[str, ...]], key: tuple[str, ...]) -> bool:
    """Whether missions that share a short form have other seats: "KBRI Hanoi", "KBRI Manila"."""
    if len(key) > 1 or key[0] not in MISSION:
        return False
    seated, own = ({k for k in found if k[0] == key[0] and len(k) > 1} for found in (draft.keys, keys))
    return bool(seated and own and seated.isdisjoint(own))


def _abroad(draft: BodyDraft, span: Span, home: str | None) -> bool:
    """Whether a body told with another state is none that stood without one in an office at home:
    "juru bicara Kementerian Luar Negeri", and later "Kementerian Luar Negeri Myanmar"."""
    if home is None or draft.country or draft.holder != "state" or span.country in (None, home):
        return False
    return any(
        c.post and c.post.country is None and any(s.bodies[b] is x for b in c.post.bodies)
        for s, x in draft.places
        for c in s.names
    )


def _one_id(ids: tuple[str, ...], country: str | None, knowledge: Knowledge) -> str | None:
    """The one body of the authority table that is meant, None where several could be."""
    fits = [i for i in ids if knowledge.body_of[i].country == country] if country else list(ids)
    return fits[0] if len(fits) == 1 else None


def post_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office as a key under which its short and long forms meet."""
    return folded(scan.text(post.head, post.last))
