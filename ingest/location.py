"""Whether a state or body is named as one who acts, or as the place or the object of something."""

from __future__ import annotations

import re

from ingest.document import Mention

# What makes a state or body the place or the object of something: a word right before it, or a few.
_PLACE_WORDS = frozenset(
    """di ke dari in to from at near into within pada menuju via across untuk for bagi asal wilayah kawasan
    warga perbatasan rakyat buatan pasar tentara soal perihal tentang mengenai about seputar terhadap
    ibukota""".split()  # noqa: SIM905
)
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:citizens of|people of|border with|ambassador of|ibu kota|ibu negara|capital of|capital city of"
    r"|hubungan(?: \w+)? dengan|relations with|ties with)"
    r"\s+(?:the\s+|negara\s+)?)$",
    re.IGNORECASE,
)
_PHRASE_ENDS = frozenset(("of", "with", "dengan", "kota", "negara"))
_SENT_BY = re.compile(  # "negotiators from Laos": people who act for the state
    r"\b(?:delegasi|perwakilan|wakil|utusan|pejabat|menteri|perunding|rombongan|mitra\w*|rekan\w*"
    r"|rakan(?: sejawat\w*)?|timpalan\w*|pemimpin|pegawai|delegat\w+"
    r"|negotiators?|officials?|ministers?|envoys?|representatives?|officers|counterparts?|chiefs?|diplomats?|leaders?"
    r"|lawmakers|generals|commanders?|delegates?|prosecutors|experts|police|navies|armies|teams?|perwira|diplomat"
    r"|jaksa|polisi|tentera|tim|pakar|panglima|kepala)\s+(?:dari|from"
    r"|of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_FROM = frozenset(("dari", "from", "of"))  # one of the last two words before those
_AFTER_CITY = re.compile(  # "in Kuala Lumpur, Malaysia"
    r"\b(?:di|ke|in|at|to|from|dari)\s+(?:the\s+)?(?:[A-ZÀ-ỸĐ][\w’'-]*\s?){1,4}(?:\([^)]{1,15}\))?,\s*$"
)
_ITS_TROUBLE = re.compile(
    r"(?:['’]s)?\s+(?:crisis|situation|conflict|civil war|issue|market|embassy in"
    r"|junta(?! (?:chief|leader|boss|head|minister))"
    r"|border(?! (?:officials?|guards?|police|patrol|committee|commission|command|forces?|troops|ministers?"
    r"|chiefs?)))\b",
    re.I,
)
_OFFICE_BEFORE = re.compile(
    r"\b(?:(?:di|in|at|ke|to) (?:the )?(?:markas|kantor pusat|gedung|sekretariat|headquarters|hq|building)"
    r"|hubungan(?: \w+)? dengan|relations with|ties with"
    r"|soal|perihal|tentang|mengenai|about|anggota|keanggotaan|negara-negara|members? of)\s+(?:besar |of )?$",
    re.IGNORECASE,
)
_OFFICE_ENDS = frozenset(  # one of the last two words before those
    """markas pusat gedung sekretariat headquarters hq building dengan with soal perihal tentang mengenai
    about anggota keanggotaan negara-negara member members of""".split()  # noqa: SIM905
)


def is_location(text: str, mention: Mention, offices: bool = False) -> bool:
    """Whether a state or body is named as the place or the object of something, not as one who acts."""
    before = text[max(0, mention.start - 45) : mention.start]
    last = before.lower().rsplit(None, 2)[-2:]
    if not _FROM.isdisjoint(last) and _SENT_BY.search(before):
        return False
    if mention.kind == "state":
        listed = before.rstrip().endswith(",") and _AFTER_CITY.search(before)
        if listed or _ITS_TROUBLE.match(text, mention.end):
            return True
    if not before[-1:].isspace():
        return False
    if offices:
        return not _OFFICE_ENDS.isdisjoint(last) and _OFFICE_BEFORE.search(before) is not None
    word = last[0] if last[-1] in ("the", "negara") else last[-1]
    if word.lstrip("\"“‘'(") in _PLACE_WORDS:
        return True
    return not _PHRASE_ENDS.isdisjoint(last) and _PLACE_BEFORE.search(before) is not None
