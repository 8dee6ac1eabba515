"""Who does a deed: one state or both, named right before its verb, or meant by "they"."""

from __future__ import annotations

import re

from ingest.commitments.binding import close_by, follows_close
from ingest.scene.scene import Scene, actors, parties

_HE_AND = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Ii]a|[Dd]ia|[Bb]eliau)\s(?:and|dan|bersama|dengan|serta)\s[^.;:]{3,90}$"
)
_COUNTERPART = re.compile(r"\b(?:counterparts?|mitra|rekan|timpalan|rakan sejawat)", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:menyatakan|mengatakan|memaklumkan|mengumumkan|menyebut(?:kan)?|menegaskan|memastikan|mengonfirmasi"
    r"|memberitahu|berkata|said|says|announced|confirmed|stated|told [^.;:,]{3,50}?"
    r"|maintained|reiterated|assured|reaffirmed|added|disclosed|revealed|menambahkan|menyampaikan|menjamin)"
    r"(?: (?:bahwa|bahawa|that))?(?: (?:it|they|he|she|ia|dia|beliau|pihaknya|negaranya))?"
    r"\s+(?:juga |also |turut )?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # "the Lao side, in turn, will", "Laos for its part is to"
    r"(?:\s+(?:side|pihak|government))?,?\s+(?:in turn|in return|in exchange|for (?:its|his|her) part"
    r"|on its part|meanwhile|pada gilirannya|sebaliknya|sebagai balasan),?\s+(?:(?:also|juga|turut)\s+)?",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:each (?:side|country|party)|(?:setiap|tiap-tiap) (?:pihak|negara))\s+$", re.IGNORECASE
)
_AND = re.compile(
    r"\b(?:dan|serta|tetapi|namun|melainkan|sekaligus|lalu|malah|and|but|yet)\s+(?:juga\s+|also\s+"
    r"|turut\s+)?$",
    re.IGNORECASE,
)
_WITH = re.compile(r",?\s(?:dan|serta|and)\s(?:the\s)?|\s?[-–—]\s?", re.IGNORECASE)
_THEY = re.compile(  # "They also vowed to", "They urged traders to come, as well as vowed to"
    r"\W*(?:[\w ]{1,24}, )?(?:they|keduanya|mereka|kedua-duanya)\s(?:(?:also|juga|turut|pula|further"
    r"|again|have)\s)*"
    r"(?:$|[^.;:\"“]*(?:\band|\bas well as|\bdan|\bserta)\s(?:also\s|juga\s)?$)",
    re.IGNORECASE,
)


def right_before(scene: Scene, index: int, start: int) -> bool:
    """Whether a state stands right before a verb, or but for "in turn", "for its part"."""
    lead = actors(scene, index, scene.sentences[index].start, start)  # a body's name may be long
    text = scene.document.article.text
    return any(
        (start - m.end < 12 and not _AND_THEN.fullmatch(text, m.end, start))
        or _ASIDE.fullmatch(text, m.end, start)
        for m in lead
    )


_AND_THEN = re.compile(r"\s(?:and|dan|serta)\s(?:also\s|juga\s)?")  # "brought together Laos and | will help"


def he_and(scene: Scene, index: int, act: int, other: str) -> list[str]:
    """The state of "he" in "he and the Lao minister signed": of the one person who alone acts in the sentence
    before; none where that is the other's."""
    if not index or _HE_AND.search(scene.document.article.text, scene.sentences[index].start, act) is None:
        return []
    before = parties(scene.actors(index - 1))
    people = any(m.kind in ("person", "post") for m in scene.actors(index - 1))
    return before if people and len(before) == 1 and before != [other] else []


def they_both(scene: Scene, index: int, start: int) -> bool:
    """Whether "they" is the subject of a verb, and means both sides, of whom the sentence before tells."""
    sentence = scene.sentences[index]
    if _THEY.match(scene.document.article.text, sentence.start, start) is None:
        return False
    return _both_before(scene, index) and not actors(scene, index, sentence.start, start)


def _both_before(scene: Scene, index: int) -> bool:
    if not index or scene.sentences[index].text.lstrip().startswith(('"', "“", "‘")):
        return False
    return "both" in scene.roles(index - 1) or len(parties(scene.actors(index - 1))) == 2


_IT = re.compile(
    r"\W*(?:it|ia|(?:negara|negeri) (?:itu|tersebut)|pihaknya)\s(?:(?:juga|turut|also)\s)?", re.IGNORECASE
)


def it_goes_on(scene: Scene, index: int, start: int) -> list[str]:
    """The one that promised something in the sentence before, where "it" does so too: "It will also give"."""
    text, begin = scene.document.article.text, scene.sentences[index].start
    if not index or _IT.fullmatch(text, begin, start) is None:
        return []
    vowed = [m.start for m in scene.cues(index - 1)["commitments"] if m.cue.gives["form"] == "pledge"]
    one = parties(actors(scene, index - 1, scene.sentences[index - 1].start, vowed[0])) if vowed else []
    return one if len(one) == 1 else []


def named_together(scene: Scene, index: int, start: int) -> bool:
    """Whether two states joined by "and" stand right before: "Laos and Thailand vowed to ..."."""
    lead = actors(scene, index, max(scene.sentences[index].start, start - 80), start)[-2:]
    text = scene.document.article.text
    if len(parties(lead)) != 2 or not follows_close(text[lead[1].end : start]):
        return False
    return _WITH.fullmatch(text, lead[0].end, lead[1].start) is not None


def one_alone(scene: Scene, index: int, start: int) -> bool:
    """Whether one state alone is the subject of a verb, named in its own clause."""
    lead = actors(scene, index, scene.sentences[index].start, start)
    if len(parties(lead)) != 1 or scene.marked(index, "speech", lead[-1].end, start) is not None:
        return False
    return not _COUNTERPART.search(scene.document.article.text[scene.sentences[index].start : start])


def announced(scene: Scene, index: int, start: int) -> bool:
    """Whether a state's side says of itself what it will do: "Laos announced that it would send"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    said = _SAYS.search(text, max(sentence.start, start - 100), start)
    if said is None:
        return False
    lead = actors(scene, index, sentence.start, said.start())
    return bool(lead) and said.start() - lead[-1].end < 12


def elided(scene: Scene, index: int, start: int) -> bool:
    """Whether a clause goes on with the one subject of its sentence: "Laos gives no money, but will send"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if not _AND.search(text[max(sentence.start, start - 24) : start]):
        return False
    return len(parties(actors(scene, index, sentence.start, start))) == 1


def of_both(scene: Scene, index: int, start: int) -> bool:
    """Whether both sides are the subject right before: "the two countries", "Laos and Thailand", "they"."""
    text = scene.document.article.text
    if close_by(scene, index, "both", start) or _EACH.search(text[scene.sentences[index].start : start]):
        return True
    lead = actors(scene, index, max(scene.sentences[index].start, start - 80), start)
    near = bool(lead) and (
        start - lead[-1].end < 12
        or (start - lead[-1].end < 32 and any(lead[-1].end < d.end <= start for d in scene.dates[index]))
    )
    return (
        near
        and len(parties(lead)) >= 2
        and bool(re.search(r"\b(?:and|dan|serta)\b", text[lead[0].end : start]))
    )
