"""Partners told in a row, met one after the other: "separate meetings with officials of Laos and Japan"."""

from __future__ import annotations

import re
from itertools import pairwise

from ingest.document import Mention
from ingest.scene.cue_hits import find_hits
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene


def listed_partners(scene: Scene, index: int) -> list[str]:
    """The states in a row of whose people somebody met: "with the ambassadors of Laos, Japan and Fiji"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    row: list[Mention] = []
    for m in scene.mentions[index]:
        if not m.country or (m.kind not in ("state", "post", "institution") and not _by_office(scene, m)):
            continue
        if row and m.start >= row[-1].end and _ROW.fullmatch(text, row[-1].end, m.start):
            row.append(m)
        elif len(row) > 1:
            break
        elif _WITH_PEOPLE_OF.search(text, max(start, m.start - 90), m.start):
            row = [m]
    return list(dict.fromkeys(str(m.country) for m in row))


def _by_office(scene: Scene, mention: Mention) -> bool:
    """Whether somebody named elsewhere is told by office alone: "dengan Menlu Laos dan | Menlu Jepang"."""
    if (
        mention.kind != "person"
        or mention.ref is None
        or " " not in mention.text
        or not mention.text[0].isupper()
    ):
        return False
    person = scene.document.persons[mention.ref]
    words = {w for name in person.names for w in name.split()}
    return words.isdisjoint(mention.text.split())


def of_partners_alone(scene: Scene, one: Encounter) -> bool:
    """Whether all sides are those whom somebody untold met: "the ministers will also hold separate talks with
    their counterparts from Japan and Fiji", "Deputy PM meets Lao, Fijian envoys"."""
    if _met_in_a_row(scene, one) or _in_a_title(scene, one):
        return True
    theirs = _THEIRS.search(scene.sentences[one.sentence].text)
    return theirs is not None and set(one.parties) == set(listed_partners(scene, one.sentence))


def _met_in_a_row(scene: Scene, one: Encounter) -> bool:
    """Whether the states are those of the people met alone, and an office without its state met them."""
    if one.form not in ("verb", "receive"):
        return False
    text = scene.document.article.text
    states = [m for m in scene.mentions[one.sentence] if m.kind == "state" and m.country in one.parties]
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    if hit is None or len(states) != len(one.parties) or len({m.country for m in states}) != len(states):
        return False
    joined = all(_ROW.fullmatch(text, a.end, b.start) for a, b in pairwise(states))
    led = _ONTO.fullmatch(text, hit.end, states[0].start) is not None
    host = text[scene.sentences[one.sentence].start : hit.start]
    return joined and led and _THEIR_PEOPLE.match(text, states[-1].end) is not None and bool(host.strip())


def _in_a_title(scene: Scene, one: Encounter) -> bool:
    """Whether a title names an office without its state, and behind the verb only guests of two sides:
    "Minister receives Lao ambassador, WHO envoy"."""
    sentence = scene.sentences[one.sentence]
    if sentence.kind != "title" or one.form not in ("verb", "receive") or len(one.parties) != 2:
        return False
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    if hit is None or hit.start == sentence.start or scene.document.home in one.parties:
        return False
    rows = [m for m in scene.mentions[one.sentence] if m.country in one.parties]
    return bool(rows) and all(m.start >= hit.end for m in rows)


_ONTO = re.compile(r"(?:\swith)?\s(?:the\s|new\s|visiting\s|his\s|her\s){0,2}")
_THEIR_PEOPLE = re.compile(
    r"\s(?:[a-z]+\s){0,2}(?:ambassadors|envoys|counterparts|ministers|leaders|officials|delegations|FMs|PMs"
    r"|presidents|diplomats|generals|chiefs|commanders|speakers|guests)\b"
)
_THEIRS = re.compile(
    r"\b(?:with (?:his|her|their) (?:[\w-]+ ){0,2}(?:counterparts|colleagues|opposite numbers)"
    r"|(?:dengan|bersama) (?:para )?(?:rekan|rakan|mitra|timpalan|sejawat)(?:-\w+)?"
    r"(?: sejawat)?(?:nya| mereka))\b",
    re.IGNORECASE,
)


def of_each(scene: Scene, one: Encounter) -> bool:
    """Whether meetings of two sides are told in the plural, and with whom: "bilateral meetings with the
    leaders of Laos and Japan", "a series of talks with ministers from Fiji and Kenya"."""
    if _OF_TWO.search(scene.sentences[one.sentence].text) is None:
        return False
    row = listed_partners(scene, one.sentence)
    return len(row) > 1 and {*row} < {*one.parties} and len(one.parties) == len(row) + 1


def told_in_parts(scene: Scene, one: Encounter) -> bool:
    """Whether those whom one person met stand apart by semicolons ("met Minister X; Ambassador Y; ..."), or
    were telephoned ("phoned the leaders of Laos and Japan")."""
    people = [m for m, _ in one.actors if m.kind in ("person", "post") and m.country]
    others = [m for m in people[1:] if m.country != people[0].country] if one.form == "verb" else []
    text = scene.document.article.text
    if one.kind == "call" and people:
        return _CALLED.search(scene.sentences[one.sentence].text) is not None
    pairs = [(a, b) for a, b in pairwise(others) if a.country != b.country]
    return len({m.country for m in others}) > 1 and all(";" in text[a.end : b.start] for a, b in pairs)


def row_of_officials(scene: Scene, one: Encounter) -> bool:
    """Whether somebody met three officials or more of as many states who are told in a row, each with name
    and office: "bertemu Menlu Laos A, Menlu Fiji B serta Menlu Kenya C"; not jointly."""
    text, sentence = scene.document.article.text, scene.sentences[one.sentence]
    people = sorted((m for m, _ in one.actors if m.kind == "person" and m.country), key=lambda m: m.start)
    others = [m for m in people[1:] if m.country != people[0].country] if people else []
    if (
        len(others) < _A_ROW
        or len({m.country for m in others}) != len(others)
        or _JOINTLY.search(sentence.text)
    ):
        return False
    gaps = [text[a.end : b.start] for a, b in pairwise(others)]
    return all(_OFFICE_NEXT.fullmatch(gap) for gap in gaps)


def by_the_way(scene: Scene, one: Encounter) -> str | None:
    """The state that meets several others on the margins of a conference, one after the other: "di sela KTT
    itu Laos akan bertemu dengan Jepang, Fiji, dan Kenya"; None where it is not so told."""
    sentence = scene.sentences[one.sentence]
    if scene.marked(one.sentence, "margin", sentence.start, sentence.end) is None or _JOINTLY.search(
        _MARGIN.sub(" ", sentence.text)
    ):
        return None
    row = listed_partners(scene, one.sentence)
    others = set(one.parties) - {*row}
    return others.pop() if len(row) > 1 and len(others) == 1 and {*row} < {*one.parties} else None


_MARGIN = re.compile(  # the conference itself may be a summit or forum
    r"\b(?:di ?(?:sela-sela|sela|tepi|pinggir|celah-celah)|sempena|on the (?:sidelines"
    r"|margins?) of)\b[^,.;]*",
    re.IGNORECASE,
)
_A_ROW = 3
_OFFICE_NEXT = re.compile(  # ", Menlu Fiji ", " serta Under Secretary Menlu AS, "
    r"(?:\s\([^)]{1,30}\))?(?:[,;]|,?\s(?:dan|serta|and|juga))\s(?:(?:dan|serta|and|juga|dengan|with)\s){0,2}"
    r"(?:[A-Z][\w’'-]*,?\s|(?:dan|of|for|bagi|the|and|untuk)\s){1,9}"
)
_JOINTLY = re.compile(
    r"\b(?:trilateral|kuadrilateral|tiga pihak|tiga hala|bertiga|berempat|bersama-sama|secara bersama"
    r"|jointly|together"
    r"|multilateral|KTT|summit|sidang kemuncak|forum|konferensi|persidangan|mesyuarat)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:menghubungi|menelepon\w*|menelefon\w*|berkomunikasi dengan|telephoned|phoned)\b", re.IGNORECASE
)
_OF_TWO = re.compile(
    r"\b(?:bilaterals|(?:bilateral|one-on-one|back-to-back|individual) (?:meetings|talks)"
    r"|(?:a|another) (?:series|string|round|flurry|number) of (?:\w+ ){0,2}(?:meetings|talks)"
    r"|(?:serangkaian|sederet|rangkaian|siri|sejumlah|beberapa) (?:pertemuan|perjumpaan|mesyuarat"
    r"|rundingan|pembicaraan)"
    r"|(pertemuan|perjumpaan|mesyuarat|rundingan|kontak)-\1"
    r"|(?:pertemuan|perjumpaan|mesyuarat|rundingan)(?:-\w+)? (?:bilateral|dua hala|empat mata))\b",
    re.IGNORECASE,
)
_ROW = re.compile(r"(?:['’]s?)?\s*(?:,|,?\s(?:and|dan|serta|as well as))\s(?:the\s)?")
_WITH_PEOPLE_OF = re.compile(  # nothing but who they are between "with" and the first state
    r"\b(?:with|dengan|bersama|met|meets|bertemu|menemui)\s(?:the\s|para\s|his\s|her\s|their\s|sejumlah\s|beberapa\s|[a-z]+\s)?"
    r"(?:(?!di\b|in\b|at\b|on\b|pada\b)[\w-]+\s){0,7}?(?:(?:of|from|dari|daripada|asal)\s(?:the\s)?)?$",
    re.IGNORECASE,
)
