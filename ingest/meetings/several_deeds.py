"""Several meetings of one subject, told in one sentence: "called on X and met Y", "met in X, and in Y"."""

from __future__ import annotations

import re

from ingest.document import DateMention, Mention
from ingest.scene.away_words import ELSEWHERE
from ingest.scene.cue_hits import Hit
from ingest.scene.cutting import dated, part
from ingest.scene.scene import Scene, actors


def one_after_the_other(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of those whom one subject met, each with a name of its own: "called on X and met Y"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    kept = [
        h for k, h in enumerate(hits) if not (k and h.form == "noun" and h.start - hits[k - 1].end < _OBJECT)
    ]
    if not 1 < len(kept) < _AT_MOST or any(h.kind in _MANY for h in kept):
        return None  # "co-chaired | the 14th joint commission" is one
    if kept[0].form not in ("verb", "noun") or any(h.form not in _SECOND for h in kept[1:]):
        return None
    people = [
        m
        for m in scene.mentions[index]
        if m.kind == "person" or (m.kind == "post" and m.country) or _officials(text, m)
    ]
    if not (any(m.end <= kept[0].start for m in people) or _HE.search(text, sentence.start, kept[0].start)):
        return None
    ends = [*(h.start for h in kept[1:]), sentence.end + 1]
    met = [[m for m in people if h.end < m.start and m.end < end] for h, end in zip(kept, ends, strict=True)]
    if not met[-1] and len(kept) > 2:  # "... and meet other leaders"
        kept, met = kept[:-1], met[:-1]
    refs = [who for row in met for who in {(m.kind, m.country if m.ref is None else m.ref) for m in row}]
    if not all(met) or len(refs) != len(set(refs)):
        return None
    turns = []
    for row, other in zip(met, kept[1:], strict=False):
        joined = _AND_MET.search(text[row[-1].end : other.start])
        if joined is None:
            return None
        turns.append(row[-1].end + joined.start("turn"))
    cuts = [(a.start, b) for a, b in zip(kept, [*turns, met[-1][-1].end], strict=True)]
    last = kept[-1]
    own = dated(scene, index, last.end, sentence.end) or any(
        m.kind == "place" and m.start > last.end for m in scene.mentions[index]
    )  # else all were where and when the first is told to have been
    if own:
        cuts[-1] = (last.start, sentence.end)
    else:
        cuts[0] = (cuts[0][0], met[0][-1].end)
    scenes = []
    for rank in range(len(kept)):
        cut = scene
        if rank:
            cut = part(
                cut,
                index,
                sentence.start,
                sentence.end,
                (cuts[0][0], cuts[rank - 1][1] if own else cuts[0][1]),
            )
            if not own and rank > 1:
                cut = part(cut, index, sentence.start, sentence.end, (turns[0], cuts[rank - 1][1]))
        if rank < len(kept) - 1:
            cut = part(cut, index, sentence.start, sentence.end, (turns[rank], cuts[-1][1]))
        scenes.append(cut)
    return scenes


def _officials(text: str, m: Mention) -> bool:
    """Whether people of a state whom nobody names are met: "held talks with | Chilean officials"."""
    if m.kind != "state":
        return False
    return bool(_OFFICIALS.match(text, m.end) or _PEJABAT.search(text, max(0, m.start - 40), m.start))


_OFFICIALS = re.compile(r"\s(?:[a-z-]+\s){0,2}(?:officials|lawmakers|legislators|negotiators|delegates)\b")
_PEJABAT = re.compile(
    r"\b(?:pejabat|pegawai|perunding|anggota (?:parlemen|kongres|delegasi)|ahli (?:parlimen|kongres))"
    r"(?:\s(?:tinggi|senior|kanan|pemerintah|kerajaan))?\s$"
)
_SECOND = ("verb", "noun", "received")
_AT_MOST = 5  # things that one subject did in a sentence


_HE = re.compile(r"\b(?:he|she|ia|dia|beliau)\s(?:[a-z]+\s){0,3}$", re.IGNORECASE)
_OBJECT = 25  # characters between a verb and the session that is its object
_MANY = ("exercise", "summit", "multilateral-meeting", "other", "signing")
_AND_MET = re.compile(  # the second verb has the subject of the first
    r"^(?:\s(?:of|dari|daripada)\s[^,;]{2,25}?)?(?:,? (?:in|at|di|on|pada) [^,;]{2,40}?){0,2}"
    r"(?:, [A-Z][a-z]+(?: \([\d/]{3,10}\))?(?=,))?"
    r"(?P<turn>,(?=\s$)|,?\s(?:and|dan|serta|then|lalu|kemudian|before|sebelum"
    r"|after|following|setelah|seusai|selepas|sesudah)"
    r"(?:\s(?:in the (?:morning|afternoon|evening)|pada (?:sebelah )?(?:petang|malam|sore)(?:nya)?|he|she"
    r"|ia|dia|beliau))*"
    r"(?:\s(?:also|then|later|subsequently|afterwards|was|were|juga|turut|kemudian|separately|hold|held"
    r"|holding|have|had|pay|paid|paying|making"
    r"|separate|bilateral|formal|talks|meetings?|discussions|with|on|to|mengadakan|terpisah|berasingan"
    r"|menggelar|melakukan|(?:co-)?chair(?:ed|ing)?|attend(?:ed|ing)?|menghadiri|memimpin|mempengerusikan|a"
    r"|an|the|\d+(?:st|nd|rd|th)))*\s$)"
)


def twice(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of the meetings that one verb tells: "they met in X on 3 May, and in Y on 9 May", "she met A
    on Monday and B on Tuesday"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if len(hits) > 1 and scene.marked(index, "margin", sentence.start, hits[0].start):
        hits = (
            hits[1:] if "," in text[hits[0].end : hits[1].start] else hits
        )  # "On the margins of X, she met"
    if not hits or hits[0].form not in DEEDS:
        return None
    days = [d for d in scene.dates[index] if d.start > hits[0].end and d.when.precision == "day"]
    if len(hits) == 1 and (turns := _each_his_day(scene, index, hits[0].end, days)):
        whole = (sentence.start, sentence.end)
        ends = [*(start for start, _ in turns[1:]), sentence.end]
        later = [
            part(part(scene, index, sentence.start, end), index, sentence.start, end, (hits[0].end, begin))
            for (_, begin), end in zip(turns, ends, strict=True)
        ]
        return [part(scene, index, *whole, (turns[0][0], sentence.end)), *later]
    if len(hits) == 1 and (each := _an_hour_later(scene, index, hits[0])):
        return each
    two = hits[0].form == "verb" and len(days) == 2
    turn = _AND_IN.search(text, days[0].end, days[1].start) if two else None
    if turn is None or any(h.start < turn.start() for h in hits[1:]):
        return None
    return [
        part(scene, index, sentence.start, sentence.end, (turn.start(), sentence.end)),
        part(scene, index, sentence.start, sentence.end, (hits[0].end, turn.end() - 1)),
    ]


def _an_hour_later(scene: Scene, index: int, hit: Hit) -> list[Scene]:
    """The scenes of two whom one subject met one behind the other: "met A in X on Monday, and his Lao
    colleague, B, an hour later"; empty where it is not so told."""
    text, start, end = scene.document.article.text, scene.sentences[index].start, scene.sentences[index].end
    later = list(_LATER.finditer(text, hit.end, end))
    people = [m for m in scene.mentions[index] if m.kind in ("person", "post")]
    met = [m for m in people if m.start > hit.end and (m.country or m.kind == "person")]
    if len(later) != 1 or len(met) != 2:
        return []
    one, other = met
    sent = [m.country for m in scene.mentions[index] if one.end < m.start < other.start and m.kind == "state"]
    whose = other.country or (sent[-1] if sent else None)  # "his Lao colleague, X"
    if not one.country or whose in (None, one.country):
        return []
    turn = _AND_ALSO.search(text, one.end, other.start)
    if turn is None or ELSEWHERE.search(text, hit.end, turn.start()) or later[0].start() < turn.start():
        return []
    if later[0].start() > other.end and not _RIGHT_BEHIND.fullmatch(text, other.end, later[0].start()):
        return []
    if any(m.country in (one.country, whose) for m in people if m.end <= hit.start):
        return []
    last = max(other.end, later[0].end())
    return [
        part(scene, index, start, end, (turn.start(), last)),
        part(scene, index, start, end, (hit.end, one.end)),
    ]


_LATER = re.compile(
    r"\b(?:(?:an|one|two|three|half an|\d+|a few|several)\s(?:hours?|minutes)\s(?:later|afterwards?"
    r"|after that|earlier)"
    r"|later (?:in the day|that (?:day|afternoon|evening)|the same day|on)"
    r"|(?:se|dua |tiga |setengah |beberapa |\d+ )(?:jam|menit|minit)\s(?:kemudian|sesudahnya|setelahnya"
    r"|berselang"
    r"|(?:selepas|setelah|sebelum) itu|sebelumnya)"
    r"|(?:sore|petang|malam|siang)\s(?:hari)?nya)\b",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(r",?\s(?:and|dan|serta|lalu|kemudian|then)\b(?:\s(?:then|kemudian|also|juga))?,?\s")
_RIGHT_BEHIND = re.compile(r",?(?:\s(?:in|at|di)\s(?:[A-ZÀ-ỸĐ][\w’'-]+\s?){1,3})?,?\s?")


def _each_his_day(scene: Scene, index: int, start: int, days: list[DateMention]) -> list[tuple[int, int]]:
    """Where the next one begins whom somebody met, each on a day of his own; empty where it is not so."""
    text, end = scene.document.article.text, scene.sentences[index].end
    turns = [m.span() for d in days[:-1] if (m := _AND_HIM.match(text, d.end, end))]
    people = [m for m in scene.mentions[index] if m.kind == "person" or (m.kind == "post" and m.country)]
    if not turns or len(turns) + 1 != len(days):
        return []
    starts, ends = [start, *(at for _, at in turns)], [*(at for at, _ in turns), end]
    met = [{m.ref for m in people if a <= m.start < b} for a, b in zip(starts, ends, strict=True)]
    known = [ref for row in met for ref in row]
    return turns if all(met) and len(known) == len(set(known)) else []


_AND_HIM = re.compile(
    r"(?:,?\s(?:and|dan|serta|lalu|kemudian|then)\b,?|,)\s(?:(?:then|later|lalu|kemudian)\s)?(?:(?:by"
    r"|oleh)\s)?"
)


def each_with_his_own(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of two deeds, each with somebody of its own: "met A on Monday and is to see B in May", "A
    and B met, a day after C and D held talks". The second has its own subject, or that of the first."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    deeds = [h for h in hits if h.form in DEEDS or h.kind in _CALLS or _WITH.match(text, h.end)]
    deeds = [h for k, h in enumerate(deeds) if not k or h.start - deeds[k - 1].end > _OBJECT]
    if len(deeds) != 2 or any(h.kind in _MANY for h in hits):
        return None
    one, other = deeds
    turns = list(_TURN.finditer(text, one.end, other.start))
    if not turns or re.search(r"[:\"“”]", text[one.end : other.start]):
        return None
    people = [m for m in scene.mentions[index] if m.country and m.kind in ("person", "post")]
    who = [m for m in scene.mentions[index] if m.country and m.kind != "place"]
    start, end = turns[-1].span()
    if any(end <= m.start < other.start for m in who):
        for start, end in (m.span() for m in turns[::-1]):
            first = {m.country for m in actors(scene, index, sentence.start, start)}
            second = {m.country for m in actors(scene, index, end, sentence.end)}
            if len(first) == len(second) == 2 and first.isdisjoint(second):
                whole = part(scene, index, end, sentence.end, days=True)
                return [part(scene, index, sentence.start, start), whole]
        return None
    met = {m.country for m in people if one.end <= m.start < start}
    seen = {m.country for m in people if other.end <= m.start}
    subject = {m.country for m in people if m.end <= one.start}
    if not subject and any(m.end <= one.start for m in who):
        return None  # "Laos and Fiji will meet in May, Minister X said after talks with Y"
    if len(met) != 1 or len(seen) != 1 or len(subject) > 1 or len(met | seen | subject) != 2 + len(subject):
        return None
    ahead = any(m.role == "planned" and m.end <= one.end for m in scene.marks(index))
    if ahead and _BEFORE.search(text, start, end):  # "is to call on A before he flies to X to meet B"
        return [part(scene, index, sentence.start, start)]
    cut = one.end if ahead else one.start  # what is to be done is said once: "will meet A and receive B"
    return [
        part(scene, index, sentence.start, start),
        part(scene, index, sentence.start, sentence.end, (cut, end), days=True),
    ]


DEEDS = ("verb", "receive", "received")
_CALLS = ("call", "courtesy-call")
_WITH = re.compile(r"\s(?:with|dengan|bersama)\s")
_BEFORE = re.compile(r"\b(?:before|sebelum)\b", re.IGNORECASE)
_TURN = re.compile(
    r"(?:[,;]\s?)?\s(?:and|dan|serta|lalu|kemudian|then|while|sementara|manakala|sedangkan|before|sebelum"
    r"|after|following|setelah|sesudah|se?usai|selepas)(?=\s)|;(?=\s)",
    re.IGNORECASE,
)
_AND_IN = re.compile(r",?\s(?:and|as well as|dan|serta)\s(?=(?:in|at|di)\s[A-Z])")
