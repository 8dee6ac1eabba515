"""For which state somebody acts, where the words of the office do not say it."""

from __future__ import annotations

import csv
import functools
from collections import Counter
from collections.abc import Mapping, Sequence

from ingest.actors import PersonDraft
from ingest.document import Document
from ingest.naming import words
from ingest.post_words import PostSpan
from ingest.scan import Candidate, Scan
from ingest.tokens import folded
from ontology.knowledge import FOLDER

OWN = words("posts", "own")  # offices outside the state: without words that say so they act for none
LED = words("speech", "led")
_HOME = {"id": "IDN", "ms": "MYS"}
_HOME_WORDS = {"IDN": frozenset({"wni", "ri", "tni", "polri", "kemlu", "kbri"}), "MYS": frozenset({"wisma"})}
# Titles that only one state gives; Dato, Haji and Sri are shared and therefore say nothing.
_TITLE_STATE = {
    "samdech": "KHM", "oknha": "KHM", "datuk": "MYS", "letjen": "IDN", "komjen": "IDN", "irjen": "IDN",
    "brigjen": "IDN", "mayjen": "IDN", "kombes": "IDN", "marsdya": "IDN", "laksdya": "IDN", "laksda": "IDN",
    "laksma": "IDN", "marsma": "IDN", "pehin": "BRN", "khun": "THA", "tan": "MYS",
}  # fmt: skip
# A "perdana menteri" is never Indonesian, a "presiden" never Malaysian: constitutions, not news.
_NO_PRIME_MINISTER = frozenset({"IDN", "PHL", "USA", "BRA", "TUR"})
_NO_PRESIDENT = frozenset({"KHM", "THA", "MYS", "BRN", "JPN", "GBR", "AUS", "NZL", "CAN"})
_THROUGH = frozenset({"melalui", "lewat", "menerusi", "through", "via"})
_WORDS_OF_COUNTERPART = """
    sejawatnya sejawat mitranya rekannya koleganya tamunya timpalannya counterpart rakannya tetamunya
    tamu sejawatannya jirannya guest host
"""
_COUNTERPART = frozenset(_WORDS_OF_COUNTERPART.split())


@functools.cache
def long_forms() -> Mapping[str, tuple[str, ...]]:
    """Short words for offices with the words they stand for: menlu -> menteri luar negeri."""
    with (FOLDER / "office_short_forms.csv").open(encoding="utf-8", newline="") as file:
        return {row["short"]: tuple(row["long"].split()) for row in csv.DictReader(file)}


def office_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office without the state it belongs to, in its long form, so that its writings meet."""
    states = {i for first, last, _ in scan.places for i in range(first, last)}
    words_ = [t.low for i, t in enumerate(scan.tokens[post.first : post.last], post.first) if i not in states]
    return tuple(w for word in words_ if word.isalpha() for w in long_forms().get(word, (word,)))


def home_state(document: Document, scans: Sequence[Scan]) -> str | None:
    """The state from whose view the article is written: an unmarked "Menteri Pertahanan" is that state's.

    Indonesian and Malay news speak of Indonesia's and Malaysia's offices without naming the state, as long as
    the article is about that state at all; English news is anchored by its dateline, else by no state.
    """
    counts = _counts(scans)
    home = _HOME.get(document.language)
    if home:
        named = counts[home] or any(t.low in _HOME_WORDS[home] for s in scans for t in s.tokens)
        return home if named or not counts else None
    for s in scans:
        if s.sentence.kind == "body":
            for first, last, entry in s.places:
                if (
                    first < 4
                    and last < len(s.tokens)
                    and s.tokens[last].text in ("-", "–", "—", ":", "(", ",")
                ):
                    return entry.country
            break
    order = list(_counts(scans).items())
    return max(order, key=lambda item: item[1])[0] if order else None


def _counts(scans: Sequence[Scan]) -> Counter[str]:
    return Counter(e.country for s in scans for _, _, e in s.places if e.country)


def person_countries(
    drafts: Sequence[PersonDraft], scans: Sequence[Scan], home: str | None, of_body: Mapping[int, str | None]
) -> list[str | None]:
    """For each person the state or body for which it acts, or None where the article does not tell.

    Args: ``of_body`` gives the country of a body span by its ``id``.
    """
    counts = _counts(scans)
    taken: dict[tuple[tuple[str, ...], str], int] = {}
    found: list[str | None] = [_said(d, of_body) for d in drafts]

    def note(number: int) -> None:
        country = found[number]
        if country:
            for s, c in drafts[number].seen:
                if c.post:
                    taken.setdefault((office_key(s, c.post), country), number)

    for number in range(len(drafts)):
        note(number)
    for number, draft in enumerate(drafts):
        posted = [(s, c) for s, c in draft.seen if c.post and not c.post.former] or [
            (s, c) for s, c in draft.seen if c.post
        ]
        if found[number]:
            continue
        if not posted:
            s, c = draft.seen[0]
            before = {t.low for t in s.tokens[max(0, c.name.begin - 4) : c.name.begin]}
            if _COUNTERPART & before:
                found[number] = next((k for k, _ in counts.most_common() if k != home), None)
            continue
        found[number] = _inferred(posted, scans, home, counts, taken)
        note(number)
    return found


def _said(draft: PersonDraft, of_body: Mapping[int, str | None]) -> str | None:
    """What the office, a body in it or a title says."""
    for former in (False, True):
        for s, c in draft.seen:
            if c.post and c.post.former == former:
                if c.post.country:
                    return c.post.country
                first = min(c.post.first, c.name.begin)
                side = _led(s, first) or _side(s, first)
                if side:
                    return side
                for body in c.post.bodies:
                    country = of_body.get(id(s.bodies[body]))
                    if country:
                        return country
    for _, c in draft.seen:
        for title in c.name.titles:
            for word in folded(title)[:1]:
                if word in _TITLE_STATE:
                    return _TITLE_STATE[word]
    return None


def _led(s: Scan, first: int) -> str | None:
    """The state whose delegation somebody leads: "Delegasi Laos dipimpin oleh ...", "Laos melalui ..."."""
    for k in range(first - 1, max(-1, first - 4), -1):
        if LED.at(s.tokens, k) or s.tokens[k].low in _THROUGH:
            led = [e.country for a, b, e in s.places if k - 5 <= a and b <= k and e.kind != "place"]
            return led[-1] if led else None
    return None


def _side(s: Scan, first: int) -> str | None:
    """The state whose side is being listed: "Dari pihak Laos hadir ...", "On the Thai side were ..."."""
    ends = {b: e.country for _, b, e in s.places if e.kind != "place"}
    starts = {a: e.country for a, _, e in s.places if e.kind != "place"}
    for k in range(first - 1, -1, -1):
        if s.tokens[k].text in (";", "."):
            return None
        if s.tokens[k].low in ("pihak", "side"):
            return starts.get(k + 1) if s.tokens[k].low == "pihak" else ends.get(k)
    return None


def _inferred(
    posted: Sequence[tuple[Scan, Candidate]],
    scans: Sequence[Scan],
    home: str | None,
    counts: Counter[str],
    taken: Mapping[tuple[tuple[str, ...], str], int],
) -> str | None:
    s, candidate = posted[0]
    post = candidate.post
    assert post is not None
    first = min(post.first, candidate.name.begin)
    before = [t.low for t in s.tokens[max(0, first - 4) : first]]
    key = office_key(s, post)
    head = s.tokens[post.head].low
    barred: set[str] = set()
    if head in ("perdana", "pm", "prime", "premier"):
        barred |= _NO_PRIME_MINISTER
    if head in ("presiden", "president") and len(key) < 3:
        barred |= _NO_PRESIDENT
    barred |= {country for other, country in taken if other == key}
    if OWN.at(s.tokens, post.head) and not post.bodies:
        return None
    others = [c for c, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if c != home]
    if _COUNTERPART & set(before):
        return next((c for c in others if c not in barred), None)
    if home and home not in barred:
        return home
    near = [e.country for a, b, e in s.places if b <= first and e.country and e.country not in barred]
    if near:
        return near[-1]
    if home is None:
        for earlier in range(s.index - 1, max(-1, s.index - 3), -1):
            near = [e.country for _, _, e in scans[earlier].places if e.country and e.country not in barred]
            if near and scans[earlier].sentence.kind != "title":
                return near[0]
    left = [c for c in others if c not in barred]
    return left[0] if len(left) == 1 else None  # one candidate or none
