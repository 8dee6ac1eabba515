"""The same deed in many words: each word with the condition under which it tells an encounter or undertaking."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# one sentence, two office-holders, a place and a day: only the predicate changes
FRAMES = {
    "id": "Menteri Pertanian Laos Khamla Vongsa {} Menteri Perdagangan Thailand Somchai Prasert di Vientiane pada 6 Mei 2024.",
    "ms": "Menteri Pertanian Laos Khamla Vongsa telah {} Menteri Perdagangan Thailand Somchai Prasert di Vientiane pada 6 Mei 2024, kata beliau.",
    "en": "Lao Agriculture Minister Khamla Vongsa {} Thai Commerce Minister Somchai Prasert in Vientiane on 6 May 2024.",
}
MET = {
    "id": ["bercakap-cakap dengan", "mengobrol dengan", "bersilaturahim dengan", "berembuk bersama", "bertukar pendapat dengan", "menggelar diskusi tertutup dengan", "melangsungkan pembicaraan dengan", "mendatangi kantor", "didatangi", "disambut hangat oleh", "membahas tarif beras dengan", "bernegosiasi dengan", "meresmikan pasar bersama"],
    "ms": ["bermuzakarah dengan", "mengadakan sesi libat urus dengan", "menjunjung ziarah", "mengalu-alukan kedatangan", "menziarahi", "bertukar-tukar pandangan dengan", "beramah mesra dengan", "membincangkan sempadan dengan"],
    "en": ["talked with", "compared notes with", "touched base with", "lunched with", "negotiated with", "held a roundtable with", "was greeted by", "was feted by", "played host to", "called upon", "discussed rice exports with", "went over plans with", "was granted an audience by", "went to see", "jointly opened a market with"],
}  # fmt: skip
SIGNED = {
    "id": ["menorehkan tanda tangan di atas", "bertukar", "mempertukarkan", "menggoreskan tanda tangan pada"],
    "en": ["sealed", "signed off on", "appended their signatures to", "presided over the signing of"],
}


@pytest.mark.parametrize(("language", "said"), [(k, w) for k, words in MET.items() for w in words])
def test_a_word_for_meeting(language: str, said: str) -> None:
    found = facts_of(FRAMES[language].format(said), language).meetings
    assert [(m.parties, m.status) for m in found] == [(("LAO", "THA"), "held")]


@pytest.mark.parametrize(("language", "said"), [(k, w) for k, words in SIGNED.items() for w in words])
def test_a_word_for_signing(language: str, said: str) -> None:
    two = {
        "id": "Menteri Pertanian Laos Khamla Vongsa dan Menteri Perdagangan Thailand Somchai Prasert {} nota kesepahaman di Vientiane pada 6 Mei 2024.",
        "en": "Lao Agriculture Minister Khamla Vongsa and Thai Commerce Minister Somchai Prasert {} a memorandum of understanding in Vientiane on 6 May 2024.",
    }
    found = facts_of(two[language].format(said), language).meetings
    assert [(m.kind, m.parties, m.status) for m in found] == [("signing", ("LAO", "THA"), "held")]


TALKS = {
    "id": "Menteri Pertanian Indonesia bertemu Menteri Pertanian Laos di Vientiane pada 6 Mei 2024. ",
    "ms": "Menteri Pertanian Malaysia telah bertemu Menteri Pertanian Laos di Vientiane pada 6 Mei 2024, kata beliau. ",
    "en": "The Vietnamese agriculture minister met the Lao agriculture minister in Vientiane on 6 May 2024. ",
}
AGREED, PLEDGED, SIGNING = (
    ("agreement", "agreed"),
    ("pledge", "agreed"),
    ("memorandum-of-understanding", "planned"),
)
UNDERTAKEN = [
    ("of one heart", "id", "Kedua negara sehati untuk membuka dua pos karantina.", AGREED),
    ("the points meet", "id", "Kedua negara mencapai titik temu soal tarif beras.", AGREED),
    ("an agreement reached in the end", "id", "Kesepakatan soal kuota akhirnya telah dicapai.", AGREED),
    (
        "two who are named promise: they agree",
        "id",
        "Indonesia dan Laos berkomitmen membuka dua pos karantina.",
        AGREED,
    ),
    ("it nods", "id", "Soal kuota benih, Laos mengiyakan.", AGREED),
    ("unanimous to do", "ms", "Kedua-dua pihak sebulat suara menubuhkan satu kumpulan kerja.", AGREED),
    ("an understanding", "ms", "Kedua-dua menteri mencapai persefahaman mengenai harga baja.", AGREED),
    (
        "concurred that they will",
        "en",
        "Both sides concurred that the border gates will open at six.",
        AGREED,
    ),
    ("swap each year", "en", "The two countries will swap customs officers every year.", AGREED),
    ("hammered out", "en", "They hammered out a deal to cut tolls.", AGREED),
    ("going to", "en", "Vietnam and Laos are going to exchange police trainers.", AGREED),
    ("an answer that is a promise", "id", "Laos menyahut dengan janji dua klinik.", PLEDGED),
    (
        "a readiness was born",
        "id",
        "Dari pertemuan itu lahir pula kesanggupan Laos memeriksa kapal itu.",
        PLEDGED,
    ),
    ("set aside", "id", "Laos menyisihkan 20 kursi pelatihan bagi Indonesia.", PLEDGED),
    ("a capital will install", "id", "Vientiane akan memasang alat pemantau di dua klinik.", PLEDGED),
    ("an undertaking given", "en", "Laos gave an undertaking to train 30 nurses.", PLEDGED),
    ("foot the bill", "en", "Vientiane will foot the bill for the course.", PLEDGED),
    ("earmarked for", "en", "Laos earmarked $20 million for clinics in Hue.", PLEDGED),
    ("an offer made", "en", "Laos made an offer to train 30 nurses.", ("pledge", "proposed")),
    (
        "an invitation handed on",
        "id",
        "Laos melayangkan undangan ke pameran kopi.",
        ("invitation", "proposed"),
    ),
    (
        "asked along",
        "id",
        "Laos mengajak tim tari Bali tampil di Vientiane tahun depan.",
        ("invitation", "proposed"),
    ),
    (
        "only to be signed",
        "id",
        "Nota kesepahaman kelautan kedua negara tinggal diteken di Vientiane.",
        SIGNING,
    ),
    ("by plan", "id", "Nota kesepahaman kelautan kedua negara rencananya diteken pada Agustus.", SIGNING),
    (
        "up for signing",
        "en",
        "A memorandum of understanding on rice between the two countries is up for signing in Hue.",
        SIGNING,
    ),
    ("a contract", "en", "They affixed their signatures to two grant contracts.", ("agreement", "signed")),
    ("minutes", "id", "Kedua negara menandatangani berita acara serah terima.", ("agreement", "signed")),
]


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted"), UNDERTAKEN, ids=[row[0] for row in UNDERTAKEN]
)
def test_a_word_for_undertaking(trap: str, language: str, text: str, wanted: tuple[str, str]) -> None:
    found = facts_of(TALKS[language] + text, language).commitments
    assert [(c.kind, c.status) for c in found] == [wanted]


NEITHER = [
    ("a match", "id", "Timnas Indonesia bersua Malaysia pada semifinal Piala AFF di Jakarta pada 6 Mei 2024."),
    ("a spouse", "id", "Ia bertemu jodoh, seorang warga Malaysia, di Johor pada 2019."),
    ("reporters", "id", "Menteri Perdagangan Indonesia berbicara dengan wartawan tentang ekspor ke Laos pada 6 Mei 2024."),
    ("a footballer signs", "id", "Pemain Thailand itu menandatangani kontrak dengan klub Indonesia pada 6 Mei 2024."),
    ("a bank lends to a firm", "id", "Bank Jepang meminjamkan 20 juta dolar kepada perusahaan Indonesia."),
    ("one's own roads", "id", "Indonesia mengalokasikan Rp 20 triliun untuk jalan di Kalimantan."),
    ("a supply that meets a demand", "ms", "Pengeluaran Vietnam memenuhi permintaan Malaysia, kata beliau."),
    ("trippers asked in", "ms", "Malaysia menjemput para pelancong China ke Langkawi, kata beliau."),
    ("thanks to a king", "ms", "Beliau menjunjung kasih atas titah Sultan berhubung hubungan dengan Indonesia."),
    ("traders in a session", "ms", "Kementerian mengadakan sesi libat urus dengan pengusaha import dari India pada 6 Mei 2024, kata beliau."),
    ("an approval for an airline", "ms", "Suruhanjaya Malaysia telah meluluskan permohonan Hanoi Airways pada 6 Mei 2024."),
    ("needs met", "en", "The factory met the needs of Vietnamese and Lao buyers in 2023."),
    ("protesters greet", "en", "The minister was greeted by protesters from Myanmar in Bangkok on 6 May 2024."),
    ("workers are talked to", "en", "The minister discussed wages with Filipino workers in Dubai on 6 May 2024."),
    ("experts concur", "en", "Analysts concurred that Vietnam and Thailand will export more rice this year."),
    ("economies grow together", "en", "The two economies, Vietnam and Laos, will together grow by five percent in 2025."),
    ("ready to play", "en", "Vietnam is ready to play Laos in Hanoi on 6 May 2024."),
    ("a road sealed", "en", "The road between Laos and Vietnam was sealed after floods in May 2024."),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text"), NEITHER, ids=[row[0] for row in NEITHER])
def test_the_same_words_for_something_else(trap: str, language: str, text: str) -> None:
    found = facts_of(text, language)
    assert (found.meetings, found.commitments) == ((), ())


def test_what_a_record_holds_is_its_content() -> None:
    text = (
        TALKS["en"]
        + "They signed a record of discussions on clinics. Under the record, Laos will install two pumps."
    )
    assert [(c.kind, c.status) for c in facts_of(text, "en").commitments] == [("agreement", "signed")]
