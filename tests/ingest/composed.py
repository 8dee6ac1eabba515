"""Invented articles that tell of few things in many ways, so that whatever comes or goes touches others."""

from __future__ import annotations

from random import Random

from pyoxigraph import Quad

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
from ingest.quads import to_quads
from ontology.judgements import Judgement
from ontology.knowledge import load
from ontology.terms import Names, key

NAMES, KNOWLEDGE = Names(), load()
FIRST, LAST = ("Raka", "Sovann", "Aminah", "Duc"), ("Wirasena", "Dararith", "Binti Osman")
BODIES = (
    ("Kementerian Luar Negeri", "Kemlu"), ("Kementerian Kelautan", "KK"), ("Kantor Kelautan", "KK"),
    ("Badan Laut",), ("Direktorat Arus Samudra",),
)  # fmt: skip
OFFICES = ("Menteri Luar Negeri", "Menlu", "Menteri Kelautan", "Juru bicara")
PLACES = (("Jakarta", "IDN"), ("JAKARTA", "IDN"), ("Jakarta", "IDN"), ("Bangkok", "THA"), ("Kota Baru", None))
EVENTS = (
    ("bilateral-meeting", "2025-05-01", PLACES[0]), ("visit", "2025-05-02", PLACES[1]),
    ("call", "2025-05-09", (None, None)),
)  # fmt: skip
DOCUMENTS = ("memorandum-of-understanding", "letter-of-intent", "agreement", "pledge", "treaty")
TEXT = "Berita\nKalimat pembuka yang menjadi bukti bagi kedua pihak di tempat nomor {}, lalu kalimat penutup."
COUNT = 14


def composed(number: int, version: int) -> list[Quad]:
    """The quads of one version of an article; version 0 is none."""
    if version == 0:
        return []
    mix = Random(number * 1000 + version)
    id_ = ("a{}", "a-{}", "Berita/{}")[number % 3].format(number)
    text = TEXT.format(
        mix.choice(("satu", "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"))
    )
    spans = [(7, 22), (7, 30), (23, 40)]
    proofs = [Evidence(a, b, text[a:b]) for a, b in spans]

    def proof() -> tuple[Evidence, ...]:
        return (mix.choice(proofs),)

    def topic() -> tuple[Topic, ...]:
        return tuple(
            Topic(t, proofs[0]) for t in mix.sample(("fisheries", "trade", "defence"), mix.randrange(3))
        )

    def when() -> When | None:
        first = f"2025-05-0{mix.choice((1, 1, 2, 9))}"
        return mix.choice((None, *[When(first, first, first, first, "day", "t")] * 3,
                           When("2025-05", "2025-05-01", "2025-05-31", "Mei", "month", "t")))  # fmt: skip

    pair = ("IDN", "THA") if mix.random() < 0.85 else ("IDN", "Dewan Arus")
    bodies = []
    for names in mix.sample(BODIES, mix.randrange(4)):
        told = names if mix.random() < 0.5 else names[: mix.randrange(1, 3)]
        listed = next(
            (b.id for b in KNOWLEDGE.bodies if told[0] in b.names.values() and mix.random() < 0.7), None
        )
        part_of = mix.choice((None, 0)) if bodies else None
        bodies.append(Institution(told, proof(), mix.choice((None, "IDN", "THA")), listed, part_of))
    persons = []
    for side in pair * mix.randrange(1, 3):
        known = FIRST[0] if mix.random() < 0.95 else mix.choice(FIRST)
        name = f"{known} {LAST[pair.index(side)]}" if mix.random() < 0.85 else LAST[2]
        post = Post(mix.choice(OFFICES), proof(), mix.choice((side, None)),
                    mix.randrange(len(bodies)) if bodies and mix.random() < 0.5 else None)  # fmt: skip
        persons.append(
            Person((name,), proof(), mix.choice((None, post)), country=side if mix.random() < 0.8 else None)
        )
    meetings = []
    for kind, day, spot in mix.sample(EVENTS, mix.randrange(3)):
        parts = [Participation("attendee", proof(), person=n, party=p.country) for n, p in enumerate(persons)]
        if bodies and mix.random() < 0.1:
            parts.append(Participation("host", proof(), institution=0, party="IDN"))
        place, country = spot if mix.random() < 0.8 else mix.choice(((None, None), (None, None), *PLACES))
        date = When(day, day, day, day, "day", "t") if mix.random() < 0.8 else when()
        number = 7 if mix.random() < 0.1 else None
        status = mix.choice(("held", "held", "planned"))
        meetings.append(
            Meeting(
                kind, status, pair, proof(), date, place, country, proofs[0], tuple(parts), topic(), number
            )
        )
    promises = []
    for n in range(mix.randrange(3)):
        kind = mix.choice(DOCUMENTS)
        promises.append(
            Commitment(kind, mix.choice(("planned", "signed", "agreed")), pair, proof(), when=when(),
                       topics=topic(), made_at=0 if meetings and mix.random() < 0.6 else None,
                       follows=0 if n and mix.random() < 0.5 else None,
                       name=mix.choice((None, None, "Kesepakatan Arus")))
        )  # fmt: skip
    day = mix.choice((None, f"2025-05-1{mix.randrange(5)}"))
    article = Article(id_, text, "Berita", url=mix.choice((None, "https://a.example/1")), published=day)
    tier = mix.choice(("official", "daily"))
    facts = Facts(id_, "id", day, tier, tuple(persons), tuple(bodies), (), tuple(meetings), tuple(promises))
    return to_quads(article, facts, KNOWLEDGE, NAMES)


def article_key(number: int) -> str:
    """The key of an article."""
    return key(("a{}", "a-{}", "Berita/{}")[number % 3].format(number))


def judged(mix: Random, count: int) -> tuple[Judgement, ...]:
    """Judgements about what the articles tell, some about things that are not there."""
    found: dict[tuple[str, ...], Judgement] = {}

    def thing(kind: str) -> str:
        return f"{kind}/{article_key(mix.randrange(COUNT))}-{mix.randrange(1, 3)}"

    for number in range(count):
        kind = mix.choice(("meeting", "person", "org", "commitment", "post", "instrument"))
        subject, other = thing(kind), thing(kind)
        verdict, term, value = mix.choice(
            (
                ("same", "", ""), ("same", "", ""), ("different", "", ""),
                ("correction", "when", mix.choice(("2025-03-01", "2025"))),
                ("correction", "where", "place/jakarta-idn"),
                ("correction", "prefLabel", "Nama Lain"), ("correction", "meetingStatus", "cancelled"),
                ("correction", "commitmentStatus", "signed"),
            )
        )  # fmt: skip
        if verdict == "correction":
            other = ""
        elif subject == other or (other, subject) in {(r.subject, r.object) for r in found.values()}:
            continue
        day = f"2025-07-{1 + number % 28:02}"
        row = Judgement(verdict, subject, other, term, value, "R. Dewi", day, "case")  # type: ignore[arg-type]
        found.setdefault(row.what, row)
    return tuple(found.values())
