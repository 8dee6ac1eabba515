"""Which lines of a text are its news: marks every line, and never alters a character.

A line is the title (body, where a text without one begins with a paragraph), a heading (short, without an
end mark), body, or cut with a reason (``boilerplate.toml``). A related link glued to the end of a
paragraph is a line of its own here, so that the paragraph stays.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator

from ingest.document import Line
from ontology.cues import Cue, load_cues
from ontology.starts import DIGIT, LENGTH, any_digits, beginnings

LONGEST_HEADING = 130  # characters; longer lines without an end mark are paragraphs that lost theirs
LONGEST_GLUED = 200  # characters of a link glued into a paragraph; further text is the paragraph going on
LONGEST_TESTED = 1000  # furniture is short: only the first characters of a line are compared with the cues
SHORTEST_REPEAT = 40  # characters that a line must share with the title to count as its repetition
SHORT = 6  # letters by which a line that may hold a glued link is known
_END_MARKS = tuple(".!…:;,")
_CLOSERS = "\"”’'»)]"  # what may follow an end mark
_QUOTED_ENDS = ('"', "”", "?’")
_LETTER = re.compile(r"\w")
_ITEM = re.compile(r"[-–•*●▪]\s")
_BULLET = re.compile(r"(?:[-–•*●▪]|\(?[a-z\d]{1,2}[.)])\s+")
_SIGNED = re.compile(
    r"(?<=[.!?”\"])\s{1,3}[(\[][\w/*., -]{1,24}[)\]]\Z"
)  # who wrote it, or that it is over: "... today. (END)"
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*(?:\s|$)")


def clean_lines(text: str, title: str) -> tuple[Line, ...]:
    """Every line of the text that is not empty, in order, with what it is.

    Args:
        text: the article's text.
        title: its title; further lines that repeat it are cut.
    """
    marked: list[Line] = []
    low = text.lower()
    told = ((cue, tuple(start for start in begins if start in low)) for cue, begins in _glued())
    glued = tuple((cue, begins) for cue, begins in told if begins)
    follow = ""
    folded_title = _fold(title)
    for start, end in _spans(text):
        line = text[start:end]
        if not marked and (not folded_title or _fold(line) == folded_title):
            running = len(line) > LONGEST_HEADING and line.endswith((".", '."', ".”"))
            marked.append(Line(start, end, "body" if running else "title"))
            continue
        if _repeats(line, folded_title):
            marked.append(Line(start, end, "cut", "repeated title"))
            continue
        cue = _cue(line)
        if cue:
            marked.append(Line(start, end, "cut", str(cue.gives["reason"])))
            follow = str(cue.gives.get("follow", ""))
            if follow == "title" and len(cue.pattern.sub("", line).strip()) > 3:
                follow = ""  # the link stands on the cue's own line
            continue
        if follow and _belongs(line, follow):
            marked.append(marked[-1]._replace(start=start, end=end))
            if follow == "title" and not _BULLET.match(line):
                follow = "titles"  # a second one is known by its capitals
            continue
        follow = ""
        marked += _with_glued(text, start, end, glued)
    return _without_last_list(text, marked)


_LISTED = re.compile(  # what lists within an article are of: papers, fields, people with their offices
    r"\b(?:nota|memorandum|mou|perjanjian|persetujuan|protokol|pernyataan|deklarasi|agreement|letter|protocol"
    r"|statement|declaration|plan|kerja ?sama|cooperation|kementerian|ministry|menteri|minister|duta"
    r"|ambassador|ketua|chair\w*|dirjen|direktur|director|kepala)\b",
    re.IGNORECASE,
)


def _without_last_list(text: str, marked: list[Line]) -> tuple[Line, ...]:
    """The lines without titles of other articles that are listed at the end, with no word that says so."""
    first = len(marked)
    while first and marked[first - 1].kind == "body" and _ITEM.match(text, marked[first - 1].start):
        first -= 1
    items = [text[line.start : line.end] for line in marked[first:]]
    others = len(items) > 1 and all(_headline(x) and not _ends(x) and not _LISTED.search(x) for x in items)
    if others and any(sign in x for x in items for sign in "?!&:"):
        reason = "list of other articles"
        marked[first:] = [line._replace(kind="cut", reason=reason) for line in marked[first:]]
    return tuple(marked)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line, without the white space around it."""
    position = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            start = position + len(line) - len(line.lstrip())
            yield start, start + len(bare)
        position += len(line) + 1


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _repeats(line: str, folded_title: str) -> bool:
    """Whether a line is the title once more, also where one of the two goes on a little further."""
    first = _LETTER.search(line)
    if first is None or len(line) >= LONGEST_TESTED or first[0].casefold()[:1] != folded_title[:1]:
        return False
    folded = _fold(line)
    if folded == folded_title:
        return True
    shorter, longer = sorted((folded, folded_title), key=len)
    return (
        len(shorter) >= SHORTEST_REPEAT
        and longer.startswith(shorter)
        and len(longer) - len(shorter) <= 30
        and not _ends(line)
    )


def _cue(line: str) -> Cue | None:
    """The first cue at the start of a line; a line mostly in another script is page furniture as well."""
    head = line[:LONGEST_TESTED]
    for cue in _cues_at(head[:LENGTH], _untold().match(head) is not None):
        match = cue.pattern.match(head)
        if match and (len(line) <= LONGEST_TESTED or not cue.pattern.pattern.endswith("$")):
            return cue
    return None


@functools.cache
def _untold() -> re.Pattern[str]:
    """All cues that can begin with anything, as one pattern."""
    cues = [cue for cue in load_cues("boilerplate") if "" in beginnings(cue.pattern)]
    flags = ["i" if cue.pattern.flags & re.IGNORECASE else "" for cue in cues]
    return re.compile("|".join(f"(?{i}:{c.pattern.pattern})" for c, i in zip(cues, flags, strict=True)))


@functools.lru_cache(maxsize=10_000)
def _cues_at(start: str, untold: bool) -> tuple[Cue, ...]:
    """The cues that can match a line with this start, in their order.

    Args: ``untold`` whether one of those matches that can begin with anything.
    """
    start = any_digits(start)
    starts = {s[:n] for s in (start, start.lower()) for n in range(1, len(s) + 1)}
    starts |= {""} if untold else set()
    return tuple(cue for cue in load_cues("boilerplate") if not starts.isdisjoint(beginnings(cue.pattern)))


def _ends(line: str) -> bool:
    """Whether a line ends as a sentence or quotation does."""
    line = line.removesuffix(" dan").removesuffix(" and")  # the last but one item of a list: "...; and"
    line = _SIGNED.sub("", line)
    return line.endswith(_QUOTED_ENDS) or line.rstrip(_CLOSERS).endswith(_END_MARKS)


def _belongs(line: str, follow: str) -> bool:
    """Whether a line continues the cut block above it."""
    if follow == "tags":
        return len(line) <= 40 and not _ends(line)
    item = _BULLET.match(line)
    short = len(line) <= 150 and not re.search(r"[.!…]$", line)
    if follow == "titles":
        return short and not item and _headline(line)
    listed = follow == "list" or (short and _headline(line))  # "Baca juga:", and a list of links below it
    return (short and not item) or bool(item and listed and len(line) <= 150)


def _headline(line: str) -> bool:
    """Whether a line is written as titles are: of six words and more, nearly all with a capital."""
    long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(line.split()) > 5 and sum(not word[0].isupper() for word in long) * 5 <= len(long)


Glued = tuple[Cue, tuple[str, ...]]


@functools.cache
def _glued() -> tuple[Glued, ...]:
    """The cues that may also begin inside a line, each with what its matches can begin with."""
    cues = (cue for cue in load_cues("boilerplate") if cue.gives.get("glued"))
    return tuple(
        (cue, _shortest(start[:SHORT].split(DIGIT)[0] for start in beginnings(cue.pattern))) for cue in cues
    )


def _shortest(starts: Iterable[str]) -> tuple[str, ...]:
    """The strings that hold no other one of them."""
    kept: list[str] = []
    for start in sorted(set(starts), key=lambda s: (len(s), s)):
        if not any(other in start for other in kept):
            kept.append(start)
    return tuple(kept)


def _with_glued(text: str, start: int, end: int, glued: Iterable[Glued]) -> Iterator[Line]:
    """One body or heading line, or what stands before, in and after a link glued into it."""
    low = text[start:end].lower() if glued else ""
    for cue, begins in glued:
        if not any(beginning in low for beginning in begins):
            continue
        match = cue.pattern.search(text, start, end)
        if match and match.start() > start:
            stop = match.end() if text[match.end() - 1] == ")" else end
            if stop == end and end - match.end() > LONGEST_GLUED:
                close = _SENTENCE_END.search(text, match.end(), end)
                stop = close.end() if close else end
            cut_from = match.start()
            after = stop
            while after < end and text[after].isspace():
                after += 1
            yield _plain(text, start, _trim(text, cut_from))
            yield Line(cut_from, _trim(text, stop), "cut", str(cue.gives["reason"]))
            if after < end:
                yield _plain(text, after, end)
            return
    yield _plain(text, start, end)


def _trim(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end


def _plain(text: str, start: int, end: int) -> Line:
    line = text[start:end]
    script = _other_script(line)
    if script:
        return Line(start, end, "cut", f"line in {script} script")
    heading = len(line) <= LONGEST_HEADING and not _ends(line) and not _ITEM.match(line)
    return Line(start, end, "heading" if heading else "body")


def _other_script(line: str) -> str | None:
    """The script of a short line whose letters are mostly not Latin."""
    if line.isascii() or len(line) > LONGEST_TESTED:
        return None
    strange = [c for c in line if c > "\u024f" and not "\u1e00" <= c <= "\u1eff" and c.isalpha()]
    if not strange or len(strange) * 2 <= sum(map(str.isalpha, line)):
        return None
    return unicodedata.name(strange[0], "another").split()[0].capitalize()
