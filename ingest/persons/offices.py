"""One form for the many writings of one office: short forms written out, the own state left away."""

from __future__ import annotations

import csv
import functools
from collections.abc import Mapping

from ingest.rdf_values import fold
from ontology.knowledge import FOLDER, load
from ontology.terms import Names

_PARTICLES = frozenset(["of", "the", "for", "di", "dari", "bagi", "untuk", "merangkap"])


@functools.cache
def _table(file: str) -> Mapping[str, str]:
    with (FOLDER / file).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))[1:]
    return {fold(left): fold(right) for left, right in rows}


@functools.cache
def _own_words(country: str, base: str) -> tuple[str, ...]:
    """The names of a state and of its people, longest first, folded; by IRI."""
    for state in (*load().states, *load().further_states):
        if Names(base).authority(state.id) == country:
            named = (
                *state.names.values(), state.official_name, *state.aliases,
                *(form for text in state.demonyms.values() for form in text.split("|")),
            )  # fmt: skip
            return tuple(sorted({fold(n) for n in named} - {""}, key=lambda n: (-len(n), n)))
    return ()


@functools.lru_cache(maxsize=20_000)
def office_form(label: str, country: str | None, base: str) -> str:
    """The form under which offices are compared: "Menlu RI" and "Foreign Minister of Indonesia" have one.

    Args: the label; the IRI of the state it belongs to; the base of the IRIs.
    Returns: Indonesian words where the tables know the office, else the label's own; never empty for a label
    with letters. The rank stays: a deputy, an acting or a former holder has another form.
    """
    words = f" {fold(label)} "
    for name in _own_words(country, base) if country else ():
        words = words.replace(f" {name} ", " ")
    short, english = _table("office_short_forms.csv"), _table("office_translations.csv")
    kept = " ".join(short.get(word, word) for word in words.split())
    plain = " ".join(word for word in kept.split() if word not in _PARTICLES)
    translated = {_plain(name): form for name, form in english.items()}
    return translated.get(plain, plain) or fold(label)


def _plain(name: str) -> str:
    return " ".join(word for word in name.split() if word not in _PARTICLES)
