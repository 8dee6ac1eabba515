"""Sentences: every abbreviation that does not end one, every end that looks like an abbreviation."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.document import Line
from ingest.text.clean import clean_lines
from ingest.text.sentences import split

CASES = [
    # trap, text with | between its sentences
    ("acting post, excellency, street", "Plt. Dirjen Umar Latif menerima H.E. Chan Vibol di Jl. H.R. Basuki No. 12, Kupang.| Naskah itu diteken."),
    ("clock and degrees", "Dr. Latif tiba pukul 09.30 WITA.| Ia disambut Prof. Dr. Ir. Wulan Sari, S.H., M.Si. di kantornya."),
    ("money", "Nilainya Rp 1.250.000.000,- atau US$ 75.000.| Angka itu naik 3,5 persen."),
    ("quotation", "“Kami akan menunjuk penghubung,” ujar Latif.| “Ini penting.”| Ia diam."),
    ("quotation that goes on", "“Sepakat!” kata dia.| Rapat usai."),
    ("law", "Menurut UU No. 6 Tahun 2011, hal itu sah.| Pasal 3 ayat (2) menyebut demikian."),
    ("companies", "PT. Maju Jaya Tbk. dan CV. Abadi serta Teguh Sdn. Bhd. hadir.| Acara usai."),
    ("web address", "Lihat laman.example dan berita.example.| Laman itu resmi."),
    ("English titles", "H.E. Mr. Chan Vibol and Gen. Latif met.| They agreed."),
    ("police rank and degree", "Brigjen Pol. Drs. Umar Latif, M.H. hadir (19/5).| Sdr. Wulan pulang."),
    ("initials", "Naskah diteken J. Latif dan W.S. Umar.| A.H. Wulan tidak hadir."),
    ("state as initials", "The U.S. Embassy replied.| The reply was short."),
    ("ordinal point at the start", "12. Both sides agreed to meet.| They did."),
    ("No as a word", "Asked again, he said no.| Then he left."),
    ("ellipsis", "Ia diam… lalu pergi.| Rapat usai."),
    ("question", "Apakah itu berlanjut?| Ya!| Menteri menegaskannya a.n. pemerintah."),
    ("et cetera before a small letter", "Hadir Mohd. Latif, dll. dalam forum.| Acara usai."),
    ("et cetera at the end", "Hadir pejabat, dll.| Acara usai."),
    ("decimal point", "Exports rose 4.5% compared with Jan. 2024.| Imports fell."),
    ("nothing after the end", "Rapat berakhir pk. 17.00."),
]  # fmt: skip


@pytest.mark.parametrize("marked", [c[1] for c in CASES], ids=[c[0] for c in CASES])
def test_sentences_of_a_line(marked: str) -> None:
    text = marked.replace("|", "")
    found = split(text, (Line(0, len(text), "body"),))
    assert [s.text for s in found] == [part.strip() for part in marked.split("|")]


def test_headings_are_one_sentence_and_cut_lines_none() -> None:
    text = "Judul. Berita\nBaca juga: Pantai Ramai\nHasil Sidang\nSatu. Dua."
    found = split(text, clean_lines(text, "Judul. Berita"))
    assert [(s.text, s.kind, s.line) for s in found] == [
        ("Judul. Berita", "title", 0),
        ("Hasil Sidang", "heading", 2),
        ("Satu.", "body", 3),
        ("Dua.", "body", 3),
    ]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="aB. !?…”\n\u200b1", max_size=80) | st.text(max_size=120))
def test_offsets_are_exact_and_no_sign_is_lost(text: str) -> None:
    lines = clean_lines(text, "")
    end = 0
    for sentence in split(text, lines):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip() != ""
        assert lines[sentence.line].start <= sentence.start < sentence.end <= lines[sentence.line].end
        if lines[sentence.line].kind == "body":
            between = text[max(end, lines[sentence.line].start) : sentence.start]
            assert between.strip() == ""
        end = sentence.end
