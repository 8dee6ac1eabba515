"""A session of a standing panel is a consultation; a panel that meets somebody is none."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. "
MET_EN = "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, in Vientiane on 6 May 2024. "
# trap, language, text behind the meeting of 6 May 2024, the kind of the last meeting
KINDS = [
    ("a task force that will hold its first session", "en", "The two ministers set up a task force. The task force will hold its first session in Kupang in June 2024.", "consultation"),
    ("a working group that is to convene", "en", "The working group of the two ministries is due to convene its first session in Kupang in June 2024.", "consultation"),
    ("its first meeting, of the group told before", "en", "The two ministers set up a working group. Its first meeting is planned for June 2024 in Kupang.", "consultation"),
    ("the same in Indonesian", "id", "Kedua menteri membentuk kelompok kerja. Sidang perdana akan digelar di Kupang pada Juni 2024.", "consultation"),
    ("a meeting of a committee, called off", "en", "The 18th meeting of the Indonesia-Laos Intergovernmental Committee, which was to be held in Kupang in June 2024, was put off to October 2024.", "consultation"),
    ("the next meeting of the ministers is of no panel", "en", "The two ministers will hold their next meeting in Kupang in June 2024.", "bilateral-meeting"),
    ("a group was set up, and the ministers meet", "en", "The two ministers set up a working group. The ministers will meet again in Kupang in June 2024.", "bilateral-meeting"),
    ("the same in Indonesian, of ministers", "id", "Kedua menteri akan bertemu lagi di Kupang pada Juni 2024.", "bilateral-meeting"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "kind"), KINDS, ids=[row[0] for row in KINDS])
def test_kind_of_a_session(trap: str, language: str, text: str, kind: str) -> None:
    found = facts_of((MET if language == "id" else MET_EN) + text, language).meetings
    assert [m.kind for m in found] == ["bilateral-meeting", kind], trap
