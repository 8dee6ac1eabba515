"""Encounters sentence by sentence: a cue, the actors around it, its status, date and place.

One sentence gives at most a few encounters; `gathering.py` decides which are one meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.commitments.split_papers import of_its_signers
from ingest.document import Mention
from ingest.meetings.arrivals import met_on_arrival
from ingest.meetings.callers import credentials, one_by_one
from ingest.meetings.clauses import clauses
from ingest.meetings.cue_groups import groups
from ingest.meetings.leading_cue import leading
from ingest.meetings.own_names import of_many
from ingest.meetings.panels import only_named
from ingest.meetings.partner_list import listed_partners
from ingest.meetings.putoff import put_off
from ingest.meetings.retold import with_its_stay
from ingest.meetings.second_side import second_side
from ingest.meetings.sequels import came_after
from ingest.meetings.signed_there import of_signers
from ingest.meetings.signings import in_two_towns, origin_only, signed_apart, signed_long_since
from ingest.meetings.surroundings import Around, around
from ingest.meetings.visits import as_signing, as_visit
from ingest.meetings.where import place_of
from ingest.scene.cue_hits import ALONGSIDE, Hit, find_hits, in_series, ordinal
from ingest.scene.encounter import Encounter
from ingest.scene.mood import status_of
from ingest.scene.mood_reach import was_supposed
from ingest.scene.other_days import announced_long_since
from ingest.scene.partakers import present, roles
from ingest.scene.reported import of_those_who_met
from ingest.scene.scene import GROUPS, Scene, mediates
from ingest.scene.when import begun, to_come, when_of
from ontology.knowledge import Knowledge

_HAPPENS = re.compile(
    r"\b(?:menghadiri|hadir|attend(?:s|ed|ing)?|digelar|menggelar|berlangsung|held|hosts?|hosted|hosting"
    r"|opened|dibuka|tuan rumah"
    r"|diadakan|diselenggarakan|took part|join(?:s|ed)?|participat\w+|berpartisipasi|mengikuti|menyertai"
    r"|met|bertemu|gathered"
    r"|dipengerusikan|memimpin|chair(?:s|ed)?|convened?|mengadakan)\b",
    re.IGNORECASE,
)
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

_CEREMONY = re.compile(  # before or after which people met: another encounter than the signing itself
    r"\b(?:seusai|usai|selepas|sesudah|setelah|sebelum|menjelang|after|before|following|prior to)"
    r"\s(?:the\s)?(?:\w+\s)?(?:penandatanganan|upacara|prosesi|majlis|acara|pemeteraian|signing|ceremony)\b",
    re.IGNORECASE,
)

_CHAIRED = re.compile(  # the session told before: "The Dialogue was co-chaired by X and Y"
    r"(?:\d+\.\s)?(?:(?:The|This)\s(?:Meeting|Dialogue|Conference|Session|Forum|Consultations?|meeting"
    r"|dialogue|session|talks)"
    r"\s(?:was|were)\s(?:co-)?(?:chaired|led)\sby|(?:Mesyuarat|Pertemuan|Sidang|Dialog)\s(?:itu\s|ini\s"
    r"|tersebut\s)?"
    r"(?:dipengerusikan|dipimpin)\sbersama\b)"
    r"|(?:The|This)\s(?:[Mm]eeting|[Dd]ialogue|[Cc]onference|[Ss]ession|[Ff]orum)\swas\s(?:formally\s"
    r"|officially\s)?(?:opened|closed|attended)\sby\b"
    r"|(?:Mesyuarat|Pertemuan|Sidang|Dialog|Persidangan|Konferensi)\s(?:(?:itu|ini|tersebut"
    r"|berkenaan)\s)?(?:(?:resmi|telah|turut|juga)\s)?"
    r"(?:dibuka|ditutup|dirasmikan|diresmikan|dihadiri)\b(?!\s(?:di|pada|hari|hingga)\b)"
)
_LOOKED_ON = re.compile(  # "X witnessed the signing, which came after talks": those told before
    r"\b(?:witness(?:ed|es|ing)|saw|menyaksikan|disaksikan)\s(?:the\s|that\s|upacara\s|majlis\s|acara\s)?"
    r"(?:signing|penandatanganan|pemeteraian)(?:\s(?:itu|tersebut|ceremony))?(?=[,.]|\s(?:which|that|yang"
    r"|itu)\b)",
    re.IGNORECASE,
)
_RESULTS = re.compile(  # "The meeting | agreed on a trial in May": what it names is of the trial
    r"\s(?:(?:itu|tersebut|ini)\s)?(?:(?:juga|turut|akhirnya|also|then)\s)?(?:menyepakati|menghasilkan"
    r"|membuahkan|menyetujui|memutuskan|mengesahkan|merekomendasikan|mencatat|bersetuju|agreed|adopted"
    r"|approved|endorsed"
    r"|decided|produced|yielded|recommended|noted)\b",
    re.IGNORECASE,
)
_STAGE = re.compile(  # "a memorandum still at the stage of talks"
    r"\b(?:(?:peringkat|tahap|fasa|fase|proses)(?: akhir| awal)?|masih dalam|stage of|still (?:in|under))\s$",
    re.IGNORECASE,
)
_ON_THAT_VISIT = re.compile(  # "Dalam lawatan kerja sehari itu, | X turut mengadakan kunjungan hormat"
    r"(?:During|On|In|Dalam|Pada|Semasa|Sepanjang|Selama|Sela-sela|Di sela)\s[^,.;]{0,20}?"
    r"\b(?:visit|trip|stay|kunjungan|lawatan)\b[^,.;]{0,50},\s",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # of what is told before
    r"(?:(?:On|At) (?:the|its) (?:sidelines|margins|fringes)|In the margins|Di sela-selanya"
    r"|Di sela sidang itu"
    r"|Di sela-sela (?:itu|sidang|rapat|mesyuarat|pertemuan)(?: itu| tersebut)?"
    r"|Di pinggir (?:sidang|mesyuarat)(?: itu)?|Pada kesempatan terpisah)\b"
)
_OPENING = 15  # characters at the head of a sentence in which its subject begins
LEADING = 40  # characters at the head of a sentence in which it tells when on a day
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
    outcome = lead.form == "noun" and _tells_results(scene, index, lead)
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
    placed = group[-1:] if _follow_up(scene, index, group) else group
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
    background = status == "held" and (since or _in_passing(scene, index, group, there))
    again = outcome or _CHAIRED.match(scene.document.article.text, scene.sentences[index].start) is not None
    again = again or (when is None and _LOOKED_ON.search(scene.sentences[index].text) is not None)
    found = Encounter(
        sentence=index,
        kind=kind,
        form="noun" if again or _the_meeting(scene, lead) else lead.form,
        status=status,
        parties=tuple(sorted(there.named)),
        actors=_actors(scene, index, group, lead, there, status, background),
        when=when,
        place=place,
        country=country,
        ordinal=ordinal(scene, index, group),
        background=background,
        beside=_beside(scene, index, group),
        many=there.many,
        remote=remote,
        series=in_series(scene, index, group),
        supposed=supposed and status == "planned" and when is None,
        anaphoric=again or _told_before(scene, index, lead, there),
        name=there.session or _name(scene.document.article.text[lead.start : lead.end]),
    )
    return _of_its_kind(scene, found, there, group, lead)


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


def _tells_results(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether a meeting that was told before leads a sentence as the subject of what came of it."""
    opens = lead.start - scene.sentences[index].start < _OPENING
    return opens and _RESULTS.match(scene.document.article.text, lead.end) is not None


def _told_before(scene: Scene, index: int, lead: Hit, there: Around) -> bool:
    """Whether the sentence speaks of a meeting told before; a call paid "on that visit" is another one."""
    mark = scene.marked(index, "anaphor", there.left, there.right)
    if mark is None:
        return False
    deed = lead.kind == "courtesy-call" and mark.end < lead.start
    return not (
        deed and _ON_THAT_VISIT.match(scene.document.article.text, scene.sentences[index].start, lead.start)
    )


def _the_meeting(scene: Scene, lead: Hit) -> bool:
    """Whether a verb's form is a noun here: "attending the | meeting with X"."""
    text = scene.document.article.text
    noun = lead.form == "verb" and text.startswith(("meeting", "Meeting"), lead.start)
    return noun and text[max(0, lead.start - 5) : lead.start].lower().endswith((" the ", "this ", "that "))


def _beside(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether it was on the sidelines of another meeting, alongside one, or before or after a ceremony."""
    start, first = scene.sentences[index].start, group[0].start
    if scene.marked(index, "margin", start, first) is not None:
        return True
    if _ASIDE.match(scene.document.article.text, start, first):
        return True
    if group[0].form == "sign" or group[0].kind == "visit":
        return False
    numbered = in_series(scene, index, group) and group[0].form == "noun"
    if numbered and scene.marked(index, "same-day", start, start + LEADING) is not None:
        return True  # "In the afternoon, the guests held the seventh conference with ..."
    text = scene.document.article.text
    return (
        _CEREMONY.search(text, start, first) is not None or ALONGSIDE.search(text, start, first) is not None
    )


def _actors(
    scene: Scene, index: int, group: list[Hit], lead: Hit, there: Around, status: str, background: bool
) -> tuple[tuple[Mention, str], ...]:
    """Who takes part and in which role, those who only looked on among them."""
    later = background and lead.form == "noun" and group[0] is not find_hits(scene, index)[0]
    here = [] if later else present(scene, index, there.people, lead, status)
    beside = [m for m in scene.mentions[index] if m.kind == "person" and mediates(scene, index, m)]
    return (*roles(here, lead, scene, index), *((m, "beside") for m in beside))


def _of_its_kind(
    scene: Scene, found: Encounter, there: Around, group: list[Hit], lead: Hit
) -> Encounter | None:
    """The encounter as its kind has it: what a signing, an exercise, a forum or a visit must tell."""
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
        visit = replace(found, kind="visit")
        signed = as_signing(scene, found) or (
            as_visit(scene, visit, named, country, group) if visits else None
        )
        talks = next((h for h in group if h.form == "noun" and h.kind in _TALKS), None)
        if signed is not None or talks is None or len(named) < 2 or not found.when:
            return signed
        lead, found = (
            talks,
            replace(found, kind=talks.kind, form="noun"),
        )  # "signed after talks between A and B"
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
    forum = found.kind in ("summit", "multilateral-meeting")
    if forum and not (
        dated or found.status == "cancelled" or _HAPPENS.search(scene.sentences[found.sentence].text)
    ):
        return None  # a forum that is only spoken of
    if forum and len(named) < 2 and _ITS_OWN.search(scene.document.article.text[: lead.start][-24:]):
        return None  # that of a body told before, of which only one member is named
    if forum and len(named) < 2 and any(m.country in GROUPS for m in scene.mentions[found.sentence]):
        return None  # one of many at a forum of a circle of states, wherever that is
    if found.kind == "summit" and len(named) < 2 and visits:
        return as_visit(scene, found, named, country, group) or found
    if found.kind == "visit":
        return as_visit(scene, found, named, country, group)
    sided = second_side(scene, found, there, group, lead)
    if visits and country in scene.pair and (sided is None or len(sided.parties) < 2):
        return as_visit(scene, replace(found, kind="visit"), named, country, group) or sided
    return sided


_TALKS = ("consultation", "bilateral-meeting")
_LAST = re.compile(r"\b(?:lalu|lepas|silam|ago)\b|\blast (?!week of|days? of)", re.IGNORECASE)
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


def _follow_up(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether the last cue tells of what another meeting followed up: that was before, and elsewhere."""
    return group[-1] == find_hits(scene, index)[-1] and came_after(scene, index, group[-1])


_SIGNED_AFTER = re.compile(
    r"(?:(?:The|This)\s(?:\w+\s)?(?:signing|ceremony)|(?:Upacara\s|Majlis\s|Acara\s)?(?:[Pp]enandatanganan"
    r"|[Pp]emeteraian))\b"
)
_OF_A_PAPER = re.compile(  # "at the talks both spoke of the memorandum that was signed | earlier"
    r"\b(?:nota|memorandum|MoU|perjanjian|kesepakatan|persetujuan|komitmen|kontrak|agreement|treaty|pact"
    r"|deal)\b"
    r"[^.;,]{0,60}\b(?:yang|which|that)\s[^.;,]{0,40}$",
    re.IGNORECASE,
)


def _in_passing(scene: Scene, index: int, group: list[Hit], there: Around) -> bool:
    """Whether a word for earlier stands by the cues, and not by another cue that follows it."""
    hits = find_hits(scene, index)
    if _follow_up(scene, index, group):
        end, rows = group[-1].end, scene.mentions[index]
        told = [m for m in rows if m.start > end and m.kind in ("person", "place")]
        dated = any(d.start > end for d in scene.dates[index])
        if not dated and _SIGNED_AFTER.match(scene.sentences[index].text):
            return False  # "The signing followed talks between X and Y": those of the day
        return bool(told) or dated  # else it may be the news itself
    if "background" not in scene.roles(index):
        return False
    others = [h.start for h in hits if h not in group]
    return any(
        m.role == "background" and there.left <= m.start < there.right
        and not (m.start >= group[-1].end and any(start >= m.end for start in others))
        and not _OF_A_PAPER.search(scene.document.article.text, group[-1].end, m.start)
        for m in scene.marks(index)
    )  # fmt: skip
