"""How bringing together grows with the number of article records: processor time, ratios within one run.

Records are composed as facts, without texts to read: several articles tell each event, by other days of
publication, with more or fewer of its people, so that there is something to decide.

    python -m benchmarks.consolidate                 # 1,000 and 4,000 records
    python -m benchmarks.consolidate 1000 10000
"""

from __future__ import annotations

import argparse
import datetime
import math
import random
import time
from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from ingest.article import Article
from ingest.consolidate import consolidate
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
from ontology.knowledge import load
from ontology.terms import RDF, Names

NAMES, KNOWLEDGE = Names(), load()
TEXT = "Berita\nKedua pihak bertemu dan menyepakati kerja sama pada nomor {}."
FIRST = (
    "Bima",
    "Citra",
    "Dewi",
    "Eka",
    "Fajar",
    "Gita",
    "Hana",
    "Indra",
    "Kartika",
    "Laila",
    "Made",
    "Nadia",
)
LAST = ("Adiputra", "Baskara", "Cendana", "Dharma", "Firmansyah", "Gunadi", "Hartanto", "Irawan", "Kusuma")
MEMBERS = [s.alpha3 for s in KNOWLEDGE.states if s.role == "asean_member"]
TOPICS = [t.id for t in KNOWLEDGE.topics if t.broader is None]
FIRST_DAY = datetime.date(2015, 1, 5)
PER_EVENT = 3


def records(count: int, seed: int = 0) -> Iterator[tuple[Article, Facts]]:
    """Records of articles on invented events; record n is the same however many are asked for."""
    for number in range(count):
        event = number // PER_EVENT
        yield record(number, random.Random(f"{seed}/{event}"), random.Random(f"{seed}/{event}/{number}"))


def record(number: int, event: random.Random, own: random.Random) -> tuple[Article, Facts]:
    """One article: what its event fixes, and what this report makes of it."""
    pair = tuple(sorted(event.sample(MEMBERS, 2)))
    day = FIRST_DAY + datetime.timedelta(days=event.randrange(3900))
    people = [(f"{event.choice(FIRST)} {event.choice(LAST)} {event.choice(LAST)}", side) for side in pair * 2]
    topic, post = (
        event.choice(TOPICS),
        event.choice(("Menteri Luar Negeri", "Menteri Pertahanan", "Duta Besar")),
    )
    house = [b for b in KNOWLEDGE.bodies if b.country == pair[0]] or list(KNOWLEDGE.bodies)
    body = event.choice(house)
    article = Article(
        f"n{number:06}", TEXT.format(number // PER_EVENT), "Berita",
        published=(day + datetime.timedelta(days=own.randrange(1, 5))).isoformat(),
    )  # fmt: skip
    proof = (Evidence(7, len(article.text), article.text[7:]),)
    told = people[: own.choice((2, 3, 4))]
    persons = tuple(Person((name,), proof, Post(post, proof, side), country=side) for name, side in told)
    parts = tuple(Participation("attendee", proof, person=n, party=p.country) for n, p in enumerate(persons))
    iso = day.isoformat()
    when = When(iso, iso, iso, iso, "day", "composed") if own.random() < 0.8 else None
    place = event.choice(("Jakarta", "Bangkok", "Manila", "Hanoi", "Putrajaya", "Phnom Penh"))
    meeting = Meeting("bilateral-meeting", "held", pair, proof, when, place, None, proof[0], parts,
                      (Topic(topic, proof[0]),), None)  # fmt: skip
    promise = Commitment("agreement", "agreed", pair, proof, topics=(Topic(topic, proof[0]),), made_at=0)
    bodies = (Institution((next(iter(body.names.values())),), proof, body.country, body.id),)
    return article, Facts(
        article.id, "id", article.published, "daily", persons, bodies, (), (meeting,), (promise,)
    )


def claims(count: int) -> list[Quad]:
    """The quads of that many records."""
    return [quad for article, facts in records(count) for quad in to_quads(article, facts, KNOWLEDGE, NAMES)]


def main() -> None:
    """Print seconds, and how the time per n log n compares with that of the smallest number."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("counts", nargs="*", type=int, default=[1000, 4000])
    first = 0.0
    print("records   events   seconds   against n log n of the first")
    for count in parser.parse_args().counts:
        quads = claims(count)
        start = time.process_time()
        current = consolidate(quads, KNOWLEDGE, NAMES)
        seconds = time.process_time() - start
        unit = seconds / (count * math.log(count))
        first = first or unit
        kind = NamedNode(NAMES.term("Meeting"))
        events = sum(q.predicate.value == RDF + "type" and q.object == kind for q in current)
        print(f"{count:7}  {events:7}  {seconds:8.2f}   {unit / first:.2f}")


if __name__ == "__main__":
    main()
