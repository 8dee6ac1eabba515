"""Cleaning: furniture is cut with its reason, news never is, and no character is altered."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.text.clean import clean_lines
from ontology.cues import load_cues

NEWS = "Menteri Luar Negeri menerima duta besar itu di Kupang pada Senin."


def kinds(text: str, title: str = "Judul Berita") -> list[tuple[str, str | None]]:
    return [(line.kind, line.reason) for line in clean_lines(text, title)]


@pytest.mark.parametrize("cue", load_cues("boilerplate"), ids=lambda cue: cue.id)
def test_examples_are_cut_and_counterexamples_kept(cue) -> None:  # type: ignore[no-untyped-def]
    for example in cue.examples:
        assert "cut" in [k for k, _ in kinds(f"Judul Berita\n{NEWS}\n{example}")], example
    for example in cue.counterexamples:
        assert "cut" not in [k for k, _ in kinds(f"Judul Berita\n{NEWS}\n{example}")], example


CASES = [
    # trap, lines, their kinds
    ("title repeated", ["Judul Berita", "JUDUL BERITA", NEWS], ["title", "cut", "body"]),
    ("link on the next line", ["Judul Berita", "Baca juga:", "Pantai Kupang Ramai", NEWS], ["title", "cut", "cut", "body"]),
    ("news after a link with its own title", ["Judul Berita", "Baca juga: Pantai Ramai", "Hasil Sidang"], ["title", "cut", "heading"]),
    ("list ends at running text", ["Judul Berita", "Terpopuler", "Harga Beras Naik", NEWS], ["title", "cut", "cut", "body"]),
    ("images with items", ["Judul Berita", "Sumber Gambar:", "- Pertama dari laman.example", NEWS], ["title", "cut", "cut", "body"]),
    ("heading without an end mark", ["Judul Berita", "Latar Belakang", NEWS], ["title", "heading", "body"]),
    ("list item is no heading", ["Judul Berita", "• pertukaran data"], ["title", "body"]),
    ("question as a heading", ["Judul Berita", "Apa hasil sidang itu?"], ["title", "heading"]),
    ("line in another script", ["Judul Berita", "วันที่ปรับปรุง 16 Dec", NEWS], ["title", "cut", "body"]),
    ("names with Vietnamese letters are Latin", ["Judul Berita", "Đặng Thị Ngọc tiba."], ["title", "body"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_lines(lines: list[str], expected: list[str]) -> None:
    assert [kind for kind, _ in kinds("\n".join(lines))] == expected


def test_link_glued_to_a_paragraph_is_cut_alone() -> None:
    text = f"Judul Berita\n{NEWS} Baca juga: Pantai Kupang Ramai"
    lines = clean_lines(text, "Judul Berita")
    assert [(line.kind, text[line.start : line.end]) for line in lines][1:] == [
        ("body", NEWS),
        ("cut", "Baca juga: Pantai Kupang Ramai"),
    ]


def test_first_line_that_is_a_paragraph_is_body() -> None:
    paragraph = f"{NEWS} {NEWS} {NEWS}"
    assert kinds(paragraph, paragraph) == [("body", None)]


@settings(max_examples=80, deadline=None)
@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["Baca juga:", "Judul", NEWS, "\u200b", "Tag:", "- x"])).map("\n".join)
)
def test_lines_are_in_order_without_outer_space_and_hold_every_sign(text: str) -> None:
    lines = clean_lines(text, "Judul")
    end = 0
    for line in lines:
        assert text[end : line.start].strip() == ""
        assert text[line.start : line.end].strip() == text[line.start : line.end] != ""
        end = line.end
    assert text[end:].strip() == ""


@pytest.mark.parametrize(
    "piece",
    ["baca juga ", ">>>>", ". ", "....", " \t", "”", "(foto ", "1/2 ", "Senin (", "A. B ", "12 Mei dan "],
)
def test_one_long_line_takes_linear_time(piece: str) -> None:
    from ingest.dates.dates import find_dates
    from ingest.text.language import detect
    from ingest.text.lexicon import wordings
    from ingest.text.sentences import split
    from ingest.words.gazetteer import gazetteer
    from ontology.knowledge import load

    def seconds(size: int) -> float:
        text = "Judul\n" + (piece * (size // len(piece) + 1))[:size] + "x"
        start = time.process_time()
        detect(text)
        sentences = split(text, clean_lines(text, "Judul"))
        find_dates(text, sentences, wordings(sentences, gazetteer(load()), "id"), None, "id")
        return time.process_time() - start

    assert seconds(200_000) < 3
