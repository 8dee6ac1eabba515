"""Answers held against their article: what stands there is taken, all else is refused with its reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.facts import Facts
from ingest.llm.checking import checked
from ingest.llm.grounding import Refusal
from ingest.llm.schema import AnswerError, json_schema, read_answer
from ontology.knowledge import load
from tests.ingest.llm.endpoint import (
    ARTICLE,
    BOUNTHAVY,
    COMMITMENT,
    GOOD,
    MEETING,
    MET,
    SIGNED,
    THANKED,
    WIRYA,
)

DOCUMENT = annotate(ARTICLE, load())


def check(answer: object) -> tuple[Facts, tuple[Refusal, ...]]:
    return checked(read_answer(json.dumps(answer)), DOCUMENT, load())


def test_a_good_answer_is_taken_whole() -> None:
    facts, refused = check(GOOD)
    assert refused == ()
    assert [(p.names, p.post and p.post.label, p.country) for p in facts.persons] == [
        (("Wirya Sastranegara",), "Menteri Kesehatan Indonesia", "IDN"),
        (("Bounthavy Keovilay",), "Menteri Kesehatan Laos", "LAO"),
    ]
    (meeting,) = facts.meetings
    assert (meeting.parties, meeting.place, meeting.country) == (("IDN", "LAO"), "Vientiane", "LAO")
    assert meeting.when is not None
    assert (meeting.when.edtf, meeting.when.anchor) == ("2025-03-11", "2025-03-12")
    assert [(p.person, p.role) for p in meeting.participations] == [(0, "visitor"), (1, "host")]
    (commitment,) = facts.commitments
    assert (commitment.made_at, commitment.status) == (0, "signed")
    for fact in (*facts.persons, meeting, commitment):
        for evidence in fact.evidence:
            assert ARTICLE.text[evidence.start : evidence.end] == evidence.quote


def test_ranks_follow_the_text_and_not_the_answer() -> None:
    facts, refused = check(GOOD | {"persons": [BOUNTHAVY, WIRYA]})
    assert refused == ()
    other, _ = check(GOOD)
    assert [p.names for p in facts.persons] == [p.names for p in other.persons[::-1]]  # one sentence: as told
    assert [p.person for p in facts.meetings[0].participations] == [1, 0]


def test_the_evidence_is_the_sentence_in_which_the_quote_stands() -> None:
    facts, _ = check({"persons": [WIRYA | {"quotes": ["Menteri Kesehatan Indonesia, Wirya Sastranegara"]}]})
    assert facts.persons[0].evidence[0].quote == MET


@pytest.mark.parametrize(
    ("kind", "said", "reason"),
    [
        ("persons", {"quotes": ["Menteri Wirya Sastranegara memuji Laos."]}, "does not stand in the article"),
        ("persons", {"quotes": [MET.replace("Selasa", "selasa")]}, "does not stand in the article"),
        ("persons", {"quotes": [MET, "kata Wirya Sastranegara."]}, "does not stand in the article"),
        ("persons", {"quotes": ["Wirya"]}, "too short to prove anything"),
        ("persons", {"quotes": [" " * 20]}, "too short to prove anything"),
        ("persons", {"quotes": [ARTICLE.text.partition("\nBaca")[0]]}, "longer than 3 sentences"),
        ("persons", {"quotes": [ARTICLE.text.partition("tuan rumah.")[2]]}, "not the article's news"),
        ("persons", {"quotes": [MET, THANKED + "\nBaca Juga: Menteri"]}, "not the article's news"),
        ("persons", {"quotes": []}, "quotes: "),
        (
            "persons",
            {"quotes": ["Menteri Kesehatan Thailand berkunjung ke Manila"]},
            "not the article's news",
        ),
        ("persons", {"name": "Wirya Sastro"}, "stands in none of its quotes"),
        ("persons", {"quotes": [SIGNED]}, "stands in none of its quotes"),
        ("persons", {"name": ", "}, "stands in none of its quotes"),
        ("persons", {"name": 7}, "name: "),
        ("meetings", {"parties": ["IDN", "THA"]}, "fewer than two sides"),
        ("meetings", {"parties": ["IDN", "IDN"]}, "fewer than two sides"),
        ("meetings", {"kind": "party"}, "'party' is no meeting-kind"),
        ("meetings", {"status": "lapsed"}, "'lapsed' is no meeting-status"),
        ("meetings", {"quotes": "x"}, "quotes: "),
        ("commitments", {"status": "lapsed"}, "'lapsed' is no commitment-status"),
        ("commitments", {"parties": []}, "no side that the article names"),
    ],
)
def test_a_fact_that_the_article_does_not_carry_is_refused(
    kind: str, said: dict[str, Any], reason: str
) -> None:
    good = {"persons": WIRYA, "meetings": MEETING, "commitments": COMMITMENT}[kind]
    facts, refused = check({kind: [good | said]})
    assert getattr(facts, kind) == ()
    assert reason in refused[-1].reason
    assert refused[-1].item == f"{kind.removesuffix('s')} 1"


@pytest.mark.parametrize(
    ("kind", "said", "item", "without"),
    [
        ("persons", {"post": "Presiden"}, "person 1 post", "post"),
        ("persons", {"country": "THA"}, "person 1 country", "country"),  # stands in a line that is no news
        ("persons", {"country": "<script>"}, "person 1 country", "country"),
        ("meetings", {"place": "Jakarta"}, "meeting 1 place", "place"),
        ("meetings", {"date_words": "11 Maret 2026"}, "meeting 1 date_words", "when"),
        ("meetings", {"topics": ["gossip"]}, "meeting 1 topics", "topics"),
        ("meetings", {"participants": [{"name": "Siti", "role": "host"}]}, "meeting 1 participant",
         "participations"),
        ("commitments", {"meeting": 9}, "commitment 1 meeting", "made_at"),
        ("commitments", {"due_words": "tahun depan"}, "commitment 1 due_words", "due"),
        ("commitments", {"name": "Traktat Vientiane"}, "commitment 1 name", "name"),
    ],
)  # fmt: skip
def test_a_detail_that_the_article_does_not_carry_is_left_out(
    kind: str, said: dict[str, Any], item: str, without: str
) -> None:
    good = {"persons": WIRYA, "meetings": MEETING, "commitments": COMMITMENT}[kind]
    answer = {"meetings": [MEETING]} | {kind: [good | said]}
    facts, refused = check(answer)
    assert not getattr(getattr(facts, kind)[0], without)
    assert item in [refusal.item for refusal in refused]


def test_words_for_a_time_that_we_cannot_read_stay_words() -> None:
    facts, refused = check({"meetings": [MEETING | {"date_words": "pertemuan itu", "quotes": [MET, SIGNED],
                                                    "participants": []}]})  # fmt: skip
    assert refused == ()
    when = facts.meetings[0].when
    assert when is not None
    assert (when.words, when.edtf, when.precision) == ("pertemuan itu", None, "unanchored")


def test_who_is_not_named_by_a_quote_of_the_meeting_was_not_there() -> None:
    elsewhere = {"quotes": [SIGNED], "date_words": None, "place": None}
    meeting = MEETING | elsewhere | {"participants": [{"name": "Wirya Sastranegara", "role": "visitor"}]}
    facts, refused = check({"persons": [WIRYA], "meetings": [meeting]})
    assert facts.meetings[0].participations == ()
    assert [r.reason for r in refused] == ["'Wirya Sastranegara' stands in no quote of the meeting"]


def test_what_is_said_twice_is_taken_once() -> None:
    facts, refused = check({"persons": [WIRYA, WIRYA | {"post": None}], "meetings": [MEETING | {
                            "participants": []}] * 2})  # fmt: skip
    assert (len(facts.persons), len(facts.meetings)) == (1, 1)
    assert [(r.item, r.reason) for r in refused] == [("person 2", "said twice"), ("meeting 2", "said twice")]


def test_a_commitment_of_a_refused_meeting_is_made_at_none() -> None:
    first = MEETING | {"quotes": ["Sebuah pertemuan yang tidak pernah ada."]}
    second = MEETING | {"participants": []}
    facts, _ = check({"meetings": [first, second], "commitments": [COMMITMENT, COMMITMENT | {"meeting": 2}]})
    assert [c.made_at for c in facts.commitments] == [None, 0]


@pytest.mark.parametrize(
    "content",
    ["", "I am sorry, I cannot.", "[]", "7", "null", '{"answer": []}', '{"persons": {}}', '{"persons": [',
     '{"persons": "x"}', "[" * 100_000, json.dumps({"persons": [WIRYA] * 201})],
    ids=lambda content: content[:16],
)  # fmt: skip
def test_what_is_no_answer_is_said_to_be_none(content: str) -> None:
    with pytest.raises(AnswerError):
        read_answer(content)


@pytest.mark.parametrize(
    "around",
    ["```json\n{}\n```", "Here it is:\n{}\nAnything else?", "<think>{{'persons': [}}</think>\n\n{}", " {}\n"],
)
def test_what_stands_around_an_answer_is_passed_over(around: str) -> None:
    assert read_answer(around.format(json.dumps(GOOD))) == read_answer(json.dumps(GOOD))


def test_the_schema_is_strict_all_the_way_down() -> None:
    def objects(value: object) -> list[dict[str, Any]]:
        if isinstance(value, list):
            return [one for each in value for one in objects(each)]
        if not isinstance(value, dict):
            return []
        return [*([value] if "properties" in value else []), *objects(list(value.values()))]

    found = objects(json_schema())
    assert len(found) == 6
    assert all(one["additionalProperties"] is False for one in found)
    assert all(one["required"] == list(one["properties"]) for one in found)


def test_null_and_nothing_say_that_the_article_does_not_tell() -> None:
    bare: dict[str, object] = {"other_names": None, "post": "", "country": None, "acting": None}
    empty: dict[str, object] = {"place": "", "date_words": None, "topics": None, "participants": None}
    facts, refused = check({"persons": [WIRYA | bare | {"other_names": [""]}], "meetings": [MEETING | empty],
                            "commitments": [COMMITMENT | {"meeting": None, "due_words": " "}]})  # fmt: skip
    assert refused == ()
    assert (facts.persons[0].post, facts.persons[0].country, facts.persons[0].names[1:]) == (None, None, ())
    assert (facts.meetings[0].place, facts.meetings[0].when, facts.meetings[0].topics) == (None, None, ())
    assert (facts.commitments[0].due, facts.commitments[0].made_at) == (None, None)


@pytest.mark.parametrize(("party", "taken"), [("ASEAN", 1), ("IDN", 0)])
def test_a_session_of_a_body_of_states_needs_no_other_side(party: str, taken: int) -> None:
    told = "KTT ASEAN berikutnya akan digelar di Jakarta, Indonesia, pada Mei 2027."
    article = Article("summit", f"Rencana KTT\n{told}", "Rencana KTT", "id")
    answer = {"meetings": [{"kind": "summit", "status": "planned", "parties": [party], "quotes": [told]}]}
    facts, _ = checked(read_answer(json.dumps(answer)), annotate(article, load()), load())
    assert len(facts.meetings) == taken
