"""One word made of a name's beginnings, as papers of the region call people: "Budisan" for Budi Santosa.

Such a word is nobody's for certain: with one country and one office it is.
"""

from __future__ import annotations

import functools

_LEAST = 2  # letters of a word's beginning


@functools.lru_cache(maxsize=50_000)
def shortens(word: str, name: str) -> bool:
    """Whether a word is made of the beginnings of two or more words of a name, in order and from the first.

    All first letters, or two letters and more of each word used. Args: both folded.
    Examples: "budisan" and "bsw" of "budi santosa wijaya"; not "santosa", "budi", "bs".
    """
    parts = name.split()
    if " " in word or len(parts) < 2 or word in parts:
        return False
    return word == "".join(part[0] for part in parts) or _made(word, parts, 0)


def _made(word: str, parts: list[str], used: int) -> bool:
    if not word:
        return used > 1
    for n, part in enumerate(parts):
        if n and not used:
            return False  # the first word is always there
        for size in range(len(part), _LEAST - 1, -1):
            if word.startswith(part[:size]) and _made(word[size:], parts[n + 1 :], used + 1):
                return True
    return False


def may_shorten(a: str, b: str) -> bool:
    """Whether nothing tells that two names, none a part of the other, are of two people.

    One is short for the other; or both are words, and one begins or ends as the other begins, as "santosa"
    and "budisan": both may be parts of one name. Args: both folded.
    """
    if " " in a and " " in b:
        return False
    if " " in a or " " in b:
        return shortens(a, b) or shortens(b, a)
    return any(_holds(x, y) for x, y in ((a, b), (b, a)))


def _holds(word: str, part: str) -> bool:
    sizes = range(_LEAST, min(len(part), len(word)) + 1)
    return any(word.startswith(part[:size]) or word.endswith(part[:size]) for size in sizes)
