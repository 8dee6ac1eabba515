"""What follows the head of an office: its fields, its body, its state, a second office joined to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.body_span import SUBUNIT, Span, acronym
from ingest.gazetteer import Entry, Gazetteer
from ingest.naming import NEVER_NAMES, field_like
from ingest.persons import ALSO_NAMES, name_at
from ingest.post_words import (
    BALINESE,
    BODY_HEAD,
    CHAIN,
    ENGLISH_BODY_HEAD,
    ENVOYS,
    HEAD,
    HONORIFIC,
    LINK,
    LOCAL,
    MIDDLE,
    MONARCHS,
    PORTFOLIO,
    RANK,
    SCHOLAR,
    SENT,
    SERVICE,
    TO,
    UNIT_HEADS,
    is_office_word,
)
from ingest.tokens import Token

_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XVI XVII XVIII"
_NUMERALS = frozenset(_ROMAN.split())
_UNIONS = frozenset({"uni", "eu", "ue", "kesatuan", "european"})  # they act as states do
_FROM = frozenset({"dari", "asal", "from"})
_CHARGED = frozenset({"untuk", "bagi"})
_HOLDS = _FROM | {"of"}


@dataclass(slots=True)
class Tail:
    """An office read from its head on; ``j`` is the next word, ``start`` the one behind the head."""

    t: Sequence[Token]
    names: Gazetteer
    spans: Mapping[int, tuple[int, Span]]  # the sentence's bodies by their first word
    english: bool
    head: int
    start: int
    lower: bool
    country: str | None
    bodies: list[int] = field(default_factory=list)
    j: int = 0
    private: bool = False  # whether a body in it is nobody's: the place behind it is only where it works
    placed: int = 0  # the word behind a place, state or body that was taken last
    loose: bool = False  # whether the side is only an organisation's that a state's body may follow

    def read(self) -> None:
        """Go on as long as words belong to the office."""
        self.j = self.start
        steps = (self._body, self._place, self._preposition, self._link, self._list, self._bracket)
        while self.j < len(self.t):
            before = self.j
            for step in steps:
                if not step():
                    return
                if self.j != before:
                    break
            if self.j == before and not (self._unknown_field() or self._field() or self._closed()):
                return

    def _at(self, j: int, low: tuple[str, ...] = ()) -> bool:
        return 0 <= j < len(self.t) and (not low or self.t[j].low in low)

    def _take(self, number: int, span: Span) -> None:
        self.bodies.append(number)
        ours = span.country if span.holder == "state" else None
        if self.loose and ours:  # "Direktur Politik-Keamanan ASEAN | Kementerian Luar Negeri RI"
            self.country, self.loose = ours, False
        self.loose = self.loose or (span.holder == "igo" and self.country is None)
        self.private = self.private or span.holder == "private"
        if span.holder == "joint" and span.core < span.last and self.country is None:
            side = self.names.at(self.t, span.core, ("state",))  # "Ketua Komisi Perbatasan | Kamboja"
            self.country = side[1].country if side and span.core + side[0] == span.last else None
        self.country, self.j = self.country or span.country, span.last
        self.placed = span.last

    def _body(self) -> bool:
        """A body: "Dirjen Imigrasi | Kementerian ..."."""
        t, j = self.t, self.j
        if j not in self.spans or not t[j].cap:
            return True
        number, span = self.spans[j]
        union = span.group and t[j].low in _UNIONS
        if t[j - 1].low in ("dan", "and") or (span.group and not union):
            return False
        if span.holder == "igo" and not span.ids and self._in_field(j):
            self.j = span.last
            return True
        unit = t[self.head].low in UNIT_HEADS and (t[j].low in SUBUNIT or t[j].low == "otoritas")
        if j == self.start and (
            unit or (PORTFOLIO.at(t, j) and t[j].text.istitle() and not BODY_HEAD.at(t, j))
        ):
            span.office = True
        self._take(number, span)
        return True

    def _place(self) -> bool:
        """A state, an organisation, or the place of a local office."""
        t, j = self.t, self.j
        found = self.names.at(t, j)
        if LOCAL.at(t, self.head) and (found is None or found[1].country is None):
            found = self.names.division(t, j) or found
        if found is None:
            return True
        size, entry = found
        local = entry.kind == "place" and (
            LOCAL.at(t, self.head)
            or (self.country is not None and t[self.head].low in ENVOYS)  # "Duta Besar RI | Port Moresby"
            or t[j - 1].low in SUBUNIT
            or (j > self.start and t[self.head].low in UNIT_HEADS)
        )
        state = entry.kind in ("state", "demonym")
        foreign = entry.kind == "demonym" and not (
            self.english or t[j].text.isupper() or t[j].low == "british"
        )
        joined = t[j - 1].low in ("dan", "and") or foreign
        if state and t[j].cap and joined:
            return False
        if (t[j].cap and (local or state)) or entry.kind == "igo":
            if entry.kind != "igo" or not self._in_field(j):
                self.loose = self.loose or (entry.kind == "igo" and self.country is None)
                self.country = self.country or (None if self.private else entry.country)
            self.j = self.placed = j + size
        return True

    def _in_field(self, j: int) -> bool:
        """Whether an organisation is an office's field: "Dirjen Kerja Sama | ASEAN", of whatever state."""
        t = self.t
        return any(k >= self.start and PORTFOLIO.at(t, k) == j - k for k in (j - 1, j - 2))

    def _preposition(self) -> bool:
        """ "of Thailand", "untuk Indonesia", "for Home Affairs", "of the Senate"."""
        t, j, n = self.t, self.j, len(self.t)
        word = t[j]
        if word.low not in TO or j + 1 >= n:
            return True
        k = j + 2 if t[j + 1].low == "the" and j + 2 < n else j + 1
        seated = word.low in ("di", "pada") and k in self.spans and self.spans[k][1].holder == "state"
        near = word.low not in ("di", "in", "pada", "at", "ke") or t[self.head].low == "menteri" or seated
        if k in self.spans and not self.spans[k][1].group and (self.english or near):
            self._take(*self.spans[k])
            return True
        found = self.names.at(t, k)
        if LOCAL.at(t, self.head) and (found is None or found[1].country is None):
            found = self.names.division(t, k) or found
        if found and found[1].kind in ("state", "place", "igo") and word.low not in ("at", "pada"):
            sent = self.loose or any(
                self.names.at(t, h, ("igo",)) for h in range(max(0, self.head - 3), self.head)
            )
            if word.low in ("di", "in") and t[self.head].low not in ENVOYS and not sent:
                return False  # only envoys and an organisation's officials are named by their seat
            behind = k + found[0]
            if behind + 1 < n and t[behind].text in "-‑" and t[behind + 1].low == "based":
                return False  # "chief executive of Bangkok-based ..."
            if word.low in _FROM and found[1].kind == "place":
                return False
            if word.low in ("ke", "to") and not any(w.low in SENT for w in t[self.head : j]):
                return False  # a minister's visit to a city, no seat
            self._seat(word.low, k, found)
            if self.english and self._at(self.j, ("'s", "’s")) and self.j + 1 in self.spans:
                self._take(*self.spans[self.j + 1])
            return True
        if word.low in ("kepada", "to") and HEAD.at(t, j + 1):
            self.j = j + 1 + HEAD.at(t, j + 1)
            return True
        if word.low in _CHARGED and t[k].cap and PORTFOLIO.at(t, k):
            self.j = k  # "Menteri Negara UEA untuk | Perdagangan Luar Negeri"
            return True
        if self.english and word.low in ("of", "for"):
            size = ENGLISH_BODY_HEAD.at(t, k) if word.low == "of" else 0
            if size and t[k].cap:
                self.j = k + size
                return True
            if PORTFOLIO.at(t, k) and (t[k].cap or self.lower):
                self.j = k
                return True
        return False

    def _seat(self, preposition: str, k: int, found: tuple[int, Entry]) -> None:
        self.country = self.country or (
            found[1].country if preposition in _FROM or preposition == "of" else None
        )
        self.j = k + found[0]
        if preposition in ("untuk", "bagi", "to", "ke"):
            self._further_seats()

    def _further_seats(self) -> None:
        """More states that one envoy serves: "Dubes RI untuk Fiji, Kiribati, dan Tuvalu"."""
        t, n, j, end = self.t, len(self.t), self.j, self.j
        while j + 1 < n:
            k = j + 1 if t[j].text == "," else j
            joined = k < n and t[k].low in ("dan", "and", "serta", "merangkap")
            k += joined
            if k == j or k >= n:
                return
            found = self.names.at(t, k, ("state", "igo"))
            if found is None:
                return
            j = end = k + found[0]
            if joined:
                break
        self.j = end

    def _link(self) -> bool:
        """A joined field or office: "Luar Negeri dan Kerja Sama", "Menteri X merangkap Menteri Y"."""
        t, j, n = self.t, self.j, len(self.t)
        word = t[j]
        if word.low not in LINK or j + 1 >= n:
            return True
        if self.english and t[j + 1].low == "the" and j + 2 < n and t[j + 2].cap and PORTFOLIO.at(t, j + 2):
            self.j += 2  # "for East Asia and the Pacific"
            return True
        second = (t[j + 1].cap or self.lower) and (
            PORTFOLIO.at(t, j + 1)
            or (
                HEAD.at(t, j + 1)
                and (RANK.at(t, j + 1) or self.english or word.low in ("merangkap", "sekaligus"))
            )
        )
        if second:
            if HEAD.at(t, j + 1) and self.names.at(t, j - 1) and word.low in ("dan", "and"):
                return False
            self.j += 1
            return True
        if (
            self.english
            and RANK.at(t, j + 1)
            and j + 2 < n
            and HEAD.at(t, j + 2)
            and not self.names.at(t, j - 1)
        ):
            self.j += 1
            return True
        return False

    def _list(self) -> bool:
        """A comma in a list of fields that ends with "dan"."""
        t, j, n = self.t, self.j, len(self.t)
        last = t[j].text == "," and j + 2 < n and t[j + 1].low in ("dan", "and") and t[j + 2].cap
        last = last and not SERVICE.at(t, j + 2)  # "chief of the police, and | Police Colonel X"
        if last and j - 2 > self.head and t[j - 1].cap and PORTFOLIO.at(t, j - 1) and PORTFOLIO.at(t, j + 2):
            self.j += 2  # "Menteri A, B, dan C"
        elif t[j].text == "," and j + 2 < n and t[j + 1].cap and PORTFOLIO.at(t, j + 1):
            ends = range(j + 1, min(j + 6, n - 1))
            if any(t[m].low in ("dan", "and") and PORTFOLIO.at(t, m + 1) for m in ends):
                self.j += 1
        return True

    def _bracket(self) -> bool:
        """A short form or a field in brackets: "Presiden (PM)", "Dirjen X (Binapenta dan PKK)"."""
        t, j, n = self.t, self.j, len(self.t)
        if t[j].text != "(" or j + 2 >= n or not t[j + 1].text[0].isalpha():
            return True
        close = next((k for k in range(j + 2, min(j + 8, n)) if t[k].text == ")"), None)
        if close is None or any(
            not (t[k].text[0].isalpha() or t[k].text in "&/-") for k in range(j + 1, close)
        ):
            return True
        named = self.names.at(t, j + 1)
        if named and named[1].kind not in ("state", "igo", "body") and named[1].country:
            return True
        field = close + 1 < n and close == j + 2 and t[j + 1].cap and self.names.at(t, close + 1) is not None
        listed = HEAD.at(t, j + 1) or PORTFOLIO.at(t, j + 1) or any(map(acronym, t[j + 1 : close]))
        if named or field or listed:  # "Timbalan Pengarah (Kawalan) | Sarawak"
            self.j = close + 1
        return True

    def _unknown_field(self) -> bool:
        """An unknown word or two, where what follows shows that no name can have begun: "Dirjen X Kemhan"."""
        t, j, n = self.t, self.j, len(self.t)
        word = t[j]
        if not word.cap or is_office_word(t, j) or word.low in NEVER_NAMES or self.names.at(t, j):
            return False
        two = j + 1 < n and t[j + 1].cap and not is_office_word(t, j + 1) and not self.names.at(t, j + 1)
        after = j + 2 if two else j + 1
        if after >= n or not t[after].cap:
            return False
        if SERVICE.at(t, after):
            if (
                t[self.head].low in UNIT_HEADS
                and word.text[0].isalpha()
                and t[after].low not in ("tni", "mar")
            ):
                self.j = after
                return True
            return False
        unit = t[self.head].low in UNIT_HEADS
        ours = after in self.spans and self.spans[after][1].holder == "state"
        owned = j > self.start or (unit and (ours or acronym(t[after])))
        if after in self.spans and not self.spans[after][1].group and owned:
            self.j = after  # "Direktur Transmisi | PLN"
            return True
        given = t[after].low in ALSO_NAMES or self.placed == j  # "Dinas X Provinsi Lampung | Satria Alam"
        if PORTFOLIO.at(t, after) and t[after].low not in ("anak", "al", "tni", "polri") and not given:
            self.j = after
            return True
        state = self.names.at(t, after)
        if not two and state and state[1].kind == "state" and t[j - 1].low in ("republik", "kerajaan"):
            self.j = after
            return True
        return False

    def _closed(self) -> bool:
        """Words with capitals up to a comma behind which the holder's name stands: "Gabenor Wilayah | Aichi,
        Kenji Moriyama"; a name of two words before the comma would be the holder's own."""
        t, j, n = self.t, self.j, len(self.t)
        end = next((k for k in range(j, min(j + 9, n)) if t[k].text == ","), None)
        if end is None or end - j < 1 or end + 1 >= n or self.lower:
            return False
        unknown = j + (t[j].low == "dan")
        if not t[unknown].cap or (unknown > j and self.names.at(t, unknown)):
            return False
        run = t[j:end]
        if not all(x.cap or x.low in ("dan", "and", "of", "the") or x.text in "()-&/" for x in run):
            return False
        if any(HEAD.at(t, k) or SERVICE.at(t, k) or HONORIFIC.at(t, k) for k in range(j, end)):
            return False
        told = any(PORTFOLIO.at(t, k) or t[k].low in ("dan", "and") for k in range(j, end))
        if (
            len(run) > 1
            and not told
            and not any(map(acronym, run))
            and not any(x.text in _NUMERALS for x in run)
        ):
            return False
        name = name_at(t, end + 1, self.names, ())
        if name is None or (name.last - name.first < 2 and not name.titles):
            return False
        behind = t[name.after] if name.after < n else None
        if behind is not None and (behind.low in ("dan", "and", "serta") or behind.cap):
            return False
        for k in range(j, end):
            state = self.names.at(t, k, ("state",))
            if state and k + state[0] == end:
                self.country = self.country or state[1].country
        self.j = end
        return True

    def _of_a_school(self, j: int) -> int:
        """The body behind a scholar's field, which is written small: "Pakar hukum laut | Universitas X"."""
        t = self.t
        if self.english or j != self.start or t[j].cap or not SCHOLAR.at(t, self.head):
            return 0
        for k in range(j, min(j + 5, len(t))):
            if k > j and k in self.spans and t[k].cap:
                return k
            if t[k].cap or not t[k].text.isalpha() or t[k].low in NEVER_NAMES:
                break
        return 0

    def _field(self) -> bool:
        """A word of a field, or one that may only stand in an office."""
        t, j, n = self.t, self.j, len(self.t)
        word = t[j]
        if t[self.head].low in MONARCHS and not self.lower:
            return False
        if word.text == "/" and j + 1 < n and t[j + 1].cap:
            self.j += 2
            return True
        numeral = word.text in _NUMERALS and t[j - 1].cap
        if numeral and not (j + 1 < n and t[j + 1].low in BALINESE):
            self.j += 1
            return True
        seat = self._of_a_school(j)
        if seat:
            self.j = seat
            return True
        if word.low in ("fungsi", "cabang") or (
            not word.cap and j == self.start and PORTFOLIO.at(t, j) and not self.english
        ):
            self.j += 1
            return True
        if not word.cap and not (self.lower and self.english and (PORTFOLIO.at(t, j) or HEAD.at(t, j))):
            return False
        size = MIDDLE.at(t, j) or PORTFOLIO.at(t, j) or int(not self.english and field_like(word))
        if size:
            self.j += max(size, HEAD.at(t, j))
        elif HEAD.at(t, j) and (t[j - 1].low in CHAIN or self.lower or t[j - 1].low in LINK):
            self.j += HEAD.at(t, j)
        elif t[j - 1].low in LINK and RANK.at(t, j):
            self.j += RANK.at(t, j)
        elif (
            j + 2 < n
            and t[j + 1].low in ("dan", "and")
            and t[j + 2].cap
            and PORTFOLIO.at(t, j + 2)
            and word.low not in NEVER_NAMES
        ) or (
            word.text.isupper()
            and 1 < len(word.text) < 7
            and word.text.isalpha()
            and not self.english
            and not SERVICE.at(t, j)  # "Kapolres Belu AKBP X": the rank is the holder's
        ):
            self.j += 1
        else:
            return False
        return True
