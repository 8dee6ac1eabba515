"""Two who meet while they are at a conference of many: its margin, whichever words tell it."""

import pytest

from ingest.article import Article
from ingest.parts import facts_of
from ontology.knowledge import load

SENTENCES = {
    "id": (
        "Perdana Menteri Vietnam Pham Minh Tuan {0} melakukan pertemuan bilateral dengan Presiden Indonesia "
        "Joko Santoso di Labuan Bajo, Selasa (9/5).",
        "{1}, Perdana Menteri Vietnam Pham Minh Tuan bertemu dengan Presiden Indonesia Joko Santoso di "
        "Labuan Bajo, Selasa (9/5).",
    ),
    "en": (
        "Vietnamese Prime Minister Pham Minh Tuan met Indonesian President Joko Santoso in Labuan Bajo on "
        "Tuesday {0}.",
        "{1}, Vietnamese Prime Minister Pham Minh Tuan held talks with Indonesian President Joko Santoso in "
        "Labuan Bajo on Tuesday.",
    ),
    "ms": (
        "Perdana Menteri Vietnam Pham Minh Tuan {0} mengadakan pertemuan dua hala dengan Presiden Indonesia "
        "Joko Santoso di Labuan Bajo pada Selasa.",
        "{1}, Perdana Menteri Vietnam Pham Minh Tuan bertemu Presiden Indonesia Joko Santoso di Labuan Bajo "
        "pada Selasa.",
    ),
}
MARGINS = {
    "id": (
        "sehubungan dengan kehadiran pada KTT ASEAN ke-42",
        "di sela-sela KTT ASEAN ke-42",
        "dalam rangka menghadiri KTT ASEAN ke-42",
        "di tengah kehadirannya pada KTT ASEAN ke-42",
        "sembari menghadiri KTT ke-42 ASEAN",
        "di sela kehadirannya di KTT ASEAN",
    ),
    "en": (
        "on the occasion of his attendance at the 42nd ASEAN Summit",
        "while attending the 42nd ASEAN Summit",
        "on the sidelines of the 42nd ASEAN Summit",
        "during his attendance at the 42nd ASEAN Summit",
        "as part of his trip to the 42nd ASEAN Summit",
        "within the framework of the 42nd ASEAN Summit",
    ),
    "ms": (
        "sempena kehadiran beliau ke Sidang Kemuncak ASEAN Ke-42",
        "di sela-sela Sidang Kemuncak ASEAN Ke-42",
        "semasa menghadiri Sidang Kemuncak ASEAN Ke-42",
        "sempena Sidang Kemuncak ASEAN Ke-42",
    ),
}


def meetings(language: str, text: str) -> list[tuple[str, ...]]:
    article = Article("g", f"Berita\n{text}", "Berita", language, "https://example.org/a", "2023-05-10")
    return [m.parties for m in facts_of(article, load()).meetings]


@pytest.mark.parametrize(("language", "margin"), [(k, m) for k, margins in MARGINS.items() for m in margins])
def test_only_the_two_are_sides_of_their_meeting(language: str, margin: str) -> None:
    for sentence in SENTENCES[language]:
        text = sentence.format(margin, margin[0].upper() + margin[1:])
        assert meetings(language, text) == [("IDN", "VNM")], text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "“Vietnam menghargai Duta Besar RI,” kata KBRI Hanoi dalam pernyataan yang diterima ANTARA.",
        ),
        (
            "id",
            "Menteri Perdagangan RI memuji Menteri Perdagangan Laos, demikian pesan yang diterima Reuters.",
        ),
        ("en", "Lao Foreign Minister Khamla Vongsa was in Hanoi while attending the 3rd Mekong Forum."),
    ],
)
def test_what_a_paper_receives_and_who_is_at_a_forum_is_no_meeting_of_two(language: str, text: str) -> None:
    assert [m for m in meetings(language, text) if len(m) == 2] == []


def test_a_visitor_s_town_is_not_the_place_and_a_burmese_name_is_not_cut() -> None:
    text = (
        "Prime Minister Pham Minh Tuan received visiting Vientiane Governor Khamla Vongsa in Hanoi "
        "on May 8. Vietnam and Laos agreed to widen ties."
    )
    article = Article("g", f"News\n{text}", "News", "en", "https://example.org/a", "2023-05-10")
    assert [m.place for m in facts_of(article, load()).meetings] == ["Hanoi"]
    text = (
        "UN envoy Ibrahim Diallo met Myanmar Labour Minister U Aung Tin in Nay Pyi Taw. U Aung Tin was "
        "recently told to talk to Aung Myo Tin, who leads a party."
    )
    article = Article("g", f"News\n{text}", "News", "en", "https://example.org/a", "2023-05-10")
    names = {p.names[0]: p.post and p.post.label for p in facts_of(article, load()).persons}
    assert names["Aung Tin"] == "Myanmar Labour Minister"
    assert names.get("Aung Myo Tin") is None
