"""When something was signed, agreed or promised, or is to be: the day that its own sentence tells."""

from __future__ import annotations

import re

from ingest.commitments.news_days import SINCE, as_said, in_the_past
from ingest.facts import When
from ingest.scene.scene import Scene

NEAR = 120  # characters after the act within which its date stands
_UNTIL = re.compile(
    r"\b(?:sebelum|paling lambat|selambat-lambatnya|selewat-lewatnya|by|before|hingga|sampai|until|menjelang"
    r"|sehingga|through)(?: the end of| akhir| tahun| bulan| hujung| pada| end| late)*\s*$",
    re.I,
)
_UNTIL_WORDS = re.compile(
    r"(?:sebelum|before|menjelang|paling lambat|selewat-lewatnya|hingga|sampai|until|sehingga|through|by)\b",
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
    r"\b(?:terhitung|mulai|bermula|efektif|berkuat ?kuasa|berlaku|effective|from|of|as of|starting|dari"
    r"|pada)\s(?:on\s|pada\s)?$",
    re.IGNORECASE,
)
_ENDED_IN = re.compile(
    r"\b(?:suspended|terminated|cancelled|frozen|froze|lapsed|expired|(?:di|me)(?:tangguhkan|nangguhkan"
    r"|bekukan"
    r"|mbekukan|batalkan|mbatalkan|gantung|nggantung|hentikan|nghentikan)|berakhir|luput|tamat(?: tempoh)?"
    r"|ran out|kedaluwarsa|habis (?:masa|tempoh)(?: ber)?(?: ?laku)?)"
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
    r"\s(?:(?:made|given|dibuat|disampaikan|oleh|by|kepada|to|with|dengan|the|dan|and|serta|[A-Z][\w’'-]*),?\s){1,20}(?:on\s|pada\s|in\s"
    r"|hari\s)?"
)
_INVITES = re.compile(  # "invited him to Suva in May": that is when he comes
    r"invit|mengundang|menjemput|mempelawa|diundang|dijemput|dipelawa", re.IGNORECASE
)
_BUT_THEN = re.compile(  # "discussed trade on Monday but agreed", the day of both
    r"\)?,?\s(?:but|tetapi|namun|tapi)\s(?:(?:only|hanya|kemudian|akhirnya)\s)?"
)
_IS_TO_SIGN = re.compile(
    r"(?:(?:is|are|was|were)\s)?(?:scheduled|due|set|slated|expected)\sto\s(?:sign|ink|conclude)\b"
)


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
        if date.end < act and SINCE.search(before) and _WHEN_THEN.match(text, date.end):
            when = when or (date.when if in_the_past(scene, date.when) else None)
            continue
        if status != "broken-off" and _ENDED_IN.search(before):
            continue  # "extended the pact, which expired in May", "revived what it had suspended in 2019"
        stretch = date.when.precision == "interval"  # "from Sunday to Tuesday"
        if (not stretch and SINCE.search(before)) or _SINCE_WORDS.match(date.when.words):
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
                     or (_BY_THEM.fullmatch(between) and not _INVITES.match(text, act)))
            )  # fmt: skip
            when, due = (when or date.when, due) if own else (when, due or date.when)
        elif scene.marked(index, "speech", end, date.start) is not None:
            continue  # "bersetuju ..., katanya pada sidang media hari ini": the day of the words
        elif status in _OVER and not in_the_past(scene, date.when) and not _SINCE_THEN.search(before):
            continue  # "declined the invitation to the fair next month"
        elif status == "implemented" and _ANOTHER_DEED.search(text, end, date.start):
            continue  # "handed over 43 men rescued in May"
        elif not re.search(r"[;:]", text[act : date.start]) and _near(text, act, date.start):
            when = when or as_said(scene, index, date)
    return when or made, due


def _near(text: str, act: int, day: int) -> bool:
    """Whether a day stands near enough behind an act: farther where those are named who looked on."""
    return day - act < NEAR or (day - act < 2 * NEAR and _BEFORE_WHOM.match(text, act) is not None)


_BEFORE_WHOM = re.compile(
    r"\w+(?: \w+)?,?\s(?:before|in the presence of|in front of|di (?:depan|hadapan)|disaksikan)\s",
    re.IGNORECASE,
)


def _until(words: str, before: str) -> bool:
    """Whether a date is that by which something is due."""
    return bool(_UNTIL.search(before) or _UNTIL_WORDS.match(words))


def _ahead_of_news(scene: Scene, when: When) -> bool:
    """Whether a time is not over on the day of publication; also where that is not known."""
    published = scene.document.article.published
    return not published or when.latest is None or when.latest >= published
