"""Meetings of one side alone: parliaments, cabinets, boards, own envoys, ministers on a neighbour."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_AT_HOME = re.compile(  # a parliament or cabinet that sits is no encounter of states
    r"\b(?:Dewan (?:Rakyat|Negara|Perwakilan Rakyat)|DPRD?|MPR|DPD|[Pp]arl[ei]men|[Kk]abinet|[Cc]abinet"
    r"|[Pp]arliament|Senate|Senat|[Ll]egislature|[Cc]ongress|rapat (?:paripurna|kerja)|mahkamah|pengadilan)"
    r"\s*(?:akan |yang |is to |will )?$"
)
_SITS = re.compile(r"(?:met|meets|convened)\b(?! with)", re.IGNORECASE)
_NATIONAL = re.compile(
    r"\b(?:national|nasional|kebangsaan)\b(?! (?:security|assembly))"
    r"|[Cc]ouncil of [Mm]inisters|Jemaah Menteri"
)
_OF_AN_OFFICE = re.compile(  # a department that meets by itself
    r"(?:[Mm]eeting|[Ss]ession) of the (?:General )?(?:Department|Ministry|Directorate|Bureau|Agency|Board"
    r"|Party|Association|Chamber)\b"
)
_OURS = re.compile(  # a board, a cabinet, a party: nobody from abroad meets
    r"(?:(?:pasca|post|selepas)?-?\s?(?:kabinet|cabinet)|board|shareholders?|party|committee members"
    r"|pemegang saham|agung|paripurna|direksi|pleno(?! ke-)|partai|parti|umum|general|company|town hall"
    r"|prayer|media|akhbar|monthly|weekly|rate-setting|mingguan|bulanan"
    r"|(?:persiapan|persediaan) (?:kunjungan|lawatan|kedatangan|ketibaan|penyambutan|KTT))\b",
    re.I,
)
_JOINT = re.compile(r"\b(?:joint|bersama)\s[\w-]+\s$", re.IGNORECASE)  # of two cabinets or boards
_BY_ITSELF = re.compile(
    r"held its (?:own )?(?:monthly|weekly|quarterly|regular|policy|board|cabinet|general|monetary)\b",
    re.IGNORECASE,
)
_WITH_PARLIAMENT = re.compile(  # the own one: "rapat bersama Komisi IV DPR"
    r"\s(?:(?:kerja|dengar pendapat)\s)?(?:(?:bersama|dengan)\s)?(?:pimpinan\s)?(?:Komisi\s[IVX]+\b|DPRD?\b)"
    r"|(?<=Komisi)\s[IVX]+\b"
)
_OWN_ENVOYS = re.compile(  # "a meeting of Thai envoys posted abroad": of one state
    r"\s(?:of|with|among|between)\s(?:the\s)?(?:its\s|his\s|her\s|[A-Z]\w+\s)(?:own\s)?(?:[Ee]nvoys"
    r"|[Aa]mbassadors|diplomats|consuls|heads of mission)"
    r"(?:\s(?:and|general|[Cc]onsuls?|[Cc]onsuls-[Gg]eneral|heads|of|mission))*"
    r"\s(?:posted|stationed|based|serving|accredited|abroad|overseas"
    r"|in\s(?:the\s)?[A-Z]|to\s(?:neighbouring|other|foreign))\b"
)
_CHAIRS = re.compile(  # "chaired an inter-ministerial | meeting"
    r"\b(?<!co-)(?:chair(?:s|ed|ing)|presid(?:es|ed|ing) over|conven(?:es|ed|ing))\s"
    r"(?:an?|the)\s(?:\w+[\s-]){0,3}$"
)
_ON = re.compile(r"\s(?:on|about|to|regarding|over)\s")


def of_one_side(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether those who meet are all of one state, whatever it is about."""
    text, start = scene.document.article.text, scene.sentences[index].start
    if _WITH_PARLIAMENT.match(text, hit.end):
        return True
    if hit.cue.id == "meet-en" and _BY_ITSELF.match(text, hit.start):
        return True
    sits = hit.kind == "consultation" or (hit.cue.id == "meet-en" and _SITS.match(text, hit.start))
    if sits and _AT_HOME.search(text[start : hit.start]):
        return True
    if hit.form != "noun":
        return False
    national = _NATIONAL.search(text[hit.start : hit.end + 14]) or _OF_AN_OFFICE.match(text, hit.start)
    return bool(national or _OWN_ENVOYS.match(text, hit.end)) or _own_council(scene, index, hit)


def is_ours(text: str, before: str, end: int) -> bool:
    """Whether a meeting is a board's, a cabinet's or a party's, by the words right before and behind it."""
    if _OURS.match(text, end + 1):
        return True
    return before[-1:] == " " and bool(_OURS.fullmatch(before.split()[-1]) and not _JOINT.search(before))


def _own_council(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether one side alone chairs a meeting on what concerns another: "chaired a meeting on the border
    dispute with Thailand"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    if (
        _ON.match(text, hit.end) is None
        or _CHAIRS.search(text, max(start, hit.start - 80), hit.start) is None
    ):
        return False
    return len({m.country for m in scene.mentions[index] if m.kind != "state" and m.country}) < 2
