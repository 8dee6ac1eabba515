"""Commitments: what the parties signed, agreed, pledged or offered, told again or told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from ingest.answers import answer_to
from ingest.draft import Draft
from ingest.facts import Commitment, Meeting, Topic, When
from ingest.lasting import at_its_end
from ingest.made_at import day_of_occasion, day_of_words, meeting_at, news_day, thence
from ingest.points import goes_on
from ingest.scene import Scene, evidence
from ingest.themes import MOST_OF_COMMITMENT, of_commitment
from ingest.topics import ranked
from ingest.undertaking import DOCUMENTS, Undertaking
from ingest.undertakings import undertakings
from ontology.knowledge import Knowledge

_DEEDS = {"pledge", "agreement"}
_DONE = ("agreed", "signed", "proposed")
LEAD = 3  # the title and first sentences, whose news "that decision" may mean without a word of agreeing


@dataclass
class Bundle:
    """The sentences of one commitment while they are being gathered."""

    lead: Undertaking
    members: list[Undertaking] = field(default_factory=list)
    status: str = ""


def find_commitments(
    scene: Scene, drafts: Sequence[Draft], meetings: Sequence[Meeting], knowledge: Knowledge
) -> tuple[Commitment, ...]:
    """All commitments of the article in order of first evidence; none without two parties."""
    bundles: list[Bundle] = []
    # what turns out to be still ahead is no meeting at which anything was said
    told = [d for d, m in zip(drafts, meetings, strict=True) if d.lead.status != "held" or m.status == "held"]
    for index, sentence in enumerate(scene.sentences):
        if (
            evidence(scene, index) is None
            or sentence.kind == "heading"
            or sentence.text.rstrip().endswith("?")
        ):
            continue
        if scene.sport(index):
            continue
        before = bundles[-1].lead.parties if bundles else ()
        for one in undertakings(scene, index, told, knowledge, before):
            last = bundles[-1] if bundles else None
            if last and {one.kind, last.lead.kind} <= _DEEDS and goes_on(scene, last.lead.sentence, index):
                last.members.append(one)
            else:
                _bundle(one, bundles)
        _answered(scene, index, bundles)
    if not bundles:
        return ()
    if not drafts and all(m.assumed for b in bundles for m in b.members):
        return ()  # nothing shows that the two whom the article names most deal with each other
    bundles = _resolve_vague(bundles)
    bundles.sort(key=lambda b: (min(m.sentence for m in b.members), b.lead.position))
    main = ranked(scene, range(len(scene.sentences)), knowledge, MOST_OF_COMMITMENT, 0.5)
    return tuple(_commitment(scene, b, bundles, drafts, meetings, main, knowledge) for b in bundles)


def _answered(scene: Scene, index: int, bundles: list[Bundle]) -> None:
    """Give the invitation, offer or plan that a sentence answers the status of the answer."""
    open_ones = [b for b in bundles if b.status in ("proposed", "planned")]
    found = answer_to(scene, index, [b.lead for b in open_ones]) if open_ones else None
    if found:
        bundle, answer = open_ones[found[0]], found[1]
        bundle.members.append(answer)
        bundle.status = answer.status


def _bundle(one: Undertaking, bundles: list[Bundle]) -> None:
    """Join an undertaking to the bundle that tells the same one, or open a new bundle."""
    same = [
        b
        for b in bundles
        if one.again
        and (b.lead.kind == one.kind or _a_paper(one, b))
        and one.status in ("", b.status, "in-force")
    ]
    if (
        one.accepts
        and one.kind == "pledge"
        and any(b.status == "proposed" and b.lead.kind == "pledge" for b in bundles)
    ):
        return  # an offer that was told of
    near = bundles and one.sentence - bundles[-1].members[-1].sentence == 1
    if near and one.accepts and one.kind == "agreement" and bundles[-1].status == "proposed":
        bundles[-1].members.append(one)  # "Laos said yes" to what was just offered
        bundles[-1].status = "agreed"
        return
    if one.that and not bundles and one.sentence > LEAD:
        return  # what was decided is told nowhere
    if one.that and bundles:
        open_too = ("proposed",) if one.kind == "pledge" else ()
        same = [b for b in bundles if b.status in ("agreed", "planned", "signed", *open_too)][-1:]
    if one.seals and bundles and bundles[-1].lead.kind == "agreement" and bundles[-1].status == "agreed":
        bundles[-1].members.append(one)
        bundles[-1].status = "signed"
        return
    if same and (one.that or not one.own_date):
        same[-1].members.append(one)
        return
    if not one.status:
        return
    for bundle in reversed(bundles if not one.item else ()):
        if _same(one, bundle):
            bundle.members.append(one)
            if one.kind == "invitation" and one.status == "agreed":
                bundle.status = "agreed"
            return
    bundles.append(Bundle(one, [one], one.status))


def _a_paper(one: Undertaking, bundle: Bundle) -> bool:
    """Whether "the document", "the pact" may be the paper of a bundle, whatever its kind."""
    return one.generic and (bundle.lead.kind in DOCUMENTS or bundle.status == "signed")


def _same(one: Undertaking, bundle: Bundle) -> bool:
    lead = bundle.lead
    if one.kind != lead.kind or not (
        set(one.parties) <= set(lead.parties) or set(lead.parties) <= set(one.parties)
    ):
        return False
    if one.kind == "invitation":
        return True
    if one.status != lead.status or (one.own_date and lead.own_date and one.when != lead.when):
        return False
    topics = frozenset().union(*(m.topics for m in bundle.members))
    shared = len(one.topics & topics)
    if one.kind in DOCUMENTS and {m.sentence for m in bundle.members} == {0}:
        return True  # the news of the title
    if one.kind in DOCUMENTS:
        return not one.topics or not topics or shared > 0
    if one.by and lead.by and one.by != lead.by:
        return False
    if one.also and one.topics != topics:
        return False
    if one.kind == "pledge" and one.by == lead.by and one.sentence - bundle.members[-1].sentence == 1:
        return True
    return shared > 0 and shared >= 0.6 * min(len(one.topics), len(topics))


def _resolve_vague(bundles: list[Bundle]) -> list[Bundle]:
    """Give the "agreement" of a title or lead to the document or deed told below that shares its field."""
    kept: list[Bundle] = []
    for bundle in bundles:
        if _told_in_pairs(bundle, bundles):
            continue
        target = None
        if all(m.vague for m in bundle.members):
            others = [
                b
                for b in bundles
                if b is not bundle and not b.lead.vague and not b.lead.own_date
                if b.status in ("signed", "agreed") and set(b.lead.parties) == set(bundle.lead.parties)
            ]
            others.sort(key=lambda b: (b.lead.kind not in DOCUMENTS, b.lead.sentence))
            target = next((b for b in others if _topics_of(b) & _topics_of(bundle)), None)
            if target is None and bundle.lead.sentence == 0 and not _topics_of(bundle):
                first = min(others, key=lambda b: b.lead.sentence, default=None)
                target = first if first and first.lead.sentence < LEAD and not first.lead.by else None
            papers = [b for b in others if b.lead.kind in DOCUMENTS and b.status == "signed"]
            if target is None and len(papers) == 1 and not _topics_of(bundle):
                target = papers[0]
            if target is None and papers and all(m.several for m in bundle.members):
                continue  # "five documents were signed": they are told one by one below
        if target is None:
            kept.append(bundle)
        else:
            target.members = sorted(target.members + bundle.members, key=lambda m: m.sentence)
    return kept


def _told_in_pairs(bundle: Bundle, bundles: list[Bundle]) -> bool:
    """Whether a title sums up what its states agreed on two by two: "A, B and C agree to deepen ties"."""
    sides = set(bundle.lead.parties)
    if len(sides) < 3 or {m.sentence for m in bundle.members} != {0} or bundle.lead.kind not in _DEEDS:
        return False
    below = [set(b.lead.parties) for b in bundles if b is not bundle and b.lead.kind in _DEEDS]
    pairs = [pair for pair in below if len(pair) == 2 and pair < sides]
    return len(pairs) > 1 and set().union(*pairs) == sides and not any(sides <= b for b in below)


def _topics_of(bundle: Bundle) -> frozenset[str]:
    return frozenset().union(*(m.topics for m in bundle.members))


def _commitment(
    scene: Scene, bundle: Bundle, bundles: list[Bundle], drafts: Sequence[Draft],
    meetings: Sequence[Meeting], main: list[Topic], knowledge: Knowledge,
) -> Commitment:  # fmt: skip
    lead = bundle.lead
    indexes = sorted({m.sentence for m in bundle.members})
    proofs = tuple(e for i in indexes if (e := evidence(scene, i)))
    held = [d for d, m in zip(drafts, meetings, strict=True) if m.status == "held"]
    # "it was agreed at a meeting in Vientiane", "the agreement stands in a paper signed in Jakarta"
    where = [m.sentence for m in bundle.members if m.that or m.seals or (m.again and m is not lead)]
    told_at = (d for d in held if not d.lead.background and any(i in d.sentences for i in where))
    named = (d for d in told_at if set(lead.parties) <= d.parties)
    draft = next(named, None) or meeting_at(
        scene, lead.sentence, held, lead.parties, thence(scene, lead.sentence)
    )
    made_at = next((n for n, d in enumerate(drafts) if d is draft), None)
    told = reversed(bundle.members) if bundle.status != lead.status else bundle.members
    own = next((m.when for m in told if m.when), None)  # what was answered is dated by the answer
    if bundle.status == "planned" and made_at is not None and _over(scene, meetings[made_at].when):
        made_at = None  # what is still to be signed is of no meeting of last year
    if own is None and bundle.status == "planned":
        own = day_of_occasion(scene, lead.sentence, drafts, lead.parties)
    if made_at is not None:
        meeting = meetings[made_at]
        elsewhere = own is not None and (meeting.when is None or not _meets(own, meeting.when))
        told_only = (bundle.status == "in-force" and lead.kind in DOCUMENTS) or (
            bundle.status == "planned" and not lead.led
        )
        if elsewhere or told_only or not set(lead.parties) <= set(meeting.parties):
            made_at = None
    when = at_its_end(own or (meetings[made_at].when if made_at is not None else None))
    published = scene.document.article.published
    if when and when.earliest and published and when.earliest > published and bundle.status in _DONE:
        when = None  # nobody has agreed to anything tomorrow
    if when is None and bundle.status == "agreed" and lead.kind == "pledge":
        when = day_of_words(scene, lead.sentence)
    if when is None and bundle.status in _DONE and lead.kind != "programme":
        when = news_day(scene)
    follows = None
    if lead.kind == "memorandum-of-understanding" and bundle.status == "planned":
        follows = next((n for n, b in enumerate(bundles) if b.lead.kind == "letter-of-intent"), None)
    return Commitment(
        kind=lead.kind,
        status=bundle.status,
        parties=lead.parties,
        evidence=proofs,
        when=when,
        due=next((m.due for m in bundle.members if m.due), None),
        committed_by=lead.by,
        committed_to=tuple(p for p in lead.parties if lead.by and p not in lead.by),
        topics=of_commitment(
            scene,
            indexes,
            meetings[made_at] if made_at is not None else None,
            draft,
            main,
            lead.kind,
            knowledge,
        ),
        made_at=made_at,
        follows=follows,
    )


def _over(scene: Scene, when: When | None) -> bool:
    """Whether a time was more than a month before the article."""
    published = scene.document.article.published
    if when is None or not when.latest or not published:
        return False
    return date.fromisoformat(published) - date.fromisoformat(when.latest) > _A_MONTH


_A_MONTH = timedelta(days=31)


def _meets(one: When, other: When) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.earliest <= other.latest and other.earliest <= one.latest
