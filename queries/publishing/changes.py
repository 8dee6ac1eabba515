"""``/changes``: what came, changed and went at which ingest, as page and as Atom feed (RFC 4287, 5005)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ontology.statements import LICENCE
from ontology.terms import Names
from queries.faults import ParameterError
from queries.journal import NAME, Entry, read_journal
from queries.publishing.description import look_up
from queries.publishing.entry import Place, render
from queries.publishing.naming import Naming
from queries.publishing.resources import VARY, place_of, tongue
from queries.publishing.words import word
from queries.serving.negotiation import negotiate
from queries.serving.protocol import HttpFault
from queries.serving.replies import accepted, client_of, page
from queries.serving.workers import Pool
from queries.store import Store

PAGE = 100  # changes on one page
ATOM = "http://www.w3.org/2005/Atom"
MEDIA = ("text/html", "application/atom+xml")
_SORTS = ("meeting", "commitment", "instrument", "person", "org", "state", "post", "tenure", "article")
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2


async def changes(request: Request) -> Response:
    """The changes, newest first; ``since`` a day (YYYY-MM-DD), ``page`` by page."""
    pool: Pool = request.app.state.pool
    feed = request.url.path.endswith(".atom")
    media = MEDIA[1] if feed else negotiate(accepted(request), MEDIA)
    if media is None:
        raise HttpFault(406, f"changes are given as {', '.join(MEDIA)}", {"Vary": VARY})
    since = request.query_params.get("since")
    number = request.query_params.get("page", "1")
    if since is not None and not _day(since):
        raise ParameterError(f"since={since[:40]}: write a day as YYYY-MM-DD")
    if not re.fullmatch(r"[1-9][0-9]{0,4}", number):
        raise HttpFault(404, "there is no such page of changes")
    journal = pool.folder / NAME
    answer = await pool.run("queries.publishing.changes:told", str(journal), since, int(number), media,
                            tongue(request), place_of(request), client=client_of(request)[0])  # fmt: skip
    if answer.value is None:
        raise HttpFault(404, "there is no such page of changes")
    stamp = str(journal.stat().st_mtime_ns) if journal.exists() else ""
    headers = {"Link": f'<{LICENCE}>; rel="license"', "Content-Language": tongue(request)}
    return page(
        request,
        answer.value,
        media,
        answer.generation and answer.generation + stamp,
        vary=VARY,
        headers=headers,
    )


def told(
    store: Store, journal: str, since: str | None, number: int, media: str, language: str, place: Place
) -> bytes | None:
    """A page of changes, made in a worker; None where there are fewer. Raises StoreError (broken journal)."""
    names = store.names
    entries = list(read_journal(Path(journal), since))[::-1]
    if media == MEDIA[0]:  # a feed keeps the order of the journal
        entries.sort(key=lambda entry: (-entry.generation, _rank(entry.iri, names)))
    pages = max(1, -(-len(entries) // PAGE))
    if number > pages:
        return None
    shown = entries[(number - 1) * PAGE : number * PAGE]
    said = look_up(store, {entry.iri for entry in shown if _iri(entry.iri)})
    parts = {v.value for pairs in said.values() for _, v in pairs if isinstance(v, ox.NamedNode)}
    naming = Naming({**look_up(store, parts), **said}, names, language)
    rows = [(entry, naming.call(entry.iri), place.of(entry.iri, names)) for entry in shown]

    def here(at: int) -> str:
        query = ({"since": since} if since else {}) | ({"page": str(at)} if at > 1 else {})
        return ("?" if query else "") + urlencode(query)

    if media == MEDIA[1]:
        links = [("self", here(number)), ("first", here(1))]
        links += [("next", here(number + 1))] if number < pages else []
        links += [("previous", here(number - 1))] if number > 1 else []
        return _feed(rows, names, language, place.root + "changes.atom", links, latest=entries[:1])
    days: dict[str, dict[str, list[tuple[Entry, str, str]]]] = {}
    for row in rows:
        kind = next((naming.call(kind) for kind in naming.classes(row[0].iri)), "")
        days.setdefault(row[0].date, {}).setdefault(kind, []).append(row)
    return render(
        "changes.html", names, language, place, path="changes" + here(number), page=number, pages=pages,
        days=[(day, naming.date(day), found) for day, found in days.items()],
        earlier=place.to("changes" + here(number - 1)), later=place.to("changes" + here(number + 1)),
    ).encode("utf-8", "replace")  # fmt: skip


def _rank(iri: str, names: Names) -> int:
    """What readers look for comes first, by the sort of thing that the IRI tells."""
    sort = iri.removeprefix(names.base + "id/").partition("/")[0]
    return _SORTS.index(sort) if sort in _SORTS else len(_SORTS)


def _feed(
    rows: Sequence[tuple[Entry, str, str]], names: Names, language: str, address: str,
    links: Sequence[tuple[str, str]], latest: Sequence[Entry],
) -> bytes:  # fmt: skip
    feed = ET.Element("feed", {"xmlns": ATOM, "xml:lang": language})
    _add(feed, "id", names.base + "changes.atom")
    _add(feed, "title", f"{word('brand', language)}: {word('nav_changes', language)}")
    # a graph in which nothing has changed yet has no day: the first that a feed can tell
    _add(feed, "updated", f"{latest[0].date if latest else '1970-01-01'}T00:00:00Z")
    _add(feed, "rights", word("licence", language))
    author = ET.SubElement(feed, "author")
    _add(author, "name", "Mufakat")
    for rel, query in links:
        ET.SubElement(feed, "link", {"rel": rel, "href": address + query, "type": "application/atom+xml"})
    for change, label, local in rows:
        entry = ET.SubElement(feed, "entry")
        _add(entry, "id", f"{change.iri}#change-{change.generation}-{change.kind}")
        _add(entry, "title", f"{word('change_' + change.kind, language)}: {label}")
        _add(entry, "updated", f"{change.date}T00:00:00Z")
        ET.SubElement(entry, "category", {"term": change.kind})
        if local:
            ET.SubElement(entry, "link", {"rel": "alternate", "href": _xml(local)})
        if change.article:
            _add(entry, "summary", f"{word('source', language)}: {change.article}")
    ET.indent(feed)
    text: bytes = ET.tostring(feed, "utf-8", xml_declaration=True)
    return text + b"\n"


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = _xml(text)


def _xml(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NO_XML.sub(" ", text)


def _iri(text: str) -> bool:
    return bool(re.fullmatch(r"https?://[^\x00-\x20<>\"{}|\\^`]+", text))


def _day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


ROUTES: tuple[BaseRoute, ...] = (Route("/changes", changes), Route("/changes.atom", changes))
