"""Visits and signings as encounters: a visit needs a goer and another land, a signing its signers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ingest.document import Mention
from ingest.meetings.bystanders import met_by_verb
from ingest.scene.cue_hits import Hit
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene, mediates, parties
from ingest.scene.sides import group_of
from ingest.text.dateline import dateline_place
from ingest.words.location import is_location

_A_VISIT = re.compile(
    r"(?:kunjungan|lawatan|visit|state visit|official visit|working visit)\b", re.IGNORECASE
)
_GOES_ALONG = re.compile(
    r"\b(?:with|together with|bersama|didampingi|ditemani|diiringi|bersama-sama)"
    r"\s(?:oleh\s|the\s)?(?:[\w’'-]+,?\s){0,6}$",
    re.IGNORECASE,
)
_ON_THE_WAY = re.compile(  # "from Muscat the party flew to Abu Dhabi"
    r"(?:Dari|From) .{0,90}\b(?:bertolak|berangkat|terbang|berlepas|travel(?:s|led)|fl(?:ew|ies)|left)$",
    re.DOTALL,
)
_TO_A_FORUM = re.compile(  # "is in Bali for the ASEAN ministers' meeting": no guest of that land alone
    r"[^.;:]{0,60}?\s(?:for|to attend|to join|to take part in"
    r"|(?:untuk|bagi|guna) (?:menghadiri|mengikuti|menyertai)"
    r"|untuk|bagi|menghadiri|menyertai|sempena)\s(?:the\s|an?\s)?(?:[\w’'-]+\s){0,4}?"
    r"(?:ASEAN|APEC|G20|UN|PBB|summit|KTT|Sidang Kemuncak|conference|Konferensi|Persidangan|Forum|forum"
    r"|ministerial meeting|ministers['’] meeting|General Assembly|Majelis Umum|Perhimpunan Agung)\b"
)
_HERE = re.compile(r"\s(?:here|ke sini)\b", re.IGNORECASE)
_NEXT_GOAL = re.compile(r"\b(?:ke|to)\s(?:[A-Z][\w-]+[\s,]+){1,5}(?:dan|serta|and)\s+(?:the\s+)?$")
_TOWARDS = re.compile(
    r"\b(?:ke|to|visit(?:ed|ing|s)?|mengunjungi|melawat|melawati|perayaan[\w\s-]*|menuju)\s+(?:the\s+)?"
    r"(?:(?:headquarters|offices?|seat|markas|kantor|(?:ibu\s)?pejabat)\s(?:of\s(?:the\s)?)?)?$",
    re.IGNORECASE,
)


def as_visit(
    scene: Scene, found: Encounter, named: list[str], country: str | None, group: list[Hit]
) -> Encounter | None:
    """A visit needs someone who goes and a land that is not theirs."""
    if (
        found.when is None
        and found.status == "held"
        and _ON_THE_WAY.match(
            scene.document.article.text, scene.sentences[found.sentence].start, group[0].end
        )
    ):
        return None  # a leg of a journey
    end = scene.sentences[found.sentence].end
    if country is not None and found.place is None and _of_others(scene, found.sentence, group, country):
        country = None
    if found.kind == "visit" and _TO_A_FORUM.match(scene.document.article.text, group[-1].end, end):
        return None
    if found.kind == "visit" and met_by_verb(scene.document.article.text, group[-1].end):
        return None  # "visited eleven seafarers in Fiji"
    goers = [m for m, _ in found.actors if m.kind in ("person", "post") and m.country]
    goal = country or goal_of(scene, found.sentence, group)
    if goal is not None and all(m.country == goal for m in goers):
        goers = (
            _senders(scene, found.sentence, group, goal)
            if _A_VISIT.match(scene.document.article.text, group[0].start)
            else []
        )
    if not goers and goal is not None and found.kind == "visit":
        goers = _delegation(scene, found.sentence, group, goal)
    if goers and goal == scene.document.home and found.status == "held" and _at_his_post(scene, found, goers):
        return None
    unknown = any(m.kind == "person" and not m.country for m, _ in found.actors)
    if not goers and unknown and goal in scene.pair and len(scene.pair) == 2:
        return replace(
            found, parties=scene.pair, country=goal
        )  # whose state is untold is the other of the two
    if goal is None and len(named) == 2 and goers and _together(scene, found, group):
        return replace(found, parties=tuple(sorted(named)))
    if goal is None and _HERE.match(scene.document.article.text, group[-1].end) and goers:
        goal = next((c for _, c in [dateline_place(scene.document, scene.dateline) or ("", None)]), None)
        goers = [m for m in goers if m.country != goal]
    if goal is None and goers and _TO_OURS.match(scene.document.article.text, group[-1].end):
        goal = scene.document.home
        goers = [m for m in goers if m.country != goal]
    if goal is None and not goers and len(named) == 1 and (host := _awaited(scene, found, group)):
        return (
            replace(found, parties=tuple(sorted({named[0], host})), country=host)
            if host != named[0]
            else None
        )
    if not goers and goal is not None and not named and _his(scene, group):
        return replace(found, parties=(goal,), country=goal)  # whose visit it is the sentences before tell
    if not goers or goal is None:
        return replace(found, anaphoric=True) if found.anaphoric else None
    home = next(m.country for m in goers if m.country != goal)
    return replace(found, parties=tuple(sorted({str(home), goal})), country=goal)


def _at_his_post(scene: Scene, found: Encounter, goers: list[Mention]) -> bool:
    """Whether an envoy only goes about the land to which he is sent, and calls on nobody there."""
    if any(m.kind in ("person", "post", "institution") and m not in goers for m, _ in found.actors):
        return False
    offices = [scene.document.persons[m.ref].post for m in goers if m.kind == "person" and m.ref is not None]
    return len(offices) == len(goers) and all(p is not None and _ENVOY.match(p.label) for p in offices)


_ENVOY = re.compile(
    r"(?:Duta|Dubes|Pesuruhjaya Tinggi|Konsul|Konjen|Kuasa Usaha|Ambassador|High Commissioner|Consul|Charg)",
    re.IGNORECASE,
)


def _awaited(scene: Scene, found: Encounter, group: list[Hit]) -> str | None:
    """The article's own state, where it tells that somebody's visit is to come, and not whither: "on Monday
    there will be a visit of the Lao foreign minister"."""
    text, start = scene.document.article.text, scene.sentences[found.sentence].start
    led = _THERE_WILL_BE.search(text, max(start, group[0].start - 30), group[0].start)
    return scene.document.home if led and _OF_A_GUEST.match(text, group[-1].end) else None


_THERE_WILL_BE = re.compile(
    r"\b(?:akan (?:ada|menerima)|bakal ada|menantikan|there will be|will receive)\s(?:an?\s|the\s)?$"
)
_OF_A_GUEST = re.compile(
    r"\s(?:(?:resmi|kerja|kenegaraan|balasan|kehormatan|dari|oleh|daripada|rasmi|negara|by|of|from"
    r"|the)\s){0,3}"
    r"(?:menteri|menlu|menhan|presiden|perdana menteri|delegasi|ketua|panglima|raja|sultan|utusan|wakil"
    r"|timbalan"
    r"|president|prime minister|minister|foreign minister|delegation|king|envoy)\b",
    re.IGNORECASE,
)


def _his(scene: Scene, group: list[Hit]) -> bool:
    """Whether a visit is told to be his or hers: "lawatan beliau ke Brunei", "her trip to Putrajaya"."""
    text, start, end = scene.document.article.text, group[0].start, group[-1].end
    return bool(_HIS.match(text, end) or _HIS.match(text[max(0, start - 6) : start].lstrip()))


def _together(scene: Scene, found: Encounter, group: list[Hit]) -> bool:
    """Whether somebody of the other side goes along: "toured a plant with Vice Minister X"."""
    text = scene.document.article.text
    return any(
        m.kind in ("person", "post") and m.start > group[-1].end
        and _GOES_ALONG.search(text[max(group[-1].end, m.start - 60) : m.start])
        for m, _ in found.actors
    )  # fmt: skip


def goal_of(scene: Scene, index: int, group: list[Hit]) -> str | None:
    """The state that is gone to: the first that a word of direction leads after the cue, or that of the body
    whose house it is ("visited the police headquarters")."""
    text = scene.document.article.text
    for m in scene.mentions[index]:
        ahead = m.kind in ("state", "institution") and m.country and m.start > group[0].start
        if ahead and _WHOSE_DEED.search(text, group[-1].end, max(group[-1].end, m.start)):
            return None
        if ahead and _TOWARDS.search(text[max(0, m.start - 40) : m.start]):
            return m.country
    return None


def _of_others(scene: Scene, index: int, group: list[Hit], country: str) -> bool:
    """Whether a state is named only in what others do: "met those who sell fish to Laos"."""
    text, last = scene.document.article.text, group[-1].end
    rows = [m for m in scene.mentions[index] if m.country == country and m.start > group[0].start]
    return bool(rows) and all(_WHOSE_DEED.search(text, last, max(last, m.start)) for m in rows)


_WHOSE_DEED = re.compile(r"\s(?:who|which|yang)\s")  # "met farmers | who sell fish to Laos": they do, not he


def _senders(scene: Scene, index: int, group: list[Hit], goal: str) -> list[Mention]:
    """States and bodies whose people go, where no goer is named: "kunjungan delegasi Laos"."""
    text = scene.document.article.text
    near = (group[0].start - 60, group[-1].end + 60)
    return [
        m
        for m in scene.mentions[index]
        if m.kind in ("state", "institution", "person", "post")
        and m.country not in (None, goal)
        and near[0] <= m.start <= near[1]
        and not is_location(text, m)
        and not _TOWARDS.search(text[max(0, m.start - 40) : m.start])
        and not _NEXT_GOAL.search(text, max(0, m.start - 60), m.start)
        and not _THEN_CAME.search(text, m.end, max(m.end, group[0].start))
    ]


_THEN_CAME = re.compile(  # "talks at the Aseanapol session, followed by a visit of X": told of another event
    r",\s(?:diikuti|disusul|dilanjutkan|followed|preceded|kemudian|then)\b[^.;]*$"
)


def _delegation(scene: Scene, index: int, group: list[Hit], goal: str) -> list[Mention]:
    """The body or state whose team goes, where nobody is named: "a delegation of X's ministry visited"."""
    text = scene.document.article.text
    start = scene.sentences[index].start
    if _TEAM.search(text, start, group[0].start) is None:
        return []
    return [
        m
        for m in scene.actors(index)
        if m.kind in ("state", "institution") and m.country not in (None, goal) and m.end <= group[0].start
    ]


_TO_OURS = re.compile(  # "mengadakan lawatan kerja | ke negara ini", "paid a visit | to the Kingdom in May"
    r"(?:\s(?!(?:ke|to|di|in|dari|from)\b)[\w-]+){0,3}?\s(?:ke|to)\s"
    r"(?:negara ini|tanah air|this country|the country|the Kingdom|the Sultanate|the Republic)(?=[\s,.;])"
    r"(?!\sof\b)"
)
A_WEEK = 7  # days
_CEREMONY = re.compile(
    r"\b(?:[Mm]ajlis (?:menandatangani|pemeteraian)|[Uu]pacara penandatanganan|[Ss]igning ceremony"
    r"|[Tt]he signing)\b"
)
_HIS = re.compile(r"(?:\s(?:beliau|baginda|mereka)|nya)\b|^(?:his|her|their)\s", re.IGNORECASE)
_MEMBERS = re.compile(  # "signed by ASEAN home affairs ministers": those of its members
    r"\b(?:para (?:menteri|pemimpin|pejabat)|menteri-menteri|pemimpin-pemimpin|ministers|leaders|chiefs)\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:delegasi|rombongan|tim|misi|perwakilan|utusan|delegation|team|mission|representatives|envoys"
    r"|officials|contingent|kontingen|perutusan)\b",
    re.IGNORECASE,
)


def _witnesses(scene: Scene, index: int) -> tuple[str, ...]:
    """The states of the two office-holders who look on where a sentence names no signatory."""
    looking = [m for m in scene.mentions[index] if m.kind in ("person", "post") and mediates(scene, index, m)]
    states = parties(looking)
    return tuple(sorted(states)) if len(states) == 2 else ()


def _of_these_days(scene: Scene, found: Encounter) -> bool:
    """Whether two sides signed on a day of the week before the article, wherever that was: news of a signing;
    or a ceremony of theirs is to be on a day."""
    published, when = scene.document.article.published, found.when
    if (
        len(found.parties) != 2
        or when is None
        or when.precision != "day"
        or not (published and when.earliest)
    ):
        return False
    line = scene.dateline or (0, 0)
    if not any(d.when == when and not line[0] <= d.start < line[1] for d in scene.dates[found.sentence]):
        return False
    days = (date.fromisoformat(published) - date.fromisoformat(when.earliest)).days
    if found.status in ("planned", "cancelled"):
        return _CEREMONY.search(scene.sentences[found.sentence].text) is not None
    return found.status == "held" and 0 <= days <= A_WEEK


def _on_that_day(scene: Scene, found: Encounter, sides: set[str]) -> bool:
    """Whether people of both sides are told to have signed on the day told before: "The same day, the two
    agencies signed a memorandum"."""
    if found.status != "held" or len(found.parties) != 2 or sides != set(found.parties) or found.when:
        return False
    start = scene.sentences[found.sentence].start
    return scene.marked(found.sentence, "same-day", start, start + LEADS_DAY) is not None


LEADS_DAY = 40  # characters at the head of a sentence in which it tells when on a day


def as_signing(scene: Scene, found: Encounter) -> Encounter | None:
    """A signing is an encounter of its own where it has a place and signatories of two sides or a date."""
    if (
        found.parties == ("ASEAN",)
        and found.place
        and found.when
        and _MEMBERS.search(scene.sentences[found.sentence].text)
    ):
        return replace(found, kind="multilateral-meeting")
    if len(found.parties) < 2:
        found = replace(found, parties=_witnesses(scene, found.sentence) or found.parties)
    if not found.place and "here" in scene.roles(found.sentence):
        city = dateline_place(scene.document, scene.dateline)
        found = replace(found, place=city[0], country=city[1]) if city else found
    sides = {m.country for m, _ in found.actors if m.kind in ("person", "post") and m.country}
    if _of_these_days(scene, found) or _on_that_day(scene, found, sides):
        return found
    if (
        found.status not in ("held", "planned", "cancelled")
        or not found.place
        or not (found.when or len(sides) >= 2)
    ):
        return None
    group = group_of(scene, found.many, found.sentence) if found.many else ()
    exact = found.status in ("planned", "cancelled") or (found.when and found.when.precision == "day")
    if not group and exact and found.country in scene.pair:
        group = scene.pair
    if not group and found.status == "cancelled" and found.anaphoric and found.when:
        return found  # "that signing was to be in X in May, but was called off": of those told before
    if not found.when and (found.status == "planned" or (not found.many and len(found.parties) < 2)):
        return None
    if len(found.parties) < 2 and set(found.parties) <= set(group):
        return replace(found, parties=group) if group else None
    return found if len(found.parties) >= 2 else None
