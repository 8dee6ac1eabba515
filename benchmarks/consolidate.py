"""Bringing together in a store: how a rebuild grows, what it takes of memory, what one changed article costs.

Records are composed as facts, with no more text than a sentence: several articles tell each event, by other
days of publication, with more or fewer of its people, so that there is something to decide. Seconds are of
the processor, ratios within one run; memory is the peak of the process, of which reading the records is part.

    python -m benchmarks.consolidate                 # 500 and 1,000 records
    python -m benchmarks.consolidate 1000 10000
"""

from __future__ import annotations

import argparse
import datetime
import math
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from statistics import median

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
from ingest.quads import to_nquads
from mufakat.bringing import bring_together
from mufakat.keeping import kept_with
from mufakat.parts import announced
from ontology.knowledge import load
from ontology.terms import Names, key
from queries import Store, open_store
from queries.packed import Packed

NAMES, KNOWLEDGE = Names(), load()
TEXT = "Berita\nKedua pihak bertemu dan menyepakati kerja sama pada nomor {}: {}."
WORDS = 40  # of its own in each text: no two are one text with small changes
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
QUIET = 0.5  # seconds in which nothing is done
BATCH = 1000  # records written at once, some 400,000 quads


def records(count: int, seed: int = 0) -> Iterator[tuple[Article, Facts]]:
    """Records of articles on invented events; record n is the same however many are asked for."""
    for number in range(count):
        yield numbered(number, seed)


def numbered(number: int, seed: int = 0) -> tuple[Article, Facts]:
    """Record n."""
    event = number // PER_EVENT
    return record(number, random.Random(f"{seed}/{event}"), random.Random(f"{seed}/{event}/{number}"))


def record(number: int, event: random.Random, own: random.Random) -> tuple[Article, Facts]:
    """One article: what its event fixes, and what this report makes of it."""
    pair = tuple(sorted(event.sample(MEMBERS, 2)))
    day = FIRST_DAY + datetime.timedelta(days=event.randrange(3900))
    people = [(" ".join((event.choice(FIRST), *event.sample(LAST, 2))), side) for side in pair * 2]
    topic, post = (
        event.choice(TOPICS),
        event.choice(("Menteri Luar Negeri", "Menteri Pertahanan", "Duta Besar")),
    )
    house = [b for b in KNOWLEDGE.bodies if b.country == pair[0]] or list(KNOWLEDGE.bodies)
    body = event.choice(house)
    words = " ".join(f"kata{own.randrange(10_000)}" for _ in range(WORDS))
    article = Article(
        f"n{number:06}", TEXT.format(number // PER_EVENT, words), "Berita",
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


def told(article: Article, facts: Facts) -> tuple[str, Packed, dict[str, object]]:
    """A record as a store takes it."""
    return key(article.id), Packed(to_nquads(article, facts, KNOWLEDGE, NAMES)), {"text": article.text}


def put(store: Store, them: list[tuple[Article, Facts]]) -> None:
    """Write records as an ingest does."""
    articles = [told(*each) for each in them]
    with announced(store, {name: quads for name, quads, _ in articles}):
        store.replace_all(articles)


def settle() -> None:
    """Wait until the engine's own threads have merged what was written."""
    while True:
        start = time.process_time()
        time.sleep(QUIET)
        if time.process_time() - start < QUIET / 20:
            return


def seconds(store: Store) -> tuple[float, float]:
    """Bring together; how long it took the processor, all threads until they rest, and by the clock."""
    settle()  # what was left to merge of writing the records is no part of it
    start, began = time.process_time(), time.monotonic()
    bring_together(store, kept_with(store), "2026-01-01")
    clock = time.monotonic() - began
    settle()
    return time.process_time() - start, clock


def replaced(store: Store, count: int, number: int) -> Iterator[float]:
    """Put what another record tells in place of one, and back again; the seconds of each."""
    (article, facts), other = numbered(number), numbered(count // 7)
    for it in ((replace(other[0], id=article.id), other[1]), (article, facts)):
        put(store, [it])
        yield seconds(store)[0]


def main() -> None:
    """Print seconds, memory, how they grow, and how many times a change is quicker than a rebuild."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("counts", nargs="*", type=int, default=[500, 1000])
    first = 0.0
    print("records   rebuild   by the clock   against n log n of the first   peak MB   one replaced   "
          "rebuild / one   writing the records", flush=True)  # fmt: skip
    for count in parser.parse_args().counts:
        with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "store") as store:
            them = records(count)
            began = time.monotonic()
            while some := list(islice(them, BATCH)):
                put(store, some)
            written = time.monotonic() - began
            rebuild, clock = seconds(store)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            one = median(s for at in (2, 3, 5) for s in replaced(store, count, count // at))
        unit = rebuild / (count * math.log(count))
        first = first or unit
        print(f"{count:7}  {rebuild:7.1f} s   {clock:10.1f} s   {unit / first:28.2f}   {peak:7.0f}   "
              f"{one:10.3f} s   {rebuild / one:13.0f}   {written:17.1f} s", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
