"""Journeys that are no meeting: an envoy greets his own people; a guest is to see nobody, or only goes to
meet whom the article tells next."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene


def met_on_arrival(scene: Scene, found: Encounter) -> bool:
    """Whether an envoy greets who arrives where he is posted, his own people as a rule: no meeting."""
    hosts = [m for m, role in found.actors if role == "host" and m.kind in ("person", "post")]
    persons = scene.document.persons
    offices = [
        p.post.label if m.kind == "person" and m.ref is not None and (p := persons[m.ref]).post else m.text
        for m in hosts
    ]
    near = scene.sentences[max(0, found.sentence - 1) : found.sentence + 1]
    arrived = any(_ARRIVES.search(s.text) for s in near)
    return bool(hosts) and arrived and all(_ENVOY_ABROAD.search(office) for office in offices)


_ARRIVES = re.compile(
    r"\b(?:air ?port|airbase|air base|bandara|bandar udara|lapangan terbang|upon (?:his|her|their) arrival"
    r"|on arrival|ketibaan(?:nya)?(?= beliau| disambut)|setiba(?:nya)?)\b",
    re.IGNORECASE,
)
_ENVOY_ABROAD = re.compile(
    r"\b(?:Duta Besar|Dubes|[Aa]mbassador|Pesuruhjaya Tinggi|[Hh]igh [Cc]ommissioner|Konsul Jenderal|Konjen"
    r"|[Cc]onsul[ -][Gg]eneral)\b"
)


def sees_nobody(scene: Scene, draft: Draft) -> bool:
    """Whether a journey is only told with nobody met there, and that no meeting with officials is planned:
    "flew to X to open a fair; he has no plans to meet Y's officials"."""
    if any(m.form != "visit" for m in draft.members) or len({*draft.persons} & draft.parties) > 1:
        return False
    last = min(len(scene.sentences), max(draft.sentences) + 1 + _NEAR)
    for index in range(min(draft.sentences), last):
        none = _NO_OFFICIALS.search(scene.sentences[index].text)
        if none is None:
            continue
        start = scene.sentences[index].start + none.start()
        whose = {m.country for m in scene.mentions[index] if m.country and m.start >= start}
        if whose & draft.parties or (not whose and index in draft.sentences):
            return True
    return False


_NEAR = 3  # sentences behind the journey
_NO_OFFICIALS = re.compile(
    r"\b(?:no|not|without|never|nor|tidak|tiada|tak|belum|tanpa|bukan)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:meet(?:ings?)?|talks|see|bertemu|menemui|pertemuan|perjumpaan|pembicaraan|perbincangan)"
    r"\s(?:[\w’'-]+\s){0,5}?(?:officials?|ministers|leaders?|authorities|government|pejabat(?!\w)|pegawai"
    r"|pemimpin|pihak berkuasa|pemerintah|kerajaan)\b",
    re.IGNORECASE,
)


def only_goes(scene: Scene, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a sentence only tells that somebody sets out, and the ones behind it whom he is to
    meet there: "leaves for X on Monday. In X, he will meet Y on Tuesday"."""
    lands = {m.country for m in draft.members if m.country}
    if len(draft.sentences) > 1 or len(lands) != 1 or any(m.kind != "visit" for m in draft.members):
        return False
    index = draft.sentences[0]
    sentence, hits = scene.sentences[index], find_hits(scene, index)
    if sentence.kind == "title" or _VISIT.search(sentence.text):
        return False
    if not all(_GOES.match(scene.document.article.text, h.start) for h in hits):
        return False
    who = set().union(*draft.persons.values()) if draft.persons else set()
    return any(
        d.lead.status == "planned"
        and d.lead.kind != "visit"
        and d.parties == draft.parties
        and 0 < min(d.sentences) - index <= _NEAR
        and {m.country for m in d.members if m.country} <= lands
        and bool(who & set().union(*d.persons.values(), set()))
        for d in drafts
        if d is not draft
    )


_VISIT = re.compile(
    r"\b(?:kunjungan|lawatan|visit|visits|tour|misi|mission|delegasi|delegation)\b", re.IGNORECASE
)
_GOES = re.compile(
    r"(?:bertolak|berangkat|berlepas|terbang|travel|fl(?:y|ew|ies)|leav|depart)", re.IGNORECASE
)
