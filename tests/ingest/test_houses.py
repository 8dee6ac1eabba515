"""Houses in which meetings were, beside or without their towns; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ontology.coordinates import locate

from .test_setting import meetings

RAKA, KHAMLA = "Menteri Luar Negeri RI Raka Wirasena", "Menteri Luar Negeri Laos Khamla Sisavath"
RAKA_EN, KHAMLA_EN = "Indonesian Foreign Minister Raka Wirasena", "Lao Foreign Minister Khamla Sisavath"
LAOS_EN = "The minister was in Laos. Laos and Indonesia are friends."

# trap, text, the place of the first meeting
CASES = [
    ("a house, with the town of the dateline", f"JAKARTA - {RAKA} menerima {KHAMLA} di Gedung Nusa Bahari, Senin (13/5).", "Gedung Nusa Bahari, Jakarta"),
    ("a hotel without any town", f"{RAKA_EN} met {KHAMLA_EN} at the Golden Lotus Hotel on Monday. {LAOS_EN}", "Golden Lotus Hotel"),
    ("a ministry in a garrison", f"{RAKA_EN} met {KHAMLA_EN} at the Ministry of Defence, Sunrise Garrison yesterday. {LAOS_EN}", "Ministry of Defence, Sunrise Garrison"),
    ("a field of two words, and a short form", f"VIENTIANE – {RAKA_EN} met {KHAMLA_EN} at the Ministry of Industry and Commerce (MoIC) on Monday.", "Ministry of Industry and Commerce, Vientiane"),
    ("a town right behind the house", f"{RAKA} bertemu {KHAMLA} di Hotel Bunga Raya di Bandung, Senin (13/5).", "Hotel Bunga Raya, Bandung"),
    ("a town in the name of the house", f"BOGOR - {RAKA} bertemu {KHAMLA} di Istana Bogor, Senin (13/5).", "Bogor"),
    ("where somebody holds his office", f"VIENTIANE – {RAKA_EN} met Anousone Keola, deputy secretary at the Lao Ministry of Health, on Monday.", "Vientiane"),
    ("what was talked of", f"JAKARTA - {RAKA} bertemu {KHAMLA} membahas kebakaran di Gedung Nusa Bahari.", "Jakarta"),
    ("where it was told", f"{RAKA} bertemu {KHAMLA} di Vientiane, kata juru bicara di Gedung Nusa Bahari, Senin (13/5).", "Vientiane"),
    ("at an embassy, not where its envoy is posted", f"{RAKA_EN} met {KHAMLA_EN} at the Embassy of Japan in Hanoi on Monday. {LAOS_EN}", "Embassy of Japan in Hanoi"),
    ("a room in an office", f"ATAMBUA - {RAKA} bertemu {KHAMLA} di ruang rapat Kantor Imigrasi Motabuik, Senin (13/5).", "Kantor Imigrasi Motabuik, Atambua"),
    ("where the ceremony took place that somebody saw", f"JAKARTA - {RAKA} dan {KHAMLA} menandatangani perjanjian, Senin (13/5). Hadir menyaksikan majelis yang berlangsung di Gedung Nusa Bahari itu Duta Besar Laos Anousone Keola.", "Gedung Nusa Bahari, Jakarta"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "place"), CASES, ids=[row[0] for row in CASES])
def test_house(trap: str, text: str, place: str) -> None:
    assert meetings(text)[0].place == place


def test_a_house_lies_where_its_town_does() -> None:
    assert locate("Gedung Nusa Bahari, Jakarta", "IDN") == locate("Jakarta", "IDN") is not None
    assert locate("Gedung Nusa Bahari", "IDN") is None


# trap, text, the place of the last meeting
FURTHER = [
    ("what was talked of lies elsewhere", f"Ini yang dilaporkan kepada kami. Mac lalu di Vientiane, {RAKA} dan {KHAMLA} berbincang mengenai jalan di Thakhek.", "Vientiane"),
    ("a town for which somebody leaves to meet others", f"{RAKA_EN} met {KHAMLA_EN} in Vientiane on Monday. The Indonesian delegation leaves for Luang Prabang on May 17 to meet the Lao finance minister.", "Luang Prabang"),
    ("reported from a town", f"Dari Merauke, {RAKA} dan {KHAMLA} menandatangani nota kesepahaman, Selasa (14/5).", "Merauke"),
    ("not at home, where the news was abroad", f"JAKARTA - {RAKA} bertemu {KHAMLA} di Vientiane, Senin (13/5). Raka juga bertemu Presiden Laos Somboun Vilay, Selasa (14/5).", None),
    ("at home with a host of home", f"JAKARTA - {RAKA} bertemu {KHAMLA} di Vientiane, Senin (13/5). Duta Besar Laos Anousone Keola diterima Wakil Presiden RI Tagor Siahaan, Selasa (14/5).", "Jakarta"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "place"), FURTHER, ids=[row[0] for row in FURTHER])
def test_place_of_the_last(trap: str, text: str, place: str | None) -> None:
    assert meetings(text)[-1].place == place


def test_no_house_is_taken_over() -> None:
    text = f"JAKARTA - {RAKA} bertemu {KHAMLA} di Gedung Nusa Bahari, Senin (13/5). Keesokan harinya, Khamla melakukan kunjungan kehormatan kepada Wakil Presiden RI Tagor Siahaan."
    assert [m.place for m in meetings(text)] == ["Gedung Nusa Bahari, Jakarta", "Jakarta"]
