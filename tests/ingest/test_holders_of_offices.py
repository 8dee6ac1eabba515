"""Who holds which office for whom: representatives of bodies, several holders of one office, the old and the new
one, embassies and provinces that send people, homes that go without saying; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.persons.shared_offices import singular

from .test_extract import facts_of

# language, text, "name=state=office" of each, where "-" tells of none
HOLDERS = [
    ("ms", "Wakil UNHCR ke Malaysia, Thomas Arnesen, dan wakil FAO, Rajan Pillay, berkata kem itu ditutup bulan depan.", ["Thomas Arnesen=UNHCR=Wakil UNHCR ke Malaysia", "Rajan Pillay=FAO=wakil FAO"]),
    ("id", "Wakil Sekretaris Jenderal ASEAN untuk Komunitas Ekonomi Satria Pramadi membuka lokakarya itu di Jakarta.", ["Satria Pramadi=ASEAN=Wakil Sekretaris Jenderal ASEAN untuk Komunitas Ekonomi"]),
    ("en", "Japan's special envoy for Pacific island affairs, Keiko Hamasaki, met Fijian Prime Minister Sakiusa Rabici in Suva.", ["Keiko Hamasaki=JPN=Japan's special envoy for Pacific island affairs"]),
    ("ms", "Duta khas China bagi hal ehwal Asia, Deng Weiguo, tiba di Naypyidaw.", ["Deng Weiguo=CHN=Duta khas China bagi hal ehwal Asia"]),
    ("ms", "KUALA LUMPUR - Dua Timbalan Menteri Luar, Datuk Hazlin Adam dan Wong Siew Lan, menjawab soalan mengenai nelayan di Vietnam.", ["Hazlin Adam=MYS=Timbalan Menteri Luar", "Wong Siew Lan=MYS=Timbalan Menteri Luar"]),
    ("en", "Two Thai deputy ministers, Anan Chaiyo and Preecha Boonmee, attended the talks in Bangkok.", ["Anan Chaiyo=THA=deputy minister", "Preecha Boonmee=THA=deputy minister"]),
    ("en", "Trade ministers Dharma Kusuma of Indonesia and Philip Aw of Singapore said tariffs would not rise.", ["Dharma Kusuma=IDN=Trade minister", "Philip Aw=SGP=Trade minister"]),
    ("id", "Para menteri luar negeri, yaitu Tirta Soemarno (Indonesia) dan Faizal Ariffin (Malaysia), bertemu di Batam.", ["Tirta Soemarno=IDN=menteri luar negeri", "Faizal Ariffin=MYS=menteri luar negeri"]),
    ("id", "Jakarta - Jabatan Kepala Bakamla diserahkan Laksamana Madya Togi Sihombing kepada Laksamana Madya Ketut Wiranata.", ["Togi Sihombing=IDN=Kepala Bakamla", "Ketut Wiranata=IDN=Kepala Bakamla"]),
    ("en", "Laos's foreign minister, Bounma Sithong, took over from Khamla Vong on Monday.", ["Bounma Sithong=LAO=Laos's foreign minister", "Khamla Vong=LAO=-"]),
    ("ms", "Thailand diwakili Anucha Rattana iaitu Ketua Pengarah Jabatan Imigresen manakala Malaysia diwakili Datuk Zainal Ismail.", ["Anucha Rattana=THA=Ketua Pengarah Jabatan Imigresen"]),
    ("ms", "Delegasi Yunnan yang diketuai Timbalan Gabenor Qin Bao bertemu Ketua Menteri Melaka Datuk Seri Rauf Yusof di Melaka.", ["Qin Bao=CHN=Timbalan Gabenor", "Rauf Yusof=MYS=Ketua Menteri Melaka"]),
    ("id", "Kedutaan Besar Swiss di Jakarta mengirim dua orang ke acara itu: Kepala Kerja Sama Ekonomi Beat Lauener dan Sekretaris Pertama Nadine Caduff.", ["Beat Lauener=CHE=Kepala Kerja Sama Ekonomi", "Nadine Caduff=CHE=Sekretaris Pertama"]),
    ("id", "Presiden RI Aryo Wibisana bertemu Presiden Vietnam Luong Van Khai di Hanoi. Aryo didampingi Menlu Tirta Soemarno, sedangkan Luong didampingi Menteri Luar Negeri Bui Thanh Hai.", ["Tirta Soemarno=IDN=Menlu", "Bui Thanh Hai=VNM=Menteri Luar Negeri"]),
    ("ms", "Perdana Menteri Datuk Seri Anwar Sulong diiringi Menteri Luar Hasnan Daud. Rakan sejawatannya dari Laos, Sone Siphan, ditemani Menteri Luar Thong Phommas.", ["Hasnan Daud=MYS=Menteri Luar", "Thong Phommas=LAO=Menteri Luar"]),
    ("ms", "Menteri Pertahanan Datuk Khairil Azman bertemu rakan sejawat dari Singapura dan Brunei di tepi persidangan itu.", ["Khairil Azman=MYS=Menteri Pertahanan"]),
    ("ms", "SINGAPURA: Menteri Luar Vivien Krishnan berkata Singapura akan menghantar bantuan ke Myanmar.", ["Vivien Krishnan=SGP=Menteri Luar"]),
    ("ms", "Thailand menutup sempadan. Menteri Pertahanan Phum Wechaya berkata keputusan itu sementara.", ["Phum Wechaya=THA=Menteri Pertahanan"]),
    ("id", "Hadiah itu diserahkan Menteri Kebudayaan Fadil Zonta kepada penyair Malaysia.", ["Fadil Zonta=IDN=Menteri Kebudayaan"]),
    ("id", "Rombongan parlemen Kamboja diterima Wakil Ketua MPR Hidayat Nurdin.", ["Hidayat Nurdin=IDN=Wakil Ketua MPR"]),
    ("ms", "Tetamu dari Jordan itu, Menteri Wakaf Dr. Khaldun al-Majid, dibawa melawat masjid oleh Menteri Hal Ehwal Agama Datuk Zulkarnain Fahmi.", ["Khaldun al-Majid=JOR=Menteri Wakaf", "Zulkarnain Fahmi=MYS=Menteri Hal Ehwal Agama"]),
    ("id", "Riyadh - Delegasi Indonesia diterima Menteri Haji Arab Saudi Fahd al-Harthi. Konjen Jeddah Yudi Pramana ikut dalam rombongan.", ["Yudi Pramana=IDN=Konjen Jeddah"]),
    ("id", "Delegasi Indonesia didampingi Direktur Pengawasan dan Penindakan Keimigrasian, Lestari Simanjorang, di Phnom Penh.", ["Lestari Simanjorang=IDN=Direktur Pengawasan dan Penindakan Keimigrasian"]),
    ("id", "\"Kami tidak akan mundur,\" kata Commodore Reynaldo Ocampo, juru bicara Penjaga Pantai Filipina untuk Laut Filipina Barat.", ["Reynaldo Ocampo=PHL=juru bicara Penjaga Pantai Filipina untuk Laut Filipina Barat"]),
    ("ms", "Senator Dato' Sri Dr. Amir Hashim, Timbalan Menteri Kewangan, meraikan Menteri Kewangan II Brunei, Pengiran Abdul Muiz.", ["Amir Hashim=MYS=Timbalan Menteri Kewangan", "Abdul Muiz=BRN=Menteri Kewangan II Brunei"]),
    ("en", "U Than Myint, Myanmar's deputy energy minister, Daw Khin Sandar, director-general of its electricity department, and Rowena Salcedo, the Philippine labor attaché, spoke in Bangkok.", ["Than Myint=MMR=Myanmar's deputy energy minister", "Khin Sandar=MMR=director-general of its electricity department"]),
    ("en", "JAKARTA - Maritime Security Agency chief Vice Admiral Darius Waney said the crew of the Vietnamese boat would be sent home.", ["Darius Waney=IDN=Maritime Security Agency chief"]),
    ("id", "CEO perusahaan baterai Korea Hanseo Energy, Moon Tae-il, bertemu Menteri Investasi Galih Wicaksana di Jakarta.", ["Moon Tae-il=None=CEO perusahaan baterai Korea Hanseo Energy", "Galih Wicaksana=IDN=Menteri Investasi"]),
    ("en", "Gavin Holbrook, an independent security analyst in Perth, disagreed with Malaysia.", ["Gavin Holbrook=None=security analyst"]),
    ("ms", "Penganalisis bebas Lim Siew Hoon berkata perjanjian Malaysia itu tidak mencukupi.", ["Lim Siew Hoon=None=Penganalisis bebas"]),
    ("en", "The Asian Development Bank is weighing a loan in Bangkok, but a spokesman, Gerard Whitfield, would not confirm it.", ["Gerard Whitfield=ADB=spokesman"]),
]  # fmt: skip
# Nobody is told of, or nobody but these.
NOBODY_ELSE = [
    ("id", "Menurut Kyodo dan harian Thanh Nien, kapal Jepang itu menuju Cam Ranh pada hari Senin.", []),
    ("ms", "Anugerah Tun Hussein Onn disampaikan oleh Menteri Pendidikan Datuk Fauziah Salleh kepada pelajar Indonesia.", ["Fauziah Salleh"]),
    ("id", "Delegasi Laos bertemu Menteri Perikanan dan Sumber Daya Laut Papua Nugini Malachi Kori di Jakarta.", ["Malachi Kori"]),
    ("en", "The Japanese delegation, led by two deputy ministers, arrived in Vientiane on Monday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), HOLDERS)
def test_offices_and_states(language: str, text: str, told: list[str]) -> None:
    persons = facts_of(text, language, "2025-05-15").persons
    found = {f"{p.names[0]}={p.country}={p.post.label if p.post else '-'}" for p in persons}
    assert found >= set(told)


@pytest.mark.parametrize(("language", "text", "names"), NOBODY_ELSE)
def test_nobody_else(language: str, text: str, names: list[str]) -> None:
    assert [p.names[0] for p in facts_of(text, language, "2025-05-15").persons] == names


def test_one_of_several() -> None:
    assert singular("Trade ministers") == "Trade minister"
    assert singular("Foreign Secretaries") == "Foreign Secretary"
    assert singular("Menteri Luar") == "Menteri Luar"


def test_a_commodore_is_an_officer_in_indonesian_and_malay() -> None:
    text = "MEDAN - Latihan TNI AL dan Angkatan Laut Fiji dibuka. Dari pihak Fiji hadir Komodor Semi Waqa."
    assert [(p.names[0], p.country) for p in facts_of(text, "id", "2025-07-17").persons] == [
        ("Semi Waqa", "FJI")
    ]
