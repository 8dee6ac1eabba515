"""Dates of an article: found by shape, then read as EDTF with bounds, the rule used and the day it leans on.

Words that lean on a day ("kemarin", "Senin (19/5)", "tahun depan") are resolved against the publication
date, else against a dateline, else (years, months and weekdays only) against the first day that the text
itself gives in full. Where nothing decides, the reading is ``unanchored``: unknown is said, never
guessed. Impossible dates are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import zip_longest

from ingest.dates.datereading import read
from ingest.dates.dateshapes import Found, find_expressions
from ingest.dates.leaning_dates import BESIDE, CONTRADICTS, Anchor
from ingest.dates.named_years import in_named_years
from ingest.dates.timespans import between
from ingest.document import DateMention, Sentence
from ingest.words.tokens import Wording

_SAID = re.compile(  # right before a day: who speaks, to whom and where, and no deed
    r"\b(?:(?:kata|ujar|tutur|ungkap|jelas|imbuh|ucap|tegas|tambah|lanjut)(?:nya)?|berkata|memberitahu"
    r"|(?:keterangan|pernyataan)(?:nya)?|kenyataan|siaran pers|sidang media|konferensi pers|jumpa pers|said"
    r"|says|told|statement|added|press (?:conference|release|briefing)|reporters|received by|diterima)\b"
    r"(?:(?!\b(?:bahwa|bahawa|that|bertemu|met|pertemuan|meeting|mesyuarat|sidang(?! media)|usai|seusai"
    r"|setelah|selepas|after|before|sebelum|talks|signed|visited|arrived)\b)[^;:\"”“]){0,120}$",
    re.IGNORECASE,
)
_KEPT = 40  # days back among which that of an event is looked for
_TALKS = frozenset(
    (
        "meeting",
        "talks",
        "session",
        "pertemuan",
        "perundingan",
        "perbincangan",
        "sidang",
        "mesyuarat",
        "rapat",
        "percakapan",
        "perbualan",
        "pembicaraan",
        "rundingan",
    )
)
_OCCASIONS = frozenset(  # words for whatever was told last
    ("acara", "upacara", "majlis", "kegiatan", "peristiwa", "penandatanganan", "event", "ceremony", "signing")
)
_ARRIVAL = re.compile(
    r"arrival|arriving|landing|touching|reaching|(?:ketibaan|kedatangan|pendaratan)(?:nya)?|tiba|mendarat|sampai",
    re.IGNORECASE,
)
_COMES = re.compile(
    r"\b(?:arriv\w+|flew|flies|landed|landing|touched down|came to|travell?ed to|tiba|setiba\w*|mendarat"
    r"|terbang|bertolak"
    r"|sampai di|ketibaan\w*|kedatangan\w*)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:meeting|met|talks|session|pertemuan|perundingan|perbincangan|sidang(?! media)|mesyuarat|rapat"
    r"|bertemu|berunding|bersidang|bermesyuarat|percakapan|perbualan|pembicaraan|telepon|telefon)\b",
    re.IGNORECASE,
)
_OF_EVENT = re.compile(r"(?:\s[\w’'-]+){0,5}?\s(?:of|on|in|pada|tanggal|in the|,)?\s?\(?")
_DASH = re.compile(r"\.?\)?[^\S\n]*(?:\([^)]{1,30}\)\s*)?(?:(?:-{1,2}|–|—|:)\s|—)")  # ends a dateline


def find_dates(
    text: str,
    sentences: Sequence[Sentence],
    wordings: Sequence[Wording],
    published: str | None,
    language: str,
) -> tuple[DateMention, ...]:
    """The dates of all sentences, in order of appearance, none overlapping another.

    Args:
        text: the article's text.
        sentences: what `ingest.text.sentences.split` gives for it.
        wordings: what `ingest.text.lexicon.wordings` gives for them.
        published: the ISO date of publication, None where it is not known.
        language: id, en or ms ("semalam" is yesterday in both id and ms; "minggu" a week or a Sunday).
    """
    found = [
        f
        for index, (sentence, wording) in enumerate(zip(sentences, wordings, strict=True))
        for f in find_expressions(sentence, wording, index, language)
    ]
    found = in_named_years(found, text)
    found = [f for n, f in enumerate(found) if not _told_again(f, found[n + 1 : n + 2], text)]
    anchor = _anchor(found, sentences, published, text)
    mentions = []
    days: list[tuple[Found, date]] = []  # told so far, each with its expression
    coming: tuple[Found, date] | None = None  # the last day that is still ahead, of which days rarely count
    for rank, expression in enumerate(found):
        if expression.shape in BESIDE:
            near = coming is not None and coming[0].sentence == expression.sentence
            known = [*days[-_KEPT:], coming] if near and coming else days[-_KEPT:]
            base = _beside(expression, found[rank + 1 : rank + 2], known, sentences, anchor)
        else:
            base = None
        span = read(expression, anchor, base)
        if span is None:
            continue
        ahead = anchor.firm and span.last and anchor.day and span.last > anchor.day
        if span.precision == "day" and span.last and not ahead:
            days.append((expression, span.last))
            coming = None
        elif span.precision == "day" and span.last:
            coming = expression, span.last
        mentions.append(
            DateMention(
                expression.start,
                expression.end,
                expression.sentence,
                span.when(text[expression.start : expression.end], expression.start, expression.end),
            )
        )
    return tuple(_runs(_closest(mentions, text), text))


_NAMELY = re.compile(
    r",?\s\(?(?:(?:tepatnya|persisnya|yakni|yaitu|iaitu|namely|specifically|(?:more )?precisely"
    r"|to be (?:exact|precise)),?\s)?(?:(?:pada|on|hari|tanggal|tarikh)\s){0,2}",
    re.IGNORECASE,
)


def _closest(mentions: Sequence[DateMention], text: str) -> list[DateMention]:
    """Without the stretches that a day behind them tells more closely: "last week, namely on 8 May"."""
    return [
        one for one, other in zip_longest(mentions, mentions[1:])
        if one is not None and not _told_closer(one, other, text)
    ]  # fmt: skip


def _told_closer(one: DateMention, other: DateMention | None, text: str) -> bool:
    if other is None or one.sentence != other.sentence or one.when.precision == "day" != other.when.precision:
        return False
    if not (one.when.earliest and one.when.latest and other.when.earliest and other.when.latest):
        return False
    within = one.when.earliest <= other.when.earliest and other.when.latest <= one.when.latest
    return within and _NAMELY.fullmatch(text, one.end, other.start) is not None


_JOINED = re.compile(
    r"\)?(?:\s(?P<both>and|dan)\s|\s(?:to|until|till|through|hingga|sampai)\s(?:(?:on|pada|hari)\s){0,2}"
    r"|\s?[-–]\s?)"
)
_WRITTEN_DAYS = frozenset(("day-month", "weekday-day-month", "day-month-year", "weekday-day-month-year"))
_A_FORTNIGHT, _A_MONTH = 14, 31


def _runs(mentions: Sequence[DateMention], text: str) -> list[DateMention]:
    """With two days that make one stretch as one date: "Sunday to Tuesday", "Rabu (3/5) hingga Kamis"."""
    merged: list[DateMention] = []
    for one in mentions:
        last = merged[-1] if merged else None
        run = _run(last, one, text) if last is not None and last.sentence == one.sentence else None
        if run is not None:
            merged[-1] = run
        else:
            merged.append(one)
    return merged


def _run(one: DateMention, other: DateMention, text: str) -> DateMention | None:
    """The stretch from one day to the next one that is told with it; None where they make none."""
    joined = _JOINED.fullmatch(text, one.end, other.start)
    if joined is None or not (one.when.earliest and other.when.earliest):
        return None
    first, second = date.fromisoformat(one.when.earliest), date.fromisoformat(other.when.earliest)
    length = (second - first).days
    if one.when.rule == other.when.rule == "weekday":
        length %= 7
    elif one.when.rule == "weekday" and other.when.rule in _WRITTEN_DAYS:  # "from Monday to July 20"
        if joined["both"] or not 0 < length < _A_MONTH:
            return None
    elif not (one.when.rule == other.when.rule in _WRITTEN_DAYS and 0 < length < _A_FORTNIGHT):
        return None
    if not length or (joined["both"] and length > 1):
        return None
    anchor = date.fromisoformat(one.when.anchor) if one.when.anchor else None
    span = between(first, first + timedelta(length), "weekday", anchor)
    if span is None:
        return None
    return DateMention(
        one.start, other.end, one.sentence, span.when(text[one.start : other.end], one.start, other.end)
    )


def _beside(
    one: Found,
    after: Sequence[Found],
    days: Sequence[tuple[Found, date]],
    sentences: Sequence[Sentence],
    anchor: Anchor,
) -> date | None:
    """The day from which "the day before", "two days after the talks" counts.

    That of the event it names: told right behind it ("a day after the quake of 3 June"), else in a sentence
    before that tells the same event; else the day told last, though not one on which somebody only spoke.
    """
    event = one.words.get("event")
    sentence = sentences[one.sentence]
    if event is None:
        return _last_done(days, sentences)
    for f in after:
        end, start = one.end - sentence.start, f.start - sentence.start
        own = f.sentence == one.sentence and _OF_EVENT.fullmatch(sentence.text, end, start)
        span = read(f, anchor, None) if own else None
        if span is not None and span.precision == "day":
            return span.last
    if _ARRIVAL.fullmatch(event):  # "flew to X on 5 May and, two days after his arrival, ..."
        return next((d for f, d in reversed(days) if _COMES.search(sentences[f.sentence].text)), None)
    same = _MEETING if event in _TALKS else re.compile(rf"\b{event}\b", re.IGNORECASE)
    for f, day in reversed(days):
        told = sentences[f.sentence]
        if f.sentence != one.sentence and same.search(told.text) and not _spoken(f, told):
            return day
    return _last_done(days, sentences) if event in _OCCASIONS else None


def _last_done(days: Sequence[tuple[Found, date]], sentences: Sequence[Sentence]) -> date | None:
    """The day told last, though not one on which somebody only spoke."""
    done = (d for f, d in reversed(days) if not _spoken(f, sentences[f.sentence]))
    return next(done, days[-1][1] if days else None)


def _spoken(f: Found, sentence: Sentence) -> bool:
    """Whether a day is only that on which somebody spoke: "kata Rudi di kantornya, Kamis (20/8)"."""
    return _SAID.search(sentence.text, 0, f.start - sentence.start) is not None


def _told_again(one: Found, after: Sequence[Found], text: str) -> bool:
    """Whether words that lean on another day are followed at once by the day itself."""
    leans = one.shape in ("day-before", "next-day", "word")
    return leans and any("d" in f.words and text[one.end : f.start] in (", ", " (", " ") for f in after)


def _anchor(
    found: Sequence[Found], sentences: Sequence[Sentence], published: str | None, text: str
) -> Anchor:
    """The day to lean on: publication, else a dateline, else the first weekday with a full date."""
    if published:
        day = date.fromisoformat(published)
        return Anchor(_written(found, sentences, day, text) or day, True)
    latest = max((int(f.words["y"]) for f in found if _carries_year(f)), default=None)
    spare = Anchor(latest=latest)
    for f in found:
        sentence = sentences[f.sentence]
        dateline = sentence.kind == "heading" and f.end == sentence.end and f.start - sentence.start < 40
        if "d" in f.words and len(f.words.get("y", "")) == 4 and dateline:
            span = read(f, Anchor(), None)
            if span and span.first:
                return Anchor(span.first, True, latest)
    for f in found:
        if "d" in f.words and "weekday" in f.words and not f.ahead:
            span = read(f, spare, None)
            if span and span.first and span.rule != CONTRADICTS:
                return Anchor(span.first, False, latest)
    days = [span for f in found if "d" in f.words and "y" in f.words and (span := read(f, spare, None))]
    only = {span.first.year for span in days if span.first}
    if len(only) == 1 and days[0].first and days[0].first.year == latest:
        return Anchor(days[0].first, False, latest)
    return spare


def _written(
    found: Sequence[Found], sentences: Sequence[Sentence], published: date, text: str
) -> date | None:
    """The day of the dateline ("VIENTIANE, 14 Mei - ..."), where it lies right before the publication."""
    for f in found:
        sentence = sentences[f.sentence]
        if f.sentence > 4 or "d" not in f.words or f.start - sentence.start > 45:
            continue
        if not _DASH.match(text, f.end):  # perhaps behind a full stop, and with it behind the sentence
            continue
        span = read(f, Anchor(published, True), None)
        if span and span.first and span.precision == "day" and 0 <= (published - span.first).days <= 3:
            return span.first
    return None


def _carries_year(f: Found) -> bool:
    return len(f.words.get("y", "")) == 4 and not f.ahead and any(k in f.words for k in ("m", "m2", "m1"))
