"""Which lists a word is in, as bits: a sentence without a word of a list is spared all that needs one."""

from __future__ import annotations

import re
from collections.abc import Container

from ingest.words.body_span import ABBREVIATION, CALLED, ENGLISH_HEADS, HEADS, INTRODUCER, PORTUGUESE, TAGALOG
from ingest.words.naming import words
from ingest.words.ordinals import ORDINALS
from ingest.words.post_words import ENGLISH_STARTERS, HEAD, STARTERS
from ingest.words.titles import TITLE_WORDS

AREA_BEFORE = words("titles", "area")
AREA_AFTER = frozenset({"province", "district", "regency", "city", "island", "islands"})
SMALL_TITLES = frozenset({"dr", "drg"})

OFFICE = 1  # the head noun of an office: without one a sentence names none
TITLE = 2  # a title or service rank
BODY = 4  # the head noun of a body in Indonesian order, or its short form
ENGLISH_BODY = 8  # the head noun of a body in English order
INTRODUCES = 16  # a common noun for bodies, before a name that no list knows
CALLED_BODY = 32  # the same, behind a name: "Kiara, a fishermen's rights group"
AREA = 64  # a word for a province or district, before or behind its name
SMALL_TITLE = 128  # a title that is also written without a capital
BRACKET = 256
STARTS_OFFICE = 512  # a word with which an office can begin that is written without capitals
STARTS_IN_ENGLISH = 1024  # the same in English
HOME = {"IDN": 2048, "MYS": 4096}  # words for what is this state's, by which it is named as well
NAMES_FIELD = 8192  # a word with which a body or post is named by its field
GOES_ON = 16384  # a word by which a sentence goes on with the person told before it
ORDINAL = 32768  # a number of a series as a word: "ketujuh"
COUNTS = 65536  # a word with which several meetings can be counted, see `ingest.meetings.roundups`
TALKS = 131072  # a verb or noun with which talks can be told, see there
LAST = TALKS  # the bits above it are of `ingest.dates.dateshapes`
_IN_NAMES = frozenset(
    """kementerian menteri wakil timbalan menko departemen direktorat dirjen badan komite kepala ketua jabatan
    sekretaris kamar ministry minister department directorate chamber secretary panglima kepolisian pusat
    universitas universiti jeneral jenderal pengarah wisma laksamana letjen mayjen brigjen authority
    sekretariat secretariat bandara lapangan pelabuhan stasiun stesen terminal airport port
    station""".split()  # noqa: SIM905
)
_GOING_ON = frozenset({"ia", "dia", "beliau", "he", "she", "giliran", "turn"})
# Words of which what `ingest.meetings.roundups` looks for holds one.
_COUNTING = frozenset(
    """two three four five six seven several separate multiple various dua tiga empat lima enam tujuh sejumlah
    beberapa serangkaian sederetan berbagai pelbagai siri belasan puluhan meetings talks""".split()  # noqa: SIM905
) | {str(n) for n in range(2, 60)}
_TALKING = frozenset(
    """discussed discussing talked agreed explored reviewed raised focused touched exchanged membahas
    membicarakan membincangkan berbincang menyepakati sepakat bersetuju pembicaraan perbincangan menyentuh
    mengangkat membangkitkan bertukar dibahas dibicarakan dibincangkan dibincang berkisar""".split()  # noqa: SIM905
)
_PART = re.compile(r"\w+")  # "he'd", "dia-lah"
_ORDINAL = re.compile(rf"\b(?:{'|'.join(ORDINALS)})\b")
_HOME_WORDS = {"IDN": ("wni", "ri", "tni", "polri", "kemlu", "kbri"), "MYS": ("wisma",)}
_LISTS: tuple[tuple[int, Container[str]], ...] = (
    (OFFICE, HEAD.index),
    (TITLE, TITLE_WORDS),
    (BODY, HEADS.union(ABBREVIATION.index, PORTUGUESE.index, TAGALOG.index)),
    (ENGLISH_BODY, ENGLISH_HEADS),
    (INTRODUCES, INTRODUCER.index),
    (CALLED_BODY, CALLED),
    (AREA, AREA_AFTER.union(AREA_BEFORE.index)),
    (SMALL_TITLE, SMALL_TITLES),
    (BRACKET, ("(",)),
    (STARTS_OFFICE, STARTERS),
    (STARTS_IN_ENGLISH, ENGLISH_STARTERS),
    (NAMES_FIELD, _IN_NAMES),
    *((bit, _HOME_WORDS[state]) for state, bit in HOME.items()),
)


_OF_PARTS = ((GOES_ON, _GOING_ON), (COUNTS, _COUNTING), (TALKS, _TALKING))


def lists_of(low: str) -> int:
    """The bits of the lists in which a folded word begins an entry."""
    bits = sum(bit for bit, listed in _LISTS if low in listed)
    bits |= ORDINAL if _ORDINAL.search(low) else 0
    parts = _PART.findall(low)
    for bit, listed in _OF_PARTS:
        bits |= 0 if listed.isdisjoint(parts) else bit
    return bits
