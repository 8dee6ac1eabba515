"""Sentences read by the mention grammars: bodies, offices, and names that may be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.believing import believed, counterpart, said_by
from ingest.body_span import LEARNING, Sight, Span, local_names
from ingest.gazetteer import Gazetteer
from ingest.institutions import find_bodies
from ingest.marks import (
    AREA,
    AREA_AFTER,
    AREA_BEFORE,
    BRACKET,
    INTRODUCES,
    OFFICE,
    SMALL_TITLE,
    STARTS_IN_ENGLISH,
    STARTS_OFFICE,
    TITLE,
)
from ingest.naming import words
from ingest.persons import ALSO_NAMES, NameSpan, is_name_word, name_at, title_at
from ingest.post_words import PostSpan
from ingest.posts import post_at
from ingest.scan import Candidate, Scan, sight_of

_THAT = frozenset({"itu", "ini", "tersebut", "tadi"})
_CHOSEN = frozenset({"terpilih", "petahana", "demisioner", "dilantik"})
_AS = frozenset({"selaku", "sebagai", "menjabat", "as", "who", "is"})
# Verbs by which somebody is told to hold an office, before "as" or at once: "X acting as chief of ..."
_HOLDS = words("speech", "holds-office")
_FILLER_WORDS = "yang the who is a sehari-hari menjabat kini sebagai selaku juga serves as an pula currently"
_FILLERS = frozenset(_FILLER_WORDS.split())
_IDLE = frozenset({"leader", "head", "member", "chief"})  # "its leader, X" may be of any band
# Offices that also stand as a title before a name: "Asisten Menteri Perikanan, Senator X".
_LIKE_TITLES = frozenset(
    {"senator", "ratu", "raja", "duta", "dubes", "ambassador", "professor", "profesor", "hakim"}
)


def read(scans: Sequence[Scan], names: Gazetteer, language: str) -> None:
    """Find bodies, offices and names in the prepared sentences; titles and headings give none of them.

    Short forms that the article defines in brackets are learnt first, then hold everywhere in it; so do the
    names of areas that it calls so ("Kabupaten X").
    """
    about = frozenset(e.country for s in scans for _, _, e in s.places if e.country)
    short = {s.sentence.line for s in scans if s.sentence.kind == "heading"}
    body = [s for s in scans if s.tokens and (s.sentence.kind == "body" or _is_entry(s, short))]
    areas = {a for s in body for a in _areas(s, names)}
    if areas:
        names = names.also(sorted(areas))
    defining = [s for s in body if s.marks & BRACKET]
    for s in defining:
        s.bodies = _of_sight(sight_of(s, names, language, about, {}))
    local = local_names([(s.tokens, s.bodies) for s in defining])
    read_already = {s.index for s in defining if not any(token.low in local for token in s.tokens)}
    for s in body:
        if s.index not in read_already and (s.caps or s.marks & INTRODUCES):
            s.bodies = _of_sight(sight_of(s, names, language, about, local))
        if s.marks & (OFFICE | TITLE) or any(s.tokens[i].name for i in s.caps):
            _Actors(s, names, language == "en").read()


def _of_sight(sight: Sight | None) -> list[Span]:
    return find_bodies(sight) if sight else []


def _is_entry(s: Scan, short: set[int]) -> bool:
    """Whether a short line that looks like a heading is an entry of a list: "Laos: X, Menteri Y".

    Args: ``short`` holds the numbers of all such lines; those of a list stand next to each other.
    """
    t = s.tokens
    if s.sentence.kind != "heading" or len(t) < 5:
        return False
    marked = t[0].text in "-–—•*" or (t[0].text.isdigit() and t[1].text in ".)")
    side = any(first == 0 and last < len(t) and t[last].text == ":" for first, last, _ in s.places)
    listed = not short.isdisjoint({s.sentence.line - 1, s.sentence.line + 1})
    return marked or side or (listed and any(x.text in ",;(–—" for x in t[1:]))


def _areas(s: Scan, names: Gazetteer) -> list[str]:
    """Words that the sentence calls a place: "Kabupaten Brebes", "Bokeo Province"."""
    if not s.marks & AREA:
        return []
    t, found = s.tokens, []
    for i in s.caps:
        if i + 1 == len(t):
            break
        if t[i + 1].cap and AREA_BEFORE.at(t, i) == 1 and t[i + 1].text.istitle():
            found.append(t[i + 1].low)
        elif t[i + 1].low in AREA_AFTER and t[i].text.istitle() and i:
            found.append(t[i].low)
    return [low for low in found if low not in names.index and len(low) > 2]


class _Actors:
    """Offices and names of one sentence, read from left to right."""

    def __init__(self, scan: Scan, names: Gazetteer, english: bool) -> None:
        self.scan, self.t, self.names, self.english = scan, scan.tokens, names, english
        self.starts = {span.first: (k, span) for k, span in enumerate(scan.bodies)}
        self.blocked = {i for span in scan.bodies for i in range(span.first, span.last)}
        self.blocked.update(i for first, last, _ in scan.places for i in range(first + 1, last))
        self.sides = {first: last for first, last, entry in scan.places if entry.kind == "state"}
        offices = [i for i, token in enumerate(self.t) if token.marks & OFFICE] if scan.marks & OFFICE else []
        self.offices = offices[-1] + 1 if offices else 0  # no office begins from here on
        self.last: NameSpan | None = None

    def read(self) -> None:
        """Record what the sentence holds in its scan."""
        end = 0
        for i in self._places():
            if i >= end:
                end = self._step(i)

    def _places(self) -> Sequence[int]:
        """The words at which an office or a name may begin."""
        small = SMALL_TITLE
        if self.offices:
            small |= STARTS_IN_ENGLISH if self.english else STARTS_OFFICE
        if not self.scan.marks & small:
            return self.scan.caps
        return [i for i, token in enumerate(self.t) if token.cap or token.marks & small]

    def _elliptic(self, i: int) -> int | None:
        """A list that names an office once: "Menteri Pertahanan Laos X, | Malaysia Y, dan Thailand Z"."""
        t, last = self.t, self.sides[i]
        told = self.scan.names[-1]
        if not (told.counterpart or (told.post and told.post.country)):
            return None
        if not i or (t[i - 1].text not in ",;" and t[i - 1].low not in ("dan", "and", "serta")):
            return None
        name = name_at(t, last, self.names, self.blocked) if last < len(t) else None
        ends = name and (name.after >= len(t) or not t[name.after].cap)
        if name is None or not ends or (name.last - name.first < 2 and not name.titles):
            return None
        country = next(entry.country for first, _, entry in self.scan.places if first == i)
        self._record(name, None, True, country, True)
        return name.after

    def _step(self, i: int) -> int:
        t, inside = self.t, i in self.blocked
        if i in self.sides and self.scan.names:
            after = self._elliptic(i)
            if after is not None:
                return after
        if i < self.offices and (not inside or i in self.starts):
            post = post_at(t, i, self.names, self.starts, self.english)
            if post is not None:
                named = self._named(post)
                return i if named is None and post.lower and not self.english else named or post.last
        if inside or not (t[i].cap or t[i].marks & SMALL_TITLE):
            return i
        told = (i and t[i].low in ALSO_NAMES) or (t[i].marks & TITLE and title_at(t, i))
        if not told and not is_name_word(t[i], self.names, t, i, self.blocked):
            return i
        name = name_at(t, i, self.names, self.blocked)
        return self._bare(name) if name else i + (title_at(t, i) if told else 0)

    def _bare(self, name: NameSpan) -> int:
        """A name behind no office: one that follows, a title or the words around may vouch for it."""
        after, post, country = self._behind(name)
        other = counterpart(self.t, name) is not None
        if name.last - name.first < 2:
            country = None
        elif not country:
            country = self._possessed(name) or country
        if post or name.titles or country is not None or other or believed(self.t, name, self.last):
            self._record(name, post, bool(post or name.titles), country, other and post is None)
        elif name.last - name.first > 1:
            self.scan.unproven.append(name)
        elif said_by(self.t, name):
            self.scan.said.add(self.t[name.first].low)
        return after

    def _possessed(self, name: NameSpan) -> str | None:
        """The state before a name in a list of persons: "the Lao minister X, Thailand's Y and ..."."""
        t, k = self.t, name.begin - 1
        if self.last is None or k < 1 or t[k].text not in ("'s", "’s"):
            return None
        found = next((p for p in self.scan.places if p[1] == k and p[2].kind == "state"), None)
        if found is None or not found[0] or t[found[0] - 1].low not in (",", "and", "with", "by"):
            return None
        return found[2].country

    def _record(
        self,
        name: NameSpan,
        post: PostSpan | None,
        strong: bool,
        country: str | None = None,
        other: bool = False,
    ) -> None:
        self.scan.names.append(Candidate(self.scan.index, name, post, strong, country or None, other))
        self.last = name

    def _named(self, post: PostSpan) -> int | None:
        """A name behind an office, directly or after a comma; records it, or the office alone.

        Gives the next word, None where no name stands there.
        """
        t, n, j = self.t, len(self.t), post.last
        for k in range(j, min(j + 3, n - 1)):
            if t[k].cap or not t[k].text.isalpha():
                break
            if t[k].low in _THAT | _CHOSEN and t[k + 1].text == ",":
                j = k + 1  # "kepala pangkalan itu, X, ...", "direktur perusahaan itu, X"
                break
        j = self._behind_clause(j)
        comma = j < n and t[j].text == ","
        if comma:
            j, post = self._bodies_behind(j, post)
            j += 1
        if j + 2 < n and t[j].low in ("saat", "ketika") and t[j + 1].low == "itu":
            j += 3 if t[j + 2].text == "," else 2
        if j < n and t[j].low in _LIKE_TITLES and not post.bare and j not in self.blocked:
            title = post_at(t, j, self.names, self.starts, self.english)
            j = title.last if title and title.last - title.first <= 2 and not title.bodies else j
        if comma and j + 1 < n and t[j].low == "the" and title_at(t, j + 1):
            j += 1  # "the Foreign Minister of Fiji, the Hon. X"
        name = name_at(t, j, self.names, self.blocked) if j < n and j not in self.blocked else None
        behind = self._field_before_name(post, name) if name and not comma else None
        if behind is not None:
            return self._named(behind)
        if name and not self._fits(post, name, comma):
            name = None
        if name is None:
            if not post.lower or self.english:
                self.scan.posts.append(post)
            return None
        after, country = self._told(name)
        if country is None and post.country is None and not post.bodies:
            behind = self._behind(name)[1]  # "Ambassador X, Permanent Representative of Vietnam to ASEAN"
            country = behind.country if behind else None
        idle = post.lower and post.bare and t[post.head].low in _IDLE
        self._record(name, None if idle else post, not idle, country)
        return after

    def _behind_clause(self, j: int) -> int:
        """The comma behind a clause on the office: "Menteri X Myanmar yang ditunjuk militer, Y, ..."."""
        t = self.t
        if j >= len(t) or t[j].low not in ("yang", "who"):
            return j
        for k in range(j + 1, min(j + 8, len(t) - 1)):
            if t[k].text == ",":
                return k if t[k + 1].cap else j
            if t[k].cap or not t[k].text[0].isalpha():
                break
        return j

    def _field_before_name(self, post: PostSpan, name: NameSpan) -> PostSpan | None:
        """The office with the word behind it, where a name follows that one: "Pengarah Padi, Azlan Kamil".

        None where the word is the name.
        """
        t, j = self.t, name.after
        if name.last - name.first > 1 or name.titles or name.alias or j >= len(t):
            return None
        k = j + 1 if t[j].text == "," else j
        if k >= len(t) or not t[k].cap or k in self.blocked:
            return None
        other = name_at(t, k, self.names, self.blocked)
        if other is None or (other.last - other.first < 2 and not other.titles):
            return None
        ends = other.after >= len(t) or t[other.after].text in (",", ".", "(") or said_by(t, other)
        return replace(post, last=name.last, bare=False) if k == j or ends else None

    def _fits(self, post: PostSpan, name: NameSpan, comma: bool) -> bool:
        """Whether a single word behind an office is a name, and not the start of something else."""
        t, single = self.t, name.last - name.first == 1 and not name.titles
        follows = t[name.after] if name.after < len(t) else None
        if single and comma and follows is not None and follows.text not in (",", "."):
            return False
        if single and follows is not None and follows.low in _THAT:
            return False  # "mantan Panglima Jaya itu" is an office, not a name
        ends = follows is None or follows.text in ",(." or follows.low in ("dan", "serta")
        inserted = ends or (not single and said_by(t, name))
        return not (post.lower and not self.english and (not inserted if comma else single))

    def _bodies_behind(self, j: int, post: PostSpan) -> tuple[int, PostSpan]:
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

    def _told(self, name: NameSpan) -> tuple[int, str | None]:
        """The word behind a name, and a state told there: "X (Laos)", "X of Laos", "X (KBRI Hanoi)"."""
        t, n, j = self.t, len(self.t), name.after
        if j + 1 >= n:
            return j, None
        if t[j].text == "(":
            found = self.names.at(t, j + 1, ("state", "igo"))
            if found and j + 1 + found[0] < n and t[j + 1 + found[0]].text == ")":
                return j + 2 + found[0], found[1].country
            body = self.starts.get(j + 1)
            if body and body[1].last < n and t[body[1].last].text == ")" and body[1].holder == "state":
                return body[1].last + 1, body[1].country
        elif t[j].low in ("of", "dari", "daripada", "asal", "from"):
            k = j + 2 if t[j + 1].low == "the" and j + 2 < n else j + 1
            found = self.names.at(t, k, ("state",))
            if found:
                return k + found[0], found[1].country
            body = self.starts.get(k)
            if body and body[1].country and (body[1].holder == "state" or body[1].ids):
                return j, body[1].country  # "X of the Thai embassy", "of the National University of Laos"
            if body and self._of_learning(body[1]):
                return j, ""  # "Dr X of Parami University" acts for nobody
        return j, None

    def _of_learning(self, body: Span) -> bool:
        """Whether a body is a place of learning."""
        return any(token.low in LEARNING for token in self.t[body.first : body.last])

    def _behind(self, name: NameSpan) -> tuple[int, PostSpan | None, str | None]:
        """An office behind a name: "X, Menteri ...", "X (Menteri ...)", "X selaku ...", "X, who is ..."."""
        t, n = self.t, len(self.t)
        j, country = self._told(name)
        if country is not None or j >= n:
            return j, None, country
        dash = t[j].text in ("–", "—", "-", ":")
        if t[j].text in (",", "(") or (dash and name.last - name.first > 1):
            j += 1
            while j < n and t[j].low in _FILLERS and t[j].text != "WHO":
                j += 1
        elif size := _HOLDS.at(t, j):
            j += size
        elif t[j].low in _AS and t[j].low not in ("is", "who"):
            j += 1
            if j < n and t[j].low in ("the", "sebagai"):
                j += 1
        else:
            return name.after, None, None
        post = post_at(t, j, self.names, self.starts, self.english) if j < self.offices else None
        if post is None or (post.bare and t[name.after].text == "," and not self.english):
            return name.after, None, None
        if not self.english and not t[post.first].cap and post.last - post.first < 2:
            return name.after, None, None
        k = post.last
        ends = k >= n or t[k].text in (",", ")", ".", ";", "—", "–", "-")
        if not ends and t[k].cap and t[k].text[0].isalpha():
            return name.after, None, None  # "X, Menteri Y Z": the office belongs to the name behind it
        if k < n and t[k].text == ",":
            k, post = self._bodies_behind(k, post)
            place = name.last - name.first < 2 and not name.titles  # "Farol, Duta Besar RI, X Y, ..."
            if k + 1 < n and t[k].text == "," and (place or title_at(t, k + 1)):
                other = name_at(t, k + 1, self.names, self.blocked)
                full = other is not None and other.last - other.first > 1
                if (other is None and not place) or (
                    other is not None
                    and (full or not place)
                    and not (self._told(other)[1] or self._has_office(other))
                ):
                    return name.after, None, None  # "X, Menteri Y, TYT Z": it is Z's
        return k, post, None

    def _has_office(self, name: NameSpan) -> bool:
        """Whether an office stands behind a name: "X, Menteri Y, | TYT Z, Menteri W"."""
        t, j = self.t, name.after + 1
        if j >= self.offices or t[j - 1].text != ",":
            return False
        post = post_at(t, j, self.names, self.starts, self.english)
        return post is not None and not post.bare
