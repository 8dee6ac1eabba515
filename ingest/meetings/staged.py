"""Gatherings that a sentence only tells to be staged by somebody: no meeting of two sides."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit

_WORDS = (  # of the gathering's name up to the cue: "the 9th Lake Basin Meeting (LBM-9) | Summit"
    r"\s(?:the\s)?(?:(?-i:[A-Z0-9(])\S*\s|(?:and|dan|serta|of|related|other|its|summits?|meetings?)\s){0,9}$"
)
_HOSTED = re.compile(  # "congratulated Japan on the convening of the sixth conference", "Laos' hosting of"
    r"\b(?:(?:convening|hosting|holding|staging|success)\sof|success(?:ful(?:ly)?)?\s(?:in\s)?(?:hosting|holding)"
    r"|atas\s(?:penyelenggaraan|penganjuran|kejayaan)"
    r"|(?:mendukung|menyokong|menyukseskan|menjayakan|terhadap|bagi)\s"
    r"(?:penyelenggaraan|penganjuran|kejayaan|kesuksesan|keberhasilan|kelancaran))" + _WORDS,
    re.IGNORECASE,
)
_HOSTS_ALONE = re.compile(  # "will host a summit on mines": with whom is not told
    r"\bhost(?:s|ed|ing)?\s(?:an?|another)\s(?:[a-z-]+\s){0,2}(?:summit|conference|forum|symposium|congress)\b"
    r"(?!\s(?:with|between|of|for|among|involving|attended|bringing))"
    r"|\btuan rumah\s(?:bagi\s|untuk\s|kepada\s)?(?:sebuah|satu)\s(?:[a-z-]+\s)?"
    r"(?:konferensi|konvensyen|persidangan|forum|simposium|sidang kemuncak|kongres|KTT)\b"
    r"(?!\s(?:[A-Z]|dengan|antara|bersama|para|bagi|yang dihadiri))"
)
_REACH = 80  # characters around a cue in which the host's verb stands


def is_staged(text: str, start: int, hit: Hit) -> bool:
    """Whether a gathering is only staged by somebody, by the words before or around its cue.

    Args: the article's text; where the sentence starts; the cue of the gathering.
    """
    if hit.form == "noun" and _HOSTED.search(text, max(start, hit.start - 160), hit.start):
        return True
    if hit.form == "receive" and _HOSTED.search(text[start : hit.end] + " "):
        return True  # "success in hosting the conference"
    if hit.form not in ("noun", "receive"):
        return False
    alone = _HOSTS_ALONE.search(text, max(start, hit.start - _REACH), hit.end + _REACH)
    return alone is not None and alone.start() < hit.end and hit.start < alone.end()
