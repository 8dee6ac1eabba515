"""Where a meeting is told to be by what only goes on from it: "It will take place in Cebu", "The venue is
Cebu", "moved to 9 June and will be held in Cebu"."""

from __future__ import annotations

import re

from ingest.meetings.spots import Spot
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene

_WILL = (
    r"(?:(?:will|would|is|are|was|were|to|now|instead|again|due|set|scheduled|expected|still|akan|bakal|kini"
    r"|tetap|telah|sudah|dijadwalkan|dijadualkan|dirancang|direncanakan|dijangka)\s){0,4}"
)
_HELD = (
    r"(?:be held|held|take place|took place|takes place|convene|be hosted|be staged|diadakan|digelar"
    r"|berlangsung"
    r"|dilangsungkan|diselenggarakan|dilaksanakan|dihelat|dianjurkan|bertempat)"
    r"(?:\s(?:as planned|as scheduled|instead|there|kelak|nanti))?\s(?:in|at|di)\s(?:the\s)?"
)
_EVENT = (
    r"(?:meeting|talks|session|conference|consultations?|dialogue|drill|exercises?|visit|signing|ceremony"
    r"|event"
    r"|summit|forum|round|negotiations|pertemuan|perjumpaan|perundingan|rundingan|mesyuarat|sidang"
    r"|persidangan"
    r"|rapat|konferensi|latihan|eksesais|penandatanganan|pemeteraian|upacara|majlis|acara|dialog|konsultasi"
    r"|pembicaraan|perbincangan|pusingan|putaran)"
)
_GOES_ON = re.compile(
    rf"(?:(?:It|They|Ia|Ianya|(?:The|This)\s(?:[a-z-]+\s){{0,2}}?{_EVENT}"
    rf"|{_EVENT}(?:\s[a-z]+){{0,2}}?\s(?:itu|ini|tersebut|berkenaan))\s{_WILL}{_HELD}"
    r"|(?:The venue|Venue|Tempatnya|Lokasinya|Lokasi pertemuan|Tempat pertemuan|Tempat mesyuarat)\s"
    r"(?:will be|is|was|remains|ialah|adalah|tetap)\s(?:(?:in|at|di)\s)?)",
    re.IGNORECASE,
)
_AND_HELD = re.compile(
    rf"\b(?:and|dan)\s(?:it\s|ia\s)?(?:will|is to|are to|akan|bakal|dijadwalkan"
    rf"|dijadualkan)\s{_WILL}{_HELD}$",
    re.IGNORECASE,
)
_NEAR = 120  # characters before a place in which such words stand


def venue_told(scene: Scene, draft: Draft) -> Spot | None:
    """The town that the rest of a meeting's own sentence, or the next one, tells it to be in."""
    index, text = draft.lead.sentence, scene.document.article.text
    sentence = scene.sentences[index]
    if sentence.kind == "title" or draft.lead.background:
        return None
    for m in scene.mentions[index]:
        if m.kind == "place" and _AND_HELD.search(text, max(sentence.start, m.start - _NEAR), m.start):
            return Spot(m.text, m.country, index)
    if draft.lead.kind == "signing" and (spot := _of_ceremony(scene, index)) is not None:
        return spot
    after = index + 1
    if after >= len(scene.sentences) or scene.sentences[after].kind != "body":
        return None
    start = scene.sentences[after].start
    led = _GOES_ON.match(text, start, scene.sentences[after].end)
    if led is None:
        return None
    told = (m for m in scene.mentions[after] if m.kind == "place" and m.start == led.end())
    place = next(told, None)
    return Spot(place.text, place.country, after) if place is not None else None


def _of_ceremony(scene: Scene, index: int) -> Spot | None:
    """The town of the ceremony of which one of the next sentences tells: "Majlis di Dewan X, Y itu ..."."""
    for after in range(index + 1, min(index + 3, len(scene.sentences))):
        sentence = scene.sentences[after]
        led = _THE_CEREMONY.match(sentence.text) if sentence.kind == "body" else None
        if led is not None:
            end = sentence.start + led.end()
            told = [m for m in scene.mentions[after] if m.kind == "place" and m.end <= end]
            return Spot(told[-1].text, told[-1].country, after) if told else None
    return None


_THE_CEREMONY = re.compile(
    r"(?:(?:Majlis|Upacara|Acara|Prosesi)(?:\s[Pp]enandatanganan|\s[Pp]emeteraian)?|Penandatanganan"
    r"|Pemeteraian)\sdi\s[^.;]{3,80}?\s(?:itu|tersebut|berkenaan)\b"
    r"|The (?:\w+ )?(?:ceremony|signing) (?:in|at) [^.;]{3,80}? was\b"
)
