"""What is noted of a paper besides its day: whether it is told again, is one of a list, had been planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.commitments.listed_papers import PAPERS_OF, one_of_several
from ingest.commitments.older_papers import is_older
from ingest.commitments.paper_status import Hit
from ingest.commitments.points import ITEM
from ingest.commitments.undertaking import Undertaking
from ingest.facts import When
from ingest.scene.scene import Scene

LEAD = 3  # the title and first sentences, whose "deal" is named below
GENERIC = re.compile(  # "the pact": whatever paper was told of
    r"(?:(?:dokumen|naskah)(?:nya)?|perjanjian|kesepakatan|persetujuan|pacts?|accords?|deals?|documents?|text"
    r"|instruments?|papers?|agreements?)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(  # "meanwhile the memorandum on ports": other papers than the one before
    r"\b(?:adapun|sedangkan|manakala|another|a second|the second|the other|satu lagi|sebuah lagi)\s+"
    r"(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
AGAIN = re.compile(r"\s*(?:\([^)]{1,20}\)\s*)?(?:itu|tersebut|ini|berkenaan|terbabit)\b", re.IGNORECASE)
_THAT_WAS = re.compile(  # "Peta jalan yang diteken X dan Y | itu"
    r"\s(?:yang\s(?:telah\s|sudah\s)?(?:diteken|ditandatangani|dimeterai)\s[^.;:,]{0,90}?\s(?:itu"
    r"|tersebut))\b",
    re.IGNORECASE,
)
THE = re.compile(r"\b(?:the|this)\s+$", re.IGNORECASE)
_BEFORE = re.compile(
    r"\s(?:sebelumnya|sebelum ini|terdahulu|dahulu|dulu|(?:previously|earlier)\b(?!\s(?:to|on|in)\b))"
)
_ONCE = re.compile(
    r"\b(?:planned|hoped|intended|expected|(?:was|were) (?:set|due|expected"
    r"|scheduled))(?: \w+)? to\b[^,;]{0,10}$"
    r"|\b(?:semula|sedianya|sebelumnya) (?:akan|berencana|dijadwalkan)\b[^,;]{0,10}$",
    re.IGNORECASE,
)
_ANEW = re.compile(r"\b(?:an?|another|sebuah|satu|satu lagi)\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
_A_PACT = re.compile(r"(?:pacts?|accords?|deals?)", re.IGNORECASE)
_STILL_IS = re.compile(
    r"\b(?:masih|tetap|still|remains?)\b", re.IGNORECASE
)  # "that treaty is still in force"
UNNAMED = ("signed-deal", "paper-signed", "paper-signed-en", "accord-signed", "accord-signed-en")


def as_told(
    scene: Scene, index: int, one: Undertaking, since: When | None, paper: Hit, act: Hit, acts: Sequence[Hit],
    listed: bool, awaited: bool,
) -> Undertaking:  # fmt: skip
    """A paper with all that its words tell of it.

    Args: ``since`` its day where the act tells none, ``paper`` its name, ``act`` what is done to it, among
    all ``acts`` of the sentence, ``awaited`` whether it is yet to come into force.
    """
    text, (start, end, cue) = scene.document.article.text, paper
    again = not listed and bool(
        AGAIN.match(text[end : end + 40])
        or _THAT_WAS.match(text, end, scene.sentences[index].end)
        or text[start:end].lower().endswith(("nya", " itu", " tersebut", " berkenaan"))
        or THE.search(text[max(0, start - 6) : start])
    )
    # "that treaty, signed in 2017, took effect on the same day": dated where it was told before
    by_signing = again and one.status == "in-force" and any(a[2].gives["status"] == "signed" for a in acts)
    return replace(
        one,
        when=one.when or since,
        own_date=one.own_date or (since is not None and not by_signing),
        generic=bool(GENERIC.match(text, start)),
        vague=one.vague
        or (index < LEAD and cue.id in UNNAMED and bool(GENERIC.search(text, start, end)))
        or (index < LEAD and _A_PACT.fullmatch(text, start, end) is not None)
        or (scene.sentences[index].kind == "title" and bool(GENERIC.search(text, start, end))),
        fate=one.status == "in-force" and _STILL_IS.search(text, max(0, act[0] - 12), act[1]) is not None,
        once=_ONCE.search(text, scene.sentences[index].start, act[0] + 3) is not None,
        fresh=_ANEW.search(text, max(scene.sentences[index].start, start - 40), start) is not None,
        lapsed=bool(act[2].gives.get("lapse")),
        awaited=awaited and one.status == "planned",
        earlier=_BEFORE.match(text, act[1]) is not None and act[1] > start,
        several=bool(PAPERS_OF.search(scene.sentences[index].text)),
        item=listed
        or one_of_several(scene, index)
        or (since is not None and one.status == "signed")
        or (one.own_date and is_older(text, start, end))
        or _begins_item(scene, index, start)
        or bool(_ANOTHER.search(text[max(0, start - 40) : start])),
        again=again,
    )


def _begins_item(scene: Scene, index: int, start: int) -> bool:
    """Whether an item of a list begins with a paper: "2. Memorandum on ..." is another than the first."""
    sentence = scene.sentences[index]
    mark = ITEM.match(sentence.text)
    return mark is not None and start - sentence.start <= mark.end() + 1
