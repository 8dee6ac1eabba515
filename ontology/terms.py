"""IRIs: the only place where strings become names of the graph.

The base is a setting (``https://w3id.org/mufakat/`` by default, which does not resolve yet); everything
under it is made by the functions of `Names`. Standard vocabularies are plain constants.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

DEFAULT_BASE = "https://w3id.org/mufakat/"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
ORG = "http://www.w3.org/ns/org#"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
DC = "http://purl.org/dc/elements/1.1/"  # for literals where DCTERMS asks for a resource
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
VOID = "http://rdfs.org/ns/void#"
DCAT = "http://www.w3.org/ns/dcat#"

_PLAIN_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


class BaseError(ValueError):
    """The base IRI is not an absolute http(s) address that ends in a slash."""


def key(text: str) -> str:
    """A stable, IRI- and file-safe key for any identifier, injective in practice.

    A short plain id stays readable; anything else (slashes, dots, 5,000 characters) becomes a digest.
    """
    if _PLAIN_KEY.fullmatch(text):
        return text
    return "x-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Names:
    """All IRIs under one base. Raises BaseError for a base that is none."""

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        parts = urlsplit(self.base)
        if (
            parts.scheme not in ("http", "https")
            or not parts.netloc
            or re.search(r'[\s<>"{}|\\^`]|[^/]$', self.base)
        ):
            raise BaseError(
                f"{self.base!r} is no base IRI: an http(s) address that ends in a slash is needed"
            )

    @property
    def ontology(self) -> str:
        return self.base + "ontology#"

    def term(self, name: str) -> str:
        """A class or property of our vocabulary: ``ontology#Meeting``."""
        return self.ontology + name

    def id(self, kind: str, name: str) -> str:
        """A resource: ``id/<kind>/<name>``; ``name`` must already be a key."""
        return f"{self.base}id/{kind}/{name}"

    def authority(self, identifier: str) -> str:
        """An item of the authority tables by its id there: ``state/kh`` -> ``id/state/kh``."""
        return f"{self.base}id/{identifier}"

    def graph(self, *parts: str) -> str:
        """A named graph: ``graph/current``, ``graph/source/<key>``, ``graph/extraction/<key>/rules``.

        What a language model proposes of an article lies in ``graph/proposal/<key>``.
        """
        return f"{self.base}graph/{'/'.join(parts)}"
