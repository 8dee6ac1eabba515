"""What the words around a signing tell of it: that nobody was there together, that it was long before."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ingest.facts import When
from ingest.scene.cue_hits import Hit, find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_SINCE = re.compile(  # "the first drill since both states signed the pact in 2017": long before
    r"\b(?:sejak|semenjak|since|ever since)\s(?!(?:lama|awal|dini)\b)(?:[\w-]+\s){0,6}$", re.IGNORECASE
)


def signed_apart(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a paper was signed by sides who were not together: "signed online", "secara sirkuler"."""
    if not any(h.form == "sign" for h in group):
        return False
    end = min(scene.sentences[index].end, group[-1].end + 60)
    return _ONLINE.search(scene.document.article.text, group[-1].end, end) is not None


def in_two_towns(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether each side signed in its own town, so that nobody met: "signed in X by A and in Y by B"."""
    if not any(h.form == "sign" for h in group):
        return False
    text, sentence = scene.document.article.text, scene.sentences[index]
    return bool(
        _IN_TWO_TOWNS.search(text, sentence.start, sentence.end)
        or _NO_MEETING.search(text, group[-1].end, sentence.end)
    )


_NAMED = r"(?-i:[A-ZÀ-ỸĐ])[^.;]{2,110}?"
_IN_TWO_TOWNS = (
    re.compile(  # "signed in X by A on Monday and in Y by B", "A menekennya di X, sedangkan B ... di Y"
        rf"\bsigned (?:it )?in (?-i:[A-ZÀ-ỸĐ])[\w’'-]+(?: [\w’'-]+)? by {_NAMED},? (?:and"
        rf"|while) in (?-i:[A-ZÀ-ỸĐ])[\w’'-]+"
        rf"(?: [\w’'-]+)? by\b|\bsigned (?:it )?in (?-i:[A-ZÀ-ỸĐ])[^.;]{{2,60}}?,? (?:while|whereas) {_NAMED}"
        rf"\b(?:signed|did so|put (?:his|her) (?:name|signature))[^.;,]{{0,30}} in (?-i:[A-ZÀ-ỸĐ])"
        rf"|\b(?:men(?:eken|andatangani)(?:nya)?"
        rf"|memeterai(?:nya)?) [^.;]{{0,60}}?\bdi (?-i:[A-ZÀ-ỸĐ])[^.;]{{2,60}}?,"
        rf" (?:sedangkan|sementara|manakala) {_NAMED}\b(?:men(?:eken|andatangani)|memeterai|membubuhkan"
        rf"|menurunkan)"
        rf"[^.;,]{{0,40}} di (?-i:[A-ZÀ-ỸĐ])",
        re.IGNORECASE,
    )
)
_NO_MEETING = re.compile(  # "with no ceremony and no meeting between the two", "tanpa tatap muka"
    r"\b(?:(?:with|and) no|without (?:a|any)) (?:face-to-face )?meeting\b|\btanpa (?:pertemuan|tatap muka"
    r"|perjumpaan)\b",
    re.IGNORECASE,
)
_ONLINE = re.compile(
    r"\b(?:online|virtually|remotely|by circulation|via (?:zoom|video ?(?:conference|link)?)"
    r"|by video|secara (?:daring|virtual|sirkuler|edaran|maya|dalam talian|terpisah)|dalam talian)\b",
    re.IGNORECASE,
)


def signed_long_since(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a signing only tells since when something holds: no news, and no day of other talks."""
    start = max(scene.sentences[index].start, group[0].start - 60)
    before = scene.document.article.text
    return group[0].form == "sign" and _SINCE.search(before, start, group[0].start) is not None


_WHICH_WAS = re.compile(  # a paper that somebody has, by where it was signed
    r"(?:\b(?:yang|which|that)\s(?:telah\s|sudah\s|(?:was|were|had been)\s)?(?:first\s)?"
    r"|\b(?:memorandum|understanding|agreement|treaty|protocol|pact|accord|MoU|one),?\s)$",
    re.IGNORECASE,
)
_BY_BOTH = re.compile(r"\s(?:oleh\s|by\s)?(?:mereka\s)?(?:ke(?:de)?dua|both|the two|them)", re.IGNORECASE)
_OLD = timedelta(days=180)


def of_their_paper(scene: Scene, one: Encounter) -> bool:
    """Whether a signing only tells of which paper somebody speaks: "both reviewed the memorandum that was |
    signed in X"; who speaks of it need not have signed it, unless it says so: "signed by both"."""
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "sign"), None)
    text = scene.document.article.text
    if hit is None or _BY_BOTH.match(text, hit.end):
        return False
    return _WHICH_WAS.search(text[max(0, hit.start - 40) : hit.start]) is not None


def origin_only(scene: Scene, index: int, group: list[Hit], when: When | None) -> bool:
    """Whether a clause only tells where and when, long ago, a paper was signed that both sides have: "have a
    memorandum that was signed in Hanoi in 2017"; nobody is told to have signed it."""
    published = scene.document.article.published
    if group[0].form != "sign" or len(group) > 1 or not published or when is None or not when.latest:
        return False
    in_a_year = when.precision == "year" and when.latest[:4] < published[:4]  # "last year"
    if not in_a_year and date.fromisoformat(published) - date.fromisoformat(when.latest) < _OLD:
        return False
    text, start = scene.document.article.text, scene.sentences[index].start
    if not _WHICH_WAS.search(text[max(start, group[0].start - 40) : group[0].start]):
        return False
    return not any(m.kind == "person" for m in scene.mentions[index] if m.start > group[0].start) and (
        scene.marked(index, "both", group[0].start, group[0].end + 30) is None
    )


_LONG_HELD = timedelta(days=730)
_OFFICERS = re.compile(
    r"\b(?:kedua(?:-dua)?|both|the two)\s(?:[a-z]+\s){0,2}?"
    r"(?:menteri|pemimpin|presiden|pejabat|ministers|leaders|presidents|premiers|officials)\b",
    re.IGNORECASE,
)


def of_a_paper_long_held(scene: Scene, draft: Draft) -> bool:
    """Whether a signing of years ago is told for the sake of the paper alone, which is a commitment: "The
    treaty of the two countries was signed in Hanoi on 27 June 2013"; nobody is told to have signed it."""
    published, when = scene.document.article.published, draft.when
    if not published or when is None or not when.latest or draft.lead.status != "held":
        return False
    alone = all(m.form == "sign" and m.kind == "signing" for m in draft.members) and len(draft.sentences) == 1
    if (
        not alone
        or draft.lead.background
        or len(draft.parties) != 2
        or any(draft.persons.values())
        or draft.extra
    ):
        return False
    if _OFFICERS.search(scene.sentences[draft.lead.sentence].text):
        return False
    return date.fromisoformat(published) - date.fromisoformat(when.latest) > _LONG_HELD
