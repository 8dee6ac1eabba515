"""Encounters sentence by sentence: a cue, the actors around it, its status, date and place.

One sentence gives at most a few encounters; `gathering.py` decides which are one meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.meetings.beside_others import is_beside
from ingest.meetings.callers import credentials, one_by_one
from ingest.meetings.clauses import clauses
from ingest.meetings.cue_groups import groups
from ingest.meetings.kind_needs import of_its_kind
from ingest.meetings.leading_cue import leading
from ingest.meetings.own_names import of_many
from ingest.meetings.panels import only_named
from ingest.meetings.putoff import put_off
from ingest.meetings.retold import with_its_stay
from ingest.meetings.signings import in_two_towns, origin_only, signed_apart, signed_long_since
from ingest.meetings.surroundings import Around, around
from ingest.meetings.told_meetings import (
    follows_up,
    in_passing,
    is_noun,
    tells_results,
    told_again,
    told_before,
)
from ingest.meetings.where import place_of
from ingest.scene.article_day import begun, to_come
from ingest.scene.cue_hits import ALONGSIDE, Hit, find_hits, in_series, ordinal
from ingest.scene.encounter import Encounter
from ingest.scene.mood import status_of
from ingest.scene.mood_reach import was_supposed
from ingest.scene.other_days import announced_long_since
from ingest.scene.partakers import present, roles
from ingest.scene.reported import of_those_who_met
from ingest.scene.scene import Scene, mediates
from ingest.scene.when import when_of
from ontology.knowledge import Knowledge

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
    r"(?: (?:kembali|semula))? $"
    r"|\bber(?:hari|minggu|pekan|bulan|tahun)-[a-z]+ $|\b(?:weeks|months|years) of $",
    re.IGNORECASE,
)
_STAGE = re.compile(  # "a memorandum still at the stage of talks"
    r"\b(?:(?:peringkat|tahap|fasa|fase|proses)(?: akhir| awal)?|masih dalam|stage of|still (?:in|under))\s$",
    re.IGNORECASE,
)


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
        before: tuple[Encounter, int] | None = None  # the one read last, and where its cues end
        for group in groups(clause, index, find_hits(clause, index)):
            encounter = _read(clause, index, group, knowledge)
            if encounter is not None:
                beside = ALONGSIDE.search(text, before[1], group[0].start) if before else None
                if before and beside and not text[beside.end() : group[0].start].strip():
                    first = before[0]  # "will meet in May, alongside the forum"
                    encounter = replace(encounter, status=first.status, when=encounter.when or first.when)
                before = encounter, group[-1].end
                found += [e for one in one_by_one(scene, encounter) for e in credentials(scene, one)]
    return with_its_stay(scene, of_those_who_met(found))


def _read(scene: Scene, index: int, group: list[Hit], knowledge: Knowledge) -> Encounter | None:
    """The encounter that cues tell together; None where it is not real, or no encounter by itself."""
    lead, kind = leading(scene, index, group)
    status = status_of(scene, index, lead, group)
    if status is None or _goes_on(scene, index, lead) or in_two_towns(scene, index, group):
        return None
    if status == "planned" and announced_long_since(scene, index, group):
        return None
    moved, day = put_off(scene, index, group) if status in ("planned", "cancelled", "held") else (False, None)
    status = "planned" if moved else status
    when = day if moved else when_of(scene, index, group, status)
    if status == "planned" and not moved and when is not None and _LAST.search(when.words):
        when = None  # "will discuss ties, which were upgraded last December"
    there = around(scene, index, group, kind, knowledge)
    outcome = lead.form == "noun" and tells_results(scene, index, lead)
    if outcome:
        there, when = there._replace(people=[], named=[], many=0), None
    supposed = was_supposed(scene, index, group[0].start, group[-1].end)
    lapsed = supposed and begun(scene, when)
    status = "cancelled" if lapsed and status == "planned" else status
    named_alone = kind == "visit" and scene.sentences[index].kind == "title"  # its sides the body tells
    ahead = not named_alone and to_come(scene, when)
    if status == "held" and (ahead or (when is None and _is_next(scene, index, lead))):
        status = "planned"
    remote = any(h.kind == "call" for h in group) or signed_apart(scene, index, group)
    placed = group[-1:] if follows_up(scene, index, group) else group
    place, country = (
        (None, None) if remote or outcome else place_of(scene, index, placed, there.right, knowledge)
    )
    if of_many(scene, index, lead, there.named):
        return None
    if origin_only(scene, index, group, when) or (status == "held" and only_named(scene, index, group, when)):
        return None
    since = signed_long_since(scene, index, group)
    if since and when is not None and when.precision == "year":
        return None
    background = status == "held" and (since or in_passing(scene, index, group, there))
    again = outcome or told_again(scene, index, when)
    found = Encounter(
        sentence=index,
        kind=kind,
        form="noun" if again or is_noun(scene, lead) else lead.form,
        status=status,
        parties=tuple(sorted(there.named)),
        actors=_actors(scene, index, group, lead, there, status, background),
        when=when,
        place=place,
        country=country,
        ordinal=ordinal(scene, index, group),
        background=background,
        beside=is_beside(scene, index, group),
        many=there.many,
        remote=remote,
        series=in_series(scene, index, group),
        supposed=supposed and status == "planned" and when is None,
        anaphoric=again or told_before(scene, index, lead, there),
        name=there.session or _name(scene.document.article.text[lead.start : lead.end]),
    )
    return of_its_kind(scene, found, there, group, lead)


def _is_next(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether a further round is told that is still without a day: "Putaran berikutnya digelar di Ambon"."""
    if lead.form != "noun" or scene.dates[index] or not in_series(scene, index, [lead]):
        return False
    return _NEXT.search(scene.document.article.text, lead.start, lead.end + _NEXT_TO) is not None


_NEXT_TO = 60  # characters from a session to the verb that says when it is
_NEXT = re.compile(
    r"\b(?:berikutnya|seterusnya|selanjutnya|akan datang|next (?-i:[a-z]+))"
    r"(?! (?:\w+ )?(?:was|were|had|telah|sudah)\b)",
    re.IGNORECASE,
)


def _actors(
    scene: Scene, index: int, group: list[Hit], lead: Hit, there: Around, status: str, background: bool
) -> tuple[tuple[Mention, str], ...]:
    """Who takes part and in which role, those who only looked on among them."""
    later = background and lead.form == "noun" and group[0] is not find_hits(scene, index)[0]
    here = [] if later else present(scene, index, there.people, lead, status)
    beside = [m for m in scene.mentions[index] if m.kind == "person" and mediates(scene, index, m)]
    return (*roles(here, lead, scene, index), *((m, "beside") for m in beside))


_LAST = re.compile(r"\b(?:lalu|lepas|silam|ago)\b|\blast (?!week of|days? of)", re.IGNORECASE)


def _goes_on(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether negotiations are only told to begin or go on: a process, no session."""
    text = scene.document.article.text
    if lead.form == "noun" and _STAGE.search(text, max(0, lead.start - 24), lead.start):
        return True
    if lead.kind != "consultation" or scene.dates[index]:
        return False
    start = max(scene.sentences[index].start, lead.start - 60)
    return _BEGUN.search(text, start, lead.start) is not None


def _name(noun: str) -> str:
    """The noun of an encounter, folded, where it is written as a name of two words or more."""
    words = noun.split()
    return noun.casefold() if len(words) > 1 and all(w[0].isupper() for w in words) else ""
