"""Whose offices go without a state: those of who receives guests in a town, of the paper's own bodies."""

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

HOMES = [
    (
        "id",
        "VNM",
        "Menteri Kesehatan Tran Quang Hieu, Kamis pagi, di Hanoi, menerima Duta Besar Laos Khamla "
        "Sisoulith yang baru memulai masa bakti. Duta Besar Khamla menyampaikan salam pemerintahnya.",
    ),
    (
        "id",
        "VNM",
        "Deputi Perdana Menteri Le Van Tuong menyambut delegasi Kementerian Keuangan Kamboja di Kantor "
        "Pemerintah di Hanoi, Rabu. Deputi PM Tuong menyatakan Vietnam siap membantu.",
    ),
    (
        "id",
        "CHN",
        "Wakil Menteri Perdagangan Zhou Hengli menerima delegasi pengusaha Thailand di Beijing, Selasa. "
        "Kedua pihak sepakat memperluas ekspor durian.",
    ),
    (
        "id",
        "IDN",
        "Menteri Perdagangan Ratna Kusumawardani menerima delegasi Kementerian Perdagangan Thailand di "
        "Jakarta, Selasa. Kedua pihak sepakat memperluas ekspor.",
    ),
    (
        "id",
        "IDN",
        "Menteri Luar Negeri Bagus Priyambodo menerima Menteri Luar Negeri Laos Khamla Vongsa di sela "
        "Sidang Umum PBB di New York, Rabu. Indonesia dan Laos sepakat memperpanjang nota kesepahaman.",
    ),
    (
        "id",
        "IDN",
        "Menteri Luar Negeri Bagus Priyambodo bertemu Menteri Luar Negeri Laos Khamla Vongsa di "
        "Vientiane, Rabu. Kedua menteri sepakat memperpanjang nota kesepahaman bebas visa.",
    ),
    (
        "id",
        "IDN",
        "Duta Besar Dewi Anggraeni menjamu Menteri Pertanian Laos Khamla Vongsa di Vientiane, Rabu malam. "
        "Indonesia akan menerima 20 pelajar.",
    ),
    (
        "ms",
        "SGP",
        "Menteri Tenaga Manusia Goh Wei Ming pada Selasa menerima Menteri Buruh Kemboja, Encik Sok "
        "Piseth, di bangunan kementeriannya. Majlis itu turut dihadiri Ketua Eksekutif GovTech.",
    ),
    (
        "ms",
        "SGP",
        "Menteri Ehwal Masyarakat Encik Imran Salleh bertemu Menteri Agama Brunei, Pehin Badar Ali. Turut "
        "hadir Ketua Eksekutif MUIS, Encik Kadir Maidin.",
    ),
    (
        "ms",
        "BRN",
        "Menteri Pertahanan Kedua, Yang Berhormat Pehin Halbi, menerima kunjungan hormat Duta Besar "
        "Vietnam di Bandar Seri Begawan semalam. Vietnam akan menghantar dua buah kapal.",
    ),
    (
        "ms",
        "MYS",
        "Menteri Dalam Negeri Datuk Seri Kamarul Hisham menerima kunjungan hormat Menteri Hal Ehwal Dalam "
        "Negeri Singapura, Encik Lim Boon Keat, di Putrajaya semalam.",
    ),
    (
        "ms",
        "MYS",
        "Menteri Dalam Negeri Datuk Seri Kamarul Hisham mengadakan pertemuan dengan rakan sejawatannya "
        "dari Singapura, Encik Lim Boon Keat, di Singapura semalam. Kedua-duanya bersetuju berkongsi "
        "data.",
    ),
    (
        "ms",
        "THA",
        "YALA, 3 Mac - Setiausaha Agung Majlis Wilayah Selatan Somsak Buntham menyambut rombongan guru "
        "dari Kelantan di pejabatnya di Yala semalam. Somsak berjanji memberi 20 biasiswa kepada pelajar "
        "Malaysia.",
    ),
    (
        "ms",
        "MYS",
        "YALA, 3 Mac - Exco Pendidikan Kelantan Ustaz Fadhil Awang bertemu Gabenor Yala Somsak Buntham di "
        "pejabatnya semalam. Kelantan akan menghantar 20 guru.",
    ),
    (
        "en",
        "THA",
        "Thailand and Myanmar have agreed to share haze data, Environment Minister Somchai Rattana said "
        "after an online conference yesterday with U Kyaw Zaw, union minister for natural resources in "
        "Nay Pyi Taw. Thailand would stop importing maize grown on burned land, Mr Somchai said. Thailand "
        "has lost much.",
    ),
    (
        "en",
        "MMR",
        "Union Minister for Energy U Thet Oo met Chinese Ambassador Liu Jian and Thai Ambassador Somkid "
        "Boonma in Nay Pyi Taw yesterday. They discussed gas.",
    ),
]


@pytest.mark.parametrize(("language", "home", "text"), HOMES)
def test_the_home_of_an_article_without_a_state_of_its_own(language: str, home: str, text: str) -> None:
    article = Article("g", f"Berita\n{text}", "Berita", language, "https://example.org/a", "2025-05-15")
    assert annotate(article, load()).home == home
