"""Of the cues of an encounter the one that its mood and roles are read from, and the kind that all give."""

from __future__ import annotations

import re

from ingest.meetings.bare_office import ON_OFFICE
from ingest.meetings.panels import of_panel
from ingest.scene.cue_hits import PANEL, SPECIFIC, Hit, in_series
from ingest.scene.scene import Scene

_WHERE = re.compile(r",\s(?:where|di\smana|tempat)\s")
_HOSTS = re.compile(r"host(?:s|ed|ing)?$", re.IGNORECASE)
_AS_TWO = frozenset({"meet-en", "meet-id", "saw-each-other"})  # at a conference of many: "last met at the UN"
_THE = re.compile(r"\s(?:(?:the|its|their|bagi|untuk)\s)?", re.IGNORECASE)
_GOES_TO_SEE = re.compile(r"mengunjungi|melawati?|visit(?:ed|s)?|visiting", re.IGNORECASE)
_OF_WHOM = re.compile(r"\s(?:of|by|from|oleh|daripada|dari)\s")  # whose visit it is
_TITLES = re.compile(  # what may stand between "visited" and a name or an office
    r"\s(?:(?:the|his|her|Yang|Berhormat|Mulia|Tuan|Terutama|[A-Z][\w’'-]*|of|for|dan|and|bagi)\s)*"
)


def leading(scene: Scene, index: int, group: list[Hit]) -> tuple[Hit, str]:
    """The cue that the mood and the roles are read from, and the kind that the cues give together."""
    lead = next(
        (h for h in group if h.form in ("receive", "received") and not _held(scene, index, h, group)), None
    )
    lead = lead or next((h for h in group if h.form == "verb" and not _opened(scene, h, group)), None)
    nouns = [h for h in group if h.form == "noun"]
    lead = lead or next((h for h in nouns if h.kind in SPECIFIC), None)
    lead = lead or (nouns[0] if nouns and _held(scene, index, group[0], group) else group[0])
    that = scene.marked(index, "anaphor", group[0].start - 25, group[-1].end)
    again = next((h for h in group if that and h.form == "noun" and that.start <= h.start < that.end), None)
    lead = again or lead
    kinds = [h.kind for h in group]
    kind = next((k for k in SPECIFIC if k in kinds), "bilateral-meeting")
    if kind == "consultation" and "call" in kinds and _by_video(scene, index, group):
        kind = "call"
    if kind == "consultation" and _with_one(scene, index, group):
        kind = "bilateral-meeting"
    if kind == "bilateral-meeting" and of_panel(scene, index, group, lead):
        kind = "consultation"
    if set(kinds) <= {"visit", "signing"}:
        kind = "signing" if "signing" in kinds else "visit"
        lead = next((h for h in group if h.form == "sign"), lead)
    if kind == "visit" and _calls_on(scene, index, lead):
        kind = "bilateral-meeting"
    met = "multilateral-meeting" in kinds and lead.cue.id in _AS_TWO
    if met or (kind == "summit" and lead.form != "noun"):
        kind = "bilateral-meeting"
    return lead, kind


_WITH_SOMEBODY = re.compile(r"\sdengan\s(?:[\w’'.()-]+,?\s){0,8}")
_TEAMS = re.compile(
    r"\b(?:tim|pasukan|delegasi|perunding|juru runding|pegawai|pejabat|pakar|kementerian|jabatan|komite"
    r"|jawatankuasa|kelompok|kumpulan|putaran|pusingan)\b",
    re.IGNORECASE,
)


def _with_one(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether somebody in office talked with another, and no teams did: "X berunding dengan Menteri Y"."""
    rows = [h for h in group if h.kind == "consultation"]
    text, start = scene.document.article.text, scene.sentences[index].start
    if len(rows) != 1 or text[rows[0].start : rows[0].end].lower() != "berunding":
        return False
    end = rows[0].end
    if not text.startswith(" dengan ", end) or _TEAMS.search(text, start, end):
        return False
    return any(
        m.kind in ("person", "post") and end < m.start < end + 70
        and _WITH_SOMEBODY.fullmatch(text, end, m.start)
        for m in scene.mentions[index]
    )  # fmt: skip


_SAT = re.compile(r"bersidang|berunding|(?:meng|ber)?sidang(?:nya)?", re.IGNORECASE)


def _by_video(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether two sat together on a screen only, and no panel did: "bersidang secara maya dengan X"."""
    rows = [h for h in group if h.kind == "consultation"]
    text = scene.document.article.text
    plain = all(_SAT.fullmatch(text, h.start, h.end) for h in rows) and not in_series(scene, index, group)
    return plain and PANEL.search(text, scene.sentences[index].start, rows[0].start) is None


def _calls_on(scene: Scene, index: int, visit: Hit) -> bool:
    """Whether who is visited is an office-holder, and no place: "visited the Minister at her office"."""
    text = scene.document.article.text
    if _GOES_TO_SEE.fullmatch(text, visit.start, visit.end) is None or _OF_WHOM.match(text, visit.end):
        return False
    return ON_OFFICE.match(text, visit.end) is not None or any(
        m.kind in ("person", "post") and 0 < m.start - visit.end < 40
        and _TITLES.fullmatch(text, visit.end, m.start)
        for m in scene.mentions[index]
    )  # fmt: skip


def _held(scene: Scene, index: int, host: Hit, group: list[Hit]) -> bool:
    """Whether a host's verb only tells where a round is: "the 5th meeting will be hosted by Laos"."""
    text = scene.document.article.text
    by = text[host.start : host.end].casefold() == "hosted" and text[host.end : host.end + 4] == " by "
    behind = any(_THE.fullmatch(text, host.end, h.start) and in_series(scene, index, [h]) for h in group)
    before = any(h.cue.gives.get("series") and h.form == "noun" and h.end <= host.start for h in group)
    hosts = host.cue.id == "host-id" or _HOSTS.search(text, host.start, host.end) is not None
    return (by and before) or (hosts and behind)


def _opened(scene: Scene, verb: Hit, group: list[Hit]) -> bool:
    """Whether a verb only tells that what a noun before it names took place: "the session was convened"."""
    text = scene.document.article.text
    word = text[verb.start : verb.end].casefold()
    if any(h.kind in SPECIFIC and h.form == "noun" and _WHERE.search(text, h.end, verb.start) for h in group):
        return True  # "during the 5th Committee Meeting in X, where he faced off with Y"
    if verb.kind == "call":  # "the first round was convened by video conference"
        return any(h.cue.gives.get("series") and h.start < verb.start for h in group)
    return word in ("convened", "co-chaired", "bersidang") and any(
        h.form == "noun" and h.start < verb.start for h in group
    )
