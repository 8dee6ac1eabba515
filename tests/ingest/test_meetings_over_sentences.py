"""Meetings told in two or three sentences: another of the same two, the town, the days, who was there."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

TITLES = {"en": "News of the day", "id": "Kabar hari ini", "ms": "Khabar hari ini"}

# language, text, and of each meeting its sides, status, day or days, town and participants
STORIES = [
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. They had spoken by phone on 28 April.",
        [
            "LKA-NPL held 2025-04-28; None; Hari Thapa, Nimal Perera",
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
        ],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera held talks with Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. The two had spoken by telephone on 28 April.",
        [
            "LKA-NPL held 2025-04-28; None; Hari Thapa, Nimal Perera",
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
        ],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. It was their third meeting this year: the previous one was in Kathmandu on 11 March.",
        [
            "LKA-NPL held 2025-03-11; Kathmandu; Hari Thapa, Nimal Perera",
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
        ],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. Their first meeting had taken place in Kathmandu on 11 March.",
        [
            "LKA-NPL held 2025-03-11; Kathmandu; Hari Thapa, Nimal Perera",
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
        ],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. The last time the two sat down together was in Kathmandu on 11 March.",
        [
            "LKA-NPL held 2025-03-11; Kathmandu; Hari Thapa, Nimal Perera",
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
        ],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. It was a follow-up to their talks in Kathmandu on 11 March.",
        [
            "LKA-NPL held 2025-03-11; Kathmandu; Hari Thapa, Nimal Perera",
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
        ],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. It was their first encounter, and Perera called the mood warm.",
        ["LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera"],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. They spoke for an hour, mostly about tea.",
        ["LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera"],
    ),
    (
        "en",
        "Sri Lankan Trade Minister Nimal Perera met Nepali Commerce Minister Hari Thapa in Colombo on Tuesday. A second round is set for Kathmandu on 20 June.",
        [
            "LKA-NPL held 2025-05-13; Colombo; Hari Thapa, Nimal Perera",
            "LKA-NPL planned 2025-06-20; Kathmandu; ",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Keduanya berbicara lewat telepon pada 28 April.",
        [
            "IDN-VNM held 2025-04-28; None; Le Van Toan, Wira Sutedja",
            "IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Pertemuan pertama mereka berlangsung di Medan pada 11 Maret.",
        [
            "IDN-VNM held 2025-03-11; Medan; Le Van Toan, Wira Sutedja",
            "IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Itu perjumpaan kedua mereka; yang pertama di Medan pada 11 Maret.",
        [
            "IDN-VNM held 2025-03-11; Medan; Le Van Toan, Wira Sutedja",
            "IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Sehari kemudian ia menemui Menteri Perdagangan Laos Kham Souk di Vientiane.",
        [
            "IDN-LAO held 2025-05-14; Vientiane; Kham Souk, Wira Sutedja",
            "IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi pada 6 Mei 2025. Tiga hari setelahnya ia berunding dengan Menteri Perdagangan Laos Kham Souk di Vientiane.",
        [
            "IDN-LAO held 2025-05-09; Vientiane; Kham Souk, Wira Sutedja",
            "IDN-VNM held 2025-05-06; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Pertemuan itu kelanjutan pembicaraan mereka di Medan pada 11 Maret.",
        [
            "IDN-VNM held 2025-03-11; Medan; Le Van Toan, Wira Sutedja",
            "IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Perundingan di Medan pada 11 Maret antara keduanya berakhir tanpa hasil.",
        [
            "IDN-VNM held 2025-03-11; Medan; Le Van Toan, Wira Sutedja",
            "IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Menteri Pertanian RI Wira Sutedja bertemu Menteri Pertanian Vietnam Le Van Toan di Hanoi, Selasa (13/5). Dua hari sebelumnya tamunya tiba dari Medan.",
        ["IDN-VNM held 2025-05-13; Hanoi; Le Van Toan, Wira Sutedja"],
    ),
    (
        "ms",
        "Menteri Perladangan Malaysia Datuk Hamzah Karim bertemu Menteri Pertanian Laos Kham Souk di Vientiane pada Selasa. Sebelum itu mereka berbual melalui telefon pada 28 April.",
        [
            "LAO-MYS held 2025-04-28; None; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-13; Vientiane; Hamzah Karim, Kham Souk",
        ],
    ),
    (
        "ms",
        "Menteri Perladangan Malaysia Datuk Hamzah Karim bertemu Menteri Pertanian Laos Kham Souk di Vientiane pada Selasa. Pertemuan pertama mereka diadakan di Ipoh pada 11 Mac.",
        [
            "LAO-MYS held 2025-03-11; Ipoh; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-13; Vientiane; Hamzah Karim, Kham Souk",
        ],
    ),
    (
        "ms",
        "Menteri Perladangan Malaysia Datuk Hamzah Karim bertemu Menteri Pertanian Laos Kham Souk di Vientiane pada Selasa. Perjumpaan itu susulan rundingan mereka di Ipoh pada 11 Mac.",
        [
            "LAO-MYS held 2025-03-11; Ipoh; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-13; Vientiane; Hamzah Karim, Kham Souk",
        ],
    ),
    (
        "ms",
        "Menteri Perladangan Malaysia Datuk Hamzah Karim bertemu Menteri Pertanian Laos Kham Souk di Vientiane pada Selasa. Sehari selepas itu beliau berunding dengan Menteri Perdagangan Thailand Somchai Rattana di Bangkok.",
        [
            "LAO-MYS held 2025-05-13; Vientiane; Hamzah Karim, Kham Souk",
            "MYS-THA held 2025-05-14; Bangkok; Hamzah Karim, Somchai Rattana",
        ],
    ),
    (
        "ms",
        "Menteri Perladangan Malaysia Datuk Hamzah Karim dan Menteri Pertanian Laos Kham Souk bertemu di Vientiane pada Selasa. Kali terakhir kedua-dua menteri bersemuka ialah di Ipoh pada 11 Mac.",
        [
            "LAO-MYS held 2025-03-11; Ipoh; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-13; Vientiane; Hamzah Karim, Kham Souk",
        ],
    ),
    (
        "en",
        "Talks between Philippine Energy Secretary Ana Lacson and Japanese Industry Minister Kenji Morita, first planned for 2 June, have been moved to 9 June, her office said. They will be held in Cebu.",
        ["JPN-PHL planned 2025-06-09; Cebu; Ana Lacson, Kenji Morita"],
    ),
    (
        "en",
        "The meeting of the Lao and Vietnamese border committees has been rescheduled to 9 June. It will take place in Hue.",
        ["LAO-VNM planned 2025-06-09; Hue; "],
    ),
    (
        "en",
        "Philippine Energy Secretary Ana Lacson will meet Japanese Industry Minister Kenji Morita on 9 June. The venue is Cebu, her office said.",
        ["JPN-PHL planned 2025-06-09; Cebu; Ana Lacson, Kenji Morita"],
    ),
    (
        "id",
        "Pertemuan Menteri Energi RI Wira Sutedja dengan Menteri Industri Jepang Kenji Morita diundur dari 2 Juni ke 9 Juni dan akan digelar di Batam.",
        ["IDN-JPN planned 2025-06-09; Batam; Kenji Morita, Wira Sutedja"],
    ),
    (
        "id",
        "Menteri Energi RI Wira Sutedja akan bertemu Menteri Industri Jepang Kenji Morita pada 9 Juni. Pertemuan itu akan berlangsung di Batam.",
        ["IDN-JPN planned 2025-06-09; Batam; Kenji Morita, Wira Sutedja"],
    ),
    (
        "ms",
        "Mesyuarat Jawatankuasa Bersama Malaysia-Thailand yang dirancang pada 2 Jun ditunda ke 9 Jun dan akan berlangsung di Ipoh.",
        ["MYS-THA planned 2025-06-09; Ipoh; "],
    ),
    (
        "ms",
        "Mesyuarat Jawatankuasa Bersama Malaysia-Thailand ditangguhkan ke 9 Jun. Ia akan diadakan di Ipoh.",
        ["MYS-THA planned 2025-06-09; Ipoh; "],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk hosted a lunch in Vientiane on Tuesday for Dutch Trade Minister Jan de Vries. The Dutch ambassador, Pieter Smit, joined them.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk, Pieter Smit"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. Also at the table was the Dutch ambassador, Pieter Smit.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk, Pieter Smit"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. With them at the table was the Dutch ambassador, Pieter Smit.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk, Pieter Smit"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. The Dutch ambassador, Pieter Smit, sat in on the meeting.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk, Pieter Smit"],
    ),
    (
        "en",
        "Officials of Laos and the Netherlands held talks in Vientiane on Tuesday. Deputy Minister Kham Souk headed the Lao side, while Ambassador Pieter Smit led the Dutch.",
        ["LAO-NLD held 2025-05-13; Vientiane; Kham Souk, Pieter Smit"],
    ),
    (
        "en",
        "Lao and Dutch delegations met in Vientiane on Tuesday. Lao Foreign Minister Kham Souk was represented by his deputy, Bounmy Keola.",
        ["LAO-NLD held 2025-05-13; Vientiane; Bounmy Keola"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk missed Tuesday's talks with Dutch Trade Minister Jan de Vries in Vientiane. Deputy Minister Bounmy Keola stood in for him.",
        ["LAO-NLD held 2025-05-13; Vientiane; Bounmy Keola, Jan de Vries"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. The Dutch ambassador, Pieter Smit, did not attend.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. The Dutch ambassador, Pieter Smit, joined a tree-planting later in the day.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk"],
    ),
    (
        "id",
        "Delegasi Australia yang dipimpin Menteri Muda Fiona Hartigan menemui pejabat Kementerian Perdagangan RI di Jakarta, Selasa (13/5). Direktur Jenderal Bayu Setiaki memimpin pihak Indonesia.",
        ["AUS-IDN held 2025-05-13; Jakarta; Bayu Setiaki, Fiona Hartigan"],
    ),
    (
        "id",
        "Rapat pejabat senior Indonesia dan Thailand berlangsung di Phuket, Selasa (13/5). Menteri Kelautan RI Wira Sutedja berhalangan dan diwakili Direktur Jenderal Bayu Setiaki.",
        ["IDN-THA held 2025-05-13; Phuket; Bayu Setiaki"],
    ),
    (
        "id",
        "Menteri Kelautan RI Wira Sutedja menjamu Menteri Perikanan Thailand Somchai Rattana di Jakarta, Selasa (13/5). Duta Besar Thailand Prapas Chaiyo ikut dalam jamuan itu.",
        ["IDN-THA held 2025-05-13; Jakarta; Prapas Chaiyo, Somchai Rattana, Wira Sutedja"],
    ),
    (
        "id",
        "Menteri Kelautan RI Wira Sutedja bertemu Menteri Perikanan Thailand Somchai Rattana di Jakarta, Selasa (13/5). Wira datang ditemani Direktur Jenderal Bayu Setiaki.",
        ["IDN-THA held 2025-05-13; Jakarta; Bayu Setiaki, Somchai Rattana, Wira Sutedja"],
    ),
    (
        "id",
        "Menteri Kelautan RI Wira Sutedja bertemu Menteri Perikanan Thailand Somchai Rattana di Jakarta, Selasa (13/5). Direktur Jenderal Bayu Setiaki tidak hadir karena sakit.",
        ["IDN-THA held 2025-05-13; Jakarta; Somchai Rattana, Wira Sutedja"],
    ),
    (
        "ms",
        "Rombongan Laos yang diketuai Timbalan Menteri Kham Souk menemui pegawai Kementerian Perladangan Malaysia di Putrajaya pada Selasa. Ketua Pengarah kementerian, Datuk Hamzah Karim, mengetuai pihak Malaysia.",
        ["LAO-MYS held 2025-05-13; Putrajaya; Hamzah Karim, Kham Souk"],
    ),
    (
        "ms",
        "Pegawai kanan Malaysia dan Thailand bermesyuarat di Phuket pada Selasa. Menteri Perikanan Malaysia Datuk Hamzah Karim diwakili timbalannya, Azlan Harun.",
        ["MYS-THA held 2025-05-13; Phuket; Azlan Harun"],
    ),
    (
        "ms",
        "Menteri Luar Malaysia Datuk Hamzah Karim menerima kunjungan Menteri Luar Laos Kham Souk di Putrajaya pada Selasa. Turut bersama di meja rundingan ialah Duta Besar Laos, Bounmy Keola.",
        ["LAO-MYS held 2025-05-13; Putrajaya; Bounmy Keola, Hamzah Karim, Kham Souk"],
    ),
    (
        "en",
        "The signing of a memorandum on sea rescue by Philippine Coast Guard chief Artemio Lacson and Vietnam Coast Guard commander Le Van Toan took place in Manila on Tuesday. Vietnamese Ambassador Tran Thi Hoa witnessed the ceremony.",
        ["PHL-VNM held 2025-05-13; Manila; Artemio Lacson, Le Van Toan, Tran Thi Hoa"],
    ),
    (
        "en",
        "Lampang Province of Thailand and the Lao province of Bokeo signed the minutes of their cooperation on Tuesday in Houayxay. The document was signed by Lampang Governor Somchai Rattana and Bokeo Governor Kham Souk.",
        ["LAO-THA held 2025-05-13; Houayxay; Kham Souk, Somchai Rattana"],
    ),
    (
        "en",
        "Fiji and Samoa signed an air services agreement in Suva on Tuesday. Fiji's transport minister, Jone Tabua, and his Samoan counterpart, Sione Leota, put their names to the document.",
        ["FJI-WSM held 2025-05-13; Suva; Jone Tabua, Sione Leota"],
    ),
    (
        "id",
        "Penandatanganan nota kesepahaman antara Kepala BNN RI Yusran Tandi dan Kepala Polisi Fiji Jone Tabua berlangsung di Suva, Selasa (13/5). Penandatanganan itu disaksikan Duta Besar RI Ningsih Handa.",
        ["FJI-IDN held 2025-05-13; Suva; Jone Tabua, Ningsih Handa, Yusran Tandi"],
    ),
    (
        "id",
        "Indonesia dan Fiji menandatangani perjanjian penerbangan di Suva, Selasa (13/5). Dokumen itu ditandatangani Menteri Perhubungan RI Wira Sutedja dan Menteri Transportasi Fiji Jone Tabua.",
        ["FJI-IDN held 2025-05-13; Suva; Jone Tabua, Wira Sutedja"],
    ),
    (
        "ms",
        "Majlis menandatangani memorandum persefahaman oleh Ketua Pengarah Kastam Malaysia Datuk Hamzah Karim dan Ketua Kastam Laos Kham Souk diadakan di Vientiane pada Selasa. Majlis itu disaksikan Duta Besar Malaysia Azlan Harun.",
        ["LAO-MYS held 2025-05-13; Vientiane; Azlan Harun, Hamzah Karim, Kham Souk"],
    ),
    (
        "ms",
        "Malaysia dan Laos memeterai perjanjian perkhidmatan udara di Vientiane pada Selasa. Menteri Pengangkutan Malaysia Datuk Hamzah Karim dan rakan sejawatnya Kham Souk menandatangani dokumen itu.",
        ["LAO-MYS held 2025-05-13; Vientiane; Hamzah Karim, Kham Souk"],
    ),
    (
        "en",
        "Nepali Foreign Minister Hari Thapa began a three-day official visit to Bhutan on 12 May.",
        ["BTN-NPL held 2025-05-12/2025-05-14; None; Hari Thapa"],
    ),
    (
        "en",
        "Nepali Foreign Minister Hari Thapa arrived in Thimphu on 12 May for a four-day visit to Bhutan.",
        ["BTN-NPL held 2025-05-12/2025-05-15; Thimphu; Hari Thapa"],
    ),
    (
        "id",
        "Menlu Nepal Hari Thapa memulai kunjungan resmi tiga hari ke Indonesia pada 12 Mei.",
        ["IDN-NPL held 2025-05-12/2025-05-14; None; Hari Thapa"],
    ),
    (
        "ms",
        "Menteri Luar Nepal Hari Thapa memulakan lawatan rasmi tiga hari ke Malaysia pada 12 Mei.",
        ["MYS-NPL held 2025-05-12/2025-05-14; None; Hari Thapa"],
    ),
    (
        "en",
        "Bhutan and Nepal signed two papers on power on Tuesday. The signing followed talks between Nepali Foreign Minister Hari Thapa and his host, Foreign Minister Karma Dorji, at the Royal Palace in Thimphu.",
        ["BTN-NPL held 2025-05-13; Royal Palace, Thimphu; Hari Thapa, Karma Dorji"],
    ),
    (
        "id",
        "Indonesia dan Nepal menandatangani dua dokumen pada Selasa (13/5). Penandatanganan itu dilakukan setelah pertemuan Menlu RI Wira Sutedja dengan Menlu Nepal Hari Thapa di Jakarta.",
        ["IDN-NPL held 2025-05-13; Jakarta; Hari Thapa, Wira Sutedja"],
    ),
    (
        "en",
        "Fiji's fisheries minister, Jone Tabua, met Samoa's fisheries minister, Sione Leota, in Apia on Tuesday. On Monday he had called on Tongan Ambassador Viliami Fusi. The two fisheries ministers will meet again in Suva in July.",
        [
            "FJI-TON held 2025-05-12; None; Jone Tabua, Viliami Fusi",
            "FJI-WSM held 2025-05-13; Apia; Jone Tabua, Sione Leota",
            "FJI-WSM planned 2025-07; Suva; Jone Tabua, Sione Leota",
        ],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. He spoke by phone with his family on Monday.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk"],
    ),
    (
        "en",
        "Three days after the floods, Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk"],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk flew to Amsterdam on 5 May and, two days after his arrival, met Dutch Trade Minister Jan de Vries in The Hague.",
        ["LAO-NLD held 2025-05-07; The Hague; Jan de Vries, Kham Souk"],
    ),
    (
        "ms",
        "Menteri Luar Laos Kham Souk bertemu Menteri Luar Malaysia Datuk Hamzah Karim di Putrajaya pada Selasa, tiga hari selepas rundingan mereka di Ipoh.",
        [
            "LAO-MYS held 2025-05-10; Ipoh; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-13; Putrajaya; Hamzah Karim, Kham Souk",
        ],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday, four days after their talks in Hanoi.",
        [
            "LAO-NLD held 2025-05-09; Hanoi; Jan de Vries, Kham Souk",
            "LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk",
        ],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk met Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. The visitor's first stop had been Hanoi on 8 May.",
        ["LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk"],
    ),
    (
        "id",
        "Menlu RI Wira Sutedja menjamu Menlu Laos Kham Souk di Jakarta, Selasa (13/5). Sehari sebelumnya di kota yang sama, tamunya berdialog dengan Menteri Pertahanan RI Ahmad Surapa.",
        [
            "IDN-LAO held 2025-05-12; Jakarta; Ahmad Surapa, Kham Souk",
            "IDN-LAO held 2025-05-13; Jakarta; Kham Souk, Wira Sutedja",
        ],
    ),
    (
        "en",
        "Lao Foreign Minister Kham Souk received Dutch Trade Minister Jan de Vries in Vientiane on Tuesday. The previous day his guest had talks with Lao Defence Minister Bounmy Keola.",
        [
            "LAO-NLD held 2025-05-12; None; Bounmy Keola, Jan de Vries",
            "LAO-NLD held 2025-05-13; Vientiane; Jan de Vries, Kham Souk",
        ],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe met Chilean Trade Minister Pablo Araya in Lima on Tuesday. The first of the new trains had been in Arica on 8 March.",
        ["CHL-PER held 2025-05-13; Lima; Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe met Chilean Trade Minister Pablo Araya in Lima on Tuesday, two days after the fair in Tacna.",
        ["CHL-PER held 2025-05-13; Lima; Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe will meet Chilean Trade Minister Pablo Araya in Lima on 20 May. It will be held at the Palace of Torre Tagle.",
        ["CHL-PER planned 2025-05-20; Lima; Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe will meet Chilean Trade Minister Pablo Araya on 20 May. A wine fair will be held in Arica the same week.",
        ["CHL-PER planned 2025-05-20; None; Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe, who began a three-day visit to Chile on Monday, met Chilean Trade Minister Pablo Araya in Santiago on Tuesday.",
        ["CHL-PER held 2025-05-13; Santiago; Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe met Chilean Trade Minister Pablo Araya in Lima on Tuesday. Ambassador Luis Soto of Chile joined them for lunch.",
        ["CHL-PER held 2025-05-13; Lima; Luis Soto, Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe was represented by her deputy, Inti Mamani, at talks with Chilean Trade Minister Pablo Araya in Lima on Tuesday.",
        ["CHL-PER held 2025-05-13; Lima; Inti Mamani, Pablo Araya"],
    ),
    (
        "en",
        "Two days of talks between Peru and Chile ended in Lima on Wednesday. The two-day talks were led by Trade Ministers Rosa Quispe and Pablo Araya.",
        ["CHL-PER held 2025-05-13/2025-05-14; Lima; Pablo Araya, Rosa Quispe"],
    ),
    (
        "en",
        "Talks between Peru and Chile on fishing ended in Lima on Wednesday. The three-day meeting was the fourth this year.",
        ["CHL-PER held 2025-05-12/2025-05-14; Lima; "],
    ),
    (
        "en",
        "Talks between Peru and Chile on fishing opened in Lima on Wednesday. The talks will run until Friday.",
        ["CHL-PER held 2025-05-14/2025-05-16; Lima; "],
    ),
    (
        "en",
        "Peruvian Trade Minister Rosa Quispe met Chilean Trade Minister Pablo Araya in Lima on Tuesday and Bolivian Trade Minister Evo Choque in La Paz on Wednesday. Both ministers praised her plan.",
        [
            "BOL-PER held 2025-05-14; La Paz; Evo Choque, Rosa Quispe",
            "CHL-PER held 2025-05-13; Lima; Pablo Araya, Rosa Quispe",
        ],
    ),
    (
        "en",
        "On the sidelines of the UN climate conference, Peruvian Environment Minister Rosa Quispe met Chilean Environment Minister Pablo Araya on Monday and, on Tuesday, Fijian Environment Minister Jone Tabua.",
        [
            "CHL-PER held 2025-05-12; None; Pablo Araya, Rosa Quispe",
            "FJI-PER held 2025-05-13; None; Jone Tabua, Rosa Quispe",
        ],
    ),
    (
        "id",
        "Menteri Energi RI Wira Sutedja menerima Menteri Energi Norwegia Eirik Solberg di Jakarta, Senin (12/5). Keesokan harinya tamunya bertemu Menteri Kelautan RI Ahmad Surapa.",
        [
            "IDN-NOR held 2025-05-12; Jakarta; Eirik Solberg, Wira Sutedja",
            "IDN-NOR held 2025-05-13; Jakarta; Ahmad Surapa, Eirik Solberg",
        ],
    ),
    (
        "id",
        "Menteri Energi RI Wira Sutedja bertemu Menteri Energi Norwegia Eirik Solberg di Jakarta, Senin (12/5). Keduanya kembali bertemu di Bali keesokan harinya.",
        [
            "IDN-NOR held 2025-05-12; Jakarta; Eirik Solberg, Wira Sutedja",
            "IDN-NOR held 2025-05-13; Bali; Eirik Solberg, Wira Sutedja",
        ],
    ),
    (
        "id",
        "Wakil Menteri Energi RI Bayu Setiaki mewakili Menteri Wira Sutedja dalam pertemuan dengan Menteri Energi Norwegia Eirik Solberg di Jakarta, Senin (12/5).",
        ["IDN-NOR held 2025-05-12; Jakarta; Bayu Setiaki, Eirik Solberg"],
    ),
    (
        "id",
        "Latihan bersama Indonesia dan Fiji dimulai di Suva pada 5 Mei. Latihan itu berlangsung hingga 16 Mei.",
        ["FJI-IDN held 2025-05-05/2025-05-16; Suva; "],
    ),
    (
        "id",
        "Penandatanganan protokol oleh Kepala Badan Karantina RI Yusran Tandi dan Menteri Pertanian Fiji Jone Tabua berlangsung di Suva, Senin (12/5). Upacara itu disaksikan Duta Besar RI Ningsih Handa.",
        ["FJI-IDN held 2025-05-12; Suva; Jone Tabua, Ningsih Handa, Yusran Tandi"],
    ),
    (
        "id",
        "Gubernur Papua Yohanes Waromi bertemu Gubernur Sandaun Peter Tabi di Jayapura, Senin (12/5). Itu pertemuan kedua mereka; yang pertama di Vanimo pada Februari.",
        [
            "IDN-PNG held 2025-02; Vanimo; Peter Tabi, Yohanes Waromi",
            "IDN-PNG held 2025-05-12; Jayapura; Peter Tabi, Yohanes Waromi",
        ],
    ),
    (
        "ms",
        "Menteri Wilayah Malaysia Datuk Hamzah Karim bertemu Menteri Bandar Laos Kham Souk di Vientiane pada Isnin. Kedua-dua menteri bersua semula di Luang Prabang pada Rabu.",
        [
            "LAO-MYS held 2025-05-12; Vientiane; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-14; Luang Prabang; Hamzah Karim, Kham Souk",
        ],
    ),
    (
        "ms",
        "Menteri Wilayah Malaysia Datuk Hamzah Karim menerima Menteri Bandar Laos Kham Souk di Putrajaya pada Isnin. Sehari kemudian tetamunya menemui Menteri Pelancongan Malaysia Datuk Azlan Harun.",
        [
            "LAO-MYS held 2025-05-12; Putrajaya; Hamzah Karim, Kham Souk",
            "LAO-MYS held 2025-05-13; Putrajaya; Azlan Harun, Kham Souk",
        ],
    ),
    (
        "ms",
        "Menteri Wilayah Malaysia Datuk Hamzah Karim bertemu Menteri Bandar Laos Kham Souk di Vientiane pada Isnin. Duta Besar Malaysia Azlan Harun turut bersama di meja rundingan.",
        ["LAO-MYS held 2025-05-12; Vientiane; Azlan Harun, Hamzah Karim, Kham Souk"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), STORIES)
def test_meetings_over_sentences(language: str, text: str, expected: list[str]) -> None:
    title = TITLES[language]
    article = Article("g", f"{title}\n{text}", title, language, "https://example.org/x", "2025-05-15")
    facts = extract(annotate(article, load()), load())
    found = []
    for m in facts.meetings:
        people = sorted(facts.persons[p.person].names[0] for p in m.participations if p.person is not None)
        day = m.when.edtf if m.when else None
        found.append(f"{'-'.join(m.parties)} {m.status} {day}; {m.place}; {', '.join(people)}")
    assert sorted(found) == expected
