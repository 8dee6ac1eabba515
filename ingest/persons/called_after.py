"""Airports, mosques, ships and storms that are called after somebody, who is then nobody in the sentence, and
reserves, whose names look like people's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.words.post_words import HEAD, SERVICE
from ingest.words.reserves import FIRST_WORDS, reserve_end
from ingest.words.tokens import Token

_MONARCHS = frozenset(
    """sultan king raja ratu queen prince princess pangeran tuanku tengku tunku emperor kaisar
    permaisuri""".split()  # noqa: SIM905
)
_BEFORE = frozenset(
    """bandara terbang pelabuhan stadion stadium masjid jalan gedung taman jembatan jambatan terminal
    bendungan waduk empangan hospital universitas universiti sakit museum muzium wisma kompleks lapangan
    makam kapal akademi institut politeknik sekolah kolej yayasan piala dewan balai aula istana lebuh
    lebuhraya anugerah penghargaan hadiah jl jln rs rsu rsud rsup""".split()  # noqa: SIM905
)
_BEHIND = frozenset(
    """airport port dam reservoir hospital university mosque stadium bridge street road school college
    foundation prize award cup hall palace centre center museum park institute academy
    highway library""".split()  # noqa: SIM905
)
# Marks of ships, and exercises and storms, whose names look like people's: "KRI Raden Wirabuana".
_SHIPS = frozenset(
    """KRI KD KDB RSS USS HMS HMAS HMNZS HMCS BRP INS JS ROKS HTMS FS MV MT KM KN RV KLM""".split()  # noqa: SIM905
)
_EVENTS = frozenset({"operation", "typhoon", "cyclone", "hurricane", "siklon"})
_HONOURS = frozenset(  # of those after whom roads and hospitals are called
    """tun tan datuk dr dr. prof prof. jenderal jend jend. jeneral letjen mayjen laksamana marsekal haji kh
    k.h. ir ir. r.a. ra kapten kolonel panglima presiden""".split()  # noqa: SIM905
)
_GRAVES = frozenset({"mausoleum", "makam", "pusara", "patung", "tugu", "monumen", "statue"})
_RULERS = frozenset({"presiden", "president", "perdana", "raja", "ratu", "jenderal", "pahlawan"})
_LONGEST = 4  # words of a monarch's name
_OF = frozenset({"ibni", "bin", "binti", "ibnu"})
_DEAD = frozenset({"al-marhum", "almarhum", "allahyarham", "al-marhumah", "almarhumah", "al-mutawakkil"})


def _named_so(tokens: Sequence[Token], start: int) -> Iterator[int]:
    """The words of a ship's or storm's name, up to an officer's rank or office: "KRI Wira Letkol X"."""
    for i in range(start, min(start + _LONGEST, len(tokens))):
        if not tokens[i].text.istitle() or (i > start and (SERVICE.at(tokens, i) or HEAD.at(tokens, i))):
            return
        yield i


def called_after(tokens: Sequence[Token]) -> Iterator[int]:
    """The words of monarchs' names that are names of places: "Bandara Sultan Thaha", "King Fahd University".

    Args: the words of a sentence. Returns: their numbers.
    """
    for i in range(1, len(tokens)):
        if tokens[i].low in _DEAD and tokens[i - 1].low in _OF:  # "Sultan X ibni | Al-Marhum Sultan Y Z"
            end = i
            while end < len(tokens) and (tokens[end].cap or tokens[end].text in "'’‘"):
                yield end
                end += 1
    for i, token in enumerate(tokens):
        if token.low in FIRST_WORDS and token.cap:
            yield from range(i, reserve_end(tokens, i) or i)  # "Cagar Alam Pulau Dua"
        if token.text in _SHIPS or (token.low in _EVENTS and token.cap):
            yield from _named_so(tokens, i + 1)
        if token.low in _HONOURS and i and tokens[i - 1].low.rstrip(".") in _BEFORE and tokens[i - 1].cap:
            yield from _named_so(tokens, i)  # "Dewan | Tun Azlan", "RSUP | Dr. Hasan"
        if i and tokens[i - 1].low in _GRAVES and tokens[i - 1].cap and token.cap:
            yield i  # "Mausoleum | Presiden Ho Chi Minh"
            yield from _named_so(tokens, i + (token.low in _RULERS))
        if token.low not in _MONARCHS or not token.cap:
            continue
        end = i + 1
        while end < len(tokens) and end - i <= _LONGEST and tokens[end].cap:
            if tokens[end].low in _BEHIND:
                yield from range(i, end + 1)
                break
            end += 1
        if i and tokens[i - 1].cap and tokens[i - 1].low in _BEFORE:
            yield from range(i, end)


def of_a_house(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is of a building's or road's name: "the Nicolau | Lobato | Presidential Palace"."""
    left, right = i, i + 1
    while left and tokens[left - 1].cap and i - left < _LONGEST:
        left -= 1
        if tokens[left].low in _BEFORE:
            return i - left > 1
    while right < len(tokens) and tokens[right].cap and right - i < _LONGEST:
        if tokens[right].low in _BEHIND:
            return True
        right += 1
    return False
