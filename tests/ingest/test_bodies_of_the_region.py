"""Bodies of the region's forces, provinces, parliaments and own languages, and who is named beside them."""

# ruff: noqa: E501  (tables of cases: one row, one line)

from __future__ import annotations

import pytest

from tests.ingest.test_extract import facts_of

# trap, language, text, names of bodies with their states
BODIES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    ("a ministry in Portuguese is nobody's name", "en", "The Ministério da Agricultura signed the deed in Dili.", [("Ministério da Agricultura", "TLS")]),
    ("an office in Portuguese", "en", "The Gabinete do Primeiro-Ministro agreed in Dili.", [("Gabinete do Primeiro-Ministro", "TLS")]),
    ("an adjective behind the head noun", "en", "The Autoridade Aduaneira Maritima met Indonesian customs.", [("Autoridade Aduaneira Maritima", "TLS")]),
    ("its short form and state", "id", "Ministério dos Negócios Estrangeiros e Cooperação (MNEC) Timor-Leste mengirim nota.", [("Ministério dos Negócios Estrangeiros e Cooperação", "TLS")]),
    ("a secretariat of state in Tetun", "id", "Sekretaria Estadu Formasaun Profisionál no Empregu (SEFOPE) mengirim 40 pekerja.", [("Sekretaria Estadu Formasaun Profisionál no Empregu", "TLS")]),
    ("merchants are nobody's state", "ms", "Beliau bertemu wakil Câmara de Comércio e Indústria di Dili.", [("Câmara de Comércio e Indústria", None)]),
    ("a department in Filipino", "en", "The Tanggapan ng Pangulo approved the plan.", [("Tanggapan ng Pangulo", "PHL")]),
    ("a surname like a head noun", "en", "Mario Centro Vidal said the plan was ready.", []),
    ("a region of the forces by its number", "en", "He commands Cambodia's Military Region 7.", [("Military Region 7", "KHM")]),
    ("an ordinal begins the name", "en", "She met officers of Thailand's First Army Region.", [("First Army Region", "THA")]),
    ("an ordinal behind the state", "en", "The Thai Third Army Region and the Cambodian Navy hold a hotline.", [("Thai Third Army Region", "THA"), ("Cambodian Navy", "KHM")]),
    ("an ordinal in figures", "en", "The Vietnamese side and the 3rd Infantry Division agreed.", [("3rd Infantry Division", "VNM")]),
    ("a number within the name", "en", "Vietnam's Naval Region 6 Command agreed.", [("Naval Region 6 Command", "VNM")]),
    ("an area is more than its army", "en", "He spoke for the Second Army Area in Thailand.", [("Second Army Area", "THA")]),
    ("a known provincial body before another", "en", "Takeo Provincial Administration and An Giang province's Border Guard Command agreed.", [("Takeo Provincial Administration", "KHM"), ("Border Guard Command", "VNM")]),
    ("a number ends before what is joined", "en", "Brigade 41 and the Cambodian Army held a patrol.", [("Brigade 41", "KHM"), ("Cambodian Army", "KHM")]),
    ("a chamber's first committee", "id", "Komisi I Dewan Perwakilan Rakyat mendesak pemerintah.", [("Komisi I Dewan Perwakilan Rakyat", "IDN")]),
    ("one committee by two names", "id", "Komisi V Dewan Perwakilan Rakyat menolak. Komisi V DPR meminta data.", [("Komisi V Dewan Perwakilan Rakyat", "IDN")]),
    ("a short form's local office", "id", "BNN Provinsi Sulawesi Utara menerima tamu dari Filipina.", [("BNN Provinsi Sulawesi Utara", "IDN")]),
    ("a local office behind brackets", "id", "Badan Pengelola Perbatasan Daerah (BPPD) Provinsi NTT bersiap.", [("Badan Pengelola Perbatasan Daerah", "IDN")]),
    ("with and without the word for the area", "id", "Dinas Peternakan Provinsi NTT hadir. Dinas Peternakan NTT mencatat itu.", [("Dinas Peternakan Provinsi NTT", "IDN")]),
    ("a double name of a place", "id", "Otoritas Daerah Khusus Oecusse-Ambeno (ODKO) menerima tamu.", [("Otoritas Daerah Khusus Oecusse-Ambeno", "TLS")]),
    ("a coast and a word of the compass", "ms", "Pasukan Keselamatan Khas Pantai Timur Sabah menahan kapal.", [("Pasukan Keselamatan Khas Pantai Timur Sabah", "MYS")]),
    ("a part of an island", "id", "Kantor Wilayah Bea dan Cukai Kalimantan Bagian Timur hadir.", [("Kantor Wilayah Bea dan Cukai Kalimantan Bagian Timur", "IDN")]),
    ("a central bureau", "id", "Biro Narkotik Pusat Singapura hadir.", [("Biro Narkotik Pusat Singapura", "SGP")]),
    ("another state's ministry of two fields", "id", "Pejabat Kementerian Perdagangan dan Perindustrian Singapura hadir.", [("Kementerian Perdagangan dan Perindustrian Singapura", "SGP")]),
    ("another body in English behind 'dan'", "ms", "Suruhanjaya Tenaga Malaysia dan Energy Grid Authority Singapura menandatangani memorandum.", [("Suruhanjaya Tenaga Malaysia", "MYS"), ("Energy Grid Authority", "SGP")]),
    ("a subcommittee is another body", "id", "Komite Perbatasan Bersama dan Subkomite Teknis Demarkasi bersidang di Dili.", [("Komite Perbatasan Bersama", None), ("Subkomite Teknis Demarkasi", None)]),
    ("a joint committee that names one state", "en", "They spoke of the Joint Ministerial Committee for Tanjung Malaysia in Singapore.", [("Joint Ministerial Committee for Tanjung Malaysia", None)]),
    ("an organisation of the United Nations in full", "ms", "Wakil Pertubuhan Makanan dan Pertanian Bangsa-Bangsa Bersatu (FAO) hadir.", [("Pertubuhan Makanan dan Pertanian Bangsa-Bangsa Bersatu", "FAO")]),
    ("a legal person is any firm", "id", "Direktur Pelindungan WNI dan Badan Hukum Indonesia Kemlu hadir.", [("Kemlu", "IDN")]),
    ("a summit is no body", "en", "He met her on the sidelines of the ASEAN Summit.", []),
    ("the European Union is one", "ms", "Tindakan Kesatuan Eropah (EU) menghadkan sawit.", [("Kesatuan Eropah", "EU")]),
    ("but not in the name of talks", "id", "Perundingan ASEAN-Uni Eropa berlanjut.", []),
    ("a senate with its article", "en", "In the Senate, the Philippine envoy was heard.", [("Senate", "PHL")]),
    ("a parliament without one", "en", "He told Parliament in Singapore that it was ready.", [("Parliament", "SGP")]),
    ("a member of it", "en", "A Member of Parliament from Singapore came.", []),
    ("a parliament in Malay", "ms", "Menteri Malaysia itu memberitahu Parlimen bahawa perjanjian itu siap.", [("Parlimen", "MYS")]),
    ("its building", "ms", "Mereka bertemu di Bangunan Parlimen di Kuala Lumpur.", []),
    ("a consul general's office", "ms", "Pejabat Konsul Jeneral Malaysia di Songkhla membantu.", [("Pejabat Konsul Jeneral Malaysia", "MYS")]),
    ("the field of a minister in brackets", "ms", "Menteri di Jabatan Perdana Menteri (Undang-undang) Malaysia hadir.", [("Jabatan Perdana Menteri", "MYS")]),
    ("a centre that studies ASEAN", "id", "Pusat Studi ASEAN Universitas Nusa Raya di Kupang menggelar kuliah.", [("Pusat Studi ASEAN", None), ("Universitas Nusa Raya", None)]),
]  # fmt: skip

# trap, language, text, person, post
HOLDERS: list[tuple[str, str, str, str, str | None]] = [
    ("a commander of a field, no town", "ms", "Panglima Medan Timur Laksamana Madya Datuk Sabri Zali hadir.", "Sabri Zali", "Panglima Medan Timur"),
    ("the short form stands before the holder", "ms", "Ketua Pengarah Pasukan Keselamatan Pantai Timur Sabah (PKPTS) Datuk Hamzah Jipin hadir.", "Hamzah Jipin", "Ketua Pengarah Pasukan Keselamatan Pantai Timur Sabah (PKPTS)"),
    ("a technical attaché for the pilgrimage", "id", "Hadir pula Staf Teknis Haji Nurul Hadi Salim.", "Nurul Hadi Salim", "Staf Teknis Haji"),
    ("a technical attaché at a mission", "id", "Staf Teknis Imigrasi KJRI Penang Rudi Hartawan hadir.", "Rudi Hartawan", "Staf Teknis Imigrasi KJRI Penang"),
    ("a counsellor", "id", "Konselor Perdagangan Kedutaan Besar Vietnam, Luong Thi Hoa, hadir.", "Luong Thi Hoa", "Konselor Perdagangan Kedutaan Besar Vietnam"),
    ("a name that is also an adverb", "id", "Ia disambut Gubernur NTB Lalu Wiradana di Mataram.", "Lalu Wiradana", "Gubernur NTB"),
    ("local government", "id", "Menteri Dalam Negeri dan Pemerintahan Lokal Filipina Ernesto Magbuhos hadir.", "Ernesto Magbuhos", "Menteri Dalam Negeri dan Pemerintahan Lokal Filipina"),
    ("a common noun within a name that commas set off", "id", "Kepala Dinas Peternakan NTT, Yohana Lada Wele, hadir.", "Yohana Lada Wele", "Kepala Dinas Peternakan NTT"),
    ("a minister of a land", "ms", "Timbalan Menteri Tenaga dan Kelestarian Sarawak Datuk Zulkarnain Drahman hadir.", "Zulkarnain Drahman", "Timbalan Menteri Tenaga dan Kelestarian Sarawak"),
    ("a pilgrim's title behind the state", "id", "Menteri Pertanian Brunei Haji Azmi Hanafiah hadir.", "Azmi Hanafiah", "Menteri Pertanian Brunei"),
    ("an investigator", "en", "Chea Sophal, an investigator with rights group Licade, said so.", "Chea Sophal", "investigator"),
    ("the head of a central bureau", "ms", "Pengarah Biro Narkotik Pusat Singapura Sam Teo hadir.", "Sam Teo", "Pengarah Biro Narkotik Pusat Singapura"),
    ("a federal state's parliament", "id", "Ketua Parlemen Negara Bagian Sabah Kadzim Yahyah hadir.", "Kadzim Yahyah", "Ketua Parlemen Negara Bagian Sabah"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), BODIES, ids=[row[0] for row in BODIES])
def test_bodies(trap: str, language: str, text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(b.names[0], b.country) for b in facts_of(text, language).institutions] == wanted, trap


@pytest.mark.parametrize(
    ("trap", "language", "text", "name", "post"), HOLDERS, ids=[row[0] for row in HOLDERS]
)
def test_holders(trap: str, language: str, text: str, name: str, post: str | None) -> None:
    people = [(p.names[0], p.post.label if p.post else None) for p in facts_of(text, language).persons]
    assert people == [(name, post)], trap
