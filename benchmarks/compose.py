"""Composed articles for measurements at scale: invented persons and events, our own sentences, any number.

Deterministic: article n of a seed is always the same, whatever is asked for before or after it. Several
articles tell the same event in other languages, words and orders, so that bringing together has work; the
key ``event`` of an article, which reading passes over, names it (null where nothing happened).

    python -m benchmarks.compose 1000 -o build/composed.jsonl
    python -m benchmarks.compose 1000000 --seed 7 --per-event 4 > articles.jsonl
    python -m benchmarks.compose 1000 --sentences 4 7 > short.jsonl
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import random
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Any

from ontology.knowledge import State, load

PARTS: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
FIRST_DAY = datetime.date(2015, 1, 5)
DAYS = 3950  # ten years and some months of events
LANGUAGES = ("id", "id", "id", "en", "en", "ms")  # by share
QUIET = 0.1  # share of events that are none: nothing but domestic news
SENTENCES = (24, 40)  # of a body, least and most: about 480 words, 3.4 kB. 4 to 7 are an agency's short item


@dataclass(frozen=True, slots=True)
class Official:
    """An invented person, of whom two heads lead an event and a third attends."""

    name: str
    state: State
    deputy: int | None  # which of the deputies' posts, None for the minister


@dataclass(frozen=True, slots=True)
class Event:
    """What happened; every article on it tells from here."""

    id: str
    frame: dict[str, Any] | None  # one of the events of the parts, None for a quiet day
    day: datetime.date
    place: State  # in whose capital
    portfolio: dict[str, list[str]]
    a: Official
    b: Official
    c: Official
    outcomes: tuple[int, ...]


def compose(
    seed: int = 0, per_event: float = 3.0, sentences: tuple[int, int] = SENTENCES
) -> Iterator[dict[str, Any]]:
    """Articles without end, as JSON objects that `mufakat ingest` reads.

    Args:
        seed: another seed is another world.
        per_event: articles per event on average, at least 1.
        sentences: of a body, the least and the most.
    """
    number = 0
    for index in count():
        draw = random.Random(f"{seed}:{index}")
        event = _event(draw, f"event-{index:07d}")
        for _ in range(_share(draw, per_event)):
            number += 1
            yield _article(draw, event, f"composed-{seed}-{number:07d}", sentences)


def _share(draw: random.Random, per_event: float) -> int:
    """How many articles tell an event: 1 and a geometric tail, ``per_event`` on average, 50 at most."""
    told = 1
    while told < 50 and draw.random() < 1 - 1 / per_event:
        told += 1
    return told


def _event(draw: random.Random, identifier: str) -> Event:
    states = [state for state in load().states if state.capitals]
    members = [state for state in states if state.role == "asean_member"]
    here = draw.choice(members)
    there = draw.choice([s for s in (members if draw.random() < 0.7 else states) if s is not here])
    return Event(
        id=identifier,
        frame=None if draw.random() < QUIET else draw.choice(PARTS["event"]),
        day=FIRST_DAY + datetime.timedelta(draw.randrange(DAYS)),
        place=draw.choice((here, here, there)),
        portfolio=draw.choice(PARTS["portfolio"]),
        a=_official(draw, here, None),
        b=_official(draw, there, None),
        c=_official(draw, here, draw.randrange(3)),
        outcomes=tuple(draw.sample(range(6), draw.choice((0, 1, 1, 2)))),
    )


def _official(draw: random.Random, state: State, deputy: int | None) -> Official:
    parts = PARTS["names"].get(state.alpha3, PARTS["names"]["other"])
    given, family = draw.choice(parts["given"]), draw.choice(parts["family"])
    surname_first = state.alpha3 in ("KHM",)
    return Official(f"{family} {given}" if surname_first else f"{given} {family}", state, deputy)


def _article(draw: random.Random, event: Event, identifier: str, size: tuple[int, int]) -> dict[str, Any]:
    lang = draw.choice(LANGUAGES)
    published = event.day + datetime.timedelta(draw.choice((0, 0, 1, 1, 2)))
    slots = _slots(draw, event, lang)
    if event.frame is None:
        title = draw.choice(PARTS["quiet"]["title"][lang])
        lines = _some(draw, PARTS["quiet"]["body"][lang], size)
    else:
        title = draw.choice(event.frame["title"][lang])
        told = [PARTS["outcomes"][lang][k] for k in event.outcomes if draw.random() < 0.85]
        lines = [draw.choice(event.frame["lead"][lang])]
        lines += _mixed(draw, told, _some(draw, PARTS["body"][lang], size))
    sentences = [line.format(**slots, n=draw.randrange(20, 900), m=draw.randrange(3, 19)) for line in lines]
    if draw.random() < 0.4:
        other = draw.choice(PARTS["quiet"]["title"][lang]).format(**slots)
        sentences.insert(len(sentences) // 2, "\n" + PARTS["related"][lang][0].format(title=other) + "\n")
    return {
        "id": identifier,
        "lang": lang,
        "url": f"https://news{draw.randrange(40)}.example.org/{published.year}/{identifier}",
        "title": title.format(**slots),
        "published": published.isoformat(),
        "text": _paragraphs(draw, sentences),
        "event": event.id if event.frame else None,
    }


def _some(draw: random.Random, sentences: list[str], size: tuple[int, int]) -> list[str]:
    """As many sentences as a body has; the list is gone through again where it is shorter."""
    found: list[str] = []
    wanted = draw.randint(*size)
    while len(found) < wanted:
        found += draw.sample(sentences, len(sentences))
    return found[:wanted]


def _mixed(draw: random.Random, few: list[str], many: list[str]) -> list[str]:
    """The few put into the first third of the many, in order."""
    places = sorted(draw.randrange(1, max(2, len(many) // 3)) for _ in few)
    mixed = list(many)
    for shift, (place, sentence) in enumerate(zip(places, few, strict=True)):
        mixed.insert(place + shift, sentence)
    return mixed


def _paragraphs(draw: random.Random, sentences: list[str]) -> str:
    """Sentences in paragraphs of one to three."""
    text, rest = [], list(sentences)
    while rest:
        size = draw.choice((1, 1, 2, 3))
        text.append(" ".join(rest[:size]))
        rest = rest[size:]
    return "\n".join(line.strip() for line in "\n".join(text).split("\n") if line.strip())


def _slots(draw: random.Random, event: Event, lang: str) -> dict[str, object]:
    portfolio, topic, other = event.portfolio[lang]
    named = {"a": event.a, "b": event.b, "c": event.c}
    state = {key: official.state.names[lang] for key, official in named.items()}
    place = event.place
    day = draw.choice(PARTS["days"][lang]).format(
        weekday=PARTS["weekdays"][lang][event.day.weekday()],
        d=event.day.day,
        m=event.day.month,
        y=event.day.year,
        month=PARTS["months"][lang][event.day.month - 1],
    )
    slots: dict[str, object] = {
        "city": place.capitals.get("id" if lang == "ms" else lang) or place.capitals["en"],
        "day": day,
        "topic": topic,
        "other": other,
        "year": event.day.year + 1,
        "before": event.day.year - 1,
    }
    for key, official in named.items():
        form = PARTS["posts"][lang] if official.deputy is None else PARTS["deputies"][lang][official.deputy]
        whose = official.state.demonyms.get("en", state[key]) if lang == "en" else state[key]
        post = form.format(portfolio=portfolio, state=whose)
        comma = " " if lang == "en" else ", "
        words = official.name.split()
        slots |= {
            key: state[key],
            f"p{key}": f"{post}{comma}{official.name}",
            f"n{key}": official.name,
            f"s{key}": words[0] if lang != "en" else words[-1],
            f"m{key}": PARTS["ministries"][lang].format(portfolio=portfolio, state=whose),
        }
    return slots


def add_sentences(parser: argparse.ArgumentParser) -> None:
    """Add the option of how long articles are."""
    told = f"sentences of a body ({SENTENCES[0]} {SENTENCES[1]}); 4 7 are short items"
    parser.add_argument(
        "--sentences", type=int, nargs=2, default=SENTENCES, metavar=("LEAST", "MOST"), help=told
    )


def main() -> None:
    """Write composed articles as JSON Lines."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int, help="how many articles")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--per-event", type=float, default=3.0, help="articles per event on average (3)")
    add_sentences(parser)
    parser.add_argument("-o", "--output", default="-", help="the file; - for standard output")
    given = parser.parse_args()
    if given.count < 0 or given.per_event < 1 or not 0 < given.sentences[0] <= given.sentences[1]:
        parser.error("the count is 0 or more, --per-event 1 or more, --sentences the least and the most")
    with contextlib.ExitStack() as stack:
        out = (
            sys.stdout
            if given.output == "-"
            else stack.enter_context(open(given.output, "w", encoding="utf-8"))
        )
        for article in islice(compose(given.seed, given.per_event, given.sentences), given.count):
            out.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
