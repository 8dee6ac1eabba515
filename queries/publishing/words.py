"""The words of the pages in English and Indonesian; both are complete."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "id")
MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "id": ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
           "November", "Desember"),
}  # fmt: skip

WORDS: Mapping[str, tuple[str, str]] = {
    "brand": ("Mufakat", "Mufakat"),
    "register": ("Register of diplomatic relations of Southeast Asia",
                 "Daftar hubungan diplomatik Asia Tenggara"),
    "skip": ("Skip to the content", "Langsung ke isi"),
    "search": ("Search", "Cari"),
    "search_label": ("Search names and quotations", "Cari nama dan kutipan"),
    "other_language": ("Bahasa Indonesia", "English"),
    "nav_explorer": ("Explorer", "Penjelajah"),
    "nav_ontology": ("Vocabulary", "Kosakata"),
    "nav_dataset": ("Data", "Data"),
    "nav_sparql": ("SPARQL", "SPARQL"),
    "nav_changes": ("Changes", "Perubahan"),
    "found": ("{n} found", "{n} ditemukan"),
    "nothing_found": ("Nothing in the register holds all these words.",
                      "Tidak ada entri yang memuat semua kata itu."),
    "search_help": (
        "Names of people, bodies, places, meetings and commitments, and the words of the quoted sentences.",
        "Nama orang, lembaga, tempat, pertemuan, dan komitmen, serta kata-kata dalam kalimat yang dikutip.",
    ),
    "Class": ("Classes", "Kelas"),
    "ObjectProperty": ("Properties that link two things", "Properti penghubung"),
    "DatatypeProperty": ("Properties with a literal value", "Properti bernilai literal"),
    "vocabulary_data": ("The vocabulary as data", "Kosakata sebagai data"),
    "context": ("JSON-LD context", "Konteks JSON-LD"),
    "used_with": ("Properties:", "Properti:"),
    "example": ("Example:", "Contoh:"),
    "no_example": ("none in this graph yet", "belum ada dalam graf ini"),
    "checks": ("Checks of good practice", "Pemeriksaan praktik baik"),
    "checks_pass": (
        "The tests of this project carry out the checks of FOOPS! that need no network: header, licence, "
        "labels, definitions, reuse, versions, content negotiation.",
        "Pengujian proyek ini menjalankan pemeriksaan FOOPS! yang tidak memerlukan jaringan: kepala, "
        "lisensi, label, definisi, pemakaian ulang, versi, negosiasi isi.",
    ),
    "checks_wait": (
        "These cannot pass before {base} is registered, and are not claimed:",
        "Yang berikut tidak dapat lulus sebelum {base} didaftarkan, dan tidak diklaim:",
    ),
    "check_resolve": ("the IRIs must resolve on the web; here they are checked on this server.",
                      "IRI harus dapat diakses di web; di sini diperiksa pada peladen ini."),
    "check_registries": ("the prefix and the vocabulary must stand in prefix.cc and LOV.",
                         "awalan dan kosakata harus terdaftar di prefix.cc dan LOV."),
    "check_doi": ("there is no DOI and no logo.", "tidak ada DOI dan logo."),
    "checks_fuji_pass": (
        "So do they with the metrics of F-UJI that can be measured on this server: unique identifiers, core "
        "metadata, links to the data, what search engines read, access, formal metadata, known vocabularies, "
        "related things, content as described, licence, provenance, standards, open formats.",
        "Begitu pula dengan metrik F-UJI yang dapat diukur pada peladen ini: pengenal unik, metadata inti, "
        "tautan ke data, keterangan bagi mesin pencari, akses, metadata formal, kosakata yang dikenal, hal "
        "terkait, isi sesuai keterangan, lisensi, asal-usul, standar, format terbuka.",
    ),
    "check_fuji": ("persistence of the identifiers is vouched for by their registration.",
                   "kelestarian pengenal dijamin oleh pendaftarannya."),
    "check_fuji_reach": ("F-UJI itself follows the identifier over the web, and finds nothing there yet.",
                         "F-UJI sendiri mengikuti pengenal melalui web, dan di sana belum ada apa-apa."),
    "check_fuji_part": ("the part on registries", "bagian tentang daftar data"),
    "check_fuji_search": ("search engines and registries of data hold only what they could fetch.",
                          "mesin pencari dan daftar data hanya memuat yang dapat mereka ambil."),
    "reaches": ("Reports up to", "Berita sampai"),
    "begin": ("Where to begin", "Mulai dari sini"),
    "begin_explorer": ("who works with whom, on what, and what became of it, in pictures and tables",
                       "siapa bekerja sama dengan siapa, tentang apa, dan bagaimana kelanjutannya, dalam "
                       "gambar dan tabel"),
    "begin_changes": ("what the latest articles brought", "yang dibawa artikel-artikel terbaru"),
    "begin_sparql": ("questions of your own to the graph", "pertanyaan sendiri kepada graf"),
    "begin_ontology": ("what each class and property means, with an example",
                       "arti setiap kelas dan properti, dengan contoh"),
    "members": ("Members of ASEAN", "Negara anggota ASEAN"),
    "holds": ("What the register holds", "Isi daftar ini"),
    "statements": ("Statements", "Pernyataan RDF"),
    "take": ("To take away", "Untuk diunduh"),
    "graphs_all": ("every graph", "semua graf"),
    "graphs_current": ("the consolidated graph", "graf gabungan"),
    "shards": ("And {n} files for bulk loaders.", "Serta {n} berkas untuk pemuatan massal."),
    "no_dumps": ("No files have been prepared (mufakat dump makes them); SPARQL gives the same data.",
                 "Belum ada berkas yang disiapkan (mufakat dump membuatnya); SPARQL memberi data yang sama."),
    "described": ("This description as data", "Keterangan ini sebagai data"),
    "change_added": ("New", "Baru"),
    "change_changed": ("Changed", "Berubah"),
    "change_removed": ("Removed", "Dihapus"),
    "change_corrected": ("Corrected", "Dibetulkan"),
    "changes_help": (
        "What each loading of articles brought, changed and took away, under the day on which it was loaded.",
        "Yang ditambahkan, diubah, dan dihapus pada setiap pemuatan artikel, menurut hari pemuatannya.",
    ),
    "changes_data": ("As feed and as data", "Sebagai umpan dan data"),
    "no_changes": ("Nothing is noted yet.", "Belum ada catatan."),
    "thing": ("Entry", "Entri"),
    "identifier": ("Identifier", "Pengenal"),
    "facts": ("What is reported", "Yang diberitakan"),
    "record": ("Entry in the register", "Catatan daftar"),
    "otherwise": ("Also reported", "Diberitakan pula"),
    "otherwise_note": (
        "Values that an article gives and that are not shown above, because another is better supported.",
        "Nilai yang disebut artikel tetapi tidak ditampilkan di atas karena nilai lain lebih kuat buktinya.",
    ),
    "quotes": ("The sentences that prove it", "Kalimat yang membuktikannya"),
    "quotes_note": (
        "Verbatim from the articles; the articles themselves are not kept here.",
        "Kutipan apa adanya; naskah artikelnya tidak disimpan di sini.",
    ),
    "references": ("Referred to by", "Dirujuk oleh"),
    "as_of": ("As “{p}” of", "Sebagai “{p}” dari"),
    "merged": ("Other identifiers of the same", "Pengenal lain untuk hal yang sama"),
    "more_references": ("More than {n}; page on, or ask for them in SPARQL.",
                        "Lebih dari {n}; buka halaman berikutnya, atau tanyakan dengan SPARQL."),
    "page_of": ("Page {a} of {b}", "Halaman {a} dari {b}"),
    "earlier": ("Previous", "Sebelumnya"),
    "later": ("Next", "Berikutnya"),
    "formats": ("This entry as data", "Entri ini sebagai data"),
    "source": ("Report", "Berita"),
    "undated": ("undated", "tanpa tanggal"),
    "evidence": ("evidence", "bukti"),
    "technical": ("Registry data", "Data pencatatan"),
    "no_facts": ("Nothing is said of it here; other entries name it.",
                 "Tidak ada keterangan tentangnya di sini; entri lain menyebutnya."),
    "sentence_of": ("Sentence of", "Kalimat dari"),
    "claim_graph": ("What one article says", "Isi satu artikel"),
    "licence": (
        "Facts and labels: CC BY 4.0. Quotations belong to their publishers.",
        "Fakta dan label: CC BY 4.0. Kutipan adalah milik penerbitnya.",
    ),
    "base_note": (
        "Identifiers begin with {base}, which does not resolve yet; this server answers for them.",
        "Pengenal diawali {base} yang belum dapat diakses; peladen ini yang menjawabnya.",
    ),
    "gone": ("This identifier is retired", "Pengenal ini telah dihentikan"),
    "gone_text": (
        "It was in use and names nothing any more; it will not be given to anything else.",
        "Pengenal ini pernah dipakai, kini tidak menamai apa pun, dan tidak akan dipakai lagi.",
    ),
    "heirs": ("It was replaced by", "Penggantinya"),
    "silence": (
        "What no article tells is not here. That does not mean that it did not happen.",
        "Yang tidak diberitakan tidak ada di sini. Bukan berarti tidak terjadi.",
    ),
    "yes": ("yes", "ya"),
    "no": ("no", "tidak"),
}  # fmt: skip


def grouped(value: int, language: str) -> str:
    """A whole number in groups of three digits: 9,630 in English, 9.630 in Indonesian."""
    return f"{value:,}".replace(",", "." if language == "id" else ",")


def word(key: str, language: str) -> str:
    """A phrase of the interface in ``en`` or ``id``. Raises KeyError for an unknown one."""
    return WORDS[key][LANGUAGES.index(language)]
