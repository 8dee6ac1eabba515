"""Towards whom something is undertaken: who gains by it, who had asked for it, who answers to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Mention
from ingest.scene.draft import Draft
from ingest.scene.first_person import speaker
from ingest.scene.scene import Scene, actors, parties, speakers

_FOR = re.compile(
    r"\b(?:ke|kepada|untuk|bagi|to|for|help|assist|support|membantu|mendukung|assured?|guaranteed?)"
    r"\s+(?:(?:pemerintah|kerajaan|the|pencalonan|keketuaan|kepengerusian)\s+)*$",
    re.IGNORECASE,
)
_NAMELY = re.compile(  # "aid for four states, namely Yemen and Sudan"
    r"\b(?:untuk|bagi|kepada|to|for)\s[\w\s,]{3,50}?\b(?:yaitu|yakni|iaitu|namely)\s$", re.IGNORECASE
)
_PEOPLE = re.compile(  # those who gain by it: "will train 20 nurses from Laos"
    r"\b(?:orang|pelajar|mahasiswa|pegawai|pejabat|petugas|peserta|guru|perawat|pemuda|people|officials"
    r"|officers"
    r"|students|nurses|trainees|participants|experts|staff|workers|teachers|youths?)"
    r"\s+(?:asal|dari|daripada|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OFFERS = ("menawar", "offer", "mengulang", "renewed", "repeated", "reiterated")
_WHERE = re.compile(r"\b(?:dari|daripada|from|di|in|at|oleh|by|via|lewat|melalui|ke)\s+$", re.IGNORECASE)
_PURPOSE = re.compile(r"\W*(?:untuk|bagi|demi|guna|to|for|in aid of)\b", re.IGNORECASE)  # opens a sentence
_GAINS = re.compile(r"\b(?:untuk|bagi|kepada|buat|to|for|help)\s+(?:[\w-]+\s+){0,3}$|\bke\s$", re.IGNORECASE)
_AID = re.compile(  # where aid goes, it is for those who live there: "a grant for schools in Laos"
    r"\b(?:earmarked|yen|euros?|peso|ringgit|khemah|tents?|korban|mangsa|victims|rebuild\w*|membina semula"
    r"|hibah|bantuan|dana|sumbangan|geran|dolar|juta|miliar|grants?|aid|assistance|funding|donation|million"
    r"|supply|equip|fund|finance|memasok|membekalkan|mendanai|membiayai|melengkapi"
    r"|billion|set up|build|establish|open|mendirikan|membangun|menubuhkan|membina|membuka)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:meminta|memohon|mengajukan permintaan|memerlukan|membutuhkan|asked|requested|sought|seeks)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:dengan|bersama|with)\s+(?:pemerintah\s+|kerajaan\s+|the\s+)?$", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:between|antara)\s|\s(?:by|oleh)\s(?!the\s(?:end|time)\b)|(?<=antara)\s",
    re.IGNORECASE,
)
CLAUSE = re.compile(r";|, (?:dan|sementara|sedangkan|manakala|and|while|whereas)\b")


def between(scene: Scene, index: int, end: int) -> list[str]:
    """Those between whom something is agreed, where they are named behind it: "agreed between A and B"."""
    text, last = scene.document.article.text, scene.sentences[index].end
    if _BETWEEN.match(text, end, last) is None:
        return []
    found = parties(actors(scene, index, end, min(last, end + 110)))
    return found[:2] if len(found) > 1 else []


_BIDDEN = re.compile(  # "accepted an invitation | to Laos", "menerima undangan | untuk berkunjung ke Laos"
    r"(?:\s(?:an?|the|his|her|their)\s(?:\w+\s){0,2}?invitation)?\s(?:(?:resmi|rasmi|kenegaraan|negara)\s)?(?:(?:untuk|bagi)\s)?(?:(?:berkunjung|bertandang|datang)\s)?"
    r"(?:ke|to|to visit|melawat|mengunjungi)\s(?:the\s)?",
    re.IGNORECASE,
)


def bidden_to(scene: Scene, index: int, end: int, guest: str) -> list[str]:
    """The state to which a guest is bidden, where nobody else is told to have invited him."""
    text = scene.document.article.text
    return [
        m.country
        for m in scene.mentions[index]
        if m.kind == "state" and m.country and m.country != guest and end <= m.start
        and _BIDDEN.fullmatch(text, end, m.start)
    ][:1]  # fmt: skip


def asker(scene: Scene, index: int, act: int) -> list[str]:
    """Who promises and who had asked for it: "Laos asked for data, and Japan promised to send them"."""
    start, text = scene.sentences[index].start, scene.document.article.text
    asks = _ASKS.search(text, start, act)
    if asks is None:
        return []
    lead = actors(scene, index, start, act)
    asking = parties(m for m in lead if m.end <= asks.start())
    giving = parties(m for m in lead if m.start >= asks.end())[-1:]
    return [*giving, *asking] if len(asking) == 1 and giving and giving != asking else []


_MADE_BY = re.compile(  # "a pledge made to Laos by | Hungary", "janji yang dibuat | Jepang kepada Laos"
    r"\b(?:pledge|promise|offer|commitment|undertaking)\s(?:(?:that|which)\s)?(?:(?:was|were|had been)\s)?"
    r"(?:first\s|once\s)?(?:made|given|extended)\b[^.;:,]{0,60}?\sby\s(?:the\s)?$"
    r"|\b(?:janji|komitmen|tawaran|ikrar)\syang\s(?:(?:telah|pernah|sudah|dulu)\s)?(?:dibuat|diberikan|diucapkan"
    r"|disampaikan|dilontarkan|dinyatakan)\s(?:oleh\s)?(?:pemerintah\s|kerajaan\s)?$",
    re.IGNORECASE,
)


def made_by(scene: Scene, index: int) -> list[str]:
    """Who had promised something, and to whom: "a promise made to Laos by Hungary has been kept"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    told = [m for m in scene.mentions[index] if m.kind != "place" and m.country]
    giver = next((m for m in told if _MADE_BY.search(text, start, m.start)), None)
    to = (m for m in told if giver and m.country != giver.country)
    gains = next((m for m in to if _FOR.search(text, max(start, m.start - 25), m.start)), None)
    return [str(giver.country), str(gains.country)] if giver and gains else []


def ours_to(scene: Scene, index: int, verb: tuple[int, int]) -> list[str]:
    """The speaker's state and the one that gains by what "we" will do: "'We will help Laos', X said"."""
    text, says = scene.document.article.text, speaker(scene, index)
    if says is None or says.country is None:
        return []
    said = next((k.start for k in scene.marks(index) if k.role == "speech" and k.start > verb[1]), None)
    to = [
        m
        for m in scene.mentions[index]
        if m.kind in ("state", "institution") and m.country and verb[1] <= m.start < (said or 0)
    ]
    given = [
        m for m in to if m.start - verb[1] <= 1 or _FOR.search(text, max(verb[0], m.start - 25), m.start)
    ]
    return [says.country, str(given[0].country)] if given and given[0].country != says.country else []


def answering(scene: Scene, index: int, others: set[str]) -> list[str]:
    """The one of several to whom a sentence speaks: who alone acts in the next, else in the one before."""
    for near in (index + 1, index - 1):
        if 0 <= near < len(scene.sentences):
            acting = [p for p in parties(scene.actors(near)) if p in others]
            if len(acting) == 1:
                return acting
    return []


def met_by(drafts: Sequence[Draft], state: str, index: int) -> tuple[str, ...]:
    """A state and the only other one that it meets in the article, whatever became of the meeting; nobody
    where a session of many was told before, and the two meet only later.

    Args: the meetings; who undertakes something; the sentence in which it does.
    """
    before = [d for d in drafts if min(d.sentences) < index]
    if before and max(len(d.parties) for d in before) > 2 and not any(state in d.parties for d in before):
        return ()
    pairs = {tuple(sorted(d.parties)) for d in drafts if state in d.parties and len(d.parties) == 2}
    return pairs.pop() if len(pairs) == 1 else ()


def other_side(scene: Scene, index: int, state: str) -> list[str]:
    """Whose office-holder says that a paper is made with a state: "the memorandum with Laos, said ..."."""
    text = scene.document.article.text
    mentions = scene.mentions[index]
    if not any(m.country == state and _WITH.search(text[max(0, m.start - 24) : m.start]) for m in mentions):
        return []
    return [p for p in parties(_speaking(scene, index)) if p != state][:1]


def with_whom(scene: Scene, index: int, end: int) -> list[str]:
    """The state right behind a verb with or to which something is undertaken: "agreed with | Laos to ..."."""
    text = scene.document.article.text
    near = (m for m in scene.mentions[index] if m.kind == "state" and m.country and end <= m.start < end + 25)
    return [str(m.country) for m in near if _TOWARDS.fullmatch(text, end, m.start)][:1]


_TOWARDS = re.compile(
    r"\s?(?:(?:with|to|dengan|kepada|bersama)\s)?(?:the\s|our\s|pihak\s|pemerintah\s|kerajaan\s){0,2}",
    re.IGNORECASE,
)


def on_visit(scene: Scene, index: int, act: int) -> list[str]:
    """Who is to sign on a visit, and where: "will be signed when Minister X visits Vientiane in May"."""
    text, end = scene.document.article.text, scene.sentences[index].end
    visit = _ON_VISIT.search(text, act, end)
    if visit is None:
        return []
    guests = parties(actors(scene, index, visit.start(), visit.end()))
    seat = next((m for m in scene.mentions[index] if m.country and 0 <= m.start - visit.end() <= 4), None)
    return [guests[0], str(seat.country)] if len(guests) == 1 and seat and seat.country != guests[0] else []


_ON_VISIT = re.compile(
    r"\b(?:when|as|saat|ketika|apabila|semasa|sewaktu)\s[^.;:,]{2,70}?\b(?:visits?|travels? to|goes to"
    r"|comes to|flies to|berkunjung ke|berangkat ke|bertolak ke|bertandang ke|datang ke|mengunjungi"
    r"|melawat(?: ke)?)\s",
    re.IGNORECASE,
)


def addressed(scene: Scene, index: int, verb: tuple[int, int], side: Sequence[str]) -> list[str]:
    """To whom a draft goes, and from whom: "proposed a pact to Laos", "was sent to Laos, X of Fiji said"."""
    text = scene.document.article.text
    to = [
        str(m.country)
        for m in scene.mentions[index]
        if m.kind in ("state", "institution") and m.country and m.country not in side and m.start >= verb[0]
        if _TO.search(text[max(0, m.start - 25) : m.start])
    ][:1]
    if not to or side:
        return [*side, *to]
    return [*[p for p in parties(_speaking(scene, index)) if p not in to][:1], *to]


_TO = re.compile(r"\b(?:to|kepada|ke)\s(?:the\s|pemerintah\s|kerajaan\s|pihak\s)?$", re.IGNORECASE)


def _speaking(scene: Scene, index: int) -> list[Mention]:
    """Those whose words a sentence is."""
    said = speakers(scene, index)
    return [m for m in scene.mentions[index] if m.kind != "place" and any(a < m.start < b for a, b in said)]


def gainers_before(scene: Scene, index: int, verb: int, subject: str) -> list[str]:
    """The state that gains by what is given, named before it: "20 places for Lao nurses were pledged"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    given = [
        str(m.country)
        for m in scene.mentions[index]
        if m.kind in ("state", "institution") and m.country and m.country != subject and m.end <= verb
        if _GAINS.search(text[max(start, m.start - 25) : m.start])
    ]
    return given[:1]


def _along(text: str, first: Mention, after: Sequence[Mention], subject: str) -> list[str]:
    """Who gains, with those named in one list: "aid for Yemen, Sudan and Vietnam"."""
    found, last = [str(first.country)], first
    for m in after:
        if m.kind == last.kind == "state" and last.end <= m.start and _AND.fullmatch(text, last.end, m.start):
            last = m
            found += [str(m.country)] if m.country not in (subject, *found) else []
    return found


_AND = re.compile(r",\s|,?\s(?:dan|serta|and)\s(?:the\s)?", re.IGNORECASE)


def _sent_to(scene: Scene, index: int, verb: tuple[int, int], end: int) -> str | None:
    """The state of the town or province to which something is sent or given, or where something is built:
    "will send three experts to Dili", "akan membangun sekolah di Sulawesi Tengah"."""
    text = scene.document.article.text
    for m in scene.mentions[index]:
        if m.kind == "place" and m.country and verb[0] < m.start < end:
            sends = _SENDS.search(text, verb[0], m.start)
            there = sends and _TO_TOWN.search(text, max(0, m.start - 30), m.start)
            works = "both" not in scene.roles(index) and _FOR_WORKS.search(text, verb[0], m.start)
            return m.country if there or works else None
    return None


_SENDS = re.compile(
    r"\b(?:send|dispatch|deploy|ship|deliver|supply|donat|give|grant|provide|mengirim|menghantar|menempatkan"
    r"|mengerahkan|memberi|menyumbang|menyerahkan|menghibahkan|menambah"
    r"|menyalurkan|memasok|membekal"
    r"|menugaskan)\w*\s(?!(?:an?\s|its\s|his\s|her\s|sebuah\s|satu\s)?(?:[\w-]+\s)?(?:delegation|envoy"
    r"|minister|delegasi|rombongan|utusan"
    r"|atlet|athletes|menteri|wakil)\b)",
    re.IGNORECASE,
)
_TO_TOWN = re.compile(
    r"\b(?:ke|to|kepada|untuk|bagi|for)\s(?:the\s)?(?:(?:kota|bandar|provinsi|wilayah|daerah|negeri|warga"
    r"|masyarakat|people of|victims in|province of)\s){0,2}$",
    re.IGNORECASE,
)


def beneficiaries(scene: Scene, index: int, verb: tuple[int, int], subject: str) -> list[str]:
    """The state to or for whom something is undertaken: after "to", "for", else the one other of the clause.

    Right behind the verb it needs no word: "will give Laos two boats".
    """
    text, sentence = scene.document.article.text, scene.sentences[index]
    end = CLAUSE.search(text, verb[0], sentence.end)
    told = [
        m for m in scene.mentions[index] if m.country and m.country != subject and verb[0] < m.start < verb[1]
    ]
    if told:  # "assured the Lao minister of": the verb's own object
        return [str(told[0].country)]
    after = [
        m
        for m in scene.mentions[index]
        if m.kind in ("state", "institution")
        and m.country
        and verb[0] < m.start < (end.start() if end else sentence.end)
    ]
    given = [
        m
        for m in after
        if (m.start - verb[1] <= 1 and m.country != subject)
        or _FOR.search(text[max(0, m.start - 25) : m.start])
        or _NAMELY.search(text[max(0, m.start - 70) : m.start])
        or _PEOPLE.search(text[max(0, m.start - 40) : m.start])
    ]
    if not after and end and text[verb[0] : end.start()].lower().startswith(_OFFERS):
        after = [m for m in actors(scene, index, end.end(), sentence.end) if m.country]
        given = after if len(parties(after)) == 1 else []  # "A offered help, and B will answer"
    others = {str(m.country) for m in after} - {subject}
    where = any(_WHERE.search(text[max(0, m.start - 12) : m.start]) for m in after)
    where = where and not (after and _AID.search(text, verb[0], after[0].start))
    if given:
        return _along(text, given[0], scene.mentions[index], subject)
    if not others and (town := _sent_to(scene, index, verb, end.start() if end else sentence.end)):
        return [town] if town != subject else []
    if len(others) == 1 and not where:
        return list(others)
    if len(others) > 1 and _FOR_WORKS.search(text, verb[0], after[0].start):
        row = _along(text, after[0], scene.mentions[index], subject)
        return row if {*row} == others else []  # "pledged $3 million for warehouses in Laos and Fiji"
    return gainers_before(scene, index, verb[0], subject) if _PURPOSE.match(sentence.text) else []


_FOR_WORKS = re.compile(  # what is to stand or to be done there
    r"\b(?:(?:for|untuk|bagi|buat)\s(?!(?:the|talks|a\s(?:meeting|visit))\b)|(?:re)?build|set up|establish"
    r"|equip|install|membina|membangun\w*|mendirikan|memasang|melengkapi)(?:\s?[\w-]+){1,5}?\s(?:in|di|across)\s$",
    re.IGNORECASE,
)


def for_both(
    scene: Scene, index: int, verb: tuple[int, int], subject: str, drafts: Sequence[Draft]
) -> list[str]:
    """The two sides told before, where a third one does something for both: "UNODC will train 20 officers
    from the two countries". Those of the meeting told last, else those of the article.

    Args: the article; the sentence; the verb; who undertakes it; the meetings told.
    """
    text, end = scene.document.article.text, scene.sentences[index].end
    marks = (m for m in scene.marks(index) if m.role == "both" and verb[0] < m.start < end)
    if not any(_TO_BOTH.search(text, max(verb[0], m.start - 20), m.start) for m in marks):
        return []
    told = [d.parties for d in drafts if len(d.parties) == 2 and min(d.sentences) < index]
    two = set(told[-1]) if told else set(scene.pair)
    return sorted(two) if len(two) == 2 and subject not in two else []


_TO_BOTH = re.compile(
    r"\b(?:dari|daripada|from|of|for|to|in|di|untuk|bagi|kepada|buat|asal|membantu|melatih|help|train|assist)"
    r"\s(?:pihak\s)?$",
    re.IGNORECASE,
)
