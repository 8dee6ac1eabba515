"""The annotated article indexed by sentence, with the marks that time, mood and clause limits leave."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from ingest.document import DateMention, Document, Mention, Sentence
from ingest.facts import Evidence
from ingest.scene.he_and import add_he
from ingest.scene.onlookers import LOOKS_ON, looks_on
from ingest.text.dateline import dateline
from ingest.text.lexicon import CUE_FILES
from ingest.words.attributes import holds_besides, is_attribute
from ingest.words.capitals import as_state
from ingest.words.location import is_location
from ingest.words.tokens import Wording
from ontology.cue_index import CueMatch, cue_index

LONGEST_EVIDENCE, SHORTEST_EVIDENCE = 600, 12  # characters: a sentence, neither a word nor an article

_NEXT = re.compile(r",\s*|,?\s*(?:dan|and|serta)\s+(?:the\s+)?", re.IGNORECASE)
_BESIDE = re.compile(r",?\s*(?:dan|and|serta|atau|or|maupun)\s+(?:the\s+)?", re.IGNORECASE)
_SPEAKER = re.compile(  # "the two, said X, met": who only speaks
    r",\s(?:kata|ujar|tutur|lanjut|imbuh|jelas|terang|papar|tambah|sambung|ungkap|menurut|said|says|added"
    r"|according to)\s[^,;.]{3,70}[,.]",
    re.I,
)
GROUPS = frozenset({"G20", "BRICS"})  # circles of states without an office of their own
_ENVOY = re.compile(r"\s*\b(?:untuk|bagi|ke|to) ASEAN\b")
_NO_ROLES: frozenset[str] = frozenset()
SPORT_SHARE = 0.25  # an article with more sport sentences than this tells of sport


_NO_CUES: Mapping[str, Sequence[CueMatch]] = dict.fromkeys(CUE_FILES, ())


def _by_file(matches: Iterable[CueMatch]) -> Mapping[str, Sequence[CueMatch]]:
    rows: dict[str, list[CueMatch]] = {file: [] for file in CUE_FILES}
    for match in matches:
        rows[match.file].append(match)
    return rows


_THEN = re.compile(  # what was besides begins behind the conference
    r",|\b(?:melakukan|mengadakan|menggelar|melangsungkan|bertemu|menemui|menerima|met|held|holding|had"
    r"|received)\b"
)


def _margins(
    rows: list[tuple[int, int, str]], meetings: Sequence[CueMatch], text: str
) -> list[tuple[int, int, str]]:
    """Scope marks with that of being at a conference as its margin, where another meeting is told of besides:
    "met X while attending the summit"; else nothing."""

    def besides(start: int, end: int) -> bool:
        return any(m.end <= start or (m.start > end and _THEN.search(text, end, m.start)) for m in meetings)

    kept = [(a, b, "margin" if role == "attending" and besides(a, b) else role) for a, b, role in rows]
    return [row for row in kept if row[2] != "attending"]


_IN_A_NAME = re.compile(  # "the Senior Officials' Meeting | on Education (SOM-ED)"
    r"(?:\s(?:dan|and|serta|of|the)?\s?[A-Z][\w’'-]+,?){1,7}\s\([A-Z][A-Za-z+-]*[A-Z]\)"
)


class Mark(NamedTuple):
    """A scope word where it stands."""

    role: str
    start: int
    end: int


@dataclass(frozen=True)
class Scene:
    """A document with its mentions and dates by sentence."""

    document: Document
    sentences: tuple[Sentence, ...]
    wordings: tuple[Wording, ...]
    mentions: tuple[tuple[Mention, ...], ...]
    dates: tuple[tuple[DateMention, ...], ...]
    pair: tuple[str, ...]  # the two parties the article is mostly about, () where that is not plain
    dateline: tuple[int, int] | None = None  # where the dateline stands
    ranked: tuple[tuple[str, int], ...] = ()  # all parties with how often they act, the most told first
    hits: dict[int, list[Any]] = field(default_factory=dict, repr=False, compare=False)  # see `cue_hits`
    topics: dict[int, dict[str, float]] = field(default_factory=dict, repr=False, compare=False)
    topic_words: dict[int, dict[str, set[tuple[str, ...]]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    _cues: dict[int, Mapping[str, Sequence[CueMatch]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    proofs: dict[int, Evidence | None] = field(default_factory=dict, repr=False, compare=False)
    _marks: dict[int, tuple[Mark, ...]] = field(default_factory=dict, repr=False, compare=False)
    _roles: dict[int, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)
    _actors: dict[int, tuple[Mention, ...]] = field(default_factory=dict, repr=False, compare=False)

    def cues(self, index: int) -> Mapping[str, Sequence[CueMatch]]:
        """The cues of one sentence by file, each in order of appearance in the article; found once."""
        found = self._cues.get(index)
        if found is None:
            sentence, wording = self.sentences[index], self.wordings[index]
            places = [place - sentence.start for place in wording.cues]
            index_of = cue_index(CUE_FILES, self.document.language)
            matches = index_of.find(sentence.text, sentence.start, places)
            self._cues[index] = found = _by_file(_vouched_for(sentence, matches)) if matches else _NO_CUES
        return found

    def marks(self, index: int) -> tuple[Mark, ...]:
        """The scope marks of one sentence, in order; computed once."""
        marks = self._marks.get(index)
        if marks is None:
            scope = self.cues(index)["scope"]
            rows = [(m.start, m.end, str(m.cue.gives["role"])) for m in scope]
            names = [m for m in self.mentions[index] if m.kind == "person"] if rows else ()
            if names:  # "Ali bin Said"
                rows = [r for r in rows if not any(n.start <= r[0] and r[1] <= n.end for n in names)]
            met = self.cues(index)["meetings"] if any(role == "speech" for _, _, role in rows) else ()
            if met:  # "aid was | conveyed by X to Y" is no speech
                rows = [
                    (a, b, role)
                    for a, b, role in rows
                    if role != "speech" or not any(m.start <= a and b <= m.end for m in met)
                ]
            if any(role == "attending" for _, _, role in rows):
                rows = _margins(rows, self.cues(index)["meetings"], self.document.article.text)
            text = self.document.article.text
            rows = [
                (a, b, role)
                for a, b, role in rows
                if role != "boundary" or not text[b + 1 : b + 2].isupper() or not _IN_A_NAME.match(text, b)
            ]
            rows.sort()
            self._marks[index] = marks = tuple([Mark(role, start, end) for start, end, role in rows])
        return marks

    def roles(self, index: int) -> frozenset[str]:
        """The roles of a sentence's scope marks; found once."""
        roles = self._roles.get(index)
        if roles is None:
            marks = self.marks(index)
            self._roles[index] = roles = frozenset([m.role for m in marks]) if marks else _NO_ROLES
        return roles

    def actors(self, index: int) -> tuple[Mention, ...]:
        """The `actors` of a whole sentence; found once."""
        found = self._actors.get(index)
        if found is None:
            sentence = self.sentences[index]
            found = self._actors[index] = tuple(actors(self, index, sentence.start, sentence.end))
        return found

    def marked(self, index: int, role: str, start: int, end: int) -> Mark | None:
        """The last mark of a role that stands within ``[start, end)``."""
        roles = self._roles.get(index)
        if role not in (self.roles(index) if roles is None else roles):
            return None
        found = [m for m in self.marks(index) if m.role == role and start <= m.start and m.end <= end]
        return found[-1] if found else None

    def sport(self, index: int) -> bool:
        """Whether a sentence tells of a match: a word of sport, or two that may be ("goal", "network")."""
        roles = self.roles(index)
        if "perhaps-sport" not in roles or "sport" in roles:
            return "sport" in roles
        return [m.role for m in self.marks(index)].count("perhaps-sport") > 1


_BUT = re.compile(r",? (?:but|tetapi|tapi|namun|melainkan|sebaliknya|whereas)\b|[;]")


def _vouched_for(sentence: Sentence, matches: list[CueMatch]) -> list[CueMatch]:
    """Cues without the meetings and promises of which a clause tells as rumour or somebody's claim."""
    heard = [m.end for m in matches if m.cue.gives.get("role") == "hearsay"]
    if not heard:
        return matches
    start = min(heard)
    but = _BUT.search(sentence.text, start - sentence.start)
    end = sentence.start + but.start() if but else sentence.end
    return [m for m in matches if m.file == "scope" or not start <= m.start < end]


def build_scene(document: Document) -> Scene:
    """Index a document; linear in the number of its mentions."""
    mentions: list[list[Mention]] = [[] for _ in document.sentences]
    text = document.article.text
    for mention in document.mentions:
        if not is_attribute(text, mention):
            mentions[mention.sentence].append(as_state(text, mention))
    add_he(document, mentions)
    dates: list[list[DateMention]] = [[] for _ in document.sentences]
    for date in document.dates:
        dates[date.sentence].append(date)
    in_order = tuple([tuple(sorted(row, key=lambda m: (m.start, -m.end))) if row else () for row in mentions])
    scene = Scene(
        document,
        document.sentences,
        document.wordings,
        in_order,
        tuple([tuple(sorted(row, key=lambda d: d.start)) if row else () for row in dates]),
        (),
        dateline(document),
    )
    ranked = _ranked(scene)
    return replace(scene, pair=_main_pair(ranked), ranked=ranked)


def evidence(scene: Scene, index: int) -> Evidence | None:
    """The whole sentence as evidence; None where it is too short, cut where it is too long to be one."""
    if index not in scene.proofs:
        scene.proofs[index] = _evidence(scene, index)
    return scene.proofs[index]


def _evidence(scene: Scene, index: int) -> Evidence | None:
    sentence = scene.sentences[index]
    end = min(sentence.end, sentence.start + LONGEST_EVIDENCE)
    text = scene.document.article.text
    if end < sentence.end:  # a run-on line: cut at the last blank, so that no word is broken
        blank = text.rfind(" ", sentence.start, end)
        end = blank if blank > sentence.start else end
    quote = text[sentence.start : end]
    words = quote.split(None, SHORTEST_EVIDENCE // 2)  # as many are long enough: the rest stays whole
    return Evidence(sentence.start, end, quote) if len(" ".join(words)) >= SHORTEST_EVIDENCE else None


def actors(scene: Scene, index: int, start: int, end: int) -> list[Mention]:
    """The mentions in ``[start, end)`` that act for a state or body, without places and locations."""
    found: list[Mention] = []
    if not scene.mentions[index]:
        return found
    roles = scene.roles(index)
    mediated = "mediated" in roles or LOOKS_ON in roles
    covered = start
    text = scene.document.article.text
    asides = speakers(scene, index)
    place: int | None = None  # the end of the last state that was a place: "from Laos and Thailand"
    if scene.dateline and scene.dateline[0] <= start < scene.dateline[1]:
        start = scene.dateline[1]
    town: Mention | None = None
    for mention in scene.mentions[index]:
        town = mention if mention.kind == "place" else town
        if mention.start < start or mention.end > end or mention.kind == "place":
            continue
        if (
            mediated
            and mention.kind in ("person", "post", "state", "institution")
            and mediates(scene, index, mention)
        ):
            continue
        if asides and any(a < mention.start < b for a, b in asides):
            continue
        if mention.kind == "state":
            if mention.start < covered:
                continue
            listed = (
                bool(found)
                and found[-1].kind == "state"
                and _NEXT.fullmatch(text, found[-1].end, mention.start)
            )  # "officials from Laos, Thailand and Vietnam": what holds of the first holds of all
            beside = place is not None and _BESIDE.fullmatch(text, place, mention.start)
            apart = (  # "at the talks in Manila, Laos signed": no town of Laos
                town is not None
                and town.country not in (None, mention.country)
                and text[town.end : mention.start] == ", "
            )
            if not listed and not apart and (beside or is_location(text, mention)):
                place = mention.end
                continue
        elif (mention.kind == "institution" and is_location(text, mention, offices=True)) or (
            mention.kind == "post" and holds_besides(text, mention)
        ):
            continue
        found.append(mention)
        if mention.country and mention.end > covered:
            inside = {m.country for m in scene.mentions[index] if m.kind == "state" and within(m, mention)}
            if len(inside) < 2:  # a joint body may still name its two sides
                covered = mention.end
    return found


def within(one: Mention, other: Mention) -> bool:
    """Whether a mention stands inside another."""
    return other.start <= one.start and one.end <= other.end


def speakers(scene: Scene, index: int) -> list[tuple[int, int]]:
    """The stretches between commas that only tell whose words the sentence gives: ", said Minister X,"."""
    if "speech" not in scene.roles(index):
        return []
    sentence = scene.sentences[index]
    return [m.span() for m in _SPEAKER.finditer(scene.document.article.text, sentence.start, sentence.end)]


def mediates(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether someone only brought the sides together or looked on ("brokered by", "in the presence of")."""
    text, roles = scene.document.article.text, scene.roles(index)
    if LOOKS_ON in roles:
        starts = [m.start for m in scene.marks(index) if m.role == LOOKS_ON]
        if looks_on(text, starts, scene.mentions[index], mention):
            return True
    if "mediated" not in roles:
        return False
    return any(
        m.role == "mediated" and 0 <= mention.start - m.end < 90
        and not re.search(r"[;,.]|\b(?:di|pada|in|on|antara|between|dalam)\b", text[m.end : mention.start])
        for m in scene.marks(index)
    )  # fmt: skip


def to_asean(scene: Scene, mention: Mention) -> bool:
    """Whether somebody is a state's envoy to ASEAN: "Permanent Representative of Laos to ASEAN"."""
    ref = mention.ref if mention.kind == "person" else None
    post = scene.document.persons[ref].post if ref is not None else None
    label = post.label if post else mention.text if mention.kind == "post" else ""
    after = scene.document.article.text[mention.end : mention.end + 14]
    return bool(_ENVOY.search(label) or (mention.kind == "state" and _ENVOY.match(after)))


def parties(found: Iterable[Mention]) -> list[str]:
    """The states and bodies that the mentions act for, each once, in order; a mere group of states acts for
    nobody."""
    return list(dict.fromkeys([m.country for m in found if m.country and m.country not in GROUPS]))


def _ranked(scene: Scene) -> tuple[tuple[str, int], ...]:
    """The parties by how often they act, in the title thrice."""
    counts: Counter[str] = Counter()
    for index, sentence in enumerate(scene.sentences):
        told = parties(scene.actors(index))
        weight = 3 if sentence.kind == "title" else 1
        for party in told:
            counts[party] += weight
        if sentence.kind == "title":  # "Minister visits Laos": the place is the other side, too
            for mention in scene.mentions[index]:
                if mention.kind == "state" and mention.country and mention.country not in told:
                    counts[mention.country] += 2
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _main_pair(ranked: Sequence[tuple[str, int]]) -> tuple[str, ...]:
    """The two parties that act most often, where no third one acts nearly as often."""
    if len(ranked) < 2 or ranked[1][1] < 2:
        return ()
    if len(ranked) > 2 and ranked[2][1] >= ranked[1][1]:
        return ()
    return tuple(sorted((ranked[0][0], ranked[1][0])))


def tells_of_sport(scene: Scene) -> bool:
    """Whether the article is about matches: its teams are states, and its "meetings" are games."""
    roles = [scene.roles(i) for i in range(len(scene.sentences))]
    if not any("sport" in r for r in roles):
        return False
    hits = sum(not r.isdisjoint(("sport", "perhaps-sport")) for r in roles)
    return hits >= 2 and hits >= SPORT_SHARE * len(scene.sentences)
