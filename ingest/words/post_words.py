"""Words of offices, and an office where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.words.naming import words
from ingest.words.tokens import Token

HEAD = words("posts", "head", "compact")
BODY_HEAD = words("bodies", "state-head", "joint-head", "private-head", "english-state-head")
ENGLISH_BODY_HEAD = words("bodies", "english-state-head")
COMPACT = words("posts", "compact")
LOCAL = words("posts", "local", "clergy")
CLERGY = words("posts", "clergy")
SCHOLAR = words("posts", "scholar")
SERVICE = words("titles", "service-rank")
HONORIFIC = words("titles", "honorific")
RANK = words("posts", "rank")
ACTING = words("posts", "acting")
FORMER = words("posts", "former")
AIDE = words("posts", "aide")
MIDDLE = words("posts", "middle")
PORTFOLIO = words("portfolios", "indonesian-malay", "english")
ENGLISH_FIELD = words("portfolios", "english")
REGIONS = frozenset(  # fields of desks and envoys, and no states
    "europe africa asia asia-pacific pacific oceania americas eropa afrika pasifik amerika".split()  # noqa: SIM905
)
LINK = frozenset({"dan", "and", "&", "merangkap", "cum", "concurrently", "sekaligus"})
_TO = "untuk ke bagi to for di in pada at of dari asal from kepada"
TO = frozenset(_TO.split())
LOWER_NEVER = frozenset({"pihak", "head", "raja", "ratu"})
MONARCHS = frozenset({"sultan", "raja", "ratu", "king", "queen"})
_UNIT_HEADS = """
    kepala ketua direktur pengarah komandan panglima karo kabiro director head chief dirjen deputi asisten
    sekretaris sekjen kasubdit kabid setiausaha
"""
UNIT_HEADS = frozenset(_UNIT_HEADS.split())
_CHAIN = """
    staf ajudan asisten deputi wakil sekretaris juru jubir spokesperson kepala spokesman spokeswoman adviser
    advisor penasihat aide utusan khusus ahli pertama
"""
CHAIN = frozenset(_CHAIN.split())
ENVOYS = frozenset(
    {
        "duta",
        "dubes",
        "ambassador",
        "ambassador-designate",
        "konsul",
        "konjen",
        "consul",
        "atase",
        "pesuruhjaya",
        "high",
        "kuasa",
    }
)
_SENT = """
    utusan perwakilan representative envoy pesuruhjaya komisaris commissioner kuasa charge chargé attache
    attaché
    delegate nuncio nunsius nunsio rapporteur pelapor misi mission counsellor kaunselor observer pemerhati
    consul delegasi delegation tetap permanent
"""
SENT = ENVOYS.union(_SENT.split())  # words of the offices of those who are sent "to" a state
# Birth-order names of Bali: the "I" before them is a name, no numeral.
_BALINESE = "gusti made wayan nyoman ketut putu komang kadek gede dewa nengah"
BALINESE = frozenset(_BALINESE.split())
# Parts of a land or force that are told by number: "Polis Wilayah 9", "Region 6 Director", "Komisi 1".
NUMBERED = frozenset(
    """wilayah region regional zone zona zon area district daerah distrik komisi commission divisi division
    batalion battalion brigade briged brigada kodim korem sektor sector command komando panel kelas""".split()  # noqa: SIM905
)
NUMERALS = frozenset("I II III IV V VI VII VIII IX X XI XII XIII XVI XVII XVIII".split())  # noqa: SIM905
STARTERS = frozenset().union(*(found.index for found in (HEAD, RANK, ACTING, FORMER)))
ENGLISH_STARTERS = STARTERS.union(ENGLISH_FIELD.index)


@dataclass(frozen=True, slots=True)
class PostSpan:
    """One office where it stands, in word indices; its range leaves out marks like "mantan"."""

    first: int
    last: int
    head: int
    country: str | None
    acting: bool
    former: bool
    bodies: tuple[int, ...]  # indices of the sentence's body spans inside
    lower: bool  # written without capitals ("the foreign minister")
    bare: bool  # nothing but the head: "Menteri", "the minister"


def is_office_word(tokens: Sequence[Token], j: int) -> bool:
    """Whether the word is one of offices, fields or ranks: no name and no unknown field starts there."""
    t = tokens
    return bool(
        not t[j].cap
        or MIDDLE.at(t, j)
        or PORTFOLIO.at(t, j)
        or HEAD.at(t, j)
        or SERVICE.at(t, j)
        or HONORIFIC.at(t, j)
    )
