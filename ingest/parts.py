"""Round-ups of several places: each part under its own dateline is read as an article of its own.

"DILI – ... PHNOM PENH – ...": whose office an unnamed minister holds, who "he" is and where it was is told by
the dateline above, not by the first one of all. The parts keep their places in the text, so that every quote
stands where it stood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ingest.extract import extract
from ingest.facts import Commitment, Facts, Institution, Meeting, Person, Post
from ingest.words.capitals import is_city
from ontology.knowledge import Knowledge

MOST = 12  # parts of a round-up: each costs a look over the whole text, so their number is bounded
_Told = TypeVar("_Told", Person, Institution, Post)
_Ranks = dict[tuple[str, str | None], int]  # by name and state
_DASH = re.compile(r"(?:,\s[^\n:–—-]{1,40}?|\s?\([^)\n]{1,30}\))*\s?(?:–|—|--|-|:)\s(?=\S)")


def facts_of(article: Article, knowledge: Knowledge) -> Facts:
    """What an article says, by its parts where it has several datelines (see `extract`, `annotate`)."""
    document = annotate(article, knowledge)
    starts = datelines(document)
    if not starts:
        return extract(document, knowledge)
    ends = [*starts[1:], len(article.text)]
    spans = [(0 if n == 0 else start, end) for n, (start, end) in enumerate(zip(starts, ends, strict=True))]
    return joined([extract(annotate(article, knowledge, span), knowledge) for span in spans])


def datelines(document: Document) -> list[int]:
    """Where the parts of a round-up begin: lines led by cities of two states or more; none otherwise, and
    none in a text of more parts than `MOST`, which is read as a whole."""
    text = document.article.text
    begins = {line.start for line in document.lines if line.kind in ("body", "heading")}
    found = [
        m
        for m in document.mentions
        if m.start in begins
        and m.text.isupper()
        and m.country
        and (m.kind == "place" or (m.kind == "state" and is_city(m)))
        and _DASH.match(text, m.end)
    ]
    several = len({m.country for m in found}) > 1 and len(found) <= MOST
    return [m.start for m in found] if several else []


def joined(parts: Sequence[Facts]) -> Facts:
    """The facts of the parts of one article as those of one, each person and body once."""
    persons: list[Person] = []
    bodies: list[Institution] = []
    posts: list[Post] = []
    meetings: list[Meeting] = []
    commitments: list[Commitment] = []
    of_person, of_body, of_post = _Ranks(), _Ranks(), _Ranks()
    for part in parts:
        body = [_rank(bodies, of_body, b, [(n, b.country) for n in b.names]) for b in part.institutions]
        for rank, own in zip(body, part.institutions, strict=True):
            if own.part_of is not None and bodies[rank].part_of is None and body[own.part_of] != rank:
                bodies[rank] = replace(bodies[rank], part_of=body[own.part_of])
        people = [replace(p, post=_with_body(p.post, body)) for p in part.persons]
        who = [_rank(persons, of_person, p, [(n, p.country) for n in p.names]) for p in people]
        for rank, own_office in zip(who, (p.post for p in people), strict=True):
            if persons[rank].post is None and own_office is not None:
                persons[rank] = replace(persons[rank], post=own_office)
        office = [_rank(posts, of_post, _with_body(p, body) or p, [(p.label, p.country)]) for p in part.posts]
        first, before = len(meetings), len(commitments)
        for meeting in part.meetings:
            there = tuple(
                replace(
                    x,
                    person=None if x.person is None else who[x.person],
                    post=None if x.post is None else office[x.post],
                    institution=None if x.institution is None else body[x.institution],
                )
                for x in meeting.participations
            )
            meetings.append(replace(meeting, participations=there))
        for one in part.commitments:
            made_at = None if one.made_at is None else one.made_at + first
            follows = None if one.follows is None else one.follows + before
            commitments.append(replace(one, made_at=made_at, follows=follows))
    return replace(
        parts[0],
        persons=tuple(persons),
        institutions=tuple(bodies),
        posts=tuple(posts),
        meetings=tuple(meetings),
        commitments=tuple(commitments),
        figures=tuple(f for part in parts for f in part.figures),
    )


def _with_body(post: Post | None, body: Sequence[int]) -> Post | None:
    """A post whose institution is told by its rank among all parts."""
    if post is None or post.institution is None:
        return post
    return replace(post, institution=body[post.institution])


def _rank(known: list[_Told], ranks: _Ranks, one: _Told, keys: Sequence[tuple[str, str | None]]) -> int:
    """The rank of what was told before under a name and state, which gains the evidence; else a new one."""
    told = [ranks[key] for key in keys if key in ranks]
    if not told:
        known.append(replace(one, part_of=None) if isinstance(one, Institution) else one)
        ranks.update((key, len(known) - 1) for key in keys)
        return len(known) - 1
    rank: int = min(told)
    evidence = tuple(dict.fromkeys((*known[rank].evidence, *one.evidence)))
    known[rank] = replace(known[rank], evidence=evidence)
    return rank
