"""For which state somebody acts, where the words of the office do not say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.persons.actors import PersonDraft
from ingest.persons.allegiance import faces, inverted, side_of
from ingest.persons.believing import counterpart_before, follows_another
from ingest.persons.body_officers import of_body as beside_body
from ingest.persons.body_officers import of_body_behind
from ingest.persons.called_states import called_state
from ingest.persons.led_sides import led
from ingest.persons.side_lists import in_row
from ingest.persons.sides_behind import acts_for, heads, side_leaders
from ingest.sides.affiliation import learned, of_school, of_staff, outside, scholar, title_states
from ingest.sides.anchors import anchor, section_homes
from ingest.sides.counterparts import one_of_two, opposite, second_counterpart, states_beside, their_deputy
from ingest.sides.home import HOME_OF
from ingest.sides.monarchs import realm
from ingest.sides.team_heads import team_state
from ingest.sides.told_states import Setting
from ingest.sides.understood import understood
from ingest.sides.unmarked_offices import facing_untold
from ingest.sides.viewpoint import state_counts
from ingest.words.constitutions import constitution, office_key
from ingest.words.post_words import HEAD, PostSpan, is_office_word
from ingest.words.scan import Candidate, Scan


def person_countries(
    drafts: Sequence[PersonDraft],
    scans: Sequence[Scan],
    home: str | None,
    of_body: Mapping[int, str | None],
    language: str,
) -> list[str | None]:
    """For each person the state or body for which it acts, or None where the article does not tell.

    Args: ``home`` as of home_state; ``of_body`` the states of body spans by ``id``.
    """
    found: list[str | None] = [_said(d, of_body) for d in drafts]
    families: dict[str, set[str]] = {}
    for draft, state in zip(drafts, found, strict=True):
        if state:
            families.setdefault(draft.key[0], set()).add(state)
    found = [state or _relative(d, families) for d, state in zip(drafts, found, strict=True)]
    sure = language in HOME_OF or anchor(scans) is not None
    outlet = home if home in ("BRN", "SGP") else HOME_OF.get(language)
    setting = Setting(scans, home, sure, outlet, state_counts(scans), {}, {}, language in HOME_OF)
    if not sure and _of_many(found, home):
        setting.home = None
    setting.guests = facing_untold(scans) if home is None else frozenset()
    parts = section_homes(scans)
    titles = [s for s in scans if s.sentence.kind == "title"]
    titled = {t.low for s in titles for t in s.tokens}
    for number, draft in enumerate(drafts):
        if not found[number] and titles and not titled.isdisjoint(draft.key):
            found[number] = next(filter(None, (_titled(t, draft) for t in titles)), None)
    leading = side_leaders(scans)
    for number, draft in enumerate(drafts):
        if leading and not found[number]:
            found[number] = next((leading[w] for w in draft.key if w in leading), None)
        setting.note(draft, found[number])
    for number, draft in enumerate(drafts):
        if found[number]:
            continue
        posted = [(s, c) for s, c in draft.seen if c.post]
        present = [(s, c) for s, c in posted if c.post and not c.post.former]
        if posted:
            # who only held an office acts for no state now
            found[number] = (
                understood(_within(setting, present[0][0], parts), *present[0]) if present else None
            )
        else:
            found[number] = next(
                filter(None, (team_state(scans, s, c.name.begin) for s, c in draft.seen)), None
            ) or next((opposite(setting, s, c) for s, c in draft.seen if faces(s, c)), None)
            found[number] = found[number] or next(
                filter(None, (_beside_another(setting, s, c) for s, c in draft.seen)),
                None,
            )
        setting.note(draft, found[number])
    return found


def _dated(s: Scan) -> bool:
    """Whether a sentence may begin with a dateline, whose state is nothing to who acts for none."""
    ends = [b for _, b, _ in s.places[:1]]
    return bool(ends) and ends[0] < len(s.tokens) and s.tokens[ends[0]].text in ":–—"


def _of_many(found: Sequence[str | None], home: str | None) -> bool:
    """Whether an article tells of the people of many states one by one and never of any of its home: a diary
    of the week, which is at home nowhere."""
    told = Counter(k for k in found if k)
    return not told[home or ""] and len(told) > _MANY and 3 * told.total() > 2 * len(found)


_MANY = 4


def _beside_another(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The state of a name without an office that is told with somebody else's."""
    told = second_counterpart(s, c) or one_of_two(setting, s, c) or their_deputy(setting, s, c)
    if told or not c.name.begin or not follows_another(s.tokens, c.name.begin - 1):
        return told
    before = [x for x in setting.known.get(s.index, ()) if x[0] < c.name.begin]
    return max(before)[1] if before else None  # "The Lao minister, X, took over from Y"


def _within(setting: Setting, s: Scan, parts: Mapping[int, str | None]) -> Setting:
    """The setting of a sentence: that of its own item in a round-up from several states."""
    if s.index not in parts:
        return setting
    home = parts[s.index]
    scans = [x for x in setting.scans if parts.get(x.index, home) == home]
    counts = state_counts(scans)
    known = {k: v for k, v in setting.known.items() if parts.get(k, home) == home}
    return replace(setting, home=home, sure=home is not None, outlet=home, counts=counts, known=known)


def _of_organisation(s: Scan, post: PostSpan) -> str | None:
    """The organisation of whose department an office is: "Direktur Departemen Asia | Dana Moneter X"."""
    spans = [x for x in s.bodies if post.first <= x.first and x.last <= post.last]
    if len(spans) < 2 or spans[-1].holder != "igo":
        return None
    if s.tokens[spans[0].first].low in _MINISTRIES or any(x.country for x in spans[:-1]):
        return None
    return spans[-1].country


_MINISTRIES = frozenset({"kementerian", "kementrian", "ministry"})


def _said_before(s: Scan, post: PostSpan) -> str | None:
    """The state of an office that is told twice, once with the state: "Sultan Brunei, Sultan X"."""
    if post.country or post.first < 2 or s.tokens[post.first - 1].text != ",":
        return None
    head = s.tokens[post.head].low
    told = (p for p in s.posts if p.last == post.first - 1 and s.tokens[p.head].low == head)
    return next((p.country for p in told if p.country), None)


def _titled(title: Scan, draft: PersonDraft) -> str | None:
    """The state that the title puts before a person's office: "Thai PM X meets Y"."""
    if not any(c.post for _, c in draft.seen):
        return None
    t = title.tokens
    for i, word in enumerate(t):
        if word.low not in draft.key or len(word.low) < 3:
            continue
        for _, b, e in title.places:
            office = range(b, i)
            headed = e.kind == "demonym" and 0 < i - b < 6 and any(HEAD.at(t, k) for k in office)
            if headed and all(t[k].cap and (t[k].low in draft.key or is_office_word(t, k)) for k in office):
                return e.country
    return None


_KIN = frozenset(
    """putra putri putera puteri anak istri isteri suami menantu cucu adik kakak""".split()  # noqa: SIM905
)


def _relative(draft: PersonDraft, families: Mapping[str, set[str]]) -> str | None:
    """The state of the one of the same family who is called after a person: "putra Presiden Senat X itu"."""
    called = any(
        s.tokens[first - 1].low in _KIN
        for s, c in draft.seen
        if (first := min(c.name.begin, c.post.first if c.post else c.name.begin))
    )
    if not called:
        return None
    family = families.get(draft.key[0], set())
    return next(iter(family)) if len(family) == 1 else None


def _said(draft: PersonDraft, of_body: Mapping[int, str | None]) -> str | None:
    """What the words beside the name, the office, a body in it, or a title says."""
    for s, c in draft.seen:
        if c.post and (served := of_staff(s, c.post)):
            return served
    told = next((c.country for _, c in draft.seen if c.country), None)
    if told and any(c.post and (not c.post.country or c.post.bodies) for _, c in draft.seen):
        return told  # "The Chair of the committee, X of Malaysia"
    for s, c in draft.seen:
        if c.post and not c.post.former:
            if scholar(s, c.post) or learned(s, c.post):
                return of_school(s, c.post, of_body)
            if office_key(s, c.post)[-1:] == ("mep",):
                return "EU"
            if c.post.country and not c.post.bodies:
                return c.post.country
            if twice := _said_before(s, c.post) or realm(s, c):
                return twice
            first = min(c.post.first, c.name.begin)
            near = states_beside(s, first) if counterpart_before(s.tokens, first) is not None else []
            if len(near) == 1 and not c.post.country:
                return near[0]  # "his counterpart from Sabah, State Secretary X"
            world = (s.bodies[b].country for b in c.post.bodies if s.bodies[b].holder == "igo")
            if c.post.country != "ASEAN" and c.post.country in world:
                return c.post.country  # not of the dateline's state
            side = None if c.post.country else acts_for(s, max(c.post.last, c.name.after))
            side = side or (None if c.post.country else heads(s, max(c.post.last, c.name.after)))
            if side:
                return side
            side = side_of(s, first, bool(c.post.country) or (_dated(s) and outside(s, c.post)))
            only, never = constitution(office_key(s, c.post))
            if side and side not in never and (not only or side in only):
                return side  # but "KUALA LUMPUR: Presiden X" is of another state
            if c.post.country:
                return c.post.country
            if served := _of_organisation(s, c.post):
                return served
            for body in c.post.bodies:
                country = of_body.get(id(s.bodies[body]))
                if country:
                    return country
            if behind := of_body_behind(s, c.name.after, of_body):
                return behind
            if len(only) == 1:
                return next(iter(only))
    for s, c in draft.seen:
        side = None if c.post else led(s, c.name.begin) or heads(s, c.name.after) or acts_for(s, c.name.after)
        side = side or (None if c.post else inverted(s, c.name.begin) or in_row(s, c.name.begin))
        country = c.country or side or (None if c.post else called_state(s, c, of_body))
        country = country or (None if c.post else of_body_behind(s, c.name.after, of_body))
        if country:
            return country
    for s, c in draft.seen:
        first = min(c.post.first, c.name.begin) if c.post else c.name.begin
        if (c.post is None or c.post.bare) and (described := beside_body(s, first, c.name.after)):
            return described
    if any(c.post for _, c in draft.seen):
        return None
    for _, c in draft.seen:
        for country in title_states(c.name.titles):
            return country
    return None
