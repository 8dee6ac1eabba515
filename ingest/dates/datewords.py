"""The words and shapes of dates in Indonesian, English and Malay: which stretches of a sentence are dates.

Each shape has a name and a pattern; earlier shapes win over later ones where they overlap. What a match
means is read in `ingest/dates/dates.py`. All quantifiers are bounded, so that matching is linear in the text.
"""

# ruff: noqa: E501  (a pattern is easier to check on one line)
from __future__ import annotations

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan", "februari february pebruari feb", "maret march mac mar", "april apr",
            "mei may", "juni june jun", "juli july julai jul", "agustus august ogos agt ags agu aug",
            "september sept sep", "oktober october okt oct", "november nopember nov",
            "desember december disember des dec dis",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "senin isnin monday mon", "selasa tuesday tue tues", "rabu wednesday wed",
            "kamis khamis thursday thu thurs", "jumat jum'at jum’at jumaat friday fri", "sabtu saturday sat",
            "minggu ahad sunday sun",
        )
    )
    for name in names.split()
}  # fmt: skip
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "satu one a an", "dua two", "tiga three", "empat four", "lima five", "enam six", "tujuh seven",
            "delapan lapan eight", "sembilan nine", "sepuluh ten",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
PARTS = {
    "awal": 0, "early": 0, "beginning": 0, "start": 0, "pertengahan": 1, "mid": 1, "middle": 1,
    "akhir": 2, "penghujung": 2, "hujung": 2, "late": 2, "end": 2, "the end": 2,
}  # fmt: skip
HALVES = {
    "first half": 1, "paruh pertama": 1, "separuh pertama": 1,
    "second half": 2, "latter half": 2, "paruh kedua": 2, "separuh kedua": 2,
}  # fmt: skip
LAST_WEEK = 5
ORDINALS = {
    "terakhir": LAST_WEEK, "last": LAST_WEEK, "final": LAST_WEEK,
    "i": 1, "pertama": 1, "first": 1, "1": 1, "ii": 2, "kedua": 2, "second": 2, "2": 2,
    "iii": 3, "ketiga": 3, "third": 3, "3": 3, "iv": 4, "keempat": 4, "fourth": 4, "4": 4,
}  # fmt: skip
PAST = {"lalu", "kemarin", "lepas", "silam", "last", "past", "yang lalu", "yang lepas", "tadi"}
FUTURE = {
    "depan",
    "mendatang",
    "hadapan",
    "nanti",
    "next",
    "coming",
    "akan datang",
    "yang akan datang",
    "berikutnya",
}
THIS = {"ini", "this"}


def _any(words: dict[str, int] | set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_LONG_DAYS = {word: n for word, n in WEEKDAYS.items() if len(word) > 3 and word not in ("tues", "thurs")}
_M = rf"(?:{_any(MONTHS)})\b\.?"
_W = rf"(?:{_any(WEEKDAYS)})\b\.?"
_D = r"(?:0?[1-9]|[12]\d|3[01])"
_Y = r"(?:19|20)\d\d(?!\d|[.,/-]\d)"
_ORD = r"(?:st|nd|rd|th|\s?hb)?"
_TO = r"(?:\s?[-–—]\s?|\s(?:hingga|sampai(?: dengan)?|s\.?/?d\.?|to|until|through|dan|and)\s)"
_NOT_PART = r"(?<![\w/.,-])"  # neither in a word nor in a number
_TENSE = rf"(?:\s(?P<tense>{_any((PAST - {'last', 'past', 'tadi'}) | (FUTURE - {'next', 'coming'}) | {'ini'})})\b)?"
_OF_YEAR_SAID = (  # "March next year", "pada 3 Mei tahun lalu"
    r"(?:\s(?:pada\s)?tahun\s(?P<rely>lalu|ini|depan|hadapan|lepas|mendatang|silam)\b"
    r"|\s(?:of\s)?(?P<relye>this|next|last)\syear\b)"
)
_TIME_OF_DAY = (
    r"(?:\s(?:pagi|siang|sore|petang|malam|dini hari|tengah hari|lalu|ini|morning|afternoon|evening|night))?"
)
_DAY_NAME = rf"(?:(?P<weekday>{_W}){_TIME_OF_DAY}\s?,?\s?\(?(?:tanggal\s)?)?"
_N = rf"(?:{_any(NUMBERS)}|\d{{1,3}})"
_UNIT = r"(?:hari|pekan|minggu|bulan|tahun|dekade|days?|weeks?|months?|years?|decades?)"

SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("iso", rf"{_NOT_PART}(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"),
        (
            "days-over-months",
            rf"{_NOT_PART}(?P<d1>{_D}){_ORD}\s(?P<m1>{_M})(?:\s(?P<y1>(?:19|20)\d\d))?{_TO}"
            rf"(?P<d2>{_D}){_ORD}\s(?P<m2>{_M})(?:,?\s(?P<y>{_Y})|{_OF_YEAR_SAID})?",
        ),
        (
            "days-over-months",
            rf"\b(?P<m1>{_M})\s(?P<d1>{_D}){_ORD}(?:,?\s(?P<y1>(?:19|20)\d\d))?(?:\s?[-–—]\s?|\s(?:to|until"
            rf"|through)\s)"
            rf"(?P<m2>{_M})\s(?P<d2>{_D}){_ORD}(?![\d:%])(?:,?\s(?P<y>{_Y}))?",
        ),
        ("days", rf"{_NOT_PART}(?P<d1>{_D}){_ORD}{_TO}(?P<d2>{_D}){_ORD}\s(?:of\s)?(?P<m>{_M})(?:,?\s(?P<y>{_Y})|{_OF_YEAR_SAID})?{_TENSE}"),
        (
            "days-number",
            rf"(?:\b{_W}(?:\s?[-–]\s?|\s(?:dan|hingga|and"
            rf"|to)\s){_W}\s?)?\((?P<d1>{_D})\s?[-–]\s?(?P<d2>{_D})/(?P<m>\d{{1,2}})(?:/(?P<y>20\d\d))?\)",
        ),
        ("days-en", rf"\b(?P<m>{_M})\s(?P<d1>{_D}){_ORD}{_TO}(?P<d2>{_D}){_ORD}(?![\d:%])(?:,?\s(?P<y>{_Y}))?"),
        (
            "day",
            rf"(?<![\w/.,-]){_DAY_NAME}(?<![\d/.,])(?P<d>{_D}){_ORD}\s(?:of\s"
            rf"|bulan\s)?(?P<m>{_M})(?:,?\s(?P<y>{_Y})|{_OF_YEAR_SAID})?{_TENSE}",
        ),
        ("day-en", rf"\b{_DAY_NAME}\b(?P<m>{_M})\s(?P<d>{_D}){_ORD}(?![\d:%]|[.,]\d)(?:,?\s(?P<y>{_Y})|{_OF_YEAR_SAID})?"),
        (
            "weekday-number",
            rf"\b(?P<weekday>{_W}){_TIME_OF_DAY}\s?,?\s?(?P<open>\()?\s?(?P<d>\d{{1,2}})\s?(?P<sep>[/.-])\s?(?P<m>\d{{1,2}})"
            rf"(?:\s?(?P=sep)\s?(?P<y>(?:20)?\d\d))?(?(open)\s?\)|(?![\d/.:-]))",
        ),
        ("number", rf"{_NOT_PART}(?P<d>\d{{1,2}})(?P<sep>[/.-])(?P<m>\d{{1,2}})(?P=sep)(?P<y>(?:19|20)\d\d)(?![\d/-])"),
        ("number", r"\b(?<=\()(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>20\d\d))?(?=\))"),
        (
            "week-of-month",
            rf"\b(?:the\s)?(?P<n>first|second|third|fourth|last|final)\sweek\s(?:of"
            rf"|in)\s(?P<m>{_M})(?:,?\s(?P<y>{_Y})|{_OF_YEAR_SAID})?",
        ),
        (
            "week-of-month",
            rf"\b(?:pekan|minggu)\s(?P<n>pertama|kedua|ketiga|keempat"
            rf"|terakhir)\s(?:di\s)?(?:bulan\s)?(?P<m>{_M})(?:\s(?:tahun\s)?(?P<y>{_Y})|{_OF_YEAR_SAID})?",
        ),
        (
            "months",
            rf"\b(?P<m1>{_M})(?:\s(?P<y1>{_Y}))?{_TO}(?P<m2>{_M})\s(?P<y>{_Y})",
        ),
        (
            "month",
            rf"\b(?:(?P<part>{_any({*PARTS, *HALVES})})(?:\sof)?[\s-](?:bulan\s)?)?(?P<m>{_M})(?:,?\s(?:tahun\s)?(?P<y>{_Y}))",
        ),
        (
            "month-alone",
            rf"\b(?:(?P<part>{_any({*PARTS, *HALVES})})(?:\sof)?[\s-](?:bulan\s)?|(?P<before>last|next"
            rf"|this)\s|"
            rf"(?:pada|bulan|sejak|hingga|sampai|sebelum|selepas|setelah|in|since|by|until|before|during"
            rf"|for)\s(?:bulan\s)?)?"
            rf"(?P<m>{_M})\b(?!\s?\d)(?:{_OF_YEAR_SAID})?{_TENSE}",
        ),
        (
            "part-of-year",
            rf"\b(?P<unit>kuartal|triwulan|semester|paruh|separuh"
            rf"|suku)\s(?:tahun\s)?(?:ke-?\s?)?(?P<n>{_any(ORDINALS)})\b"
            rf"\s(?:tahun\s)?(?:(?P<y>{_Y})|(?:tahun\s)?(?P<rel>ini|depan|lalu|hadapan))",
        ),
        (
            "part-of-year",
            rf"\b(?P<n>{_any(ORDINALS)})\s(?P<unit>half|quarter)\s(?:of\s)?(?:(?P<y>{_Y})|(?P<rel>this|next"
            rf"|last)\syear)",
        ),
        ("part-of-year", rf"\b(?P<unit>q|h)(?P<n>[1-4])\s(?P<y>{_Y})"),
        (
            "third-of-year",
            rf"\b(?P<part>{_any(PARTS)})(?:\sof)?[\s-](?:tahun\s)?(?:(?P<y>{_Y})(?!-?an\b)|(?P<rel>this|next"
            rf"|last)\syear|"
            rf"(?<=tahun\s)(?P<rel2>ini|depan|lalu|hadapan|lepas))",
        ),
        (
            "part-of-this-month",
            r"\b(?P<part>awal|pertengahan|akhir|hujung)\sbulan\s(?P<rel>ini|depan|lalu|hadapan|lepas)\b",
        ),
        ("part-of-this-month", r"\b(?P<part>early|mid|late|end\sof)[\s-](?P<rel>next|this|last)\smonth\b"),
        ("years", rf"{_NOT_PART}(?P<y1>{_Y.replace('[.,/-]', '[.,/]')})(?:\s?[-–—]\s?|\s(?:hingga|sampai|to|dan|and)\s)(?P<y2>{_Y})(?!\w)"),
        (
            "year",
            rf"\b(?P<cue>tahun|pada|sejak|hingga|sampai|selama|sepanjang|menjelang|mulai|dari|sebelum|in"
            rf"|since|by|until|"
            rf"during|from|before|of|year|throughout|back\sto)\s(?:tahun\s)?(?P<y>{_Y})"
            rf"(?!-?an\b|s\b|\s(?:orang|ton|unit|kasus|people|tonnes|cases|titik|paket|peserta|km|kilometer"
            rf"|hektar|{_any(MONTHS)})\b)(?!\w)",
        ),
        (
            "ago",
            rf"\b(?:(?P<n>{_N})\s(?P<unit>{_UNIT})|se(?P<unit1>hari|pekan|minggu|bulan"
            rf"|tahun))\s(?:yang\s)?(?:lalu|silam|lepas|ago)\b",
        ),
        # "two weeks to come" is a span from now on, "the last ten years" one up to now: no day of their own
        ("span-from-now", rf"\b{_N}\s{_UNIT}\s(?:(?:yang\s)?(?:mendatang|akan\sdatang)|ke\sdepan|terakhir|belakangan|kebelakangan)\b"),
        (
            "ahead",
            rf"\b(?:in|dalam(?:\stempoh)?"
            rf"|dalam\smasa)\s(?P<n>{_N})\s(?P<unit>{_UNIT})(?:['’]\stime)?\b(?!\s(?:terakhir|ini|itu|lalu"
            rf"|belakangan|kebelakangan|of|tersebut|sebelum))",
        ),
        ("ahead", rf"\b(?P<n>{_N})\s(?P<unit>{_UNIT})\s(?:lagi|from\snow)\b"),
        (
            "days-after",
            rf"\b(?P<n>{_N})\s(?:hari|days?)\s(?:kemudian|(?:setelah|sesudah|selepas)(?:nya|\situ)"
            rf"|later(?!\sthan)|afterwards?|after\sthat)\b",
        ),
        (
            "days-before",
            rf"\b(?P<n>{_N})\s(?:hari|days?)\s(?:sebelumnya|sebelum\situ|earlier)\b",
        ),
        (
            "days-from-event",
            rf"\b(?:se|(?P<n>{_N})\s)(?:hari|days?)\s(?P<side>setelah|sesudah|selepas|seusai|usai|sebelum"
            rf"|menjelang|after|"
            r"following|before|ahead\sof|prior\sto)\s(?:(?:the|their|his|her|its|that)\s)?(?P<event>(?!itu\b"
            r"|that\b|this\b|ini\b)[^\W\d_]{3,})\b",
        ),
        ("days-from-event", r"\b(?:the|one)\sday\s(?P<side>after|before|following)\s(?:the|their|his|her|its|that)\s(?P<event>(?!itu\b|that\b|this\b|ini\b)[^\W\d_]{3,})\b"),
        ("word", r"\b(?P<word>(?:the\s)?day\sbefore\syesterday|(?:the\s)?day\safter\stomorrow|kemarin\s(?:dulu|lusa)|kelmarin\sdulu)\b"),
        ("next-day", rf"\b(?:keesokan(?:\shari(?:nya)?|nya)\b|b?esoknya|sehari\s(?:kemudian|(?:setelah|sesudah|selepas)(?:nya|\situ))|(?:the\s)?(?:next|following)\s(?:day|morning|afternoon|evening)|a\sday\s(?:later|afterwards?|after\sthat))\b(?:,\s(?P<weekday>{_W})(?!\s?\(?\d))?"),
        ("day-before", rf"\b(?:(?:sehari|semalam)\ssebelumnya|sehari\ssebelum(?:\situ)?|(?:the|a)\sday\s(?:before|earlier)|the\sprevious\sday)\b(?:,\s(?P<weekday>{_W})(?!\s?\(?\d))?"),
        (
            "word",
            r"\b(?P<word>hari\sini|today|kemarin|kelmarin|semalam(?!\ssebelum)|tadi\smalam|malam\stadi"
            r"|yesterday|last\snight|besok|esok(?:\shari)?|tomorrow|lusa|"
            r"(?:pagi|siang|sore|petang|malam|tengah\shari|dini\shari|subuh)\sini|(?:pagi|siang|sore|petang"
            r"|subuh|tengah\shari|dini\shari|sebentar)\stadi|"
            r"tadi\s(?:pagi|siang|sore|petang|subuh|dini\shari)|this\s(?:morning|afternoon|evening)"
            r"|tonight)\b",
        ),
        ("weekday-of-week", rf"\b(?P<weekday>{_any(_LONG_DAYS)})(?:\s(?:pagi|siang|sore|petang|malam))?\s(?:pekan|minggu)\s(?P<rel>lalu|ini|depan|hadapan|lepas)\b"),
        ("weekday-of-week", rf"\b(?P<weekday>{_any(_LONG_DAYS)})\s(?:of\s)?(?P<rel>last|this|next)\sweek\b"),
        ("day-of-month", r"\bthe\s(?P<d>\d{1,2})(?:st|nd|rd|th)\sof\s(?P<rel>this|next|last)\smonth\b"),
        ("day-of-month", r"\b(?:tanggal|tgl\.?)\s(?P<d>\d{1,2})\sbulan\s(?P<rel>ini|depan|lalu)\b"),
        ("day-of-month", r"\b(?P<d>\d{1,2})\s?(?:haribulan|hb)(?:\sbulan)?\s(?P<rel>ini|depan|lepas)\b"),
        ("unit", r"\b(?P<unit>akhir\spekan|hujung\sminggu|pekan|minggu|bulan|tahun)\s(?:yang\s)?(?P<rel>lalu|ini|depan|mendatang|hadapan|lepas|kemarin|akan\sdatang)\b"),
        ("unit", r"\b(?P<rel>last|this|next|the\scoming)\s(?P<unit>weekend|week|month|year)\b"),
        ("unit", r"\b(?:over|at|on|during)\sthe\s(?P<unit>weekend)\b"),
        (
            "weekday",
            rf"\b(?:(?P<before>last|next|this|coming)\s)?(?P<weekday>{_any(_LONG_DAYS)})\b"
            rf"(?:\s(?:pagi|siang|sore|petang|malam|morning|afternoon|evening|night))?"
            rf"(?:\s(?P<tense>lalu|ini|depan|mendatang|hadapan|lepas|kemarin|nanti)\b)?",
        ),
    )
)  # fmt: skip
