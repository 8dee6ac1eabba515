"""Where and when a meeting was, when its own sentence does not say it."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Meeting
from ontology.knowledge import load


def meetings(text: str, published: str = "2024-05-15") -> tuple[Meeting, ...]:
    article = Article("x", "Berita hari ini\n" + text, "Berita hari ini", published=published)
    return extract(annotate(article, load()), load()).meetings


LAST = [
    (
        "talks on a day of the summit that the lead tells",
        "Konferensi Tingkat Tinggi (KTT) ASEAN ditutup di Vientiane, Senin (13/5). "
        "Pada Minggu (12/5), Presiden Indonesia Raka Wirasena bertemu Perdana Menteri Jepang Kenji Morita.",
        ("bilateral-meeting", "2024-05-12", "Vientiane"),
    ),
    (
        "what is talked of lies at sea",
        "Menteri Luar Negeri RI Raka Wirasena bertemu Menteri Luar Negeri Filipina Jose Abella pada "
        "Senin (13/5), yang menumpukan kepada keselamatan di Laut Sulu.",
        ("bilateral-meeting", "2024-05-13", None),
    ),
    (
        "after the session: its place and day",
        "Menteri Luar Negeri RI Raka Wirasena bertemu "
        "Menteri Luar Negeri Laos Khamla Sisavath di Vientiane, "
        "Senin (13/5). Seusai pertemuan, Raka melakukan kunjungan kehormatan "
        "kepada Presiden Laos Somboun Vilay.",
        ("courtesy-call", "2024-05-13", "Vientiane"),
    ),
    (
        "the next day: the place stays, the day does not",
        "Menteri Luar Negeri RI Raka Wirasena bertemu "
        "Menteri Luar Negeri Laos Khamla Sisavath di Vientiane, "
        "Senin (13/5). Keesokan harinya, Raka melakukan kunjungan kehormatan "
        "kepada Presiden Laos Somboun Vilay.",
        ("courtesy-call", "2024-05-14", "Vientiane"),
    ),
    (
        "a place behind the occasion",
        "Menteri Luar Negeri RI Raka Wirasena bertemu "
        "Menteri Luar Negeri Laos Khamla Sisavath "
        "di sela-sela KTT ASEAN di Vientiane, Senin (13/5).",
        ("bilateral-meeting", "2024-05-13", "Vientiane"),
    ),
    (
        "here is the city of the dateline",
        "VIENTIANE, 14 Mei - Menteri Pertahanan RI Raka Wirasena bertemu "
        "Menteri Pertahanan Laos Khamla Sisavath "
        "di sini hari ini.",
        ("bilateral-meeting", "2024-05-14", "Vientiane"),
    ),
    (
        "the lead tells the day once for all",
        "Indonesia dan Laos menandatangani nota kesepahaman di Vientiane, Senin (13/5). "
        "Hal itu dilakukan ketika Menteri Pertanian RI Raka Wirasena bertemu "
        "Menteri Pertanian Laos Khamla Sisavath.",
        ("bilateral-meeting", "2024-05-13", "Vientiane"),
    ),
    (
        "back home is no place of a meeting",
        "Menteri Pertanian RI Raka Wirasena bertemu "
        "Menteri Pertanian Laos Khamla Sisavath sebelum kembali ke "
        "Jakarta, Senin (13/5).",
        ("bilateral-meeting", "2024-05-13", None),
    ),
    (
        "nobody is anywhere in a call, though it is on the same day",
        "Menteri Pertanian RI Raka Wirasena bertemu "
        "Menteri Pertanian Laos Khamla Sisavath di Vientiane, "
        "Senin (13/5). Pada hari yang sama, Raka berbicara melalui telepon dengan Menteri Pertanian Thailand "
        "Prasit Boonmee.",
        ("call", "2024-05-13", None),
    ),
    (
        "he then met: the day and place of the meeting before",
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Pertanian Laos Khamla Sisavath di Vientiane, "
        "Senin (13/5). Raka kemudian bertemu Menteri Perdagangan Laos Bounmy Keola.",
        ("bilateral-meeting", "2024-05-13", "Vientiane"),
    ),
    (
        "on the sidelines of the session: its day",
        "Sidang komisi bersama Indonesia dan Laos digelar di Vientiane, Senin (13/5). Di sela sidang, "
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Perdagangan Laos Bounmy Keola.",
        ("bilateral-meeting", "2024-05-13", "Vientiane"),
    ),
    (
        "on the sidelines of a visit: no day",
        "Sidang komisi bersama Indonesia dan Laos digelar di Vientiane, Senin (13/5). Di sela lawatan, "
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Perdagangan Laos Bounmy Keola.",
        ("bilateral-meeting", None, "Vientiane"),
    ),
    (
        "before the session",
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Pertanian Laos Khamla Sisavath di Vientiane, "
        "Senin (13/5). Sebelum pertemuan, Menteri "
        "Pertanian RI Raka Wirasena bertemu Menteri Perdagangan Laos Bounmy Keola.",
        ("bilateral-meeting", "2024-05-13", "Vientiane"),
    ),
    (
        "then, behind a session of several days: no day",
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Pertanian Laos Khamla Sisavath di Vientiane pada "
        "12-13 Mei 2024. Menteri "
        "Pertanian RI Raka Wirasena kemudian bertemu Menteri Perdagangan Laos Bounmy Keola.",
        ("bilateral-meeting", None, "Vientiane"),
    ),
    (
        "gone to, and met there",
        "Menteri Pertanian RI Raka Wirasena bertolak ke Hanoi, Senin (13/5). Di sana "
        "Raka bertemu Menteri Pertanian Laos Khamla Sisavath.",
        ("bilateral-meeting", None, "Hanoi"),
    ),
    (
        "inspects a city and meets",
        "Menteri Pertanian RI Raka Wirasena dijadwalkan meninjau Hanoi, Jumat (17/5) dan bertemu Menteri "
        "Pertanian Laos Khamla Sisavath.",
        ("bilateral-meeting", "2024-05-17", "Hanoi"),
    ),
    (
        "one of several, on its own day",
        "Menteri Pertanian RI Raka Wirasena mengadakan serangkaian pertemuan bilateral di sela-sela "
        "Konferensi FAO, Roma, pekan ini. Pada Senin (13/5) ia bertemu Menteri Pertanian Laos Khamla "
        "Sisavath.",
        ("bilateral-meeting", "2024-05-13", "Roma"),
    ),
    (
        "one of several that fell through",
        "Menteri Pertanian RI Raka Wirasena mengadakan serangkaian pertemuan bilateral di Roma pekan ini. "
        "Pertemuan dengan Menteri Pertanian Laos Khamla Sisavath yang dijadwalkan Senin (13/5) batal.",
        ("bilateral-meeting", "2024-05-13", "Roma"),
    ),
    (
        "in the same city, long before",
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Pertanian Laos Khamla Sisavath di Vientiane, "
        "Senin (13/5). Sebelumnya, pada Maret, Dirjen Pangan Indonesia Wira Hadi menemui Dirjen Pangan "
        "Laos Kham Keola di kota yang sama.",
        ("bilateral-meeting", "2024-03", "Vientiane"),
    ),
    (
        "on the sidelines of a forum, whose city is that of the dateline",
        "VIENTIANE, 14 Mei - Di sela Pertemuan Menteri Kesehatan ASEAN, para menteri sibuk. Menteri "
        "Kesehatan RI Raka Wirasena duduk bersama Menteri Kesehatan Singapura Low Kim Seng.",
        ("bilateral-meeting", None, "Vientiane"),
    ),
    (
        "what is talked of is no place of the talks",
        "Menteri Pertanian RI Raka Wirasena bertemu Menteri Pertanian Laos Khamla Sisavath, Senin (13/5). "
        "Keduanya membahas pabrik pupuk di Savannakhet.",
        ("bilateral-meeting", "2024-05-13", None),
    ),
    (
        "nor where an envoy is posted",
        "Duta Besar RI di Vientiane, Raka Wirasena, bertemu Menteri Pertanian Laos Khamla Sisavath pada "
        "Senin (13/5).",
        ("bilateral-meeting", "2024-05-13", None),
    ),
    (
        "a city as the host",
        "Hanoi menjadi tuan rumah pertemuan Menteri Pertanian RI Raka Wirasena dan Menteri Pertanian Laos "
        "Khamla Sisavath pada Senin (13/5).",
        ("bilateral-meeting", "2024-05-13", "Hanoi"),
    ),
    (
        "a plan of the lead, under what was signed on a day",
        "Petani Indonesia akan menanam padi Laos berdasarkan perjanjian yang disepakati di Vientiane, Senin "
        "(13/5). Menteri Pertanian RI Raka Wirasena bertemu Menteri Pertanian Laos Khamla Sisavath.",
        ("bilateral-meeting", "2024-05-13", "Vientiane"),
    ),
]


@pytest.mark.parametrize(("trap", "text", "wanted"), LAST, ids=[row[0] for row in LAST])
def test_of_the_last_meeting(trap: str, text: str, wanted: tuple[str, str | None, str | None]) -> None:
    last = meetings(text)[-1]
    assert (last.kind, last.when and last.when.edtf, last.place) == wanted, trap


def test_a_title_with_two_counterparts_joins_no_two_meetings() -> None:
    title = "Menteri Pertanian RI bertemu mitra dari Laos dan Thailand"
    body = (
        "Menteri Pertanian RI Raka Wirasena bertemu "
        "Menteri Pertanian Laos Khamla Sisavath di Jakarta, "
        "Senin (13/5). "
        "Raka juga bertemu Menteri Pertanian Thailand Prasit Boonmee di Surabaya, Selasa (14/5)."
    )
    article = Article("x", f"{title}\n{body}", title, published="2024-05-15")
    assert [m.parties for m in extract(annotate(article, load()), load()).meetings] == [
        ("IDN", "LAO"),
        ("IDN", "THA"),
    ]


ENGLISH = [
    ("planned for a city", "Their next meeting is planned for Hanoi in November 2024.", "Hanoi"),
    ("called by its city", "The Hanoi meeting of the two ministers was held on 13 May 2024.", "Hanoi"),
    ("there is no place", "There was talk of a meeting in November 2024 of the two ministers.", None),
]


@pytest.mark.parametrize(("trap", "text", "place"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_place_in_english(trap: str, text: str, place: str | None) -> None:
    met = (
        "The Indonesian farm minister, Raka Wirasena, met the Lao farm minister, Khamla Sisavath, on 6 May. "
    )
    assert next((m.place for m in meetings(met + text)[1:]), None) == place, trap
