"""The office-holders of one sentence: offices and names, read from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.bodies.body_holder import MEMBERS
from ingest.persons.appositions import Appositions
from ingest.persons.believing import ROOMS, believed, counterpart, said_by
from ingest.persons.called_after import called_after
from ingest.persons.called_states import its_officer, served
from ingest.persons.office_gaps import over_gap
from ingest.persons.paired_names import paired
from ingest.persons.posts import post_at
from ingest.persons.shared_offices import SEVERAL, share_offices
from ingest.persons.sides_behind import acts_for
from ingest.persons.town_names import like_town
from ingest.words.gazetteer import Gazetteer
from ingest.words.marks import (
    OFFICE,
    SMALL_TITLE,
    STARTS_IN_ENGLISH,
    STARTS_OFFICE,
    TITLE,
)
from ingest.words.name_words import ALSO_NAMES, is_name_word
from ingest.words.named_alike import FIRST_NAMES, begins_like_place
from ingest.words.person_names import NameSpan, name_at
from ingest.words.post_words import ENVOYS, HEAD, LOCAL, RANK, PostSpan
from ingest.words.scan import Candidate, Scan
from ingest.words.titles import title_at
from ingest.words.tokens import Token

_SIGNED = frozenset(
    "signed inked signatures ditandatangani ditandatangan diteken dimeterai dimeteraikan".split()  # noqa: SIM905
)
# Before a name that a state is told to have: "met Laos's | X", "chairing it was Laos's | X".
_BEFORE_OWNER = frozenset(
    """met meet meets meeting hosted welcomed received thanked told joined was were alongside with by
    and ,""".split()  # noqa: SIM905
)
_THAT = frozenset({"itu", "ini", "tersebut", "tadi"})
_CHOSEN = frozenset({"terpilih", "petahana", "demisioner", "dilantik"})
# Of a constituency, whose name stands behind: "Ahli Parlimen Kuala Rimba, Azlan Kamil".
_SEATED = frozenset(
    {("ahli", "parlimen"), ("adun",), ("ahli", "dewan", "undangan", "negeri"), ("mp",), ("assemblyman",)}
)
_IDLE = frozenset({"leader", "head", "member", "chief"})  # "its leader, X" may be of any band
# Offices that also stand as a title before a name: "Asisten Menteri Perikanan, Senator X".
_LIKE_TITLES = frozenset(
    {
        "senator",
        "ratu",
        "sultan",
        "king",
        "queen",
        "duta",
        "dubes",
        "ambassador",
        "professor",
        "profesor",
        "hakim",
        "uskup",
        "archbishop",
    }
)

_FORUMS = frozenset({"forum", "asosiasi", "persatuan", "perhimpunan", "persidangan", "konferensi"})
_SENT = ENVOYS | {"utusan", "envoy", "wakil", "representative", "rapporteur", "pelapor"}
_CHARGED_WITH = frozenset({"bagi", "untuk", "for", "on"})
_PLACES = frozenset({"jabatan", "jawatan", "posisi", "kursi", "kerusi"})
_HELD = frozenset({"dipegang", "diduduki", "diemban", "disandang", "dijabat"})


def _held_by(t: Sequence[Token], j: int) -> int:
    """The holder's name behind an office and a comma: ", jabatan yang kini dipegang | X"."""
    if j >= len(t) or t[j].low not in _PLACES:
        return j
    held = next((k for k in range(j + 1, min(j + 5, len(t) - 1)) if t[k].low in _HELD), None)
    return j if held is None else held + 1 + (t[held + 1].low == "oleh")


_STYLES = frozenset({"senator", "hakim", "professor", "profesor", "justice"})


class OfficeHolders:
    """Offices and names of one sentence, read from left to right."""

    def __init__(self, scan: Scan, names: Gazetteer, english: bool) -> None:
        self.scan, self.t, self.names, self.english = scan, scan.tokens, names, english
        self.starts = {span.first: (k, span) for k, span in enumerate(scan.bodies)}
        self.blocked = {i for span in scan.bodies for i in range(span.first, span.last)}
        self.blocked.update(i for first, last, _ in scan.places for i in range(first + 1, last))
        self.blocked.update(called_after(self.t))
        self.sides = {first: last for first, last, entry in scan.places if entry.kind == "state"}
        offices = [i for i, token in enumerate(self.t) if token.marks & OFFICE] if scan.marks & OFFICE else []
        self.offices = offices[-1] + 1 if offices else 0  # no office begins from here on
        self.beside = Appositions(self.t, names, self.starts, self.blocked, self.offices, english)
        self.last: NameSpan | None = None
        self.paired = paired(self.t, scan.places, names, self.blocked) if len(scan.places) > 1 else {}

    def read(self) -> None:
        """Record what the sentence holds in its scan."""
        end = 0
        for i in self._places():
            if i >= end:
                end = self._step(i)
        share_offices(self.scan)

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
        if i in self.paired:
            two = self.paired[i]
            post = next((p for p in self.scan.posts if p.first < two.office < p.last), None)
            if post is not None:  # "Menteri Luar Laos dan Fiji, masing-masing | X dan Y"
                post = replace(post, last=two.office, country=two.country, bodies=(), bare=False)
            self._record(two.name, post, True, two.country, two.counterpart)
            return two.name.after
        if i in self.sides and self.scan.names:
            after = self._elliptic(i)
            if after is not None:
                return after
        if i < self.offices and (not inside or i in self.starts):
            post = post_at(t, i, self.names, self.starts, self.english)
            if post is not None:
                if behind := self._of_forum(post):
                    return behind
                named = self._named(post)
                return i if named is None and post.lower and not self.english else named or post.last
        if inside or not (t[i].cap or t[i].marks & SMALL_TITLE):
            return i
        if t[i].low in SEVERAL and i + 1 < len(t) and (HEAD.at(t, i + 1) or RANK.at(t, i + 1)):
            return i + 1  # "Dua | Timbalan Menteri"
        told = (i and t[i].low in ALSO_NAMES) or (t[i].marks & TITLE and title_at(t, i))
        town = t[i].begins and i > 1 and like_town(t, i, self.names, self.blocked)
        town = town or (t[i].low in FIRST_NAMES and begins_like_place(t, i, self.names, self.blocked))
        if not told and not town and not is_name_word(t[i], self.names, t, i, self.blocked):
            return i
        led = i + title_at(t, i) if told else i
        if i < led < self.offices and post_at(t, led, self.names, self.starts, self.english):
            return led  # "Yang Mulia | Timbalan Menteri"
        name = name_at(t, i, self.names, self.blocked, bool(town))
        return self._bare(name) if name else i + (title_at(t, i) if told else 0)

    def _of_forum(self, post: PostSpan) -> int:
        """The word behind the name of a forum that is called after offices, of which none is held: "Forum
        Ketua Menteri dan | Gabenor Segi Tiga X"; 0 where the office is in no such name."""
        t = self.t
        other = next((p for p in self.scan.posts if p.last == post.first - 1), None)
        if other is None or not other.first or t[other.last].low not in ("dan", "and"):
            return 0
        if t[other.first - 1].low not in _FORUMS or not t[other.first - 1].cap:
            return 0
        j = post.last
        while j < len(t) and t[j].cap:
            j += 1
        return j

    def _bare(self, name: NameSpan) -> int:
        """A name behind no office: one that follows, a title or the words around may vouch for it."""
        if name.last - name.first < 2 and not name.titles and name.after in self.starts:
            return name.after  # "kata | Pembina Yayasan X Y Z": a body's name, or a common noun
        after, post, country = self.beside.office(name)
        other = counterpart(self.t, name) is not None
        if name.last - name.first < 2:
            country = None
        elif not country:
            country = self._possessed(name) or country
        if post is None and name.last - name.first > 1 and self.scan.bodies:
            post = self._its_office(name)
        if post or name.titles or country is not None or other or self._believed(name):
            self._record(name, post, bool(post or name.titles), country, other and post is None)
        elif name.last - name.first > 1:
            self.scan.unproven.append(name)
        elif said_by(self.t, name):
            self.scan.said.add(self.t[name.first].low)
        return after

    def _its_office(self, name: NameSpan) -> PostSpan | None:
        """The office at the body told before: "kata pengurus projeknya, | X"."""
        at = its_officer(self.t, name.begin)
        told = [n for n, x in enumerate(self.scan.bodies) if at is not None and x.last <= at]
        if at is None or not told or self.scan.bodies[told[-1]].holder not in ("state", "igo"):
            return None
        country = self.scan.bodies[told[-1]].country
        return PostSpan(at, name.begin - 1, at, country, False, False, (told[-1],), True, False)

    def _believed(self, name: NameSpan) -> bool:
        """Whether the words around vouch for a name."""
        told = believed(self.t, name, self.last) or self.beside.of_body(name) or self._of_member(name)
        if told or name.last - name.first < 2:
            return told
        if its_officer(self.t, name.begin) is not None or served(self.scan, name.begin):
            return True
        return self._signed(name) and acts_for(self.scan, name.after) is not None

    def _signed(self, name: NameSpan) -> bool:
        """Whether a name is told to be of those by whom something was signed."""
        return any(x.low in _SIGNED for x in self.t[: name.begin])

    def _of_member(self, name: NameSpan) -> bool:
        """Whether a full name stands behind a body one of whose people is told: "peneliti Pusat Y | X Z"."""
        t, end = self.t, name.begin
        if end < 2 or name.last - name.first < 2:
            return False
        if t[end - 1].text == ",":
            end -= 1
            if name.after < len(t) and t[name.after].text != ",":
                return False
        return any(s.last == end and s.first and t[s.first - 1].low in MEMBERS for s in self.scan.bodies)

    def _possessed(self, name: NameSpan) -> str | None:
        """The state before a name in a list of persons: "the Lao minister X, Thailand's Y and ..."."""
        t, k = self.t, name.begin - 1
        if k < 1 or t[k].text not in ("'s", "’s"):
            return None
        found = next((p for p in self.scan.places if p[1] == k and p[2].kind == "state"), None)
        if found is None or not found[0] or t[found[0] - 1].low not in _BEFORE_OWNER:
            return None
        if self.last is None and t[found[0] - 1].low in ("and", ","):
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
        if self.scan.places:  # "Nguyen | Thai | Binh" tells of no state
            self.scan.places = [p for p in self.scan.places if not name.first <= p[0] < name.last]
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
        if j + 2 < n and (t[j].low, t[j + 1].low) == ("tuan", "rumah") and t[j + 2].text == ",":
            j += 2  # "menteri luar tuan rumah, X, ..."
        k, j = j, self._behind_clause(j, post)
        if k < j and t[k].low in ("di", "in"):
            other = name_at(t, j + 1, self.names, self.blocked) if j + 1 < n else None
            if other is not None and self.beside.office(other)[1] is not None:
                j = k  # "Kepala Balai di Kupang, X, Bupati Belu, ..."
        if k < j and t[k].low in ("di", "in"):
            seat = any(k < first and last == j for first, last, e in self.scan.places if e.kind == "place")
            post = replace(post, last=j) if seat else post  # "Kepala Kantor X di Makassar, Y, ..."
        if k < j and t[k].low in ("di", "in") and not post.country:
            lands = {entry.country for first, _, entry in self.scan.places if k < first < j}
            post = replace(post, country=lands.pop() if len(lands) == 1 else None)
        comma = j < n and t[j].text == ","
        if comma:
            j, post = self.beside.bodies(j, post)
            j += 1
            if j in self.sides and self.sides[j] < n and t[self.sides[j]].text == ",":
                side = next(entry.country for first, _, entry in self.scan.places if first == j)
                post, j = replace(post, country=post.country or side), self.sides[j] + 1  # "..., Jepang, X"
            j = _held_by(t, j)
        if j + 2 < n and t[j].low in ("saat", "ketika") and t[j + 1].low == "itu":
            j += 3 if t[j + 2].text == "," else 2
        rank = j + 1 < n and t[j].low == "commissioner" and t[j + 1].low == "general"  # of police
        if j < n and (t[j].low in _LIKE_TITLES or rank) and not post.bare and j not in self.blocked:
            title = post_at(t, j, self.names, self.starts, self.english)
            j = title.last if title and title.last - title.first <= 2 and not title.bodies else j
        if comma is False and j + 1 < n and t[j].low == "here" and t[j + 1].text == ",":
            comma, j = True, j + 2  # "The Lao ambassador here, X, said"
        if comma and j + 1 < n and t[j].low == "the" and title_at(t, j + 1):
            j += 1  # "the Foreign Minister of Fiji, the Hon. X"
        town = comma and j < n and like_town(t, j, self.names, self.blocked)
        name = name_at(t, j, self.names, self.blocked, town) if j < n and j not in self.blocked else None
        if not comma and (name is None or (name.last - name.first < 2 and not name.titles)):
            far = over_gap(t, post.last, self.names, self.blocked, self.starts)
            if far is not None and not (post.lower and not self.english):
                post = replace(post, last=far[0], country=post.country or far[2], bare=False)
                self._record(far[1], post, True)
                return far[1].after
        behind = self._field_before_name(post, name) if name and not comma else None
        if behind is not None:
            return self._named(behind)
        if name and (name.begin in self.paired or not self._fits(post, name, comma)):
            name = None
        if name is None:
            if not post.lower or self.english:
                self.scan.posts.append(post)
            return None
        if post.bare and not comma and t[post.head].low in _STYLES:
            end, own, _ = self.beside.office(name)
            if own is not None:  # "Senator X, | Timbalan Menteri Kewangan"
                self._record(name, own, True)
                return end
        after, country = self.beside.told(name)
        if country is None and post.country is None and not post.bodies:
            behind = self.beside.office(name)[
                1
            ]  # "Ambassador X, Permanent Representative of Vietnam to ASEAN"
            country = behind.country if behind else None
        if post.former and country is None:
            end, now, _ = self.beside.office(name)
            # "Former premier X, now ASEAN's | special envoy"
            if now is not None and not now.former and (now.country or now.bodies):
                self._record(name, now, True)
                return end
        idle = post.lower and post.bare and t[post.head].low in _IDLE
        self._record(name, None if idle else post, not idle, country)
        return after

    def _behind_clause(self, j: int, post: PostSpan) -> int:
        """The comma behind a clause on the office: "Menteri X Myanmar yang ditunjuk militer, Y, ...", "Duta X
        yang turut diakreditasi ke Laos, Y, ..."; behind an envoy's charge as well ("bagi iklim, Y, ...")."""
        t = self.t
        charged = j < len(t) and t[j].low in _CHARGED_WITH and t[post.head].low in _SENT
        seated = j < len(t) and t[j].low in ("di", "in") and LOCAL.at(t, post.head)
        if j >= len(t) or not (charged or seated or t[j].low in ("yang", "who")):
            return j  # "Gabenor Satun | di selatan Thailand, X, ..."
        lands = {i for a, b, _ in self.scan.places for i in range(a, b)}
        for k in range(j + 1, min(j + 9, len(t) - 1)):
            if t[k].text == ",":
                return k if t[k + 1].cap else j
            if (t[k].cap and k not in lands) or not t[k].text[0].isalpha():
                break
        return j

    def _field_before_name(self, post: PostSpan, name: NameSpan) -> PostSpan | None:
        """The office with the word behind it, where a name follows that one: "Pengarah Padi, Azlan Kamil".

        None where the word is the name.
        """
        t, j = self.t, name.after
        seat = tuple(x.low for x in t[post.head : post.last]) in _SEATED
        if (name.last - name.first > 1 and not seat) or name.titles or name.alias or j >= len(t):
            return None
        k = j + 1 if t[j].text == "," else j
        if k >= len(t) or not t[k].cap or k in self.blocked:
            return None
        other = name_at(t, k, self.names, self.blocked)
        if other is None or (other.last - other.first < 2 and not other.titles):
            return None
        ends = other.after >= len(t) or t[other.after].text in (",", ".", "(") or said_by(t, other)
        ends = ends or (seat and not t[other.after].cap)
        return replace(post, last=name.last, bare=False) if k == j or ends else None

    def _fits(self, post: PostSpan, name: NameSpan, comma: bool) -> bool:
        """Whether a single word behind an office is a name, and not the start of something else."""
        t, single = self.t, name.last - name.first == 1 and not name.titles
        follows = t[name.after] if name.after < len(t) else None
        if single and comma and follows is not None and follows.text not in (",", "."):
            return False
        if single and comma and post.first and t[post.first - 1].low in ROOMS:
            return False  # "di Ruang Tamu Panglima, Cilangkap" is where it was
        if single and t[name.first].low == "timur":
            return False  # "Utusan Timur" is a paper
        if single and follows is not None and follows.low in _THAT:
            return False  # "mantan Panglima Jaya itu" is an office, not a name
        ends = follows is None or follows.text in ",(." or follows.low in ("dan", "serta")
        inserted = ends or (not single and said_by(t, name))
        return not (post.lower and not self.english and (not inserted if comma else single))
