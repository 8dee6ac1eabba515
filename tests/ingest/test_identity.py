"""Same or not: pairs of articles, each headed by the trap that it sets."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from ingest.article import Article
from ingest.claims import read_claims
from ingest.facts import (
    Commitment,
    Evidence,
    Facts,
    Institution,
    Meeting,
    Participation,
    Person,
    Post,
    Topic,
    When,
)
from ingest.identity import Judgement, identify
from ingest.quads import to_quads
from ontology.knowledge import load
from ontology.terms import Names

NAMES = Names()
TEXT = "Berita\nKalimat pembuka yang menjadi bukti."
PROOF = (Evidence(7, 22, TEXT[7:22]),)


def when(edtf: str | None) -> When | None:
    """A day, a month ("2025-05") or an interval as a time."""
    if edtf is None:
        return None
    first, _, last = edtf.partition("/")
    last = last or first
    full = {7: ("-01", "-28"), 10: ("", "")}
    return When(edtf, edtf, first + full[len(first)][0], last + full[len(last)][1], "day", "test")


@dataclass
class Told:
    """One invented article with at most one meeting and one commitment."""

    date: str | None = "2025-05-19"
    place: str | None = "Bali"
    kind: str = "bilateral-meeting"
    status: str = "held"
    parties: tuple[str, ...] = ("IDN", "KHM")
    who: tuple[tuple[str, str | None], ...] = ()  # name, side
    bodies: tuple[tuple[str, str | None, str | None], ...] = ()  # name, country, authority
    ordinal: int | None = None
    paper: tuple[str, str] | None = None  # kind, status
    post: str | None = None
    published: str | None = "2025-05-20"
    more: list[Meeting] = field(default_factory=list)

    def facts(self, id_: str) -> Facts:
        persons = tuple(
            Person((name,), PROOF, Post(self.post, PROOF, side) if self.post else None, country=side)
            for name, side in self.who
        )
        bodies = tuple(Institution((name,), PROOF, country, known) for name, country, known in self.bodies)
        parts = [Participation("attendee", PROOF, person=n, party=p.country) for n, p in enumerate(persons)]
        parts += [
            Participation("attendee", PROOF, institution=n, party=b.country) for n, b in enumerate(bodies)
        ]
        meeting = Meeting(
            self.kind, self.status, self.parties, PROOF, when(self.date), self.place, None, None,
            tuple(parts), (), self.ordinal,
        )  # fmt: skip
        topics = (Topic("fisheries", PROOF[0]),)
        papers = () if self.paper is None else (
            Commitment(*self.paper, self.parties, PROOF, topics=topics, made_at=0),
        )  # fmt: skip
        return Facts(id_, "id", self.published, "daily", persons, bodies, (), (meeting, *self.more), papers)


def identity(articles: dict[str, Told], judgements: tuple[Judgement, ...] = ()) -> dict[str, str]:
    quads = []
    for id_, told in articles.items():
        article = Article(id_, TEXT, "Berita", published=told.published)
        quads += to_quads(article, told.facts(id_), load(), NAMES)
    return identify(read_claims(quads, NAMES), load(), NAMES, judgements)


def same(kind: str, a: Told, b: Told) -> bool:
    merged = identity({"a": a, "b": b})
    left, right = NAMES.id(kind, "a-1"), NAMES.id(kind, "b-1")
    return merged.get(left, left) == merged.get(right, right)


RAKA, SOVANN = ("Raka Wirasena", "IDN"), ("Sovann Dararith", "KHM")
GDI = ("General Department of Immigration", "KHM", "org/kh-gdi")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(Told(), Told(), True, id="same parties, day and place"),
        pytest.param(Told(), Told(place=None), True, id="one does not tell the place"),
        pytest.param(Told(), Told(place="Nusa Dua, Bali"), True, id="one tells the place more closely"),
        pytest.param(Told(), Told(place="Jakarta"), False, id="same day at another place"),
        pytest.param(Told(), Told(date="2025-05-20"), False, id="next day"),
        pytest.param(Told(), Told(parties=("IDN", "MYS")), False, id="other parties"),
        pytest.param(Told(), Told(parties=("IDN", "KHM", "MYS")), False, id="one party more"),
        pytest.param(Told(who=(RAKA,)), Told(who=(("Bima Laksana", "IDN"),)), False,
                     id="same day and place, another delegation of one side"),
        pytest.param(Told(who=(RAKA,)), Told(who=(SOVANN,)), True, id="each tells its own side only"),
        pytest.param(Told(who=(RAKA,)), Told(who=(("Rāka Wirasena", "IDN"),), date="2025-05"), True,
                     id="a month that holds the day, and one person"),
        pytest.param(Told(), Told(date="2025-05"), False, id="a month that holds the day, and nothing else"),
        pytest.param(Told(date="2025-05"), Told(date="2025-05"), False, id="same vague month alone"),
        pytest.param(Told(date="2025-05", bodies=(GDI,)), Told(date="2025-05", bodies=(GDI,)), True,
                     id="same vague month and one body"),
        pytest.param(Told(status="planned", published="2025-05-01"), Told(), False,
                     id="planned and held share nothing but the day"),
        pytest.param(Told(status="planned", published="2025-05-01", who=(RAKA,)), Told(who=(RAKA,)), True,
                     id="planned and later held by the same person"),
        pytest.param(Told(status="cancelled", who=(RAKA,)), Told(who=(RAKA,)), False,
                     id="what was cancelled was not held"),
        pytest.param(Told(ordinal=2, who=(RAKA,)), Told(ordinal=3, who=(RAKA,)), False, id="two rounds"),
        pytest.param(Told(kind="visit"), Told(kind="courtesy-call"), True, id="talks under another name"),
        pytest.param(Told(kind="call"), Told(), False, id="a telephone call is no encounter in Bali"),
        pytest.param(Told(date=None, who=(RAKA, SOVANN)), Told(who=(RAKA, SOVANN)), True,
                     id="undated, both sides' people shared"),
        pytest.param(Told(date=None, who=(RAKA,)), Told(who=(RAKA,)), False,
                     id="undated, only one side's person shared"),
        pytest.param(Told(date=None, who=(RAKA, SOVANN), published="2026-03-01"), Told(who=(RAKA, SOVANN)),
                     False, id="undated, reported ten months later"),
    ],
)  # fmt: skip
def test_meetings(a: Told, b: Told, expected: bool) -> None:
    assert same("meeting", a, b) is expected
    assert same("meeting", b, a) is expected


def test_two_meetings_of_one_article_never_merge_nor_does_a_third_join_both() -> None:
    twice = Told()
    twice.more.append(Told().facts("x").meetings[0])
    merged = identity({"a": twice, "b": Told()})
    assert not [iri for iri in merged if "/meeting/" in iri]


def test_a_vague_report_that_fits_two_meetings_joins_neither() -> None:
    merged = identity(
        {
            "a": Told(date="2025-05-05", who=(RAKA,)),
            "b": Told(date="2025-05-19", who=(RAKA,)),
            "c": Told(date="2025-05", who=(RAKA,)),
        }
    )
    assert not [iri for iri in merged if "/meeting/" in iri]
    assert NAMES.id("person", "c-1") in merged


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(RAKA, ("RAKA WIRASENA", "IDN"), True, id="case"),
        pytest.param(("Đặng Rémy", "VNM"), ("Dang Remy", "VNM"), True, id="accents and the Vietnamese d"),
        pytest.param(RAKA, ("Raka Wirasena", None), True, id="one country unknown"),
        pytest.param(RAKA, ("Raka Wirasena", "MYS"), False, id="namesake of another country"),
        pytest.param(RAKA, ("Raka Wirasana", "IDN"), False, id="one letter differs"),
        pytest.param(RAKA, ("Raka", "IDN"), False, id="a part of the name is no name"),
        pytest.param(("Raka", "IDN"), ("Raka", "IDN"), False, id="one word, no post told"),
    ],
)
def test_persons(a: tuple[str, str | None], b: tuple[str, str | None], expected: bool) -> None:
    assert same("person", Told(who=(a,)), Told(who=(b,))) is expected


def test_one_word_names_need_country_and_post() -> None:
    named = ("Raka", "IDN")
    assert same("person", Told(who=(named,), post="Menteri HAM"), Told(who=(named,), post="menteri  ham"))
    assert not same("person", Told(who=(named,), post="Menteri HAM"), Told(who=(named,), post="Gubernur"))


def test_between_namesakes_of_two_countries_the_unknown_joins_neither() -> None:
    name = "Raka Wirasena"
    merged = identity(
        {"a": Told(who=((name, "IDN"),)), "b": Told(who=((name, "MYS"),)), "c": Told(who=((name, None),))}
    )
    assert not [iri for iri in merged if "/person/" in iri]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(GDI, ("Imigrasi Kamboja", "KHM", "org/kh-gdi"), True, id="one row of the tables"),
        pytest.param(("Balai Uji Satu", "IDN", None), ("BALAI UJI SATU", "IDN", None), True, id="case"),
        pytest.param(("Balai Uji Satu", "IDN", None), ("Balai Uji Dua", "IDN", None), False, id="one word"),
        pytest.param(("Balai Uji", "IDN", None), ("Balai Uji", "MYS", None), False, id="other country"),
        pytest.param(("Ministry of Foreign Affairs", None, None), ("Ministry of Foreign Affairs", None, None),
                     False, id="a name that many states' ministries bear"),
    ],
)  # fmt: skip
def test_bodies(
    a: tuple[str, str | None, str | None], b: tuple[str, str | None, str | None], expected: bool
) -> None:
    assert same("org", Told(bodies=(a,)), Told(bodies=(b,))) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(Told(paper=("letter-of-intent", "signed")), Told(paper=("letter-of-intent", "signed")),
                     True, id="the document of one meeting"),
        pytest.param(Told(paper=("letter-of-intent", "signed")),
                     Told(paper=("letter-of-intent", "signed"), place="Jakarta"), False,
                     id="documents of two meetings"),
        pytest.param(Told(paper=("letter-of-intent", "signed")), Told(paper=("treaty", "signed")), False,
                     id="another kind of document"),
        pytest.param(Told(paper=("pledge", "agreed")), Told(paper=("pledge", "agreed")), True,
                     id="equal undertaking on equal topics at one meeting"),
        pytest.param(Told(paper=("pledge", "agreed")), Told(paper=("pledge", "proposed")), False,
                     id="undertaking of another status"),
    ],
)  # fmt: skip
def test_commitments(a: Told, b: Told, expected: bool) -> None:
    assert same("commitment", a, b) is expected


def test_judgements_force_and_forbid_and_the_last_one_holds() -> None:
    left, right = NAMES.id("meeting", "a-1"), NAMES.id("meeting", "b-1")
    apart = Judgement(left, right, "different", "reviewer", "2025-06-01", "two rooms")
    joined = Judgement(right, left, "same", "reviewer", "2025-06-02", "one room after all")
    near = {"a": Told(), "b": Told()}
    far = {"a": Told(), "b": Told(place="Jakarta")}
    assert identity(near)[right] == left
    assert right not in identity(near, (apart,))
    assert identity(far, (apart, joined))[right] == left
    assert identity(far, (joined, apart))[right] == left


def test_the_first_published_gives_the_name_and_unknown_dates_come_last() -> None:
    merged = identity({"a": Told(published=None), "b": Told(published="2025-05-21"), "c": Told()})
    assert {merged[NAMES.id("meeting", f"{key}-1")] for key in "abc"} == {NAMES.id("meeting", "c-1")}
