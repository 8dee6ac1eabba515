"""For which state somebody acts, where the words beside the name do not say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ingest.actors import PersonDraft
from ingest.document import Document
from ingest.scan import Scan
from ingest.tokens import folded

_HOME = {"id": "IDN", "ms": "MYS"}
# Titles that only one state gives (Brunei shares Dato and Haji with Malaysia, so those two are left out).
_TITLE_STATE = {
    "samdech": "KHM",
    "oknha": "KHM",
    "tan": "MYS",
    "datuk": "MYS",
    "letjen": "IDN",
    "komjen": "IDN",
    "irjen": "IDN",
    "brigjen": "IDN",
    "mayjen": "IDN",
    "kombes": "IDN",
    "marsdya": "IDN",
    "laksdya": "IDN",
    "laksda": "IDN",
    "pehin": "BRN",
}
# Heads of government by form of state: a "perdana menteri" is never Indonesian or Philippine.
_NO_PRIME_MINISTER = frozenset({"IDN", "PHL", "USA", "BRA", "TUR"})
_NO_PRESIDENT = frozenset({"KHM", "THA", "MYS", "BRN", "JPN", "GBR", "AUS", "NZL", "CAN"})


def home_state(document: Document, scans: Sequence[Scan]) -> str | None:
    """The state from whose view the article is written: an unmarked "Menteri Pertahanan" is that state's."""
    home = _HOME.get(document.language)
    if home:
        return home
    counts: Counter[str] = Counter()
    first: list[str] = []
    for s in scans:
        for _, _, entry in s.places:
            if entry.country:
                counts[entry.country] += 1
                if s.sentence.kind == "body" and not first:
                    first.append(entry.country)
    return first[0] if first else None


def person_country(draft: PersonDraft, titles: Sequence[str], home: str | None) -> str | None:
    """The state or body for which a person acts: said of the office, shown by a title, else the home state."""
    for _, candidate in draft.seen:
        if candidate.post and candidate.post.country and not candidate.post.former:
            return candidate.post.country
    for title in titles:
        for word in folded(title):
            if word in _TITLE_STATE:
                return _TITLE_STATE[word]
    for s, candidate in draft.seen:
        if candidate.post:
            head = s.tokens[candidate.post.head].low
            others = [
                e.country
                for _, _, e in s.places
                if e.country and e.country not in (home, *_NO_PRIME_MINISTER)
            ]
            if head in ("perdana", "pm", "prime") and home in _NO_PRIME_MINISTER:
                return others[0] if others else None
            if head in ("presiden", "president") and home in _NO_PRESIDENT:
                return next((c for c in others if c not in _NO_PRESIDENT), None)
            return home
    return None
