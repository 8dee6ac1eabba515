"""Texts that came with the markup of a page, as content systems export them: the lines that a reader sees.

Left as it is, the markup would hide where a sentence ends ("...di Jakarta</p><p>Menteri ..."), and what two
paragraphs tell would be read as one. So each block becomes a line, and an entity its character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.etree
import lxml.html

MOST_ATTRIBUTES = 1_000  # of one tag: the parser's time grows with their square
_LONG_TAG = re.compile(r"<[^<>]{4000,}")
_WHOLE_PAGE = re.compile(r"\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.I)
_MARKED = re.compile(
    r"</(?:p|div|li|h[1-6]|a|b|i|em|strong|span|td|figure|blockquote)\s*>|<br\s*/?>|<p[\s>]", re.I
)
_BROKEN = re.compile(r"<(?:p|div|br)\b", re.I)  # its lines are made by markup, not by line feeds
_BLOCKS = frozenset(
    """address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr
    li main nav ol p pre section table td th tr ul""".split()  # noqa: SIM905
)
_UNSEEN = frozenset("head iframe noscript script style template".split())  # noqa: SIM905


class MarkupError(ValueError):
    """The text cannot be given as its reader sees it; the message is the reason and the way out."""


def overlong_tag(text: str) -> bool:
    """Whether a tag has so many attributes that no parser should see it."""
    return any(tag.count("=") > MOST_ATTRIBUTES for tag in _LONG_TAG.findall(text))


def without_markup(text: str) -> str:
    """The text as its reader sees it; one without markup is returned as it is.

    Raises: MarkupError for a whole page, of which only a reader of pages knows what is the article.
    """
    if _WHOLE_PAGE.match(text):
        raise MarkupError("is a whole web page: save it as .html, or its text alone")
    if not _MARKED.search(text):
        return text
    if overlong_tag(text):
        raise MarkupError("a tag of the text has thousands of attributes: give the text alone")
    try:
        tree = lxml.html.fragment_fromstring(text, create_parent="div")
    except (lxml.etree.LxmlError, ValueError) as error:
        raise MarkupError(f"the markup of the text cannot be read ({error}): give the text alone") from error
    seen = "".join(_seen(tree, _BROKEN.search(text) is not None))
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in seen.split("\n"))
    return "\n".join(line for line in lines if line)


def _seen(tree: lxml.html.HtmlElement, broken: bool) -> Iterator[str]:
    """The text of a tree, with a line feed around each block."""
    walk = lxml.etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        unseen = event in ("comment", "pi") or element.tag in _UNSEEN
        block = "\n" if not unseen and element.tag in _BLOCKS else ""
        if event == "start":
            if unseen:
                walk.skip_subtree()
            yield block + ("" if unseen else _flowing(element.text, broken))
        else:
            yield block + ("" if element is tree else _flowing(element.tail, broken))


def _flowing(text: str | None, broken: bool) -> str:
    """Text between tags: a single line feed in it is a blank to a browser."""
    if not broken:
        return text or ""
    return "\n".join(re.sub(r"\s+", " ", part) for part in re.split(r"\n[^\S\n]*\n", text or ""))
