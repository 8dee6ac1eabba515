"""People who are called like a state: "Turki bin Salman", "Dr. Israel Santos", "Georgia Hale said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.bodies.body_units import COMPASS
from ingest.persons.believing import SAID_AFTER, SAID_BEFORE, believed
from ingest.words.gazetteer import Entry, Gazetteer
from ingest.words.name_words import is_name_word
from ingest.words.person_names import name_at
from ingest.words.post_words import HEAD, PORTFOLIO
from ingest.words.scan import Scan
from ingest.words.titles import SERVICE
from ingest.words.tokens import Token

GIVEN = frozenset({"chad", "georgia", "israel", "jordan", "kenya", "oman", "trinidad", "turki"})
_SURNAMES = frozenset({"brazil", "england", "france", "holland", "ireland", "israel", "jordan", "portugal"})
_ALIKE = GIVEN | _SURNAMES
# What is a state's name in another language only.
_NO_STATE = {"en": frozenset({"turki"}), "id": frozenset({"jordan", "ireland", "england"})}
_FATHERS = frozenset({"bin", "ibn", "bint", "binti"})
_CIVIL = frozenset(
    """mr mrs ms miss mister dr drg prof professor profesor encik cik puan tuan pak bapak bu ibu datuk dato
    datin haji hj hajah atty engr sir dame lord lady madam sdr saudara ustaz ustadz""".split()  # noqa: SIM905
)
_PLACED = frozenset(
    """di ke dari daripada untuk bagi antara in to from of for at between across near within into through
    republic kingdom republik kerajaan hashemite""".split()  # noqa: SIM905
)
Place = tuple[int, int, Entry]


def settle_namesakes(scans: Sequence[Scan], names: Gazetteer, language: str) -> None:
    """Take the names of persons out of the states that the sentences name.

    A patronym, a civil title or, in English, an office before the name make it a person's; so do the words
    that vouch for any other name. Once one person is so called, the word alone is that person's behind or
    before a verb of saying, and everywhere where nothing else in the article tells of the state.

    Args: ``scans`` as prepared, before bodies, offices and names are read; changed in place.
    """
    _settle_korea(scans)
    if language == "ms":
        _settle_fields(scans)
    rows = [(s, p) for s in scans for p in s.places if _may_be_name(s, p)]
    if not rows:
        return
    called: set[str] = set()
    left: list[tuple[Scan, Place]] = []
    for s, place in rows:
        if s.sentence.kind == "body" and _names_person(s, place[0], names, language):
            called.add(s.tokens[place[0]].low)
            _take(s, place)
        else:
            left.append((s, place))
    if not called:
        return
    told = set(_told(scans, called))
    for s, place in left:
        word = s.tokens[place[0]].low
        if word in called and (_says(s, place[0]) or place[2].country not in told):
            _take(s, place)


def _settle_korea(scans: Sequence[Scan]) -> None:
    """Read a bare "Korea" as the state of that name which the article tells of: "Partai Pekerja Korea" in
    news of Pyongyang alone is none of the South's."""
    rows = [(s, p) for s in scans for p in s.places if p[2].country in ("KOR", "PRK")]
    bare = [
        (s, p) for s, p in rows if p[2].kind == "state" and p[1] - p[0] == 1 and s.tokens[p[0]].low == "korea"
    ]
    north = next((p[2] for _, p in rows if p[2].country == "PRK" and p[2].kind == "state"), None)
    if north is None or len(bare) != sum(p[2].country == "KOR" for _, p in rows):
        return
    for s, place in bare:
        s.places[s.places.index(place)] = (*place[:2], north)


def _settle_fields(scans: Sequence[Scan]) -> None:
    """Read "Medan" in Malay before a word of the compass as the field of a commander, not as the town."""
    for s in scans:
        for place in [p for p in s.places if s.tokens[p[0]].low == "medan"]:
            behind = s.tokens[place[1] : place[1] + 1]
            if behind and behind[0].low in COMPASS:
                _take(s, place)


def _may_be_name(s: Scan, place: Place) -> bool:
    first, last, entry = place
    if entry.kind != "state" or last - first != 1:
        return False
    t = s.tokens
    return t[first].low in _ALIKE or (last < len(t) and t[last].low in _FATHERS)


def _take(s: Scan, place: Place) -> None:
    """The word begins no known name here."""
    s.places.remove(place)
    s.tokens[place[0]] = replace(s.tokens[place[0]], begins=False)


def _names_person(s: Scan, i: int, names: Gazetteer, language: str) -> bool:
    t, n = s.tokens, len(s.tokens)
    before = t[i - 1] if i else None
    goes_on = i + 1 < n and t[i + 1].text.istitle() and is_name_word(t[i + 1], names, t, i + 1, ())
    if i + 2 < n and t[i + 1].low in _FATHERS and t[i + 2].cap:
        return True
    if t[i].low not in GIVEN:
        return _closes_name(s, i, names, language)
    office = before is not None and before.cap and bool(_ends_office(t, i))
    if i + 1 < n and t[i + 1].low.startswith("al-") and not (office and language != "en"):
        return True
    if before is not None and before.low in _CIVIL and before.cap and (goes_on or not _cap(t, i + 1)):
        return True
    if not goes_on:
        return _closes_name(s, i, names, language)
    if before is not None and (before.low in _PLACED or before.text in ("-", "–")):
        return False
    if t[i].low in _NO_STATE.get(language, ()):
        return True
    if any(b == i and e.kind == "state" for _, b, e in s.places):
        return True  # "Menteri Pendidikan Malaysia | Israel Santhanam"
    if office:
        return language == "en"
    return _vouched(s, i, names, language)


def _vouched(s: Scan, i: int, names: Gazetteer, language: str) -> bool:
    """Whether the words around make what begins at ``i`` a person, as if it were any name."""
    t = list(s.tokens)
    t[i] = replace(t[i], begins=False)
    if i and t[i - 1].text == "," and language != "en":
        return False  # a list that names an office once: "Menteri Mesir X, Turki Y"
    name = name_at(t, i, names, ())
    if name is None or name.last - name.first < 2:
        return False
    if believed(t, name, None):
        return True
    k = name.after
    apposed = k + 1 < len(t) and t[k].text == ","
    return apposed and any(HEAD.at(t, j) for j in range(k + 1, min(k + 5, len(t))))


def _closes_name(s: Scan, i: int, names: Gazetteer, language: str) -> bool:
    """Whether the word is a surname: of one given name behind a title or office, "Dr. Tom | Holland"."""
    t = s.tokens
    if i < 2 or t[i].low not in _SURNAMES or _cap(t, i + 1):
        return False
    if language != "en" and t[i].low not in _NO_STATE.get(language, ()):
        return False
    single = t[i - 1].text.istitle() and is_name_word(t[i - 1], names, t, i - 1, ())
    led = t[i - 2].cap and (t[i - 2].low in _CIVIL or HEAD.at(t, i - 2) or SERVICE.at(t, i - 2))
    return bool(single and led)


def _ends_office(t: Sequence[Token], i: int) -> int:
    """Whether an office, its field or a rank ends right before ``i``."""
    return HEAD.at(t, i - 1) or PORTFOLIO.at(t, i - 1) or SERVICE.at(t, i - 1)


def _told(scans: Sequence[Scan], called: set[str]) -> Iterator[str | None]:
    """The states of which something else than a bare word shared with a person tells."""
    for s in scans:
        t = s.tokens
        for first, last, entry in s.places:
            bare = last - first == 1 and entry.kind == "state" and t[first].low in called
            near = {t[k].low for k in (first - 1, last) if 0 <= k < len(t)}
            placed = first > 0 and (t[first - 1].low in _PLACED or _ends_office(t, first))
            if not bare or placed or near & {"-", "–", "'s", "’s"}:
                yield entry.country


def _says(s: Scan, i: int) -> bool:
    """Whether a verb of saying stands beside the word: "Turki mengatakan", "said Jordan"."""
    t, n = s.tokens, len(s.tokens)
    if i + 1 < n and not t[i + 1].cap and SAID_AFTER.at(t, i + 1):
        return not i or t[i - 1].low not in _PLACED
    if _cap(t, i + 1):
        return False
    return i > 0 and not t[i - 1].cap and bool(SAID_BEFORE.at(t, i - 1))


def _cap(t: Sequence[Token], i: int) -> bool:
    return i < len(t) and t[i].cap
