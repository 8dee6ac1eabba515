"""Whose officer somebody is who is described by a body: "the liaison officer of the Lao Coast Guard, X"."""

from __future__ import annotations

from collections.abc import Mapping

from ingest.persons.believing import HEADS_SIDE
from ingest.words.body_span import LEARNING
from ingest.words.scan import Scan

_OFFICERS = frozenset(
    """head heads chief officer officers director member leader commander delegate attache attaché liaison
    adviser kepala ketua pegawai pejabat perwira anggota pengarah direktur wakil atase atasé pimpinan pemimpin
    petugas penyelia komandan komander""".split()  # noqa: SIM905
)


_OFFICES = frozenset({"office", "mission", "kantor", "perwakilan", "pejabat", "programme", "program"})


def of_body(s: Scan, first: int, after: int) -> str | None:
    """The state of the body by which somebody is described: "the senior liaison officer of the Australian
    Federal Police (AFP), | X", "X, who heads the National Authority in Vientiane"."""
    t = s.tokens
    k = after + (after < len(t) and t[after].text == ",")
    verb = next((i for i in range(k, min(k + 3, len(t))) if HEADS_SIDE.at(t, i) and not t[i].cap), None)
    who = k < len(t) and t[k].low in ("who", "yang")
    for span in s.bodies:
        office = {x.low for x in t[verb + 1 : span.first]} if verb is not None else set()
        heads_it = who and verb is not None and verb < span.first <= verb + 6
        if heads_it and span.holder == "igo" and not _OFFICES.isdisjoint(office):
            return span.country  # "X, who heads the Dili office of the Y"
        if span.holder == "igo" and span.country and _apposed(s, span.last, first):
            before = t[max(0, span.first - 3) : span.first]
            if any(x.low in _STAFF for x in before) and before[-1].low in _OF_IT:
                return span.country  # "peninjau dari Sekretariat ASEAN, | X"
        if span.holder != "state":
            continue
        if who and verb is not None and verb < span.first <= verb + 2:
            end = _over_bracket(s, span.last)
            seat = (e.country for a, _, e in s.places if a == end + 1 and t[end].low in ("in", "di"))
            return next(seat, None) or span.country
        end = _over_bracket(s, span.last)
        end += end < first - 1 and not t[end].cap and t[end].text.isalpha()  # "the JCG | contingent"
        near = range(max(0, span.first - 5), span.first)
        if end == first - 1 and t[end].text == "," and any(t[i].low in _OFFICERS for i in near):
            return span.country
    return None


_BELONGS = frozenset({"of", "from", "at", "dari", "daripada"})


def of_body_behind(s: Scan, after: int, of_bodies: Mapping[int, str | None]) -> str | None:
    """The state of the public body whose somebody a name is called: "Director X | of the Department of Y";
    who is of a university acts for none.

    Args: ``of_bodies`` the states of body spans by ``id``, as the whole article tells them.
    """
    t = s.tokens
    if after + 1 >= len(t) or t[after].low not in _BELONGS:
        return None
    k = after + 1 + (t[after + 1].low == "the")
    body = next((x for x in s.bodies if x.first == k and x.holder == "state"), None)
    if body is None or any(x.low in LEARNING for x in t[body.first : body.last]):
        return None
    return of_bodies.get(id(body))


_STAFF = frozenset(
    """observer official officer expert specialist economist adviser representative coordinator consultant
    staff peninjau pemerhati pejabat pegawai pakar ahli ekonom penasihat wakil perwakilan utusan koordinator
    staf spesialis""".split()  # noqa: SIM905
)
_FIELDS = frozenset({"teknikal", "teknis", "technical", "kesihatan", "kesehatan", "perubatan", "medical"})
_OF_IT = frozenset({"dari", "daripada", "of", "from", "the", "at", "with", *_FIELDS, *_STAFF})


def _apposed(s: Scan, end: int, first: int) -> bool:
    """Whether a name at ``first`` stands behind a body that ends before ``end``, at once or by a comma."""
    end = _over_bracket(s, end)
    return end == first or (end == first - 1 and s.tokens[end].text == ",")


def _over_bracket(s: Scan, end: int) -> int:
    """The word behind a short form in brackets."""
    t = s.tokens
    if end + 2 < len(t) and t[end].text == "(" and t[end + 2].text == ")":
        return end + 3
    return end
