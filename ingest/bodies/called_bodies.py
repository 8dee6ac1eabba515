"""Names that no list knows, told to be bodies by the common noun before or behind them."""

from __future__ import annotations

from ingest.bodies.body_holder import before_name, office_before
from ingest.words.body_span import CALLED, INTRODUCER, POST_HEAD, TITLE, Sight, Span, acronym, head, is_word
from ingest.words.naming import NEVER_NAMES

_FIRMS = frozenset({"perusahaan", "maskapai", "pabrikan", "syarikat", "firma", "operator"})


_LINKS = frozenset("ng of for de del la para untuk sa".split())  # noqa: SIM905
_OF_ANOTHER = frozenset(
    """of in at from for with by who that which to on dari di dengan untuk yang""".split()  # noqa: SIM905
)
_BEHIND = frozenset(
    """with which that whose based representing working fighting yang dengan""".split()  # noqa: SIM905
)


def _ends(sight: Sight, k: int) -> bool:
    """Whether the common noun before ``k`` is the one that calls the name: no noun goes on behind it."""
    return k == sight.n or not sight.t[k].text.isalpha() or sight.t[k].low in _BEHIND


def _goes_on(sight: Sight, j: int) -> bool:
    """Whether a name goes on behind a state or place within it."""
    return j < sight.n and is_word(sight.t[j]) and sight.t[j].low not in NEVER_NAMES


def introduced(sight: Sight, i: int) -> Span | None:
    """A name behind a common noun for bodies: "organisasi pembela nelayan Laut Kita"."""
    t = sight.t
    if not INTRODUCER.at(t, i) or t[i].text == "Ngo":  # a Vietnamese family name
        return None
    j = i + INTRODUCER.at(t, i)
    while (
        j < sight.n
        and j - i < 6
        and t[j].text.isalpha()
        and not t[j].cap
        and (t[j].low not in NEVER_NAMES or t[j].low in ("bukan", "kerajaan"))
    ):
        j += 1
    own = sight.names.at(t, j, ("state", "demonym")) if j < sight.n else None
    if own and t[i].low in _FIRMS and j + own[0] < sight.n and is_word(t[j + own[0]]):
        j += own[0]  # "perusahaan Malaysia | Sabah Listrik"
    first, held = j, office_before(sight, i) if sight.language != "en" else 0
    while (
        j < sight.n
        and j - first < (7 if held else 5)
        and is_word(t[j])
        and (t[j].low not in NEVER_NAMES or t[j].low == "kita")
    ):
        entry = sight.names.at(t, j)
        if entry and entry[1].kind in ("place", "state", "demonym") and _goes_on(sight, j + entry[0]):
            j += entry[0]  # "company Gulf Andaman Energy"
            continue
        if POST_HEAD.at(t, j) or TITLE.at(t, j) or entry or head(sight, j):
            break
        j += 1
    if j == first or (j < sight.n and (sight.names.at(t, j) or t[j].text in "-–" or head(sight, j))):
        return None
    if j - first == 1 and first - i > 2 and not acronym(t[first]):
        return None
    end = before_name(sight, first, j) if held else j
    return Span(first, end, end, None, "private")


def apposed(sight: Sight, i: int) -> Span | None:
    """A name that is called a body in the words behind it: "Kiara, a fishermen's rights group, ..."."""
    t, j = sight.t, i + 1
    while (
        j < sight.n and j - i < 6 and (t[j].cap or (t[j].low in _LINKS and t[j + 1 : j + 2] and t[j + 1].cap))
    ):
        j += 1
    if i and t[i - 1].cap and t[i - 1].text[0].isalpha():
        return None  # it began before
    if j + 2 >= sight.n or t[j].text != "," or t[j + 1].low not in ("a", "an", "sebuah", "suatu"):
        return None
    if t[i].low in NEVER_NAMES or any(sight.names.at(t, k) or POST_HEAD.at(t, k) for k in range(i, j)):
        return None
    for k in range(j + 2, min(j + 11, sight.n)):
        if t[k].text in ",.;:" or t[k].low in _OF_ANOTHER:
            break  # "X Y, a director of the | company"
        if t[k].low in CALLED and _ends(sight, k + 1):
            return Span(i, j, j, None, "private")
    return None
