"""Names that are called like something else: like a place, a people, a title, an office or a common noun."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ingest.words.gazetteer import Gazetteer
from ingest.words.name_words import BODY_HEAD, COMMON, PORTFOLIO, POST_WORD, is_name_word
from ingest.words.naming import words
from ingest.words.titles import title_at
from ingest.words.tokens import Token

DEGREE = words("titles", "degree")
INNER = words("titles", "inner")
OPENS = frozenset("\"“‘':(–—")  # behind which a word stands as at a sentence's head: "Lalu Menteri X"


def named_like_place(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether a name begins with a word that is also a city's, and goes on with another word."""
    found = names.at(t, j, ("place",)) if j + 1 < len(t) and j not in blocked else None
    return bool(found and found[0] == 1 and is_name_word(t[j + 1], names, t, j + 1, blocked))


# Provinces and towns after which, or as which, people are called.
FIRST_NAMES = frozenset(
    """surin takeo sofia florence victoria sydney austin dallas kent lincoln clark adelaide chelsea preston
    charlotte madison savannah houston orlando alexandria medina virginia carolina valencia lourdes satun
    pailin nara kochi aurora rizal quirino laurel""".split()  # noqa: SIM905
)


def begins_like_place(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether a name begins with a first name that is also a place's: "Gabenor Yala | Surin Chaiwat"."""
    if j + 1 >= len(t) or t[j].low not in FIRST_NAMES or not t[j].text.istitle():
        return False
    if j and (t[j - 1].low in _AT_PLACES or t[j - 1].text == "-"):
        return False
    return named_like_place(t, j, names, blocked) and t[j + 1].text.istitle()


_AT_PLACES = frozenset(
    """di ke dari in at from to near of provinsi wilayah kota bandar province city the""".split()  # noqa: SIM905
)


def with_next(
    t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int], titled: bool, begun: bool
) -> bool:
    """Whether a word that is no name alone is one before a name: "Ms. SOK Chenda", "Tuah Haji Bakar"."""
    if j + 1 >= len(t):
        return False
    like_office = not begun and t[j + 1].text in CALLED_LIKE_OFFICES  # "Techo HUN | Sen"
    if not like_office and not is_name_word(t[j + 1], names, t, j + 1, blocked):
        return False
    if begun:
        letters = len(t[j].text) == 2 and t[j].text.isalpha() and t[j].text.isupper()
        if letters and t[j + 1].text.istitle() and names.at(t, j) is None and not POST_WORD.at(t, j):
            return not title_at(t, j)  # "Ratna LP Siregar"
        return t[j].cap and bool(INNER.at(t, j))
    family = t[j].text.isalpha() and t[j].text.isupper() and t[j + 1].text.istitle()
    return titled and family and names.at(t, j) is None


POSTNOMINALS = frozenset(
    {"MP", "AM", "AO", "OAM", "MLA", "MLC", "QC", "KC", "SC", "CBE", "OBE", "MBE", "PSM", "JP", "PhD"}
)
# Places after which people are called as often, so that one may close a name; and the people of one state.
_SURNAMES = """
    santiago laguna birmingham lincoln washington houston dallas austin florence sydney victoria madrid toledo
    leon granada navarra burgos zamora luna rizal quezon aurora lancaster hamilton wellington nelson melbourne
    brugge perth darwin cairns hastings kent essex thai sabah
"""
_VISITED = frozenset(
    """tokyo beijing seoul moscow paris london berlin brussels geneva jenewa vienna wina rome roma cairo kairo
    riyadh doha ankara canberra davos dubai""".split()  # noqa: SIM905
)
_REGION = frozenset({None, "BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS", "VNM"})
_CALLED_ALIKE = frozenset(_SURNAMES.split())
CALLED_LIKE_OFFICES = frozenset({"Mendes", "Sen", "Ham"})  # surnames: short for offices only before a name
LAST_NAMES = frozenset({"yam"})  # Chinese given names that are Malay titles too
CALLED_LIKE_TITLES = LAST_NAMES | frozenset(
    {"bishop", "major", "marshal", "lord"}
)  # surnames, where nothing follows
_GIVEN_ALIKE = frozenset({"jordan", "israel", "georgia", "chad", "thai", "lao"})  # states and peoples


def initials(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether two letters stand for names between a first and a last one: "Sari LP Wulandari"."""
    text = t[j].text
    if len(text) != 2 or not text.isupper() or j + 1 >= len(t) or j in blocked or names.at(t, j):
        return False
    if BODY_HEAD.at(t, j) or POST_WORD.at(t, j) or DEGREE.at(t, j) or not t[j + 1].text.istitle():
        return False
    return is_name_word(t[j + 1], names, t, j + 1, blocked)


def place_within(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int], alone: bool) -> bool:
    """Whether a place's or people's word stands behind others of a name, or ``alone`` behind one.

    "Maria | Santiago", "Kenji | Fukuoka"; but a town of the region may be where he is, and a headline may
    have "Sutarno | Tokyo trip".
    """
    found = names.at(t, j) if j not in blocked and t[j].begins and t[j].text.istitle() else None
    if found is None or found[0] != 1 or (found[1].kind != "place" and t[j].low not in _GIVEN_ALIKE):
        return False
    goes_on = j + 1 < len(t) and t[j + 1].cap and t[j + 1].text[0].isalpha()
    if goes_on:
        return is_name_word(t[j + 1], names, t, j + 1, blocked) and not t[j + 1].text.isupper()
    listed = j + 1 < len(t) and t[j + 1].low in _LISTS  # "Minister Ciriaco | Paris and ...", no "Paris trip"
    return t[j].low in _CALLED_ALIKE or (
        alone
        and found[1].kind == "place"
        and found[1].country not in _REGION
        and (listed or t[j].low not in _VISITED)
    )


_LISTS = frozenset({"and", "dan", "serta"})


def single_place(t: Sequence[Token], j: int, names: Gazetteer) -> bool:
    """Whether a word is a place's name, which closes a name behind a title: "Mr Khamla | Champasak"."""
    found = names.at(t, j, ("place",)) if t[j].text.istitle() else None
    return bool(found and found[0] == 1 and not (j + 1 < len(t) and t[j + 1].cap))


_VIETNAMESE = frozenset(
    """nguyen tran le pham hoang huynh phan vu vo vuong dang bui do ho ngo duong ly dinh truong to luong trinh
    dao doan mai""".split()  # noqa: SIM905
)


def vietnamese_town(t: Sequence[Token], first: int, j: int, names: Gazetteer) -> bool:
    """Whether the last of three words of a Vietnamese name is also a town of Vietnam."""
    if t[first].low not in _VIETNAMESE or not t[j].text.istitle() or t[j - 1].text in ",;":
        return False
    found = names.at(t, j, ("place",))
    return bool(found and found[0] == 1 and found[1].country == "VNM")


def malay_title(titles: Sequence[str]) -> bool:
    """Whether titles before a name are such as Malays have, who may be called after a day."""
    return bool(titles) and titles[0].lower().startswith(
        ("datuk", "dato", "datin", "tan sri", "tun", "encik")
    )


def name_goes_on(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether another word of a name stands at ``j``; letters behind names are none."""
    return j < len(t) and t[j].text not in POSTNOMINALS and is_name_word(t[j], names, t, j, blocked)


def noun_in_commas(
    t: Sequence[Token], first: int, j: int, names: Gazetteer, blocked: Collection[int]
) -> bool:
    """Whether a common noun is the second of three words between commas: ", Yohana | Lada Wele, ..."."""
    if j + 2 >= len(t) or t[j + 2].text != "," or not first or t[first - 1].text != "," or j in blocked:
        return False
    if t[j].low not in COMMON and not PORTFOLIO.at(t, j):
        return False
    return t[j].text.istitle() and is_name_word(t[j + 1], names, t, j + 1, blocked)


def family_yang(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether a word that joins clauses is a Chinese family's name: "Gabenor Yunnan | Yang Wei"."""
    if not j or t[j - 1].text in OPENS or j + 1 >= len(t) or not t[j + 1].text.istitle():
        return False
    return is_name_word(t[j + 1], names, t, j + 1, blocked)


AYN = frozenset("'’‘`")


def ayn(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> int:
    """How many signs (0 or 1) stand for the Arabic letter before a name that begins with it: "'Abdul Halim",
    where they open no quoted words."""
    if j + 1 >= len(t) or t[j].text not in AYN or t[j + 1].text[0] not in "AEIOU":
        return 0
    if not is_name_word(t[j + 1], names, t, j + 1, blocked):
        return 0
    return int(not any(x.text in AYN for x in t[j + 2 : j + 7]))
