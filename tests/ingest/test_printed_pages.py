"""What printed news of diplomacy wrote that was read wrongly: people, meetings and undertakings; all invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.parts import facts_of
from ontology.knowledge import load

TITLE = {"en": "News of the day", "id": "Kabar hari ini", "ms": "Kabar hari ini"}
Told = dict[str, tuple[str | None, str | None]]
Meeting = tuple[str, str, str | None, str | None]


def read(text: str, language: str) -> Article:
    """An article under a title that tells nothing."""
    title = TITLE[language]
    return Article("t", f"{title}\n{text}", title, language, "https://example.org/a", "2024-05-15")


def people_of(text: str, language: str) -> Told:
    """The state and the office of each person."""
    people = annotate(read(text, language), load()).persons
    return {p.names[0]: (p.country, p.post.label if p.post else None) for p in people}


def bodies_of(text: str, language: str) -> dict[str, str | None]:
    """The state of each body."""
    return {i.names[0]: i.country for i in annotate(read(text, language), load()).institutions}


def meetings_of(text: str, language: str) -> list[Meeting]:
    """Sides, status, day and place of each meeting."""
    return [
        (",".join(m.parties), m.status, m.when.edtf if m.when else None, m.place)
        for m in facts_of(read(text, language), load()).meetings
    ]


def undertakings_of(text: str, language: str) -> list[tuple[str, str, str]]:
    """Kind, status and sides of each commitment."""
    return [
        (c.kind, c.status, ",".join(c.parties)) for c in facts_of(read(text, language), load()).commitments
    ]


PEOPLE: list[tuple[str, str, str, Told]] = [
    ("a word for a day before an office", "en",
     "Tomorrow, the Sultan will be received. Yesterday, the Minister of Trade left. Tonight, President Lim Boon leaves.",
     {"Lim Boon": (None, "President")}),
    ("a name behind the sign of an Arabic letter", "en",
     "Brunei's Prince ‘Abdul Halim met Prime Minister Zulkarnain Osman of Malaysia today.",
     {"Prince ‘Abdul Halim": ("BRN", None), "Zulkarnain Osman": ("MYS", "Prime Minister")}),
    ("that sign behind an office", "en",
     "Crown Prince 'Abdul Halim met Malaysian Prime Minister Zulkarnain Osman. Deputy Minister 'An Open Sea' was the headline.",
     {"Abdul Halim": (None, "Crown Prince"), "Zulkarnain Osman": ("MYS", "Malaysian Prime Minister")}),
    ("a quoted title is no name", "en",
     "The prime minister, Prince 'Abdul' and others called the plan 'Blue Coast Initiative'.", {}),
    ("the word for a son closes no name", "en",
     "The Sultan of Brunei will be received by the Yang di-Pertuan Agong, Al-Sultan Abdul Rahim Shah Ibni Almarhum Sultan Haji Ahmad Shah.",
     {"Al-Sultan Abdul Rahim Shah": ("MYS", "Yang di-Pertuan Agong")}),
    ("a monarch by the style behind his name", "ms",
     "PUTRAJAYA: Lawatan itu memenuhi jemputan daripada Sultan Haji Idris Omar, Sultan dan Yang Di-Pertuan Negara Brunei Darussalam kepada Menteri Luar.",
     {"Idris Omar": ("BRN", "Sultan")}),
    ("a monarch by the style before his name", "ms",
     "PUTRAJAYA: Menteri Luar akan menghadap Kebawah Duli Yang Maha Mulia Paduka Seri Baginda Sultan Haji Idris Omar.",
     {"Idris Omar": ("BRN", "Sultan")}),
    ("a monarch by his namesake, otherwise spelled", "en",
     "SUBANG: Sultan Idriss Omar of Brunei arrived here today. Upon arrival, Sultan Idris Omar inspected a guard. Sultan Nadim Shah of Selangor was there.",
     {"Idriss Omar": ("BRN", "Sultan"), "Idris Omar": ("BRN", "Sultan"), "Nadim Shah": ("MYS", "Sultan")}),
    ("by whom somebody was received, with his honours", "id",
     "Presiden Republik Indonesia Danu Prakoso berkunjung ke Brunei Darussalam dan disambut secara hangat oleh Yang Maha Mulia Sultan Haji Idris di Istana Nurul Iman.",
     {"Danu Prakoso": ("IDN", "Presiden Republik Indonesia"), "Idris": ("BRN", "Sultan")}),
    ("singled out of the leaders of a state", "id",
     "Vientiane: Perdana Menteri Laos Kham Souk akan bertemu para pemimpin Vietnam, termasuk Presiden Nguyen Van Ba dan Perdana Menteri Tran Cong, kata kementerian itu.",
     {"Kham Souk": ("LAO", "Perdana Menteri Laos"), "Nguyen Van Ba": ("VNM", "Presiden"), "Tran Cong": ("VNM", "Perdana Menteri")}),
    ("singled out of those of two states", "en",
     "President Danu Prakoso of Indonesia met leaders of Laos and Fiji, including President Vili Tora. He also met ASEAN leaders, including President Lim Boon.",
     {"Danu Prakoso": ("IDN", "President"), "Vili Tora": (None, "President"), "Lim Boon": (None, "President")}),
    ("at the head of a delegation, behind a verb", "en",
     "Officials from Timor-Leste and Laos met today in Dili. The head of the Lao delegation was Ms Bounmy Keo, First Assistant Secretary, Southeast Asia Division.",
     {"Bounmy Keo": ("LAO", "First Assistant Secretary")}),
    ("visiting, and so a guest", "en",
     "MANILA - President Rico Dalisay met visiting Prime Minister Kham Souk of Laos. He also met with visiting Defense Minister Bounmy Keo.",
     {"Rico Dalisay": ("PHL", "President"), "Kham Souk": ("LAO", "Prime Minister"), "Bounmy Keo": ("LAO", "Defense Minister")}),
    ("whose visit in a town abroad it is", "en",
     "The Philippines and Laos are set to sign a maritime agreement during the visit of President Rico Dalisay in Vientiane this month.\nThe memorandum was discussed during the visit of Lao Deputy Minister Kham Souk in Manila on Tuesday.",
     {"Rico Dalisay": ("PHL", "President"), "Kham Souk": ("LAO", "Lao Deputy Minister")}),
    ("an envoy by the long style of his office", "id",
     "Menteri Sari Dewi menerima kunjungan Kenji Mori, Duta Besar Luar Biasa dan Berkuasa Penuh (LBBP) Jepang untuk Indonesia, di Jakarta.",
     {"Sari Dewi": ("IDN", "Menteri"), "Kenji Mori": ("JPN", "Duta Besar Luar Biasa dan Berkuasa Penuh (LBBP) Jepang untuk Indonesia")}),
    ("a prefecture is no name", "id",
     "Nota itu ditandatangani oleh Sekretaris Jenderal Kemnaker, Danu Prakoso dan Gubernur Prefektur Aomori, Kenji Mori di Jakarta, Jumat. Pemerintah Prefektur Aomori menyambutnya.",
     {"Danu Prakoso": ("IDN", "Sekretaris Jenderal Kemnaker"), "Kenji Mori": ("IDN", "Gubernur Prefektur Aomori")}),
    ("an office's short form that no list has", "id",
     "JAKARTA - Menteri Transmigrasi (Mentrans) Danu Prakoso dan Menteri Dalam Negeri (Mendari) Tono Wibowo bertemu Menteri Perdagangan Malaysia Dato Sri Osman Ali pada Selasa.",
     {"Danu Prakoso": ("IDN", "Menteri Transmigrasi (Mentrans)"), "Tono Wibowo": ("IDN", "Menteri Dalam Negeri (Mendari)"),
      "Osman Ali": ("MYS", "Menteri Perdagangan Malaysia")}),
    ("a minister's office of three words", "id",
     "JAKARTA - Menteri Sekretaris Negara Bayu Wirawan dan Menteri BUMN Tono Wibowo hadir pada Selasa.",
     {"Bayu Wirawan": ("IDN", "Menteri Sekretaris Negara"), "Tono Wibowo": ("IDN", "Menteri BUMN")}),
    ("a coordinating ministry is no name", "id",
     "JAKARTA - Acara itu dihadiri Deputi Bidang Politik Luar Negeri Kemenkopolhukam Bayu Wirawan pada hari Senin.",
     {"Bayu Wirawan": ("IDN", "Deputi Bidang Politik Luar Negeri Kemenkopolhukam")}),
    ("a police rank behind an office", "id",
     "Dalam pembukaan konferensi itu, Kepala Royal Thai Police, Commissioner General Somchai Punpet, hadir bersama Polri di Bangkok.",
     {"Somchai Punpet": ("THA", "Kepala Royal Thai Police")}),
    ("a rank with a hyphen", "ms",
     "Beliau bertemu dengan Panglima Tentera Udara, Mejar-Jeneral (MG) Kelvin Foo dan Panglima Tentera Laut, Laksamana Madya Lim Beng pada hari Isnin di Malaysia.",
     {"Kelvin Foo": ("MYS", "Panglima Tentera Udara"), "Lim Beng": ("MYS", "Panglima Tentera Laut")}),
    ("in whose company others come", "ms",
     "BANDAR SERI BEGAWAN: Sultan Haji Idris Omar menerima mengadap Menteri Pertahanan Singapura, Dr. Ng Hen.\nMenyertai Dr. Ng Hen pada Majlis Mengadap tersebut ialah Timbalan Setiausaha (Dasar), Kementerian Pertahanan, Tuan Teo Dih.",
     {"Idris Omar": ("BRN", "Sultan"), "Ng Hen": ("SGP", "Menteri Pertahanan Singapura"), "Teo Dih": ("SGP", "Timbalan Setiausaha (Dasar)")}),
    ("in whose company others come, with a word before", "id",
     "Jakarta - Presiden Danu Prakoso menerima Menteri Pertahanan Laos Kham Souk.\nTurut mendampingi Kham Souk dalam pertemuan tersebut yakni Duta Besar Laos Bounmy Keo dan Direktur Jenderal Vieng Sai.",
     {"Danu Prakoso": ("IDN", "Presiden"), "Kham Souk": ("LAO", "Menteri Pertahanan Laos"), "Bounmy Keo": ("LAO", "Duta Besar Laos"),
      "Vieng Sai": ("LAO", "Direktur Jenderal")}),
    ("a state that a lost link glued to a name", "id",
     "Perdana Menteri LaosKhamla Souk berencana berkunjung ke Indonesia pada 4-5 Juni 2024.",
     {"Khamla Souk": ("LAO", "Perdana Menteri Laos")}),
    ("a family name in capitals before one that is also an office", "en",
     "The Thai Foreign Minister paid a call on Samdech Techo HUN Sen, President of the Senate of Cambodia, in Phnom Penh.",
     {"HUN Sen": ("KHM", "President of the Senate of Cambodia")}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "want"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_whose_they_are(trap: str, language: str, text: str, want: Told) -> None:
    """Each person with the state and office that the text tells."""
    assert people_of(text, language) == want


BODIES: list[tuple[str, str, str, dict[str, str | None]]] = [
    ("a school before a name in English", "ms",
     "Beliau bertemu wakil daripada Universitas Nusaraya dan Institute of Policy Studies pada hari Isnin di Jakarta.",
     {"Universitas Nusaraya": None, "Institute of Policy Studies": None}),
    ("a school of two fields", "ms", "Beliau belajar di Kolej Komando dan Staf pada tahun itu di Malaysia.", {"Kolej Komando dan Staf": None}),
    ("a ministry before the town of its office", "id",
     "Menteri Sari Dewi menerima Duta Besar Jepang Kenji Mori di kantor Kemnaker Jakarta. KBRI Tokyo dan Polda Bali juga hadir.",
     {"Kemnaker": "IDN", "KBRI Tokyo": "IDN", "Polda Bali": "IDN"}),
    ("a paper is no ministry", "id", "MoC itu ditandatangani di Jakarta pada hari Jumat oleh kedua pihak.", {}),
    ("an audience is no council", "ms", "Beliau hadir pada Majlis Mengadap tersebut di Brunei pada hari Isnin.", {}),
    ("in the office of one whose state is told", "en",
     "Diplomats met in Tokyo, Japan. They noted a call between Samdech Techo Sok Rith, President of the Senate, and Samdech Thipadei Sok Dara, Prime Minister of Cambodia.",
     {"Senate": "KHM"}),
    ("a part of forces by their short form", "ms",
     "REPUBLIK SINGAPURA: Wakil Angkatan Bersenjata Republik Singapura (SAF) hadir. Beliau bertemu Ketua Tentera Darat SAF, Brigedier Jeneral Goh Hou.",
     {"Angkatan Bersenjata Republik Singapura": "SGP", "Tentera Darat SAF": "SGP"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "want"), BODIES, ids=[row[0] for row in BODIES])
def test_bodies(trap: str, language: str, text: str, want: dict[str, str | None]) -> None:
    """Each body with its state, and no other."""
    assert bodies_of(text, language) == want


MEETINGS: list[tuple[str, str, str, list[Meeting]]] = [
    ("words said by phone", "en",
     'The Philippines and Laos are to sign a river agreement. "We want a hotline," Philippine spokesperson Rico Dalisay said by phone on Thursday.', []),
    ("words said by phone on a day", "id",
     'Indonesia dan Laos akan meneken perjanjian sungai. "Kami ingin saluran langsung," jelas juru bicara Laos Kham Souk melalui telepon, Jumat.', []),
    ("somebody spoke by phone", "en",
     "Lao Foreign Minister Kham Souk said he spoke by phone with Philippine Foreign Secretary Rico Dalisay on Friday.",
     [("LAO,PHL", "held", "2024-05-10", None)]),
    ("a dialogue partner", "en",
     "Brunei's Sultan met British Prime Minister John Grey in London.\nThe United Kingdom became ASEAN's first new Dialogue Partner in 25 years on the 5th of August 2021, and Brunei coordinates ASEAN-U.K. Dialogue Relations.",
     [("BRN,GBR", "held", None, "London")]),
    ("a day of years ago", "en",
     "Thai Foreign Minister Somchai Dee met Japanese Foreign Minister Ken Mori in Tokyo. Japan joined the treaty on 2 July 2004.",
     [("JPN,THA", "held", None, "Tokyo")]),
    ("what is said of a visit to come", "en",
     "MANILA - President Rico Dalisay will make a visit to Vietnam from Monday. Dalisay's trip to Vietnam comes amid tension.",
     [("PHL,VNM", "planned", "2024-05-20", None)]),
    ("a visit of before with its year", "en",
     "President Rico Dalisay of the Philippines will visit Vietnam from Monday. Dalisay's trip to Vietnam in 2019 came amid tension.",
     [("PHL,VNM", "planned", "2024-05-20", None), ("PHL,VNM", "held", "2019", None)]),
    ("what is said of a visit to come, in Malay", "ms",
     "Menteri Luar Malaysia Osman Ali akan melawat Laos dari 20 hingga 22 Mei. Lawatan Osman ke Laos mencerminkan hubungan yang erat.",
     [("LAO,MYS", "planned", "2024-05-20/2024-05-22", None)]),
    ("what a guest sees besides", "id",
     "Perdana Menteri Laos Kham Souk akan mengadakan lawatan resmi ke Indonesia dari 9 hingga 11 November 2024. Ia akan bertemu Presiden Danu Prakoso. Perdana Menteri Kham Souk akan turut melawat ke fasilitas industri di wilayah Bandung.",
     [("IDN,LAO", "planned", "2024-11-09/2024-11-11", None)]),
    ("an acting envoy who comes", "id",
     "SEMARANG - Gubernur Jawa Tengah, Danu Prakoso menyambut baik kedatangan Plt Dubes Laos untuk Indonesia, Kham Souk di rumah jabatan gubernur, Selasa (14/5).",
     [("IDN,LAO", "held", "2024-05-14", "Semarang")]),
    ("a minister at an office is in no house", "ms",
     "Menteri Pertahanan Singapura Encik Lim Sing bertemu Menteri di Pejabat Perdana Menteri Brunei Darussalam dan Menteri Pertahanan Kedua, Pehin Dato Haji Awang Halim bin Haji Yusop pada 22 April.",
     [("BRN,SGP", "held", "2024-04-22", None)]),
    ("a situation elsewhere", "id",
     "Menteri Luar Negeri RI Danu Prakoso bertemu Menlu Laos Kham Souk di Jakarta, Senin. Situasi di Rakhine dibahas kedua menteri dalam pertemuan itu, salah satunya soal bantuan di Sittwe.",
     [("IDN,LAO", "held", "2024-05-13", "Jakarta")]),
    ("the day right behind a meeting", "en",
     "During their meeting this morning on the sidelines of a forum in Tokyo, Japan, Cambodian Minister Sok Rith and Thai Minister Anan Wong acknowledged that calm had returned following a meeting between the army commanders of the two countries on May 12.",
     [("KHM,THA", "held", "2024-05-15", "Tokyo")]),
    ("sessions only counted", "id",
     "Pertemuan delegasi Polri dan Kepolisian Filipina dalam kerangka komite bersama ini sudah berlangsung lima kali sejak 2008 dan 2012 di Bali, 2009 dan 2015 di Manila.", []),
    ("another event before a visit", "id",
     "Berawal dari pembahasan dalam kegiatan Aseanapol pada Mei 2005, diikuti dengan kunjungan kenegaraan Presiden ABC ke Manila pada Juni 2005.", []),
    ("what is right before another meeting", "en",
     "Vietnamese Foreign Minister Tran Minh is on an official visit to Singapore at the invitation of Minister Lim Boon, just before the Asean Foreign Ministers' Meeting.",
     [("SGP,VNM", "held", None, "Singapore")]),
    ("what else is to be done", "ms",
     "BEIJING: Timbalan Perdana Menteri Malaysia, Datuk Seri Dr Osman Ali, tiba di Beijing hari ini. Ketibaan beliau disambut oleh Duta Besar Malaysia ke China, Datuk Norman Tahir.\nDi Beijing, beliau dijadual melakukan kunjungan hormat ke atas Perdana Menteri China, Li Wen, selain mengadakan perbincangan dengan Menteri Keselamatan Awam China, Wang Hong.",
     [("CHN,MYS", "held", "2024-05-15", "Beijing"), ("CHN,MYS", "planned", None, "Beijing")]),
    ("routine meetings", "id",
     "Menlu RI Danu Prakoso bertemu Menlu Laos Kham Souk di Vientiane, Selasa. Pejabat senior kedua negara akan mengadakan pertemuan rutin untuk membahas perbatasan.",
     [("IDN,LAO", "held", "2024-05-14", "Vientiane")]),
    ("thanks for support for a host", "en",
     "The Lao minister Mme. Lata Keo was this afternoon received in audience by Cambodian Prime Minister Samdech Kong Dara, who thanked Vientiane for backing Cambodia's bid to host the Fifth Review Conference.",
     [("KHM,LAO", "held", "2024-05-15", None)]),
    ("support for a host", "en", "Thailand voiced support for Laos hosting the ASEAN Defence Ministers' Meeting next year.", []),
    ("some states of an organisation", "id",
     "Kepala Staf Angkatan Darat Jenderal TNI Danu Prakoso menerima Kasad Filipina Letjen Rico Dalisay di Jakarta. Dalam pertemuan dua pimpinan Angkatan Darat negara ASEAN itu, mereka membahas kerja sama.",
     [("IDN,PHL", "held", None, "Jakarta")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "want"), MEETINGS, ids=[row[0] for row in MEETINGS])
def test_meetings(trap: str, language: str, text: str, want: list[Meeting]) -> None:
    """The meetings that were, with sides, status, day and place, and no other."""
    assert meetings_of(text, language) == want


UNDERTAKINGS: list[tuple[str, str, str, list[tuple[str, str, str]]]] = [
    ("a paper besides another", "en",
     "MANILA - Aside from the MOU with Laos, the Philippines last week signed an MOU on defense with Canada, which could lead to a pact.",
     [("memorandum-of-understanding", "signed", "CAN,PHL")]),
    ("a treaty besides another", "en", "Besides its agreement with Fiji, Vietnam on Monday signed an agreement on fish with Peru.",
     [("treaty", "signed", "PER,VNM")]),
    ("a paper besides another, in Indonesian", "id",
     "Selain nota kesepahaman dengan Laos, Indonesia pekan lalu menandatangani nota kesepahaman pertahanan dengan Kanada.",
     [("memorandum-of-understanding", "signed", "CAN,IDN")]),
    ("a trip after others", "en",
     "Philippine President Rico Dalisay will visit Laos next week. The MOU would be signed during his visit to Vientiane, his third trip abroad after Japan and Fiji.", []),
    ("somebody was willing to receive", "id",
     "Duta Besar Laos Kham Souk menyampaikan apresiasi tinggi pada Gubernur Danu Prakoso yang bersedia menemuinya di Semarang.", []),
    ("somebody was willing to build", "id",
     "Duta Besar Laos Kham Souk berterima kasih kepada Indonesia yang bersedia membangun dua klinik.", [("pledge", "agreed", "IDN,LAO")]),
    ("what an occasion is good for", "en",
     "The commission between Malaysia and Laos will provide the opportunity for both leaders to review progress.", []),
    ("an opportunity that is given", "en", "Malaysia will give 20 Lao students the opportunity to study in Johor.", [("pledge", "agreed", "LAO,MYS")]),
    ("what a project talked about is to be", "id",
     "Menteri Luar Negeri RI Danu Prakoso bertemu Menteri Luar Negeri Fiji John Kapi. Pihaknya juga membahas proyek besar di mana Indonesia, China, dan Australia akan bekerja sama untuk membangun jalan.", []),
    ("a paper of all members", "id",
     "Pertemuan bilateral dimulai dengan Thailand, di mana delegasi Polri membahas isu. Salah satu kegiatan utama adalah penyusunan komunike bersama yang akan menjadi kerangka acuan kerja sama antar negara anggota ASEANAPOL.", []),
    ("firms invited to invest", "en",
     "Indonesian Minister Danu Prakoso met Malaysian Minister Osman Ali. Minister Prakoso also invited the Malaysian health industry to invest in hospitals.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "want"), UNDERTAKINGS, ids=[row[0] for row in UNDERTAKINGS]
)
def test_undertakings(trap: str, language: str, text: str, want: list[tuple[str, str, str]]) -> None:
    """What was undertaken, by whom, and nothing else."""
    assert undertakings_of(text, language) == want
