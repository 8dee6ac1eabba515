"""Language: a vote over the whole text; other languages are named or refused, never half-read."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.text.language import detect

CASES = [
    # trap, text, code, what the reason says
    ("Indonesian", "Kedua menteri itu bertemu di Kupang karena warga negara mereka bahwa sudah pulang.", "id", "Indonesian"),
    ("Malay", "Kedua-dua menteri itu bertemu di Kota Bharu kerana beliau berkata bahawa lawatan ialah penting.", "ms", "Malay"),
    ("Malay quotation in an Indonesian report", "Menteri itu mengatakan bahwa hasil sidang sudah diumumkan karena warga menunggu. \"Kerana rakyat,\" ujar dia, tetapi pemerintah belum menjawab hingga kini, sehingga pihak lain pun diam.", "id", "Indonesian"),
    ("Indonesian with words that Malay likes more", "Beliau turut hadir, katanya, bukan untuk rakyat, supaya usaha kita boleh maju. Senin pekan ini menlu bertolak ke provinsi itu, ujarnya.", "id", "Indonesian"),
    ("Malay of a ministry with words that Indonesian likes more", "Menurut YB Menteri, hal kerja itu telah dibawa pihak Timbalan Setiausaha ke wilayah sedang warga belum tiba. Namun lawatan rasmi ditangguhkan.", "ms", "Malay"),
    ("English", "The ministers met in Dili on Monday and agreed to open the border for trade.", "en", "English"),
    ("English with Malay names", "Datuk Seri Haji Umar bin Latif was in Kota Bharu with the minister for talks on the border.", "en", "English"),
    ("one line without capitals", "kedua menteri itu sepakat untuk bertemu lagi pada bulan depan", "id", "Indonesian"),
    ("capitals only", "KEDUA MENTERI ITU SEPAKAT UNTUK BERTEMU LAGI DI KUPANG KARENA CUACA", "id", "Indonesian"),
    ("Thai", "รัฐมนตรีว่าการกระทรวงการต่างประเทศพบกับเอกอัครราชทูต ASEAN", None, "Thai"),
    ("Khmer", "រដ្ឋមន្ត្រីការបរទេសបានជួប", None, "Khmer"),
    ("Chinese", "两国外长在雅加达会面", None, "Cjk"),
    ("Vietnamese", "Bộ trưởng đã gặp đại sứ và các bên cho biết những nội dung được ký trong khi này", None, "Vietnamese"),
    ("French", "Le ministre a rencontré les délégués dans la ville pour une réunion avec des élus", None, "French"),
    ("Portuguese of Timor-Leste", "O ministro disse que não há uma decisão e os dois países vão reunir em Díli para a cimeira", None, "Portuguese"),
    ("Tagalog", "Ang kalihim ay nagpunta sa Maynila at nakipagpulong siya sa mga opisyal ng bansa", None, "Tagalog"),
    ("numbers", "1 2 3 4.5 6/7", None, "no words"),
    ("nothing", "", None, "no words"),
    ("names only", "Kuta Balik Rambe Tolong", None, "too few"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "says"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_language(text: str, code: str | None, says: str) -> None:
    verdict = detect(text)
    assert verdict.code == code, verdict
    assert says in verdict.reason


@given(st.text())
def test_any_text_has_a_verdict_with_a_reason(text: str) -> None:
    assert detect(text).reason
