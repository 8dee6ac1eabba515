"""Status by time and mood: held, planned, proposed, cancelled, or not real at all."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import INVITED, Hit
from ingest.scene.infinitive import went_to
from ingest.scene.mood_after import after_marks
from ingest.scene.mood_reach import (
    HER_FIRST,
    IF,
    LISTS,
    aside_cut,
    came_to_nothing,
    reach_of,
    second_verb,
    was_to,
    when_it_was,
    when_it_will,
)
from ingest.scene.scene import Mark, Scene

_AT = re.compile(
    r"\b(?:sampai|hingga|until|dalam|pada|di|in|at|during|dari|from|since|sejak)\s+(?:[\w-]+\s+){0,3}$", re.I
)
_TO_DO = re.compile(r"\sto (?:[a-z]+ )?$")
_NOT = re.compile(  # within the words of a cue: "had | not | scheduled any talks"
    r"not|no|never|without|yet to|(?:ha[sd]|did|was|were)n.t|tidak|belum|tak|bukan|tiada|tanpa", re.IGNORECASE
)
_OF_MOOD = ("planned", "proposed", "cancelled", "unreal", "modal")
_AFTER_ALL = re.compile(  # "the talks, twice postponed, | will finally take place"
    r"\b(?:(?:will|is to|would) (?:finally|at last|eventually|now)"
    r" (?:be held|take place|go ahead|meet|convene|sit)"
    r"|akhirnya (?:akan|bakal)|(?:akan|bakal) akhirnya|kini (?:akan|bakal))\b"
)
_CAME_OF = re.compile(  # "the plan for a post | grew out of talks between X and Y": those have been
    r"\b(?:lahir|berasal|bermula|bersumber|muncul|berawal|tercetus|hasil)\s(?:dari|daripada)\s(?:\w+\s){0,2}$"
    r"|\b(?:came|c[ao]me|grew|arose|stem(?:s|med)|result(?:s|ed)|emerg(?:es|ed)|was born|were born"
    r"|dates? back|goes back"
    r"|originat(?:es|ed))\s(?:out\s)?(?:of|from|to)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_UNTIL_IT = re.compile(
    r"\s(?:sampai|hingga|sehingga|until|till|pending|ke|to)\s(?:(?:the|an?|its|next|year|this)\s"
    r"|[\w’'-]+['’]s\s){0,2}(?:[\w-]+\s){0,3}?",
    re.IGNORECASE,
)
_NOT_BEGUN = re.compile(  # "rundingan dengan Laos masih | belum bermula", "the talks | have yet to begin"
    r"[^.,;:]{0,60}?\s(?:(?:masih\s)?belum(?:\s(?:lagi|juga|pernah|akan|resmi|sempat)){0,2}\s(?:bermula|mulai"
    r"|dimulai|dimulakan|digelar|diadakan|berlangsung|dilaksanakan|dilangsungkan|terlaksana|dibuka)"
    r"|(?:ha(?:s|ve|d)\s(?:not\s(?:yet\s)?|yet\sto\s|never\s)|(?:is|are)\syet\sto\s)"
    r"(?:beg[ui]n|start(?:ed)?|commenced?|convened?|(?:be(?:en)?\s)?held|take[n]?\splace))\b",
    re.IGNORECASE,
)
_OUTCOME_OF = re.compile(
    r"\b(?:hasil|keputusan|dapatan|laporan|minit|risalah|outcomes?|results?|conclusions?|report|minutes)"
    r"\s(?:(?:of|from|on|dari|daripada|tentang|mengenai|the|his|her|their|recent|last)\s){0,4}$",
    re.IGNORECASE,
)


def status_of(scene: Scene, index: int, lead: Hit, group: list[Hit]) -> str | None:
    """held, planned, proposed or cancelled by words of time and mood; None where it is not real, or asked."""
    sentence = scene.sentences[index]
    if sentence.text.rstrip("\"'”’ ").endswith("?"):
        return None
    text = scene.document.article.text
    before = [m for m in scene.marks(index) if m.role in _OF_MOOD
              and m.end <= lead.end
              and lead.start - m.end <= reach_of(text, m, lead)
              and not (m.role == "unreal" and m.start >= lead.start
                       and not _NOT.fullmatch(text, m.start, m.end))]  # fmt: skip
    before = [
        m
        for m in before
        if IF.fullmatch(text, m.start, m.end)
        or LISTS.search(text, m.start, m.end)
        or (m.role == "planned" and second_verb(text, m, lead))
        or (m.role == "planned" and lead.form == "visit" and HER_FIRST.search(text, m.end, lead.start))
        or not re.search(
            r"[;:\"“”]|,(?! (?:akan|will|dijadwalkan|bersamaan|berbarengan|serentak|coinciding|alongside))"
            r"|\b(?:setelah|seusai|usai|after|saat|ketika|when"
            r"|semasa|sewaktu|selepas|sesudah|during|while|dalam pertemuan)\b",
            aside_cut(text[m.end : lead.start]),
        )
    ]
    before = [m for m in before if not when_it_was(scene, index, m)]
    if any(m.role == "planned" for m in before) and _CAME_OF.search(text, sentence.start, lead.start):
        before = [m for m in before if m.role != "planned"]
    ahead = [m for m in before if m.role == "planned"]
    if ahead and "unreal" in scene.roles(index) and any(_no_plan(text, m, lead) for m in ahead):
        return None
    if any(when_it_will(scene, index, m, lead) for m in before):
        return "planned"
    if _OVER_A_MEAL.match(text, lead.start):  # "discussed fish | over dinner": that they did
        before = [m for m in before if not _SPOKE_OF.match(text, m.start, m.end)]
    if lead.form == "noun":  # "they did not agree", "they proposed patrols at the meeting": the meeting was
        of_it = ("planned", "cancelled")
        before = [m for m in before if m.role in of_it or not _AT.search(text[m.end : lead.start])]
    if lead.kind == "call":  # "discussed rice in a virtual meeting"
        before = [m for m in before if m.role != "unreal" or not _AT.search(text[m.end : lead.start])]
    said = scene.marked(index, "that-clause", sentence.start, lead.start)
    if said is not None:  # "wishes to announce that ..."
        before = [m for m in before if m.start >= said.start]
    roles = {m.role for m in before}
    if lead.form == "noun" and any(
        m.role == "cancelled" and _UNTIL_IT.fullmatch(text, m.end, lead.start) for m in before
    ):
        told = any(m.start < lead.start for m in scene.actors(index))
        return (
            None if told else "planned"
        )  # another matter "is put off until the officials' | meeting in May"
    if any(_WILL_BE.search(text, max(sentence.start, h.start - 20), h.start) for h in group):
        return "planned"
    after = after_marks(scene, index, lead, group)
    if lead.form == "noun" and _OUTCOME_OF.search(text, max(sentence.start, lead.start - 40), lead.start):
        after = []  # "the outcome of the talks | will be laid before the cabinet": they were
    if "cancelled" in roles | {m.role for m in after} or came_to_nothing(scene, index, lead):
        return "planned" if _AFTER_ALL.search(text, lead.end, sentence.end) else "cancelled"
    if lead.form == "noun" and _NOT_BEGUN.match(text, lead.end):
        return None
    if lead.form == "noun" and after and after[0].role == "planned":
        return "planned"
    if any(IF.fullmatch(text, m.start, m.end) and "," not in text[m.end : lead.start] for m in before):
        return None  # "if both were to hold talks"
    modal = "modal" in roles and "proposed" not in roles and _nearest(before) == "modal"
    if modal and not was_to(scene, index):
        return None  # "Laos is open to talks", "it should sit down with Fiji"
    if "unreal" in roles:
        if _nearest(before) == "planned" and lead.form != "noun":
            return "planned"
        return "planned" if _will_convene(scene, index, group) else None
    if "planned" in roles:
        return "planned"
    if "proposed" in roles:
        taken = lead.form == "visit" and _ACCEPTED.search(text, lead.end, sentence.end)
        return "planned" if taken else "proposed"
    if after:
        return after[0].role
    if lead.form == "verb" and (
        _AHEAD.match(text, group[-1].end)  # "when he meets the new minister later"
        or _MEETS_NEXT.search(text, lead.start, sentence.end)
    ):
        return "planned"
    if INVITED.search(text[sentence.start : lead.start]):
        return "planned"
    if sentence.kind == "title" and lead.form != "noun" and _TO_DO.search(text, sentence.start, lead.start):
        return "planned"  # "PM to visit Laos"
    return "held" if went_to(scene, index, lead) else None


_WILL_BE = re.compile(r"\b(?:akan|bakal) (?:menjadi|merupakan)\s$|\bwill be (?:the|a|his|her|their)\s$")


def _will_convene(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a new panel of which somebody speaks will sit: "calls for a panel that will convene in May"."""
    sits = next((h.start for h in group if h.cue.id == "first-session"), None)
    return sits is not None and any(
        m.role == "planned" and 0 <= sits - m.end < len("soon ") for m in scene.marks(index)
    )


_NOT_PLANNED = re.compile(  # "did not | plan to meet", "belum | akan menemui": but not "not only | will ..."
    r"\b(?:not|never|n['’]t|tidak|belum|tak|bukan|tiada|no)\s(?:(?:currently|yet|now|presently|immediately"
    r"|actually|pun"
    r"|lagi|ada|pernah|sedang|be|have|any|firm|immediate|sekali-kali|kunjung)\s){0,2}$",
    re.IGNORECASE,
)
_AT_ONE = re.compile(
    r"\b(?:attend|join|host|chair|hadir|menghadiri|mengikuti|menyertai|mengetuai|memimpin|tuan)\b"
)


def _no_plan(text: str, mark: Mark, lead: Hit) -> bool:
    """Whether a plan to meet is denied; who will not attend a session denies only that he will."""
    refused = _NOT_PLANNED.search(text, max(0, mark.start - 30), mark.start)
    return refused is not None and not (lead.form == "noun" and _AT_ONE.search(text, mark.end, lead.start))


_MEETS_NEXT = re.compile(  # "the ministers | meet next in Lima", not "they met again in Lima"
    r"\b(?:meets?|gathers?|(?:re)?convenes?|sits?)\s(?:next\b(?! (?:to|door)\b)|again (?:in|on|next)\b)"
)
_AHEAD = re.compile(r"(?:\s(?!yang\b|akan\b)[\w.’'-]+){1,8}?\s(?:nanti|kelak)\b")
_ACCEPTED = re.compile(  # "invited X to visit Laos, which X accepted"
    r"\b(?:(?:gladly |gratefully |readily )?accepted\b(?! by parliament)"
    r"|menerima (?:baik )?(?:undangan|jemputan|pelawaan)"
    r"|(?:undangan|jemputan|pelawaan) (?:itu|tersebut|berkenaan) (?:langsung )?"
    r"(?:diterima|disambut|disanggupi))",
    re.IGNORECASE,
)
_OVER_A_MEAL = re.compile("over |sambil|sembari|seraya", re.IGNORECASE)
_SPOKE_OF = re.compile("discuss|exchang|membahas|dibahas|membincangkan|dibincangkan|bertukar", re.IGNORECASE)


def _nearest(marks: list[Mark]) -> str:
    return max(marks, key=lambda m: m.start).role
