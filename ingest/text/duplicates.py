"""Near-duplicates: one text that several outlets print with small changes is one source, not several.

Each article's source graph carries a MinHash sketch of its words (Broder 1997; `datasketch`), so that any
two articles can be compared wherever they meet, without their texts and without a common index.
"""

from __future__ import annotations

import base64
import functools
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

import numpy

if TYPE_CHECKING:  # it brings SciPy along, half a second that only those pay who compare texts
    from datasketch import MinHash

SHINGLE = 5  # words: long enough that two reports of one event do not share many by chance
PERMUTATIONS = 64  # the estimate of a Jaccard index of .8 has a standard error of .05
SIMILAR = 0.5  # Jaccard index, estimated; measured: reports of one event written apart stay under .05
_SCHEME: Literal["affine32"] = "affine32"  # of datasketch; another would make other numbers
_BANDS = (21, 3)  # bands and rows: finds 94 of 100 pairs at an index of .5, all but none at .05
_WORD = re.compile(r"\w+")


@functools.cache
def _empty() -> MinHash:
    from datasketch import MinHash

    return MinHash(num_perm=PERMUTATIONS, seed=1, scheme=_SCHEME)


def sketch(text: str) -> str:
    """The sketch of a text: base64 of `PERMUTATIONS` unsigned 32-bit numbers, big-endian."""
    words = _WORD.findall(text.casefold())
    shingles = {" ".join(words[n : n + SHINGLE]) for n in range(max(1, len(words) - SHINGLE + 1))}
    minhash = _empty().copy()
    minhash.update_batch([shingle.encode("utf-8", "surrogatepass") for shingle in shingles])
    return base64.b64encode(minhash.hashvalues.astype(">u4").tobytes()).decode("ascii")


def alike(one: str, other: str) -> float:
    """The estimated Jaccard index of two texts, from 0 to 1, by their sketches."""
    first, second = (numpy.frombuffer(base64.b64decode(each), ">u4") for each in (one, other))
    return float(numpy.mean(first == second)) if first.size == second.size else 0.0


def bands(sketch: str) -> list[tuple[int, ...]]:
    """The numbers of a sketch by which `pairs` finds others: two texts with a band in common are compared."""
    numbers = numpy.frombuffer(base64.b64decode(sketch), ">u4").tolist()
    many, rows = _BANDS
    return [(band, *numbers[band * rows : (band + 1) * rows]) for band in range(many)]


def pairs(sketches: Mapping[str, str]) -> list[tuple[str, str]]:
    """The near-duplicates among articles: each with the first of those that it is like, by name.

    Args:
        sketches: of each article, by its IRI.

    Only the first of each text is kept to compare with, so that a thousand copies take a thousand steps.
    """
    if len(sketches) < 2:
        return []
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=PERMUTATIONS, params=_BANDS)
    found = []
    for name in sorted(sketches):
        numbers = numpy.frombuffer(base64.b64decode(sketches[name]), ">u4").astype("u4")
        minhash = MinHash(num_perm=PERMUTATIONS, seed=1, scheme=_SCHEME, hashvalues=numbers)
        likeness = [(-alike(sketches[other], sketches[name]), other) for other in index.query(minhash)]
        best, first = min(likeness, default=(0.0, ""))
        if -best >= SIMILAR:
            found.append((first, name))
        else:
            index.insert(name, minhash)
    return found


def groups(articles: Iterable[str], same: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The name of the independent source that each article belongs to: the least of its group's names."""
    leader = {name: name for name in articles}

    def top(name: str) -> str:
        while leader[name] != name:
            name = leader[name] = leader[leader[name]]
        return name

    for one, other in same:
        first, second = sorted((top(one), top(other)))
        leader[second] = first
    return {name: top(name) for name in leader}
