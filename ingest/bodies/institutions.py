"""Where bodies stand in a sentence: known names, head nouns with what follows them, bracket definitions."""

from __future__ import annotations

from ingest.bodies.as_source import told_by
from ingest.bodies.body_brackets import brackets, up_to_bracket
from ingest.bodies.body_holder import before_holder, ends_office
from ingest.bodies.body_run import to_its_end, to_reserve
from ingest.bodies.body_tail import extend, mission, trailing_state
from ingest.bodies.called_alike import called_alike
from ingest.bodies.called_bodies import apposed, introduced
from ingest.bodies.english_bodies import company_end, english
from ingest.bodies.joined_bodies import chained, coordinated, more_fields, under
from ingest.bodies.no_bodies import (
    after_rank,
    described,
    ends_forces,
    in_an_office,
    members,
    of_a_meeting,
    only_a_state,
    part_of_office,
    something_else,
    wired,
    within_rank,
)
from ingest.bodies.own_language_bodies import OWN_HEADS, own_language
from ingest.bodies.small_bodies import small_body
from ingest.bodies.whole_names import before_state, complete, regional_government, up_to_state, whole_name
from ingest.words.body_span import (
    ABBREVIATION,
    INDONESIAN,
    MISSION,
    PORTFOLIO,
    Sight,
    Span,
    acronym,
    head,
    is_word,
    t_low,
)
from ingest.words.gazetteer import Entry
from ingest.words.post_words import HEAD
from ingest.words.titles import PATRONYM

_LIKE_A_STATE = frozenset({"uni", "eu", "ue", "kesatuan"})  # the Union acts as one, as states do
_FIELDS_OF_UNIONS = frozenset({"ekonomi", "telekomunikasi", "pos", "antarparlemen"})
_HOME = {"id": "IDN", "ms": "MYS"}
_PILLARS = frozenset({"komunitas", "komuniti"})
_OFFICERS = {"id": "pejabat", "ms": "pengurus"}  # who holds an office; in the other language an office
_ENCOUNTERS = frozenset({"meeting", "pertemuan", "mesyuarat", "summit", "ktt", "kemuncak"})
_ONLY_OF_A_STATE = frozenset({"parlemen", "parlimen", "senat", "istana"})
_SERVICES = frozenset({"customs", "immigration"})  # "Thai | customs": whoever serves there
_NO_BODY_AFTER = frozenset(
    """negara negara-negara kawasan anggota bangsa countries member rakyat delegasi pihak konvensi piagam
    resolusi hari markas""".split()  # noqa: SIM905
)


def find_bodies(sight: Sight) -> list[Span]:
    """All bodies of the sentence, left to right, none inside another."""
    spans: list[Span] = []
    end = 0
    for i in sight.places:
        if i < end:
            continue
        named = is_word(sight.t[i])
        span = (
            (body_at(sight, i) or (apposed(sight, i) if sight.called else None))
            if named
            else introduced(sight, i)
        )
        small = i + 1 < sight.n and not sight.t[i + 1].cap
        if span is None and named and (small or sight.t[i].text in ("LSM", "NGO")):
            span = introduced(sight, i)
        if span is not None and any(
            no(sight, span)
            for no in (wired, told_by, something_else, of_a_meeting, called_alike, in_an_office)
        ):
            end = span.last
            continue
        if span is None:
            state = sight.names.at(sight.t, i, ("state",))
            end = i + state[0] if state else end  # no body in "Republic of the Union of Myanmar"
            continue
        up_to_bracket(sight, span)
        brackets(sight, span)
        if spans and (chained(sight, spans[-1], span) or under(sight, spans[-1], span)):
            spans[-1].part_of = len(spans)
        elif spans and spans[-1].last == span.first and _part_in_english(sight, spans[-1], span):
            span.part_of, span.country = len(spans) - 1, spans[-1].country
        spans.append(span)
        second = coordinated(sight, span)
        if second is not None:
            spans.append(second)
        end = spans[-1].last
    return spans


def _session(sight: Sight, i: int) -> bool:
    """Whether the session of a body that is named behind it stands at a word: "Majelis Umum | AIPA"; the
    assembly of the UN needs no other name, and may have its number ("Majelis Umum ke-78")."""
    t = sight.t
    named = i + 2 < sight.n and t[i + 2].cap and not t[i + 2].low.startswith("ke-")
    return named and t[i + 1].low in ("umum", "agung")


def _office_behind(sight: Sight, i: int) -> bool:
    """Whether the head of an office stands at a word."""
    return i < sight.n and sight.t[i].cap and bool(HEAD.at(sight.t, i))


def _part_in_english(sight: Sight, whole: Span, part: Span) -> bool:
    """Whether a body's short form stands before one of its parts: "PNP | Directorate for Investigation"."""
    short = whole.last - whole.first == 1 and acronym(sight.t[whole.first]) and whole.holder == "state"
    return short and part.holder == "state" and part.country is None and not head(sight, part.first)


_ASSEMBLIES = frozenset({"majelis", "majlis", "perhimpunan"})
_PAPERS = frozenset({"MoC", "MoA", "LoI"})  # in Indonesian and Malay news papers, and no ministries


def body_at(sight: Sight, i: int) -> Span | None:
    """The body that starts at word ``i``."""
    span = defined(sight, i)
    if span:
        return span
    known = sight.names.at(sight.t, i)
    if known and known[1].kind == "body":
        paper = sight.language != "en" and sight.t[i].text in _PAPERS and known[0] == 1
        return None if paper else _known(sight, i, *known)
    firm = _firm(sight, i)
    if firm:
        return firm
    if sight.t[i].low in OWN_HEADS and (span := own_language(sight, i)):
        return span
    span = small_body(sight, i) if sight.has_english_head else None
    if span is None and sight.has_english_head and not head(sight, i):
        span = english(sight, i)
    # no body in "ASEAN", none in "Union of the Comoros"
    if span and not (known and known[1].kind in ("igo", "state") and span.last <= i + known[0]):
        return span
    if known:
        n, entry = known
        if entry.kind != "igo":
            return None
        before = sight.t[i - 1].low if i else ""
        n = _whole_organisation(sight, i, n)
        group = before in _NO_BODY_AFTER or members(sight, i + n)
        group = group or (sight.t[i].low in _LIKE_A_STATE and t_low(sight.t, i + 1) not in _FIELDS_OF_UNIONS)
        return Span(i, i + n, i + n, entry.country, "igo", group=group)
    if sight.t[i].low in _ASSEMBLIES and _session(sight, i):
        return None
    n = ABBREVIATION.at(sight.t, i) if "." not in sight.t[i].text else 0
    n = 0 if n > 1 and (head(sight, i) or (0,))[0] > n else n  # "Balai Karantina | Hewan"
    if n and (after_rank(sight.t, i) or (sight.t[i].low in PATRONYM and not sight.t[i].text.isupper())):
        return None
    if n and (acronym(sight.t[i]) or len(sight.t[i].low) > 2):
        country = "IDN" if sight.t[i].text in INDONESIAN or sight.t[i].text.startswith("Kem") else None
        span = Span(i, i + n, i + n, country, "state")
        extend(sight, span, known=sight.t[i].low not in _SHORT_HEADS)
        to_its_end(sight, span)
        return span
    found = head(sight, i) or regional_government(sight, i)
    if found and i and (within_rank(sight.t, i) or ends_forces(sight.t, i)):
        return None
    if sight.t[i].low == _OFFICERS.get(sight.language):
        return None  # "Pejabat Senior": in Indonesian an official, in Malay an office
    if t_low(sight.t, i) == "pusat" and i and sight.t[i - 1].cap and not ends_office(sight, i):
        return None  # "Penjara Pusat X", "Komite Pusat"
    if found and i and (state := sight.names.at(sight.t, i - 1, ("state",))) and state[0] > 1:
        return None  # "Amerika Serikat X": the state, no union of that name
    if found and sight.language == "id" and sight.t[i].low == "jabatan" and _office_behind(sight, i + 1):
        return None  # "Jabatan | Kepala Badan X": the office of one
    listed = found and found[0] == 1 and sight.t[i].low != "pertubuhan" and PORTFOLIO.at(sight.t, i)
    if listed and _in_fields(sight, i):
        return None  # "Menteri Perdagangan, Koperasi, dan Usaha Kecil"
    if found and sight.t[i].low in _PILLARS and i > 1 and sight.t[i - 2].low == "asean":
        return None  # "Wakil Sekretaris Jenderal ASEAN untuk | Komunitas Ekonomi X Y"
    if found and t_low(sight.t, i) == "badan" and t_low(sight.t, i + 1) in ("hukum", "usaha"):
        return None  # any firm or society: "Pelindungan WNI dan | Badan Hukum Indonesia"
    if found and t_low(sight.t, i) == "persekutuan" and t_low(sight.t, i - 1) == "wilayah":
        return None  # "Wilayah | Persekutuan Labuan": a land
    if t_low(sight.t, i) == "staf" and t_low(sight.t, i - 1) == "kepala":
        return None  # "Kepala Staf Umum TNI"
    if found and t_low(sight.t, i) == "pihak" and not sight.t[i + 1].cap:
        return None  # whoever is in charge
    if found and t_low(sight.t, i) in _REGIONAL and (inner := _within(sight, i + found[0])):
        return Span(i, inner.last, inner.core, inner.country, "state")
    if found is None or (t_low(sight.t, i) == "staf" and t_low(sight.t, i + 1) in _OF_STAFF):
        return None
    n, holder = found
    whole = whole_name(sight, i, n, holder)
    if whole is not None:
        before_holder(sight, whole, n)
        return whole
    span = Span(i, i + n, i + n, None, holder)
    extend(sight, span, known=False)
    up_to_state(sight, span)
    if not to_reserve(sight, span) and not before_holder(sight, span, n):
        to_its_end(sight, span)
    company_end(sight, span)
    if t_low(sight.t, i) in _ONLY_OF_A_STATE and (span.country is None or t_low(sight.t, i - 1) == "antara"):
        return span if _own_parliament(sight, i, span) else None
    if only_a_state(sight, span, n) or part_of_office(sight, i, span):
        return None
    span.group = described(sight, span, n)
    return span if span.last - span.first > n or complete(sight, span, n) else None


_OF_STAFF = frozenset({"khusus", "ahli", "teknis", "pribadi"})  # offices, and no bodies
_REGIONAL = frozenset({"kantor", "kanwil"})
_SHORT_HEADS = frozenset({"ditjen", "kanwil"})  # fields follow them: "Ditjen | Bea dan Cukai"


def _within(sight: Sight, j: int) -> Span | None:
    """The ministry whose regional office a head noun before it is: "Kantor Wilayah | Kementerian Agama X"."""
    if j >= sight.n or sight.t[j].low not in ("kementerian", "direktorat", "ditjen", "badan"):
        return None
    inner = body_at(sight, j)
    return inner if inner and inner.holder == "state" and not inner.group else None


def _own_parliament(sight: Sight, i: int, span: Span) -> bool:
    """Whether the own parliament is told by its name alone: "memberitahu | Parlimen bahawa"."""
    t, j = sight.t, span.last
    if i and t[i - 1].low == "antara":
        return False  # "Perhimpunan Antara | Parlimen ASEAN"
    alone = sight.language == "ms" and j == i + 1 and t[i].text == "Parlimen" and i > 0 and not t[i - 1].cap
    return alone and t[i - 1].text.isalpha() and not (j < sight.n and t[j].cap)


def _in_fields(sight: Sight, i: int) -> bool:
    """Whether a word stands in a list of fields, behind another one and a comma or "dan"."""
    k = i - 1
    while k > 0 and (sight.t[k].text == "," or sight.t[k].low in ("dan", "and", "serta")):
        k -= 1
    return 0 <= k < i - 1 and sight.t[k].cap and bool(PORTFOLIO.at(sight.t, k))


def _known(sight: Sight, i: int, n: int, entry: Entry) -> Span | None:
    """A body of the authority; a name that any state could give is another state's where the article does not
    speak of that one ("Department of Immigration")."""
    if n == 1 and sight.t[i].text in INDONESIAN and after_rank(sight.t, i):
        return None
    if n == 2 and sight.t[i + 1].text in _SERVICES:
        return None
    country, ids = entry.country, entry.bodies
    holder = "igo" if country == "ASEAN" else "state" if country or len(ids) > 1 else "private"
    at_home = country == _HOME.get(sight.language) or (n == 1 and country in _HOME.values())
    maybe = None
    if holder == "state" and country and not (entry.proper or at_home or country in sight.about):
        maybe = country if n == 1 and acronym(sight.t[i]) else None
        country, ids = None, ()
    behind = sight.names.at(sight.t, i + n, ("state",)) if i + n < sight.n else None
    abroad = behind is not None and behind[1].country != country and holder == "state"
    if abroad and n == 1 and entry.proper and country not in (None, *_HOME.values()):
        return Span(
            i, i + n + (behind[0] if behind else 0), i + n, country, holder, ids
        )  # "JICA | Indonesia"
    if abroad and country:
        country, ids = None, ()  # "Komisi Nasional Hak Asasi Manusia | Myanmar"
    span = _longer(sight, i, n, Span(i, i + n, i + n, country, holder, ids, maybe=maybe))
    if span.last > i + n:
        return span
    span = more_fields(sight, span)
    if any(sight.t[k].low in _ENCOUNTERS for k in range(i, i + n)):
        span.group = True  # "the 54th ASEAN Foreign Ministers' Meeting" met, and is no actor
        return span
    seated = acronym(sight.t[i]) or sight.t[i].low.startswith("kem")  # "di kantor Kemnaker | Jakarta"
    if sight.t[i].low in MISSION or not (n == 1 and seated):
        extend(sight, span, known=True)
    else:
        trailing_state(sight, span)
    company_end(sight, span)
    if span.core == i + n and holder == "state":
        span.core = before_state(sight, span)
    return span


def defined(sight: Sight, i: int) -> Span | None:
    """A short form that the article itself defines in brackets."""
    if sight.t[i].low not in sight.local:
        return None
    longer = max(ABBREVIATION.at(sight.t, i), (sight.names.at(sight.t, i) or (0,))[0])
    for phrase, written, span in sight.local[sight.t[i].low]:
        n = len(phrase)
        if n < longer:
            break
        if i + n > sight.n or any(sight.t[i + k].low != phrase[k] for k in range(1, n)):
            continue
        if sight.t[i].text == written and not after_rank(sight.t, i):
            found = Span(i, i + n, i + n, span.country, span.holder, span.ids)
            if sight.t[i].low in MISSION:
                mission(sight, found)
            else:
                trailing_state(sight, found)
            return found
    return None


def _firm(sight: Sight, i: int) -> Span | None:
    """A known company behind the mark of its form: "PT PLN (Persero)", "Perum Bulog"."""
    if sight.t[i].low not in ("pt", "perum", "cv") or i + 1 >= sight.n:
        return None
    known = sight.names.at(sight.t, i + 1, ("body",))
    if known is None:
        return None
    span = _known(sight, i + 1, *known)
    if span is not None:
        span.first = i
        span.forms.append((i + 1, span.core))
    return span


def _whole_organisation(sight: Sight, i: int, n: int) -> int:
    """The length of an organisation's name with that of the one it is of: "... of the United Nations"."""
    t, j = sight.t, i + n
    whole = sight.names.at(t, j, ("igo",)) if j < sight.n and t[j].cap and t[i].text.istitle() else None
    if whole is not None and whole[1].country == "UN" and n > 1:
        return n + whole[0]  # "Pertubuhan Makanan dan Pertanian | Bangsa-Bangsa Bersatu"
    if j + 2 < sight.n and t[j].low == "of" and t[j + 1].low == "the":
        over = sight.names.at(t, j + 2, ("igo",))
        return j + 2 + over[0] - i if over else n
    return n


def _longer(sight: Sight, i: int, n: int, known: Span) -> Span:
    """A body whose name begins with a known one: "Australian Defence Force | Academy", "... of Malaysia"."""
    if (n < 2 and acronym(sight.t[i])) or not sight.has_english_head or sight.t[i].low in MISSION:
        return known
    span = english(sight, i)
    if span is None or span.first > i or span.last <= known.last or span.last == known.last:
        return known
    if span.core == known.last and span.country in (None, known.country):
        span.ids = known.ids
    if span.country is None and span.holder != "joint":
        span.country = known.country
    return span
