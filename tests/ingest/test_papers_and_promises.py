"""What became of papers and promises, and of several papers that one sentence tells."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

MOU = "memorandum-of-understanding"
TOLD = [
    # broken off, since when
    ("ms", "Malaysia menggantung pelaksanaan perjanjian perikanan dengan Vietnam berkuat kuasa hari ini, kata Menteri Pertanian Malaysia, Datuk Azlan Hamid.", ["treaty broken-off MYS-VNM 2025-05-15"]),
    ("id", "Filipina menangguhkan pelaksanaan nota kesepahaman pelaut dengan Brunei mulai 5 Mei 2025, kata Menteri Tenaga Kerja Filipina, Ramon Alcaraz.", [f"{MOU} broken-off BRN-PHL 2025-05-05"]),
    ("en", "Singapore has suspended its memorandum of understanding with Cambodia on livestock with effect from 2 May, Agriculture Minister Koh Wei Leng said.", [f"{MOU} broken-off KHM-SGP 2025-05-02"]),
    ("ms", "Perjanjian perkhidmatan udara antara Brunei dan Kemboja berkuat kuasa semalam, kata Jabatan Penerbangan Awam Brunei.", ["treaty in-force BRN-KHM 2025-05-14"]),
    ("en", "The Brunei-Laos treaty on extradition, signed in 2021, took effect only in March 2025, an official said.", ["treaty in-force BRN-LAO 2025-03"]),
    # a law for a paper
    ("id", "DPR mengesahkan RUU pengesahan perjanjian kerja sama pertahanan dengan Kamboja yang ditandatangani pada 2021, Selasa (13/5).", ["treaty signed IDN-KHM 2021"]),
    ("ms", "Parlimen Kemboja meluluskan rang undang-undang ratifikasi perjanjian ekstradisi dengan Malaysia yang ditandatangani pada 2022, semalam.", ["treaty signed KHM-MYS 2022"]),
    # promises kept, and not
    ("en", "Vietnam on Monday delivered the 20 tractors that it had promised Laos last year, Deputy Agriculture Minister Pham Quang Huy said.", ["pledge implemented LAO-VNM 2025-05-12"]),
    ("en", "The clinic that Japan promised Cambodia in 2019 was opened in March, Cambodian Health Minister Chea Sothy said.", ["pledge implemented JPN-KHM 2025-03"]),
    ("en", "A clinic, which Japan promised Cambodia in 2019, was handed over in March, Cambodian Health Minister Chea Sothy said.", ["pledge implemented JPN-KHM 2025-03"]),
    ("id", "Jembatan yang dijanjikan Thailand kepada Laos pada 2018 diresmikan Senin (12/5), kata Menteri Pekerjaan Umum Laos Bounmy Sengsavang.", ["pledge implemented LAO-THA 2025-05-12"]),
    ("en", "Thailand will hand over next month the ten ambulances that it promised Laos, Deputy Health Minister Somchai Rattana said on Tuesday.", ["pledge agreed LAO-THA *"]),
    ("en", "Brunei promised to give Laos a reply by Friday, its foreign ministry said.", []),
    ("ms", "Vietnam akan memberikan jawapan kepada Malaysia minggu depan, kata Menteri Luar Vietnam Tran Duc Long.", []),
    # several papers, and one on several fields
    ("en", "Cambodia and Brunei signed two memoranda of understanding on Monday, one on tourism and another on aviation.", [f"{MOU} signed BRN-KHM 2025-05-12"] * 2),
    ("id", "Indonesia dan Vietnam menandatangani dua nota kesepahaman di Hanoi, Senin (12/5), satu tentang perikanan dan satu lagi tentang penerbangan.", [f"{MOU} signed IDN-VNM 2025-05-12"] * 2),
    ("ms", "Malaysia dan Laos memeterai dua memorandum persefahaman semalam, masing-masing mengenai kesihatan dan pelancongan.", [f"{MOU} signed LAO-MYS 2025-05-14"] * 2),
    ("en", "Thailand and Fiji signed a memorandum of understanding on sugar and another on sport in Suva on Monday.", [f"{MOU} signed FJI-THA 2025-05-12"] * 2),
    ("en", "Brunei signed a memorandum of understanding on fisheries with the Philippines and another on aviation with Cambodia on Monday.", [f"{MOU} signed BRN-KHM *", f"{MOU} signed BRN-PHL *"]),
    ("en", "Thailand and Fiji signed a memorandum of understanding on sugar, sport and tourism in Suva on Monday.", [f"{MOU} signed FJI-THA 2025-05-12"]),
    # one paper told twice, an older one beside it
    ("ms", "Malaysia dan Thailand memeterai perjanjian sempadan di Padang Besar pada Isnin. Dokumen berkenaan dimeterai Menteri Dalam Negeri Malaysia Datuk Firdaus Omar dan rakan sejawatnya Anan Suksawat.", ["treaty signed MYS-THA 2025-05-12"]),
    ("id", "Laos dan Nepal menandatangani nota kesepahaman penerbangan di Vientiane, Senin (12/5). Nota kesepahaman itu melengkapi perjanjian yang diteken kedua negara pada 2011.", [f"{MOU} signed LAO-NPL 2025-05-12", "treaty signed LAO-NPL 2011"]),
    ("en", "What Laos and Brunei signed on Monday is not a treaty but a memorandum of understanding on tourism, Lao Foreign Minister Somphone Keo said.", [f"{MOU} signed BRN-LAO 2025-05-12"]),
    ("en", "Brunei welcomed the treaty on fish that Laos and Thailand signed on Monday, its foreign minister, Dato Hassan Ali, said.", ["treaty signed LAO-THA 2025-05-12"]),
    # whose word binds no state
    ("en", "Two NGOs, Clean Rivers of Thailand and Green Mekong of Laos, agreed on Monday to share their data on floods.", []),
    ("id", "Sebuah yayasan Indonesia, Sahabat Laut, dan lembaga swadaya masyarakat Filipina, Bantay Isda, sepakat berbagi data terumbu karang.", []),
    ("ms", "Sebuah syarikat swasta Malaysia, Selera Jaya Sdn Bhd, dan syarikat Vietnam, Hoa Sen Foods, menandatangani memorandum persefahaman eksport kopi semalam.", []),
    ("id", "Setelah bertemu pengusaha swasta, Indonesia dan Thailand sepakat menambah penerbangan, Senin (12/5).", ["agreement agreed IDN-THA *"]),
    ("ms", "Kerajaan Sabah dan kerajaan persekutuan bersetuju menambah kakitangan imigresen di sempadan Indonesia, kata Ketua Menteri semalam.", []),
    ("en", "The European Union has pledged 12 million euros to ASEAN for haze prevention, EU Ambassador Karin Lindqvist said on Monday.", ["pledge agreed ASEAN-EU *"]),
    # hypotheses
    ("en", "Laos would lend Cambodia the boats if its parliament agreed, analyst Noy Phommasan wrote. Nothing has been promised.", []),
    ("id", "Andaikan Indonesia dan Fiji menandatangani perjanjian itu, perdagangan akan naik, kata pengamat Universitas Nusantara, Dr. Laila Kurnia.", []),
    # one point, and its day
    ("en", "Thai and Lao officials discussed migration and customs on Monday but agreed on only one thing: a joint patrol on the river.", ["agreement agreed LAO-THA 2025-05-12"]),
    ("ms", "Jadual rondaan bersama dipersetujui oleh Malaysia dan Filipina semalam, kata Ketua Polis Sabah.", ["agreement agreed MYS-PHL 2025-05-14"]),
    ("ms", "Bekalan beras kepada Brunei tidak akan terjejas, demikian jaminan yang diberikan Menteri Pertanian Thailand Kasem Boonma kepada Menteri Pertanian Brunei Dato Sulaiman Jaya semalam.", ["pledge agreed BRN-THA 2025-05-14"]),
    # he and another, the day before
    ("id", "Menteri Energi RI Bima Satrio kembali ke Jakarta, Rabu (14/5). Sehari sebelumnya ia dan Menteri Energi Laos Sisavath Keo menandatangani nota kesepahaman listrik di Vientiane.", [f"{MOU} signed IDN-LAO 2025-05-13"]),
    ("en", "Thai Energy Minister Kasem Boonma flew home on Wednesday. A day earlier he and Lao Energy Minister Sisavath Keo signed a memorandum of understanding on power in Vientiane.", [f"{MOU} signed LAO-THA 2025-05-13"]),
    ("id", "Itu kunjungan pertama sejak Maret 2016, ketika Ketua DPR saat itu, Surya Atmaja, terbang ke Hanoi dan menandatangani nota kesepahaman dengan Majelis Nasional Vietnam.", [f"{MOU} signed IDN-VNM 2016-03"]),
    # invitations
    ("ms", "Presiden Timor-Leste, Joao Amaral, menerima dengan gembira jemputan Sultan Brunei untuk melawat Bandar Seri Begawan, menurut kenyataan semalam.", ["invitation agreed BRN-TLS *"]),
    ("en", "An invitation to visit Vientiane extended by Laos to Fiji's prime minister, Jone Waqa, has been accepted, officials said.", ["invitation agreed FJI-LAO *"]),
    ("id", "Jepang menawarkan pelatihan bagi 12 pilot Laos, dan Laos menerimanya, kata Menteri Perhubungan Laos Bounmy Sengsavang.", ["pledge agreed JPN-LAO *"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_papers_and_promises(language: str, text: str, told: list[str]) -> None:
    found = [
        f"{c.kind} {c.status} {'-'.join(sorted(c.parties))} {c.when.edtf if c.when else None}"
        for c in facts_of(text, language, "2025-05-15").commitments
    ]
    assert len(found) == len(told)
    free = [
        f"{f.rsplit(' ', 1)[0]} *" if t.endswith(" *") else f
        for f, t in zip(sorted(found), sorted(told), strict=True)
    ]
    assert sorted(free) == sorted(told)
