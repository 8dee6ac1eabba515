"""How things are called on pages: by their label in the reader's language, else by what they consist of."""

from __future__ import annotations

import csv
import functools
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from ontology import terms
from ontology.terms import DCTERMS, OA, ORG, RDF, RDFS, SKOS, Names
from queries.publishing.description import Said
from queries.publishing.words import MONTHS, word

_LABELS = (SKOS + "prefLabel", RDFS + "label", DCTERMS + "title")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@functools.cache
def borrowed() -> Mapping[str, tuple[str, str]]:
    """English and Indonesian names of the terms that we use of other vocabularies, by IRI."""
    with (Path(terms.__file__).parent / "borrowed_terms.csv").open(encoding="utf-8", newline="") as file:
        return {row["iri"]: (row["en"], row["id"]) for row in csv.DictReader(file)}


def pick(values: list[ox.Literal], language: str) -> ox.Literal | None:
    """The literal in a language, else one without language, else the first of another."""
    ranked = sorted(
        values, key=lambda v: (v.language != language, bool(v.language), v.language or "", v.value)
    )
    return ranked[0] if ranked else None


class Naming:
    """Names of nodes in one language, from what is said of them."""

    def __init__(self, said: Said, names: Names, language: str) -> None:
        self.said, self.names, self.language = said, names, language

    def label(self, iri: str, depth: int = 2) -> ox.Literal | None:
        """The label of a node; None where it has none and consists of nothing that has one."""
        pairs = self.said.get(iri, ())
        for predicate in _LABELS:
            found = [v for p, v in pairs if p == predicate and isinstance(v, ox.Literal)]
            if found:
                return pick(found, self.language)
        if iri in borrowed():
            return ox.Literal(borrowed()[iri][self.language == "id"], language=self.language)
        made = self._made(iri, depth) if depth else ""
        return ox.Literal(made, language=self.language) if made else None

    def call(self, iri: str, depth: int = 2) -> str:
        """The label, else the IRI without the base."""
        found = self.label(iri, depth)
        return found.value if found else iri.removeprefix(self.names.base)

    def classes(self, iri: str) -> list[str]:
        """The classes of a node, ours first."""
        found = [v.value for p, v in self.said.get(iri, ()) if p == RDF + "type"]
        return sorted(found, key=lambda c: (not c.startswith(self.names.base), c))

    def date(self, value: str) -> str:
        """An ISO or EDTF date of a day, month or year in words; anything else as it stands."""
        match = _DATE.fullmatch(value)
        if not match or not 1 <= int(match[2] or 1) <= 12:
            return value
        month = MONTHS[self.language][int(match[2]) - 1] if match[2] else ""
        return " ".join(filter(None, (match[3].lstrip("0") if match[3] else "", month, match[1])))

    def _of(self, iri: str, predicate: str) -> str:
        value = next((v for p, v in self.said.get(iri, ()) if p == predicate), None)
        return "" if value is None else value.value

    def _made(self, iri: str, depth: int) -> str:
        kinds = {kind.rpartition("#")[2] for kind in self.classes(iri)[:1]}
        term = self.names.term

        def called(predicate: str) -> str:
            part = self._of(iri, predicate)
            return self.call(part, depth - 1) if part and part != iri else ""

        if "Participation" in kinds:
            who = called(term("agent")) or called(term("inCapacityOf"))
            return " · ".join(filter(None, (who, called(term("role")))))
        if "Tenure" in kinds:
            return ", ".join(filter(None, (called(ORG + "member"), called(term("post")))))
        if "Claim" in kinds:
            return ": ".join(filter(None, (called(RDF + "subject"), called(RDF + "predicate"))))
        if "TimeSpec" in kinds:
            said = self._of(iri, term("verbatim"))
            exact = self._of(iri, term("edtf"))
            return self.date(exact) if exact else f"“{said}”"
        if "ReportedFigure" in kinds:
            return f"{self._of(iri, term('figureValue'))} {self._of(iri, term('figureUnit'))}"
        if "Evidence" in kinds:
            quote = self._of(iri + "#q", OA + "exact")
            if quote:
                return f"“{textwrap.shorten(quote, 90, placeholder='…')}”"
            return " ".join(filter(None, (word("sentence_of", self.language), called(OA + "hasSource"))))
        if "Tally" in kinds:
            parts = (called(term("tallyOf")), called(term("tallyBy")), self._of(iri, term("tallyYear")))
            return " · ".join(filter(None, (*parts, self._of(iri, term("tallyCount")))))
        if "YearlyTally" in kinds:
            return " · ".join(filter(None, (called(term("yearlyTallyOf")), self._of(iri, term("tallyYear")))))
        if "Frequency" in kinds:
            return self._of(iri, term("sharedMeetings"))
        if "Year" in kinds:
            return self._of(iri, term("year"))
        if "Overview" in kinds:
            return " · ".join(
                filter(None, (called(term("overviewOf")), self._of(iri, term("overviewCount"))))
            )
        if "CoParticipation" in kinds:
            both = [v.value for p, v in self.said.get(iri, ()) if p == term("participant")]
            return " – ".join(self.call(part, depth - 1) for part in both)
        if "ClaimGraph" in kinds:
            return word("claim_graph", self.language)
        return ""
