"""Indonesian and Malay news as papers print it: sides, time, place and names, by invented people."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.text.language import detect

from .test_extract import facts_of

ID = "Menteri Luar Negeri Indonesia Rudi Halim"
MS = "Menteri Luar Malaysia Datuk Azlan Kamil"
Row = tuple[str, str, tuple[str, ...]]
# trap, language, text, meetings: kind, status, parties
MEETINGS: list[tuple[str, str, str, list[Row]]] = [
    ("what is quarrelled over is no side", "id",
     "Menteri luar negeri ASEAN mengadakan pertemuan di Kuala Lumpur pada 6 Mei 2024 soal konflik Kamboja-Thailand.",
     [("multilateral-meeting", "held", ("ASEAN",))]),
    ("a quarrel of two in the title", "id",
     f"Konflik Perbatasan Laos dan Kamboja: Menlu Bertemu\n{ID} bertemu Menteri Luar Negeri Jepang Sato Kenji pada 6 Mei 2024.",
     [("bilateral-meeting", "held", ("IDN", "JPN"))]),
    ("what ASEAN stands for is no side", "id",
     "Pada pertemuan dengan Menlu Kanada Helen Brook, Menlu Vietnam Tran Van Khai menyambut baik rencana yang menjunjung tinggi sentralitas ASEAN.",
     [("bilateral-meeting", "held", ("CAN", "VNM"))]),
    ("who was received before is no side", "id",
     "Usai menerima Duta Besar Laos Somchai Vongsa, tak berselang lama Menteri Pertahanan Indonesia Rudi Halim juga menerima Duta Besar Jepang Sato Kenji.",
     [("bilateral-meeting", "held", ("IDN", "LAO")), ("bilateral-meeting", "held", ("IDN", "JPN"))]),
    ("a list parted by semicolons", "id",
     "Menlu Vietnam Tran Van Khai bertemu dengan Menlu Kanada, Helen Brook; Menlu Turki, Mehmet Aslan; Menlu Jepang, Sato Kenji.",
     [("bilateral-meeting", "held", ("CAN", "VNM")), ("bilateral-meeting", "held", ("JPN", "VNM")), ("bilateral-meeting", "held", ("TUR", "VNM"))]),
    ("how long the envoy stays", "id",
     "Perdana Menteri Kamboja Sok Vuthy menerima kunjungan Duta Besar Indonesia Rudi Halim yang akan mengakhiri tugasnya di negara itu pada akhir November 2024.",
     [("courtesy-call", "held", ("IDN", "KHM"))]),
    ("which visit it is", "ms",
     f"{MS} akan menerima kunjungan Menteri Luar Laos Somchai Vongsa di Putrajaya esok. Ini merupakan lawatan pertama Somchai ke Malaysia sejak memegang jawatan itu.",
     [("bilateral-meeting", "planned", ("LAO", "MYS"))]),
    ("of what is planned", "ms",
     f"{MS} akan menerima kunjungan Menteri Luar Laos Somchai Vongsa di Putrajaya esok. Antara perbincangan utama termasuk mekanisme antara kedua-dua negara.",
     [("bilateral-meeting", "planned", ("LAO", "MYS"))]),
    ("leaders who were telephoned", "id",
     "Perdana Menteri Malaysia Azlan Kamil menghubungi pemimpin Kamboja dan Thailand pada Minggu, 5 Mei 2024.",
     [("call", "held", ("KHM", "MYS")), ("call", "held", ("MYS", "THA"))]),
    ("whom I spoke with", "id",
     "“Saya berkesempatan berkomunikasi dengan Perdana Menteri Kamboja kemarin,” ujar Perdana Menteri Malaysia Azlan Kamil.",
     [("call", "held", ("KHM", "MYS"))]),
    ("a guest who is welcomed at a feast", "id",
     "Wali Kota Surabaya Rudi Halim menyambut kehadiran Wali Kota Kochi, Jepang, Seiya Moriyama di Surabaya pada Minggu, 5 Mei 2024.",
     [("bilateral-meeting", "held", ("IDN", "JPN"))]),
    ("a visit to a governor", "id",
     "Hal itu disampaikan Duta Besar Indonesia untuk Kamboja Rudi Halim saat melakukan kunjungan resmi kepada Gubernur Provinsi Svay Rieng, Sok Vuthy, pada 5 Mei 2024.",
     [("courtesy-call", "held", ("IDN", "KHM"))]),
    ("somebody of one name", "id",
     "Menteri Luar Negeri Filipina Maria Santos mengatakan pada Jumat setelah pertemuan dengan Li dari Tiongkok bahwa mereka sepakat soal beras.",
     [("bilateral-meeting", "held", ("CHN", "PHL"))]),
    ("what makes talks possible", "id",
     "Menlu Vietnam Tran Van Khai menegaskan bahwa Vietnam akan terus berkoordinasi dengan Tiongkok, menciptakan syarat yang kondusif untuk melakukan perundingan.",
     []),
    ("letters of envoys in a list", "id",
     "Presiden Indonesia Rudi Halim menerima surat kepercayaan dari dua duta besar, Kamis (2/5/2024).\n1. Somchai Vongsa, Duta Besar Laos untuk Republik Indonesia.\n2. Sato Kenji, Duta Besar Jepang untuk Republik Indonesia.\nKemudian para Dubes menyerahkan surat kepercayaan secara bergantian kepada Presiden Rudi Halim.",
     [("courtesy-call", "held", ("IDN", "LAO")), ("courtesy-call", "held", ("IDN", "JPN"))]),
    ("our own official, whose office is untold", "id",
     "Sekjen Kemhan Terima Delegasi Laos\nLetjen Bagus Arifin menerima kunjungan Komandan Tentara Laos Somchai Vongsa. Indonesia dan Laos bersahabat.",
     [("bilateral-meeting", "held", ("IDN", "LAO"))]),
    ("a word for a meeting in a body's name", "ms",
     "Yang Di-Pertua Majlis Mesyuarat Negara Brunei, Haji Azlan bin Kamil menerima kunjungan Speaker Perak, Datuk Ling Koo Ham.",
     [("bilateral-meeting", "held", ("BRN", "MYS"))]),
    ("what was signed is told after the meeting", "id",
     f"{ID} bertemu Menteri Luar Negeri Filipina Maria Santos di Manila pada 6 Mei 2024. Panglima TNI, dalam pernyataannya pasca pertemuan tersebut, mengatakan nota yang ditandatangani di Tarakan pada 2 April 2024 penting.",
     [("bilateral-meeting", "held", ("IDN", "PHL"))]),
    ("when it was, in Malay", "ms",
     f"{MS} mengesahkan hubungan pertahanan yang erat apabila mengadakan pertemuan dengan Menteri Luar Laos Somchai Vongsa pada 6 Mei 2024.",
     [("bilateral-meeting", "held", ("LAO", "MYS"))]),
    ("if they meet, in Malay", "ms",
     f"{MS} akan mengesahkan hubungan itu apabila bertemu dengan Menteri Luar Laos Somchai Vongsa.", []),
    ("since they met", "id",
     f"{ID} menjaga hubungan baik sejak bertemu Menteri Luar Negeri Laos Somchai Vongsa pada 2015.", []),
    ("what a call was for", "id",
     "Wakil Gubernur Bali Rudi Halim menerima kunjungan Konjen Filipina Oscar Santos di Denpasar pada 6 Mei 2024. Kunjungan kehormatan Oscar Santos ke Pemprov Bali untuk menyampaikan bahwa masa tugasnya selesai.",
     [("courtesy-call", "held", ("IDN", "PHL"))]),
    ("two states are told again at the end", "id",
     "Wakil Presiden menerima Duta Besar Laos dan Duta Besar Jepang secara terpisah di Jakarta, Senin (6/5/2024). Indonesia tuan rumah.",
     [("bilateral-meeting", "held", ("IDN", "JPN")), ("bilateral-meeting", "held", ("IDN", "LAO"))]),
    ("what somebody else says of it", "id",
     f"{ID} bertemu Menteri Luar Negeri Filipina Maria Santos di Jakarta pada 6 Mei 2024. Direktur Kementerian Luar Negeri Bagus Arifin mengatakan, pertemuan dengan Maria membahas soal beras.",
     [("bilateral-meeting", "held", ("IDN", "PHL"))]),
    ("what it touched on had a day of its own", "ms",
     f"{MS} menerima kunjungan hormat Menteri Luar Laos Somchai Vongsa di Putrajaya hari ini. Perdana Menteri berkata, perbincangan beliau bersama Somchai menyentuh mengenai letupan pada 6 April lalu.",
     [("courtesy-call", "held", ("LAO", "MYS"))]),
    ("that visit", "ms",
     f"{MS} akan mengadakan lawatan rasmi ke Laos esok. Kementerian Luar memaklumkan lawatan itu akan terus mengukuhkan hubungan antara Malaysia dan Laos.",
     [("visit", "planned", ("LAO", "MYS"))]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "meetings"), MEETINGS, ids=[r[0] for r in MEETINGS])
def test_meetings(trap: str, language: str, text: str, meetings: list[Row]) -> None:
    assert [(m.kind, m.status, m.parties) for m in facts_of(text, language).meetings] == meetings


# trap, text, place
PLACES = [
    ("a consul's seat is not where he was received", "Penjabat Wali Kota Kupang, Rudi Halim menerima kunjungan Konsul Jenderal Jepang di Denpasar Bali, Sato Kenji di ruang kerjanya pada Selasa, 7 Mei 2024.", None),
    ("where a consul was received", "Wali Kota Kupang, Rudi Halim menerima Konsul Jenderal Jepang Sato Kenji di Denpasar pada Selasa, 7 Mei 2024.", "Denpasar"),
    ("the ministry called by its seat", "Menteri Luar Malaysia Azlan Kamil bertemu Menteri Luar Laos Somchai Vongsa bersama pegawai dari Wisma Putra pada Selasa, 7 Mei 2024.", None),
    ("the seat itself", "Menteri Luar Malaysia Azlan Kamil menerima Menteri Luar Laos Somchai Vongsa di Wisma Putra pada Selasa, 7 Mei 2024.", "Wisma Putra, Putrajaya"),
    ("the paper's city, while the host is abroad", "PETALING JAYA: Perdana Menteri Malaysia Azlan Kamil disambut oleh Presiden Turkiye Mehmet Aslan semalam.", None),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "place"), PLACES, ids=[r[0] for r in PLACES])
def test_places(trap: str, text: str, place: str | None) -> None:
    (meeting,) = facts_of(text, "ms" if "Malaysia" in text else "id").meetings
    assert meeting.place == place


# text, names
NAMES = [
    ("Hal itu dikatakan Wali Kota Eri Sutedja di Surabaya.", ["Eri Sutedja"]),
    ("Hal itu dikatakan Wali Kota Kochi, Seiya Moriyama.", ["Seiya Moriyama"]),
    ("Walikota Denpasar I Gusti Ngurah Made Negara menerima tamu.", ["I Gusti Ngurah Made Negara"]),
    ("Menteri Pertahanan Malaysia H.E Dato’ Seri Azlan Kamil tiba.", ["Azlan Kamil"]),
    ("Presiden Senat Kamboja Samdech Akka Moha Sena Padei Techo Sok Vuthy tiba.", ["Sok Vuthy"]),
    ("Speaker Perak, Datuk Ling Koo Ham tiba di Brunei.", ["Ling Koo Ham"]),
    ("Ketibaan Seri Paduka Baginda disambut oleh Presiden Turkiye Mehmet Aslan.", ["Mehmet Aslan"]),
    ("Baginda ialah Sultan Azlan Shah ibni Al-Marhum Sultan Haji Kamil dari Perak.", ["Azlan Shah"]),
    ("Pegawai-pegawai Kanan hadir bersama Menteri Luar Laos Somchai Vongsa.", ["Somchai Vongsa"]),
    ("Wakil Gubernur Sulut Rudi Halim tiba di Manado.", ["Rudi Halim"]),
    ("Jamuan bersama Duta Besar Negara Sahabat diadakan di Bandung.", []),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[str]) -> None:
    assert [p.names[0] for p in facts_of(text, "id").persons] == names


def test_an_indonesian_text_about_malaysia_is_indonesian() -> None:
    text = "Menhan Rudi Halim bertemu Menhan Malaysia Dato’ Seri Azlan Kamil pada Kamis. Kerjasama itu, kerjasama bidang pertahanan, disebut sebuah kerjasama yang penting bagi kedua negara."
    assert detect(text).code == "id"


TOLD = "Menteri Luar Negeri Indonesia Rudi Halim bertemu Menteri Luar Negeri Laos Somchai Vongsa di Vientiane pada 6 Mei 2024. "
# trap, text, papers: kind, status
PAPERS = [
    ("discussed one thing and agreed another", TOLD + "Kedua pihak membahas isu kawasan dan sepakat memperkuat koordinasi perdagangan.", [("agreement", "agreed")]),
    ("a guest who will be received", TOLD + "Indonesia akan menerima kunjungan balasan Somchai.", []),
    ("what an effort is for", TOLD + "Laos berbicara soal usaha menggalakkan dialog dan menyalurkan bantuan.", []),
    ("what a state is by the way", TOLD + "Itu dilihat sebagai sokongan Indonesia terhadap usaha Laos yang kini bersedia menjadi anggota.", []),
    ("an anniversary that will be kept", TOLD + "Indonesia dan Laos juga akan meraikan ulang tahun hubungan mereka pada 2026.", []),
    ("tourists who are welcome", TOLD + "Indonesia mengundang wisatawan Laos untuk bertamasya.", []),
    ("a paper that should be renewed", TOLD + "Nota kesepahaman perikanan itu perlu segera diperbarui.", []),
    ("an alliance's session", TOLD + "Lawatan itu sempena mesyuarat Perjanjian Pertahanan Lima Negara (PPLN) ke-12 yang dijadual berlangsung esok.", []),
    ("papers of a list", "Dua Nota\nIndonesia dan Laos menyepakati sejumlah nota kesepahaman (MoU) pada 6 Mei 2024. Kedua nota kesepahaman itu yaitu:\n1. Nota Kesepahaman tentang Kerja Sama Perikanan, ditandatangani Menteri Perikanan RI dan Menteri Perikanan Laos;\n2. Nota Kesepahaman tentang Kerja Sama Industri Perikanan, ditandatangani Menteri Perindustrian RI dan Menteri Perindustrian Laos.",
     [("memorandum-of-understanding", "signed"), ("memorandum-of-understanding", "signed")]),
    ("what two tell the press", TOLD + "Keduanya menandatangani nota kesepahaman perikanan, yang dibacakan saat menggelar pernyataan pers bersama.", [("memorandum-of-understanding", "signed")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "papers"), PAPERS, ids=[r[0] for r in PAPERS])
def test_papers(trap: str, text: str, papers: list[tuple[str, str]]) -> None:
    assert [(c.kind, c.status) for c in facts_of(text, "id").commitments] == papers


# language, text, state of the first person
SIDES = [
    ("ms", "KUALA LUMPUR: Presiden Emile Martin tiba di Malaysia semalam. Perancis kawan lama.", "FRA"),
    ("ms", "SINGAPURA – Menteri Pertahanan Datuk Azlan Kamil memulakan lawatan ke Singapura. Malaysia jiran terdekat.", "MYS"),
    ("id", "Perdana Menteri Xavier Soares bertemu tamunya. Foto istimewa\nDILI, 6 Mei 2024 (TATOLI) – Perdana Menteri Xavier Soares bertemu Presiden Indonesia Rudi Halim. Timor-Leste tetangga.", "TLS"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "country"), SIDES)
def test_states_of_offices(language: str, text: str, country: str) -> None:
    assert facts_of(text, language).persons[0].country == country
