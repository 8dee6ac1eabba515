"""Names of what people join: other head nouns, offices and places within them."""

from __future__ import annotations

from ingest.words.body_span import NAME_WORD, OF_PEOPLE, POST_HEAD, TITLE, VOLUNTARY, Sight, Span
from ingest.words.gazetteer import Entry

JOINED = VOLUNTARY.union(
    "jaringan gerakan kelompok komunitas solidaritas forum front barisan".split()  # noqa: SIM905
)
_JOINING = frozenset(
    """alumni pekerja karyawan mahasiswa pegawai guru dosen pelajar kakitangan siswa santri pensiunan pesara
    buruh""".split()  # noqa: SIM905
)


def common_place(sight: Sight, span: Span, j: int, entry: tuple[int, Entry]) -> int:
    """The word behind a place that is a common word too, before another one: "Bank Sentosa | Raya"."""
    k = j + entry[0]
    if span.holder != "private" or k >= sight.n or not sight.t[k].cap:
        return 0
    alike = entry[1].kind == "place" and OF_PEOPLE.at(sight.t, j) and OF_PEOPLE.at(sight.t, k)
    return k if alike or NAME_WORD.at(sight.t, k) else 0


def joining(sight: Sight, j: int, start: int) -> bool:
    """Whether a head noun within a private body's name goes on with it: what people join, or whose it is."""
    t = sight.t
    if t[j - 1].low.startswith("ke-"):
        return False  # "Perhimpunan Agung Ke-47 | Perhimpunan X"
    if t[j].low in JOINED:
        return j > start or (t[j - 1].low in JOINED and j + 1 < sight.n and t[j + 1].cap)
    return t[j - 1].low in _JOINING


def people(sight: Sight, j: int) -> bool:
    """Whether those who join a body are told right behind its head noun, by a word of offices or titles."""
    t = sight.t
    if j + 1 >= sight.n or not (POST_HEAD.at(t, j) or TITLE.at(t, j)):
        return False
    return t[j].text.istitle() and t[j + 1].text.istitle() and t[j].low not in ("partai", "parti")
