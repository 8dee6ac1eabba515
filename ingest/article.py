"""The article: one immutable text with what is known of where it came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """One source text, fixed for ever once read.

    ``text`` is title, newline, body, in NFC with LF line ends; every offset anywhere indexes it
    in code points, so ``article.text[e.start:e.end] == e.quote`` holds for every evidence ``e``.
    """

    id: str
    text: str
    title: str
    language: str | None = (
        None  # as declared by the source (ISO 639-1); the text itself decides, see `language.py`
    )
    url: str | None = None
    published: str | None = None  # ISO date (YYYY-MM-DD), None where the source does not tell
    brief: bool = False  # our own summary of `url`, not that page's text: has the source tier `brief`
    published_in: str | None = None  # where a page tells its date: "json-ld", "meta", "byline"
    publisher: str | None = None  # the outlet's name as the page gives it
    also: tuple[str, ...] = ()  # further addresses at which the same text stands (mirrors, AMP pages), sorted
