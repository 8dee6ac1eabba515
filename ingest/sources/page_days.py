"""Where a page tells the day of its own article: JSON-LD, a meta element, microdata, or the byline.

The order is that of how rarely it is wrong; JSON-LD is schema.org's `NewsArticle`. A page shows other days
too: today's in its head, those of related stories, of comments, of the last change. None of them counts,
and where one place tells several days of which none is known to be the article's, it tells none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml.html import HtmlElement as Element

from ingest.sources.days import day_there, one_day
from ingest.sources.records import joined

ARTICLES = {
    *("NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"),
    *("OpinionNewsArticle", "BlogPosting", "LiveBlogPosting", "PressRelease"),
}
_TICKER_DATES = ("datePublished", "dateModified", "coverageStartTime", "coverageEndTime")
_META_DATES = (  # name or property of a meta element that holds the day of publication
    "article:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "publish-date",
    "publication_date",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
)
# where a page shows dates that are not its own
_ELSEWHERE = re.compile(
    r"ticker|relat|terkait|popul|sidebar|comment|komentar|footer|recomm|trending|latest|terbaru"
)
_BYLINE = re.compile(r"date|time|publish|byline|tanggal|waktu|tarikh|meta")
_CHANGED = re.compile(
    r"\b(?:diperbar\w+|di-?update|updated?|dikemas\s?kini|kemas\s?kini|modified|diubah)\b", re.I
)
_LOGO = ".//a[@href='/' or @href='./' or @rel='home']"  # a heading that leads to the first page is its name
_LONGEST_BYLINE = 200  # characters
_PARAGRAPH = 200  # characters of the first paragraph: behind it stand the page's other things


def linked_data(tree: Element) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, those within ``@graph``, ``mainEntity`` and lists too.

    Broken ones are left out; a line feed within a string, which many pages have, breaks nothing.
    """
    for element in tree.xpath("//script[starts-with(@type, 'application/ld+json')]")[:20]:
        try:
            waiting = [json.loads(element.text_content(), strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting[:0] = value[:100]
            elif isinstance(value, dict):
                yield value
                waiting[:0] = [value[key] for key in ("@graph", "mainEntity") if key in value]


def _list(value: Any) -> list[dict[str, Any]]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def kinds(value: dict[str, Any]) -> set[str]:
    """The classes of an object of JSON-LD, by their last names: "http://schema.org/NewsArticle" too."""
    told = value.get("@type")
    named = told if isinstance(told, list) else [told]
    return {re.split(r"[/#:]", kind)[-1] for kind in named if isinstance(kind, str)}


def own_articles(
    linked: Sequence[dict[str, Any]], title: str, addresses: Sequence[str]
) -> list[dict[str, Any]]:
    """The objects of JSON-LD that are the page's article: by headline or address, else all articles."""
    articles = [value for value in linked if ARTICLES & kinds(value)]
    own = [
        value
        for value in articles
        if alike(str(value.get("headline") or value.get("name") or ""), title)
        or any(address in addresses for address in _addresses(value, addresses))
    ]
    return own or articles


def _addresses(value: dict[str, Any], bases: Sequence[str]) -> Iterator[str]:
    for told in (value.get("url"), value.get("mainEntityOfPage"), value.get("@id")):
        link = told.get("@id") if isinstance(told, dict) else told
        if isinstance(link, str) and (found := joined(bases[0] if bases else "", link)):
            yield found


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def alike(one: str, other: str) -> bool:
    """Whether two titles are one, also where one of them stands beside the name of the site."""
    short, long = sorted((_fold(one), _fold(other)), key=len)
    within = short.count(" ") > 1 and f" {short} " in f" {long} "
    return bool(short) and (long.startswith(short) or within)


def published(
    tree: Element, linked: Sequence[dict[str, Any]], title: str, addresses: Sequence[str], text: str
) -> tuple[str | None, str | None]:
    """The day of the page's article, and where the page tells it ("json-ld", "meta", "byline").

    Args:
        tree: the page.
        linked: the objects of its JSON-LD.
        title: the article's title.
        addresses: the article's own addresses, the first the best.
        text: the article's text.
    """
    told, place = _told(tree, linked, title, addresses)
    if told is None or of_several_days(tree, linked):
        return None, None
    as_told = one_day(told)
    day = day_there(told, addresses[0] if addresses else None, text)
    if day != as_told:  # some systems write local time and call it UTC: what readers see decides
        seen = {one_day(shown) for shown in _bylines(tree, title)}
        day = as_told if as_told in seen and day not in seen else day
    return day, place


def of_several_days(tree: Element, linked: Sequence[dict[str, Any]]) -> bool:
    """Whether the page is a live ticker that went on for days: "today" in it is another day in each entry."""
    tickers = [value for value in linked if "LiveBlogPosting" in kinds(value)]
    if not tickers:
        return False
    told = [str(value.get(name) or "") for value in tickers for name in _TICKER_DATES]
    entries = [entry for value in tickers for entry in _list(value.get("liveBlogUpdate"))]
    told += [str(entry.get("datePublished") or "") for entry in entries]
    told += [time.get("datetime") for time in tree.xpath("//time[@datetime]") if not _elsewhere(time)]
    return len({day for one in told if (day := one_day(one))}) > 1


def _told(
    tree: Element, linked: Sequence[dict[str, Any]], title: str, addresses: Sequence[str]
) -> tuple[str | None, str | None]:
    """The first words that tell the article's day, and the place where they stand."""
    pages = [value for value in linked if "WebPage" in kinds(value)]
    for objects in (own_articles(linked, title, addresses), pages):
        if told := _only([str(value.get("datePublished") or "") for value in objects]):
            return told, "json-ld"
    named = {
        (element.get("property") or element.get("name") or "").lower(): element.get("content")
        for element in reversed(tree.xpath("//meta[@content]"))
    }
    for name in _META_DATES:
        if one_day(named.get(name) or ""):
            return named[name], "meta"
    if told := _only(list(_microdata(tree))):
        return told, "meta"
    for shown in _bylines(tree, title):
        if one_day(shown):
            return shown, "byline"
    return None, None


def _only(told: Sequence[str]) -> str | None:
    """The first of the words that tell a day, where all those that tell one tell the same."""
    dated = [one for one in told if one_day(one)]
    return dated[0] if len({one_day(one) for one in dated}) == 1 else None


def _microdata(tree: Element) -> Iterator[str]:
    """The properties ``datePublished`` of the page's article: of the thing in which its heading stands."""
    headed = headings_of(tree)
    for element in tree.xpath("//*[@itemprop='datePublished']"):
        thing = next((a for a in element.iterancestors() if a.get("itemscope") is not None), None)
        if _elsewhere(element) or (headed and thing is not None and thing.find(".//h1") is None):
            continue
        yield element.get("datetime") or element.get("content") or element.text_content()[:_LONGEST_BYLINE]


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _elsewhere(element: Element, heading: Element | None = None) -> bool:
    """Whether an element stands where a page shows other things than its article."""
    for one in (element, *element.iterancestors()):
        if _ELSEWHERE.search(_names(one)) or one.tag in ("aside", "footer", "nav"):
            return True
        if one.tag == "header" and heading is not None and one not in heading.iterancestors():
            return True
    return False


def headings_of(tree: Element) -> list[Element]:
    """The headings of the first level that have words and are not the site's own name."""
    return [one for one in tree.xpath("//h1") if one.text_content().strip() and not one.xpath(_LOGO)]


def _heading(tree: Element, title: str) -> Element | None:
    """The only heading of the first level else the only one of several that is the title."""
    headings = headings_of(tree)
    if len(headings) > 1:
        headings = [one for one in headings if alike(one.text_content(), title)]
    return headings[0] if len(headings) == 1 else None


def _bylines(tree: Element, title: str) -> Iterator[str]:
    """What tells the article's own day: beside its heading and above its text, nowhere else.

    Above the heading a day counts only in the element right before it: further up a page shows today's.
    """
    heading = _heading(tree, title)
    around = heading.getparent() if heading is not None else None
    if heading is None or around is None:
        return
    behind, before, times, others = False, heading.getprevious(), [], []
    for element in around.iter():
        if element is heading:
            behind = True
        elif behind and element.tag == "p" and len(element.text_content()) > _PARAGRAPH:
            break
        above = before is not None and around.tag != "body" and before in (element, *element.iterancestors())
        if not (behind or above) or _elsewhere(element, heading):
            continue
        if element.tag == "time":
            times.append(element)
        elif element.tag in ("div", "span", "p") and _BYLINE.search(_names(element)):
            others.append(element)
    for element in times + others:
        shown = element.text_content()
        if len(shown) > _LONGEST_BYLINE or _of_a_change(element, shown):
            continue
        moment = element.get("datetime") or ""
        yield moment if one_day(moment) else shown


def _of_a_change(element: Element, shown: str) -> bool:
    """Whether an element tells when the article was changed: by its class, or by the words before the day."""
    names = _names(element)
    if re.search(r"\b(?:updated|modified)\b", names) and "publish" not in names:
        return True
    above = element.getparent()
    around = above.text_content() if above is not None and element.tag == "time" else ""
    before = around[: around.find(shown)] if len(around) <= _LONGEST_BYLINE else ""
    leading = re.split(r"\d", before)[-1] + re.split(r"\d", shown)[0]
    return _CHANGED.search(leading) is not None
