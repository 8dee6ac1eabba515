"""Words of an office that no list knows, where what stands around shows that no name can have begun."""

from __future__ import annotations

from ingest.persons.office_tail import Tail
from ingest.words.body_span import INTRODUCER, acronym
from ingest.words.name_words import ALSO_NAMES
from ingest.words.naming import NEVER_NAMES
from ingest.words.person_names import name_at
from ingest.words.post_words import HEAD, HONORIFIC, NUMERALS, PORTFOLIO, SERVICE, UNIT_HEADS, is_office_word

# Offices of an area that no list need have: "Kapolsek Tasifeto Timur | Iptu X".
_OF_AREAS = frozenset(
    """kapolsek kapolres kapolresta kapolda dandim danramil danrem danlanal danpos
    camat""".split()  # noqa: SIM905
)


def take_unknown_field(tail: Tail) -> bool:
    """An unknown word or two, where what follows shows that no name can have begun: "Dirjen X Kemhan"."""
    t, j, n = tail.t, tail.j, len(tail.t)
    word = t[j]
    if not word.cap or is_office_word(t, j) or word.low in NEVER_NAMES or tail.names.at(t, j):
        return False
    two = j + 1 < n and t[j + 1].cap and not is_office_word(t, j + 1) and not tail.names.at(t, j + 1)
    after = j + 2 if two else j + 1
    if after >= n or not t[after].cap:
        return False
    if SERVICE.at(t, after):
        seated = t[tail.head].low in UNIT_HEADS or t[tail.head].low in _OF_AREAS
        if seated and word.text[0].isalpha() and t[after].low not in ("tni", "mar"):
            tail.j = after
            return True
        return False
    unit = t[tail.head].low in UNIT_HEADS
    ours = after in tail.spans and tail.spans[after][1].holder == "state"
    owned = j > tail.start or (unit and (ours or acronym(t[after])))
    if after in tail.spans and not tail.spans[after][1].group and owned:
        tail.j = after  # "Direktur Transmisi | PLN"
        return True
    given = t[after].low in ALSO_NAMES or tail.placed == j  # "Dinas X Provinsi Lampung | Satria Alam"
    if PORTFOLIO.at(t, after) and t[after].low not in ("anak", "al", "tni", "polri") and not given:
        tail.j = after
        return True
    state = tail.names.at(t, after)
    if state and state[1].kind == "state":
        holder = after + state[0]  # "Direktur Jenderal Layanan Migrasi | Timor Leste Domingos Soares"
        holder += tail.at(holder, (",",))
        named = not tail.english and holder + 1 < n and t[holder].cap and t[holder + 1].cap
        if (not two and t[j - 1].low in ("republik", "kerajaan")) or (named and (j == tail.start or not two)):
            tail.j = after
            return True
    if state and state[1].kind == "place" and j == tail.start and not tail.english and not two:
        holder = after + state[0]  # "Menteri Utiliti | Sarawak Datuk X", whose own name is none of place
        if _province_minister(tail, holder):
            tail.j = after
            return True
    return False


_PROVINCE_MINISTERS = frozenset({"menteri"})


def _province_minister(tail: Tail, holder: int) -> bool:
    """Whether a minister of a province is told whose title or name of two words begins at ``holder``."""
    t = tail.t
    if t[tail.head].low not in _PROVINCE_MINISTERS or t[tail.j].low in ALSO_NAMES or holder + 1 >= len(t):
        return False
    return bool(HONORIFIC.at(t, holder)) or (t[holder].cap and t[holder + 1].cap)


def take_owned(tail: Tail) -> bool:
    """Unknown words of an office up to its state, where a name before a comma holds it, so that none begins:
    "X, Director of Soil Salinity Mapping of Thailand,"; always True, for the office may go on."""
    t, j = tail.t, tail.j
    if not tail.english or tail.head < 2 or t[tail.head - 1].text != "," or not t[tail.head - 2].cap:
        return True
    k = j + tail.at(j, ("of", "for"))
    first = k
    while k < min(len(t), first + 5) and (t[k].cap or t[k].low in ("and", "&")) and k not in tail.spans:
        k += 1
    found = tail.names.at(t, k + 1, ("state",)) if tail.at(k, ("of",)) and tail.at(k + 1) else None
    if found is None or k == first or tail.names.at(t, first) or HEAD.at(t, first):
        return True
    end = k + 1 + found[0]
    if not tail.at(end) or t[end].text in ",;.)" or not (t[end].cap or t[end].low in ("and", "of")):
        tail.j = k
    return True


def take_closed(tail: Tail) -> bool:
    """Words with capitals up to a comma behind which the holder's name stands: "Gabenor Wilayah | Aichi,
    Kenji Moriyama"; a name of two words before the comma would be the holder's own."""
    t, j, n = tail.t, tail.j, len(tail.t)
    end = next((k for k in range(j, min(j + 9, n)) if t[k].text == ","), None)
    if end is None or end - j < 1 or end + 1 >= n or tail.lower:
        return False
    unknown = j + (t[j].low == "dan")
    if not t[unknown].cap or (unknown > j and tail.names.at(t, unknown)):
        return False
    run = t[j:end]
    if not all(x.cap or x.low in ("dan", "and", "of", "the") or x.text in "()-&/" for x in run):
        return False
    if any(HEAD.at(t, k) or SERVICE.at(t, k) or HONORIFIC.at(t, k) for k in range(j, end)):
        return False
    told = any(PORTFOLIO.at(t, k) or t[k].low in ("dan", "and") for k in range(j, end))
    if len(run) > 1 and not told and not any(map(acronym, run)) and not any(x.text in NUMERALS for x in run):
        return False
    name = name_at(t, end + 1, tail.names, ())
    if name is None or (name.last - name.first < 2 and not name.titles):
        return False
    behind = t[name.after] if name.after < n else None
    if behind is not None and (behind.low in ("dan", "and", "serta") or behind.cap):
        return False
    for k in range(j, end):
        state = tail.names.at(t, k, ("state",))
        if state and k + state[0] == end:
            tail.country = tail.country or state[1].country
    tail.j = end
    return True


def take_introduced(tail: Tail) -> bool:
    """The private body that a common noun calls so, of whatever state it is: "CEO | perusahaan Laos X",
    "Pengerusi | syarikat swasta X"; always True, for the office may go on."""
    t, j = tail.t, tail.j
    if j != tail.start or t[j].cap or tail.english or not INTRODUCER.at(t, j):
        return True
    for k in range(j + 1, min(j + 6, len(t))):
        if k in tail.spans and tail.spans[k][1].holder == "private":
            tail.take(*tail.spans[k])
            break
        if not t[k].text.isalpha() or (t[k].cap and not tail.names.at(t, k)):
            break
    return True


_OF_A_FIELD = frozenset({"minister", "ministers"})


def only_a_field(tail: Tail, j: int) -> bool:
    """Whether a word that no list knows can only be a field: "Minister of | Unification", "Menteri | X dan
    Olahraga", "Kepala BP | XYZ"."""
    t, word = tail.t, tail.t[j]
    joined = j + 2 < len(t) and t[j + 1].low in ("dan", "and") and t[j + 2].cap and PORTFOLIO.at(t, j + 2)
    if joined and tail.english and t[j - 1].low not in ("of", "for", "and", ",", "&"):
        joined = False  # "Ambassador | Ruiz and Foreign Minister Cruz": a name
    if joined and word.low not in NEVER_NAMES:
        return True
    title = SERVICE.at(t, j) or HONORIFIC.at(t, j)  # "Kapolres Belu | AKBP X", "Presiden Laos | YM X"
    if title:
        return False
    if tail.english:
        of = t[j - 1].low in ("of", "for") and t[j - 2].low in _OF_A_FIELD
        return of and word.low not in NEVER_NAMES and not tail.names.at(t, j)
    return word.text.isupper() and 1 < len(word.text) < 7 and word.text.isalpha()
