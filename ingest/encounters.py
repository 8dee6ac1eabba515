"""Encounters sentence by sentence: a cue, the actors around it, its status, date and place.

One sentence gives at most a few encounters; `gathering.py` decides which are one meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.clauses import clauses
from ingest.cue_hits import OCCASION, SPECIFIC, Hit, find_hits, groups, in_series, occasion, ordinal
from ingest.document import Mention
from ingest.encounter import Encounter
from ingest.mood import status_of
from ingest.partakers import COUNTERPART, accredited, only_speaks, present, roles, stranger, without_envoys
from ingest.putoff import put_off
from ingest.scene import Scene, actors, mediates, parties, speakers
from ingest.sides import counted
from ingest.visits import as_signing, as_visit
from ingest.whenwhere import place_of, when_of
from ontology.knowledge import Knowledge

_MEMBERS = re.compile(  # "ASEAN defence ministers met": those of its members
    r"\b(?:para|menteri-menteri|pemimpin-pemimpin|ministers|leaders|senior officials|chiefs|pejabat tinggi"
    r"|pegawai kanan|wakil menteri|menteri [\w ]{3,30} ASEAN|deputy ministers|vice ministers)\b",
    re.I,
)
_OPENS_CLAUSE = re.compile(  # an office before its holder: "..., the Malaysian Transport Minister X"
    r", (?:the |sang )?(?:(?:[A-Z][\w'’-]*|of|and|dan|for|bagi) ){0,6}$"
)
_HAPPENS = re.compile(
    r"\b(?:menghadiri|hadir|attend(?:s|ed|ing)?|digelar|menggelar|berlangsung|held|hosts?|hosted|hosting"
    r"|opened|dibuka|tuan rumah"
    r"|diadakan|diselenggarakan|took part|join(?:s|ed)?|participat\w+|berpartisipasi|mengikuti|menyertai"
    r"|met|bertemu|gathered"
    r"|dipengerusikan|memimpin|chair(?:s|ed)?|convened?|mengadakan)\b",
    re.IGNORECASE,
)
_SENDS = re.compile(  # "his Chinese counterpart", "Thailand's interior minister": people of that state
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,3}?(?:counterparts?|ministers?|president|premier|leaders?|officials?"
    r"|delegation|envoy|ambassador"
    r"|secretary|commanders?|negotiators?|foreign minister|army|navy|police)\b",
    re.IGNORECASE,
)
_WITH_ASEAN = re.compile(r"\bASEAN\s?[-–—]\s?(?!Plus|plus|led|wide|related|member)(?=[A-Z])")  # a body's name
_COURT = re.compile(  # where a "sidang" or "hearing" is a trial
    r"\b(?:pengadilan|vonis|terdakwa|tersangka|hakim|jaksa|dakwaan|tertuduh|pendakwaan|perbicaraan|court"
    r"|trial|verdict|defendants?|convicted|sentenced)\b",
    re.IGNORECASE,
)
_SITS = re.compile(r"(?:per)?sidang(?:an)?\b|hearing|session", re.IGNORECASE)
_BEGUN = re.compile(
    r"\b(?:re)?(?:start|open|launch|sume|begin|continu|conclud|finali[sz]|expedit|accelerat)\w*"
    r"(?: (?:the|their|formal|new|bilateral)){0,2} $|\b(?:memulai|memulakan|melanjutkan|meneruskan|menyambung"
    r"|menuntaskan|merampungkan|menyelesaikan|memuktamadkan|mempercepat|mempercepatkan|membuka)"
    r"(?: (?:kembali|semula))? $",
    re.IGNORECASE,
)
_LOOSELY = ("negotiation-id",)  # after a meeting any talks may be called so


def find_encounters(scene: Scene, index: int, knowledge: Knowledge) -> list[Encounter]:
    """The encounters of one sentence, in order; none where it only talks of hopes, conditions or sport."""
    hits = find_hits(scene, index)
    if not hits or scene.sport(index):
        return []
    text = scene.document.article.text
    if any(_SITS.match(text, h.start) for h in hits) and _COURT.search(scene.sentences[index].text):
        return []
    found = []
    for clause in clauses(scene, index):
        for group in groups(clause, index, find_hits(clause, index)):
            encounter = _read(clause, index, group, knowledge)
            if encounter is not None:
                found.append(encounter)
    return found


def _read(scene: Scene, index: int, group: list[Hit], knowledge: Knowledge) -> Encounter | None:
    lead = next((h for h in group if h.form in ("receive", "received")), None)
    lead = lead or next((h for h in group if h.form == "verb" and not _opened(scene, h, group)), None)
    lead = lead or next((h for h in group if h.form == "noun" and h.kind in SPECIFIC), group[0])
    that = scene.marked(index, "anaphor", group[0].start - 25, group[-1].end)
    again = next((h for h in group if that and h.form == "noun" and that.start <= h.start < that.end), None)
    lead = again or lead
    kinds = [h.kind for h in group]
    kind = next((k for k in SPECIFIC if k in kinds), "bilateral-meeting")
    if set(kinds) <= {"visit", "signing"}:
        kind = "signing" if "signing" in kinds else "visit"
        lead = next((h for h in group if h.form == "sign"), lead)
    if kind == "summit" and lead.form != "noun":
        kind = "bilateral-meeting"
    status = status_of(scene, index, lead, group)
    moved, day = put_off(scene, index, group) if status in ("planned", "cancelled", "held") else (False, None)
    if moved:
        status = "planned"
    if status is None:
        return None
    text, start = scene.document.article.text, scene.sentences[index].start
    left, right = _zone(scene, index, group)
    people = actors(scene, index, left, right)
    if len(parties(people)) < 2 and not (kind == "visit" and people):
        left = scene.sentences[index].start
        people = [
            m for m in actors(scene, index, left, right) if not only_speaks(scene, index, m, group[0].start)
        ]
    if (
        lead.kind == "consultation"
        and not scene.dates[index]
        and _BEGUN.search(text, max(start, lead.start - 60), lead.start)
    ):
        return None  # negotiations that are to go on are a process, no session
    place, country = (None, None) if "call" in kinds else place_of(scene, index, group, right, knowledge)
    when = day if moved else when_of(scene, index, group, status)
    named = without_envoys(scene, people, knowledge)
    if len(named) == 1 and any(m.country is None and m.kind in ("person", "post") for m in people):
        named += [c for c in accredited(scene, index) if c not in named]
    if "ASEAN" not in named and named and _WITH_ASEAN.search(text, left, right):
        named = [*named, "ASEAN"]
    strong = parties([m for m in people if m.kind != "state" or _SENDS.match(text, m.end)])
    if (
        len(strong) >= 2
        and len(named) > len(strong)
        and kind not in ("multilateral-meeting", "exercise", "summit")
    ):
        named = strong  # states beside those who meet are what the talk is about
    many = counted(scene, index, left, right) or counted(scene, index, left, scene.sentences[index].end)
    anaphor = scene.marked(index, "anaphor", left, right)
    background = status == "held" and _in_passing(scene, index, group, left, right)
    later = background and lead.form == "noun" and group[0] is not find_hits(scene, index)[0]
    there = [] if later else present(scene, index, people, lead, status)
    known = roles(there, lead, scene, index)
    known += [
        (m, "beside") for m in scene.mentions[index] if m.kind == "person" and mediates(scene, index, m)
    ]
    found = Encounter(
        index, kind, lead.form, status, tuple(sorted(named)), tuple(known),
        when, place, country, ordinal(scene, index, group), background,
        scene.marked(index, "margin", scene.sentences[index].start, group[0].start) is not None,
        many, remote="call" in kinds, series=in_series(scene, index, group), anaphoric=anaphor is not None,
        name=_name(text[lead.start : lead.end]),
    )  # fmt: skip
    if kind == "signing":
        return as_signing(scene, found) or (
            as_visit(scene, replace(found, kind="visit"), named, country, group) if "visit" in kinds else None
        )
    if kind == "exercise" and len(named) == 1 and country and country not in named:
        found = replace(found, parties=tuple(sorted({named[0], country})))
        named = list(found.parties)
    if kind in ("exercise", "other") and not (place or when):
        return None
    if all(h.cue.gives.get("act") for h in group) and not (place and when and (many or len(named) > 1)):
        return None  # only who decided together in a city on a day met there
    if kind in ("summit", "multilateral-meeting") and not (
        place or when or _HAPPENS.search(scene.sentences[index].text)
    ):
        return None  # a forum that is only spoken of
    if kind == "summit" and len(named) < 2 and "visit" in kinds:
        return as_visit(scene, found, named, country, group) or found
    if kind == "visit":
        return as_visit(scene, found, named, country, group)
    ours = [m for m in people if m.kind in ("person", "post") and m.country == "ASEAN"]
    if named == ["ASEAN"] and not ours and (place or when) and _MEMBERS.search(text, left, right):
        return replace(found, kind="multilateral-meeting")
    aside = lead.start - start < 30 and OCCASION.search(text[start : lead.start])
    subject = _behind(scene, index, group) if aside and len(named) == 1 and lead.form == "verb" else None
    if subject is not None and subject.country != named[0]:
        both = tuple(sorted((named[0], str(subject.country))))
        return replace(found, parties=both, actors=(*found.actors, (subject, "attendee")))
    if aside and (len(named) < 2 or text[lead.end : lead.end + 1] == ","):
        return None  # "Before meeting, he ..." tells of something else
    if len(named) < 2 and lead.form == "noun" and OCCASION.search(text[start : lead.start]):
        after = [d for d in scene.dates[index] if d.start > lead.end]  # "he said today after the talks"
        found = replace(found, when=found.when if after else None, anaphoric=True)
        if lead.cue.id in _LOOSELY:
            found = replace(found, kind="bilateral-meeting")
    if len(named) < 2 and many:
        return found
    if (
        len(named) == 1
        and named[0] in scene.pair
        and any(m.kind == "person" and not m.country for m in people)
    ):
        found = replace(found, parties=scene.pair)  # the one whose state is untold is of the other of the two
    abroad = len(named) == 1 and country not in (None, named[0])
    told = country in dict(scene.ranked) or COUNTERPART.search(scene.sentences[index].text)
    if abroad and told and stranger(scene, index, people, named[0]):
        return replace(found, parties=tuple(sorted({named[0], str(country)})))
    weak = any(h.cue.gives.get("weak") for h in group if h is lead or h.form != "visit")
    if len(found.parties) < 2 and weak and kind not in SPECIFIC and not found.series:
        return replace(found, anaphoric=True) if anaphor else None
    return found


def _opened(scene: Scene, verb: Hit, group: list[Hit]) -> bool:
    """Whether a verb only tells that what a noun before it names took place: "the session was convened"."""
    word = scene.document.article.text[verb.start : verb.end].casefold()
    return word in ("convened", "co-chaired", "bersidang") and any(
        h.form == "noun" and h.start < verb.start for h in group
    )


def _behind(scene: Scene, index: int, group: list[Hit]) -> Mention | None:
    """Who opens the main clause behind the one of the meeting: "After meeting X in Hanoi, Y left"."""
    text, end = scene.document.article.text, group[-1].end
    for m in scene.mentions[index]:
        if m.kind in ("person", "post") and m.country and m.start > end and "," in text[end : m.start]:
            return m if _OPENS_CLAUSE.search(text[max(end, m.start - 60) : m.start]) else None
    return None


def _zone(scene: Scene, index: int, group: list[Hit]) -> tuple[int, int]:
    """The stretch in which the actors of the encounter stand, between words of speech and of subject."""
    left, right = scene.sentences[index].start, scene.sentences[index].end
    first, last = group[0].start, group[-1].end
    hits = find_hits(scene, index)
    right = min([right, *(h.start for h in hits if h.start >= last and occasion(scene, index, h, hits))])
    asides = speakers(scene, index)
    for mark in scene.marks(index):
        if any(a <= mark.start < b for a, b in asides if b < first):
            continue
        if mark.role == "that-clause" and mark.end <= first:
            left = max(left, mark.end)
        if mark.role in ("boundary", "speech") or (mark.role == "margin" and mark.start >= last):
            if mark.role == "boundary" and any(h.form == "sign" for h in group):
                continue  # the title of what is signed
            if mark.end <= first:
                left = max(left, mark.end)
            elif mark.start >= last:
                right = min(right, mark.start)
    return left, right


def _name(noun: str) -> str:
    """The noun of an encounter, folded, where it is written as a name of two words or more."""
    words = noun.split()
    return noun.casefold() if len(words) > 1 and all(w[0].isupper() for w in words) else ""


def _in_passing(scene: Scene, index: int, group: list[Hit], left: int, right: int) -> bool:
    """Whether a word for earlier stands by the cues, and not by another cue that follows it."""
    if "background" not in scene.roles(index):
        return False
    others = [h.start for h in find_hits(scene, index) if h not in group]
    return any(
        m.role == "background" and left <= m.start < right
        and not (m.start >= group[-1].end and any(start >= m.end for start in others))
        for m in scene.marks(index)
    )  # fmt: skip
