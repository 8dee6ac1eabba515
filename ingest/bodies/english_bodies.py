"""Bodies in English order: a capitalised run with a head noun in it, and what follows "of"."""

from __future__ import annotations

from ingest.bodies.body_holder import MEMBERS, whole_office
from ingest.bodies.body_tail import mission
from ingest.bodies.body_units import in_series, number_behind, of_number
from ingest.bodies.english_runs import STARTS, english_run, english_tail
from ingest.bodies.whole_names import before_short_form
from ingest.words.body_span import (
    COMPANY,
    ENGLISH_STATE,
    INTERGOVERNMENTAL,
    JOIN,
    LOCAL_FIELD,
    MIDDLE,
    MISSION,
    PORTFOLIO,
    POST_HEAD,
    PRIVATE,
    PUBLIC,
    SERVICE,
    VOLUNTARY,
    Sight,
    Span,
)
from ingest.words.naming import NEVER_NAMES

# Owners that are part of a body's name: "People's Committee", "Prime Minister's Office".
_OWN_NAME_WORDS = """
    people women children men farmer worker workers king queen president minister general prosecutor governor
    mayor emperor citizen consumer nurse master trader employer seafarer pilot teacher
"""
_OWN_NAME = frozenset(_OWN_NAME_WORDS.split())
_OF_NO_STATE = frozenset({"intergovernmental", "inter-parliamentary", "world", "asian", "asia"})
# Head nouns that are names by themselves.
_WHOLE = frozenset(
    tuple(name.split())
    for name in (
        "council of ministers", "legislative council", "privy council", "national assembly",
        "house of representatives", "supreme court", "constitutional court", "executive council",
    )
)  # fmt: skip
_WHERE_FROM = (
    "-based",
    "-headquartered",
    "-registered",
    "-listed",
    "-backed",
    "-funded",
    "-owned",
    "-run",
    "-led",
)
_NEVER_STATE = frozenset({"party", "union", "front", "alliance"})
# Words for a group of people, with a capital where they begin a sentence: "Rombongan | X Bureau".
_GROUPS = frozenset(
    """rombongan delegasi tim pihak perwakilan utusan wakil pakar petugas pegawai anggota pasukan pejabat
    kontingen para""".split()  # noqa: SIM905
)
_OF_CHIEFS = frozenset({"eksekutif", "utama", "pengelola", "operasional"})


# Words with which something else than a body may begin: `_begins_none` looks closer.
_NO_BEGINNINGS = frozenset().union(
    NEVER_NAMES,
    _OF_CHIEFS,
    _GROUPS,
    MEMBERS,
    *(w.index for w in (PRIVATE, MIDDLE, LOCAL_FIELD, SERVICE, COMPANY, POST_HEAD)),
)


def english(sight: Sight, i: int) -> Span | None:
    """A capitalised run in English order with a head noun in it: "Royal Thai Police", "Ministry of X"."""
    heads = sight.language != "en" and i > 0 and sight.t[i - 1].low in POST_HEAD.index
    if (heads or sight.t[i].low in _NO_BEGINNINGS) and _begins_none(sight, i):
        return None
    t = sight.t
    run = english_run(sight, i)
    if run is None:
        return None
    head_first, last, holder, country = run
    for k in range(i, head_first):
        if "-" in t[k].low and t[k].low.endswith(_WHERE_FROM):
            return None  # "the Vientiane-based | Mekong Labour Alliance"
    if t[i].low in ("bank", "forum") and last == i + 1 and PRIVATE.at(t, i):
        return None
    if holder == "private" and last < sight.n and t[last].cap and POST_HEAD.at(t, last):
        return None  # "Union Minister"
    owner = next(
        (k for k in range(i + 1, head_first) if t[k].text in ("'s", "’s") and not _owns(t[k - 1].low)),
        None,
    )
    first = i if owner is None else owner + 1  # "Cambodia's Ministry": the state stands before the name
    modified = head_first > i or (i > 0 and of_number(sight, i - 1))
    if holder in ("state", "open") and any(t[k].low == "joint" for k in range(first, last)):
        holder, country = "joint", None
    elif (
        holder != "state"
        and not any(t[k].low in VOLUNTARY or t[k].low == "chamber" for k in range(head_first, last))
        and any(t[k].low in PUBLIC for k in range(first, last))
    ):
        holder = "open" if holder == "private" else "state"
    elif country == "":
        holder, country = "joint", None
    if t[first].low in _OF_NO_STATE and country is None:
        holder = "joint"
    place = sight.names.at(t, i, ("place",))
    if place and holder == "private":
        country = None  # a company, school or club of that place
    if holder in ("state", "open") and not country and _of_a_cause(sight, first, last):
        holder = "private"
    if t[last - 1].low in _NEVER_STATE and holder != "joint":
        holder, country = "private", None
    span = Span(first, last, last, country, "igo" if country in INTERGOVERNMENTAL else holder)
    if last < sight.n and t[last].low in ("of", "for", "on", "against"):
        english_tail(sight, span)
    if span.holder == "joint":
        span.country = None  # "Joint Ministerial Committee for Iskandar Malaysia"
    if span.last == span.core and (number := number_behind(sight, span.last)):
        more = ENGLISH_STATE.at(t, number) if number < sight.n and t[number].cap else 0
        span.last = span.core = number + more  # "Naval Region 5 | Command"
    if span.first == i and i and of_number(sight, i - 1):
        span.first = i - 1  # "the | 2nd Infantry Division"
    end = before_short_form(sight, span.first)
    if end is not None and end > span.last:
        span.last = span.core = end  # "Directorate of Investment and Company Administration (DICA)"
    company_end(sight, span)
    whole = tuple(x.low for x in t[span.first : span.last]) in _WHOLE
    if span.last - span.first == 1 and _congress(sight, i):
        span.holder = "state"
        return span
    if span.last - span.first < 2 or (not modified and span.last == last and not whole):
        return None
    span.holder = "state" if whole and span.holder == "open" else span.holder
    high = t[last - 2].low in ("high", "consulate") and t[last - 1].low in ("commission", "general")
    if high or t[last - 1].low in MISSION or t[first].low in MISSION:
        mission(sight, span)
    elif t[last - 1].low in ("office", "bureau") and span.last == last:
        _post_abroad(sight, span)
    elif t[last - 1].low in _NATIONAL and span.last == last:
        _of_state_behind(sight, span)
    if holder == "private":
        span.country = country if span.holder == "igo" else None
        _seat(sight, span)
    return span


_CAUSES = frozenset(
    """migrant migrants rights refugee refugees advocacy solidarity justice women workers children
    labour-rights""".split()  # noqa: SIM905
)
_HOUSES = frozenset({"center", "centre", "network", "project", "house", "desk", "initiative", "watch"})
_OF_STATE = frozenset({"national", "provincial", "government", "ministry", "resource", "state", "royal"})


def _of_a_cause(sight: Sight, first: int, last: int) -> bool:
    """Whether a house is called after those for whom it stands, as no state's is: "X Migrant Center"."""
    low = {x.low for x in sight.t[first:last]}
    if sight.t[last - 1].low not in _HOUSES or low.isdisjoint(_CAUSES) or not low.isdisjoint(_OF_STATE):
        return False
    return sight.names.at(sight.t, first) is None


def _owns(low: str) -> bool:
    """Whether people are told that a body is called after: "People's", "Fishermen's"."""
    return low in _OWN_NAME or low.endswith("men")


def _begins_none(sight: Sight, i: int) -> bool:
    """Whether the word at ``i`` begins no body: an office, a rank, a company, people, a field's name."""
    t = sight.t
    known = sight.names.at(t, i, ("state", "place", "demonym"))
    if t[i].low in NEVER_NAMES and t[i].low not in STARTS and not known and not in_series(sight, i):
        return True  # "New Zealand High Commission" begins with a state
    if sight.language == "en" and PRIVATE.at(t, i):
        return True
    if sight.language != "en" and (MIDDLE.at(t, i) or t[i].low in _OF_CHIEFS) and not ENGLISH_STATE.at(t, i):
        return True  # "Direktur | Eksekutif X Centre"
    local = sight.language != "en" and LOCAL_FIELD.at(t, i) and not ENGLISH_STATE.at(t, i)
    if local and not _starts_name(sight, i):
        return True
    if sight.language != "en" and (t[i].low in _GROUPS or (t[i].low in MEMBERS and not PORTFOLIO.at(t, i))):
        return True
    general = t[i].low == "general" and i > 0 and t[i - 1].low == "the"  # "the General Tax Department"
    if SERVICE.at(t, i) and not general and not (i + 1 < sight.n and ENGLISH_STATE.at(t, i + 1)):
        return True
    if COMPANY.at(t, i):
        return True
    if sight.language != "en" and i and POST_HEAD.at(t, i - 1) > 1:
        return True  # "Direktur Eksekutif | X Centre"
    office = POST_HEAD.at(t, i)
    if office and i + office + 1 < sight.n and t[i + office].text in ("'s", "’s"):
        office = 0  # "Prime Minister's Office"
    if office > 1:
        return True
    return bool(office) and t[i].low not in ("chief", "general") and not PORTFOLIO.at(t, i)


_PARLIAMENTS = frozenset({"Congress", "Parliament", "Senate"})


def _congress(sight: Sight, i: int) -> bool:
    """Whether a parliament is told without its article, as by its name: "hoped | Congress would pass it",
    or a senate with it: "In the | Senate, X urged ..."."""
    t = sight.t
    named = sight.language == "en" and i + 1 < sight.n and not t[i + 1].cap and t[i].text in _PARLIAMENTS
    if named and t[i].text == "Senate":
        return i > 0 and t[i - 1].low == "the" and t[i + 1].text not in "-–'’" and t[i + 1].low != "'s"
    if named and t[i].text == "Parliament" and (not i or t[i - 1].low in ("of", "european", "s")):
        return False  # "Member of Parliament"
    return named and (i == 0 or (t[i - 1].low not in ("the", "a", "this", "-") and t[i - 1].text.isalpha()))


def _starts_name(sight: Sight, i: int) -> bool:
    """Whether no field of an office or body can begin at ``i``, but a name in English: "laporan | Migran
    Pulang Institute", "ASEAN Haze Centre"."""
    t = sight.t
    fields = i > 0 and t[i - 1].cap and not whole_office(sight, i)
    fields = fields and (i > 1 or t[0].low not in NEVER_NAMES)
    return not fields and not (i > 0 and t[i - 1].low in JOIN)


def company_end(sight: Sight, span: Span) -> None:
    """Marks of a company behind its name: "Co., Ltd.", "(M) Sdn Bhd", "Tbk"."""
    t, j = sight.t, span.last
    while j < sight.n:
        k = j + 1 if t[j].text == "," and j + 1 < sight.n else j
        size = COMPANY.at(t, k) if t[k].cap or t[k].text.islower() else 0
        if not size:
            break
        j = k + size
    if j > span.last:
        if span.core == span.last:
            span.core = j
        span.last, span.holder = j, "private" if span.country is None else span.holder


_NATIONAL = frozenset({"centre", "center", "institute", "agency", "board"})


def _of_state_behind(sight: Sight, span: Span) -> None:
    """A state right behind the name, which belongs to it: "National Cancer Centre | Singapore"."""
    j = span.last
    state = sight.names.at(sight.t, j, ("state",)) if j < sight.n else None
    if (
        state
        and span.country in (None, state[1].country)
        and not (j + state[0] < sight.n and sight.t[j + state[0]].cap)
    ):
        span.forms.append((span.first, j))
        span.last = span.core = j + state[0]
        span.country = state[1].country if span.holder == "state" else None


def _seat(sight: Sight, span: Span) -> None:
    """A place that belongs to the name, or may: "Wildlife Watch Visayas", "Pasteur Institute in Cambodia"."""
    t, j = sight.t, span.last
    entry = sight.names.at(t, j) if j < sight.n else None
    if entry and entry[1].kind in ("place", "state"):
        span.core, span.last = j, j + entry[0]
    elif j + 1 < sight.n and t[j].low == "in":
        entry = sight.names.at(t, j + 1)
        if entry and entry[1].kind in ("place", "state"):
            span.forms.append((span.first, j + 1 + entry[0]))


def _post_abroad(sight: Sight, span: Span) -> None:
    """The city of an office, which may be part of its name: "Migrant Workers Office in Riyadh"."""
    j = span.last
    if j + 1 < sight.n and sight.t[j].low == "in":
        entry = sight.names.at(sight.t, j + 1, ("place", "state"))
        if entry:
            span.forms.append((span.first, j + 1 + entry[0]))
