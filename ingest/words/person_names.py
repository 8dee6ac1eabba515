"""Names of persons where they stand: titles, words of the name, degrees and a short form behind it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ingest.words.gazetteer import Gazetteer
from ingest.words.name_words import ALSO_NAMES, is_name_word
from ingest.words.named_alike import (
    AYN,
    CALLED_LIKE_OFFICES,
    CALLED_LIKE_TITLES,
    DEGREE,
    FIRST_NAMES,
    INNER,
    LAST_NAMES,
    OPENS,
    POSTNOMINALS,
    ayn,
    begins_like_place,
    family_yang,
    initials,
    malay_title,
    name_goes_on,
    named_like_place,
    noun_in_commas,
    place_within,
    single_place,
    vietnamese_town,
    with_next,
)
from ingest.words.naming import words
from ingest.words.post_words import BALINESE
from ingest.words.titles import PATRONYM, TITLE_WORDS, title_at
from ingest.words.tokens import Token

PARTICLE = words("titles", "particle")
SUFFIX = words("titles", "suffix")
_OF_PEOPLE = frozenset({"mr", "mrs", "ms", "encik", "cik", "puan", "tuan", "dr", "bapak", "ibu"})
_DAYS = frozenset({"ahad", "isnin", "selasa", "rabu", "khamis", "kamis", "jumat", "sabtu", "senin"})
_PAPERS = frozenset(
    """press newswire news times post daily wire tv radio television gazette herald""".split()  # noqa: SIM905
)
_TOLD_TO = frozenset({"told", "to", "with", "the", "kepada", "by"})
_ARABIC = re.compile(r"[ae][a-z]-[A-Z]")  # the article before a surname
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # a given name of two syllables
_ENGLISH_TITLES = frozenset({"mr", "mrs", "ms", "miss"})  # English parts a place from a name by a word
_OPEN_TITLES = frozenset({"(", "H.E"})
_SHAPES = frozenset({"bukit", "laem", "khao"})  # of the land, in Malay and Thai, before its name
_SON = frozenset({"ibni", "ibnu", "bin", "binti"})
_OF_BLOOD = frozenset({"prince", "princess"})


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name where it stands: word range without titles, the titles, and the word after degrees and brackets."""  # noqa: E501

    first: int
    last: int
    titles: tuple[str, ...]
    begin: int  # first word including titles
    after: int
    alias: tuple[int, int] | None = None


def _titles(t: Sequence[Token], j: int, names: Gazetteer, titles: list[str]) -> int | None:
    """The word behind the titles from ``j`` on, which are noted; None where they begin a city's name."""
    n = len(t)
    while j < n and (k := title_at(t, j)):
        if t[j].low == "pak" and j + 1 < n and _KOREAN.fullmatch(t[j + 1].text):
            break  # "Jeneral | Pak Sung-hoon": a family's name
        if t[j].low == "pak" and titles and not (j + 1 < n and t[j + 1].cap):
            break  # "Jeneral | Pak turut hadir"
        place = names.at(t, j)
        if place and place[0] > k:
            return None
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
    return j


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
    if t[j].low in TITLE_WORDS or t[j].text in _OPEN_TITLES:
        end = _titles(t, j, names, titles)
        if end is None:
            return None  # "General Santos" is a city
        j = end
    if not titles and t[j].low in _SHAPES and t[j].cap:
        return None  # "Bukit Batok" is a hill, but "Rio Bukit" a man
    if len(titles) > 1 and t[j - 1].low in CALLED_LIKE_TITLES and not name_goes_on(t, j, names, blocked):
        titles.pop()  # "Ms. Bishop"
        j -= 1
        return NameSpan(j, j + 1, tuple(titles), i, j + 1, None)
    if j < n and t[j].text in AYN:
        j += ayn(t, j, names, blocked)
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
    if (town or (j > i and t[j - 1].low in _OF_PEOPLE)) and named_like_place(t, j, names, blocked):
        j, count = j + 1, 1  # "Ms. Kanazawa Michiko"
    while j < n and count < 8:
        word = t[j]
        if count and word.text in POSTNOMINALS:
            break
        like = word.low in CALLED_LIKE_TITLES if count == 1 else count and word.low in LAST_NAMES
        if like and word.text.istitle() and not name_goes_on(t, j + 1, names, blocked):
            j, count = j + 1, count + 1  # "Julia Bishop", "Lim Beng Yam"
            break
        if count and SUFFIX.at(t, j) and word.cap and (word.text[-1] != "." or len(word.text) > 2):
            j += 1  # "Charles V", but not the initial of "Jaime V. Lorenzo"
            break
        if count and word.low in PARTICLE and j + 2 < n and t[j + 1].low in PARTICLE and t[j + 2].cap:
            j += 1  # "von der Leyen"
            continue
        if count == 2 and vietnamese_town(t, first, j, names):
            j, count = j + 1, count + 1  # "Tran Van Hue"
            continue
        if count and (
            ("-" in word.text and _ARABIC.match(word.text))
            or (word.begins and place_within(t, j, names, blocked, count == 1))
            or (count == 1 and t[first - 1].low in _ENGLISH_TITLES and single_place(t, j, names))
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
        if count == 1 and t[first].low in _OF_BLOOD and (mark := ayn(t, j, names, blocked)):
            j += mark  # "Prince 'Abdul Halim"
            continue
        if not is_name_word(word, names, t, j, blocked) and not (
            (count and initials(t, j, names, blocked))
            or (count and word.text in CALLED_LIKE_OFFICES and not (j + 1 < n and t[j + 1].text == "."))
            or with_next(t, j, names, blocked, bool(titles), bool(count))
            or (word.text == "Yang" and not count and family_yang(t, j, names, blocked))
            or (count > 1 and word.text == "Negara")  # "I Wayan Surya Negara"
            or (count == 1 and word.cap and noun_in_commas(t, first, j, names, blocked))
            or (word.text == "I" and j + 1 < n and t[j + 1].low in BALINESE)
            or (
                word.cap
                and word.low in ALSO_NAMES
                and not (word.text == "AS" and names.at(t, j))
                and (
                    count
                    or (
                        j > 0
                        and t[j - 1].text not in OPENS
                        and j + 1 < n
                        and is_name_word(t[j + 1], names, t, j + 1, blocked)
                    )
                )
            )
            or (word.low in _DAYS and (count or j > i) and t[j - 1].low in ("haji", "hj"))  # "Haji Jumat"
            or (count == 1 and word.low in _DAYS and malay_title(titles))  # "Datuk Rahimi Sabtu"
            or (not count and word.low in _DAYS and _called_after_day(t, j, names, blocked, titles))
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
    after, alias = _behind(t, j, names, blocked)
    return None if after is None else NameSpan(first, j, tuple(titles), i, after, alias)


def _called_after_day(
    t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int], titles: Sequence[str]
) -> bool:
    """Whether a first name is a day's, behind a title such as Malays have: "Datuk | Jumat Salleh"."""
    return malay_title(titles) and t[j].text.istitle() and name_goes_on(t, j + 1, names, blocked)


def _behind(
    t: Sequence[Token], after: int, names: Gazetteer, blocked: Collection[int]
) -> tuple[int | None, tuple[int, int] | None]:
    """The word behind degrees, a short name and an age in brackets, and the short name; no word where what
    stands there says that the words before are no name."""
    n = len(t)
    while after < n and t[after].text in POSTNOMINALS:
        if t[after].text == "MP" and after + 1 < n and t[after + 1].cap:
            return None, None  # "Opposition | MP X": no name
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
    return after, alias
