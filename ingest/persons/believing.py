"""At which places a name without office or title may be believed to be a person's."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.words.naming import words
from ingest.words.person_names import NameSpan
from ingest.words.tokens import Token

SAID_BEFORE = words("speech", "said-before-name", "said-english")
SAID_AFTER = words("speech", "said-after-name", "said-english")
TAKES_PERSON = words("speech", "takes-person")
COUNTERPART = words("speech", "counterpart")
CRAFT = words("posts", "craft")
SCHOLAR = words("posts", "scholar")
HUMAN = words("speech", "human")
HEADS_SIDE = words("speech", "heads-side")
_ROOM_WORDS = "ruang ruangan bilik tamu kerja dinas kantor kediaman gedung aula pendopo rumah"
ROOMS = frozenset(_ROOM_WORDS.split())  # behind these a word after a comma tells where it was
_AUXILIARIES = frozenset(
    ["had", "has", "have", "was", "were", "is", "are", "would", "will", "could", "may", "might", "should"]
)
_WHERE = frozenset({"in", "at", "near", "di", "ke", "around", "dekat"})
_ARTICLES = frozenset({"a", "an", "the", "seorang", "sang"})
_OF = frozenset({"dari", "daripada", "from", "asal", "of", "the"})
_SEAT = frozenset({"in", "di"})
_WHOSE = frozenset({"mereka", "beliau", "saya", "kami", "kita"})
_HOUSES = frozenset(
    {"hotel", "resor", "resort", "gedung", "istana", "wisma", "menara", "restoran", "restaurant"}
)
_PARTNERS = frozenset({"mitra", "rekan", "rakan", "kolega", "timpalan"})
_LED = frozenset({"led", "headed", "represented", "chaired", "co-chaired", "co-led", "hosted", "escorted"})
_BY = frozenset({"oleh", "dengan", "by", "with", "bernama", "named", "asal"})


_ASKED = frozenset({"soalan", "tambahan", "pertanyaan", "interpelasi"})
PLURALS = frozenset(
    """ministers presidents premiers secretaries speakers negotiators ambassadors envoys governors
    mayors""".split()  # noqa: SIM905
)


def said_by(t: Sequence[Token], name: NameSpan) -> bool:
    """Whether a verb of saying or acting follows the name: "Rangga Sutedja mengatakan"."""
    return name.after < len(t) and not t[name.after].cap and bool(SAID_AFTER.at(t, name.after))


def believed(t: Sequence[Token], name: NameSpan, last: NameSpan | None) -> bool:
    """Whether the words around a bare name make it a person: a verb of saying, a list, a human noun.

    Args: ``last`` is the name of a person before it in the sentence.
    """
    n, size = len(t), name.last - name.first
    if name.begin and t[name.begin - 1].low in _WHERE and not name.titles:
        return False  # "farmers interviewed in Ban Nong Luang said"
    if size > 1 and (said_by(t, name) or _aged(t, name.last) or _called_human(t, name.after)):
        return True
    if size > 1 and (_told_of(t, name.after) or _counterpart_behind(t, name.after)):
        return True
    if not name.begin:
        return False
    at = name.begin - 1
    before = t[at]
    follows = t[name.after] if name.after < n else None
    clause = size == 1 and not name.titles and follows is not None and follows.low in _AUXILIARIES
    if not before.cap and SAID_BEFORE.at(t, at) and before.low != "sebut" and not clause:
        return True
    if before.low == "to" and at and t[at - 1].low == "according":
        return True
    if size > 1 and before.low in _ASKED and follows is not None and follows.text == "(":
        return True  # "menjawab soalan tambahan | X Y (Bukit Indah)"
    if before.low in ("menurut", "kata", "ujar", "bernama", "named"):
        return not (before.low == "menurut" and size == 1 and _beside_outlet(t, name.after))
    if size > 1 and last is not None and follows_another(t, at):
        return True
    if size > 1 and before.low in _IS and t[0].low in _OPENS_WITH:
        return True  # "Signing for Laos was | X Y"
    if size > 1 and before.low in _APPOINTS and not before.cap and (follows is None or follows.low in _TO_BE):
        return True
    if size > 1 and (word := host_before(t, name.begin)) is not None and _somebodys(t, word):
        return True
    if size > 1 and before.low in PLURALS and before.cap and follows is not None and follows.low == "and":
        return True  # "Foreign Ministers | X Y and ..."
    if before.low in _BY:
        at -= 1
    if size > 1 and at >= 0 and not t[at].cap and (TAKES_PERSON.at(t, at) or HUMAN.at(t, at)):
        return True
    if size > 1 and before.low == "by" and t[at].low in _LED:
        return True
    if size > 1 and last is not None and _listed(t, name, last):
        return True
    if size > 1 and any(CRAFT.at(t, k) for k in range(max(0, name.begin - 4), name.begin)):
        return True
    ends = follows is None or follows.text in ",(." or follows.low in ("dan", "and", "serta")
    if before.text != "," or not ends or (size == 1 and t[name.first].text.isupper()):
        return False
    if size > 1 and at in (1, 2) and t[at - 1].low in OF_SOMEBODY:
        return True  # "Timbalannya, | X Y, ...", "His deputy, | X Y, ..."
    if size == 1 and any(x.cap and x.low in ROOMS for x in t[max(0, at - 5) : at]):
        return False
    return any((TAKES_PERSON.at(t, k) or HUMAN.at(t, k)) and not t[k].cap for k in range(max(0, at - 7), at))


_HOSTS = words("speech", "guest")
_COLLEAGUES = frozenset({"colleague", "kolega", "koleganya"})


def host_before(t: Sequence[Token], begin: int) -> int | None:
    """Where the word for a host or guest stands named at ``begin``: "his Thai host, | X"; else None."""
    k = begin - 1
    while k >= 0 and begin - k < 7 and (t[k].text == "," or t[k].low in _OF or t[k].cap):
        k -= 1
    for start in (k, k - 1):
        size = _HOSTS.at(t, start) or int(t[start].low in _COLLEAGUES) if start >= 0 else 0
        size = size or int(start >= 0 and t[start].low == "tuan" and t[k].low == "rumahnya") * 2
        if size and start + size == k + 1:
            return start
    return None


def _somebodys(t: Sequence[Token], word: int) -> bool:
    """Whether a host is told to be somebody's: "his Thai | host", "tamunya"."""
    near = range(max(0, word - 3), word)
    ends = [x.low for x in t[word : word + 2]]
    return any(t[k].low in _POSSESSED for k in near) or any(
        x in ("tamunya", "tetamunya", "rumahnya") for x in ends
    )


_IS = frozenset({"was", "were", "is", "are"})
_OPENS_WITH = frozenset(
    """signing inking chairing heading leading representing speaking hosting""".split()  # noqa: SIM905
)
_APPOINTS = frozenset({"menunjuk", "melantik", "mengangkat", "appointed", "designated"})
_TO_BE = frozenset({"sebagai", "menjadi", "as", "untuk", "to", "selaku", ",", "."})
_POSSESSED = frozenset({"his", "her", "their", "its"})

# Whoever is called so is of the same side as the one told before.
OF_SOMEBODY = frozenset(
    """wakilnya timbalannya deputinya pendahulunya penggantinya deputy deputies predecessor successor
    naibnya""".split()  # noqa: SIM905
)
_MEDIA = frozenset(
    """harian koran surat stasiun stesen kantor agensi portal media akhbar""".split()  # noqa: SIM905
)
_SUCCEEDS = frozenset(
    """menggantikan succeeds succeeded succeeding replaces replaced replacing""".split()  # noqa: SIM905
)


def _beside_outlet(t: Sequence[Token], j: int) -> bool:
    """Whether a newspaper is joined behind: "Menurut X | dan harian Y"."""
    return j + 1 < len(t) and t[j].low in ("dan", "serta") and t[j + 1].low in _MEDIA


def follows_another(t: Sequence[Token], at: int) -> bool:
    """Whether somebody takes another's place by the words that end at ``at``: "took over from | X Y"."""
    taken = at > 1 and t[at].low in ("from", "daripada", "dari") and t[at - 1].low in ("over", "alih")
    return taken or (t[at].low in _SUCCEEDS and not t[at].cap)


def _told_of(t: Sequence[Token], j: int) -> bool:
    """Whether a relative clause of persons follows: "X Y, who ...", "X Y, whose ..."."""
    j += j < len(t) and t[j].text == ","
    if j + 1 < len(t) and t[j].low == "yang" and HEADS_SIDE.at(t, j + 1):
        return True  # "X Y, yang memimpin delegasi ..."
    return j < len(t) and t[j].low in ("who", "whose", "whom") and t[j].text != "WHO"


def _counterpart_behind(t: Sequence[Token], j: int) -> bool:
    """Whether a name is called a counterpart behind a comma: "X Y, his Lao counterpart"."""
    if j + 2 >= len(t) or t[j].text != "," or t[j + 1].low not in ("his", "her", "their"):
        return False
    return any(COUNTERPART.at(t, k) for k in range(j + 2, min(j + 6, len(t))))


def _aged(t: Sequence[Token], j: int) -> bool:
    """Whether an age stands at ``j``: "X Y (35)", "X Y, 24 tahun"."""
    if j + 2 >= len(t) or t[j].text not in ",(" or not (t[j + 1].text.isdigit() and len(t[j + 1].text) < 3):
        return False
    return t[j + 2].text in "),," or t[j + 2].low in ("tahun", "years")


def _called_human(t: Sequence[Token], j: int) -> bool:
    """Whether words behind a comma call the name a human being: "X Y, mahasiswi asal Laos"."""
    if j + 2 >= len(t) or t[j].text != ",":
        return False
    if t[j + 1].low not in _ARTICLES:
        return not t[j + 1].cap and bool(HUMAN.at(t, j + 1))
    for k in range(j + 2, min(j + 6, len(t))):  # ", an independent art | historian who ..."
        if t[k].cap or not t[k].text[0].isalpha() or t[k].low in _OF or t[k].low in _WHERE:
            break
        if HUMAN.at(t, k) or SCHOLAR.at(t, k):
            return True
    return False


def _listed(t: Sequence[Token], name: NameSpan, last: NameSpan) -> bool:
    """Whether the name goes on a list of persons: "X, Y, dan Z"."""
    at = name.begin - 1
    if t[at].low in ("dan", "and", "serta", "&"):
        return last.after == at or (last.after == at - 1 and t[at - 1].text in ",;")
    follows = t[name.after] if name.after < len(t) else None
    ends = follows is None or follows.text in (",", ";", "(") or follows.low in ("dan", "and", "serta")
    return t[at].text in ",;" and last.after == at and ends and name.last - name.first < 5


def counterpart(t: Sequence[Token], name: NameSpan) -> int | None:
    """Where the word stands that makes a name a counterpart's: "his Thai counterpart X"; else None."""
    return counterpart_before(t, name.begin)


def counterpart_before(t: Sequence[Token], begin: int) -> int | None:
    """The same for a name or office at ``begin``: "rakan sejawatannya dari Laos, Menteri Luar X"."""
    k, theirs = begin - 1, False
    if k >= 0 and t[k].low in _HOUSES:
        return None  # "his Lao counterpart, X, in Hotel | Majestic"
    while k >= 0 and begin - k < 10:
        whose = t[k].low in _WHOSE and not t[k].cap
        if not (t[k].text in ",()" or t[k].low in _OF or t[k].low in _SEAT or t[k].cap or whose):
            break
        theirs = theirs or whose
        k -= 1
    if theirs and k >= 0 and t[k].low in _PARTNERS:  # "mitra Laos mereka, Menteri X"
        return k
    for start in (k, k - 1):
        size = COUNTERPART.at(t, start) if start >= 0 else 0
        if size and start + size == k + 1:
            return start
    return None
