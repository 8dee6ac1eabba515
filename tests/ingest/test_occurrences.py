"""Which meetings a sentence tells of, of what kind and with what status: nouns, bodies that sit, what fell through."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of
from .test_meetings import Row, told

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024."
MET_EN = (
    "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, "
    "in Vientiane on 6 May 2024."
)
FIRST: Row = ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    (
        "two demonyms joined by a hyphen are two states",
        "en",
        "The Thai-Lao General Border Committee met in Nong Khai on 6 May 2024.",
        [("consultation", "held", ("LAO", "THA"), "2024-05-06", "Nong Khai")],
    ),
    (
        "a sub-committee that was due and did not sit",
        "en",
        "The Thai-Cambodian sub-committee on border markers, due in Poipet on 6 May 2024, was called off at short notice.",
        [("consultation", "cancelled", ("KHM", "THA"), "2024-05-06", "Poipet")],
    ),
    (
        "what may be recalled was",
        "en",
        "It may be recalled that the last Foreign Office Consultations between Laos and Indonesia were held in Jakarta in July 2019.",
        [("consultation", "held", ("IDN", "LAO"), "2019-07", "Jakarta")],
    ),
    (
        "a body set up that is to sit first",
        "en",
        f"{MET_EN} They agreed to set up a joint technical committee, which is to convene for the first time in Jakarta in July 2024.",
        [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-07", "Jakarta")],
    ),
    (
        "a body set up that is to sit first",
        "id",
        f"{MET} Keduanya sepakat membentuk komite teknis bersama yang akan bersidang perdana di Jakarta pada Juli 2024.",
        [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-07", "Jakarta")],
    ),
    (
        "an earlier round, told by its number alone",
        "en",
        "Indonesia and Laos held the fourth session of the Joint Commission in Vientiane on 6 May 2024. The third was held in Jakarta in 2019.",
        [
            ("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"),
            ("consultation", "held", ("IDN", "LAO"), "2019", "Jakarta"),
        ],
    ),
    (
        "an earlier round, told as the last one",
        "id",
        "Sidang Komisi Bersama ke-5 Indonesia-Laos digelar di Vientiane pada 6 Mei 2024. Yang terakhir dihelat di Jakarta pada 2019.",
        [
            ("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"),
            ("consultation", "held", ("IDN", "LAO"), "2019", "Jakarta"),
        ],
    ),
    (
        "an earlier round, told as the last time",
        "ms",
        "Mesyuarat Suruhanjaya Bersama Malaysia-Laos berlangsung di Putrajaya pada 6 Mei 2024. Kali terakhir ia diadakan ialah di Vientiane pada 2015.",
        [
            ("consultation", "held", ("LAO", "MYS"), "2024-05-06", "Putrajaya"),
            ("consultation", "held", ("LAO", "MYS"), "2015", "Vientiane"),
        ],
    ),
    (
        "teams that meet again",
        "id",
        f"{MET} Kedua tim akan kembali bersua di Bali pada Oktober 2024.",
        [FIRST, ("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-10", "Bali")],
    ),
    (
        "what was to be on a day gone by was not",
        "ms",
        "Lawatan Menteri Pertahanan Malaysia ke Laos yang sepatutnya berlangsung pada 3 Mei 2024 tidak menjadi.",
        [("visit", "cancelled", ("LAO", "MYS"), "2024-05-03", None)],
    ),
    (
        "was to fly, but begged off",
        "en",
        "Indonesian Agriculture Minister Rudi Halim was supposed to fly to Vientiane on 3 May 2024 to see his Lao counterpart, but begged off after a typhoon.",
        [("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2024-05-03", "Vientiane")],
    ),
    (
        "was to be held, and was done away with",
        "id",
        "Pertemuan tingkat menteri Indonesia dan Laos yang seharusnya digelar di Bali pada 3 Mei 2024 ditiadakan.",
        [("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2024-05-03", "Bali")],
    ),
    (
        "pulled out of talks",
        "en",
        "Thailand's deputy premier pulled out of Friday's talks with Lao Agriculture Minister Somchai Vongsa in Vientiane.",
        [("bilateral-meeting", "cancelled", ("LAO", "THA"), "2024-05-10", "Vientiane")],
    ),
    (
        "never happened",
        "en",
        "The trip to Vientiane of Indonesia's agriculture minister, planned for 3 May 2024, never happened.",
        [("visit", "cancelled", ("IDN", "LAO"), "2024-05-03", "Vientiane")],
    ),
    (
        "a call, planned and postponed",
        "en",
        "A courtesy call by the Turkish ambassador on Indonesia's Minister of Health, planned for 14 June 2024, has been postponed indefinitely.",
        [("courtesy-call", "cancelled", ("IDN", "TUR"), "2024-06-14", None)],
    ),
    (
        "no plans to meet",
        "en",
        "The Philippines and China have no plans to meet, the foreign ministry in Manila said.",
        [],
    ),
    (
        "where a body has its office is no side of a meeting there",
        "en",
        "Lao and Thai livestock officials met at the Bangkok office of the FAO on 6 May 2024.",
        [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", "Bangkok")],
    ),
    (
        "where a body has its office is no side of a meeting there",
        "id",
        "Pejabat karantina Indonesia dan Malaysia bertemu di kantor ASEAN di Jakarta pada 6 Mei 2024.",
        [("bilateral-meeting", "held", ("IDN", "MYS"), "2024-05-06", "kantor ASEAN, Jakarta")],
    ),
    (
        "an exercise of many words",
        "en",
        "Filipino and Vietnamese coast guards staged a joint search-and-rescue drill off Quy Nhon on 6 May 2024.",
        [("exercise", "held", ("PHL", "VNM"), "2024-05-06", "Quy Nhon")],
    ),
    (
        "a drill that is only called so",
        "en",
        "The drill, dubbed Alon, is slated for 2 September 2024 off Palawan and will involve 200 Filipino and 150 Australian troops.",
        [("exercise", "planned", ("AUS", "PHL"), "2024-09-02", "Palawan")],
    ),
    (
        "an exercise prepared at a meeting",
        "en",
        "The defence staffs of Malaysia and New Zealand met in Kuantan on 6 May 2024 to prepare for a disaster relief exercise in Terengganu in November 2024.",
        [
            ("bilateral-meeting", "held", ("MYS", "NZL"), "2024-05-06", "Kuantan"),
            ("exercise", "planned", ("MYS", "NZL"), "2024-11", "Terengganu"),
        ],
    ),
    (
        "ministers of all members who sign",
        "en",
        "The declaration was signed by ASEAN home affairs ministers in Vientiane on 6 May 2024.",
        [("multilateral-meeting", "held", ("ASEAN",), "2024-05-06", "Vientiane")],
    ),
    (
        "ministers of all members who sign",
        "id",
        "Deklarasi itu diteken para menteri lingkungan hidup ASEAN di Vientiane pada 6 Mei 2024.",
        [("multilateral-meeting", "held", ("ASEAN",), "2024-05-06", "Vientiane")],
    ),
    (
        "a special session of ministers",
        "en",
        "ASEAN health ministers will hold a special session in Bangkok on 20 June 2024.",
        [("multilateral-meeting", "planned", ("ASEAN",), "2024-06-20", "Bangkok")],
    ),
    (
        "a workshop of two states with its day and place",
        "en",
        "A workshop on haze monitoring between Indonesian and Singaporean agencies opened in Pekanbaru on 6 May 2024.",
        [("other", "held", ("IDN", "SGP"), "2024-05-06", "Pekanbaru")],
    ),
    (
        "a gift handed over, on a day and at a place",
        "en",
        "Ambassador of Japan to Cambodia Kenji Moriyama and Kampot Governor Sok Dara jointly handed over two schools in Kampot on 6 May 2024.",
        [("other", "held", ("JPN", "KHM"), "2024-05-06", "Kampot")],
    ),
    (
        "a gift handed over, nobody says where",
        "en",
        "Ambassador of Japan to Cambodia Kenji Moriyama handed over two fire engines to Minister Sok Dara.",
        [],
    ),
    (
        "talks by which a paper came about",
        "id",
        "Lewat perundingan yang alot dengan Kementerian Perdagangan Laos di Vientiane pada 6 Mei 2024, Kementerian Perdagangan Indonesia meneken protokol benih.",
        [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")],
    ),
    (
        "talks by which a dispute is to be settled",
        "id",
        "Sengketa itu diselesaikan melalui perundingan dengan Laos, kata Menteri Pertanian Indonesia Rudi Halim.",
        [],
    ),
    (
        "talks named before who holds them",
        "id",
        "Pembicaraan dilakukan di Putrajaya pada 6 Mei 2024 antara Menteri Pertanian Indonesia Rudi Halim dan Menteri Dalam Negeri Malaysia Hamzah Karim.",
        [("bilateral-meeting", "held", ("IDN", "MYS"), "2024-05-06", "Putrajaya")],
    ),
    (
        "a session told where somebody faced somebody off",
        "en",
        "The text was agreed during the 5th Joint Committee Meeting between Indonesia and Laos in Vientiane on 6 May 2024, where Rudi Halim faced off with Somchai Vongsa.",
        [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")],
    ),
    (
        "a committee that is held",
        "id",
        "Kementerian Perhubungan Indonesia dan Kementerian Perhubungan Laos menggelar Komite Kerja Sama Maritim ke-6 di Vientiane pada 6 Mei 2024.",
        [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")],
    ),
    (
        "meetings in general",
        "en",
        "Meetings between officials of Thailand and Laos have become more frequent.",
        [],
    ),
    (
        "a cabinet that met",
        "en",
        "The Thai Cabinet met on 6 May 2024 in Bangkok and approved the trade pact with Laos.",
        [],
    ),
    (
        "a national committee that met",
        "en",
        "The Thai deputy premier chaired a meeting of the national committee on border trade with Laos in Bangkok on 6 May 2024.",
        [],
    ),
    ("boxers who meet", "en", "Cambodian and Thai boxers will meet in Bangkok on 20 June 2024.", []),
    (
        "an invitation that is received",
        "id",
        "Laos mengundang Indonesia bergabung dalam satuan tugas itu, dan undangan itu sudah diterima Menteri Pertanian Indonesia.",
        [],
    ),
    (
        "somebody congratulated on a conference",
        "en",
        "The Lao side congratulated Indonesia on the convening of the Sixth Bandung Conference in Bandung on 6 May 2024.",
        [],
    ),
    (
        "farewell to nobody",
        "en",
        "Indonesian Ambassador Rudi Halim will bid farewell at a reception in Vientiane tonight.",
        [],
    ),
    (
        "what was agreed on a visit is yet to be, not the visit",
        "id",
        f"{MET} Dalam kunjungan itu disepakati bahwa Laos akan memasok benih ke Indonesia pada 2025.",
        [FIRST],
    ),
    (
        "a call by one side on another day is on the other side's people",
        "en",
        f"{MET_EN} Somchai praised Rudi. Rudi's delegation also called on the anti-trafficking committee on 8 May 2024.",
        [FIRST, ("courtesy-call", "held", ("IDN", "LAO"), "2024-05-08", None)],
    ),
    (
        "a call by one side on another day is on the other side's people",
        "ms",
        f"{MET} Somchai memuji Rudi. Rombongan itu turut bertemu jawatankuasa antipemerdagangan pada 8 Mei 2024.",
        [FIRST, ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-08", None)],
    ),
    (
        "who meets a body of his own state meets nobody from abroad",
        "id",
        f"{MET} Somchai memuji Rudi. Sepulang dari sana, Rudi bertemu Komisi IV DPR di Jakarta pada 8 Mei 2024.",
        [FIRST],
    ),
    (
        "two ministries of one state",
        "id",
        f"{MET} Somchai memuji Rudi. Kementerian Pertanian bertemu Kementerian Keuangan pada 8 Mei 2024.",
        [FIRST],
    ),
    (
        "whoever is met in a place at home",
        "en",
        f"{MET_EN} Somchai praised Rudi. Rudi met the House committee in Jakarta on 8 May 2024.",
        [FIRST],
    ),
    (
        "officials of his own ministry",
        "ms",
        f"{MET} Somchai memuji Rudi. Beliau kemudian bermesyuarat dengan pegawai kanan kementeriannya pada 8 Mei 2024.",
        [FIRST],
    ),
    (
        "who sits down with reporters meets nobody",
        "en",
        f"{MET_EN} He sat down with us on 8 May 2024 in his office.",
        [FIRST],
    ),
    (
        "a briefing of the press by video is no call",
        "id",
        f"{MET} Hal itu disampaikan Direktur Asia dalam taklimat media secara virtual, 8 Mei 2024.",
        [FIRST],
    ),
]


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted"), CASES, ids=[f"{c[0]} ({c[1]}) {n}" for n, c in enumerate(CASES)]
)
def test_occurrences(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert sorted(told(text, language), key=str) == sorted(wanted, key=str), trap
    assert facts_of(text, language)
