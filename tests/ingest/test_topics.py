"""Topic words are whole words; the longest wins; a ministry's name counts less than what is spoken of."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.scene.scene import build_scene
from ingest.topics.topics import IN_A_NAME, of_sentence, topics_in
from ontology.knowledge import load
from ontology.topic_words import TopicWords, load_topic_words

CASES = [
    ("whole words only", "Hamparan pasir itu luas.", "id", set()),
    ("the longer phrase is meant", "Mereka memerangi perdagangan manusia.", "id", {"human-trafficking"}),
    ("narrower topics are rolled up", "Keduanya membahas asuransi bencana.", "id", {"disaster"}),
    ("capitals do not matter", "NARKOTIKA", "id", {"narcotics"}),
    ("Malay words", "Kerjasama pelancongan dan kewangan diteruskan.", "ms", {"tourism", "finance"}),
    ("the pandemic as a cause is no field", "Rapat terhenti akibat pandemi.", "id", set()),
    ("a vet is no doctor", "Dokter hewan datang.", "id", {"agriculture-food"}),
    ("spilt oil is no energy", "The oil spill reached the beach.", "en", {"environment"}),
    (
        "a drill in the forest is no forestry",
        "Platun itu menjalani latihan hutan belantara.",
        "ms",
        {"defence"},
    ),
    ("who is trained takes no train", "Laos will train forty officers.", "en", {"capacity-building"}),
    ("two who train together", "The two trained in the hills.", "en", {"capacity-building"}),
    ("the train that they take", "A night train will link the towns.", "en", {"transport"}),
    ("human resources, the ministry", "The Ministry of Human Resources replied.", "en", {"labour"}),
    ("medicines are no narcotics", "They will register generic drugs.", "en", {"health"}),
    ("narcotics are", "They seized drugs.", "en", {"narcotics"}),
    ("haze across a border is no border", "Jerebu rentas sempadan berlarutan.", "ms", {"environment"}),
    ("a Malay word of counting is no fruit", "Dua buah negara hadir.", "ms", set()),
    ("a river is a place", "Mereka bertemu di tepi Sungai Kampar.", "id", set()),
    ("in the plural", "Two schools got new teachers.", "en", {"education"}),
    (
        "halal is of faith and of trade",
        "Keduanya membahas label halal.",
        "id",
        {"trade", "religion-pilgrimage"},
    ),
    ("mothers are of health and of women", "A maternity ward will open.", "en", {"health", "women-children"}),
    ("a warning to each other", "They will warn each other.", "en", {"information-exchange"}),
    ("Malay fishing gear", "Pukat tunda dirampas.", "ms", {"fisheries"}),
    ("who polices names no field", "Kepolisian hadir.", "id", set()),
    ("English words", "Food security and early warning.", "en", {"agriculture-food", "disaster"}),
]


@pytest.mark.parametrize(("trap", "text", "language", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_topics(trap: str, text: str, language: str, wanted: set[str]) -> None:
    assert set(topics_in(text, load(), language)) == wanted, trap


def test_every_row_names_a_topic_of_the_scheme() -> None:
    rows = load_topic_words()
    assert rows
    assert {row.topic for row in rows} <= set(load().topic_of)
    assert {row.language for row in rows} <= {"id", "en", "ms"}
    assert all(word.strip() == word != "" for row in rows for word in row.words)


@pytest.mark.parametrize(
    "row", load_topic_words(), ids=lambda row: f"{row.topic}-{row.language}-{row.words[0]}"
)
def test_every_row_is_shown_by_its_sentence(row: TopicWords) -> None:
    knowledge = load()
    topic = knowledge.broader_topic(row.topic)
    taken_back = row.words[0].startswith("!")
    assert (topic in topics_in(row.example, knowledge, row.language)) != taken_back


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ia tiba di Bandara Halim Perdana, kemarin.", "id"),
        ("Beliau tiba di Lapangan Terbang Sultan Ismail, semalam.", "ms"),
        ("He spoke at Senai International Airport on Monday.", "en"),
    ],
)
def test_a_named_airport_counts_less_than_what_is_spoken_of(text: str, language: str) -> None:
    assert topics_in(text, load(), language)["transport"] == IN_A_NAME
    assert topics_in(text.casefold(), load(), language)["transport"] == 1.0


def test_a_name_of_a_person_names_no_field() -> None:
    text = "Berita\nMenteri Luar Malaysia Haji Zubir bin Haji Matusin bertemu Perdana Menteri Laos di Miri."
    scene = build_scene(annotate(Article("a", text, "Berita", published="2024-05-10"), load()))
    found = [of_sentence(scene, index, load()) for index in range(len(scene.sentences))]
    assert not any("religion-pilgrimage" in topics for topics in found)


def test_a_field_that_only_names_a_body_weighs_less() -> None:
    found = topics_in("Kementerian Kesehatan membahas pariwisata.", load(), "id")
    assert found["health"] < found["tourism"] == 1.0


@pytest.mark.parametrize(
    "text", ["Of course the talks were good.", "A bond grew in the course of the talks.", "A pilot began."]
)
def test_a_word_says_nothing_in_another_sense(text: str) -> None:
    assert not topics_in(text, load(), "en").keys() & {"trade", "finance", "capacity-building"}


def test_plurals_and_nouns_still_tell() -> None:
    found = topics_in("Goods, bonds and a course in welding.", load(), "en")
    assert found.keys() >= {"trade", "finance", "capacity-building"}
