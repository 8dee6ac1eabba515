"""What stands beside a name between commas or in brackets: its office, the office's bodies, a state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from ingest.bodies.foreign_bodies import STATES
from ingest.persons.believing import SAID_AFTER
from ingest.persons.posts import post_at
from ingest.words.body_span import LEARNING, Span
from ingest.words.gazetteer import Gazetteer
from ingest.words.naming import words
from ingest.words.person_names import NameSpan, name_at
from ingest.words.post_words import PostSpan
from ingest.words.titles import title_at
from ingest.words.tokens import Token

# Verbs by which somebody is told to hold an office, before "as" or at once: "X acting as chief of ..."
_HOLDS = words("speech", "holds-office")
_AS = frozenset({"selaku", "sebagai", "menjabat", "as", "who", "is", "iaitu", "yaitu", "yakni"})
_FILLER_WORDS = """yang the who is a sehari-hari menjabat kini sebagai selaku juga serves as an pula currently
    now sekarang outgoing incoming newly new appointed seorang independent freelance prominent yaitu iaitu
    yakni namely"""
_FILLERS = frozenset(_FILLER_WORDS.split())
# Who is called so serves a state.
SERVANTS = frozenset(
    """diplomat official negotiator envoy delegate lawmaker legislator parliamentarian
    pejabat perunding utusan delegat legislator diplomat""".split()  # noqa: SIM905
)
_DEPARTMENTS = frozenset(
    "department agency authority office bureau council administration police government directorate".split()  # noqa: SIM905
)
_SEAT = 8  # words of a party and seat in a bracket
_PARTIES = frozenset("BN PH PN GPS GRS PAS DAP PKR UMNO PBM MUDA WARISAN KDM".split())  # noqa: SIM905
_FIELDS = 4  # words within which a department's noun stands behind its place
_SHORT = 4  # letters of words that are no verbs for their "-ed"
_SERVICES = frozenset(
    """patrol ship warship navy army air embassy ministry government delegation parliament senate police
    coast foreign defence defense mission military armed side""".split()  # noqa: SIM905
)
_SIGNED = frozenset(
    """signed inked penned signatures ditandatangani ditandatangan diteken dimeterai dimeteraikan""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Appositions:
    """A sentence as it is read for what stands beside its names."""

    t: Sequence[Token]
    names: Gazetteer
    starts: Mapping[int, tuple[int, Span]]  # the sentence's bodies by their first word
    blocked: Set[int]  # the words within bodies and places, of which no name is made
    offices: int  # no office begins from here on
    english: bool

    def told(self, name: NameSpan) -> tuple[int, str | None]:
        """The word behind a name, and a state told there: "X (Laos)", "X of Laos", "X (KBRI Hanoi)"."""
        t, n, j = self.t, len(self.t), name.after
        if j + 1 >= n:
            return j, None
        if name.last - name.first > 1 and (state := self._serves(j) or self._signs_for(name)):
            return j, state
        if t[j].text == "(":
            found = self.names.at(t, j + 1, ("state", "igo"))
            if found and j + 1 + found[0] < n and t[j + 1 + found[0]].text == ")":
                return j + 2 + found[0], found[1].country
            body = self.starts.get(j + 1)
            if body and body[1].last < n and t[body[1].last].text == ")" and body[1].holder == "state":
                return body[1].last + 1, body[1].country
            if seat := self._seat(j + 1):
                return seat
        elif t[j].low in ("of", "dari", "daripada", "asal", "from"):
            k = j + 2 if t[j + 1].low == "the" and j + 2 < n else j + 1
            found = self.names.at(t, k, ("state",))
            if t[j].low == "of" and k == j + 2 and (serving := self.names.at(t, k, ("demonym",))):
                behind = t[k + serving[0]].low if k + serving[0] < n else ""
                if behind in _SERVICES:
                    return j, serving[1].country  # "Commander X of the Japanese patrol ship Y"
            if found and t[j].low == "asal":
                return k + found[0], ""  # born there, whomever he acts for
            if found:
                return k + found[0], found[1].country
            body = self.starts.get(k)
            if found is None and k == j + 2 and (state := self._local_service(k)):
                return j, state  # "Director X of the Sabah fisheries department"
            if (
                body
                and body[1].holder == "state"
                and not body[1].ids
                and (state := self._behind(body[1].last))
            ):
                return j, state  # "X dari Balai Polis Y, Thailand"
            if body and body[1].country and self._of_learning(body[1]):
                return j, ""  # "Dr X of the National University of Laos" speaks for himself
            if body and body[1].country and (body[1].holder in ("state", "igo") or body[1].ids):
                return j, body[1].country  # "X of the Thai embassy", "X of the EU"
            if body and body[1].holder == "state" and (state := self._behind(body[1].last)):
                return j, state  # "X of the Ministry of Public Security, Viet Nam"
            if body and self._of_learning(body[1]):
                return j, ""  # "Dr X of Parami University" acts for nobody
        return j, None

    def _seat(self, k: int) -> tuple[int, str | None] | None:
        """The word behind a bracket with a party and seat as Malaysia's chambers write them, and the state:
        "X (PH-Kota Belud)"."""
        t = self.t
        party, dash, seat = t[k].text.partition("-")
        end = next((i for i in range(k, min(k + _SEAT, len(t))) if t[i].text == ")"), None)
        if end is None or not dash or party not in _PARTIES or not seat[:1].isupper():
            return None
        return end + 1, "MYS"

    def _local_service(self, k: int) -> str | None:
        """The state of the town or province whose office stands at ``k``, written small."""
        near = self.names.at(self.t, k, ("place",))
        end = k + near[0] if near else k
        for x in self.t[end : end + _FIELDS] if near and k not in self.starts else ():
            if x.low in _DEPARTMENTS:
                return near[1].country if near else None
            if x.cap or not x.text.isalpha():
                break
        return None

    def _serves(self, j: int) -> str | None:
        """The state whose official a name is called: "X, a senior Lao trade official", "X, diplomat Laos"."""
        t, k = self.t, j + 1
        if t[j].text != ",":
            return None
        k += t[k].low in ("a", "an", "seorang")
        told, servant = None, False
        for i in range(k, min(k + 7, len(t))):
            word = t[i]
            found = self.names.at(t, i) if word.cap else None
            if found and found[1].kind in ("demonym", "state") and told is None:
                told = (i + found[0], found[1].country) if servant is not self.english else None
                if told is None or servant:
                    end = i + found[0]
                    closed = end >= len(t) or t[end].text in ",.;"
                    return found[1].country if told and closed else None
            elif word.low in SERVANTS and not word.cap and (i > k or not self.english):
                servant = True
                if self.english:
                    closed = i + 1 >= len(t) or t[i + 1].text in ",.;" or t[i + 1].low in ("who", "at", "in")
                    return told[1] if told and closed else None
            elif word.cap or not word.text[0].isalpha() or not (servant or self.english):
                return None  # "X, kata pejabat Laos"
        return None

    def _signs_for(self, name: NameSpan) -> str | None:
        """The state for which somebody is told to sign: "signed by X for Laos and Y for Fiji"."""
        t, j = self.t, name.after
        if t[j].low not in ("for", "untuk", "bagi") or not any(x.low in _SIGNED for x in t[: name.begin]):
            return None
        if t[name.begin - 1].low not in ("by", "oleh", "and", "dan", ","):
            return None
        k = j + 1 + (t[j + 1].low == "the")
        found = self.names.at(t, k, ("state",)) if k < len(t) else None
        end = k + found[0] if found else 0
        closed = found and (end >= len(t) or t[end].text in ",.;" or t[end].low in ("and", "dan"))
        return found[1].country if found and closed else None

    def of_body(self, name: NameSpan) -> bool:
        """Whether a body whose one he is stands behind a full name, and says something: "X Y of Z said"."""
        t, j = self.t, name.after
        if (
            name.last - name.first < 2
            or j + 1 >= len(t)
            or t[j].low not in ("of", "from", "dari", "daripada")
        ):
            return False
        k = j + 1 + (t[j + 1].low in ("the", "an", "a"))
        while self.english and k < j + 7 and k + 1 < len(t) and not t[k].cap and t[k].text[0].isalpha():
            k += 1  # "of the private advisory firm | Y"
        body = self.starts.get(k)
        if body is None or body[1].last >= len(t):
            return False
        behind = t[body[1].last]
        acts = self.english and not behind.cap and behind.low.endswith("ed") and len(behind.low) > _SHORT
        return bool(acts or SAID_AFTER.at(t, body[1].last))

    def _behind(self, j: int) -> str | None:
        """The state behind a comma that ends an item of a list."""
        if j + 1 >= len(self.t) or self.t[j].text != ",":
            return None
        found = self.names.at(self.t, j + 1, ("state",))
        end = j + 1 + found[0] if found else 0
        ends = found and (end >= len(self.t) or self.t[end].text in ",.;)")
        return found[1].country if found and ends else None

    def _of_learning(self, body: Span) -> bool:
        """Whether a body is a place of learning."""
        return any(token.low in LEARNING for token in self.t[body.first : body.last])

    def office(self, name: NameSpan) -> tuple[int, PostSpan | None, str | None]:
        """An office behind a name: "X, Menteri ...", "X (Menteri ...)", "X selaku ...", "X, who is ..."."""
        t, n = self.t, len(self.t)
        j, country = self.told(name)
        if country is not None or j >= n:
            return j, None, country
        dash = t[j].text in ("–", "—", "-", ":")
        if t[j].text in (",", "(") or (dash and name.last - name.first > 1):
            j += 1
            j = self._past_people(j)
            while j < n and t[j].low in _FILLERS and not (t[j].cap and self.names.at(t, j)):
                j += 1  # but "the | WHO director", "X, | New Zealand's minister"
            if j + 2 < n and t[j].low in STATES and t[j + 1].text in ("'s", "’s"):
                j += 2  # "X, the kingdom's | foreign minister"
        elif size := _HOLDS.at(t, j):
            j += size
        elif t[j].low in _AS and t[j].low not in ("is", "who"):
            j += 1
            if j < n and t[j].low in ("the", "sebagai"):
                j += 1
        else:
            return name.after, None, None
        post = post_at(t, j, self.names, self.starts, self.english) if j < self.offices else None
        if post is None and self.english and j in self.starts:
            post = self._of_the_bodys(j)
        if post is None or (post.bare and t[name.after].text == "," and not self.english):
            return name.after, None, None
        if not self.english and not t[post.first].cap and post.last - post.first < 2:
            return name.after, None, None
        k = post.last
        if behind := self._run_of_body(name, post):
            post = replace(post, last=(k := behind))
        elif self._goes_on(name, k):
            post = replace(post, last=(k := k + 1))
        ends = k >= n or t[k].text in (",", ")", ".", ";", "—", "–", "-")
        if not ends and t[k].cap and t[k].text[0].isalpha():
            return name.after, None, None  # "X, Menteri Y Z": the office belongs to the name behind it
        if name.last - name.first < 2 and not name.titles and self._of_the_next(k):
            return name.after, None, None  # "Separately, the head of X of Y, Captain Z, said"
        if k < n and t[k].text == ",":
            k, post = self.bodies(k, post)
            place = name.last - name.first < 2 and not name.titles  # "Farol, Duta Besar RI, X Y, ..."
            if k + 1 < n and t[k].text == "," and (place or title_at(t, k + 1)):
                other = name_at(t, k + 1, self.names, self.blocked)
                full = other is not None and other.last - other.first > 1
                if (other is None and not place) or (
                    other is not None
                    and (full or not place)
                    and not (self.told(other)[1] or self._has_office(other))
                ):
                    return name.after, None, None  # "X, Menteri Y, TYT Z": it is Z's
        return k, post, None

    def _past_people(self, j: int) -> int:
        """Behind the words for where somebody comes from: "X, an Australian who is | the coordinator"."""
        t = self.t
        if j + 3 >= len(t) or t[j].low not in ("a", "an") or not t[j + 1].cap:
            return j
        people = self.names.at(t, j + 1, ("demonym",))
        k = j + 1 + (people[0] if people else 0)
        while people and k < min(len(t) - 2, j + 6) and not t[k].cap and t[k].text.isalpha():
            if t[k].low == "who":
                return k + 1
            k += 1
        return j

    def _of_the_bodys(self, j: int) -> PostSpan | None:
        """The office at a body that is told to have it: "X, the Fisheries Department's | deputy director"."""
        number, span = self.starts[j]
        k = span.last + 1
        if k >= min(len(self.t), self.offices) or self.t[k - 1].text not in ("'s", "’s") or span.group:
            return None
        post = post_at(self.t, k, self.names, self.starts, True)
        if post is None:
            return None
        country = post.country or span.country
        return replace(post, country=country, bodies=(number, *post.bodies), bare=False)

    def _of_the_next(self, k: int) -> bool:
        """Whether an office goes on unread to a comma behind which its holder stands by full name."""
        t = self.t
        end = next((j for j in range(k, min(k + 9, len(t) - 1)) if t[j].text == ","), None)
        if end in (None, k) or end is None or any(SAID_AFTER.at(t, j) for j in range(k, end)):
            return False
        other = name_at(t, end + 1, self.names, self.blocked)
        full = other is not None and (other.last - other.first > 1 or bool(other.titles))
        return full and other is not None and not (self.told(other)[1] or self._has_office(other))

    def _run_of_body(self, name: NameSpan, post: PostSpan) -> int:
        """The end of a body's name that goes on unread to a comma, behind whoever is told with a title:
        "Encik X Y, pengerusi Kelab Belia | Tanjung Rambai, ..."; 0 where no such thing stands there."""
        t, k = self.t, post.last
        last = self.starts.get(post.first) or next(
            ((n, x) for n, x in self.starts.values() if post.bodies and n == post.bodies[-1]), None
        )
        if not name.titles or last is None or last[1].last != k or self.english:
            return 0
        while k < len(t) and k - post.last < 4 and t[k].cap and t[k].text.istitle() and not title_at(t, k):
            k += 1
        behind = t[k + 1] if k + 1 < len(t) else None
        closed = post.last < k and t[k : k + 1] and t[k].text == "," and behind is not None
        return k if closed and behind is not None and not behind.cap and behind.text.isalpha() else 0

    def _goes_on(self, name: NameSpan, k: int) -> bool:
        """Whether one word alone ends an office behind a full name: "X Y, Director of Peatland | Repair,"."""
        t = self.t
        full = name.last - name.first > 1 and name.titles and t[name.after].text == ","
        word = (
            self.english and full and k < len(t) and t[k].cap and t[k].text.isalpha() and k not in self.starts
        )
        return (
            bool(word)
            and (k + 1 == len(t) or t[k + 1].text in ",;.)")
            and t[k - 1].cap
            and not title_at(t, k)
        )

    def _has_office(self, name: NameSpan) -> bool:
        """Whether an office stands behind a name: "X, Menteri Y, | TYT Z, Menteri W"."""
        t, j = self.t, name.after + 1
        if j >= self.offices or t[j - 1].text != ",":
            return False
        post = post_at(t, j, self.names, self.starts, self.english)
        of = post is not None and post.last < len(t) and t[post.last].low == "of"
        return post is not None and (of or not post.bare)

    def bodies(self, j: int, post: PostSpan) -> tuple[int, PostSpan]:
        """Bodies between commas that belong to the office: "Dirjen Perikanan, Kementerian Kelautan, X"."""
        t, n = self.t, len(self.t)
        while j + 1 in self.starts:
            number, span = self.starts[j + 1]
            if span.group or (span.last < n and t[span.last].text not in ",.;)"):
                break
            post = replace(post, bodies=(*post.bodies, number), country=post.country or span.country)
            j = span.last
            if j >= n or t[j].text != ",":
                break
        return j, post
