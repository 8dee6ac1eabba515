"""Bodies whose names go far, stop early or are none: one row per trap, with all bodies of its text."""

# ruff: noqa: E501  (tables of cases: one row, one line)

from __future__ import annotations

import pytest

from tests.ingest.test_annotate import read

Bodies = list[tuple[str, str | None]]
WHOLE: list[tuple[str, str, str, Bodies]] = [
    ("a known name that a further head noun continues", "en", "The Royal Thai Armed Forces Headquarters in Bangkok agreed.",
     [("Royal Thai Armed Forces Headquarters", "THA")]),
    ("a known name that its state continues", "en", "The National Police Commission of Timor-Leste met in Dili.",
     [("National Police Commission of Timor-Leste", "TLS")]),
    ("an organisation that is another one's", "en", "The Food and Agriculture Organization of the United Nations gave seeds to Laos.",
     [("Food and Agriculture Organization of the United Nations", "FAO")]),
    ("a company by its full form", "en", "Gulf Orchid Public Company Limited opened an office in Vientiane.",
     [("Gulf Orchid Public Company Limited", None)]),
    ("adjectives joined before the head noun", "en", "The Korea Hydrographic and Oceanographic Agency will map the strait.",
     [("Korea Hydrographic and Oceanographic Agency", "KOR")]),
    ("an ampersand in the name", "en", "The bill goes to Mekong Fruit & Flower Trading Corporation in Vientiane.",
     [("Mekong Fruit & Flower Trading Corporation", None)]),
    ("an article in a list of fields", "en", "The Australian Department of Climate Change, Energy, the Environment and Water paid.",
     [("Australian Department of Climate Change, Energy, the Environment and Water", "AUS")]),
    ("a field that heads other names", "en", "Cambodia's Ministry of Posts and Telecommunications agreed.",
     [("Ministry of Posts and Telecommunications", "KHM")]),
    ("an article begins another body", "en", "Cambodia's Ministry of Posts and the Postal Regulator of Cambodia agreed.",
     [("Ministry of Posts", "KHM"), ("Postal Regulator of Cambodia", "KHM")]),
    ("the head of government's office", "en", "Malaysia's Prime Minister's Office and the Office of the Prime Minister of Fiji agreed.",
     [("Prime Minister's Office", "MYS"), ("Office of the Prime Minister of Fiji", "FJI")]),
    ("the holder's title ends the name", "en", "Director of the Department of Canals U Tin Zaw Maung of Myanmar came.",
     [("Department of Canals", "MMR")]),
    ("the word for an area behind its name", "en", "The Border Guard Command of Nghe An Province hosted them.",
     [("Border Guard Command of Nghe An Province", "VNM")]),
    ("members who are joined own it together", "en", "The Joint Boundary Committee of Thailand and Cambodia met in Surin.",
     [("Joint Boundary Committee", None)]),
    ("a name goes as far as its short form, in English too", "en", "The Directorate of Canals and Harbour Levies (DCHL) in Yangon agreed.",
     [("Directorate of Canals and Harbour Levies", "MMR")]),
    ("a word that is no field, behind a union", "en", "Mekong Fruit Farmers' Union chairman Chea Vannak spoke in Cambodia.",
     [("Mekong Fruit Farmers' Union", None)]),
    ("a federal state's government", "en", "The Sabah State Government agreed in Kota Kinabalu.",
     [("Sabah State Government", "MYS")]),
    ("a chamber's committee", "en", "The Senate Committee on Canals in Manila asked for papers.",
     [("Senate Committee on Canals", "PHL")]),
    ("a body between governments is of no one state", "en", "The Intergovernmental Seagrass Commission helped Indonesia.",
     [("Intergovernmental Seagrass Commission", None)]),
    ("an ombudsman", "en", "The Fair Wage Ombudsman in Canberra agreed.", [("Fair Wage Ombudsman", "AUS")]),
    ("a province's government, by name", "id", "Pemerintah Aceh berterima kasih kepada Turki.", [("Pemerintah Aceh", "IDN")]),
    ("a state's government, by name", "ms", "Kerajaan Negeri Sabah bersetuju dengan Indonesia.", [("Kerajaan Negeri Sabah", "MYS")]),
    ("a unit with its number and name", "id", "Korem 214/Rimba Jaya dan Detasemen Khusus 88 Antiteror berlatih.",
     [("Korem 214/Rimba Jaya", "IDN"), ("Detasemen Khusus 88 Antiteror", "IDN")]),
    ("a command with its number and name", "id", "Komando Daerah Militer XVII/Cenderawasih berlatih.",
     [("Komando Daerah Militer XVII/Cenderawasih", "IDN")]),
    ("a quarter of the sky behind a place", "ms", "Komando Mindanao Barat menganjurkan mesyuarat.", [("Komando Mindanao Barat", "PHL")]),
    ("a place within a private name", "id", "Koperasi Nelayan Kupang Jaya menjual ikan.", [("Koperasi Nelayan Kupang Jaya", None)]),
    ("a province's part of a body", "id", "Dinas Perikanan Provinsi Maluku melatih nelayan Filipina.",
     [("Dinas Perikanan Provinsi Maluku", "IDN")]),
    ("a head noun upon a head noun", "id", "Badan Kepolisian Nasional Jepang mengirim surat.",
     [("Badan Kepolisian Nasional Jepang", "JPN")]),
    ("a chamber's commission", "id", "Ketua Komisi III Dewan Perwakilan Rakyat Aceh hadir.",
     [("Komisi III Dewan Perwakilan Rakyat Aceh", "IDN")]),
    ("a branch of the forces behind their short form", "id", "Korps Marinir TNI AL berlatih.", [("Korps Marinir TNI AL", "IDN")]),
    ("a state joined to the organisation", "id", "Sekretariat Nasional ASEAN-Indonesia menggelar rapat.",
     [("Sekretariat Nasional ASEAN-Indonesia", "IDN")]),
    ("a company behind the mark of its form", "id", "PT PLN (Persero) membangun gardu. PLN akan menambahnya.",
     [("PT PLN", "IDN")]),
    ("a branch behind the bracket", "id", "Majelis Ulama Indonesia (MUI) Jawa Timur menolak hal itu.",
     [("Majelis Ulama Indonesia", None)]),
    ("a school's fields are joined, a hospital bears a ruler's name", "ms", "Kolej Komando dan Staf Lim Keng Hoe dan Hospital Tengku Puteri Zaharah hadir.",
     [("Kolej Komando dan Staf Lim Keng Hoe", None), ("Hospital Tengku Puteri Zaharah", "MYS")]),
    ("an acronym written as it is spoken", "en", "She hopes that Asean and Unesco will step in.", [("Asean", "ASEAN"), ("Unesco", "UNESCO")]),
    ("a department of a town, behind its head's office", "id", "Kepala Dinas Pasar Kota Bitung, Rangga Sutedja, hadir.",
     [("Dinas Pasar Kota Bitung", "IDN")]),
]  # fmt: skip
NONE: list[tuple[str, str, str, Bodies]] = [
    ("a rank of two words before the force", "id", "Laksamana Muda TNI Rangga Sutedja tiba di Dili.", []),
    ("the agencies of a credit", "id", "Rapat berakhir di Vientiane. (AFP/RAS)", []),
    ("a committee's meeting", "en", "The 12th Joint Fisheries Commission Meeting took place in Hanoi.", []),
    ("a hall for meetings and a body's building", "en", "The Emerald Bay Convention Centre and the ASEAN Coordinating Centre Building were full.", []),
    ("a port named after a place", "id", "Kapal itu tiba di Pelabuhan Batam Centre dari Singapura.", []),
    ("whoever is in charge of a state", "id", "Otoritas Myanmar menolak permintaan Indonesia.", []),
    ("the chief of a state's police", "ms", "Ketua Polis Negara dan Pesuruhjaya Polis Sabah hadir di Putrajaya.", []),
    ("the secretary of a state's government", "ms", "Timbalan Setiausaha Kerajaan Negeri Sabah hadir di Putrajaya.", []),
    ("the government of a state", "id", "Pemerintah Malaysia dan Pemerintah Hanoi menolak.", []),
    ("an organisation as the field of an office", "id", "Dirjen Kerja Sama ASEAN Kementerian Luar Negeri Laos hadir.",
     [("Kementerian Luar Negeri Laos", "LAO")]),
    ("organisations as the field of an office", "id", "Direktur Jenderal Organisasi Internasional Kementerian Luar Negeri Laos hadir.",
     [("Kementerian Luar Negeri Laos", "LAO")]),
    ("a word of the office before an English name", "id", "Direktur Eksekutif Delta Fishers Centre, Rangga Sutedja, hadir di Dili.",
     [("Delta Fishers Centre", None)]),
    ("officials are no office in Indonesian", "id", "Pejabat Senior ASEAN akan bertemu di Vientiane.", [("ASEAN", "ASEAN")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted"), WHOLE + NONE, ids=[r[0] for r in WHOLE + NONE]
)
def test_bodies(trap: str, language: str, text: str, wanted: Bodies) -> None:
    assert [(i.names[0], i.country) for i in read(text, language).institutions] == wanted
