"""Arrivals that are no meeting: an envoy greets his own people at the airport; a guest is to see nobody."""

from __future__ import annotations

import re

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
