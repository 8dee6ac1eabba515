"""Meetings whose sides nobody names: of the two that the article is about, where day or place tells so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ingest.meetings.context import reached
from ingest.scene.cue_hits import SPECIFIC
from ingest.scene.draft import Draft, overlap
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene


def of_the_article(scene: Scene, one: Encounter) -> Encounter | None:
    """A meeting told as a noun, by kind or office one of states, with its own day or place."""
    sides = scene.pair
    if one.form != "noun" or one.anaphoric or not (one.when or one.place):
        return None
    official = any(m.kind in ("institution", "post") for m in scene.mentions[one.sentence])
    if (
        one.kind not in SPECIFIC
        and not (official and one.when and one.country in sides)
        and not (one.when and one.status == "held" and reached(scene, one))
    ):
        return None
    return replace(one, parties=sides) if sides and set(one.parties) <= set(sides) else None


def on_its_day(scene: Scene, one: Encounter, drafts: Iterable[Draft]) -> Encounter | None:
    """A meeting told with an exact day on which none of the two is told yet.

    "Her group also called on the anti-trafficking committee on Aug. 26": one side goes without saying.
    """
    sides = scene.pair
    if not sides or one.anaphoric or not set(one.parties) <= set(sides):
        return None
    if one.when is None or one.when.edtf is None or one.when.precision != "day":
        return None
    alike = [d for d in drafts if d.parties == set(sides) and d.lead.status == one.status]
    return None if any(overlap(one.when, d.when) for d in alike) else replace(one, parties=sides)
