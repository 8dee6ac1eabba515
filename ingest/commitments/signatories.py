"""Whose a paper is among all whom its sentence names: not the forum's, not those of whom it treats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Mention
from ingest.scene.scene import Scene, actors, parties

_FRAME = re.compile(
    r"\b(?:sidelines?|margins?|fringes?) of\b[^,;.]{3,120}|\bdi (?:sela(?:-sela)?|tepi"
    r"|pinggir(?:an)?)\b[^,;.]{3,120}",
    re.IGNORECASE,
)
_TELLS = re.compile(  # whose words it is, at the end
    r",\s(?:menurut|mengikut|kata|ujar|tutur|according to|said|as reported by)\s[^;:\"“]*$"
    r"|,\s(?:(?!and\b|but\b|which\b|who\b)[\w.’'-]+\s){1,9}(?:said|announced|confirmed|recalled|added"
    r"|told reporters)\b[^,;:\"“]{0,40}$"
    r"|,\s(?:its|his|her|their)\s[^;:\"“]{3,90}?,?\s(?:said|announced|confirmed|added)\b[^,;:\"“]{0,40}$"
)
_WELCOMED = re.compile(
    r"[^.;:]{3,90}?\s(?:welcom(?:es|ed)|hail(?:s|ed)|prais(?:es|ed)|applaud(?:s|ed)|condemn(?:s|ed)"
    r"|criticis?z?(?:es|ed)|not(?:es|ed)"
    r"|menyambut(?: baik)?|mengalu-alukan|memuji|mengecam|mengkritik|mencatat)\s(?=(?:the|sebuah"
    r"|atas)?\s?[^.;:]{3,90}?\s(?:that|which|yang|between"
    r"|antara|by|oleh)\s)"
)
_DENIES = re.compile(  # "signs a nuclear plan, denies Korean deal"
    r",\s(?:and\s|dan\s)?(?:denie[sd]|denying|reject(?:s|ed)|dismiss(?:es|ed)|rules? out"
    r"|membantah|bantah|menolak|tolak|menafikan|nafi)\b[^,;.]{3,90}"
)
_ATTENDS = re.compile(  # to what one is invited: "to attend the ASEAN-Korea summit"
    r"\b(?:menghadiri|menyertai|hadir (?:di|dalam|pada)|attend(?:ing)?|(?:take|taking) part in|join(?:ing)?"
    r"|address(?:ing)?|speak(?:ing)? at)\s[^,;.]{3,120}",
    re.IGNORECASE,
)
_WHICH_HAS = re.compile(  # what a state is, told by the way: "Fiji, which counts Laos as a partner, signed"
    r",\s(?:which|who)\s(?:counts|is|was|has|shares?|borders?|sees|regards|considers|hosts)\s[^,;.]{3,90},"
)
_WHICH_WANTS = re.compile(  # "their pact, which Nepal also wants to join"
    r",\s(?:which|yang)\s[^,;.]{2,60}?\s(?:wants?|hopes?|seeks?|would like|plans|ingin|mahu|berharap|hendak"
    r"|berminat)\b[^,;.]*"
)
_REPORTS = re.compile(  # "Chinese media reported that Laos and Fiji had signed"
    r"[^.;:]{3,90}?\s(?:melaporkan|memberitakan|mewartakan|menyiarkan|report(?:s|ed)|wrote)\s(?:bahwa|bahawa"
    r"|that)\s"
)
_OTHER_PAPER = re.compile(  # "aside from the memorandum with Laos, ..."
    r"\b(?:aside from|apart from|besides|in addition to|on top of|beyond|selain"
    r"|di samping)\s(?:[\w-]+\s){0,4}?"
    r"(?:agreements?|pacts?|mou|moa|memorandum|memoranda|treaty|treaties|deals?|accords?|nota|perjanjian"
    r"|kesepakatan|persetujuan)\b[^,;.]{3,90},",
    re.IGNORECASE,
)
_TRIP_AFTER = re.compile(  # "his second trip abroad after Fiji": where else he went
    r",\s(?:(?:his|her|their|the|a)\s(?:[\w-]+\s){0,3}?(?:trip|visit|stop|leg|tour|journey|destination)"
    r"|(?:lawatan|kunjungan|perjalanan|persinggahan)(?:nya)?\s(?:luar negeri\s)?(?:pertama"
    r"|ke\w+))\b[^;.]{0,60}?"
    r"\b(?:after|following|before|since|setelah|sesudah|sebelum|selepas|sejak|usai)\s[^,;.]{3,60}",
    re.IGNORECASE,
)
_SIGN_IT = re.compile(r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|menandatangani|meneken|memeterai)", re.IGNORECASE)
_THEN = re.compile(
    r",?\s(?:and|then|before|dan|serta|lalu|kemudian|sebelum)\s(?:later\s|then\s|juga\s|turut\s)?"
    r"(?:(?:meninjau|menghadiri|mengunjungi|melawat|menyaksikan|membahas|membincangkan|bertemu|menyertai)\b"
    r"|(?:toured|attended|visited|watched|discussed|met|joined|inspected|opened)\b)"
)
_FOR_WHAT = re.compile(r"\b(?:to|untuk|guna|bagi|on|about|mengenai|tentang|soal)\s", re.IGNORECASE)


def sides_of_it(scene: Scene, index: int, acting: Sequence[Mention], invited: bool) -> list[Mention]:
    """Without those whose summit is only where it is done: "signed on the sidelines of the ASEAN talks".

    Args: ``acting`` who acts in the sentence; ``invited`` whether it tells of an invitation, of which the
    event is no side. All of them where no other is left.
    """
    sentence, text = scene.sentences[index], scene.document.article.text
    frames = [m.span() for m in _FRAME.finditer(text, sentence.start, sentence.end)]
    said = sentence.text
    trips = "trip" in said or "visit" in said or "kunjungan" in said or "lawatan" in said
    if trips and (gone := _TRIP_AFTER.search(text, sentence.start, sentence.end)):
        acting = [m for m in acting if not gone.start() < m.start < gone.end()]
    for aside in (
        _WHICH_HAS,
        _WHICH_WANTS,
        _REPORTS,
        _DENIES,
        _OTHER_PAPER,
        *((_ATTENDS,) if invited else ()),
    ):
        frames += [m.span() for m in aside.finditer(text, sentence.start, sentence.end)]
    for mark in scene.marks(index):
        if mark.role == "margin" and (comma := text.find(",", mark.end, sentence.end)) > 0:
            frames.append((mark.start, comma))
    inside = [m for m in acting if any(a < m.start < b for a, b in frames)]
    left = [m for m in acting if m not in inside] or list(acting)
    told = _TELLS.search(text, sentence.start, sentence.end)
    theirs = [m for m in left if told is None or m.start < told.start()]
    if welcomed := _WELCOMED.match(text, sentence.start, sentence.end):
        theirs = [
            m for m in theirs if m.start > welcomed.end()
        ]  # "Laos welcomed the pact that A and B signed"
    return theirs if len(parties(theirs)) > 1 else left


def both_signers(scene: Scene, index: int, left: int, position: int, verb: tuple[int, int]) -> list[str]:
    """The two who stand before the verb that signs a paper, where what follows names no side "with" them: a
    state behind it is part of what the paper is about.

    Args: ``left`` where the clause begins, ``position`` where the paper is named, ``verb`` where the act
    stands.
    """
    text, sentence = scene.document.article.text, scene.sentences[index]
    if not verb[0] < position or _SIGN_IT.match(text, verb[0]) is None:
        return []
    two = parties(sides_of_it(scene, index, actors(scene, index, left, verb[0]), False))
    about = _FOR_WHAT.search(text, position, sentence.end)
    then = _THEN.search(text, position, sentence.end)  # another deed: "signed a pact and toured a drill of"
    about = then if then and (about is None or then.start() < about.start()) else about
    if len(two) != 2 or about is None:
        return []
    beside = parties(actors(scene, index, verb[1], about.start()))
    return two if {*beside} <= {*two} else []
