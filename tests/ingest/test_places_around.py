"""Where meetings were by what is told around them: houses and their towns, seas, forums, seats; all persons
invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.scene.elsewhere import of_its_clause

from .test_extract import facts_of

# trap, language, text, the places of the article's meetings
CASES: list[tuple[str, str, str, list[str | None]]] = [
    ("a capital by its people", "en", "JAKARTA — Indonesian Foreign Minister Rudi Halim met Lao Foreign Minister Khamla Vongsa in the Lao capital on Monday.\nVientiane was decked out with flags.", ["Vientiane"]),
    ("a capital by its people that nobody names", "en", "JAKARTA — Indonesian Foreign Minister Rudi Halim met Lao Foreign Minister Khamla Vongsa in the Lao capital on Monday.", [None]),
    ("signed on screens, as the next sentence tells", "en", "MANILA — Labor Secretary Jaime Lorenzo and Omani Minister Nasser Rashidi signed the accord on Monday. The ceremony was held by video link.", [None]),
    ("the state that is a city", "en", "Minister for Foreign Affairs of Rwanda Jean Uwimba visited Singapore from 6 to 8 May 2024.\nMinister Uwimba met Minister for Foreign Affairs Lim Wee Han on 7 May 2024.", ["Singapore"]),
    ("a bay", "en", "HANOI — Vietnam and India held their first joint coast guard exercise in the Bay of Bengal in January 2024.", ["Bay of Bengal"]),
    ("off an island", "en", "MANILA — Philippine and Japanese coast guards ended a five-day anti-piracy exercise in the waters off Corregidor Island on Friday.", ["Corregidor Island"]),
    ("the seat of a governor", "en", "VIENTIANE — Japanese Ambassador Sato Kenji paid a courtesy call on the Governor of Luang Prabang Province, Bounmy Keola, on Monday.", ["Luang Prabang"]),
    ("the city of a governor, in that city", "id", "JAKARTA – Menteri Agama Rudi Halim akan menemui Menteri Haji Arab Saudi Nasser Rashidi di Jeddah pada 12 Juni. Seusai dari Jeddah, Rudi dijadwalkan menemui Gubernur Madinah Salim Harthy pada 14 Juni di kota suci itu.", ["Jeddah", "Madinah"]),
    ("at a mayor's residence", "id", "Konsul Malaysia di Pontianak, Azlan Kamil, bertandang ke rumah dinas Wali Kota Pontianak, Rudi Halim, Rabu (8/5).", ["Pontianak"]),
    ("a house in a town", "en", "MANILA — Philippine General Jaime Lorenzo hosted Vietnamese Rear Admiral Tran Van Hung at Camp Aguinaldo in Quezon City on Monday.", ["Camp Aguinaldo, Quezon City"]),
    ("a house in a quarter", "id", "NAIROBI – Dirjen Rudi Halim dari Indonesia bertemu Direktur UNEP Ingrid Solbakken di kantor UNEP, Gigiri, Senin (6/5).", ["kantor UNEP, Gigiri"]),
    ("a hotel that is called so by its article", "en", "BANDAR SERI BEGAWAN — The memorandum was inked on Monday at The Empire Brunei by Brunei's Permanent Secretary Azhari Metussin and UAE Ambassador Salim Harthy.", ["The Empire Brunei, Bandar Seri Begawan"]),
    ("a host's palace", "id", "HANOI – Presiden Rudi Halim disambut Presiden Vietnam Tran Van Hung di Istana Kepresidenan, Senin (6/5).", ["Istana Kepresidenan, Hanoi"]),
    ("what somebody visited besides", "en", "HANOI — During a visit to Laos from May 6 to 8, Minister Tran Van Hung held talks with Lao Minister Khamla Vongsa and visited Savannakhet province.", [None]),
    ("those of whom they spoke are held elsewhere", "id", "JAKARTA – Kapolri Rudi Halim bertemu Kepala Kepolisian Kamboja Prum Dara di Phnom Penh, Senin, untuk membahas pemulangan WNI yang ditahan di Poipet.", ["Phnom Penh"]),
    ("whom they are to meet where they go", "en", "HANOI — Minister Tran Van Hung left Hanoi on Monday for Vientiane, where he will co-chair the joint committee with Lao Minister Khamla Vongsa.", ["Vientiane"]),
    ("where the meeting told on was", "id", "PEKANBARU – Lima negara sepakat menangani asap.\nKesepakatan itu dihasilkan dalam pertemuan komite di Bandar Seri Begawan, Selasa (7/5).\nPertemuan diikuti Brunei, Indonesia, dan Malaysia.", ["Bandar Seri Begawan"]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_where_they_met(trap: str, language: str, text: str, wanted: list[str | None]) -> None:
    assert [m.place for m in facts_of(text, language).meetings] == wanted, trap


def test_what_was_called_off_at_a_forum_was_to_be_there() -> None:
    text = (
        "VIENTIANE – Menteri Kesehatan Rudi Halim bertemu Menteri Kesehatan Jepang Sato Kenji di Vientiane, Rabu (8/5), di "
        "sela-sela sidang ASEAN.\nPertemuan dengan Menteri Kesehatan Myanmar Aung Thein dibatalkan karena ia sakit. Indonesia "
        "akan mengatur waktu lain."
    )
    meetings = facts_of(text, "id").meetings
    assert {m.place for m in meetings} == {"Vientiane"}
    assert "cancelled" in {m.status for m in meetings}


CLAUSES = [
    ("how a body came about", "a joint commission whose creation was agreed when X was in ", True),
    ("what an invitation is to", "over an invitation to attend the festivities in ", True),
    ("a session itself", "a session of the joint commission in ", False),
    ("a clause too far ahead", "a joint commission which was agreed " + "and so on " * 40, False),
]


@pytest.mark.parametrize(("trap", "text", "told"), CLAUSES, ids=[row[0] for row in CLAUSES])
def test_a_clause_has_its_own_place_and_day(trap: str, text: str, told: bool) -> None:
    assert of_its_clause(text, 0, len(text)) is told
