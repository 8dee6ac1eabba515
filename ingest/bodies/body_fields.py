"""Fields in the name of a body: joined by "and", listed with commas, and words before such a one."""

from __future__ import annotations

import re

from ingest.words.body_span import (
    ENGLISH_WORD,
    NAME_WORD,
    PORTFOLIO,
    POST_HEAD,
    TITLE,
    Sight,
    acronym,
    head,
    is_word,
)
from ingest.words.naming import NEVER_NAMES, field_like, words

# Forms of English abstract nouns (Quirk et al., A Comprehensive Grammar of the English Language, I.31-40).
_ABSTRACT = re.compile(
    r"[a-z]{3,}(?:ics|tion|sion|ology|graphy|ness|ism|ship|onomy|ulture|[td]ing)|[a-z]{5,}(?:ity|ment)"
)
_NO_FIELDS = frozenset(
    [
        "mesyuarat",
        "sidang",
        "dialog",
        "projek",
        "proyek",
        "program",
        "persidangan",
        "konferensi",
        "persetujuan",
        "nota",
        "festival",
    ]
)
GIVEN = words("titles", "given-name")
_DEPUTIES = frozenset({"wakil", "timbalan", "deputi", "asisten"})
_PLAIN = frozenset({"organisasi", "lembaga", "perusahaan", "pertubuhan", "organization", "organisation"})


def joins(sight: Sight, j: int, known: bool) -> bool:
    """Whether the word after "dan" still belongs to the name of the body."""
    if sight.t[j].low in _NO_FIELDS:
        return False
    if known or not is_word(sight.t[j]) or (sight.t[j].low in NEVER_NAMES and not PORTFOLIO.at(sight.t, j)):
        fields = j + 1 < sight.n and PORTFOLIO.at(sight.t, j + 1)  # no "Brigade 41 and the | Cambodian Army"
        return sight.t[j].low == "the" and not known and bool(fields)
    entry = sight.names.at(sight.t, j)
    if entry or (head(sight, j) and (sight.t[j].low not in PORTFOLIO or sight.t[j].low in _PLAIN)):
        return False
    if sight.t[j].low in _DEPUTIES and j + 1 < sight.n and POST_HEAD.at(sight.t, j + 1):
        return False  # "Ketua Komisi Hukum X Y dan | Wakil Menteri Z"
    return bool(PORTFOLIO.at(sight.t, j)) or not (
        POST_HEAD.at(sight.t, j) or TITLE.at(sight.t, j) or acronym(sight.t[j])
    )


def comma_list(sight: Sight, j: int) -> bool:
    """Whether the comma at ``j`` stands in a list of fields that ends with "dan"."""
    t = sight.t
    if j + 2 < sight.n and t[j + 1].low == "the" and t[j + 2].cap and PORTFOLIO.at(t, j + 2):
        return comma_list(sight, j + 1)  # "Climate Change, Energy, the Environment and Water"
    if j + 1 >= sight.n or not (t[j + 1].cap and PORTFOLIO.at(t, j + 1)) or not _field_before(sight, j):  # noqa: SIM102
        if not (
            j + 1 < sight.n and t[j + 1].low in ("dan", "and") and j + 2 < sight.n and PORTFOLIO.at(t, j + 2)
        ):
            return False
    for k in range(j + 1, min(j + 16, sight.n - 1)):
        if t[k].low in ("dan", "and"):
            return bool(PORTFOLIO.at(t, k + 1))
        if not t[k].cap and t[k].text != "," and t[k].low != "the":
            return False
    return False


def _field_before(sight: Sight, j: int) -> bool:
    """Whether a word of a field stands before the comma (or "the") at ``j``."""
    t = sight.t
    return bool(PORTFOLIO.at(t, j - 1 - (t[j].low == "the")))


def more_field(sight: Sight, j: int) -> bool:
    """Whether an unknown word is followed by a word of a field ("... dan Perdesaan")."""
    t = sight.t
    if j + 1 < sight.n and t[j + 1].cap and PORTFOLIO.at(t, j + 1):
        return True
    return (
        j + 2 < sight.n and t[j + 1].low in ("dan", "and") and t[j + 2].cap and bool(PORTFOLIO.at(t, j + 2))
    )


def last_field(sight: Sight, j: int) -> bool:
    """Whether an unknown word behind "dan" is one more field, as a place or state closes the name behind it:
    "Jabatan Pelabuhan dan | Dermaga Sabah"."""
    t = sight.t
    if t[j - 1].low not in ("dan", "serta") or j + 1 >= sight.n or not t[j + 1].cap:
        return False
    if not t[j].text.istitle() or GIVEN.at(t, j) or not (j > 1 and is_common(sight, j - 2)):
        return False
    place = sight.names.at(t, j + 1, ("place", "state"))
    behind = j + 1 + place[0] if place else sight.n
    return place is not None and not (behind < sight.n and t[behind].cap)


def is_common(sight: Sight, j: int) -> bool:
    """Whether a word is a common noun or adjective of which bodies' names are made, and people's are not."""
    t = sight.t
    return bool(PORTFOLIO.at(t, j) or NAME_WORD.at(t, j) or NAME_WORD.at(t, j - 1) > 1) or field_like(t[j])


def english_common(sight: Sight, j: int) -> bool:
    """Whether a word is one of bodies' names in English; by its form only where no name can begin with it."""
    t = sight.t
    if PORTFOLIO.at(t, j) or ENGLISH_WORD.at(t, j):
        return True
    closed = j + 1 == sight.n or not t[j + 1].cap
    return closed and t[j].text.istitle() and _ABSTRACT.fullmatch(t[j].low) is not None
