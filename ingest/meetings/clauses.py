"""Clauses of a sentence that tell each of its own encounter, as scenes of their own.

"The second session was held in X, while the next one is due in Y"; "the drill, which was last held in X in
2019, will take place in Y": what one clause says of place, day and time is not said of the other's meeting.
"""

from __future__ import annotations

import re

from ingest.meetings.legs import before_again, leg_before, next_day_elsewhere, where_he_was, whose_stay
from ingest.meetings.sequels import days_after_theirs, sequel
from ingest.meetings.several_deeds import each_with_his_own, one_after_the_other, twice
from ingest.scene.article_day import to_come
from ingest.scene.counted_days import COUNT
from ingest.scene.cue_hits import OCCASION, Hit, find_hits
from ingest.scene.cutting import behind_dateline, dated, part
from ingest.scene.reported import reported
from ingest.scene.scene import Scene

_BREAK = re.compile(  # what begins is told of something else
    r",\s(?:dan|and)\s(?=(?:beliau|ia|dia|he|she)\s)|[,;]?\s(?:manakala|sedangkan|sementara(?: itu)?|adapun"
    r"|tetapi|tapi|namun|while|whereas|but)\s|;\s",
    re.IGNORECASE,
)
_LATER = re.compile(  # "paid a call on X, and is to travel to Y": what is to come has its own day and mood
    r",?\s(?:and|dan|serta)\s(?=(?:is|are) (?:to|due|set|scheduled|expected)\b|will\b|plans to\b|akan\b"
    r"|dijadwalkan\b|dijadualkan\b|dijangka\b)"
    r"|,?\s(?:comes?|came)\s(?:(?:just|only|a|two|three|days|weeks|months)\s){0,3}after\s(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_WHEN_HELD = re.compile(  # "met X in June when a session of the forum was held": two meetings
    r"\s(?:when|while|saat|ketika|semasa|sewaktu)\s"
    r"(?=[^,;.]{5,110}?\b(?:was|were) (?:being )?(?:held|taking place|convened)\b"
    r"|[^,;.]{5,110}?\b(?:digelar|diadakan|berlangsung|dilangsungkan)\b)",
    re.IGNORECASE,
)
_AND_BOTH = re.compile(r",?\s(?:dan|and)\s(?=(?:kedua(?:-dua)?nya|both|the two)\b)", re.IGNORECASE)
_THERE = re.compile(r",\s(?:where|di\smana|tempat)\s")  # "to Tokyo, where the premier received her"
_THEN = re.compile(r",\s(?=(?:he|she|they|ia|dia|beliau|mereka)\s)")  # "After meeting X, he flew to Tokyo"
_EARLIER = re.compile(  # ", which was last held in X in 2019,"
    r"[^.;,:]{0,60},\s(?P<rest>(?:yang|which)\s(?:was\s|were\s|had\s|telah\s|sudah\s)?"
    r"(?:terakhir(?:\skali)?|kali\sterakhir|sebelumnya|pertama\skali|last|previously|first)\s"
    r"(?:been\s)?(?:digelar|diadakan|dilaksanakan|diselenggarakan|berlangsung|dihelat|dibuat|held|staged"
    r"|convened"
    r"|took\splace|hosted|met)\b[^.;:]*?),\s(?!(?:\d{4}|Januari|January)\b)",
    re.IGNORECASE,
)
_WHO = re.compile(
    r",\s(?:yang|who|whose\s[a-z-]+)\s", re.IGNORECASE
)  # "X, who met Y on Monday, will go to Z"
_THAT_DONE = re.compile(r",\s(?=(?!yang|who|which|dan|and|serta|di|in|at|pada|on\b)[a-z])")
_PLANNED = ("planned", "cancelled", "proposed")


_HIS_TERM = re.compile(  # how long an envoy stays is no time of the meeting: "who is to leave in May"
    r",?\s(?:yang\s(?:(?:baru|akan|segera|bakal|telah|sudah|hendak|tengah|sedang)\s(?:saja\s|segera\s)?)"
    r"(?:mengakhiri|menamatkan|menyelesaikan|meninggalkan|menuntaskan|mengemban|memulai|memulakan|menjabat"
    r"|bertugas|pensiun"
    r"|bersara|kembali|pulang|menggantikan|menempati|dilantik|ditugaskan|ditempatkan|ditauliahkan)"
    r"|who\s(?:is|was|are|will|has)\s(?:(?:about|due|set|soon|also|be|just|recently|been)\s)*(?:to\s)?(?:end"
    r"|ending|leave|leaving"
    r"|conclude|concluding|complete|completing|completed|finish|finishing|appointed|assumed|retire|retiring"
    r"|depart|departing)\b)"
    r"[^,;.:]*",
    re.IGNORECASE,
)
_AFTER_ONE = re.compile(
    rf"\W*(?:{COUNT})?(?:seusai|sesudah|setelah|usai|selepas|sebelum|after|before|following"
    r"|(?P<besides>selain|di samping|besides|apart from|aside from|in addition to))\s(?:[^,;:.]{0,70}\s)?$",
    re.IGNORECASE,
)
_HE = re.compile(r"(?:he|she|ia|dia|beliau)\s", re.IGNORECASE)
_PREPARES = re.compile(  # "met X | to prepare for the visit of Y": who will go was not there
    r",?\s(?=(?:(?:in order )?to (?:prepare|pave the way|lay the groundwork|make (?:arrangements"
    r"|preparations))|in preparation for|(?:untuk|guna|bagi|dalam rangka) (?:me(?:mp|ny)(?:er)?siapkan"
    r"|menyediakan|mematangkan|persiapan|persediaan|membahas (?:persiapan|rencana)"
    r"|membincangkan (?:persediaan|rancangan)))\b)",
    re.IGNORECASE,
)
_DEED = ("verb", "receive", "received")
_LANDS = ("place", "state")
_AROUND_TALKS = re.compile(  # "Ahead of his meeting with X, Minister Y met Z": those talks are others
    rf"\W*(?P<days>{COUNT})?(?:(?P<told>seusai|sesudah|setelah|usai|selepas|after|following)"
    r"|sebelum|menjelang|before|ahead of|prior to)"
    r"\s(?:(?:mengadakan|melakukan|menggelar|holding|having|his|her|their|the|a)\s){0,2}(?:[\w-]+\s){0,2}?$",
    re.IGNORECASE,
)


def clauses(scene: Scene, index: int) -> list[Scene]:
    """The scenes to read a sentence in, in order: the given one where one clause tells all."""
    if term := _his_term(scene, index) or where_he_was(scene, index):
        scene = part(scene, index, scene.sentences[index].start, scene.sentences[index].end, term)
    hits = find_hits(scene, index)
    sentence = scene.sentences[index]
    if stay := whose_stay(scene, index, hits):
        return clauses(part(scene, index, sentence.start, sentence.end, stay), index)
    nouns = [h for h in hits if h.form == "noun"]
    if nouns and nouns[0] is hits[0] and (both := _earlier(scene, index, nouns[-1])):
        return both
    if len(hits) == 1 and (end := _in_relative(scene, index, hits[0])):
        return [part(scene, index, sentence.start, end)]
    if len(hits) == 1 and (end := next_day_elsewhere(scene, index, hits[0])):
        return [part(scene, index, sentence.start, end)]
    if len(hits) == 1 and (begin := _behind_other(scene, index, hits[0])):
        return [part(scene, index, begin, sentence.end)]
    if each := twice(scene, index, hits):
        return each
    if len(hits) < 2:
        return [scene]
    if (met := leg_before(scene, index, hits)) is not None:
        return clauses(met, index) if find_hits(met, index)[0].start != hits[0].start else [met]
    if two := before_again(scene, index, hits) or days_after_theirs(scene, index, hits):
        return two
    if two := sequel(scene, index, hits) or _prepared(scene, index, hits):
        return two
    if aside := _aside(scene, index, hits):
        whole = (sentence.start, sentence.end)
        rest = part(scene, index, *whole, aside)
        return [part(scene, index, sentence.start, aside[1]), *_in_rows(rest, index)]
    two = _after_another(scene, index, hits) or _then_before(scene, index, hits)
    if two := two or one_after_the_other(scene, index, hits):
        return two
    if each := each_with_his_own(scene, index, hits):
        return each
    if (said := reported(scene, index, hits[-1].start)) and hits[0].end <= said[0]:
        return [part(scene, index, sentence.start, said[0]), part(scene, index, said[1], sentence.end)]
    return _in_rows(scene, index)


def _in_rows(scene: Scene, index: int) -> list[Scene]:
    """The scenes of clauses that stand one behind the other, each with a meeting of its own."""
    hits, sentence = find_hits(scene, index), scene.sentences[index]
    if len(hits) < 2:
        return [scene]
    starts, ends = [sentence.start], []
    held = _WHEN_HELD.search(scene.document.article.text, hits[0].end, sentence.end)
    if held and hits[0].form in _DEED and held.end() <= hits[-1].start:
        cut = (held.start(), _end_of(scene, index, hits[-1].end))
        return [
            part(scene, index, sentence.start, sentence.end, cut),
            part(scene, index, held.end(), cut[1]),
        ]
    later = {
        m.span()
        for m in _LATER.finditer(scene.document.article.text, hits[0].end, hits[-1].start)
        if not _goes_there(scene, index, hits, m.start())
    }
    for one, other in sorted({*later, *_breaks(scene, index, hits)}):
        own = (one, other) not in later
        if _tells(scene, index, hits, starts[-1], one, own) and _tells(
            scene, index, hits, other, sentence.end, own
        ):
            ends.append(one)
            starts.append(other)
    if not ends:
        return [scene]
    return [part(scene, index, a, b) for a, b in zip(starts, [*ends, sentence.end], strict=True)]


def _goes_there(scene: Scene, index: int, hits: list[Hit], turn: int) -> bool:
    """Whether all before a turn is the way to what is told behind it: "flies to Seoul | and will meet X on
    Friday" is a meeting in Seoul, where no other town and no day of the journey is told."""
    if any(h.form != "visit" for h in hits if h.start < turn) or hits[-1].form not in _DEED:
        return False
    if any(m.kind == "place" and m.start > turn for m in scene.mentions[index]):
        return False
    line = scene.dateline or (0, 0)
    if any(line[1] <= d.start < turn for d in scene.dates[index]):
        return False
    return any(_TO_THERE.search(scene.document.article.text, h.start, turn) for h in hits if h.start < turn)


_TO_THERE = re.compile(  # a journey to the end of its clause: "flies to Seoul", "terbang ke Seoul"
    r"\w+\s(?:[a-z]+\s)?(?:ke|to|for|menuju)\s(?:[A-ZÀ-ỸĐ][\w’'-]+\s?){1,3},?\s?$"
)


def _behind_other(scene: Scene, index: int, hit: Hit) -> int:
    """Where the clause of the one deed begins, behind one of the same subject with others in it that tells no
    meeting: "he was fed by X, while on Monday he | called on Y"; 0 where there is none."""
    text, start = scene.document.article.text, scene.sentences[index].start
    turn = next((m for m in _BREAK.finditer(text, start, hit.start)), None)
    deed = hit.form in _DEED or hit.kind == "courtesy-call"
    if turn is None or not deed or not _HE_DID.search(text, turn.end(), hit.start):
        return 0
    people = [m for m in scene.mentions[index] if m.kind == "person"]
    he = _HE_DID.search(text, start, turn.start())
    first = [m for m in people if m.end <= turn.start()]
    met = [m for m in people if m.start >= hit.end]
    alone = first and met and not any(turn.end() <= m.start < hit.start for m in people)
    return turn.end() if alone and he is not None and he.end() <= first[0].start else 0


_HE_DID = re.compile(r"\b(?:he|she|ia|dia|beliau)\b", re.IGNORECASE)


def _prepared(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of a meeting and of what it was to prepare, where that is told to be on a day ahead."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    turn = _PREPARES.search(text, hits[0].end, hits[-1].start)
    if turn is None or hits[0].form == "visit" or "exercise" in (hits[0].kind, hits[-1].kind):
        return None
    own = part(scene, index, sentence.start, turn.start())
    ahead = any(d.start > hits[-1].end and to_come(scene, d.when) for d in scene.dates[index]) and any(
        m.kind == "person" and m.country and m.start > turn.end() for m in scene.mentions[index]
    )
    return [own, part(scene, index, turn.end(), sentence.end)] if ahead else [own]


def _end_of(scene: Scene, index: int, start: int) -> int:
    """Where the clause that a word stands in ends."""
    comma = scene.document.article.text.find(",", start, scene.sentences[index].end)
    return comma if comma > 0 else scene.sentences[index].end


def _his_term(scene: Scene, index: int) -> tuple[int, int] | None:
    """Where a relative clause behind a person tells of the end or beginning of his time in office."""
    found = _HIS_TERM.search(
        scene.document.article.text, scene.sentences[index].start, scene.sentences[index].end
    )
    if found is None or not any(
        m.kind in ("person", "post") for m in scene.mentions[index] if m.start < found.start()
    ):
        return None
    return found.span()


def _after_another(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of a meeting told first and of one after it: "After receiving X, Minister Y also met Z"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    one, head = hits[0], behind_dateline(scene, index)
    after = one.form in _DEED and _AFTER_ONE.match(text[head : one.start])
    talks = None if after else _AROUND_TALKS.match(text[head : one.start])
    other = next((h for h in hits[1:] if h.form in _DEED or (after and h.form == "visit")), None)
    if other is None or (talks is None and not after):
        return None
    comma = _main_clause(scene, index, one.end, other.start, bool(after))
    if comma is None:
        return None
    own = part(scene, index, comma + 2, sentence.end)
    if talks is not None and not (talks["told"] and _met_before(scene, index, one.end, comma)):
        # what is ahead, or was with nobody named, is told elsewhere; days may count from it
        return None if talks["days"] else [own]
    return [part(scene, index, sentence.start, other.start, days=True), own]


def _main_clause(scene: Scene, index: int, start: int, end: int, pronoun: bool) -> int | None:
    """The comma behind which somebody does something else: no name between commas is he."""
    text = scene.document.article.text
    for comma in (m.start() for m in re.finditer(", ", text[start:end])):
        at = start + comma
        if pronoun and _HE.match(text, at + 2):
            return at
        people = [m for m in scene.mentions[index] if m.kind not in _LANDS and at < m.start and m.end <= end]
        who = people and (people[0].country or people[0].kind == "institution")
        if who and "," not in text[at + 2 : people[0].end + 1]:
            return at
    return None


def _then_before(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of a meeting and of one that was earlier or later: "received X, two days after he met Y"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    people = [m for m in scene.mentions[index] if m.kind in ("person", "post") and m.country]
    one = hits[0]
    for other in hits[1:]:
        turn = _DAYS_AFTER.search(text, one.end, other.start)
        if turn is None or not any(m.end <= one.start for m in people):
            continue
        met = {m.country for m in people if one.end <= m.start and m.end <= turn.start()}
        seen = {m.country for m in people if m.start >= other.end}
        if one.form in _DEED and met and seen and met.isdisjoint(seen):
            return [
                part(scene, index, sentence.start, turn.start()),
                part(scene, index, sentence.start, sentence.end, (one.start, turn.start()), days=True),
            ]
    return None


_DAYS_AFTER = re.compile(
    rf",?\s(?:{COUNT})?(?:just |shortly |right |hanya |tak lama |tidak lama )?"
    r"(?:seusai|sesudah|setelah|usai|selepas|sebelum|after|before|following)\s(?:(?:he|she|they|ia|dia"
    r"|beliau|mereka)\s)?"
    r"(?:(?:also|had|has|have|first|juga|turut|telah|sempat|holding|having|paying|mengadakan|melakukan"
    r"|menggelar"
    r"|a|an|the|separate|bilateral)\s){0,5}$",
    re.IGNORECASE,
)


def _met_before(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether talks that were before are told with whom, and when or where."""
    people = any(
        m.kind in ("person", "post") and m.country and start < m.start < end for m in scene.mentions[index]
    )
    days = any(start < d.start < end for d in scene.dates[index])
    return days and (
        people or any(m.kind == "place" and start < m.start < end for m in scene.mentions[index])
    )


def _aside(scene: Scene, index: int, hits: list[Hit]) -> tuple[int, int] | None:
    """Where a relative clause stands that tells its own meeting, before what else its subject does."""
    text, start = scene.document.article.text, scene.sentences[index].start
    begun = [m for m in _WHO.finditer(text, start, hits[0].start) if m.end() - start > 10]
    if not begun or re.search(r"[;:.]", text[begun[-1].end() : hits[0].start]):
        return None
    done = [m.start() for m in _THAT_DONE.finditer(text, hits[0].end, hits[-1].start + 1)]
    if not done or any(begun[-1].end() < h.start < done[-1] for h in hits[1:]):
        return None
    return begun[-1].start(), done[-1]


def _in_relative(scene: Scene, index: int, hit: Hit) -> int | None:
    """Where a relative clause ends by which a subject leads or attends a meeting: whom and what the subject
    asks for behind it was not there ("X, who chaired the meeting, asked for a letter from Laos")."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    if hit.form != "noun" or _WHO_LEADS.search(text[sentence.start : hit.start]) is None:
        return None
    done = _THAT_DONE.search(text, hit.end, sentence.end)
    return done.start() if done and not re.search(r"[;:.]", text[hit.end : done.start()]) else None


_WHO_LEADS = re.compile(
    r",?\s(?:yang|who)\s(?:(?:also|juga|turut|ikut|telah|had)\s){0,2}(?:memimpin|mengetuai|mempengerusikan"
    r"|membuka|menghadiri|hadir (?:dalam|pada|di)|mengikuti|chair(?:ed|s)|led|leads|presided over|opened"
    r"|attend(?:ed|s)|was at|sat in on)\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)


def _breaks(scene: Scene, index: int, hits: list[Hit]) -> list[tuple[int, int]]:
    """Where one clause between the first and the last cue may end, and where the next begins."""
    text, first, last = scene.document.article.text, hits[0].end, hits[-1].start
    found = [match.span() for match in _BREAK.finditer(text, first, last)]
    if _THE_NEXT.match(text, last) and (turn := _AND.search(text, first, last)):
        found.append(turn.span())
    found += [
        m.span() for m in _AND_BOTH.finditer(text, first, last) if _meets(scene, index, hits, m.start())
    ]
    if OCCASION.search(text[scene.sentences[index].start : hits[0].start]):
        found += [match.span() for match in _THEN.finditer(text, first, last)]
    for match in _THERE.finditer(text, first, last):
        found += [
            (m.end, m.start) for m in scene.mentions[index] if first < m.start and m.end == match.start()
        ]
    return found


_THE_NEXT = re.compile(
    r"the next\b|(?:pertemuan|perundingan|putaran|pusingan|sidang|mesyuarat) (?:berikut|seterus)nya\b"
)
_AND = re.compile(r",?\s(?:and|dan)\s$")


def _meets(scene: Scene, index: int, hits: list[Hit], end: int) -> bool:
    """Whether a clause tells of talks with a person, so that what "both" agree on behind it is another."""
    start = scene.sentences[index].start
    return hits[0].form in ("noun", "verb") and any(
        m.kind in ("person", "post") and start <= m.start < end for m in scene.mentions[index]
    )


def _tells(scene: Scene, index: int, hits: list[Hit], start: int, end: int, own: bool) -> bool:
    """Whether a clause holds a meeting's noun or verb and, where asked, its ``own`` day or place."""
    if not own:
        return any(start <= h.start < end for h in hits)
    if start == scene.sentences[index].start and _AND_BOTH.match(scene.document.article.text, end):
        return True
    if _AND_BOTH.match(scene.document.article.text, start - 5) or scene.marked(
        index, "both", start, start + 20
    ):
        return any(start <= h.start < end for h in hits)
    if not any(start <= h.start < end and h.form != "sign" for h in hits):
        return any(start <= h.start < end for h in hits) and dated(scene, index, start, end)
    return dated(scene, index, start, end) or any(
        m.kind == "place" and start <= m.start < end for m in scene.mentions[index]
    )


def _earlier(scene: Scene, index: int, hit: Hit) -> list[Scene] | None:
    """The scenes of an earlier round, told in a relative clause after the noun, and of the one to come."""
    sentence = scene.sentences[index]
    told = _EARLIER.match(scene.document.article.text, hit.end, sentence.end)
    if told is None:
        return None
    start, end = told.span("rest")
    if not dated(scene, index, start, end) or any(h.start > end for h in find_hits(scene, index)):
        return None
    whole = part(scene, index, sentence.start, sentence.end, (start, end))
    if any(m.start >= end and m.role in _PLANNED for m in scene.marks(index)):
        return [part(scene, index, sentence.start, end), whole]
    if scene.marked(index, "planned", sentence.start, hit.start) and dated(scene, index, end, sentence.end):
        before = find_hits(scene, index)[
            0
        ].start  # "agreed to hold | the talks, which last sat in X, in June"
        return [part(scene, index, before, end), whole]
    return None
