"""Meetings that are only counted, or held as a habit: no one encounter."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_OFTEN_BEFORE = re.compile(
    r"\b(?:(?:dua|tiga|empat|lima|enam|tujuh|beberapa|sekian|\d+) kali|berkali-kali|berulang kali|sering"
    r"|kerap|rutin|biasa(?:nya)?|selalu|often|regularly|frequently|usually|routinely)\s(?:saling\s)?$",
    re.IGNORECASE,
)
_OFTEN_AFTER = re.compile(
    r"(?:\s(?:with\s)?[\w-]+){0,2}?\s(?:(?:two|three|four|five|six|several|many|\d+) times|regularly"
    r"|(?:at least |only )?(?:once|twice) (?:a|every|each|per) (?:year|month|week|quarter)"
    r"|frequently|often|every (?:year|month|week|fortnight|quarter|two|three|six)|annually"
    r"|each (?:year|month|quarter)|setiap|saban|secara (?:rutin|berkala)"
    r"|(?:sebanyak )?(?:dua|tiga|empat|lima|beberapa|\d+) kali)\b",
    re.IGNORECASE,
)
_HELD_OFTEN = re.compile(  # "hold a policy dialogue every year": a habit, no session
    r"[^.;:]{3,90}?\s(?:sudah|telah)\s(?:berlangsung|digelar|diadakan|dilaksanakan)\s(?:sebanyak\s)?"
    r"(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sepuluh|beberapa)\skali\b"
    r"|(?:\s(?!yang\b|which\b|that\b|in\b|di\b|on\b|pada\b)[\w-]+){0,2}?\s(?:every (?:year|other year|month"
    r"|week|fortnight|quarter|two|three|four|six)|annually|biannually|biennially|quarterly"
    r"|each (?:year|month|quarter)|(?:once|twice) (?:a|every) (?:year|month|week)|on a regular basis"
    r"|regularly|setiap (?:tahun|bulan|minggu|pekan|dua|tiga|enam)|saban (?:tahun|bulan)"
    r"|(?:sekali|dua kali) (?:setahun|sebulan|dalam setahun)|dua tahun sekali"
    r"|sering(?: ?kali)?|kerap(?: ?kali)?|acap ?kali|jarang|selalu"
    r"|biasanya|lazimnya|(?:often|rarely|seldom|usually) \w+"
    r"|secara (?:rutin|berkala|tetap|bergilir))\b",
    re.IGNORECASE,
)
_OFTEN_HOLD = re.compile(  # "officials regularly meet and have talks"
    r"\b(?:regularly|frequently|often|usually|routinely)\s(?:meet\s(?:and\s)?)?(?:ha(?:ve|s)"
    r"|holds?)\s(?:[a-z]+\s)?$"
)
_HOLDS = re.compile(  # "Laos and Thailand hold annual consultations"
    r"\bholds? (?:[a-z]+ )?(?:annual|regular|yearly|biennial|periodic|quarterly) (?:[\w-]+ ){0,2}[a-z]+s\b"
)
_STANDS = re.compile(  # what talks are like or are for: "talks of both on the river have dragged on"
    r"(?:(?!\b(?:which|that|yang|who)\b)[^.;:,\d\"“]){0,90}?\s"
    r"(?:(?:ha(?:ve|s) |had )?(?:dragged? on|made (?:no|little|slow|some|scant) (?:headway|progress))"
    r"|(?:usually|normally|often|typically|rarely|seldom|always) [a-z]+|serves? (?:to|as)\b"
    r"|(?:is|are|remains?) (?:an?|the|one of the) (?:[\w-]+ ){0,3}?(?:channels?|forums?|platforms?"
    r"|mechanisms?|avenues?|vehicles?|pillars?)"
    r"|(?:takes?|took) (?:months|years|weeks)|(?:seems?|looks?|appears?|is|are) (?:still )?(?:remote|distant"
    r"|far off|a long way off)"
    r"|menjadi (?:saluran|wadah|forum|jalur|mekanisme|platform|sarana|medium|medan)\b"
    r"|(?:dipakai|digunakan|dimanfaatkan) (?:untuk|bagi)\b|berlarut(?:-larut|an)\b|berlanjutan\b|(?:biasanya"
    r"|lazimnya|umumnya) [a-z]+"
    r"|makan (?:waktu|masa)\b|masih jauh\b)",
    re.IGNORECASE,
)
_RECALLED = re.compile(  # "the memory of their meeting", "a book tells of the meeting"
    r"\b(?:(?:memor(?:y|ies)|tales?|stor(?:y|ies)|legends?) of|(?:book|novel|film|painting|play|poem|buku"
    r"|novel|lukisan|kitab|puisi)\b"
    r"[^.;,]{0,40}?\b(?:tells|depicts|recounts|describes|mengisahkan|menceritakan|menggambarkan|berkisah"
    r"|bercerita))\s[^.;,]{0,30}$"
    r"|\b(?:far apart|wide apart|at odds|at loggerheads) (?:in|on)\s(?:the\s|their\s)?(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
_AT_NEED = re.compile(  # "we will sit down again whenever necessary": on no day that is known
    r"[^.;:\"“”]{0,60}?\b(?:(?:if|when|whenever|where|as)(?: and when)?(?: it is| it becomes)?"
    r" (?:need(?:ed| arises| be)|necessary|required|appropriate)"
    r"|(?:jika|bila|kalau|apabila|bilamana|sekiranya|jikalau)(?: mana)?(?: memang| dirasa)?"
    r" (?:di)?perlu(?:kan)?|kapan (?:saja|pun)|sewaktu-waktu|bila-bila masa"
    r"|(?:dari|daripada) (?:waktu ke waktu|semasa ke semasa|masa ke masa)|from time to time|(?:at )?any ?time"
    r"|at all times)\b(?! (?:in|on|pada|di)\b)",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:terakhir|terbaru|terkini|most recently|last(?=,| in| on| time)|latest)\b", re.IGNORECASE
)


_ROUTINE = re.compile(r"\s(?:yang\s)?(?:rutin|berkala|reguler|tetap)\b")
_ROUTINE_BEFORE = re.compile(  # "will set up routine meetings"
    r"\b(?:routine|regular|periodic)\s(?:[\w-]+\s){0,2}?(?:meetings|talks|sessions|consultations|dialogues)$"
)


def is_habit(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether a cue tells of many encounters at once, and not of the last one of them."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    ahead = scene.marked(index, "planned", sentence.start, hit.end) is not None and not scene.dates[index]
    if ahead and _AT_NEED.match(text, hit.end, sentence.end):
        return True
    told = sentence.text
    routine = "rutin" in told or "berkala" in told or "regul" in told or "tetap" in told
    routine = routine or "routine" in told or "periodic" in told
    if (
        routine
        and not scene.dates[index]
        and (
            _ROUTINE.match(text, hit.end)
            or _ROUTINE_BEFORE.search(text, max(sentence.start, hit.start - 40), hit.end)
        )
    ):
        return True
    if hit.form == "verb":
        return _time_and_again(text, sentence.start, hit, sentence.end)
    if hit.form != "noun":
        return False
    if not scene.dates[index] and _STANDS.match(text, hit.end, sentence.end):
        return True
    if _RECALLED.search(text, max(sentence.start, hit.start - 90), hit.start):
        return True
    if _OFTEN_HOLD.search(text, max(sentence.start, hit.start - 45), hit.start):
        return True
    held = _HOLDS.search(text, max(sentence.start, hit.start - 40), hit.end)
    if not (held or _HELD_OFTEN.match(text, hit.end)):
        return False
    once = _LAST.search(text, sentence.start, hit.end)
    return not (once or scene.marked(index, "planned", sentence.start, hit.start))


def _time_and_again(text: str, start: int, hit: Hit, end: int) -> bool:
    """Whether meetings are only counted, or held as a habit: "have met three times", "sering bertemu"."""
    if _OFTEN_BEFORE.search(text[max(start, hit.start - 40) : hit.start]):
        return _LAST.search(text, start, end) is None
    return _OFTEN_AFTER.match(text, hit.end) is not None and _LAST.search(text, start, end) is None
