"""Who stands around the cues of an encounter: the stretch that tells of it, its people and its parties."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.document import Mention
from ingest.meetings.bare_office import ON_OFFICE
from ingest.meetings.no_meetings import STAY_FOR, beside_ends
from ingest.meetings.partner_list import listed_partners
from ingest.meetings.session_sides import DASH, by_name, of_the_body
from ingest.meetings.stretches import zone
from ingest.scene.cue_hits import Hit
from ingest.scene.partakers import accredited, without_envoys
from ingest.scene.reported import reported
from ingest.scene.scene import Scene, actors, parties
from ingest.scene.sides import counted
from ingest.scene.tellers import only_speaks
from ingest.words.attributes import is_sender
from ontology.knowledge import Knowledge

_SENDS = re.compile(  # "his Chinese counterpart", "Thailand's interior minister": people of that state
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,3}?(?:counterparts?|opposite numbers?|ministers?|president|premier"
    r"|leaders?|officials?|delegation|envoy|ambassador"
    r"|secretary|commanders?|negotiators?|foreign minister|army|navy|police)\b",
    re.IGNORECASE,
)
_WITH_ASEAN = re.compile(  # a body's name, no treaty's
    r"\bASEAN\s?[-–—]\s?(?!Plus|plus|led|wide|related|member)(?=[A-Z])"
    r"(?!(?:[A-Z][\w-]*\s){1,6}(?:Agreement|Treaty|Pact|FTA|CEPA)\b)"
)
_MANY_MEET = ("multilateral-meeting", "exercise", "summit")


class Around(NamedTuple):
    """What stands around the cues of an encounter."""

    left: int
    right: int
    people: list[Mention]  # who acts there, states and bodies among them
    named: list[str]  # the parties that they act for
    many: int  # how many sides a word there counts: see `ingest.scene.sides.counted`
    session: str = ""  # the two sides that it is named after


def around(scene: Scene, index: int, group: list[Hit], kind: str, knowledge: Knowledge) -> Around:
    """The surroundings of the cues of one encounter of a kind; those who only speak do not meet."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    left, right = zone(scene, index, group)
    people = actors(scene, index, left, right)
    alone = len(parties(people)) < 2 and not (kind == "visit" and people)
    if alone and not _of_others(scene, index, left, right):
        told = reported(scene, index, group[0].start)
        left = told[1] if told else sentence.start
        people = [
            m for m in actors(scene, index, left, right) if not only_speaks(scene, index, m, group[0].start)
        ]
    elif not _PRONOUN.search(text, left, group[0].start):
        heard = [m for m in people if not only_speaks(scene, index, m, group[0].start)]
        people = heard if len(parties(heard)) > 1 else people
    if _BETWEEN.match(text, group[-1].end):  # "welcomed the telephone talks between A and B"
        after = [m for m in people if m.start > group[-1].end]
        people = after if len(parties([m for m in after if m.kind == "person"])) > 1 else people
    if owners := _whose(scene, index, group, people):
        people = owners
    if _OF_TOPICS.search(text, sentence.start, group[0].start):
        people = [m for m in people if m.kind in ("person", "post") or m.end > group[0].start]
    people = _in_main_clause(scene, group, _without_relations(scene, index, _without_papers(text, people)))
    sides = parties(people)
    if "ASEAN" in sides or len(sides) > 2:
        people = [m for m in people if m.start < group[0].end or not _said_by(text, m)]
    aside = _margin(scene, index, group)
    people = [m for m in people if not aside[0] <= m.start < aside[1]]
    if besides := _BESIDES.match(text, sentence.start, group[0].start):
        people = [m for m in people if m.start >= besides.end()]
    elif (besides := _BESIDES.match(text, sentence.start)) and group[-1].end <= besides.end():
        led = next((m.start for m in people if m.kind in ("person", "post") and m.start >= besides.end()), 0)
        people = [m for m in people if m.start <= max(led, besides.end())]
    people = [m for m in people if m.kind != "state" or not _OBSERVES.match(text, m.end)]
    if group[0].form == "verb":
        people = [m for m in people if m.kind != "institution" or not _where_met(scene, index, group, m)]
    stay = STAY_FOR.match(text, sentence.start, group[-1].start)
    people = [m for m in people if stay is None or m.kind != "institution" or m.start >= stay.end()]
    named = without_envoys(scene, people, knowledge)
    alike = kind in ("courtesy-call", "bilateral-meeting")  # an envoy is received where he is sent
    called_on = alike and ON_OFFICE.match(text, group[-1].end) is not None
    untold = any(m.country is None and m.kind in ("person", "post") for m in people)
    among = group[0].form != "visit" and _LOCALS.search(text, group[-1].end, sentence.end)
    if len(named) == 1 and (called_on or untold or among):
        named += [c for c in accredited(scene, index) if c not in named]
    if "ASEAN" not in named and named and _WITH_ASEAN.search(text, left, right):
        named = [*named, "ASEAN"]
    strong = parties(_who_send(text, people))
    weak = len(strong) >= 2 and len(named) > len(strong) and kind not in _MANY_MEET
    partners = listed_partners(scene, index) if weak else []
    if weak and (len(partners) < 2 or not {*partners} - {*strong}):
        named = strong  # states beside those who meet are what the talk is about
    if group[0].cue.id == "summoned" and len(named) > 2:
        named = _summoned(people, group[0]) or named  # whoever of his house hands the envoy a note there
        people = [m for m in people if m.country in named]
    two = by_name(scene, index, group) if kind not in ("exercise", "summit") else []
    named = two or named
    named = of_the_body(scene, index, group, named, knowledge)
    many = counted(scene, index, left, right) or counted(scene, index, left, sentence.end)
    if many and len(named) < 2:  # "the two leaders will hold talks, Mr X said": he is neither
        people = [m for m in people if m.start < group[-1].end or not _said_by(text, m)]
        named = [c for c in named if c in parties(people)]
    if many > 2 and len(named) != many:
        listed = {m.country for m in scene.mentions[index] if m.kind == "state" and left <= m.start < right}
        named = sorted(str(c) for c in listed if c) if len(listed) == many else named
    return Around(left, right, people, named, many, "–".join(sorted(two)))


_OF_TOPICS = re.compile(  # what was talked of: "isu Laos dan Fiji mendominasi | pembicaraan kedua menteri"
    r"\b(?:mendominasi|mewarnai|(?:menjadi|jadi)\s(?:fokus|agenda|topik|bahasan|pembahasan|isu)(?:\s(?:utama|hangat))?"
    r"|mengemuka|dominated|featured|figured)\s(?:(?:dalam|pada|di|in|the|at|during)\s){0,2}(?:[\w-]+\s){0,1}$",
    re.IGNORECASE,
)


_AT_ITS = re.compile(
    r"(?:\s[^,;.]{3,80}?)?\s(?:(?:at|during|in)\s(?:the|a|an)|(?:di|pada|dalam|semasa|saat))"
    r"\s(?:[\w-]+\s){0,3}?"
)
_ASSEMBLY = re.compile(r"\b(?:General Assembly|Majelis Umum|Perhimpunan Agung)\b")  # both body and meeting
_ITS_MEETING = re.compile(
    r"(?:\s\([^)]{2,120}\))?\s(?:[a-z’'-]+\s){0,3}(?:meeting|summit|retreat|conference|session|forum)\b"
)


def _where_met(scene: Scene, index: int, group: list[Hit], m: Mention) -> bool:
    """Whether a body only names the meeting at which two met: "they met at the B ministers' meeting", "at the
    UN General Assembly"."""
    if m.start < group[0].end:
        return False
    text = scene.document.article.text
    return (
        _AT_ITS.fullmatch(text, group[0].end, m.start) is not None
        and (_ITS_MEETING.match(text, m.end) or _ASSEMBLY.search(text, m.start, m.end)) is not None
    )


def _who_send(text: str, people: list[Mention]) -> list[Mention]:
    """Those who act, without states that only stand beside them; "envoys of Laos and Fiji" are of both."""
    found: list[Mention] = []
    last: Mention | None = None  # the last state that sent somebody
    states = [m for m in people if m.kind == "state"]
    leads: list[Mention] = []
    for m in states[::-1]:  # all of a row that does something: "Laos, Fiji and Nepal agreed"
        if _DO.match(text, m.end) or (leads and _AND.fullmatch(text, m.end, leads[-1].start)):
            leads.append(m)
    for m in people:
        if m in leads:
            found.append(m)
            last = m
            continue
        listed = last is not None and _AND.fullmatch(text, last.end, m.start)
        if m.kind != "state" or _SENDS.match(text, m.end) or is_sender(text, m) or listed:
            found.append(m)
            last = m if m.kind == "state" else None
    return found


def _whose(scene: Scene, index: int, group: list[Hit], people: list[Mention]) -> list[Mention]:
    """The two whose meeting is told: "X and Y's talks"."""
    text, noun = scene.document.article.text, group[0]
    two = [m for m in people if m.kind == "person" and m.country and m.end <= noun.start][-2:]
    if noun.form != "noun" or len(parties(two)) != 2:
        return []
    joined = _AND_HIS.fullmatch(text, two[0].end, two[1].start) and _OWNS.fullmatch(
        text, two[1].end, noun.start
    )
    return two if joined else []


_DO = re.compile(  # what two states do: "Laos dan Fiji sepakat untuk"
    r"\s(?:(?:telah|sudah|resmi|kembali|juga|have|also)\s){0,2}(?:sepakat|bersepakat|menyepakati|bersetuju|setuju"
    r"|menandatangani|meneken|memeterai|menggelar|mengadakan|membahas|membincangkan|agreed|signed|held|discussed)\b"
)
_AND = re.compile(r",\s|,?\s(?:and|dan|serta)\s(?:the\s)?")
_AND_HIS = re.compile(r"(?:['’]s?)?\s(?:and|dan)\s(?:[\w.]+\s){0,5}")
_OWNS = re.compile(r"['’]s?\s(?:[\w-]+\s){0,3}")


_OF_A_PAPER = re.compile(  # the EU, Vietnam: "the EU-Vietnam Free Trade Agreement"
    r"(?:\s?[-–—]\s?[A-Z]\w+(?:\s[A-Z]\w+)?){0,3}\s(?:(?:[A-Z][\w-]*|and|on|of)\s){0,5}(?:Agreement|Treaty|Pact|Accord"
    r"|Convention|FTA|CEPA|EPA)\b"
)
_PAPER_OF = re.compile(  # "Perjanjian Perdagangan Bebas Uni Eropa-Vietnam"
    r"\b(?:Perjanjian|Persetujuan|Kesepakatan|Traktat|Pakta|Konvensi|FTA|CEPA)\s(?:[A-Z][\w-]*\s){0,5}?"
    r"(?:[A-Z]\w+(?:\s[A-Z]\w+)?\s?[-–—]\s?)?$"
)


def _without_papers(text: str, people: list[Mention]) -> list[Mention]:
    """Who acts, without the states in the name of a treaty, where people of two sides meet anyway."""
    if len(parties(m for m in people if m.kind in ("person", "post"))) < 2:
        return people
    return [
        m
        for m in people
        if m.kind not in ("state", "institution")
        or not (_OF_A_PAPER.match(text, m.end) or _PAPER_OF.search(text, max(0, m.start - 80), m.start))
    ]


def _without_relations(scene: Scene, index: int, people: list[Mention]) -> list[Mention]:
    """Who acts, without the two whose relations somebody of a third side speaks of: "we reviewed Fiji-Japan
    ties and had good talks"."""
    text = scene.document.article.text
    pair = [m for m in people if m.kind in ("state", "institution") and _TIES.match(text, m.end)]
    two = [
        m
        for one in pair
        for m in people
        if m is one or (m.end < one.start and DASH.fullmatch(text, m.end, one.start))
    ]
    if len(two) < 2 or any(m not in two for m in people):
        return people
    third = any(
        m.kind == "person" and m.country and m.country not in {k.country for k in two}
        for m in scene.mentions[index]
    )
    return [] if third else people


_SUBORDINATE = re.compile(
    r"\s(?:as|while|when|after|before|that|amid|ketika|saat|sementara|setelah|sebelum|semasa|selepas|manakala"
    r"|di tengah(?:-tengah)?)\s"
)


def _in_main_clause(scene: Scene, group: list[Hit], people: list[Mention]) -> list[Mention]:
    """Who acts, without those of a clause behind the two who met: "X met Y | as Malaysia took the chair"."""
    verb, text = group[0], scene.document.article.text
    if verb.form not in ("verb", "receive", "received"):
        return people
    who = [m for m in people if m.kind == "person" and m.country]
    before = [m for m in who if m.end <= verb.start][-2:]
    host = next((m for m in who if m.start >= verb.end), None)
    two = before if host is None else [*before[-1:], host]
    if len(parties(two)) != 2:
        return people
    end = max(two[1].end, verb.end)
    if gone := [m.start for m in who if m.start > end and _COMES_OR_GOES.match(text, m.end)]:
        cut = max([end, *(t.end() for t in _AND.finditer(text, end, gone[0]))])
        people = [m for m in people if m.start < cut]
    aside = _SUBORDINATE.search(text, end, max(end, people[-1].start))
    return people if aside is None else [m for m in people if m.start < aside.end()]


_COMES_OR_GOES = re.compile(  # what somebody does behind those who met: "met Y, and Z | arrived later"
    r"\s(?:(?:then|later|juga|turut|kemudian|akan|will|is|was|had|has)\s){0,2}(?:arriv(?:ed|es|e|ing)|left|flew|flies|fly"
    r"|departed|landed|came|due|expected|returned|tiba|berangkat|terbang|bertolak|berlepas|datang|mendarat|pulang)\b"
)
_TIES = re.compile(r"\s(?:relations(?:hip)?|ties|cooperation|partnership|dialogue relations)\b")


def _said_by(text: str, m: Mention) -> bool:
    """Whether a sentence ends with whose words it is: "..., the Lao Ministry of Finance said on Monday"."""
    return (
        _SAID.match(text, m.end) is not None
        and _COMMA.search(text[max(0, m.start - 60) : m.start]) is not None
    )


_SAID = re.compile(
    r"(?:(?:\s[A-Z][\w.’'-]*){0,3},?|['’]s(?:\s[\w-]+){1,4})\s(?:also\s|has\s)?(?:said|says|announced|confirmed|reported)\b"
)
_COMMA = re.compile(r",\s(?:(?:the|a|its|[A-Z][\w’'-]*|of|for|and)\s)*$")
_BETWEEN = re.compile(r"\s(?:antara|between)\s", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:ia|dia|beliau|he|she|saya|I|his|her|\w{4,}nya)\b")


def _of_others(scene: Scene, index: int, left: int, right: int) -> bool:
    """Whether somebody tells of a meeting of two sides: "X said the two ministers would meet again", "the
    meeting was short"."""
    start = scene.sentences[index].start
    if left <= start or scene.marked(index, "that-clause", start, left) is None:
        return False
    return counted(scene, index, left, right) == 2 or scene.marked(index, "anaphor", left, right) is not None


_LOCALS = re.compile(  # people of the land to which an envoy is sent
    r"\b(?:Kepala (?:Distrik|Daerah)|Pegawai Daerah|[Dd]istrict (?:[Oo]fficer|[Cc]hief|[Hh]ead)"
    r"|pejabat(?: pemerintah)? setempat"
    r"|otoritas setempat|pihak berkuasa tempatan|local (?:officials|authorities|government))\b"
)
_BESIDES = re.compile(  # whom somebody met as well, told before: "Selain dengan X, ia bertemu Y"
    r"(?:Selain(?: dengan| bersama| bertemu| menemui)?(?! (?:itu|dari|daripada|hadir|dihadiri)\b)"
    r"|Besides|Apart from|Aside from|In addition to)"
    r"\s[^,;.]{2,80},"
)
_OBSERVES = re.compile(
    r",?\s(?:as (?:an? |the )?|sebagai )(?:observers?|pemerhati|pengamat)\b", re.IGNORECASE
)


def _margin(scene: Scene, index: int, group: list[Hit]) -> tuple[int, int]:
    """The clause that names the meeting on whose sidelines another was: its body is no side of that one."""
    text, start = scene.document.article.text, scene.sentences[index].start
    mark = scene.marked(index, "margin", start, group[0].start)
    end = text.find(",", mark.end, group[0].start) if mark else -1
    if mark and end < 0:
        end = beside_ends(scene, index, mark.end, group[0].start) or -1
    return (mark.start, end) if mark and end > 0 else (0, 0)


def _summoned(people: list[Mention], lead: Hit) -> list[str]:
    """Who summons and whose envoy: the sides right before and right behind the word."""
    before = parties([m for m in people if m.end <= lead.start])[-1:]
    after = parties([m for m in people if m.start >= lead.end])[:1]
    return [*before, *after] if before and after and before != after else []
