"""Titles and service ranks before a name: how many words they take."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.words.naming import words
from ingest.words.tokens import Token

HONORIFIC = words("titles", "honorific")
SERVICE = words("titles", "service-rank")
TITLE_WORDS = frozenset().union(HONORIFIC.index, SERVICE.index)
PATRONYM = frozenset({"bin", "binti", "bte", "anak"})
_IN_BRACKETS = frozenset({"mar", "inf", "pol", "asp"})  # titles only in brackets or behind a rank
_CAPITALS = frozenset(
    {"mg", "bg", "ltg", "slt", "ltc", "sltc", "vadm", "radm", "mp", "mep"}
)  # ranks only so written
_GIVEN = frozenset({"puan", "awang", "dayang"})
# Titles of honour of Brunei and Malaysia, and the words by which their grades are told.
_GRADED = frozenset({"dato", "datuk", "datin", "pehin", "pengiran", "tan", "dato'"})
_GRADE_WORDS = """
    seri sri paduka setia laila pahlawan utama jasa bakti diraja perkasa orang kaya johan maharaja lela amar
    patinggi wira panglima pekerma putera penggawa ratna tuanku sanggamara penyurat jaya digadong wangsa dewa
    shahbandar indera kerna udana dipati khatib perdana mahkota bijaya cheria lailaraja lailawangsa cheteria
    sahibun najabah sahibul himmah karib mal irshad amanah wangsa pengiran anak muda bendahara temenggong
    di-gadong jaya negara di-raja puteri putera
"""
_GRADES = frozenset(_GRADE_WORDS.split())
_DOTTED = frozenset(
    {"he", "h", "u", "jen", "se", "en", "ko", "r", "rm", "tb", "eng"}
)  # titles only with a full stop or after another
_AFTER_RANK = (
    frozenset(  # retired; and the corps of the Indonesian navy, of sailors, engineers, marines and others
        (
            "purn",
            "ret",
            "rtd",
            "retired",
            "purnawirawan",
            "p",
            "t",
            "e",
            "k",
            "s",
            "kh",
            "pm",
            "mar",
            "tni",
            "pol",
            "b",
            "bersara",
        )
    )
)


def title_at(tokens: Sequence[Token], i: int) -> int:
    """How many words from ``i`` on are a title or service rank; 0 for none."""
    t = tokens
    if t[i].text == "(" and i + 2 < len(t) and t[i + 1].low in _AFTER_RANK and t[i + 2].text == ")":
        return 3
    if t[i].text == "H.E":
        return 1
    if not t[i].cap and t[i].low not in ("dr", "drg"):
        return 0
    if t[i].low not in TITLE_WORDS:
        return 0
    n = max(HONORIFIC.at(t, i), SERVICE.at(t, i))
    if n == 1 and t[i].low in _IN_BRACKETS and not _behind_rank(t, i):
        return 0
    if t[i].low in _CAPITALS and not t[i].text.isupper():
        return 0
    if n == 1 and t[i].low in _GIVEN and (not _leads_name(t, i) or _of_malaysia(t, i)):
        return 0
    if n == 1 and t[i].low in _DOTTED and not t[i].text.endswith("."):
        alone = t[i].text == "U" or (t[i].text == "HE" and i + 1 < len(t) and t[i + 1].text.istitle())
        return int(alone and i + 1 < len(t) and t[i + 1].cap)
    if n and i + n < len(t) and t[i + n].text in ("'", "’", "‘", "`", "."):
        n += 1
        if i + n < len(t) and t[i + n].low in ("seri", "sri"):
            n += 1
    if n and t[i].low in _GRADED:
        while (
            i + n + 1 < len(t)
            and t[i + n].low in _GRADES
            and (t[i + n + 1].cap or t[i + n + 1].text in "'‘’")
        ):
            n += 1  # "Dato Seri Laila Jasa Awang ..."
    return n


def _behind_rank(t: Sequence[Token], i: int) -> bool:
    """Whether a rank stands before the word, with or without a full stop: "Irjen. | Pol."."""
    k = i - 2 if i > 1 and t[i - 1].text == "." else i - 1
    return k >= 0 and bool(SERVICE.at(t, k))


def _of_malaysia(t: Sequence[Token], i: int) -> bool:
    """Whether a word stands behind a title that only Malaysia gives, where it is a given name: "Datuk |
    Awang X Y"; in Brunei it is one more title."""
    return i > 0 and (
        t[i - 1].low == "datuk"
        or (i > 1 and t[i - 1].low in ("seri", "sri") and t[i - 2].low in ("datuk", "tan"))
    )


def _leads_name(t: Sequence[Token], i: int) -> bool:
    """Whether a word that may be a given name is a title: two words of a name follow, or a patronym."""
    rest = t[i + 1 : i + 3]
    return len(rest) == 2 and rest[0].cap and (rest[1].cap or rest[1].low in PATRONYM)
