"""Status by time and mood: held, planned, proposed, cancelled, or not real at all."""

from __future__ import annotations

import re

from ingest.scene.article_day import to_come
from ingest.scene.cue_hits import INVITED, Hit
from ingest.scene.infinitive import went_to
from ingest.scene.scene import Mark, Scene

NEAR = 60  # characters before a verb in which time and mood are looked for
_STOP = {
    True: re.compile(r"[;:\"“”]"),
    False: re.compile(r"[;:\"“”]|, (?!yang |which |that )"),
}  # what parts a word from its noun
_WHO_BOTH_ARE = re.compile(r", (?:[A-Z][\w-]+ ?){1,3}(?:,? (?:dan|and|serta) (?:[A-Z][\w-]+ ?){1,3}),(?= )")
_DAY = re.compile(r", (?:(?:pada|on) )?[A-Z][a-z’']{2,10}(?: \(\d[\d/]{2,9}\))?,(?= )")  # ", Minggu (24/8),"
_OTHER_VERB = re.compile(  # "the meeting adopted a list that will ...": something else will
    r"\b(?:me(?!nteri|nlu\b|nhan\b|nko\b|ngenai\b|nurut\b|njelang\b|ngikut\b)(?:ny|ng|m|n)\w{3,}"
    r"|di(?:sepakati|setujui|persetujui|sebut|putuskan|bahas|bincangkan|nyatakan)|(?:sepakat|bersetuju"
    r"|setuju|berkomitmen|berjanji|agreed|adopted|approved|reviewed|decided|endorsed|discussed|noted"
    r"|welcomed|resolved|concluded|heard))\b",
    re.I,
)
_AT = re.compile(
    r"\b(?:sampai|hingga|until|dalam|pada|di|in|at|during|dari|from|since|sejak)\s+(?:[\w-]+\s+){0,3}$", re.I
)
_THE_SIGNING = re.compile("the signing", re.IGNORECASE)
_IF = re.compile(  # governs what follows it
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
_TO_DO = re.compile(r"\sto (?:[a-z]+ )?$")
_HER_FIRST = re.compile(r",\s(?:his|her|their|its)\s(?:first|second|third|maiden)\s(?:[a-z]+\s){0,3}$")
_LISTS = re.compile(r"\bincludes?$")  # "her programme includes a tour of the port, talks with X and ..."
_URGES = re.compile(  # and whatever others are told to do
    r"(?:meminta|mendesak|menyeru|mengh?imbau|menggesa|mendorong|urge[sd]?|call(?:s|ed) (?:up)?on)\b",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"(?:, [A-ZÀ-Ỹ][\w ]{2,25}){1,8},? (?:dan|and|serta) [A-ZÀ-Ỹ]\w+"
)  # "Laos, Thailand and Vietnam"
_NAMES_IT = re.compile(r"(?:call|visit|conversation)$", re.IGNORECASE)  # a verb's cue that names an event
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
FAR = 200  # characters after an event noun in which it may still be called off


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
              and lead.start - m.end <= _far(text, m, lead)
              and not (m.role == "unreal" and m.start >= lead.start
                       and not _NOT.fullmatch(text, m.start, m.end))]  # fmt: skip
    before = [
        m
        for m in before
        if _IF.fullmatch(text, m.start, m.end)
        or _LISTS.search(text, m.start, m.end)
        or (m.role == "planned" and _second_verb(text, m, lead))
        or (m.role == "planned" and lead.form == "visit" and _HER_FIRST.search(text, m.end, lead.start))
        or not re.search(
            r"[;:\"“”]|,(?! (?:akan|will|dijadwalkan|bersamaan|berbarengan|serentak|coinciding|alongside))"
            r"|\b(?:setelah|seusai|usai|after|saat|ketika|when"
            r"|semasa|sewaktu|selepas|sesudah|during|while|dalam pertemuan)\b",
            aside_cut(text[m.end : lead.start]),
        )
    ]
    before = [m for m in before if not _when_it_was(scene, index, m)]
    if any(m.role == "planned" for m in before) and _CAME_OF.search(text, sentence.start, lead.start):
        before = [m for m in before if m.role != "planned"]
    ahead = [m for m in before if m.role == "planned"]
    if ahead and "unreal" in scene.roles(index) and any(_no_plan(text, m, lead) for m in ahead):
        return None
    if any(_when_it_will(scene, index, m, lead) for m in before):
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
    after = _after_marks(scene, index, lead, group)
    if lead.form == "noun" and _OUTCOME_OF.search(text, max(sentence.start, lead.start - 40), lead.start):
        after = []  # "the outcome of the talks | will be laid before the cabinet": they were
    if "cancelled" in roles | {m.role for m in after} or _came_to_nothing(scene, index, lead):
        return "planned" if _AFTER_ALL.search(text, lead.end, sentence.end) else "cancelled"
    if lead.form == "noun" and _NOT_BEGUN.match(text, lead.end):
        return None
    if lead.form == "noun" and after and after[0].role == "planned":
        return "planned"
    if any(_IF.fullmatch(text, m.start, m.end) and "," not in text[m.end : lead.start] for m in before):
        return None  # "if both were to hold talks"
    modal = "modal" in roles and "proposed" not in roles and _nearest(before) == "modal"
    if modal and not _was_to(scene, index):
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
    if lead.form == "verb" and _AHEAD.match(text, group[-1].end):
        return "planned"  # "when he meets the new minister later"
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


_AHEAD = re.compile(r"(?:\s(?!yang\b|akan\b)[\w.’'-]+){1,8}?\s(?:nanti|kelak)\b")
_WHEN = re.compile("apabila", re.IGNORECASE)
_IS_TO = re.compile(
    r"\b(?:akan|bakal|boleh|dapat|hanya|mesti|perlu|harus|mungkin|sekiranya|jika|kalau)\b", re.IGNORECASE
)


def _when_it_was(scene: Scene, index: int, mark: Mark) -> bool:
    """Whether Malay tells by "apabila" when something was: "X mengesahkan hubungan itu apabila bertemu Y"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    if scene.document.language != "ms" or mark.start - start < NEAR // 5:
        return False
    when = _WHEN.fullmatch(text, mark.start, mark.end) is not None
    return when and not _IS_TO.search(text, start, mark.start)


def _when_it_will(scene: Scene, index: int, mark: Mark, lead: Hit) -> bool:
    """Whether Malay tells by "apabila" when something will be, on a day: "akan dibangkitkan apabila beliau
    bertemu X minggu depan"."""
    text = scene.document.article.text
    if scene.document.language != "ms" or _WHEN.fullmatch(text, mark.start, mark.end) is None:
        return False
    will = scene.marked(index, "planned", scene.sentences[index].start, mark.start)
    day = next((d for d in scene.dates[index] if d.start > lead.end), None)
    return will is not None and day is not None and to_come(scene, day.when)


def _far(text: str, mark: Mark, lead: Hit) -> int:
    """How many characters behind a word of mood what it governs may stand."""
    if mark.role == "planned" and lead.form == "visit" and _HER_FIRST.search(text, mark.end, lead.start):
        return 6 * NEAR  # "will attend the session in Geneva, her first official visit"
    if _LISTS.search(text, mark.start, mark.end):
        return 4 * NEAR
    if mark.role == "planned" and _AND_HOLD.search(text[mark.end : lead.start]):
        return 3 * NEAR
    if mark.role == "planned" and _second_verb(text, mark, lead):
        return 4 * NEAR
    if mark.role == "planned" and _FOLLOWED_BY.search(text, mark.end, lead.start):
        return 4 * NEAR
    if mark.role == "planned" and _GOES_FOR.fullmatch(text, mark.end, lead.start):
        return 3 * NEAR
    return NEAR + NEAR if any(p.match(text, mark.start, mark.end) for p in (_IF, _URGES)) else NEAR


_FOLLOWED_BY = re.compile(  # "akan dijamu di istana, disusuli dengan | kunjungan"
    r"\b(?:disusuli?|diikuti|dilanjutkan|followed)\s(?:(?:oleh|dengan|by)\s)?(?:[\w-]+\s){0,3}$"
)
_GOES_FOR = re.compile(  # "will then visit Kuala Lumpur for the 6th annual foreign ministers' | meeting with"
    r"\s(?:also |then |later |next )?(?:visit|travel|fly|go|head|attend|arrive|be in)\b[^;:.\"“”]*?"
    r"\s(?:for|to attend|to co-chair|to chair|to hold|to join)\s[^;:.,\"“”]*"
)


def _second_verb(text: str, mark: Mark, lead: Hit) -> bool:
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
        and not _STOP[True].search(scene.document.article.text, min(m.end, end), max(m.start, start))
        for m in scene.marks(index)
    )  # fmt: skip


def _came_to_nothing(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether another clause tells that what was to be was not: "was to fly to X, but begged off"."""
    return was_supposed(scene, index, lead.start, lead.start) and any(
        m.role == "cancelled" and m.start >= lead.end for m in scene.marks(index)
    )


_WHO_HE_IS = re.compile(r",(?: [A-Z][\w.'’-]*){1,5},(?=\s(?:[a-z]|$))")
_ROW = re.compile(r"\b[A-ZÀ-Ỹ][\w-]+" + _LIST.pattern)


def aside_cut(between: str) -> str:
    """What parts a word of mood from its verb, without who both are (", Laos and Thailand, "), a name between
    commas behind an office ("the mayor, X, "), a row of names ("Laos, Fiji and Nepal"), and a day."""
    return _DAY.sub(" ", _ROW.sub(" ", _WHO_HE_IS.sub(" ", _WHO_BOTH_ARE.sub(" ", between))))


def _after_marks(scene: Scene, index: int, lead: Hit, group: list[Hit]) -> list[Mark]:
    """Time words that follow an event noun before another verb of the sentence could have them."""
    text = scene.document.article.text
    event = lead.form in ("noun", "visit") or _NAMES_IT.search(text, lead.start, lead.end) is not None
    event = event or _PLAN_TO.search(text, max(0, lead.start - 20), lead.start) is not None
    event = event or _TRIP_TO.search(text, scene.sentences[index].start, lead.start) is not None
    if not event and "eeting with" in text[lead.start : lead.end]:
        event = _A_MEETING.search(text, max(0, lead.start - 40), lead.end) is not None
    roles = ("planned", "cancelled", "proposed") if event else ("cancelled",)
    if not event and not _THE_SIGNING.match(text, lead.start):
        return []
    found = []
    for m in scene.marks(index):
        inside = group[-1] is not lead and lead.end <= m.start and 0 <= group[-1].start - m.end < _BESIDE
        end = lead.end if inside else group[-1].end  # "the meeting, held in X, | will be co-chaired"
        between = _HELD_AT.sub(" ", text[end : m.start])
        if m.role == "cancelled" and _RIGHT_AWAY.fullmatch(text, lead.end, m.start):
            found.append(m)  # "that meeting | was called off, since he had to attend a session"
            continue
        if m.role not in roles or m.start < end or (inside and m.role != "planned"):
            continue
        if m.role == "planned" and (_CAME_TRUE.match(text, m.end) or _IN_ORDER_TO.search(between)):
            continue
        if m.role == "planned" and _BELIEVED.search(text, scene.sentences[index].start, lead.start):
            continue
        if m.role == "cancelled" and _ATTRIBUTE.search(between) and _OTHER_VERB.search(between):
            continue
        far = FAR if m.role == "cancelled" else _reach(text, end)
        stopped = _STOP[m.role == "cancelled"].search(aside_cut(_LIST.sub(" ", between)))
        if _TODAY.match(between) and _HAS_EFFECT.match(text, m.end):
            continue  # "our meeting today will ensure that"
        if m.role == "planned" and _THAT_CLAUSE.search(between):
            continue  # "it was agreed at the meeting on Monday that a gate | would be opened"
        if m.role == "proposed" and _OF_ANOTHER.search(text, m.start - 8, m.start):
            continue
        if len(between) <= far and not stopped and not (m.role == "planned" and _OTHER_VERB.search(between)):
            found.append(m)
    return found


_THAT_CLAUSE = re.compile(r"\w\s(?:that|bahwa|bahawa)\s")
_OF_ANOTHER = re.compile(r"\b(?:the|an?|its|their|this)\s$")  # "the meeting centred on the | proposed treaty"
_ATTRIBUTE = re.compile(  # "at talks with X he raised the papers that are | put off": those, not the talks
    r"\b(?:yang|which|that)\s(?:(?:masih|sempat|telah|sudah|sedang|lama|is|are|was|were|had|has|have"
    r"|been)\s){0,2}$",
    re.IGNORECASE,
)
_IN_ORDER_TO = re.compile(r"\b(?:untuk|guna|bagi|to)\s$", re.IGNORECASE)  # "a meeting to | plan patrols"
_CAME_TRUE = re.compile(  # "had long been planned, but only took place today"
    r"[^.;]{0,40}?,?\s(?:namun|tetapi|tapi|dan|but|and)\s(?:baru|akhirnya|kini|only|finally)\s(?:dapat\s"
    r"|bisa\s|boleh\s)?"
    r"(?:direalisasikan|terlaksana|terwujud|dilaksanakan|digelar|diadakan|took place|materiali[sz]ed"
    r"|came about)\b"
)
_BELIEVED = re.compile(  # "is sure that his | meeting with X will boost ties": it has been
    r"\b(?:meyakini|yakin|optimis|optimistis|percaya|is (?:sure|confident))\s(?:that\s|bahwa\s|bahawa\s"
    r"|his\s|her\s)*$",
    re.IGNORECASE,
)
_PLAN_TO = re.compile(  # "the plan to | meet X was called off", "rencana bertemu X urung"
    r"\b(?:rencana|rancangan|niat|janji|plans?|appointment)\s(?:untuk\s|to\s)?$", re.IGNORECASE
)
_A_MEETING = re.compile(  # a noun, where its cue is that of those who meet: "a planned | meeting with X"
    r"\b(?:an?|the|his|her|their|its|this|that)\s(?:[\w-]+\s){0,2}meeting with$", re.IGNORECASE
)
_ACCEPTED = re.compile(  # "invited X to visit Laos, which X accepted"
    r"\b(?:(?:gladly |gratefully |readily )?accepted\b(?! by parliament)"
    r"|menerima (?:baik )?(?:undangan|jemputan|pelawaan)"
    r"|(?:undangan|jemputan|pelawaan) (?:itu|tersebut|berkenaan) (?:langsung )?"
    r"(?:diterima|disambut|disanggupi))",
    re.IGNORECASE,
)
_RIGHT_AWAY = re.compile(
    r"(?:\s(?:itu|tersebut|ini|berkenaan|telah|sudah|akhirnya|kemudian|terpaksa|was|were|has|have|had|been"
    r"|is|are"
    r"|then|later|eventually)){0,4}\s",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\s(?:today|this (?:morning|afternoon|evening)|yesterday|hari ini)\b", re.IGNORECASE)
_HAS_EFFECT = re.compile(
    r"\s(?:further |also |help (?:to )?)*(?:strengthen|boost|enhance|deepen|promote|contribute|create|bring"
    r"|ensure|pave|open|serve|mark|lead|provide|improve|reinforce|help)\b"
)
_BESIDE = 15  # characters between a word of time and its verb
_OVER_A_MEAL = re.compile("over |sambil|sembari|seraya", re.IGNORECASE)
_SPOKE_OF = re.compile("discuss|exchang|membahas|dibahas|membincangkan|dibincangkan|bertukar", re.IGNORECASE)
_HELD_AT = re.compile(
    r",\s(?:to be\s|yang\s)?(?:held|hosted|organi[sz]ed|digelar|diadakan|berlangsung)\s[^,.;:]{3,60},(?=\s)"
)


_ITS_SIDES = re.compile(  # "the meeting | of the trade and finance ministers of Laos and Fiji | will be held"
    r"\s(?:of|between|among|antara)\s[^,.;:]{3,110}?\s(?:and|dan|serta"
    r"|dengan)\s(?:the\s)?(?:[A-Z][\w’'-]+(?:\s|$)){1,3}"
)
_TRIP_TO = re.compile(  # what a visit is for: "the trip to Hanoi to meet X was called off"
    r"\b(?:kunjungan|lawatan|perjalanan|keberangkatan|visit|trip|journey)\b[^.;,]{0,60}\s(?:untuk|guna|bagi"
    r"|to)\s"
    r"(?:[a-z]+\s)?$",
    re.IGNORECASE,
)


WHO_MEET = re.compile(  # "a meeting | between Minister X and his counterpart from Laos, Y, | will be held"
    r"(?:[\s,]+(?:[A-Z][\w.'’()-]*|dan|dengan|antara|bersama|serta|dari|daripada|untuk|para|mitra\w*"
    r"|rekan\w*|rakan|sejawat\w*"
    r"|between|among|and|with|of|from|for|the|his|her|its|their|counterparts?))+"
)


def _reach(text: str, end: int) -> int:
    """How far behind a noun a word of time may stand: farther, where its sides are told in between."""
    listed = _ITS_SIDES.match(text, end) or WHO_MEET.match(text, end, end + FAR)
    listed = listed or _LIST.search(text, end, end + NEAR)
    return NEAR + (len(listed.group()) if listed else 0)


def _was_to(scene: Scene, index: int) -> bool:
    """Whether what somebody "sepatutnya" did was called off: it was planned, and is not only called for."""
    off = any("cancelled" in scene.roles(i) for i in range(index, min(index + 2, len(scene.sentences))))
    return off and "supposed" in scene.roles(index)


def _nearest(marks: list[Mark]) -> str:
    return max(marks, key=lambda m: m.start).role
