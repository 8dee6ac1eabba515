"""The place of an encounter: that which its cues govern, not any that stands near."""

from __future__ import annotations

import re

from ingest.cue_hits import Hit, find_hits
from ingest.dateline import dateline_place
from ingest.document import Mention
from ingest.location import is_city, is_location
from ingest.scene import Scene
from ingest.when import ELSEWHERE
from ontology.knowledge import Knowledge

_FORMER = re.compile(r"\b(?:mantan|bekas|former|ex-)", re.IGNORECASE)
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
    r"\b(?:di|in)\s+(?:Gedung\s[^.,;()]{1,40},\s)?"
    r"(?:(?:kota|kabupaten|pulau|bandar|Istana|Kem|Hotel|the city of)\s+)?"
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
_AFTER_COMMA = re.compile(r",\s*(?:(?:Kota|Kabupaten|Bandar|Daerah|Pulau|kota|bandar)\s)?$")
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


def place_of(
    scene: Scene, index: int, group: list[Hit], right: int, knowledge: Knowledge
) -> tuple[str | None, str | None]:
    """The place and its country: the first place led by a preposition after the cue, else before it."""
    text = scene.document.article.text
    sentence = scene.sentences[index]
    spots: list[tuple[int, str | None, str | None]] = []
    signs = any(h.form == "sign" for h in group)
    acts = any(h.cue.gives.get("act") for h in group)  # "together they opened a school in X"
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
        if not acts and (STANDS_THERE.search(lead) or agreed(text, group[-1].end, m.start)):
            continue
        if m.kind == "state" and _CAPITAL.search(lead):
            spots.append((m.start, _capital(scene, m, knowledge), m.country))
        elif m.kind == "place" and (
            _PLACE_LED.search(lead) or _AFTER_COMMA.search(lead) or _hosts(text, m, group)
        ):
            spots.append((m.start, m.text, m.country))
        elif (
            m.kind == "state"
            and is_location(text, m)
            and re.search(r"\b(?:di|ke|in|at|to)\s+(?:the\s+)?$", lead, re.I)
        ):
            spots.append((m.start, m.text if is_city(m) else None, m.country))
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
    for rows in (after, before[::-1]):
        named = [s for s in rows if s[1]]
        towns = [s for s in named if not PROVINCE.match(s[1] or "")]
        cities = [s for s in towns if not VENUE.match(s[1] or "")]
        if rows:
            _, place, country = (cities or towns or named or rows)[0]
            return place, country
    city = _home_capital(scene, index, knowledge) if _THE_CAPITAL.search(text, first, right) else None
    return city or (_unlisted_place(scene, index, first, right), None)


STANDS_THERE = re.compile(  # what is talked of stands or is to stand there: "a plant in X", "two radars in X"
    r"\b(?:a|an|two|three|four|new|for|of|to|fund|build|finance|open|dua|tiga|sebuah|satu|pembangunan|pembinaan"
    r"|pemasangan|pembukaan|pengadaan|penempatan|membangun|membina|membuka|memasang|membiayai|installation"
    r"|construction|opening|menanggung)"
    r"\s(?:[\w-]+\s){0,3}?(?:plants?|factor(?:y|ies)|ports?|bridges?|roads?|airports?|hospitals?|schools?"
    r"|cent(?:re|er)s?|stations?|radars?|dams?|mines?|terminals?|refiner(?:y|ies)|consulates?|farms?|campus(?:es)?"
    r"|clinics?|warehouses?|pabrik|kilang|pelabuhan|jembatan|jambatan|jalan|bandara|bendungan|rumah sakit"
    r"|sekolah|pusat|hospital|stasiun|stesen|radar|terminal|gudang|kursus|courses?|training|pelatihan|latihan|batalion)"
    r"(?:\s[\w-]+){0,2}?\s(?:di|in|at|near|ke)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AGREES = re.compile(
    r"\b(?:agreed|agrees|pledged|promised|undertook|bersetuju|setuju|sepakat|menyetujui|berjanji|menyanggupi)\b"
    r"(?:\s[\w’'()-]+){4,}\s(?:di|in|at|ke|to)\s(?:the\s)?$",
    re.IGNORECASE,
)


def agreed(text: str, start: int, end: int) -> bool:
    """Whether a place belongs to what was agreed: "the talks, at which both agreed to hold a course in X"."""
    found = _AGREES.search(text, start, end)
    return found is not None and not re.search(r"\b(?:met|meeting|talks|pertemuan|signed)\b", found.group())


def posted(scene: Scene, index: int, place: Mention) -> bool:
    """Whether a city is where an envoy is posted: "the ambassador in X", not "the ambassador Y in X".

    Behind a verb of meeting the city of an unnamed envoy is that of the meeting ("received the ambassador of
    Jordan in X on Monday"): who is posted elsewhere would be said to have come from there.
    """
    text, start = scene.document.article.text, max(scene.sentences[index].start, place.start - 50)
    found = _POSTED.search(text[start : place.start])
    if found is None or any(
        m.kind == "person" and start + found.start() < m.start < place.start for m in scene.mentions[index]
    ):
        return False
    hits = [h for h in find_hits(scene, index) if h.form != "visit"]
    if any(start + found.start() < h.start < place.start for h in hits):
        return False  # "representatives of both met in X"
    own = found.group().endswith((" to ", " ke ", " untuk ")) or _NAMED_BEHIND.match(text, place.end)
    met = any(h.end <= start + found.start() for h in hits)
    return bool(own or not met or place.kind != "place")


_NAMED_BEHIND = re.compile(  # "the ambassador in X, Y", "Dubes di X, Y"
    r",?\s(?:(?:Mr|Ms|Mrs|Dr|H\.E|Datuk|Dato|Tan|Encik|Puan|Bapak|Ibu)\.?\s)?[A-ZÀ-ỸĐ][\w’'-]+(?<!Senin)(?<!Selasa)"
    r"(?<!Rabu)(?<!Kamis)(?<!Jumat)(?<!Sabtu)(?<!Minggu)(?<!Ahad)(?<!Isnin)(?<!Khamis)(?<!Jumaat)\s[A-ZÀ-ỸĐ]"
)


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

