"""The closed word lists of the mention grammars, read from the cue files as sets of folded word sequences."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.words.tokens import Token, folded
from ontology.cues import load_cues

_LISTED = re.compile(r"\\b\(\?:(.*)\)\\b", re.DOTALL)
_APOSTROPHE = re.compile(r"(?<=\w)\.(?=\w)")
Index = dict[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True)
class Words:
    """A set of phrases that can be matched at a place in a sentence, longest first."""

    index: Index

    def at(self, tokens: Sequence[Token], i: int) -> int:
        """How many words from ``i`` on make the longest phrase of the set; 0 where none does."""
        found = self.index.get(tokens[i].low)
        if found is None:
            return 0
        behind = tokens[i + 1 : i + 2]
        second = behind[0].low if behind else None
        for phrase in found:
            if not phrase[1:]:
                return 1
            if phrase[1] != second:
                continue
            n = len(phrase)
            if n == 2 or (i + n <= len(tokens) and all(tokens[i + k].low == phrase[k] for k in range(2, n))):
                return n
        return 0

    def __contains__(self, word: str) -> bool:
        return (word,) in self.index.get(word, ())


def words_of(phrases: Iterable[str]) -> Words:
    """The phrases as a set to match with."""
    index: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases:
        key = folded(phrase)
        if key:
            index.setdefault(key[0], set()).add(key)
    return Words({first: tuple(sorted(found, key=lambda k: (-len(k), k))) for first, found in index.items()})


@functools.cache
def cue_phrases(file: str, cue: str) -> tuple[str, ...]:
    """The alternatives of one list cue (a pattern of the form ``\\b(?:a|b c)\\b``)."""
    found = next(c for c in load_cues(file) if c.id == cue)
    match = _LISTED.fullmatch(found.pattern.pattern)
    if match is None:
        raise ValueError(f"{file}.toml, cue {cue}: {found.pattern.pattern!r} is no plain alternation")
    # A full stop stands for any sign in a pattern: between two letters it is an apostrophe ("d.affaires").
    return tuple(
        _APOSTROPHE.sub("'", alternative).replace("\\.", ".") for alternative in match.group(1).split("|")
    )


@functools.cache
def words(file: str, *cues: str) -> Words:
    """The phrases of one or more list cues as one set."""
    return words_of(phrase for cue in cues for phrase in cue_phrases(file, cue))


# Months, days and function words that stand with a capital at sentence starts or in titles.
_WORDS_OF_NEVER_NAMES = """
    ph
    januari februari maret april mei juni juli agustus september oktober november desember senin selasa
    rabu kamis jumat jum'at sabtu minggu ahad januari mac ogos julai jun disember isnin khamis january
    february march may june july august october december monday tuesday wednesday thursday friday
    saturday sunday ia dia beliau mereka kami kita saya ini itu dan atau di ke dari pada dalam dengan
    untuk oleh sebagai yang bahwa bahawa namun tetapi selain menurut sementara adapun selama sejak
    setelah sesudah sebelum ketika saat pertemuan kunjungan pemerintah delegasi warga negara hubungan
    kerja hari tahun bulan kedua para sang seorang sejumlah kepada turut hadir mendampingi acara rapat
    sidang bagi karena oleh seusai usai di sela hingga sampai meski kendati the a an he she they it we i
    in on at of for to from by with and or but his her their its our this that these those both as after
    before during while when where who whom which also meanwhile however according speaking asked
    minister ministry mr government delegation meeting talks visit leaders officials two three kerajaan
    pihak perkara beliau manakala turut antara sehubungan justeru berita baca foto gambar sumber
    kesepakatan perjanjian memorandum nota letter agreement mou moa loi joint statement declaration
    deklarasi member members states parties sides side program rencana forum laporan data undang-undang
    konsensus kawasan asia eropa wib wita wit adalah ialah iaitu yakni yaitu menurutnya sebelumnya terkait
    mengenai melalui lewat berdasarkan sebanyak setidaknya sekurang-kurangnya kini lalu kemudian pernyataan
    keluarga kunjungannya pertemuannya keduanya ketiganya mereka semua setiap tiap banyak beberapa lebih
    hampir sekitar jumlah total berbeda sedangkan walaupun meskipun agar supaya jika apabila bila kalau
    bukan tidak belum sudah telah akan masih hanya hal itulah inilah demikian begitu sejauh sekitar lagi
    yet if since under among earlier later last next new first more other some many all over about there
    here such each every another several most not no only even still just now then what why how was were
    is are be been has have had will would can could should may might must also because although though
    despite against between through around within without until till so thus hence indeed nevertheless
    berhormat berbahagia terutama baginda sahabat komanwel commonwealth radio television televisyen televisi
    terpisah berasingan separately elsewhere
    afterwards afterward thereafter subsequently likewise moreover furthermore besides finally
    lastly firstly secondly yesterday tomorrow tonight
    ketiga keempat kelima keenam ketujuh kedelapan kelapan kesembilan kesepuluh konsultasi
    subkawasan subregional bagian bahagian
    esok besok semalam kelmarin kemarin tadi sejurus
    kemudiannya seterusnya sementaranya akhirnya mulanya
    selepas semasa apabila walau daripada kerana bagaimanapun tambahan terdahulu sebaliknya setakat justeru
"""
NEVER_NAMES = frozenset(_WORDS_OF_NEVER_NAMES.split())


_CIRCUMFIXED = re.compile(r"(?:per|peng|pen|pem|pe|ke)[a-z]{4,}an|[a-z]{4,}(?:isasi|ologi)")


@functools.lru_cache(maxsize=1 << 14)
def field_like(token: Token) -> bool:
    """Whether a word is an abstract noun by its form: "Kemahiran", "Pengembangbiakan", "Digitalisasi".

    The circumfixes ke-an, per-an and peN-an make nouns of actions and states (Sneddon, Indonesian: A
    Comprehensive Grammar, 1.14-1.18), of which names of ministries and their parts are made; the length keeps
    them apart from names of persons.
    """
    return len(token.text) > 8 and token.text.istitle() and _CIRCUMFIXED.fullmatch(token.low) is not None
