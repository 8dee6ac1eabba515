"""Labels of meetings, commitments and relations, made in Indonesian and English from what is known of them.

An event has no name of its own in the news; its label says kind, parties, place and date.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

Labels = Mapping[str, str]  # by language: id, en

MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
}  # fmt: skip
_AND = {"id": "dan", "en": "and"}
_OTHERS = {"id": "{} pihak lain", "en": "{} others"}
_PAIR = {"id": "{0}–{1}", "en": "{0} and {1}"}
_TOWARDS = {"id": "{0} kepada {1}", "en": "{0} to {1}"}
_OF = {"id": "{kind} {parties}", "en": "{kind} of {parties}"}
_SHORT_KIND = {
    "agreement": {"id": "Kesepakatan", "en": "Agreement"},
    "other": {"id": "Pertemuan", "en": "Meeting"},
}
# What is said in brackets of an event that is not (or no longer) simply there.
_NOTE = {
    "planned": {"id": "direncanakan", "en": "planned"},
    "proposed": {"id": "diusulkan", "en": "proposed"},
    "cancelled": {"id": "dibatalkan", "en": "cancelled"},
    "broken-off": {"id": "dihentikan", "en": "broken off"},
}
LANGUAGES = ("en", "id")


def date_label(earliest: str | None, latest: str | None, language: str) -> str | None:
    """A day, month, year or range in words, from ISO bounds: "19 Mei 2025", "1–10 Agustus 2025", "2026".

    Returns None where a bound is missing or is no date.
    """
    try:
        a, b = date.fromisoformat(earliest or ""), date.fromisoformat(latest or "")
    except ValueError:
        return None
    months = MONTHS[language]
    if a == b:
        return f"{a.day} {months[a.month - 1]} {a.year}"
    if (a.month, a.day, b.month, b.day) == (1, 1, 12, 31):
        return f"{a.year}" if a.year == b.year else f"{a.year}–{b.year}"
    if a.day == 1 and _is_last_day(b):
        end = f"{months[b.month - 1]} {b.year}"
        if (a.year, a.month) == (b.year, b.month):
            return end
        return f"{months[a.month - 1]}{'' if a.year == b.year else f' {a.year}'} – {end}"
    end = f"{b.day} {months[b.month - 1]} {b.year}"
    if (a.year, a.month) == (b.year, b.month):
        return f"{a.day}–{end}"
    return f"{a.day} {months[a.month - 1]}{'' if a.year == b.year else f' {a.year}'} – {end}"


def _is_last_day(day: date) -> bool:
    return day == date.max or date.fromordinal(day.toordinal() + 1).day == 1


def parties_label(parties: Sequence[Labels], language: str) -> str:
    """Two parties as a pair, up to four by name, more as the first three and a count."""
    named = [labels.get(language) or labels.get("en") or next(iter(labels.values())) for labels in parties]
    if len(named) == 2:
        return _PAIR[language].format(*named)
    if len(named) > 4:
        named = [*named[:3], _OTHERS[language].format(len(named) - 3)]
    if len(named) < 2:
        return "".join(named)
    return f"{', '.join(named[:-1])} {_AND[language]} {named[-1]}"


def event_labels(
    kind: str,
    kind_labels: Labels,
    status: str | None,
    parties: Sequence[Labels],
    place: str | None,
    bounds: tuple[str | None, str | None],
    sides: tuple[Sequence[Labels], Sequence[Labels]] = ((), ()),
) -> dict[str, str]:
    """The labels of a meeting or a commitment, by language.

    Args: the kind's id and labels; the status's id; the parties' labels in order; the place; ISO bounds;
    for a one-sided commitment those who undertake it and those towards whom.
    Returns: for example "Pertemuan bilateral Indonesia–Kamboja, Bali, 19 Mei 2025".
    """
    labels = {}
    for language in LANGUAGES:
        named = _SHORT_KIND.get(kind, kind_labels)
        by, to = (parties_label(side, language) for side in sides)
        who = _TOWARDS[language].format(by, to) if by and to else by or parties_label(parties, language)
        head = named.get(language) or kind
        if who:
            head = _OF[language].format(kind=head, parties=who)
        parts = [head, place, date_label(*bounds, language)]
        note = _NOTE.get(status or "", {}).get(language)
        labels[language] = ", ".join(part for part in parts if part) + (f" ({note})" if note else "")
    return labels


def relation_labels(parties: Sequence[Labels]) -> dict[str, str]:
    """The labels of a relation of two: "Indonesia–Kamboja"."""
    return {
        language: "–".join(labels.get(language) or labels.get("en") or "?" for labels in parties)
        for language in LANGUAGES
    }
