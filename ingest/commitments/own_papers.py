"""Which papers that a sentence names it tells of, and which only say what another is about, or is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.commitments.paper_status import Hit

_NEAR = 60  # characters between a paper and what was done to it
_JOINED = re.compile(r"[,;:.]|\b(?:dan|serta|and|atau|or|yang|which|that|plus)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(?:tentang|mengenai|perundingan|rundingan|menuju|soal|atas|on|about|towards?|negotiat\w+|amend(?:ing|ment)?"
    r"|to the)\b",
    re.IGNORECASE,
)
_UNDER = re.compile(  # "the arrangement falls under a memorandum", "a pact that replaces the treaty"
    r"\b(?:falls? under|fell under|under|based on|builds? on|follow(?:s|ed|ing)?|follow-up to|stems? from"
    r"|pursuant to|replac(?:e[sd]?|ing)|supersed(?:e[sd]?|ing)|tindak lanjut|kelanjutan|kesinambungan|susulan"
    r"|(?:ditingkatkan|dinaikkan|naik|tersebut|itu) menjadi|melengkapi"
    r"|complement(?:s|ed|ing)|supplement(?:s|ed|ing)|upgraded (?:in)?to|turned into|berdasarkan|sesuai"
    r"|mengacu|di bawah|berlandaskan|menggantikan|bagi menggantikan|turunan)\b",
    re.IGNORECASE,
)
_WHICH_IS = re.compile(  # "memoranda, which are the framework": what the same papers are
    r"s?\)?,?\s(?:which|that|yang)\s(?:is|are|was|were|serves? as|form|merupakan|menjadi|adalah|ialah)\s"
    r"(?:(?:an?|the|their|its|new|joint|legal|main|basic|general|sebuah|suatu)\s){0,3}"
)


def own_papers(papers: list[Hit], text: str, acts: list[Hit]) -> list[Hit]:
    """Without those that only say what another is about: "a letter of intent to negotiate a treaty".

    Nor those of which a sentence only says on which other one they rest: that one was signed.
    """
    found: list[Hit] = []
    for one in papers:
        between = text[found[-1][1] : one[0]] if found else ""
        if found and (_WHICH_IS.fullmatch(between) or between == " "):
            continue  # "perjanjian | pengaturan perbatasan"
        done = found and any(found[-1][1] <= a[0] < one[0] for a in acts)
        if done and _BY_NOTES.search(text, max(0, one[0] - 20), one[1]):
            continue  # "the pact was extended by | an exchange of notes"
        near = len(between) <= _NEAR and not _JOINED.search(between)
        if near and _UNDER.search(between) and not any(a[1] <= found[-1][0] for a in acts):
            found[-1] = one
        elif not near or not _SUBJECT.search(between):
            found.append(one)
    return found


_BY_NOTES = re.compile(
    r"\b(?:by|through|via|melalui|menerusi|lewat|dengan)\s(?:an?\s|the\s|sebuah\s|suatu\s)?"
    r"(?:exchange of (?:notes|letters)|pertukaran (?:nota|surat))$",
    re.IGNORECASE,
)
_CONTAINS = re.compile(  # "a memorandum that contains a defence agreement": one paper
    r"\b(?:(?:yang|which|that) (?:mengandungi|memuat(?:kan)?|meliputi|merangkumi|mencakupi?|berisi|contains?"
    r"|covers?|includes?|comprises?)|containing|comprising)\b[^;:]{0,40}$",
    re.IGNORECASE,
)


def contained(text: str, start: int, papers: Sequence[Hit]) -> bool:
    """Whether what is named at ``start`` is only what a paper named before it contains."""
    before = [p[1] for p in papers if p[1] <= start and start - p[1] < 120]
    return bool(before) and _CONTAINS.search(text, min(before), start) is not None


_BY_WHICH = re.compile(
    r"\b(?:under|through|via|by|in|dalam|melalui|lewat|menerusi|berdasarkan)\s(?:an?\s|the\s|sebuah\s|satu\s)?(?:\w+\s)?$"
)
_TO_SIGN = re.compile(  # what is agreed to be done with a paper
    r"\s*(?:untuk\s+|to\s+|segera\s+|on\s+|upon\s+|bagi\s+|akan\s+)*(?:(?:me|di)?(?:nandatangani|ndatangani|neken|rampungkan|nuntaskan"
    r"|nyelesaikan|nyusun|rumuskan|mperbarui|nyiapkan|meterai|muktamad\w*)|menandatangani|meneken|memeterai|merumuskan|tandatangan\w*"
    r"|sign\w*|conclud\w*|finali[sz]\w*|renew\w*|draft\w*|complet\w*|adopt\w*|work\w*|the|a|an|naskah|nota|isi|teks|rencana|sebuah|satu"
    r"|dua|tiga|memorandum|MoU\w*|perjanjian|pelan)\b",
    re.IGNORECASE,
)


_RIGHT_AWAY = re.compile(r"\s(?:(?:sebuah|satu|dua|tiga|isi|butir-butir)\s){0,2}", re.IGNORECASE)


IN_FORCE_SINCE = re.compile(
    r"\b(?:menyusul|sejak|setelah|selepas|susulan|following|after|since|with)\s(?:the\s)?"
    r"(?:(?:mulai )?berlakunya|berkuat ?kuasanya|entry into force of)\s(?:the\s|their\s)?$",
    re.IGNORECASE,
)


def only_agreed(text: str, agreeing: list[Hit], acts: list[Hit], start: int) -> bool:
    """Whether a paper is only the aim of what is agreed ("agreed to set up a team to draft a treaty")."""
    before = [h for h in agreeing if h[1] <= start and not h[2].gives.get("both")]
    if not before or _TO_SIGN.match(text, before[-1][1]):
        return False
    if any(a[0] == before[-1][0] for a in acts) and _RIGHT_AWAY.fullmatch(text, before[-1][1], start):
        return False  # "menyepakati | peta jalan"
    if _BY_WHICH.search(text, max(0, start - 24), start) and any(
        a[2].gives["status"] == "signed" and 0 < a[0] - start < _NEAR for a in acts
    ):
        return False  # "agreed to train judges under | a memorandum that was signed"
    if IN_FORCE_SINCE.search(text, max(0, start - 60), start):
        return False  # "agreed on talks, following | the entry into force of the treaty"
    between = [a[2].gives["status"] for a in acts if before[-1][1] <= a[0] < start]
    return not any(status not in ("planned", "in-force") for status in between)
