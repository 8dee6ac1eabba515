"""Who "the Minister" is that leads the clause of an encounter: the one told before who holds that office.

Press releases name a minister once and go on with the office alone: "YB Menteri telah bertemu dengan X", "the
Vice Minister also called on Y", "Menteri itu kemudian menerima Z".
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.scene.cue_hits import find_hits
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_OFFICES = (
    r"(?:Timbalan |Wakil |Naib )?(?:Perdana Menteri|Menteri|Presiden)|Menlu|Menhan|Duta Besar|Dubes"
    r"|Gubernur|Gabenor|Panglima|Ketua Menteri|Menteri Besar|Sultan|Pesuruhjaya Tinggi|Sekretaris Jenderal"
    r"|Setiausaha Agung|Direktur Jenderal|Ketua Pengarah|Ketua Setiausaha|Ketua DPR|Yang Dipertua"
)
_OFFICES_EN = (
    r"(?:Deputy |Vice |First )?(?:Prime Minister|Minister|President|Premier)|Ambassador"
    r"|High Commissioner|Governor|Secretary(?:[ -]General)?|Director[ -]General|Foreign Minister"
    r"|Speaker|Admiral|General|Commander"
)
_LEADS = re.compile(  # nothing but small words between the office and its verb
    r"(?:^|[,;:]\s|\b(?:dan|serta|lalu|then)\s|\.\s"
    r"|^(?:(?:Also |Later |Earlier )?[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"|In the (?:morning|afternoon|evening)|Yesterday|Today"
    r"|(?:Pada )?(?:[Hh]ari )?(?:Senin|Isnin|Selasa|Rabu|Kamis|Khamis|Jumaa?t|Sabtu|Minggu|Ahad)"
    r"(?: (?:pagi|siang|sore|petang|malam))?)\s)"
    r"(?:(?:YBM?|YAB|YBhg|Yang (?:Amat )?Berhormat|Sang|sang|Pak|Bapak|Ibu)\s)?"
    rf"(?:(?P<id>{_OFFICES})(?:\s(?:itu|tersebut|berkenaan|ini))?|(?i:the)\s(?P<en>(?i:{_OFFICES_EN})))"
    r"\s(?:[a-z]+\s){0,4}$"
)


ON_OFFICE = re.compile(  # whom somebody calls on, by office alone
    r"\s(?:(?:kepada|ke atas|terhadap|dengan|on|upon|to)\s)?"
    r"(?:the\s|(?:Yang\s(?:Amat\s)?Berhormat|YBM?|YAB|Datuk|Dato['’]?|Tan Sri)\s)*"
    r"(?P<office>(?:(?:Timbalan|Wakil|Perdana|Deputy|Prime|Foreign|Vice)\s){0,2}(?:Menteri|Gabenor|Gubernur|Presiden"
    r"|Sultan|Raja|Ketua|Minister|President|Governor|Secretary|Speaker|Premier|King))(?!\s[A-Z])\b"
)


def _with_host(scene: Scene, one: Encounter) -> Encounter:
    """With the one told before who holds the office that somebody called on: "called on the Minister"."""
    if len(one.parties) != 2 or len({m.country for m, _ in one.actors if m.kind == "person"}) != 1:
        return one
    text = scene.document.article.text
    called = (ON_OFFICE.match(text, h.end) for h in find_hits(scene, one.sentence))
    office = next((found["office"].casefold() for found in called if found), None)
    side = next((p for p in one.parties if all(m.country != p for m, _ in one.actors)), None)
    if office is None or side is None:
        return one
    found: dict[int, Mention] = {}
    for m in (m for row in scene.mentions[: one.sentence] for m in row):
        post = scene.document.persons[m.ref].post if m.kind == "person" and m.ref is not None else None
        if m.ref is not None and post and m.country == side and post.label.casefold().startswith(office):
            found.setdefault(m.ref, m)
    hosts = [(m, "host") for m in found.values()]
    return replace(one, actors=(*one.actors, *hosts)) if len(hosts) == 1 else one


def led_by_office(scene: Scene, one: Encounter, protagonist: Mention | None) -> Encounter:
    """The encounter with the holder of the bare office that leads its verb: the only one told before who can
    be, else the one of whom the article tells most."""
    one = _with_host(scene, one)
    if one.form not in ("verb", "noun", "receive") or len(one.parties) > 2 or not one.parties:
        return one
    holder = _holder(scene, one, protagonist)
    if holder is None or holder.country is None:
        return one
    role = "host" if one.form == "receive" else "attendee"
    sides = tuple(sorted({*one.parties, holder.country}))
    return replace(one, parties=sides, actors=((holder, role), *one.actors), anaphoric=False)


def bare_lead(scene: Scene, index: int) -> str | None:
    """The office that leads a cue of the sentence with no name beside it, folded; None where none does."""
    text, start = scene.document.article.text, scene.sentences[index].start
    leads = (_LEADS.search(text[start : h.start]) for h in find_hits(scene, index))
    told = next((match for match in leads if match is not None), None)
    return (told["id"] or told["en"]).casefold() if told is not None else None


def _holder(scene: Scene, one: Encounter, protagonist: Mention | None) -> Mention | None:
    office = bare_lead(scene, one.sentence)
    if office is None and (chair := _chair(scene, one)) is not None:
        return chair
    if office is None:
        return _described(scene, one, protagonist)
    met = {m.country for m, _ in one.actors if m.kind == "person"}
    rest = set(one.parties) if len(one.parties) == 1 else met
    found: dict[int, Mention] = {}
    for row in scene.mentions[: one.sentence]:
        for m in row:
            if m.kind == "person" and m.ref is not None and m.country and m.country not in rest:
                post = scene.document.persons[m.ref].post
                if post is not None and re.search(rf"(?:^|\b){re.escape(office)}\b", post.label.casefold()):
                    found.setdefault(m.ref, m)
    if len(one.parties) == 2:
        found = {ref: m for ref, m in found.items() if m.country in one.parties}
    if protagonist is not None and protagonist.ref in found:
        return found[protagonist.ref]
    return next(iter(found.values())) if len(found) == 1 else None


_THE_CHAIR = re.compile(
    r"\b(?:[Tt]he (?:Chair(?:man|woman|person)?|chair(?:man|woman|person)?|moderator)"
    r"|[Pp]engerusi(?: mesyuarat| sidang)?|[Pp]impinan sidang|[Kk]etua (?:sidang|mesyuarat))"
    r"(?:\s(?:itu|tersebut|berkenaan))?\s(?:[a-z]+\s){0,3}$"
)
_CHAIRED_BY = re.compile(
    r"\b(?:chaired by|presided over by|moderated by|dipengerusikan(?: oleh)?|dipimpin(?: oleh)?)"
    r"\s(?:[\w.’'-]+\s){0,8}?$"
)


def _chair(scene: Scene, one: Encounter) -> Mention | None:
    """Who was told before to have chaired the session, where "the Chair" leads the verb of an encounter."""
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    if not any(_THE_CHAIR.search(text[start : h.start]) for h in find_hits(scene, one.sentence)):
        return None
    for index in range(one.sentence - 1, -1, -1):
        begin = scene.sentences[index].start
        for m in scene.mentions[index]:
            if m.kind == "person" and m.country and _CHAIRED_BY.search(text[begin : m.start]):
                return m if m.country not in one.parties else None
    return None


_SORTS = (
    r"(?:official|minister|guest|envoy|visitor|diplomat|delegate|chief|general|admiral|leader|premier"
    r"|president|secretary|commissioner|commander|director)"
)
_BEFORE_EN = re.compile(r"\b[Tt]he\s(?:visiting\s)?$")
_BEHIND_EN = re.compile(rf"\s(?:[a-z-]+\s){{0,2}}{_SORTS}\s(?:[a-z]+\s){{0,4}}$")
_BEFORE = re.compile(
    r"\b(?:pejabat|pegawai|tamu|tetamu|menteri|utusan|diplomat|jenderal|jeneral|laksamana|pemimpin|pembesar)"
    r"\s(?:(?:dari|asal|daripada)\s)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s(?:itu|tersebut|berkenaan)\s(?:[a-z]+\s){0,4}$")


def _described(scene: Scene, one: Encounter, protagonist: Mention | None) -> Mention | None:
    """The one of a state who was told before and is now called by it: "the Kenyan official paid a call"."""
    text, start = scene.document.article.text, scene.sentences[one.sentence].start
    for m in scene.mentions[one.sentence]:
        if m.kind != "state" or m.country is None or (len(one.parties) == 2 and m.country not in one.parties):
            continue
        before = text[max(start, m.start - 30) : m.start]
        heads = any(
            h.start > m.end
            and (
                (_BEFORE_EN.search(before) and _BEHIND_EN.fullmatch(text, m.end, h.start))
                or (_BEFORE.search(before) and _BEHIND.fullmatch(text, m.end, h.start))
            )
            for h in find_hits(scene, one.sentence)
        )
        if not heads or any(x.kind == "person" and x.country == m.country for x, _ in one.actors):
            continue
        told = [
            x
            for row in scene.mentions[: one.sentence]
            for x in row
            if x.kind == "person" and x.ref is not None and x.country == m.country
        ]
        if protagonist is not None and any(x.ref == protagonist.ref for x in told):
            return protagonist
        return told[-1] if told else None
    return None
