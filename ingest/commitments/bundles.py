"""Bundles: the sentences that tell of one commitment, gathered while an article is read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ingest.commitments.undertaking import Undertaking
from ingest.facts import DOCUMENTS

DEEDS = {"pledge", "agreement"}
MOST = 200  # commitments told before with which one is compared: time stays linear
LEAD = 3  # the title and first sentences, whose news "that decision" may mean without a word of agreeing


@dataclass
class Bundle:
    """The sentences of one commitment while they are being gathered."""

    lead: Undertaking
    members: list[Undertaking] = field(default_factory=list)
    status: str = ""


def put(one: Undertaking, bundles: list[Bundle]) -> None:
    """Join an undertaking to the bundle that tells the same one, or open a new bundle."""
    before = bundles[-MOST:]
    same = [
        b
        for b in before
        if one.again
        and (b.lead.kind == one.kind or _a_paper(one, b))
        and (one.status in ("", b.status, "in-force") or _before_it(one, b))
    ]
    if (
        one.accepts
        and one.kind == "pledge"
        and any(b.status == "proposed" and b.lead.kind == "pledge" for b in before)
    ):
        return  # an offer that was told of
    if (one.awaited or one.lapsed) and (signed := [b for b in before if _is_signed(one, b)]):
        signed[-1].members.append(replace(one, when=None, due=None, own_date=False))
        return
    near = bundles and one.sentence - bundles[-1].members[-1].sentence == 1
    if near and one.accepts and one.kind == "agreement" and bundles[-1].status == "proposed":
        bundles[-1].members.append(one)  # "Laos said yes" to what was just offered
        bundles[-1].status = "agreed"
        return
    if one.that and not bundles and one.sentence > LEAD:
        return  # what was decided is told nowhere
    if one.that and bundles:
        open_too = ("proposed",) if one.kind == "pledge" else ()
        same = [b for b in before if b.status in ("agreed", "planned", "signed", *open_too)][-1:]
        over = near and one.kind == bundles[-1].lead.kind == "pledge" and bundles[-1].status in _FATES
        same = bundles[-1:] if over else same  # "that promise was made in May": the one that was given up
    seals = one.seals or (
        near and one.generic and one.again and (one.kind, one.status) == ("agreement", "signed")
    )
    if seals and bundles and bundles[-1].lead.kind == "agreement" and bundles[-1].status == "agreed":
        bundles[-1].members.append(one)
        if one.status != "planned":  # "will be set down in a memorandum that is to be signed": not yet
            bundles[-1].status = "signed"
        return
    if one.generic and one.again:  # the "deal" of a title is not the paper that was named since
        same = [b for b in same if not (of_title(b) and b.lead.vague)] or same
    alone = len(same) == 1 and (one.generic or one.kind != "treaty") and not _dated_apart(one, same[0].lead)
    if same and (one.that or not one.own_date or alone or _before_it(one, same[-1])):
        same[-1].members.append(one)
        if one.fate and one.status == "in-force" and same[-1].status == "signed":
            same[-1].status = "in-force"  # "that treaty is still in force"
        return
    if not one.status:
        return
    last = bundles[-1] if bundles else None
    if last and near and _in_other_words(one, last):
        last.members.append(one)
        return
    for bundle in reversed(before if not one.item else ()):
        if _same(one, bundle):
            _join(one, bundle)
            return
    bundles.append(Bundle(one, [one], one.status))


def _join(one: Undertaking, bundle: Bundle) -> None:
    """Put an undertaking to the bundle that tells of it, which then has the status told last or most."""
    title_alone = of_title(bundle)
    bundle.members.append(one)
    if one.kind == "invitation" and one.status == "agreed":
        bundle.status = "agreed"
    elif one.fate:
        bundle.status = one.status
    elif title_alone:  # a title says "to sign" of what was signed, "sign" of what will be
        bundle.status = one.status
        bundle.lead = one if one.kind in DEEDS else bundle.lead
    elif one.kind in DOCUMENTS and one.status in _DONE:
        bundle.status = "signed" if "signed" in (one.status, bundle.status) else bundle.status
        bundle.status = one.status if bundle.status == "planned" else bundle.status


def of_title(bundle: Bundle) -> bool:
    """Whether only the title tells of it."""
    return {m.sentence for m in bundle.members} == {0}


def _in_other_words(one: Undertaking, last: Bundle) -> bool:
    """Whether "we will open them one by one" only says again what both sides agreed on right before."""
    return (
        one.kind in DEEDS and not one.by and not one.also and one.status == last.status == "agreed"
        and last.lead.kind == "agreement" and one.parties == last.lead.parties
        and not one.topics - topics_of(last) and not one.own_date
    )  # fmt: skip


_DONE = ("agreed", "signed")
_FATES = ("in-force", "broken-off", "implemented")


def _before_it(one: Undertaking, bundle: Bundle) -> bool:
    """Whether "the treaty was signed in 2013" tells how that one began which is in force, or broken off."""
    return one.status == "signed" and bundle.status in _FATES and bundle.lead.kind in (
        one.kind, *(DOCUMENTS if one.generic else ())
    )  # fmt: skip


def _is_signed(one: Undertaking, bundle: Bundle) -> bool:
    """Whether a paper that is still to come into force is the one of a bundle, which was signed."""
    kinds = (one.kind, *(DOCUMENTS if one.generic else ()))
    lead = bundle.lead
    return lead.kind in kinds and lead.parties == one.parties and bundle.status in _DONE


def _a_paper(one: Undertaking, bundle: Bundle) -> bool:
    """Whether "the document", "the pact" may be the paper of a bundle, whatever its kind."""
    return one.generic and (bundle.lead.kind in DOCUMENTS or bundle.status == "signed")


def _same(one: Undertaking, bundle: Bundle) -> bool:
    lead = bundle.lead
    if not (set(one.parties) <= set(lead.parties) or set(lead.parties) <= set(one.parties)):
        return False
    topics = topics_of(bundle)
    shared = len(one.topics & topics)
    dated_apart = _dated_apart(one, lead)
    early = one.sentence < LEAD and one.parties == lead.parties and not dated_apart
    told = {one.status, lead.status}
    news = len(told) == 1 or (one.kind == lead.kind == "pledge" and told == {"agreed", "proposed"})
    if of_title(bundle) and {one.kind, lead.kind} <= DEEDS and early and news:
        by_others = one.by and lead.by and one.by != lead.by
        if not by_others and (shared or not topics or not one.topics):
            return True  # the title's "agree to strengthen ties"
    if of_title(bundle) and lead.kind in DOCUMENTS and (one.kind, one.status) == ("agreement", "signed"):
        return early and bool(shared)
    if one.kind != lead.kind:
        return False
    if one.kind == "invitation":
        return True
    if one.kind in DOCUMENTS and of_title(bundle) and one.sentence < LEAD and not dated_apart:
        return True  # the news of the title, whatever its tense
    then_signed = (bundle.status, one.status) == ("planned", "signed") and not (lead.own_date or lead.due)
    told_again = one.again and one.kind in _ONE_OF_ITS_KIND and one.parties == lead.parties
    if then_signed and told_again and not dated_apart:
        return True  # "finished a road map. ... The road map that both signed"
    if not _one_course(one, bundle) or dated_apart:
        return False
    soon = one.sentence - bundle.members[-1].sentence <= 3 and one.parties == lead.parties
    if one.kind in DOCUMENTS and one.status == "planned" and lead.sentence < LEAD and soon and not one.also:
        return True  # the lead's news, told again with who will sign
    if one.kind in DOCUMENTS and of_title(bundle):
        return True
    if one.kind in DOCUMENTS and one.fresh and one.sentence >= LEAD and (one.also or not one.topics):
        return not one.also and not topics
    if one.kind in DOCUMENTS:
        return not one.topics or not topics or shared > 0
    if one.by and lead.by and one.by != lead.by:
        return False
    if one.also and one.topics != topics:
        return False
    anew = (
        lead.fate and lead.status == "implemented" and not one.fate
    )  # "handed over the boats. It also undertook to mend them"
    if (
        one.kind == "pledge" and one.by == lead.by and not anew
        and one.sentence - bundle.members[-1].sentence == 1
    ):  # fmt: skip
        return True
    return shared > 0 and shared >= 0.6 * min(len(one.topics), len(topics))


def _dated_apart(one: Undertaking, other: Undertaking) -> bool:
    """Whether two are told with different times of their own."""
    days = [u.when.edtf if u.when else None for u in (one, other)]
    return one.own_date and other.own_date and days[0] != days[1]


def _became(one: Undertaking, bundle: Bundle) -> bool:
    """Whether one tells what became of the promise that the other tells: given, and kept or dropped."""
    if not one.kind == bundle.lead.kind == "pledge":
        return False
    return (one.fate and bundle.status == "agreed") or (bundle.lead.fate and one.status == "agreed")


def _one_course(one: Undertaking, bundle: Bundle) -> bool:
    """Whether two statuses are those of one paper: agreed and signed, being finished and signed."""
    if one.status == bundle.status or _became(one, bundle):
        return True
    if one.kind not in DOCUMENTS or not {one.status, bundle.status} <= {*_DONE, "planned"}:
        return False
    if {one.status, bundle.status} == set(_DONE) or (one.once and bundle.lead.sentence < LEAD):
        return True
    near = one.sentence - bundle.members[-1].sentence <= 3
    undated = not (one.status == "planned" and (one.own_date or one.due)) and not (
        bundle.status == "planned" and (bundle.lead.own_date or bundle.lead.due)
    )
    return near and undated and one.kind in _ONE_OF_ITS_KIND and one.topics == topics_of(bundle)


_ONE_OF_ITS_KIND = ("joint-statement", "plan-of-action")  # memoranda and treaties come in bundles


def topics_of(bundle: Bundle) -> frozenset[str]:
    return frozenset().union(*(m.topics for m in bundle.members))
