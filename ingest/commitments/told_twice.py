"""What is told twice: the news of a title and lead, told again below with its name and its field."""

from __future__ import annotations

from ingest.commitments.bundles import DEEDS, LEAD, Bundle, of_title, topics_of
from ingest.facts import DOCUMENTS


def told_once(bundles: list[Bundle]) -> list[Bundle]:
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
                if b is not bundle and not b.lead.vague
                if not (b.lead.also and b.lead.kind == "pledge")  # "it also stood ready": something else
                if not b.lead.own_date
                or (
                    bundle.status in ("signed", "planned")
                    and b.lead.kind in DOCUMENTS
                    and b.lead.sentence < 2 * LEAD
                )
                if b.lead.kind in DOCUMENTS or bundle.lead.kind not in DOCUMENTS
                if b.status in (("planned",) if bundle.status == "planned" else ("signed", "agreed"))
                if set(b.lead.parties) == set(bundle.lead.parties)
            ]
            others.sort(key=lambda b: (b.lead.kind not in DOCUMENTS, b.lead.sentence))
            target = next((b for b in others if topics_of(b) & topics_of(bundle)), None)
            if target is None and bundle.lead.sentence == 0 and not topics_of(bundle):
                first = min(others, key=lambda b: b.lead.sentence, default=None)
                target = first if first and first.lead.sentence < LEAD and not first.lead.by else None
            if target is None and of_title(bundle) and bundle.lead.kind in DOCUMENTS:
                target = _paper_of_lead(bundle, others)
            papers = [b for b in others if b.lead.kind in DOCUMENTS and b.status == "signed"]
            if target is None and len(papers) == 1 and not topics_of(bundle):
                target = papers[0]
            if target is None and papers and all(m.several for m in bundle.members):
                continue  # "five documents were signed": they are told one by one below
        if target is None and of_title(bundle):
            target = _still_planned(bundle, bundles)
        if target is None and _told_singly(bundle, bundles):
            continue  # "two memoranda were signed": "the first covers", "the second covers"
        if target is None and of_title(bundle) and bundle.lead.kind in DEEDS:
            target = _told_below(bundle, bundles)
        if target is None:
            kept.append(bundle)
        else:
            target.members = sorted(target.members + bundle.members, key=lambda m: m.sentence)
    return kept


def _still_planned(title: Bundle, bundles: list[Bundle]) -> Bundle | None:
    """The one paper below that is to be signed, of which a title without tense tells: "MoU Diteken Juli"."""
    if title.lead.kind not in DOCUMENTS or title.status != "signed":
        return None
    alike = [
        b for b in bundles
        if b is not title and b.lead.kind == title.lead.kind and b.lead.parties == title.lead.parties
    ]  # fmt: skip
    return alike[0] if len(alike) == 1 and alike[0].status == "planned" else None


def _paper_of_lead(title: Bundle, others: list[Bundle]) -> Bundle | None:
    """The one paper of the lead, signed by the same, of which the "deal" of a title can only be the news."""
    lead = [b for b in others if b.lead.sentence < LEAD and b.lead.kind in DOCUMENTS]
    return lead[0] if len(lead) == 1 and lead[0].status == title.status == "signed" else None


def _told_singly(counted: Bundle, bundles: list[Bundle]) -> bool:
    """Whether papers that are counted are told one by one right below: two or more of their kind."""
    if counted.lead.kind not in DOCUMENTS or counted.lead.item or not all(m.several for m in counted.members):
        return False
    last = max(m.sentence for m in counted.members)
    singly = [
        b for b in bundles
        if b.lead.item and b.lead.kind == counted.lead.kind and b.status == counted.status
        and b.lead.parties == counted.lead.parties and 0 < b.lead.sentence - last <= LEAD
    ]  # fmt: skip
    return len(singly) > 1


def _told_below(title: Bundle, bundles: list[Bundle]) -> Bundle | None:
    """The first deed below which a title without a field of its own, or of the same one, sums up."""
    first = True
    for below in bundles:
        if below is title or below.lead.kind not in DEEDS or below.status != title.status:
            continue
        by = not (title.lead.by and below.lead.by) or title.lead.by == below.lead.by
        fields = (
            not topics_of(title) or topics_of(title) & topics_of(below) or (first and not topics_of(below))
        )
        first = False
        if by and fields and below.lead.parties == title.lead.parties:
            return below
    return None


def _told_in_pairs(bundle: Bundle, bundles: list[Bundle]) -> bool:
    """Whether a title sums up what its states agreed on two by two: "A, B and C agree to deepen ties"."""
    sides = set(bundle.lead.parties)
    if len(sides) < 3 or {m.sentence for m in bundle.members} != {0} or bundle.lead.kind not in DEEDS:
        return False
    below = [set(b.lead.parties) for b in bundles if b is not bundle and b.lead.kind in DEEDS]
    pairs = [pair for pair in below if len(pair) == 2 and pair < sides]
    return len(pairs) > 1 and set().union(*pairs) == sides and not any(sides <= b for b in below)
