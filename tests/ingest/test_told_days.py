"""The day of an undertaking, told in another sentence or clause; weekdays as a stretch; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

from .test_extract import PADDING, facts_of

# Published on Friday, 10 May 2024. Trap, language, text, the day of the first commitment.
CASES: list[tuple[str, str, str, str | None]] = [
    ("the signing told next", "en", "MANILA — The Philippines and Oman signed a memorandum on household workers. The signing took place in Manila on Monday.", "2024-05-06"),
    ("the paper told next", "ms", "BANDAR SERI BEGAWAN, 10 Mei – Brunei dan Singapura menyambung memorandum persefahaman perubatan tentera. Memorandum itu ditandatangani di Kementerian Pertahanan pada hari Isnin.", "2024-05-06"),
    ("where it was decided, told next", "ms", "KUALA LUMPUR: Malaysia dan Indonesia bersetuju menangani jerebu bersama. Ia dipersetujui dalam mesyuarat di Pekanbaru, Isnin lalu.", "2024-05-06"),
    ("at that time", "id", "JAKARTA – Pada November 2023 Jaksa Agung Rudi Halim bertemu Jaksa Agung Laos Khamla Vongsa. Ketika itu keduanya sepakat bertukar data aset.", "2023-11"),
    ("on that occasion", "id", "JAKARTA – Duta Besar Laos Khamla Vongsa bertemu Menteri Pertanian Rudi Halim di Jakarta, Jumat lalu. Dalam pertemuan itu Rudi mengundang Menteri Pertanian Laos ke Jakarta.", "2024-05-03"),
    ("as was promised then", "id", "JAKARTA – KBRI Dili akan menyelenggarakan kursus bagi 200 pegawai Timor Leste, sebagaimana dijanjikan Dubes RI Rudi Halim saat bertemu Menteri Pendidikan Timor Leste Mateus Soares pada 3 Desember 2023.", "2023-12-03"),
    ("behind a dateline", "en", "HANOI — In 2019 Vietnam and Laos signed an agreement on nurses.", "2019"),
    ("the dateline's day is that of writing", "en", "DILI, 10 May 2024 – Timor-Leste and Australia agreed to exchange welfare officers.\nSecretary of State Mateus Soares said so after receiving Australian official Jane Hartley on Wednesday.", "2024-05-08"),
    ("where somebody was on those days", "en", "BANGKOK — Culture secretary Somchai Rattana of Thailand was in Nara from Sunday to Tuesday, where Japanese governor Sato Kenji promised him that two statues would be back in Thailand by the end of the year.", "2024-05-05/2024-05-07"),
    ("the day of a plan told soon after", "en", "HANOI — A memorandum of understanding on nurses between Vietnam and Laos will be signed in Vientiane next month.\nThe two labour ministers will put their names to it on June 12, Minister Tran Van Hung said.", "2024-06-12"),
    ("the day of the paragraph", "en", "BANGKOK — Ministry corridors were busy this week.\nOn Tuesday it was China's turn. A Chinese delegation sat down with the Thai agriculture department. China will accept test results from eight Thai laboratories from July 1.", "2024-05-07"),
    ("put off to a day", "en", "KUALA LUMPUR: Malaysia and the UK put off the signing of a memorandum of understanding on rail training, which was to have taken place yesterday, to September 9.", "2024-09-09"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_the_day_is_told_elsewhere(trap: str, language: str, text: str, wanted: str | None) -> None:
    [one, *_] = facts_of(text, language).commitments
    assert (one.when and one.when.edtf) == wanted, trap


@pytest.mark.parametrize(("language", "text", "wanted"), [
    ("en", "They met on Monday and Tuesday in Hanoi.", ["2024-05-06/2024-05-07"]),
    ("en", "They met on Monday and Thursday in Hanoi.", ["2024-05-06", "2024-05-09"]),
    ("en", "She was in Nara from Sunday to Tuesday.", ["2024-05-05/2024-05-07"]),
    ("id", "Sidang itu digelar pada Sabtu dan Minggu di Jakarta.", ["2024-05-04/2024-05-05"]),
    ("id", "Sidang berlangsung Senin hingga Rabu di Jakarta.", ["2024-05-06/2024-05-08"]),
    ("ms", "Mesyuarat itu diadakan pada Isnin dan Selasa di Ipoh.", ["2024-05-06/2024-05-07"]),
    ("en", "In February I met the minister.", ["2024-02"]),
    ("en", "In May Ling met the minister.", []),
])  # fmt: skip
def test_weekdays_that_make_a_stretch(language: str, text: str, wanted: list[str]) -> None:
    article = Article("a", f"News\n{text}\n{PADDING[language]}", "News", published="2024-05-10")
    found = [d.when.edtf for d in annotate(article, load()).dates if d.sentence == 1]
    assert found == wanted
