"""How far the name of a body goes: fields, joined words, a state at its end, a definition in brackets."""

from __future__ import annotations

from ingest.bodies.body_fields import comma_list, is_common, joins, last_field, more_field
from ingest.bodies.body_joins import JOINED, common_place, joining, people
from ingest.bodies.body_units import (
    COMPASS,
    ROMAN,
    UNITS,
    behind_place,
    number_behind,
    of_compass,
    unit_number,
)
from ingest.bodies.english_runs import english_run
from ingest.words.body_span import (
    ABBREVIATION,
    HEADS,
    INDONESIAN,
    JOIN,
    LOCAL_FIELD,
    MIDDLE,
    MISSION,
    NAME_WORD,
    PORTFOLIO,
    POST_HEAD,
    PUBLIC,
    TITLE,
    VOLUNTARY,
    Sight,
    Span,
    acronym,
    head,
    is_word,
    t_low,
)
from ingest.words.gazetteer import Entry
from ingest.words.naming import NEVER_NAMES

AREAS = frozenset({"provinsi", "kabupaten", "kecamatan", "prov", "kab", "kota", "negeri"})
_FIELD_OF_NEGERI = frozenset({"luar", "dalam", "pengadilan", "kejaksaan"})
_OF_CHIEFS = frozenset(
    {"sekretariat", "dewan", "kantor", "staf", "badan", "unit", "pejabat", "jabatan", "pasukan"}
)
_COUNCILS = frozenset({"dewan", "majelis", "majlis", "lembaga"})
_CHIEFS_OF_TWO = frozenset(
    (("perdana", "menteri"), ("konsul", "jeneral"), ("konsul", "jenderal"), ("pesuruhjaya", "tinggi"))
)
_STUDYING = frozenset({"pusat", "institut", "fakultas", "jurusan"})
_CHAMBERED = frozenset({"komisi", "komite", "jawatankuasa", "badan", "sekretariat", "panitia"})
_CHAMBER_NUMBERS = frozenset({"I", "V", "X"})  # the others look like short forms
_CHAMBERS = frozenset(
    {"dewan", "majelis", "majlis", "parlemen", "parlimen", "senat", "kongres", "dpr", "mpr"}
)
# Head nouns that begin the name of a body which another one follows at once.
_BODIES_OF = frozenset(
    """kepolisian komando dewan majelis majlis tentera tentara angkatan pasukan mahkamah kejaksaan
    parlemen polis""".split()  # noqa: SIM905
)
_SCHOOLS = frozenset({"sekolah", "maktab", "kolej", "akademi"})  # "Sekolah | Staf dan Komando"
_TEACHING = frozenset({"latihan", "pendidikan", "pelatihan"})  # "Pusat Latihan | Polis X"
_CHIEF_SHORT = frozenset({"CEO", "CFO", "COO", "DG", "SG"})  # "X Authority | CEO"
_COMBINED = UNITS | {"pusat"}
_OF_TWO = frozenset({"gabungan", "bersama", "perniagaan", "bisnis", "persahabatan", "usahawan"})
_ABOUT = frozenset({"mengenai", "tentang", "berhubung", "berkaitan"})
_HOSPITAL = frozenset({"rsud", "rsup", "rumah"})
_WHOLE = frozenset(
    {"darat", "laut", "udara", "tentera", "bersenjata", "agung", "konstitusi"}
)  # "Tentera Darat | X"
_RESEARCH = frozenset({"riset", "penelitian", "penyelidikan"})
_PLAIN = frozenset({"organisasi", "lembaga", "perusahaan", "pertubuhan", "organization", "organisation"})


def extend(sight: Sight, span: Span, known: bool) -> None:
    """Carry ``span`` to the right over the words of its name."""
    t, j, field_seen, ended = sight.t, span.last, known, False
    start, area = j, 0
    if not known and j - span.first > 1 and (t[j - 1].low in PUBLIC or t[j - 1].low in _WHOLE):
        field_seen = True  # "Kepolisian Nasional | X": no field need follow
    while j < sight.n:
        word = t[j]
        if (
            word.low in JOIN
            and not (t[j - 1].text in ROMAN and t[span.first].low in UNITS)
            and j + 1 < sight.n
            and joins(sight, j + 1, known)
        ):
            if sight.has_english_head and sight.language != "en" and begins_english(sight, j + 1):
                break  # "Suruhanjaya Tenaga dan | Energy Market Authority"
            j += 1
            if t[j].low == "the" and j + 1 < sight.n:
                j += 1
            continue
        if word.low in _ABOUT and t[span.first].low in _CHAMBERED and j + 1 < sight.n and is_word(t[j + 1]):
            j += 1  # "Jawatankuasa Khas Kabinet | mengenai Pekerja Asing"
            continue
        if word.text == "," and not known and comma_list(sight, j):
            j += 1
            continue
        headed = known and j == start and sight.language == "en" and span.holder != "igo"
        size = POST_HEAD.at(t, j) if headed and not PORTFOLIO.at(t, j) else 0
        if size and j + size + 1 < sight.n and t[j + size].cap and t[j + size + 1].cap:
            break  # "Thai Customs | Director-General X"
        entry = sight.names.at(t, j)
        unit = unit_number(sight, span, j) or number_behind(sight, j)
        if word.text in _CHAMBER_NUMBERS and j == start and t[span.first].low in _CHAMBERED:
            unit = j + 1  # "Komisi I | Dewan Perwakilan Rakyat"
            span.forms.append((span.first, unit))
        if unit:
            j, field_seen = unit, True
            continue
        if not is_word(word) or t[j - 1].text == ".":
            break
        if word.low == "negara" and t_low(t, j + 1) == "bagian" and area_at(sight, j + 1):
            area, j = j, j + 2  # "Parlemen | Negara Bagian Sabah"
            continue
        if word.low in AREAS and area_at(sight, j):
            area, j = j, j + 1  # "Dinas Perikanan | Provinsi Maluku"
            continue
        if word.low in NEVER_NAMES and not entry and not is_common(sight, j) and not MIDDLE.at(t, j):
            break
        if entry and (
            entry[1].kind in ("state", "place")
            or (sight.language != "en" and word.text in ("Thai", "British"))
        ):
            behind = behind_place(sight, span, j, entry) or common_place(sight, span, j, entry)
            if behind:
                j = behind
                continue
            state, j, ended = j, take_state(sight, span, j, entry), True
            if area and span.core - area in (1, 2):
                span.core = area
            if entry[1].kind == "place" and doubled(sight, j):
                j += 2
            seat = sight.names.at(t, j, ("place",)) if j < sight.n and span.holder == "private" else None
            if seat and t[j].cap and entry[1].kind != "place":
                span.core = state
                j += seat[0]  # "Dewan Perniagaan Cina | Tawau"
            break
        if entry and entry[1].kind == "igo" and span.holder == "private" and t[span.first].low in _STUDYING:
            j += entry[0]  # "Pusat Studi ASEAN Universitas X"
            continue
        if entry and entry[1].kind == "igo":
            span.country = span.country or entry[1].country
            span.holder = "igo" if span.holder != "private" else "private"
            j += entry[0]
            if j + 1 < sight.n and t[j].text in "-–" and (own := sight.names.at(t, j + 1, ("state",))):
                span.country, span.holder = own[1].country, "state"  # "Sekretariat Nasional ASEAN-Indonesia"
                j += 1 + own[0]
            continue
        within = head(sight, j)
        if within and t[span.first].low in UNITS and word.low in UNITS and j > start:
            j += within[0]  # "Batalion Pertama | Rejimen X"
            continue
        if within and t[span.first].low in _CHAMBERED and word.low in _CHAMBERS:
            span.holder, field_seen, j = "state", True, j + within[0]  # "Komisi III | Dewan Rakyat"
            continue
        if word.low in COMPASS and j > start and (PORTFOLIO.at(t, j - 1) or of_compass(sight, j)):
            j += 1  # "Komando Wilayah | Utara"
            continue
        if (
            within
            and j == start
            and (start - span.first == 1 or t[start - 1].low in _TEACHING)
            and within[1] == "state"
            and (word.low in _BODIES_OF or (word.low == "staf" and t[span.first].low in _SCHOOLS))
        ):
            field_seen, j = True, j + within[0]  # "Badan | Kepolisian Nasional", "Markas | Komando X"
            continue
        if within and word.low == "gabungan" and j == start and t[span.first].low in _COMBINED:
            field_seen, j = True, j + 1  # "Komando | Gabungan", "Pusat | Gabungan Maritim"
            continue
        chief = _of_chief(sight, span, j)
        if chief:
            j, field_seen = chief, True
            break
        if within and span.holder != "state" and joining(sight, j, start):
            j += within[0]  # "Yayasan Anak | Jaringan", "Ikatan Alumni | Universitas X"
            continue
        if t[j - 1].low in JOINED and span.holder == "private" and people(sight, j):
            j += 1  # "Persatuan | Bekas Tentera", "Forum | Rektor", "Aliansi | Ibu Hamil"
            continue
        if within and word.low not in PORTFOLIO and word.low not in ("pusat", "usaha"):
            break
        if word.text in INDONESIAN and span.holder != "private":
            j += ABBREVIATION.at(t, j) or 1
            owner = sight.names.at(t, j, ("state",)) if j < sight.n else None
            if owner and owner[1].country != "IDN":  # "Komisi Luar Negeri DPR | Yordania"
                span.holder = "state"
                j = take_state(sight, span, j, owner)
                break
            span.country, span.holder = span.country or "IDN", "state"  # "Komisi VIII DPR | X"
            j += j < sight.n and t[j].text == "RI"
            break
        named = TITLE.at(t, j) and j + 1 < sight.n and t[j + 1].cap
        is_field = (
            is_common(sight, j)
            or MIDDLE.at(t, j)
            or (word.low == "pusat" and j > start and _central(sight, j))
            or (acronym(word) and not named and word.text not in _CHIEF_SHORT)
        )
        hospital = t[span.first].low in _HOSPITAL or (
            t[span.first].low in UNITS and t[j - 1].low in PUBLIC  # "Rejimen Diraja | Gurkha"
        )
        advises = j == start and word.low == "penasihat" and t[span.first].low in _COUNCILS
        if not is_field and not hospital and not advises and (POST_HEAD.at(t, j) or TITLE.at(t, j)):
            break
        if known and not is_field:
            break
        ends = not is_field and field_seen and span.holder == "state" and not hospital
        if ends and not (more_field(sight, j) or last_field(sight, j)):
            break
        if known and span.holder != "state":
            break
        if known and not (PORTFOLIO.at(t, j) or acronym(word)):
            break
        field_seen = field_seen or bool(is_field)
        j += max(1, PORTFOLIO.at(t, j), NAME_WORD.at(t, j))
    if span.holder == "joint" and any(t[k].low in PUBLIC for k in range(span.first, j)):
        span.holder = "state"  # "Komisi Nasional X"
    while j > start and t[j - 1].low in JOIN and not t[j - 1].cap:
        j -= 1
    span.last = j
    if not ended or span.core <= span.first:
        span.core = j
    if span.country is None and span.holder == "state" and (whole := _numbered_of(sight, j)):
        span.country, span.holder = whole, "igo"  # "Majelis Umum | ke-78 PBB"
    if span.holder == "private" and t_low(t, span.first + 1) in _RESEARCH and acronym(t[j - 1]):
        whole_body = sight.names.at(t, j - 1, ("body",))
        if whole_body and whole_body[1].country:
            span.country, span.holder = whole_body[1].country, "state"  # "Organisasi Riset Antariksa | BRIN"
    if t[span.first].low in _PLAIN and j - span.first > 2:
        span.forms.append((span.first + 1, j))
    if span.core == span.first + 1 and span.core < j and span.holder != "state":
        span.core = j
    if t[span.first].low in MISSION:
        mission(sight, span)


def _numbered_of(sight: Sight, j: int) -> str | None:
    """The organisation whose session is numbered behind the name of its body: "Majelis Umum | ke-78 PBB"."""
    t = sight.t
    if j + 1 >= sight.n or not t[j].low.startswith("ke-") or not t[j].low[3:].isdigit():
        return None
    of = sight.names.at(t, j + 1, ("igo",))
    return of[1].country if of else None


def begins_english(sight: Sight, j: int) -> bool:
    """Whether another body's name in English order begins at ``j``, of words that are English only."""
    t = sight.t
    if LOCAL_FIELD.at(t, j) or NAME_WORD.at(t, j) or t[j].low in HEADS:
        return False
    run = english_run(sight, j)
    return run is not None and run[0] > j


def _central(sight: Sight, j: int) -> bool:
    """Whether "Pusat" tells which body it is, and begins no other: "Biro Narkotik | Pusat Singapura"."""
    end = j + 1 == sight.n or not sight.t[j + 1].cap
    return end or sight.names.at(sight.t, j + 1, ("state",)) is not None


def area_at(sight: Sight, j: int) -> bool:
    """Whether a province, district or town stands at ``j``, behind the word that calls it so."""
    t = sight.t
    if j + 1 >= sight.n or not t[j + 1].cap or (t[j].low == "negeri" and t[j - 1].low in _FIELD_OF_NEGERI):
        return False
    return sight.names.at(t, j + 1, ("place",)) is not None


def doubled(sight: Sight, j: int) -> bool:
    """Whether a hyphen joins another name to the place before ``j``: "Oecusse | -Ambeno (RAEOA)"."""
    t = sight.t
    if j + 1 >= sight.n or t[j].text != "-" or not is_word(t[j + 1]) or not t[j + 1].text.istitle():
        return False
    if t[j + 1].low in NEVER_NAMES or POST_HEAD.at(t, j + 1) or head(sight, j + 1):
        return False
    return j + 2 >= sight.n or not t[j + 2].cap or t[j + 2].text == "("


def _of_chief(sight: Sight, span: Span, j: int) -> int:
    """The word behind the office of a state's head that ends a name: "Dewan Pertimbangan | Presiden"."""
    t = sight.t
    if t[span.first].low not in _OF_CHIEFS:
        return 0
    j += t[j].low in ("wakil", "timbalan") and j + 1 < sight.n
    two = (t[j].low, t_low(t, j + 1)) in _CHIEFS_OF_TWO
    size = 2 if two else int(t[j].low == "presiden")
    named = j + size < sight.n and t[j + size].cap and not sight.names.at(t, j + size, ("state",))
    return j + size if size and not named else 0


def _over_border(sight: Sight, span: Span, j: int) -> int:
    """The word behind the state on the other side of the border that a task force guards, which is its own
    state's: "Satgas Pamtas RI | -RDTL Sektor Timur"."""
    t = sight.t
    if t[span.first].low not in ("satgas", "satuan") or j + 1 >= sight.n or t[j].text not in "-–":
        return 0
    other = sight.names.at(t, j + 1, ("state",))
    if other is None:
        return 0
    j += 1 + other[0]
    if t_low(t, j) == "sektor" and t_low(t, j + 1) in COMPASS:
        span.forms.append((span.first, j))
        j += 2
    return j


def take_state(sight: Sight, span: Span, j: int, entry: tuple[int, Entry]) -> int:
    """The state or place at ``j`` that ends a name; two joined states make the body nobody's."""
    t, what = sight.t, entry[1]
    span.core, j = j, j + entry[0]
    beyond = _over_border(sight, span, j)
    if beyond:
        span.country = span.country or what.country
        return beyond
    of_two = span.holder != "state" or not _OF_TWO.isdisjoint(x.low for x in t[span.first : span.core])
    if j + 1 < sight.n and (t[j].text in "-–/" or t[j].low in ("dan", "and")) and of_two:
        other = sight.names.at(t, j + 1)
        if other and other[1].kind == "state":
            span.holder, span.country = "joint", None
            return j + 1 + other[0]
    if t_low(t, span.first + 1) == "bilateral" and span.holder == "joint":
        return j  # "Komite Bilateral Vietnam" is a chamber's
    willing = t[span.first].low in VOLUNTARY
    public = not willing and any(t[k].low in PUBLIC for k in range(span.first, span.core))
    if what.kind in ("state", "demonym") and (span.holder != "private" or public):
        span.country = what.country if span.holder == "igo" else span.country or what.country
    elif what.kind == "place" and (span.holder == "state" or public):
        span.country = span.country or what.country
    return j


def trailing_state(sight: Sight, span: Span) -> None:
    """A state straight after an abbreviation belongs to it: "Polri Indonesia", "GDI Kamboja"."""
    if span.last < sight.n:
        entry = sight.names.at(sight.t, span.last)
        if entry and entry[1].kind == "state":
            span.last += entry[0]
            if span.last + 1 < sight.n and sight.t[span.last].low in ("-", "–", "dan", "and", "/"):
                other = sight.names.at(sight.t, span.last + 1)
                if other and other[1].kind == "state" and span.holder == "joint":
                    span.last += 1 + other[0]
                    return
            if span.holder not in ("private", "joint"):
                span.country = span.country or entry[1].country
        elif sight.t[span.last].low in AREAS and area_at(sight, span.last):
            _area_behind(sight, span)


def _area_behind(sight: Sight, span: Span) -> None:
    """The province or town of a short form's local office: "BNN | Provinsi Sulawesi Utara"."""
    at = span.last + 1
    size = (sight.names.at(sight.t, at, ("place",)) or (0,))[0]
    span.last = span.core = at + size


def mission(sight: Sight, span: Span) -> None:
    """The seat of an embassy: "di Phnom Penh", "in Jakarta", "untuk Kamboja"."""
    t = sight.t
    if t[span.first].text in ("KBRI", "KJRI"):
        span.country = "IDN"
    j = span.last
    if j + 1 < sight.n and t[j].low in ("di", "in", "untuk", "bagi", "to", "ke"):
        j += j + 2 < sight.n and t[j + 1].low in ("negara", "republik") and not sight.names.at(t, j + 1)
        entry = sight.names.at(t, j + 1)
        if entry and entry[1].kind in ("place", "state", "igo"):
            span.last = j + 1 + entry[0]
    elif j < sight.n and span.core < j and (seat := sight.names.at(t, j, ("place",))):
        span.last = j + seat[0]  # "Konsulat RI | Tawau"
