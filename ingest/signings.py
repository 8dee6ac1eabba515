"""What the words around a signing tell of it: that nobody was there together, that it was long before."""

from __future__ import annotations

import re

from ingest.cue_hits import Hit
from ingest.scene import Scene

_SINCE = re.compile(  # "the first drill since both states signed the pact in 2017": long before
    r"\b(?:sejak|semenjak|since|ever since)\s(?!(?:lama|awal|dini)\b)(?:[\w-]+\s){0,6}$", re.IGNORECASE
)


def signed_apart(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a paper was signed by sides who were not together: "signed online", "secara sirkuler"."""
    if not any(h.form == "sign" for h in group):
        return False
    end = min(scene.sentences[index].end, group[-1].end + 60)
    return _ONLINE.search(scene.document.article.text, group[-1].end, end) is not None


_ONLINE = re.compile(
    r"\b(?:online|virtually|remotely|by circulation|via (?:zoom|video ?(?:conference|link)?)"
    r"|by video|secara (?:daring|virtual|sirkuler|edaran|maya|dalam talian|terpisah)|dalam talian)\b",
    re.IGNORECASE,
)


def signed_long_since(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a signing only tells since when something holds: no news, and no day of other talks."""
    start = max(scene.sentences[index].start, group[0].start - 60)
    before = scene.document.article.text
    return group[0].form == "sign" and _SINCE.search(before, start, group[0].start) is not None
