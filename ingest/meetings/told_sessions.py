"""Sessions whose sides were told before: of the two's own panel, of ASEAN's ministers, of another story."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.scene.cue_hits import PANEL, find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene


def of_the_panel(scene: Scene, one: Encounter, current: Draft | None) -> Encounter | None:
    """The session of the two's own panel, told with its day behind the panel itself, whoever of one side
    headed it: "It last met in X on 3 May, when Minister Y led the Lao side"."""
    sentence = scene.sentences[one.sentence]
    if one.when is None or one.form != "verb" or IT.match(sentence.text) is None or not one.sentence:
        return None
    before = scene.sentences[one.sentence - 1]
    sides = scene.pair or (tuple(sorted(current.parties)) if current and len(current.parties) == 2 else ())
    named = {*one.parties}
    if not named or not named < {*sides} or not (PANEL.search(sentence.text) or PANEL.search(before.text)):
        return None
    return replace(one, kind="consultation", parties=sides, anaphoric=False)


def of_another_story(scene: Scene, one: Encounter, current: Draft) -> bool:
    """Whether a session of "the two ministers" is of the article's two, and not of one of them and another,
    an envoy or officer, of whom the paragraphs right before told by the way."""
    if not scene.pair or set(scene.pair) == current.parties or not current.parties & set(scene.pair):
        return False
    line = scene.sentences[one.sentence].line
    if one.anaphoric or not (one.when or one.place) or any(
        scene.sentences[i].line == line for i in current.sentences
    ):  # fmt: skip
        return False
    rank = _RANK.search(scene.sentences[one.sentence].text)
    posts = [scene.document.persons[m.ref].post for m, _ in leaders(current) if m.ref is not None]
    lower = bool(posts) and all(p is not None and not _RANKED.search(p.label) for p in posts)
    return rank is not None and lower


_RANK = re.compile(
    r"\b(?:the two|both|kedua(?:-dua)?)\s(?:[a-z]+\s){0,2}?(?:ministers|menteri|leaders|pemimpin)\b",
    re.IGNORECASE,
)


_RANKED = re.compile(
    r"\b(?:minister|menteri|menlu|menhan|menko|mendag|president|presiden|premier|pm|king|sultan|raja"
    r"|secretary of state)\b",
    re.IGNORECASE,
)


_NEGOTIATES = re.compile(  # "is negotiating the return of files with | the Dutch archives"
    r"\b(?:merundingkan|(?:sedang|tengah|masih|turut|juga)\sberunding|negotiating)\b[^.;:]{0,80}?"
    r"\b(?:dengan|with)\s",
    re.IGNORECASE,
)


def of_the_talks(scene: Scene, one: Encounter) -> Encounter:
    """A round of talks that names no side is of the talks with one other state that the sentence before tells
    of: "X is negotiating a treaty with Laos. The first round was held in Vientiane"."""
    before, home = one.sentence - 1, scene.document.home
    if one.kind != "consultation" or one.form != "noun" or one.parties or one.many or before < 0 or not home:
        return one
    sentence = scene.sentences[before]
    led = _NEGOTIATES.search(sentence.text) if sentence.kind == "body" else None
    if led is None:
        return one
    start = sentence.start + led.end() - 1
    with_whom = {m.country for m in scene.mentions[before] if m.start >= start and m.kind != "place"}
    others = with_whom - {home, None}
    if len(others) != 1:
        return one
    return replace(one, parties=tuple(sorted({home, *(str(k) for k in others)})), anaphoric=False)


def of_members(scene: Scene, one: Encounter, current: Draft | None) -> Encounter | None:
    """The session of ASEAN's members with a partner, behind one of their own: "the ministers will meet X"."""
    if current is None or current.lead.kind != "multilateral-meeting" or one.form not in ("verb", "noun"):
        return None
    if not (one.when or one.place) or len(one.parties) != 1 or one.parties == ("ASEAN",):
        return None
    if "ASEAN" not in current.parties:
        return None
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    if hit is None or _THE_MINISTERS.search(text, start, hit.start) is None:
        return None
    acting = ("person", "post", "state")
    if any(m.kind in acting and m.country and m.end <= hit.start for m in scene.actors(one.sentence)):
        return None
    sides = tuple(sorted({"ASEAN", *one.parties}))
    return replace(one, kind="multilateral-meeting", parties=sides, anaphoric=False)


_THE_MINISTERS = re.compile(
    r"\b(?:the (?:ASEAN )?(?:ministers|leaders)|para (?:menteri|pemimpin)|menteri-menteri)\b", re.IGNORECASE
)


def leaders(current: Draft) -> list[tuple[Mention, str]]:
    """The first person of each party of a meeting: "the two ministers" of the sentences after it."""
    found: dict[str, tuple[Mention, str]] = {}
    for m, _ in [a for member in current.members for a in member.actors]:
        if m.kind == "person" and m.country in current.parties:
            found.setdefault(str(m.country), (m, "attendee"))
    return list(found.values()) if len(found) == 2 else []


IT = re.compile(  # the panel told right before: "It last met in Bangkok in April"
    r"(?:It|Ia|Ianya|(?:The|This) (?:\w+ )?(?:committee|commission|panel|council|group)|(?:Komite|Komisi"
    r"|Jawatankuasa|Suruhanjaya|Dewan|Panel|Kelompok|Kumpulan)(?: [Kk]erja)?"
    r" (?:itu|ini|tersebut|berkenaan))\s"
    r"(?:(?:had|has|have|telah|sudah|kali|terakhir|last|previously|also|juga|pernah|pertama|first)\s){0,3}"
    r"(?:met|convened|sat|gathered|bertemu|bersidang|bermesyuarat|berkumpul|bersua|berunding)\b"
)


_OF_THEM = re.compile(  # whose meeting it was: those who met now
    r"\b(?:(?:mereka(?: berdua)?|keduanya|kedua-duanya|kedua(?:-dua)? (?:menteri|menlu|menhan|pemimpin"
    r"|presiden"
    r"|perdana menteri|pejabat|tokoh|gubernur|gabenor|panglima|utusan))\b"
    r"|their\s(?:own\s)?(?:(?:first|second|third|fourth|fifth|last|previous|earlier|most recent)\s)?"
    r"(?:(?:round of|phone|telephone|bilateral)\s)?"
    r"(?:meeting|talks|call|encounter|conversation|session|get-together|face-to-face)\b"
    r"|(?:they|the two(?: men| women| ministers| leaders)?|the pair|both(?: men| women| ministers"
    r"| leaders)?)\s"
    r"(?:(?:had|have|last|first|also|previously|earlier)\s){0,3}(?:spoke|spoken|talked|met|sat|conferred"
    r"|discussed))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(  # "It was their second encounter: the first had been in X"
    r"\b(?:their\s(?:second|third|fourth|fifth)\s(?:[a-z-]+\s)?(?:meeting|encounter|talks|conversation"
    r"|session)"
    r"|(?:pertemuan|perjumpaan|perundingan|mesyuarat|pembicaraan)\s(?:yang\s)?(?:kedua|ketiga|keempat|kelima)"
    r"\s(?:antara\s)?(?:mereka|keduanya|kedua-duanya|kedua(?:-dua)? (?:menteri|pemimpin))"
    r"|kali (?:kedua|ketiga|keempat|kelima) (?:mereka|keduanya|kedua-dua \w+)\b)",
    re.IGNORECASE,
)


def with_the_same(scene: Scene, one: Encounter, current: Draft | None) -> Encounter:
    """Another meeting of those who met, told as theirs: "Their talks in X in May", "They spoke by phone on
    8 April", "It was their second encounter: the first was in X"; with the first of each side."""
    if current is None or not (one.when or one.place) or not set(one.parties) <= current.parties:
        return one
    people = {m.ref for m, _ in one.actors if m.kind == "person"}
    if (
        one.status != "held"
        or one.kind in ("exercise", "visit", "signing")
        or (people and not _THEIR_LAST.search(scene.sentences[one.sentence].text))
    ):
        return one
    text = scene.sentences[one.sentence].text
    theirs = _OF_THEM.search(text) or _NUMBERED.search(text)
    if theirs is None and one.sentence and by_number(scene, one):
        theirs = _NUMBERED.search(scene.sentences[one.sentence - 1].text)
    two = [row for row in leaders(current) if row[0].ref not in people] if theirs else []
    return replace(one, actors=(*two, *one.actors)) if two else one


_THEIR_LAST = re.compile(  # "To their last meeting X had brought along Y": who met now was there
    r"\btheir\s(?:own\s)?(?:last|previous|earlier|first|most recent)\s(?:meeting|talks|encounter|session)\b"
    r"|\b(?:pertemuan|perjumpaan|perbincangan|pembicaraan)\s(?:\w+\s)?"
    r"(?:mereka|keduanya|kedua-duanya)\s(?:yang\s)?(?:terakhir|sebelumnya|terdahulu|pertama)\b"
    r"|\b(?:pertemuan|perjumpaan|perbincangan|pembicaraan)\s(?:terakhir|sebelumnya|terdahulu|pertama)\s"
    r"(?:mereka|keduanya|kedua-duanya)\b",
    re.IGNORECASE,
)


def theirs(scene: Scene, one: Encounter, current: Draft | None) -> bool:
    """Whether a sentence opens with the two who met, told right before, and tells of another meeting of
    theirs: "They had spoken by phone on 8 April"."""
    if current is None or one.sentence - max(current.sentences) > 1 or len(current.parties) != 2:
        return False
    return _THEY_DID.match(scene.sentences[one.sentence].text) is not None and bool(leaders(current))


_THEY_DID = re.compile(
    r"(?:(?:Earlier|Previously|Before that|Sebelum (?:itu|ini)|Sebelumnya|Terdahulu),?\s)?"
    r"(?:They|The (?:two|pair)(?: men| women| ministers| leaders)?|Both(?: men| women| ministers| leaders)?"
    r"|Mereka(?: berdua)?"
    r"|Keduanya|Kedua-duanya|Kedua(?:-dua)? (?:menteri|pemimpin|pejabat|tokoh))\s",
    re.IGNORECASE,
)


def by_number(scene: Scene, one: Encounter) -> bool:
    """Whether a round is told by its number alone: of what was no round there is no other."""
    return any(h.cue.id == "numbered-one" for h in find_hits(scene, one.sentence))
