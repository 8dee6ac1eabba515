"""Where bodies stand in a sentence: known names, head nouns with what follows them, bracket definitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.gazetteer import Gazetteer
from ingest.naming import NEVER_NAMES, Words, words
from ingest.tokens import Token

STATE = words("bodies", "state-head")
PRIVATE = words("bodies", "private-head")
JOINT = words("bodies", "joint-head")
ENGLISH_STATE = words("bodies", "english-state-head")
ENGLISH_PRIVATE = words("bodies", "english-private-head")
ABBREVIATION = words("bodies", "abbreviation")
PORTFOLIO = words("portfolios", "indonesian-malay", "english")
MIDDLE = words("posts", "middle")
POST_HEAD = words("posts", "head", "compact", "acting", "former")
TITLE = words("titles", "honorific", "service-rank")
SERVICE = words("titles", "service-rank")
INTERGOVERNMENTAL = frozenset({"ASEAN", "UN", "EU", "WHO", "APEC", "ILO", "IOM"})
_MISSION = frozenset(
    {"kedutaan", "kedubes", "kbri", "kjri", "konsulat", "embassy", "consulate", "suruhanjaya", "high"}
)
_INDONESIAN = frozenset({"KBRI", "KJRI", "TNI", "Polri", "DPR", "MPR", "DPD", "BUMN", "KPK"})
_MALAYSIAN = frozenset({"PDRM", "KLN", "SPRM", "TLDM", "ATM", "APMM"})
_JOIN = frozenset(
    {"dan", "untuk", "bagi", "serta", "atas", "and", "of", "for", "on", "the", "&", "against", "to"}
)
_NO_BODY_AFTER = frozenset(
    {"negara", "negara-negara", "kawasan", "anggota", "bangsa", "countries", "member", "rakyat"}
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


def _is_word(token: Token) -> bool:
    return token.cap and token.text[0].isalpha()


def _acronym(token: Token) -> bool:
    return len(token.text) > 1 and sum(c.isupper() for c in token.text) >= 2


class Finder:
    """The grammar of bodies over one sentence."""

    def __init__(self, tokens: Sequence[Token], names: Gazetteer, language: str) -> None:
        self.t = tokens
        self.names = names
        self.n = len(tokens)
        self.heads: Sequence[tuple[Words, str]] = ((STATE, "state"), (JOINT, "joint"), (PRIVATE, "private"))

    def head(self, i: int) -> tuple[int, str] | None:
        """A head noun at ``i`` in the Indonesian and Malay order: its length and who holds it."""
        if not self.t[i].cap:
            return None
        best: tuple[int, str] | None = None
        for found, holder in self.heads:
            n = found.at(self.t, i)
            if n and (best is None or n > best[0]):
                best = n, holder
        return best

    def find(self) -> list[Span]:
        """All bodies of the sentence, left to right, none inside another."""
        spans: list[Span] = []
        i = 0
        while i < self.n:
            span = self.at(i) if _is_word(self.t[i]) else None
            if span is None:
                i += 1
                continue
            self.brackets(span)
            if (
                spans
                and spans[-1].last == span.first
                and spans[-1].holder == "state"
                and span.holder == "state"
            ):
                spans[-1].part_of = len(spans)
            spans.append(span)
            i = span.last
        return spans

    def at(self, i: int) -> Span | None:
        """The body that starts at word ``i``."""
        known = self.names.at(self.t, i)
        if known and known[1].kind == "body":
            n, entry = known
            holder = "igo" if entry.country == "ASEAN" else "state"
            span = Span(i, i + n, i + n, entry.country, holder, entry.bodies)
            if self.t[i].low in _MISSION or not (n == 1 and _acronym(self.t[i])):
                self.extend(span, known=True)
            else:
                self.trailing_state(span)
            return span
        english = None if self.head(i) else self.english(i)
        if english:
            return english
        if known and known[1].kind == "igo":
            n, entry = known
            before = self.t[i - 1].low if i else ""
            return Span(
                i, i + n, i + n, entry.country, "igo", group=before in _NO_BODY_AFTER or self.members(i + n)
            )
        if known and known[1].kind in ("state", "place", "demonym"):
            return None
        n = ABBREVIATION.at(self.t, i)
        if n and i and SERVICE.at(self.t, i - 1):
            return None  # "Letjen TNI": a rank, not the force
        if n and (_acronym(self.t[i]) or len(self.t[i].low) > 2):
            country = None
            if self.t[i].text in _INDONESIAN or self.t[i].text.startswith("Kem"):
                country = "IDN"
            elif self.t[i].text in _MALAYSIAN:
                country = "MYS"
            span = Span(i, i + n, i + n, country, "state")
            self.extend(span, known=True)
            return span
        head = self.head(i)
        if head is None:
            return None
        n, holder = head
        span = Span(i, i + n, i + n, None, holder)
        self.extend(span, known=False)
        return span if span.last - span.first > n else None

    def members(self, i: int) -> bool:
        """Whether the word at ``i`` turns an organisation's name into that of its members."""
        return i < self.n and self.t[i].low in (
            "member",
            "members",
            "countries",
            "states",
            "nations",
            "region",
        )

    def extend(self, span: Span, known: bool) -> None:
        """Carry ``span`` to the right over the words of its name."""
        t, j, field_seen = self.t, span.last, known
        while j < self.n:
            word = t[j]
            if word.low in _JOIN and j + 1 < self.n and self.joins(j + 1, known):
                j += 1
                if t[j].low == "the" and j + 1 < self.n:
                    j += 1
                continue
            if word.text == "," and self.comma_list(j):
                j += 1
                continue
            entry = self.names.at(t, j)
            if not _is_word(word) or t[j - 1].text == ".":
                break
            if word.low in NEVER_NAMES and not entry and not PORTFOLIO.at(t, j) and not MIDDLE.at(t, j):
                break
            if entry and entry[1].kind in ("state", "place"):
                n, what = entry
                span.core = j
                span.country = span.country or (
                    what.country if what.kind == "state" or span.holder != "private" else None
                )
                j += n
                break
            if entry and entry[1].kind == "igo" and entry[0] == 1:
                span.country = span.country or entry[1].country
                span.holder = "igo" if span.holder != "private" else "private"
                j += 1
                continue
            if self.head(j) and word.low not in PORTFOLIO and word.low not in ("pusat", "usaha"):
                break
            is_field = PORTFOLIO.at(t, j) or MIDDLE.at(t, j) or _acronym(word)
            if not is_field and (POST_HEAD.at(t, j) or TITLE.at(t, j)):
                break
            if known and not is_field:
                break
            if not is_field and field_seen and span.holder == "state" and not self.more_field(j):
                break
            if known and span.holder != "state":
                break
            if known and not (PORTFOLIO.at(t, j) or _acronym(word)):
                break
            field_seen = field_seen or bool(is_field)
            j += 1
        span.last = j
        if span.core <= span.first or span.core < j and span.country is None:
            span.core = j
        if span.core == span.first + 1 and span.core < j and span.holder != "state":
            span.core = j
        if t[span.first].low in _MISSION:
            self.mission(span)

    def joins(self, j: int, known: bool) -> bool:
        """Whether the word after "dan" still belongs to the name of the body."""
        if known or not _is_word(self.t[j]) or self.t[j].low in NEVER_NAMES and not PORTFOLIO.at(self.t, j):
            return self.t[j].low == "the" and not known
        entry = self.names.at(self.t, j)
        if entry or self.head(j) and self.t[j].low not in PORTFOLIO:
            return False
        return bool(PORTFOLIO.at(self.t, j)) or not (
            POST_HEAD.at(self.t, j) or TITLE.at(self.t, j) or _acronym(self.t[j])
        )

    def comma_list(self, j: int) -> bool:
        """Whether the comma at ``j`` stands in a list of fields that ends with "dan"."""
        t = self.t
        if j + 1 >= self.n or not (t[j + 1].cap and PORTFOLIO.at(t, j + 1)) or not PORTFOLIO.at(t, j - 1):
            if not (
                j + 1 < self.n
                and t[j + 1].low in ("dan", "and")
                and j + 2 < self.n
                and PORTFOLIO.at(t, j + 2)
            ):
                return False
        return any(
            t[k].low in ("dan", "and") for k in range(j + 1, min(j + 6, self.n - 1)) if PORTFOLIO.at(t, k + 1)
        )

    def more_field(self, j: int) -> bool:
        """Whether an unknown word is followed by a word of a field ("... dan Perdesaan")."""
        t = self.t
        if j + 1 < self.n and t[j + 1].cap and PORTFOLIO.at(t, j + 1):
            return True
        return (
            j + 2 < self.n
            and t[j + 1].low in ("dan", "and")
            and t[j + 2].cap
            and bool(PORTFOLIO.at(t, j + 2))
        )

    def trailing_state(self, span: Span) -> None:
        """A state straight after an abbreviation belongs to it: "Polri Indonesia", "GDI Kamboja"."""
        if span.last < self.n:
            entry = self.names.at(self.t, span.last)
            if entry and entry[1].kind == "state":
                span.country = span.country or entry[1].country
                span.last += entry[0]

    def mission(self, span: Span) -> None:
        """The seat of an embassy: "di Phnom Penh", "in Jakarta", "untuk Kamboja"."""
        t = self.t
        if t[span.first].text in ("KBRI", "KJRI"):
            span.country = "IDN"
        j = span.last
        if j + 1 < self.n and t[j].low in ("di", "in", "untuk", "to"):
            entry = self.names.at(t, j + 1)
            if entry and entry[1].kind in ("place", "state"):
                span.last = j + 1 + entry[0]

    def brackets(self, span: Span) -> None:
        """A definition in brackets gives the body another name; what follows may still belong to it."""
        t, j = self.t, span.last
        if j + 2 >= self.n or t[j].text != "(":
            return
        close = next((k for k in range(j + 2, min(j + 14, self.n)) if t[k].text == ")"), None)
        if (
            close is None
            or not _is_word(t[j + 1])
            or any(c.isdigit() for k in range(j + 1, close) for c in t[k].text)
        ):
            return
        if (
            t[j + 1].low in ("persero", "purn")
            or span.group
            or any(t[k].text in (",", ";", ":") for k in range(j, close))
        ):
            return
        first = j + 1
        for k in range(j + 1, close + 1):
            if k == close or t[k].text == "/":
                span.forms.append((first, k))
                first = k + 1
        span.last = close + 1
        if span.core == j:
            span.forms.append((span.first, j))
        if t[span.first].low in _MISSION:
            self.mission(span)
            return
        self.trailing_state(span)
        if span.last < self.n and t[span.last].text in _INDONESIAN:
            span.country = span.country or "IDN"

    def english(self, i: int) -> Span | None:
        """A capitalised run in English order with a head noun in it: "Royal Thai Police", "Ministry of X"."""
        t = self.t
        if t[i].low in NEVER_NAMES and t[i].low != "joint":
            return None
        j, head_at, holder, country, modifiers = i, -1, "state", None, 0
        while j < self.n and j - i < 9:
            if not _is_word(t[j]) and not (
                t[j].low in ("and", "&") and j > i and j + 1 < self.n and t[j + 1].cap
            ):
                if not (t[j].text in ("'s", "’s", "'", "’") and j + 1 < self.n and t[j + 1].cap):
                    break
            for found, who in ((ENGLISH_STATE, "state"), (ENGLISH_PRIVATE, "private")):
                n = found.at(t, j)
                if n and t[j].cap and (head_at < 0 or j > head_at):
                    head_at, holder, modifiers = j + n, who, j - i
                    break
            if head_at == j + 1 or head_at > j:
                j = head_at
                if j < self.n and t[j].low in ("of", "for", "on", "in"):
                    break
                continue
            if j > i and (
                POST_HEAD.at(t, j)
                and not PORTFOLIO.at(t, j)
                or t[j].low in NEVER_NAMES
                and t[j].low != "joint"
            ):
                break
            entry = self.names.at(t, j)
            if entry and entry[1].kind in ("demonym", "state", "igo"):
                if j > i and entry[1].kind != "igo" and t[j - 1].low in ("and", "&"):
                    return None
                country = country or entry[1].country
                j += entry[0]
                continue
            if t[j].low in ("dan",):
                break
            j += 1
        if head_at < 0:
            return None
        if (
            t[i].low in ("and", "&")
            or PRIVATE.at(t, i)
            and t[i].low in ("bank", "forum")
            and head_at == i + 1
        ):
            return None
        if POST_HEAD.at(t, i) and t[i].low not in ("chief", "general") and not PORTFOLIO.at(t, i):
            return None
        last = head_at
        if holder == "state" and any(t[k].low == "joint" for k in range(i, last)):
            holder, country = "joint", None
        span = Span(i, last, last, country, "igo" if country in INTERGOVERNMENTAL else holder)
        if last < self.n and t[last].low in ("of", "for", "on", "against"):
            self.english_tail(span)
        if span.last - span.first < 2 or modifiers == 0 and span.last == head_at:
            return None
        if t[head_at - 1].low in _MISSION or t[i].low in _MISSION:
            self.mission(span)
        if holder == "private":
            span.country = country if span.holder == "igo" else None
        return span

    def english_tail(self, span: Span) -> None:
        """The fields after "Ministry of", with a state that ends them."""
        t, j = self.t, span.last
        while j < self.n:
            word = t[j]
            if word.low in _JOIN or word.text in (",", "-"):
                k = j + 1
                while k < self.n and t[k].low in ("the", "and", "&"):
                    k += 1
                if k >= self.n or not _is_word(t[k]):
                    break
                entry = self.names.at(t, k)
                if word.text == "," and not self.comma_list(j):
                    break
                if word.low in ("and", "&") and (entry or self.is_english_head(k) or not PORTFOLIO.at(t, k)):
                    break
                if entry and entry[1].kind == "state" and word.low in ("of", "for"):
                    span.core = j
                    span.country = span.country or entry[1].country
                    j = k + entry[0]
                    break
                if word.low == "to" or POST_HEAD.at(t, k) and not PORTFOLIO.at(t, k):
                    break
                j = k
                continue
            if not _is_word(word) or word.low in NEVER_NAMES and not PORTFOLIO.at(t, j):
                break
            entry = self.names.at(t, j)
            if entry and entry[1].kind in ("state", "place"):
                span.core = j
                span.country = span.country or entry[1].country
                j += entry[0]
                break
            j += 1
        span.last = j
        if span.core <= span.first or span.country is None:
            span.core = j
        if t[span.core - 1].low in _JOIN:
            span.core -= 1

    def is_english_head(self, k: int) -> bool:
        """Whether another body starts at ``k``."""
        return bool(ENGLISH_STATE.at(self.t, k) or ENGLISH_PRIVATE.at(self.t, k))
