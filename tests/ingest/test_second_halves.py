"""What stands beside the news in its sentence: the second thing somebody will do, talks told before the main
clause, whose greetings are brought, which paper is spoken of."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

LAO = "Lao Foreign Minister Somchai Vongsa"
THA = "Thai Foreign Minister Anan Chaiyo"
KHM = "Cambodian Prime Minister Sok Dara"

# trap, language, text, meetings: kind, status, parties, date, persons
MEETINGS = [
    ("a second verb has the time of the first", "en",
     f"{LAO} will pay a courtesy call on {KHM} in Phnom Penh on 23 May 2024, and later co-chair the 14th Joint Commission with Cambodian Foreign Minister Chan Vuthy.",
     [("courtesy-call", "planned", ("KHM", "LAO"), "2024-05-23", {"Somchai Vongsa", "Sok Dara"}),
      ("consultation", "planned", ("KHM", "LAO"), "2024-05-23", {"Somchai Vongsa", "Chan Vuthy"})]),
    ("the same in Malay, behind names between commas", "ms",
     "Menteri Luar Malaysia Rahman Ali akan mengadakan kunjungan hormat ke atas Presiden Indonesia, Budi Santoso, dan bertemu dengan Menteri Luar Negeri Indonesia, Ratna Wulandari, di Jakarta pada 20 Mei 2024.",
     [("courtesy-call", "planned", ("IDN", "MYS"), None, {"Rahman Ali", "Budi Santoso"}),
      ("bilateral-meeting", "planned", ("IDN", "MYS"), "2024-05-20", {"Rahman Ali", "Ratna Wulandari"})]),
    ("each verb with a day and town of its own", "en",
     f"{LAO} called on {KHM} in Phnom Penh on 6 May 2024 before meeting Foreign Minister Tran Hai of Vietnam in Hanoi on 7 May 2024.",
     [("courtesy-call", "held", ("KHM", "LAO"), "2024-05-06", {"Somchai Vongsa", "Sok Dara"}),
      ("bilateral-meeting", "held", ("LAO", "VNM"), "2024-05-07", {"Somchai Vongsa", "Tran Hai"})]),
    ("talks that were before, with their own day", "en",
     f"After talks with {LAO} on 6 May 2024, {THA} met {KHM} in Phnom Penh on 7 May 2024.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", {"Somchai Vongsa", "Anan Chaiyo"}),
      ("bilateral-meeting", "held", ("KHM", "THA"), "2024-05-07", {"Anan Chaiyo", "Sok Dara"})]),
    ("what is ahead is no side of what was", "en",
     f"Ahead of his meeting with ASEAN foreign ministers today, {THA} on Monday called on {KHM}.",
     [("courtesy-call", "held", ("KHM", "THA"), "2024-05-06", {"Anan Chaiyo", "Sok Dara"})]),
    ("one caller and two hosts", "en",
     f"{THA} on 6 May 2024 called on {KHM} and Lao Prime Minister Kham Inthavong.",
     [("courtesy-call", "held", ("KHM", "THA"), "2024-05-06", {"Anan Chaiyo", "Sok Dara"}),
      ("courtesy-call", "held", ("LAO", "THA"), "2024-05-06", {"Anan Chaiyo", "Kham Inthavong"})]),
    ("whose greetings somebody brings", "en",
     f"{THA} met {LAO} in Vientiane on 6 May 2024 and conveyed greetings from Prime Minister Chai Suwan to be delivered to President Kham Inthavong.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", {"Anan Chaiyo", "Somchai Vongsa"})]),
    ("to whom greetings are brought who is there", "en",
     f"{THA} called on Lao President Kham Inthavong in Vientiane on 6 May 2024.",
     [("courtesy-call", "held", ("LAO", "THA"), "2024-05-06", {"Anan Chaiyo", "Kham Inthavong"})]),
    ("the day of a paper is not that of the call", "en",
     f"{THA} and {LAO} reaffirmed on Monday during a phone conversation their commitment to the border treaty, a pact signed on 30 August 1951.",
     [("call", "held", ("LAO", "THA"), "2024-05-06", {"Anan Chaiyo", "Somchai Vongsa"})]),
    ("said before talks that", "en",
     f"{LAO} met {THA} in Vientiane on 6 May 2024. Anan said before talks with the Lao foreign minister that ASEAN was united.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", {"Anan Chaiyo", "Somchai Vongsa"})]),
    ("an adverb between the verb and its noun", "en",
     f"{THA} held yesterday a bilateral talk with his Lao counterpart Somchai Vongsa.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-09", {"Anan Chaiyo", "Somchai Vongsa"})]),
    ("held somewhere, will be co-chaired", "en",
     f"The border committee of Laos and Thailand will meet on 20 May 2024. The meeting, held in Nong Khai, will be co-chaired by {LAO} and {THA}.",
     [("consultation", "planned", ("LAO", "THA"), "2024-05-20", {"Somchai Vongsa", "Anan Chaiyo"})]),
    ("the day of arrival", "ms",
     "Perdana Menteri China Li Wen yang tiba di Malaysia semalam disambut oleh Perdana Menteri Malaysia Rahman Ali di Putrajaya.",
     [("bilateral-meeting", "held", ("CHN", "MYS"), None, {"Li Wen", "Rahman Ali"})]),
    ("a field that is talked of is no dialogue", "id",
     "Menteri Luar Negeri Indonesia Rudi Halim bertemu Menteri Luar Negeri Kroasia Ivo Maric pada 6 Mei 2024. Pertemuan tersebut membahas kerja sama di bidang ekonomi dan dialog antaragama.",
     [("bilateral-meeting", "held", ("HRV", "IDN"), "2024-05-06", {"Rudi Halim", "Ivo Maric"})]),
    ("sessions for which somebody pushes", "en",
     f"{THA} and {LAO} met in Vientiane on 6 May 2024. Both sides pledged to settle it, pushing for meetings of the Lao-Thai Joint Committee.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", {"Anan Chaiyo", "Somchai Vongsa"})]),
    ("a visit told on the invitation of the host", "en",
     "In response to the invitation of Lao Foreign Minister Somchai Vongsa, Japanese Foreign Minister Mori Yuko started a working visit to Laos on 6 May 2024.",
     [("visit", "held", ("JPN", "LAO"), "2024-05-06", {"Mori Yuko", "Somchai Vongsa"})]),
    ("counted meetings with nobody", "id",
     "Menteri Luar Negeri Indonesia Rudi Halim melakukan 13 pertemuan bilateral dengan rekan sejawatnya pada Sidang Majelis Umum PBB.", []),
    ("who only welcomes that somebody will come", "id",
     "Sekretaris Jenderal DPR RI Rudi Halim menyambut baik rencana kedatangan Ketua Majelis Nasional Vietnam Tran Hai ke Indonesia pada September 2024.",
     [("bilateral-meeting", "planned", ("IDN", "VNM"), "2024-09", {"Tran Hai"})]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "told"), MEETINGS, ids=[r[0] for r in MEETINGS])
def test_meetings(
    trap: str, language: str, text: str, told: list[tuple[str, str, tuple[str, ...], str | None, set[str]]]
) -> None:
    facts = facts_of(text, language)
    found = [
        (
            m.kind,
            m.status,
            m.parties,
            m.when.edtf if m.when else None,
            {facts.persons[p.person].names[0] for p in m.participations if p.person is not None},
        )
        for m in facts.meetings
    ]
    key = [(f[0], f[1], f[2]) for f in told]
    assert sorted(f[:3] for f in found) == sorted(key)
    for one in told:
        assert any(
            f[:3] == one[:3] and f[4] == one[4] and (one[3] is None or f[3] == one[3]) for f in found
        ), found


# trap, language, text, persons of the first meeting
THERE = [
    ("who a delegation is made of", "en", f"{THA} met {LAO} in Vientiane on 6 May 2024. The delegates included Thai envoy Prasit Boon.", {"Anan Chaiyo", "Somchai Vongsa", "Prasit Boon"}),
    ("who also took part in this meeting", "en", f"{THA} met {LAO} in Vientiane on 6 May 2024. The Lao Minister of Petroleum, Khamla Sisouk; and Lao envoy Vilay Phon also participated in this meeting.", {"Anan Chaiyo", "Somchai Vongsa", "Khamla Sisouk", "Vilay Phon"}),
    ("who heads a standing group", "id", "Menteri Luar Negeri Indonesia Rudi Halim bertemu Dubes Vietnam Tran Hai di Jakarta pada 6 Mei 2024. Grup kerja sama bilateral DPR RI-Vietnam saat ini diketuai oleh Hasan Basri.", {"Rudi Halim", "Tran Hai"}),
    ("who was in a third state's city", "en", f"{THA} met {LAO} in Vientiane on 6 May 2024. In Rome, Anan led the delegation, which also included Thai Trade Minister Prasit Boon.", {"Anan Chaiyo", "Somchai Vongsa"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "who"), THERE, ids=[r[0] for r in THERE])
def test_who_was_there(trap: str, language: str, text: str, who: set[str]) -> None:
    facts = facts_of(text, language)
    first = facts.meetings[0]
    assert {facts.persons[p.person].names[0] for p in first.participations if p.person is not None} == who


def test_a_house_takes_no_part() -> None:
    text = "Menteri Perdagangan Indonesia Rudi Halim menerima Menteri Perdagangan Laos Somchai Vongsa di Kantor Kemendag, Jakarta, Senin (6/5/2024)."
    facts = facts_of(text)
    assert [p.institution for p in facts.meetings[0].participations if p.institution is not None] == []


# trap, text, place of the second meeting
PLACES = [
    ("a conference abroad", "ANKARA - Turkish Foreign Minister Murat Kaya on Friday met Lao Foreign Minister Somchai Vongsa on the sidelines of a conference in Indonesia. Kaya also held talks with Japanese Foreign Minister Hayato Mori.", None),
    ("a government that tells of it", "The defence ministers of Russia and China met on Thursday in Laos, Moscow and news agencies said.", None),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "place"), PLACES, ids=[r[0] for r in PLACES])
def test_places(trap: str, text: str, place: str | None) -> None:
    assert facts_of(text, "en").meetings[-1].place == place


def test_the_day_after_a_visit() -> None:
    text = "Lao Foreign Minister Somchai Vongsa returned to Vientiane today, after official visits to Thailand and Japan."
    assert all(m.when is None for m in facts_of(text, "en").meetings)


# trap, language, text, for each meeting its kind and persons
APART = [
    ("separate calls of one state's people", "en",
     "Vietnamese President Tran Van Phuc will receive separate courtesy calls by Cambodian Senate President Chea Say, and Cambodian Prime Minister Sok Dara.",
     [{"Tran Van Phuc", "Chea Say"}, {"Tran Van Phuc", "Sok Dara"}]),
    ("three verbs of one subject", "en",
     f"{THA} called on Lao President Kham Inthavong in Vientiane on 6 May 2024, met {LAO}, and held talks with Lao Trade Minister Bounmy Keo.",
     [{"Anan Chaiyo", "Kham Inthavong"}, {"Anan Chaiyo", "Somchai Vongsa"}, {"Anan Chaiyo", "Bounmy Keo"}]),
    ("bilateral meetings in a row, besides one told before", "id",
     "Presiden Indonesia Budi Santoso dan Perdana Menteri Vietnam Tran Hai bertemu di Labuan Bajo, Selasa (7/5/2024). Selain dengan Tran, Presiden Budi Santoso menggelar pertemuan bilateral dengan Perdana Menteri Malaysia Rahman Ali, dan Perdana Menteri Laos Kham Inthavong.",
     [{"Budi Santoso", "Tran Hai"}, {"Budi Santoso", "Kham Inthavong"}, {"Budi Santoso", "Rahman Ali"}]),
    ("met twice in one sentence", "en",
     f"{THA} and {LAO} last met in Hanoi on 3 May 2024, and in Vientiane on 6 May 2024.",
     [{"Anan Chaiyo", "Somchai Vongsa"}, {"Anan Chaiyo", "Somchai Vongsa"}]),
    ("a session at which he was, when another was held", "en",
     f"{THA} met {LAO} in Vientiane on 6 May 2024 when a special meeting of the foreign ministers of Japan and Fiji was held.",
     [{"Anan Chaiyo", "Somchai Vongsa"}]),
    ("hosted to lunch by another", "en",
     f"{THA} had an audience with Lao President Kham Inthavong and was hosted to lunch by {LAO} on 6 May 2024.",
     [{"Anan Chaiyo", "Kham Inthavong"}, {"Anan Chaiyo", "Somchai Vongsa"}]),
    ("whose visit a talk confirmed", "en",
     f"{THA} met {LAO} in Vientiane on 6 May 2024. The meeting also confirmed Thai Prime Minister Chai Suwan's state visit to Laos in June 2024.",
     [{"Anan Chaiyo", "Somchai Vongsa"}, {"Chai Suwan"}]),
    ("a government is called after its head", "en",
     f"{THA} met {LAO} in Vientiane on 6 May 2024. At the meeting with Lao officials Anan praised the Inthavong government.",
     [{"Anan Chaiyo", "Somchai Vongsa"}]),
    ("outcomes of his talks with others", "en",
     f"{THA} called on Lao President Kham Inthavong on 6 May 2024. Anan briefed him on the outcomes of his talks with {LAO}.",
     [{"Anan Chaiyo", "Kham Inthavong"}]),
    ("on whose visit he went along", "en",
     f"{THA} met {LAO} on 6 May 2024. Anan is part of the delegation accompanying Thai Prime Minister Chai Suwan on a working visit to Laos.",
     [{"Anan Chaiyo", "Somchai Vongsa"}]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "who"), APART, ids=[r[0] for r in APART])
def test_apart(trap: str, language: str, text: str, who: list[set[str]]) -> None:
    facts = facts_of(text, language)
    found = [
        {facts.persons[p.person].names[0] for p in m.participations if p.person is not None}
        for m in facts.meetings
    ]
    rows = [row for row in found if row]
    assert sorted(map(sorted, rows)) == sorted(map(sorted, who))


# trap, language, text, parties of the meetings
SIDES = [
    ("an observer", "en", "ASEAN ministers, along with Timor-Leste as Observer, gathered in Vientiane on 6 May 2024.", [("ASEAN",)]),
    ("of which somebody is a member", "en", "As a full MSG member was told, Indonesian Foreign Minister Rudi Halim met Papua New Guinea's Foreign Minister John Tau in Port Moresby on 6 May 2024.", [("IDN", "PNG")]),
    ("directors-general of its members", "en", "The pledge was made during the 19th meeting of the ASEAN Directors-General of Immigration in Phnom Penh on 6 May 2024.", [("ASEAN",)]),
    ("a body's own round", "en", "Lao Foreign Minister Somchai Vongsa spoke of the group. During its 20th summit held in Honiara on 6 May 2023, Fiji had obtained a seat.", []),
    ("local officials and an envoy", "id", "Duta Besar RI untuk Brunei Darussalam Rudi Halim telah mengadakan pertemuan dengan Kepala Distrik Belait pada 6 Mei 2024.", [("BRN", "IDN")]),
    ("of whose ties a third speaks", "en", 'Singapore Foreign Minister Tan Wei Liang said: "We reviewed ASEAN-China relations and had good discussions on them."', []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "parties"), SIDES, ids=[r[0] for r in SIDES])
def test_sides(trap: str, language: str, text: str, parties: list[tuple[str, ...]]) -> None:
    assert [m.parties for m in facts_of(text, language).meetings] == parties


def test_who_thanks_a_host_is_the_guest() -> None:
    text = "Konsul Jepang Sato Kenji mengapresiasi Wali Kota Denpasar Budi Santoso berkenan menerima kunjungan pada Senin (6/5/2024)."
    facts = facts_of(text)
    roles = {facts.persons[p.person].names[0]: p.role for m in facts.meetings for p in m.participations if p.person is not None}  # fmt: skip
    assert roles.get("Sato Kenji", "visitor") == "visitor"


# trap, language, text, (parties, date) of the meetings
OTHER_DAYS = [
    ("the day of what a meeting follows up", "id", "Menteri Perdagangan Indonesia Rudi Halim bertemu Duta Besar Laos Somchai Vongsa di Jakarta. Pertemuan tersebut sebagai tindak lanjut atas hasil pameran dagang pada 27 Maret 2024.", [(("IDN", "LAO"), None)]),
    ("one's own envoy at the airport", "id", "Wakil Presiden Indonesia Budi Santoso melanjutkan lawatannya ke Malaysia pada 6 Mei 2024. Ia tiba di Bandara Internasional Kuching dan disambut oleh Duta Besar RI untuk Malaysia Rudi Halim.", [(("IDN", "MYS"), "2024-05-06")]),
    ("the chairmanship of a body", "en", f"During a phone call with {LAO} on 6 May 2024, {THA} congratulated Laos on its ASEAN Chairmanship.", [(("LAO", "THA"), "2024-05-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "told"), OTHER_DAYS, ids=[r[0] for r in OTHER_DAYS])
def test_other_days(
    trap: str, language: str, text: str, told: list[tuple[tuple[str, ...], str | None]]
) -> None:
    assert [(m.parties, m.when.edtf if m.when else None) for m in facts_of(text, language).meetings] == told


def test_the_two_prime_ministers_are_no_foreign_ministers() -> None:
    text = f"{THA} and {LAO} spoke by telephone on 6 May 2024. They recalled the bilateral meeting of the two Prime Ministers in Hanoi in November 2023."
    facts = facts_of(text, "en")
    rows = [m for m in facts.meetings if m.when is not None and m.when.edtf == "2023-11"]
    assert all(p.person is None for m in rows for p in m.participations)
