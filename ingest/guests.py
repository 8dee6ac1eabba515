"""Further calls of a guest: "he also called on the Chief Justice", whose state nobody needs to name."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.draft import Draft
from ingest.encounter import Encounter
from ingest.scene import Scene

_HE = re.compile(r"\b(?:he|she|ia|dia|beliau)\b", re.IGNORECASE)
ALSO = re.compile(
    r"\b(?:also|separately|later|juga|turut|pula|secara terpisah|berasingan|kemudian)\b", re.IGNORECASE
)


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
