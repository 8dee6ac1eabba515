"""The page of one thing: its facts with numbered sentences, and what refers to it, ready for the template."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
import pyoxigraph as ox

from ontology.terms import DCTERMS, EDTF, OA, PROV, RDF, RDFS, SEM, SKOS, Names
from queries.publishing import jsonld
from queries.publishing.description import BLOCK, MOST, PAGE, Description
from queries.publishing.document import EXTENSIONS, write
from queries.publishing.naming import Naming
from queries.publishing.words import LANGUAGES, grouped, word
from queries.results import Term

FOLDER = Path(__file__).parent
# What a reader asks first; the rest follows by name.
_ORDER = ("meetingKind", "meetingStatus", "commitmentKind", "commitmentStatus", "instrumentKind",
          "instrumentStatus", "party", "instrumentParty", "committedBy", "committedTo", "when", "where",
          "due", "hasParticipation", "topic", "madeAt", "instrument", "follows", "agent", "inCapacityOf",
          "role", "forParty", "post", "acting", "actsFor", "attestedOn", "statementText",
          "concernsRelation")  # fmt: skip
# Counts and checks of the registry itself: shown folded.
_TECHNICAL = ("rank", "sha256", "evidenceCount", "sourceCount", "verified", "vouchedBy", "cameoCode",
              "ploverType", "commitmentState", "isOpen", "hasPhase", "phaseFrom", "phaseUntil", "promisedOn",
              "promisedDay", "firstReportedOn", "lastReportedOn", "dueBy", "heardOn", "heardStatus", "asOf",
              "rule", "anchor", "issuedFrom",
              "level", "nextStep", "side", "beginsIn")  # fmt: skip
# Terms of other vocabularies are called by these prefixes, where they have no name in the reader's language.
_STANDARDS = {**jsonld.PREFIXES, "qb": "http://purl.org/linked-data/cube#", "sem": SEM,
              "time": "http://www.w3.org/2006/time#", "edtf": EDTF.removesuffix("EDTF")}  # fmt: skip
_HIDDEN = (SKOS + "prefLabel", RDFS + "label", DCTERMS + "title", RDF + "type", RDFS + "isDefinedBy",
           OA + "hasSelector")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """A value: its text, where it leads (within this server or outside), the sentences behind it."""

    text: str
    language: str
    link: str
    outside: bool
    proofs: tuple[int, ...] = ()


Row = tuple[Shown, list[Shown]]  # a property and its values


@dataclass(frozen=True, slots=True)
class Place:
    """Where pages lie: the path of the server before ``doc/``, and the language when the reader chose one."""

    root: str  # "/" or "/prefix/"
    chosen: str  # "" or the language given in the address

    def of(self, iri: str, names: Names) -> str:
        """The local address of an IRI of the graph, "" for any other one."""
        if not iri.startswith(names.base):
            return ""
        path, mark, fragment = iri.removeprefix(names.base).partition("#")
        path = "doc/" + path[3:] if path.startswith("id/") else path
        return self.to(path) + mark + fragment

    def to(self, path: str) -> str:
        """The local address of a path of this server, in the language that was chosen."""
        return self.root + path + (f"{'&' if '?' in path else '?'}lang={self.chosen}" if self.chosen else "")


def page(found: Description, names: Names, language: str, place: Place) -> bytes:
    """The page of a thing in HTML."""
    said = {**found.around, **found.said}
    naming = Naming(said, names, language)
    kinds = naming.classes(found.iri)
    numbers = {quote.evidence: n for n, quote in enumerate(found.quotes, 1)}
    facts, technical, otherwise = _rows(found, naming, names, place, numbers)
    title = naming.label(found.iri)
    path = "doc/" + found.iri.removeprefix(names.base + "id/")
    data = [t for p, v in found.said.get(found.iri, ()) for t in [_triple(found.iri, p, v)]]
    return render(
        "entry.html", names, language, place,
        path=path + (f"?page={found.page}" if found.page > 1 else ""),
        iri=found.iri,
        title=title.value if title else naming.call(found.iri),
        title_language=title.language if title else "",
        kinds=[shown(ox.NamedNode(kind), naming, names, place) for kind in kinds],
        facts=[row for row in facts if _proven(row)], record=[row for row in facts if not _proven(row)],
        technical=technical, otherwise=otherwise,
        quotes=[_quote(quote, naming, names, place) for quote in found.quotes],
        references=_references(found, naming, names, place),
        page=found.page, pages=found.pages, more=found.more,
        most=min(MOST, found.pages * PAGE // BLOCK * BLOCK),
        earlier=place.to(f"{path}?page={found.page - 1}"), later=place.to(f"{path}?page={found.page + 1}"),
        formats=[(name, f"{place.root}{path}.{name}") for name in EXTENSIONS if name != "html"],
        data=jsonld.embedded(write(data, "application/ld+json", names, found.iri)),
    ).encode("utf-8", "replace")  # fmt: skip


def gone(found: Description, names: Names, language: str, place: Place) -> bytes:
    """The page of a retired name, with its heirs."""
    naming = Naming({**found.around, **found.said}, names, language)
    return render(
        "gone.html", names, language, place,
        path="doc/" + found.iri.removeprefix(names.base + "id/"), iri=found.iri,
        heirs=[shown(heir, naming, names, place) for heir in found.values(DCTERMS + "isReplacedBy")],
    ).encode("utf-8", "replace")  # fmt: skip


def render(template: str, names: Names, language: str, place: Place, **values: Any) -> str:
    """A template of this folder with the words of a language and what every page has."""
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    path = str(values.get("path", ""))
    return _environment().get_template(template).render(
        lang=language, other=other, root=place.root, chosen=place.chosen, base=names.base, names=names,
        to=place.to, word=lambda key, **parts: word(key, language).format(**parts),
        switch=Place(place.root, other).to(path), **values,
    )  # fmt: skip


@functools.cache
def _environment() -> jinja2.Environment:
    made = jinja2.Environment(loader=jinja2.FileSystemLoader(FOLDER / "templates"), autoescape=True,
                              trim_blocks=True, lstrip_blocks=True,
                              undefined=jinja2.StrictUndefined)  # fmt: skip
    made.filters["grouped"] = grouped
    return made


def _rows(
    found: Description, naming: Naming, names: Names, place: Place, numbers: Mapping[str, int]
) -> tuple[list[Row], list[Row], list[Row]]:
    """What is reported, what the registry notes, what articles say otherwise: labels and values."""
    stated: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    terms: dict[str, dict[str, Term]] = defaultdict(dict)
    for claim in found.claims:
        text = shown(claim.value, naming, names, place).text
        stated[claim.predicate][text] |= {numbers[e] for e in claim.evidence if e in numbers}
        terms[claim.predicate][text] = claim.value
    facts: dict[str, list[Shown]] = defaultdict(list)
    technical: dict[str, list[Shown]] = defaultdict(list)
    said = found.said.get(found.iri, ())
    hidden = {*_HIDDEN, names.term("evidence")}
    if any(predicate == names.term("hasParticipation") for predicate, _ in said):
        hidden.add(names.term("hasParticipant"))  # the participations name them
    for predicate, value in said:
        if predicate in hidden:
            continue
        one = shown(value, naming, names, place)
        proofs = stated[predicate].pop(one.text, set())
        local = predicate.removeprefix(names.ontology)
        to = technical if local in _TECHNICAL or predicate == PROV + "hadPrimarySource" else facts
        if not any(known.text == one.text and known.link == one.link for known in to[predicate]):
            to[predicate].append(Shown(one.text, one.language, one.link, one.outside, tuple(sorted(proofs))))
    # a participant is proven by the participation, a label by what it names
    labels = {SKOS + "prefLabel", SKOS + "altLabel", RDF + "type"}
    otherwise: dict[str, list[Shown]] = defaultdict(list)
    for predicate, values in stated.items():
        for text, proofs in values.items():
            if predicate in labels or not proofs:
                continue
            one = shown(terms[predicate][text], naming, names, place)
            otherwise[predicate].append(
                Shown(text, one.language, one.link, one.outside, tuple(sorted(proofs)))
            )
    return (_ordered(facts, naming, names, place), _ordered(technical, naming, names, place),
            _ordered(otherwise, naming, names, place))  # fmt: skip


def _proven(row: Row) -> bool:
    """Whether a sentence stands behind one of the values; what the tables or rules give is told apart."""
    return any(value.proofs for value in row[1])


def _ordered(rows: Mapping[str, list[Shown]], naming: Naming, names: Names, place: Place) -> list[Row]:
    order = {names.term(name): n for n, name in enumerate(_ORDER)}
    keys = sorted(rows, key=lambda p: (order.get(p, len(order)), naming.call(p), p))
    return [
        (shown(ox.NamedNode(p), naming, names, place), sorted(rows[p], key=lambda s: (s.proofs[:1], s.text)))
        for p in keys
    ]


def shown(value: Term, naming: Naming, names: Names, place: Place) -> Shown:
    """A term as pages show it: called by its name, with the local address of what is in the graph."""
    if isinstance(value, ox.NamedNode):
        label = naming.label(value.value)
        local = place.of(value.value, names)
        web = "" if local or urlsplit(value.value).scheme not in ("http", "https") else value.value
        prefix, name = jsonld.parted(value.value, _STANDARDS)
        called = f"{prefix}:{name}" if prefix else value.value.removeprefix(names.base)
        text = label.value if label else called
        return Shown(text, (label.language or "") if label else "", local or web, bool(web))
    assert isinstance(value, ox.Literal)
    kind = value.datatype.value.rpartition("#")[2].rpartition("/")[2]
    if kind == "boolean":
        return Shown(word("yes" if value.value in ("true", "1") else "no", naming.language), "", "", False)
    text = naming.date(value.value) if kind in ("date", "EDTF") else value.value
    return Shown(text, value.language or "", "", False)


def _quote(quote: Any, naming: Naming, names: Names, place: Place) -> dict[str, Any]:
    web = quote.url if urlsplit(quote.url).scheme in ("http", "https") else ""
    return {
        "text": quote.text, "language": quote.language, "title": quote.title or quote.article,
        "article": place.of(quote.article, names), "evidence": place.of(quote.evidence, names),
        "issued": quote.issued, "date": naming.date(quote.issued), "url": web,
        "host": urlsplit(web).hostname or "", "tier": naming.call(quote.tier) if quote.tier else "",
    }  # fmt: skip


def _references(found: Description, naming: Naming, names: Names, place: Place) -> list[dict[str, Any]]:
    counted = dict(found.counted)
    quoted = {quote.evidence for quote in found.quotes}
    groups: dict[str, list[Shown]] = defaultdict(list)
    for subject, predicate in found.references:
        if predicate == OA + "hasSource" and subject in quoted:
            continue  # the page of an article shows the sentences themselves
        groups[predicate].append(shown(ox.NamedNode(subject), naming, names, place))
    return [
        {
            "label": _role(predicate, naming, names),
            "number": counted.get(predicate, len(members)),
            "members": members,
        }
        for predicate, members in groups.items()
    ]


def _role(predicate: str, naming: Naming, names: Names) -> str:
    if predicate == names.term("canonical"):
        return word("merged", naming.language)
    return word("as_of", naming.language).format(p=naming.call(predicate))


def _triple(iri: str, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(ox.NamedNode(iri), ox.NamedNode(predicate), value)
