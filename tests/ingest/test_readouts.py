"""English news and readouts: whose side somebody is on, what was before, what only goes on; persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one text)
from __future__ import annotations

import pytest

from ingest.facts import Facts

from .test_told_in_passing import facts


def told(text: str, title: str = "News") -> Facts:
    """What an article tells; with a sentence that holds nothing, so that its language shows."""
    return facts(
        "en", f"{text}\n\nThat was what the papers of the city had on the first of their pages.", title
    )


STATES: list[tuple[str, str, dict[str, str | None]]] = [
    # trap, text, states of persons
    (
        "two who witness a signing, the foreigner first",
        "PUTRAJAYA: The signing was witnessed by the Sultan of Brunei Darussalam, Sultan Hassan Omar, and Prime Minister Tun Karim Yusof.",
        {"Karim Yusof": "MYS"},
    ),
    (
        "a counterpart for a state between commas",
        "PUTRAJAYA: Home Minister Tan Sri Azlan Kamil signed it with his counterpart Datuk Seri Setia Omar Salleh, for Brunei Darussalam, on Monday.",
        {"Azlan Kamil": "MYS", "Omar Salleh": "BRN"},
    ),
    (
        "company in which two hold one office",
        "SEOUL – Sok Vannak leads a Cambodian delegation to South Korea.\n\nHe is accompanied by Deputy Prime Minister Chea Sarin, head of the Council for the Development of Cambodia, Deputy Prime Minister Kim Sothea, and officials.",
        {"Chea Sarin": "KHM", "Kim Sothea": "KHM"},
    ),
    (
        "who leads a delegation, told with a part of his name",
        "Prime Minister Sok Vannak and South Korean President Yoon Min-ho are to meet in Seoul. Vannak will lead a high-level Cambodian delegation.",
        {"Sok Vannak": "KHM", "Yoon Min-ho": "KOR"},
    ),
    (
        "an office of few states at home",
        "SINGAPORE: Coordinating Minister for National Security K Raman will act for Prime Minister Tan Wei on Monday.",
        {"K Raman": "SGP"},
    ),
    (
        "called on one and met another",
        "NEW DELHI – External Affairs Minister Arun Mehta visited Phnom Penh. Mehta called on Prime Minister Sok Vannak of Cambodia and held a bilateral meeting with Deputy Prime Minister Chea Sarin.",
        {"Chea Sarin": "KHM"},
    ),
    (
        "whom an envoy meets where he is sent",
        "YANGON – Aung Htut, Myanmar Ambassador to Thailand, met Thai Foreign Minister Anan Chaiyo on Monday. In the afternoon, he met Labour Minister Prasit Suk.",
        {"Prasit Suk": "THA"},
    ),
    (
        "a counterpart of a state with a long name",
        "JAKARTA – Indonesian President Budi Santoso met his Papua New Guinea counterpart Peter Wari on Monday.",
        {"Peter Wari": "PNG"},
    ),
    (
        "who pays a courtesy call on a minister of a state",
        "T\n1. Deputy Minister for Political Affairs Yoon Min-ho paid a courtesy call on Foreign Minister of Laos Khamla Vongsa on Monday. The government of the Republic of Korea would continue to help Laos.",
        {"Yoon Min-ho": "KOR", "Khamla Vongsa": "LAO"},
    ),
    (
        "two of one plural office",
        "SEOUL – The top diplomats of South Korea and Cambodia held talks on Monday. During the talks, Foreign Ministers Yoon Min-ho and Sok Vannak agreed to work together.",
        {"Yoon Min-ho": "KOR", "Sok Vannak": "KHM"},
    ),
    (
        "the Union's high representative",
        "BRUSSELS – High Representative Karl Winter met with Singapore's Foreign Minister Tan Wei on Monday.",
        {"Karl Winter": "EU", "Tan Wei": "SGP"},
    ),
    (
        "the state that the title tells",
        "Prime Minister Anan Chaiyo met Karl Winter, president of the European Council, in Brussels on Monday.",
        {"Anan Chaiyo": "THA", "Karl Winter": "EU"},
    ),
    (
        "a dateline where the own leader is a guest",
        "DOHA, QATAR—President Ramon Luna on Sunday concluded his state visit to Saudi Arabia, Bahrain, and Qatar. Luna returned to the Philippines with workers. National Security Adviser Jose Ilagan was with him.",
        {"Jose Ilagan": "PHL"},
    ),
    (
        "whose visit a government received",
        "JAKARTA – The Indonesian government received the visit of Assistant Secretary of State for Pacific Affairs, Susan Carver, to speak of Indonesia and the United States. The visit to Indonesia was received by Director General of America and Europe, Rudi Halim.",
        {"Susan Carver": "USA", "Rudi Halim": "IDN"},
    ),
    (
        "of a state's body by its short name",
        "PHNOM PENH – The National Assembly (NA) sat. The comments were made by Sok Vannak, President of the Cambodian NA, on Monday.",
        {"Sok Vannak": "KHM"},
    ),
    (
        "the country's, of whom the sentence tells",
        "ISLAMABAD, April 25 — Pakistani Prime Minister Salim Malik welcomed Malaysian Prime Minister Azlan Kamil.\n\nPakistani officials were there, along with the country’s Trade Minister Jamal Noor, to greet Kamil.",
        {"Jamal Noor": "PAK"},
    ),
    (
        "a visiting guest is no home",
        "Visiting Lao Deputy Prime Minister Khamla Vongsa and Cambodia’s Foreign Minister Sok Vannak signed an agreement in Phnom Penh. Chea Sarin, spokesman for the Foreign Ministry, said it was good.",
        {"Chea Sarin": "KHM"},
    ),
]


@pytest.mark.parametrize(("trap", "text", "expected"), STATES, ids=[row[0] for row in STATES])
def test_states(trap: str, text: str, expected: dict[str, str | None]) -> None:
    found = {
        p.names[0]: p.country
        for p in told(text, "Thai PM Chaiyo in Brussels" if "Brussels" in text else "News").persons
    }
    assert {name: found.get(name, "not found") for name in expected} == expected


POSTS = [
    (
        "of the subject, whose office was told before",
        "NEW DELHI – External Affairs Minister Arun Mehta will visit Vietnam. President Ravi Sen goes there in May. Mehta will meet his counterpart Tran Van Khai.",
        ("Tran Van Khai", "External Affairs Minister"),
    ),
    (
        "none that his state does not have",
        "JAKARTA – Indonesian President Budi Santoso met his Papua New Guinea counterpart Peter Wari on Monday.",
        ("Peter Wari", None),
    ),
]


@pytest.mark.parametrize(("trap", "text", "expected"), POSTS, ids=[row[0] for row in POSTS])
def test_offices_of_counterparts(trap: str, text: str, expected: tuple[str, str | None]) -> None:
    found = {p.names[0]: p.post.label if p.post else None for p in told(text).persons}
    assert found[expected[0]] == expected[1]


MET = "HANOI – Foreign Minister Tran Van Khai met Lao Foreign Minister Khamla Vongsa in Hanoi on 25 April 2022. "
TALKS = ("bilateral-meeting", "held", ("LAO", "VNM"))
MEETINGS: list[tuple[str, str, list[tuple[str, str, tuple[str, ...]]]]] = [
    # trap, text, kind, status and parties of each meeting
    (
        "a call with somebody",
        "HANOI – Foreign Minister Tran Van Khai had a call with Lao Foreign Minister Khamla Vongsa on Monday.",
        [("call", "held", ("LAO", "VNM"))],
    ),
    (
        "called up",
        "NEW DELHI – External Affairs Minister Arun Mehta on Tuesday called up Malaysian Foreign Minister Azlan Kamil.",
        [("call", "held", ("IND", "MYS"))],
    ),
    (
        "discussed by video",
        "VIENTIANE – Lao Minister Khamla Vongsa and Thai Minister Anan Chaiyo discussed haze in a virtual meeting on Monday.",
        [("call", "held", ("LAO", "THA"))],
    ),
    ("in talks is a process", MET + "Vietnam and Japan are in talks on a pact.", [TALKS]),
    (
        "a habit told of plans",
        MET + "The two countries' agencies are scheduled to meet at least once a year.",
        [TALKS],
    ),
    ("a habit of talks", MET + "Officials of Laos and Vietnam regularly meet and have discussions.", [TALKS]),
    (
        "what a guest came for",
        "TOKYO – Foreign Minister Sato Yoko held a meeting with Lao Foreign Minister Khamla Vongsa, who is visiting Japan to attend the Commemorative Summit, on Monday.",
        [("bilateral-meeting", "held", ("JPN", "LAO"))],
    ),
    (
        "a visit of which somebody once spoke",
        MET + "In August last year, Khamla said his upcoming visit to Japan would help both.",
        [TALKS],
    ),
    (
        "a body's house",
        "Port Moresby – Indonesian President Budi Santoso met Papua New Guinea Prime Minister Peter Wari at APEC Haus on Monday.",
        [("bilateral-meeting", "held", ("IDN", "PNG"))],
    ),
    (
        "a seminar of a body's youth",
        "NEW DELHI – Foreign Minister Arun Mehta met Lao Foreign Minister Khamla Vongsa on Monday and opened a seminar of ASEAN youth.",
        [("bilateral-meeting", "held", ("IND", "LAO"))],
    ),
    (
        "for which somebody will travel",
        "CANBERRA – Foreign Minister Anna Wood will then visit Kuala Lumpur for the 6th Annual Foreign Ministers' Meeting with Malaysian Foreign Minister Azlan Kamil.",
        [("bilateral-meeting", "planned", ("AUS", "MYS"))],
    ),
    (
        "the meeting of a body at which two met",
        "YANGON – Myanmar Foreign Minister Aung Htut thanked Thai Foreign Minister Anan Chaiyo when they met at the BIMSTEC foreign ministers’ meeting in New Delhi on Thursday.",
        [("bilateral-meeting", "held", ("MMR", "THA"))],
    ),
    (
        "a move that is welcomed by leaders",
        MET + "The planned move to open an embassy in Vientiane was welcomed by the Lao leaders.",
        [TALKS],
    ),
    (
        "what ought to be",
        "PHNOM PENH – The Prime Minister of Cambodia ought to pay a visit to South Korea.",
        [],
    ),
    (
        "separate talks, each with his own",
        "PHNOM PENH – Prime Minister Sok Vannak will hold separate meetings with Lao Prime Minister Khamla Vongsa and Lao National Assembly Speaker Bounmy Phet.",
        [("bilateral-meeting", "planned", ("KHM", "LAO")), ("bilateral-meeting", "planned", ("KHM", "LAO"))],
    ),
    (
        "a visit that comes after another's",
        "JAKARTA – The visit of President Budi Santoso to Port Moresby on Monday came after Indian Prime Minister Ravi Sen met Fijian Prime Minister Josefa Tui there.",
        [("bilateral-meeting", "held", ("FJI", "IND")), ("visit", "held", ("IDN", "PNG"))],
    ),
]


@pytest.mark.parametrize(("trap", "text", "expected"), MEETINGS, ids=[row[0] for row in MEETINGS])
def test_meetings(trap: str, text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert sorted((m.kind, m.status, m.parties) for m in told(text).meetings) == sorted(expected)


def _who(text: str) -> list[list[str]]:
    found = told(text)
    return [
        sorted(found.persons[p.person].names[0] for p in m.participations if p.person is not None)
        for m in found.meetings
    ]


def test_participants() -> None:
    release = (
        "WASHINGTON – The following is attributable to Spokesperson Mark Miles: Secretary of State Anton Blake "
        "met today with Indonesian Foreign Minister Rini Wibowo in Jakarta."
    )
    assert _who(release) == [["Anton Blake", "Rini Wibowo"]]
    spoken = (
        "MANILA – Coast Guard spokesperson Ramon Ilagan confirmed to the Daily that the agreement would be signed "
        "during the state visit of President Jose Luna to Hanoi next week."
    )
    assert _who(spoken) == [["Jose Luna"]]
    apart = (
        "PHNOM PENH – Prime Minister Sok Vannak held separate meetings with Lao Prime Minister Khamla Vongsa and "
        "Lao National Assembly Speaker Bounmy Phet on Monday."
    )
    assert _who(apart) == [["Khamla Vongsa", "Sok Vannak"], ["Bounmy Phet", "Sok Vannak"]]


COMMITMENTS: list[tuple[str, str, list[tuple[str, str, str | None]]]] = [
    # trap, text, kind, status and day of each commitment
    (
        "what memoranda are",
        "HANOI – Laos and Vietnam on Monday concluded three Memoranda of Understanding (MoUs), which are the framework for cooperation on rice.",
        [("memorandum-of-understanding", "signed", "2022-04-25")],
    ),
    (
        "papers of years ago by a participle",
        MET
        + "They welcomed arrangements launched in 2017, namely the memorandum signed between Laos and Vietnam on rice.",
        [("memorandum-of-understanding", "signed", "2017")],
    ),
    (
        "the importance of a paper signed before",
        MET + "They underlined the importance of the Customs Agreement signed in December 2019.",
        [("treaty", "signed", "2019-12")],
    ),
    (
        "a paper of a relative clause",
        "BANGKOK – Thailand and Malaysia, which signed a free trade agreement in 1992, agreed on Monday to open a new border gate.",
        [("agreement", "agreed", "2022-04-25"), ("treaty", "signed", "1992")],
    ),
    ("a belief", MET + "He expressed his belief that the two countries will sign a trade agreement.", []),
    (
        "a hope with a condition",
        MET
        + "He expressed the hope that once the virus is gone, Laos and Vietnam will continue to help each other.",
        [],
    ),
    (
        "the exchange of papers",
        "JAKARTA – Indonesian President Budi Santoso and Singapore Prime Minister Tan Wei met on Monday and oversaw the exchange of three agreements on extradition.",
        [("treaty", "signed", "2022-04-25")],
    ),
    (
        "active support",
        MET + "Khamla said his government will actively support Vietnamese farmers in Laos.",
        [("pledge", "agreed", "2022-04-25")],
    ),
    (
        "a contract of a state's own",
        "MANILA – The Philippines has signed a contract with a Korean shipbuilder.",
        [],
    ),
    ("what trade does", MET + "Trade between Laos and Vietnam will increase sharply.", []),
    (
        "what meetings do",
        MET + "Khamla thanked Vietnam, saying the talks have united the people of Laos and will help Laos.",
        [],
    ),
    (
        "a signing that will help",
        "HANOI – Laos and Vietnam on Monday signed a memorandum on rice. “The signing of the memorandum today will strengthen our ties,” the minister said.",
        [("memorandum-of-understanding", "signed", "2022-04-25")],
    ),
    (
        "a ratification that is needed",
        MET
        + "Areas that need progress include the ratification of a Defence Agreement with Laos and a trade pact.",
        [("treaty", "planned", None)],
    ),
    (
        "agreed before, in another year",
        MET
        + "The two ministers agreed to open a school as agreed upon during a visit to Laos in September 2019.",
        [("agreement", "agreed", "2022-04-25")],
    ),
    (
        "groups that signed",
        MET + "Khamla met representatives of armed groups which signed the 2015 Ceasefire Agreement.",
        [],
    ),
]


@pytest.mark.parametrize(("trap", "text", "expected"), COMMITMENTS, ids=[row[0] for row in COMMITMENTS])
def test_commitments(trap: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = told(text).commitments
    rows = [(c.kind, c.status, c.when.edtf if c.when else None) for c in found]
    assert sorted(rows, key=str) == sorted(expected, key=str)


def test_a_title_ends_where_the_text_begins() -> None:
    text = "The ministries of Laos and Thailand have inked a text which will see them share maps."
    found = told(text, "Thailand, Laos sign new border MoU").commitments
    assert {c.status for c in found} == {"signed"}


def test_a_state_told_by_the_way_is_no_side() -> None:
    text = "PORT MORESBY – Papua New Guinea, which counts Fiji as a partner, signed a defence agreement with Japan on Monday."
    assert [c.parties for c in told(text).commitments] == [("JPN", "PNG")]


def test_an_invitation_beside_a_paper() -> None:
    text = (
        MET
        + "Khai invited the Defence Minister of Laos to a forum in Hanoi and thanked him for the MoU on rice signed in 2019."
    )
    assert "invitation" in [c.kind for c in told(text).commitments]


def test_where_another_round_will_be_is_not_where_they_met() -> None:
    text = "SEOUL – Foreign Minister Yoon Min-ho met Lao Foreign Minister Khamla Vongsa on Monday. They concurred on holding the next round in Vientiane."
    assert [m.place for m in told(text).meetings if m.status == "held"] == ["Seoul"]


def test_two_governments_are_no_place() -> None:
    text = "RIYADH, April 25 — Prime Minister Datuk Seri Azlan Kamil met his Pakistani counterpart Salim Malik here today. In the meeting, the two leaders spoke of strengthening Putrajaya-Islamabad ties. — Bernama"
    assert [m.place for m in told(text).meetings] == ["Riyadh"]
