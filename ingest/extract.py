"""From the annotated article to its facts: meetings, commitments, topics and reported figures."""

from __future__ import annotations

from ingest.commitments.commitments import find_commitments
from ingest.document import Document
from ingest.facts import Commitment, Facts, Meeting
from ingest.figures import find_figures
from ingest.meetings.gathering import gather
from ingest.meetings.meetings import to_meetings
from ingest.scene.draft import in_order
from ingest.scene.scene import Scene, build_scene, tells_of_sport
from ingest.text.tiers import source_tier
from ingest.topics.second_look import second_look
from ontology.knowledge import Knowledge


def extract(document: Document, knowledge: Knowledge) -> Facts:
    """What one article says, as a pure value: the same document always gives the same facts.

    Persons, institutions and posts pass through in the order of the document, so that their ranks hold.
    """
    scene = build_scene(document)
    meetings, commitments = second_look(scene, *by_rules(scene, knowledge), knowledge)
    return Facts(
        article=document.article.id,
        language=document.language,
        published=document.article.published,
        tier=source_tier(document.article),
        persons=document.persons,
        institutions=document.institutions,
        posts=document.posts,
        meetings=meetings,
        commitments=commitments,
        figures=find_figures(scene),
    )


def by_rules(scene: Scene, knowledge: Knowledge) -> tuple[tuple[Meeting, ...], tuple[Commitment, ...]]:
    """The meetings and commitments of an article, about what the rules choose."""
    if tells_of_sport(scene):
        return (), ()
    drafts = in_order(scene, gather(scene, knowledge))
    meetings = to_meetings(scene, drafts, knowledge)
    return meetings, find_commitments(scene, drafts, meetings, knowledge)
