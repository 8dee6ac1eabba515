"""Offices, titles and names as outlets of the region write them; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

# A neutral second line, so that one sentence is enough for the language vote.
REST = {
    "id": "Hal itu dikatakan karena pihak tersebut tidak dapat hadir di sana dan akan menjadi perhatian bagi mereka.",
    "en": "This was the view that they had of it and it was not what the people in the room would have said.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir dan bahawa ia akan menjadi perhatian mereka.",
}
Person = tuple[str, str | None, str | None]

CASES: list[tuple[str, str, str, list[Person]]] = [
    ("an initial is no ordinal of a dynasty", "en",
     "MANILA - Labor Secretary Jaime V. Lorenzo left on Monday.",
     [("Jaime V. Lorenzo", "Labor Secretary", "PHL")]),
    ("a syllable of a Korean name that is a state's short form", "id",
     "Wakil Menteri Kesehatan Korea Selatan Choi Min-rok tiba di Jakarta.",
     [("Choi Min-rok", "Wakil Menteri Kesehatan Korea Selatan", "KOR")]),
    ("a day as a given name behind a patronym", "ms",
     "Setiausaha Tetap Kementerian Pembangunan Brunei, Hajah Salmah binti Haji Jumat, hadir.",
     [("Salmah binti Haji Jumat", "Setiausaha Tetap Kementerian Pembangunan Brunei", "BRN")]),
    ("an unknown field before the state of a ministry", "id",
     "Wakil Sekretaris Departemen Kesehatan dan Perawatan Manula Australia, Bronwyn Fairwood, hadir.",
     [("Bronwyn Fairwood", "Wakil Sekretaris Departemen Kesehatan dan Perawatan Manula Australia", "AUS")]),
    ("an unknown field up to the comma before the name", "ms",
     "Beliau menerima kunjungan hormat Naib Gabenor Wilayah Tokachi, Kenji Moriyama dari Jepun.",
     [("Kenji Moriyama", "Naib Gabenor Wilayah Tokachi", "JPN")]),
    ("two names in a list are two persons", "id",
     "Hadir Menteri Perdagangan Rangga Sutedja, Bagus Arifin, dan tamu lain dari Indonesia.",
     [("Rangga Sutedja", "Menteri Perdagangan", "IDN"), ("Bagus Arifin", None, None)]),
    ("a field behind the state of an office", "id",
     "Komitmen itu diumumkan Menteri Negara UEA untuk Perdagangan Luar Negeri, Fahad Al-Mansur, di Indonesia.",
     [("Fahad Al-Mansur", "Menteri Negara UEA untuk Perdagangan Luar Negeri", "ARE")]),
    ("a short form among joined fields", "en",
     "H.E. Choi Min-ho, Minister of Science and ICT of the ROK, spoke.",
     [("Choi Min-ho", "Minister of Science and ICT of the ROK", "KOR")]),
    ("spokesmen of the police with their ranks", "id",
     "Kepala Bidang Humas Polda Riau, Kombes Wira Tanjung, mengatakannya di Indonesia.",
     [("Wira Tanjung", "Kepala Bidang Humas Polda Riau", "IDN")]),
    ("a rank of the police of Timor-Leste", "id",
     "Komandan Unit Patroli Perbatasan Kepolisian Nasional Timor Leste, Superintendente Julio Soares, hadir.",
     [("Julio Soares", "Komandan Unit Patroli Perbatasan Kepolisian Nasional Timor Leste", "TLS")]),
    ("an owner's ending at the office", "id",
     "Kementerian Pertanian Laos mengirim tim. Ketuanya, Khamla Vongdara, tiba kemarin.",
     [("Khamla Vongdara", "Ketuanya", "LAO")]),
    ("an owner's ending at an office of two words", "ms",
     "Beliau melawat Jabatan Imigresen Malaysia dan diberi taklimat oleh Ketua Pengarahnya, Datuk Azlan Kamil.",
     [("Azlan Kamil", "Ketua Pengarahnya", "MYS")]),
    ("an apostrophe in an office", "en",
     "Chargé d'Affaires Jaime Lorenzo of the Philippine Embassy in Rome came.",
     [("Jaime Lorenzo", "Chargé d'Affaires", "PHL")]),
    ("a commander who is called Pemerintah", "ms",
     "Pemerintah Tentera Laut Diraja Brunei, Laksamana Pertama Rosli bin Metali, turut hadir.",
     [("Rosli bin Metali", "Pemerintah Tentera Laut Diraja Brunei", "BRN")]),
    ("a retired rank among titles", "ms",
     "Timbalan Menteri Pertahanan, Brigedier Jeneral (B) Dato Seri Pahlawan Haji Rosli bin Haji Metali, hadir di Brunei Darussalam.",
     [("Rosli bin Haji Metali", "Timbalan Menteri Pertahanan", "BRN")]),
    ("a member of parliament is no expert", "ms",
     "Ahli Parlimen Kulai, Azlan Kamil, menyelar keputusan kerajaan Malaysia.",
     [("Azlan Kamil", "Ahli Parlimen Kulai", "MYS")]),
    ("a member of parliament in English", "en",
     "SINGAPORE - She was accompanied by Member of Parliament Lim Wei Jie.",
     [("Lim Wei Jie", "Member of Parliament", "SGP")]),
    ("a Vietnamese word that is an article without its marks", "id",
     "Direktur Departemen Perikanan Vietnam Trần Thế Hòa hadir.",
     [("Trần Thế Hòa", "Direktur Departemen Perikanan Vietnam", "VNM")]),
    ("a rank of short forms with full stops", "id",
     "Sekretaris Jenderal ONCB Thailand Pol. Lt. Gen. Somchai Rattana hadir.",
     [("Somchai Rattana", "Sekretaris Jenderal ONCB Thailand", "THA")]),
    ("a second delegation without its verb", "en",
     "The Philippine delegation was led by Undersecretary Jaime Lorenzo, and the Kuwaiti delegation by Acting Director General Fahad Al-Mansur.",
     [("Jaime Lorenzo", "Undersecretary", "PHL"), ("Fahad Al-Mansur", "Acting Director General", "KWT")]),
    ("who is represented lends his state", "ms",
     "Mesyuarat dihadiri Menteri Koordinator Indonesia, Rangga Sutedja, yang diwakili Deputi Kerja Sama Ekonomi, Wira Hadikusuma, di Malaysia.",
     [("Rangga Sutedja", "Menteri Koordinator Indonesia", "IDN"), ("Wira Hadikusuma", "Deputi Kerja Sama Ekonomi", "IDN")]),
    ("a state's body after an organisation", "id",
     "Direktur Politik-Keamanan ASEAN Kementerian Luar Negeri RI, Rangga Sutedja, hadir.",
     [("Rangga Sutedja", "Direktur Politik-Keamanan ASEAN Kementerian Luar Negeri RI", "IDN")]),
    ("a rector heads the state's university", "id",
     "Rektor Universitas Diponegoro, Rangga Sutedja, hadir.",
     [("Rangga Sutedja", "Rektor Universitas Diponegoro", "IDN")]),
    ("a teacher of it acts for none", "id",
     "Dosen Universitas Diponegoro, Rangga Sutedja, hadir.",
     [("Rangga Sutedja", "Dosen Universitas Diponegoro", None)]),
    ("a directorate of the own ministry without its name", "id",
     "Direktur Usaha Penangkapan Ikan, Rangga Sutedja, bertemu mitra dari Malaysia di Batam, Indonesia.",
     [("Rangga Sutedja", "Direktur Usaha Penangkapan Ikan", "IDN")]),
    ("where a private body works says nothing", "id",
     "Direktur Walhi Aceh, Rangga Sutedja, menuntut dokumen itu.",
     [("Rangga Sutedja", "Direktur Walhi Aceh", None)]),
    ("a cooperative in small letters", "id",
     "Menurut ketua koperasi, Rangga Sutedja, harga beras Indonesia naik.",
     [("Rangga Sutedja", "ketua koperasi", None)]),
    ("an article before the title", "en",
     "The Foreign Minister of Fiji, the Hon. Semi Tabuara, agreed to it.",
     [("Semi Tabuara", "Foreign Minister of Fiji", "FJI")]),
    ("the office between two names belongs to the first where the second has a state", "en",
     "The meeting was attended by Somchai Rattana, secretary-general of the Thai Narcotics Control Board, Police Colonel Aung Myint of Myanmar and others.",
     [("Somchai Rattana", "secretary-general of the Thai Narcotics Control Board", "THA"), ("Aung Myint", None, "MMR")]),
    ("a rank before a head of two words", "en",
     "It was attended by Ms. Tran Thi Lan, Deputy Director General of the Vietnamese Directorate of Forestry.",
     [("Tran Thi Lan", "Deputy Director General of the Vietnamese Directorate of Forestry", "VNM")]),
    ("a field with an article", "en",
     "It was signed by the UNICEF Regional Director for East Asia and the Pacific, Ms. Henriette Moreau.",
     [("Henriette Moreau", "UNICEF Regional Director for East Asia and the Pacific", "UNICEF")]),
    ("the seat of an envoy without its preposition", "id",
     "Duta Besar RI Port Moresby, Rangga Sutedja, hadir.",
     [("Rangga Sutedja", "Duta Besar RI Port Moresby", "IDN")]),
    ("the Union acts as a state does", "id",
     "Kepala perunding Uni Eropa Annelies Brugge menyebut suasana baik.",
     [("Annelies Brugge", "Kepala perunding Uni Eropa", "EU")]),
    ("an unknown field before a short form", "id",
     "Direktur Transmisi PLN Wirawan Lukito mengatakan hal itu.",
     [("Wirawan Lukito", "Direktur Transmisi PLN", "IDN")]),
    ("a side of a joint body", "id",
     "Ketua Komisi Perbatasan Kamboja Ouk Sarith mengatakan hal itu kepada Indonesia.",
     [("Ouk Sarith", "Ketua Komisi Perbatasan Kamboja", "KHM")]),
    ("a state in the name of a private body", "id",
     "Direktur eksekutif lembaga Burma Rights Watchline, Saw Htoo Lin, mengatakan hal itu.",
     [("Saw Htoo Lin", "Direktur eksekutif lembaga Burma Rights Watchline", None)]),
    ("Malay says British", "ms",
     "Pesuruhjaya Tinggi British ke Negara Brunei Darussalam, Tuan Yang Terutama Alistair Penrose, hadir.",
     [("Alistair Penrose", "Pesuruhjaya Tinggi British ke Negara Brunei Darussalam", "GBR")]),
    ("the state to which a high commissioner is sent", "ms",
     "Pesuruhjaya Tinggi Sri Lanka di Malaysia, Anoma Perera turut hadir pada kunjungan itu.",
     [("Anoma Perera", "Pesuruhjaya Tinggi Sri Lanka di Malaysia", "LKA")]),
    ("a delegation with its owner's ending", "id",
     "Kamboja ikut serta. Menurut ketua delegasinya, Brigadir Jenderal Chea Sovann, Phnom Penh masih menunggu.",
     [("Chea Sovann", "ketua delegasinya", "KHM")]),
    ("a name that is also a city's", "en",
     "The Minister for Foreign Affairs of Japan, Ms. Kanazawa Michiko, spoke of it.",
     [("Kanazawa Michiko", "Minister for Foreign Affairs of Japan", "JPN")]),
    ("fields that end like nouns of action", "id",
     "Menteri Pembangunan Pedesaan Laos Khamla Vongdara hadir.",
     [("Khamla Vongdara", "Menteri Pembangunan Pedesaan Laos", "LAO")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_person(trap: str, language: str, text: str, wanted: list[Person]) -> None:
    title = "Kabar hari ini"
    persons = annotate(Article("t", f"{title}\n{text}\n{REST[language]}", title), load()).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in persons] == wanted


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Listrik dipasok PT PLN (Persero) dari panas bumi.", "PT PLN", "IDN"),
        ("Acara digelar Badan Kesehatan Dunia (WHO) di Jakarta.", "Badan Kesehatan Dunia", "WHO"),
        (
            "Acara digelar Perhimpunan Dokter Nasional Indonesia di Jakarta.",
            "Perhimpunan Dokter Nasional Indonesia",
            None,
        ),
    ],
)
def test_body(text: str, name: str, country: str | None) -> None:
    title = "Kabar hari ini"
    bodies = annotate(Article("t", f"{title}\n{text}\n{REST['id']}", title), load()).institutions
    assert [(name in b.names, b.country) for b in bodies] == [(True, country)]
