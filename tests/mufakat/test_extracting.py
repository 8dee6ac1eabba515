"""Extraction by several processes gives what one process gives, and one deadly text stops nothing."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ingest.article import Article
from ingest.reading import Rejection
from mufakat import extracting
from mufakat.extracting import FEW, LONGEST_HERE, extracted
from ontology.terms import Names

TEXT = (
    "Menteri Pertanian Indonesia, Wirya Sastranegara, bertemu Menteri Pertanian Laos, Bounthavy Keovilay, "
    "di Vientiane pada {} Maret 2025. Keduanya menandatangani nota kesepahaman tentang benih padi."
)


def articles(count: int) -> Iterator[Article]:
    for n in range(count):
        yield Article(f"a{n}", f"Judul {n}\n{TEXT.format(1 + n % 28)}", f"Judul {n}", published="2025-04-01")


def test_two_processes_give_the_same_in_the_same_order() -> None:
    alone, several = (
        [
            (article, quads if isinstance(quads, Rejection) else quads.data)
            for article, quads in extracted(articles(FEW + 20), Names(), workers)
        ]
        for workers in (1, 2)
    )
    assert several == alone
    assert len(alone) == FEW + 20
    assert all(data.count(b"\n") > 50 for _, data in alone if not isinstance(data, Rejection))


def _deadly(batch: list[Article], names: Names) -> list[extracting.Sent]:
    if any(article.id == "a7" for article in batch):
        os._exit(9)  # as the kernel does when memory ends
    return [(article, b"") for article in batch]


def test_a_text_that_kills_its_process_is_rejected_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extracting, "_batch", _deadly)
    long = [a if a.id != "a7" else replace(a, text=a.text + " " * LONGEST_HERE) for a in articles(FEW + 40)]
    found = list(extracted(long, Names(), 2))
    assert [article.id for article, _ in found] == [f"a{n}" for n in range(FEW + 40)]
    assert [article.id for article, quads in found if isinstance(quads, Rejection)] == ["a7"]


def test_who_stops_listening_leaves_no_process_behind() -> None:
    for heard in (1, FEW + 1):  # while the others start, and after
        some = extracted(articles(FEW + 40), Names(), 2)
        for _ in range(heard):
            next(some)
        some.close()  # type: ignore[attr-defined]
        assert multiprocessing.active_children() == []
