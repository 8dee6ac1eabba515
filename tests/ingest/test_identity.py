"""Same or not: pairs of articles, each headed by the trap that it sets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from ingest.article import Article
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
from ingest.identity.claims import read_claims
from ingest.identity.identity import identify
from ingest.quads import to_quads
from ontology.judgements import Judgement
from ontology.knowledge import load
from ontology.terms import Names

NAMES = Names()
TEXT = "Berita\nKalimat pembuka yang menjadi bukti bagi kedua pihak."
PROOF = (Evidence(7, 22, TEXT[7:22]),)


def when(edtf: str | None) -> When | None:
    """A day, a month ("2025-05") or an interval as a time."""
    if edtf is None:
        return None
    first, _, last = edtf.partition("/")
    last = last or first
    full = {4: ("-01-01", "-12-31"), 7: ("-01", "-28"), 10: ("", "")}
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
    about: tuple[str, ...] = ()  # topics of the meeting
    paper_about: tuple[str, ...] = ("fisheries",)
    short: str | None = None  # another name of the first body, given in brackets
    text: str = TEXT
    land: str | None = None  # in which the place lies
    more: list[Meeting] = field(default_factory=list)

    def facts(self, id_: str) -> Facts:
        persons = tuple(
            Person((name,), PROOF, Post(self.post, PROOF, side) if self.post else None, country=side)
            for name, side in self.who
        )
        bodies = tuple(
            Institution((name, self.short) if self.short and not n else (name,), PROOF, country, known)
            for n, (name, country, known) in enumerate(self.bodies)
        )
        parts = [Participation("attendee", PROOF, person=n, party=p.country) for n, p in enumerate(persons)]
        parts += [
            Participation("attendee", PROOF, institution=n, party=b.country) for n, b in enumerate(bodies)
        ]
        meeting = Meeting(
            self.kind, self.status, self.parties, PROOF, when(self.date), self.place, self.land,
            PROOF[0] if self.land else None,
            tuple(parts), tuple(Topic(t, PROOF[0]) for t in self.about), self.ordinal,
        )  # fmt: skip
        topics = tuple(Topic(t, PROOF[0]) for t in self.paper_about)
        words = (Evidence(7, len(self.text), self.text[7:]),)
        papers = () if self.paper is None else (
            Commitment(*self.paper, self.parties, words, topics=topics, made_at=0),
        )  # fmt: skip
        return Facts(id_, "id", self.published, "daily", persons, bodies, (), (meeting, *self.more), papers)


def identity(articles: dict[str, Told], judgements: tuple[Judgement, ...] = ()) -> dict[str, str]:
    quads = []
    for id_, told in articles.items():
        article = Article(id_, told.text, "Berita", published=told.published)
        quads += to_quads(article, told.facts(id_), load(), NAMES)
    return identify(read_claims(quads, NAMES), load(), NAMES, judgements)


def same(kind: str, a: Told, b: Told) -> bool:
    merged = identity({"a": a, "b": b})
    left, right = NAMES.id(kind, "a-1"), NAMES.id(kind, "b-1")
    return merged.get(left, left) == merged.get(right, right)


NEXT: dict[str, object] = {"status": "planned", "place": None, "about": ("fisheries",)}
MOU = ("memorandum-of-understanding", "signed")
OTHER = "Berita\nKalimat pembuka lain dengan kata yang berbeda sama sekali."
RAKA, SOVANN = ("Raka Wirasena", "IDN"), ("Sovann Dararith", "KHM")
GDI = ("General Department of Immigration", "KHM", "org/kh-gdi")
DGI = ("Direktorat Jenderal Imigrasi", "IDN", "org/id-imigrasi")
IMIPAS = ("Kementerian Imigrasi dan Pemasyarakatan", "IDN", "org/id-imipas")
KKP = ("Kementerian Kelautan dan Perikanan", "IDN", "org/id-kkp")
BOTH = (RAKA, SOVANN)


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
        pytest.param(Told(who=BOTH), Told(who=BOTH, date="2025-05-20"), True,
                     id="one day misreported: same people of both sides, same place"),
        pytest.param(Told(who=BOTH), Told(who=BOTH, date="2025-05-21"), False, id="two days apart"),
        pytest.param(Told(who=(RAKA,)), Told(who=(RAKA,), date="2025-05-20"), False,
                     id="next day, only one side's person shared"),
        pytest.param(Told(who=BOTH), Told(who=BOTH, date="2025-05-20", kind="signing"), False,
                     id="next day, the same people at something else"),
        pytest.param(Told(who=BOTH, place=None), Told(who=BOTH, place=None, date="2025-05-20"), False,
                     id="next day, no place told"),
        pytest.param(Told(who=BOTH, ordinal=1), Told(who=BOTH, ordinal=2, date="2025-05-20"), False,
                     id="next day, the second round"),
        pytest.param(Told(bodies=(DGI,)), Told(bodies=(KKP,)), False, id="same day, another ministry"),
        pytest.param(Told(bodies=(DGI,)), Told(bodies=(IMIPAS,)), True,
                     id="a directorate and the ministry over it"),
        pytest.param(Told(bodies=(DGI,)), Told(bodies=(GDI,)), True, id="each tells its own side's body"),
        pytest.param(Told(date="2025-05", bodies=(GDI,), who=(RAKA,)),
                     Told(date="2025-05", bodies=(GDI,), who=(("Bima Laksana", "IDN"),)), False,
                     id="same month and body, other people"),
        pytest.param(Told(bodies=(DGI,), who=(RAKA,)),
                     Told(bodies=(DGI,), who=(("Bima Laksana", "IDN"),)), True,
                     id="same day and body, another member of its delegation"),
        pytest.param(Told(who=(SOVANN, RAKA)), Told(who=(SOVANN, ("Bima Laksana", "IDN"))), False,
                     id="the same guest, another host on the same day"),
        pytest.param(Told(who=BOTH), Told(who=BOTH, place="Denpasar"), True,
                     id="the same people on one day, in the next town"),
        pytest.param(Told(who=BOTH), Told(who=BOTH, place="Indonesia"), True, id="the country for the place"),
        pytest.param(Told(who=BOTH, kind="call", place=None), Told(who=BOTH, place=None), True,
                     id="a session by screen that one calls a call"),
        pytest.param(Told(ordinal=4, date="2025"), Told(ordinal=4), True, id="one number, the year alone"),
        pytest.param(Told(ordinal=4, date=None, published=None), Told(ordinal=4), True,
                     id="one number and one place, no date"),
        pytest.param(Told(ordinal=4, date=None, place=None), Told(ordinal=4), False,
                     id="one number, neither date nor place"),
        pytest.param(Told(ordinal=4, status="planned"), Told(ordinal=4, date="2025-06-09"), True,
                     id="a numbered round postponed by three weeks"),
        pytest.param(Told(ordinal=4, status="planned"), Told(ordinal=4, date="2025-08-09"), False,
                     id="a numbered round three months later"),
        pytest.param(Told(ordinal=4), Told(ordinal=4, date="2025-06-09"), False,
                     id="two rounds held, numbered alike"),
        pytest.param(Told(about=("fisheries",)), Told(about=("defence",)), False,
                     id="same day and place, other matters, nobody named"),
        pytest.param(Told(about=("fisheries",), who=(RAKA,)), Told(about=("defence",), who=(RAKA,)), True,
                     id="other matters of one meeting of one person"),
        pytest.param(Told(date=None, who=BOTH), Told(date=None, who=BOTH, published="2025-05-22"), True,
                     id="both undated, both sides' people, reported in one week"),
        pytest.param(Told(date=None, who=BOTH), Told(date=None, who=BOTH, published="2025-06-22"), False,
                     id="both undated, reported a month apart"),
        pytest.param(Told(date=None, who=BOTH), Told(date=None, who=BOTH, published=None), False,
                     id="both undated, one report too"),
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
    ("first", "second", "expected"),
    [
        pytest.param({"who": (RAKA,)}, {"who": (RAKA,)}, True, id="one person shared"),
        pytest.param({}, {}, False, id="only kind and parties"),
        pytest.param({"date": "2018"}, {"date": "2018"}, True, id="one place and one vague time"),
        pytest.param({"date": "2018"}, {"date": "2019"}, False, id="another year"),
        pytest.param({"who": (RAKA,)}, {"who": (RAKA,), "kind": "visit"}, False, id="another kind"),
        pytest.param(NEXT, {**NEXT, "date": "2026", "who": (RAKA,)}, True, id="what was announced there"),
        pytest.param(NEXT, {**NEXT, "about": ("defence",)}, False, id="announced on another matter"),
        pytest.param({**NEXT, "about": ()}, {**NEXT, "about": ()}, False, id="announced, on no matter told"),
        pytest.param(
            {**NEXT, "who": (SOVANN,)}, {**NEXT, "who": (RAKA,)}, False, id="announced with other people"
        ),
        pytest.param(
            {**NEXT, "status": "held"},
            {**NEXT, "status": "held"},
            False,
            id="held at another time, of one matter",
        ),
    ],
)
@pytest.mark.parametrize("beside", [True, False])
def test_lesser_meetings_told_beside_one_meeting(
    first: dict[str, object], second: dict[str, object], expected: bool, beside: bool
) -> None:
    """What two articles tell beside the meeting that they share is one sooner than what stands alone."""
    plain: dict[str, object] = {"kind": "courtesy-call", "date": None, "place": "Jakarta"}
    a, b = Told(who=BOTH), Told(who=BOTH, date="2025-05-19" if beside else "2025-09-01")
    for told, lesser in ((a, first), (b, second)):
        made = Told(**(plain | lesser)).facts("x").meetings[0]  # type: ignore[arg-type]
        who = [BOTH.index(each) for each in lesser.get("who", ())]  # type: ignore[attr-defined]
        parts = tuple(replace(p, person=n) for p, n in zip(made.participations, who, strict=True))
        told.more.append(replace(made, participations=parts))
    merged = identity({"a": a, "b": b})
    left, right = NAMES.id("meeting", "a-2"), NAMES.id("meeting", "b-2")
    assert (merged.get(left, left) == merged.get(right, right)) is (expected and beside)


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


@pytest.mark.parametrize(
    ("left", "right", "posts", "expected"),
    [
        pytest.param("Raka Adi Wirasena", "Raka Wirasena", ("Menlu RI", "Menteri Luar Negeri"), True,
                     id="a part of the name and one office in two writings"),
        pytest.param("Raka bin Wirasena", "Raka Wirasena",
                     ("Foreign Minister of Indonesia", "Menteri Luar Negeri"), True,
                     id="one office in two languages"),
        pytest.param("Raka Adi Wirasena", "Raka Wirasena", ("Menteri Luar Negeri", "Menteri Pertahanan"),
                     False, id="a part of the name and another office"),
        pytest.param("Raka Adi Wirasena", "Raka Wirasena", ("Wakil Menteri Luar Negeri", "Menlu"), False,
                     id="the deputy is not the minister"),
        pytest.param("Raka Wirasena Jr.", "Raka Wirasena", ("Presiden", "Presiden"), False,
                     id="father and son in one office"),
        pytest.param("Raka Wirasena", "Raka Wirasana", ("Menlu", "Menlu"), False,
                     id="one letter differs, one office"),
        pytest.param("Raka Wirasena", "Rakwir", ("Menlu RI", "Menlu"), True, id="one word of two beginnings"),
        pytest.param("Raka Adi Wirasena", "RAW", ("Menlu", "Menlu"), True, id="the first letters"),
        pytest.param("Raka Wirasena", "Rakwir", ("Menlu", "Gubernur"), False,
                     id="one word of two beginnings, in another office"),
        pytest.param("Raka Wirasena", "Wirak", ("Menlu", "Menlu"), False, id="beginnings in another order"),
        pytest.param("Raka Wirasena", "Rakyan", ("Menlu", "Menlu"), False, id="a name that begins alike"),
    ],
)  # fmt: skip
def test_a_part_of_a_name_needs_the_office(
    left: str, right: str, posts: tuple[str, str], expected: bool
) -> None:
    a, b = Told(who=((left, "IDN"),), post=posts[0]), Told(who=((right, "IDN"),), post=posts[1])
    assert same("person", a, b) is expected


def test_a_short_form_joins_name_and_surname_but_not_two_names_that_it_may_be_short_for() -> None:
    def merged(*called: str) -> set[str]:
        told = {
            key: Told(who=((name, "IDN"),), post="Menlu") for key, name in zip("abc", called, strict=False)
        }
        return {iri[-3] for iri in identity(told) if "/person/" in iri}

    assert merged("Raka Wirasena", "Wirasena", "Rakwir") == set("abc")
    assert not merged("Raka Wirasena", "Rakwir", "Rakyan Wirayudha")


def test_a_part_of_two_names_joins_neither() -> None:
    merged = identity({
        key: Told(who=((name, "IDN"),), post="Menlu")
        for key, name in {"a": "Raka Adi Wirasena", "b": "Raka Budi Wirasena", "c": "Raka Wirasena"}.items()
    })  # fmt: skip
    assert not [iri for iri in merged if "/person/" in iri]


def test_a_person_in_two_posts_is_one_person_with_two_tenures() -> None:
    merged = identity({
        key: Told(who=(RAKA,), post=post)
        for key, post in {"a": "Direktur Jenderal Imigrasi", "b": "Menlu", "c": "Menteri Luar Negeri"}.items()
    })  # fmt: skip
    assert {merged[NAMES.id("person", f"{key}-1")] for key in "abc"} == {NAMES.id("person", "a-1")}
    assert NAMES.id("tenure", "a-1") not in merged
    assert merged[NAMES.id("tenure", "c-1")] == NAMES.id("tenure", "b-1")


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        pytest.param({"a": ("Badan Uji Laut", "BUL"), "b": ("BUL", None)}, {"a", "b"}, id="short form alone"),
        pytest.param({"a": ("Badan Uji Laut", "BUL"), "b": ("Badan Uji Logam", "BUL"), "c": ("BUL", None)},
                     set(), id="a short form that two bodies bear"),
        pytest.param({"a": ("Badan Uji Laut", "BUL"), "b": ("Badan Uji Laut", None), "c": ("BUL", None)},
                     {"a", "b", "c"}, id="long form, short form and both"),
        pytest.param({"a": ("Badan Uji Laut", "BUL"), "b": ("BULA", None)}, set(), id="another short form"),
    ],
)  # fmt: skip
def test_short_forms_of_bodies(named: dict[str, tuple[str, str | None]], expected: set[str]) -> None:
    told = {key: Told(bodies=((name, "IDN", None),), short=short) for key, (name, short) in named.items()}
    assert {iri[-3] for iri in identity(told) if "/org/" in iri} == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param("Singapura", "Singapore", True, id="a town in two languages"),
        pytest.param("Hanoi", "Ha Noi", True, id="a town in two writings"),
        pytest.param("Hanoi", "Vientiane", False, id="two towns"),
        pytest.param("Istana Merdeka", "Jakarta", True, id="a palace and its town"),
        pytest.param("Istana Merdeka", "Bogor", False, id="a palace and another town"),
        pytest.param("Istana Merdeka", "Gedung Pancasila", False, id="two houses of one town"),
    ],
)
def test_places_are_told_apart_by_town_and_house(left: str, right: str, expected: bool) -> None:
    lands = {"Singapura": "SGP", "Singapore": "SGP", "Hanoi": "VNM", "Ha Noi": "VNM", "Vientiane": "LAO"}
    a, b = (Told(place=place, land=lands.get(place, "IDN"), who=(RAKA,)) for place in (left, right))
    assert same("meeting", a, b) is expected


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
        pytest.param(Told(paper=MOU), Told(paper=MOU, paper_about=("defence",), text=OTHER), False,
                     id="two memoranda of one meeting on two matters"),
        pytest.param(
            Told(paper=("letter-of-intent", "signed")),
            Told(paper=("letter-of-intent", "signed"), paper_about=("defence",), text=OTHER),
            True,
            id="the letter of one meeting, other matters of it told",
        ),
        pytest.param(Told(paper=MOU), Told(paper=MOU, paper_about=("fisheries", "trade"), text=OTHER), True,
                     id="one memorandum, its matter told more widely"),
        pytest.param(Told(paper=MOU), Told(paper=MOU, paper_about=("defence",)), True,
                     id="one memorandum in the same words, its matter read otherwise"),
        pytest.param(Told(paper=("agreement", "agreed"), paper_about=(), date=None, place=None),
                     Told(paper=("agreement", "agreed"), paper_about=(), date=None, place=None), False,
                     id="equal words at two undated meetings"),
        pytest.param(Told(paper=("agreement", "agreed"), paper_about=()),
                     Told(paper=("agreement", "agreed"), paper_about=()), True,
                     id="an agreement without a document or a topic, in the same words"),
        pytest.param(Told(paper=("agreement", "agreed"), paper_about=()),
                     Told(paper=("agreement", "agreed"), paper_about=(), text=OTHER), False,
                     id="an agreement without a document or a topic, in other words"),
        pytest.param(Told(paper=("pledge", "agreed")),
                     Told(paper=("pledge", "agreed"), text=OTHER), True,
                     id="one undertaking of one meeting in other words"),
        pytest.param(Told(paper=("pledge", "agreed"), text=OTHER), Told(paper=("pledge", "proposed")), False,
                     id="undertaking of another status"),
    ],
)  # fmt: skip
def test_commitments(a: Told, b: Told, expected: bool) -> None:
    assert same("commitment", a, b) is expected


def test_three_hundred_copies_of_one_report_are_one_meeting_and_one_agreement() -> None:
    told = Told(paper=("agreement", "agreed"), paper_about=(), who=BOTH)
    told.more.append(Told(kind="call", date=None, place=None).facts("x").meetings[0])
    merged = identity({f"a{n:03}": told for n in range(300)})
    for kind in ("meeting", "commitment", "person"):
        assert {merged[NAMES.id(kind, f"a{n:03}-1")] for n in range(300)} == {NAMES.id(kind, "a000-1")}


def test_judgements_force_and_forbid() -> None:
    left, right = NAMES.id("meeting", "a-1"), NAMES.id("meeting", "b-1")
    joined = Judgement("same", "meeting/b-1", "meeting/a-1", who="D", when="2025-06-02", why="one room")
    apart = replace(joined, verdict="different")
    near = {"a": Told(), "b": Told()}
    far = {"a": Told(), "b": Told(place="Jakarta")}
    assert identity(near)[right] == left
    assert right not in identity(near, (apart,))
    assert identity(far, (joined,))[right] == left
    assert right not in identity(far)


def test_the_first_published_gives_the_name_and_unknown_dates_come_last() -> None:
    merged = identity({"a": Told(published=None), "b": Told(published="2025-05-21"), "c": Told()})
    assert {merged[NAMES.id("meeting", f"{key}-1")] for key in "abc"} == {NAMES.id("meeting", "c-1")}


def test_a_body_of_no_state_acts_for_nobody() -> None:
    told = Told(bodies=(("Serikat Uji", "", None),))
    quads = to_quads(Article("a", TEXT, "Berita"), told.facts("a"), load(), NAMES)
    body = NAMES.id("org", "a-1")
    assert body in {quad.subject.value for quad in quads}  # type: ignore[union-attr]
    assert not [quad for quad in quads if "/org/igo-" in str(quad)]
