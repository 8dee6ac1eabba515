"""Further calls of a guest: "he also called on the Chief Justice", whose state nobody needs to name."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene
from ingest.scene.sequence import another_partner

_HE = re.compile(r"\b(?:he|she|ia|dia|beliau)\b", re.IGNORECASE)
ALSO = re.compile(
    r"\b(?:also|separately|later|juga|turut|pula|secara terpisah|berasingan|kemudian)\b", re.IGNORECASE
)

_CALLER = re.compile(  # before the verb: nobody named, or one by office alone
    r"\b(?:he|she|they|ia|dia|beliau|the (?:[a-z]+ ){0,2}(?:minister|delegation|guest|visitor|secretary|chief"
    r"|envoy|ambassador|president|premier|commander|official|general|admiral|group|team)|(?:menteri|tamu"
    r"|tetamu|rombongan|delegasi|panglima|presiden|perdana menteri|duta(?: besar)?|ketua|wakil menteri"
    r"|timbalan menteri) (?:itu|tersebut|berkenaan))\b",
    re.IGNORECASE,
)
_CALLED_ON = re.compile(  # behind it: somebody by office, of no named state
    r"(?:\s(?:on|to|upon|ke atas|kepada|dengan|terhadap))?\s(?:the\s|his\s|her\s|sang\s)?(?:[\w’'-]+\s){0,3}?"
    r"(?:minister|president|premier|king|queen|sultan|governor|mayor|speaker|secretary|commander|chief"
    r"|counterpart"
    r"|menteri|presiden|raja|gubernur|gabenor|wali kota|panglima|ketua|yang di-pertuan)\b",
    re.IGNORECASE,
)


def courtesy_of_the_two(scene: Scene, one: Encounter, current: Draft | None) -> Encounter | None:
    """A courtesy call of which neither side is named: of the two who have just met, or of whom all is told.

    "Before the ceremony, the vice minister paid a courtesy call on the minister"; at home nobody pays one.
    """
    if one.kind != "courtesy-call" or one.status not in ("held", "planned") or one.many or one.anaphoric:
        return None
    told = tuple(sorted(current.parties)) if current is not None else ()
    sides = told if len(told) == 2 else scene.pair
    if not sides or not set(one.parties) < set(sides) or one.country not in (None, *sides):
        return None
    if one.parties and current is not None and one.parties[0] in {m.country for m in current.members}:
        return None  # the host of the talks
    sentence = scene.sentences[one.sentence]
    hit = next((h for h in find_hits(scene, one.sentence) if h.kind == "courtesy-call"), None)
    text = scene.document.article.text
    if hit is None or not (one.parties or _CALLER.search(text, sentence.start, hit.start)):
        return None
    aside = [m.start for m in scene.marks(one.sentence) if m.role == "boundary" and m.start > hit.end]
    end = min(aside, default=sentence.end)
    if _CALLED_ON.match(text, hit.end) is None or any(
        m.country and m.country not in sides and m.start < end for m in scene.mentions[one.sentence]
    ):
        return None
    return replace(one, parties=sides)


GUESTS = re.compile(  # whoever they are
    r"\b(?:[Tt]he (?:[a-z]+ ){0,2}?(?:guests?|visitors?|delegation|visiting [a-z]+)|[Pp]ara tamu"
    r"|[Tt]amu(?:nya)?|[Tt]etamu(?:nya)?|[Hh](?:is|er) (?:guest|visitor)|[Rr]ombongan"
    r"|[Dd]elegasi)(?:\s(?:itu|tersebut|berkenaan|ini))?\s(?:[a-z]+\s){0,4}$"
)


def guests_then(scene: Scene, one: Encounter, current: Draft | None) -> Encounter:
    """Another meeting of the guests of the one told before, with somebody of the host's side who was not
    there: "In the afternoon, the guests held a working session with X"."""
    if current is None or len(current.parties) != 2 or not set(one.parties) <= current.parties:
        return one
    if one.status != "held" or one.anaphoric or current.lead.status != "held":
        return one
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    led = any(GUESTS.search(text[start : h.start]) for h in find_hits(scene, one.sentence))
    if not led or not another_partner(scene, one, current):
        return one
    told = [(m, role) for member in current.members for m, role in member.actors if m.kind == "person"]
    guests = tuple((m, "visitor") for m, role in told if role in ("visitor", "head-of-delegation"))
    return replace(one, parties=tuple(sorted(current.parties)), actors=(*guests, *one.actors))


_GUEST = re.compile(r"\s(?:guests?|visitors?)\b")
_TAMU = re.compile(r"\b(?:tamu|tetamu)\s(?:(?:dari|daripada|asal)\s)?$", re.IGNORECASE)


def named_guest(scene: Scene, one: Encounter) -> Encounter:
    """Who "the Lao guest" is: the only person of that state of whom the sentences before tell."""
    sentence, text = scene.sentences[one.sentence], scene.document.article.text
    if not ("guest" in sentence.text or "visitor" in sentence.text or "tamu" in sentence.text):
        return one
    for m in scene.mentions[one.sentence]:
        if m.kind != "state" or m.country not in one.parties:
            continue
        if not (_GUEST.match(text, m.end) or _TAMU.search(text, max(sentence.start, m.start - 15), m.start)):
            continue
        told = {
            p.ref: p
            for row in scene.mentions[: one.sentence]
            for p in row
            if p.kind == "person" and p.country == m.country and p.ref is not None
        }
        if len(told) == 1 and not any(p.ref in told for p, _ in one.actors if p.kind == "person"):
            return replace(one, actors=((next(iter(told.values())), "visitor"), *one.actors))
    return one


def guest_of(
    scene: Scene, one: Encounter, current: Draft | None, subject: Mention | None
) -> Encounter | None:
    """A call of the guest of the meeting told before on an office-holder of the land where that was.

    The office-holder is not named by state; the guest is one who took part in that meeting, abroad; a word
    of addition ("also") tells that it is another one.
    """
    if current is None or current.lead.status != "held" or current.lead.background or one.background:
        return None
    if one.form not in ("verb", "noun", "received") or one.status != "held" or len(one.parties) > 1:
        return None
    if not one.parties and subject is not None and _HE.search(scene.sentences[one.sentence].text):
        one = replace(one, parties=(str(subject.country),), actors=((subject, "attendee"), *one.actors))
    side = one.parties[0] if one.parties else None
    host = next((m.country for m in current.members if m.country), None)
    if host is None or side is None or host == side or not {host, side} <= current.parties:
        return None
    if one.country not in (None, host) or ALSO.search(scene.sentences[one.sentence].text) is None:
        return None
    known = {ref for refs in current.persons.values() for ref in refs}
    guests = [m for m, _ in one.actors if m.kind == "person" and m.ref in known]
    called = [m for m, _ in one.actors if m.kind == "post" and m.country is None]
    if not guests or not called or any(m.kind == "person" and m.ref not in known for m, _ in one.actors):
        return None
    return replace(one, parties=tuple(sorted((host, side))), beside=True, anaphoric=False, series=False)
