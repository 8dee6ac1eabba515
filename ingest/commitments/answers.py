"""What became of what was offered, planned or promised: an offer declined, a signing off, a promise kept.

The answer stands in the same sentence or in one of the next few ("He said that he would come"), and names
nobody: it is read as an answer only where something is still open right before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.commitments.act_days import dates_of_act
from ingest.commitments.paper_status import unreal
from ingest.commitments.undertaking import Undertaking
from ingest.facts import DOCUMENTS
from ingest.scene.cutting import part
from ingest.scene.scene import Scene

REACH = 3  # sentences behind an invitation or offer in which its answer stands
_NAMES = {  # what an answer may name ("accepted the offer"), and the kind of undertaking that is
    "invitation": re.compile(r"undangan|jemputan|pelawaan|invitation", re.IGNORECASE),
    "pledge": re.compile(r"tawaran|offer", re.IGNORECASE),
}


def answer_to(
    scene: Scene, index: int, open_ones: Sequence[tuple[Undertaking, str]]
) -> tuple[int, Undertaking] | None:
    """Which of the undertakings that are still open a sentence answers, and how.

    Args: ``open_ones`` the leads of what is open, in the order in which they were told, each with the status
        that it has by now.
    Returns: the rank among them and the undertaking as this sentence tells it; None where it answers none.
    """
    for match in scene.cues(index)["commitments"]:
        if match.cue.gives["form"] != "answer" or unreal(scene, index, match.start):
            continue
        named = [
            kind
            for kind, pattern in _NAMES.items()
            if pattern.search(scene.document.article.text[match.start : match.end])
        ]
        for rank in range(len(open_ones) - 1, -1, -1):
            one, stands = open_ones[rank]
            if not _may_answer(one, stands, index, match.start, str(match.cue.gives["to"]), named):
                continue
            if match.cue.gives.get("here") and not _in_clause(scene, index, one, match.start):
                continue
            kept = match.cue.gives["status"] == "implemented"
            here = part(scene, index, match.start, scene.sentences[index].end) if kept else scene
            when, _ = dates_of_act(here, index, match.start, match.end, "agreed", kept)
            status = str(match.cue.gives["status"])
            answer = replace(one, sentence=index, position=match.start, status=status)
            return rank, replace(answer, when=when, due=None, own_date=when is not None)
    return None


_CLAUSE = re.compile(
    r"[,;:]|\b(?:after|before|since|while|and|that|who|setelah|sebelum|sejak|dan|bahwa|bahawa|selepas|yang)\b",
    re.IGNORECASE,
)


_IN_ASIDE = re.compile(
    r",\s(?:which|that|yang)\s[^,;:]*$"
)  # "a ward, which Laos pledged in 2014, was opened"


def _in_clause(scene: Scene, index: int, one: Undertaking, position: int) -> bool:
    """Whether what is told at ``position`` became of what the same clause tells: "a road that Laos promised
    in May | has been built"."""
    text = scene.document.article.text
    if one.sentence != index:
        return False
    begin = scene.sentences[index].start
    closed = _IN_ASIDE.search(text, begin, one.position) and text[:position].rstrip().endswith(",")
    return _CLAUSE.search(text, one.position, position - 2 * bool(closed)) is None


def _may_answer(
    one: Undertaking, stands: str, index: int, position: int, to: str, named: Sequence[str]
) -> bool:
    if not 0 <= index - one.sentence <= REACH or (index == one.sentence and position < one.position):
        return False
    if to == "promise":
        return one.kind in ("pledge", "agreement", "programme") and stands in ("agreed", "planned")
    if to == "paper":
        return one.kind in (*DOCUMENTS, "agreement") and stands in ("agreed", "signed", "in-force")
    if to == "signing":
        return one.kind in DOCUMENTS and stands == "planned"
    if named:
        return stands == "proposed" and one.kind in named
    return stands == "proposed" and (one.kind == "invitation" or index == one.sentence)
