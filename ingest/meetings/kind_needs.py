"""What an encounter must tell to be one of its kind: a signing, an exercise, a forum, a visit, talks."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.commitments.split_papers import of_its_signers
from ingest.meetings.arrivals import met_on_arrival
from ingest.meetings.partner_list import listed_partners
from ingest.meetings.second_side import second_side
from ingest.meetings.signed_there import of_signers
from ingest.meetings.surroundings import Around
from ingest.meetings.visits import as_signing, as_visit
from ingest.scene.cue_hits import Hit
from ingest.scene.encounter import Encounter
from ingest.scene.scene import GROUPS, Scene

_HAPPENS = re.compile(
    r"\b(?:menghadiri|hadir|attend(?:s|ed|ing)?|digelar|menggelar|berlangsung|held|hosts?|hosted|hosting"
    r"|opened|dibuka|tuan rumah"
    r"|diadakan|diselenggarakan|took part|join(?:s|ed)?|participat\w+|berpartisipasi|mengikuti|menyertai"
    r"|met|bertemu|gathered"
    r"|dipengerusikan|memimpin|chair(?:s|ed)?|convened?|mengadakan)\b",
    re.IGNORECASE,
)
_SERIES_OF = re.compile(  # "a series of courtesy calls": on whom is told elsewhere, if at all
    r"\b(?:serangkaian|rangkaian|sejumlah|beberapa|pelbagai|siri|sederet|belasan|puluhan|several|numerous"
    r"|various"
    r"|(?:a series|a number|a string|a round) of|(?<![-–.,/+])(?:[2-9]|[1-5]\d)"
    r"(?!\s(?:for|to|of|at|on|in|and|or|by|untuk|bagi|pada|dan|di|dalam|hari|kali|jam|negara|countries"
    r"|nations|days?)\b))\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:dengan|bersama|antara|with|between|among|on|to)\b"
    r"(?!\s(?:(?:para\s)?(?:rekan|rakan|mitra)"
    r"(?:[- ](?:rekan|sejawat))?nya|(?:his|her|their)\s(?:\w+\s)?counterparts)"
    r"(?!\s(?:from|of|dari|daripada|asal)\b))",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(r"\b(?:its|their)\s(?:[\w-]+\s){0,2}$")
_MANY_TIMES = re.compile(r"(?:\w+ )?(?:meetings|pertemuan-pertemuan|mesyuarat-mesyuarat)$", re.IGNORECASE)


def of_its_kind(
    scene: Scene, found: Encounter, there: Around, group: list[Hit], lead: Hit
) -> Encounter | None:
    """The encounter as its kind has it; None where the sentence tells too little of one of that kind."""
    named, country, dated = there.named, found.country, found.place or found.when
    if found.form in ("receive", "received") and met_on_arrival(scene, found):
        return None
    if found.form == "received" and _by_own_envoys(scene, found, lead):
        return None
    if (
        lead.form == "noun"
        and not dated
        and found.status == "held"
        and _MANY_TIMES.match(scene.document.article.text, lead.start, lead.end)
        and not (found.actors and len(listed_partners(scene, found.sentence)) > 1)
    ):
        return None  # "meetings between officials have become more frequent"
    if found.status == "held" and _several_rounds(scene, found, group):
        return None
    if lead.form == "noun" and not there.many and _series_with_none(scene, found, lead):
        return None
    visits = any(h.kind == "visit" for h in group)
    if found.kind == "signing":
        found = of_its_signers(scene, of_signers(scene, found))
        signed = as_signing(scene, found)
        if signed is None and visits:
            signed = as_visit(scene, replace(found, kind="visit"), named, country, group)
        talks = next((h for h in group if h.form == "noun" and h.kind in _TALKS), None)
        if signed is not None or talks is None or len(named) < 2 or not found.when:
            return signed
        lead, found = talks, replace(found, kind=talks.kind, form="noun")  # "signed after talks of A and B"
    if found.kind == "exercise" and len(named) == 1 and country and country not in named:
        named = sorted({named[0], country})
        found, there = replace(found, parties=tuple(named)), there._replace(named=named)
    called_off = found.kind == "exercise" and found.status == "cancelled"
    if found.kind in ("exercise", "other") and not (dated or called_off):
        return None
    of_a_year = found.kind == "exercise" and not named and found.when and found.when.precision == "year"
    if of_a_year and _FIRST_HELD.search(scene.sentences[found.sentence].text):
        return None  # "the drill was first held in 2009": how old it is, and not the one of the news
    sides = there.many or len(named) > 1
    if all(h.cue.gives.get("act") for h in group) and not (found.place and found.when and sides):
        return None  # only who decided together in a city on a day met there
    if found.kind in ("summit", "multilateral-meeting") and _only_spoken_of(scene, found, there, lead):
        return None
    if found.kind == "summit" and len(named) < 2 and visits:
        return as_visit(scene, found, named, country, group) or found
    if found.kind == "visit":
        return as_visit(scene, found, named, country, group)
    sided = second_side(scene, found, there, group, lead)
    if visits and country in scene.pair and (sided is None or len(sided.parties) < 2):
        return as_visit(scene, replace(found, kind="visit"), named, country, group) or sided
    return sided


def _only_spoken_of(scene: Scene, found: Encounter, there: Around, lead: Hit) -> bool:
    """Whether a forum is not told to be held, or is that of a circle of which one member is named."""
    called_off, dated = found.status == "cancelled", found.place or found.when
    if not (dated or called_off or _HAPPENS.search(scene.sentences[found.sentence].text)):
        return True
    if len(there.named) > 1:
        return False
    if _ITS_OWN.search(scene.document.article.text[: lead.start][-24:]):
        return True  # that of a body told before
    return any(m.country in GROUPS for m in scene.mentions[found.sentence])  # one of many, wherever that is


_TALKS = ("consultation", "bilateral-meeting")
_FIRST_HELD = re.compile(
    r"\b(?:first (?:held|staged|conducted|organi[sz]ed)|(?:began|started|begun|dates back) (?:in|to)"
    r"|(?:pertama kali|kali pertama) (?:di\w+|berlangsung)|di\w+ (?:pertama kali|kali pertama)"
    r"|(?:dimulai|bermula)(?: sejak)?(?: pada)?(?: tahun)?) (?:(?:in|pada|tahun|di) ){0,2}(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_ENVOYS = re.compile(
    r"(?:Duta|Dubes|Pesuruhjaya Tinggi|Konsul|Konjen|Kuasa Usaha|Atase|Ambassador|High Commissioner"
    r"|Consul|Charg)",
    re.IGNORECASE,
)


def _by_own_envoys(scene: Scene, found: Encounter, lead: Hit) -> bool:
    """Whether guests are welcomed by envoys of their own state: "the Lao delegation was greeted by the Lao
    ambassador to Qatar"."""
    rows = scene.mentions[found.sentence]
    guests = {m.country for m in rows if m.end <= lead.start and m.country and m.kind != "place"}
    hosts = [m for m, _ in found.actors if m.start >= lead.end and m.kind == "person" and m.ref is not None]
    offices = [scene.document.persons[m.ref].post for m in hosts if m.ref is not None]
    sent = bool(offices) and all(p is not None and _ENVOYS.match(p.label) for p in offices)
    return sent and bool(guests) and guests | set(found.parties) <= {m.country for m in hosts}


def _series_with_none(scene: Scene, found: Encounter, lead: Hit) -> bool:
    """Whether several meetings are told at once, with nobody of another side than the subject's."""
    text = scene.document.article.text
    if not _SERIES_OF.search(text, max(scene.sentences[found.sentence].start, lead.start - 50), lead.start):
        return False
    if _WITH.match(text, lead.end):
        return False
    return len({m.country for m, _ in found.actors if m.country and m.kind in ("person", "post")}) < 2


def _several_rounds(scene: Scene, found: Encounter, group: list[Hit]) -> bool:
    """Whether a number of rounds is told, none with its own day: "have held four rounds of talks"."""
    if found.when is not None and found.when.precision != "year":
        return False
    start = max(scene.sentences[found.sentence].start, group[0].start - 30)
    return _ROUNDS.search(scene.document.article.text, start, group[-1].end) is not None


_ROUNDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|[2-9]|[1-5]\d|dua|tiga|empat"
    r"|lima|enam|tujuh|delapan|lapan"
    r"|sembilan|sepuluh|beberapa|sejumlah|belasan)\s(?:(?:rounds|sessions)\sof|putaran|pusingan"
    r"|kali\s(?:pertemuan|perundingan"
    r"|rundingan|mesyuarat))\b",
    re.IGNORECASE,
)
