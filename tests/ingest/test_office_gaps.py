"""Offices whose last words no list reads, before the holder's name; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# language, text (its trap is the office), office and state of each person
OFFICES: list[tuple[str, str, dict[str, tuple[str | None, str | None]]]] = [
    ("en", "The Chief of Naval Operations of the Indonesian Navy, Admiral Rudi Halim, received a courtesy call from the Chief of Intelligence of the Lao People's Army, Brigadier General Somchai Vongsa, in Jakarta.",
     {"Rudi Halim": ("Chief of Naval Operations of the Indonesian Navy", "IDN"), "Somchai Vongsa": ("Chief of Intelligence of the Lao People's Army", "LAO")}),
    ("en", "The books were handed over in Vientiane by Ms Chen Lihua, Economic and Commercial Counsellor at the Chinese Embassy, to Vice Minister of Education Dr Somchai Vongsa.",
     {"Chen Lihua": ("Economic and Commercial Counsellor at the Chinese Embassy", "CHN"), "Somchai Vongsa": ("Vice Minister of Education", "LAO")}),
    ("en", "Dr Anne Petit, outgoing Representative of the World Health Organisation (WHO) to Cambodia, called on Health Minister Sok Daro in Phnom Penh.",
     {"Anne Petit": ("Representative of the World Health Organisation (WHO) to Cambodia", "WHO"), "Sok Daro": ("Health Minister", "KHM")}),
    ("en", "The incoming Ambassador of Timor-Leste to Thailand, Joao Soares, presented his credentials in Bangkok.",
     {"Joao Soares": ("Ambassador of Timor-Leste to Thailand", "TLS")}),
    ("en", "Lao Customs Department Director General Somchai Vongsa met Vietnam Customs deputy chief Tran Van Hao in Hanoi.",
     {"Somchai Vongsa": ("Lao Customs Department Director General", "LAO"), "Tran Van Hao": ("Vietnam Customs deputy chief", "VNM")}),
    ("en", "Drugs Controller General of India Ravi Menon and Thai FDA secretary-general Anan Srisuk signed the letter in New Delhi.",
     {"Ravi Menon": ("Drugs Controller General of India", "IND"), "Anan Srisuk": ("Thai FDA secretary-general", "THA")}),
    ("en", "Thai Deputy Permanent Secretary of Commerce Anan Srisuk told reporters in Bangkok that the talks went well.",
     {"Anan Srisuk": ("Thai Deputy Permanent Secretary of Commerce", "THA")}),
    ("en", "The meeting was co-chaired by Vietnamese Deputy Minister of Public Security Senior Lieutenant General Tran Van Hao and Head of the Cambodian National Police General Sok Daro.",
     {"Tran Van Hao": ("Vietnamese Deputy Minister of Public Security", "VNM"), "Sok Daro": ("Head of the Cambodian National Police", "KHM")}),
    ("en", "Party Central Committee member and Governor of Savannakhet Province Somchai Vongsa welcomed Chairman of the Quang Tri People's Committee Tran Van Hao.",
     {"Somchai Vongsa": ("Governor of Savannakhet Province", "LAO"), "Tran Van Hao": ("Chairman of the Quang Tri People's Committee", "VNM")}),
    ("en", "The head of Myanmar's police, Brigadier General Zaw Htun, and Bangladesh's border guard chief, Major General Anwar Kabir, agreed on a hotline.",
     {"Zaw Htun": ("head of Myanmar's police", "MMR"), "Anwar Kabir": ("Bangladesh's border guard chief", "BGD")}),
    ("en", "The president of Singapore's parliament, Lim Wei Han, and the director of Malaysia's forestry department, Razali Che Man, met in Kuala Lumpur.",
     {"Lim Wei Han": ("president of Singapore's parliament", "SGP"), "Razali Che Man": ("director of Malaysia's forestry department", "MYS")}),
    ("id", "Wakil Sekkota Surabaya Rudi Halim dan Kepala Divisi Lingkungan Pemerintah Kota Kochi, Jepang, Hasegawa Noriko, bertemu di Surabaya.",
     {"Rudi Halim": ("Wakil Sekkota Surabaya", "IDN"), "Hasegawa Noriko": ("Kepala Divisi Lingkungan Pemerintah Kota Kochi", "JPN")}),
    ("id", "Kepala Balai Karantina Hewan Kelas II Ende Yulita Nona dan Direktur Layanan Bea Cukai Timor Leste Joao Soares bertemu di Atambua.",
     {"Yulita Nona": ("Kepala Balai Karantina Hewan Kelas II Ende", "IDN"), "Joao Soares": ("Direktur Layanan Bea Cukai Timor Leste", "TLS")}),
    ("id", "Komandan Satgas Pamtas RI-RDTL Sektor Barat Letkol Inf Rudi Halim bertemu Komandan UPF Timor Leste Joao Soares.",
     {"Rudi Halim": ("Komandan Satgas Pamtas RI-RDTL Sektor Barat", "IDN"), "Joao Soares": ("Komandan UPF Timor Leste", "TLS")}),
    ("id", "Kepala Biro Pemerintahan Setdaprov Kepri, Wan Erlina, mengatakan Malaysia akan mengirim tim.",
     {"Wan Erlina": ("Kepala Biro Pemerintahan Setdaprov Kepri", "IDN")}),
    ("id", "Sekretaris Pertama Fungsi Ekonomi KBRI Dar es Salaam, Ratih Ayuningtyas, mengatakan Tanzania membutuhkan traktor Indonesia.",
     {"Ratih Ayuningtyas": ("Sekretaris Pertama Fungsi Ekonomi KBRI Dar es Salaam", "IDN")}),
    ("id", "Wakil FAO di Filipina, Tesfaye Bekele, dan Sekretaris Tetap Kementerian Perikanan Fiji, Sereana Vaka, bertemu Menteri Kelautan Indonesia Rudi Halim.",
     {"Tesfaye Bekele": ("Wakil FAO di Filipina", "FAO"), "Sereana Vaka": ("Sekretaris Tetap Kementerian Perikanan Fiji", "FJI"), "Rudi Halim": ("Menteri Kelautan Indonesia", "IDN")}),
    ("id", "Ketua Perunding Indonesia Rudi Halim bertemu Ketua Perunding Uni Eropa Lorenz Maes dan Direktur Jenderal Perdagangan Komisi Eropa Helga Sten di Brussels.",
     {"Rudi Halim": ("Ketua Perunding Indonesia", "IDN"), "Lorenz Maes": ("Ketua Perunding Uni Eropa", "EU"), "Helga Sten": ("Direktur Jenderal Perdagangan Komisi Eropa", "EU")}),
    ("id", "Asisten Bidang Pemerintahan Setprov Kaltara Rudi Halim menerima rombongan Sabah yang dipimpin Setiausaha Kerajaan Negeri Sabah Razali Che Man.",
     {"Rudi Halim": ("Asisten Bidang Pemerintahan Setprov Kaltara", "IDN"), "Razali Che Man": ("Setiausaha Kerajaan Negeri Sabah", "MYS")}),
    ("id", "Panglima Komando Andaman dan Nikobar Laksamana Madya Ravi Menon bertemu Panglima Kodam Iskandar Muda Mayjen Rudi Halim di Banda Aceh.",
     {"Ravi Menon": ("Panglima Komando Andaman dan Nikobar", "IND"), "Rudi Halim": ("Panglima Kodam Iskandar Muda", "IDN")}),
    ("id", "Kata Kepala Kantor Wilayah Ditjen Imigrasi NTT Rudi Halim, petugas Layanan Migrasi Timor Leste akan dilatih.",
     {"Rudi Halim": ("Kepala Kantor Wilayah Ditjen Imigrasi NTT", "IDN")}),
    ("ms", "Pengarah Agensi Penguatkuasaan Maritim Malaysia (APMM) Terengganu, Kapten Maritim Razali Che Man berkata, bot Vietnam ditahan.",
     {"Razali Che Man": ("Pengarah Agensi Penguatkuasaan Maritim Malaysia (APMM) Terengganu", "MYS")}),
    ("ms", "Ketua Polis Sarawak Datuk Razali Che Man bertemu Kapolda Kalimantan Barat Irjen Rudi Halim di Kuching.",
     {"Razali Che Man": ("Ketua Polis Sarawak", "MYS"), "Rudi Halim": ("Kapolda Kalimantan Barat", "IDN")}),
    ("ms", "Setiausaha Kerajaan Johor Tan Sri Razali Che Man menerima kunjungan Konsul Jeneral Singapura di Johor Bahru, Jeevan Pillai.",
     {"Razali Che Man": ("Setiausaha Kerajaan Johor", "MYS"), "Jeevan Pillai": ("Konsul Jeneral Singapura di Johor Bahru", "SGP")}),
    ("ms", "Pengerusi Jawatankuasa Pendidikan negeri, Hilmi Awang Ngah, bertemu Setiausaha Utama Jabatan Latihan Kenya, Wycliffe Otieno.",
     {"Hilmi Awang Ngah": ("Pengerusi Jawatankuasa Pendidikan negeri", "MYS"), "Wycliffe Otieno": ("Setiausaha Utama Jabatan Latihan Kenya", "KEN")}),
    ("ms", "Menteri Perladangan dan Komoditi Razali Che Man bertemu Menteri Pertanian dan Keterjaminan Makanan Indonesia Rudi Halim.",
     {"Razali Che Man": ("Menteri Perladangan dan Komoditi", "MYS"), "Rudi Halim": ("Menteri Pertanian dan Keterjaminan Makanan Indonesia", "IDN")}),
    ("ms", "Ketua Unit Imigresen Negara Brunei Darussalam, Pengiran Haji Osman, bertemu Pengarah Imigresen Sarawak Dato Ken Leong.",
     {"Osman": ("Ketua Unit Imigresen Negara Brunei Darussalam", "BRN"), "Ken Leong": ("Pengarah Imigresen Sarawak", "MYS")}),
    ("ms", "Pengerusi Persatuan Nelayan Kawasan Besut, Yusof Ngah, berkata nelayan Vietnam kerap menceroboh.",
     {"Yusof Ngah": ("Pengerusi Persatuan Nelayan Kawasan Besut", None)}),
    ("ms", "Pesuruhjaya Polis Wilayah 9 Thai Leftenan Jeneral Anan Srisuk bertemu Ketua Polis Kelantan Datuk Razali Che Man.",
     {"Anan Srisuk": ("Pesuruhjaya Polis Wilayah 9 Thai", "THA"), "Razali Che Man": ("Ketua Polis Kelantan", "MYS")}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "offices"), OFFICES, ids=[c[1][:60] for c in OFFICES])
def test_an_office_to_its_end(
    language: str, text: str, offices: dict[str, tuple[str | None, str | None]]
) -> None:
    persons = facts_of(text, language).persons
    assert {p.names[0]: (p.post.label if p.post else None, p.country) for p in persons} == offices


# trap, language, text, office of the person
NO_GAP = [
    ("a verb stands between", "id", "Kepala Biro Umum tiba di Hanoi, Rudi Halim menyambutnya.", {}),
    ("the second has an office of his own", "id",
     "Kepala Balai di Kupang, Rudi Halim, Bupati Belu, hadir.", {"Rudi Halim": "Bupati Belu"}),
    ("the name of the holder stands at once", "id",
     "Menteri Pertanian Laos Somchai Vongsa, Rudi Halim, dan Budi Santoso hadir.", {"Somchai Vongsa": "Menteri Pertanian Laos", "Rudi Halim": None, "Budi Santoso": None}),
    ("a list of two offices", "en",
     "The Chief of Navy and Lieutenant General Somchai Vongsa attended.", {"Somchai Vongsa": None}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "offices"), NO_GAP, ids=[c[0] for c in NO_GAP])
def test_no_office_of_somebody_else(
    trap: str, language: str, text: str, offices: dict[str, str | None]
) -> None:
    persons = facts_of(text, language).persons
    assert {p.names[0]: p.post.label if p.post else None for p in persons} == offices, trap
