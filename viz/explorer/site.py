"""The explorer as a folder of files: from any web server, or from disk without one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from viz.explorer import brokers, detail, landing, places
from viz.explorer.bundle import files
from viz.explorer.corpus import Corpus, read_corpus
from viz.explorer.panels import knowledge, names, write_panel
from viz.explorer.shapes import Json
from viz.explorer.tables import write_csv
from viz.reading import Source

MOST_ACTORS = 2000  # pages of actors in one folder, the busiest ones
MOST_FACTS = 5000  # pages of single facts, the latest ones


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the folder, and what must be said about it."""

    files: int
    bytes: int
    notes: tuple[str, ...]


def write_site(source: Source, folder: Path, progress: Callable[[int], None] = lambda n: None) -> Written:
    """Write the explorer.

    Each panel stands there twice, as JSON for people, programs and web servers, and as a script, which is
    what a browser can read from disk. Only the files of an earlier explorer are replaced.

    Args: source: an open store; folder: made when it is not there; progress: called with the number of files.
    Errors: OSError, those of the store's `query`; FileExistsError when the folder holds something else.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / "explorer.js").is_file():
        raise FileExistsError(f"{folder} holds other files; name an empty folder or that of an explorer")
    shutil.rmtree(folder / "data", ignore_errors=True)
    corpus = read_corpus(source)
    count = size = 0
    for name, data in _everything(corpus):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        count, size = count + 1, size + len(data)
        progress(count)
    return Written(count, size, tuple(_notes(corpus)))


def _everything(corpus: Corpus) -> Iterator[tuple[str, bytes]]:
    yield from files().items()
    for name, panel in panels(corpus):
        data = write_panel(panel)
        yield f"data/{name}.json", data
        if not name.startswith("fact/"):
            yield f"data/{name}.csv", write_csv(panel)
        yield f"data/{name}.js", b'mufakatPanel("%s",%s);\n' % (name.encode(), data)


def panels(corpus: Corpus) -> Iterator[tuple[str, Json]]:
    """Every panel of a folder, by name."""
    terms = knowledge()
    yield "landing", landing.landing(corpus, terms)
    yield "facts", landing.facts(corpus)
    yield "names", names(corpus)
    yield "map", brokers.brokers(corpus)
    yield "places", places.places(corpus, terms)
    for row in landing.pair_rows(corpus):
        yield f"pair/{row['key']}", detail.pair(corpus, row["key"])
    for me in _busiest(corpus):
        yield f"actor/{me}", detail.ego(corpus, me)
    for key in _latest(corpus):
        yield f"fact/{key}", detail.single(corpus, key)


def _busiest(corpus: Corpus) -> list[str]:
    return [row["id"] for row in names(corpus)["rows"]][:MOST_ACTORS]


def _latest(corpus: Corpus) -> list[str]:
    ordered = sorted(corpus.events.values(), key=lambda event: (event.earliest, event.id), reverse=True)
    return sorted(event.id for event in ordered[:MOST_FACTS])


def _notes(corpus: Corpus) -> Iterator[str]:
    everybody = len(names(corpus)["rows"])
    if everybody > MOST_ACTORS:
        yield f"pages of the {MOST_ACTORS} busiest of {everybody} actors are written; `mufakat serve` has all"
    if len(corpus.events) > MOST_FACTS:
        yield (
            f"pages of the {MOST_FACTS} latest of {len(corpus.events)} single facts are written; "
            "all stand in facts.json, and `mufakat serve` has their quotes"
        )
