"""The shapes: an intact graph keeps them all, and each way of breaking it is found under the rule's name."""

# ruff: noqa: E501  (one breach, one row)

from __future__ import annotations

import random
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib
from rdflib.namespace import RDF, SH, SKOS

from ontology import validate as validation
from ontology.graphs import authority_statements, shapes
from ontology.knowledge import load
from ontology.soundness import plainly_sound
from ontology.terms import DEFAULT_BASE, Names
from ontology.validate import Match, ShapesError, Violation, validate

INTACT = Path(__file__).with_name("intact.ttl").read_text("utf-8")
NAMES = Names()


def graph(text: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=text, format="turtle")


def matching(turtle: str) -> Match:
    held = ox.Store()
    held.load(turtle.encode(), format=ox.RdfFormat.TURTLE)
    return lambda *pattern: (quad.triple for quad in held.quads_for_pattern(*pattern))


def check(triples: rdflib.Graph, names: Names, language: str = "en") -> list[Violation]:
    return validate(matching(triples.serialize(format="nt")), names, language)


def test_the_intact_graph_keeps_every_rule() -> None:
    assert check(graph(INTACT), NAMES) == []


# trap, what stands in the intact graph, what is put there instead, the rules that must be named
BROKEN = [
    ("a party alone is no meeting", "held ; mfk:party state:id , state:kh", "held ; mfk:party state:id", {"Meeting-party"}),
    ("one party written twice is one", "held ; mfk:party state:id , state:kh", "held ; mfk:party state:id , state:id", {"Meeting-party"}),
    ("an institution is no party", "held ; mfk:party state:id , state:kh", "held ; mfk:party state:id , o:kh-gdi", {"Meeting-party"}),
    ("no kind", "mfk:meetingKind kind:visit ; ", "", {"Meeting-kind"}),
    ("two kinds", "mfk:meetingKind kind:visit", "mfk:meetingKind kind:visit , kind:call", {"Meeting-kind"}),
    ("a kind of commitments", "mfk:meetingKind kind:visit", "mfk:meetingKind ckind:pledge", {"Meeting-kind"}),
    ("a kind nobody knows", "mfk:meetingKind kind:visit", "mfk:meetingKind kind:party", {"Meeting-kind"}),
    ("no status", "mfk:meetingStatus mstatus:held ; ", "", {"Meeting-status"}),
    ("a status of commitments", "mfk:meetingStatus mstatus:held", "mfk:meetingStatus cstatus:signed", {"Meeting-status"}),
    ("a label in one language", '"Pertemuan di Ubud"@id , ', "", {"Meeting-label"}),
    ("two labels in one language", '"Pertemuan di Ubud"@id', '"Pertemuan di Ubud"@en', {"Meeting-label"}),
    ("a label in a third language", '"Pertemuan di Ubud"@id', '"Pertemuan di Ubud"@ms', {"Meeting-label"}),
    ("two times", "mfk:when <urn:day> ; mfk:where", "mfk:when <urn:day> , <urn:nextyear> ; mfk:where", {"Meeting-when"}),
    ("a state is no place", "mfk:where <urn:ubud>", "mfk:where state:id", {"Meeting-where"}),
    ("a post is no participant", "mfk:hasParticipant <urn:wira>", "mfk:hasParticipant <urn:office>", {"Meeting-participant"}),
    ("a person is no participation", "mfk:hasParticipation <urn:part>", "mfk:hasParticipation <urn:wira>", {"Meeting-participation"}),
    ("a topic outside the scheme", "mfk:topic topic:trade", "mfk:topic topic:gossip", {"Meeting-topic"}),
    ("a number zero in a series", "mfk:seriesOrdinal 2", "mfk:seriesOrdinal 0", {"Meeting-ordinal"}),
    ("a relation that is none", "mfk:concernsRelation <urn:relation> ; mfk:when <urn:day> ; mfk:where", "mfk:concernsRelation state:kh ; mfk:when <urn:day> ; mfk:where", {"Meeting-relation"}),
    ("nothing proves it", "mfk:seriesOrdinal 2 ;\n    mfk:evidence <urn:e1> ;", "mfk:seriesOrdinal 2 ;", {"Meeting-evidence"}),
    ("evidence that is not there", "mfk:seriesOrdinal 2 ;\n    mfk:evidence <urn:e1>", "mfk:seriesOrdinal 2 ;\n    mfk:evidence <urn:e9>", {"Meeting-evidence"}),
    ("a role too many", "mfk:role role:host", "mfk:role role:host , role:visitor", {"Participation-role"}),
    ("no role", "mfk:role role:attendee ; ", "", {"Participation-role"}),
    ("nobody takes part", "mfk:inCapacityOf <urn:office> ; mfk:role", "mfk:role", {"Participation"}),
    ("a post as agent", "mfk:agent <urn:wira>", "mfk:agent <urn:office>", {"Participation-agent"}),
    ("a person as office", "mfk:inCapacityOf <urn:office>", "mfk:inCapacityOf <urn:wira>", {"Participation-inCapacityOf"}),
    ("for a person", "mfk:forParty state:id", "mfk:forParty <urn:wira>", {"Participation-forParty"}),
    ("an unproven part", "role:attendee ; mfk:evidence <urn:e1>", "role:attendee", {"Participation-evidence"}),
    ("bounds the wrong way round", 'mfk:latest "2031-03-05"', 'mfk:latest "2031-03-04"', {"TimeSpec-earliest"}),
    ("bounds from nowhere", "precision:unanchored ;", 'precision:unanchored ; mfk:earliest "2032-01-01"^^xsd:date ;', {"TimeSpec"}),
    ("a day without bounds", 'mfk:earliest "2031-03-05"^^xsd:date ; ', "", {"TimeSpec"}),
    ("unanchored with EDTF", "precision:unanchored ;", 'precision:unanchored ; mfk:edtf "2032"^^edtf:EDTF ;', {"TimeSpec"}),
    ("a bound that is no date", 'mfk:latest "2031-03-05"^^xsd:date', 'mfk:latest "2031-03"^^xsd:gYearMonth', {"TimeSpec-latest"}),
    ("no words", 'mfk:verbatim "tahun depan"@id ; ', "", {"TimeSpec-verbatim"}),
    ("an unknown precision", "precision:day", "precision:hour", {"TimeSpec-precision"}),
    ("EDTF as plain string", '"2031-03-05"^^edtf:EDTF', '"2031-03-05"', {"TimeSpec-edtf"}),
    ("a commitment of nobody", "mfk:party o:asean ; ", "", {"Commitment-party"}),
    ("no kind of commitment", "mfk:commitmentKind ckind:pledge ;", "", {"Commitment-kind"}),
    ("no status of commitment", "mfk:commitmentStatus cstatus:agreed ; ", "", {"Commitment-status"}),
    ("held is no status of commitments", "cstatus:agreed", "mstatus:held", {"Commitment-status"}),
    ("a person commits himself", "mfk:committedBy state:id", "mfk:committedBy <urn:wira>", {"Commitment-committedBy"}),
    ("towards a person", "mfk:committedTo state:kh", "mfk:committedTo <urn:wira>", {"Commitment-committedTo"}),
    ("due twice", "mfk:due <urn:nextyear>", "mfk:due <urn:nextyear> , <urn:day>", {"Commitment-due"}),
    ("made at a place", "mfk:madeAt <urn:meeting>", "mfk:madeAt <urn:ubud>", {"Commitment-madeAt"}),
    ("follows a meeting", "mfk:follows <urn:pledge>", "mfk:follows <urn:meeting>", {"Commitment-follows"}),
    ("held is no next step of commitments", "mfk:nextStep cstatus:implemented", "mfk:nextStep mstatus:held", {"Commitment-nextStep"}),
    ("laid down in a meeting", "mfk:instrument <urn:paper>", "mfk:instrument <urn:meeting>", {"Commitment-instrument"}),
    ("no words of it", ' ; mfk:statementText "siap membantu"@id', "", {"Commitment-statementText"}),
    ("words without a language", '"siap membantu"@id', '"siap membantu"', {"Commitment-statementText"}),
    ("counts nothing", '"siap membantu"@id ;\n    mfk:evidence <urn:e1> ; mfk:evidenceCount 1', '"siap membantu"@id ;\n    mfk:evidence <urn:e1> ; mfk:evidenceCount 0', {"Commitment-evidenceCount"}),
    ("an unproven pledge", '"siap membantu"@id ;\n    mfk:evidence <urn:e1>', '"siap membantu"@id', {"Commitment-evidence"}),
    ("a document of a meeting's kind", "mfk:instrumentKind ckind:memorandum-of-understanding", "mfk:instrumentKind kind:signing", {"Instrument-kind"}),
    ("a document without status", " ; mfk:instrumentStatus cstatus:signed", "", {"Instrument-status"}),
    ("a document of nobody", " ; mfk:instrumentParty state:id , state:kh", "", {"Instrument-party", "Instrument-secondParty"}),
    ("a document of one side", "mfk:instrumentParty state:id , state:kh", "mfk:instrumentParty state:id", {"Instrument-secondParty"}),
    ("a nameless person", 'skos:prefLabel "Wira Tandu" ; ', "", {"Person-label"}),
    ("a person of two names", '"Wira Tandu" ;', '"Wira Tandu" , "Wira T." ;', {"Person-label"}),
    ("a name with a language", '"Wira Tandu" ;', '"Wira Tandu"@id ;', {"Person-label"}),
    ("an unproven person", "mfk:actsFor state:id ;\n    mfk:evidence <urn:e1> ;", "mfk:actsFor state:id ;", {"Person-evidence"}),
    ("two persons in one", '"Wira" ; mfk:actsFor state:id', '"Wira" ; mfk:actsFor state:id , state:th', {"Person-oneSide"}),
    ("acts for a meeting", '"Wira" ; mfk:actsFor state:id', '"Wira" ; mfk:actsFor <urn:meeting>', {"Person-actsFor"}),
    ("a body neither proven nor in the tables", '"Balai Uji Benih" ; mfk:evidence <urn:e1>', '"Balai Uji Benih"', {"Institution"}),
    ("a nameless body", 'skos:prefLabel "Balai Uji Benih" ; ', "", {"Institution-label"}),
    ("a body's evidence is a person", '"Balai Uji Benih" ; mfk:evidence <urn:e1>', '"Balai Uji Benih" ; mfk:evidence <urn:wira>', {"Institution-evidence"}),
    ("a tenure of nobody", "org:member <urn:wira> ; ", "", {"Tenure-member"}),
    ("a tenure of no post", "mfk:post <urn:office> ; ", "", {"Tenure-post"}),
    ("perhaps acting", "mfk:acting false", 'mfk:acting "maybe"', {"Tenure-acting"}),
    ("attested in a month", 'mfk:attestedOn "2031-03-05"^^xsd:date', 'mfk:attestedOn "2031-03"^^xsd:gYearMonth', {"Tenure-attestedOn"}),
    ("a nameless post", 'skos:prefLabel "Menteri Benih"@id ; ', "", {"Post-label"}),
    ("a state without a code", ' ; mfk:alpha3 "THA"', "", {"State-alpha3"}),
    ("a relation of three", "@id ; mfk:party state:id , state:kh", "@id ; mfk:party state:id , state:kh , state:th", {"BilateralRelation-party"}),
    ("a figure of words", "mfk:figureValue 303.0", 'mfk:figureValue "many"', {"ReportedFigure-value"}),
    ("a figure of nothing", ' ; mfk:figureUnit "paspor"', "", {"ReportedFigure-unit"}),
    ("a place in two states", "mfk:inCountry state:id", "mfk:inCountry state:id , state:kh", {"Place-inCountry"}),
    ("a short digest", '"0123456789abcdef0123456789abcdef', '"', {"Article-sha256"}),
    ("an unknown tier", "tier:brief", "tier:rumour", {"Article-tier"}),
    ("an address that runs", "<https://example.org/a>", "<javascript:alert(1)>", {"Article-source"}),
    ("published in a year", '"2031-03-05"^^xsd:date ; mfk:sourceTier', '"2031"^^xsd:gYear ; mfk:sourceTier', {"Article-issued"}),
    ("its day found somewhere else", 'dcterms:title "Lain"@id ; ', 'dcterms:title "Lain"@id ; mfk:issuedFrom "ticker" ; ', {"Article-issuedFrom"}),
    ("a language in words", 'dcterms:title "Lain"@id ; dcterms:language "id"', 'dcterms:title "Lain"@id ; dcterms:language "Indonesian"', {"Article-language"}),
    ("no title", 'dcterms:title "Lain"@id ; ', "", {"Article-title"}),
    ("no id of its own", '; dcterms:identifier "b"', "", {"Article-identifier"}),
    ("evidence from two articles", "oa:hasSource <urn:article>", "oa:hasSource <urn:article> , <urn:other>", {"Evidence-source", "Claim-ownEvidence"}),
    ("no quote", "oa:hasSelector <urn:q1> , <urn:p1>", "oa:hasSelector <urn:p1>", {"Evidence-quote"}),
    ("no position", "oa:hasSelector <urn:q1> , <urn:p1>", "oa:hasSelector <urn:q1>", {"Evidence-position"}),
    ("an empty quote", '"Wira Tandu menerima tamunya di Ubud."@id', '""@id', {"Quote-exact"}),
    ("ends before it starts", "oa:start 22", "oa:start 58", {"Position-start"}),
    ("starts before the text", "oa:start 22", "oa:start -1", {"Position-start"}),
    ("no end", " ; oa:end 58", "", {"Position-end"}),
    ("a claim about two things", "rdf:subject <urn:meeting>", "rdf:subject <urn:meeting> , <urn:deal>", {"Claim-subject"}),
    ("a claim without predicate", "rdf:predicate mfk:when ; ", "", {"Claim-predicate"}),
    ("a claim of nothing", " ; rdf:object <urn:day>", "", {"Claim-object"}),
    ("an unproven claim", "mfk:evidence <urn:e1> ; prov:", "prov:", {"Claim-evidence", "Claim-ownEvidence"}),
    ("proven by another article", "prov:hadPrimarySource <urn:article>", "prov:hadPrimarySource <urn:other>", {"Claim-ownEvidence"}),
    ("a claim by nobody", " ; prov:hadPrimarySource <urn:article>", "", {"Claim-source", "Claim-ownEvidence"}),
    ("merged into two", "mfk:canonical <urn:wira>", "mfk:canonical <urn:wira> , <urn:office>", {"Merged-canonical"}),
    ("a chain of merges", "mfk:canonical <urn:wira>", "mfk:canonical <urn:m2> . <urn:m2> mfk:canonical <urn:wira>", {"Merged-flat"}),
    ("merged and still there", "<urn:merged> mfk", "<urn:merged> a mfk:Place ; skos:prefLabel 'x' ; mfk", {"Merged-bare"}),
    ("a decision of nobody", "prov:wasAssociatedWith <urn:reader> ; ", "", {"Curation-agent"}),
    ("a decision without a day", 'dcterms:date "2031-04-01"^^xsd:date ;', "", {"Curation-date"}),
    ("a decision without a reason", 'mfk:reason "the release says so" ; ', "", {"Curation-reason"}),
    ("a decision about nothing", " ; mfk:judges <urn:meeting>", "", {"Curation-judges"}),
    ("retired and still proven", "mfk:Tombstone ;", "mfk:Tombstone ; mfk:evidence <urn:e1> ;", {"Tombstone-bare"}),
    ("a chain of retired names", "isReplacedBy <urn:wira>", "isReplacedBy <urn:t2> . <urn:t2> dcterms:isReplacedBy <urn:wira>", {"Tombstone-flat"}),
    ("an organization without a name", 'mfk:IntergovernmentalOrganization ; skos:prefLabel "ASEAN"@en', "mfk:IntergovernmentalOrganization", {"IntergovernmentalOrganization-label"}),
    ("a commitment labelled in one language", '"Janji"@id , ', "", {"Commitment-label"}),
    ("a meeting counts no evidence", "mfk:seriesOrdinal 2 ;\n    mfk:evidence <urn:e1> ; mfk:evidenceCount 1 ;", "mfk:seriesOrdinal 2 ;\n    mfk:evidence <urn:e1> ;", {"Meeting-evidenceCount"}),
    ("a meeting counts its sources twice", "mfk:seriesOrdinal 2 ;\n    mfk:evidence <urn:e1> ;", "mfk:seriesOrdinal 2 ; mfk:sourceCount 2 ;\n    mfk:evidence <urn:e1> ;", {"Meeting-sourceCount"}),
    ("a commitment counts its sources twice", "mfk:due <urn:nextyear>", "mfk:sourceCount 2 ; mfk:due <urn:nextyear>", {"Commitment-sourceCount"}),
    ("a nameless document", 'skos:prefLabel "Nota Benih"@id ; ', "", {"Instrument-label"}),
    ("an unproven document", "mfk:instrumentParty state:id , state:kh ;\n    mfk:evidence <urn:e1>", "mfk:instrumentParty state:id , state:kh", {"Instrument-evidence"}),
    ("a commitment on a topic outside the scheme", "topic:msme", "topic:gossip", {"Commitment-topic"}),
    ("a commitment concerns a state", "mfk:concernsRelation <urn:relation> ; mfk:when <urn:day> ; mfk:due", "mfk:concernsRelation state:kh ; mfk:when <urn:day> ; mfk:due", {"Commitment-relation"}),
    ("a commitment at two times", "mfk:when <urn:day> ; mfk:due", "mfk:when <urn:day> , <urn:nextyear> ; mfk:due", {"Commitment-when"}),
    ("an unproven tenure", '"2031-03-05"^^xsd:date ; mfk:evidence <urn:e1> .', '"2031-03-05"^^xsd:date .', {"Tenure-evidence"}),
    ("a post of a person", '"Menteri Benih"@id ; mfk:actsFor state:id', '"Menteri Benih"@id ; mfk:actsFor <urn:wira>', {"Post-actsFor"}),
    ("a nameless state", 'skos:prefLabel "Thailand"@en ; ', "", {"State-label"}),
    ("a body of a person", "mfk:actsFor state:kh", "mfk:actsFor <urn:wira>", {"Institution-actsFor"}),
    ("a nameless relation", 'skos:prefLabel "Indonesia–Kamboja"@id ; ', "", {"BilateralRelation-label"}),
    ("an unproven figure", '"paspor" ; mfk:evidence <urn:e1>', '"paspor"', {"ReportedFigure-evidence"}),
    ("a nameless place", 'skos:prefLabel "Ubud" ; ', "", {"Place-label"}),
    ("counted of a state", "mfk:yearlyTallyOf <urn:relation>", "mfk:yearlyTallyOf state:id", {"YearlyTally-of"}),
    ("counted for two years", "mfk:tallyYear 2031", "mfk:tallyYear 2031 , 2032", {"YearlyTally-year"}),
    ("no meetings is not none", "mfk:meetings 1 ; ", "", {"YearlyTally-meetings"}),
    ("fewer than none", "mfk:commitments 1 ;", "mfk:commitments -1 ;", {"YearlyTally-commitments"}),
    ("two numbers of one thing", "mfk:signings 0", "mfk:signings 0 , 1", {"YearlyTally-signings"}),
    ("how often nobody says", "mfk:sharedMeetings 3 ; ", "", {"Frequency-meetings"}),
    ("as often as no pair", "mfk:pairsOfActors 1", "mfk:pairsOfActors 0", {"Frequency-pairs"}),
    ("a year of no number", "mfk:year 2031 ; ", "", {"Year-year"}),
    ("a year in which nothing begins", "mfk:factsBegun 2", "mfk:factsBegun 0", {"Year-factsBegun"}),
    ("anchored in a month", 'mfk:anchor "2031-03-05"^^xsd:date', 'mfk:anchor "2031-03"^^xsd:gYearMonth', {"TimeSpec-anchor"}),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rules"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_each_breach_is_found_under_its_rule(old: str, new: str, rules: set[str]) -> None:
    assert INTACT.count(old) == 1, "the row must change exactly one place of the intact graph"
    assert {violation.shape for violation in check(graph(INTACT.replace(old, new)), NAMES)} == rules


def test_every_rule_is_broken_by_some_row() -> None:
    covered = set().union(*(row[3] for row in BROKEN))
    rules = {
        str(rule).removeprefix(DEFAULT_BASE + "shapes#")
        for rule in shapes(NAMES).subjects(RDF.type, SH.PropertyShape)
    }
    assert rules - covered == set()
    assert covered - rules == {"Participation", "TimeSpec", "Institution"}, "rules about a whole node"


def test_every_rule_speaks_two_languages_and_has_a_severity() -> None:
    graph_of_shapes = shapes(NAMES)
    rules = list(graph_of_shapes.subjects(RDF.type, SH.PropertyShape))
    assert len(rules) > 80
    for rule in rules:
        assert {m.language for m in graph_of_shapes.objects(rule, SH.message)} == {"en", "id"}, rule
        assert graph_of_shapes.value(rule, SH.severity) in (SH.Violation, SH.Warning, SH.Info), rule


def test_a_breach_reads_well_in_both_languages() -> None:
    broken = graph(INTACT.replace("mfk:commitmentStatus cstatus:agreed", "mfk:commitmentStatus mstatus:held"))
    (english,) = check(broken, NAMES)
    assert english == Violation(
        focus="urn:pledge",
        path=NAMES.term("commitmentStatus"),
        value=NAMES.id("meeting-status", "held"),
        message="A commitment has exactly one status, from the scheme of statuses.",
        severity="Violation",
        shape="Commitment-status",
    )
    assert str(english).endswith(f"(found {NAMES.id('meeting-status', 'held')}) [Commitment-status]")
    (indonesian,) = check(broken, NAMES, "id")
    assert indonesian.message == "Komitmen mempunyai tepat satu status dari skema status."


def test_the_shapes_move_with_the_base() -> None:
    names = Names("http://localhost:8080/graf/")
    moved = INTACT.replace(DEFAULT_BASE, names.base)
    assert check(graph(moved), names) == []
    (breach,) = check(graph(moved.replace("mfk:role role:attendee ; ", "")), names)
    assert (breach.shape, breach.path) == ("Participation-role", names.term("role"))
    assert check(graph(INTACT), names) == [], "nothing of another base is ours"


def test_the_graph_is_left_as_it_is_and_the_gravest_stand_first() -> None:
    broken = graph(
        INTACT.replace("mfk:instrumentParty state:id , state:kh", "mfk:instrumentParty state:id")
        .replace('"Wira" ; mfk:actsFor state:id', '"Wira" ; mfk:actsFor state:id , state:th')
        .replace(" ; oa:end 58", "")
    )
    before = set(broken)
    severities = [violation.severity for violation in check(broken, NAMES)]
    assert severities == ["Violation", "Warning", "Info"]
    assert set(broken) == before


def test_many_faults_are_the_same_however_few_things_are_given_to_the_checker_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = graph(INTACT.replace("mfk:evidence", "mfk:proof").replace(" ; oa:end 58", ""))
    found = check(broken, NAMES)
    assert len({violation.focus for violation in found}) > 5
    monkeypatch.setattr("ontology.validate.TRIPLES", 1)
    assert check(broken, NAMES) == found


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_graph_has_the_faults_that_the_checker_finds_in_the_whole(seed: int) -> None:
    draw = random.Random(seed)
    triples = sorted(graph(INTACT))
    damaged = rdflib.Graph()
    for s, p, o in triples:
        fate = draw.random()
        if fate < 0.95:  # of each twenty one goes and one has another's value
            damaged.add((s, p, o if fate < 0.9 else draw.choice(triples)[2]))
    whole = damaged + graph("")
    for s, p, value in authority_statements(load(), NAMES):
        if p in (str(SKOS.inScheme), NAMES.term("verified")):
            kind = rdflib.URIRef if isinstance(value, ox.NamedNode) else rdflib.Literal
            whole.add((rdflib.URIRef(s), rdflib.URIRef(p), kind(value.value)))
    results = pyshacl.validate(whole, shacl_graph=shapes(NAMES), inplace=True)[1]
    assert isinstance(results, rdflib.Graph)
    found = [
        tuple(str(results.value(fault, of)) for of in (SH.focusNode, SH.sourceShape))
        for fault in results.objects(None, SH.result)
    ]
    assert len(set(found)) > 10
    shape = DEFAULT_BASE + "shapes#"
    assert {(fault.focus, shape + fault.shape) for fault in check(damaged, NAMES)} == set(found)


def test_the_checker_is_not_asked_of_what_plainly_keeps_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    aimed = validation._aimed
    monkeypatch.setattr(
        validation,
        "_aimed",
        lambda rules, rule, things: given.append(len(things)) or aimed(rules, rule, things),
    )
    assert check(graph(INTACT), NAMES) == []
    assert given == []
    assert check(graph(INTACT.replace(" ; oa:end 58", "")), NAMES)
    assert given == [1]


# a constraint, a value of urn:x that keeps it beyond doubt, one of which the checker is asked
CONSTRAINTS = [
    ("sh:datatype xsd:date", '"2024-02-29"^^xsd:date', '"2023-02-29"^^xsd:date'),
    ("sh:datatype xsd:integer", "7", '"seven"^^xsd:integer'),
    ("sh:datatype xsd:boolean", "true", '"yes"^^xsd:boolean'),
    ("sh:datatype xsd:decimal", "2.5", '"2,5"^^xsd:decimal'),
    ("sh:minInclusive 0", "0", '"0"'),
    ("sh:minInclusive 0", "3", "-3"),
    ("sh:class <urn:K>", "<urn:k>", '"urn:k"'),
    ("sh:class <urn:K>", "<urn:k>", "<urn:x>"),
    ("sh:nodeKind sh:IRI", "<urn:k>", '"urn:k"'),
    ("sh:hasValue <urn:k>", "<urn:k>", '"urn:k"'),
    ('sh:hasValue "k"', '"k"', '"k"@en'),
    ('sh:in ( "k" 1 <urn:k> )', '"k" , 1 , <urn:k>', '"k"@en'),
    ("sh:in ( <urn:k> )", "<urn:k>", '"urn:k"'),
    ("sh:maxCount 1", "1", "1 , 2"),
    ("sh:minCount 2", "1 , 2", "1"),
    ('sh:pattern "^a+$"', '"aa"', '"ab"'),
    ('sh:languageIn ( "en" )', '"a"@en', '"a"'),
    ("sh:uniqueLang true", '"a"@en , "a"@id', '"a"@en , "b"@en'),
    ("sh:lessThan <urn:q>", "1", "5"),
    ("sh:lessThanOrEquals <urn:q>", "5", "6"),
    ("sh:lessThan <urn:q>", "1", '"1"'),
    ("sh:equals <urn:q>", "5", "5 , 6"),
    ("sh:not [ sh:hasValue <urn:k> ]", "<urn:y>", "<urn:k>"),
    ('sh:not [ sh:hasValue "k" ]', '"k"@en', '"k"'),
    ("sh:qualifiedValueShape [ sh:class <urn:K> ] ; sh:qualifiedMaxCount 1", "<urn:k> , 1", "<urn:k> , <urn:l>"),
    ("sh:xone ( [ sh:class <urn:K> ] [ sh:hasValue <urn:k> ] )", "<urn:l>", "<urn:k>"),
]  # fmt: skip


@pytest.mark.parametrize(("constraint", "plain", "doubtful"), CONSTRAINTS)
def test_what_keeps_a_rule_beyond_doubt(constraint: str, plain: str, doubtful: str) -> None:
    prefixes = (
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> ."
    )
    rules = graph(f"{prefixes} <urn:rule> a sh:PropertyShape ; sh:path <urn:p> ; {constraint} .")

    def told(values: str) -> bool:
        around = f"<urn:k> a <urn:K> . <urn:l> a <urn:K> . <urn:x> <urn:q> 5 ; <urn:p> {values} ."
        match = matching(f"{prefixes} {around}")
        return plainly_sound(rules, rdflib.URIRef("urn:rule"))(
            ox.NamedNode("urn:x"),
            lambda one, of: (
                [found.object for found in match(one, ox.NamedNode(of), None)]  # type: ignore[arg-type]
                if isinstance(one, ox.NamedNode)
                else []
            ),
        )

    assert told(plain)
    assert not told(doubtful)


def test_a_constraint_that_is_not_known_is_left_to_the_checker() -> None:
    rules = graph("@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:rule> sh:path <urn:p> ; sh:maxLength 3 .")
    assert not plainly_sound(rules, rdflib.URIRef("urn:rule"))(ox.NamedNode("urn:x"), lambda one, of: [])


def test_shapes_that_cannot_be_applied_are_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    prefixes = (
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix mfk: <https://w3id.org/mufakat/ontology#> ."
    )
    pathless = graph(f"{prefixes} <urn:s> a sh:PropertyShape ; sh:targetClass mfk:Meeting ; sh:minCount 1 .")
    monkeypatch.setattr("ontology.validate.shapes", lambda names: pathless)
    with pytest.raises(ShapesError, match="cannot be applied"):
        check(graph(INTACT), NAMES)
