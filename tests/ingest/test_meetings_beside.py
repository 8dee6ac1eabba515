"""Meetings beside others: at their margin, in a row of calls, between papers and plans; persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one text)
from __future__ import annotations

import pytest

from .test_told_in_passing import facts

Told = tuple[str, str, tuple[str, ...], str | None]

CASES: list[tuple[str, str, str, list[Told]]] = [
    # trap, language, text, meetings
    (
        "in the margins of a congress, which is no side",
        "en",
        "LIMA, May 15 (Reef Wire) - Fiji's Health Minister Jone Vula and Lao Health Minister Kham Souk met at a hotel by the harbour on Wednesday, in the margins of the annual congress of ASEAN nurses.",
        [("bilateral-meeting", "held", ("FJI", "LAO"), "2025-05-14")],
    ),
    (
        "at its margins, told without a comma",
        "en",
        "TOKYO, May 15 - Fiji's Trade Minister Jone Vula addressed a forum of the World Bank on Wednesday. On its sidelines he held talks with Lao Trade Minister Kham Souk. In its margins Vula also met Thai Commerce Minister Anan Chaiyo.",
        [
            ("bilateral-meeting", "held", ("FJI", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "held", ("FJI", "THA"), "2025-05-14"),
        ],
    ),
    (
        "the same in Indonesian (m-id)",
        "id",
        "TOKYO - Menteri Perdagangan RI Rudi Halim berpidato dalam forum pangan di Tokyo, Rabu (14/5). Di sela-selanya ia bertemu Menteri Perdagangan Laos Kham Souk.",
        [("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14")],
    ),
    (
        "the same in Malay (m-ms)",
        "ms",
        "TOKYO: Menteri Perdagangan Malaysia Datuk Azlan Kamil berucap di forum makanan di Tokyo semalam. Di sela-sela forum itu beliau bertemu Menteri Perdagangan Laos Kham Souk.",
        [("bilateral-meeting", "held", ("LAO", "MYS"), "2025-05-14")],
    ),
    (
        "an office that somebody holds besides is no side",
        "en",
        "SUVA, May 15 - Fiji's Police Minister Jone Vula met Lao Deputy Interior Minister Kham Souk in Nadi on Wednesday, who is also president of the Interpol General Assembly.",
        [("bilateral-meeting", "held", ("FJI", "LAO"), "2025-05-14")],
    ),
    (
        "the same in Indonesian (h-id)",
        "id",
        "JAKARTA - Menteri Dalam Negeri RI Rudi Halim bertemu Wakil Menteri Keamanan Laos Kham Souk, yang juga kepala Interpol Laos, di Jakarta, Rabu (14/5).",
        [("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14")],
    ),
    (
        "who opens a session that was told is no side of another",
        "id",
        "VIENTIANE - Para menteri pertanian ASEAN bertemu di Vientiane, Rabu (14/5). Pertemuan itu dibuka Menteri Pertanian Laos Kham Souk dan dihadiri Direktur Regional FAO Jone Vula.",
        [("multilateral-meeting", "held", ("ASEAN",), "2025-05-14")],
    ),
    (
        "the same in English (b-en)",
        "en",
        "VIENTIANE, May 15 - ASEAN agriculture ministers met in Vientiane on Wednesday. The meeting was opened by Lao Prime Minister Kham Souk and attended by the regional director of the FAO, Jone Vula.",
        [("multilateral-meeting", "held", ("ASEAN",), "2025-05-14")],
    ),
    (
        "put off until a meeting: the decision, not the meeting",
        "en",
        "SUVA, May 15 - Fiji's Trade Minister Jone Vula met Lao Trade Minister Kham Souk in Nadi on Wednesday. Thailand and Vietnam asked for lower dues; the decision was postponed until the senior officials' meeting in Hue in June.",
        [("bilateral-meeting", "held", ("FJI", "LAO"), "2025-05-14")],
    ),
    (
        "the same in Malay (u-ms)",
        "ms",
        "KUALA LUMPUR: Menteri Perdagangan Malaysia Datuk Azlan Kamil bertemu Menteri Perdagangan Laos Kham Souk di Kuala Lumpur semalam. Thailand dan Vietnam memohon pengurangan yuran; keputusannya ditangguhkan sehingga mesyuarat pegawai kanan di Hue pada Jun.",
        [("bilateral-meeting", "held", ("LAO", "MYS"), "2025-05-14")],
    ),
    (
        "calls that the lead counts",
        "ms",
        "KUALA LUMPUR: Menteri Luar Malaysia Datuk Azlan Kamil membuat tiga panggilan telefon pada Rabu, menurut Wisma Putra. Beliau bercakap dengan Menteri Luar Laos Kham Souk. Dengan Menteri Luar Fiji Jone Vula, beliau membincangkan perikanan.",
        [("call", "held", ("LAO", "MYS"), "2025-05-14"), ("call", "held", ("FJI", "MYS"), "2025-05-14")],
    ),
    (
        "the same in English, with a call and a meeting of another month (c2-en)",
        "en",
        "SUVA, May 15 - Fiji's Foreign Minister Jone Vula held two phone conversations on Tuesday and Wednesday. On Tuesday evening the Minister spoke with Kham Souk, Laos' Minister for Foreign Affairs. In a call on Wednesday with Tongan Foreign Minister Sione Fifita, he offered boats. Vula met Samoan Prime Minister Tala Leota in Apia in March.",
        [
            ("call", "held", ("FJI", "LAO"), "2025-05-13"),
            ("call", "held", ("FJI", "TON"), "2025-05-14"),
            ("bilateral-meeting", "held", ("FJI", "WSM"), "2025-03"),
        ],
    ),
    (
        "suggested for a day to come",
        "en",
        "SUVA, May 15 - Fiji's Foreign Minister Jone Vula met Lao Foreign Minister Kham Souk in Nadi on Wednesday. A meeting between Souk and Tongan Foreign Minister Sione Fifita was suggested by the Lao side for Saturday.",
        [
            ("bilateral-meeting", "held", ("FJI", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "proposed", ("LAO", "TON"), "2025-05-17"),
        ],
    ),
    (
        "the same in Indonesian (p-id)",
        "id",
        "JAKARTA - Menteri Luar Negeri RI Rudi Halim bertemu Menteri Luar Negeri Laos Kham Souk di Jakarta, Rabu (14/5). Pertemuan Rudi dengan Menteri Luar Negeri Fiji Jone Vula diusulkan pihak Indonesia untuk Sabtu.",
        [
            ("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "proposed", ("FJI", "IDN"), "2025-05-17"),
        ],
    ),
    (
        "the two countries of the paragraph before, not of the meeting told last",
        "en",
        "SUVA, May 15 - The police chiefs of Fiji and Laos, Jone Vula and Kham Souk, met in Nadi on Wednesday.\n\nA meeting between Vula and Tonga's police chief, Sione Fifita, is planned for Friday.\n\nThe extradition treaty between Fiji and Laos has been in force since 2001.\n\nIn November 2023 the justice ministers of the two countries, meeting in Pakse, promised to shorten the waits.",
        [
            ("bilateral-meeting", "held", ("FJI", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "planned", ("FJI", "TON"), "2025-05-16"),
            ("bilateral-meeting", "held", ("FJI", "LAO"), "2023-11"),
        ],
    ),
    (
        "the same in Indonesian (t-id)",
        "id",
        "JAKARTA - Kepala Kepolisian RI Rudi Halim bertemu Kepala Kepolisian Laos Kham Souk di Jakarta, Rabu (14/5).\n\nPertemuan Rudi dengan Kepala Kepolisian Fiji Jone Vula direncanakan pada Juni.\n\nPerjanjian ekstradisi Indonesia dan Laos berlaku sejak 2001.\n\nPada November 2023 menteri kehakiman kedua negara bertemu di Pakse.",
        [
            ("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "planned", ("FJI", "IDN"), "2025-06"),
            ("bilateral-meeting", "held", ("IDN", "LAO"), "2023-11"),
        ],
    ),
    (
        "the same day is not that of a paper of years ago (s-id)",
        "id",
        "JAKARTA - Menteri Luar Negeri RI Rudi Halim bertemu Menteri Luar Negeri Laos Kham Souk di Jakarta, Rabu (14/5).\n\nNota kesepahaman kedua negara diteken di Pakse pada 3 Juni 2013.\n\nPada hari yang sama Rudi menerima Direktur UNESCO Jone Vula.",
        [
            ("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "held", ("IDN", "UNESCO"), "2025-05-14"),
        ],
    ),
    (
        "when a panel last met, behind a call",
        "en",
        "VIENTIANE, May 15 - Fiji's Foreign Minister Jone Vula and Lao Foreign Minister Kham Souk chaired the joint commission of Fiji and Laos in Vientiane on Wednesday.\n\nVula also paid a courtesy call on President Bounmy Keo.\n\nThe commission was set up in 1999. It last met in Suva on 3 August 2021, when Souk's predecessor led the Lao side.",
        [
            ("consultation", "held", ("FJI", "LAO"), "2025-05-14"),
            ("courtesy-call", "held", ("FJI", "LAO"), None),
            ("consultation", "held", ("FJI", "LAO"), "2021-08-03"),
        ],
    ),
    (
        "alongside a forum: two meetings of one time",
        "id",
        "JAKARTA - Menteri Luar Negeri RI Rudi Halim bertemu Menteri Luar Negeri Laos Kham Souk di Jakarta, Rabu (14/5).\n\nKedua menteri akan bertemu lagi di Suva pada Juli, bertepatan dengan pertemuan para menteri luar negeri ASEAN.",
        [
            ("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14"),
            ("bilateral-meeting", "planned", ("IDN", "LAO"), "2025-07"),
            ("multilateral-meeting", "planned", ("ASEAN",), "2025-07"),
        ],
    ),
    (
        "who could not come met nobody",
        "id",
        "JAKARTA - Menteri Luar Negeri RI Rudi Halim bertemu Menteri Luar Negeri Laos Kham Souk di Jakarta, Rabu (14/5). Sekretaris Jenderal Forum Nelayan Jone Vula batal hadir karena sakit.",
        [("bilateral-meeting", "held", ("IDN", "LAO"), "2025-05-14")],
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), [r[1:] for r in CASES], ids=[r[0] for r in CASES])
def test_meetings_beside_others(language: str, text: str, wanted: list[Told]) -> None:
    found = facts(language, text, "News" if language == "en" else "Berita", "2025-05-15").meetings
    assert [(m.kind, m.status, m.parties, m.when.edtf if m.when else None) for m in found] == wanted
