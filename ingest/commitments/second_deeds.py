"""Deeds told beside papers in one sentence: "signed a pact on fish and agreed to open a road"."""

from __future__ import annotations

import re

from ingest.commitments.own_papers import IN_FORCE_SINCE
from ingest.scene.scene import Scene, actors
from ontology.cues import Cue

_AND_THEY = re.compile(  # joins a second deed to a first: "signed a pact on fish and agreed to"
    r"(?:,? (?:and|dan|serta|sekaligus|lalu|kemudian|while|sementara|manakala))"
    r" (?:(?:juga|turut|also|then|kemudian|telah|both|keduanya|further|they|mereka|the two (?:sides"
    r"|countries)"
    r"|kedua(?:-dua)? (?:pihak|negara|menteri|pemimpin)) )*$"
)
_OPENS = re.compile(  # "During the signing, the Lao minister promised"
    r"\W*(?:during|at|after|before|following|usai|seusai|setelah|saat|ketika|dalam|pada|selepas|semasa|sebelum)\b"
    r"[^,;:]{0,60}$",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # "Laos and Fiji, which signed a pact in 1992, | agreed to open"
    r"\w,\s(?:which|who)\s(?:had\s|have\s)?(?:signed|inked|concluded|sealed|share)\s[^,;:]{3,80},\s"
    r"(?:(?:also|have|had|on \w+day|\w+day|yesterday|today)\s)*$"
)
_WHICH = re.compile(r"\b(?:which|whereby|that|yang)\b", re.IGNORECASE)


def beside_papers(scene: Scene, index: int, hits: list[tuple[int, int, Cue]]) -> list[tuple[int, int, Cue]]:
    """What is agreed or promised in a clause behind the papers: "signed a pact and agreed to open a road"."""
    papers = [h for h in hits if h[2].gives["form"] in ("document", "act")]
    text, last, begin = scene.document.article.text, max(h[1] for h in papers), scene.sentences[index].start
    first = min(h[0] for h in papers)
    if asked := [h for h in hits if h[2].gives["form"] == "invite" and h[1] < first]:
        return asked[:1]  # "invited Minister X and thanked him for the pact"
    named = [h[0] for h in papers if h[2].gives["form"] == "document"]
    if named and all(IN_FORCE_SINCE.search(text, max(begin, at - 60), at) for at in named):
        return [h for h in hits if h[1] <= first and h[2].gives["form"] in ("agree", "pledge")][:1]
    return [
        h
        for h in hits
        if h[0] >= last and h[2].gives["form"] in ("agree", "pledge")
        if _AND_THEY.search(text, last, h[0])
        or _ASIDE.search(text, begin, h[0])
        or (
            _OPENS.match(text, begin, last)
            and not _WHICH.search(text, last, h[0])
            and actors(scene, index, last, h[0])
        )
    ][:1]
