"""When an undertaking was made: the day its sentence tells, and the meeting at which it was made."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence

from ingest.document import DateMention
from ingest.facts import When
from ingest.scene.draft import Draft, main_draft
from ingest.scene.scene import Scene

STALE = 14  # days that a meeting lies behind another one which only goes back to it
OLD = 60  # days before publication, behind which a meeting told of later in the article is history
LEAD = 4  # sentences, the title among them, that tell what the news is
RECENT = 10  # days before publication of what is news
BEFORE_NEWS = 2  # days by which talks may lie before the day on which they are told of
NEAR = 120  # characters after the act within which its date stands
_THENCE = re.compile(
    r"(?:Dari|Daripada|Hasil(?: dari)?|Buah(?: dari)?) (?:\w+ ){1,2}(?:itu|tersebut|berkenaan)\b"
    r"|(?:From|Out of) (?:that|those|the same) \w+"
)
_UNTIL = re.compile(
    r"\b(?:sebelum|paling lambat|selambat-lambatnya|selewat-lewatnya|by|before|hingga|sampai|until|menjelang"
    r"|sehingga|through)(?: the end of| akhir| tahun| bulan| hujung| pada| end| late)*\s*$",
    re.I,
)
_UNTIL_WORDS = re.compile(
    r"(?:sebelum|before|menjelang|paling lambat|selewat-lewatnya|hingga|sampai|until|sehingga|through|by)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:sejak|semenjak|since|mulai|bermula|starting|beginning|effective|from|dari|berakhir|expire[sd]?"
    r"|tamat|setiap|saban|tiap|every|each)"
    r"(?: on| in| pada| tahun)?\s*$",
    re.IGNORECASE,
)
_OF_THE_BREAK = re.compile(  # "suspended the pact since May", but not "the pact that has run since May"
    r"(?:(?!\b(?:yang|which|that|signed|in force|running|diteken|ditandatangani|dimeterai"
    r"|berjalan)\b)[^.;:]){0,110}",
    re.IGNORECASE,
)
_EXPIRES = re.compile(r"\b(?:berakhir|expire[sd]?|tamat)\b", re.IGNORECASE)
_SINCE_WORDS = re.compile(r"(?:sejak|semenjak|since|mulai|bermula|from)\b", re.IGNORECASE)
_LETTER = re.compile(  # the day on which it was said in writing
    r"\b(?:surat|nota|letter|note)(?: \w+){0,8}? (?:bertanggal|tertanggal|bertarikh|dated)(?: on| pada)?\s*$",
    re.IGNORECASE,
)
_OPENS = re.compile(  # "In 2013, A and B signed": a date that a sentence opens with
    r"\W*(?:(?:sebelumnya|sebelum ini|earlier|dulu|pernah|baru|kemudian|lalu|then|back|last|and|dan)[\s,]+)?"
    r"(?:(?:pada|dalam|in|on|early|late|tahun|the)\s+){0,3}$",
    re.IGNORECASE,
)
_IN_ASIDE = re.compile(r",\s(?:which|who|yang)\s[^,;:]*$")  # "A and B, which signed a pact in 1992, agreed"
_RIGHT_BEFORE = re.compile(  # "on Wednesday signed", "semalam telah menandatangani"
    r"[\s,)]*(?:(?:telah|sudah|turut|juga|secara|resmi|bersama|also|jointly|formally|finally"
    r"|akhirnya)\s+){0,2}$",
    re.IGNORECASE,
)
_IN_ORDER_TO = re.compile(
    r"[\s,)]*(?:(?:akan |dapat |will |would |could )?(?:menjadi|be) (?:an? |the )?(?:kesempatan|peluang|ajang"
    r"|momentum|saat|occasion|opportunity|chance|time)\s)?(?:untuk|bagi|guna|to|in order to)\s+(?:be\s+)?$",
    re.IGNORECASE,
)
_THAT_OCCASION = re.compile(  # what is to be signed at a meeting that was announced right before
    r"\b(?:on (?:that|this|the) (?:occasion|trip|visit)|(?:during|at|in) (?:that|this|the) (?:visit|meeting"
    r"|summit|trip|session|talks|event)|(?:pada|dalam|semasa|saat|di) (?:kesempatan|kunjungan|lawatan"
    r"|pertemuan|mesyuarat|sidang|KTT|majlis|acara|forum) (?:itu|tersebut|berkenaan|ini))\b",
    re.IGNORECASE,
)
_THEY_WILL = re.compile(
    r"(?:Keduanya|Kedua-duanya|Mereka|Kedua(?:-dua)? (?:menteri|pemimpin|pihak|pejabat|kepala negara)|They"
    r"|Both|The two)\b"
)
_CLAUSE = re.compile(
    r"\b(?:yang|that|which|where|who|as (?:was |earlier |previously )?(?:agreed|pledged|signed|decided)"
    r"|sebagaimana (?:telah )?di\w+)\b|[;:]",
    re.IGNORECASE,
)
_RIGHT_AFTER = re.compile(r"\s*(?:on\s+|pada\s+|last\s+|hari\s+)?$", re.IGNORECASE)
_AT_TALKS = re.compile(  # "agreed at talks in Vientiane on Monday", "agreed when he went to Doha in May"
    r"\b(?:saat|ketika|sewaktu|semasa|when|as)\s[^.;:,]{0,60}?\b(?:ke|bertandang|berkunjung|melawat"
    r"|mengunjungi|berada|visit(?:ed)?"
    r"|travell?ed|went|flew|was in)\b[^.;:]{0,60}$|"
    r"\b(?:in|at|during|after|dalam|pada|semasa|selepas|seusai|usai|di)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:talks|meeting|session|summit"
    r"|dialogue|consultations?|pertemuan|perundingan|sidang(?! media)|mesyuarat|rundingan|rapat|KTT"
    r"|dialog)\b[^.;:]{0,90}$",
    re.IGNORECASE,
)
_TO_BE_SIGNED = re.compile(
    r"\b(?:sign\w*|ink\w*|(?:di)?tandatangan\w*|(?:me|pe)nandatangan\w*|(?:men|di)?teken"
    r"|(?:me|di)meterai|meneken|renew\w*|conclu\w+|finali[sz]\w*|exten(?:d|ded|sion)|rampung\w*|(?:me"
    r"|di)rampungkan"
    r"|(?:men|di)tuntaskan|(?:mem|di)perbarui|(?:mem|di)perpanjang|(?:me|di)muktamadkan|(?:mem|di)perbaharui"
    r"|menyambung|disambung)\b",
    re.IGNORECASE,
)


_MOVED_TO = re.compile(
    r"\b(?:ditunda|ditangguhkan|diundur(?:kan)?|dipindah(?:kan)?|digeser|dianjak(?:kan)?"
    r"|dijadwalkan (?:ulang|kembali)"
    r"|postponed|put off|moved|rescheduled|pushed back|deferred)\s(?:ke|kepada|hingga|sehingga|menjadi|to"
    r"|until|for)"
    r"\s(?:pada\s|tanggal\s|hari\s)?$",
    re.IGNORECASE,
)
_WAS_TO = re.compile(
    r"\b(?:(?:was|were) (?:to|due to|set to|scheduled to|expected to|to have) (?:be |have )?(?:been )?"
    r"(?:sign|ink|conclude|exchange)\w*|(?:originally|initially) (?:due|set|planned|scheduled)"
    r"|(?:sedianya|semula(?:nya)?|seharusnya|semestinya|asalnya|sepatutnya)\b)[^.;:,]{0,60}$",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"\b(?:(?:will|would|is|are|can|could|was|were) (?:now )?not|put off|postponed|deferred|delayed"
    r"|moved|pushed"
    r"|rescheduled|(?:di)?(?:tunda|tangguh|undur|anjak|geser)\w*|(?:tidak|tak|belum) (?:akan|jadi|dapat"
    r"|bisa))\b",
    re.IGNORECASE,
)
_MADE_THEN = re.compile(  # the day on which it was made that was broken off, or carried out
    r"\b(?:signed|inked|concluded|made|promised|pledged|komitmen|janji|ikrar|tawaran|pledge|promise"
    r"|commitment|offer|undertaking|diteken|ditandatangani|dimeterai|dibuat|dijanjikan"
    r"|disepakati|dipersetujui)\b[^.;:,]{0,60}$",
    re.IGNORECASE,
)
_RENEWED = re.compile(
    r"memper(?:barui|baharui|panjang)|diper(?:barui|baharui|panjang)|melanjutkan|menyambung|renewed|extended"
    r"|prolonged",
    re.IGNORECASE,
)
_OVER = ("broken-off", "implemented")
_SINCE_THEN = re.compile(
    r"\b(?:mulai|bermula|efektif|berkuat ?kuasa|berlaku|effective|from|of|as of|starting|dari"
    r"|pada)\s(?:on\s|pada\s)?$",
    re.IGNORECASE,
)
_ENDED_IN = re.compile(
    r"\b(?:suspended|terminated|cancelled|frozen|froze|lapsed|expired|(?:di|me)(?:tangguhkan|nangguhkan"
    r"|bekukan"
    r"|mbekukan|batalkan|mbatalkan|gantung|nggantung|hentikan|nghentikan)|berakhir|luput|tamat)"
    r"(?:nya)?\s(?:(?:in|on|pada|sejak|tahun|since)\s)?$",
    re.IGNORECASE,
)
_ANOTHER_DEED = re.compile(
    r"\b(?!promised|pledged|made|offered|handed|delivered)(?:[a-z]{3,}ed|bought|built|sent|seized"
    r"|caught|who|whose)\b"
    r"|\byang (?:\w+ )?(?:me[mnl]|ber|di(?!janji|ucap|serah|sampai|tawar))\w+"
)
_WHERE = re.compile(  # "was in X from Sunday to Tuesday, where the governor promised"
    r"[^.;:]{0,30}?,?\s(?:where|when|at which|during which|di mana)\s[^.;:]{0,80}$"
)


_WHEN_THEN = re.compile(  # "the first since March 2019, when X flew there and | signed"
    r",?\s(?:when|ketika|saat|waktu|tatkala|semasa|apabila)\s(?!(?:the )?two (?:sides )?will)"
)
_SIGNED_IN = re.compile(
    r"\b(?:signed|inked|concluded|diteken|ditandatangani|dimeterai|termeterai)\s(?:(?:pada|tahun|in|on"
    r"|back)\s){0,2}$",
    re.IGNORECASE,
)
_BY_THEM = re.compile(  # "was agreed by Laos and Fiji on Monday", "promised Fiji in May"
    r"\s(?:(?:oleh|by|kepada|to|with|dengan|the|dan|and|serta|[A-Z][\w’'-]*),?\s){1,20}(?:on\s|pada\s|in\s"
    r"|hari\s)?"
)
_BUT_THEN = re.compile(  # "discussed trade on Monday but agreed", the day of both
    r"\)?,?\s(?:but|tetapi|namun|tapi)\s(?:(?:only|hanya|kemudian|akhirnya)\s)?"
)
_IS_TO_SIGN = re.compile(
    r"(?:(?:is|are|was|were)\s)?(?:scheduled|due|set|slated|expected)\sto\s(?:sign|ink|conclude)\b"
)
_LAST_MET = re.compile(  # "to revive the committee, which last met in Kuala Lumpur in 2008"
    r"\byang (?:kali )?(?:terakhir|pertama)(?: kali(?:nya)?)?\b"
    r"|\b(?:which|that|and) (?:had )?(?:last|first)\b"
    r"|\bterakhir (?:kali )?(?:bertemu|bersidang|digelar|diadakan)\b",
    re.IGNORECASE,
)


_AS_AGREED = re.compile(
    r"\bas (?:was |earlier |previously )?(?:agreed|decided)\s(?:upon\s)?(?:during|at|in|on)\b"
)


def news_day(scene: Scene) -> When | None:
    """The day that the news is of: the one day shortly before publication that the lead tells.

    None where the lead tells none or several, or the article has no day of publication.
    """
    found = _lead_days(scene)
    return next(iter(found.values())) if len(found) == 1 else None


def _lead_days(scene: Scene) -> dict[str, When]:
    """The days shortly before publication that the lead tells, by their dates."""
    published = scene.document.article.published
    found: dict[str, When] = {}
    quoted: dict[str, When] = {}
    for index, sentence in enumerate(scene.sentences[:LEAD] if published else ()):
        for date in scene.dates[index]:
            day = date.when.earliest if date.when.precision == "day" else None
            before = sentence.text[: date.start - sentence.start]
            if (
                day
                and day <= str(published)
                and _days(day, str(published)) <= RECENT
                and not _SINCE.search(before)
            ):
                row = quoted if _quoted_today(scene, index, date) else found
                row.setdefault(day, date.when)
    return found or quoted


def thence(scene: Scene, index: int) -> bool:
    """Whether a sentence goes on from the meeting of the one before it: "out of that meeting came"."""
    return _THENCE.match(scene.sentences[index].text) is not None


def meeting_at(
    scene: Scene, index: int, drafts: Sequence[Draft], named: Iterable[str] = (), thence: bool = False
) -> Draft | None:
    """The held meeting that a sentence speaks within: the last told whose parties fit the named ones.

    A meeting of long before that is told after a newer one is history: what follows in other paragraphs was
    not said there.
    """
    wanted = set(named)
    fits = [d for d in drafts if d.lead.status == "held" and wanted <= d.parties and not _ahead(scene, d)]
    if _AS_AGREED.search(scene.sentences[index].text):  # at another meeting, which the sentence goes back to
        fits = [d for d in fits if min(d.sentences) != index]
    here = [d for d in fits if d.lead.background and d.lead.sentence == index - thence]
    here = here if _LAST_MET.search(scene.sentences[index].text) is None else []
    if not here and index and _THE_TWO.match(scene.sentences[index].text):
        here = [d for d in fits if d.lead.background and d.lead.sentence == index - 1 and _two_persons(d)]
    if here:
        return here[-1]  # "a truce was reached in the talks of May": told in passing, with what it brought
    line = scene.sentences[index].line
    held = [d for d in fits if not d.lead.background and (
        not _stale(scene, d, fits) or (index in d.sentences and d.lead.kind != "signing")
        or (d.lead.kind != "signing" and _told_in(scene, d, line))
    )]  # fmt: skip
    before = [d for d in held if min(d.sentences) <= index]
    if not before:  # told further down, but not one of days before the news
        if not held:
            return None
        news = min(_lead_days(scene), default="")
        ends = [(d, d.when.latest if d.when else None) for d in held]
        sides = {p for p, _ in scene.ranked}
        over = [d for d, day in ends if news and day and _days(day, news) > BEFORE_NEWS and sides - d.parties]
        return main_draft([d for d in held if d not in over])
    last = max(before, key=lambda d: (max(i for i in d.sentences if i <= index), min(d.sentences)))
    before_it = [d for d in before if min(d.sentences) < min(last.sentences) and _gone_back_to(last, d)]
    if index not in last.sentences and before_it:
        last = before_it[-1]
    if len(wanted) > 1 and last.parties != wanted and not _told_in(scene, last, line):
        return next((d for d in reversed(before) if d.parties == wanted), last)
    return last


_THE_TWO = re.compile(  # "The transfer followed talks in May between X and Y. The two agreed": at those
    r"(?:The two(?! (?:[a-z]+ )?(?:sides|countries|nations|governments|states|parties|neighbours|neighbors))"
    r"|Both men|Both women|The pair|Keduanya|Kedua-duanya)\s"
)


def _two_persons(draft: Draft) -> bool:
    """Whether a meeting is told with two persons of its two sides."""
    told = {m.ref for one in draft.members for m, _ in one.actors if m.kind == "person"}
    return len(draft.parties) == 2 and len(told) > 1


def day_of_occasion(scene: Scene, index: int, drafts: Sequence[Draft], named: Iterable[str]) -> When | None:
    """The day of the planned meeting told shortly before, where a plan is "for that occasion", or where those
    who are to meet are its subject: "They are due to sign a memorandum"."""
    sentence = scene.sentences[index]
    then = _THEY_WILL.match(sentence.text) or _THERE.search(sentence.text)
    reach = 2 if _THAT_OCCASION.search(sentence.text) else int(bool(then))
    ahead = [d for d in drafts if d.lead.status == "planned" and set(named) <= d.parties]
    near = [d for d in ahead if any(0 < index - i <= reach for i in d.sentences)]
    return near[-1].when if near else None


def planned_there(scene: Scene, index: int, drafts: Sequence[Draft], named: Iterable[str]) -> Draft | None:
    """The planned meeting of two told right before, where what is to be signed is signed "there"."""
    if not _THERE.search(scene.sentences[index].text):
        return None
    near = [d for d in drafts if d.lead.status == "planned" and index - 1 in d.sentences]
    return near[0] if len(near) == 1 and len(near[0].parties) == 2 and {*named} <= near[0].parties else None


_THERE = re.compile(r"\b(?:there(?! (?:is|are|was|were|will|has)\b)|di sana|di situ)\b")


def day_of_words(scene: Scene, index: int, behind: int = 0) -> When | None:
    """The past day on which somebody said what a sentence tells: "..., the ambassador said last week".

    Args: ``behind`` where a place in the text is given, only words told behind it.
    """
    text, sentence = scene.document.article.text, scene.sentences[index]
    spoken = [m.end for m in scene.marks(index) if m.role == "speech" and m.start >= behind]
    said = [
        d.when
        for d in scene.dates[index]
        if any(end <= d.start and not re.search(r"[;:]", text[end : d.start]) for end in spoken)
    ]
    return said[-1] if len(said) == 1 and in_the_past(scene, said[0]) and sentence.kind == "body" else None


def _told_in(scene: Scene, draft: Draft, line: int) -> bool:
    return any(scene.sentences[i].line == line for i in draft.sentences)


def _gone_back_to(one: Draft, main: Draft) -> bool:
    """Whether a meeting is only spoken of at a later one: "hailed the talks held a day earlier"."""
    if len(one.sentences) > 1 or any(m.form != "noun" or m.actors for m in one.members):
        return False
    last, first = one.when and one.when.latest, main.when and main.when.earliest
    return bool(last and first and last < first and one.parties == main.parties)


def _ahead(scene: Scene, draft: Draft) -> bool:
    published = scene.document.article.published
    return bool(draft.when and draft.when.earliest and published and draft.when.earliest > published)


def _stale(scene: Scene, draft: Draft, others: Iterable[Draft]) -> bool:
    """Whether a meeting is long past when the article, or the meeting it tells of first, takes place."""
    last = draft.when and draft.when.latest
    if not last:
        return False
    first = min(draft.sentences)
    newer = (d.when.earliest for d in others if d.when and min(d.sentences) < first)
    if any(day and _days(last, day) > STALE for day in newer):
        return True
    published = scene.document.article.published
    return bool(published and first > 2 and _days(last, published) > OLD)


def _days(first: str, last: str) -> int:
    return (datetime.date.fromisoformat(last[:10]) - datetime.date.fromisoformat(first[:10])).days


def dates_of_act(
    scene: Scene, index: int, act: int, end: int, status: str, dated: bool, since: bool = False
) -> tuple[When | None, When | None]:
    """The date of the act and the date by which it is due, where the sentence tells them.

    Args:
        scene: the article.
        index: the sentence.
        act: where the verb of signing, agreeing or pledging begins.
        end: where it ends.
        status: of the undertaking; what is still ahead is dated by the day on which it is to be signed.
        dated: whether a date behind the act is the act's own ("signed on Monday"), not that of what was
            agreed ("agreed to open the road on Monday").
        since: whether it is dated by the day since when it runs, as a programme is, and a paper in force.
    """
    text = scene.document.article.text
    start = scene.sentences[index].start
    line = scene.dateline or (0, 0)
    if line[0] <= start < line[1] <= act:
        start = line[1]
    ahead, behind = status == "planned", scene.sentences[index].end
    when = due = made = None
    for date in scene.dates[index]:
        if date.when.edtf is None or re.fullmatch(r"\d{4}/\d{4}", date.when.edtf) or date.start < start:
            continue
        before = text[max(start, date.start - 32) : date.start]
        if text.startswith(("'s ", "’s "), date.end):
            continue  # "this year's plan was signed in January"
        if _LETTER.search(before):
            return date.when, due
        if date.end < act and _SINCE.search(before) and _WHEN_THEN.match(text, date.end):
            when = when or (date.when if in_the_past(scene, date.when) else None)
            continue
        stretch = date.when.precision == "interval"  # "from Sunday to Tuesday"
        if (not stretch and _SINCE.search(before)) or _SINCE_WORDS.match(date.when.words):
            from_then = since or (status == "broken-off" and _OF_THE_BREAK.fullmatch(text, end, date.start))
            when = when or (date.when if from_then and not _EXPIRES.search(before) else None)
            continue
        if ahead and not _ahead_of_news(scene, date.when):
            continue  # "due yesterday, was put off to Monday"
        if ahead and _WAS_TO.search(text, start, date.start) and _PUT_OFF.search(text, date.end, behind):
            continue  # "which they were to sign this week": not on that day any more
        if ahead and _MOVED_TO.search(before):
            return date.when, due
        if (
            date.start < act
            and not since
            and _IN_ASIDE.search(text, start, date.start)
            and text[date.end] == ","
        ):
            continue
        if status == "signed" and date.when.precision == "year" and _RENEWED.match(text, act):
            continue  # "renewed the agreement of 1995 on Monday"
        if status in _OVER and date.end <= act and _MADE_THEN.search(text, start, date.start):
            made = made or date.when  # "signed in 2008, lapsed last year"
            continue
        if date.start < act and status == "in-force" and _SIGNED_IN.search(before):
            continue  # "signed in 2019, | took effect in 2025"
        if date.start < act:
            told = _OPENS.fullmatch(text[start : date.start]) or _RIGHT_BEFORE.fullmatch(text[date.end : act])
            if ahead:
                told = (_TO_BE_SIGNED.match(text, act) or _IS_TO_SIGN.match(text, act)) and (
                    told or _IN_ORDER_TO.fullmatch(text[date.end : act])
                )
            elif not in_the_past(scene, date.when):
                told = None
            else:
                told = told or _WHERE.match(text, date.end, act) or _BUT_THEN.fullmatch(text, date.end, act)
            when = when or (date.when if told else None)
        elif _until(date.when.words, before):
            due = due or date.when
        elif ahead or not dated:
            between = text[end : date.start]
            own = _TO_BE_SIGNED.search(text[act : date.start]) if ahead else (
                in_the_past(scene, date.when) and not _CLAUSE.search(between)
                and (_RIGHT_AFTER.fullmatch(between) or _AT_TALKS.search(between)
                     or _BY_THEM.fullmatch(between))
            )  # fmt: skip
            when, due = (when or date.when, due) if own else (when, due or date.when)
        elif scene.marked(index, "speech", end, date.start) is not None:
            continue  # "bersetuju ..., katanya pada sidang media hari ini": the day of the words
        elif status in _OVER and not in_the_past(scene, date.when) and not _SINCE_THEN.search(before):
            continue  # "declined the invitation to the fair next month"
        elif status == "in-force" and _ENDED_IN.search(before):
            continue  # "revived the treaty that it had suspended in 2019"
        elif status == "implemented" and _ANOTHER_DEED.search(text, end, date.start):
            continue  # "handed over 43 men rescued in May"
        elif not re.search(r"[;:]", text[act : date.start]) and date.start - act < NEAR:
            when = when or _as_said(scene, index, date)
    return when or made, due


_TODAY = re.compile(r"today|hari ini", re.IGNORECASE)


def _as_said(scene: Scene, index: int, date: DateMention) -> When:
    """The day of a date; of "today" in words that are quoted the day of the news, on which they were said."""
    told = news_day(scene) if _quoted_today(scene, index, date) else None
    return told or date.when


def _quoted_today(scene: Scene, index: int, date: DateMention) -> bool:
    if _TODAY.fullmatch(date.when.words) is None:
        return False
    before = scene.document.article.text[scene.sentences[index].start : date.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _until(words: str, before: str) -> bool:
    return bool(_UNTIL.search(before) or _UNTIL_WORDS.match(words))


def _ahead_of_news(scene: Scene, when: When) -> bool:
    published = scene.document.article.published
    return not published or when.latest is None or when.latest >= published


def in_the_past(scene: Scene, when: When) -> bool:
    """Whether a time has begun by the day of publication; also where that is not known."""
    published = scene.document.article.published
    return not published or when.earliest is None or when.earliest <= published
