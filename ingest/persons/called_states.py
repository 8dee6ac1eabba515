"""For which state a name without an office is told to act: "Laos's X", "the Lao diplomat X", "X, his
counterpart from Laos"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.persons.believing import COUNTERPART, host_before
from ingest.words.naming import words
from ingest.words.scan import Candidate, Scan
from ingest.words.tokens import Token

_OWNING = frozenset({"'s", "’s", "'", "’"})
# Who is called so serves the state that stands beside the word, and no more is told of the office.
_SERVANTS = frozenset(
    """diplomat official officials officer negotiator envoy delegate representative lawmaker legislator
    parliamentarian politician general admiral colonel prosecutor judge
    komandan komander nakhoda commander captain skipper
    pejabat pegawai perunding juru utusan delegat wakil perwakilan legislator politisi jenderal laksamana
    jaksa hakim perwira diplomat""".split()  # noqa: SIM905
)
_RANKED = frozenset(
    """senior junior top veteran chief career high-ranking retired young tinggi kanan muda karier kerjaya
    runding pemantau penghubung penerangan liaison monitoring
    kapal perang ronda peronda patroli perisik latih""".split()  # noqa: SIM905
)
_WHOSE = frozenset({"his", "her", "their", "its", "the", "a", "an"})
_FROM = frozenset({"from", "of", "dari", "daripada", "asal"})
_APPOSED = 8  # words behind a name within which its apposition tells the state


def called_state(s: Scan, c: Candidate, of_body: Mapping[int, str | None]) -> str | None:
    """The state beside a name that has no office, None where none is told.

    Args: ``of_body`` the states of body spans by ``id``.
    """
    told = (
        _host(s, c.name.begin)
        or _owned(s, c.name.begin)
        or _served(s, c.name.begin)
        or _counterpart_behind(s, c.name.after)
    )
    told = (
        told
        or _acts_for(s, c.name.after)
        or _behind_for(s, c.name.begin)
        or _ranked(s, c)
        or _of_staff(s, c.name.begin)
        or _heads_body(s, c.name.after)
    )
    return told or _of_its_body(s, c.name.after, of_body) or _of_its_people(s, c.name.begin, of_body)


_OFFICES = frozenset(
    """juru jurucakap jubir pegawai pejabat pengurus koordinator penyelaras kepala ketua direktur pengarah
    wakil perwakilan komandan komander penasihat manajer staf penolong asisten""".split()  # noqa: SIM905
)


def its_officer(t: Sequence[Token], begin: int) -> int | None:
    """Where the words begin by which a name behind a comma is told to be an officer of what was told before:
    "kata pengurus projeknya, | X", "koordinator kantornya di Kupang, | X"."""
    if begin < 3 or t[begin - 1].text != ",":
        return None
    for k in range(begin - 2, max(0, begin - 5), -1):
        if t[k].cap or t[k].low in ("di", "in"):
            continue
        if not t[k].text.endswith("nya"):
            return None
        return next((j for j in range(k, max(0, k - 3), -1) if t[j].low in _OFFICES and not t[j].cap), None)
    return None


def _of_its_people(s: Scan, begin: int, of_body: Mapping[int, str | None]) -> str | None:
    """The state of the body told last before the words for its officer."""
    at = its_officer(s.tokens, begin)
    if at is None:
        return None
    told = [x for x in s.bodies if x.last <= at]
    if told and told[-1].holder in ("state", "igo"):
        return told[-1].country or of_body.get(id(told[-1]))
    return None


def _host(s: Scan, begin: int) -> str | None:
    """The state of whoever is called host or guest: "his Thai host, | X", "tamunya dari Laos, | X"."""
    word = host_before(s.tokens, begin)
    if word is None:
        return None
    near = ((a, b, e.country) for a, b, e in s.places if word - 2 <= a < begin)
    return next((country for a, b, country in near if b == word or a > word), None)


def _of_staff(s: Scan, begin: int) -> str | None:
    """The organisation of whose people a name is called: "FAO observer | X", "the WHO expert | X"."""
    t, k = s.tokens, begin
    while k and t[k - 1].low in _RANKED | _STAFF and not t[k - 1].cap:
        k -= 1
    if k == begin or not any(x.low in _STAFF for x in t[k:begin]):
        return None
    return next((x.country for x in s.bodies if x.last == k and x.holder == "igo"), None)


_STAFF = frozenset(
    """observer official officer expert specialist economist adviser advisor consultant staffer inspector
    investigator negotiator envoy monitor""".split()  # noqa: SIM905
)


def _ranked(s: Scan, c: Candidate) -> str | None:
    """The state before an officer's rank: "Lao | Brigadier General X"."""
    if not any(RANK.at(s.tokens, k) for k in range(c.name.begin, c.name.first)):
        return None
    return next((e.country for _, b, e in s.places if b == c.name.begin and e.kind == "demonym"), None)


_SPEAKS = frozenset(
    """negotiates negotiated negotiating speaks spoke signed signs represented represents stood sat
    berunding merundingkan menegosiasikan berbicara menandatangani""".split()  # noqa: SIM905
)
_FOR = frozenset({"for", "untuk", "bagi"})


def _acts_for(s: Scan, after: int) -> str | None:
    """The state for which somebody is told to act behind a comma: "X, who negotiates for Laos"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    if k + 3 >= len(t) or t[k].low not in ("who", "yang") or t[k + 1].low not in _SPEAKS:
        return None
    near = range(k + 2, min(k + 8, len(t)))
    at = next((j for j in near if t[j].low in _FOR or t[j].text in ",.;"), None)
    if at is None or t[at].low not in _FOR:
        return None
    return next((e.country for a, _, e in s.places if a == at + 1 and e.kind == "state"), None)


def _behind_for(s: Scan, begin: int) -> str | None:
    """The state for which a name is told behind a comma: "and for Singapore, | X Y"."""
    t = s.tokens
    if begin < 4 or t[begin - 1].text != ",":
        return None
    at = next(((a, e.country) for a, b, e in s.places if b == begin - 1 and e.kind == "state"), None)
    joined = (
        at is not None and t[at[0] - 1].low in _FOR and t[at[0] - 2].low in ("and", "dan", ",", "manakala")
    )
    return at[1] if at and joined else None


def served(s: Scan, begin: int) -> str | None:
    """The state whose official a name is called right before: "the Lao officer | X"."""
    return _served(s, begin) or _behind_for(s, begin)


def _heads_body(s: Scan, after: int) -> str | None:
    """The state whose ministry or agency a name is told to head: "X, who leads Laos's trade ministry", "X,
    yang memimpin kementerian perdagangan Laos"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    if k + 3 >= len(t) or t[k].low not in ("who", "yang"):
        return None
    verb = next((i for i in range(k + 1, k + 4) if HEADS_SIDE.at(t, i)), None)
    if verb is None:
        return None
    for a, b, e in s.places:
        if e.kind == "place" or not verb < a < verb + 6 or any(x.text in ",;" for x in t[verb:a]):
            continue
        run = t[verb + 1 : a] if t[k].low == "yang" else t[b : b + 5]
        if (t[k].low == "yang" or a < verb + 3) and any(x.low in _HEADED for x in run):
            return e.country
    return None


RANK = words("titles", "service-rank")
HEADS_SIDE = words("speech", "heads-side")
_HEADED = frozenset(
    """ministry department agency bureau authority commission parliament senate bank army navy force police
    legislature chamber assembly cabinet government
    office council committee customs kementerian departemen jabatan badan agensi biro komisi suruhanjaya
    parlemen parlimen angkatan tentera kepolisian polis pejabat kantor dewan""".split()  # noqa: SIM905
)


def _owned(s: Scan, begin: int) -> str | None:
    """Whose a name is told to be: "Thailand's | Srisuda Chan"."""
    if begin < 2 or s.tokens[begin - 1].text not in _OWNING:
        return None
    return next((e.country for _, b, e in s.places if b == begin - 1 and e.kind == "state"), None)


def _served(s: Scan, begin: int) -> str | None:
    """The state that a diplomat or official serves: "the Lao diplomat | X", "diplomat senior Laos, | X"."""
    t = s.tokens
    end = begin - 1 if begin and t[begin - 1].text == "," else begin
    k = _before(t, end)
    if k is not None:  # English: the state stands before the word
        found = next((e.country for _, b, e in s.places if b == k and e.kind != "place"), None)
        if found is None and t[k - 1].text in _OWNING:
            found = next((e.country for _, b, e in s.places if b == k - 1 and e.kind == "state"), None)
        if found:
            return found
    place = next(((a, e) for a, b, e in s.places if b == end and e.kind == "state"), None)
    if place is None or not place[0]:
        return None
    at = place[0] - 1
    at -= t[at].low in _FROM and at > 0
    return place[1].country if _before(t, at + 1) is not None else None


def _before(t: Sequence[Token], end: int) -> int | None:
    """Where the words for somebody who serves begin that end before ``end``."""
    k = end
    while k and t[k - 1].low in _RANKED:
        k -= 1
    if not k or t[k - 1].low not in _SERVANTS or (t[k - 1].cap and k > 1 and t[k - 2].text[0].isalnum()):
        return None
    k -= 1
    while k and t[k - 1].low in _RANKED:
        k -= 1
    return k


_OFFICERS = frozenset(
    """director head chief chairman chairwoman officer commander spokesman spokeswoman spokesperson manager
    deputy coordinator secretary commissioner president""".split()  # noqa: SIM905
)


def _of_its_body(s: Scan, after: int, of_body: Mapping[int, str | None]) -> str | None:
    """The state of the body whose officer a name is told to be behind it: "X, the Energy Authority's director
    for imports", "said X, its northern director"."""
    t = s.tokens
    if after + 2 >= len(t) or t[after].text != ",":
        return None
    k = after + 1 + (t[after + 1].low == "the")
    end = next((j for j in range(k, min(k + 9, len(t))) if t[j].text in ",.;"), len(t))
    span = next((x for x in s.bodies if x.first == k and x.last < len(t) and t[x.last].text in _OWNING), None)
    if span is None and t[k].low == "its":
        span = next((x for x in reversed(s.bodies) if x.last <= after), None)
    if span is None or span.holder != "state" or not any(x.low in _OFFICERS for x in t[k:end]):
        return None
    return span.country or of_body.get(id(span))


def _counterpart_behind(s: Scan, after: int) -> str | None:
    """The state of a counterpart who is called so behind the name: "X, his counterpart from Laos"."""
    t = s.tokens
    if after + 1 >= len(t) or t[after].text != ",":
        return None
    near = range(after + 1, min(after + _APPOSED, len(t)))
    word = next((k for k in near if COUNTERPART.at(t, k)), None)
    if word is None or any(t[k].text in ",;:" for k in range(after + 1, word)):
        return None
    behind = word + COUNTERPART.at(t, word)
    for a, b, e in s.places:
        if after < a and b == word and e.kind != "place":
            return e.country
        led = behind < a <= behind + 2 and t[behind].low in _FROM and t[a - 1].low in _FROM | _WHOSE
        if led:
            return e.country
    return None
