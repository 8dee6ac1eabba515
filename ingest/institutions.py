"""Where bodies stand in a sentence: known names, head nouns with what follows them, bracket definitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.gazetteer import Entry, Gazetteer
from ingest.naming import NEVER_NAMES, Words, words
from ingest.tokens import Token

STATE = words("bodies", "state-head")
PRIVATE = words("bodies", "private-head")
JOINT = words("bodies", "joint-head")
ENGLISH_STATE = words("bodies", "english-state-head")
ENGLISH_PRIVATE = words("bodies", "english-private-head")
ABBREVIATION = words("bodies", "abbreviation")
INTRODUCER = words("bodies", "introducer")
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
    head: str = ""  # a head noun written only once for two bodies ("Kementerian A dan B")
    office: bool = False  # a part of an office's name only ("Kepala Biro Umum")


def _is_word(token: Token) -> bool:
    return token.cap and token.text[0].isalpha()


def t_low(tokens: Sequence[Token], i: int) -> str:
    """The folded word at ``i``, empty outside the sentence."""
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _acronym(token: Token) -> bool:
    return len(token.text) > 1 and sum(c.isupper() for c in token.text) >= 2


_PUBLIC = frozenset({"nasional", "national", "negeri", "kebangsaan", "negara", "diraja", "royal", "state"})
_HOSPITAL = frozenset({"rsud", "rsup", "rumah"})
SUBUNIT = frozenset(
    {
        "biro",
        "pusat",
        "divisi",
        "dinas",
        "polis",
        "polda",
        "polres",
        "kantor",
        "bahagian",
        "pejabat",
        "staf",
        "kodam",
        "satuan",
    }
)
_PLAIN = frozenset({"organisasi", "lembaga", "perusahaan", "pertubuhan", "organization", "organisation"})
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


class Finder:
    """The grammar of bodies over one sentence."""

    def __init__(
        self,
        tokens: Sequence[Token],
        names: Gazetteer,
        language: str,
        about: frozenset[str],
        local: LocalNames | None = None,
    ) -> None:
        self.t = tokens
        self.language = language
        self.about = about  # the states that the article names
        self.local = local or {}
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
            span = self.at(i) if _is_word(self.t[i]) else self.introduced(i)
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
            second = self.coordinated(span)
            if second is not None:
                spans.append(second)
            i = spans[-1].last
        return spans

    def coordinated(self, span: Span) -> Span | None:
        """Cut "Kementerian A dan B" where the authority knows A and B, but not "A dan B"; gives B."""
        t = self.t
        if t[span.first].low not in ("kementerian", "ministry", "departemen", "department"):
            return None
        if span.ids:
            return self.shared_head(span)
        for k in range(span.first + 2, span.core - 1):
            if t[k].low not in ("dan", "and"):
                continue
            whole, left, right = (
                tuple(t[m].low for m in places)
                for places in (
                    range(span.first, span.core),
                    range(span.first, k),
                    (span.first, *range(k + 1, span.core)),
                )
            )
            known = self.names.names
            if whole not in known and left in known and right in known:
                second = Span(k + 1, span.last, span.core, span.country, span.holder, known[right].bodies)
                second.head, second.forms, span.forms = t[span.first].text, span.forms, []
                span.last = span.core = k
                span.ids = known[left].bodies
                return second
        return None

    def shared_head(self, span: Span) -> Span | None:
        """A second known body behind "dan" that leaves the head noun out."""
        t, first = self.t, span.last + 1
        if (
            span.core != span.last
            or first >= self.n
            or t[span.last].low not in ("dan", "and")
            or not t[first].cap
        ):
            return None
        for last in range(min(first + 4, self.n), first, -1):
            entry = self.names.names.get((t[span.first].low, *(t[k].low for k in range(first, last))))
            if entry:
                second = Span(first, last, last, entry.country or span.country, "state", entry.bodies)
                second.head = t[span.first].text
                self.trailing_state(second)
                return second
        return None

    def introduced(self, i: int) -> Span | None:
        """A name behind a common noun for bodies: "organisasi pembela nelayan Laut Kita"."""
        t = self.t
        if not INTRODUCER.at(t, i):
            return None
        j = i + INTRODUCER.at(t, i)
        while (
            j < self.n and j - i < 6 and t[j].text.isalpha() and not t[j].cap and t[j].low not in NEVER_NAMES
        ):
            j += 1
        first = j
        while j < self.n and j - first < 4 and _is_word(t[j]) and t[j].low not in NEVER_NAMES:
            if POST_HEAD.at(t, j) or TITLE.at(t, j) or self.names.at(t, j) or self.head(j):
                break
            j += 1
        if j == first or (j < self.n and (self.names.at(t, j) or t[j].text in "-–" or self.head(j))):
            return None
        if j - first == 1 and first - i > 2 and not _acronym(t[first]):
            return None
        return Span(first, j, j, None, "private")

    def at(self, i: int) -> Span | None:
        """The body that starts at word ``i``."""
        defined = self.defined(i)
        if defined:
            return defined
        known = self.names.at(self.t, i)
        if known and known[1].kind == "body":
            n, entry = known
            holder = "igo" if entry.country == "ASEAN" else "state"
            country, ids = entry.country, entry.bodies
            if holder == "state" and country and country not in self.about and country not in ("IDN", "MYS"):
                country, ids = None, ()  # a common name of another state's body: "Department of Immigration"
            span = Span(i, i + n, i + n, country, holder, ids)
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
        if head is None or (t_low(self.t, i) == "staf" and t_low(self.t, i + 1) in ("khusus", "ahli")):
            return None
        n, holder = head
        span = Span(i, i + n, i + n, None, holder)
        self.extend(span, known=False)
        return span if span.last - span.first > n else None

    def defined(self, i: int) -> Span | None:
        """A short form that the article itself defines in brackets."""
        longer = max(ABBREVIATION.at(self.t, i), (self.names.at(self.t, i) or (0,))[0])
        for phrase, written, span in self.local.get(self.t[i].low, ()):
            n = len(phrase)
            if n < longer:
                break
            if i + n > self.n or any(self.t[i + k].low != phrase[k] for k in range(1, n)):
                continue
            if self.t[i].text == written and not (i and SERVICE.at(self.t, i - 1)):
                found = Span(i, i + n, i + n, span.country, span.holder, span.ids)
                if self.t[i].low in _MISSION:
                    self.mission(found)
                else:
                    self.trailing_state(found)
                return found
        return None

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
        t, j, field_seen, ended = self.t, span.last, known, False
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
                j, ended = self.take_state(span, j, entry), True
                break
            if entry and entry[1].kind == "igo":
                span.country = span.country or entry[1].country
                span.holder = "igo" if span.holder != "private" else "private"
                j += entry[0]
                continue
            if self.head(j) and word.low not in PORTFOLIO and word.low not in ("pusat", "usaha"):
                break
            is_field = PORTFOLIO.at(t, j) or MIDDLE.at(t, j) or _acronym(word)
            hospital = t[span.first].low in _HOSPITAL
            if not is_field and not hospital and (POST_HEAD.at(t, j) or TITLE.at(t, j)):
                break
            if known and not is_field:
                break
            if (
                not is_field
                and field_seen
                and span.holder == "state"
                and not (hospital or self.more_field(j))
            ):
                break
            if known and span.holder != "state":
                break
            if known and not (PORTFOLIO.at(t, j) or _acronym(word)):
                break
            field_seen = field_seen or bool(is_field)
            j += 1
        span.last = j
        if not ended or span.core <= span.first:
            span.core = j
        if t[span.first].low in _PLAIN and j - span.first > 2:
            span.forms.append((span.first + 1, j))
        if span.core == span.first + 1 and span.core < j and span.holder != "state":
            span.core = j
        if t[span.first].low in _MISSION:
            self.mission(span)

    def take_state(self, span: Span, j: int, entry: tuple[int, Entry]) -> int:
        """The state or place at ``j`` that ends a name; two joined states make the body nobody's."""
        t, what = self.t, entry[1]
        span.core, j = j, j + entry[0]
        if j + 1 < self.n and (t[j].text in "-–/" or t[j].low in ("dan", "and")) and span.holder != "state":
            other = self.names.at(t, j + 1)
            if other and other[1].kind == "state":
                span.holder, span.country = "joint", None
                return j + 1 + other[0]
        public = any(t[k].low in _PUBLIC for k in range(span.first, span.core))
        if what.kind == "state" and (span.holder != "private" or public):
            span.country = what.country if span.holder == "igo" else span.country or what.country
        elif what.kind == "place" and span.holder == "state":
            span.country = span.country or what.country
        return j

    def joins(self, j: int, known: bool) -> bool:
        """Whether the word after "dan" still belongs to the name of the body."""
        if known or not _is_word(self.t[j]) or (self.t[j].low in NEVER_NAMES and not PORTFOLIO.at(self.t, j)):
            return self.t[j].low == "the" and not known
        entry = self.names.at(self.t, j)
        if entry or (self.head(j) and self.t[j].low not in PORTFOLIO):
            return False
        return bool(PORTFOLIO.at(self.t, j)) or not (
            POST_HEAD.at(self.t, j) or TITLE.at(self.t, j) or _acronym(self.t[j])
        )

    def comma_list(self, j: int) -> bool:
        """Whether the comma at ``j`` stands in a list of fields that ends with "dan"."""
        t = self.t
        if j + 1 >= self.n or not (t[j + 1].cap and PORTFOLIO.at(t, j + 1)) or not PORTFOLIO.at(t, j - 1):  # noqa: SIM102
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
                span.last += entry[0]
                if span.last + 1 < self.n and self.t[span.last].low in ("-", "–", "dan", "and", "/"):
                    other = self.names.at(self.t, span.last + 1)
                    if other and other[1].kind == "state" and span.holder == "joint":
                        span.last += 1 + other[0]
                        return
                if span.holder != "private":
                    span.country = span.country or entry[1].country

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
        known, whole = self.names.at(t, j + 1), self.names.at(t, span.first)
        if known and known[1].kind == "igo" and not (whole and whole[1].kind == "igo"):
            span.last = (
                close + 1
            )  # "Dewan X Perserikatan Bangsa-Bangsa (PBB)": the short form is of the last part
            return
        first = j + 1
        for k in range(j + 1, close + 1):
            if k == close or t[k].text == "/":
                span.forms.append((first, k))
                first = k + 1
        span.last = close + 1
        if span.core == j:
            span.forms.insert(0, (span.first, j))
        if t[span.first].low in _MISSION:
            self.mission(span)
            return
        self.trailing_state(span)
        if span.last < self.n and t[span.last].text in _INDONESIAN:
            span.country = span.country or "IDN"

    def english(self, i: int) -> Span | None:
        """A capitalised run in English order with a head noun in it: "Royal Thai Police", "Ministry of X"."""
        t = self.t
        if (t[i].low in NEVER_NAMES and t[i].low not in ("joint", "ministry")) or (
            self.language == "en" and PRIVATE.at(t, i)
        ):
            return None
        if SERVICE.at(t, i) and not (i + 1 < self.n and ENGLISH_STATE.at(t, i + 1)):
            return None
        j, head_at, holder, country, modifiers = i, -1, "state", None, 0
        while j < self.n and j - i < 9:
            if (
                not _is_word(t[j])
                and not (t[j].low in ("and", "&") and j > i and j + 1 < self.n and t[j + 1].cap)
                and not (t[j].text in ("'s", "’s", "'", "’") and j + 1 < self.n and t[j + 1].cap)
            ):
                break
            for found, who in ((ENGLISH_STATE, "state"), (ENGLISH_PRIVATE, "private")):
                n = found.at(t, j)
                if n and t[j].cap and (head_at < 0 or j >= head_at):
                    head_at, holder, modifiers = j + n, who, j - i
                    break
            if head_at == j + 1 or head_at > j:
                j = head_at
                if j < self.n and t[j].low in ("of", "for", "on", "in"):
                    break
                continue
            if j > i and (
                (POST_HEAD.at(t, j) and not PORTFOLIO.at(t, j))
                or (t[j].low in NEVER_NAMES and t[j].low not in ("joint", "ministry"))
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
        if t[i].low in ("and", "&") or (
            PRIVATE.at(t, i) and t[i].low in ("bank", "forum") and head_at == i + 1
        ):
            return None
        if POST_HEAD.at(t, i) and t[i].low not in ("chief", "general") and not PORTFOLIO.at(t, i):
            return None
        last = head_at
        if holder == "private" and last < self.n and POST_HEAD.at(t, last):
            return None  # "Union Minister"
        if holder == "state" and any(t[k].low == "joint" for k in range(i, last)):
            holder, country = "joint", None
        span = Span(i, last, last, country, "igo" if country in INTERGOVERNMENTAL else holder)
        if last < self.n and t[last].low in ("of", "for", "on", "against"):
            self.english_tail(span)
        if span.last - span.first < 2 or (modifiers == 0 and span.last == head_at):
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
                if word.low == "to" or (POST_HEAD.at(t, k) and not PORTFOLIO.at(t, k)):
                    break
                j = k
                continue
            if not _is_word(word) or (word.low in NEVER_NAMES and not PORTFOLIO.at(t, j)):
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
