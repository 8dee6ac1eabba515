"""Whose offices go without a state: those of who receives guests in a town, of the paper's own bodies."""

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

HOMES = [
    (
        "id",
        "TLS",
        "DILI, 12 September 2019 - Menteri Pertanian Abel da Costa Pinto hari ini menerima Duta Besar "
        "Indonesia untuk Timor-Leste, Hendra Pramudito, di kantornya di Farol, Dili. Indonesia akan "
        "mengirim dokter hewan.",
    ),
    (
        "ms",
        "SGP",
        "SINGAPURA dan Malaysia akan mengadakan festival seni bersama. Ia dipersetujui semalam "
        "apabila Menteri Negara Kanan (Kesihatan), Encik Rahmat Sidek, bertemu Timbalan Menteri "
        "Kesihatan Malaysia, Datuk Halim Razak, di Johor Bahru. Encik Rahmat berkata kami mahu "
        "menambah jururawat.",
    ),
    (
        "ms",
        "SGP",
        "Menteri Pertahanan, Dr Lim Boon Tat, dan Menteri Pertahanan Malaysia, Datuk Seri Khalid "
        "Omar, menyaksikan eksesais Semangat Bersatu di Pulau Tekong. Dr Lim berkata kerjasama "
        "pertahanan Singapura-Malaysia kukuh.",
    ),
    (
        "ms",
        "MYS",
        "Menteri Luar Datuk Seri Hasrul Anuar bertemu Menteri Ehwal Luar Singapura Ng Wei Jie di "
        "Putrajaya hari ini. Malaysia dan Singapura bersetuju meneruskan rundingan sempadan "
        "maritim.",
    ),
    (
        "ms",
        "MYS",
        "SINGAPURA: Perdana Menteri Datuk Seri Razman Ishak bertemu rakan sejawatnya Tan Hock "
        "Seng di sini, hari ini. Razman berkata Malaysia komited menyiapkan projek RTS.",
    ),
    (
        "ms",
        "MYS",
        "Menteri Besar Johor Datuk Seri Kamarul Hadi bertemu Menteri Perdagangan dan "
        "Perindustrian Singapura Lee Kah Seng di Johor Bahru. Johor mahu zon ekonomi khas "
        "dipercepat.",
    ),
    (
        "ms",
        "MYS",
        "Singapura akan menghantar pasukan perubatan ke Sabah, kata Menteri Kesihatan Datuk Seri "
        "Dr. Faizal Hamid. Beliau bertemu Menteri Kesihatan Singapura Ong Seng Huat di Kota "
        "Kinabalu semalam.",
    ),
    (
        "ms",
        "MYS",
        "BANDAR SERI BEGAWAN: Menteri Dalam Negeri Datuk Seri Saiful Bakri bertemu Menteri Hal "
        "Ehwal Dalam Negeri Brunei Dato Ahmaddin Haji Rahman hari ini. Malaysia dan Brunei "
        "bersetuju menambah rondaan.",
    ),
    (
        "ms",
        "BRN",
        "Menteri Pembangunan, Yang Berhormat Dato Haji Suhaimi, menerima kunjungan hormat Menteri"
        " Kerja Raya Malaysia, Yang Berhormat Dato Sri Alexander, di Kementerian Pembangunan, "
        "Berakas. Perbincangan menyentuh jambatan Sungai Pandaruan antara Negara Brunei "
        "Darussalam dan Malaysia.",
    ),
    (
        "ms",
        "BRN",
        "Pasukan Polis Diraja Brunei (PPDB) dan Polis Diraja Malaysia (PDRM) menandatangani "
        "memorandum persefahaman di Ibu Pejabat Polis, Gadong. Pesuruhjaya Polis Dato Haji Irwan "
        "menandatangani bagi Negara Brunei Darussalam.",
    ),
    (
        "id",
        "TLS",
        "DILI, 14 Maret 2023 – Menteri Pendidikan Armindo Soares menerima Duta Besar Indonesia "
        "Okto Dharmawan di ruang kerjanya di Dili untuk membahas beasiswa di Kupang dan Denpasar.",
    ),
    (
        "id",
        "TLS",
        "DILI, 2 Mei 2024 – Menteri Pertanian Marcos da Cruz Alves bersama Duta Besar Jepang "
        "untuk Timor-Leste Hiroshi Kimura menandatangani perjanjian hibah irigasi di Dili. "
        "Indonesia juga membantu benih.",
    ),
    (
        "id",
        "IDN",
        "DILI – Menteri Pertahanan Prabawa Sutanto bertemu Presiden Timor-Leste José Belo Araújo "
        "di Istana Presiden, Rabu. Ia mengatakan Indonesia akan melatih 50 perwira.",
    ),
    (
        "id",
        "IDN",
        "DILI – Duta Besar RI untuk Timor-Leste Okto Dharmawan menerima Menteri Pendidikan Timor-"
        "Leste Armindo Soares di KBRI Dili, Senin.",
    ),
    (
        "id",
        "IDN",
        "DILI – Menteri Pertanian Andi Saputra bersama Menteri Pertanian Timor-Leste Marcos da "
        "Cruz Alves menandatangani nota kesepahaman di Dili, Senin. Menteri Andi disambut Duta "
        "Besar RI Okto Dharmawan.",
    ),
    (
        "id",
        "IDN",
        "KUALA LUMPUR – Menteri Ketenagakerjaan Ida Hartati bertemu Menteri Sumber Manusia "
        "Malaysia Datuk Roslan di Putrajaya, Kamis. Ida didampingi Duta Besar Indonesia untuk "
        "Malaysia Hermawan.",
    ),
    (
        "id",
        "IDN",
        "HANOI – Kapolri Jenderal Bambang menerima kunjungan Duta Besar Indonesia untuk Vietnam "
        "Deni Abadi di sela-sela sidang ASEANAPOL, Selasa. Kapolri kemudian bertemu Menteri "
        "Keamanan Publik Vietnam To Van Luong.",
    ),
    (
        "id",
        "VNM",
        "Hanoi (VNA) - Ketua Majelis Nasional Tran Thanh Mai menerima Ketua DPR Indonesia Puti "
        "Larasati di Hanoi, Senin. Ia mengatakan Vietnam menghargai hubungan kedua negara.",
    ),
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
