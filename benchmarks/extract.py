"""How fast one core turns articles into facts, as ratios to two tokenisers measured in the same run.

Each round takes the same composed articles, a few at a time, through every contender in the order
A B C C B A, so that a machine that is slower for a while slows all alike. What counts is processor time,
everything is warm, and spaCy reads line by line (its speed changes tenfold with its word cache otherwise).
Ratios travel between machines, articles per second do not.

    python -m benchmarks.extract                      1,000 articles
    python -m benchmarks.extract --articles 200
    python -m benchmarks.extract --memory 100000      peak memory over a long stream instead
    python -m benchmarks.extract --long               one text of 2 MB beside one of 20 kB instead
"""

from __future__ import annotations

import argparse
import gc
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import spacy

from benchmarks.compose import compose
from ingest.annotate import annotate
from ingest.article import Article
from ingest.facts import Facts
from ingest.parts import facts_of
from ontology.knowledge import load

MOST_TIMES_SPACY = 5.0  # the whole of extraction against spacy.blank("id") line by line
WARM = 50  # articles before anything is measured
ONE_LONG, LONGEST = 20_000, 2_000_000  # characters of single texts
TURN = 20  # articles until the next contender's turn

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
    return facts_of(article, load())


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
    """Processor seconds per article of each contender: the mean over turns in the order A B C C B A."""
    field = contenders()
    for contender in field.values():
        seconds(contender, some[:WARM])
        seconds(contender, some[:WARM])
    gc.freeze()  # as in the processes that extract, see `mufakat.preloaded`
    spent = dict.fromkeys(field, 0.0)
    for _ in range(rounds):
        for first in range(0, len(some), TURN):
            turn = some[first : first + TURN]
            for name in (*field, *reversed(field)):
                spent[name] += seconds(field[name], turn)
    return {name: total / (2 * rounds * len(some)) for name, total in spent.items()}


def memory(stream: Iterable[Article], count: int) -> list[tuple[int, float]]:
    """Peak memory in MB after each tenth of a stream of articles (Linux)."""
    marks = []
    for number, article in enumerate(stream, 1):
        facts(article)
        if number % max(1, count // 10) == 0:
            marks.append((number, peak()))
    return marks


def peak() -> float:
    """The most memory in MB that this process has held so far."""
    [line] = [x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def one_text(size: int) -> Article:
    """One article of at least ``size`` characters, of composed paragraphs."""
    bodies: list[str] = []
    length = 0
    for article in articles():
        bodies.append(article.text)
        length += len(article.text) + 1
        if length >= size:
            break
    return Article(id=f"one-{size}", text="\n".join(bodies), title=article.title, language="id")


def long_texts() -> list[tuple[int, float]]:
    """The length in characters and the processor seconds of a usual long text and of the longest one."""
    found = []
    for size in (ONE_LONG, LONGEST):
        article = one_text(size)
        facts(article)  # its words are met
        found.append((len(article.text), seconds(facts, [article])))
    return found


def main() -> None:
    """Print the table, or the memory marks."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--memory", type=int, metavar="N", help="stream N articles and print memory marks")
    parser.add_argument("--long", action="store_true", help="one text of 2 MB beside one of 20 kB")
    given = parser.parse_args()
    if given.long:
        costs = []
        for length, took in long_texts():
            costs.append(took / length * 1e6)
            print(f"{length:9,} characters {took:9.3f} s {costs[-1]:8.2f} ms/kB")
        print(f"a kB of the long text costs {costs[1] / costs[0]:.2f} of one of the short")
        return
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
