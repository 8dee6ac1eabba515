"""What somebody says of himself and another state, and what stands beside the news of two others."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

SAID = [
    ("en", "\"We agreed with Laos to open a second gate,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], ["LAO-VNM agreed"]),
    ("en", "\"We will sign the treaty with Laos in June,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], ["LAO-VNM planned"]),
    ("en", "\"We met the Lao team in Vientiane last week,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", ["LAO-VNM held"], []),
    ("en", "\"We never promised Laos anything,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"We have not signed anything with Laos,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"If Laos agrees, we will sign,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"Laos wants a bridge, and we are looking into it,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"It would be good to meet the Lao side,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"I would have met the Lao minister had he come,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"Nobody from Laos met us,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"Why should we sign with Laos?\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"We should sign a treaty with Laos,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"Farmers in Laos have signed contracts with our traders,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"Our door is open to Laos for talks at any time,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"My Lao colleague and I will meet again in May,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", ["LAO-VNM planned"], []),
    ("en", "\"Laos has asked us for 20 buses,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"We thanked Laos for the 20 buses it sent,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"We cannot agree with Laos on the price,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("en", "\"I am sure Laos will agree,\" Vietnamese Trade Minister Le Van Toan said on Tuesday in Hanoi.", [], []),
    ("id", "\"Kami sepakat dengan Laos membuka gerbang kedua,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], ["IDN-LAO agreed"]),
    ("id", "\"Kami akan menandatangani perjanjian dengan Laos pada Juni,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], ["IDN-LAO planned"]),
    ("id", "\"Kami bertemu tim Laos di Vientiane pekan lalu,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", ["IDN-LAO held"], []),
    ("id", "\"Kami tidak pernah menjanjikan apa pun kepada Laos,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Belum ada yang kami teken dengan Laos,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Kalau Laos setuju, kami akan meneken,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Laos menginginkan jembatan dan kami sedang mengkajinya,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Tentu baik kalau bisa bertemu pihak Laos,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Mengapa kami harus meneken perjanjian dengan Laos?\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Kita perlu perjanjian dengan Laos,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Petani Laos sudah meneken kontrak dengan pedagang kita,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Pintu kami selalu terbuka bagi Laos untuk berunding,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Laos meminta 20 bus dari kami,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Kami berterima kasih kepada Laos atas 20 bus yang dikirimnya,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Kami belum sepakat dengan Laos soal harga,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("id", "\"Saya yakin Laos akan setuju,\" kata Menteri Perdagangan RI Wira Sutedja di Jakarta, Selasa.", [], []),
    ("ms", "\"Kami bersetuju dengan Laos untuk membuka pintu kedua,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], ["LAO-MYS agreed"]),
    ("ms", "\"Kami akan menandatangani perjanjian dengan Laos pada Jun,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], ["LAO-MYS planned"]),
    ("ms", "\"Kami bertemu pasukan Laos di Vientiane minggu lalu,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", ["LAO-MYS held"], []),
    ("ms", "\"Kami tidak pernah menjanjikan apa-apa kepada Laos,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("ms", "\"Kalau Laos setuju, kami akan menandatanganinya,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("ms", "\"Elok juga kalau dapat bertemu pihak Laos,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("ms", "\"Kita perlukan perjanjian dengan Laos,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("ms", "\"Laos meminta 20 bas daripada kami,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("ms", "\"Kami belum bersetuju dengan Laos tentang harga,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("ms", "\"Saya yakin Laos akan bersetuju,\" kata Menteri Perdagangan Malaysia Datuk Razak Omar di Putrajaya pada Selasa.", [], []),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday. The two sides agreed to open a gate.\nSeparately, Thai Defence Minister Somchai Rattana received Cambodian Defence Minister Sok Vanna in Bangkok on Tuesday. They signed a memorandum on patrols.", ["KHM-THA held", "LAO-VNM held"], ["KHM-THA signed", "LAO-VNM agreed"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday.\nMeanwhile, Thailand pledged 10 boats to Cambodia.", ["LAO-VNM held"], ["KHM-THA agreed"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday. They agreed to open a gate.\nThailand, which borders Laos, has built a similar gate.", ["LAO-VNM held"], ["LAO-VNM agreed"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday.\nOn Wednesday he flew to Bangkok, where he was received by Thai Premier Somchai Rattana. The two agreed to build a bridge.", ["LAO-THA held", "LAO-VNM held"], ["LAO-THA agreed"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi, Senin (12/5). Kedua pihak sepakat membuka pos.\nSementara itu, Menhan Thailand Somchai Rattana menerima Menhan Kamboja Sok Vanna di Bangkok, Selasa (13/5). Keduanya meneken nota kesepahaman patroli.", ["IDN-VNM held", "KHM-THA held"], ["IDN-VNM agreed", "KHM-THA signed"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi, Senin (12/5).\nSecara terpisah, Thailand berjanji mengirim 10 kapal kepada Kamboja.", ["IDN-VNM held"], ["KHM-THA agreed"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi, Senin (12/5).\nPada Rabu (14/5) ia terbang ke Bangkok dan diterima Perdana Menteri Thailand Somchai Rattana. Keduanya sepakat membangun jembatan.", ["IDN-THA held", "IDN-VNM held"], ["IDN-THA agreed"]),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Isnin. Kedua-dua pihak bersetuju membuka pos.\nSementara itu, Menteri Pertahanan Thailand Somchai Rattana menerima Menteri Pertahanan Kemboja Sok Vanna di Bangkok pada Selasa. Mereka menandatangani memorandum persefahaman rondaan.", ["KHM-THA held", "MYS-VNM held"], ["KHM-THA signed", "MYS-VNM agreed"]),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Isnin.\nDalam perkembangan lain, Thailand berjanji menghantar 10 kapal kepada Kemboja.", ["MYS-VNM held"], ["KHM-THA agreed"]),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Isnin.\nPada Rabu beliau berlepas ke Bangkok dan diterima Perdana Menteri Thailand Somchai Rattana. Kedua-dua pemimpin bersetuju membina jambatan.", ["MYS-THA held", "MYS-VNM held"], ["MYS-THA agreed"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "meetings", "promises"), SAID)
def test_only_what_was_said(language: str, text: str, meetings: list[str], promises: list[str]) -> None:
    found = facts_of(text, language, "2025-05-15")
    assert sorted(f"{'-'.join(m.parties)} {m.status}" for m in found.meetings) == meetings
    assert sorted(f"{'-'.join(c.parties)} {c.status}" for c in found.commitments) == promises
