"""Whether the time of extraction grows with the length of an article and no faster, on unpleasant articles.

Each kind of text is taken at a size and at four times that size, in the same run; a ratio near 4 is linear,
near 16 quadratic.

    python -m benchmarks.growth                  200,000 characters at most
    python -m benchmarks.growth --size 2000000   the longest
"""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Callable, Mapping

from benchmarks.extract import facts
from ingest.article import Article

STEP = 4
MOST = 6.0  # a ratio above is no longer linear, with room for noise

_NEWS = (
    "Menteri Pertanian Indonesia, Arka Wiratama, bertemu dengan Menteri Pertanian Laos, Bounmy Sisavath, di "
    "Vientiane pada Senin (3/3/2025). Kedua negara sepakat bertukar benih padi mulai tahun depan. "
)
_GIVEN = ("Arka", "Bayu", "Citra", "Danang", "Endah", "Fajar", "Gilang", "Hesti", "Indra", "Kirana")


def _repeat(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _names(size: int) -> str:
    """Ever new names: no two persons are one."""
    pieces, length, number = [], 0, 0
    while length < size:
        name = "".join("abcdefghij"[int(d)] for d in str(number)).capitalize()
        pieces.append(f"Menteri Pertanian Laos, {_GIVEN[number % 10]} {name}wan, mengatakan hal itu. ")
        length, number = length + len(pieces[-1]), number + 1
    return "".join(pieces)


def _bodies(size: int) -> str:
    """Ever new bodies."""
    pieces, length, number = [], 0, 0
    while length < size:
        name = "".join("abcdefghij"[int(d)] for d in str(number)).capitalize()
        pieces.append(f"Direktorat {name}wan Indonesia (D{name.upper()}) dan Laos bertemu di Vientiane. ")
        length, number = length + len(pieces[-1]), number + 1
    return "".join(pieces)


def _word(number: int) -> str:
    return "".join(
        "bdfgklmnprst"[number // 12**k % 12] + "aeiou"[number // 5**k % 5] for k in range(3)
    ).title()


def _new(line: str) -> Callable[[int], str]:
    """A line told again and again of somebody else, or of something else."""
    return lambda size: "".join(line.format(_word(n)) for n in range(size // len(line) + 1))[:size]


TEXTS: Mapping[str, Callable[[int], str]] = {
    "news, one line": _repeat(_NEWS),
    "news, a line each": _repeat(_NEWS.strip() + "\n"),
    "capitals only": _repeat(_NEWS.upper()),
    "no capitals": _repeat(_NEWS.lower()),
    "no full stop": _repeat(_NEWS.replace(".", ",")),
    "new names": _names,
    "new bodies": _bodies,
    "one surname": _new("Menteri Pertanian Laos Bounmy {} mengatakan hal itu. "),
    "two words shared": _new("Menteri Pertanian Laos Bounmy {} Sisavath bertemu Bounmy Sisavath. "),
    "counterparts": _new("Menteri Pertanian Arka Wiratama bertemu rekannya dari Laos Bounmy {}. "),
    "meetings of one pair": _new("Menteri Pertanian Arka Wiratama bertemu Menteri {} Laos di Vientiane. "),
    "papers of one pair": _new("Indonesia dan Laos menandatangani nota kesepahaman tentang {}. "),
    "open quotes": _repeat('"Kami akan bertemu Laos, kata Arka Wiratama. “'),
    "dates": _repeat(
        "pada 31/02/2025 dan Senin (3/3), 5 Mei 2025, awal Agustus, pekan lalu, 12-14 Juni 2025, "
    ),
    "open brackets": _repeat("Badan Pangan Nasional (BPN ( dan Laos "),
    "markup": _repeat('<p class="x">Menteri &amp; <b>Laos</b> bertemu di sana dan pergi</p> '),
    "commas": _repeat("Laos, dan Indonesia, yang di Vietnam, "),
    "one word": _repeat("a"),
    "capital words": _repeat("Arka Wiratama dan Bounmy Sisavath Yang Akan Di Sana "),
    "abbreviations": _repeat("yang H.E. Dr. A.B.C. dan di "),
    "digits": _repeat("1234567890"),
    "white space": _repeat("dan   \t  "),
}


def seconds(text: str) -> float:
    """Processor seconds for one article with a lead that tells its language."""
    lead = (
        "Pemerintah Indonesia dan Laos akan membahas kerja sama itu pada tahun ini dengan para menteri. " * 3
    )
    article = Article(id="a", text=f"Judul\n{lead}\n{text}", title="Judul", published="2025-03-05")
    start = time.process_time()
    with contextlib.suppress(ValueError):  # turned away: that too takes time
        facts(article)
    return time.process_time() - start


def main() -> None:
    """Print a line per kind of text."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("--size", type=int, default=200_000, help="characters of the longer text")
    parser.add_argument("--only", help="one kind of text")
    given = parser.parse_args()
    seconds(_repeat(_NEWS)(2000))
    print(f"{'':20}{'s':>8}{f's at x{STEP}':>10}{'ratio':>8}")
    for name, text in TEXTS.items():
        if given.only in (None, name):
            short, long = seconds(text(given.size // STEP)), seconds(text(given.size))
            verdict = "" if long / short <= MOST else "  faster than the length"
            print(f"{name:20}{short:8.2f}{long:10.2f}{long / short:8.1f}{verdict}", flush=True)


if __name__ == "__main__":
    main()
