"""Meeting cues where they stand in a sentence, and which of them tell one encounter together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.scene import Scene, actors
from ontology.cues import Cue

SPECIFIC = ("call", "exercise", "summit", "consultation", "courtesy-call", "multilateral-meeting", "other")
OCCASION = re.compile(
    r"\b(?:seusai|sesudah|setelah|usai|selepas|sebelum|after|following|before)\s+(?:the\s+)?$", re.I
)
_RESULT = re.compile(
    r"\b(?:hasil|risalah|agenda|jadwal|ruang|pokok|outcome of|results? of|minutes of|agenda of"
    r"|melalui|lewat|menerusi|meja|jalan|jalur|mempercepat|perkembangan|kemajuan|kelanjutan|saluran|rangkaian"
    r"|through|by way of|for the|progress (?:of|in)|resumption of|pace of|breakdown of)\s+(?:the\s+)?$",
    re.I,
)


_TOLD_BY = re.compile(  # an interview by telephone
    r"\b(?:told|contacted|dihubungi|wawancara|interview\w*)\b[^.;:]{0,60}$|\b(?:kata|ujar)(?:nya)?\b[^.;:,]{0,40}$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(  # those met are nobody's officials
    r"\s+(?:dengan\s+|with\s+)?(?:\w+\s+){0,2}?(?:students?|citizens|nationals|community|diaspora|workers|fans|families|residents"
    r"|mahasiswa|pelajar|warga|diaspora|komunitas|masyarakat|rakyat|pekerja|keluarga|penduduk|penggemar)\b",
    re.IGNORECASE,
)
_INVITED = re.compile(
    r"\b(?:undangan|mengundang|jemputan|menjemput|pelawaan|mempelawa|mengajak|undang|invit(?:ed|es|ation|ing))\b[^.;:]*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A meeting cue where it stands."""

    cue: Cue
    start: int
    end: int

    @property
    def kind(self) -> str:
        return str(self.cue.gives["kind"])

    @property
    def form(self) -> str:
        return str(self.cue.gives["form"])


def find_hits(scene: Scene, index: int) -> list[Hit]:
    """Meeting cues of a sentence; where two overlap, the more specific or longer one stays."""
    if index in scene.hits:
        return scene.hits[index]
    hits = [Hit(m.cue, m.start, m.end) for m in scene.cues(index)["meetings"]]
    hits.sort(key=lambda h: (h.kind not in SPECIFIC, h.start - h.end, h.start))
    kept: list[Hit] = []
    for hit in hits:
        if all(hit.end <= k.start or k.end <= hit.start for k in kept):
            kept.append(hit)
    scene.hits[index] = sorted(kept, key=lambda h: h.start)
    return scene.hits[index]


def groups(scene: Scene, index: int, hits: list[Hit]) -> list[list[Hit]]:
    """Cues that tell one encounter together; a cue that is only the occasion of another is left out."""
    text = scene.document.article.text
    start = scene.sentences[index].start
    kept = []
    for hit in hits:
        margin = scene.marked(index, "margin", start, hit.start)
        if margin is not None and not re.search(r"[,;]", text[margin.end : hit.start]):
            continue
        if hit.kind == "call" and _TOLD_BY.search(text[start : hit.start]):
            continue
        if hit.form == "verb" and _PEOPLE.match(text, hit.end):
            continue
        if hit.form == "visit" and _INVITED.search(text[start : hit.start]):
            continue  # a visit that is only invited to
        if hit.form == "noun" and _RESULT.search(text[start : hit.start]):
            continue
        if hit.form in ("noun", "visit") and len(hits) > 1 and OCCASION.search(text[start : hit.start]):
            continue
        kept.append(hit)
    groups: list[list[Hit]] = []
    for hit in kept:
        if groups and not _apart(scene, index, groups[-1][-1], hit):
            groups[-1].append(hit)
        else:
            groups.append([hit])
    return groups


def _apart(scene: Scene, index: int, one: Hit, other: Hit) -> bool:
    """Whether two cues of a sentence tell two encounters: each has its own parties or persons after it."""
    if "exercise" in (one.kind, other.kind) and one.kind != other.kind:
        return True
    between = scene.document.article.text[one.end : other.start]
    if not re.search(r"[;,.]|\b(?:dan|serta|lalu|kemudian|and|then|before|after|sebelum|setelah)\b", between):
        return False
    mine = {m.country for m in actors(scene, index, one.end, other.start) if m.kind in ("person", "post")}
    after = {
        m.country
        for m in actors(scene, index, other.end, scene.sentences[index].end)
        if m.kind in ("person", "post")
    }
    return bool(mine - {None}) and bool(after - {None}) and mine.isdisjoint(after)
