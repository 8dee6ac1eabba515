"""The date, place and number of an encounter: those that its cues govern, not any that stand near."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.cue_hits import OCCASION, Hit, find_hits
from ingest.document import DateMention, Mention
from ingest.facts import When
from ingest.location import is_location
from ingest.scene import Scene
from ontology.knowledge import Knowledge

_FORMER = re.compile(r"\b(?:mantan|bekas|former|ex-)", re.IGNORECASE)
_NO_EVENT_DATE = re.compile(
    r"\b(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till"
    r"|before|by|from|berasal dari|dekade)\s*$"
    r"|\b(?:dimulai|bermula|began|begun|begins|starting|started)(?:\s+(?:on|pada))?\s*$"
    r"|\b(?:sejak|semenjak|since)\b[^.,;]{0,70}$"
    r"|\b(?:set up|established|founded|formed|created|elevated|upgraded|inaugurated|dibentuk|didirikan"
    r"|ditubuhkan|terbentuk|terjalin|dijalin|diwujudkan)(?:\s(?:in|on|pada|tahun|pada tahun))?\s*$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(  # another deed begins, to which the date belongs
    r"[;:\"“”]|\b(?:membahas|membicarakan|yang|which|who|to discuss|akan|will|setelah|after|sebelum|before"
    r"|menjelang|ahead of"
    r"|terjadi|pecah|meletus|while|sementara|dan(?=\s+(?:me\w{3,}|ber\w{3,}|di\w{4,}|ter\w{3,}|akan|kemudian|para))"
    r"|and(?=\s+(?:then|later|will|to|\w+ed|the|he|she|they|said)\b))\b",
    re.IGNORECASE,
)
_DAY_TO_DAY = len("2024-06-17/2024-06-19")
_YEARS = re.compile(r"\d{4}/\d{4}")  # the term of a plan, no date of an encounter
_TERM = re.compile(  # a date that is read together with the word before it
    r"(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till|before|by|from)\b", re.I
)
_WHILE_MET = re.compile(
    r"[)\s,]*(?:during|at|after|in|dalam|saat|seusai|usai|selepas|semasa|ketika|pada)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_RIGHT_BEHIND = re.compile(  # "during talks held in Hanoi on 3 May"
    r"\s(?:(?:yang|which|that)\s)?(?:was\s|were\s|telah\s)?(?:held|digelar|diadakan|berlangsung|dilangsungkan)?"
    r"(?:\s?(?:in|at|di|ke|between|antara|with|dengan) [^.;:]{0,60}?)?,?(?:\b(?:on|in|pada|hari))?\s",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(  # "a treaty that will expire in May": no day of a meeting
    r"\b(?:perjanjian|memorandum|MoU|kontrak|kesepakatan|treaty|agreement|pact|contract|accord|deal)\b[^.;:]{0,60}?"
    r"\b(?:yang|which|that)\s(?:(?:akan|telah|sudah|mulai|will|is to|was|were|is|are|due to|has)\s){0,2}"
    r"(?:tamat|berakhir|habis|luput|jatuh tempo|berlaku|expires?"
    r"|ends?|lapses?|takes? effect|took effect|valid)\b[^.;:]*$",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:sejak|semenjak|since)\b", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|dan|to|until|hingga|sampai|-|–)\s*(?:on\s+|pada\s+)?", re.IGNORECASE)
_THIS_YEAR = re.compile(r"(?:this year|tahun ini)", re.I)  # tells no day of what was
_POSTED = re.compile(  # where an envoy is posted is not where he met somebody
    r"\b(?:Duta Besar|Dubes|Konsul(?: Jenderal)?|Konjen|Atase(?: \w+)?|Kuasa Usaha|Perwakilan"
    r"|Kedutaan(?: Besar)?|KBRI|KJRI|Kedubes|Pesuruhjaya(?: Tinggi)?"
    r"|[Ee]mbassy|[Aa]mbassador|[Cc]onsul(?:ate)?(?:[- ][Gg]eneral)?"
    r"|Wakil(?! (?:Menteri|Presiden|Perdana|Ketua|Kepala|Gubernur))|[Rr]epresentative"
    r"|[Cc]ountry [Dd]irector|Ketua Delegasi|Head of Delegation"
    r"|[Aa]ttach[ée]|[Mm]ission|[Hh]igh [Cc]ommission(?:er)?)\b[^.,;]{0,30}?"
    r"\s(?:di|in|to|at|ke|untuk)\s(?:the\s)?$"
)
_CAPITALISED = re.compile(
    r"\b(?:di|in)\s+(?:(?:kota|kabupaten|pulau|bandar|Istana|Kem|Hotel|the city of)\s+)?"
    r"((?!(?:Istana|Kem|Hotel|Markas|Kantor|Gedung|Kompleks|Januari|Februari|Maret|April|Mei|Juni|Juli"
    r"|Agustus|September|Oktober"
    r"|November|Desember|January|February|March|May|June|July|August|October|December)\b)"
    r"[A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)?)"
)
_PLACE_LED = re.compile(
    r"\b(?:(?:di|ke|in|at|to|visit(?:s|ed|ing)?|toured|mengunjungi|melawat|melawati|meninjau|mendatangi|menyambangi)"
    r"\s+(?:the\s+)?(?:[\w'’()/-]+\s+){0,3}?|(?:planned|scheduled|slated|set|due|dijadwalkan|dijadualkan)"
    r" (?:for|in|di) )$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(  # what was signed says where something else is to be
    r"\b(?:under which|in which|whereby|which|yang akan|agar|supaya)\b", re.IGNORECASE
)
_CAPITAL = re.compile(r"\b(?:di|in|ke|to) (?:the )?(?:ibu ?kota|ibu negara|capital(?: city)? of)\s+$", re.I)
LEAVING = re.compile(
    r"\b(?:kembali|pulang|balik|returns?|returned|returning|back|leaves?|leaving|departs?|departed)\s+(?:ke"
    r"|to|for)\s+$",
    re.I,
)
_TOPIC = re.compile(
    r"(?:mengenai|tentang|terkait|soal|berkaitan|about|regarding|concerning)\b", re.IGNORECASE
)
PROVINCE = re.compile(  # wider than a city: taken only where no city is told
    r"(?:Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Nusa Tenggara|Maluku|Papua|Kepulauan|Provinsi|Johor"
    r"|Kedah|Kelantan|Pahang"
    r"|Perak|Perlis|Sabah|Sarawak|Selangor|Terengganu|Negeri Sembilan|West|East|North|South|Central)\b"
)
VENUE = re.compile(
    r"(?:Istana|Gedung|Kantor|Hotel|Kompleks|Bandara|Markas)\b|.*\b(?:Palace|Hall|Centre|Center|House)$"
)
AT_SEA = re.compile(r"\b(?:Laut|Selat|Teluk|Kepulauan|perairan|Sea of|Strait of|Gulf of)\s+$")
WATERS = re.compile(r"(?:Laut|Selat|Teluk|Sungai|Asia|Indo|Mekong|ASEAN)\b")  # no city to meet in


def when_of(scene: Scene, index: int, group: list[Hit], status: str) -> When | None:
    """The date that the cues govern: the nearest head before it is one of them."""
    best = [d for d in scene.dates[index] if _governs(scene, index, group, d)]
    best = [d for d in best if status != "held" or not _THIS_YEAR.fullmatch(d.when.words)]
    best = _nearer(scene, index, group, best)
    line = scene.dateline or (0, 0)
    told = [d for d in best if not line[0] <= d.start < line[1]]
    if not best:
        return _after_topic(scene, index, group)
    if told:
        return _joined(scene, told)
    spoken = any(not line[0] <= d.start < line[1] for d in scene.dates[index])
    return None if spoken else best[0].when


def to_come(scene: Scene, when: When | None) -> bool:
    """Whether a date lies behind the article's: what is told of it has not been yet."""
    published = scene.document.article.published
    return bool(when and when.earliest and published and when.earliest > published)


def _joined(scene: Scene, told: list[DateMention]) -> When:
    """The first date; "on Wednesday and Thursday" as the stretch from one to the other."""
    first, text = told[0].when, scene.document.article.text
    if len(told) > 1 and _AND.fullmatch(text, told[0].end, told[1].start):
        last = told[1].when
        if first.precision == last.precision == "day" and (first.latest or "") < (last.latest or ""):
            words = text[told[0].start : told[1].end]
            return replace(
                first, words=words, edtf=f"{first.edtf}/{last.edtf}", latest=last.latest, precision="interval"
            )
    return first


def _nearer(scene: Scene, index: int, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """Dates behind the cues first, where another deed stands between them and those before."""
    text = scene.document.article.text
    first, last = group[0].start, group[-1].end
    after = [d for d in dates if d.start >= last and not _ELSEWHERE.search(text[last : d.start])]
    behind = [
        d
        for d in after
        if d.when.precision in ("day", "interval") and _RIGHT_BEHIND.fullmatch(text, last, d.start)
    ]
    if behind and dates[0].end <= group[-1].start and dates[0].when.edtf != behind[0].when.edtf:
        return after
    if (
        after
        and dates[0].end <= group[-1].start
        and after[0].when.precision == "day" != dates[0].when.precision
    ):
        return after  # "is in Hanoi this week, where he met X on Tuesday"
    apart = dates and dates[0].end <= first and _ELSEWHERE.search(text[dates[0].end : first])
    return after if after and apart else dates


def _no_event(date: DateMention) -> bool:
    """Whether a date is a term of years ("2016-2020"), or says since or until when something is."""
    if date.when.precision == "interval" and len(date.when.edtf or "") == _DAY_TO_DAY:
        return False  # "from 17 to 19 June"
    return bool(_YEARS.fullmatch(date.when.edtf or "") or _TERM.match(date.when.words))


def _after_topic(scene: Scene, index: int, group: list[Hit]) -> When | None:
    """The day behind the subject of the talks: "a meeting on migrant workers in Vientiane on 3 May"."""
    text = scene.document.article.text
    last = group[-1].end
    line = scene.dateline or (0, 0)
    for date in scene.dates[index]:
        between = text[last : date.start]
        if (
            date.start > last
            and date.when.precision in ("day", "interval")
            and not _no_event(date)
            and not line[0] <= date.start < line[1]
            and not _NO_EVENT_DATE.search(text[max(0, date.start - 90) : date.start])
            and not _ELSEWHERE.search(between)
            and not scene.marked(index, "speech", last, date.start)
            and not any(last <= h.start < date.start for h in find_hits(scene, index))
        ):
            return date.when
    return None


def _governs(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    text = scene.document.article.text
    if date.when.edtf is None or _no_event(date):
        return False
    lead = text[max(0, date.start - 90) : date.start]
    span = date.when.precision == "interval" and len(date.when.edtf) == _DAY_TO_DAY  # "from 17 to 19 June"
    if _NO_EVENT_DATE.search(lead) and not span and not _since_they_met(text, group, date):
        return False
    if group[-1].end < date.start and _OTHER_TIME.search(text, group[-1].end, date.start):
        return False
    margin = scene.marked(index, "margin", scene.sentences[index].start, date.start)
    heads = [
        (h.start, "cue")
        for h in find_hits(scene, index)
        if (margin is None or h.start < margin.start or h.start in {g.start for g in group})
        and (h in group or not OCCASION.search(text[scene.sentences[index].start : h.start]))
    ]
    mine = {h.start for h in group}
    signs = any(h.form == "sign" for h in group)
    heads += [
        (m.start, m.role)
        for m in scene.marks(index)
        if m.role == "speech" or (m.role == "boundary" and not signs)
    ]
    before = [h for h in sorted(heads) if h[0] < date.start]
    if not before:
        return bool(heads) and min(h.start for h in group) == min(
            (s for s, r in heads if r == "cue"), default=-1
        )
    start, role = before[-1]
    if role == "cue":
        return start in mine
    if role == "speech" and date.end <= group[0].start:  # "said yesterday during a call on ..."
        return _WHILE_MET.match(text, date.end, group[0].start) is not None
    led = text[max(0, date.start - 3) : date.start].rstrip()
    return role == "boundary" and led.endswith(",") and any(s in mine for s, r in before if r == "cue")


def _since_they_met(text: str, group: list[Hit], date: DateMention) -> bool:
    """Whether a day is that of the meeting since which something is: "since they met in Bali on 3 May"."""
    rows = list(_SINCE.finditer(text, max(0, date.start - 90), date.start))
    return bool(rows) and rows[-1].end() <= group[0].start < group[-1].end < date.start


def place_of(
    scene: Scene, index: int, group: list[Hit], right: int, knowledge: Knowledge
) -> tuple[str | None, str | None]:
    """The place and its country: the first place led by a preposition after the cue, else before it."""
    text = scene.document.article.text
    sentence = scene.sentences[index]
    spots: list[tuple[int, str | None, str | None]] = []
    signs = any(h.form == "sign" for h in group)
    for m in scene.mentions[index]:
        if m.kind not in ("state", "place"):
            continue
        lead = text[max(sentence.start, m.start - 50) : m.start]
        if (
            LEAVING.search(lead)
            or posted(scene, index, m)
            or ((WATERS.match(m.text) or AT_SEA.search(lead)) and group[0].kind != "exercise")
        ):
            continue
        if signs and _CLAUSE.search(text[group[-1].end : m.start]):
            continue
        if m.kind == "state" and _CAPITAL.search(lead):
            spots.append((m.start, _capital(scene, m, knowledge), m.country))
        elif m.kind == "place" and (
            _PLACE_LED.search(lead) or lead.rstrip().endswith(",") or _hosts(text, m, group)
        ):
            spots.append((m.start, m.text, m.country))
        elif (
            m.kind == "state"
            and is_location(text, m)
            and re.search(r"\b(?:di|ke|in|at|to)\s+(?:the\s+)?$", lead, re.I)
        ):
            spots.append((m.start, m.text if _is_city(m, knowledge) else None, m.country))
    first = group[0].start
    margin = scene.marked(index, "margin", group[-1].end, sentence.end)
    beyond = sentence.end if margin is not None and margin.start <= right else right
    if _TOPIC.match(text, right) and not any(first <= s[0] <= beyond for s in spots):
        rest = text[right : sentence.end]
        stop = _ELSEWHERE.search(rest) or re.search(r"$", rest)
        beyond = right + stop.start() if stop else right
    after = [s for s in spots if first <= s[0] <= beyond]
    before = [
        s for s in spots if s[0] < first and not _FORMER.search(text[max(sentence.start, s[0] - 50) : s[0]])
    ]
    for rows in (after, before[::-1]):
        named = [s for s in rows if s[1]]
        towns = [s for s in named if not PROVINCE.match(s[1] or "")]
        cities = [s for s in towns if not VENUE.match(s[1] or "")]
        if rows:
            _, place, country = (cities or towns or named or rows)[0]
            return place, country
    return _unlisted_place(scene, index, first, right), None


def posted(scene: Scene, index: int, place: Mention) -> bool:
    """Whether a city is where an envoy is posted: "the ambassador in X", not "the ambassador Y in X"."""
    text, start = scene.document.article.text, max(scene.sentences[index].start, place.start - 50)
    found = _POSTED.search(text[start : place.start])
    return found is not None and not any(
        m.kind == "person" and start + found.start() < m.start < place.start for m in scene.mentions[index]
    )


def _hosts(text: str, place: Mention, group: list[Hit]) -> bool:
    """Whether a city is told to be that of the meeting: "the Vientiane meeting", "Vientiane hosted talks"."""
    return any(h.form == "noun" and h.start == place.end + 1 for h in group) or bool(
        _HOSTING.match(text, place.end)
    )


_HOSTING = re.compile(
    r"\s(?:will host|is to host|hosts?|hosted|(?:akan |telah )?menjadi tuan rumah)\b", re.IGNORECASE
)


def _unlisted_place(scene: Scene, index: int, start: int, right: int) -> str | None:
    """A capitalised name after "di" or "in" that no list knows and that is part of no other name."""
    text = scene.document.article.text
    for match in _CAPITALISED.finditer(text, start, min(right, scene.sentences[index].end)):
        taken = any(m.start < match.end(1) and match.start(1) < m.end for m in scene.mentions[index])
        dated = any(d.start < match.end(1) and match.start(1) < d.end for d in scene.dates[index])
        if not taken and not dated:
            return match.group(1)
    return None


def _capital(scene: Scene, mention: Mention, knowledge: Knowledge) -> str | None:
    """The name of a state's capital, where the article tells it somewhere."""
    state = knowledge.state_of.get(mention.country or "")
    text = scene.document.article.text
    return next((c for c in state.capitals.values() if c in text), None) if state else None


def _is_city(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether a state's name is that of its capital as well (city states)."""
    state = knowledge.state_of.get(mention.country or "")
    if state is None:
        return False
    return mention.text.casefold() in {c.casefold() for c in state.capitals.values()}
