"""What the rules say an event is about: its own words, the article's where it has none, no neighbour's."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import by_rules
from ingest.facts import Commitment, Meeting
from ingest.scene.scene import build_scene
from ontology.knowledge import load

from .test_extract import IDN, LAO, PADDING

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. "
MEETINGS = [
    (
        "what is told of another meeting is not the main one's",
        "Kedua menteri membahas beras dan pupuk.\n\nPada 8 Mei 2024 Rudi Halim bertemu Menteri Luar Negeri "
        "Vietnam Trần Văn Bình di Hanoi. Keduanya membahas wisatawan.",
        [{"agriculture-food"}, {"tourism"}],
    ),
    (
        "the session before, of the same two, was about the same",
        "Kedua menteri membahas beras dan pupuk. Sebelumnya, Rudi Halim bertemu Somchai Vongsa di Jakarta "
        "pada Januari 2023.",
        [{"agriculture-food"}, {"agriculture-food"}],
    ),
    (
        "what a meeting was called off for is not what it was to be about",
        "Kedua menteri membahas beras dan pupuk.\n\nPertemuan Menteri Perdagangan Vietnam Trần Văn Bình dan "
        "Menteri Luar Negeri Malaysia Azlan Kamil di Hanoi batal karena banjir dan gempa bumi.",
        [{"agriculture-food"}, {"trade"}],
    ),
    (
        "a meal is about good manners",
        "Kedua menteri membahas beras dan pupuk. Pada 7 Mei 2024 Rudi Halim menjamu Duta Besar Laos Anousone "
        "Keola dalam pertemuan makan malam di Vientiane.",
        [{"agriculture-food"}, {"diplomatic-relations"}],
    ),
    (
        "the relations are a topic beside a field, where they are spoken of as much",
        "Keduanya membahas hubungan diplomatik kedua negara. Hubungan diplomatik itu berusia 60 tahun.",
        [{"agriculture-food", "diplomatic-relations"}],
    ),
    (
        "leaders who met are not about the ministers' matter",
        "Kedua menteri membahas beras dan pupuk. Presiden Indonesia Bagus Prakoso bertemu Perdana Menteri "
        "Laos Khamsing Vilay di Jakarta pada Januari 2023.",
        [{"agriculture-food"}, {"diplomatic-relations"}],
    ),
    (
        "so are two who are only called leaders",
        "Kedua menteri membahas beras dan pupuk. Pemimpin Indonesia dan Laos terakhir bertemu di Jakarta "
        "pada Januari 2023.",
        [{"agriculture-food"}, {"diplomatic-relations"}],
    ),
    (
        "others who met are not about it either",
        "Kedua menteri membahas beras dan pupuk. Rudi Halim bertemu Menteri Luar Negeri Vietnam Trần Văn "
        "Bình di Hanoi pada Januari 2023.",
        [{"agriculture-food"}, {"diplomatic-relations"}],
    ),
    (
        "a premier who is minister of defence too is called on out of courtesy",
        "Kedua menteri membahas beras dan pupuk.\n\nPada 8 Mei 2024 Rudi Halim melakukan kunjungan "
        "kehormatan kepada Perdana Menteri merangkap Menteri Pertahanan Vietnam Trần Văn Bình di Hanoi.",
        [{"agriculture-food"}, {"diplomatic-relations"}],
    ),
    (
        "unless they speak of defence",
        "Kedua menteri membahas beras dan pupuk.\n\nPada 8 Mei 2024 Rudi Halim melakukan kunjungan "
        "kehormatan kepada Perdana Menteri Vietnam Trần Văn Bình di Hanoi untuk membahas pertahanan.",
        [{"agriculture-food"}, {"defence"}],
    ),
]
COMMITMENTS = [
    (
        "what was asked for is promised",
        "Kedua menteri membahas beras dan pupuk.\n\nRudi Halim meminta pelatihan bagi bidan di puskesmas. "
        "Laos menyatakan siap membantu.",
        [{"capacity-building", "health"}],
    ),
    (
        "but not in another paragraph",
        "Kedua menteri membahas beras dan pupuk.\n\nRudi Halim meninjau puskesmas.\n\n"
        "Laos menyatakan siap membantu.",
        [{"agriculture-food"}],
    ),
    (
        "crime in general stays beside a special one",
        "Kedua menteri sepakat memerangi narkotika dan kejahatan lintas negara.",
        [{"narcotics", "transnational-crime"}],
    ),
    (
        "an invitation is about what the talks are about",
        "Kedua menteri membahas beras dan pupuk. Rudi Halim mengundang Somchai Vongsa ke Kupang.",
        [{"agriculture-food"}],
    ),
    (
        "but not one to a visit of state",
        "Kedua menteri membahas beras dan pupuk. Rudi Halim mengundang Somchai Vongsa dalam kunjungan "
        "kenegaraan ke Jakarta.",
        [{"diplomatic-relations"}],
    ),
    (
        "nor one to come and see",
        "Kedua menteri membahas beras dan pupuk. Rudi Halim mengundang Somchai Vongsa mengunjungi Kupang.",
        [{"diplomatic-relations"}],
    ),
    (
        "a deed that names one field is about that of the talks, too",
        "Kedua menteri membahas beras dan pupuk. Pupuk langka. Laos akan membangun jalan raya baru.",
        [{"agriculture-food", "transport"}],
    ),
    (
        "a deed about the first field of the talks is about their second, too",
        "Kedua menteri membahas pupuk dan penerbangan. Penerbangan jarang. Laos akan mengirim beras.",
        [{"agriculture-food", "transport"}],
    ),
    (
        "but a paper is about what it names",
        "Kedua menteri membahas beras dan pupuk. Pupuk langka. Kedua menteri meneken perjanjian penerbangan.",
        [{"transport"}],
    ),
    (
        "training is no schooling",
        "Kedua menteri membahas beras dan pupuk. Laos akan mengirim dua instruktur pelatihan.",
        [{"agriculture-food", "capacity-building"}],
    ),
    (
        "what speaks of the relations is about them",
        "Kedua menteri membahas beras dan pupuk. Kedua menteri sepakat merayakan ulang tahun hubungan.",
        [{"diplomatic-relations"}],
    ),
]


def ruled(body: str) -> tuple[tuple[Meeting, ...], tuple[Commitment, ...]]:
    text = f"Berita\n{body}\n{PADDING['id']}"
    article = Article("a", text, "Berita", published="2024-05-10")
    return by_rules(build_scene(annotate(article, load())), load())


def about(topics: object) -> list[set[str]]:
    return [{t.id for t in fact.topics} for fact in topics]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("trap", "text", "wanted"), MEETINGS, ids=[row[0] for row in MEETINGS])
def test_meetings(trap: str, text: str, wanted: list[set[str]]) -> None:
    assert about(ruled(MET + text)[0]) == wanted, trap


@pytest.mark.parametrize(("trap", "text", "wanted"), COMMITMENTS, ids=[row[0] for row in COMMITMENTS])
def test_commitments(trap: str, text: str, wanted: list[set[str]]) -> None:
    assert about(ruled(MET + text)[1]) == wanted, trap


def test_a_body_named_often_speaks_no_more_of_its_field_than_one_named_once() -> None:
    text = "Kementerian Kesehatan Indonesia hadir. " * 6 + "Kedua menteri membahas pariwisata."
    assert about(ruled(MET + text)[0]) == [{"agriculture-food", "tourism"}]
