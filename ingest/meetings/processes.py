"""Talks as a process, a field or a wish, and no session: "are in talks on a treaty", "pushing for talks"."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit

_WILL_GO_ON = (
    re.compile(  # what is undertaken, not a meeting: "agreed that they will go on coordinating with"
        r"\b(?:sepakat|bersetuju|akan|terus|siap|bersedia|komitmen|berkomitmen|untuk|supaya|agar)"
        r"\s(?:(?:untuk|terus|akan|aktif|tetap|selalu)\s){0,2}$",
        re.IGNORECASE,
    )
)
_IN_TALKS = re.compile(  # a process: "the two are in talks on a treaty"
    r"\b(?:is|are|was|were|been|be|still|currently|now|already)\sin\s(?:active\s|early\s|advanced\s|ongoing\s|final\s"
    r"|close\s|direct\s)?$"
)
_PAVES = re.compile(  # what makes talks possible: "creates conditions for holding negotiations"
    r"\b(?:syarat|kondisi|suasana|ruang|peluang|landasan|jalan|conditions?|room|ground|atmosphere|way|opportunit(?:y|ies))"
    r"\b[^.;:,]{0,40}?\b(?:untuk|bagi|for|to)\s(?:(?:melakukan|mengadakan|menggelar|memulai|memulakan|hold(?:ing)?"
    r"|start(?:ing)?|launch(?:ing)?|begin(?:ning)?)\s)(?:the\s|further\s)?$",
    re.IGNORECASE,
)
_PUSHES = re.compile(  # what somebody wants to come about: "pushing for meetings of the joint committee"
    r"\b(?:push|call|press)(?:ing|ed|e?s)? for\s(?:the\s|more\s|regular\s|further\s){0,2}"
    r"(?:(?:meetings?|sessions?) of\s(?:[\w’'-]+\s){0,4})?$",
    re.IGNORECASE,
)
_FIELD = re.compile(  # what is talked of: "kerja sama di bidang ekonomi dan | dialog antaragama"
    r"\b(?:bidang|sektor|(?:fields?|areas?|sectors?) (?:of|such as|like|including))\b"
    r"(?:(?!\b(?:pada|saat|ketika|dalam|setelah|usai|during|at|in|after|when)\b)[^.;:()])*"
    r"(?:,|\b(?:dan|and|serta|as well as))\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_AGREED_ON = re.compile(  # "reached agreement on negotiating a treaty"
    r"\b(?:mencapai|meraih|tercapai(?:nya)?)\s(?:persetujuan|kesepakatan|kata sepakat)"
    r"\s(?:soal|tentang|mengenai|untuk)?\s?$"
    r"|\b(?:reached|struck) (?:an )?agreement on\s(?:the\s)?$",
    re.IGNORECASE,
)
_AT_A_STAGE = re.compile(  # "negotiations with Laos are at an advanced stage"
    r"(?:\s(?:with|between|dengan|antara)\s[^.;,]{2,60}?)?,?\s(?:(?:is|are|were|remain)"
    r"|(?:masih|sedang|kini|sudah|telah)(?:\s(?:masih|sedang))?)\s(?:now\s|still\s|currently\s)?"
    r"(?:(?:at|in|di|pada|dalam|memasuki|mencapai)\s(?:(?:an?|the|its|their)\s)?(?:[a-z]+\s)?"
    r"(?:stages?|phases?|tahap|peringkat|fase|fasa)"
    r"|under ?way|ongoing|in progress|continuing|going on|nearing|close to)\b",
    re.IGNORECASE,
)


def in_process(before: str, hit: Hit, after: str = "") -> bool:
    """Whether what a cue tells is no session, by the words of its sentence before it and ``after`` it."""
    if hit.form == "noun" and hit.kind == "consultation" and _AT_A_STAGE.match(after):
        return True
    if hit.form != "noun":
        return hit.cue.id == "confer-id" and _WILL_GO_ON.search(before) is not None
    return any(no.search(before) for no in (_PAVES, _PUSHES, _FIELD, _AGREED_ON, _IN_TALKS))
