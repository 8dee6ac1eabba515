"""Sentences: line breaks first, then end marks that no abbreviation, initial or number explains.

Offsets are exact: ``text[s.start:s.end] == s.text`` for every sentence. One pass, linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.document import Line, Sentence

LONGEST = 600  # characters: more is no sentence but a text without end marks, and no quote for a reader
_OPENING = "\"“‘'(["
# Abbreviations after which a sentence goes on: titles, ranks, addresses, company forms, months, measures.
# Sources: KBBI's list of abbreviations, Dewan Bahasa's "singkatan", The Chicago Manual of Style 10.
_ABBREVIATIONS = """
dr drs dra drg prof ir h hj kh st sdr sdri tn ny nn mr mrs ms mme rr messrs hon gen lt lieut col maj sgt capt
brig supt insp asst assoc cpl cpt msgr mgr usec asec
cmdr cdr lcdr ltcdr capt comm cmde commo adm gov sen rep smt shri ts
rev fr amb plt plh pjs pj jl jln jalan gg no nos nr rp pt tbk cv ud fa pol brigjen irjen
komjen kombes letjen mayjen marsdya marsda laksdya laksda kolonel jend mohd muhd md ab abd hjh tg tgk tmn
kpg a.n u.p c.q s.d d.a hlm hal jan feb mar apr jun jul agt ags agu aug sep sept okt oct nop nov des dec
pk pkl tel telp fig vs etc inc ltd co corp pte pvt bhd sdn dept univ al tgl th kab kec kel prov approx est ex
vol art sec ch pp ps bpk i.e e.g cf viz dato yb yab yam ybhg ust dtk p.k mt eng engr atty
"""
_GOES_ON = frozenset(_ABBREVIATIONS.split())
_IN_NAMES = frozenset({"Ma", "Sta", "Sto", "Tb"})  # Maria, Santa, Santo, Tubagus
# Of those, the ones that may close a sentence as well: what follows decides.
_MAY_END = frozenset(
    ("tbk", "inc", "ltd", "co", "corp", "bhd", "dll", "dsb", "dst", "etc", "jr", "sr", "st", "purn")
)
_DEGREE = re.compile(r"(?:[SMD]|Ph|Psi|Sp|A)\.[A-Za-z]{1,5}|Ph\.D|M\.Phil|B\.Sc|LL\.[BM]")
# A whole run of marks, possessive: no second look at a run. It begins with its set of signs, for which the
# engine leaps from one to the next.
# Some pages drop the blank behind a sentence: "... with Laos.The minister", but not "Ph.D." or "Kompas.Com".
_END = re.compile(
    r"[.!?…](?<![.!?…].)[.!?…]*+[\"”’')\]]*+"
    r"(?=\s|(?:(?<=[\w)][\wà-ỹ][a-zà-ỹ\d)][.!?])|(?<=\s\d[.!?])|(?<=\s\d\d[.!?]))[A-ZĐ](?!(?:om|d|o|rg|et|y)\b)(?:[a-zà-ỹ’']+)?[\s,])"
)
_RETIRED = re.compile(r"\((?:purn|ret|rtd|mar|inf|pol|persero)\Z", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_END_MARK = re.compile(r"[.!?…](?=\s)")
_CLAUSE = re.compile(r"[;:,](?=\s)")


def split(text: str, lines: Sequence[Line]) -> tuple[Sentence, ...]:
    """The sentences of all lines that were not cut; a title or heading is one sentence.

    Args:
        text: the article's text.
        lines: what `clean.clean_lines` gives for it.
    """
    found = []
    for index, line in enumerate(lines):
        if line.kind == "cut":
            continue
        ends = [line.end] if line.kind != "body" else [*_ends(text, line.start, line.end), line.end]
        start = line.start
        for end in ends:
            while start < end and text[start].isspace():
                start += 1
            stop = end
            while stop > start and text[stop - 1].isspace():
                stop -= 1
            while stop - start > LONGEST:
                cut = _cut(text, start)
                piece = text[start:cut].rstrip()
                found.append(Sentence(start, start + len(piece), piece, index, line.kind))
                start = cut
                while start < stop and text[start].isspace():
                    start += 1
            if stop > start:
                found.append(Sentence(start, stop, text[start:stop], index, line.kind))
            start = end
    return tuple(found)


def _cut(text: str, start: int) -> int:
    """Where to cut what is too long for a sentence: behind an end mark, a clause, a word, or anywhere."""
    limit = start + LONGEST
    for cut in (_END_MARK, _CLAUSE, _SPACE):
        found = [m.start() + 1 for m in cut.finditer(text, start + LONGEST // 2, limit)]
        if found:
            return found[-1]
    return limit


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences end inside one line, its own end left out."""
    for match in _END.finditer(text, start, end):
        space = _SPACE.match(text, match.end())
        behind = space.end() if space else match.end()
        following = text[behind : behind + 1] if behind < end else ""
        if following and not _goes_on(text, start, match, following):
            yield match.end()


def _goes_on(text: str, start: int, match: re.Match[str], following: str) -> bool:
    """Whether this mark stands inside a sentence, judged by the word before and the sign after it."""
    if following.islower() or following in ",;:)":
        return True
    mark = match.group()
    if mark[0] in "?!":
        return len(mark) > 1 and not following.isupper() and following not in _OPENING
    if mark == ".)" and _RETIRED.search(text, max(start, match.start() - 8), match.start()):
        return True  # "Letjen TNI (Purn.) X"
    if mark != ".":
        return False
    begin = match.start()
    limit = max(start, begin - 25)  # no abbreviation is longer
    while begin > limit and not text[begin - 1].isspace() and text[begin - 1] not in "(“\"'‘/-–—,":
        begin -= 1
    word = text[begin : match.start()]
    lower = word.lower()
    if word in _IN_NAMES:
        return True
    if lower in _MAY_END:
        return lower in ("st", "co") or (lower == "tbk" and not following.isupper())
    if lower in _GOES_ON:
        return (
            lower not in ("no", "mar", "art", "est", "al", "sec", "hal", "th", "ex", "mt")
            or following.isdigit()
        )
    if len(word) == 1 and word.isalpha():
        return word.isupper()
    if "." in word and all(len(part) <= 2 and part.isalpha() for part in word.split(".")):
        return word[0].isupper() or following.isupper()  # H.E., U.S., W.S., a.n.
    if _DEGREE.fullmatch(word):
        return True
    return word.isdigit() and len(word) <= 3 and not text[start:begin].strip()  # "12. Both sides agreed"
