"""Words: the one way in which the mention grammars see a sentence."""

from __future__ import annotations

import functools
import operator
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

REMEMBERED = 1 << 16  # words that are kept at hand

# Abbreviations keep their full stop, so that "Dr." is one word and no sentence end (design: "Dr." + "Kao").
_WORD = re.compile(
    # Most words: nothing behind them that could make them an abbreviation; possessive, so that none is cut.
    r"[^\W_]++(?:(?:[-‑]|['’](?!s\b))[^\W_]++)*+(?![./])"
    r"|[^\w\s'’]"  # a sign
    r"|(?:Drs?|Dra|Prof|Ir|Plt|Plh|Pjs|Pj|Mrs?|Ms|Hon|Gen|Maj|Lt|Lieut|Col|Capt|Brig|Adm|Purn|Ret|Sdr|Hj?|St|Jr|Sr|No|Tn|Ny|Rd|Ust|KH"
    r"|Atty|Engr?|Sen|Gov|Rep|Smt|Ts|Tbk|Ltd|Inc|Corp|Co|Pte|Pvt|Bhd|Sdn|Irjen|Brigjen|Komjen|Kombes|Letjen|Mayjen|Pol|Jend|Kol|Ma|Md|Mohd|Muh|Moh|Abd?|drg|dr)\.(?=\W|$)"
    r"|(?:[A-Z]\.){1,5}[A-Z]?(?:[a-z]{1,3}\.)?(?:[A-Z]\.)*"
    r"|[APap]/[LPlp](?!\w)|[sd]/o(?!\w)"  # "A/L", son of
    r"|[^\W_]+(?:(?:[-‑]|['’](?!s\b))[^\W_]+)*"
    r"|['’]s\b|\S"
)


_NOBLE = re.compile(r"\w-(?:na|of|de|e|al)-[A-Z]")  # "Kittisak-na-Ayutthaya" is a surname
# "Perdana Menteri LaosKhamla": a link that a page lost; but "VietnamPlus" is a paper
_GLUED = re.compile(
    r"([A-Z][a-z]{3,})(?!Plus|Net|News|Post|Times|Today|Now|Online|Air|Kini|Gazette|Daily|Insider|Express"
    r"|Info|Bank|Soft|Tech|Works|Pay|Raya|One|Land|Town|City)([A-Z][a-z]{3,})"
)


@dataclass(frozen=True, slots=True, eq=False)  # each word is one object wherever it stands
class Token:
    """One word, the same wherever it stands, with all that it tells by itself."""

    text: str
    low: str  # folded
    cap: bool  # whether it starts with a capital
    plain: str = ""  # as the words of topics are compared; empty for a sign
    begins: bool = True  # whether the name of a state, place or body may begin with it
    name: bool = True  # whether it can be part of a person's name
    alone: bool = False  # whether no list has a name or noun that begins with it
    marks: int = 0  # of the lists it is in (`marks`), and what it lends to dates (`ingest.dates.dateshapes`)
    days: tuple[int, ...] = ()  # at which of its characters a date may begin
    cues: tuple[int, ...] = ()  # at which of its characters a cue may begin


class Wording(NamedTuple):
    """The words of a sentence, where in the article each of them starts, and what they tell together."""

    tokens: list[Token]
    starts: list[int]
    marks: int
    cues: list[int]  # where in the article a cue may begin
    days: list[tuple[int, int]]  # where in the article a date may begin, and the marks of the word there


@functools.lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Lower case without diacritics and full stops: "Rémy" and "remy", "Dr." and "dr" are one."""
    low = text.lower()
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.replace("đ", "d"))
        low = "".join(c for c in low if not unicodedata.combining(c)).replace("’", "'").replace("‑", "-")
    return low.replace(".", "") or low


@functools.lru_cache(maxsize=REMEMBERED)
def folded(text: str) -> tuple[str, ...]:
    """The folded words of a phrase, as a key."""
    return tuple(fold(m.group()) for m in _WORD.finditer(text))


def plain_token(text: str) -> Token:
    """A word of which no list is asked anything."""
    return Token(text, fold(text), text[:1].isupper())


class Piece(NamedTuple):
    """What stands between two blanks, the same wherever it stands."""

    token: Token | None  # its word, where it is one without more
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]  # where in it each word starts
    size: int  # its characters, and the blank behind it
    tells: bool  # whether it has anything of what follows, which is as in a `Wording`
    marks: int
    cues: tuple[int, ...]
    days: tuple[tuple[int, int], ...]


class Lexicon(dict[str, Token]):
    """Each word that was met: it is folded and looked up in the lists once.

    Hyphenated words in which a part is in ``joined`` (names of states and cities) are cut at the hyphen,
    unless the whole is: "RI-Kamboja" is three words, "Timor-Leste" is one; "Thai-Lao", of which each part
    is in ``joined`` or ``paired``, is three; "LaosKhamla" is two.
    """

    def __init__(
        self,
        joined: frozenset[str],
        look: Callable[[str], Token] = plain_token,
        spelled: frozenset[str] = frozenset(),
        paired: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self.joined = joined
        self.spelled = spelled  # those of them that are written in capitals
        self.paired = paired
        self.look = look
        self.parts: dict[str, list[Token]] = {}  # of the words that are cut
        self.pieces = _Pieces(self)

    def __missing__(self, word: str) -> Token:
        if len(self) >= REMEMBERED:
            self.clear()
            self.parts.clear()
        self[word] = token = self.look(word)
        low = token.low
        if (
            "-" in low
            and low not in self.joined
            and self._is_cut(re.split("[-‑]", word))
            and not _NOBLE.search(word)
        ):
            parts = [replace(self.look(part), plain="") for part in re.split(r"([-‑])", word)]
            parts[0] = replace(parts[0], plain=token.plain)  # of a topic it speaks as a whole
            self.parts[word] = parts
        elif (glued := _GLUED.fullmatch(word)) and fold(glued[1]) in self.joined:
            self.parts[word] = [self.look(part) for part in glued.groups()]
        return token

    def _is_cut(self, words: list[str]) -> bool:
        return any(map(self._is_joined, words)) or all(fold(part) in self.paired for part in words)

    def _is_joined(self, part: str) -> bool:
        """Whether part of a word is a name; a short form only in capitals: "ROK-Laos", but not "Sung-rok"."""
        low = fold(part)
        return low in self.joined and (part.isupper() or low not in self.spelled)


class _Pieces(dict[str, Piece]):
    """Each stretch between two blanks that was met: it is parted into words once."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, piece: str) -> Piece:
        tokens: list[Token] = []
        starts: list[int] = []
        for match in _WORD.finditer(piece):
            token, start = self._lexicon[match.group()], match.start()
            for part in self._lexicon.parts.get(match.group(), (token,)):
                tokens.append(part)
                starts.append(start)
                start += len(part.text)
        if len(self) >= REMEMBERED:
            self.clear()
        placed = list(zip(tokens, starts, strict=True))
        marks = functools.reduce(operator.or_, (token.marks for token in tokens), 0)
        self[piece] = found = Piece(
            token=tokens[0] if starts == [0] else None,
            tokens=tuple(tokens),
            starts=tuple(starts),
            size=len(piece) + 1,
            tells=marks > 0 or any(token.cues or token.days for token in tokens),
            marks=marks,
            cues=tuple(start + at for token, start in placed for at in token.cues),
            days=tuple((start + at, token.marks) for token, start in placed for at in token.days),
        )
        return found


def tokenize(text: str, lexicon: Lexicon, offset: int = 0) -> Wording:
    """The words of a text in order; nothing but white space stands between them.

    Args: ``offset`` where the text begins in its article: it is added to the starts.
    """
    tokens: list[Token] = []
    starts: list[int] = []
    cues: list[int] = []
    days: list[tuple[int, int]] = []
    marks = 0
    pieces = lexicon.pieces
    for part in text.split(" "):
        token, words, places, size, tells, bits, begins, dated = pieces[part]
        if token is not None:
            tokens.append(token)
            starts.append(offset)
        else:
            tokens += words
            for place in places:
                starts.append(offset + place)
        if tells:
            marks |= bits
            for place in begins:
                cues.append(offset + place)
            for place, traits in dated:
                days.append((offset + place, traits))
        offset += size
    return Wording(tokens, starts, marks, cues, days)
