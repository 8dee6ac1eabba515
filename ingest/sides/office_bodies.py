"""Whose the bodies are that stand in an office: those of the side on which the office stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ingest.persons.allegiance import side_of
from ingest.words.body_span import acronym
from ingest.words.post_words import PostSpan
from ingest.words.scan import Scan


def settle_bodies(
    scans: Sequence[Scan], team_state: Callable[[Sequence[Scan], Scan, int], str | None]
) -> None:
    """Give a body in an office the state on whose side the office stands: "Bangladesh diwakili Sekretaris
    Kementerian X" speaks of Bangladesh's ministry, whatever other state has one of that name; and a part of
    a body told by its short form the state of that: "Tentera Darat SAF".

    Args: ``team_state`` tells the state whose delegation the holder of an office is told to head.
    """
    short = {
        s.tokens[a].text: span.country
        for s in scans
        for span in s.bodies
        if span.country and span.holder == "state"
        for a, b in span.forms
        if b == a + 1 and s.tokens[a].text.isupper()
    }
    for span, last in ((x, s.tokens[x.last - 1].text) for s in scans for x in s.bodies) if short else ():
        if span.country is None and span.holder == "state" and span.last - span.first > 1:
            span.country = short.get(last)
    for s in scans:
        for n, c in enumerate(s.names):
            if c.post and c.post.country:
                _within(s, c.post)
            if not c.post or not c.post.bodies:
                continue
            country = side_of(s, first := min(c.post.first, c.name.begin))
            if not country and (country := team_state(scans, s, first)) and c.post.country:
                named = any(c.post.first <= a < c.post.last and e.kind != "place" for a, _, e in s.places)
                country = c.post.country if named else country
                s.names[n] = replace(c, post=replace(c.post, country=country))
            if not country:
                continue
            for number in c.post.bodies:
                span = s.bodies[number]
                told = any(
                    e.country and ((span.first <= a and b <= span.last) or _has(s, b, span.first))
                    for a, b, e in s.places
                )
                if (
                    span.holder == "state"
                    and not told
                    and span.country != country
                    and not acronym(s.tokens[span.first])  # which other states do not share
                ):
                    span.country, span.ids = country, ()


def _has(s: Scan, end: int, body: int) -> bool:
    """Whether the state that ends at a word is told to have the body behind it: "Laos's | Ministry of X"."""
    return body == end + 1 and s.tokens[end].text in ("'s", "’s", "'", "’")


def _within(s: Scan, post: PostSpan) -> None:
    """A body that is only read in the words before an office's head is of that office: "the Cambodian Deputy
    | National Police | Commissioner" speaks of no other state's police."""
    for number, span in enumerate(s.bodies):
        inside = post.first <= span.first <= post.head and span.last <= post.last
        if inside and number not in post.bodies and span.country != post.country:
            span.office, span.country, span.ids = True, post.country, ()
