"""The side of an encounter that its sentence names only by the way, or not at all."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.meetings.bare_office import bare_lead
from ingest.meetings.own_office import own_office, with_holder
from ingest.meetings.surroundings import Around
from ingest.scene.cue_hits import OCCASION, SPECIFIC, Hit
from ingest.scene.encounter import Encounter
from ingest.scene.partakers import COUNTERPART, stranger
from ingest.scene.scene import Scene

_MEMBERS = re.compile(  # "ASEAN defence ministers met": those of its members
    r"\b(?:para|menteri-menteri|pemimpin-pemimpin|ministers|leaders|senior (?:[a-z]+ ){0,2}officials|chiefs"
    r"|directors-general|attorneys-general|commissioners|secretaries|ombudsmen|commanders"
    r"|ketua(?:-ketua)? pengarah|pejabat tinggi"
    r"|pegawai kanan|pejabat senior|wakil menteri|menteri [\w ]{3,30} ASEAN"
    r"|deputy ministers|vice ministers"
    r"|(?:from|of) (?:all|the) (?:[\w-]+ )?ASEAN (?:member )?(?:states|countries|nations|members))\b",
    re.I,
)
_OF_ITS_MEMBERS = re.compile(
    r"\b(?:para|sejumlah|menteri\S*|pemimpin\S*|pejabat\S*|pegawai\S*|ketua|kepala|panglima|wakil)\s(?:[\w-]+\s){0,4}?"
    r"(?:dari\s|daripada\s)?(?:sepuluh\s|sebelas\s|10\s|11\s)?negara(?:-negara)?\s(?:anggota\s)?ASEAN\b",
    re.IGNORECASE,
)
_OPENS_CLAUSE = re.compile(  # an office before its holder: "..., the Malaysian Transport Minister X"
    r", (?:the |sang )?(?:(?:[A-Z][\w'’-]*|of|and|dan|for|bagi) ){0,6}$"
)
_AFTER = re.compile(  # "she said after the talks", "katanya selepas mempengerusikan mesyuarat"
    OCCASION.pattern[: -len("$")]
    + r"(?:(?:chairing|co-chairing|attending|leading|holding|opening|wrapping up|mempengerusikan|menghadiri"
    r"|memimpin|mengetuai|mengikuti|menyertai|membuka|mengadakan|menggelar|merasmikan)\s(?:bersama\s)?"
    r"(?:(?:a|an|the|their|sebuah|satu|majlis)\s)?(?:[\w-]+\s){0,2}?)?$",
    re.IGNORECASE,
)
_SAID_SO = re.compile(  # what follows is where that was said: "He made the remarks | while receiving X"
    r"(?:[A-Z][\w.’'-]*\s){1,4}(?:made|gave|issued)\s(?:the|this|that|these|his|her)\s(?:remarks?|statement|comments?"
    r"|call|announcement|pledge|request|proposal)\s"
    r"|(?:Kenyataan|Pernyataan|Perkara|Hal|Ucapan|Komen|Gesaan|Komitmen)\s(?:itu|tersebut|ini|berkenaan)\s(?:telah\s)?"
    r"(?:dibuat|disampaikan|dikatakan|diutarakan|dinyatakan|dimaklumkan|diumumkan|dilontarkan|ditegaskan)\w*\s"
)
_RULER = re.compile(  # offices that need no state beside them
    r"\b(?:Sultan|Raja|Yang di-Pertuan Agong|King|Emir|(?:the )?(?:Governor|Mayor) of|Gabenor|Gubernur"
    r"|Menteri Besar|Datuk Bandar)\b\s?(?:of\s)?"
)
BY, NEXT = 40, 12  # characters around the cues in which a ruler stands, and how near
_LOOSELY = ("negotiation-id",)  # after a meeting any talks may be called so


def second_side(
    scene: Scene, found: Encounter, there: Around, group: list[Hit], lead: Hit
) -> Encounter | None:
    """The encounter with the side that stands in another clause, is untold, or is that of the place.

    None where its words only tell when something else was done, or need two sides that nobody names.
    """
    index, named, people = found.sentence, there.named, there.people
    text, start = scene.document.article.text, scene.sentences[index].start
    ours = [m for m in people if m.kind in ("person", "post") and m.country == "ASEAN"]
    dated = found.place or found.when
    if named == ["ASEAN"] and not ours and dated and _MEMBERS.search(text, there.left, there.right):
        return replace(found, kind="multilateral-meeting")
    if named == ["ASEAN"] and dated and found.form == "verb" and _its_panel(scene, index, lead):
        return replace(found, kind="multilateral-meeting")
    if not named and dated and _OF_ITS_MEMBERS.search(text, start, scene.sentences[index].end):
        return replace(found, kind="multilateral-meeting", parties=("ASEAN",))
    aside = (
        lead.start - start < 30
        and not _SAID_SO.match(text, start)
        and OCCASION.search(text[start : lead.start])
    )
    subject = _behind(scene, index, group) if aside and len(named) == 1 and lead.form == "verb" else None
    if subject is not None and subject.country != named[0]:
        both = tuple(sorted((named[0], str(subject.country))))
        return replace(found, parties=both, actors=(*found.actors, (subject, "attendee")))
    if aside and (len(named) < 2 or text[lead.end : lead.end + 1] == ","):
        return None  # "Before meeting, he ..." tells of something else
    if len(named) < 2 and lead.form == "noun" and _AFTER.search(text, start, lead.start):
        after = [d for d in scene.dates[index] if d.start > lead.end]  # "he said today after the talks"
        found = replace(found, when=found.when if after else None, anaphoric=True)
        if lead.cue.id in _LOOSELY:
            found = replace(found, kind="bilateral-meeting")
    if host := _at_our_office(scene, found, lead):
        with_ours = tuple(
            (m._replace(country=host) if m.start < lead.start and not m.country else m, role)
            for m, role in found.actors
        )
        return replace(found, parties=tuple(sorted({*named, host})), actors=with_ours)
    of_many = found.kind in ("summit", "multilateral-meeting", "exercise")
    if len(named) == 1 and not of_many and (own := own_office(scene, people, named[0])):
        holders = tuple(
            (with_holder(scene, index, m, own) if m.kind == "post" and not m.country else m, role)
            for m, role in found.actors
        )
        return replace(found, parties=tuple(sorted((named[0], own))), actors=holders)
    if len(named) < 2 and there.many:
        return found
    if (
        len(named) == 1
        and named[0] in scene.pair
        and any(m.kind == "person" and not m.country and not _of_a_body(scene, index, m) for m in people)
    ):
        found = replace(found, parties=scene.pair)  # the one whose state is untold is of the other of the two
        if found.beside:
            return found  # where the two met by the way is no state of theirs
    hosted = found.form == "receive" and not of_many
    if len(named) == 1 and hosted and found.country not in (None, named[0]):
        guests = [m for m in people if m.country == named[0]]
        if guests and all(m.start > lead.start for m in guests) and guests[0].kind in ("person", "post"):
            return replace(found, parties=tuple(sorted({named[0], str(found.country)})))  # received at home
    abroad = len(named) == 1 and found.country not in (None, named[0])
    told = found.country in dict(scene.ranked) or COUNTERPART.search(scene.sentences[index].text)
    if abroad and told and stranger(scene, index, people, named[0]):
        return replace(found, parties=tuple(sorted({named[0], str(found.country)})))
    if len(named) == 1 and (land := _ruled(scene, index, group, found.country)) not in (None, named[0]):
        return replace(found, parties=tuple(sorted({named[0], str(land)})))
    weak = any(h.cue.gives.get("weak") for h in group if h is lead or h.form != "visit")
    if len(found.parties) < 2 and weak and found.kind not in SPECIFIC and not found.series:
        if len(found.parties) == 1 and (bare_lead(scene, index) or _he_met(scene, found, lead)):
            return found
        again = scene.marked(index, "anaphor", there.left, there.right)
        return replace(found, anaphoric=True) if again else None
    return found


def _its_panel(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether a body of ASEAN's own sits, of its members: "The ASEAN Committee on Rice met in X"."""
    text = scene.document.article.text
    return not _WITH_WHOM.match(text, lead.end) and any(
        m.kind == "institution" and m.country == "ASEAN" and m.end < lead.start
        and _PANEL.search(m.text) and _GOES_ON_TO.fullmatch(text, m.end, lead.start)
        for m in scene.mentions[index]
    )  # fmt: skip


_PANEL = re.compile(
    r"\b(?:Committee|Council|Commission|Task Force|Working Group|Network|Board|Forum|Komite|Komisi|Dewan"
    r"|Jawatankuasa|Suruhanjaya|Majlis|Kelompok Kerja|Kumpulan Kerja|Pasukan Petugas)\b"
)
_GOES_ON_TO = re.compile(
    r"(?:\s\(\w+\))?\s"
    r"(?:(?:will|is|to|last|also|again|akan|telah|dijadwalkan|dijadualkan|dijangka)\s){0,3}"
)
_WITH_WHOM = re.compile(r"\s(?:again\s)?(?:with|dengan|bersama)\b")


def _at_our_office(scene: Scene, found: Encounter, lead: Hit) -> str | None:
    """The article's own state, where somebody of untold state receives guests of others: "Sekjen Kemhan
    Terima Delegasi Laos", "Letjen X menerima Duta Besar Laos"."""
    home = scene.document.home
    if found.form != "receive" or home is None or not found.parties or home in found.parties:
        return None
    before = [m for m in scene.actors(found.sentence) if m.start < lead.start]
    if any(m.country for m in before) or not any(m.start > lead.end for m in scene.actors(found.sentence)):
        return None
    if any(m.kind in ("person", "post") for m in before):
        return home
    ours = any(m.kind == "person" and m.country == home for row in scene.mentions for m in row)
    # whom the text names may be the host of whom a title tells
    return home if scene.sentences[found.sentence].kind == "title" and not ours else None


def _he_met(scene: Scene, found: Encounter, lead: Hit) -> bool:
    """Whether a pronoun leads the verb and somebody named is met: "he had dinner with Minister X"."""
    text, start = scene.document.article.text, scene.sentences[found.sentence].start
    met = any(m.kind == "person" and m.country and m.start >= lead.end for m, _ in found.actors)
    return (
        met
        and lead.form in ("verb", "receive", "received", "visit")
        and _HE.search(text[start : lead.start]) is not None
    )


_HE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Ii]a|[Dd]ia|[Bb]eliau)\s(?:(?!said\b|says\b|kata\b)[a-z]+\s){0,4}$")


def _ruled(scene: Scene, index: int, group: list[Hit], country: str | None) -> str | None:
    """The land of a ruler or governor by the cue who is named by office alone: "menghadap Sultan Perak",
    "the Sultan granted an audience to X in Bandar Seri Begawan"."""
    text = scene.document.article.text
    ruler = _RULER.search(text, max(scene.sentences[index].start, group[0].start - BY), group[-1].end + BY)
    if ruler is None or ruler.end() < group[0].start - NEXT or ruler.start() > group[-1].end + NEXT:
        return None
    of_place = [m.country for m in scene.mentions[index] if m.kind == "place" and m.start == ruler.end()]
    return of_place[0] if of_place else country


def _of_a_body(scene: Scene, index: int, person: Mention) -> bool:
    """Whether somebody heads a body that is of no state, as far as is known: no side of the two has him."""
    return any(
        m.kind == "institution" and not m.country and m.start <= person.start <= m.end + len(", ")
        for m in scene.mentions[index]
    )


def _behind(scene: Scene, index: int, group: list[Hit]) -> Mention | None:
    """Who opens the main clause behind the one of the meeting: "After meeting X in Hanoi, Y left"."""
    text, end = scene.document.article.text, group[-1].end
    for m in scene.mentions[index]:
        if m.kind in ("person", "post") and m.country and m.start > end and "," in text[end : m.start]:
            return m if _OPENS_CLAUSE.search(text[max(end, m.start - 60) : m.start]) else None
    return None
