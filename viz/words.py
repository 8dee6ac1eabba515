"""The words of the interface in English and Indonesian; `words` gives one language, both are complete."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "id")

_TABLE: Mapping[str, tuple[str, str]] = {
    "brand": ("Mufakat", "Mufakat"),
    "skip": ("Skip to the table", "Langsung ke tabel"),
    "find": ("Find a name", "Cari nama"),
    "find_none": ("Nothing of that name in this drawing.", "Tidak ada nama itu dalam gambar ini."),
    "find_some": ("{n} found; press Enter for the next one.", "{n} ditemukan; tekan Enter untuk berikutnya."),
    "drawing": ("Drawing", "Gambar"),
    "drawing_help": (
        "A drawing of the network. The table below holds the same content and works with the keyboard.",
        "Gambar jaringan. Tabel di bawah memuat isi yang sama dan dapat dipakai dengan papan tik.",
    ),
    "fit": ("Show all", "Tampilkan semua"),
    "zoom_in": ("Zoom in", "Perbesar"),
    "zoom_out": ("Zoom out", "Perkecil"),
    "legend": ("How to read this", "Cara membaca"),
    "legend_meetings": (
        "Dark blue line: meetings. The wider, the more.",
        "Garis biru tua: pertemuan. Makin lebar, makin banyak.",
    ),
    "legend_commitments": (
        "Red line: commitments (agreements, pledges, signings).",
        "Garis merah: komitmen (perjanjian, janji, penandatanganan).",
    ),
    "legend_single": (
        "Dashed: rests on one source only. Solid: two or more.",
        "Putus-putus: hanya satu sumber. Utuh: dua atau lebih.",
    ),
    "legend_state": (
        "Filled circle: a member of ASEAN; the larger, the more is reported of it.",
        "Lingkaran penuh: anggota ASEAN; makin besar, makin banyak diberitakan.",
    ),
    "legend_partner": ("Ring: a partner or a body.", "Lingkaran kosong: mitra atau badan."),
    "legend_centre": ("The actor in question stands in the centre.", "Pelaku yang ditanyakan ada di tengah."),
    "legend_meeting": ("Blue square: a meeting.", "Persegi biru: pertemuan."),
    "legend_commitment": ("Red diamond: a commitment.", "Belah ketupat merah: komitmen."),
    "legend_person": ("Small dot: a person.", "Titik kecil: orang."),
    "legend_other": (
        "Ring: a state, a body or an institution.",
        "Lingkaran kosong: negara, badan, atau lembaga.",
    ),
    "legend_plain": (
        "A line: the two stand in one row of the answer.",
        "Garis: keduanya dalam satu baris jawaban.",
    ),
    "details": ("What proves it", "Buktinya"),
    "details_hint": (
        "Choose a line or a name, in the drawing or in the table, to read the sentences behind it.",
        "Pilih garis atau nama, di gambar atau di tabel, untuk membaca kalimat yang mendasarinya.",
    ),
    "table": ("The same as a table", "Isi yang sama sebagai tabel"),
    "table_caption": (
        "Every line of the drawing with the sentences that prove it",
        "Setiap garis pada gambar beserta kalimat buktinya",
    ),
    "table_plain": ("Every line of the drawing", "Setiap garis pada gambar"),
    "col_who": ("Who", "Siapa"),
    "col_between": ("Between", "Antara"),
    "col_meetings": ("Meetings", "Pertemuan"),
    "col_commitments": ("Commitments", "Komitmen"),
    "col_what": ("What", "Apa"),
    "col_sources": ("Sources", "Sumber"),
    "col_evidence": ("Evidence", "Bukti"),
    "show_evidence": ("Read {n} quotes", "Baca {n} kutipan"),
    "show_evidence_one": ("Read the quote", "Baca kutipan"),
    "none_reported": ("Nothing reported between: {names}", "Belum ada berita tentang: {names}"),
    "meeting": ("Meeting", "Pertemuan"),
    "commitment": ("Commitment", "Komitmen"),
    "post": ("Post", "Jabatan"),
    "plan": ("Meeting not (yet) held", "Pertemuan (belum) terlaksana"),
    "legend_plan": (
        "Grey line: a meeting planned, proposed or cancelled.",
        "Garis abu-abu: pertemuan yang direncanakan, diusulkan, atau dibatalkan.",
    ),
    "legend_post": ("Grey triangle: a post held.", "Segitiga abu-abu: jabatan."),
    "tie": ("Tie", "Hubungan"),
    "meetings": ("meetings", "pertemuan"),
    "commitments": ("commitments", "komitmen"),
    "sources_one": ("one source only", "hanya satu sumber"),
    "sources_many": ("{n} independent sources", "{n} sumber yang mandiri"),
    "lines_of": ("Lines of {name}", "Garis dari {name}"),
    "no_facts": ("Nothing is reported of it.", "Belum ada berita tentangnya."),
    "brief_of": ("our summary of", "ringkasan kami atas"),
    "brief_unknown": ("our summary; address unknown", "ringkasan kami; alamat tidak diketahui"),
    "source_at": ("source", "sumber"),
    "source_unknown": ("address unknown", "alamat tidak diketahui"),
    "undated": ("undated", "tanpa tanggal"),
    "published": ("published", "terbit"),
    "notes": ("Notes", "Catatan"),
    "query": ("The question that was asked of the graph", "Pertanyaan yang diajukan kepada graf"),
    "sources": ("Sources and version", "Sumber dan versi"),
    "data_version": ("Data version", "Versi data"),
    "answer": ("Answer", "Jawaban"),
    "rows": ("{n} rows", "{n} baris"),
    "rows_one": ("1 row", "1 baris"),
    "no_rows": (
        "Nothing that was loaded answers this: it is not reported there.",
        "Tidak ada muatan yang menjawab ini: tidak diberitakan di sana.",
    ),
    "layout": ("Places", "Tata letak"),
    "asof": ("Reported up to", "Diberitakan sampai"),
    "show_rows": ("Show the table of {n} lines", "Tampilkan tabel {n} garis"),
    "take": ("Take it with you:", "Bawa pulang:"),
    "software": (
        "Made by Mufakat with pyvis. This file needs no network.",
        "Dibuat oleh Mufakat dengan pyvis. Berkas ini tidak memerlukan jaringan.",
    ),
    "empty": ("There is nothing to draw yet", "Belum ada yang dapat digambar"),
    "empty_help": (
        "The graph holds no reported relation for this question. Load articles with “mufakat ingest "
        "articles/” or ask for another actor, then draw the view again.",
        "Graf belum memuat hubungan yang diberitakan untuk pertanyaan ini. Muat artikel dengan “mufakat "
        "ingest articles/” atau pilih pelaku lain, lalu gambar ulang.",
    ),
    "no_script": (
        "The drawing needs JavaScript; the table below holds the same content without it.",
        "Gambar memerlukan JavaScript; tabel di bawah memuat isi yang sama tanpanya.",
    ),
    "too_narrow": ("Pinch to zoom, drag to move.", "Cubit untuk memperbesar, geser untuk memindahkan."),
    "tier_official": ("official", "resmi"),
    "tier_agency": ("news agency", "kantor berita"),
    "tier_daily": ("daily press", "surat kabar"),
    "tier_rewrite": ("rewritten report", "tulisan ulang"),
    "tier_brief": ("our summary", "ringkasan kami"),
    "tier_unknown": ("source of unknown kind", "jenis sumber tidak diketahui"),
}


def words(lang: str) -> dict[str, str]:
    """All texts of the interface in `lang`. Raises ValueError for a language that there is not."""
    if lang not in LANGUAGES:
        raise ValueError(f"no interface language {lang!r}; there are {', '.join(LANGUAGES)}")
    return {name: pair[LANGUAGES.index(lang)] for name, pair in _TABLE.items()}
