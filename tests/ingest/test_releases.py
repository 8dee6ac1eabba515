"""Whole little articles in the manner of releases, wires and briefs: who met whom, and what was undertaken.

Each holds a trap into which no reader falls: a session of others, a paper of long ago, a hearing at home.
"""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

Meeting = tuple[str, str, str | None, str | None, list[str]]
Deed = tuple[str, str, str, str | None]

CASES: list[tuple[str, str, str, str, list[Meeting], list[Deed]]] = [
    # trap, language, day of publication, text,
    # (status, sides, when, where, who) of each meeting, (kind, status, sides, when) of each commitment
    (
        "a negation among the words of a cue",
        "en",
        "2022-06-10",
        "HANOI – The Cambodian Ministry of Commerce said it had no plans for talks with "
        "Vietnam.\n\n"
        "Vietnam's Ministry of Industry and Trade said it had not scheduled any talks with "
        "Cambodia on the matter.\n\n"
        "Cambodia held fruitful talks with Vietnam in Phnom Penh on Monday.",
        [("held", "KHM-VNM", "2022-06-06", "Phnom Penh", [])],
        [],
    ),
    (
        "who chaired a hearing at home asks an embassy for papers",
        "id",
        "2027-03-05",
        "JAKARTA - Wakil Ketua Komisi VII DPR Gunarto Silaban, yang memimpin rapat, meminta "
        "laporan Kedutaan Besar Amerika Serikat dibuka kepada publik. Ia mengatakan hal itu "
        "kepada wartawan dan tidak menyebut siapa yang akan hadir.",
        [],
        [],
    ),
    (
        "who chaired talks of two sides thanks one of them",
        "en",
        "2027-03-05",
        "MANILA – Foreign Secretary Imelda Reyes, who attended the meeting with Lao Minister "
        "Thongloun Sisay in Vientiane on Monday, thanked Laos and Thailand.",
        [("held", "LAO-PHL", "2027-03-01", "Vientiane", ["Imelda Reyes", "Thongloun Sisay"])],
        [],
    ),
    (
        "developers meet as no state, and what a state will buy is told before any talks",
        "en",
        "2022-06-10",
        "SINGAPORE – Solar developers met at Marina Bay on Thursday (June 9) to talk about "
        "power from Batam in Indonesia.\n\n"
        "Singapore's Energy Market Authority has said it will import up to 3 gigawatts of "
        "power by 2035.\n\n"
        "Last month, Singapore's Trade Minister Tan Beng Huat met Indonesian Energy Minister "
        "Rahmat Wibowo in Jakarta on May 12, 2022.",
        [("held", "IDN-SGP", "2022-05-12", "Jakarta", ["Rahmat Wibowo", "Tan Beng Huat"])],
        [],
    ),
    (
        "who undertakes to answer undertakes nothing",
        "en",
        "2018-10-03",
        "BANGKOK – On Monday Thai Minister Somsak Chaidee met with Japanese Minister Ichiro "
        "Tanabe in Bangkok.\n\n"
        "Mr Tanabe invited Thai teachers to visit Nara in May; Mr Somsak undertook to answer "
        "within the week.\n\n"
        "Japan undertook to deliver two boats to Thailand.",
        [("held", "JPN-THA", "2018-10-01", "Bangkok", ["Ichiro Tanabe", "Somsak Chaidee"])],
        [("invitation", "proposed", "JPN-THA", "2018-10-01"), ("pledge", "agreed", "JPN-THA", "2018-10-01")],
    ),
    (
        "a signing while a guest was received is one encounter",
        "ms",
        "2019-03-12",
        "BANDAR SERI BEGAWAN, 11 Mac - Negara Brunei Darussalam dan Laos menandatangani "
        "Memorandum Persefahaman mengenai pertanian.\n\n"
        "Pemeteraian berlangsung semasa Tuan Yang Terutama Somphone Vongsa, Duta Besar Laos "
        "ke Negara Brunei Darussalam, mengadakan kunjungan hormat kepada Yang Berhormat "
        "Awang Haji Salleh bin Haji Bakar, Menteri Pertanian, di Jabatan Pertanian, di sini.",
        [("held", "BRN-LAO", None, "Bandar Seri Begawan", ["Salleh bin Haji Bakar", "Somphone Vongsa"])],
        [("memorandum-of-understanding", "signed", "BRN-LAO", "2019-03-11")],
    ),
    (
        "both sides are those whom the paragraph has just named, and the current paper is of them",
        "en",
        "2023-03-15",
        "VIENTIANE, 15 March 2023 - Minister of Agriculture Bounmy Vongsa sat down with the "
        "Representative of the World Food Programme (WFP) in Laos, Ana Gomes, on Monday "
        "(13/03) in Vientiane.\n\n"
        "WFP committed US$1 million for seeds.\n\n"
        "Ambassador of Thailand Somsak Chaidee also conveyed an invitation from the Thai "
        "Ministry of Agriculture to Vongsa to visit Khon Kaen in June. The minister "
        "accepted, and both sides plan to sign a new memorandum of understanding on rubber "
        "during that trip. The current one, signed in Bangkok in July 2017, expires this "
        "year.",
        [("held", "LAO-WFP", "2023-03-13", "Vientiane", ["Ana Gomes", "Bounmy Vongsa"])],
        [
            ("pledge", "agreed", "LAO-WFP", "2023-03-13"),
            ("invitation", "agreed", "LAO-THA", None),
            ("memorandum-of-understanding", "planned", "LAO-THA", None),
            ("memorandum-of-understanding", "signed", "LAO-THA", "2017-07"),
        ],
    ),
    (
        "the senior officials are those of the body, the Chair is who chaired",
        "en",
        "2018-10-03",
        "1. Senior transport officials of the ASEAN Member States, together with "
        "representatives of the Kingdom of Denmark and UN Environment, held a special "
        "session on clean ports in Bangkok on 2 October 2018. The session was chaired by "
        "Mrs. Ratana Boonsri, Permanent Secretary of the Ministry of Transport of Thailand.\n\n"
        "2. Mr. Rajan Silva, Director of the World Bank, spoke.\n\n"
        "3. On the margins of the session, the Chair met with Mr. Kenji Mori, "
        "Director-General for Ports of the Ministry of Transport of Japan.\n\n"
        "4. The senior officials will meet next in Phuket in mid-March 2019.",
        [
            ("held", "ASEAN-DNK-UNEP", "2018-10-02", "Bangkok", []),
            ("held", "JPN-THA", "2018-10-02", "Bangkok", ["Kenji Mori", "Ratana Boonsri"]),
            ("planned", "ASEAN", "2019-03-11/2019-03-20", "Phuket", []),
        ],
        [],
    ),
    (
        "separate meetings on the occasion of a session",
        "en",
        "2026-10-07",
        "HANOI – Vietnamese Trade Minister Tran Van Hai had separate meetings with ministers "
        "of Cambodia, Fiji and the UK in Manila on Tuesday, on the occasion of his "
        "participation in the ASEAN Economic Ministers' Meeting.",
        [
            ("held", "FJI-VNM", "2026-10-06", "Manila", ["Tran Van Hai"]),
            ("held", "GBR-VNM", "2026-10-06", "Manila", ["Tran Van Hai"]),
            ("held", "KHM-VNM", "2026-10-06", "Manila", ["Tran Van Hai"]),
        ],
        [],
    ),
    (
        "an envoy received where others were",
        "en",
        "2023-03-15",
        "DILI – Minister of Fisheries Ana Gomes received Indonesian Ambassador to "
        "Timor-Leste Hendra Wibisono in Dili on Monday.\n\n"
        "On Tuesday the Portuguese Ambassador to Timor-Leste, João Silva, called on the "
        "Minister.\n\n"
        "A day later, the Philippine Ambassador to Timor-Leste, Rosa Reyes, was received at "
        "the ministry.",
        [
            ("held", "IDN-TLS", "2023-03-13", "Dili", ["Ana Gomes", "Hendra Wibisono"]),
            ("held", "PRT-TLS", "2023-03-14", "Dili", ["Ana Gomes", "João Silva"]),
            ("held", "PHL-TLS", "2023-03-15", "Dili", ["Ana Gomes", "Rosa Reyes"]),
        ],
        [],
    ),
    (
        "a letter that was received",
        "en",
        "2023-03-15",
        "JAKARTA – Indonesia and Thailand are neighbours. A letter from the Thai Ambassador, "
        "Somsak Chaidee, was received in Jakarta on Monday.",
        [],
        [],
    ),
    (
        "an office alone is called on",
        "ms",
        "2019-03-12",
        "KUALA LUMPUR, 11 Mac - Menteri Pertanian Datuk Salleh Bakar menerima kunjungan "
        "hormat Duta Besar Thailand ke Malaysia Somsak Chaidee di sini hari ini.\n\n"
        "Terdahulu, Pesuruhjaya Tinggi Singapura ke Malaysia Tan Beng Huat turut mengadakan "
        "kunjungan hormat kepada Datuk Menteri di tempat yang sama.",
        [
            ("held", "MYS-THA", "2019-03-11", "Kuala Lumpur", ["Salleh Bakar", "Somsak Chaidee"]),
            ("held", "MYS-SGP", "2019-03-11", "Kuala Lumpur", ["Salleh Bakar", "Tan Beng Huat"]),
        ],
        [],
    ),
    (
        "editions of a yearly event, and what was agreed at one",
        "en",
        "2025-06-17",
        "HANOI – Deputy Minister of Defence Sen. Lieut. Gen. Phan Van Hai hosted a reception "
        "in Da Nang on June 16 for a delegation of the Cambodian Ministry of Defence led by "
        "Deputy Minister Gen. Sok Rithy.\n\n"
        "In the afternoon, the guests held a working session with Col. Tran Thi Lan, Rector "
        "of the Naval School, at the school's campus in Hanoi.\n\n"
        "The Ministry of Defence of Vietnam and its Cambodian counterpart hold a workshop on "
        "border security every year. The latest edition took place in Phnom Penh in August "
        "2024, when the ministries also agreed to draw up joint lists.",
        [
            ("held", "KHM-VNM", "2025-06-16", "Da Nang", ["Phan Van Hai", "Sok Rithy"]),
            ("held", "KHM-VNM", "2025-06-16", "Hanoi", ["Sok Rithy", "Tran Thi Lan"]),
            ("held", "KHM-VNM", "2024-08", "Phnom Penh", []),
        ],
        [("agreement", "agreed", "KHM-VNM", "2024-08")],
    ),
    (
        "a panel that will convene, and a proposal not yet answered",
        "en",
        "2021-04-14",
        "MANILA – The Philippines and Qatar on Tuesday signed a memorandum of understanding "
        "on nurses.\n\n"
        "It also calls for a joint committee that will convene for the first time in Doha in "
        "October this year.\n\n"
        "Meanwhile, Manila is still waiting for Kuwait to answer its proposal for a working "
        "group meeting on maids.",
        [
            ("held", "PHL-QAT", "2021-04-13", "Manila", []),
            ("planned", "PHL-QAT", "2021-10", "Doha", []),
            ("proposed", "KWT-PHL", None, None, []),
        ],
        [("memorandum-of-understanding", "signed", "PHL-QAT", "2021-04-13")],
    ),
    (
        "what was not raised when two met, what was agreed, and a visit that was called off",
        "ms",
        "2027-01-19",
        "KUALA LUMPUR: Kerajaan menafikan data kesihatan rakyat Malaysia akan disimpan di "
        "Qatar.\n\n"
        "Menteri Digital, Datuk Razif Hamzah, berkata perkara itu langsung tidak "
        "dibangkitkan ketika beliau bersemuka dengan Menteri Negara Qatar bagi Ekonomi "
        "Digital, Nasser Al Thani, di Doha pada 12 Januari lalu.\n\n"
        '"Apa yang kami persetujui di sana hanyalah pertukaran 20 doktor setahun," katanya '
        "di Dewan Rakyat hari ini.",
        [("held", "MYS-QAT", "2027-01-12", "Doha", ["Nasser Al Thani", "Razif Hamzah"])],
        [("agreement", "agreed", "MYS-QAT", "2027-01-12")],
    ),
    (
        "a retreat for which two prepare",
        "en",
        "2027-01-19",
        "SINGAPORE – Prime Minister Tan Beng Huat spoke by phone with Malaysian Prime "
        "Minister Salleh Bakar on Monday. They discussed preparations for the Leaders' "
        "Retreat, which will be held in Johor Bahru in mid-March.",
        [
            ("held", "MYS-SGP", "2027-01-18", None, ["Salleh Bakar", "Tan Beng Huat"]),
            ("planned", "MYS-SGP", "2027-03-11/2027-03-20", "Johor Bahru", []),
        ],
        [],
    ),
    (
        "calls to come, and a mission that came to assess",
        "en",
        "2027-01-19",
        "MANILA – Health Secretary Rosa Reyes said she would also call her Malaysian "
        "counterpart in the coming days to discuss vaccines.\n\n"
        "A fact-finding mission of the World Health Organization, which came to Manila in "
        "July 2026 to assess hospitals, praised nurses.",
        [("planned", "MYS-PHL", None, None, ["Rosa Reyes"]), ("held", "PHL-WHO", "2026-07", "Manila", [])],
        [],
    ),
    (
        "what two banks launch together",
        "ms",
        "2027-01-19",
        "KUALA LUMPUR: Bank Negara Malaysia (BNM) dan Bank Indonesia melancarkan pautan "
        "bayaran kod QR di Medan, semalam. Majlis itu disempurnakan Timbalan Gabenor BNM, "
        "Norhaslina Yusof, dan Deputi Gubernur Bank Indonesia, Hari Suwarno.",
        [("held", "IDN-MYS", "2027-01-18", "Medan", ["Hari Suwarno", "Norhaslina Yusof"])],
        [("programme", "in-force", "IDN-MYS", "2027-01-18")],
    ),
    (
        "the first memorandum is another than the one just renewed",
        "id",
        "2022-11-10",
        "Jakarta - Ketua Mahkamah Agung Republik Indonesia Hari Suwarno menerima kunjungan "
        "kehormatan Ketua Mahkamah Agung Laos, Bounmy Vongsa, di Jakarta, Rabu (9/11).\n\n"
        "Dalam pertemuan selama satu jam tersebut, kedua pimpinan menandatangani "
        "perpanjangan Nota Kesepahaman Kerja Sama Yudisial.\n\n"
        "Nota kesepahaman pertama antara kedua lembaga diteken pada 2009.",
        [("held", "IDN-LAO", "2022-11-09", "Jakarta", ["Bounmy Vongsa", "Hari Suwarno"])],
        [
            ("memorandum-of-understanding", "signed", "IDN-LAO", "2022-11-09"),
            ("memorandum-of-understanding", "signed", "IDN-LAO", "2009"),
        ],
    ),
    (
        "where a paper was signed long ago is no meeting",
        "id",
        "2026-02-11",
        "HANOI - Kedua kepolisian sudah memiliki nota kesepahaman yang diteken di Manila "
        "pada Mei 2023. Kepolisian Indonesia dan Kepolisian Vietnam bertemu.",
        [("held", "IDN-VNM", None, "Hanoi", [])],
        [("memorandum-of-understanding", "signed", "IDN-VNM", "2023-05")],
    ),
    (
        "what a cancelled trip was for",
        "id",
        "2026-02-11",
        "HANOI - Kepolisian Indonesia dan Kepolisian Vietnam bertemu di Hanoi, Selasa "
        "(10/2/2026).\n\n"
        "Adapun rencana kunjungan Komisi I DPR ke Hanoi untuk berdialog dengan Majelis "
        "Nasional Vietnam pekan ini dibatalkan karena masa reses.",
        [
            ("held", "IDN-VNM", "2026-02-10", "Hanoi", []),
            ("cancelled", "IDN-VNM", "2026-02-09/2026-02-15", "Hanoi", []),
        ],
        [],
    ),
    (
        "this year's plan, and talks told later",
        "en",
        "2015-05-27",
        "HANOI – Vietnam and Laos agreed to open posts. This year's work plan was signed in "
        "January in Hue.\n\n"
        "Meanwhile in Da Nang, Trade Minister Tran Van Hai received Thai Ambassador Somsak "
        "Chaidee.",
        [("held", "THA-VNM", None, "Da Nang", ["Somsak Chaidee", "Tran Van Hai"])],
        [("agreement", "agreed", "LAO-VNM", None), ("plan-of-action", "signed", "LAO-VNM", "2015-01")],
    ),
    (
        "what those who will meet are due to sign, and a pledge dated by its words",
        "en",
        "2027-03-05",
        "SINGAPORE – Prime Minister Tan Beng Huat will meet Lao Prime Minister Bounmy Vongsa "
        "in Singapore on March 10. They are due to sign a memorandum on power.\n\n"
        "Australia will give 2 million dollars to Laos for a bridge, its ambassador in "
        "Vientiane, Karen Hobbs, said last week.",
        [("planned", "LAO-SGP", "2027-03-10", "Singapore", ["Bounmy Vongsa", "Tan Beng Huat"])],
        [
            ("memorandum-of-understanding", "planned", "LAO-SGP", "2027-03-10"),
            ("pledge", "agreed", "AUS-LAO", "2027-02-22/2027-02-28"),
        ],
    ),
    (
        "who will join a meeting ahead",
        "en",
        "2022-06-10",
        "HANOI – Vietnamese Trade Minister Tran Van Hai met Thai Trade Minister Somsak "
        "Chaidee in Hanoi on Monday.\n\n"
        "Hai will meet Lao Trade Minister Bounmy Vongsa in Vientiane next week.\n\n"
        "Ambassador to Laos Le Van Ba will also attend the meeting.",
        [
            ("held", "THA-VNM", "2022-06-06", "Hanoi", ["Somsak Chaidee", "Tran Van Hai"]),
            (
                "planned",
                "LAO-VNM",
                "2022-06-13/2022-06-19",
                "Vientiane",
                ["Bounmy Vongsa", "Le Van Ba", "Tran Van Hai"],
            ),
        ],
        [],
    ),
    (
        "a town before the state of an agency's office",
        "ms",
        "2015-05-27",
        "PADANG BESAR, 27 Mei (Bernama) -- Malaysia dan Thailand bersetuju menempatkan pos "
        "kawalan.\n\n"
        "Sementara itu di Putrajaya, Ketua Setiausaha Kementerian Dalam Negeri Tan Sri Hamid "
        "Bakar menerima kunjungan hormat Wakil Pesuruhjaya Tinggi Pertubuhan Bangsa-Bangsa "
        "Bersatu bagi Pelarian (UNHCR) di Malaysia, Jan Olsen, pada Isnin.",
        [("held", "MYS-UNHCR", "2015-05-25", "Putrajaya", ["Hamid Bakar", "Jan Olsen"])],
        [("agreement", "agreed", "MYS-THA", None)],
    ),
    (
        "what governors adopt in a city on a day",
        "id",
        "2017-01-25",
        "JAKARTA - Bank Indonesia (BI), Bank Negara Malaysia (BNM), dan Bank of Thailand "
        "(BoT) telah merampungkan pedoman kurs.\n\n"
        "Pedoman itu disahkan para deputi gubernur ketiga bank sentral di Medan, kemarin "
        "(24/1), sebagai pelaksanaan nota kesepahaman yang diteken pada Mei 2015.",
        [("held", "IDN-MYS-THA", "2017-01-24", "Medan", [])],
        [
            ("agreement", "agreed", "IDN-MYS-THA", "2017-01-24"),
            ("memorandum-of-understanding", "signed", "IDN-MYS-THA", "2015-05"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("language", "published", "text", "meetings", "deeds"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_meetings_and_commitments(
    language: str, published: str, text: str, meetings: list[Meeting], deeds: list[Deed]
) -> None:
    knowledge = load()
    article = Article(id="r", text=text, title="Kilas", language=language, published=published)
    facts = extract(annotate(article, knowledge), knowledge)
    found = [
        (
            m.status,
            "-".join(m.parties),
            m.when.edtf if m.when else None,
            m.place,
            sorted(facts.persons[p.person].names[0] for p in m.participations if p.person is not None),
        )
        for m in facts.meetings
    ]
    assert sorted(found, key=str) == sorted(meetings, key=str)
    told = [
        (c.kind, c.status, "-".join(c.parties), c.when.edtf if c.when else None) for c in facts.commitments
    ]
    assert sorted(told, key=str) == sorted(deeds, key=str)


OFFICES: list[tuple[str, dict[str, str | None]]] = [
    (
        "Ms Somjai Wongsa, Director of Soil Salinity Mapping of Thailand, agreed with the others in Bangkok.",
        {"Somjai Wongsa": "Director of Soil Salinity Mapping of Thailand"},
    ),
    (
        "Ms. Ratana Boonsri, Head of Disease Surveillance Control of Thailand, spoke to those who had come.",
        {"Ratana Boonsri": "Head of Disease Surveillance Control of Thailand"},
    ),
    (
        "Mr. Bambang Surono, Director of Peatland Restoration, spoke for Indonesia at the talks in Bangkok.",
        {"Bambang Surono": "Director of Peatland Restoration"},
    ),
    (
        "Foreign Minister Vivek Anand of Singapore met Trade Minister Somsak Chaidee of Thailand on Tuesday.",
        {"Vivek Anand": "Foreign Minister", "Somsak Chaidee": "Trade Minister"},
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES, ids=[next(iter(o)) for _, o in OFFICES])
def test_unknown_words_of_an_office_are_no_name(text: str, offices: dict[str, str | None]) -> None:
    article = Article(id="r", text=text, title="Briefs", language="en", published="2018-10-03")
    people = annotate(article, load()).persons
    assert {p.names[0]: p.post and p.post.label for p in people} == offices
