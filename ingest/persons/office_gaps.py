"""Words between an office and its holder that no list reads: "Kepala Biro X | Setdaprov Kepri, | Y Z"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ingest.words.gazetteer import Gazetteer
from ingest.words.person_names import NameSpan, name_at
from ingest.words.post_words import HEAD
from ingest.words.titles import SERVICE, title_at
from ingest.words.tokens import Token

_LONGEST = 7  # words
_TITLED = frozenset({"dr", "drs", "dra", "prof", "ir", "h", "hj", "mr", "mrs", "ms"})
# Words in small letters that may stand there; a verb would begin to tell of something else.
_SMALL = frozenset(
    """di dari daripada pada bagi untuk negeri negara daerah provinsi setempat berkenaan terbabit tersebut itu
    jabatan kementerian agensi badan kontingen pasukan delegasi rombongan cawangan wilayah kawasan pusat
    of at in for the es da de del la na al office mission bureau""".split()  # noqa: SIM905
)


def over_gap(
    t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int], bodies: Collection[int]
) -> tuple[int, NameSpan, str | None] | None:
    """The holder of an office that ends before ``j``, behind words that belong to it unread.

    These are no verbs; a comma or a rank must part them from the full name, and whoever stands behind the
    comma must not have an office of his own. Gives the end of the gap, the name, and the state told in it.
    """
    country = None
    part = j < len(t) and (
        t[j].low in ("of", "for")
        or (t[j].text.islower() and t[j].low != "and" and "of" in (t[j - 2].low, t[j - 3].low))
    )  # "head | of the navy contingent, Captain X"
    for k in range(j, min(j + _LONGEST, len(t) - 1)):
        word = t[k]
        rank = word.cap and bool(SERVICE.at(t, k) or title_at(t, k) > (word.low not in _TITLED))
        if rank and k == j:
            return None
        if rank or (word.text == "," and k > j):
            begin = k if rank else k + 1
            name = name_at(t, begin, names, blocked) if begin not in blocked else None
            if name is None or (name.last - name.first < 2 and not name.titles):
                return None
            if part and not (rank or name.titles):
                part = False  # only a rank or title shows that what no list knows was no verb
                if any(_unread(t[m]) for m in range(j, k)):
                    return None
            if not rank and (not _closed(t, name.after) or _holds_own(t, name.after)):
                return None
            return k, name, country
        if (
            word.low in ("dan", "and")
            and k + 1 < len(t)
            and not names.at(t, k + 1)
            and _rank_behind(t, k + 1)
        ):
            continue  # "Panglima Komando X | dan Y Laksamana Z"
        if ((k in bodies or HEAD.at(t, k)) and not part) or (
            _unread(word) and not (part and word.text.isalpha())
        ):
            return None
        found = names.at(t, k, ("state", "demonym"))
        country = country or (found[1].country if found else None)
    return None


def _unread(word: Token) -> bool:
    """Whether a word is none of those that may stand in an office unread."""
    return not (word.cap or word.low in _SMALL or word.text.isdigit() or word.text in "()-–&/’'")


def _rank_behind(t: Sequence[Token], k: int) -> bool:
    """Whether a rank stands behind one more word."""
    if k + 1 >= len(t) or SERVICE.at(t, k):
        return False
    return t[k].cap and t[k + 1].cap and bool(SERVICE.at(t, k + 1))


def _closed(t: Sequence[Token], k: int) -> bool:
    """Whether a name ends there: by a sign, or a word in small letters that joins no other name."""
    return k >= len(t) or t[k].text in ",.;(" or not t[k].cap


def _holds_own(t: Sequence[Token], k: int) -> bool:
    """Whether an office stands behind a name: "X, Menteri Y"."""
    return k + 1 < len(t) and t[k].text == "," and t[k + 1].cap and bool(HEAD.at(t, k + 1))
