"""What people decide holds at every build, whatever is loaded again, and is undone without a trace."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from random import Random

import pytest
from pyoxigraph import Quad

from ingest.article import Article
from ingest.facts import Commitment, Evidence, Facts, Meeting, Participation, Person, Topic, When
from ingest.identity.consolidate import consolidate
from ingest.identity.curation import curation_quads
from ingest.identity.judging import ValueRefused, property_iri, value_of
from ingest.quads import to_quads
from ontology.judgements import Judgement
from ontology.knowledge import load
from ontology.terms import PROV, RDF, Names

NAMES = Names()
KNOWLEDGE = load()
TEXT = "Berita\nKalimat pembuka yang menjadi bukti bagi kedua pihak."
PROOF = (Evidence(7, 22, TEXT[7:22]),)
PAIRS = (("IDN", "KHM"), ("IDN", "MYS"), ("MYS", "THA"))
CHOICES = {
    "meeting": (("meetingStatus", ("held", "planned", "cancelled")), ("meetingKind", ("visit", "summit")),
                ("when", ("2025-03-01", "2025-04", "2025")), ("topic", ("fisheries", "defence", "trade")),
                ("seriesOrdinal", ("2", "7"))),
    "person": (("prefLabel", ("Bima Laksana", "Citra Ayu")), ("actsFor", ("IDN", "MYS"))),
    "commitment": (("commitmentStatus", ("signed", "planned", "agreed")), ("due", ("2026", "2026-05"))),
}  # fmt: skip


def article(number: int, version: int) -> list[Quad]:
    """An invented article; another version of it tells another day, another status and other people."""
    mix = Random(number * 100 + version)
    id_, pair = f"a{number:02}", PAIRS[number % 3]
    day = f"2025-05-{1 + (number // 3 + version) % 9:02}"
    first, last = ("Raka", "Sovann", "Aminah"), ("Wirasena", "Dararith")
    persons = tuple(
        Person((f"{mix.choice(first)} {mix.choice(last)}",), PROOF, country=side) for side in pair
    )
    parts = tuple(Participation("attendee", PROOF, person=n, party=s) for n, s in enumerate(pair))
    meetings = tuple(
        Meeting(kind, mix.choice(("held", "planned")), pair, PROOF, When(day, day, day, day, "day", "t"),
                participations=parts, topics=(Topic("fisheries", PROOF[0]),))
        for kind in ("bilateral-meeting", "call")
    )  # fmt: skip
    promise = Commitment("pledge", "agreed", pair, PROOF, topics=(Topic("fisheries", PROOF[0]),), made_at=0)
    facts = Facts(id_, "id", "2025-05-20", "daily", persons, (), (), meetings, (promise,))
    return to_quads(Article(id_, TEXT, "Berita", published="2025-05-20"), facts, KNOWLEDGE, NAMES)


def build(versions: dict[int, int], rows: list[Judgement], order: Random | None = None) -> list[Quad]:
    quads = [quad for number, version in versions.items() for quad in article(number, version)]
    if order:
        order.shuffle(quads)
    return consolidate(quads, KNOWLEDGE, NAMES, rows)


def random_rows(count: int, mix: Random) -> list[Judgement]:
    rows: dict[tuple[str, ...], Judgement] = {}
    while len(rows) < count:
        kind = mix.choice(sorted(CHOICES))
        rank = 1 if kind == "commitment" else mix.choice((1, 2))
        term, values = mix.choice(CHOICES[kind])
        subject, day = f"{kind}/a{mix.randrange(40):02}-{rank}", f"2025-07-{mix.randrange(1, 29):02}"
        row = Judgement(
            "correction", subject, "", term, mix.choice(values), "R. Dewi", day, f"case {len(rows)}"
        )
        rows.setdefault(row.what, row)
    return list(rows.values())


def shown(quads: list[Quad]) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for quad in quads:
        found[quad.subject.value, quad.predicate.value].add(quad.object.value)  # type: ignore[union-attr]
    return found


def test_three_hundred_corrections_outlive_ten_loads_of_changed_articles() -> None:
    """None lost, none come back after it was undone, each undone alone."""
    mix = Random(20250519)
    rows, versions = random_rows(300, mix), {number: 0 for number in range(40)}
    kinds = {"meeting": "Meeting", "person": "Person", "commitment": "Commitment"}
    for turn in range(1, 11):
        for number in mix.sample(sorted(versions), 12):
            versions[number] = turn
        undone = set(mix.sample(range(300), 30))
        left = [row for n, row in enumerate(rows) if n not in undone]
        mix.shuffle(left)
        quads = build(dict(mix.sample(sorted(versions.items()), 40)), left, mix)
        values = shown(quads)

        def now(thing: str, said: dict[tuple[str, str], set[str]] = values) -> str:
            iri = NAMES.authority(thing)
            return next(iter(said.get((iri, NAMES.term("canonical")), {iri})))

        groups: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
        for row in left:
            groups[now(row.subject), row.term].append(row)
        for (thing, term), group in groups.items():
            kind = kinds[group[0].subject.partition("/")[0]]
            wanted: dict[str, str] = {}
            for row in sorted(group, key=lambda r: r.when):
                wanted[value_of(row, kind, KNOWLEDGE, NAMES)[0].value] = row.when
            seen = values[thing, property_iri(term, NAMES)]
            if term == "topic":
                assert seen == wanted.keys()
            else:
                assert len(seen) == 1
                assert wanted[next(iter(seen))] == max(wanted.values())
        if turn in (1, 10):
            alone = rows[:5]
            for row in alone:
                rest = [other for other in alone if other is not row]
                assert build(versions, alone) != build(versions, rest)
    assert build(versions, []) == consolidate(
        [quad for number, version in versions.items() for quad in article(number, version)], KNOWLEDGE, NAMES
    )


CORRECTION = Judgement(
    "correction", "meeting/a00-1", "", "when", "2025-03", "R. Dewi", "2025-07-01", "release"
)


def test_a_correction_leaves_what_the_articles_say() -> None:
    plain, corrected = (shown(build({0: 0}, rows)) for rows in ([], [CORRECTION]))
    claims = {s for (s, p), o in plain.items() if p == RDF + "type" and NAMES.term("Claim") in o}
    assert claims
    for claim in claims:
        for predicate in ("subject", "predicate", "object"):
            assert corrected[claim, RDF + predicate] == plain[claim, RDF + predicate]
    meeting = NAMES.id("meeting", "a00-1")
    assert "March 2025" in " ".join(corrected[meeting, "http://www.w3.org/2004/02/skos/core#prefLabel"])


def test_what_is_retracted_goes_with_what_only_belongs_to_it_and_comes_back_when_undone() -> None:
    row = Judgement("retract", "meeting/a00-1", who="R. Dewi", when="2025-07-01", why="domestic")
    before, after = build({0: 0}, []), build({0: 0}, [row])
    gone = {q.subject.value for q in before} - {q.subject.value for q in after}  # type: ignore[union-attr]
    assert NAMES.id("meeting", "a00-1") in gone
    assert {NAMES.id("participation", f"a00-1-{n}") for n in (1, 2)} <= gone
    assert NAMES.id("meeting", "a00-2") not in gone
    assert not [q for q in after if q.object.value in gone]  # type: ignore[union-attr]
    assert build({0: 0}, []) == before


def test_a_retracted_thing_does_not_come_back_by_another_report() -> None:
    row = Judgement("retract", "meeting/a00-1", who="R. Dewi", when="2025-07-01", why="domestic")
    same = Judgement("same", "meeting/a00-1", "meeting/a03-1", who="R. Dewi", when="2025-07-01", why="one")
    subjects = {q.subject.value for q in build({0: 0, 3: 0}, [row, same])}  # type: ignore[union-attr]
    assert not {NAMES.id("meeting", key) for key in ("a00-1", "a03-1")} & subjects


def test_a_judgement_about_an_absent_article_waits_for_it() -> None:
    same = Judgement("same", "meeting/a00-1", "meeting/a01-1", who="R. Dewi", when="2025-07-01", why="one")
    assert build({0: 0}, [same, CORRECTION]) == build({0: 0}, [CORRECTION])
    canonical = shown(build({0: 0, 1: 0}, [same]))[NAMES.id("meeting", "a01-1"), NAMES.term("canonical")]
    assert canonical == {NAMES.id("meeting", "a00-1")}


def test_an_absent_link_of_a_chain_still_links() -> None:
    rows = [
        Judgement("same", f"meeting/a{a:02}-1", f"meeting/a{b:02}-1", who="D", when="2025-07-01", why="one")
        for a, b in ((0, 1), (1, 2))
    ]
    canonical = shown(build({0: 0, 2: 0}, rows))[NAMES.id("meeting", "a02-1"), NAMES.term("canonical")]
    assert canonical == {NAMES.id("meeting", "a00-1")}


@pytest.mark.parametrize(
    ("kind", "term", "value", "says"),
    [
        pytest.param("Meeting", "when", "19 May", "is no time", id="a day in words"),
        pytest.param("Meeting", "when", "2025-02-30", "no such day", id="a day that is none"),
        pytest.param("Meeting", "when", "2025-05-20/2025-05-19", "before the beginning", id="turned round"),
        pytest.param("Meeting", "meetingStatus", "signed", "is none of", id="a status of another kind"),
        pytest.param("Meeting", "party", "XYZ", "no state", id="an unknown state"),
        pytest.param("Meeting", "topic", "weather", "no topic", id="an unknown topic"),
        pytest.param("Meeting", "evidence", "x", "cannot be corrected", id="evidence is no opinion"),
        pytest.param("Meeting", "seriesOrdinal", "0", "no integer", id="the zeroth meeting"),
        pytest.param("Tenure", "acting", "yes", "no boolean", id="a word for a boolean"),
        pytest.param("Article", "title", "x", "what can: nothing", id="an article is as it is"),
    ],
)
def test_values_that_a_property_cannot_have(kind: str, term: str, value: str, says: str) -> None:
    with pytest.raises(ValueRefused) as caught:
        value_of(replace(CORRECTION, term=term, value=value), kind, KNOWLEDGE, NAMES)
    assert says in str(caught.value)


def test_the_curation_graph_says_who_when_and_why() -> None:
    quads = curation_quads([CORRECTION], {}, lambda iri: iri, NAMES)
    said = shown(quads)
    iri = NAMES.id("curation", CORRECTION.id)
    assert said[iri, RDF + "type"] == {NAMES.term("Correction")}
    assert said[iri, NAMES.term("reason")] == {"release"}
    assert said[iri, NAMES.term("judges")] == {NAMES.id("meeting", "a00-1")}
    assert len(said[iri, PROV + "wasAssociatedWith"]) == 1
