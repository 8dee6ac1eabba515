"""The source tier of an article, from the host of its address.

Tiers: ``official`` (governments and intergovernmental bodies), ``agency``, ``daily``, ``rewrite`` (sites
that retell others' reports), ``brief`` (our own summary), ``unknown``.
"""

from __future__ import annotations

import csv
import functools
import re
from pathlib import Path
from urllib.parse import urlsplit

import ontology
from ingest.article import Article
from ontology.knowledge import load

TIERS = ("official", "agency", "daily", "rewrite", "brief", "unknown")
_TABLE = Path(ontology.__file__).parent / "authority" / "outlets.csv"
# Domains that registries keep for governments: .go.id, .gov.my, .gob.mx, .gouv.fr, .mil.ph, .go.th
_GOVERNMENT = re.compile(
    r"(?:^|\.)(?:(?:gov|govt|gouv|gob|gv|mil|go)\.[a-z]{2}|gov|mil|int|admin\.ch|gc\.ca|europa\.eu)$"
)

_OF_STATE = re.compile(r"(?:^|\.)(?:gov|govt|gouv|gob|gv|mil|go)\.([a-z]{2})$")  # a government's own site


# Country domains that hardly anybody abroad uses.
_DOMAINS = {
    "bn": "BRN", "id": "IDN", "kh": "KHM", "mm": "MMR", "my": "MYS", "ph": "PHL", "sg": "SGP", "th": "THA",
    "tl": "TLS", "vn": "VNM",
}  # fmt: skip


@functools.cache
def outlets() -> dict[str, tuple[str, str]]:
    """Host -> (name, tier) of the table of outlets."""
    return {host: (name, tier) for host, (name, tier, _) in _rows().items()}


@functools.cache
def _rows() -> dict[str, tuple[str, str, str]]:
    """Host -> (name, tier, country)."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {row["host"]: (row["name"], row["tier"], row["country"]) for row in csv.DictReader(file)}


def outlet_state(article: Article) -> str | None:
    """The state or organisation (alpha-3, short name) of the outlet at the article's address, where the table
    knows it."""
    row, host = _row(article), _host(article)
    if row:
        return row[2] or None
    state = _DOMAINS.get(host.rpartition(".")[2])
    if state is None and (official := _OF_STATE.search(host)):
        found = load().state_of.get(official[1].upper())
        state = found.alpha3 if found else None
    return state


def _row(article: Article) -> tuple[str, str, str] | None:
    """The row of the most specific host of the table that the article's address is at."""
    labels = _host(article).split(".")
    return next((_rows()[h] for k in range(len(labels) - 1) if (h := ".".join(labels[k:])) in _rows()), None)


def _host(article: Article) -> str:
    try:
        return (urlsplit(article.url or "").hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


def source_tier(article: Article) -> str:
    """One of `TIERS`; the most specific host of the table wins over the general rule for governments."""
    if article.brief:
        return "brief"
    row = _row(article)
    if row:
        return row[1]
    return "official" if _GOVERNMENT.search(_host(article)) else "unknown"
