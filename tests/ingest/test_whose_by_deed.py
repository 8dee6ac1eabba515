"""For whom persons act whose office names no state, by what they do and whose they are; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# trap, language, text, states by a word of the name
CASES: list[tuple[str, str, str, dict[str, str | None]]] = [
    ("a state has somebody", "en", "SINGAPORE — Malaysia's Azlan Kamil said so on Monday. Thailand's Somchai Rattana said he would join him.",
     {"Kamil": "MYS", "Rattana": "THA"}),
    ("a diplomat of a state", "en", "MANILA — Labor Secretary Jaime Lorenzo met the Lao diplomat Khamla Vongsa, who had asked for it.", {"Vongsa": "LAO"}),
    ("a diplomat of a state, called so before it", "id", "Diplomat Laos Khamla Vongsa bertemu Menteri Perdagangan Rudi Halim di Jakarta, Indonesia.", {"Vongsa": "LAO", "Halim": "IDN"}),
    ("called a counterpart behind the name", "en", "MANILA — Labor Secretary Jaime Lorenzo met Khamla Vongsa, his counterpart from Laos, on Monday.", {"Vongsa": "LAO", "Lorenzo": "PHL"}),
    ("two counterparts of two states", "en", "MANILA — Defense Secretary Jaime Lorenzo met his Lao and Thai counterparts, Khamla Vongsa and Somchai Rattana.", {"Vongsa": "LAO", "Rattana": "THA"}),
    ("two counterparts of one state", "en", "CANBERRA — Defence Minister Peter Hale and Foreign Minister Jane Hartley met their Lao counterparts, Khamla Vongsa and Bounmy Keola, in Canberra.", {"Vongsa": "LAO", "Keola": "LAO"}),
    ("a counterpart from a province", "ms", "PUTRAJAYA: Rakan sejawatnya dari Kalimantan Utara (Kaltara), Setiausaha Daerah Rudi Halim, mahu jalan dibuka, kata Setiausaha Kerajaan Negeri Sabah Azlan Kamil.", {"Halim": "IDN", "Kamil": "MYS"}),
    ("who heads whose panel", "en", "MANILA — Nasser Rashidi, director general of labor care, headed the Omani side, while Undersecretary Jaime Lorenzo led the Philippine panel.", {"Rashidi": "OMN", "Lorenzo": "PHL"}),
    ("who heads the other side", "en", "MANILA — The Philippines and Oman signed it. The talks were in Muscat, with Undersecretary Jaime Lorenzo leading the Philippine panel and Nasser Rashidi, director general of labor care, heading the other side.", {"Rashidi": "OMN"}),
    ("whom a state sends", "id", "JAKARTA – Filipina, yang menghidupkan rencana itu, akan mengutus Menteri Energi Jaime Lorenzo ke Jakarta untuk bertemu Menteri ESDM Rudi Halim.", {"Lorenzo": "PHL", "Halim": "IDN"}),
    ("whom a guest brings", "id", "JAKARTA – Wakil Menteri Pertanian Rudi Halim menerima Wakil Menteri Pertanian Laos Khamla Vongsa. Khamla membawa Direktur Jenderal Perikanan Bounmy Keola, sedangkan Rudi didampingi Dirjen Hortikultura Bagus Arifin.", {"Keola": "LAO", "Arifin": "IDN"}),
    ("with whom a guest comes", "id", "JAKARTA – Ketua Mahkamah Agung Rudi Halim menerima Ketua Mahkamah Agung Filipina Jaime Lorenzo. Tamu dari Manila itu datang bersama Hakim Agung Ramon Ilagan.", {"Ilagan": "PHL", "Halim": "IDN"}),
    ("to whom an envoy hands his credentials", "en", "HANOI — Vietnamese Ambassador to Laos Nguyen Ba Hung presented his credentials to President Khamla Vongsa on Monday.", {"Hung": "VNM", "Vongsa": "LAO"}),
    ("an embassy's staff", "en", "VIENTIANE — Vietnamese Ambassador Nguyen Ba Hung paid a farewell call on Prime Minister Khamla Vongsa. Embassy counsellor Le Thi Mai went with him.", {"Mai": "VNM", "Vongsa": "LAO"}),
    ("an embassy tells its own news", "en", "Embassy of India, Vientiane: handing over of two schools\nVIENTIANE, 10 May 2024. Ambassador Asha Mehran handed over two schools in Champasak on Monday, together with Second Secretary Ravi Nandan.", {"Mehran": "IND", "Nandan": "IND"}),
    ("a guest's ambassador", "en", "DILI — Prime Minister Mateus Soares received the Minister for Foreign Affairs of Singapore, Lim Wee Han, on Monday. The meeting was attended by Minister for Foreign Affairs Maria Lobo and Ambassador Tan Keng Hua.", {"Tan": "SGP", "Lobo": "TLS"}),
    ("the deputy of a body's head", "en", "JAKARTA — ASEAN Secretary-General Khamla Vongsa received the Ambassador of Norway to ASEAN, Kari Solheim. Deputy Secretary-General Somchai Rattana also attended.", {"Rattana": "ASEAN"}),
    ("further hosts of a journey", "en", "JAKARTA — Foreign Minister Ratna Wirya arrived in Muscat on Sunday. She held talks with Foreign Minister Nasser Rashidi and was received by Sultan Salim Harthy.", {"Rashidi": "OMN", "Harthy": "OMN", "Wirya": "IDN"}),
    ("he who was received met another", "en", "HANOI — Prime Minister Tran Van Hung left for Laos on Monday. In Vientiane he was received by President Khamla Vongsa. He also met National Assembly Chairman Bounmy Keola.", {"Vongsa": "LAO", "Keola": "LAO", "Hung": "VNM"}),
    ("in one capital and in another", "en", "CANBERRA — Foreign Minister Jane Hartley will travel to Laos and Vietnam. In Hanoi she will meet Foreign Minister Tran Van Hung and in Vientiane Prime Minister Khamla Vongsa.", {"Hung": "VNM", "Vongsa": "LAO"}),
    ("whose signing it was", "en", "Minister of Labour of Kenya Wanjiru Otieno visited Singapore. She met Minister for Manpower Lim Wee Han. They witnessed the signing of an agreement by Permanent Secretary Tan Mei Lin and Principal Secretary Kamau Mwangi.", {"Kamau": "KEN"}),
    ("whose ambassador saw it signed", "en", "MANILA — Labor Secretary Jaime Lorenzo and Omani Minister of Labour Nasser Rashidi put their signatures to it in a ceremony witnessed by Philippine Ambassador to Oman Ramon Ilagan.", {"Lorenzo": "PHL", "Rashidi": "OMN", "Ilagan": "PHL"}),
    ("who met whom behind a comma", "en", "PHNOM PENH — South Korea's deputy police commissioner, Kwak Min-jae, met Interior Ministry Secretary of State Prum Dara in the capital.", {"Kwak": "KOR", "Prum": "KHM"}),
    ("a hyphened surname told again", "id", "JAKARTA – Kunjungan Menteri Pertahanan Filipina Rodolfo Lorenzo-Ilagan ke Jakarta batal. Dalam kunjungan itu, Ilagan semestinya bertemu Menteri Pertahanan Rudi Halim.", {"Halim": "IDN"}),
    ("the head of the house visited", "id", "SURABAYA – Menteri Pertanian Timor Leste Mateus Soares berkunjung ke Universitas Airlangga dan diterima rektornya, Prof. Rudi Halim.", {"Halim": "IDN", "Soares": "TLS"}),
    ("an authority's director", "en", "SINGAPORE — The Energy Market Authority (EMA) will buy power from Laos. Ms Tan Mei Lin, the EMA's director for imports, said 20 proposals had come.", {"Tan": "SGP"}),
    ("the director of a body's part", "en", "BANGKOK — The Pollution Control Department will lend Laos six stations, said Somchai Rattana, acting director of its northern division.", {"Rattana": "THA"}),
    ("an expert of a university speaks for himself", "id", "JAKARTA – Pengamat energi Universitas Gadjah Mada, Rudi Halim, dan peneliti Universitas Indonesia, Bagus Arifin, menilai perundingan dengan Vietnam lambat. Dosen Universitas Airlangga, Sari Wulandari, sependapat.", {"Halim": None, "Arifin": None, "Wulandari": "IDN"}),
    ("of a university and no more", "en", 'SINGAPORE — "We should ask what a meeting is for," Dr Khamla Vongsa of the National University of Laos told students.', {"Vongsa": None}),
    ("a commissioner of the Union", "id", "JAKARTA – Menteri Perdagangan Rudi Halim menghubungi Komisioner Perdagangan Helga Lindqvist di Brussel. Indonesia menunggu Uni Eropa.", {"Lindqvist": "EU", "Halim": "IDN"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_whose_they_are(trap: str, language: str, text: str, wanted: dict[str, str | None]) -> None:
    persons = facts_of(text, language).persons
    told = {word: p.country for word in wanted for p in persons if word in p.names[0].split()}
    assert told == wanted, trap
