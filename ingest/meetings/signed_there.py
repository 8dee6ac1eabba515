"""A signing of which one sentence tells who signed, and the next one where and when."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.scene.cue_hits import find_hits
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene


def of_signers(scene: Scene, one: Encounter) -> Encounter:
    """A signing that a sentence goes on to tell ("The signing took place in Bali on Monday"), with the two
    sides of those who are told right before to have signed, or right behind ("It was signed by X and Y")."""
    if one.form != "sign" or len(one.parties) > 1 or not (one.when or one.place):
        return one
    opens = _THE_SIGNING.match(scene.sentences[one.sentence].text) is not None
    beside = one.sentence - 1 if opens else one.sentence + 1
    if beside >= len(scene.sentences) or not tells_signers(scene, beside, one.status):
        return one
    if not opens and not _SIGNED_BY.match(scene.sentences[beside].text):
        return one
    sides = {m.country for m in scene.actors(beside) if m.kind == "person" and m.country}
    if len(sides) != 2 or not set(one.parties) <= sides:
        return one
    return replace(one, parties=tuple(sorted(map(str, sides))), anaphoric=False)


_THE_SIGNING = re.compile(
    r"(?:(?:The|This) (?:\w+ )?(?:signing|ceremony|document|agreement|memorandum|pact|paper)"
    r"|(?:Upacara |Acara |Majlis |Prosesi )?(?:[Pp]enandatanganan|[Pp]emeteraian|[Mm]enandatangani)"
    r"|(?:Dokumen|Naskah|Perjanjian|Nota kesepahaman|Memorandum|MoU|Kesepakatan) (?:itu|tersebut))\b"
)


_SIGNED_BY = re.compile(
    r"(?:It|They|(?:The|This|Both) (?:\w+ ){0,2}?(?:documents?|agreements?|memorand(?:um|a)|MoU|MOU|pact"
    r"|paper|papers"
    r"|minutes|accord|letter|treaty|protocol)) (?:was|were) (?:signed|inked|sealed"
    r"|initialled)(?: separately)? by\b"
    r"|(?:Dokumen|Naskah|Perjanjian|Nota kesepahaman|Memorandum|MoU|Kesepakatan|Surat|Risalah|Protokol|Minit)"
    r"(?: \w+){0,2}? (?:itu|tersebut|berkenaan) (?:ditandatangani|diteken|dimeterai)\b"
)


def tells_signers(scene: Scene, index: int, status: str) -> bool:
    """Whether a sentence of the body tells that somebody signed, or will, as the status has it."""
    if index < 1 or scene.sentences[index].kind != "body" or status not in ("held", "planned"):
        return False
    ahead = "planned" in scene.roles(index)
    return ahead == (status == "planned") and any(h.form == "sign" for h in find_hits(scene, index))
