"""Who greets whom on arrival: an envoy at the airport, his own people as a rule."""

from __future__ import annotations

import re

from ingest.encounter import Encounter
from ingest.scene import Scene


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
