"""Where bodies stand in a sentence: known names, head nouns with what follows them, bracket definitions."""

from __future__ import annotations

from ingest.body_span import (
    ABBREVIATION,
    CALLED,
    INDONESIAN,
    INTRODUCER,
    MISSION,
    PORTFOLIO,
    POST_HEAD,
    SERVICE,
    TITLE,
    Sight,
    Span,
    acronym,
    head,
    is_word,
    t_low,
)
from ingest.body_tail import brackets, extend, mission, trailing_state
from ingest.english_bodies import company_end, english
from ingest.gazetteer import Entry
from ingest.naming import NEVER_NAMES
from ingest.whole_names import whole_name

_LIKE_A_STATE = frozenset({"uni", "eu", "ue", "kesatuan"})  # the Union acts as one, as states do
_HOME = {"id": "IDN", "ms": "MYS"}
_ENCOUNTERS = frozenset({"meeting", "pertemuan", "mesyuarat"})
_ONLY_OF_A_STATE = frozenset({"parlemen", "parlimen", "senat", "istana"})
_NO_BODY_AFTER = frozenset(
    {
        "negara",
        "negara-negara",
        "kawasan",
        "anggota",
        "bangsa",
        "countries",
        "member",
        "rakyat",
        "delegasi",
        "pihak",
        "konvensi",
        "piagam",
        "resolusi",
        "hari",
        "markas",
    }
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
        if span is not None and i and i < 7 and _wired(sight, span):
            end = span.last
            continue  # "Ha Noi (VNA) –": the agency that tells it
        if span is None:
            state = sight.names.at(sight.t, i, ("state",))
            end = i + state[0] if state else end  # no body in "Republic of the Union of Myanmar"
            continue
        brackets(sight, span)
        if spans and spans[-1].last == span.first and spans[-1].holder == "state" and span.holder == "state":
            spans[-1].part_of = len(spans)
        spans.append(span)
        second = coordinated(sight, span)
        if second is not None:
            spans.append(second)
        end = spans[-1].last
    return spans


def _wired(sight: Sight, span: Span) -> bool:
    """Whether a body stands alone in brackets before the dash of a dateline."""
    t, j = sight.t, span.last
    return j + 1 < sight.n and t[span.first - 1].text == "(" and t[j].text == ")" and t[j + 1].text in "-–—"


def body_at(sight: Sight, i: int) -> Span | None:
    """The body that starts at word ``i``."""
    span = defined(sight, i)
    if span:
        return span
    known = sight.names.at(sight.t, i)
    if known and known[1].kind == "body":
        return _known(sight, i, *known)
    span = english(sight, i) if sight.has_english_head and not head(sight, i) else None
    if span:
        return span
    if known:
        n, entry = known
        if entry.kind != "igo":
            return None
        before = sight.t[i - 1].low if i else ""
        group = before in _NO_BODY_AFTER or members(sight, i + n) or sight.t[i].low in _LIKE_A_STATE
        return Span(i, i + n, i + n, entry.country, "igo", group=group)
    n = ABBREVIATION.at(sight.t, i) if "." not in sight.t[i].text else 0
    if n and i and SERVICE.at(sight.t, i - 1):
        return None  # "Letjen TNI": a rank, not the force
    if n and (acronym(sight.t[i]) or len(sight.t[i].low) > 2):
        country = "IDN" if sight.t[i].text in INDONESIAN or sight.t[i].text.startswith("Kem") else None
        span = Span(i, i + n, i + n, country, "state")
        extend(sight, span, known=True)
        return span
    found = head(sight, i)
    if t_low(sight.t, i) == "pusat" and i and sight.t[i - 1].cap:
        return None  # "Penjara Pusat X", "Komite Pusat"
    if found and i and (state := sight.names.at(sight.t, i - 1, ("state",))) and state[0] > 1:
        return None  # "Amerika Serikat X": the state, no union of that name
    if found and found[0] == 1 and PORTFOLIO.at(sight.t, i) and _in_fields(sight, i):
        return None  # "Menteri Perdagangan, Koperasi, dan Usaha Kecil"
    if t_low(sight.t, i) == "staf" and t_low(sight.t, i - 1) == "kepala":
        return None  # "Kepala Staf Umum TNI"
    if found is None or (t_low(sight.t, i) == "staf" and t_low(sight.t, i + 1) in ("khusus", "ahli")):
        return None
    n, holder = found
    whole = whole_name(sight, i, n, holder)
    if whole is not None:
        return whole
    span = Span(i, i + n, i + n, None, holder)
    extend(sight, span, known=False)
    company_end(sight, span)
    if t_low(sight.t, i) in _ONLY_OF_A_STATE and span.country is None:
        return None
    return span if span.last - span.first > n else None


def _in_fields(sight: Sight, i: int) -> bool:
    """Whether a word stands in a list of fields, behind another one and a comma or "dan"."""
    k = i - 1
    while k > 0 and (sight.t[k].text == "," or sight.t[k].low in ("dan", "and", "serta")):
        k -= 1
    return 0 <= k < i - 1 and sight.t[k].cap and bool(PORTFOLIO.at(sight.t, k))


def _known(sight: Sight, i: int, n: int, entry: Entry) -> Span | None:
    """A body of the authority; a name that any state could give is another state's where the article does not
    speak of that one ("Department of Immigration")."""
    if n == 1 and i and SERVICE.at(sight.t, i - 1) and sight.t[i].text in INDONESIAN:
        return None  # "Letjen TNI": a rank, not the force
    country, ids = entry.country, entry.bodies
    holder = "igo" if country == "ASEAN" else "state" if country or ids else "private"
    at_home = country == _HOME.get(sight.language) or (n == 1 and country in _HOME.values())
    if holder == "state" and country and not (entry.proper or at_home or country in sight.about):
        country, ids = None, ()
    behind = sight.names.at(sight.t, i + n, ("state",)) if i + n < sight.n else None
    if behind and country and behind[1].country != country and holder == "state":
        country, ids = None, ()  # "Komisi Nasional Hak Asasi Manusia | Myanmar"
    span = Span(i, i + n, i + n, country, holder, ids)
    if any(sight.t[k].low in _ENCOUNTERS for k in range(i, i + n)):
        span.group = True  # "the 54th ASEAN Foreign Ministers' Meeting" met, and is no actor
        return span
    if sight.t[i].low in MISSION or not (n == 1 and acronym(sight.t[i])):
        extend(sight, span, known=True)
    else:
        trailing_state(sight, span)
    company_end(sight, span)
    return span


def coordinated(sight: Sight, span: Span) -> Span | None:
    """Cut "Kementerian A dan B" where the authority knows A and B, but not "A dan B"; gives B."""
    t = sight.t
    if t[span.first].low not in ("kementerian", "ministry", "departemen", "department"):
        return None
    if span.ids:
        return shared_head(sight, span)
    for k in range(span.first + 2, span.core - 1):
        if t[k].low not in ("dan", "and"):
            continue
        whole, left, right = (
            tuple(t[m].low for m in places)
            for places in (
                range(span.first, span.core),
                range(span.first, k),
                (span.first, *range(k + 1, span.core)),
            )
        )
        known = sight.names.names
        if whole not in known and left in known and right in known:
            second = Span(k + 1, span.last, span.core, span.country, span.holder, known[right].bodies)
            second.head, second.forms, span.forms = t[span.first].text, span.forms, []
            span.last = span.core = k
            span.ids = known[left].bodies
            return second
    return None


def shared_head(sight: Sight, span: Span) -> Span | None:
    """A second known body behind "dan" that leaves the head noun out."""
    t, first = sight.t, span.last + 1
    if (
        span.core != span.last
        or first >= sight.n
        or t[span.last].low not in ("dan", "and")
        or not t[first].cap
    ):
        return None
    for last in range(min(first + 4, sight.n), first, -1):
        entry = sight.names.names.get((t[span.first].low, *(t[k].low for k in range(first, last))))
        if entry:
            second = Span(first, last, last, entry.country or span.country, "state", entry.bodies)
            second.head = t[span.first].text
            trailing_state(sight, second)
            return second
    return None


def introduced(sight: Sight, i: int) -> Span | None:
    """A name behind a common noun for bodies: "organisasi pembela nelayan Laut Kita"."""
    t = sight.t
    if not INTRODUCER.at(t, i):
        return None
    j = i + INTRODUCER.at(t, i)
    while j < sight.n and j - i < 6 and t[j].text.isalpha() and not t[j].cap and t[j].low not in NEVER_NAMES:
        j += 1
    first = j
    while j < sight.n and j - first < 4 and is_word(t[j]) and t[j].low not in NEVER_NAMES:
        if POST_HEAD.at(t, j) or TITLE.at(t, j) or sight.names.at(t, j) or head(sight, j):
            break
        j += 1
    if j == first or (j < sight.n and (sight.names.at(t, j) or t[j].text in "-–" or head(sight, j))):
        return None
    if j - first == 1 and first - i > 2 and not acronym(t[first]):
        return None
    return Span(first, j, j, None, "private")


def apposed(sight: Sight, i: int) -> Span | None:
    """A name that is called a body in the words behind it: "Kiara, a fishermen's rights group, ..."."""
    t, j = sight.t, i + 1
    while j < sight.n and j - i < 4 and t[j].cap:
        j += 1
    if j + 2 >= sight.n or t[j].text != "," or t[j + 1].low not in ("a", "an", "sebuah", "suatu"):
        return None
    if t[i].low in NEVER_NAMES or any(sight.names.at(t, k) or POST_HEAD.at(t, k) for k in range(i, j)):
        return None
    for k in range(j + 2, min(j + 11, sight.n)):
        if t[k].text in ",.;:":
            break
        if t[k].low in CALLED and (k + 1 == sight.n or t[k + 1].text in ",." or not t[k + 1].text.isalpha()):
            return Span(i, j, j, None, "private")
    return None


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
        if sight.t[i].text == written and not (i and SERVICE.at(sight.t, i - 1)):
            found = Span(i, i + n, i + n, span.country, span.holder, span.ids)
            if sight.t[i].low in MISSION:
                mission(sight, found)
            else:
                trailing_state(sight, found)
            return found
    return None


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
