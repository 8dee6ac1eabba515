"""A meeting while its sentences are being gathered, and what speaks against an encounter being part of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ingest.document import Mention
from ingest.facts import When
from ingest.scene.cue_hits import SPECIFIC
from ingest.scene.encounter import Encounter
from ingest.scene.he_and import PRONOUNS
from ingest.scene.scene import Scene


@dataclass
class Draft:
    """A meeting while its sentences are being gathered."""

    lead: Encounter
    members: list[Encounter] = field(default_factory=list)
    extra: list[tuple[int, Mention, str]] = field(default_factory=list)  # participants told elsewhere
    sentences: list[int] = field(default_factory=list)
    news: When | None = None  # the day of the news, where no words of its own tell when it was

    @property
    def parties(self) -> set[str]:
        return {p for m in self.members for p in m.parties}

    @property
    def when(self) -> When | None:
        dated = [m.when for m in self.members if m.when is not None and m.status == self.lead.status]
        return min(dated, key=_closeness) if dated else None

    @property
    def persons(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        told = [mention for m in self.members for mention, _ in m.actors]
        for mention in [*told, *(mention for _, mention, _ in self.extra)]:
            if mention.kind == "person" and mention.ref is not None and mention.country:
                found.setdefault(mention.country, set()).add(mention.ref)
        return found


MOST = 200  # tellings of one meeting, and meetings with which one is compared: time stays linear
_NEVER_ONE = ({"courtesy-call", "signing"}, {"visit", "call"})
RECENT = timedelta(days=5)  # how old what an article reports as its news may be
_SPREAD = {"day": 0, "interval": 1, "part-of-month": 2, "month": 3, "year": 4, "unanchored": 5}


def _closeness(when: When) -> tuple[int, int, str]:
    """How closely a date tells when: a day before a week-end, that before a stay of a week around it."""
    days = 0
    if when.precision == "interval" and when.earliest and when.latest:
        days = (date.fromisoformat(when.latest) - date.fromisoformat(when.earliest)).days
    return _SPREAD.get(when.precision, 9), days, when.words


def new_draft(one: Encounter) -> Draft:
    return Draft(one, [one], [], [one.sentence])


def add(draft: Draft, one: Encounter) -> None:
    if len(draft.members) == MOST:
        return
    draft.members.append(one)
    if one.sentence not in draft.sentences:
        draft.sentences.append(one.sentence)


def call_off(draft: Draft, one: Encounter) -> None:
    """What was planned is told to be called off: "that visit was cancelled"."""
    draft.members = [replace(m, status="cancelled") if m.status == "planned" else m for m in draft.members]
    draft.lead = draft.members[0]
    draft.sentences.append(one.sentence)


def agrees(one: Encounter, draft: Draft, loosely: bool) -> bool:
    """Whether nothing speaks against the encounter being the draft's meeting."""
    mine, theirs = set(one.parties), draft.parties
    if not (mine <= theirs or theirs <= mine):
        return False
    if one.kind in ("summit", "multilateral-meeting") and mine != theirs and mine and not one.anaphoric:
        return False  # an organisation's own session is not the one with its partner
    of_many = len(theirs) > 2 and not one.anaphoric
    if mine != theirs and not loosely and (of_many or one.form in ("verb", "receive", "received")):
        return False  # two of the many who met, or more than the two
    kinds = {m.kind for m in draft.members}
    if ("exercise" in kinds) != (one.kind == "exercise"):
        return False
    if not loosely and one.background != draft.lead.background:
        return False
    several = len(mine) > 2 and mine == theirs
    if not several and ("multilateral-meeting" in kinds) != (one.kind == "multilateral-meeting"):
        return False
    if one.kind == "call" and kinds == {"signing"}:
        return False  # nobody signs over the telephone what was signed years ago
    if any(pair <= {*kinds, one.kind} for pair in _NEVER_ONE):
        return False
    special = {
        k for k in {*kinds, one.kind} if k in SPECIFIC and not (several and k == "multilateral-meeting")
    }
    if len(special) > 1:
        return False
    if one.status != draft.lead.status and not loosely:
        return False
    assumed = None if _those_of(one, draft) else draft.news
    if not overlap(one.when, draft.when or assumed):
        return False
    if one.status == "planned" and one.name and any(m.name not in ("", one.name) for m in draft.members):
        return False
    if one.ordinal and any(m.ordinal and m.ordinal != one.ordinal for m in draft.members):
        return False
    lands = {m.country for m in draft.members if m.country and m.place}
    goal = one.kind == "visit" and not one.anaphoric  # whither: no session elsewhere is meant
    if (one.place or goal) and one.country and lands and one.country not in lands:
        return False
    if not loosely and one.kind == "courtesy-call" and not one.anaphoric and "courtesy-call" not in kinds:
        return False
    if not loosely and (_others(one, draft) or (one.beside and not draft.lead.beside)):
        return False
    if not loosely:
        known = draft.persons
        for party in mine:
            refs = {m.ref for m, _ in one.actors if m.kind == "person" and m.country == party}
            if refs and known.get(party) and refs.isdisjoint(known[party]):
                return False
    return True


def _those_of(one: Encounter, draft: Draft) -> bool:
    """Whether those who met before the day of the news are named: then it was not on that day."""
    news, when = draft.news, one.when
    if news is None or when is None or not (when.latest and news.earliest) or when.precision != "day":
        return False
    ago = date.fromisoformat(news.earliest) - date.fromisoformat(when.latest)
    if one.background or not timedelta(0) < ago <= RECENT:
        return False
    mine = {m.ref for m, _ in one.actors if m.kind == "person"}
    return any(mine & refs for refs in draft.persons.values())


def _others(one: Encounter, draft: Draft) -> bool:
    """Whether a call on somebody new is told: another meeting than the one with those named before."""
    met = {m.ref for d in draft.members for m, _ in d.actors if m.kind == "person"}
    mine = {m.ref for m, _ in one.actors if m.kind == "person"}
    parted = one.kind == "courtesy-call" and "courtesy-call" not in {d.kind for d in draft.members}
    return parted and len(met) >= 2 and not mine <= met


def overlap(one: When | None, other: When | None) -> bool:
    if one is None or other is None or not (one.earliest and one.latest and other.earliest and other.latest):
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest


def in_order(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Drafts by their first sentence; the rank of a meeting is its place here."""
    del scene
    return sorted(drafts, key=lambda d: (min(d.sentences), d.members[0].sentence))


def main_draft(drafts: list[Draft]) -> Draft | None:
    """The meeting that the article is about: most told of, the background ones last."""
    return max(
        drafts,
        key=lambda d: (
            not d.lead.background,
            d.lead.status == "held",
            len(d.sentences),
            -min(d.sentences),
        ),
        default=None,
    )


def by_the_way(draft: Draft) -> bool:
    """Whether a meeting is only told in passing: where "he" had been with somebody before."""
    he = any(m.text.lower() in PRONOUNS for m, _ in draft.lead.actors)
    return draft.lead.background or (he and min(draft.sentences) > 1)
