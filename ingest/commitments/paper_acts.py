"""The acts of a sentence that are done to a paper: which count, how near each is, what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.commitments.news_days import in_the_past
from ingest.commitments.paper_status import Hit
from ingest.scene.scene import Scene

_OF_BILL = re.compile(  # what a law is for: "passed a bill on the | ratification of the treaty"
    r"\b(?:RUU|(?:rancangan|rang) undang-undang|bills?)\s(?:(?:tentang|mengenai|untuk|bagi|on|for|the"
    r"|to)\s){0,2}$",
    re.IGNORECASE,
)


def without_lapses(scene: Scene, index: int, acts: list[Hit]) -> list[Hit]:
    """Without lapses still to come, and those that only tell what was renewed: "renewed the pact that had
    expired"."""
    if not any(a[2].gives.get("lapse") for a in acts):
        return acts
    over = [a for a in acts if a[2].gives.get("lapse")]  # "habis masa | berlakunya": of one word with it
    acts = [a for a in acts if a in over or not any(o[0] <= a[0] and a[1] <= o[1] for o in over)]
    signed = any(a[2].gives["status"] in ("signed", "planned") and a[2].id in _RENEWS for a in acts)
    ahead = [d.start for d in scene.dates[index] if not in_the_past(scene, d.when)]
    return [
        a for a in acts
        if not a[2].gives.get("lapse") or not (signed or any(0 <= d - a[1] < _CLOSE for d in ahead))
    ]  # fmt: skip


_CLOSE = 25  # characters
_RENEWS = ("act-renewed", "act-signed-more", "act-planned")


def fate_of(text: str, paper: tuple[int, int], near: Sequence[Hit]) -> Hit | None:
    """What became of a paper of whose signing a clause behind it tells: it was broken off, carried out."""
    first, (start, end) = near[0] if near else None, paper
    if first is None or first[2].gives["status"] != "signed" or first[0] < end:
        return None
    if not _WHICH_WAS.fullmatch(text, end, first[0]):
        return None
    # what was signed and has run out was signed; only what is told of nothing else is over
    over = [a for a in near if a[2].gives["status"] in FATES and not a[2].gives.get("lapse")]
    new = next((a for a in near if a[0] > first[1] and _is_renewed(text, a)), None)
    if new and not _NEW_CLAUSE.search(text, first[1], new[0]):
        return new  # "the pact signed in 2012 | was renewed on Monday"
    if _WHICH_THEN.fullmatch(text, end, first[0]):  # "has terminated the ferry pact signed in 2012"
        before = [a for a in over if a[1] <= start and _ITS_OBJECT.fullmatch(text, a[1], start)]
        if before:
            return before[-1]
    fates = [a for a in over if a[0] > first[1]]
    return next((a for a in fates if not _NEW_CLAUSE.search(text, first[1], a[0])), None)


def _is_renewed(text: str, act: Hit) -> bool:
    """Whether an act is the renewing of a paper, as a clause of its own tells it."""
    return act[2].id in _RENEWS and _IS_RENEWED.search(text, max(0, act[0] - 12), act[1]) is not None


_IS_RENEWED = re.compile(
    r"(?:\b(?:was|were|been)\s(?:\w+ly\s)?(?:renewed|extended|prolonged)"
    r"|(?<!akan )(?<!bakal )(?<!untuk )(?<!dapat )(?<!bisa )(?<!perlu )(?<!belum )(?<!tidak )(?<!segera )"
    r"(?<!dan )"
    r"\b(?:diper(?:panjang|barui|baharui)|disambung))$",
    re.IGNORECASE,
)
FATES = ("broken-off", "implemented")
_WHICH_WAS = re.compile(  # between a paper and its signing
    r"[^.;:]{0,120}?\b(?:yang|which|that)\s[^.;:,]{0,60}|(?:s?\s(?:[^.;:,]{0,90}?,?\s)?)?"
    r"(?:(?:first|originally|initially|pertama kali|awalnya|asalnya|mulanya)\s)?",
    re.IGNORECASE,
)
_WHICH_THEN = re.compile(r"(?:s?,?\s)?(?:(?:yang|which|that)\s[^.;:,]{0,60})?", re.IGNORECASE)
_ITS_OBJECT = re.compile(
    r"\s(?:(?!(?:and|dan|serta|after|before|while|setelah|selepas|to|untuk)\b)[\w’'-]+\s){0,6}"
)
_NEW_CLAUSE = re.compile(
    r"[.;:]|\b(?:stay(?:s|ed)?|remain(?:s|ed)?|tetap|masih|kekal"
    r"|after|setelah|selepas|because|since|karena|kerana|and (?:then )?(?:signed|agreed)|while"
    r"|sementara|manakala)\b",
    re.IGNORECASE,
)


def distance(scene: Scene, index: int, paper: tuple[int, int], act: Hit, papers: Sequence[Hit]) -> float:
    """How near an act stands to a paper: that of its own clause is nearest, "naskah X yang | diteken"; one
    behind which its own day is told is that of a paper before."""
    text, (start, end) = scene.document.article.text, paper
    if act[1] <= start:
        dated = any(act[1] <= d.start < start for d in scene.dates[index])
        return start - act[1] + (_FAR if dated else 0)
    between = [p for p in papers if end <= p[0] < act[0]]
    own = not between and _ITS_CLAUSE.fullmatch(text, end, act[0]) is not None
    return 0 if own and any(p[1] <= start for p in papers) else (act[0] - end) * 1.5


_ITS_CLAUSE = re.compile(r"[^.;:,]{0,90}\b(?:yang|which|that)\s(?:(?:telah|sudah|was|were)\s)?")
_FAR = 60


def of_a_bill(text: str, hit: Hit) -> bool:
    """Whether something is done to a law before a parliament, or is only what that law is for."""
    if hit[2].gives["form"] not in ("act", "agree"):
        return False
    return bool(_OF_BILL.search(text, max(0, hit[0] - 40), hit[0]) or _BILL.match(text, hit[1]))


_BILL = re.compile(
    r"\s(?:(?:an?|the|sebuah|satu)\s)?(?:RUU|(?:rancangan|rang) undang-undang|bills?)\b", re.IGNORECASE
)


def says_since_when(text: str, act: Hit, acts: list[Hit]) -> bool:
    """Whether a word of being in force only tells since when a paper is broken off: "suspended the treaty
    | with effect from Monday", "menggantung memorandum | berkuat kuasa semalam"."""
    off = [a for a in acts if a[2].gives["status"] == "broken-off" and a[1] <= act[0]]
    return bool(off) and _FROM_THEN.fullmatch(text, act[0], act[1]) is not None


def says_how_long(text: str, act: Hit) -> bool:
    """Whether a word of being in force only tells a paper's term: "yang berlaku | lima tahun itu"."""
    return act[2].gives["status"] == "in-force" and _TERM.match(text, act[1]) is not None


_TERM = re.compile(
    r"\s(?:selama |untuk |bagi |hanya |for |tempoh ){0,2}(?:\d+|se|satu|dua|tiga|empat|lima|enam|tujuh"
    r"|sepuluh|one|two|three|four|five|six|seven|ten)[ -]?(?:tahun|bulan|years?|months?)\b"
    r"(?!\s(?:lalu|lepas|silam|ago))"
    r"|\s(?:(?:untuk|bagi|dari|daripada|mulai|for|from|between|tahun|periode|tempoh)\s){0,2}20\d\d"
    r"\s?(?:-|–|sampai|hingga|sehingga|dan|to|until|and"
    r"|through)\s?(?:dengan\s)?20\d\d\b",  # "from 2022 to 2025"
    re.IGNORECASE,
)
_FROM_THEN = re.compile(r"(?:(?:mulai|telah|sudah) )?(?:berlaku|berkuat ?kuasa)(?: efektif)?", re.IGNORECASE)


def only_proposed(text: str, acts: list[Hit]) -> list[Hit]:
    """The acts that another one only proposes: "proposed signing a treaty", "mengusulkan penandatanganan"."""
    ideas = [a for a in acts if a[2].gives["status"] == "proposed"]
    return [a for a in acts if any(i[1] <= a[0] and _AN_ACT.fullmatch(text, i[1], a[0]) for i in ideas)]


_AN_ACT = re.compile(r"\s(?:(?:the|an?|early|to|for|agar|supaya|segera|untuk|percepatan)\s)*", re.IGNORECASE)


def to_be_carried_out(text: str, hits: list[Hit], acts: list[Hit]) -> bool:
    """Whether somebody undertakes to put a paper to work, or in force."""
    kept = [a for a in acts if a[2].gives["status"] == "in-force"]
    vowed = [h for h in hits if h[2].gives["form"] in ("agree", "pledge")]
    return bool(kept) and len(kept) == len(acts) and any(
        h[1] <= a[0] and _TO_DO.fullmatch(text, h[1], a[0]) for h in vowed for a in kept
    )  # fmt: skip


_TO_DO = re.compile(
    r"\s*(?:(?:to|on|untuk|bagi|the|its|their|continue|fully|jointly|effectively|early|swift|terus|segera"
    r"|the (?:process|completion) of|penyelesaian|proses|pelaksanaan|implementasi|prioriti[sz]\w+"
    r"|speed\w* up|accelerat\w+|mempercepat|work\w* (?:on|towards?)"
    r"|(?:full|effective|timely) (?=ratif|implement))\s)*",
    re.IGNORECASE,
)
