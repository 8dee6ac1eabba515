"""A model's answer held against the article: what stands there becomes facts, all else is listed.

Pure: the same answer about the same document gives the same facts. A fact is refused where a quote of it does
not stand in the article letter by letter; a detail of it (a post, a place, a side) where the article does not
carry that. Evidence is the sentences in which the quotes stand, as with the rules: so both can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, cast

from pydantic import ValidationError

from ingest.document import Document
from ingest.facts import (
    Commitment,
    Evidence,
    Facts,
    Institution,
    Meeting,
    Participation,
    Person,
    Post,
    Role,
)
from ingest.llm.grounding import Ground, Refusal, Ungrounded, shown
from ingest.llm.schema import (
    Answer,
    CommitmentSaid,
    InstitutionSaid,
    MeetingSaid,
    ParticipantSaid,
    PersonSaid,
    why,
)
from ingest.rdf_values import fold
from ingest.text.tiers import source_tier
from ontology.knowledge import Knowledge

Said = TypeVar("Said", PersonSaid, InstitutionSaid, MeetingSaid, CommitmentSaid)
Fact = TypeVar("Fact", Person, Institution, Meeting, Commitment)


def checked(answer: Answer, document: Document, knowledge: Knowledge) -> tuple[Facts, tuple[Refusal, ...]]:
    """The facts of an answer that stand in the article, and what was refused.

    Args: the answer; the article as `ingest.annotate.annotate` sees it, for its sentences, dates and states;
    the authority data.
    """
    return _Check(document, knowledge).facts(answer)


class _Check(Ground):
    def facts(self, answer: Answer) -> tuple[Facts, tuple[Refusal, ...]]:
        persons, _ = self.each("person", answer.persons, PersonSaid, self.person)
        bodies, _ = self.each("institution", answer.institutions, InstitutionSaid, self.institution)
        meetings, rank_of = self.each(
            "meeting", answer.meetings, MeetingSaid, lambda said: self.meeting(said, persons, bodies)
        )
        commitments, _ = self.each(
            "commitment", answer.commitments, CommitmentSaid, lambda said: self.commitment(said, rank_of)
        )
        article = self.document.article
        facts = Facts(
            article=article.id,
            language=self.document.language,
            published=article.published,
            tier=source_tier(article),
            persons=persons,
            institutions=bodies,
            meetings=meetings,
            commitments=commitments,
        )
        return facts, tuple(self.refused)

    def each(
        self, kind: str, entries: Sequence[object], form: type[Said], make: Callable[[Said], Fact]
    ) -> tuple[tuple[Fact, ...], dict[int, int]]:
        """The facts of one kind in order of first evidence, and the rank of each entry that became one."""
        made: list[tuple[int, Fact]] = []
        for number, entry in enumerate(entries, 1):
            self.item = f"{kind} {number}"
            try:
                fact = make(form.model_validate(entry))
            except ValidationError as error:
                self.refuse(why(error))
            except Ungrounded as refused:
                self.refuse(str(refused))
            else:
                if any(_same(fact, other) for _, other in made):
                    self.refuse("said twice")
                else:
                    made.append((number, fact))
        made.sort(key=lambda one: (one[1].evidence[0], one[0]))
        return tuple(fact for _, fact in made), {number: rank for rank, (number, _) in enumerate(made)}

    # -- the kinds -----------------------------------------------------------------------------------

    def person(self, said: PersonSaid) -> Person:
        evidence = self.evidence(said.quotes)
        country, proof = self.side(said.country, "country"), evidence[0]
        label = self.detail(said.post, "post", evidence)
        if label:
            proof = next(e for e in evidence if label in e.quote)
        post = Post(label, (proof,), country) if label else None
        return Person(
            self.named(said.name, said.other_names, evidence),
            evidence,
            post,
            said.acting and post is not None,
            country,
        )

    def institution(self, said: InstitutionSaid) -> Institution:
        evidence = self.evidence(said.quotes)
        return Institution(
            self.named(said.name, said.other_names, evidence), evidence, self.side(said.country, "country")
        )

    def meeting(
        self, said: MeetingSaid, persons: tuple[Person, ...], bodies: tuple[Institution, ...]
    ) -> Meeting:
        evidence = self.evidence(said.quotes)
        parties = self.parties(said.parties, "parties")
        of_one_body = len(parties) == 1 and parties[0] not in self.knowledge.state_of
        if len(parties) < 2 and not of_one_body:  # a summit of ASEAN is a meeting of its members
            raise Ungrounded("fewer than two sides that the article names")
        place = self.detail(said.place, "place", evidence)
        return Meeting(
            kind=said.kind,
            status=said.status,
            parties=parties,
            evidence=evidence,
            when=self.when(said.date_words, "date_words", evidence),
            place=place,
            country=self.side(said.place_country, "place_country") if place else None,
            place_evidence=next(e for e in evidence if place in e.quote) if place else None,
            participations=tuple(self.participations(said.participants, evidence, persons, bodies)),
            topics=self.topics(said.topics, evidence),
        )

    def commitment(self, said: CommitmentSaid, rank_of: dict[int, int]) -> Commitment:
        evidence = self.evidence(said.quotes)
        parties = self.parties(said.parties, "parties")
        if not parties:
            raise Ungrounded("no side that the article names")
        if said.meeting is not None and said.meeting not in rank_of:
            self.refuse("leads to no meeting that was taken", "meeting")
        return Commitment(
            kind=said.kind,
            status=said.status,
            parties=parties,
            evidence=evidence,
            when=self.when(said.date_words, "date_words", evidence),
            due=self.when(said.due_words, "due_words", evidence),
            committed_by=tuple(p for p in self.parties(said.committed_by, "committed_by") if p in parties),
            committed_to=tuple(p for p in self.parties(said.committed_to, "committed_to") if p in parties),
            topics=self.topics(said.topics, evidence),
            made_at=rank_of.get(said.meeting) if said.meeting is not None else None,
            name=self.detail(said.name, "name", evidence),
        )

    def participations(
        self,
        said: tuple[ParticipantSaid, ...],
        evidence: tuple[Evidence, ...],
        persons: tuple[Person, ...],
        bodies: tuple[Institution, ...],
    ) -> Iterator[Participation]:
        for one in dict.fromkeys(said):
            wanted = fold(one.name)
            person, body = _rank(wanted, persons), _rank(wanted, bodies)
            if person is None and body is None:
                self.refuse(f"{shown(one.name)} is none of the persons and institutions", "participant")
                continue
            names = persons[person].names if person is not None else bodies[body or 0].names
            proofs = tuple(e for e in evidence if any(name in e.quote for name in names))
            if not proofs:
                self.refuse(f"{shown(one.name)} stands in no quote of the meeting", "participant")
                continue
            yield Participation(
                cast(Role, one.role),  # the form takes no other
                proofs,
                person=person,
                institution=body if person is None else None,
                party=self.side(one.party, "participant"),
            )


def _same(one: object, other: object) -> bool:
    """Whether two entries are one: alike, or persons or bodies under one name."""
    if isinstance(one, Person | Institution) and isinstance(other, Person | Institution):
        return fold(one.names[0]) == fold(other.names[0])
    return one == other


def _rank(name: str, listed: Sequence[Person | Institution]) -> int | None:
    """The one that goes under a name, None where none does or several do."""
    found = [rank for rank, one in enumerate(listed) if name in map(fold, one.names)]
    return found[0] if len(found) == 1 else None
