"""Text from articles as RDF values: hostile until it has passed here.

It becomes literals only (cleaned by `literal`); IRIs are made from keys alone, except the article's own
address, which `web_address` validates and escapes or refuses.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from urllib.parse import quote, urlsplit, urlunsplit

from pyoxigraph import Literal, NamedNode

from ontology.knowledge import Knowledge
from ontology.terms import XSD, Names, key

LANGUAGES = ("id", "en", "ms")
# What RDF, XML and terminals cannot carry: controls but tab and line ends, lone surrogates, noncharacters.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_HOST = re.compile(r"(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


def fold(text: str) -> str:
    """The form under which names are compared: no accents, no case, words parted by one space.

    NFKD without marks, and đ read as d (Vietnamese names are written both ways in the region's press).
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain.replace("đ", "d")))


def literal(text: str, language: str | None = None) -> Literal:
    """A literal safe in every RDF syntax; what cannot be written becomes U+FFFD, one for one.

    Only the languages we read make language tags; any other text stays untagged.
    """
    safe = _UNSAFE.sub("\ufffd", text)
    return Literal(safe, language=language) if language in LANGUAGES else Literal(safe)


def iso_date(text: str | None) -> Literal | None:
    """The xsd:date of an ISO calendar day, None where it is none."""
    try:
        return Literal(date.fromisoformat(text or "").isoformat(), datatype=NamedNode(XSD + "date"))
    except ValueError:
        return None


def web_address(url: str | None) -> str | None:
    """An http(s) address as an IRI with everything doubtful percent-encoded (RFC 3986), else None.

    Addresses with credentials, without a host or with an impossible host or port are refused, and the
    fragment is dropped: it names a place in the page, and sources are counted by page.
    """
    try:
        parts = urlsplit((url or "").strip())
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            return None
        host = parts.hostname.encode("idna").decode("ascii")
        if not _HOST.fullmatch(host):
            return None
        netloc = f"{host}:{parts.port}" if parts.port is not None else host
        path, query = (_escape(part) for part in (parts.path, parts.query))
        return NamedNode(urlunsplit((parts.scheme, netloc, path, query, ""))).value
    except ValueError:  # UnicodeError is one too
        return None


def _escape(part: str) -> str:
    lone = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", part)
    return quote(lone, safe="/:@!$&'()*+,;=?-._~%", errors="strict")


def party_iri(code: str, knowledge: Knowledge, names: Names) -> str:
    """The IRI of a party: a state by alpha-3, an intergovernmental body by short name ("AU" is the African
    Union, and no alpha-2)."""
    state = knowledge.state_of.get(code)
    if state is not None and code == state.alpha3:
        return names.authority(state.id)
    if code == "ASEAN":
        return names.id("org", "asean")
    return names.id("org", f"igo-{key(code.lower())}")


def place_key(place: str, country: str | None) -> str:
    """The key of a place: its folded name with its country, so that all articles share one node."""
    folded = fold(f"{place}, {country}" if country else place)
    return key(folded.replace(" ", "-")) if folded else key(place)


def integer(value: int) -> Literal:
    """The xsd:integer of a number."""
    return Literal(str(value), datatype=NamedNode(XSD + "integer"))


def boolean(value: bool) -> Literal:
    """The xsd:boolean of a truth value."""
    return Literal("true" if value else "false", datatype=NamedNode(XSD + "boolean"))
