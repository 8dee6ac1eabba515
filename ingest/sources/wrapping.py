"""Texts whose lines were broken at a fixed width: line ends inside a sentence become blanks.

Some pages and mails break their lines by width, so that names and sentences stand on two lines. A text is
known as such by lines that begin with a small letter behind one that ends no sentence. Length and all other
characters stay, so that every quote stands in the source but for its white space.
"""

from __future__ import annotations

import re

FEWEST = 3  # lines that go on in a small letter
SHARE = 0.2  # of the line ends that no end mark explains
WIDEST = 120  # characters of a line that was broken by width; a paragraph is longer
NARROW = 0.5  # of the widest line: a shorter one ends its paragraph, unless the next begins small

_BREAK = re.compile(r"(?<=\S)[ \t]*\n(?=[ \t]*\S)")
_ENDS = re.compile(r"[.!?…:;][\"”’'»)\]]*$")
_ITEM = re.compile(r"\s*(?:[-–•*●▪]|\(?\w{1,2}[.)])\s")


def unwrapped(text: str) -> str:
    """The text with a blank for each line feed that only broke a line by width; as long as it was."""
    breaks = [m for m in _BREAK.finditer(text)]
    if len(breaks) < FEWEST:
        return text
    rows = [(m, _line_before(text, m.start()), _line_after(text, m.end())) for m in breaks]
    open_ = [(m, one, other) for m, one, other in rows if not _ENDS.search(one) and not _ITEM.match(other)]
    small = sum(other.lstrip()[0].islower() for _, one, other in open_ if len(one) <= WIDEST)
    if small < FEWEST or small < SHARE * len(open_):
        return text
    widest = max(len(one) for _, one, _ in open_ if len(one) <= WIDEST)
    signs = list(text)
    for m, one, other in open_:
        if other.lstrip()[0].islower() or NARROW * widest < len(one) <= WIDEST:
            signs[m.end() - 1] = " "
    return "".join(signs)


def _line_before(text: str, end: int) -> str:
    return text[text.rfind("\n", 0, end) + 1 : end]


def _line_after(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)]
