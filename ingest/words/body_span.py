"""A body where it stands, and the words and names with which the grammars of bodies look for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ingest.words.gazetteer import Gazetteer
from ingest.words.naming import Words, words
from ingest.words.tokens import Token

STATE = words("bodies", "state-head")
PRIVATE = words("bodies", "private-head")
JOINT = words("bodies", "joint-head")
ENGLISH_STATE = words("bodies", "english-state-head")
ENGLISH_PRIVATE = words("bodies", "english-private-head")
PORTUGUESE = words("bodies", "portuguese-head")
TAGALOG = words("bodies", "filipino-head")
ABBREVIATION = words("bodies", "abbreviation")
INTRODUCER = words("bodies", "introducer")
PORTFOLIO = words("portfolios", "indonesian-malay", "english")
LOCAL_FIELD = words("portfolios", "indonesian-malay")
MIDDLE = words("posts", "middle")
POST_HEAD = words("posts", "head", "compact", "acting", "former")
TITLE = words("titles", "honorific", "service-rank")
SERVICE = words("titles", "service-rank")
COMPANY = words("bodies", "company-end")
NAME_WORD = words("bodies", "name-word")  # common words, of which no name of a person is made
OF_PEOPLE = words("bodies", "name-word-of-people")  # those that people are called by too
ENGLISH_WORD = words("bodies", "name-word-english")
INTERGOVERNMENTAL = frozenset({"ASEAN", "UN", "EU", "WHO", "APEC", "ILO", "IOM"})
INDONESIAN = frozenset({"KBRI", "KJRI", "TNI", "Polri", "DPR", "MPR", "DPD", "DPRD", "BUMN", "KPK"})
_MISSIONS = "kedutaan kedubes kbri kjri konsulat embassy consulate suruhanjaya high mission perutusan"
MISSION = frozenset(_MISSIONS.split())
JOIN = frozenset(
    {"dan", "untuk", "bagi", "serta", "atas", "and", "of", "for", "on", "the", "&", "against", "to"}
)
SUBUNIT = frozenset(
    {
        "biro", "divisi", "polis", "polda", "polres", "kantor", "bahagian", "pejabat",
        "staf", "kodam", "satuan",
    }
)  # fmt: skip
# Words by which a university, bank or hospital is told to be the state's.
PUBLIC = frozenset(
    {
        "nasional",
        "national",
        "negeri",
        "kebangsaan",
        "negara",
        "diraja",
        "royal",
        "state",
        "sentral",
        "ekspor-impor",
        "eksport-import",
        "export-import",
        "central",
        "federal",
        "parliamentary",
        "cabinet",
        "house",
        "senate",
        "provincial",
        "municipal",
    }
)
# Those who join or give of their own will: no word makes them the state's ("Perhimpunan Dokter Nasional").
_VOLUNTARY_HEADS = """
    persatuan perhimpunan asosiasi ikatan himpunan serikat gabungan federasi konfederasi persekutuan
    perkumpulan aliansi koalisi paguyuban yayasan partai parti kesatuan wahana koperasi
    association union society federation foundation alliance coalition party confederation
"""
VOLUNTARY = frozenset(_VOLUNTARY_HEADS.split())
# Places of learning: who teaches there does not act for its state.
LEARNING = frozenset({"universitas", "universiti", "university", "politeknik", "universidade"})
ENGLISH_HEADS = frozenset().union(ENGLISH_STATE.index, ENGLISH_PRIVATE.index, COMPANY.index)
_OF_HOLDERS: Sequence[tuple[Words, str]] = ((STATE, "state"), (JOINT, "joint"), (PRIVATE, "private"))
HEADS = frozenset().union(*(found.index for found, _ in _OF_HOLDERS))


# Common nouns that call what stands before them a body.
CALLED = frozenset(
    (
        "group",
        "company",
        "firm",
        "ngo",
        "charity",
        "organisation",
        "organization",
        "tank",
        "provider",
        "nonprofit",
        "non-profit",
        "network",
        "coalition",
        "alliance",
        "federation",
        "cooperative",
        "watchdog",
        "lembaga",
        "perusahaan",
    )
)


@dataclass
class Span:
    """One body where it stands, in word indices of its sentence; ``core`` ends before a trailing state."""

    first: int
    last: int
    core: int
    country: str | None
    holder: str  # state, private, joint, igo
    ids: tuple[str, ...] = ()
    aliases: list[str] = field(default_factory=list)
    forms: list[tuple[int, int]] = field(default_factory=list)  # further word ranges that name the body
    group: bool = False  # an organisation named for its members only ("negara-negara ASEAN")
    part_of: int | None = None  # index of the span that follows in a chain
    head: str = ""  # a head noun written only once for two bodies ("Kementerian A dan B")
    office: bool = False  # a part of an office's name only ("Kepala Biro Umum")
    maybe: str | None = None  # the state whose body has this short form, where the article never names it


LocalNames = dict[str, list[tuple[tuple[str, ...], str, Span]]]


def local_names(found: Sequence[tuple[Sequence[Token], Sequence[Span]]]) -> LocalNames:
    """The short forms that an article defines in brackets: "Badan Karantina (Barantin)"."""
    local: LocalNames = {}
    for tokens, spans in found:
        for span in spans:
            for first, last in span.forms:
                if first == span.first or span.group:
                    continue
                phrase = tuple(token.low for token in tokens[first:last])
                entry = (phrase, tokens[first].text, span)
                if all(phrase != other[0] for other in local.get(phrase[0], ())):
                    local.setdefault(phrase[0], []).append(entry)
    for entries in local.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return local


class Sight(NamedTuple):
    """What a grammar of bodies sees: one sentence, the known names, and the article around it."""

    t: Sequence[Token]
    n: int  # how many words there are
    names: Gazetteer
    language: str
    about: frozenset[str]  # the states that the article names
    local: LocalNames  # short forms that the article defines in brackets
    has_english_head: bool  # whether a head noun of bodies in English order stands in the sentence
    called: bool  # whether a word stands in the sentence that calls the name before it a body
    places: Sequence[int]  # the words at which a body may begin
    article: Sequence[Sequence[Token]] = ()  # its sentences, this one too


def is_word(token: Token) -> bool:
    """Whether the word starts with a capital letter."""
    return token.cap and token.text[0].isalpha()


def t_low(tokens: Sequence[Token], i: int) -> str:
    """The folded word at ``i``, empty outside the sentence."""
    return tokens[i].low if 0 <= i < len(tokens) else ""


def acronym(token: Token) -> bool:
    """Whether the word has two capitals or more: "KPK", "KemenHAM"."""
    return not token.text[1:].islower() and sum(c.isupper() for c in token.text) >= 2


def head(sight: Sight, i: int) -> tuple[int, str] | None:
    """A head noun at ``i`` in the Indonesian and Malay order: its length and who holds it."""
    if not sight.t[i].cap or sight.t[i].low not in HEADS:
        return None
    best: tuple[int, str] | None = None
    for found, holder in _OF_HOLDERS:
        n = found.at(sight.t, i)
        if n and (best is None or n > best[0]):
            best = n, holder
    return best
