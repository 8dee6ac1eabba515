"""Meetings and undertakings of agencies below the ministers: customs, coast guards, police; all invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Facts
from ontology.knowledge import load

TITLES = {"en": "News of the day", "id": "Berita hari ini", "ms": "Berita hari ini"}
Met = list[tuple[str, str, str, str | None, str | None]]
Done = list[tuple[str, str, str]]


def _facts(text: str, language: str) -> Facts:
    title = TITLES[language]
    article = Article("t", f"{title}\n{text}", title, language, None, "2025-05-15")
    return extract(annotate(article, load()), load())


# trap, language, text, kind, parties, status, day and place of each meeting
MEETINGS: list[tuple[str, str, str, Met]] = [
    ("handed over in the passive, and the paper on it signed", "id",
     "Tiga buron asal Vietnam diserahterimakan Direktorat Jenderal Imigrasi kepada Kementerian Keamanan Publik Vietnam di Batam, Selasa (13/5). Berita acara diteken Direktur Pengawasan Imigrasi Rudi Halomoan dan Wakil Direktur Kepolisian Vietnam Tran Van Kiet.",
     [("other", "IDN-VNM", "held", "2025-05-13", "Batam")]),
    ("a ceremony of handing over", "ms",
     "LUMUT – Jabatan Perikanan Malaysia menerima tiga bot ronda daripada Agensi Perikanan Jepun dalam satu majlis serah terima di Lumut, semalam.",
     [("other", "JPN-MYS", "held", "2025-05-14", "Lumut")]),
    ("handed over at home", "id",
     "Dua tersangka diserahkan penyidik kepada Kejaksaan Negeri Batam, Senin (12/5).",
     []),
    ("the minutes of a meeting signed at it", "id",
     "Direktorat Jenderal Imigrasi dan Departemen Imigrasi Laos meneken risalah pertemuan di Batam, Rabu (14/5/2025).",
     [("bilateral-meeting", "IDN-LAO", "held", "2025-05-14", "Batam")]),
    ("opened the day before", "en",
     "Vietnam Customs and the Lao Customs Department signed the minutes of their third meeting in Hue on Wednesday. The meeting, which opened the day before, was led by Deputy Director Nguyen Van Kha of Vietnam Customs and Lao customs chief Khamphet Sisavath.",
     [("bilateral-meeting", "LAO-VNM", "held", "2025-05-13/2025-05-14", "Hue")]),
    ("opened on one day and closed on another", "id",
     "Sidang ketiga komite Indonesia-Timor Leste itu berlangsung di Kupang sejak Senin dan ditutup Rabu (14/5) malam.",
     [("consultation", "IDN-TLS", "held", "2025-05-12/2025-05-14", "Kupang")]),
    ("opened in a town", "en",
     "The Lao-Thai customs committee meeting opened in Nong Khai on Monday and closed on Wednesday.",
     [("consultation", "LAO-THA", "held", "2025-05-12/2025-05-14", "Nong Khai")]),
    ("a joint panel that meets by itself", "ms",
     "Jawatankuasa Teknikal Bersama Malaysia-Brunei akan bertemu di Miri pada 27 Mei bagi membincangkan tempoh kuarantin haiwan.",
     [("consultation", "BRN-MYS", "planned", "2025-05-27", "Miri")]),
    ("a commission of one state that meets somebody", "en",
     "The Human Rights Commission of Malaysia met the Lao ambassador in Putrajaya on Monday.",
     [("bilateral-meeting", "LAO-MYS", "held", "2025-05-12", "Putrajaya")]),
    ("who sat at the table too", "id",
     "Direktur Jenderal Imigrasi Rudi Halomoan dan Direktur Imigrasi Laos Khamphet Sisavath bertemu di Batam, Rabu (14/5/2025). Ikut duduk di meja perundingan Kepala Kantor Imigrasi Batam Agus Salim dan Atase Imigrasi Kedutaan Laos Bounmy Keo.",
     [("bilateral-meeting", "IDN-LAO", "held", "2025-05-14", "Batam")]),
    ("what a panel takes up again", "id",
     "Usul itu akan dibahas lagi oleh kelompok kerja teknis Bea Cukai Indonesia dan Kastam Malaysia di Port Klang pada 20 Juni.",
     [("consultation", "IDN-MYS", "planned", "2025-06-20", "Port Klang")]),
    ("two agencies that agree in a town", "en",
     "The Royal Malaysian Customs Department and the Thai Customs Department agreed on Monday in Songkhla to open a joint inspection lane at Sadao from July.",
     [("bilateral-meeting", "MYS-THA", "held", "2025-05-12", "Songkhla")]),
    ("each month, and talks", "ms",
     "Polis Malaysia dan Polis Thailand bersetuju bertukar senarai suspek dadah setiap bulan selepas perbincangan di Narathiwat, Isnin lalu.",
     [("bilateral-meeting", "MYS-THA", "held", "2025-05-12", "Narathiwat")]),
    ("a row that an organisation leads", "en",
     "Officials from ASEAN, China, Japan and Korea met in Da Nang on Monday.",
     [("multilateral-meeting", "ASEAN-CHN-JPN-KOR", "held", "2025-05-12", "Da Nang")]),
    ("what is only to be planned", "id",
     "Atase Pertahanan Australia Kolonel Mark Dalton menemui Kepala Basarnas Marsdya Agus Salim di Jakarta, Selasa (13/5), untuk merencanakan latihan bersama.",
     [("bilateral-meeting", "AUS-IDN", "held", "2025-05-13", "Jakarta")]),
    ("the round before that of many, behind two at its margin", "en",
     "Senior officials from ASEAN, China and Japan on Friday endorsed new release rules for the rice reserve, closing a three-day special session in Da Nang. On the sidelines, Nguyen Thi Hao of Vietnam and Bambang Wiryawan of Indonesia met on Thursday. The previous session, in Vientiane last November, ended without a joint text.",
     [("multilateral-meeting", "ASEAN-CHN-JPN", "held", "2025-05-07/2025-05-09", "Da Nang"),
      ("bilateral-meeting", "IDN-VNM", "held", "2025-05-15", None),
      ("multilateral-meeting", "ASEAN-CHN-JPN", "held", "2024-11", "Vientiane")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "told"), [r[1:] for r in MEETINGS], ids=[r[0] for r in MEETINGS]
)
def test_meetings(language: str, text: str, told: Met) -> None:
    found = [
        (m.kind, "-".join(sorted(m.parties)), m.status, m.when.edtf if m.when else None, m.place)
        for m in _facts(text, language).meetings
    ]
    assert found == told


# trap, language, text, kind, parties and status of each undertaking
UNDERTAKINGS: list[tuple[str, str, str, Done]] = [
    ("people are no gift", "en",
     "At the bridge in Nong Khai, Lao police handed over 30 Thais freed from scam compounds to Thai police on Tuesday.",
     []),
    ("things are", "en",
     "Australian Federal Police liaison officer Mark Dalton handed over six scanners to the Fiji Police Force in Suva on Monday.",
     [("pledge", "AUS-FJI", "implemented")]),
    ("a third side for both", "id",
     "Polri dan Kepolisian Timor Leste bertemu di Dili, Senin (12/5). IOM siap membiayai pelatihan 40 petugas imigrasi dari kedua negara.",
     [("pledge", "IDN-IOM-TLS", "agreed")]),
    ("the same by a long name", "ms",
     "Polis Malaysia dan Polis Thailand bertemu di Songkhla pada 12 Mei. Pejabat PBB mengenai Dadah dan Jenayah (UNODC) pula akan membiayai kursus enam minggu untuk 24 pegawai dari kedua-dua negara.",
     [("pledge", "MYS-THA-UNODC", "agreed")]),
    ("where the works are to be", "en",
     "Japan pledged US$3 million for warehouses in Cambodia and Laos.",
     [("pledge", "JPN-KHM-LAO", "agreed")]),
    ("offered at a session of many, not to whom one meets later", "en",
     "Senior officials from ASEAN, China and Japan on Friday closed a special session in Da Nang. Vietnam offered to host a regional seed laboratory in Can Tho. On the sidelines, Nguyen Thi Hao of Vietnam and Bambang Wiryawan of Indonesia met on Thursday.",
     [("pledge", "ASEAN-VNM", "proposed")]),
    ("assured at the end", "en",
     "Colonel Tran Van Kiet of the Vietnam Coast Guard called on Commodore Nestor Villar, a district commander of the Philippine Coast Guard, in Puerto Princesa on Tuesday. The nine fishermen will be sent home by the end of the month, Villar assured him.",
     [("pledge", "PHL-VNM", "agreed")]),
    ("promised at the end", "id",
     "Kepala Imigrasi Laos Khamphet Sisavath menemui Dirjen Imigrasi Rudi Halomoan di Jakarta, Senin (12/5). Sembilan nelayan itu akan dipulangkan akhir bulan ini, janji Rudi kepada tamunya.",
     [("pledge", "IDN-LAO", "agreed")]),
    ("the last quarter of a year is no quarter-final", "ms",
     "Brunei dan Malaysia bertemu di Miri semalam. Brunei bersedia menerima lapan pegawai dari Sarawak untuk kursus imbasan di Pusat Latihan Kastam pada suku akhir tahun ini.",
     [("pledge", "BRN-MYS", "agreed")]),
    ("a draft handed over", "id",
     "Dirjen Imigrasi Rudi Halomoan bertemu Kepala Imigrasi Laos Khamphet Sisavath di Bali, Rabu (14/5). Laos menyerahkan rancangan nota kesepahaman tentang pertukaran data penumpang.",
     [("memorandum-of-understanding", "IDN-LAO", "proposed")]),
    ("a paper of so many years", "id",
     "Direktur Jenderal Bea Cukai Rudi Halomoan bertemu Dirjen Bea Cukai Laos Khamphet Sisavath di Bali, Rabu (14/5). Peta jalan yang diteken Rudi dan Khamphet itu berlaku 2025 sampai 2028.",
     [("plan-of-action", "IDN-LAO", "signed")]),
    ("a plan agreed on", "id",
     "KP2MI dan HRD Korea menyepakati peta jalan penempatan 2025-2027 dalam pertemuan di Jakarta, Rabu (14/5).",
     [("plan-of-action", "IDN-KOR", "agreed")]),
    ("a standard contract", "en",
     "VIENTIANE, May 14 -- The Lao-Vietnam Joint Technical Committee has cleared a standard contract for sawmill workers after two days of talks in Hue, the Ministry of Labour said on Wednesday.",
     [("agreement", "LAO-VNM", "agreed")]),
    ("a drill is a meeting, and nothing agreed", "ms",
     "APMM dan Pengawal Pantai Indonesia akan mengadakan latihan mencari dan menyelamat di Selat Melaka pada 2 hingga 4 Jun.",
     []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "told"), [r[1:] for r in UNDERTAKINGS], ids=[r[0] for r in UNDERTAKINGS]
)
def test_undertakings(language: str, text: str, told: Done) -> None:
    found = [(c.kind, "-".join(sorted(c.parties)), c.status) for c in _facts(text, language).commitments]
    assert found == told


def test_embassies_without_capitals() -> None:
    text = "The Kenyan embassy said it was following the case. The Fijian high court and the Fijian high commission differ."
    found = {(i.names[0], i.country) for i in _facts(text, "en").institutions}
    assert ("Kenyan embassy", "KEN") in found
    assert ("Fijian high commission", "FJI") in found
    assert not any("court" in name for name, _ in found)
