"""How fast one core turns articles into facts, as ratios to two tokenisers measured in the same run.

Each round takes the same composed articles through every contender in the order A B C C B A, so that a
machine that grows slower during the run slows all alike; what counts is processor time, everything is warm
and spaCy reads line by line (its speed changes tenfold with its word cache otherwise). Ratios travel between
machines, articles per second do not.

    python -m benchmarks.extract                      1,000 articles
    python -m benchmarks.extract --articles 200
    python -m benchmarks.extract --memory 100000      memory over a long stream instead
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import spacy

from benchmarks.compose import compose
from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Facts
from ontology.knowledge import load

MOST_TIMES_SPACY = 5.0  # the whole of extraction against spacy.blank("id") line by line
WARM = 50  # articles before anything is measured

Contender = Callable[[Article], object]


def articles(seed: int = 0) -> Iterator[Article]:
    """Composed articles as reading gives them, without end."""
    for item in compose(seed):
        yield Article(
            id=item["id"],
            text=f"{item['title']}\n{item['text']}",
            title=item["title"],
            language=item["lang"],
            url=item["url"],
            published=item["published"],
        )


def facts(article: Article) -> Facts:
    """The whole of extraction of one article."""
    knowledge = load()
    return extract(annotate(article, knowledge), knowledge)


def contenders() -> dict[str, Contender]:
    """What is measured, by name: two tokenisers as yardsticks, annotation alone, everything."""
    words = re.compile(r"\w+|[^\w\s]")
    indonesian = spacy.blank("id")
    knowledge = load()
    return {
        "re.findall": lambda article: words.findall(article.text),
        "spacy id": lambda article: [indonesian(line) for line in article.text.split("\n")],
        "annotate": lambda article: annotate(article, knowledge),
        "extract": facts,
    }


def seconds(contender: Contender, some: Sequence[Article]) -> float:
    """Processor seconds of one pass."""
    start = time.process_time()
    for article in some:
        contender(article)
    return time.process_time() - start


def race(some: Sequence[Article], rounds: int) -> dict[str, float]:
    """Processor seconds per article of each contender: the mean over rounds in the order A B C C B A."""
    field = contenders()
    for contender in field.values():
        seconds(contender, some[:WARM])
        seconds(contender, some[:WARM])
    spent = dict.fromkeys(field, 0.0)
    for _ in range(rounds):
        for name in (*field, *reversed(field)):
            spent[name] += seconds(field[name], some)
    return {name: total / (2 * rounds * len(some)) for name, total in spent.items()}


def memory(stream: Iterable[Article], count: int) -> list[tuple[int, float]]:
    """Resident memory in MB after each tenth of a stream of articles (Linux)."""
    marks = []
    for number, article in enumerate(stream, 1):
        facts(article)
        if number % max(1, count // 10) == 0:
            marks.append((number, resident()))
    return marks


def resident() -> float:
    """Resident memory of this process in MB."""
    [line] = [x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def main() -> None:
    """Print the table, or the memory marks."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--memory", type=int, metavar="N", help="stream N articles and print memory marks")
    given = parser.parse_args()
    if given.memory:
        marks = memory(islice(articles(), given.memory), given.memory)
        for number, megabytes in marks:
            print(f"{number:9,} articles  {megabytes:8.1f} MB")
        print(f"from the first tenth to the last: {marks[-1][1] - marks[0][1]:+.1f} MB")
        return
    some = list(islice(articles(), given.articles))
    size = sum(len(article.text) for article in some) / len(some)
    print(f"{len(some):,} composed articles of {size:,.0f} characters on average, one core, warm")
    spent = race(some, given.rounds)
    print(f"{'':12}{'ms/article':>12}{'articles/s':>12}{'/ re.findall':>14}{'/ spacy id':>12}")
    for name, each in spent.items():
        print(
            f"{name:12}{each * 1000:12.3f}{1 / each:12,.0f}"
            f"{each / spent['re.findall']:14.1f}{each / spent['spacy id']:12.2f}"
        )
    ratio = spent["extract"] / spent["spacy id"]
    verdict = "within" if ratio <= MOST_TIMES_SPACY else "above"
    print(f"extract is {ratio:.1f} times spacy id: {verdict} the limit of {MOST_TIMES_SPACY:g}")


if __name__ == "__main__":
    main()
