"""A small statistical tagger of names: a linear-chain CRF (Lafferty et al. 2001) over words and word lists.

It sees names that the grammars do not. Its features are few and kept by word: the word, its shape and ends,
its classes from the project's own lists, and how the capitalised run around it begins.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pycrfsuite

from ingest.words.gazetteer import Gazetteer, gazetteer
from ingest.words.name_words import BODY_HEAD, PORTFOLIO, POST_WORD
from ingest.words.naming import NEVER_NAMES, words
from ingest.words.person_names import PARTICLE
from ingest.words.titles import HONORIFIC, SERVICE
from ingest.words.tokens import Token, fold
from ontology.knowledge import load

MODELS = Path(__file__).parents[1] / "models"
FEATURES = 1  # version of the features; a model of another version is refused
CLASSES = (
    ("ti", HONORIFIC),
    ("ti", SERVICE),
    ("po", POST_WORD),
    ("oh", BODY_HEAD),
    ("pf", PORTFOLIO),
    ("pt", PARTICLE),
    ("say", words("speech", "said-before-name", "said-english")),
    ("said", words("speech", "said-after-name", "said-english")),
)


class ModelError(ValueError):
    """The model file does not fit the program; the message says how to make one that does."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a sentence: a range of words, and PER, ORG or LOC."""

    first: int
    last: int
    label: str
    sure: float = 1.0  # marginal probability of the least sure of its tags


@dataclass(frozen=True, slots=True)
class Word:
    """What the features need of a word type."""

    own: tuple[str, ...]
    low: str
    shape: str
    classes: tuple[str, ...]
    cap: bool


def shape_of(word: str) -> str:
    """The pattern of letters and digits, runs cut to two: "TNI-AL" is "XX-XX", "Rasu" is "Xxx"."""
    shape: list[str] = []
    for c in word:
        kind = "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c
        if shape[-2:] != [kind, kind]:
            shape.append(kind)
    return "".join(shape)


@functools.lru_cache(maxsize=50_000)
def word_of(text: str) -> Word:
    """The features of a word that do not depend on its neighbours."""
    low = fold(text)
    cap = text[:1].isupper()
    token = [Token(text, low, cap)]
    classes = list(dict.fromkeys(name for name, listed in CLASSES if listed.at(token, 0) and low in listed))
    if low in NEVER_NAMES:
        classes.append("nn")
    shape = shape_of(text)
    own = [f"w={low}", f"s={shape}", f"p3={low[:3]}", f"p2={low[:2]}", f"x2={low[-2:]}", f"x3={low[-3:]}"]
    own += classes
    if cap:
        own.append("T")
    if text.isupper() and len(text) > 1:
        own.append(f"U{min(len(text), 6)}")
    return Word(tuple(own), low, shape, tuple(classes), cap)


def features(texts: Sequence[str], names: Gazetteer) -> list[list[str]]:
    """The features of each word of a sentence."""
    found = [word_of(text) for text in texts]
    known = _known(texts, found, names)
    n = len(found)
    rows: list[list[str]] = []
    before, head = "<s>", "-"
    for i, word in enumerate(found):
        if word.cap:
            if head == "-" and word.classes:
                head = word.classes[0]
        else:
            head, before = "-", word.classes[0] if word.classes else word.low
        row = [*word.own, f"run={before}", f"hd={head}"]
        if known[i]:
            row.append(f"g={known[i]}")
        for d in (-2, -1, 1, 2):
            j = i + d
            if not 0 <= j < n:
                row.append(f"{d}end")
                continue
            other = found[j]
            row += [f"{d}w={other.low}", f"{d}s={other.shape}"]
            row += [f"{d}{name}" for name in other.classes]
            if known[j] and abs(d) == 1:
                row.append(f"{d}g={known[j]}")
        if i:
            row.append(f"ss={found[i - 1].shape}|{word.shape}")
        if i + 1 < n:
            row.append(f"sn={word.shape}|{found[i + 1].shape}")
        rows.append(row)
    return rows


def _known(texts: Sequence[str], found: Sequence[Word], names: Gazetteer) -> list[str]:
    """For each word the kind of known name it is in, with B where the name begins."""
    tokens = [Token(text, word.low, word.cap) for text, word in zip(texts, found, strict=True)]
    kinds = [""] * len(tokens)
    i = 0
    while i < len(tokens):
        hit = names.at(tokens, i) if tokens[i].cap else None
        for k in range(hit[0] if hit else 0):
            kinds[i + k] = f"{'I' if k else 'B'}{hit[1].kind}"  # type: ignore[index]
        i += hit[0] if hit else 1
    return kinds


def spans(tags: Sequence[str]) -> list[Named]:
    """The names of a sentence from its IOB tags; a name may begin with I."""
    found: list[Named] = []
    start, label = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        kind, _, name = tag.partition("-")
        if label and (kind != "I" or name != label):
            found.append(Named(start, i, label))
            label = ""
        if name and not label:
            start, label = i, name
    return found


class Tagger:
    """A trained model, ready to tag; not to be shared between threads."""

    def __init__(self, path: Path) -> None:
        """Raises ModelError where the file or its manifest is missing or of other features."""
        manifest = path.with_suffix(".json")
        try:
            told: dict[str, Any] = json.loads(manifest.read_text("utf-8"))
            self._crf: Any = pycrfsuite.Tagger()
            self._crf.open(str(path))
        except (OSError, ValueError) as error:
            raise ModelError(f"{path}: no usable model ({error}); make one with `make tagger`") from error
        if told.get("features") != FEATURES:
            raise ModelError(f"{path}: made for other features than {FEATURES}; renew it with `make tagger`")
        self._names = gazetteer(load())

    def tag(self, texts: Sequence[str]) -> list[Named]:
        """The names of one sentence, given as its words."""
        if not texts:
            return []
        self._crf.set(features(texts, self._names))
        tags = self._crf.tag()
        return [
            replace(name, sure=min(self._crf.marginal(tags[i], i) for i in range(name.first, name.last)))
            for name in spans(tags)
        ]


@functools.cache
def tagger(language: str) -> Tagger | None:
    """The shipped tagger of a language; None where there is none."""
    path = MODELS / f"names-{language}.model"
    return Tagger(path) if path.is_file() else None
