"""What looks like the name of a body and is none: credits, ranks, meetings, buildings, parts of offices."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.called_alike import WHO_MEET
from ingest.words.body_span import (
    HEADS,
    MISSION,
    PORTFOLIO,
    POST_HEAD,
    SERVICE,
    Sight,
    Span,
    acronym,
    t_low,
)
from ingest.words.tokens import Token

# Behind the head noun of a name in English order these make it the name of an encounter, paper or building.
_ELSE = frozenset(
    """meeting meetings dialogue summit talks conference exercise symposium seminar workshop retreat week day
    agreement treaty convention protocol charter act law bill building hall hotel tower complex stadium road
    street bridge airport station base camp park square room gate compound project programme program plan
    scheme roadmap framework declaration statement report review strategy award prize cup games expo fair
    exhibition festival website""".split()  # noqa: SIM905
)
# In front of a name in English order, in Indonesian and Malay, these make it the name of a place or thing.
_THING_BEFORE = frozenset(
    """pelabuhan bandara bandar gedung hotel jalan terminal stasiun kapal stadion masjid taman lapangan ruang
    aula bangunan stesen jambatan jembatan plaza kompleks latihan operasi eksesais patroli""".split()  # noqa: SIM905
)
# Behind the head noun of a council, town hall or bank these make it the name of a feast, room or building.
_FEASTS = frozenset(
    """santapan jamuan makan resepsi perasmian pelancaran penyerahan menandatangani pemeteraian sambutan
    penutup penutupan pembukaan perpisahan penyampaian graduasi konvokesyen taklimat tahlil doa berbuka iftar
    kesyukuran perkahwinan pelantikan pertukaran angkat istiadat ramah rumah
    mengadap menghadap pengurniaan penganugerahan""".split()  # noqa: SIM905
)
_ROOMS = {
    "majlis": _FEASTS,
    "dewan": frozenset(
        """seri sri santapan bankuet banquet serbaguna tun tunku sivik jubli konvensyen orang
        merdeka""".split()  # noqa: SIM905
    ),
    "balai": frozenset({"kota", "sidang", "desa", "kelurahan", "pertemuan", "rakyat"}),
}
_BUILDINGS = frozenset({"tower", "towers", "plaza", "mall", "stadium", "hall"})
_AT = frozenset({"di", "ke", "dari", "menuju", "dekat", "sekitar"})
_FORCES = frozenset(
    "tni tldb tldm tudm angkatan tentera tentara militer laut udara utama marinir".split()  # noqa: SIM905
)
_HALLS = frozenset(
    {"persidangan", "konvensyen", "konvensi", "perbelanjaan", "beli-belah", "pameran", "bandar", "kota"}
)
_FACILITIES = frozenset({"convention", "exhibition", "conference", "shopping"})
_VENUES = frozenset("international community civic cultural sports trade town city arts".split())  # noqa: SIM905
# Head nouns that with a state's name alone speak of whoever is in charge there ("otoritas Myanmar").
_VAGUE = frozenset(
    """otoritas lembaga badan agensi dinas jabatan biro divisi komite komisi forum institut pusat staf dewan
    majelis majlis pejabat organisasi asosiasi persatuan pertubuhan kelompok gabungan aliansi koalisi pasukan
    unit authority authorities office department committee division company group party capital research
    partners exchange industries service administration""".split()  # noqa: SIM905
)
_CHARGED = frozenset({"untuk", "bagi", "yang", "urusan", "khusus", "bidang", "di"})
_MINISTRIES = frozenset({"kementerian", "kementrian", "kemlu", "kemenlu", "departemen"})
_ROMAN = frozenset("I II III IV V VI VII VIII IX X XI XII XIII".split())  # noqa: SIM905
_MINISTERS = frozenset({"minister", "ministers", "menteri", "wamen"})
_CHIEFS = frozenset({"ketua", "pesuruhjaya", "panglima"})
_POLICE_FORCES = frozenset({"diraja", "di-raja", "nasional", "kebangsaan", "republik", "persekutuan"})


_AGENCIES = frozenset({"afp", "ap", "epa"})  # of the press, which share their short names with other bodies
_SEEN = frozenset({"seen", "obtained", "reviewed", "quoted", "viewed", "read", "interviewed"})
_REPORTERS = frozenset(
    {"journalists", "journalist", "reporters", "reporter", "correspondent", "correspondents"}
)


def wired(sight: Sight, span: Span) -> bool:
    """Whether a body is named as the one who tells it: "Ha Noi (VNA) –", "(AFP/RAS)", "... – VNA"."""
    t, j = sight.t, span.last
    before = t[span.first - 1].text if span.first else ""
    if j - span.first == 1 and t[span.first].low in _AGENCIES:
        seen = before == "by" and span.first > 1 and t[span.first - 2].low in _SEEN
        if seen or before == "told" or (j < sight.n and t[j].low in _REPORTERS):
            return True  # "told AFP", "AFP journalists", "a text seen by AFP"
    if before in ("-", "–", "—") and j - span.first == 1 and sight.n - j <= (t[-1].text == "."):
        return span.first == 1 or t[span.first - 2].text in '."”'
    if not span.first or before not in "(/" or j >= sight.n:
        return False
    if t[span.first - 1].text == "(" and t[j].text == ")":
        return span.first < 7 and j + 1 < sight.n and t[j + 1].text in "-–—"
    if span.last - span.first > 1 or "/" not in (t[span.first - 1].text, t[j].text):
        return False
    first, last = span.first - 1, j
    while first >= 0 and t[first].text != "(" and j - first < 8:
        first -= 1
    while last < sight.n and t[last].text != ")" and last - j < 8:
        last += 1
    alone = last >= sight.n - 2 and first >= 0  # nothing behind the brackets
    return alone and all(x.text == "/" or x.cap for x in t[first + 1 : last])


_ROADS = frozenset({"jalan", "jln", "jl", "lorong", "lebuh"})


def something_else(sight: Sight, span: Span) -> bool:
    """Whether the words around make a name that of a meeting or building: "Joint Committee Meeting"."""
    t, j = sight.t, span.last
    if span.first and t[span.first].low == "kerajaan" and POST_HEAD.at(t, span.first - 1):
        return True  # "Setiausaha | Kerajaan Negeri"
    if not span.ids and span.holder != "igo" and _a_ministers(t, span.first):
        return True  # "Minister of | Posts and Telecommunications of Laos"
    if t[j - 1].low[:3] == "ke-" and t[j - 1].low[3:].isdigit():
        return True  # "Perhimpunan Agung Ke-47" is a session
    if t[span.first].low == "komisi" and j - span.first == 2 and t[j - 1].text in _ROMAN:
        return True  # which chamber's, is not told
    based = t[span.first].low == "pangkalan" and t_low(t, span.first + 1) in _FORCES
    if based and span.first and t[span.first - 1].low in _AT:
        return True  # where somebody was
    if t[span.first].low in _THING_BEFORE and t[span.first].low not in HEADS:
        return True  # "Hotel X Batam Center"
    if t_low(t, span.first + 1) in _ROOMS.get(t[span.first].low, ()):
        return not span.ids  # "Majlis Jamuan Negara", "Balai Kota"
    if t[j - 1].low == "notes" and t[span.first].low == "exchange":
        return True  # a paper
    if t[span.first].low == "union" and t_low(t, span.first + 2) == "foreign":
        return True  # "High Representative of the Union for Foreign Affairs"
    if t[span.first].text == "MEA" and sight.language != "en":
        return True  # the Economic Community
    if span.first and t[span.first - 1].low in _ROADS and t[span.first - 1].cap:
        return True  # "Jalan | Dewan Bahasa"
    if span.first and t[span.first - 1].low == "off" and t[j - 1].low == "bank":
        return True  # under the sea
    if span.group or (span.ids and j - span.first < 2):
        return False
    if not span.ids and j - span.first > 1 and t[j - 1].cap and t[j - 1].low in _BUILDINGS:
        return True  # "Bank X Tower"
    named_on = j < sight.n and t[j].cap and t[j].low in _ELSE and not POST_HEAD.at(t, j)
    if named_on:  # but "the ASEAN | Law Ministers' Meeting"
        return not (span.holder == "igo" and t_low(t, j + 1).startswith(WHO_MEET))
    if span.ids or not span.first:
        return False
    ordered = t[j - 1].low in ("centre", "center")
    if ordered and t[j - 2].low in _FACILITIES:
        return True
    if ordered and t[j - 2].low in _VENUES and _where(sight, span):
        return True  # "at the Vienna International Centre"
    before = t[span.first - 1]
    return before.cap and before.low in _THING_BEFORE and (ordered or t[span.first].low == "gabungan")


def of_a_meeting(sight: Sight, span: Span) -> bool:
    """Whether a short form in brackets is that of a meeting of an organisation: "Pertemuan Menteri Luar
    Negeri ASEAN (| AMM)"."""
    t, i = sight.t, span.first
    if span.ids or span.last - i != 1 or i < 3 or t[i - 1].text != "(" or not acronym(t[i - 2]):
        return False
    if not acronym(t[i]) or sight.names.at(t, i - 2, ("igo",)) is None:
        return False
    return any(x.low in _MEETINGS for x in t[max(0, i - 10) : i - 2])


_MEETINGS = frozenset(
    "pertemuan mesyuarat sidang konferensi persidangan dialog ktt meeting conference dialogue".split()  # noqa: SIM905
)


def _where(sight: Sight, span: Span) -> bool:
    """Whether a body is only told as a place: a preposition stands before it and its name has a place."""
    t, k = sight.t, span.first - 1
    k -= t[k].low == "the"
    place = sight.names.at(t, span.first, ("place", "state"))
    return k >= 0 and t[k].low in ("at", "in", "di", "inside", "near", "outside") and place is not None


def _a_ministers(t: Sequence[Token], first: int) -> bool:
    """Whether a minister stands right before a word: it begins the field of the office."""
    k = first - 1 - (first > 1 and t[first - 1].low in ("of", "for"))
    return k >= 0 and t[k].cap and t[k].low in _MINISTERS


def after_rank(tokens: Sequence[Token], i: int) -> bool:
    """Whether the words before ``i`` are a rank that names the force: "Laksamana Muda | TNI"."""
    return any(SERVICE.at(tokens, k) == i - k for k in range(i - 1, max(-1, i - 4), -1))


def within_rank(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at ``i`` is the last of a rank: "Leftenan Jeneral | Polis"."""
    return any(SERVICE.at(tokens, k) > i - k for k in range(i - 1, max(-1, i - 4), -1))


def ends_forces(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word ends the name of armed forces that no state follows: "Panglima Angkatan | Tentera"."""
    return t_low(tokens, i - 1) == "angkatan" and tokens[i].low in ("tentera", "bersenjata")


def part_of_office(sight: Sight, i: int, span: Span) -> bool:
    """Whether a head noun belongs to the office before it ("Ketua | Polis Negara") or to a hall."""
    t = sight.t
    if t[i].low == "pusat" and t_low(t, i + 1) in _HALLS:
        return True
    if t[i].low == "forum" and t_low(t, i + 1) in ("bisnis", "dialog", "investasi", "ekonomi"):
        return span.country is None and span.core < span.last
    if not i or not t[i - 1].cap:
        return False
    if t[i].low == "polis" and t[i - 1].low in _CHIEFS:
        if i + 1 == sight.n or t_low(t, i + 1) in ("negara", "daerah", "negeri", "wilayah", "kontinjen"):
            return True
        if sight.names.at(t, i + 1, ("place",)):
            return True
        force = t[i + 1].low in _POLICE_FORCES or sight.names.at(t, i + 1, ("state",))
        return t[i + 1].cap and not force  # "Pesuruhjaya Polis | Zaki Harun": the office's holder
    if t[i].low != "organisasi" or not any(POST_HEAD.at(t, k) == i - k for k in (i - 1, i - 2) if k >= 0):
        return False
    fields = range(span.first + 1, span.last)
    return all(PORTFOLIO.at(t, k) or not t[k].cap for k in fields)


def in_an_office(sight: Sight, span: Span) -> bool:
    """Whether an organisation is a field of an office: "Dirjen Kerja Sama ASEAN | Kementerian X"."""
    t, j = sight.t, span.last
    if span.first and t[span.first - 1].low in ("atase", "atasé") and not span.ids and j < sight.n:
        return t[span.first].low in ("polis", "polisi", "kepolisian")  # "Atase | Polis X"
    if span.holder != "igo" or not span.first or j >= sight.n or not t[span.first - 1].cap:
        return False
    fields = (k for k in (span.first - 1, span.first - 2) if k >= 0)
    return t[j].low in _MINISTRIES and any(PORTFOLIO.at(t, k) >= span.first - k for k in fields)


def only_a_state(sight: Sight, span: Span, size: int) -> bool:
    """Whether nothing but a state follows a head noun (of ``size`` words) that is no name by itself."""
    bare = size == 1 and span.core == span.first + size and span.core < span.last
    return bare and sight.t[span.first].low in _VAGUE and sight.t[span.first].low not in MISSION


def described(sight: Sight, span: Span, size: int) -> bool:
    """Whether an organisation's body is told by its work only: "Badan PBB | untuk urusan pengungsi"."""
    t, j = sight.t, span.last
    if span.holder != "igo" or size > 1 or t[span.first].low not in _VAGUE or j + 1 >= sight.n:
        return False
    own = sight.names.at(t, span.first + 1, ("igo",))
    return bool(own and span.first + 1 + own[0] == j and t[j].low in _CHARGED) and not t[j + 1].cap


def members(sight: Sight, i: int) -> bool:
    """Whether the word at ``i`` turns an organisation's name into that of its members."""
    return i < sight.n and sight.t[i].low in (
        "member",
        "members",
        "countries",
        "states",
        "nations",
        "region",
        "convention",
        "charter",
        "headquarters",
        "plus",
        "resolution",
        "resolutions",
    )
