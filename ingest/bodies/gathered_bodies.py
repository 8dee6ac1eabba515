"""The article's memory of bodies: which mentions are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.bodies.short_heads import SHORT_OR_LONG, written_out
from ingest.words.body_span import MISSION, Span
from ingest.words.gazetteer import Gazetteer
from ingest.words.scan import Scan
from ingest.words.tokens import folded
from ontology.knowledge import Knowledge


@dataclass(eq=False)
class BodyDraft:
    """A body while the article is being read."""

    names: list[str]
    keys: set[tuple[str, ...]]
    holder: str
    country: str | None
    ids: tuple[str, ...]
    places: list[tuple[Scan, Span]] = field(default_factory=list)
    part_of: BodyDraft | None = None


def gather_bodies(
    scans: Sequence[Scan], names: Gazetteer, home: str | None, knowledge: Knowledge
) -> tuple[list[BodyDraft], dict[int, BodyDraft]]:
    """The bodies of an article in order of first mention, and the draft of each span (by ``id``)."""
    drafts: list[BodyDraft] = []
    by_key: dict[tuple[str, ...], list[BodyDraft]] = {}
    by_id: dict[str, BodyDraft] = {}
    of_span: dict[int, BodyDraft] = {}
    for scan in scans:
        for span in scan.bodies:
            union = span.group and not span.office and _union(scan, span)
            if (span.group and not union) or span.office:
                continue
            forms = [(span.first, span.last), *span.forms]
            if span.core > span.first and span.core not in (span.last,):
                forms.append((span.first, span.core))
            if scan.tokens[span.first].low == "the" or _leading_state(scan, span):
                forms.append((span.first + 1, span.last))
            if union and span.last + 2 < len(scan.tokens) and scan.tokens[span.last].text == "(":
                forms += [(span.last + 1, span.last + 2), (span.first, span.last + 3)]
            texts = list(dict.fromkeys(scan.text(a, b) for a, b in forms if b > a))
            if span.head:
                texts = [f"{span.head} {x}" for x in texts] + texts
            clean = [x for x in texts if "(" not in x] or texts
            keys = {folded(x) for x in texts}
            if scan.tokens[span.first].low in SHORT_OR_LONG:
                keys.update([more for x in texts for more in written_out(x)])
            fields = _fields(scan, span)
            if fields and (side := span.country or home):
                keys.add((f"@{side}", *fields))
            if span.holder == "igo" and (listed := _organisation(scan, span, names)):
                keys.add((f"@{listed}",))  # whatever name of it is used: "UNEP", "Program Lingkungan PBB"
            ids = span.ids or next((i for i in map(names.bodies, clean) if i), ())
            if fields == _FOREIGN and not ids and (span.country or home):
                ids = names.bodies("Ministry of Foreign Affairs")  # by whatever seat: "Wisma Putra"
            draft = next(
                (
                    d
                    for key in sorted(keys)
                    for d in by_key.get(key, ())
                    if (d.country is None or span.country is None or d.country == span.country)
                    and not (_of_home(d, home, knowledge) and span.country not in (None, home))
                    and not _elsewhere(d, keys, key)
                    and not _abroad(d, scan, span, home)
                ),
                None,
            )
            one = _one_id(ids, span.country or (home if span.holder == "state" else None), knowledge)
            draft = draft or (by_id.get(one) if one else None)
            draft = draft or _listed_whole(drafts, keys, span, names)
            if draft is None:
                draft = BodyDraft([], set(), span.holder, span.country, ids)
                drafts.append(draft)
            if one:
                by_id.setdefault(one, draft)
            draft.country = draft.country or span.country
            draft.ids = draft.ids or ids
            draft.names = list(dict.fromkeys([*draft.names, *clean, *texts]))
            draft.keys |= keys
            draft.places.append((scan, span))
            for key in sorted(keys):
                if draft not in by_key.setdefault(key, []):
                    by_key[key].append(draft)
            if not union:
                of_span[id(span)] = draft
        for span in scan.bodies:
            if span.part_of is not None and span.part_of < len(scan.bodies):
                child, parent = of_span.get(id(span)), of_span.get(id(scan.bodies[span.part_of]))
                if child and parent and child is not parent:
                    child.part_of = child.part_of or parent
                    child.country = child.country or parent.country
    return drafts, of_span


def _listed_whole(
    drafts: Sequence[BodyDraft], keys: set[tuple[str, ...]], span: Span, names: Gazetteer
) -> BodyDraft | None:
    """The body whose listed name ends in the one listed word that is told of it: "the State Duma", "the
    Duma"."""
    word = next((k for k in keys if len(k) == 1 and k in names.names), None)
    if word is None or span.country is None or not names.names[word].proper:
        return None
    told = (d for d in drafts if d.country == span.country)
    return next(
        (d for d in told for k in d.keys if len(k) > 1 and k[-1:] == word and k in names.names),
        None,
    )


_TURNING = frozenset({"ministry", "department", "bureau", "directorate"})
_FOREIGN = ("ministry", "foreign", "affairs")


def _fields(scan: Scan, span: Span) -> tuple[str, ...] | None:
    """A state body's head noun and fields in either order of English names: "Thai Fisheries Department"
    is the "Department of Fisheries of Thailand", a "Foreign Ministry" the "Ministry of Foreign Affairs"."""
    t, last = scan.tokens, span.core - 1
    if span.holder != "state" or last == span.first:
        return None
    heads = {t[last].low, t[span.first].low, t[min(span.first + 1, last)].low}
    if _TURNING.isdisjoint(heads) and "kementerian" not in heads:
        return None
    if t[span.first].low == "kementerian" and t[last].low == "luar" and last == span.first + 1:
        return _FOREIGN
    first = next((b for a, b, e in scan.places if a == span.first and e.kind != "place"), span.first)
    if t[first].low in _TURNING and t[first + 1].low == "of" and last - first < 5:
        return (t[first].low, *(x.low for x in t[first + 2 : last + 1]))
    if t[last].low not in _TURNING or first == last or last - first > 3:
        return None
    fields = tuple(x.low for x in t[first:last])
    if "of" in fields or "'s" in fields:
        return None
    return _FOREIGN if fields == ("foreign",) else (t[last].low, *fields)


_UNIONS = frozenset({("uni", "eropa"), ("european", "union"), ("kesatuan", "eropah")})


def _union(scan: Scan, span: Span) -> bool:
    """Whether the European Union is named in full, and not within another name: it acts as a state does, and
    is an institution none the less."""
    t, j = scan.tokens, span.last
    if j - span.first < 2 or (t[span.first].low, t[span.first + 1].low) not in _UNIONS:
        return False
    before = t[span.first - 1].low if span.first else ""
    defined = j < len(t) and t[j].text == "("
    joined = (before and before in "-–—/") or (before == "delegasi" and not defined)
    return not joined and not (j < len(t) and (t[j].cap or t[j].text in "-–—/"))


_OF_ORGANS = frozenset({"EU", "UN", "WHO"})  # whose rows in the table hold organs that are bodies themselves


def _organisation(scan: Scan, span: Span, names: Gazetteer) -> str | None:
    """The short name of the organisation whose whole listed name, and nothing else, a body is called by."""
    found = names.at(scan.tokens, span.first, ("igo",))
    if found is None or span.first + found[0] != span.core or found[1].country in _OF_ORGANS:
        return None
    return found[1].country


def _leading_state(scan: Scan, span: Span) -> bool:
    """Whether a ministry's name has its state before it: "Lao | Ministry of Mines"."""
    behind = scan.tokens[min(span.first + 1, span.last - 1)].low
    return behind in ("ministry", "department") and any(
        a == span.first and b == a + 1 for a, b, _ in scan.places
    )


def _of_home(draft: BodyDraft, home: str | None, knowledge: Knowledge) -> bool:
    """Whether a body told without a state is the own one, whose name others have too: "Kementerian Luar
    Negeri", before "Kementerian Luar Negeri Myanmar" is told of."""
    if draft.country is not None or home is None or len(draft.ids) < 2:
        return False
    return draft.holder == "state" and any(knowledge.body_of[i].country == home for i in draft.ids)


def _elsewhere(draft: BodyDraft, keys: set[tuple[str, ...]], key: tuple[str, ...]) -> bool:
    """Whether missions that share a short form have other seats: "KBRI Hanoi", "KBRI Manila"."""
    if len(key) > 1 or key[0] not in MISSION:
        return False
    seated, own = ({k for k in found if k[0] == key[0] and len(k) > 1} for found in (draft.keys, keys))
    return bool(seated and own and seated.isdisjoint(own))


_SHARING = frozenset({"BRN", "SGP", "TLS"})  # whose papers also write in a larger neighbour's language


def settle_neighbours(scans: Sequence[Scan], names: Gazetteer, home: str | None) -> None:
    """Take from bodies, and the offices at them, a state that only their language gave them, where the
    article's home shares it: "Setiausaha Tetap di Kementerian Kesihatan" in a Bruneian paper."""
    if home not in _SHARING:
        return
    for s in scans:
        for number, span in enumerate(s.bodies):
            if not _of_neighbour(s, span, names, home):
                continue
            given, span.country, span.ids = span.country, None, ()
            for k, c in enumerate(s.names):
                if c.post and number in c.post.bodies and c.post.country == given:
                    s.names[k] = replace(c, post=replace(c.post, country=None))


def _of_neighbour(scan: Scan, span: Span, names: Gazetteer, home: str) -> bool:
    """Whether a body got its state from the language only, which the home shares: "Kementerian Kesihatan"."""
    found = names.at(scan.tokens, span.first, ("body",))
    if found is None or found[1].proper or span.country not in ("IDN", "MYS") or span.country == home:
        return False
    return found[1].country == span.country and span.last == span.first + found[0] and len(span.forms) == 0


_MINISTRIES = frozenset({"kementerian", "ministry"})


def _abroad(draft: BodyDraft, scan: Scan, span: Span, home: str | None) -> bool:
    """Whether a body told with another state is none that stood without one in an office at home, or was
    introduced with its short form: "juru bicara Kementerian Luar Negeri", and later "Kementerian Luar Negeri
    Myanmar"; "The Food Agency (FA) ...", and later "Thailand's Food Agency"."""
    if home is None or draft.country or draft.holder != "state" or span.country in (None, home):
        return False
    first, seen = draft.places[0]
    if first.tokens[seen.first].low in _MINISTRIES and span.last > span.core:
        return True  # "Kementerian Kesihatan dan Kementerian Kesihatan Malaysia" in a Bruneian paper
    owned = span.first > 0 and scan.tokens[span.first - 1].low in ("'s", "’s")
    if owned and "(" in first.text(seen.first, seen.last):
        return True
    return any(
        c.post and c.post.country is None and any(s.bodies[b] is x for b in c.post.bodies)
        for s, x in draft.places
        for c in s.names
    )


def _one_id(ids: tuple[str, ...], country: str | None, knowledge: Knowledge) -> str | None:
    """The one body of the authority table that is meant, None where several could be."""
    fits = [i for i in ids if knowledge.body_of[i].country == country] if country else list(ids)
    return fits[0] if len(fits) == 1 else None
