"""Undertakings sentence by sentence: papers with what happens to them, and verbs of agreeing and pledging."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.draft import Draft
from ingest.made_at import meeting_at
from ingest.paper_status import unreal
from ingest.papers import papers
from ingest.scene import Scene, actors, parties
from ingest.undertaking import CLAUSE, FIRST, Undertaking, fill
from ontology.cues import Cue
from ontology.knowledge import Knowledge

_DOMESTIC = re.compile(  # those who agree at home, or over a bargain
    r"\b(?:DPR|partai|parpol|fraksi|koalisi|kabinet|parlemen|pedagang|pembeli|penjual|klub|serikat"
    r"|coalition|cabinet"
    r"|parliament|lawmakers|traders?|buyers?|sellers?|clubs?|unions?|parti|gabungan parti|peniaga"
    r"|kelab)\b[^.;]*$|\bkoalisi\b",
    re.IGNORECASE,
)

_PRIVATE = re.compile(  # those whose word binds no state
    r"\b(?:perusahaan|syarikat|peniaga|pengusaha|petani|pekebun|nelayan|warga|penduduk|masyarakat|pekerja"
    r"|buruh|mahasiswa|pelajar|pemilih|korban|mangsa|pelaku usaha|(?:pemerintah|kerajaan) (?:daerah|provinsi"
    r"|kabupaten|kota|negeri|tempatan)|pem(?:da|kab|kot|prov)|company|companies|firms?|farmers|fishermen"
    r"|residents|villagers|voters|students|workers|victims|businesses"
    r"|(?:provincial|local|city|state|municipal|district) government)"
    r"\b[^.,;:]{0,40}$",
    re.IGNORECASE,
)
_GIVES = re.compile(  # what one side alone gives, when it agrees to
    r"[\s,]*(?:untuk |to |also |juga |terus |segera )*(?:membantu|melatih|menghantar|mengirim\w*|menyediakan"
    r"|memberi\w*|membiayai|menanggung|membebaskan|memulangkan|menyerahkan|menerima|mencabut|menghapus\w*|meminjamkan|menampung"
    r"|memasok|membekalkan|mengiktiraf|melonggarkan|help|assist|train|send|provide|give|fund|finance|reserve"
    r"|waive|lift|release|free|return|repatriate|hand over|accept|take back|lend|supply|donate|pay|cover|bear"
    r"|host|ease)\b",
    re.IGNORECASE,
)
_COUNTERPART = re.compile(r"\b(?:counterparts?|mitra|rekan|timpalan|rakan sejawat)", re.IGNORECASE)
_TO_OWN = re.compile(  # a promise to voters, a call to one's governors
    r"\s*(?:para |semua |seluruh |the |all |his |her |its )?(?:voters|lawmakers|shareholders|parliament"
    r"|reporters|journalists|governors|residents|the public|pemilih|rakyatnya|warganya|parlemen|wartawan"
    r"|jurnalis|awak media|media massa|(?<=para )gubernur|(?<=para )bupati|camat|masyarakat|warga)\b",
    re.IGNORECASE,
)


_CONTENT = re.compile(  # what stands in a paper told before: "Under the pact, both will share results"
    r"\W*(?:(?:di bawah|dalam|berdasarkan|menurut|melalui|menerusi|sesuai|mengikut)(?: isi)? (?:dengan )?"
    r"(?:nota kesepahaman|memorandum(?: persefahaman)?|MoU|perjanjian|kesepakatan|persetujuan|protokol"
    r"|dokumen|rencana aksi|pelan tindakan|program|skema)(?: \([^)]*\))? (?:itu|tersebut|ini|berkenaan)"
    r"|(?:under|according to|in) (?:the|this|that) (?:\w+ ){0,3}(?:pact|deal|agreement|accord|MoU|memorandum"
    r"|plan|treaty|protocol|arrangement|programme|scheme))\b",
    re.IGNORECASE,
)
_DETAIL = re.compile(  # "that market will be opened each Saturday": part of what was agreed
    r"(?:\b(?:itu|tersebut|berkenaan|terbabit)|^\W*(?:it|they|these|those|ini))"
    r"\s+(?:juga |pun |kelak |nanti |also )?$",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\b(?:dan|serta|tetapi|namun|melainkan|sekaligus|lalu|malah|and|but|yet)\s+(?:juga\s+|also\s+|turut\s+)?$",
    re.IGNORECASE,
)
_IDEA = re.compile(  # "proposed that Laos be invited"
    r"\b(?:supaya|agar|that)\b[^,;]{0,60}$", re.IGNORECASE
)
_IN_VAIN = re.compile(
    r"\b(?:no (?:agreement|deal|decision)|nothing) was (?:reached|agreed|made)"
    r"|\b(?:tidak|tiada|belum)(?: ada)?(?: \w+)? (?:kesepakatan|persetujuan|kata sepakat|keputusan)",
    re.IGNORECASE,
)


def undertakings(
    scene: Scene, index: int, drafts: Sequence[Draft], knowledge: Knowledge, before: tuple[str, ...]
) -> list[Undertaking]:
    """The undertakings of one sentence: documents with their acts first, else verbs."""
    sentence = scene.sentences[index]
    cues = scene.cues(index)["commitments"]
    if not cues:
        return []
    hits = [(m.start, m.end, m.cue) for m in cues]
    if all(cue.gives["form"] in ("act", "answer") for _, _, cue in hits):
        return []
    hits.sort(key=lambda h: (h[0], -h[1], h[2].id))
    named = papers(scene, index, hits, drafts, knowledge, before)
    if any(one.status for one in named):
        return named
    found: list[Undertaking] = []
    text = scene.document.article.text
    content = _CONTENT.match(sentence.text) is not None
    answers = [h for h in hits if h[2].gives["form"] == "answer"]
    hits = [
        h for h in hits
        if h[2].gives["form"] not in ("agree", "pledge")
        or not any(a[0] < h[1] and h[0] < a[1] for a in answers)
    ]  # fmt: skip
    for start, end, cue in hits:
        form = cue.gives["form"]
        if form in ("act", "document", "answer") or unreal(scene, index, start):
            continue
        if cue.gives.get("both") and (
            not _of_both(scene, index, start) or any(h[2].gives["form"] == "document" for h in hits)
        ):
            continue
        if form == "pledge" and _IN_VAIN.search(text, end, sentence.end):
            continue
        if (
            form == "invite"
            and "proposed" in scene.roles(index)
            and _IDEA.search(text[sentence.start : start])
        ):
            continue
        if cue.gives.get("meeting") and meeting_at(scene, index, drafts) is None:
            continue
        if _DOMESTIC.search(text[sentence.start : start]):
            continue
        if not cue.gives.get("meeting") and _binds_no_state(scene, index, start, end):
            continue
        if found and form == "accept" and found[-1].kind == "invitation":
            found[-1] = replace(found[-1], status="agreed")
        if found and not CLAUSE.search(text, found[-1].position, start):
            continue
        if found and found[-1].kind == cue.gives["kind"] != "pledge":
            continue
        one = _deed(scene, index, start, end, cue, drafts, knowledge, before)
        detail = cue.id == "passive-joint" and _DETAIL.search(text[sentence.start : start])
        if one is not None and not any(o.by == one.by and o.kind == one.kind for o in found):
            found.append(replace(one, that=True) if content or detail else one)
    return found or named


def _deed(
    scene: Scene, index: int, start: int, end: int, cue: Cue, drafts: Sequence[Draft], knowledge: Knowledge,
    before: tuple[str, ...],
) -> Undertaking | None:  # fmt: skip
    """An agreement, pledge, invitation or programme told by a verb."""
    form = cue.gives["form"]
    sentence = scene.sentences[index]
    text = scene.document.article.text
    if cue.gives.get("first"):
        lead = actors(scene, index, max(sentence.start, start - 45), start)
        states = [m for m in lead if start - m.end < 12]
        if (
            not states
            and not _elided(scene, index, start)
            and not FIRST.search(text[sentence.start : start])
            and not _close(scene, index, "both", start)
        ):
            return None
    both = _close(scene, index, "both", start)
    together = form == "pledge" and both  # what both promise is agreed
    alone = form == "agree" and not both and bool(_GIVES.match(text, end)) and _alone(scene, index, start)
    status = {"invite": "proposed", "offer": "proposed", "programme": "in-force"}.get(form, "agreed")
    status = str(cue.gives.get("status", status))
    if form == "programme" and scene.marked(index, "planned", sentence.start, start):
        return None  # "will revive the working group"
    one = fill(
        scene,
        index,
        "agreement" if together else "pledge" if alone else cue.gives["kind"],
        status,
        start,
        (start, end),
        drafts,
        knowledge,
        together or (form in ("agree", "programme") and not alone),
        before,
        bool(cue.gives.get("again")),
    )
    if one is None:
        return None
    return replace(one, that=bool(cue.gives.get("again")), accepts=form == "accept")


def _binds_no_state(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether a company, farmers or a province undertake something, or something is promised to voters."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if _TO_OWN.match(text, end):
        return True
    private = _PRIVATE.search(text[sentence.start : start])
    if private is None or _close(scene, index, "both", start):
        return False
    return not actors(scene, index, sentence.start + private.start(), start)


def _alone(scene: Scene, index: int, start: int) -> bool:
    """Whether one state alone is the subject of a verb, named in its own clause."""
    lead = actors(scene, index, scene.sentences[index].start, start)
    if len(parties(lead)) != 1 or scene.marked(index, "speech", lead[-1].end, start) is not None:
        return False
    return not _COUNTERPART.search(scene.document.article.text[scene.sentences[index].start : start])


def _elided(scene: Scene, index: int, start: int) -> bool:
    """Whether a clause goes on with the one subject of its sentence: "Laos gives no money, but will send"."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if not _AND.search(text[max(sentence.start, start - 24) : start]):
        return False
    return len(parties(actors(scene, index, sentence.start, start))) == 1


def _of_both(scene: Scene, index: int, start: int) -> bool:
    """Whether both sides are the subject right before: "the two countries", "Laos and Thailand", "they"."""
    text = scene.document.article.text
    if _close(scene, index, "both", start):
        return True
    lead = actors(scene, index, max(scene.sentences[index].start, start - 60), start)
    near = bool(lead) and start - lead[-1].end < 12
    return (
        near
        and len(parties(lead)) >= 2
        and bool(re.search(r"\b(?:and|dan|serta)\b", text[lead[0].end : start]))
    )


def _close(scene: Scene, index: int, role: str, start: int) -> bool:
    return role in scene.roles(index) and any(
        m.role == role and 0 <= start - m.end < 12 for m in scene.marks(index)
    )
