"""What a sentence must hold for a shape of `datewords`, and words that turn, announce or refuse a date."""

# ruff: noqa: E501  (a pattern is easier to check on one line)
from __future__ import annotations

import re

from ingest.dates.datewords import MONTHS, PARTS, WEEKDAYS


# Sets of words of which a shape needs one each, and the shapes that need a digit or a year in four: a
# sentence without them is spared the search.
def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_RELATIVE = _listed("lalu ini depan mendatang hadapan lepas kemarin datang last this next coming")
_UNITS = _listed(
    "hari pekan minggu bulan tahun dekade day days week weeks month months year years decade decades"
)
_DAYS = _listed("hari day days")
_OF_YEAR = _listed("kuartal triwulan semester paruh separuh suku half quarter q h")
NEEDS: dict[str, tuple[frozenset[str], ...]] = {
    **dict.fromkeys(
        (
            "days-over-months",
            "days",
            "days-en",
            "day",
            "day-en",
            "week-of-month",
            "months",
            "month",
            "month-alone",
        ),
        (frozenset(MONTHS),),
    ),
    **dict.fromkeys(
        ("weekday-number", "weekday"), (frozenset(w for day in WEEKDAYS for w in re.findall(r"[a-z]+", day)),)
    ),
    "part-of-year": (_OF_YEAR,),
    "third-of-year": (frozenset(w for part in PARTS for w in part.split()),),
    "part-of-this-month": (_listed("bulan month"),),
    "weekday-of-week": (_listed("pekan minggu week"),),
    "ahead": (_UNITS, _listed("in dalam lagi now")),
    "span-from-now": (_UNITS, _listed("mendatang datang depan terakhir belakangan kebelakangan")),
    "days-after": (
        _DAYS,
        _listed(
            "kemudian setelahnya sesudahnya selepasnya setelah sesudah selepas later afterward afterwards after"
        ),
    ),
    "days-from-event": (
        _listed("hari sehari day days"),
        _listed("setelah sesudah selepas seusai usai sebelum menjelang after following before ahead prior"),
    ),
    "days-before": (_DAYS, _listed("sebelumnya sebelum earlier")),
    "ago": (_listed("lalu silam lepas ago"),),
    "next-day": (
        _listed("keesokan keesokannya esoknya besoknya sehari berikutnya harinya next following later day"),
    ),
    "day-before": (_listed("sebelumnya sebelum before earlier previous"),),
    "unit": (_RELATIVE | {"weekend"},),
    "day-of-month": (_RELATIVE,),
}
WITH_DIGIT = frozenset(
    ("iso", "days-over-months", "days", "days-number", "days-en", "day", "day-en", "weekday-number", "number", "months", "month",
     "years", "year", "day-of-month")
)  # fmt: skip
WITH_CHAIN = frozenset(("iso", "days-number", "number"))
WITH_YEAR = frozenset(("iso", "months", "month", "years", "year"))

# A year after a number is that of a law: "UU No. 6 Tahun 2011", "Akta 123 Tahun 1998", "Law No. 5 of 2014".
LAW = re.compile(
    r"(?:\b(?:No|Nomor|Bil|Bilangan|Number|Nos?)\b\.?\s?[\w/.-]{1,20}|\b(?:UU|Perpres|Permen\w*|PP|Keppres"
    r"|Inpres|Akta|Act|Law)"
    r"\s(?:RI\s)?[\w/.-]{0,20})[\s,]{0,2}$",
    re.IGNORECASE,
)
# Announced ahead: a weekday after such words is the next one, not the last.
AHEAD = re.compile(
    r"\b(?:akan|bakal|dijadwalkan|rencananya|berencana|dijangka|dijadual(?:kan)?|mendatang|nanti|will|shall"
    r"|is to|are to|(?:was|were) (?:due )?to(?=[^.;]{0,130}?\b(?:has|have) been (?:cancelled|canceled|called off"
    r"|postponed|scrapped|put off)\b)|"
    r"(?<!had been )scheduled|(?:meets?|gathers?|(?:re)?convenes?|sits?)(?= (?:next|again (?:in|on|next))\b)|"
    r"(?:leaves|departs|flies|travels|heads|gathers|convenes|meets)(?= (?:in |to |for |on )[A-Z])|"
    r"(?<!had been )due(?= (?:to|in|on)\b)|plans? to|planned|set(?= (?:to|for)\b)|slated"
    r"|(?:fixed|pencilled in)(?= for)|(?:proposed|suggested|requested|booked"
    r"|arranged)(?=(?: [\w-]+){0,6} for (?:next )?\w+day\b)|(?:diusulkan|dicadangkan|diajukan"
    r"|diatur)(?=(?: [\w-]+){0,6} untuk (?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Isnin|Khamis"
    r"|Jumaat|Ahad)\b)|proposed(?= (?:by (?:[\w’'-]+ ){1,4})?for\b)|(?:diusulkan|dicadangkan)(?= (?:pada"
    r"|untuk|berlangsung|digelar))|diagendakan|ditetapkan|expected"
    r"|(?:undangan|jemputan|pelawaan|(?:meng|di)undang|(?:men|di)jemput|mempelawa|dipelawa|invit(?:ed|ation"
    r"|ing))\b"
    r"[^.;:]{0,90}?\b(?:menghadiri|hadir|berkunjung|melawat|to (?:attend|visit|come|join|take part)))\b",
    re.IGNORECASE,
)
# The day after such words is that of the saying, or of what was done before, not of what is announced.
SPEECH = re.compile(
    r"\b(?:kata(?:nya)?|ujar(?:nya)?|tutur(?:nya)?|ungkap(?:nya)?|ucap(?:nya)?|jelas(?:nya)?|imbuh(?:nya)?"
    r"|tegas(?:nya)?|"
    r"menurut|mengatakan|menyatakan|memberitahu|berkata|said|says|told|according|announced|"
    r"after|following|setelah|seusai|usai|selepas|sesudah|when|ketika|saat|semasa|met|(?<!be )signed|"
    r"(?<!akan )(?<!bakal )(?<!dijadwalkan )(?<!berencana )(?<!rencananya )(?<!dijangka )(?<!dijadual )"
    r"(?<!dijadualkan )(?<!diagendakan )(?<!untuk )(?:bertemu|menandatangani))\b",
    re.IGNORECASE,
)
# People are called after the day of their birth: "Haji Jumat", "Khamis bin Ahad", "Awang Isnin".
NAMED_AFTER = re.compile(r"\b(?:haji|hajah|hjh?|awang|dayang|pengiran|bin|binti|bte|abdul|mohd|muhd)\.?\s$")
TITLED = re.compile(
    r"\b(?:datuk|dato[’']?|datin|tan sri|tun|encik|dr|prof)\.?(?: seri| sri| wira)?\s(?:[\w’-]+\s)?$"
)
# Words that a date begins with; a sentence without a digit and without one of them holds none.
TRIGGERS = frozenset(
    """hari keesokan keesokannya esoknya besoknya kemarin kelmarin semalam malam besok esok lusa pekan minggu bulan tahun sehari setahun sebulan
    sepekan seminggu today yesterday tomorrow tonight this last next ago day days week weeks month months year years
    coming the subuh dini tengah tadi sebentar jum sore pagi siang petang half quarter first second semester paruh separuh suku kuartal triwulan
    """.split()  # noqa: SIM905
) | frozenset((*MONTHS, *WEEKDAYS))
