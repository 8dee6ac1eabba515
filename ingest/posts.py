"""Offices: the grammar of posts in Indonesian, Malay and English order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.gazetteer import Gazetteer
from ingest.institutions import SUBUNIT, Span
from ingest.naming import NEVER_NAMES, words
from ingest.tokens import Token

HEAD = words("posts", "head", "compact")
BODY_HEAD = words("bodies", "state-head", "joint-head", "private-head", "english-state-head")
COMPACT = words("posts", "compact")
LOCAL = words("posts", "local")
SERVICE = words("titles", "service-rank")
HONORIFIC = words("titles", "honorific")
RANK = words("posts", "rank")
ACTING = words("posts", "acting")
FORMER = words("posts", "former")
MIDDLE = words("posts", "middle")
PORTFOLIO = words("portfolios", "indonesian-malay", "english")
ENGLISH_FIELD = words("portfolios", "english")
_LINK = frozenset({"dan", "and", "&", "merangkap", "cum", "concurrently", "sekaligus"})
_TO = frozenset({"untuk", "ke", "bagi", "to", "for", "di", "in", "pada", "at", "of"})
_LOWER_NEVER = frozenset(
    {"anggota", "kepala", "pihak", "ketua delegasi", "head", "raja", "ratu", "duta", "wakil"}
)
_UNIT_HEADS = frozenset(
    {
        "kepala",
        "ketua",
        "direktur",
        "pengarah",
        "komandan",
        "panglima",
        "karo",
        "kabiro",
        "director",
        "head",
        "chief",
    }
)
_CHAIN = frozenset(
    {
        "staf",
        "ajudan",
        "asisten",
        "deputi",
        "wakil",
        "sekretaris",
        "juru",
        "jubir",
        "spokesperson",
        "kepala",
        "spokesman",
        "spokeswoman",
        "adviser",
        "advisor",
        "penasihat",
        "aide",
        "utusan",
        "khusus",
        "ahli",
        "pertama",
    }
)


@dataclass(frozen=True, slots=True)
class PostSpan:
    """One office where it stands, in word indices; ``label`` is its range without rank marks like "mantan"."""  # noqa: E501

    first: int
    last: int
    head: int
    country: str | None
    acting: bool
    former: bool
    bodies: tuple[int, ...]  # indices of the sentence's body spans inside
    lower: bool  # written without capitals ("the foreign minister")
    bare: bool  # nothing but the head: "Menteri", "the minister"


def _post_word(tokens: Sequence[Token], j: int) -> bool:
    """Whether an office goes on at ``j`` behind a body: "AFP Deputy Commissioner"."""
    return j < len(tokens) and bool(HEAD.at(tokens, j) or RANK.at(tokens, j) or ACTING.at(tokens, j))


def k_known(tokens: Sequence[Token], j: int) -> bool:
    """Whether the word is one of offices, fields or ranks, so that no name and no unknown field starts there."""  # noqa: E501
    t = tokens
    return bool(
        not t[j].cap
        or MIDDLE.at(t, j)
        or PORTFOLIO.at(t, j)
        or HEAD.at(t, j)
        or SERVICE.at(t, j)
        or HONORIFIC.at(t, j)
    )


def post_at(
    tokens: Sequence[Token], i: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> PostSpan | None:
    """The office that starts at word ``i``.

    Args: ``spans`` gives the sentence's bodies by their first word; ``english`` allows modifiers before the
    head and heads without capitals. Returns None where no office starts.
    """
    t, n = tokens, len(tokens)
    j, country, acting, former, bodies, modified = i, None, False, False, [], False
    while j < n:
        if (k := ACTING.at(t, j)) and (t[j].cap or english or j > i or len(t[j].low) > 3):
            acting, j = True, j + k
        elif (k := FORMER.at(t, j)) and j - i < 3 and not (t[j].low == "then" and not english):
            former, j = True, j + k
        elif (k := RANK.at(t, j)) and j + k < n and (t[j].cap or english) and not HEAD.at(t, j) > k:
            if not (t[j + k].cap or english):
                return None
            if HEAD.at(t, j) and not (
                RANK.at(t, j + k) or HEAD.at(t, j + k) or (english and PORTFOLIO.at(t, j + k))
            ):
                break
            j += k
        elif (
            english
            and (found := names.at(t, j))
            and found[1].kind in ("demonym", "state", "igo")
            and not modified
        ):
            country, j = found[1].country, j + found[0]
            if j < n and t[j].text in ("'s", "’s", "'", "’"):
                j += 1
        elif english and (k := ENGLISH_FIELD.at(t, j)) and not HEAD.at(t, j) > k and j - i < 8:
            if HEAD.at(t, j) and not (j + k < n and (HEAD.at(t, j + k) or ENGLISH_FIELD.at(t, j + k))):
                break
            modified, j = True, j + k
        elif english and modified and t[j].low in ("and", "&") and j + 1 < n and ENGLISH_FIELD.at(t, j + 1):
            j += 1
        elif (
            english
            and j in spans
            and not modified
            and _post_word(t, spans[j][1].last)
            and spans[j][1].holder in ("state", "igo")
        ):
            bodies.append(spans[j][0])
            country, j = country or spans[j][1].country, spans[j][1].last
        else:
            break
    if j >= n:
        return None
    size = HEAD.at(t, j)
    if not size or SERVICE.at(t, j) > size or (t[j].low == "mayor" and not english):
        return None
    if t[j].cap and t[j].low in NEVER_NAMES and t[j].low != "minister":
        return None
    if not t[j].cap and not english and (t[j].low in _LOWER_NEVER or j + size >= n):
        return None
    head, start = j, j + size
    j, lower = start, not t[j].cap
    while j < n:
        word = t[j]
        if j in spans and word.cap:
            number, span = spans[j]
            if t[j - 1].low in ("dan", "and") or span.group:
                break
            unit = t[head].low in _UNIT_HEADS and word.low in SUBUNIT
            if j == start and (
                unit or (PORTFOLIO.at(t, j) and word.text.istitle() and not BODY_HEAD.at(t, j))
            ):
                span.office = True
            bodies.append(number)
            country, j = country or span.country, span.last
            continue
        found = names.at(t, j)
        if found and found[1].kind == "place" and word.cap and (LOCAL.at(t, head) or t[j - 1].low in SUBUNIT):
            country, j = country or found[1].country, j + found[0]
            continue
        if found and found[1].kind in ("state", "demonym") and word.cap:
            if t[j - 1].low in ("dan", "and") or (found[1].kind == "demonym" and not english):
                break
            country, j = country or found[1].country, j + found[0]
            continue
        if found and found[1].kind == "igo":
            country, j = country or found[1].country, j + found[0]
            continue
        if word.low in _TO and j + 1 < n:
            k = j + 2 if t[j + 1].low == "the" and j + 2 < n else j + 1
            found = names.at(t, k)
            if (
                k in spans
                and not spans[k][1].group
                and (english or word.low not in ("di", "in", "pada", "at", "ke"))
            ):
                bodies.append(spans[k][0])
                country, j = country or spans[k][1].country, spans[k][1].last
                continue
            if found and found[1].kind in ("state", "place", "igo") and word.low not in ("at", "pada"):
                if word.low in ("di", "in") and t[head].low not in (
                    "duta",
                    "dubes",
                    "ambassador",
                    "konsul",
                    "atase",
                ):
                    break
                country = country or (found[1].country if word.low == "of" else None)
                j = k + found[0]
                continue
            if english and word.low in ("of", "for") and PORTFOLIO.at(t, k) and (t[k].cap or lower):
                j = k
                continue
            break
        if word.low in _LINK and j + 1 < n:
            if (t[j + 1].cap or lower) and (
                PORTFOLIO.at(t, j + 1)
                or (
                    HEAD.at(t, j + 1)
                    and (RANK.at(t, j + 1) or english or word.low in ("merangkap", "sekaligus"))
                )
            ):
                if HEAD.at(t, j + 1) and names.at(t, j - 1) and word.low in ("dan", "and"):
                    break
                j += 1
                continue
            if english and RANK.at(t, j + 1) and j + 2 < n and HEAD.at(t, j + 2) and not names.at(t, j - 1):
                j += 1
                continue
            break
        if (
            word.text == ","
            and j + 2 < n
            and t[j + 1].cap
            and PORTFOLIO.at(t, j + 1)
            and any(
                t[m].low in ("dan", "and") and m + 1 < n and PORTFOLIO.at(t, m + 1)
                for m in range(j + 1, min(j + 6, n))
            )
        ):
            j += 1
            continue
        if word.text == "(" and j + 2 < n and t[j + 2].text == ")" and names.at(t, j + 1):
            j += 3  # "Republik Demokratik Timor Leste (RDTL)"
            continue
        if word.text == "(" and j + 2 < n and t[j + 2].text == ")" and j > start - size and HEAD.at(t, j + 1):
            j += 3
            continue
        if word.cap and j > start - 1 and not k_known(t, j) and word.low not in NEVER_NAMES and not found:
            run = 1
            if j + 1 < n and t[j + 1].cap and not k_known(t, j + 1) and not names.at(t, j + 1):
                run = 2
            after = j + run
            if after < n and t[after].cap and not SERVICE.at(t, after):
                if after in spans and not spans[after][1].group and j > start:
                    j = after
                    continue
                if PORTFOLIO.at(t, after) and t[after].low not in ("anak", "al", "tni", "polri"):
                    j = after
                    continue
                state = names.at(t, after)
                if (
                    run == 1
                    and state
                    and state[1].kind == "state"
                    and t[j - 1].low in ("republik", "kerajaan")
                ):
                    j = after
                    continue
        if word.low in ("fungsi",) or (not word.cap and j == start and PORTFOLIO.at(t, j) and not english):
            j += 1
            continue
        if not word.cap and not (lower and english and (PORTFOLIO.at(t, j) or HEAD.at(t, j))):
            break
        if word.text == "/" and j + 1 < n and t[j + 1].cap:
            j += 2
            continue
        k = MIDDLE.at(t, j) or PORTFOLIO.at(t, j)
        if k:
            if HEAD.at(t, j) > k:
                k = HEAD.at(t, j)
            j += k
            continue
        if HEAD.at(t, j) and (t[j - 1].low in _CHAIN or lower or t[j - 1].low in _LINK):
            j += HEAD.at(t, j)
            continue
        if t[j - 1].low in _LINK and RANK.at(t, j):
            j += RANK.at(t, j)
            continue
        if (
            word.cap
            and j + 2 < n
            and t[j + 1].low in ("dan", "and")
            and t[j + 2].cap
            and PORTFOLIO.at(t, j + 2)
            and word.low not in NEVER_NAMES
        ):
            j += 1
            continue
        if (
            word.text.isupper()
            and len(word.text) > 1
            and word.text.isalpha()
            and len(word.text) < 7
            and not english
        ):
            j += 1
            continue
        break
    bare = j == start and size == 1 and head == i and t[head].low not in COMPACT
    return PostSpan(i, j, head, country, acting, former, tuple(bodies), lower, bare)
