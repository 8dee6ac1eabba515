"""English news of the region as it is printed: who met whom, whose they are, what was agreed; persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

MET = "Thai Foreign Minister Anan Chaiyo met Lao Foreign Minister Somchai Vongsa in Vientiane on 6 May 2024. "
# trap, text, meetings: kind, status, parties, day
MEETINGS: list[tuple[str, str, list[tuple[str, str, tuple[str, ...], str | None]]]] = [
    ("envoys are received one by one",
     "PHNOM PENH: Deputy Prime Minister Sok Vannak received Lao Ambassador Khamla Vongsa and Saudi Ambassador Fahad Al-Salem at his office on 6 May 2024.",
     [("bilateral-meeting", "held", ("KHM", "LAO"), "2024-05-06"), ("bilateral-meeting", "held", ("KHM", "SAU"), "2024-05-06")]),
    ("envoys are received together",
     "PHNOM PENH: Deputy Prime Minister Sok Vannak jointly received Lao Ambassador Khamla Vongsa and Saudi Ambassador Fahad Al-Salem at his office on 6 May 2024.",
     [("multilateral-meeting", "held", ("KHM", "LAO", "SAU"), "2024-05-06")]),
    ("met individually",
     "Cambodian Prime Minister Sok Vannak met with the new ambassadors of Laos and Japan individually in Phnom Penh on 6 May 2024.",
     [("bilateral-meeting", "held", ("JPN", "KHM"), "2024-05-06"), ("bilateral-meeting", "held", ("KHM", "LAO"), "2024-05-06")]),
    ("separate receptions",
     "Vietnamese Deputy Prime Minister Tran Van Khai held separate receptions in Hanoi on 6 May 2024 for Lao Ambassador Khamla Vongsa and Saudi Ambassador Fahad Al-Salem.",
     [("bilateral-meeting", "held", ("LAO", "VNM"), "2024-05-06"), ("bilateral-meeting", "held", ("SAU", "VNM"), "2024-05-06")]),
    ("whom an office without its state met do not meet each other",
     "Deputy PM meets Lao, Saudi ambassadors.", []),
    ("a guest welcomed at a named place",
     "On Monday, 6 May 2024, the Minister of Agriculture of Timor-Leste, Joao Belo, welcomed at the Government Palace in Dili the Chargé d'Affaires of the Australian Embassy, Carla Winton, to discuss rice.",
     [("bilateral-meeting", "held", ("AUS", "TLS"), "2024-05-06")]),
    ("received in audience",
     "His Majesty Sultan Haji Azlan Kamaruddin, Sultan of Brunei Darussalam, on 6th May 2024 received in audience His Excellency Salem bin Saad, Minister of State for Foreign Affairs of Qatar.",
     [("courtesy-call", "held", ("BRN", "QAT"), "2024-05-06")]),
    ("in a gerund behind what was said",
     "Thailand and Myanmar discussed border trade, Thai Foreign Minister Anan Chaiyo said on 6 May 2024 after meeting his Myanmar junta counterpart in Phuket.",
     [("bilateral-meeting", "held", ("MMR", "THA"), "2024-05-06")]),
    ("meetings from which a state is barred",
     "Thai Foreign Minister Anan Chaiyo spoke of the year since Myanmar was barred from ASEAN's high-level meetings.", []),
    ("today in somebody's own words",
     MET + '"Today I met Foreign Minister Somchai Vongsa and spoke of rice," Anan said.',
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06")]),
    ("thanks for a meeting", MET + "Anan thanked Somchai for his courtesy call.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06")]),
    ("a circle of states is no side",
     MET + "Thailand's top diplomat is in Vientiane to attend the G20 Foreign Ministers Meeting.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06")]),
    ("a passive that tells what is to come",
     "Thai Foreign Minister Anan Chaiyo is rostered to call on Lao President Somchai Vongsa in Vientiane.",
     [("courtesy-call", "planned", ("LAO", "THA"), None)]),
    ("what a programme includes",
     "Thai Foreign Minister Anan Chaiyo will visit Vientiane on 20 May 2024. His programme includes a tour of the port, a lunch with students and a meeting with Lao President Somchai Vongsa.",
     [("visit", "planned", ("LAO", "THA"), "2024-05-20")]),
    ("the visit to come in a guest's words",
     'Malaysian Prime Minister Azlan Kamil will visit Brunei on 20 May 2024. In her speech the envoy said, "We are very fortunate to receive the official visit of our Prime Minister Azlan Kamil to Brunei."',
     [("visit", "planned", ("BRN", "MYS"), "2024-05-20")]),
    ("met in one sentence, each with a preposition",
     "Philippine Foreign Secretary Ramon Ilagan will sit down with Indonesian Foreign Minister Rudi Halim in Manila; and with German Foreign Minister Anna Berger, who comes from Hanoi.",
     [("bilateral-meeting", "planned", ("DEU", "PHL"), None), ("bilateral-meeting", "planned", ("IDN", "PHL"), None)]),
    ("expected during the talks of two",
     "Foreign Secretary Ramon Ilagan of the Philippines will meet Indonesian Foreign Minister Rudi Halim in Manila on 20 May 2024. Expected during Ilagan and Halim's meeting is a discussion of rice.",
     [("bilateral-meeting", "planned", ("IDN", "PHL"), "2024-05-20")]),
    ("after paying a call on another",
     "Malaysian Foreign Minister Azlan Kamil met his Indonesian counterpart Ratna Wibowo on 6 May 2024 after paying a courtesy call to Indonesian President Rudi Halim.",
     [("bilateral-meeting", "held", ("IDN", "MYS"), "2024-05-06"), ("courtesy-call", "held", ("IDN", "MYS"), "2024-05-06")]),
    ("counterparts of several states",
     "Indonesian Foreign Minister Ratna Wibowo held bilateral meetings with her counterparts from the friendly countries of Laos and Norway. Moreover, during the bilateral meeting with Norwegian Foreign Minister Lars Berg, the two sides spoke of fish.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), None), ("bilateral-meeting", "held", ("IDN", "NOR"), None)]),
    ("what the visit was for",
     "During his visit to Myanmar for the 14th Meeting of the ASEAN Ministers on Forestry, Chinese Minister Li Wei met with the Myanmar Forestry Minister Aung Htut on 6 May 2024.",
     [("bilateral-meeting", "held", ("CHN", "MMR"), "2024-05-06")]),
    ("a meeting of own envoys",
     "Thai Foreign Minister Anan Chaiyo chaired a meeting of Thai envoys posted in Laos, Vietnam and Malaysia on 6 May 2024.", []),
    ("what sort of meeting it is",
     "Thai Foreign Minister Anan Chaiyo spoke of trade. The meeting involves ministers of both Thailand and Laos.", []),
    ("what is prepared",
     MET + "They spoke of preparing for annual consultations of ASEAN and Japan in 2025.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06")]),
    ("the first whom a state hosts",
     MET + "Anan said Somchai is the first foreign minister Thailand hosts this year.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06")]),
    ("the field of an office",
     "Philippine Undersecretary for ASEAN Affairs Ramon Ilagan met Lao Foreign Minister Somchai Vongsa in Manila on 6 May 2024.",
     [("bilateral-meeting", "held", ("LAO", "PHL"), "2024-05-06")]),
    ("a month in small letters",
     "Thai Foreign Minister Anan Chaiyo met Lao Foreign Minister Somchai Vongsa in Vientiane on 29 april 2024.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-04-29")]),
    ("this is the guest's first visit",
     "PUTRAJAYA: Foreign Minister Azlan Kamil will host his counterpart from New Zealand, Nora Hale, on her working visit to Malaysia from 18 to 20 May 2024. This is Hale's first visit to Malaysia since assuming her post.",
     [("bilateral-meeting", "planned", ("MYS", "NZL"), "2024-05-18/2024-05-20")]),
    ("somebody's first visit, still to come",
     "Malaysian Health Minister Azlan Kamil will visit farms in Laos, his first official visit to a foreign country.",
     [("visit", "planned", ("LAO", "MYS"), None)]),
    ("on the way to meet somebody",
     "Cambodian Defence Minister Sok Vannak is leading a delegation to meet Lao Defence Minister Khamla Vongsa.",
     [("bilateral-meeting", "planned", ("KHM", "LAO"), None)]),
    ("a talk", "Chinese Defence Minister Li Wei will hold a talk with Cambodian Defence Minister Sok Vannak on 20 May 2024.",
     [("bilateral-meeting", "planned", ("CHN", "KHM"), "2024-05-20")]),
    ("own envoys of a region",
     "On 6 May 2024, Thai Foreign Minister Anan Chaiyo chaired a meeting of the Thai Ambassadors and Consuls-General in the Gulf region.", []),
    ("two heads of government on the telephone",
     "Prime Minister Shri Arun Mehta had a telephone conversation on 6 May 2024 with H.E. Anan Chaiyo, Prime Minister of Thailand. India will support Thailand; Thailand thanked India.",
     [("call", "held", ("IND", "THA"), "2024-05-06")]),
    ("a joint cabinet meeting is of two",
     "A Thailand-Vietnam joint cabinet meeting scheduled for 20 May 2024 will deal with rice, according to Thai Foreign Minister Anan Chaiyo.",
     [("bilateral-meeting", "planned", ("THA", "VNM"), "2024-05-20")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "meetings"), MEETINGS, ids=[r[0] for r in MEETINGS])
def test_meetings(trap: str, text: str, meetings: list[tuple[str, str, tuple[str, ...], str | None]]) -> None:
    found = facts_of(text, "en").meetings
    told = sorted((m.kind, m.status, m.parties, m.when.edtf if m.when else None) for m in found)
    assert told == sorted(meetings)


# trap, text, country of each person (of some, where others are told)
PERSONS: list[tuple[str, str, dict[str, str | None]]] = [
    ("a minister of a state of which only the partner's town is named",
     "Minister for Foreign Affairs Dr Virendra Balan met the Minister of Foreign Affairs of Malaysia, Azlan Kamil, in Putrajaya on 6 May 2024. They spoke of the ties between Singapore and Malaysia. Balan will join talks in Kuala Lumpur and Putrajaya on trade with Singapore and on Rakhine.",
     {"Virendra Balan": "SGP", "Azlan Kamil": "MYS"}),
    ("the counterpart of the subject, not of whom he calls on",
     "PUTRAJAYA: Malaysian Foreign Minister Azlan Kamil leaves for Jakarta. The minister will call on Indonesian President Rudi Halim and will meet his counterpart Ratna Wibowo.",
     {"Azlan Kamil": "MYS", "Rudi Halim": "IDN", "Ratna Wibowo": "IDN"}),
    ("by whom a visit to a state is",
     "Vietnamese Minister Tran Van Khai met Lao Minister Somchai Vongsa in Vientiane. It was part of the friendly visit to Laos by President Nguyen Van Loc.",
     {"Nguyen Van Loc": "VNM"}),
    ("whose greetings an envoy brings",
     "The Vietnamese minister met Indonesian President Rudi Halim in Jakarta and, as Vietnamese Minister Tran Van Khai conveyed to President Rudi Halim the greetings of State President Nguyen Van Loc, thanked Indonesia.",
     {"Rudi Halim": "IDN", "Nguyen Van Loc": "VNM"}),
    ("who receives in a city",
     "Vice Chairwoman of the Council Nguyen Thi Loan received in Hanoi on 6 May 2024 a delegation of the Thai Senate. Thailand was glad; Thailand and Vietnam trade.",
     {"Nguyen Thi Loan": "VNM"}),
    ("a name that ends like a town",
     "Vietnamese Foreign Minister Tran Dinh Hue met Lao Foreign Minister Somchai Vongsa in Hanoi on 6 May 2024.",
     {"Tran Dinh Hue": "VNM"}),
    ("a surname like a title, letters behind it",
     "HE Joao Belo PhD, Minister of Foreign Affairs of Timor-Leste, hosted the Hon Julia Bishop MP, Minister for Foreign Affairs of Australia, in Dili on 6 May 2024. Ms Bishop thanked him.",
     {"Joao Belo": "TLS", "Julia Bishop": "AUS"}),
    ("last names like titles",
     "Singapore Trade Minister Gerald Lim Beng Yam met Myanmar Trade Minister Khin Mar Swe Kyi in Singapore on 6 May 2024.",
     {"Gerald Lim Beng Yam": "SGP", "Khin Mar Swe Kyi": "MMR"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "countries"), PERSONS, ids=[r[0] for r in PERSONS])
def test_persons(trap: str, text: str, countries: dict[str, str | None]) -> None:
    found = {p.names[0]: p.country for p in facts_of(text, "en").persons}
    assert {name: found.get(name, "missing") for name in countries} == countries


def test_a_counterpart_has_the_subjects_office() -> None:
    text = PERSONS[1][1]
    found = {p.names[0]: p.post.label if p.post else None for p in facts_of(text, "en").persons}
    assert found["Ratna Wibowo"] == "Foreign Minister"


# trap, text, commitments: kind, status
COMMITMENTS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("years of a treaty's signing", MET + "The two sides will prepare to mark 45 years of the signing of the Thai-Lao Treaty of Amity.", []),
    ("a vow to carry out a treaty", MET + "Both sides committed to implementing the Maritime Boundary Treaty as soon as they can.",
     [("agreement", "agreed")]),
    ("a treaty that is carried out", MET + "Both sides have implemented the Maritime Boundary Treaty since 2020.", [("treaty", "in-force")]),
    ("one paper by two words for it", MET + "Trade has grown since then, in line with the Reciprocal Customs Cooperation Agreement signed between the two countries.",
     [("treaty", "signed")]),
    ("what offers a chance", MET + "It offers a good opportunity for both countries to explore trade.", []),
    ("what a state is after", MET + "Laos's top agenda, under the lead of Prime Minister Khamla Sisane, is to maintain peace.", []),
    ("what an envoy maintains", MET + "The Lao minister further maintained that Laos would continue supporting Thailand in training.",
     [("pledge", "agreed")]),
    ("what was agreed on is what was told", "Thailand and Laos will continue promoting cooperation in rice in 2024. They agreed on this strategy at a meeting of Thailand and Laos in Vientiane on 6 May 2024.",
     [("agreement", "agreed")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "commitments"), COMMITMENTS, ids=[r[0] for r in COMMITMENTS])
def test_commitments(trap: str, text: str, commitments: list[tuple[str, str]]) -> None:
    assert [(c.kind, c.status) for c in facts_of(text, "en").commitments] == commitments


# trap, text, the place of the first meeting, who took part in it
SETTINGS: list[tuple[str, str, str | None, set[str]]] = [
    ("on the margins of a conference abroad",
     "JAKARTA - Indonesian Foreign Minister Ratna Wibowo met Lao Foreign Minister Somchai Vongsa on the sidelines of the forestry conference on 6 May 2024.",
     None, {"Ratna Wibowo", "Somchai Vongsa"}),
    ("who came to the airport",
     "KUALA LUMPUR - Malaysian Prime Minister Azlan Kamil met Lao Prime Minister Somchai Vongsa in Johor on 6 May 2024. Present at the airport to greet him was Malaysian Transport Minister Razali Man.",
     "Johor", {"Azlan Kamil", "Somchai Vongsa"}),
    ("whose trust is praised",
     MET + "It speaks of the trust and friendship between Prime Minister Chai Sombat of Thailand and Prime Minister Khamla Sisane of Laos.",
     "Vientiane", {"Anan Chaiyo", "Somchai Vongsa"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "place", "people"), SETTINGS, ids=[r[0] for r in SETTINGS])
def test_settings(trap: str, text: str, place: str | None, people: set[str]) -> None:
    facts = facts_of(text, "en")
    first = facts.meetings[0]
    assert (
        first.place,
        {facts.persons[p.person].names[0] for p in first.participations if p.person is not None},
    ) == (place, people)


def test_a_title_tells_what_is_to_come() -> None:
    text = "PM to visit Laos\nThai Prime Minister Anan Chaiyo will visit Laos on 20 May 2024."
    assert [(m.kind, m.status) for m in facts_of(text, "en").meetings] == [("visit", "planned")]
