"""Encounters sentence by sentence: a cue, the actors around it, its status, date and place.

One sentence gives at most a few `Encounter` values; which of them are one meeting is decided in `gathering.py`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ingest.document import DateMention, Mention
from ingest.facts import When
from ingest.scene import Mark, Scene, actors, is_location, parties
from ontology.cues import Cue, load_cues
from ontology.knowledge import Knowledge

SPECIFIC = ("call", "exercise", "summit", "consultation", "courtesy-call", "multilateral-meeting")
NEAR = 60  # characters before a verb in which time and mood are looked for
FAR = 200  # characters after an event noun in which it may still be called off

_ORDINALS = {
    "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8,
    "kesembilan": 9, "kesepuluh": 10, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_AFTER = re.compile(
    r"^(?:\s+(?!\d)[\w.()/-]+){0,5}?,?\s+(?:yang\s+)?(?:(ke-?)(\d{1,3})|(" + "|".join(_ORDINALS) + r"))\b"
    r"(?!\s+(?:negara|pihak|belah|menteri|menlu|menhan|pemimpin|pemerintah|presiden|kepala|pejabat|kali|time))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:(\d{1,3})(?:st|nd|rd|th)|(" + "|".join(w for w in _ORDINALS if not w.startswith(("ke", "per")))
    + r")|ke-(\d{1,3}))\s+(?:[\w-]+\s+){0,4}?$",
    re.IGNORECASE,
)  # fmt: skip
_NO_EVENT_DATE = re.compile(
    r"\b(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till|before|by|from|berasal dari|dekade)\s*$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}/\d{4}")  # the term of a plan, no date of an encounter
_OCCASION = re.compile(
    r"\b(?:seusai|sesudah|setelah|usai|selepas|sebelum|after|following|before)\s+(?:the\s+)?$", re.I
)
_SUBORDINATE = re.compile(
    r"\b(?:setelah|seusai|sesudah|usai|selepas|saat|ketika|sewaktu|sebelum|after|when|while|before)\b", re.I
)
_RESULT = re.compile(
    r"\b(?:hasil|risalah|agenda|jadwal|ruang|pokok|outcome of|results? of|minutes of|agenda of)\s+(?:the\s+)?$",
    re.I,
)
_CAPITALISED = re.compile(
    r"\b(?:di|in)\s+(?:(?:kota|kabupaten|pulau|bandar|Istana|Kem|Hotel|the city of)\s+)?"
    r"((?!(?:Istana|Kem|Hotel|Markas|Kantor|Gedung|Kompleks|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober"
    r"|November|Desember|January|February|March|May|June|July|August|October|December)\b)"
    r"[A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)?)"
)
_PLACE_LED = re.compile(r"\b(?:di|ke|in|at|to|dari)\s+(?:the\s+)?(?:[\w'’()/-]+\s+){0,3}?$", re.IGNORECASE)


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


@dataclass(frozen=True, slots=True)
class Encounter:
    """What one sentence says of one encounter."""

    sentence: int
    kind: str
    form: str
    status: str
    parties: tuple[str, ...]
    actors: tuple[tuple[Mention, str], ...] = ()  # who takes part, in which role
    when: When | None = None
    place: str | None = None
    country: str | None = None
    ordinal: int | None = None
    background: bool = False
    both: bool = False  # "both sides", "the two ministers": the parties told of before
    anaphoric: bool = False  # refers to a meeting told before


def find_encounters(scene: Scene, index: int, knowledge: Knowledge) -> list[Encounter]:
    """The encounters of one sentence, in order; none where it only talks of hopes, conditions or sport."""
    sentence = scene.sentences[index]
    hits = find_hits(scene, index)
    if not hits or scene.marked(index, "sport", sentence.start, sentence.end):
        return []
    found = []
    for group in _groups(scene, index, hits):
        encounter = _read(scene, index, group, knowledge)
        if encounter is not None:
            found.append(encounter)
    return found


@functools.cache
def _cues(language: str) -> tuple[Cue, ...]:
    return load_cues("meetings", language)


def find_hits(scene: Scene, index: int) -> list[Hit]:
    """Meeting cues of a sentence; where two overlap, the more specific or longer one stays."""
    sentence = scene.sentences[index]
    hits = [
        Hit(cue, sentence.start + m.start(), sentence.start + m.end())
        for cue in _cues(scene.document.language)
        for m in cue.pattern.finditer(sentence.text)
    ]
    hits.sort(key=lambda h: (h.kind not in SPECIFIC, h.start - h.end, h.start))
    kept: list[Hit] = []
    for hit in hits:
        if all(hit.end <= k.start or k.end <= hit.start for k in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)


def _groups(scene: Scene, index: int, hits: list[Hit]) -> list[list[Hit]]:
    """Cues that tell one encounter together; a cue that is only the occasion of another is left out."""
    text = scene.document.article.text
    start = scene.sentences[index].start
    kept = []
    for hit in hits:
        margin = scene.marked(index, "margin", start, hit.start)
        if margin is not None and not re.search(r"[,;]", text[margin.end : hit.start]):
            continue
        if hit.form == "noun" and _RESULT.search(text[start : hit.start]):
            continue
        if hit.form in ("noun", "visit") and len(hits) > 1 and _OCCASION.search(text[start : hit.start]):
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


def _read(scene: Scene, index: int, group: list[Hit], knowledge: Knowledge) -> Encounter | None:
    lead = next((h for h in group if h.form in ("receive", "received")), None)
    lead = lead or next((h for h in group if h.form == "verb"), group[0])
    kinds = [h.kind for h in group]
    kind = next((k for k in SPECIFIC if k in kinds), "bilateral-meeting")
    if set(kinds) <= {"visit", "signing"}:
        kind = "signing" if "signing" in kinds else "visit"
        lead = next((h for h in group if h.form == "sign"), lead)
    if kind == "summit" and lead.form != "noun":
        kind = "bilateral-meeting"
    status = status_of(scene, index, lead, group)
    if status is None:
        return None
    left, right = _zone(scene, index, group)
    people = actors(scene, index, left, right)
    if len(parties(people)) < 2:
        left = scene.sentences[index].start
        people = [
            m for m in actors(scene, index, left, right) if not _only_speaks(scene, index, m, group[0].start)
        ]
    place, country = place_of(scene, index, group, right, knowledge)
    when = when_of(scene, index, group, status)
    named = parties(people)
    strong = parties([m for m in people if m.kind != "state"])
    if (
        len(strong) >= 2
        and len(named) > len(strong)
        and kind not in ("multilateral-meeting", "exercise", "summit")
    ):
        named = strong  # states beside those who meet are what the talk is about
    both = scene.marked(index, "both", left, right) or scene.marked(
        index, "both", left, scene.sentences[index].end
    )
    anaphor = scene.marked(index, "anaphor", left, right)
    background = any(m.role == "background" and left <= m.start < right for m in scene.marks(index))
    found = Encounter(
        index, kind, lead.form, status, tuple(sorted(named)), _roles(people, lead, scene, index),
        when, place, country, _ordinal(scene, index, group), background, both is not None, anaphor is not None,
    )  # fmt: skip
    if kind == "signing":
        return _signing(scene, found, both is not None)
    if kind == "exercise" and len(named) == 1 and country and country not in named:
        found = replace(found, parties=tuple(sorted({named[0], country})))
        named = list(found.parties)
    if kind == "exercise" and not (place or when):
        return None
    if kind == "visit":
        return _visit(scene, found, named, country, group)
    start = scene.sentences[index].start
    if (
        len(named) < 2
        and lead.start - start < 30
        and _OCCASION.search(scene.document.article.text[start : lead.start])
    ):
        return None  # "Before meeting, he ..." tells of something else
    if len(named) < 2 and both is not None:
        return found
    if (
        len(named) == 1
        and named[0] in scene.pair
        and any(m.kind == "person" and not m.country for m in people)
    ):
        found = replace(found, parties=scene.pair)  # the one whose state is untold is of the other of the two
    if len(found.parties) < 2 and any(h.cue.gives.get("weak") for h in group) and kind not in SPECIFIC:
        return replace(found, anaphoric=True) if anaphor else None
    return found


def _zone(scene: Scene, index: int, group: list[Hit]) -> tuple[int, int]:
    """The stretch in which the actors of the encounter stand: between speech or subject words around the cues."""
    left, right = scene.sentences[index].start, scene.sentences[index].end
    first, last = group[0].start, group[-1].end
    for mark in scene.marks(index):
        if mark.role in ("boundary", "speech") or mark.role == "margin" and mark.start >= last:
            if mark.role == "boundary" and any(h.form == "sign" for h in group):
                continue  # the title of what is signed
            if mark.end <= first:
                left = max(left, mark.end)
            elif mark.start >= last:
                right = min(right, mark.start)
    return left, right


def _only_speaks(scene: Scene, index: int, mention: Mention, cue_start: int) -> bool:
    """Whether someone stands right after a word of saying and does not lead the clause of the cue."""
    text = scene.document.article.text
    for mark in scene.marks(index):
        if mark.role == "speech" and 0 <= mention.start - mark.end < 40 and mention.start < cue_start:
            return not _SUBORDINATE.search(text[mention.end : cue_start])
    return False


def status_of(scene: Scene, index: int, lead: Hit, group: list[Hit]) -> str | None:
    """held, planned, proposed or cancelled by the nearest word of time and mood; None where it is not real."""
    sentence = scene.sentences[index]
    text = scene.document.article.text
    before = [m for m in scene.marks(index) if m.role in ("planned", "proposed", "cancelled", "unreal")
              and m.end <= lead.end and lead.start - m.end <= NEAR]  # fmt: skip
    before = [
        m
        for m in before
        if not re.search(
            r"[;:\"“”]|,(?! (?:akan|will|dijadwalkan))|\b(?:setelah|seusai|usai|after|saat|ketika|when)\b",
            text[m.end : lead.start],
        )
    ]
    roles = {m.role for m in before}
    after = _after_marks(scene, index, lead, group)
    if "cancelled" in roles | {m.role for m in after}:
        return "cancelled"
    if lead.form == "noun" and after and after[0].role == "planned":
        return "planned"
    if "unreal" in roles:
        return "planned" if _nearest(before) == "planned" and lead.form != "noun" else None
    if "planned" in roles:
        return "planned"
    if "proposed" in roles:
        return "proposed"
    if lead.form in ("noun", "visit") and after:
        return after[0].role
    return "held" if sentence.text.strip()[-1:] != "?" else None


def _after_marks(scene: Scene, index: int, lead: Hit, group: list[Hit]) -> list[Mark]:
    """Time words that follow an event noun before another verb of the sentence could have them."""
    if lead.form not in ("noun", "visit"):
        return []
    text = scene.document.article.text
    return [
        m for m in scene.marks(index)
        if m.role in ("planned", "cancelled", "proposed") and group[-1].end <= m.start
        and m.start <= group[-1].end + (FAR if m.role == "cancelled" else NEAR)
        and not re.search(r"[;:\"“”]|, ", text[group[-1].end : m.start])
        and re.match(r"\s+(?:yang\s+|tetap\s+|pula\s+)?(?:di\s|pada\s|in\s|digelar|berlangsung|diadakan|diselenggarakan|dilaksanakan|berlangsung|dihelat|be held|take place|be hosted"
                     r"|be convened|diadakan|for|to be|dibuka|\W|$)|\W|$", text[m.end :])
    ]  # fmt: skip


def _nearest(marks: list[Mark]) -> str:
    return max(marks, key=lambda m: m.start).role


def when_of(scene: Scene, index: int, group: list[Hit], status: str) -> When | None:
    """The date that the cues govern: the nearest head before it is one of them, or none at all stands before."""
    best = [d for d in scene.dates[index] if _governs(scene, index, group, d)]
    return best[0].when if best else None


def _governs(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    text = scene.document.article.text
    if (
        date.when.edtf is None
        or _YEARS.fullmatch(date.when.edtf)
        or _NO_EVENT_DATE.search(text[max(0, date.start - 20) : date.start])
    ):
        return False
    heads = [(h.start, "cue") for h in find_hits(scene, index)]
    mine = {h.start for h in group}
    signs = any(h.form == "sign" for h in group)
    heads += [
        (m.start, m.role)
        for m in scene.marks(index)
        if m.role == "speech" or m.role == "boundary" and not signs
    ]
    before = [h for h in sorted(heads) if h[0] < date.start]
    if not before:
        return bool(heads) and min(h.start for h in group) == min(
            (s for s, r in heads if r == "cue"), default=-1
        )
    start, role = before[-1]
    if role == "cue":
        return start in mine
    led = text[max(0, date.start - 3) : date.start].rstrip()
    return role == "boundary" and led.endswith(",") and any(s in mine for s, r in before if r == "cue")


def place_of(
    scene: Scene, index: int, group: list[Hit], right: int, knowledge: Knowledge
) -> tuple[str | None, str | None]:
    """The place and its country: the first place led by a preposition after the cue, else before it."""
    text = scene.document.article.text
    sentence = scene.sentences[index]
    spots: list[tuple[int, str | None, str | None]] = []
    for m in scene.mentions[index]:
        lead = text[max(sentence.start, m.start - 50) : m.start]
        if m.kind == "place" and (_PLACE_LED.search(lead) or lead.rstrip().endswith(",")):
            spots.append((m.start, m.text, m.country))
        elif (
            m.kind == "state"
            and is_location(text, m)
            and re.search(r"\b(?:di|ke|in|at|to)\s+(?:the\s+)?$", lead, re.I)
        ):
            spots.append((m.start, m.text if _is_city(m, knowledge) else None, m.country))
    first = group[0].start
    after = [s for s in spots if s[0] >= first and (s[0] <= right or s[0] - right < 1)]
    before = [s for s in spots if s[0] < first]
    for rows in (after, before[::-1]):
        named = [s for s in rows if s[1]]
        if named or rows:
            _, place, country = (named or rows)[0]
            return place, country
    return _unlisted_place(scene, index, first, right), None


def _unlisted_place(scene: Scene, index: int, start: int, right: int) -> str | None:
    """A capitalised name after "di" or "in" that no list knows and that is part of no other name."""
    text = scene.document.article.text
    for match in _CAPITALISED.finditer(text, start, min(right, scene.sentences[index].end)):
        taken = any(m.start < match.end(1) and match.start(1) < m.end for m in scene.mentions[index])
        dated = any(d.start < match.end(1) and match.start(1) < d.end for d in scene.dates[index])
        if not taken and not dated:
            return match.group(1)
    return None


def _is_city(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether a state's name is that of its capital as well (city states)."""
    state = knowledge.state_of.get(mention.country or "")
    if state is None:
        return False
    return mention.text.casefold() in {c.casefold() for c in state.capitals.values()}


def _roles(people: list[Mention], lead: Hit, scene: Scene, index: int) -> tuple[tuple[Mention, str], ...]:
    """Each actor with the role that the form of the cue or a leading word gives."""
    text = scene.document.article.text
    found = []
    for m in people:
        if m.kind == "state":
            continue
        role = "attendee"
        if re.search(
            r"\b(?:dipimpin|diketuai|dikepalai|led by|headed by)\b[^,;]{0,50}$",
            text[max(0, m.start - 70) : m.start],
            re.I,
        ):
            role = "head-of-delegation"
        elif lead.form in ("receive", "received"):
            host = (m.start < lead.start) == (lead.form == "receive")
            role = "host" if host else "visitor"
        found.append((m, role))
    return tuple(found)


def _ordinal(scene: Scene, index: int, group: list[Hit]) -> int | None:
    text = scene.document.article.text
    sentence = scene.sentences[index]
    for hit in group:
        if hit.form != "noun":
            continue
        if m := _AFTER.match(text[hit.end : min(sentence.end, hit.end + 80)]):
            return int(m.group(2)) if m.group(2) else _ORDINALS[m.group(3).lower()]
        if m := _BEFORE.search(text[max(sentence.start, hit.start - 60) : hit.start]):
            return (
                int(m.group(1) or m.group(3)) if m.group(1) or m.group(3) else _ORDINALS[m.group(2).lower()]
            )
    return None


def _visit(
    scene: Scene, found: Encounter, named: list[str], country: str | None, group: list[Hit]
) -> Encounter | None:
    """A visit needs someone who goes and a land that is not theirs."""
    text = scene.document.article.text
    goers = [m for m, _ in found.actors if m.kind in ("person", "post") and m.country]
    start = group[0].start
    states = [m for m in scene.mentions[found.sentence] if m.kind == "state" and m.country]
    goal = country
    if goal is None:
        aims = [
            m
            for m in states
            if m.start > start
            and re.search(
                r"\b(?:ke|to|visit(?:ed|ing|s)?|mengunjungi|melawat|perayaan[\w\s-]*)\s+$",
                text[max(0, m.start - 40) : m.start],
                re.I,
            )
        ]
        goal = aims[0].country if aims else None
    if not goers or goal is None or all(m.country == goal for m in goers):
        return replace(found, anaphoric=True) if found.anaphoric else None
    home = next(m.country for m in goers if m.country != goal)
    return replace(found, parties=tuple(sorted({str(home), goal})), country=goal)


def _signing(scene: Scene, found: Encounter, both: bool) -> Encounter | None:
    """A signing is an encounter of its own where it has a place and signatories of two sides or a date."""
    sides = {m.country for m, _ in found.actors if m.kind in ("person", "post") and m.country}
    if found.status != "held" or not found.place or not (found.when or len(sides) >= 2):
        return None
    if len(found.parties) < 2 and both and set(found.parties) <= set(scene.pair):
        return replace(found, parties=scene.pair)
    return found if len(found.parties) >= 2 else None
