"""Encounters within one state: who meets and who is met are of one land, and nobody of the context joins."""

from __future__ import annotations

import re

from ingest.meetings.guests import ALSO, GUESTS
from ingest.scene.cue_hits import find_hits
from ingest.scene.encounter import Encounter
from ingest.scene.partakers import COUNTERPART
from ingest.scene.scene import Scene

_PRONOUN = re.compile(r"\b(?:ia|dia|beliau|mereka|keduanya|he|she|they|we|I|saya|kami|kita)\b", re.IGNORECASE)
_OBJECT = re.compile(  # somebody is met, whoever it is; "met in Bali on Monday" leaves it open
    r"\s(?!(?:in|at|on|to|for|after|before|during|again|and|here|this|last|via|by|di|pada|untuk|guna|selama|dalam"
    r"|kembali|lagi|dan|setelah|sebelum|usai|selepas|secara|serta|semasa|melalui)\b)\w"
)
_OWN_PEOPLE = re.compile(
    r"\s(?:with\s|dengan\s|bersama\s)?(?:[\w-]+\s){0,3}?"
    r"(?:(?:his|her|its|their) (?:own )?(?:\w+ )?"
    r"(?:ministry|staff|cabinet|party|constituents|officials|aides|deputies)\b"
    r"|(?:kementerian|kabinet|partai|parti|instansi|pegawai|pejabat|bawahan|jabatan|staf|kakitangan)nya\b)",
    re.IGNORECASE,
)


def _named_in(scene: Scene, one: Encounter, start: int) -> set[str | None]:
    """The states that stand within the names and offices of those who are received."""
    rows = scene.mentions[one.sentence]
    bodies = [m for m in rows if m.start >= start and m.kind in ("institution", "post")]
    return {
        s.country
        for s in rows
        if s.kind == "state" and any(b.start <= s.start and s.end <= b.end for b in bodies)
    }


def at_home(scene: Scene, one: Encounter) -> bool:
    """Whether somebody met people of the same state: "the Minister met the parliament's committee".

    Said only where a verb (of meeting or receiving) has its subject in the sentence: behind it stand
    actors of that same state alone,
    or somebody of no known state in a place of that state. An unnamed office ("the President") may be abroad,
    and so may what a guest did besides: "the delegation also called on the Ministry of the Interior".
    """
    sentence = scene.sentences[one.sentence]
    text = scene.document.article.text
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    if one.form not in ("verb", "receive") or hit is None:
        return False
    if _OWN_PEOPLE.match(text, hit.end):
        return True
    if len(one.parties) != 1 or one.many or COUNTERPART.search(sentence.text):
        return False
    if _PRONOUN.search(text, sentence.start, hit.start) or GUESTS.search(text[sentence.start : hit.start]):
        return False
    if one.country not in one.parties and ALSO.search(sentence.text):
        return False
    people = [m for m, _ in one.actors]
    if not any(m.end <= hit.start and m.country in one.parties for m in people):
        return False
    met = [m for m in people if m.start >= hit.end]
    abroad = {m.country for m in scene.mentions[one.sentence] if m.kind == "state"} - {*one.parties}
    if one.form == "receive" and abroad & _named_in(scene, one, hit.end):
        return False  # "menerima Ketua MPR China": whatever the body was taken for
    if any(m.country is None and m.kind in ("person", "post") for m in met):
        return False
    if any(m.country for m in met):
        return True
    if one.form == "receive":
        return False  # whoever is received may be of another state
    there = one.country in one.parties
    return there and _OBJECT.match(text, hit.end) is not None
