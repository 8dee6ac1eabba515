"""What the name of a state or an office only adds to another word: money, tongues, a desk, whose people."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.words.post_words import REGIONS

_MONEY_OR_TONGUE = frozenset(  # what a word behind these tells apart: "dolar AS", "bahasa Thailand"
    [
        "dolar",
        "dollar",
        "ringgit",
        "peso",
        "baht",
        "yuan",
        "won",
        "kip",
        "riel",
        "dong",
        "kyat",
        "rupee",
        "pound",
        "bahasa",
        "berbahasa",
        "aksara",
    ]
)
_OF_MONEY_OR_TONGUE = re.compile(r"(?:\s+|-)(?:dollars?|pesos?|language|script)\b")
_AFFAIRS = re.compile(r"\s(?:Affairs|affairs|Cooperation Affairs|Matters)\b")  # a field of an office, nobody
_REGION_DESK = re.compile(  # "Direktur Jenderal Amerika-Eropa": a desk of the ministry
    r"\b(?:Direktur(?: Jenderal)?|Dirjen|Ditjen|Direktorat(?: Jenderal)?)"
    r"\s(?:(?:Asia|Amerika|Afrika|Eropa|Pasifik)(?:-|,\s|\sdan\s|\s)){0,3}$"
)


def is_attribute(text: str, mention: Mention) -> bool:
    """Whether a state only tells one money or language from another: "3 juta dolar AS", "bahasa Jepang"."""
    if mention.kind == "institution":
        return _AFFAIRS.match(text, mention.end) is not None
    region = mention.kind in ("state", "place") and text[mention.start : mention.end].lower() in REGIONS
    if region and _REGION_DESK.search(text, max(0, mention.start - 45), mention.start):
        return True
    if mention.kind != "state":
        return False
    before = text[max(0, mention.start - 12) : mention.start].lower().split()
    return bool(before and before[-1] in _MONEY_OR_TONGUE) or bool(
        _OF_MONEY_OR_TONGUE.match(text, mention.end)
    )


_LONG_FORM = re.compile(  # how a state's long name begins
    r"\b(?:the |Negara |negara )?(?:Kingdom of|(?:[A-Z]\w+ ){0,3}Republic of|State of|Sultanate of|Union of"
    r"|Commonwealth of|Government of|Pemerintah|Kerajaan|Republik)\s(?:the\s)?$"
)
_PEOPLE_OF = re.compile(
    r"\b(?:representatives?|officials?|delegat\w+|delegations?|ministers?|envoys?|officers|diplomats?|experts"
    r"|negotiators?|perwakilan|wakil|delegasi|utusan|pejabat|menteri|pegawai|diplomat|perunding|pakar)"
    r"(?:\s(?:dari|daripada|asal|from|of))?\s(?:the\s)?$"
    r"|\b(?:counterparts?|colleagues?|opposite numbers?|leaders?|presidents?|premiers?|chiefs|commanders?"
    r"|pemimpin|panglima|(?:rekan|mitra|rakan|sejawat|timpalan)[\w-]*(?: sejawat\w*)?)"
    r"\s(?:dari|daripada|asal|from|of)\s(?:the\s)?$",
    re.IGNORECASE,
)


def is_sender(text: str, mention: Mention) -> bool:
    """Whether a state's people are named right before it: "representatives of the Kingdom of Laos"."""
    before = text[max(0, mention.start - 70) : mention.start]
    return _PEOPLE_OF.search(_LONG_FORM.sub("", before)) is not None


def holds_besides(text: str, post: Mention) -> bool:
    """Whether an office is what somebody named before holds besides: "X, who is also | president of Y"."""
    return _WHO_IS.search(text, max(0, post.start - 40), post.start) is not None


_WHO_IS = re.compile(
    r"\b(?:who|yang)\s(?:(?:is|was|also|currently|concurrently|juga|turut|merangkap|sekaligus|kini|adalah"
    r"|ialah)\s){1,4}(?:the\s)?$"
)
