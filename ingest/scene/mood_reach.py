"""How far a word of time or mood governs what follows it, and what it does not mean."""

from __future__ import annotations

import re

from ingest.scene.article_day import to_come
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Mark, Scene

NEAR = 60  # characters before a verb in which time and mood are looked for
STOP = {
    True: re.compile(r"[;:\"“”]"),
    False: re.compile(r"[;:\"“”]|, (?!yang |which |that )"),
}  # what parts a word from its noun
_WHO_BOTH_ARE = re.compile(r", (?:[A-Z][\w-]+ ?){1,3}(?:,? (?:dan|and|serta) (?:[A-Z][\w-]+ ?){1,3}),(?= )")
_DAY = re.compile(r", (?:(?:pada|on) )?[A-Z][a-z’']{2,10}(?: \(\d[\d/]{2,9}\))?,(?= )")  # ", Minggu (24/8),"
IF = re.compile(  # governs what follows it
    r"jika|kalau|apabila|bila|seandainya|sekiranya|if|whether|(?:ditanya )?(?:apakah|adakah|sama ada)",
    re.IGNORECASE,
)
_AND_HOLD = re.compile(  # "is to see the Sultan at the palace on Monday and hold | talks with X"
    r"\band (?:then |later |also )*(?:hold|have|pay|attend|join|take part in|co-chair|chair|host)"
    r"\s(?:an?\s|the\s)?(?:[\w-]+\s){0,3}$"
    r"|\b(?:dan|serta|lalu|kemudian|selain) (?:juga |turut |kemudian |selanjutnya )*"
    r"(?:mengadakan|menggelar|melakukan|melaksanakan|menghadiri|memimpin|mempengerusikan)\s(?:[\w-]+\s){0,3}$"
)
_AND_ALSO = re.compile(  # a second verb has the time of the first: "akan menghadap X, dan | bertemu Y"
    r"(?:,|\b(?:and|dan|serta|sebelum|before|selain(?: daripada| dari)?|di samping|besides))\s(?:(?:then"
    r"|later|also|juga|turut|kemudian|seterusnya"
    r"|selanjutnya)\s)*$"
)
_PLAIN = re.compile(  # a verb that tells no time by itself
    r"(?:me(?:ny|ng|m|n)?\w|ber|di(?:terima|sambut)"
    r"|meet|hold|call on|pay|receive|host|visit|chair|co-chair|attend|confer|welcome)"
    r"(?!\w*(?:ed|ing|ts)\b)",
    re.IGNORECASE,
)
HER_FIRST = re.compile(r",\s(?:his|her|their|its)\s(?:first|second|third|maiden)\s(?:[a-z]+\s){0,3}$")
LISTS = re.compile(r"\bincludes?$")  # "her programme includes a tour of the port, talks with X and ..."
_URGES = re.compile(  # and whatever others are told to do
    r"(?:meminta|mendesak|menyeru|mengh?imbau|menggesa|mendorong|urge[sd]?|call(?:s|ed) (?:up)?on)\b",
    re.IGNORECASE,
)
LIST = re.compile(
    r"(?:, [A-ZÀ-Ỹ][\w ]{2,25}){1,8},? (?:dan|and|serta) [A-ZÀ-Ỹ]\w+"
)  # "Laos, Thailand and Vietnam"
FAR = 200  # characters after an event noun in which it may still be called off
_WHEN = re.compile("apabila", re.IGNORECASE)
_IS_TO = re.compile(
    r"\b(?:akan|bakal|boleh|dapat|hanya|mesti|perlu|harus|mungkin|sekiranya|jika|kalau)\b", re.IGNORECASE
)


def when_it_was(scene: Scene, index: int, mark: Mark) -> bool:
    """Whether Malay tells by "apabila" when something was: "X mengesahkan hubungan itu apabila bertemu Y"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    if scene.document.language != "ms" or mark.start - start < NEAR // 5:
        return False
    when = _WHEN.fullmatch(text, mark.start, mark.end) is not None
    return when and not _IS_TO.search(text, start, mark.start)


def when_it_will(scene: Scene, index: int, mark: Mark, lead: Hit) -> bool:
    """Whether Malay tells by "apabila" when something will be, on a day: "akan dibangkitkan apabila beliau
    bertemu X minggu depan"."""
    text = scene.document.article.text
    if scene.document.language != "ms" or _WHEN.fullmatch(text, mark.start, mark.end) is None:
        return False
    will = scene.marked(index, "planned", scene.sentences[index].start, mark.start)
    day = next((d for d in scene.dates[index] if d.start > lead.end), None)
    return will is not None and day is not None and to_come(scene, day.when)


def reach_of(text: str, mark: Mark, lead: Hit) -> int:
    """How many characters behind a word of mood what it governs may stand."""
    if mark.role == "planned" and lead.form == "visit" and HER_FIRST.search(text, mark.end, lead.start):
        return 6 * NEAR  # "will attend the session in Geneva, her first official visit"
    if LISTS.search(text, mark.start, mark.end):
        return 4 * NEAR
    if mark.role == "planned" and _AND_HOLD.search(text[mark.end : lead.start]):
        return 3 * NEAR
    if mark.role == "planned" and second_verb(text, mark, lead):
        return 4 * NEAR
    if mark.role == "planned" and _FOLLOWED_BY.search(text, mark.end, lead.start):
        return 4 * NEAR
    if mark.role == "planned" and _GOES_FOR.fullmatch(text, mark.end, lead.start):
        return 3 * NEAR
    return NEAR + NEAR if any(p.match(text, mark.start, mark.end) for p in (IF, _URGES)) else NEAR


_FOLLOWED_BY = re.compile(  # "akan dijamu di istana, disusuli dengan | kunjungan"
    r"\b(?:disusuli?|diikuti|dilanjutkan|followed)\s(?:(?:oleh|dengan|by)\s)?(?:[\w-]+\s){0,3}$"
)
_GOES_FOR = re.compile(  # "will then visit Kuala Lumpur for the 6th annual foreign ministers' | meeting with"
    r"\s(?:also |then |later |next )?(?:visit|travel|fly|go|head|attend|arrive|be in)\b[^;:.\"“”]*?"
    r"\s(?:for|to attend|to co-chair|to chair|to hold|to join)\s[^;:.,\"“”]*"
)


def second_verb(text: str, mark: Mark, lead: Hit) -> bool:
    """Whether the cue is a further thing that the same one will do: "will see X, his host, and | meet Y"."""
    between = text[mark.end : lead.start]
    if _WHOLE.search(between):
        return False
    if lead.form == "noun":
        return _AND_HOLD.search(between) is not None
    return _AND_ALSO.search(between) is not None and _PLAIN.match(text, lead.start) is not None


_WHOLE = re.compile(  # where what was before begins, or another speaks
    r"[;:\"“”]\s|\b(?:setelah|seusai|usai|after|saat|ketika|when|semasa|sewaktu|selepas|sesudah|while|telah"
    r"|sudah"
    r"|manakala|sementara|said|kata|ujar|menurut|bahwa|bahawa)\b",
    re.IGNORECASE,
)


def was_supposed(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether a word by an encounter tells that it was once to be: "was to have met", "yang sepatutnya"."""
    return any(
        m.role == "supposed" and start - NEAR <= m.start < end + NEAR
        and not STOP[True].search(scene.document.article.text, min(m.end, end), max(m.start, start))
        for m in scene.marks(index)
    )  # fmt: skip


def came_to_nothing(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether another clause tells that what was to be was not: "was to fly to X, but begged off"."""
    return was_supposed(scene, index, lead.start, lead.start) and any(
        m.role == "cancelled" and m.start >= lead.end for m in scene.marks(index)
    )


_WHO_HE_IS = re.compile(r",(?: [A-Z][\w.'’-]*){1,5},(?=\s(?:[a-z]|$))")
_ROW = re.compile(r"\b[A-ZÀ-Ỹ][\w-]+" + LIST.pattern)


def aside_cut(between: str) -> str:
    """What parts a word of mood from its verb, without who both are (", Laos and Thailand, "), a name between
    commas behind an office ("the mayor, X, "), a row of names ("Laos, Fiji and Nepal"), and a day."""
    return _DAY.sub(" ", _ROW.sub(" ", _WHO_HE_IS.sub(" ", _WHO_BOTH_ARE.sub(" ", between))))


def was_to(scene: Scene, index: int) -> bool:
    """Whether what somebody "sepatutnya" did was called off: it was planned, and is not only called for."""
    off = any("cancelled" in scene.roles(i) for i in range(index, min(index + 2, len(scene.sentences))))
    return off and "supposed" in scene.roles(index)
