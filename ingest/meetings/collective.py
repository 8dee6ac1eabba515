"""Who "the senior officials" are that will meet again: those of the body to which the text gave the noun.

"Senior officials of the ten members held a session. ... The senior officials will meet next in May": not the
two of whom the paragraph before tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_THEY = re.compile(
    r"\W*(?:\d+\.\s)?(?:(?P<en>(?i:the)\s(?:[a-z-]+\s){0,3}?(?:officials|ministers|leaders|chiefs|commanders"
    r"|governors"
    r"|directors|commissioners|experts|delegates|negotiators|speakers))\b"
    r"|(?:Para|Semua)\s(?P<id>(?:pejabat|menteri|pemimpin|panglima|gubernur|kepala|pakar|pegawai"
    r"|ketua)(?:\s[a-z]+){0,3}?)"
    r"(?=\s(?:itu|tersebut|berkenaan|ini|akan|dijadwalkan|dijadualkan|bertemu|bersidang)))"
)
_OF_ASEAN = (
    r"(?:\s[\w-]+){0,3}?\s(?:(?:of|from|dari|daripada)\s)?(?:(?:the|semua|all)\s)?(?:[\w-]+\s){0,2}?ASEAN\b"
)


def of_the_body(scene: Scene, one: Encounter) -> Encounter | None:
    """The encounter as the body's own session, where those who meet are told before as its; else None."""
    if one.parties or one.status == "cancelled" or not (one.when or one.place):
        return None
    text = scene.sentences[one.sentence].text
    led = _THEY.match(text) or _WHEN_THEY.search(text)
    if led is None:
        return None
    words = (led["en"] or led["id"]).split()
    words = words[1:] if led["en"] and words[0].lower() == "the" else words
    noun = words[-1] if led["en"] else words[0]
    before = rf"\bASEAN(?:['’]s?)?(?:\s[\w-]+){{0,3}}?\s{noun}\b"
    told = re.compile(rf"\b{noun}\b{_OF_ASEAN}|{before}", re.IGNORECASE)
    for index in range(one.sentence - 1, -1, -1):
        text = scene.sentences[index].text
        if told.search(text):
            return replace(
                one, kind="multilateral-meeting", parties=("ASEAN",), actors=(), anaphoric=False, many=0
            )
        if re.search(rf"\b{noun}\b", text, re.IGNORECASE) and _THEY.match(text) is None:
            return None  # others are called so
    return None


_WHEN_THEY = re.compile(  # "will be put to the farm ministers when they meet in X"
    r"\b(?:to|before|by)\s(?P<en>(?:the\s)?(?:[a-z-]+\s){0,2}?(?:officials|ministers|leaders|chiefs"
    r"|governors|directors"
    r"|commissioners))\s(?:when|as)\sthey\s"
    r"|\b(?:kepada|oleh)\s(?:para\s)?(?P<id>(?:pejabat|menteri|pemimpin|ketua|kepala"
    r"|gubernur)(?:\s[a-z]+){0,2}?)\s"
    r"(?:saat|ketika|apabila|semasa|waktu)\smereka\s"
)


def of_nobody_told(scene: Scene, one: Encounter, drafts: Sequence[Draft]) -> bool:
    """Whether those who are to meet, at a session of many, are named by their office alone, and are no body's
    that is told."""
    if (
        one.parties
        or not any(len(d.parties) > 2 for d in drafts)
        or _WHEN_THEY.search(scene.sentences[one.sentence].text) is None
    ):
        return False
    return of_the_body(scene, one) is None
