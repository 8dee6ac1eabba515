"""Words that give a date or place to another thing than the encounter: a deed, a term, what it came after."""

from __future__ import annotations

import re

from ingest.document import DateMention

NO_EVENT_DATE = re.compile(
    r"\b(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till"
    r"|before|by|from|berasal dari|dekade),?\s*$"
    r"|\b(?:dimulai|bermula|began|begun|begins|starting|started)(?:\s+(?:on|pada))?\s*$"
    r"|\b(?:sejak|semenjak|since)\b[^.,;]{0,70}$"
    r"|\b(?:set up|established|founded|formed|created|elevated|upgraded|inaugurated|agreed(?: upon)?"
    r"|dibentuk|didirikan|ditubuhkan|terbentuk|terjalin|dijalin|diwujudkan)"
    r"(?:\s(?:in|on|pada|tahun|pada tahun))?\s*$",
    re.IGNORECASE,
)
DAYS_FROM = re.compile(  # "two days after the quake of 3 June": the day of the quake
    r"\b(?:days?|weeks?|months?|hours?)\s(?:after|before)\b[^.,;]{0,70}$"
    r"|(?:hari|pekan|minggu|bulan|jam)\s(?:setelah|sebelum|sesudah|selepas)\b[^.,;]{0,70}$",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(  # another deed begins, to which the date belongs
    r"[;:\"“”]|\b(?:membahas|membicarakan|yang|which|who|to discuss|akan|will|setelah|after"
    r"|following|in the wake of|sebelum|before|menjelang|ahead of"
    r"|terjadi|pecah|meletus|while|sementara|dan(?=\s+(?:me\w{3,}|ber\w{3,}|di\w{4,}|ter\w{3,}|akan|kemudian"
    r"|para))"
    r"|and(?=\s+(?:then|later|will|to|\w+ed|the|he|she|they|said)\b))\b",
    re.IGNORECASE,
)
DAY_TO_DAY = len("2024-06-17/2024-06-19")
_YEARS = re.compile(r"\d{4}/\d{4}")  # the term of a plan, no date of an encounter
_TERM = re.compile(  # a date that is read together with the word before it
    r"(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till|before|by|from)\b", re.I
)


def no_event(date: DateMention) -> bool:
    """Whether a date is a term of years ("2016-2020"), or says since or until when something is."""
    if date.when.precision == "interval" and len(date.when.edtf or "") == DAY_TO_DAY:
        return False  # "from 17 to 19 June"
    return bool(_YEARS.fullmatch(date.when.edtf or "") or _TERM.match(date.when.words))


FOLLOWED_UP = re.compile(  # "the meeting follows up the forum in X on 3 May": the day of the forum
    r"\b(?:tindak lanjut|menindaklanjuti|kelanjutan|susulan|follow(?:s|ed|ing)?[ -]up)\b"
    r"(?:(?!\b(?:pada hari|today|hari ini|pembicaraan|pertemuan|perbincangan|talks|meeting)\b)[^.;])*$",
    re.IGNORECASE,
)
RETURNED = re.compile(  # "returned today after official visits to X": the day on which he was back
    r",?\s(?:after|following|setelah|seusai|usai|selepas|sepulang(?:\sdari)?)\s(?:[\w-]+\s){0,5}",
    re.IGNORECASE,
)
