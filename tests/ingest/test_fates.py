"""Promises kept, late, withdrawn or given up, and what is put on record or planned for a visit."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of
from .test_made_at import MET, MET_EN, MET_MS

# trap, language, text behind a meeting of two ministers, "kind status parties" of what is told
FATES = [
    ("renewed when it had run out", "id", "Nota kesepahaman perikanan dengan Laos yang habis masa berlakunya pada Februari lalu diperpanjang dua tahun lewat pertukaran nota di Vientiane kemarin.", ["memorandum-of-understanding signed IDN,LAO"]),
    ("renewed when it had run out, in Malay", "ms", "Memorandum persefahaman pekerja dengan Thailand yang tamat tempoh pada Februari lalu dilanjutkan selama dua tahun menerusi pertukaran nota di Bangkok semalam.", ["memorandum-of-understanding signed MYS,THA"]),
    ("ended by one side", "id", "Kesepakatan pertukaran data dengan Laos dihentikan Vientiane pada 2020 karena perubahan undang-undang.", ["agreement broken-off IDN,LAO"]),
    ("another's, ended by that one", "id", "Nasib berbeda dialami kesepakatan dengan Kazakhstan yang diumumkan pada 2018. Kesepakatan tersebut dihentikan Astana pada 2020.", []),
    ("a building promised that stands by now", "id", "Gudang logistik yang dijanjikan Laos pada 2022 sudah berdiri.", ["pledge implemented IDN,LAO"]),
    ("kept at last", "id", "Janji lama Laos untuk membuka pasar perbatasan akhirnya ditepati.", ["pledge implemented IDN,LAO"]),
    ("an offer kept", "ms", "Dua puluh pelajar Malaysia memulakan pengajian di Bangkok, sekali gus menunaikan tawaran biasiswa yang dibuat Kerajaan Thailand tahun lalu.", ["pledge implemented MYS,THA"]),
    ("given in return", "en", "Lao Railways will in return lend Indonesia twelve track engineers.", ["pledge agreed IDN,LAO"]),
    ("a loss that is reckoned", "ms", "Persatuan Peladang Malaysia menganggarkan kerugian RM3 bilion setahun.", []),
    ("vacancies at a fair", "ms", "Menteri merasmikan karnival yang menawarkan 4,200 kekosongan jawatan di Thailand.", []),
    ("dropped as one side asked", "id", "Janji kedua, yaitu mengirim 20 bidan, dicoret atas permintaan Vientiane.", ["pledge broken-off IDN,LAO"]),
    ("taken back", "en", "A promise to lend two cranes to Laos was withdrawn at the request of Vientiane.", ["pledge broken-off IDN,LAO"]),
    ("given before, then withdrawn", "en", "Laos promised Indonesia two cranes in 2022. That offer was withdrawn in 2023 at the request of Jakarta.", ["pledge broken-off IDN,LAO"]),
    ("cannot go on", "ms", "Tawaran Thailand untuk membekalkan beras kepada Malaysia tidak dapat diteruskan.", ["pledge broken-off MYS,THA"]),
    ("kept", "id", "Lunas pula janji beasiswa: 25 mahasiswa Laos tiba di Ambon Agustus lalu.", ["pledge implemented IDN,LAO"]),
    ("kept, in English", "en", "Indonesia's promise to train 40 Lao nurses has been kept.", ["pledge implemented IDN,LAO"]),
    ("in use by now", "en", "The loan promised by Laos in 2016 is being used.", ["pledge implemented IDN,LAO"]),
    ("not there yet", "en", "The vaccines promised by Laos have not arrived.", ["pledge agreed IDN,LAO"]),
    ("done as promised", "en", "He thanked Vientiane for the two boats which were handed over to the navy on 12 July, as Laos had promised last year.", ["pledge implemented IDN,LAO"]),
    ("done as promised, in Indonesian", "id", "Dua kapal diserahkan pada Mei 2023, seperti yang dijanjikan Laos.", ["pledge implemented IDN,LAO"]),
    ("a plan of both dropped by both", "id", "Jalur feri Jakarta-Vientiane dicoret dari daftar atas kesepakatan bersama.", ["agreement broken-off IDN,LAO"]),
    ("a plan of both abandoned", "en", "The plan for a joint rice bank in Savannakhet is abandoned.", ["agreement broken-off IDN,LAO"]),
    ("a plan of one's own", "en", "The plan for a tower in Jakarta is abandoned.", []),
    ("a promise at home", "id", "Janji kampanye Presiden soal beras murah dibatalkan.", []),
    ("a governor's promise", "id", "Janji Gubernur Jakarta membangun rumah susun sudah dipenuhi.", []),
    ("should have been signed by now", "id", "Nota kesepahaman perikanan mestinya sudah diteken pada 2020.", ["memorandum-of-understanding planned IDN,LAO"]),
    ("should have been signed, in Malay", "ms", "Memorandum persefahaman perikanan sepatutnya dimeterai tahun lalu.", ["memorandum-of-understanding planned MYS,THA"]),
    ("signed on a visit to a third", "en", "A memorandum of understanding on fish will be signed when Rudi visits Hanoi in June.", ["memorandum-of-understanding planned IDN,VNM"]),
    ("the same in Malay", "ms", "Memorandum persefahaman itu akan ditandatangani apabila Hamzah melawat Manila pada Jun 2024.", ["memorandum-of-understanding planned MYS,PHL"]),
    ("to what one is invited is no side", "ms", "Presiden Laos turut menerima jemputan Perdana Menteri Malaysia untuk menghadiri sidang kemuncak ASEAN-Korea di Kuala Lumpur.", ["invitation agreed LAO,MYS"]),
    ("nor to what one is asked to come", "en", "Minister Somchai invited Minister Rudi to attend the ASEAN-Japan forum in Vientiane.", ["invitation proposed IDN,LAO"]),
    ("a point of a statement", "ms", "Perkara keempat: pemegang pasport rasmi dikecualikan daripada visa sehingga 90 hari.", ["agreement agreed MYS,THA"]),
    ("a promise on record", "en", "Point nine records a promise by Laos to supply seed to Indonesian farmers.", ["pledge agreed IDN,LAO"]),
    ("asked for and granted", "id", "Jakarta meminta bantuan 200 ribu dosis vaksin, yang langsung dipenuhi.", ["pledge agreed IDN,LAO"]),
    ("more places for the others", "en", "Laos will raise the number of training places for Indonesian students from 150 to 200 a year.", ["pledge agreed IDN,LAO"]),
    ("a thing handed over", "id", "Pada Oktober 2020 Indonesia menyerahkan kapal latih KM Ikan Raya kepada Akademi Maritim Laos.", ["pledge implemented IDN,LAO"]),
    ("the renewal of a paper told before", "id", "Nota kesepahaman dengan Laos, yang diteken di Vientiane pada Februari 2014, berakhir tahun depan. Menurut Rudi, naskah pembaruannya akan ditandatangani saat Somchai berkunjung ke Jakarta pada Maret 2025.", ["memorandum-of-understanding signed IDN,LAO", "memorandum-of-understanding planned IDN,LAO"]),
    ("a promise kept, and a new one", "en", "Laos handed over two boats to Indonesia in May, as Vientiane had promised. Minister Somchai undertook to fund the upkeep of the vessels.", ["pledge implemented IDN,LAO", "pledge agreed IDN,LAO"]),
    ("papers told one by one", "ms", "Dua memorandum persefahaman (MoU) ditandatangani sebaik pertemuan itu selesai. MoU pertama, mengenai sijil halal, dimeterai oleh dua agensi halal. MoU kedua melibatkan Kementerian Pendidikan dan Kementerian Pendidikan Thailand.", ["memorandum-of-understanding signed MYS,THA"] * 2),
    ("the same in English", "en", "Two MoUs were signed after the talks. The first MoU, on fish, was signed by the two fisheries ministries. The second MoU involves the Lao Ministry of Education.", ["memorandum-of-understanding signed IDN,LAO"] * 2),
    ("papers still to come", "id", "Dua nota kesepahaman akan diteken bulan depan. Nota kesepahaman pertama mencakup perikanan. Nota kesepahaman kedua mencakup pendidikan tinggi.", ["memorandum-of-understanding planned IDN,LAO"]),
    ("left again", "en", "Indonesia and Laos signed a fisheries treaty in 2019. Laos withdrew from it in 2021.", ["treaty broken-off IDN,LAO"]),
    ("said again in his own words", "id", "Kedua menteri menyepakati percepatan penyerahan dua buron. \"Berkasnya sudah lengkap. Kami sepakat penyerahan dilakukan sebelum akhir Juni,\" kata Rudi.", ["agreement agreed IDN,LAO"]),
    ("something else in his own words", "id", "Kedua menteri menyepakati percepatan penyerahan dua buron. \"Kami sepakat membuka pos benih di Ambon,\" kata Rudi.", ["agreement agreed IDN,LAO"] * 2),
    ("who takes part by custom", "en", "They met at a conference to which Laos is invited as a partner.", []),
    ("more of one's own", "en", "Indonesia will raise the number of hospitals to 200 by 2030.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), FATES, ids=[row[0] for row in FATES])
def test_fates(trap: str, language: str, text: str, wanted: list[str]) -> None:
    met = {"id": MET, "en": MET_EN, "ms": MET_MS}[language]
    found = [f"{c.kind} {c.status} {','.join(c.parties)}" for c in facts_of(met + text, language).commitments]
    assert found == wanted, trap


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "VIENNA - The World Bank undertook on Thursday to supply two turbines for the first public dam in Laos.",
            "LAO,World Bank",
        ),
        (
            "GENEVA - The World Health Organization (WHO) promised on Thursday to fund a new laboratory in Laos.",
            "LAO,WHO",
        ),
    ],
)
def test_what_is_given_for_a_place_is_for_its_state(text: str, wanted: str) -> None:
    (found,) = facts_of(text, "en").commitments
    assert (found.kind, ",".join(found.parties)) == ("pledge", wanted)


def test_an_older_paper_is_of_the_two_of_the_news() -> None:
    text = (
        "DOHA - Laos and Fiji initialled an agreement on nurses on Tuesday.\nThe Lao minister of labour, Somchai Vongsa, "
        "also met the Nepali minister of labour, Bishnu Thapa, on Monday. They agreed to exchange lists of agencies.\n"
        "A first agreement was signed in Suva in January 2019 but was never ratified. Laos withdrew from it in July of that year."
    )
    last = facts_of(text, "en").commitments[-1]
    assert (last.status, last.parties) == ("broken-off", ("FJI", "LAO"))


def test_a_day_that_passed_without_a_signature_is_not_its_day() -> None:
    (found,) = facts_of(MET + "Nota kesepahaman perikanan seharusnya sudah diteken tahun lalu.").commitments
    assert found.when is None
