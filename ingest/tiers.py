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

TIERS = ("official", "agency", "daily", "rewrite", "brief", "unknown")
_TABLE = Path(ontology.__file__).parent / "authority" / "outlets.csv"
# Domains that registries keep for governments: .go.id, .gov.my, .gob.mx, .gouv.fr, .mil.ph, .go.th
_GOVERNMENT = re.compile(
    r"(?:^|\.)(?:(?:gov|govt|gouv|gob|gv|mil|go)\.[a-z]{2}|gov|mil|int|admin\.ch|gc\.ca|europa\.eu)$"
)


@functools.cache
def outlets() -> dict[str, tuple[str, str]]:
    """Host -> (name, tier) of the table of outlets."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {row["host"]: (row["name"], row["tier"]) for row in csv.DictReader(file)}


def source_tier(article: Article) -> str:
    """One of `TIERS`; the most specific host of the table wins over the general rule for governments."""
    if article.brief:
        return "brief"
    try:
        host = (urlsplit(article.url or "").hostname or "").rstrip(".").lower()
    except ValueError:
        return "unknown"
    table = outlets()
    labels = host.split(".")
    for first in range(len(labels) - 1):
        known = table.get(".".join(labels[first:]))
        if known:
            return known[1]
    return "official" if _GOVERNMENT.search(host) else "unknown"
