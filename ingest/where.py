"""The place of an encounter: that which its cues govern, not any that stands near."""

from __future__ import annotations

import re

from ingest.cue_hits import Hit
from ingest.dateline import dateline_place
from ingest.document import Mention
from ingest.elsewhere import STANDS_THERE, agreed, content_of, elsewhere
from ingest.location import is_city, is_location
from ingest.scene import Scene
from ingest.when import ELSEWHERE, opening
from ontology.knowledge import Knowledge

_FORMER = re.compile(r"\b(?:mantan|bekas|former|ex-)", re.IGNORECASE)
_CAPITALISED = re.compile(
    r"\b(?:di|in)\s+(?:Gedung\s[^.,;()]{1,40},\s)?"
    r"(?:(?:kota|kabupaten|pulau|bandar|Istana|Kem|Hotel|the city of)\s+)?"
    r"((?!(?:Istana|Kem|Hotel|Ruang|Bilik|Dewan|Markas|Kantor|Gedung|Kompleks|Januari|Februari|Maret|April|Mei|Juni|Juli"
    r"|Agustus|September|Oktober"
    r"|November|Desember|January|February|March|May|June|July|August|October|December)\b)"
    r"[A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)?)"
)
_PLACE_LED = re.compile(
    r"\b(?:(?:di|ke|in|at|to|visit(?:s|ed|ing)?|toured|mengunjungi|melawat|melawati|meninjau|mendatangi|menyambangi)"
    r"\s+(?:the\s+)?(?:[\w'’()/-]+\s+){0,3}?|(?:planned|scheduled|slated|set|due|left|leaves?|bound|headed|dijadwalkan"
    r"|dijadualkan) (?:for|in|di) )$",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"(?:Dari|From)\s")  # "Dari Jayapura, X dan Y meneken": a round-up
_AFTER_COMMA = re.compile(r",\s*(?:(?:Kota|Kabupaten|Bandar|Daerah|Pulau|kota|bandar)\s)?$")
_CLAUSE = re.compile(  # what was signed says where something else is to be
    r"\b(?:under which|in which|whereby|which|yang akan|agar|supaya)\b", re.IGNORECASE
)
_CAPITAL = re.compile(r"\b(?:di|in|ke|to) (?:the )?(?:ibu ?kota|ibu negara|capital(?: city)? of)\s+$", re.I)
_TOPIC = re.compile(
    r"(?:mengenai|tentang|terkait|soal|berkaitan|about|regarding|concerning)\b", re.IGNORECASE
)
_TALKED_OF = re.compile(
    r"\b(?:mengenai|tentang|soal|membahas|membincangkan|about|regarding|concerning|discussing)\b[^.;]*$",
    re.IGNORECASE,
)
PROVINCE = re.compile(  # wider than a city: taken only where no city is told
    r"(?:Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Nusa Tenggara|Maluku|Papua|Kepulauan|Provinsi|Johor"
    r"|Kedah|Kelantan|Pahang"
    r"|Perak|Perlis|Sabah|Sarawak|Selangor|Terengganu|Negeri Sembilan|West|East|North|South|Central)\b"
)
_BUILDING = re.compile(  # "at the Singapore Pavilion"
    r"['’]?s? (?:[A-Z]\w+ ){0,2}(?:Pavilion|Embassy|Consulate|High|Mission|Centre|Center|Airlines|Booth)\b"
)
ALONG = re.compile(r",?\s(?:and|dan|serta|or|atau)\s(?:in\s|di\s|ke\s|to\s)?|,\s")
_REGION = re.compile(r"['’]?s?\s(?:State|Province|Region|Governorate|province|region|state)\b")
_WIDER = re.compile(
    r"(?:Riau|Banten|Lampung|Aceh|Bengkulu|Jambi|Bali|Gorontalo|Lombok|Flores|Sumba|Timor|Borneo"
    r"|Mindanao|Luzon|Palawan|Visayas|Daerah Istimewa|NTB|NTT|Kepri|Babel"
    r"|Ja(?:bar|teng|tim)|Kal(?:bar|sel|tim|teng|tara|ut)|Sul(?:sel|ut|teng|tra|bar)|Sum(?:ut|bar|sel)|Malut|DIY)\b"
)
_TOWN = re.compile(
    r"\b(?:di|in|at|ke|near|kawasan)\s(?:(?:kota|kabupaten|kecamatan|pulau|bandar|daerah|kawasan|desa|Kota|Kabupaten"
    r"|Kecamatan|Pulau|Desa|the (?:town|city|district|resort) of)\s)?"
    r"([A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+){0,2}),\s(?:the\s)?(?:[Pp]rovinsi\s)?$"
)
VENUE = re.compile(
    r"(?:Istana|Gedung|Kantor|Hotel|Kompleks|Bandara|Markas|Wisma|Pangkalan|Lapangan|Pelabuhan"
    r"|Bangunan|Dewan|Menara|Kem|Universitas|Universiti|Jalan)\b"
    r"|.*\b(?:Palace|Hall|Centre|Center|House|Hotel|Building|Base|Airport|Headquarters|Street|Room)$"
)
PAIR = re.compile(r"[-–/][A-ZÀ-ỸĐ]")  # "strengthening Putrajaya-Islamabad ties": two governments
AT_SEA = re.compile(r"\b(?:Laut|Selat|Teluk|Kepulauan|perairan|Sea of|Strait of|Gulf of)\s+$")
WATERS = re.compile(  # no city to meet in
    r"(?:Laut|Selat|Teluk|Sungai|Asia|Indo|Mekong|ASEAN|Pacific|Pasifik|Indian Ocean|Samudra"
    r"|South China Sea)\b"
)


def place_of(
    scene: Scene, index: int, group: list[Hit], right: int, knowledge: Knowledge
) -> tuple[str | None, str | None]:
    """The place and its country: the first place led by a preposition after the cue, else before it."""
    text = scene.document.article.text
    sentence = scene.sentences[index]
    spots: list[tuple[int, str | None, str | None]] = []
    signs = any(h.form == "sign" for h in group)
    acts = any(h.cue.gives.get("act") for h in group)  # "together they opened a school in X"
    done = max((h.end for h in group if h.form != "visit"), default=group[-1].end)
    opens = opening(scene, index, group) if len(scene.dates[index]) > 1 else None
    content = content_of(scene, index, group[-1].end)
    beside: Mention | None = None  # "courses in Baucau and Ainaro": what holds of the first holds of both
    for m in scene.mentions[index]:
        if m.kind not in ("state", "place") or (opens is not None and m.start < opens):
            continue
        if m.kind == "place" and group[0].kind != "exercise" and PAIR.match(text, m.end):
            continue
        lead = text[max(sentence.start, m.start - 50) : m.start]
        if (
            m.start >= content
            or elsewhere(scene, index, m, group[0].start, done)
            or ((WATERS.match(m.text) or AT_SEA.search(lead)) and group[0].kind != "exercise")
        ):
            continue
        if signs and _CLAUSE.search(text[group[-1].end : m.start]):
            continue
        along = beside is not None and ALONG.fullmatch(text, beside.end, m.start)
        if not acts and (along or STANDS_THERE.search(lead) or agreed(text, group[-1].end, m.start)):
            beside = m
            continue
        if m.kind == "state" and _CAPITAL.search(lead):
            spots.append((m.start, _capital(scene, m, knowledge), m.country))
        elif m.kind == "place" and (
            _PLACE_LED.search(lead)
            or _AFTER_COMMA.search(lead)
            or _hosts(text, m, group)
            or _REPORTED.fullmatch(lead)
        ):
            spots.append((m.start, m.text, m.country))
        elif (
            m.kind == "state"
            and is_location(text, m)
            and re.search(r"\b(?:di|ke|in|at|to)\s+(?:the\s+)?$", lead, re.I)
        ):
            itself = is_city(m) and _BUILDING.match(text, m.end) is None
            spots.append((m.start, m.text if itself else None, m.country))
    first = group[0].start
    margin = scene.marked(index, "margin", group[-1].end, sentence.end)
    beyond = sentence.end if margin is not None and margin.start <= right else right
    if _TOPIC.match(text, right) and not any(first <= s[0] <= beyond for s in spots):
        rest = text[right : sentence.end]
        stop = ELSEWHERE.search(rest) or re.search(r"$", rest)
        beyond = right + stop.start() if stop else right
    after = [s for s in spots if first <= s[0] <= beyond]
    before = [
        s for s in spots if s[0] < first and not _FORMER.search(text[max(sentence.start, s[0] - 50) : s[0]])
    ]
    if before:  # "in X they talked about smugglers in Y"
        after = [s for s in after if not _TALKED_OF.search(text, group[-1].end, s[0])]
    for rows in (after, before[::-1]):
        named = [s for s in rows if s[1]]
        towns = [s for s in named if not (PROVINCE.match(s[1] or "") or _WIDER.match(s[1] or ""))]
        cities = [s for s in towns if not VENUE.match(s[1] or "")]
        if rows:
            start, place, country = (cities or towns or named or rows)[0]
            if place is None:  # "in Putrajaya, the minister received the envoy of X in Malaysia"
                place = next((s[1] for s in before if s[1] and s[2] == country), None)
            wide = place and (PROVINCE.match(place) or _WIDER.match(place))
            if place and (wide or _REGION.match(text, start + len(place))):
                place = _town_before(scene, index, start) or place
            return place, country
    city = _home_capital(scene, index, knowledge) if _THE_CAPITAL.search(text, first, right) else None
    return city or (_unlisted_place(scene, index, first, right), None)


def _town_before(scene: Scene, index: int, province: int) -> str | None:
    """The town that no list knows, before the province in which it lies: "di Subang, Jawa Barat"."""
    text = scene.document.article.text
    found = _TOWN.search(text, max(scene.sentences[index].start, province - 60), province)
    if found is None or VENUE.match(found[1]):
        return None
    taken = any(m.start < found.end(1) and found.start(1) < m.end for m in scene.mentions[index])
    return None if taken else found[1]


def _hosts(text: str, place: Mention, group: list[Hit]) -> bool:
    """Whether a city is told to be that of the meeting: "the Vientiane meeting", "Vientiane hosted talks"."""
    return any(h.form == "noun" and h.start == place.end + 1 for h in group) or bool(
        _HOSTING.match(text, place.end)
    )


_HOSTING = re.compile(
    r"\s(?:will host|is to host|hosts?|hosted|(?:akan |telah )?menjadi tuan rumah)\b", re.IGNORECASE
)


_THE_CAPITAL = re.compile(  # whose it is needs no word at home
    r"\b(?:di (?:ibu ?kota|ibu negara)|in the capital)"
    r"(?=[.,;]| (?:pada|hari|pagi|petang|malam|semalam|kemarin|on|this|today|yesterday|last)\b)",
    re.IGNORECASE,
)


def _home_capital(scene: Scene, index: int, knowledge: Knowledge) -> tuple[str, str] | None:
    """The capital that an article is written from; else the only one of those who act there that it names."""
    line = dateline_place(scene.document, scene.dateline)
    states = knowledge.state_of
    acting = [states[m.country] for m in scene.actors(index) if m.country and m.country in states]
    text = scene.document.article.text
    named = {(c, s.alpha3) for s in acting for c in s.capitals.values() if c in text}
    if line is not None and line[1] is not None and (line[0], line[1]) in named:
        return line[0], line[1]
    return named.pop() if len(named) == 1 else None


def _unlisted_place(scene: Scene, index: int, start: int, right: int) -> str | None:
    """A capitalised name after "di" or "in" that no list knows and that is part of no other name."""
    text = scene.document.article.text
    for match in _CAPITALISED.finditer(text, start, min(right, scene.sentences[index].end)):
        taken = any(m.start < match.end(1) and match.start(1) < m.end for m in scene.mentions[index])
        dated = any(d.start < match.end(1) and match.start(1) < d.end for d in scene.dates[index])
        lead = text[max(start, match.start() - 50) : match.start(1)]
        if (
            not taken
            and not dated
            and not STANDS_THERE.search(lead)
            and not agreed(text, start, match.start(1))
        ):
            return match.group(1)
    return None


def _capital(scene: Scene, mention: Mention, knowledge: Knowledge) -> str | None:
    """The name of a state's capital, where the article tells it somewhere."""
    state = knowledge.state_of.get(mention.country or "")
    text = scene.document.article.text
    return next((c for c in state.capitals.values() if c in text), None) if state else None
