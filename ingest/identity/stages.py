"""The stages of identity, one kind of thing after the other: what each looks at, and what can touch what.

The decisions of `identity` about a node depend on nodes with which it shares a block. A stage names
these blocks (`keys`) more widely than the decisions do, never more narrowly: then a change can be decided
among the nodes of the blocks that it touches alone, with the very functions that decide about all.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from ingest.identity import meeting_steps, same_body, same_commitment, same_meeting, same_person
from ingest.identity.accounts import UNKNOWN_DAY, Account, read_account
from ingest.identity.claims import Told
from ingest.identity.clusters import Clusters
from ingest.identity.identity import post_key
from ingest.identity.same_body import Named, read_named
from ingest.identity.same_commitment import Undertaking, read_undertaking
from ingest.identity.same_meeting import Meetings
from ingest.identity.same_person import Called, read_called, tenure_key
from ingest.identity.stage import Key, Scene, Sign, Stage, hard, of_kind, soft

# -- bodies, posts, persons, tenures ---------------------------------------------------------------


def _bodies(told: Told, scene: Scene) -> Mapping[str, Sign]:
    return {n.iri: read_named(n, scene.names) for n in of_kind(told, "Institution")}


def _body_keys(named: Named, scene: Scene) -> Iterable[Key]:
    for form in named.forms - {""}:
        yield hard(("form", form))
    if named.authority:
        yield hard(("chain", scene.chain_of.get(named.authority, named.authority)))


def _posts(told: Told, scene: Scene) -> Mapping[str, Sign]:
    return {n.iri: key for n in of_kind(told, "Post") if (key := post_key(n, scene.names))}


def _people(told: Told, scene: Scene) -> Mapping[str, Sign]:
    persons, tenures = of_kind(told, "Person"), of_kind(told, "Tenure")
    return read_called(persons, tenures, told, scene.find, scene.names)


def _person_keys(c: Called, scene: Scene) -> Iterable[Key]:
    for form in c.forms:
        if " " in form and c.country:  # namesakes of two sides meet only where one of no side may be either
            yield hard(("form", form, c.country))
            yield Key(("sided", form), ("loose", form), True)
        elif " " in form:
            yield hard(("loose", form))
            yield Key(None, ("sided", form), True)
    words = {word for form in c.forms for word in form.split()}
    for x in {*c.posts, *c.bodies} if c.country else ():
        for word in words:
            yield soft((c.country, x, word))
    for post in c.posts if c.country else ():
        ends = ("short", "long") if " " not in c.name else ("long", "short")
        lies, seeks = ((end, c.country, post, c.name[:1]) for end in ends)
        yield Key(lies, seeks)


def _one_person(a: Called, b: Called) -> bool:
    return same_person.supported(a, b) and not same_person.contradictions(a, b)


def _tenures(told: Told, scene: Scene) -> Mapping[str, Sign]:
    nodes = of_kind(told, "Tenure")
    return {n.iri: key for n in nodes if (key := tenure_key(n, scene.find, scene.names))}


def _always(sign: Sign) -> bool:
    return True


def _by_key(signs: dict[str, Sign], clusters: Clusters, scene: Scene) -> None:
    clusters.same(signs, lambda iri: signs[iri])


# -- meetings --------------------------------------------------------------------------------------


def _accounts(told: Told, scene: Scene) -> dict[str, Account]:
    nodes = of_kind(told, "Meeting")
    read = {n.iri: read_account(n, told, scene.find, scene.broadest, scene.names) for n in nodes}
    return {iri: replace(it, iri="", articles=frozenset()) for iri, it in read.items()}


def _account_keys(m: Account, scene: Scene) -> Iterable[Key]:
    """Sides and months; the undated meet the dated ones of the months around, and each other."""
    if m.bounds:
        first, last = (date.fromisoformat(day) for day in m.bounds)
        day = same_meeting.moved(last, same_meeting.SLACK)
        for month in same_meeting.months_between(first, day):
            yield soft((m.parties, month))
        around = same_meeting.moved(first, -same_meeting.LATER), same_meeting.moved(last, same_meeting.LATER)
        for month in (*same_meeting.months_between(*around), "any"):
            yield Key(("dated", m.parties, month), ("undated", m.parties, month))
    else:
        months = ["any"]
        if m.issued != UNKNOWN_DAY:
            day, soon = date.fromisoformat(m.issued), same_meeting.SOON
            months = same_meeting.months_between(
                same_meeting.moved(day, -soon), same_meeting.moved(day, soon)
            )
        for month in months:
            yield Key(("undated", m.parties, month), ("dated", m.parties, month))
            yield Key(None, ("undated", m.parties, month))
    if m.ordinal:
        yield soft((m.parties, m.kind, m.ordinal))
    for body in m.offices:
        yield Key(office_block(body), None)


def office_block(body: str) -> Hashable:
    """The block of the meetings at which a body took part; what stands over it may change."""
    return ("office", body)


def _one_encounter(a: Account, b: Account) -> bool:
    if same_meeting.contradictions(a, b, lambda x, y: True):
        return False
    if not (a.bounds and b.bounds):
        return same_meeting.undated_fits(a, b) or same_meeting.one_round(a, b)
    who = (x.persons | x.offices | x.posts for x in (a, b))
    if frozenset.intersection(*who) or same_meeting.one_round(a, b):
        return True
    return bool(a.day) and a.day == b.day and same_meeting.one_matter(a, b)


def _own(signs: Mapping[str, Account], scene: Scene) -> Meetings:
    return Meetings(
        {iri: replace(it, iri=iri, articles=scene.articles[iri]) for iri, it in signs.items()}, scene.kin
    )


def _unite_meetings(signs: dict[str, Sign], clusters: Clusters, scene: Scene) -> None:
    meeting_steps.by_themselves(_own(signs, scene), clusters)


def _company(told: Told, scene: Scene) -> Mapping[str, Sign]:
    accounts = _accounts(told, scene)
    roots = {scene.early(iri) for iri in accounts}
    return {iri: (iri, scene.early(iri), it, frozenset(roots - {scene.early(iri)}))
            for iri, it in accounts.items()}  # fmt: skip


def _company_keys(sign: Sign, scene: Scene) -> Iterable[Key]:
    _, early, m, _ = sign
    yield hard(("early", early))
    for person in m.persons:
        yield soft((m.parties, m.kind, m.status, person))
    if m.bounds and m.place:
        yield soft((m.parties, m.kind, m.status, m.bounds))
    for topic in m.topics if m.status in same_meeting.AHEAD else ():
        yield soft((m.parties, m.kind, m.status, "about", topic))
    for body in m.offices:
        yield Key(office_block(body), None)


def _in_company(a: Sign, b: Sign) -> bool:
    one, other = a[2], b[2]
    if not a[3] & b[3] or not same_meeting.told_alike(one, other):
        return False
    return not same_meeting.contradictions(one, other, lambda x, y: True)


def _unite_company(signs: dict[str, Sign], clusters: Clusters, scene: Scene) -> None:
    clusters.same(signs, lambda iri: signs[iri][1])
    accounts = _own({iri: sign[2] for iri, sign in signs.items()}, scene)
    meeting_steps.by_company(accounts, {iri: sign[3] for iri, sign in signs.items()}, clusters)


def _parts(told: Told, scene: Scene) -> Mapping[str, Sign]:
    names, find = scene.names, scene.find
    found = {}
    for meeting in of_kind(told, "Meeting"):
        for iri in meeting.values(names.term("hasParticipation")):
            node = told.nodes.get(iri)
            if node is not None:
                who = node.value(names.term("agent")) or node.value(names.term("inCapacityOf"))
                found[iri] = (find(meeting.iri), find(who)) if who else None
    return {iri: sign for iri, sign in found.items() if sign}


# -- commitments -----------------------------------------------------------------------------------


def _undertakings(told: Told, scene: Scene) -> Mapping[str, Sign]:
    nodes = of_kind(told, "Commitment")
    read = {n.iri: read_undertaking(n, told, scene.find, scene.broadest, scene.names) for n in nodes}
    return {iri: replace(it, iri="", articles=frozenset()) for iri, it in read.items()}


def _undertaking_keys(it: Undertaking, scene: Scene) -> Iterable[Key]:
    for key in (("words", it.words), ("name", it.name), ("meeting", it.meeting), ("day", it.day)):
        if key[1]:
            yield soft((it.parties, key))


def _one_promise(a: Undertaking, b: Undertaking) -> bool:
    return not same_commitment.contradictions(a, b)


def _unite_promises(signs: dict[str, Sign], clusters: Clusters, scene: Scene) -> None:
    own = {iri: replace(it, iri=iri, articles=scene.articles[iri]) for iri, it in signs.items()}
    same_commitment.bring_together(own, clusters)


def _papers(told: Told, scene: Scene) -> Mapping[str, Sign]:
    instrument = scene.names.term("instrument")
    return {
        paper: (scene.find(n.iri), scene.find(n.iri) == n.iri)
        for n in of_kind(told, "Commitment")
        if (paper := n.value(instrument)) and paper in told.nodes
    }


def _unite_papers(signs: dict[str, Sign], clusters: Clusters, scene: Scene) -> None:
    first = {root: iri for iri, (root, leads) in signs.items() if leads}
    for iri, (root, _) in signs.items():
        if root in first:
            clusters.union(first[root], iri)


def _nothing(told: Told, scene: Scene) -> Mapping[str, Sign]:
    return {}


STAGES = (
    Stage("other", ("Place", "IntergovernmentalOrganization", "ReportedFigure"), _nothing,
          lambda sign, scene: (), _by_key),
    Stage("body", ("Institution",), _bodies, _body_keys,
          lambda signs, clusters, scene: same_body.bring_together(signs, clusters, scene.shared)),
    Stage("post", ("Post",), _posts, lambda sign, scene: [hard(sign)], _by_key, copies=_always),
    Stage("person", ("Person",), _people, _person_keys,
          lambda signs, clusters, scene: same_person.bring_together(signs, clusters), _one_person,
          copies=same_person.recognised),
    Stage("tenure", ("Tenure",), _tenures, lambda sign, scene: [hard(sign)], _by_key, copies=_always),
    Stage("meeting", ("Meeting",), _accounts, _account_keys, _unite_meetings, _one_encounter, final=False),
    Stage("company", ("Meeting",), _company, _company_keys, _unite_company, _in_company),
    Stage("participation", ("Participation",), _parts, lambda sign, scene: [hard(sign)], _by_key,
          copies=_always),
    Stage("commitment", ("Commitment",), _undertakings, _undertaking_keys, _unite_promises, _one_promise),
    Stage("paper", ("Instrument",), _papers, lambda sign, scene: [hard(sign[0])], _unite_papers),
)  # fmt: skip
