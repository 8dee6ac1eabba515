"""What came of earlier promises and papers: lapsed, revived, renewed, carried out, given up; and their days."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

from .test_extract import PADDING, facts_of
from .test_made_at import MET, MET_EN, MET_MS

MOU, TREATY = "memorandum-of-understanding", "treaty"
# trap, language, text without a meeting (published on 10 May 2024), "kind status sides day" of what is told
TOLD = [
    ("what was signed and has lapsed", "en", "A fish accord signed by Laos and Oman in 2008 lapsed last year.", ["treaty signed LAO,OMN 2008"]),
    ("lapsed, in Indonesian", "id", "Nota kesepahaman pelaut antara Indonesia dan Laos yang diteken pada 2019 sudah kedaluwarsa.", [f"{MOU} signed IDN,LAO 2019"]),
    ("that will lapse", "id", "Nota kesepahaman pelaut antara Indonesia dan Laos yang diteken pada 2019 habis masa berlakunya pada November 2024.", [f"{MOU} signed IDN,LAO 2019"]),
    ("lapsed and renewed", "en", "Laos and Fiji on Tuesday renewed a memorandum of understanding on nurses that had lapsed in 2020.", [f"{MOU} signed FJI,LAO 2024-05-07"]),
    ("the older one lapsed, told below", "en", "Laos and Fiji on Tuesday renewed a treaty on labour. The first pact had lapsed in 2021.", ["treaty signed FJI,LAO 2024-05-07"]),
    ("revived", "en", "Fiji has revived the fisheries treaty with Laos that it suspended in 2019.", ["treaty in-force FJI,LAO -"]),
    ("the suspension of a paper ended", "id", "Laos mencabut penangguhan nota kesepahaman pelaut dengan Indonesia.", [f"{MOU} in-force IDN,LAO -"]),
    ("carried out in full", "id", "Nota kesepahaman dengan Laos yang ditandatangani tiga tahun lalu di Jakarta sudah sepenuhnya dilaksanakan, kata Menteri Luar Negeri Indonesia Rudi Hartono.", [f"{MOU} implemented IDN,LAO 2021"]),
    ("being carried out", "id", "Nota kesepahaman dengan Laos yang ditandatangani tiga tahun lalu di Jakarta sedang dilaksanakan, kata Menteri Luar Negeri Indonesia Rudi Hartono.", [f"{MOU} signed IDN,LAO 2021"]),
    ("a loan deal cancelled", "en", "Laos on Tuesday cancelled the loan agreement with Oman.", ["agreement broken-off LAO,OMN 2024-05-07"]),
    ("told of the break", "en", "Laos has pulled out of its agreement to sell rice to Fiji, the Commerce Ministry told Suva on 6 May.", ["agreement broken-off FJI,LAO 2024-05-06"]),
    ("a promise taken back is not carried out", "id", "Jepang membatalkan janji menghibahkan dua kapal patroli kepada Indonesia. Janji itu disampaikan di Tokyo pada Maret 2022.", ["pledge broken-off IDN,JPN 2022-03"]),
    ("in force on a day told before", "id", "Parlemen Laos meratifikasi perjanjian ekstradisi dengan Indonesia, Selasa (7/5). Perjanjian yang ditandatangani pada 12 Maret 2020 itu mulai berlaku pada hari yang sama.", ["treaty in-force IDN,LAO 2024-05-07"]),
    ("in force only once it is ratified", "id", "Indonesia dan Laos menandatangani perjanjian pajak di Jakarta, Selasa (7/5). Perjanjian baru berlaku setelah diratifikasi kedua parlemen.", ["treaty signed IDN,LAO 2024-05-07"]),
    ("an agreement in force", "en", "An agreement between Laos and Oman on the transfer of prisoners entered into force on Monday.", ["treaty in-force LAO,OMN 2024-05-06"]),
    ("a paper by its year", "en", "The 2017 memorandum between Laos and Oman has been terminated.", [f"{MOU} broken-off LAO,OMN 2017"]),
    ("a deal extended", "id", "Indonesia dan Laos memperpanjang kesepakatan pertukaran guru, Selasa (7/5).", ["agreement agreed IDN,LAO 2024-05-07"]),
    ("a promise fulfilled", "id", "Laos menyerahkan 40 perahu kepada Indonesia, Senin (6/5), memenuhi janji yang diucapkan tahun lalu.", ["pledge implemented IDN,LAO 2024-05-06"]),
    ("men who were rescued in March", "en", "Laos handed over two boats seized in March to Fiji.", ["pledge implemented FJI,LAO -"]),
    ("lapsed, its signing between commas", "en", "A memorandum of understanding on rice between Laos and Oman, signed in Muscat in 2016, expired on Monday.", [f"{MOU} signed LAO,OMN 2016"]),
    ("ended, and signed long before", "en", "Laos has terminated the ferry agreement signed with Fiji in 2012.", ["agreement broken-off FJI,LAO 2012"]),
    ("a year after it took effect", "en", "A year after it took effect, the free trade agreement between Laos and Chile has doubled exports.", ["treaty in-force CHL,LAO -"]),
    ("what is renewed has a year of its own", "id", "Indonesia dan Laos memperbarui perjanjian perdagangan tahun 1995 di Jakarta, Rabu (8/5).", ["treaty signed IDN,LAO 2024-05-08"]),
    ("agreed to renew", "ms", "Malaysia dan Laos bersetuju melanjutkan memorandum persefahaman pelancongan 2020 selama lima tahun.", [f"{MOU} agreed LAO,MYS -"]),
    ("a programme that has ended", "id", "Program pertukaran dokter Indonesia-Laos yang berjalan sejak 2012 dihentikan bulan ini.", ["programme broken-off IDN,LAO 2012"]),
    ("a programme that goes on", "id", "Program pertukaran dokter Indonesia-Laos yang berjalan sejak 2012 tidak dihentikan.", ["programme in-force IDN,LAO 2012"]),
    ("promised and there by now", "id", "Tiga perahu yang dijanjikan Laos kepada Indonesia pada Maret lalu tiba di Jakarta, Rabu (8/5).", ["pledge implemented IDN,LAO 2024-05-08"]),
    ("promised and soon there", "id", "Tiga perahu yang dijanjikan Laos kepada Indonesia pada Maret lalu akan tiba di Jakarta bulan depan.", ["pledge agreed IDN,LAO 2024-03"]),
    ("an offer taken back", "en", "Laos has withdrawn its offer to sell rice to Fiji, the Commerce Ministry said on Wednesday.", ["pledge broken-off FJI,LAO 2024-05-08"]),
    ("the fair that the invitation was for", "id", "Menteri Luar Negeri Indonesia Rudi Hartono menolak undangan Laos ke pameran bulan depan. Penolakan itu disampaikan lewat nota, Rabu (8/5).", ["invitation broken-off IDN,LAO 2024-05-08"]),
    ("first signed long before", "en", "The treaty on rice between Laos and Oman, first signed in Muscat in 2015, was renewed on Tuesday.", ["treaty signed LAO,OMN 2024-05-07"]),
    ("renewed, and signed long before", "en", "The treaty on rice that Laos and Oman signed in Muscat in 2015 was renewed on Tuesday.", ["treaty signed LAO,OMN 2024-05-07"]),
    ("renewed, in Indonesian", "id", "Nota kesepahaman yang diteken Indonesia dan Laos pada 2016 diperpanjang tiga tahun, Rabu (8/5).", [f"{MOU} signed IDN,LAO 2024-05-08"]),
    ("to be renewed", "en", "The treaty on rice that Laos and Oman signed in Muscat in 2015 is to be renewed.", ["treaty signed LAO,OMN 2015"]),
    ("signed and renewed, both long since", "en", "The treaty on rice, which Laos and Oman signed in 2015 and renewed in 2020, helps farmers.", ["treaty signed LAO,OMN 2015"]),
    ("its time has run out", "id", "Nota kesepahaman beras Indonesia dan Laos yang diteken pada 2016 habis masa berlakunya bulan lalu.", [f"{MOU} signed IDN,LAO 2016"]),
    ("ended as of a day", "id", "Pemerintah Indonesia mengakhiri nota kesepahaman pelaut dengan Laos terhitung 1 Juni 2024.", [f"{MOU} broken-off IDN,LAO 2024-06-01"]),
    ("made by one to another", "en", "A promise made to Oman by Japan in 2021 to build a clinic has been delayed.", ["pledge agreed JPN,OMN 2021"]),
    ("made by one to another, and kept", "en", "A promise made to Oman by Japan last year has been kept.", ["pledge implemented JPN,OMN 2023"]),
    ("signed in a month that is over", "en", "The treaty that Laos and Oman signed in Muscat in November helps farmers.", ["treaty signed LAO,OMN 2023-11"]),
    ("may be signed then", "ms", "Malaysia dan Laos berunding semalam. Memorandum persefahaman beras boleh ditandatangani selepas itu, kata menteri.", [f"{MOU} planned LAO,MYS -"]),
    ("a day ahead behind a verb without tense", "id", "Nota kesepahaman beras Indonesia dan Laos ditandatangani di Vientiane pada Juli mendatang.", [f"{MOU} planned IDN,LAO 2024-07"]),
    ("a day that is over behind it", "id", "Nota kesepahaman beras Indonesia dan Laos ditandatangani di Vientiane pada Juli 2023.", [f"{MOU} signed IDN,LAO 2023-07"]),
    ("the plan is to sign it", "id", "Menteri Pertanian Indonesia Rudi Hartono bertemu Menteri Pertanian Laos Khamla Vongsa, Rabu (8/5). Rencananya Juli, untuk meneken nota kesepahaman beras.", [f"{MOU} planned IDN,LAO -"]),
    ("to be set down in a paper that is to be signed", "id", "Menteri Pertanian Indonesia Rudi Hartono bertemu Menteri Pertanian Laos Khamla Vongsa di Jakarta, Rabu (8/5). Keduanya sepakat menghapus bea beras. Kesepakatan itu akan dituangkan dalam nota kesepahaman yang ditargetkan diteken di Vientiane pada Juli mendatang.", ["agreement agreed IDN,LAO 2024-05-08"]),
    ("an offer of training declined", "id", "Laos menolak tawaran pelatihan polisi dari Indonesia, Rabu (8/5).", ["pledge broken-off IDN,LAO 2024-05-08"]),
    ("an offer still weighed", "id", "Laos mempertimbangkan tawaran pelatihan polisi dari Indonesia, Rabu (8/5).", []),
    ("aid received, as was promised", "id", "Menteri Pertanian Laos Khamla Vongsa menerima 700 ton pupuk dari Duta Besar Indonesia Rudi Hartono, Rabu (8/5). Bantuan tersebut dijanjikan Indonesia pada Maret lalu.", ["pledge implemented IDN,LAO 2024-05-08"]),
    ("aid to be received", "id", "Menteri Pertanian Laos Khamla Vongsa akan menerima 700 ton pupuk dari Duta Besar Indonesia Rudi Hartono bulan depan.", ["pledge agreed IDN,LAO -"]),
    ("a programme of two, suspended as of a day", "ms", "Rancangan pertukaran guru antara Kementerian Pendidikan Malaysia dan Kementerian Pendidikan Laos digantung mulai 1 Jun ini.", ["programme broken-off LAO,MYS 2024-06-01"]),
    ("a programme of one's own", "ms", "Rancangan bantuan guru Kementerian Pendidikan Malaysia digantung mulai 1 Jun ini, kata Menteri Pendidikan kepada Duta Besar Laos.", []),
    ("papers that are counted and named", "en", "Laos and Oman signed two documents on Tuesday, namely a treaty on visas and a memorandum on schools.", ["treaty signed LAO,OMN 2024-05-07", f"{MOU} signed LAO,OMN 2024-05-07"]),
    ("papers exchanged before many", "en", "Two documents were exchanged before Prime Minister Khamla Vongsa of Laos and his Omani guest, Premier Salim al-Busaidi, at the State Guest House on Tuesday: a treaty on visas and a memorandum on schools.", ["treaty signed LAO,OMN 2024-05-07", f"{MOU} signed LAO,OMN 2024-05-07"]),
    ("to be signed in a month", "en", "The treaty between Laos and Oman is expected to be signed in Muscat in January.", ["treaty planned LAO,OMN 2025-01"]),
]  # fmt: skip


def rows(text: str, language: str) -> list[str]:
    return [
        f"{c.kind} {c.status} {','.join(c.parties)} {(c.when and c.when.edtf) or '-'}"
        for c in facts_of(text, language).commitments
    ]


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), TOLD, ids=[row[0] for row in TOLD])
def test_told_without_a_meeting(trap: str, language: str, text: str, wanted: list[str]) -> None:
    assert rows(text, language) == wanted, trap


# trap, language, text behind a meeting of two ministers on 6 May 2024, "kind status sides day"
AT_TALKS = [
    ("a draft agreed", "id", "Nota kesepahaman perikanan akan diteken pada Agustus 2024. Draf akhir sudah disepakati kedua pihak.", [f"{MOU} planned IDN,LAO 2024-08"]),
    ("what stands in a statement", "en", "Indonesia and Laos issued a joint statement on food. In it the two sides agree to meet once a year.", ["joint-statement agreed IDN,LAO 2024-05-06"]),
    ("written down right after", "id", "Keduanya menyepakati perpanjangan izin kapal feri. Dokumennya ditandatangani pada 7 Mei 2024.", ["agreement signed IDN,LAO 2024-05-07"]),
    ("where a promise came from", "en", "Laos has undertaken to share its river data with Indonesia. The promise came from Minister Somchai in a letter received on 7 May.", ["pledge agreed IDN,LAO 2024-05-07"]),
    ("an offer made, not taken", "ms", "Thailand menawarkan 20 kerusi kepada Malaysia. Tawaran itu dibuat oleh Menteri Luar Thailand pada 7 Mei 2024.", ["pledge proposed MYS,THA 2024-05-07"]),
    ("put off from a day that was told", "en", "The labour accord that Indonesia and Laos were to sign this week will now not be signed before September.", ["treaty planned IDN,LAO -"]),
    ("still to be signed this month", "en", "The labour accord that Indonesia and Laos are to sign on 20 May is ready.", ["treaty planned IDN,LAO 2024-05-20"]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), AT_TALKS, ids=[row[0] for row in AT_TALKS])
def test_told_behind_a_meeting(trap: str, language: str, text: str, wanted: list[str]) -> None:
    assert rows({"id": MET, "en": MET_EN, "ms": MET_MS}[language] + text, language) == wanted, trap


def test_the_title_only_sums_up() -> None:
    """A title says "offers" of what the lead says is given."""
    title = "Laos offers Fiji deminers"
    text = f"{title}\nLaos will send a company of deminers to Fiji, a spokesman said. {PADDING['en']}"
    found = extract(annotate(Article("a", text, title, published="2024-05-10"), load()), load())
    assert [f"{c.kind} {c.status}" for c in found.commitments] == ["pledge agreed"]


def test_signed_there() -> None:
    """What is to be signed "there" is signed at the meeting that was told to come."""
    text = (
        "Prime Minister Somchai of Laos flies to Jakarta on 4 June for talks with Indonesian President Rudi. "
    )
    signed = "A memorandum of understanding on rail will be signed there."
    assert rows(text + signed, "en") == [f"{MOU} planned IDN,LAO 2024-06-04"]
