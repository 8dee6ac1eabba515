"""Papers that one sentence names and the next one's signers; whom 'he' and 'we' mean."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# language, text, what it tells of meetings and commitments
CASES = [
    ("en", "NUKUALOFA - Fijian Trade Minister Ratu Vula received the Samoan ambassador Sina Leota in Suva on Tuesday. The ceremony was witnessed by Deputy Prime Minister Jone Tavola of Fiji, who had returned from Vientiane, where he and Lao Transport Minister Bounmy Phan signed a memorandum of understanding on ports.", ["bilateral-meeting held FJI-WSM 2025-05-13", "signing held FJI-LAO None", "memorandum-of-understanding signed FJI-LAO None"]),
    ("ms", "DILI, 14 Mei - Menteri Pertahanan Malaysia, Khairul Saad, mengadakan perjumpaan dengan Menteri Pertahanan Timor-Leste, Domingos Ximenes, di sini hari ini. Menteri itu tiba di Dili dari Suva, tempat beliau dan Menteri Pertahanan Fiji, Ratu Vula, pada Isnin menandatangani memorandum persefahaman pertahanan, serta meninjau latihan yang disertai Filipina dan Singapura.", ["bilateral-meeting held MYS-TLS 2025-05-14", "signing held FJI-MYS 2025-05-12", "memorandum-of-understanding signed FJI-MYS 2025-05-12"]),
    ("id", "DILI - Menteri Pertahanan RI Rahmat Hadi bertemu Menteri Pertahanan Timor-Leste Domingos Ximenes di Dili, Rabu (14/5/2025). Ia tiba dari Suva, tempat ia dan Menteri Pertahanan Fiji Ratu Vula menandatangani nota kesepahaman pelatihan, Senin.", ["bilateral-meeting held IDN-TLS 2025-05-14", "signing held FJI-IDN 2025-05-12", "memorandum-of-understanding signed FJI-IDN 2025-05-12"]),
    ("id", "DILI - Menteri Pertahanan RI Rahmat Hadi bertemu Menteri Pertahanan Timor-Leste Domingos Ximenes di Dili, Rabu (14/5/2025). Sebelumnya Rahmat berada di Suva, di mana dia dan Menteri Pertahanan Fiji Ratu Vula membahas pelatihan pilot dan sepakat membuka kursus bersama.", ["bilateral-meeting held IDN-TLS 2025-05-14", "bilateral-meeting held FJI-IDN None", "agreement agreed FJI-IDN None"]),
    ("en", "SUVA - Fijian Trade Minister Ratu Vula met the Samoan ambassador Sina Leota in Suva on Tuesday. On Monday she was in Apia, where she and Samoan Prime Minister Tui Leota discussed fisheries and agreed that the two navies would share patrols.", ["bilateral-meeting held FJI-WSM 2025-05-13", "bilateral-meeting held FJI-WSM 2025-05-12", "agreement agreed FJI-WSM 2025-05-12"]),
    ("id", "KUPANG, 15 Mei - Kapolda NTT Irjen Pol Suryo Laga menerima Kepala Kepolisian Bobonaro Anacleto Barros di Kupang, Rabu (14/5). \"Kami sepakat membuka saluran telepon langsung antara kedua markas,\" ujar Suryo. Pekan lalu, Suryo juga mendatangi markas polisi di Darwin. Ia ditemui Komisaris Polisi Australia Brett Hall.", ["bilateral-meeting held IDN-TLS 2025-05-14", "agreement agreed IDN-TLS 2025-05-14"]),
    ("id", "JAKARTA - \"Kami sepakat menambah penerbangan,\" kata Menteri Perhubungan Budi Hartono, Rabu (14/5/2025). Ia baru saja bertemu Menteri Transportasi Fiji Ratu Vula di Jakarta, Rabu. Sebelumnya, Jumat (9/5/2025), Budi bertemu Menteri Transportasi Laos Bounmy Phan di Bali.", ["bilateral-meeting held FJI-IDN 2025-05-14", "bilateral-meeting held IDN-LAO 2025-05-09", "agreement agreed FJI-IDN 2025-05-14"]),
    ("en", "SUVA, May 15 - \"We agreed to open a hotline,\" Fijian Police Commissioner Ratu Vula said on Wednesday. He had met Samoan Police Minister Sina Leota in Suva. Last week Vula met New Zealand Police Minister John Hall in Auckland.", ["bilateral-meeting held FJI-WSM None", "bilateral-meeting held FJI-NZL 2025-05-05/2025-05-11", "agreement agreed FJI-WSM None"]),
    ("en", "SUVA, May 15 - A fisheries agreement between the two neighbours has been two years in the making. Fijian Fisheries Minister Ratu Vula and Samoan Agriculture Minister Sina Leota signed it in Suva on Wednesday. It covers tuna.", ["signing held FJI-WSM 2025-05-14", "treaty signed FJI-WSM 2025-05-14"]),
    ("en", "APIA - Nurses trained in one state may soon work in the other under a memorandum of understanding. It was signed in Apia on Tuesday by Samoan Health Minister Lino Tui and his Tongan counterpart Ana Fifita. The two states share one medical school.", ["signing held TON-WSM 2025-05-13", "memorandum-of-understanding signed TON-WSM 2025-05-13"]),
    ("en", "HANOI - A protocol on mango exports was signed at the agriculture ministry on Wednesday. Deputy Minister Tran Van Long represented Vietnam, while Ambassador Kim Do-hyun signed on behalf of South Korea. Exports begin in June.", ["signing held KOR-VNM 2025-05-14", "treaty signed KOR-VNM 2025-05-14"]),
    ("id", "SUVA - Kerja sama perikanan kini punya dasar baru, yakni sebuah nota kesepahaman. Menteri Kelautan RI Rahmat Hadi dan Menteri Perikanan Fiji Ratu Vula menandatanganinya di Suva, Rabu (14/5/2025). Nota itu berlaku lima tahun.", ["signing held FJI-IDN 2025-05-14", "memorandum-of-understanding signed FJI-IDN 2025-05-14"]),
    ("id", "DILI - Perjanjian ekstradisi akhirnya ditandatangani di Dili, Rabu (14/5/2025). Penandatanganan dilakukan Menteri Hukum RI Yudi Laga dan Menteri Kehakiman Timor-Leste Ana da Costa. Parlemen kedua negara masih harus mengesahkannya.", ["signing held IDN-TLS 2025-05-14", "treaty signed IDN-TLS 2025-05-14"]),
    ("id", "JAKARTA - Nota kesepahaman tentang vaksin ternak masih dibahas. Menteri Pertanian RI Rahmat Hadi dan Menteri Pertanian Fiji Ratu Vula menandatangani buku tamu di Suva, Rabu (14/5/2025).", []),
    ("ms", "PUTRAJAYA: Pertukaran guru akan berjalan lancar berikutan memorandum persefahaman baharu. Menteri Pendidikan Malaysia, Azman Latif, dan Menteri Pendidikan Fiji, Ratu Vula, menurunkan tandatangan di sini semalam. Seramai 30 guru terlibat.", ["signing held FJI-MYS 2025-05-14", "memorandum-of-understanding signed FJI-MYS 2025-05-14"]),
    ("ms", "KUALA LUMPUR: Satu perjanjian pengelakan cukai dua kali dimeterai di sini semalam. Fiji diwakili Menteri Kewangan, Ratu Vula, manakala Malaysia diwakili Timbalan Menteri Kewangan, Azman Latif. Perjanjian itu berkuat kuasa Januari depan.", ["signing held FJI-MYS 2025-05-14", "treaty signed FJI-MYS 2025-05-14"]),
    ("en", "SUVA - The two states have had an extradition treaty since 1998. Fijian Police Commissioner Ratu Vula and Samoan Police Minister Sina Leota signed autographs at a school in Suva on Wednesday.", []),
    ("en", "SUVA - The memorandum expired in 2019. Fijian Police Commissioner Ratu Vula met Samoan Police Minister Sina Leota in Suva on Wednesday, representing the two governments.", ["bilateral-meeting held FJI-WSM 2025-05-14"]),
    ("en", "SUVA - Samoa and Fiji signed a memorandum of understanding on ports in Suva on Wednesday. The document was signed by Fijian Transport Minister Ratu Vula and Samoan Works Minister Sina Leota. Its term is five years.", ["signing held FJI-WSM 2025-05-14", "memorandum-of-understanding signed FJI-WSM 2025-05-14"]),
    ("en", "SUVA - A letter of intent on solar power is to be turned into a contract later. Fijian Energy Minister Ratu Vula and Samoan Energy Minister Sina Leota will sign it in Suva in June.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_papers_and_their_signers(language: str, text: str, told: list[str]) -> None:
    found = facts_of(text, language, "2025-05-15")
    meetings = [(m.kind, m.status, m.parties, m.when) for m in found.meetings]
    papers = [(c.kind, c.status, c.parties, c.when) for c in found.commitments]
    assert [f"{k} {s} {'-'.join(p)} {w.edtf if w else None}" for k, s, p, w in meetings + papers] == told
