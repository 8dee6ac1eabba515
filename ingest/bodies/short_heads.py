"""Head nouns written short, and the fields behind them: "Ditjen PRL" is "Direktorat Jenderal ..."."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.words.tokens import folded

_SHORT = {
    "ditjen": ("direktorat", "jenderal"),
    "setjen": ("sekretariat", "jenderal"),
    "itjen": ("inspektorat", "jenderal"),
    "kanwil": ("kantor", "wilayah"),
    "polda": ("kepolisian", "daerah"),
    "polres": ("kepolisian", "resor"),
    "kedubes": ("kedutaan", "besar"),
    "kementrian": ("kementerian",),
}
_BY_LETTERS = frozenset({("direktorat", "jenderal"), ("sekretariat", "jenderal")})
SHORT_OR_LONG = frozenset(_SHORT) | {full[0] for full in _SHORT.values()}  # first words of such names
_LINKS = frozenset({"dan", "serta", "untuk", "bagi", "atas", "di"})


def written_out(name: str) -> Iterator[tuple[str, ...]]:
    """The further keys by which a body is known: its head noun in full, and its fields by their letters.

    Examples: "Ditjen PRL" gives ("direktorat", "jenderal", "prl"), as the name in full does, and ("prl",).
    """
    key = folded(name)
    if not key:
        return
    whole = (*_SHORT.get(key[0], key[:1]), *key[1:])
    if whole != key:
        yield whole
        if whole[:2] in _BY_LETTERS and len(key) == 2 and len(key[1]) > 2 and name.split()[-1].isupper():
            yield key[1:]
    fields = whole[2:]
    if whole[:2] in _BY_LETTERS and len(fields) > 1:
        yield (*whole[:2], "".join(word[0] for word in fields if word not in _LINKS))
