"""Whose side somebody is on in a list by sides or states: "Dari pihak Laos hadir X dan Y", "- Laos: X"."""

from __future__ import annotations

from ingest.persons.believing import SAID_BEFORE
from ingest.words.scan import Scan

# Datelines as well as states.
_CITY_STATES = frozenset({"singapura", "singapore", "monaco", "monako", "vatican", "vatikan"})
_AT_HOME = frozenset({"BRN", "MYS", "SGP"})  # "BERAKAS: Menteri X": a dateline, at home for Malay papers only


def listed(s: Scan, first: int, told: bool) -> str | None:
    """The state whose side is being listed: "Dari pihak Laos hadir ...", "On the Thai side were ..."."""
    ends = {b: e.country for _, b, e in s.places if e.kind != "place"}
    starts = {a: e.country for a, _, e in s.places if e.kind != "place"}
    t = s.tokens
    for a, b, e in s.places[:1]:
        if (
            b < first
            and (e.kind != "place" or (e.country in _AT_HOME and not told))
            and t[b].text in ":–—"
            and all(t[k].text in "-–—•*·.)" or t[k].text.isdigit() for k in range(a))
            and not (t[a].text.isupper() and t[a].low in _CITY_STATES)
            and not ((e.kind == "place" or t[a].text.isupper()) and _others_told(s, b, first + 5, e.country))
        ):
            return e.country  # "- Laos: X, Menteri Y"
    for k in range(first - 1, max(-1, first - 60), -1):
        if t[k].text in (";", ".") or (t[k].text == "," and SAID_BEFORE.at(t, k + 1)):
            return None  # "put off at the request of the Thai side, said Minister X"
        if t[k].low in ("pihak", "side"):
            if t[k].low == "pihak" and any(c.name.after == k - 1 for c in s.names):
                return None  # "X dari pihak Laos dan | Menteri Y": told of X
            before = {x.low for x in t[max(0, k - 4) : k]}
            if {"behalf", "nama", "bagi"} & before or ("by" in before and t[k].low == "side"):
                return None  # "signed by X on behalf of the Lao side": that was X's; "held by the Lao side"
            return starts.get(k + 1) if t[k].low == "pihak" else ends.get(k)
    return None


def in_row(s: Scan, first: int) -> str | None:
    """The state whose side's people are told in a row of which one begins at ``first``: "Dari pihak Laos
    hadir X, Y, dan | Z"; nothing but names and their signs may stand between."""
    t, k = s.tokens, first - 1
    while k > 0 and (t[k].cap or t[k].text in ",.()" or t[k].low in _IN_ROWS):
        ends = next((e.country for _, b, e in s.places if b == k + 1 and e.kind == "state"), None)
        a = next((a for a, b, _ in s.places if b == k + 1), k)
        if ends and a and t[a - 1].low == "pihak":
            return ends
        k -= 1
    return None


_IN_ROWS = frozenset(
    "dan serta bin binti hadir turut ialah adalah oleh diwakili juga antara lain termasuk al".split()  # noqa: SIM905
)


def _others_told(s: Scan, low: int, high: int, country: str | None) -> bool:
    """Whether another state is named between two words."""
    return any(low <= a and b <= high and e.kind != "place" and e.country != country for a, b, e in s.places)
