"""What is an undertaking, what kind, and what only sounds like one."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.facts import Commitment

from .test_extract import IDN, LAO, facts_of

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. "


def told(text: str, language: str = "id") -> list[tuple[str, str, tuple[str, ...]]]:
    return [(c.kind, c.status, c.parties) for c in facts_of(text, language).commitments]


PAIR = ("IDN", "LAO")
# told by a sentence alone, in an article without any meeting
ALONE = [
    ("what is given right behind the verb", "en", "Tokyo will provide Vietnam with three patrol boats by 2026.", [("pledge", "agreed", ("JPN", "VNM"))]),
    ("money committed to a state", "en", "Canberra committed A$20 million to Timor-Leste for teachers.", [("pledge", "agreed", ("AUS", "TLS"))]),
    ("an offer is not yet a pledge", "en", "China has offered to train 100 Cambodian deminers.", [("pledge", "proposed", ("CHN", "KHM"))]),
    ("the only other state gains", "id", "Vietnam menawarkan beasiswa bagi 30 mahasiswa Laos.", [("pledge", "proposed", ("LAO", "VNM"))]),
    ("aid for those who live there", "id", "Australia menjanjikan hibah 12 juta dolar bagi sekolah di Timor-Leste.", [("pledge", "agreed", ("AUS", "TLS"))]),
    ("two names of one paper", "id", "Indonesia dan Malaysia menandatangani surat pernyataan kehendak tentang sekolah.", [("letter-of-intent", "signed", ("IDN", "MYS"))]),
    ("both, from two states", "id", "Kedua pemimpin, dari Indonesia dan Vietnam, mengeluarkan pernyataan bersama.", [("joint-statement", "agreed", ("IDN", "VNM"))]),
    ("an invitation from a state", "en", "Singapore accepted an invitation from Brunei to join the exercise.", [("invitation", "agreed", ("BRN", "SGP"))]),
    ("the other side is who speaks", "id", "Nota kesepahaman dengan Laos akan diteken akhir tahun ini, kata Menteri Ketenagakerjaan RI.",
     [("memorandum-of-understanding", "planned", PAIR)]),
    ("one side agrees to send", "ms", "Brunei bersetuju menghantar 20 guru ke Timor-Leste.", [("pledge", "agreed", ("BRN", "TLS"))]),
    ("a deal put on ice", "id", "Pemerintah Thailand menangguhkan kesepakatan pertukaran tahanan dengan Laos.", [("agreement", "broken-off", ("LAO", "THA"))]),
    ("a deal scrapped", "en", "Malaysia has shelved an agreement with Brunei on the recruitment of cooks.", [("agreement", "broken-off", ("BRN", "MYS"))]),
    ("a treaty hung up", "ms", "Filipina menggantung perjanjian penghantaran pekerja dengan Brunei.", [("treaty", "broken-off", ("BRN", "PHL"))]),
    ("a clinic to be set up", "en", "Japan will set up a clinic in Laos for snake bites.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("what a side says of itself", "en", "Australia announced that it would double its aid to Timor-Leste.", [("pledge", "agreed", ("AUS", "TLS"))]),
    ("the same in Indonesian", "id", "Duta Besar Jepang menyatakan akan mengirim 15 ahli gempa ke Laos.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("one asked, the other promised", "id", "Vietnam meminta data hujan, dan Laos menyanggupi mengirimkannya setiap pekan.", [("pledge", "agreed", ("LAO", "VNM"))]),
    ("who only asked promises nothing", "id", "Vietnam meminta data hujan kepada Laos.", []),
    ("those who are trained gain by it", "en", "Tokyo pledged two million dollars to train 90 nurses from Laos.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("each of two sides", "en", "Officials of Laos and Thailand met in Vientiane. Each side will hand over a list of suspects.", [("agreement", "agreed", ("LAO", "THA"))]),
    ("initialled is agreed, not signed", "en", "Laos and Thailand initialled an agreement on ferries.", [("treaty", "agreed", ("LAO", "THA"))]),
    ("a text initialled is to be signed", "en", "Laos and Thailand initialled the text of a treaty on ferries.", [("treaty", "planned", ("LAO", "THA"))]),
    ("a signing planned", "id", "Penandatanganan nota kesepahaman Indonesia-Laos direncanakan berlangsung pada Agustus.", [("memorandum-of-understanding", "planned", PAIR)]),
    ("a paper that is only a condition", "en", "Vietnam and Laos agreed to resume timber trade once a memorandum is signed.", [("agreement", "agreed", ("LAO", "VNM"))]),
    ("a hope with those named beside it", "id", "Presiden berharap kedua negara, Indonesia dan Laos, segera menyepakati batas itu.", []),
    ("a team brought back to life", "en", "Thai and Lao police on Tuesday revived a joint task force on timber.", [("agreement", "agreed", ("LAO", "THA"))]),
    ("minutes", "en", "Laos and Vietnam inked minutes on border markets in Pakse.", [("agreement", "signed", ("LAO", "VNM"))]),
    ("with one voice", "ms", "Kedua-dua menteri, dari Malaysia dan Brunei, sebulat suara bahawa tarif itu dihapuskan.", [("agreement", "agreed", ("BRN", "MYS"))]),
    ("not yet handed over", "ms", "Laos akur untuk memberikan 20 tempat kepada Kemboja.", [("pledge", "agreed", ("KHM", "LAO"))]),
    ("a word given", "en", "Qatar has given its word that no Lao maid will be held.", [("pledge", "agreed", ("LAO", "QAT"))]),
    ("willingness without a possessive", "en", "Japan expressed willingness to supply ambulances to Laos.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("what a side, in turn, takes in", "en", "Laos and Japan met in Vientiane on Monday. The Lao side, in turn, will receive six Japanese agronomists.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("passive, the giver last", "id", "Dua kapal patroli akan dihibahkan Jepang kepada Laos.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("passive, who gains comes first", "en", "Forty places for Lao nurses were pledged by Hungary.", [("pledge", "agreed", ("HUN", "LAO"))]),
    ("passive with a giver far behind", "en", "Two boats will be handed to Laos by Australia.", [("pledge", "agreed", ("AUS", "LAO"))]),
    ("who gains opens the sentence", "id", "Untuk korban gempa di Vanuatu, Indonesia akan mengirimkan 10 ton beras.", [("pledge", "agreed", ("IDN", "VUT"))]),
    ("money for a programme over there", "id", "Pemerintah Australia mengucurkan A$5 juta bagi program gizi di Laos.", [("pledge", "agreed", ("AUS", "LAO"))]),
    ("agreed between two named behind it", "en", "Agreement was also reached between Vietnam and Laos on two border markets.", [("agreement", "agreed", ("LAO", "VNM"))]),
    ("agreed by settling it", "en", "Over coffee, Thai and Lao officers settled that either side may send ambulances.", [("agreement", "agreed", ("LAO", "THA"))]),
    ("with one voice to exchange", "ms", "Kedua-dua pasukan, dari Malaysia dan Laos, sebulat suara bertukar gambar suspek.", [("agreement", "agreed", ("LAO", "MYS"))]),
    ("of one opinion that it be done", "ms", "Malaysia dan Laos bersependapat bahawa yuran itu hendaklah dihapuskan.", [("agreement", "agreed", ("LAO", "MYS"))]),
    ("one side undertakes", "en", "The Lao side undertook to exempt the Japanese equipment from duties.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("cooperation prolonged", "id", "Laos dan Jepang memperpanjang kerja sama padi hingga 2027.", [("agreement", "agreed", ("JPN", "LAO"))]),
    ("a scheme launched, its sides in between", "en", "A hotline between the coast guards of Vietnam and Laos was launched on Friday.", [("programme", "in-force", ("LAO", "VNM"))]),
    ("a signing moved to a later day", "ms", "Majlis menandatangani memorandum persefahaman antara Malaysia dan Laos mengenai padi yang sepatutnya berlangsung semalam ditunda ke 9 Julai.",
     [("memorandum-of-understanding", "planned", ("LAO", "MYS"))]),
    ("planned by a word behind the paper", "id", "Nota kesepahaman Indonesia dan Laos tentang padi rencananya diteken pada awal Juli.", [("memorandum-of-understanding", "planned", PAIR)]),
    ("a paper of all members of an organisation", "en", "A declaration on fishers was adopted by ASEAN labour ministers in Vientiane.", [("joint-statement", "agreed", ("ASEAN",))]),
    ("a bid that is backed", "en", "Japan renewed its support for the Lao chairmanship.", [("pledge", "agreed", ("JPN", "LAO"))]),
    ("minutes in Malay", "ms", "Kedua-dua delegasi, Malaysia dan Laos, menandatangani minit mesyuarat itu.", [("agreement", "signed", ("LAO", "MYS"))]),
    ("what hangs on a condition", "en", "If the talks succeed, Laos and Thailand will open the crossing.", []),
    ("what ought to be agreed", "id", "Indonesia dan Laos perlu menyepakati zona itu.", []),
    ("the law that binds all", "en", "Laos and India signed off on talks in line with the 1982 United Nations Convention on the Law of the Sea.", []),
    ("peace that is backed", "en", "Japan expressed its support for peace in Laos.", []),
    ("calm that is kept", "id", "Laos menjamin keamanan warga Jepang.", []),
    ("fetched, not invited", "id", "Pejabat Laos yang menjemput 20 warga Thailand itu ikut ke bandara.", []),
    ("money spent at home", "en", "The Thai government will spend 2 billion baht on rural roads.", []),
    ("a place is no one who gains", "id", "Australia berjanji mengumumkan hasilnya di Dili.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), ALONE, ids=[row[0] for row in ALONE])
def test_told_without_a_meeting(trap: str, language: str, text: str, wanted: list[object]) -> None:
    assert told(text, language) == wanted


FOUND = [
    ("one side assents to the other", "Laos setuju membuka jalur pengaduan.", [("agreement", "agreed", PAIR)]),
    ("one side will do it", "Laos menyatakan siap melatih 20 bidan.", [("pledge", "agreed", PAIR)]),
    ("a paper prolonged is a paper signed", "Kedua menteri memperpanjang nota kesepahaman tentang pupuk.", [("memorandum-of-understanding", "signed", PAIR)]),
    ("a letter about a treaty is no treaty", "Kedua menteri menandatangani surat minat tentang perundingan perjanjian dagang.",
     [("letter-of-intent", "signed", PAIR)]),
    ("papers told one by one", "Dua dokumen diteken kedua menteri. Yang pertama, nota kesepahaman tentang pupuk. Dokumen kedua adalah surat pernyataan niat tentang benih.",
     [("memorandum-of-understanding", "signed", PAIR), ("letter-of-intent", "signed", PAIR)]),
    ("a pledge in each clause", "Indonesia menyerahkan 20 traktor kepada Laos, sedangkan Laos akan melatih 30 petani Indonesia.",
     [("pledge", "implemented", PAIR), ("pledge", "agreed", PAIR)]),
    ("the document is the one before", "Kedua menteri menandatangani nota kesepahaman tentang pupuk. Dokumen itu diteken di aula kementerian.",
     [("memorandum-of-understanding", "signed", PAIR)]),
    ("agreed that something be done", "Kedua menteri sepakat bahwa petani dibebaskan dari denda.", [("agreement", "agreed", PAIR)]),
    ("chapters closed", "Kedua pihak hanya berhasil merampungkan dua dari 17 bab.", [("agreement", "agreed", PAIR)]),
    ("terms of reference", "Kedua menteri menandatangani Kerangka Acuan Satuan Tugas Benih.", [("agreement", "signed", PAIR)]),
    ("signed", "Kedua menteri menandatangani nota kesepahaman tentang pupuk.", [("memorandum-of-understanding", "signed", PAIR)]),
    ("to be signed", "Nota kesepahaman tentang pupuk akan ditandatangani bulan depan.",
     [("memorandum-of-understanding", "planned", PAIR)]),
    ("agreed without a paper", "Kedua menteri sepakat menambah ekspor beras.", [("agreement", "agreed", PAIR)]),
    ("one side undertakes", "Laos berkomitmen membuka pasar bagi kopi Indonesia.", [("pledge", "agreed", PAIR)]),
    ("an offer not yet answered", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan.", [("invitation", "proposed", PAIR)]),
    ("an answer accepts the invitation told before",
     "Rudi Halim mengundang Somchai Vongsa ke pameran pangan. Laos menerima undangan itu.", [("invitation", "agreed", PAIR)]),
    ("a letter, and the memorandum it announces",
     "Keduanya menandatangani Letter of Intent tentang pupuk. Rencana selanjutnya adalah penandatanganan nota kesepahaman.",
     [("letter-of-intent", "signed", PAIR), ("memorandum-of-understanding", "planned", PAIR)]),
    ("one paper told twice", "Kedua menteri menandatangani nota kesepahaman tentang pupuk. Nota kesepahaman itu mencakup benih.",
     [("memorandum-of-understanding", "signed", PAIR)]),
    ("passive, by nobody: the talks agreed it", "Pusat pelatihan petani akan dibentuk di Vientiane.", [("agreement", "agreed", PAIR)]),
    ("approved", "Usulan menambah kuota beras telah disetujui kedua menteri.", [("agreement", "agreed", PAIR)]),
    ("adopted is agreed, not signed", "Kedua menteri mengesahkan rencana aksi pangan.", [("plan-of-action", "agreed", PAIR)]),
    ("a paper that is only the aim of what is agreed",
     "Kedua menteri sepakat membentuk tim perunding yang akan mengkaji perjanjian benih.", [("agreement", "agreed", PAIR)]),
    ("agreed and signed in one breath", "Kedua menteri sepakat memperluas pasar dan menandatangani nota kesepahaman benih.",
     [("memorandum-of-understanding", "signed", PAIR)]),
    ("a purchase is a pledge", "Indonesia akan mengimpor 10.000 ton beras dari Laos.", [("pledge", "agreed", PAIR)]),
    ("that decision tells of the one before",
     "Kedua menteri sepakat menambah ekspor beras. Keputusan itu diambil dalam sidang tertutup.", [("agreement", "agreed", PAIR)]),
    ("a target to sign is a plan", "Targetnya perjanjian karantina diteken tahun depan.", [("treaty", "planned", PAIR)]),
    ("a network is no goal", "Kedua pihak juga meneken nota kerja sama jaringan kabel laut.",
     [("memorandum-of-understanding", "signed", PAIR)]),
    ("trainers are no coaches", "Somchai Vongsa menyatakan siap mengirim tiga pelatih tani.", [("pledge", "agreed", PAIR)]),
    ("a purpose before the comma denies nothing behind it", "Agar gagal panen tak terulang, Rudi Halim dan Somchai Vongsa sepakat berbagi benih.",
     [("agreement", "agreed", PAIR)]),
    ("a vision", "Kedua menteri mengesahkan Pernyataan Visi tentang pangan.", [("joint-statement", "agreed", PAIR)]),
    ("more often, by nobody named", "Frekuensi patroli karantina akan dinaikkan.", [("agreement", "agreed", PAIR)]),
    ("a target set together", "Kedua menteri menetapkan target perdagangan dua miliar dolar.", [("agreement", "agreed", PAIR)]),
    ("a truce of the talks told in passing", "Sebelum ini gencatan senjata pernah tercapai di Bangkok pada 3 Maret 2023 dalam pertemuan Perdana Menteri Myanmar Aung Kyaw dengan Perdana Menteri Thailand Anan Chaiyo.",
     [("agreement", "agreed", ("MMR", "THA"))]),
    ("another paper", "Kedua menteri menandatangani nota kesepahaman tentang pupuk. Adapun nota kesepahaman pelabuhan diteken para duta besar.",
     [("memorandum-of-understanding", "signed", PAIR), ("memorandum-of-understanding", "signed", PAIR)]),
    ("what was agreed is no name for the paper", "Kedua menteri sepakat menambah penerbangan. Kedua menteri menandatangani nota kesepahaman tentang pupuk.",
     [("agreement", "agreed", PAIR), ("memorandum-of-understanding", "signed", PAIR)]),
    ("invited, and sure to come", "Laos diundang ke pameran itu, dan Somchai Vongsa memastikan negaranya ikut serta.", [("invitation", "agreed", PAIR)]),
    ("the two of the meeting to come", "Menteri Pertanian Thailand Anan Chaiyo dan Menteri Pertanian Vietnam Nguyen Van An akan bertemu di Hanoi pada 20 Mei 2024. Kedua menteri dijangka memuktamadkan persetujuan mengenai tarif.",
     [("agreement", "planned", ("THA", "VNM"))]),
    ("what both promise is agreed", "Kedua negara berkomitmen membuka pasar kopi.", [("agreement", "agreed", PAIR)]),
    ("consensus", "Kedua menteri mencapai konsensus soal tarif.", [("agreement", "agreed", PAIR)]),
    ("a gift", "Laos menyumbang dua kapal kepada Indonesia.", [("pledge", "agreed", PAIR)]),
    ("visas waived", "Laos akan membebaskan visa bagi petani Indonesia.", [("pledge", "agreed", PAIR)]),
    ("the two are not the organisation told of in passing", "Kedua negara sepakat memperdalam kemitraan yang lahir seusai KTT ASEAN di Kupang, Oktober 2021.",
     [("agreement", "agreed", PAIR)]),
    ("a sum in another state's money is not towards that state", "Laos menyanggupi dana 2 juta dolar AS bagi petani.", [("pledge", "agreed", PAIR)]),
    ("what rests on a paper is not signed with it", "MoU tersebut merupakan tindak lanjut letter of intent pupuk yang diteken kedua menteri di Bangkok.",
     [("letter-of-intent", "signed", PAIR)]),
    ("to be ratified is not in force", "Perjanjian benih yang ditandatangani kedua menteri akan segera diratifikasi.", [("treaty", "signed", PAIR)]),
    ("a text agreed is a paper planned", "Kedua menteri menyepakati naskah perjanjian benih.", [("treaty", "planned", PAIR)]),
    ("the trip to sign is a plan", "Rudi Halim dijadwalkan kembali ke Vientiane pada bulan Agustus tahun ini untuk menandatangani nota kesepahaman pupuk.",
     [("memorandum-of-understanding", "planned", PAIR)]),
    ("what will run signs nothing ahead", "Penerbangan langsung akan dimulai Juni, hasil perjanjian udara yang ditandatangani kedua menteri.", [("treaty", "signed", PAIR)]),
    ("the talks ended with a paper", "Pertemuan itu ditutup dengan pernyataan bersama tentang benih.", [("joint-statement", "agreed", PAIR)]),
    ("frozen", "Laos membekukan nota kesepahaman pupuk dengan Indonesia.", [("memorandum-of-understanding", "broken-off", PAIR)]),
    ("as a treaty of that year says", "Batas belanja tetap 600 ribu sesuai perjanjian lintas batas Indonesia dan Laos tahun 1970.", [("treaty", "in-force", PAIR)]),
    ("a subject left out", "Laos tidak menyumbang uang, tetapi akan mengirim dua bidan.", [("pledge", "agreed", PAIR)]),
    ("called back", "Laos akan menarik pulang 38 kontainer limbah.", [("pledge", "agreed", PAIR)]),
    ("its content is the paper's", "Kedua menteri menandatangani nota kesepahaman tentang pupuk. Di bawah nota kesepahaman itu, Laos akan memasok benih.",
     [("memorandum-of-understanding", "signed", PAIR)]),
    ("a detail of what was agreed", "Kedua menteri sepakat membuka pasar bersama. Pasar tersebut akan dibuka setiap Sabtu.", [("agreement", "agreed", PAIR)]),
    ("a farmers' minister is no farmer", "Menteri itu didampingi petani, tetapi Laos berjanji membuka pasar.", [("pledge", "agreed", PAIR)]),
    ("reached, by nobody named", "Kesepakatan dicapai untuk membuka dua pintu lintas batas.", [("agreement", "agreed", PAIR)]),
    ("several points", "Pertemuan itu menghasilkan empat butir kesepakatan.", [("agreement", "agreed", PAIR)]),
    ("decided together", "Kedua menteri memutuskan membentuk gugus tugas.", [("agreement", "agreed", PAIR)]),
    ("a request granted", "Laos mengabulkan permintaan Indonesia membuka pasar kopi.", [("pledge", "agreed", PAIR)]),
    ("a loan given", "Indonesia memberi Laos pinjaman lunak.", [("pledge", "agreed", PAIR)]),
    ("one voice", "Hasilnya, kedua pihak satu suara untuk menambah penerbangan.", [("agreement", "agreed", PAIR)]),
    ("a green light", "Laos memberi lampu hijau bagi impor kopi Indonesia.", [("pledge", "agreed", PAIR)]),
    ("as people say it", "\"Kami akan kirim tim ahli ke Vientiane,\" kata Rudi Halim.", [("pledge", "agreed", PAIR)]),
    ("to be laid down in a paper", "Kerja sama itu akan dituangkan dalam nota kesepahaman.", [("memorandum-of-understanding", "planned", PAIR)]),
    ("to become a higher paper", "Letter of intent itu akan ditingkatkan menjadi nota kesepahaman.", [("memorandum-of-understanding", "planned", PAIR)]),
    ("a committee formed by both", "Kedua negara membentuk komite pangan.", [("agreement", "agreed", PAIR)]),
    ("exchanging", "Kedua negara akan saling bertukar benih.", [("agreement", "agreed", PAIR)]),
    ("stepping back", "Laos mundur dari perjanjian karantina dengan Indonesia.", [("treaty", "broken-off", PAIR)]),
    ("long in force", "Kedua negara telah memiliki perjanjian ekstradisi.", [("treaty", "in-force", PAIR)]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "wanted"), FOUND, ids=[row[0] for row in FOUND])
def test_found(trap: str, text: str, wanted: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert told(MET + text) == wanted, trap


POINTS = [
    ("points of what was agreed", "en",
     "The Foreign Ministers of Thailand and Laos met in Vientiane on 6 May 2024.\nThe Ministers agreed:\n(a) to reopen the ferry at Huay Xai; and\n(b) to fight malaria.",
     [("agreement", "agreed", ("LAO", "THA"))] * 2),
    ("points on one field are one agreement", "id",
     f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024.\nKedua pihak sepakat untuk:\n1. menyimpan beras;\n2. menanam padi; dan\n3. melakukannya bersama.",
     [("agreement", "agreed", PAIR)]),
    ("the list ends where the numbers of its head go on", "id",
     f"1. {IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024.\n2. Kedua pihak sepakat untuk:\n(a) membuka pasar beras; dan\n(b) menambah penerbangan.\n3. Harga gabah turun di Vientiane pekan lalu.",
     [("agreement", "agreed", PAIR)] * 2),
    ("what was only talked about", "en",
     "The Foreign Ministers of Thailand and Laos met in Vientiane on 6 May 2024.\nThe Ministers discussed:\n(a) the ferry at Huay Xai; and\n(b) malaria.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), POINTS, ids=[row[0] for row in POINTS])
def test_points_of_a_list(trap: str, language: str, text: str, wanted: list[object]) -> None:
    assert told(text, language) == wanted


def test_made_at_the_meeting_that_a_later_sentence_names() -> None:
    text = (
        "Polis Malaysia dan polis Thailand akan melancarkan operasi bersama di sungai itu mulai Julai. "
        "Perkara itu dipersetujui dalam mesyuarat Menteri Dalam Negeri Malaysia dengan Menteri Dalam Negeri "
        "Thailand di Songkhla pada 2 Mei 2024."
    )
    assert [c.when and c.when.edtf for c in facts_of(text, "ms").commitments] == ["2024-05-02"]


IN_FORCE = [
    ("since it entered into force", "Perjanjian dagang Indonesia-Laos diteken pada 2007 dan baru berlaku pada Maret 2011.", "2011-03"),
    ("since its signing", "Nota kesepahaman Indonesia-Laos yang diteken pada 2021 berlaku sampai akhir tahun ini.", "2021"),
    ("by its year", "Hubungan Indonesia dan Laos berpijak pada perjanjian antarpemerintah tahun 2002 tentang pos.", "2002"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "since"), IN_FORCE, ids=[row[0] for row in IN_FORCE])
def test_since_when_a_paper_is_in_force(trap: str, text: str, since: str) -> None:
    assert [(c.status, c.when and c.when.edtf) for c in facts_of(text).commitments] == [("in-force", since)]


NOT_FOUND = [
    ("an agreement to differ", "Laos setuju untuk tidak setuju."),
    (
        "talked of as possible",
        "Kedua menteri bertukar pandangan mengenai perjanjian dagang yang belum rampung.",
    ),
    ("a document that is no paper of the two", "Dokumen perjalanannya hilang di bandara."),
    ("denied", "Kedua menteri belum sepakat soal harga beras."),
    ("discussed", "Kedua menteri membahas nota kesepahaman tentang pupuk."),
    ("hoped", "Rudi Halim berharap kedua negara sepakat soal beras."),
    ("asked for", "Rudi Halim meminta Laos berkomitmen membuka pasar."),
    ("an opinion shared", "Kedua menteri sepakat bahwa beras itu penting."),
    ("a question", "Apakah kedua negara sepakat soal beras?"),
    ("farmers bind no state", "Petani di Kupang berjanji menanam padi lagi."),
    ("nor a company", "Perusahaan itu sepakat menurunkan harga."),
    ("nor a province", "Pemerintah daerah berkomitmen memperbaiki jalan kabupaten."),
    ("reporters are no side", "Rudi Halim mengundang wartawan ke ruangan itu."),
    ("a promise to ask at home", "Rudi Halim berjanji membawa soal pupuk ke rapat kabinet."),
    ("to be approved at home", "Menurut Somchai Vongsa, perjanjian benih itu masih harus disahkan parlemen."),
    ("an idea that somebody be invited", "Rudi Halim mengusulkan agar Laos diundang ke forum itu."),
    ("a date to meet is no undertaking", "Kedua menteri akan mengadakan rapat daring pada Juni."),
    ("talks on a treaty sign none", "Kedua menteri membuka putaran ketiga perundingan Perjanjian Benih."),
    ("an offer in vain", "Laos bersedia membuka pelabuhannya, tetapi tidak ada kesepakatan."),
    ("a group to be revived", "Kedua menteri berharap akan menghidupkan kembali kelompok kerja benih."),
    ("three who were nowhere told of together", "Ketiga negara bersepakat melarang jaring."),
    ("a bargain", "Pedagang kedua kota sepakat pada harga Rp 9.000 per kilogram."),
    ("a coalition at home", "Partai koalisi sepakat membagi kursi kabinet."),
    ("agreeing not to agree", "Keduanya sepakat untuk tidak sepakat soal tarif."),
    ("ready for danger is no offer", "Indonesia harus siap menghadapi segala ancaman."),
]


@pytest.mark.parametrize(("trap", "text"), NOT_FOUND, ids=[row[0] for row in NOT_FOUND])
def test_not_found(trap: str, text: str) -> None:
    assert told(MET + text) == [], trap


ENGLISH = (
    "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, "
    "in Vientiane on 6 May 2024. "
)
FOUND_EN = [
    ("both will", "The two countries will open a seed bank.", [("agreement", "agreed", PAIR)]),
    ("both named, both will", "Indonesia and Laos will open a seed bank.", [("agreement", "agreed", PAIR)]),
    ("passive", "A hotline will be set up.", [("agreement", "agreed", PAIR)]),
    ("several papers", "Two MoUs were signed.", [("memorandum-of-understanding", "signed", PAIR)]),
    ("an agreement of no great name", "They signed a seed quality agreement.", [("treaty", "signed", PAIR)]),
    ("readiness", "Laos expressed its readiness to share its seed records.", [("pledge", "agreed", PAIR)]),
    ("accepted with pleasure", "Laos invited Indonesia to the rice fair, and the minister accepted with pleasure.",
     [("invitation", "agreed", PAIR)]),
    ("a list under its head", "They witnessed the signing of:\n- an agreement on the use of two berths;\n- a memorandum of understanding on seed banks;\n- a cooperation plan for rice.",
     [("treaty", "signed", PAIR), ("memorandum-of-understanding", "signed", PAIR), ("plan-of-action", "signed", PAIR)]),
    ("a list of topics signs nothing", "They discussed:\n- an agreement on the use of two berths;\n- a memorandum of understanding on seed banks.", []),
    ("numbered within the sentence", "They saw the signing of (i) an MoU on rubber;\nand (ii) an MoU on tourism.",
     [("memorandum-of-understanding", "signed", PAIR), ("memorandum-of-understanding", "signed", PAIR)]),
    ("one mind", "The two sides were of one mind on the dam.", [("agreement", "agreed", PAIR)]),
    ("papers that change hands", "Two memoranda of understanding changed hands.", [("memorandum-of-understanding", "signed", PAIR)]),
    ("both will see to it", "The two governments will also see to it that ports open.", [("agreement", "agreed", PAIR)]),
    ("to be finished in time", "It was underlined that the seed bank shall be completed on time.", [("agreement", "agreed", PAIR)]),
    ("a trade target", "They set two billion dollars as the trade figure to be reached by 2030.", [("agreement", "agreed", PAIR)]),
    ("remaining available", "The Lao side affirmed that it would remain available as a host.", [("pledge", "agreed", PAIR)]),
    ("parties to a treaty", "Indonesia and Laos are parties to the 2002 Seed Treaty.", [("treaty", "in-force", PAIR)]),
    ("the paper under which", "The visit falls under a memorandum of understanding on seed that the two countries concluded in 2022.",
     [("memorandum-of-understanding", "in-force", PAIR)]),
    ("a day that remembers a treaty signs none", "The two ministers signed a plan of action on the 25th anniversary of the Rice Convention.", [("plan-of-action", "signed", PAIR)]),
    ("an agreement signed yesterday", "Laos will keep its vets there for five years under an agreement signed by the two ministers.", [("agreement", "signed", PAIR)]),
    ("a promise to look into it", "Somchai Vongsa promised to look into the matter.", []),
    ("what one side alone agrees to give is its pledge", "Laos agreed to waive the harbour fees.", [("pledge", "agreed", PAIR)]),
    ("what both agree to give is agreed", "The two ministers agreed to waive the harbour fees.", [("agreement", "agreed", PAIR)]),
    ("who only tells it does not give it", "Rudi Halim said his counterpart there had agreed to waive the harbour fees.", [("agreement", "agreed", PAIR)]),
    ("it was decided", "It was decided that joint patrols would begin in July.", [("agreement", "agreed", PAIR)]),
    ("a request acceded to", "Laos acceded to the request for 20 trainers.", [("pledge", "agreed", PAIR)]),
    ("terms settled", "The two sides ironed out the terms of the sale.", [("agreement", "agreed", PAIR)]),
    ("his country", "Somchai Vongsa said his country would scrap the levy.", [("pledge", "agreed", PAIR)]),
    ("is to", "Indonesia is to train 30 vets.", [("pledge", "agreed", PAIR)]),
    ("a result", "Among the outcomes was an agreement to add flights.", [("agreement", "agreed", PAIR)]),
    ("the deal that nobody told of", "Under the deal, Laos will supply rice.", [("pledge", "agreed", PAIR)]),
    ("a company", "The company agreed to cut prices.", []),
    ("voters", "The minister promised voters cheaper rice.", []),
    ("costs covered", "Laos will cover the fuel and the seed.", [("pledge", "agreed", PAIR)]),
    ("its content", "The two ministers signed a treaty on seed. Under the treaty, Laos will share its seed records.", [("treaty", "signed", PAIR)]),
    ("once it is ratified", "The two ministers signed a treaty on seed. The treaty will enter into force once it is ratified.", [("treaty", "signed", PAIR)]),
    ("a date to be agreed upon", "The next fair is on a date to be agreed upon.", []),
    ("a price", "The traders agreed on a price.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "wanted"), FOUND_EN, ids=[row[0] for row in FOUND_EN])
def test_found_in_english(trap: str, text: str, wanted: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert told(ENGLISH + text, "en") == wanted, trap


def test_two_states_that_an_article_names_most_owe_each_other_nothing() -> None:
    text = "Beras Laos dijual di pasar Indonesia. Harga beras Laos naik. Penyanyi itu berjanji datang lagi ke Indonesia."
    assert told(text) == []


def test_domestic_undertakings_are_none() -> None:
    assert (
        told("Menteri Pertanian Indonesia Rudi Halim berkomitmen membangun sawah. DPR sepakat soal anggaran.")
        == []
    )


FOUND_MS = [
    ("renewed", "Kedua-dua menteri menyambung memorandum persefahaman baja.", [("memorandum-of-understanding", "signed", ("MYS", "THA"))]),
    ("put off", "Thailand tangguh meterai memorandum persefahaman baja dengan Malaysia.", [("memorandum-of-understanding", "planned", ("MYS", "THA"))]),
    ("its content", "Kedua-dua menteri memeterai memorandum persefahaman baja. Di bawah memorandum itu, Thailand akan membekalkan benih.",
     [("memorandum-of-understanding", "signed", ("MYS", "THA"))]),
    ("what one side alone agrees to give", "Thailand bersetuju melatih 40 pegawai.", [("pledge", "agreed", ("MYS", "THA"))]),
    ("one voice", "Kedua-dua menteri sebulat suara mahu mempercepat projek jambatan.", [("agreement", "agreed", ("MYS", "THA"))]),
    ("a company", "Syarikat itu bersetuju menurunkan harga.", []),
    ("suspended", "Thailand menangguhkan perjanjian baja dengan Malaysia.", [("treaty", "broken-off", ("MYS", "THA"))]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "wanted"), FOUND_MS, ids=[row[0] for row in FOUND_MS])
def test_found_in_malay(trap: str, text: str, wanted: list[tuple[str, str, tuple[str, ...]]]) -> None:
    met = "Menteri Luar Malaysia Hamzah Karim bertemu Menteri Luar Thailand Somsak Chaiyo di Bangkok pada 6 Mei 2024. "
    assert told(met + text, "ms") == wanted, trap


def test_one_guest_pledges_to_the_organisation_not_to_the_other_guests() -> None:
    text = (
        "Sidang Pejabat Senior ASEAN Plus Tiga digelar di Vientiane, Selasa (7/5/2024), yang diikuti China, Jepang, "
        "dan Korea Selatan. China menyanggupi dana 2 juta dolar AS untuk gudang benih."
    )
    assert told(text) == [("pledge", "agreed", ("ASEAN", "CHN"))]


def test_two_of_a_meeting_called_off_before_any_was_held() -> None:
    text = (
        f"Pertemuan {IDN} dengan {LAO} di Kupang pada 20 Mei dibatalkan. Kedua negara akan meneken surat pernyataan "
        "minat pupuk di sana. Rudi Halim menemui Menteri Pertanian Thailand Anan Chaiyo di Bangkok pada 3 Mei 2024."
    )
    assert told(text) == [("letter-of-intent", "planned", PAIR)]


def test_a_pledge_to_the_only_side_met_whatever_became_of_the_meeting() -> None:
    text = (
        f"Pertemuan {IDN} dengan {LAO} dibatalkan. {IDN} bertemu Menteri Pertanian Thailand Anan Chaiyo di Bangkok. "
        "Laos tetap berkomitmen memasok benih."
    )
    assert told(text) == [("pledge", "agreed", PAIR)]


def one(text: str) -> Commitment:
    (commitment,) = facts_of(MET + text).commitments
    return commitment


def test_made_at_the_meeting_and_dated_by_it() -> None:
    commitment = one("Kedua menteri sepakat menambah ekspor beras.")
    assert commitment.made_at == 0
    assert commitment.when is not None
    assert commitment.when.edtf == "2024-05-06"


def test_a_date_by_which_is_no_date_of_the_agreement() -> None:
    commitment = one("Kedua menteri sepakat menambah ekspor beras sebelum Desember 2024.")
    assert commitment.when is not None
    assert commitment.when.edtf == "2024-05-06"
    assert commitment.due is not None
    assert commitment.due.edtf == "2024-12"


def test_who_towards_whom() -> None:
    commitment = one("Laos berkomitmen membuka pasar bagi kopi Indonesia.")
    assert (commitment.committed_by, commitment.committed_to) == (("LAO",), ("IDN",))


def test_the_memorandum_follows_the_letter() -> None:
    facts = facts_of(
        MET
        + "Keduanya menandatangani Letter of Intent tentang pupuk. Rencana selanjutnya adalah penandatanganan nota kesepahaman."
    )
    assert [c.follows for c in facts.commitments] == [None, 0]


def test_a_joint_statement_is_dated_by_the_day_of_its_issue() -> None:
    text = (
        "The ministers of Laos and Vietnam signed nothing. Laos and Vietnam issued a joint statement on "
        "6 May 2024 about river ports."
    )
    (found,) = facts_of(text, "en").commitments
    assert (found.kind, found.when and found.when.edtf) == ("joint-statement", "2024-05-06")


def test_who_is_assured_of_something_undertakes_nothing() -> None:
    told = facts_of(MET + f"{IDN} mengantongi kepastian bahwa kuota kopi ditambah.").commitments
    assert [(c.kind, c.committed_by, c.committed_to) for c in told] == [("pledge", ("LAO",), ("IDN",))]


def test_what_is_also_promised_is_another_pledge() -> None:
    text = MET + f"{LAO} menyanggupi mengirim padi. {LAO} juga akan melatih perawat di Jakarta."
    assert len(facts_of(text).commitments) == 2


def test_what_two_will_meet_to_finish() -> None:
    text = "Menteri Tenaga Kerja RI akan bertemu Menteri Tenaga Kerja Laos di Vientiane besok untuk merampungkan protokol upah dengan Laos."
    assert [(c.status, c.parties) for c in facts_of(text).commitments] == [("planned", ("IDN", "LAO"))]


def test_a_deal_of_a_title_is_the_paper_told_below() -> None:
    text = (
        "Laos, Japan ink pact on rice\nLaos and Japan on Monday signed a memorandum of cooperation on rice."
    )
    assert [c.kind for c in facts_of(text, "en").commitments] == ["memorandum-of-understanding"]
