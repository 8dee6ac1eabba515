"""Bodies whose names join fields, numbers and places, and what is only called after a body or told by one."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.bodies.short_heads import written_out

from .test_extract import facts_of

# trap, language, text, names of bodies
WHOLE: list[tuple[str, str, str, list[str]]] = [
    ("a field that no list has, before a place", "ms", "Jabatan Kapal dan Lunas Sarawak menerima tetamu dari Hanoi.", ["Jabatan Kapal dan Lunas Sarawak"]),
    ("a person behind dan is none", "ms", "Jabatan Perikanan dan Rosmah Ladim dari Sandakan hadir.", ["Jabatan Perikanan"]),
    ("a known department goes on", "ms", "Pengarah Jabatan Perikanan dan Perladangan Sabah, Datuk Jumat Sanif, hadir.", ["Jabatan Perikanan dan Perladangan Sabah"]),
    ("a bureau of police with its region", "ms", "Pesuruhjaya Biro Polis Wilayah 8, Leftenan Jeneral Anan Chaiyo, hadir.", ["Biro Polis Wilayah 8"]),
    ("where the police are taught", "ms", "Beliau melawat Pusat Latihan Polis Johor Bahru semalam.", ["Pusat Latihan Polis Johor Bahru"]),
    ("where staff officers are taught", "id", "Peserta berasal dari Sekolah Staf dan Komando TNI di Bandung.", ["Sekolah Staf dan Komando TNI"]),
    ("a province's police behind its head", "id", "Kepala Polda Jambi Irjen Bambang Suryana hadir.", ["Polda Jambi"]),
    ("two commands of the fleet", "id", "Komando Armada II dan Pangkalan Utama TNI AL VIII Manado menyambut kapal itu.", ["Komando Armada II", "Pangkalan Utama TNI AL VIII Manado"]),
    ("a directorate with a short head", "id", "Ditjen Bea dan Cukai menahan kapal itu.", ["Ditjen Bea dan Cukai"]),
    ("a harbour master's office", "id", "Kantor Kesyahbandaran dan Otoritas Pelabuhan Khusus Batam mengawasi kapal itu.", ["Kantor Kesyahbandaran dan Otoritas Pelabuhan Khusus Batam"]),
    ("what workers have", "en", "It is paid from the Porters' Support and Insurance Fund before March.", ["Porters' Support and Insurance Fund"]),
    ("what fishermen have", "en", "The Fishermen's Welfare and Pension Board wrote a letter.", ["Fishermen's Welfare and Pension Board"]),
    ("a person before and is no part of it", "en", "Porters' Union leader Lim Wei Jie and Health Department chief Anan Chaiyo spoke.", ["Porters' Union", "Health Department"]),
    ("a plural behind its article", "en", "The Lakes and Marshes Authority of Cambodia banned nets.", ["Lakes and Marshes Authority of Cambodia"]),
    ("an autonomous port", "en", "He spoke at the Kampot Autonomous Port yesterday.", ["Kampot Autonomous Port"]),
    ("a short line that ends with a sign", "en", "Trade rose, the Cambodian Barley Bureau said. (AKP)", ["Cambodian Barley Bureau"]),
    ("the short head beside the long one", "id", "Direktorat Jenderal Tenun dan Ukir Nusantara rapat. Ditjen TUN mengirim surat.", ["Direktorat Jenderal Tenun dan Ukir Nusantara"]),
]  # fmt: skip
NONE: list[tuple[str, str, str, list[str]]] = [
    ("the subject of a memorandum", "en", "Both signed a Memorandum of Understanding on Civil Service Training.", []),
    ("the subject of a protocol", "en", "They initialled a Protocol concerning Coast Guard Operations.", []),
    ("but not with whom it is", "en", "A Memorandum of Understanding with the Ministry of Labour of Cambodia was signed.", ["Ministry of Labour of Cambodia"]),
    ("the subject of a note", "id", "Nota Kesepahaman di Bidang Kepolisian dan Persetujuan mengenai Imigrasi ditandatangani.", []),
    ("a session by its number", "ms", "Mesyuarat Suruhanjaya Bersama Ketiga akan diadakan di Vientiane.", []),
    ("a programme", "en", "The Border Command Training Programme will go on.", []),
    ("a medal", "en", "She received the Civil Service Medal.", []),
    ("a holder of an office goes on with none", "en", "The Labour Ministry Policy Director Lim Wei Jie spoke in Vientiane.", ["Labour Ministry"]),
    ("a law", "id", "Undang-Undang Mahkamah Konstitusi diubah.", []),
    ("an act", "ms", "Akta Jabatan Imigresen dipinda.", []),
    ("a prize", "ms", "Beliau menerima Anugerah Polis Diraja.", []),
    ("a project", "id", "Proyek Bank Sampah dibiayai bersama.", []),
    ("chiefs of police", "id", "Konferensi Kepala Kepolisian ASEAN ditunda.", []),
    ("whoever serves at the customs", "en", "The statue was seized by Thai customs in March.", []),
    ("whom a minister told", "id", "\"Kami siap,\" kata Menteri Perikanan Bagas Wiranegara kepada RRI, Selasa.", []),
    ("whom he told beside another", "ms", "Beliau berkata demikian kepada Bernama dan RTM selepas majlis itu.", []),
    ("who asked him", "id", "Dalam wawancara khusus dengan TVRI, Dubes Bagas Wiranegara membantah kabar itu.", []),
    ("who told it", "en", "The call was first reported by the Cambodian News Agency.", []),
    ("two broadcasters that sign", "ms", "RTM dan TVRI menandatangani perjanjian pertukaran rancangan.", ["RTM", "TVRI"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "names"), WHOLE + NONE, ids=[row[0] for row in WHOLE + NONE]
)
def test_bodies(trap: str, language: str, text: str, names: list[str]) -> None:
    assert [body.names[0] for body in facts_of(text, language).institutions] == names, trap


def test_short_heads() -> None:
    assert ("direktorat", "jenderal", "prl") in set(written_out("Ditjen PRL"))
    assert ("direktorat", "jenderal", "prl") in set(written_out("Direktorat Jenderal Pengelolaan Ruang Laut"))
    assert ("prl",) in set(written_out("Ditjen PRL"))
    assert list(written_out("Kementerian Luar Negeri")) == []
    assert list(written_out("")) == []
