"""Names of persons: what a name looks like, and the places at which one may be believed."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ingest.words.gazetteer import Gazetteer
from ingest.words.naming import NEVER_NAMES, words
from ingest.words.post_words import BALINESE
from ingest.words.titles import PATRONYM, title_at
from ingest.words.tokens import Token

PARTICLE = words("titles", "particle")
DEGREE = words("titles", "degree")
SUFFIX = words("titles", "suffix")
INNER = words("titles", "inner")
COMMON = words("titles", "common-noun")
POST_WORD = words("posts", "head", "compact", "acting", "former")
PORTFOLIO = words("portfolios", "indonesian-malay", "english")
ENGLISH_FIELD = words("portfolios", "english")
BODY_HEAD = words(
    "bodies", "state-head", "private-head", "joint-head", "english-state-head", "english-private-head"
)
# Vietnamese and other name words that are also function words or months: names only beside other name words.
_ALSO_NAMES = """
    an as be can dan dean do hakim he her in jun king mac may mei no on raja she so to will you
    alam islam hari guru bill hall june april august sen lalu teh
"""
ALSO_NAMES = frozenset(_ALSO_NAMES.split())
_OPENS = frozenset("\"“‘':(–—")  # behind which a word stands as at a sentence's head: "Lalu Menteri X"
_OF_PEOPLE = frozenset({"mr", "mrs", "ms", "encik", "cik", "puan", "tuan", "dr", "bapak", "ibu"})
_DAYS = frozenset({"ahad", "isnin", "selasa", "rabu", "khamis", "kamis", "jumat", "sabtu", "senin"})


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name where it stands: word range without titles, the titles, and the word after degrees and brackets."""  # noqa: E501

    first: int
    last: int
    titles: tuple[str, ...]
    begin: int  # first word including titles
    after: int
    alias: tuple[int, int] | None = None


def is_name_word(
    token: Token, names: Gazetteer, tokens: Sequence[Token], i: int, blocked: Collection[int]
) -> bool:
    """Whether the word can be part of a name: capital, no office, field, body, place, month, function word."""  # noqa: E501
    if not token.name or i in blocked:
        return False
    if token.alone and not names.areas:
        return True
    if BODY_HEAD.at(tokens, i):
        return False
    return names.at(tokens, i) is None and not POST_WORD.at(tokens, i)


def leads_noun(low: str) -> bool:
    """Whether a body's or office's noun begins with a folded word."""
    return low in BODY_HEAD.index or low in POST_WORD.index


def may_name(text: str, low: str, language: str = "id") -> bool:
    """Whether a word with a capital can be part of a name, wherever it stands; in English no field of the
    other languages hinders ("Surachate Hak")."""
    if not text[0].isalpha() or any(c.isdigit() for c in text):
        return False
    if text.isupper() and len(text) > 1 and "." not in text and len(text) < 6:
        return False
    if text[-1] == "s" and text[-2:-1].isupper() and sum(map(str.isupper, text)) > 1:
        return False  # "MOUs", "MoUs"
    head, hyphen, tail = text.partition("-")
    if hyphen and len(head) > 3 and head.lower() == tail.lower():
        return False  # "Pegawai-pegawai"
    if hyphen and len(head) > 1 and head.isupper() and not text.isupper():
        return False  # "NCB-Interpol"
    if hyphen and head in _BLOCS:
        return False  # "Menlu ASEAN-UE"
    if low.startswith("kemenko") and len(low) > len("kemenko"):
        return False  # a ministry's short form, whichever it is
    listed = low in NEVER_NAMES and text.isascii() and text not in _CALLED_LIKE_PAPERS  # "Thế" is no article
    fields = ENGLISH_FIELD if language == "en" else PORTFOLIO
    return not listed and low not in COMMON and low not in POST_WORD and low not in fields


_CALLED_LIKE_PAPERS = frozenset({"Loi", "Moa"})  # given names; the papers are "LoI", "MoA"
_BLOCS = frozenset(
    {"ASEAN", "RI", "AS", "UE", "EU", "PBB", "UN", "GCC", "OKI", "OIC", "RRT", "UEA", "UAE", "AU"}
)


def _named_like_place(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
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
    return _named_like_place(t, j, names, blocked) and t[j + 1].text.istitle()


_AT_PLACES = frozenset(
    """di ke dari in at from to near of provinsi wilayah kota bandar province city the""".split()  # noqa: SIM905
)


def _with_next(
    t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int], titled: bool, begun: bool
) -> bool:
    """Whether a word that is no name alone is one before a name: "Ms. SOK Chenda", "Tuah Haji Bakar"."""
    if j + 1 >= len(t):
        return False
    like_office = not begun and t[j + 1].text in _CALLED_LIKE_OFFICES  # "Techo HUN | Sen"
    if not like_office and not is_name_word(t[j + 1], names, t, j + 1, blocked):
        return False
    if begun:
        initials = len(t[j].text) == 2 and t[j].text.isalpha() and t[j].text.isupper()
        if initials and t[j + 1].text.istitle() and names.at(t, j) is None and not POST_WORD.at(t, j):
            return not title_at(t, j)  # "Ratna LP Siregar"
        return t[j].cap and bool(INNER.at(t, j))
    family = t[j].text.isalpha() and t[j].text.isupper() and t[j + 1].text.istitle()
    return titled and family and names.at(t, j) is None


_POSTNOMINALS = frozenset(
    {"MP", "AM", "AO", "OAM", "MLA", "MLC", "QC", "KC", "SC", "CBE", "OBE", "MBE", "PSM", "JP", "PhD"}
)
_PAPERS = frozenset(
    """press newswire news times post daily wire tv radio television gazette herald""".split()  # noqa: SIM905
)
_TOLD_TO = frozenset({"told", "to", "with", "the", "kepada", "by"})
_ARABIC = re.compile(r"[ae][a-z]-[A-Z]")  # the article before a surname
# Places after which people are called as often, so that one may close a name; and the people of one state.
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # a given name of two syllables
_ENGLISH_TITLES = frozenset({"mr", "mrs", "ms", "miss"})  # English parts a place from a name by a word
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
_CALLED_LIKE_OFFICES = frozenset({"Mendes", "Sen", "Ham"})  # surnames: short for offices only before a name
_LAST_NAMES = frozenset({"yam"})  # Chinese given names that are Malay titles too
_CALLED_LIKE_TITLES = _LAST_NAMES | frozenset(
    {"bishop", "major", "marshal", "lord"}
)  # surnames, where nothing follows
_GIVEN_ALIKE = frozenset({"jordan", "israel", "georgia", "chad", "thai", "lao"})  # states and peoples


def _initials(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
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


def _single_place(t: Sequence[Token], j: int, names: Gazetteer) -> bool:
    """Whether a word is a place's name, which closes a name behind a title: "Mr Khamla | Champasak"."""
    found = names.at(t, j, ("place",)) if t[j].text.istitle() else None
    return bool(found and found[0] == 1 and not (j + 1 < len(t) and t[j + 1].cap))


_VIETNAMESE = frozenset(
    """nguyen tran le pham hoang huynh phan vu vo vuong dang bui do ho ngo duong ly dinh truong to luong trinh
    dao doan mai""".split()  # noqa: SIM905
)


def _hue(t: Sequence[Token], first: int, j: int, names: Gazetteer) -> bool:
    """Whether the last of three words of a Vietnamese name is also a town of Vietnam."""
    if t[first].low not in _VIETNAMESE or not t[j].text.istitle() or t[j - 1].text in ",;":
        return False
    found = names.at(t, j, ("place",))
    return bool(found and found[0] == 1 and found[1].country == "VNM")


def _malay_title(titles: Sequence[str]) -> bool:
    """Whether titles before a name are such as Malays have, who may be called after a day."""
    return bool(titles) and titles[0].lower().startswith(
        ("datuk", "dato", "datin", "tan sri", "tun", "encik")
    )


def _name_goes_on(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether another word of a name stands at ``j``; letters behind names are none."""
    return j < len(t) and t[j].text not in _POSTNOMINALS and is_name_word(t[j], names, t, j, blocked)


def _in_commas(t: Sequence[Token], first: int, j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether a common noun is the second of three words between commas: ", Yohana | Lada Wele, ..."."""
    if j + 2 >= len(t) or t[j + 2].text != "," or not first or t[first - 1].text != "," or j in blocked:
        return False
    if t[j].low not in COMMON and not PORTFOLIO.at(t, j):
        return False
    return t[j].text.istitle() and is_name_word(t[j + 1], names, t, j + 1, blocked)


def _of_a_family(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether a word that joins clauses is a Chinese family's name: "Gabenor Yunnan | Yang Wei"."""
    if not j or t[j - 1].text in _OPENS or j + 1 >= len(t) or not t[j + 1].text.istitle():
        return False
    return is_name_word(t[j + 1], names, t, j + 1, blocked)


_SON = frozenset({"ibni", "ibnu", "bin", "binti"})
_OF_BLOOD = frozenset({"prince", "princess"})
_AYN = frozenset("'’‘`")


def _ayn(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> int:
    """How many signs (0 or 1) stand for the Arabic letter before a name that begins with it: "'Abdul Halim",
    where they open no quoted words."""
    if j + 1 >= len(t) or t[j].text not in _AYN or t[j + 1].text[0] not in "AEIOU":
        return 0
    if not is_name_word(t[j + 1], names, t, j + 1, blocked):
        return 0
    return int(not any(x.text in _AYN for x in t[j + 2 : j + 7]))


def name_at(
    tokens: Sequence[Token], i: int, names: Gazetteer, blocked: Collection[int], town: bool = False
) -> NameSpan | None:
    """The name that starts at word ``i``, with its titles before and degrees behind; None where none does.

    Args: ``town``, whether its first word may be a town's as well.
    """
    t, n, j = tokens, len(tokens), i
    if t[i].low in ("jr", "sr"):
        return None  # "X Y, | Jr., Officer-in-Charge"
    titles: list[str] = []
    while j < n and (k := title_at(t, j)):
        if t[j].low == "pak" and j + 1 < n and _KOREAN.fullmatch(t[j + 1].text):
            break  # "Jeneral | Pak Sung-hoon": a family's name
        place = names.at(t, j)
        if place and place[0] > k:
            return None  # "General Santos" is a city
        titles.append(
            "".join(
                ("" if x.text in ".')’" or m == 0 or t[j + m - 1].text == "(" else " ") + x.text
                for m, x in enumerate(t[j : j + k])
            )
        )
        j += k
        if j + 3 < n and t[j].text == "(" and t[j + 1].text.isupper() and t[j + 2].text == ")":
            j += 3  # "Major-General (MG) X"
        if j < n and t[j].text == "," and titles and j + 1 < n and title_at(t, j + 1):
            j += 1
    if len(titles) > 1 and t[j - 1].low in _CALLED_LIKE_TITLES and not _name_goes_on(t, j, names, blocked):
        titles.pop()  # "Ms. Bishop"
        j -= 1
        return NameSpan(j, j + 1, tuple(titles), i, j + 1, None)
    if j < n and t[j].text in _AYN:
        j += _ayn(t, j, names, blocked)
    first, count, father = j, 0, 0
    if (
        j + 1 < n
        and t[j].low in PATRONYM
        and t[j].text.istitle()
        and is_name_word(t[j + 1], names, t, j + 1, blocked)
    ):
        j, count = j + 1, 1  # "Bin Chan": a surname of Cambodia and China
    if j < n and t[j].low in FIRST_NAMES and begins_like_place(t, j, names, blocked):
        j, count = j + 1, 1  # "Surin Chaiwat"
    if (town or (j > i and t[j - 1].low in _OF_PEOPLE)) and _named_like_place(t, j, names, blocked):
        j, count = j + 1, 1  # "Ms. Kanazawa Michiko"
    while j < n and count < 8:
        word = t[j]
        if count and word.text in _POSTNOMINALS:
            break
        like = word.low in _CALLED_LIKE_TITLES if count == 1 else count and word.low in _LAST_NAMES
        if like and word.text.istitle() and not _name_goes_on(t, j + 1, names, blocked):
            j, count = j + 1, count + 1  # "Julia Bishop", "Lim Beng Yam"
            break
        if count and SUFFIX.at(t, j) and word.cap and (word.text[-1] != "." or len(word.text) > 2):
            j += 1  # "Charles V", but not the initial of "Jaime V. Lorenzo"
            break
        if count and word.low in PARTICLE and j + 2 < n and t[j + 1].low in PARTICLE and t[j + 2].cap:
            j += 1  # "von der Leyen"
            continue
        if count == 2 and _hue(t, first, j, names):
            j, count = j + 1, count + 1  # "Tran Van Hue"
            continue
        if count and (
            ("-" in word.text and _ARABIC.match(word.text))
            or (word.begins and place_within(t, j, names, blocked, count == 1))
            or (count == 1 and t[first - 1].low in _ENGLISH_TITLES and _single_place(t, j, names))
        ):
            j, count = j + 1, count + 1  # "Mohammed al-Thani", "Nguyen Thai Binh"
            continue
        if (
            count
            and word.low in PARTICLE
            and j + 1 < n
            and (
                is_name_word(t[j + 1], names, t, j + 1, blocked)
                or (word.low in PATRONYM and title_at(t, j + 1))
            )
            and len(word.text) < 6
        ):
            father, j = j + 1, j + 2
            while word.low in PATRONYM and father < n and (size := title_at(t, father)):
                father += size  # "bin Pehin Haji Osman"
            j, titled = max(j, father), j <= father
            if titled and j < n and (is_name_word(t[j], names, t, j, blocked) or t[j].low in _DAYS):
                j += 1  # "binti Haji Yusof", "bin Haji Ahad"
            count += 1
            continue
        nickname = count and word.text in '"“' and j + 3 < n and t[j + 2].text in '"”'
        if nickname and is_name_word(t[j + 3], names, t, j + 3, blocked):
            j += 3  # Ramon "Bong" Ilagan
            continue
        if count and word.low in ("haji", "hj") and j + 1 < n and t[j + 1].cap and t[j + 1].low in _DAYS:
            j, count = j + 2, count + 1  # "Mustafa Haji Jumat"
            continue
        if count and word.text == "@" and j + 1 < n and is_name_word(t[j + 1], names, t, j + 1, blocked):
            j += 1  # "Jamil @ Jumat bin Lasim"
            continue
        if count == 1 and t[first].low in _OF_BLOOD and (mark := _ayn(t, j, names, blocked)):
            j += mark  # "Prince 'Abdul Halim"
            continue
        if not is_name_word(word, names, t, j, blocked) and not (
            (count and _initials(t, j, names, blocked))
            or (count and word.text in _CALLED_LIKE_OFFICES and not (j + 1 < n and t[j + 1].text == "."))
            or _with_next(t, j, names, blocked, bool(titles), bool(count))
            or (word.text == "Yang" and not count and _of_a_family(t, j, names, blocked))
            or (count > 1 and word.text == "Negara")  # "I Wayan Surya Negara"
            or (count == 1 and word.cap and _in_commas(t, first, j, names, blocked))
            or (word.text == "I" and j + 1 < n and t[j + 1].low in BALINESE)
            or (
                word.cap
                and word.low in ALSO_NAMES
                and not (word.text == "AS" and names.at(t, j))
                and (
                    count
                    or (
                        j > 0
                        and t[j - 1].text not in _OPENS
                        and j + 1 < n
                        and is_name_word(t[j + 1], names, t, j + 1, blocked)
                    )
                )
            )
            or (word.low in _DAYS and (count or j > i) and t[j - 1].low in ("haji", "hj"))  # "Haji Jumat"
            or (count == 1 and word.low in _DAYS and _malay_title(titles))  # "Datuk Rahimi Sabtu"
            or (count and word.text == "Tanjung" and (j + 1 == n or not t[j + 1].cap))
        ):
            break
        if count and title_at(t, j) and len(word.text) > 2 and not INNER.at(t, j):
            k = j
            while father and k < n and (size := title_at(t, k)):
                k += size
            if father and k < n and is_name_word(t[k], names, t, k, blocked):
                j, count = k + 1, count + 1  # "bin Pehin X | Dato Paduka Haji Y"
                continue
            break
        if count and word.text.endswith(".") and len(word.text) == 2 and j + 1 >= n:
            break
        j += 1
        count += 1
    outlet = 0 < count < 3 and j < n and t[j].low in _PAPERS and t[j].cap
    if outlet and not titles and first and t[first - 1].low in _TOLD_TO:
        return None  # "X told | Danube Press"
    if not count or (count == 1 and len(t[first].text) == 1 and not titles):
        return None  # "Commission F"
    if count > 1 and t[j - 1].low in _SON and not (j < n and t[j].text == "."):
        j -= 1  # "Sultan X Ibni | Almarhum Sultan Y"
    last = after = j
    while after < n and t[after].text in _POSTNOMINALS:
        if t[after].text == "MP" and after + 1 < n and t[after + 1].cap:
            return None  # "Opposition | MP X": no name
        after += 1  # "Peter Hale MP, Minister for ..."
    while after + 1 < n and t[after].text == "," and DEGREE.at(t, after + 1) and t[after + 1].cap:
        after += 1 + DEGREE.at(t, after + 1)
        if after < n and t[after].text == "(" and after + 2 < n and t[after + 2].text == ")":
            after += 3
    alias = None
    if (
        after + 2 < n
        and t[after].text == "("
        and t[after + 2].text == ")"
        and is_name_word(t[after + 1], names, t, after + 1, blocked)
    ):
        alias, after = (after + 1, after + 2), after + 3
    if after + 2 < n and t[after].text == "(" and t[after + 1].text.isdigit() and t[after + 2].text == ")":
        after += 3  # an age
    return NameSpan(first, last, tuple(titles), i, after, alias)
