"""Offices that are held for no state, and titles that one state alone gives."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

from ingest.words.body_span import INTRODUCER, LEARNING, VOLUNTARY
from ingest.words.name_tables import rows
from ingest.words.naming import words
from ingest.words.post_words import HEAD, SCHOLAR, PostSpan
from ingest.words.scan import Scan
from ingest.words.tokens import folded

OWN = words(
    "posts", "own", "clergy"
)  # offices outside the state: without words that say so they act for none
RECTOR = words("posts", "rector")
# Titles that only one state gives; Dato, Haji and Sri are shared and therefore say nothing.
# grades of the Indonesian police, and the corps behind ranks of its army
_GRADES = "akbp akp kompol iptu ipda aiptu bripka inf arm kav czi chb cba cpm cpl ckm cku caj ctp cke"
TITLE_STATE = {
    "samdech": "KHM", "oknha": "KHM", "datuk": "MYS", "letjen": "IDN", "komjen": "IDN", "irjen": "IDN",
    "brigjen": "IDN", "mayjen": "IDN", "kombes": "IDN", "marsdya": "IDN", "laksdya": "IDN", "laksda": "IDN",
    "laksma": "IDN", "marsma": "IDN", "pehin": "BRN", "pengiran": "BRN", "khun": "THA", "tan": "MYS",
    "smt": "IND", "shri": "IND",
    **dict.fromkeys(_GRADES.split(), "IDN"),
}  # fmt: skip
# Ranks that Indonesian papers also give to officers of other states.
_TRANSLATED = frozenset(
    {"letjen", "komjen", "irjen", "brigjen", "mayjen", "kombes", "marsdya", "laksdya", "laksda", "laksma"}
)
_CORPS = frozenset({"tni", "pol"})
# Orders that only Brunei gives its Dato.
_ORDERS_OF_BRUNEI = frozenset(
    {("dato", "seri", "setia"), ("dato", "seri", "paduka"), ("dato", "paduka", "seri"),
     ("dato", "seri", "laila"), ("datin", "seri", "setia"), ("datin", "seri", "paduka"),
     ("dato", "paduka", "awang")}
)  # fmt: skip
_EXPERTS = frozenset(
    """pengamat pakar ahli ekonom peneliti penyelidik analis penganalisis pemerhati observer expert economist
    analyst researcher professor guru profesor scientist felo zamil fellow akademisi""".split()  # noqa: SIM905
)
_TEACHERS = frozenset("pengajar pensyarah dosen lecturer guru professor".split())  # noqa: SIM905
_AT = frozenset(
    """di at of in the from dari daripada pada senior kanan madya besar luar biasa tetap""".split()  # noqa: SIM905
)
_COACHES = frozenset({"pelatih", "coach", "jurulatih", "head"})
_BORN = frozenset({"asal", "from", "kelahiran"})
_BANKS = frozenset("bank maybank cimb securities sekuritas investment capital".split())  # noqa: SIM905
_CENTRAL = frozenset({"central", "sentral", "pusat", "negara"})
_OF_FIELDS = frozenset({"direktur", "director", "pengarah"})
_SEATED = 3  # words of an office with a seat: "director of the Bangkok-based X"
_TRADE = frozenset("perniagaan bisnis business persahabatan friendship usahawan".split())  # noqa: SIM905
_VOLUNTEERS = frozenset({"ngo", "lsm", "nonprofit", "charity", "yayasan", "swasta", "private", "privately"})
_ITS = frozenset({"itu", "ini", "tersebut", "berkenaan", ","})


def of_school(s: Scan, post: PostSpan, of_body: Mapping[int, str | None]) -> str | None:
    """The state of which the university or agency is at which somebody teaches or studies; None of a private
    one, of one that the article does not name, and of an expert: he is asked for his own opinion."""
    spans = [s.bodies[number] for number in post.bodies]
    head = s.tokens[post.head].low
    if (
        not spans
        and head in _COACHES
        and not _BORN.intersection(x.low for x in s.tokens[post.head : post.last])
    ):
        return post.country  # "Pelatih Laos X": of its national team
    if head in _EXPERTS and (learned(s, post) or _of_market(s, post)):
        return None
    if spans and head in _TEACHERS and _of_a_field(s, post.head, spans[0].first):
        return None
    own = [
        x
        for x in spans
        if x.holder not in ("private", "open") or any(t.low in LEARNING for t in s.tokens[x.first : x.last])
    ]
    return next((x.country or of_body.get(id(x)) for x in own), None)


def _of_a_field(s: Scan, head: int, school: int) -> bool:
    """Whether a teacher is told with what he knows of, for which he is asked: "pengajar hukum laut | X"."""
    return any(x.low == x.text and x.text.isalpha() and x.low not in _AT for x in s.tokens[head + 1 : school])


def _of_market(s: Scan, post: PostSpan) -> bool:
    """Whether somebody watches the market for a bank, state-owned or not: "the Maybank economist"."""
    words_ = {t.low for t in s.tokens[post.first : post.last]}
    return not _BANKS.isdisjoint(words_) and _CENTRAL.isdisjoint(words_)


def scholar(s: Scan, post: PostSpan) -> bool:
    """Whether an office is a scholar's or coach's, and no longer one that begins so ("Ahli Parlimen")."""
    return SCHOLAR.at(s.tokens, post.head) >= max(1, HEAD.at(s.tokens, post.head))


def learned(s: Scan, post: PostSpan) -> bool:
    """Whether an office is one at a university: who teaches or studies there does not act for its state."""
    spans = [s.bodies[b] for b in post.bodies]
    return any(s.tokens[k].low in LEARNING for x in spans for k in range(x.first, x.last))


def of_staff(s: Scan, post: PostSpan) -> str | None:
    """The organisation of states of whose staff somebody is, whatever land he is from: "ASEAN
    Secretary-General X, a former Thai diplomat"; who chairs or sits in it acts for his own."""
    if post.country not in organisations() or post.former:
        return None
    low = {part for x in s.tokens[post.first : post.last] for part in x.low.split("-")}
    own = low & _STAFF and not low & _SENT_THERE
    return post.country if own else None


@functools.cache
def organisations() -> frozenset[str]:
    """The short names of the organisations of states."""
    return frozenset(row["short"] for row in rows("igos.csv"))


_STAFF = frozenset(
    """secretary sekjen sekretaris setiausaha wasekjen envoy utusan rapporteur pelapor coordinator koordinator
    penyelaras koordinatornya director direktur pengarah representative wakil perwakilan kepala head chief
    economist ekonom commissioner komisaris pesuruhjaya observer pemerhati pengamat adviser advisor penasihat
    spokesman spokeswoman spokesperson jubir jurucakap administrator inspector inspektur commander
    komandan komander""".split()  # noqa: SIM905
)
_SENT_THERE = frozenset(
    """chair chairman chairwoman chairperson ketua pengerusi presiden president ambassador duta dubes
    permanent tetap negotiator perunding anggota ahli member delegation delegasi dirjen national nasional
    kebangsaan ministry kementerian department departemen jabatan kontingen contingent satgas batalion
    battalion pasukan satuan garuda""".split()  # noqa: SIM905
)


def outside(s: Scan, post: PostSpan) -> bool:
    """Whether an office is none of a state's: a scholar's, a company's, an association's."""
    t, head = s.tokens, post.head
    if scholar(s, post) or learned(s, post):
        return True
    seated = post.last - head > _SEATED and any(x.low.endswith("based") for x in t[head : post.last])
    if post.bodies and not seated:
        holders = {s.bodies[b].holder for b in post.bodies}
        if holders == {"joint"} and not _TRADE.isdisjoint(x.low for x in t[head : post.last]):
            return True  # "Presiden Majlis Perniagaan Malaysia-Laos"
        return "private" in holders and holders <= {"private", "joint"}  # "Ketua Asosiasi X"
    k = post.last
    if seated:
        return True  # "director of the Bangkok-based X": of a private body
    own = next((e for a, b, e in s.places if a == post.first and e.kind == "state"), None)
    if own and head > 2 and t[post.first - 1].text == "-" and t[post.first - 2].cap and not post.bodies:
        return not any(b == post.first - 1 for _, b, _ in s.places)  # "Oxfam-Vietnam | programme head"
    if any(x.low in _VOLUNTEERS for x in t[head:k]):
        return True  # "director of the NGO X"
    if not t[k - 1].cap and t[k - 1].low in VOLUNTARY:
        return True  # "ketua koperasi"
    if k + 1 < len(t) and (INTRODUCER.at(t, k) or t[k].low in VOLUNTARY) and t[k + 1].low in _ITS:
        return True  # "Ketua yayasan itu, X"
    if t[head].low in _OF_FIELDS and post.last - head > 2:
        return False  # "Direktur Asia Timur dan Pasifik" directs a part of a ministry
    return OWN.at(t, head) >= max(1, HEAD.at(t, head))  # "Direktur", but not "Direktur Jenderal"


def title_states(titles: Sequence[str]) -> Iterator[str]:
    """The states that alone give the titles before a name; a rank that papers translate needs its corps."""
    heard = {word for title in titles for word in folded(title)}
    if any(folded(title)[:3] in _ORDERS_OF_BRUNEI for title in titles):
        yield "BRN"
    for title in titles:
        for word in folded(title)[:1]:
            if word in TITLE_STATE and (word not in _TRANSLATED or heard & _CORPS):
                yield TITLE_STATE[word]
