"""For which state somebody is told to act by the words and sentences around him; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

REST = {
    "en": "It was the end of a long day for all those who had waited there.",
    "id": "Hari itu adalah hari yang panjang bagi semua orang yang telah menunggu.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir di sana.",
}
States = dict[str, str | None]


def states_of(text: str, language: str, url: str | None = None) -> States:
    """The state of each person of an article that consists of a text and a neutral sentence."""
    article = Article("t", f"The day\n{text}\n{REST[language]}", "The day", language, url)
    return {p.names[0]: p.country for p in annotate(article, load()).persons}


# trap, language, text, state of each person
LISTS: list[tuple[str, str, str, States]] = [
    ("counterparts by their states, then by their names", "en",
     "MANILA — Trade Minister Gil Tanhueco met his counterparts from Laos and Oman, Sommad Phetra and Hamad Shidi, on Monday.",
     {"Gil Tanhueco": "PHL", "Sommad Phetra": "LAO", "Hamad Shidi": "OMN"}),
    ("the same of three", "id",
     "JAKARTA – Menlu Ratna Wirya bertemu rekan-rekannya dari Laos, Oman dan Kenya, Sommad Phetra, Hamad Shidi dan Wanjiru Otieno, Senin.",
     {"Ratna Wirya": "IDN", "Sommad Phetra": "LAO", "Hamad Shidi": "OMN", "Wanjiru Otieno": "KEN"}),
    ("ministers of states that are listed", "en",
     "MANILA — The defence ministers of Laos and Oman, Sommad Phetra and Hamad Shidi, spoke by phone on Monday.",
     {"Sommad Phetra": "LAO", "Hamad Shidi": "OMN"}),
    ("more states than names", "en",
     "MANILA — The defence ministers of Laos, Kenya and Oman, as Sommad Phetra said, spoke by phone.",
     {"Sommad Phetra": None}),
    ("ministers of one state", "en",
     "TOKYO — Japanese Minister Takeshi Onoda and Omani Ministers Hamad Shidi and Badr Harthy signed the accord.",
     {"Takeshi Onoda": "JPN", "Hamad Shidi": "OMN", "Badr Harthy": "OMN"}),
    ("who came with a counterpart", "id",
     "JAKARTA – Menlu Ratna Wirya bertemu mitranya dari Laos, Sommad Phetra, dan Wakil Menteri Bounma Keola, Senin.",
     {"Ratna Wirya": "IDN", "Sommad Phetra": "LAO", "Bounma Keola": "LAO"}),
    ("called a counterpart behind the name", "en",
     "Vientiane — Sommad Phetra, Laos's foreign minister, spoke with Hamad Shidi, his Omani opposite number, on Monday.",
     {"Sommad Phetra": "LAO", "Hamad Shidi": "OMN"}),
    ("two deputies of one", "id",
     "JAKARTA – Ketua BKSAP Ratna Wirya didampingi dua wakilnya, Bayu Prasetyo dan Gita Hapsari, menerima tamu dari Laos.",
     {"Ratna Wirya": "IDN", "Bayu Prasetyo": "IDN", "Gita Hapsari": "IDN"}),
    ("signed by one for each", "en",
     "MANILA — Under the pact, signed by Sommad Phetra for Laos and Gil Tanhueco for the Philippines, nurses may work abroad.",
     {"Sommad Phetra": "LAO", "Gil Tanhueco": "PHL"}),
    ("signed for, without a second verb", "en",
     "MANILA — Minister Gil Tanhueco signed for the Philippines and Vice Minister Sommad Phetra for Laos.",
     {"Gil Tanhueco": "PHL", "Sommad Phetra": "LAO"}),
    ("the other delegation, as one", "en",
     "JAKARTA — The Indonesian delegation was led by Deputy Minister Ratna Wirya and the Omani one by Vice Minister Hamad Shidi.",
     {"Ratna Wirya": "IDN", "Hamad Shidi": "OMN"}),
    ("who is met, and who will be met", "en",
     "JAKARTA — Foreign Minister Ratna Wirya went to Vientiane. Indonesia will open a school there. She called on Lao Vice President Sommad Phetra and will meet Trade Minister Bounma Keola today.",
     {"Ratna Wirya": "IDN", "Sommad Phetra": "LAO", "Bounma Keola": "LAO"}),
    ("who closes a sentence with what he said", "en",
     "JAKARTA — Indonesia handed over two suspects to Laos. They were received by Lao police attache Colonel Sommad Phetra, Immigration Commissioner Ratna Wirya said.",
     {"Sommad Phetra": "LAO", "Ratna Wirya": "IDN"}),
    ("another senator is as much of home", "en",
     "MANILA — Sen. Gil Tanhueco asked for figures from Vietnam. Sen. Maria Lopezon asked for more.",
     {"Gil Tanhueco": "PHL", "Maria Lopezon": "PHL"}),
]  # fmt: skip

TOLD_BEFORE: list[tuple[str, str, str, States]] = [
    ("the head of a team told before", "en",
     "JAKARTA — Indonesian Minister of Health Ratna Wirya met the visiting Japanese team. The team was led by Vice Minister Takeshi Onoda.",
     {"Ratna Wirya": "IDN", "Takeshi Onoda": "JPN"}),
    ("the same between commas", "en",
     "VIENTIANE — A delegation from Oman's Ministry of Health came. The delegation, headed by Director-General Hamad Shidi, met Health Minister Bounma Keola of Laos.",
     {"Hamad Shidi": "OMN", "Bounma Keola": "LAO"}),
    ("that company", "id",
     "JAKARTA – Rombongan dari Laos tiba di Jakarta. Rombongan itu dipimpin Wakil Menteri Sommad Phetra.",
     {"Sommad Phetra": "LAO"}),
    ("teams of two states", "en",
     "JAKARTA — An Indonesian team and a Lao team met. The team was led by Deputy Minister Ratna Wirya.",
     {"Ratna Wirya": "IDN"}),
    ("the envoy of an embassy told before", "en",
     "SINGAPORE — The Chinese embassy in Singapore said Ambassador Zhao Mingde had met Minister of Labour Lim Wee Han. Consul Liu Guoren looks after the workers.",
     {"Zhao Mingde": "CHN", "Lim Wee Han": "SGP", "Liu Guoren": "CHN"}),
    ("an envoy newly sent to the home state", "id",
     "JAKARTA – Laos menunjuk Sommad Phetra sebagai duta besar baru untuk Indonesia, kata Jubir Kemlu Ratna Wirya.",
     {"Sommad Phetra": "LAO", "Ratna Wirya": "IDN"}),
    ("a guest's minister", "en",
     "HANOI — Omani Prime Minister Hamad Shidi landed in Hanoi. He inspected the guard with Defence Minister Tran Dinh Khai. His foreign minister, Badr Harthy, is with him.",
     {"Hamad Shidi": "OMN", "Tran Dinh Khai": "VNM", "Badr Harthy": "OMN"}),
    ("whom the subject of a relative clause met", "en",
     "MANILA — Foreign Minister Salem Humaid of Kuwait came to Manila. The Philippines closed its shelter in Lebanon. Humaid, who met President Gil Tanhueco, invited the Filipino leader to Kuwait.",
     {"Salem Humaid": "KWT", "Gil Tanhueco": "PHL"}),
    ("a side at whose request something is done", "en",
     "VIENTIANE — Laos will wait. A meeting has been put off at the request of the Thai side, said Defence Ministry spokesman Sommad Phetra.",
     {"Sommad Phetra": "LAO"}),
]  # fmt: skip

OFFICES: list[tuple[str, str, str, States]] = [
    ("a director at another state's ministry", "en",
     "MANILA — Lim Shu Wen, a divisional director at Singapore's Ministry of Manpower (MOM), regretted the outcome.",
     {"Lim Shu Wen": "SGP"}),
    ("a director in another state's department", "en",
     "BANGKOK — The meeting, called by the Thai side, heard Win Khaing, a director in Myanmar's Environmental Conservation Department.",
     {"Win Khaing": "MMR"}),
    ("a department of a ministry of another state", "en",
     "HANOI — Sommad Phetra, deputy head of the Planning Department of the Lao Ministry of Labour, came to Hanoi. Vietnam is a friend.",
     {"Sommad Phetra": "LAO"}),
    ("a department that is called general", "en",
     "VIENTIANE — Tran Dinh Khai, Deputy Chairman of the General Political Department of the Vietnam People's Army, came. Laos is a friend.",
     {"Tran Dinh Khai": "VNM"}),
    ("a common noun for a body", "en",
     "MANILA — Sommad Phetra, deputy chair of the Lao parliament, and Hamad Shidi, head of the Omani investment board, came. The Philippines is a friend.",
     {"Sommad Phetra": "LAO", "Hamad Shidi": "OMN"}),
    ("a body in another language", "id",
     "JAKARTA – Joseph Waine tiba bersama Direktur Pelaksana National Fisheries Authority (NFA) Justin Ilak dan Duta Besar Papua Nugini untuk Indonesia Mary Kapo.",
     {"Justin Ilak": "PNG", "Mary Kapo": "PNG"}),
    ("a department of an organisation", "id",
     "JAKARTA – Indonesia menerima Wakil Direktur Departemen Asia dan Pasifik Dana Moneter Internasional, Charlotte Lind, Senin.",
     {"Charlotte Lind": "IMF"}),
    ("the office of an organisation", "en",
     "BANGKOK — Jeremy Pall, who heads the Bangkok office of the United Nations Office on Drugs and Crime (UNODC), welcomed it.",
     {"Jeremy Pall": "UNODC"}),
    ("who leads a ministry", "en",
     "MANILA — Sommad Phetra, who leads Laos's trade ministry, met Trade Minister Gil Tanhueco.",
     {"Sommad Phetra": "LAO", "Gil Tanhueco": "PHL"}),
    ("the state before a rank", "en",
     "MANILA — The ministry said Gil Tanhueco met Lao Brigadier General Sommad Phetra at the border on Monday.",
     {"Sommad Phetra": "LAO"}),
    ("an official of a state", "en",
     "MANILA — Sommad Phetra, a senior Lao trade official, said that nurses would come. Vientiane Sky, a Lao film festival, opened in Manila.",
     {"Sommad Phetra": "LAO"}),
    ("the same in Indonesian, and who said it", "id",
     "JAKARTA – Sommad Phetra, pejabat perdagangan Laos, setuju. Kawat Duri, kata pejabat Laos, dipasang di perbatasan Indonesia.",
     {"Sommad Phetra": "LAO"}),
    ("a deputy in small letters", "id",
     "JAKARTA – Sommad Phetra, wakil menteri kesehatan Laos, mengatakan perawat Indonesia akan diterima.",
     {"Sommad Phetra": "LAO"}),
    ("a dateline before an organisation's officer", "en",
     "Kuala Lumpur — ASEAN Secretary-General Ratna Wirya met Foreign Minister Hasan Mokhtar there. Malaysia takes the chair next year.",
     {"Ratna Wirya": "ASEAN", "Hasan Mokhtar": "MYS"}),
    ("a mayor whom another state's envoy calls on", "en",
     "Ambassador Zhao Mingde of China called on Mayor Gil Tanhueco at City Hall in Manila on Monday.",
     {"Zhao Mingde": "CHN", "Gil Tanhueco": "PHL"}),
]  # fmt: skip

CASES = [*LISTS, *TOLD_BEFORE, *OFFICES]


@pytest.mark.parametrize(("trap", "language", "text", "states"), CASES, ids=[c[0] for c in CASES])
def test_state(trap: str, language: str, text: str, states: States) -> None:
    found = states_of(text, language)
    assert {name: found.get(name) for name in states} == states, trap


# Home goes without saying: trap, language, address, text, state of each person
UNSAID: list[tuple[str, str, str | None, str, States]] = [
    ("the paper's state is never named", "en", "https://www.pna.gov.ph/x",
     "Foreign Minister Gil Tanhueco telephoned Foreign Minister Sommad Phetra of Laos on Monday. Health Minister Maria Lopezon said that Laos was an old friend.",
     {"Gil Tanhueco": "PHL", "Sommad Phetra": "LAO", "Maria Lopezon": "PHL"}),
    ("no state is home", "en", None,
     "Trade Minister Gil Tanhueco met Lao Trade Minister Sommad Phetra on Monday. Health Minister Maria Lopezon said that Laos was an old friend.",
     {"Gil Tanhueco": None, "Sommad Phetra": "LAO", "Maria Lopezon": None}),
    ("where somebody will go is not home", "en", "https://www.pna.gov.ph/x",
     "Foreign Minister Gil Tanhueco will visit Laos next week, Deputy Minister Maria Lopezon said on Monday.",
     {"Gil Tanhueco": "PHL", "Maria Lopezon": "PHL"}),
    ("the language's state is never named", "id", None,
     "Menteri Pertahanan Ratna Wirya menelepon Menteri Pertahanan Laos Sommad Phetra. Kepala Staf Angkatan Laut Laksamana Bayu Prasetyo ikut mendengarkan.",
     {"Ratna Wirya": "IDN", "Sommad Phetra": "LAO", "Bayu Prasetyo": "IDN"}),
    ("a foreigner opens", "id", None,
     "Menteri Pertahanan Laos Sommad Phetra menelepon Menteri Pertahanan Oman Hamad Shidi, Senin.",
     {"Sommad Phetra": "LAO", "Hamad Shidi": "OMN"}),
    ("a short form that one state's papers use", "en", None,
     "PDEA director general Gil Tanhueco and Thai ONCB secretary-general Pairoj Chaiyap agreed to share names of suspects on Monday.",
     {"Gil Tanhueco": "PHL", "Pairoj Chaiyap": "THA"}),
    ("an office of a neighbour's part in a dateline's paper", "en", None,
     "SINGAPORE — Johor Menteri Besar Hasan Mokhtar met Trade Minister Lim Wee Han on Monday. Malaysia and Singapore will build a zone.",
     {"Hasan Mokhtar": "MYS", "Lim Wee Han": "SGP"}),
    ("an envoy who calls on a minister of home", "en", None,
     "MANILA — Ambassador Zhao Mingde called on Defense Secretary Gil Tanhueco. China and the Philippines will talk.",
     {"Zhao Mingde": "CHN", "Gil Tanhueco": "PHL"}),
    ("the own envoy abroad, who is told with his seat", "en", None,
     "MANILA — Philippine Ambassador to Laos Maria Lopezon called on Lao Defense Minister Sommad Phetra. The Philippines will send books.",
     {"Maria Lopezon": "PHL", "Sommad Phetra": "LAO"}),
    ("the own envoy beside a minister", "en", None,
     "JAKARTA — Indonesia and Oman signed a pact during a visit by Indonesian Minister Ratna Wirya to Muscat. Deputy Minister Bayu Prasetyo and Indonesian Ambassador Gita Hapsari were there. Indonesia will build bridges.",
     {"Ratna Wirya": "IDN", "Bayu Prasetyo": "IDN", "Gita Hapsari": "IDN"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "url", "text", "states"), UNSAID, ids=[c[0] for c in UNSAID])
def test_home_unsaid(trap: str, language: str, url: str | None, text: str, states: States) -> None:
    found = states_of(text, language, url)
    assert {name: found.get(name) for name in states} == states, trap
