"""Words of time that follow the noun of an encounter: "the meeting | will be held", "... was called off"."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.mood_reach import FAR, LIST, NEAR, STOP, aside_cut
from ingest.scene.scene import Mark, Scene

_OTHER_VERB = re.compile(  # "the meeting adopted a list that will ...": something else will
    r"\b(?:me(?!nteri|nlu\b|nhan\b|nko\b|ngenai\b|nurut\b|njelang\b|ngikut\b)(?:ny|ng|m|n)\w{3,}"
    r"|di(?:sepakati|setujui|persetujui|sebut|putuskan|bahas|bincangkan|nyatakan)|(?:sepakat|bersetuju"
    r"|setuju|berkomitmen|berjanji|agreed|adopted|approved|reviewed|decided|endorsed|discussed|noted"
    r"|welcomed|resolved|concluded|heard))\b",
    re.I,
)
_THE_SIGNING = re.compile("the signing", re.IGNORECASE)
_NAMES_IT = re.compile(r"(?:call|visit|conversation)$", re.IGNORECASE)  # a verb's cue that names an event


def after_marks(scene: Scene, index: int, lead: Hit, group: list[Hit]) -> list[Mark]:
    """Time words that follow an event noun before another verb of the sentence could have them."""
    text = scene.document.article.text
    event = lead.form in ("noun", "visit") or _NAMES_IT.search(text, lead.start, lead.end) is not None
    event = event or _PLAN_TO.search(text, max(0, lead.start - 20), lead.start) is not None
    event = event or _TRIP_TO.search(text, scene.sentences[index].start, lead.start) is not None
    if not event and "eeting with" in text[lead.start : lead.end]:
        event = _A_MEETING.search(text, max(0, lead.start - 40), lead.end) is not None
    roles = ("planned", "cancelled", "proposed") if event else ("cancelled",)
    if not event and not _THE_SIGNING.match(text, lead.start):
        return []
    found = []
    for m in scene.marks(index):
        inside = group[-1] is not lead and lead.end <= m.start and 0 <= group[-1].start - m.end < _BESIDE
        end = lead.end if inside else group[-1].end  # "the meeting, held in X, | will be co-chaired"
        between = _HELD_AT.sub(" ", text[end : m.start])
        if m.role == "cancelled" and _RIGHT_AWAY.fullmatch(text, lead.end, m.start):
            found.append(m)  # "that meeting | was called off, since he had to attend a session"
            continue
        if m.role not in roles or m.start < end or (inside and m.role != "planned"):
            continue
        if m.role == "planned" and (_CAME_TRUE.match(text, m.end) or _IN_ORDER_TO.search(between)):
            continue
        if m.role == "planned" and _BELIEVED.search(text, scene.sentences[index].start, lead.start):
            continue
        if m.role == "cancelled" and _ATTRIBUTE.search(between) and _OTHER_VERB.search(between):
            continue
        far = FAR if m.role == "cancelled" else _reach(text, end)
        stopped = STOP[m.role == "cancelled"].search(aside_cut(LIST.sub(" ", between)))
        if _TODAY.match(between) and _HAS_EFFECT.match(text, m.end):
            continue  # "our meeting today will ensure that"
        if m.role == "planned" and _THAT_CLAUSE.search(between):
            continue  # "it was agreed at the meeting on Monday that a gate | would be opened"
        if m.role == "proposed" and _OF_ANOTHER.search(text, m.start - 8, m.start):
            continue
        if len(between) <= far and not stopped and not (m.role == "planned" and _OTHER_VERB.search(between)):
            found.append(m)
    return found


_THAT_CLAUSE = re.compile(r"\w\s(?:that|bahwa|bahawa)\s")
_OF_ANOTHER = re.compile(r"\b(?:the|an?|its|their|this)\s$")  # "the meeting centred on the | proposed treaty"
_ATTRIBUTE = re.compile(  # "at talks with X he raised the papers that are | put off": those, not the talks
    r"\b(?:yang|which|that)\s(?:(?:masih|sempat|telah|sudah|sedang|lama|is|are|was|were|had|has|have"
    r"|been)\s){0,2}$",
    re.IGNORECASE,
)
_IN_ORDER_TO = re.compile(r"\b(?:untuk|guna|bagi|to)\s$", re.IGNORECASE)  # "a meeting to | plan patrols"
_CAME_TRUE = re.compile(  # "had long been planned, but only took place today"
    r"[^.;]{0,40}?,?\s(?:namun|tetapi|tapi|dan|but|and)\s(?:baru|akhirnya|kini|only|finally)\s(?:dapat\s"
    r"|bisa\s|boleh\s)?"
    r"(?:direalisasikan|terlaksana|terwujud|dilaksanakan|digelar|diadakan|took place|materiali[sz]ed"
    r"|came about)\b"
)
_BELIEVED = re.compile(  # "is sure that his | meeting with X will boost ties": it has been
    r"\b(?:meyakini|yakin|optimis|optimistis|percaya|is (?:sure|confident))\s(?:that\s|bahwa\s|bahawa\s"
    r"|his\s|her\s)*$",
    re.IGNORECASE,
)
_PLAN_TO = re.compile(  # "the plan to | meet X was called off", "rencana bertemu X urung"
    r"\b(?:rencana|rancangan|niat|janji|plans?|appointment)\s(?:untuk\s|to\s)?$", re.IGNORECASE
)
_A_MEETING = re.compile(  # a noun, where its cue is that of those who meet: "a planned | meeting with X"
    r"\b(?:an?|the|his|her|their|its|this|that)\s(?:[\w-]+\s){0,2}meeting with$", re.IGNORECASE
)
_RIGHT_AWAY = re.compile(
    r"(?:\s(?:itu|tersebut|ini|berkenaan|telah|sudah|akhirnya|kemudian|terpaksa|was|were|has|have|had|been"
    r"|is|are"
    r"|then|later|eventually)){0,4}\s",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\s(?:today|this (?:morning|afternoon|evening)|yesterday|hari ini)\b", re.IGNORECASE)
_HAS_EFFECT = re.compile(
    r"\s(?:further |also |help (?:to )?)*(?:strengthen|boost|enhance|deepen|promote|contribute|create|bring"
    r"|ensure|pave|open|serve|mark|lead|provide|improve|reinforce|help)\b"
)
_BESIDE = 15  # characters between a word of time and its verb
_HELD_AT = re.compile(
    r",\s(?:to be\s|yang\s)?(?:held|hosted|organi[sz]ed|digelar|diadakan|berlangsung)\s[^,.;:]{3,60},(?=\s)"
)
_ITS_SIDES = re.compile(  # "the meeting | of the trade and finance ministers of Laos and Fiji | will be held"
    r"\s(?:of|between|among|antara)\s[^,.;:]{3,110}?\s(?:and|dan|serta"
    r"|dengan)\s(?:the\s)?(?:[A-Z][\w’'-]+(?:\s|$)){1,3}"
)
_TRIP_TO = re.compile(  # what a visit is for: "the trip to Hanoi to meet X was called off"
    r"\b(?:kunjungan|lawatan|perjalanan|keberangkatan|visit|trip|journey)\b[^.;,]{0,60}\s(?:untuk|guna|bagi"
    r"|to)\s"
    r"(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
WHO_MEET = re.compile(  # "a meeting | between Minister X and his counterpart from Laos, Y, | will be held"
    r"(?:[\s,]+(?:[A-Z][\w.'’()-]*|dan|dengan|antara|bersama|serta|dari|daripada|untuk|para|mitra\w*"
    r"|rekan\w*|rakan|sejawat\w*"
    r"|between|among|and|with|of|from|for|the|his|her|its|their|counterparts?))+"
)


def _reach(text: str, end: int) -> int:
    """How far behind a noun a word of time may stand: farther, where its sides are told in between."""
    listed = _ITS_SIDES.match(text, end) or WHO_MEET.match(text, end, end + FAR)
    listed = listed or LIST.search(text, end, end + NEAR)
    return NEAR + (len(listed.group()) if listed else 0)
