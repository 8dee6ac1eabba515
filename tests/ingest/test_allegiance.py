"""For whom somebody acts by the words around the office, and how far an office goes; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import functools

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ontology.knowledge import load

# A neutral second line, so that one sentence is enough for the language vote.
REST = {
    "id": "Hal itu dikatakan karena pihak tersebut tidak dapat hadir di sana dan akan menjadi perhatian bagi mereka.",
    "en": "This was the view that they had of it and it was not what the people in the room would have said.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir dan bahawa ia akan menjadi perhatian mereka.",
}
Person = tuple[str, str | None, str | None]


@functools.cache
def read(text: str, language: str) -> Document:
    return annotate(Article("t", f"Kabar hari ini\n{text}\n{REST[language]}", "Kabar hari ini"), load())


PERSONS: list[tuple[str, str, str, list[Person]]] = [
    ("a short form in brackets goes on with the office", "id",
     "Menteri Koordinator Bidang Pangan (Menko Pangan) Rangga Sutedja hadir di Jakarta, Indonesia.",
     [("Rangga Sutedja", "Menteri Koordinator Bidang Pangan (Menko Pangan)", "IDN")]),
    ("a unit in brackets, and a director-general is no company's director", "id",
     "Direktur Jenderal Perundingan Dagang (PPI dan KPI), Rangga Sutedja, tiba di Jakarta, Indonesia.",
     [("Rangga Sutedja", "Direktur Jenderal Perundingan Dagang (PPI dan KPI)", "IDN")]),
    ("a field in brackets", "en",
     "Permanent Secretary (Rural Education) Jaime Lorenzo of the Philippines came.",
     [("Jaime Lorenzo", "Permanent Secretary (Rural Education)", "PHL")]),
    ("a rank in two dotted words", "id",
     "Kapolda Bali Irjen. Pol. I Nyoman Sutedja hadir.", [("I Nyoman Sutedja", "Kapolda Bali", "IDN")]),
    ("a clause stands between office and name", "id",
     "Menteri Pertanian Laos yang baru dilantik, Khamla Vongdara, hadir di Jakarta.",
     [("Khamla Vongdara", "Menteri Pertanian Laos", "LAO")]),
    ("an envoy to several states", "id",
     "Duta Besar RI untuk Fiji, Kiribati, dan Tuvalu, Rangga Sutedja, hadir.",
     [("Rangga Sutedja", "Duta Besar RI untuk Fiji, Kiribati, dan Tuvalu", "IDN")]),
    ("a title that is also an office, behind another office", "id",
     "Hadir Menteri Perdagangan, Koperasi, dan Usaha Kecil Fiji, Ratu Semi Tabua.",
     [("Semi Tabua", "Menteri Perdagangan, Koperasi, dan Usaha Kecil Fiji", "FJI")]),
    ("a name word that is also a field's", "ms",
     "Setiausaha Kementerian Pertanian Bangladesh Dr Nazrul Alam Chowdhury hadir.",
     [("Nazrul Alam Chowdhury", "Setiausaha Kementerian Pertanian Bangladesh", "BGD")]),
    ("an office behind a title is no name", "ms",
     "Beliau akan mengadap YAB Perdana Menteri di Putrajaya, Malaysia.", []),
    ("grades of a title of honour", "ms",
     "Menteri Pertanian Brunei, Dato Seri Laila Jasa Awang Haji Rosli bin Haji Metali, hadir.",
     [("Rosli bin Haji Metali", "Menteri Pertanian Brunei", "BRN")]),
    ("the office that follows belongs to the titled name behind it", "ms",
     "Atas jemputan Menteri Luar, YB Datuk Azlan Kamil, Menteri Luar Laos, TYT Khamla Vongdara, tiba di Malaysia.",
     [("Azlan Kamil", "Menteri Luar", "MYS"), ("Khamla Vongdara", "Menteri Luar Laos", "LAO")]),
    ("an office at a body", "ms",
     "Setiausaha Tetap di Kementerian Pertahanan, Azlan Kamil, hadir di Brunei.",
     [("Azlan Kamil", "Setiausaha Tetap di Kementerian Pertahanan", "BRN")]),
    ("its chief is of the body before, told by the passive", "id",
     "Timor-Leste hadir untuk pertama kalinya, diwakili oleh Ketua Otoritas Air, Ismael Babo. Indonesia tuan rumahnya.",
     [("Ismael Babo", "Ketua Otoritas Air", "TLS")]),
    ("each side of a sentence is led by its own", "ms",
     "Delegasi Malaysia diketuai Ketua Setiausaha Kementerian Sumber Manusia Azlan Kamil, manakala Laos diwakili Setiausaha Kementerian Kebajikan Buruh Khamla Vongdara.",
     [("Azlan Kamil", "Ketua Setiausaha Kementerian Sumber Manusia", "MYS"),
      ("Khamla Vongdara", "Setiausaha Kementerian Kebajikan Buruh", "LAO")]),
    ("the leader's companion is of the same state", "id",
     "Presiden Filipina Jaime Lorenzo tiba di lokasi didampingi Menteri Pertanian Ana Ilagan. Indonesia menyambutnya.",
     [("Jaime Lorenzo", "Presiden Filipina", "PHL"), ("Ana Ilagan", "Menteri Pertanian", "PHL")]),
    ("an envoy's neighbour in a list may be the host's minister", "ms",
     "Hadir Duta Besar Indonesia ke Malaysia, Rangga Sutedja, serta Menteri Pertanian, Azlan Kamil.",
     [("Rangga Sutedja", "Duta Besar Indonesia ke Malaysia", "IDN"), ("Azlan Kamil", "Menteri Pertanian", "MYS")]),
    ("who is called on abroad is the host", "id",
     "Duta Besar Indonesia Rangga Sutedja menemui Wakil Menteri Pertanian Khamla Vongdara di Vientiane.",
     [("Rangga Sutedja", "Duta Besar Indonesia", "IDN"), ("Khamla Vongdara", "Wakil Menteri Pertanian", "LAO")]),
    ("the state told beside the name goes before the body's", "en",
     "The Chair of the ASEAN Committee on Women, Dr Ana Ilagan of the Philippines, came.",
     [("Ana Ilagan", "Chair of the ASEAN Committee on Women", "PHL")]),
    ("whose minister is told by the possessive", "en",
     "Malaysian minister Azlan Kamil brought Thailand the greetings of his Prime Minister, Hamzah Rosdi.",
     [("Azlan Kamil", "Malaysian minister", "MYS"), ("Hamzah Rosdi", "Prime Minister", "MYS")]),
    ("the sentence is its minister's, wherever it was sent from", "en",
     "VIENTIANE, May 4 - Malaysia will train 60 officers, Foreign Minister Azlan Kamil said.",
     [("Azlan Kamil", "Foreign Minister", "MYS")]),
    ("who only held an office acts for no state", "en",
     "Former Thai premier Somchai Rattana spoke in Jakarta.", [("Somchai Rattana", "Former Thai premier", None)]),
    ("a company's officer acts for no state, title or not", "ms",
     "Ketua Pegawai Eksekutif syarikat itu, Tan Sri Azlan Kamil, berkata Malaysia bersedia.",
     [("Azlan Kamil", "Ketua Pegawai Eksekutif", None)]),
    ("a scholar of a state's university acts for it", "id",
     "Dosen Universitas Gadjah Mada Rangga Sutedja hadir di Indonesia.",
     [("Rangga Sutedja", "Dosen Universitas Gadjah Mada", "IDN")]),
    ("who is told of in a clause for persons", "en", "It came through Jaime Lorenzo, whose hand shook.",
     [("Jaime Lorenzo", None, None)]),
    ("what was said to have done something is no speaker", "en", "The officer said Samudrabank had paid.", []),
    ("a player by a word of the game", "id", "Mereka menang berkat dua gol Rangga Sutedja.", [("Rangga Sutedja", None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), PERSONS, ids=[row[0] for row in PERSONS])
def test_persons(trap: str, language: str, text: str, wanted: list[Person]) -> None:
    found = read(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in found] == wanted


BODIES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    ("an owner that is part of the name", "en", "The Tay Ninh People's Committee met.",
     [("Tay Ninh People's Committee", "VNM")]),
    ("a state whose name begins with a common word", "en", "She called at the New Zealand High Commission.",
     [("New Zealand High Commission", "NZL")]),
    ("a long list of fields", "en", "Malaysia's Ministry of Energy, Science, Technology, Environment and Climate Change sent a letter.",
     [("Ministry of Energy, Science, Technology, Environment and Climate Change", "MYS")]),
    ("fields that a ministry joins", "en", "The Department of Irrigation and Drainage of Malaysia came.",
     [("Department of Irrigation and Drainage of Malaysia", "MYS")]),
    ("a field in a list heads no body of its own", "id", "Hadir Menteri Perdagangan, Koperasi, dan Usaha Kecil Fiji.", []),
    ("a chief of staff's staff is no body", "id", "Hadir Kepala Staf Umum TNI Rangga Sutedja.", [("TNI", "IDN")]),
    ("a short form of the office is none of the body", "id", "Kepala Divisi Hubungan Luar (Kadivhubluar) Polri Rangga Sutedja hadir. Kemudian Kadivhubluar pulang.",
     [("Polri", "IDN")]),
    ("a state's formal name", "en", "The Republic of the Union of Myanmar sent a letter to Jakarta.", []),
    ("a ministry on whose side its officer is listed", "id", "Delegasi Kamboja dipimpin Sekretaris Negara Kementerian Kayu dan Rotan, Khamla Vongdara. Indonesia hadir.",
     [("Kementerian Kayu dan Rotan", "KHM")]),
    ("a name goes as far as the short form made of it", "ms", "Agensi Ukur Semenanjung Selatan (AUSS) hadir di Putrajaya.",
     [("Agensi Ukur Semenanjung Selatan", "MYS")]),
    ("a short form of something else ends no name", "id", "Badan Pangan Nasional (TPPO) hadir di Jakarta.",
     [("Badan Pangan Nasional", "IDN")]),
    ("a school bears a state's and a ruler's name", "ms", "Kajian Universiti Islam Sultan Azlan Kamil siap di Putrajaya.",
     [("Universiti Islam Sultan Azlan Kamil", None)]),
    ("an abstract noun is a field that no list knows", "ms", "Jabatan Pembangunan Kesejagatan hadir di Putrajaya.",
     [("Jabatan Pembangunan Kesejagatan", "MYS")]),
    ("a title is no short form", "id", "Kementerian Agama KH Rangga Sutedja hadir di Jakarta.", [("Kementerian Agama", "IDN")]),
    ("a parliament's committee ends with it", "id", "Ketua Komisi VIII DPR Rangga Sutedja hadir.", [("Komisi VIII DPR", "IDN")]),
    ("the agency of a dateline is no actor", "en", "Ha Noi (VNA) – Laos will send rice.", []),
    ("a ministers' meeting has met", "en", "She praised the 54th ASEAN Foreign Ministers' Meeting in Jakarta.", []),
    ("a convention of the organisation", "en", "They abide by the UN Convention on the Law of the Sea.", []),
    ("a province's government", "id", "Pemerintah Provinsi Bali menginginkan hibah.", [("Pemerintah Provinsi Bali", "IDN")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), BODIES, ids=[row[0] for row in BODIES])
def test_bodies(trap: str, language: str, text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(i.names[0], i.country) for i in read(text, language).institutions] == wanted
