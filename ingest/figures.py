"""Reported figures: a number, what it counts, and the sentence that reports it."""

from __future__ import annotations

import functools
import re
from decimal import Decimal

from ingest.dates.dateshapes import DIGITS
from ingest.facts import ReportedFigure
from ingest.scene.scene import Scene, evidence
from ontology.cues import load_cues

_SCALE = {
    "ribu": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "bilion": 9, "triliun": 12,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
}  # fmt: skip
_NUMBER = re.compile(
    r"(\d(?<![\w.,/-].)(?:\d{0,2}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{0,8}(?:[.,]\d{1,2})?))(?![\w/]|[.,]\d|-\d)"
    r"(?:\s+(" + "|".join(_SCALE) + r")\b)?\s+",
    re.IGNORECASE,
)  # fmt: skip


def find_figures(scene: Scene) -> tuple[ReportedFigure, ...]:
    """The figures of the article in order; a number whose unit is no known one is none."""
    found = []
    units = _units(scene.document.language)
    english = scene.document.language == "en"
    for index, sentence in enumerate(scene.sentences):
        if sentence.kind == "title" or not scene.wordings[index].marks & DIGITS:
            continue
        proof = None
        for match in _NUMBER.finditer(sentence.text):
            unit = units.match(sentence.text, match.end())
            value = _value(match.group(1), match.group(2), english) if unit else None
            if unit is None or value is None:
                continue
            proof = proof or evidence(scene, index)
            if proof is not None:
                found.append(ReportedFigure(value, unit.group(), proof))
    return tuple(found)


@functools.cache
def _units(language: str) -> re.Pattern[str]:
    """All units as one pattern, in the order of their cues."""
    return re.compile("|".join(cue.pattern.pattern for cue in load_cues("figures", language)), re.IGNORECASE)


def _value(digits: str, scale: str | None, english: bool) -> str | None:
    """The number as a plain decimal; points group in Indonesian news, commas in English and Malay."""
    groups = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits)
    if groups and (scale is None or len(re.findall(r"[.,]", digits)) > 1):
        plain = re.sub(r"[.,]", "", digits)
    elif re.fullmatch(r"\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d{1,2}", digits):
        plain = re.sub(r"[.,]", "", digits[:-3]) + re.sub(r",", ".", digits[-3:])
        plain = plain if "." in plain else plain[:-1] + "." + plain[-1]
    else:
        plain = digits.replace(",", ".")
    del english
    try:
        value = Decimal(plain) * (10 ** _SCALE[scale.lower()] if scale else 1)
    except ArithmeticError:
        return None
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
