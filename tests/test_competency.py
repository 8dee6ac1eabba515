"""The questions that researchers ask, each with its expected answer on the sample articles.

A row names what must be among the answers and what must not be there: a promise nobody kept is "not
reported", never failure, and a name that no article gives is never invented.
"""

# ruff: noqa: E501  (one question, one row)

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mufakat.loading import ingest
from queries import Store, ask, catalogue, open_store

ROOT = Path(__file__).parent.parent
LETTER = "Letter of intent of Indonesia and Cambodia, 19 May 2025"
MEMO = "Memorandum of understanding of Indonesia and Cambodia (planned)"
BALI = "Bilateral meeting of Indonesia and Cambodia, Bali, 19 May 2025"
JAKARTA = "Bilateral meeting of Indonesia and Cambodia, Jakarta, 1–10 August 2025"
MANILA = "Bilateral meeting of ASEAN and Philippines"
IMMIGRATION = ("Directorate General of Immigration", "General Department of Immigration")
DISASTER = (
    "Coordinating Ministry for Human Development and Cultural Affairs",
    "Non-Bank Financial Services Authority",
)
INVITED = "Invitation of Indonesia to Cambodia, 24 November 2025"

Row = tuple[str, ...]
# number in docs/questions.md, question, parameters, columns, rows that must be there, cells that must not
ASKED: list[tuple[str, str, dict[str, str], str, set[Row], set[str]]] = [
    ("1", "actor/acting", {"actor": "Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan", "asof": "2025-08-05"}, "label post_label acting",
     {("Merry Efriana", "Asisten Deputi Bidang Penanganan Bencana Kemenko PMK", "false")}, {"Phay Som"}),
    ("2", "actor/posts", {"person": "Sok Veasna"}, "post_label acting reported", {("Dirjen Imigrasi", "false", "None")}, {"true"}),
    ("3", "institution/counterparts", {"pair": "KHM,IDN"}, "right_label left_label meetings repeated", {(*IMMIGRATION, "1", "no"), (*DISASTER, "1", "no")}, {"yes"}),
    ("4", "actor/many-topics", {}, "label meetings", {("Anwar Ibrahim", "3"), ("Joko Widodo", "2")}, set()),
    ("5", "actor/single-source", {}, "label meeting_label meeting_sources", {("Phay Som", JAKARTA, "1"), ("Kao Kim Hourn", MANILA, "1")}, {"Retno Marsudi"}),
    ("6", "meeting/levels", {"pair": "IDN,KHM", "since": "2025-01-01", "until": "2025-12-31"}, "date level host place_label",
     {("2025-08-01/2025-08-10", "Deputy", "IDN", "Jakarta"), ("2025-11-24", "Minister", "KHM", "Phnom Penh")}, {"2024-08-21"}),
    ("7", "meeting/series", {}, "label ordinal answer", {(BALI, "2", "implied, not reported")}, {"1"}),
    ("8", "meeting/no-counterpart", {}, "label side person", {(MANILA, "PHL", "not reported")}, {"Kao Kim Hourn", JAKARTA}),
    ("9", "meeting/outcomes", {}, "label outcome", {(BALI, "signed text"), (JAKARTA, "undertaking"), (MANILA, "talk only, as reported")}, set()),
    ("10", "actor/counterparts", {"actor": "Kao Kim Hourn"}, "class side topics", {("Post", "PHL", "Social welfare and protection")}, {"Person"}),
    ("11", "commitment/signed", {}, "label strength", {(LETTER, "2"), ("Memorandum of understanding of Indonesia and Timor-Leste, 26 January 2024", "4")}, {MEMO}),
    ("12", "commitment/covers", {"node": LETTER}, "topic_label", {("Trafficking in persons",), ("Exchange of information and intelligence",), ("Capacity building",)}, {"Defence and military cooperation"}),
    ("13", "commitment/announced", {"pair": "IDN,KHM"}, "label memorandum_label state", {(LETTER, MEMO, "Planned")}, {"Signed"}),
    ("14", "commitment/responsible", {"pair": "IDN,KHM"}, "label by named_body", {(MEMO, "IDN | KHM", "not reported")}, set()),
    ("15", "commitment/invitations", {}, "label by to answer attended", {(INVITED, "IDN", "KHM", "accepted", "not reported"),
     ("Invitation of Indonesia to Cambodia, August 2024 (proposed)", "IDN", "KHM", "not reported", "not reported")}, {"reported"}),
    ("16", "commitment/silent", {"asof": "2026-05-19"}, "label days_since heard_since", {(LETTER, "365", "not reported")}, {"reported", INVITED}),
    ("17", "pair/instruments", {"year": "2025"}, "label of_year signed meetings", {("Indonesia–Cambodia", "2025", "1", "3")}, {"2024"}),
    ("17", "pair/years", {"pair": "KHM,IDN"}, "year signed meetings", {("2024", "0", "1"), ("2025", "1", "3")}, set()),
    ("18", "pair/ministries", {"pair": "IDN,KHM"}, "left_label right_label", {IMMIGRATION, DISASTER}, set()),
    ("19", "pair/asean-only", {}, "left_label right_label", set(), {"Indonesia", "Cambodia"}),
    ("20", "pair/asymmetry", {"pair": "IDN,KHM"}, "side hosted travelled", {("IDN", "2", "2"), ("KHM", "2", "2")}, {"PHL"}),
    ("21", "topic/institutions", {"topic": "immigration"}, "left_label right_label", {IMMIGRATION}, {DISASTER[1]}),
    ("22", "topic/talk-only", {}, "label documents", {("Human rights", "not reported")}, {"Trafficking in persons"}),
    ("23", "provenance/figures", {}, "amount unit said_by", {("303", "paspor", "not reported"), ("130000", "WNI", "not reported")}, set()),
    ("24", "time/before", {"asof": "2025-07-01"}, "label certainty", {(BALI, "certainly"), (LETTER, "certainly")}, {JAKARTA}),
    ("24", "time/during", {"since": "2025-08-05", "until": "2025-08-31"}, "label certainty", {(JAKARTA, "possibly")}, {BALI}),
    ("25", "analysis/waiting", {}, "label median_days", set(), {"0"}),
    ("30", "analysis/brokers", {"level": "person"}, "label splits", {("Anwar Ibrahim", "2")}, set()),
    ("30", "analysis/path", {"source": "Hun Manet", "target": "Ferdinand Marcos Jr."}, "step source_label target_label", {("1", "Hun Manet", "Anwar Ibrahim"), ("2", "Anwar Ibrahim", "Ferdinand Marcos Jr.")}, set()),
    ("structure", "actor/together", {}, "source_label target_label meetings", {("Sjafrie Sjamsoeddin", "Chan Chun Sing", "1")}, {"0"}),
    ("structure", "analysis/links", {"level": "institution", "pair": "IDN,KHM"}, "source_label target_label weight", {(*IMMIGRATION, "1")}, {"2"}),
    ("structure", "analysis/degree", {"level": "side"}, "label degree", {("Indonesia", "5")}, set()),
    ("structure", "analysis/communities", {"topic": "immigration", "since": "2025-05-01", "until": "2025-05-31"}, "community label", {("1", IMMIGRATION[0]), ("1", IMMIGRATION[1])}, {"Phay Som"}),
    ("26", "provenance/changes", {"since": "2025-12-01"}, "date kind label class article", {("2025-12-01", "added", BALI, "Meeting", "2025-05-bali-immigration-loi-a")}, {"removed", "corrected"}),
    ("26", "provenance/changes", {"since": "2025-12-02"}, "kind", set(), {"added", "changed"}),
    ("27", "provenance/evidence", {"node": LETTER}, "sources", {("2",)}, {"1"}),
    ("28", "provenance/low-tier", {}, "label", set(), {LETTER, BALI}),
    ("29", "provenance/disagreements", {}, "value other_value", {("2024-08", "2024-08-21")}, set()),
    ("who signed", "commitment/signatories", {"pair": "IDN,KHM"}, "label signatory_label", {(LETTER, "not reported")}, {"Yuldi Yusman", "Sok Veasna"}),
    ("JICA", "meeting/attendance", {"name": "JICA", "pair": "ASEAN,PHL"}, "label answer", {(MANILA, "no evidence")}, {"reported"}),
    ("is it signed", "commitment/state", {"kind": "memorandum-of-understanding", "pair": "IDN,KHM"}, "label state signing", {(MEMO, "Planned", "not reported")}, {"Signed"}),
    ("memory", "commitment/open", {"pair": "IDN,KHM", "asof": "2025-12-31"}, "label state days next_step overdue heard_since",
     {(LETTER, "Signed", "226", "Implemented", "false", "not reported"), (MEMO, "Planned", "226", "Signed", "false", "not reported")}, {"true"}),
    ("history", "commitment/history", {"pair": "IDN,KHM"}, "label step_label reported title_text", {(LETTER, "Signed", "None", "Pertemuan bilateral kedua imigrasi Indonesia dan Kamboja berlangsung di Bali"),
     (MEMO, "Planned", "None", "Imigrasi Indonesia dan Kamboja menandatangani letter of intent di Bali")}, set()),
]  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("asked") / "store") as opened:
        ingest(opened, (ROOT / "articles",), opened.names, asof="2025-12-01")
        yield opened


@pytest.mark.parametrize(
    ("name", "params", "columns", "there", "absent"),
    [row[1:] for row in ASKED],
    ids=[f"{row[0]}: {row[1]}" for row in ASKED],
)
def test_the_answer_on_the_sample_articles(
    store: Store, name: str, params: dict[str, str], columns: str, there: set[Row], absent: set[str]
) -> None:
    found = [tuple(str(row[c]) for c in columns.split()) for row in ask(store, name, **params).records()]
    assert there - set(found) == set()
    assert {cell for row in found for cell in row} & absent == set()
    assert there or absent, "a row that says nothing cannot fail"


RECOUNT = """
PREFIX mfk: <https://w3id.org/mufakat/ontology#>
SELECT ?relation ?year ?class ?by (COUNT(DISTINCT ?fact) AS ?count) WHERE { GRAPH <https://w3id.org/mufakat/graph/current> {
  VALUES ?class { mfk:Meeting mfk:Commitment } ?fact a ?class ; mfk:concernsRelation ?relation .
  { BIND("" AS ?by) } UNION { ?fact mfk:meetingKind|mfk:commitmentKind|mfk:meetingStatus|mfk:commitmentStatus|mfk:topic ?by }
  OPTIONAL { ?fact mfk:when ?time . ?time mfk:earliest ?from ; mfk:latest ?to . BIND(SUBSTR(STR(?from), 1, 4) AS ?one) FILTER(STRSTARTS(STR(?to), ?one)) }
  BIND(COALESCE(?one, "") AS ?year) } } GROUP BY ?relation ?year ?class ?by"""
TALLIES = """
PREFIX mfk: <https://w3id.org/mufakat/ontology#>
SELECT ?relation (STR(?y) AS ?year) ?class ?by ?count WHERE { GRAPH <https://w3id.org/mufakat/graph/derived> {
  ?tally mfk:tallyOf ?relation ; mfk:tallyClass ?class ; mfk:tallyCount ?count
  OPTIONAL { ?tally mfk:tallyYear ?y } OPTIONAL { ?tally mfk:tallyBy ?by } } }"""
MET = """
PREFIX mfk: <https://w3id.org/mufakat/ontology#>
SELECT ?a ?b (COUNT(DISTINCT ?met) AS ?count) WHERE { GRAPH <https://w3id.org/mufakat/graph/current> {
  ?met mfk:meetingStatus <https://w3id.org/mufakat/id/meeting-status/held> ; mfk:hasParticipant ?a , ?b FILTER(STR(?a) < STR(?b)) } } GROUP BY ?a ?b"""


def test_what_is_derived_equals_a_recount(store: Store) -> None:
    def rows(text: str) -> set[tuple[str, ...]]:
        return {tuple(value or "" for value in row.values()) for row in ask(store, text).records()}

    assert rows(TALLIES) == rows(RECOUNT)
    assert len(rows(RECOUNT)) > 100
    together = {(r["source"], r["target"], r["meetings"]) for r in ask(store, "actor/together").records()}
    assert together == rows(MET)
    assert len(together) > 10


@pytest.mark.parametrize("question", catalogue(), ids=lambda question: question.name)
def test_every_question_is_asked_in_two_languages_and_ordered_wholly(question: object) -> None:
    text, question_id = question.text, question.question_id  # type: ignore[attr-defined]
    assert question.question.endswith("?")  # type: ignore[attr-defined]
    assert question_id.endswith("?")
    assert question_id != question.question  # type: ignore[attr-defined]
    assert "GRAPH <https://w3id.org/mufakat/graph/" in text
    assert re.search(r"^ORDER BY ", text, re.M), "and the analyses order by themselves"
    assert not re.search(r"\[\s*\]|_:", re.sub(r"#.*|<[^>]*>|\"[^\"]*\"", "", text)), "no blank nodes"


def test_every_question_stands_in_the_documentation() -> None:
    documented = (ROOT / "docs" / "questions.md").read_text("utf-8")
    asked = {row[1] for row in ASKED}
    assert {q.name for q in catalogue() if f"`{q.name}`" not in documented} == set()
    assert {name for name in asked if f"`{name}`" not in documented} == set()
