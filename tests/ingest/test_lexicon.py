"""What each word tells by itself is all that it tells anywhere: nothing is lost by asking it once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ingest.dates.dateshapes import DIGITS, SHAPES
from ingest.document import Sentence
from ingest.text.clean import clean_lines
from ingest.text.lexicon import CUE_FILES, lexicon, plain, wordings
from ingest.text.sentences import split
from ingest.words import marks
from ingest.words.gazetteer import gazetteer
from ingest.words.tokens import Token, Wording, tokenize
from ontology.cue_index import cue_index
from ontology.cues import load_cues
from ontology.knowledge import load

CORPUS = Path(__file__).parents[1] / "corpus" / "articles"
ODD = [
    "RI-Laos (19/5)",
    "Jum'at, 3rd of May 2025",
    "a_b H.E. Dr. Kao Laos's",
    "Q2 2025–2026",
    "“Di sela-sela”",
    "Ravi A/L  Maran,\u00a0Siti\tA/P Kumar  ",
]


def sentences(language: str) -> list[Sentence]:
    """Sentences of the corpus, of the cues' examples, and odd ones."""
    found: list[Sentence] = []
    for path in sorted(CORPUS.glob("*.json"))[::4]:
        text = json.loads(path.read_text("utf-8"))["text"]
        found += split(text, clean_lines(text, ""))
    for line in [*ODD, *(e for name in CUE_FILES for c in load_cues(name, language) for e in c.examples)]:
        found.append(Sentence(100, 100 + len(line), line, 0, "body"))
    return found


def worded(language: str) -> list[tuple[Sentence, Wording]]:
    rows = sentences(language)
    return list(zip(rows, wordings(rows, gazetteer(load()), language), strict=True))


@pytest.mark.parametrize("language", ["id", "en", "ms"])
def test_every_word_stands_where_it_says_with_blanks_between(language: str) -> None:
    for sentence, wording in worded(language):
        end = 0
        for token, start in zip(wording.tokens, wording.starts, strict=True):
            place = start - sentence.start
            assert sentence.text[end:place].strip() == ""
            assert sentence.text[place : place + len(token.text)] == token.text
            end = place + len(token.text)
        assert sentence.text[end:].strip() == ""


@pytest.mark.parametrize("language", ["id", "en", "ms"])
def test_no_cue_is_lost_between_the_words_that_may_begin_one(language: str) -> None:
    index = cue_index(CUE_FILES, language)
    for sentence, wording in worded(language):
        places = [place - sentence.start for place in wording.cues]
        assert index.find(sentence.text, 0, places) == index.find(sentence.text), sentence.text


@pytest.mark.parametrize("language", ["id", "en", "ms"])
def test_no_date_begins_but_at_a_word_that_may_begin_one(language: str) -> None:
    for sentence, wording in worded(language):
        places = {place - sentence.start for place, _ in wording.days}
        for name, pattern in SHAPES:
            for match in pattern.finditer(sentence.text):
                assert match.start() in places or match.group().startswith("("), (name, sentence.text)


def token(text: str, language: str = "id") -> Token:
    return lexicon(gazetteer(load()), language)[text]


@pytest.mark.parametrize(
    ("text", "mark", "there"),
    [
        ("Menteri", marks.OFFICE, True),
        ("menteri", marks.OFFICE | marks.STARTS_OFFICE, True),
        ("padi", marks.OFFICE | marks.TITLE | marks.BODY | marks.ENGLISH_BODY, False),
        ("Letjen", marks.TITLE, True),
        ("Kementerian", marks.BODY, True),
        ("Ministry", marks.ENGLISH_BODY | marks.NAMES_FIELD, True),
        ("lembaga", marks.CALLED_BODY, True),
        ("Kabupaten", marks.AREA, True),
        ("drg", marks.SMALL_TITLE, True),
        ("(", marks.BRACKET, True),
        ("WNI", marks.HOME["IDN"], True),
        ("Wisma", marks.HOME["MYS"], True),
        ("19Mei", DIGITS, True),
        ("Mei", DIGITS, False),
        ("he'd", marks.GOES_ON, True),
        ("header", marks.GOES_ON, False),
        ("Ketujuh", marks.ORDINAL, True),
        ("tenth-round", marks.ORDINAL, True),
        ("keduanya", marks.ORDINAL, False),
    ],
)
def test_a_word_is_marked_with_the_lists_it_is_in(text: str, mark: int, there: bool) -> None:
    assert (token(text).marks & mark == mark) if there else not token(text).marks & mark


@pytest.mark.parametrize(
    ("text", "begins", "name"),
    [("Laos", True, True), ("laos", False, False), ("Arka", False, True), ("Januari", False, False)],
)
def test_only_a_word_with_a_capital_begins_a_name(text: str, begins: bool, name: bool) -> None:
    assert (token(text).begins, token(text).name) == (begins, name)


@pytest.mark.parametrize(
    ("word", "language", "wanted"),
    [
        ("Visas", "en", "visa"),
        ("Bus", "en", "bus"),
        ("Cambodia’s", "en", "cambodia"),
        ("perdagangannya", "id", "perdagangan"),
        ("hanya", "id", "hanya"),  # too short for an ending
    ],
)
def test_topics_see_a_word_without_its_ending(word: str, language: str, wanted: str) -> None:
    assert plain(word, language) == wanted


def test_a_sign_is_no_word_of_a_topic() -> None:
    assert [token("–").plain, token(",").plain] == ["", ""]


@pytest.mark.parametrize(
    ("text", "alone"),
    [("Ombak", True), ("Laos", False), ("Menteri", False), ("Kementerian", False), ("Bank", False)],
)
def test_a_word_stands_alone_where_no_list_goes_on_behind_it(text: str, alone: bool) -> None:
    assert token(text).alone is alone


def test_a_word_is_the_same_whatever_blanks_and_signs_stand_around_it() -> None:
    words = lexicon(gazetteer(load()), "ms")
    tight, wide = (tokenize(text, words) for text in ("(Ravi A/L Maran),", " (Ravi  A/L\u00a0Maran)\t,"))
    assert [t.text for t in tight.tokens] == ["(", "Ravi", "A/L", "Maran", ")", ","]
    assert tight.tokens == wide.tokens
    assert wide.starts == [1, 2, 8, 12, 17, 19]
