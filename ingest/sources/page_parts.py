"""Which parts of a page are other articles: those that it goes on with, and those that it links to.

A page often holds more than its article: the next story to scroll on to, the first lines of others, titles
in a list. Where its own text is short, or is a film, the largest of these would pass for it, under its title,
day and address. So they are taken out before the body is looked for, and titles that are links after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement as Element

from ingest.sources.page_days import alike, headings_of

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_OTHERS = re.compile(  # what a page writes above other articles
    r"(?:(?:berita|artikel|kabar|baca|simak|lihat)\s+(?:lain(?:nya)?|terkait|terkini|terbaru|terpopuler|populer|juga"
    r"|selanjutnya|berikutnya|pilihan)|(?:rekomendasi|pilihan)\s+(?:untuk\s+anda|editor)|terkait|terkini|terpopuler"
    r"|(?:berita|artikel)\s+berkaitan|(?:more|related|latest|recommended|other|popular|next)\s+(?:news|stories|story"
    r"|articles?|posts?|reads?)|you\s+(?:may|might)\s+also\s+like|read\s+(?:next|more|also)|most\s+(?:read|popular)"
    r"|trending(?:\s+now)?)\W*",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:next|related|other|more)[-_]?(?:article|story|stories|news|posts?)s?\b", re.I)
_FEWEST = 3  # words of a link that is a title; shorter ones are menus and names
_PARAGRAPH = 80  # characters


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def own_heading(tree: Element) -> Element | None:
    """The heading of the page's article: the only one of the first level, else that which is its title."""
    headings = headings_of(tree)
    if len(headings) == 1:
        return headings[0]
    titles = [*tree.xpath("//meta[@property='og:title']/@content"), *tree.xpath("//head/title/text()")]
    own = [one for one in headings if any(alike(one.text_content(), title) for title in titles)]
    return own[0] if own else None


def without_others(tree: Element) -> None:
    """Take the other articles out of a page; a page of which the own heading is not known stays whole."""
    heading = own_heading(tree)
    if heading is None:
        return
    around = {heading, *heading.iterancestors()}
    others = [*_articles(tree, heading), *_below_headings(tree, around), *_by_name(tree)]
    for other in others:
        if other not in around and other.getparent() is not None:
            other.drop_tree()


def _articles(tree: Element, heading: Element) -> Iterator[Element]:
    """The elements ``article`` that begin with a heading of their own, beside or within that of the page."""
    if any(one.tag == "article" for one in heading.iterancestors()):
        yield from (one for one in tree.iter("article") if _begins_with_heading(one))


def _begins_with_heading(article: Element) -> bool:
    for element in article.iter(*_HEADINGS, "p"):
        if element.tag != "p":
            return True
        if len(element.text_content()) > _PARAGRAPH:
            return False
    return False


def _below_headings(tree: Element, around: set[Element]) -> Iterator[Element]:
    """What a heading such as "Other news" begins: the element of which it is the first text, with its links.

    No further than the links, and never an element with paragraphs of its own: a box at the top of an
    article's text would take the text with it.
    """
    for heading in tree.iter(*_HEADINGS, "strong", "b", "p", "div", "span"):
        text = (heading.text or "").strip() if len(heading) == 0 else ""
        if not _OTHERS.fullmatch(text):
            continue
        block = heading
        while (above := block.getparent()) is not None and above not in around and _is_first(block, above):
            if any(one.tag == "p" and len(one.text_content()) > _PARAGRAPH for one in above):
                break
            block = above
            if any(_is_title(link) for link in block.iter("a")):
                yield block
                break


def _by_name(tree: Element) -> Iterator[Element]:
    """Elements that are called the next or another article."""
    for element in tree.iter("div", "section", "article", "ul"):
        if _NAMED.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            yield element


def _is_title(link: Element) -> bool:
    return _fold(link.text_content()).count(" ") >= _FEWEST - 1


def _is_first(element: Element, above: Element) -> bool:
    """Whether nothing is told in an element before one of its children."""
    if (above.text or "").strip():
        return False
    before = element.itersiblings(preceding=True)
    return not any("".join(one.itertext()).strip() or (one.tail or "").strip() for one in before)


def without_links(body: str, tree: Element) -> str:
    """The body without the lines that are links as a whole: titles of other pages, none of its sentences."""
    titles = {_fold(link.text_content()) for link in tree.xpath("//a[@href]") if _is_title(link)}
    return "\n".join(line for line in body.split("\n") if _fold(line) not in titles)
