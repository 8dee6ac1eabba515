"""From an article to its document: lines, sentences, dates and mentions; nothing is decided."""

from __future__ import annotations

from ingest import clean, dates, language, sentences
from ingest.actors import PersonDraft, gather_persons
from ingest.affiliation import learned
from ingest.allegiance import settle_bodies
from ingest.article import Article
from ingest.document import Document, Mention
from ingest.facts import Evidence, Institution, Person, Post
from ingest.foreign_bodies import settle_foreign
from ingest.gaps import fill_gaps
from ingest.gathered_bodies import BodyDraft, gather_bodies, settle_neighbours
from ingest.gazetteer import Gazetteer, gazetteer
from ingest.home import home_state, long_forms
from ingest.lexicon import wordings
from ingest.mentions import read
from ingest.namesakes import settle_namesakes
from ingest.post_words import SCHOLAR
from ingest.scan import Scan, prepare
from ingest.states import person_countries
from ingest.tokens import folded
from ontology.knowledge import Knowledge


class UnsupportedLanguage(ValueError):
    """The article is in none of the languages that are read; the message says which, and why."""


def annotate(article: Article, knowledge: Knowledge, within: tuple[int, int] | None = None) -> Document:
    """Everything that is seen in an article.

    Args: ``article`` as read; ``knowledge`` the authority data; ``within`` the part of the text that is read
    (see `ingest.parts`), all where it is None.
    Returns: the Document, with coreference inside the article resolved: ``Mention.ref`` points at the one
    person, institution or post. An organisation that is named for its members only ("negara-negara ASEAN")
    is a mention of kind institution without ``ref``.
    Raises: UnsupportedLanguage where the text is not Indonesian, English or Malay.
    """
    found = language.detect(article.text)
    code = getattr(found, "language", getattr(found, "code", found))
    if code not in ("id", "en", "ms"):
        reason = getattr(found, "reason", "")
        raise UnsupportedLanguage(f"{article.id}: not in Indonesian, English or Malay: {reason or code}")
    lines = clean.clean_lines(article.text, article.title)
    if within is not None:
        lines = tuple(
            x if within[0] <= x.start < within[1] else x._replace(kind="cut", reason="another part")
            for x in lines
        )
    parts = sentences.split(article.text, lines)
    names = gazetteer(knowledge)
    worded = wordings(parts, names, code)
    scans = [prepare(i, s, w, names) for i, (s, w) in enumerate(zip(parts, worded, strict=True))]
    settle_namesakes(scans, names, code)
    read(scans, names, code)
    fill_gaps(scans, names, code)
    return _assemble(
        Document(
            article,
            code,
            lines,
            parts,
            worded,
            dates=dates.find_dates(article.text, parts, worded, article.published, code),
        ),
        scans,
        names,
        knowledge,
    )


def _assemble(document: Document, scans: list[Scan], names: Gazetteer, knowledge: Knowledge) -> Document:
    settle_bodies(scans)
    home = home_state(document, scans)
    settle_neighbours(scans, names, home)
    persons = gather_persons(scans)
    bodies, of_span = gather_bodies(scans, names, home, knowledge)
    settle_foreign(bodies, scans, home, document.language)
    rank_of = {id(draft): k for k, draft in enumerate(bodies)}
    institutions = tuple(_institution(d, rank_of, home, knowledge) for d in bodies)
    of_body = {key: draft.country for key, draft in of_span.items()}
    countries = person_countries(persons, scans, home, of_body, document.language)
    people = tuple(
        _person(d, c, rank_of, of_span, institutions, persons)
        for d, c in zip(persons, countries, strict=True)
    )
    mentions: list[Mention] = []
    posts: list[Post] = []
    post_of: dict[tuple[str, ...], int] = {}
    offices = [_office(p.post.label) | {"menteri"} if p.post else None for p in people]
    holders: dict[tuple[str, str | None], int | None] = {}
    by_word: dict[str, list[PersonDraft]] = {}
    for draft in persons:
        for word in sorted(draft.words):
            if len(word) > 1:
                by_word.setdefault(word, []).append(draft)
    for s in scans:
        taken: set[int] = set()
        for span in s.bodies:
            body = of_span.get(id(span))
            rank = rank_of[id(body)] if body else None
            country = institutions[rank].country if rank is not None else span.country
            mentions.append(_mention(s, "institution", span.first, span.last, country, rank))
            taken.update(range(span.first, span.last))
        behind = 0
        for i in s.caps:
            token = s.tokens[i]
            if token.low not in by_word or i < behind:
                continue
            run, who = 0, []
            if i not in taken:
                who = by_word[token.low]
                run = 1
                while i + run < len(s.tokens):
                    both = [d for d in by_word.get(s.tokens[i + run].low, ()) if d in who]
                    if not both:
                        break
                    who, run = both, run + 1
            while run > 1 and not s.tokens[i + run - 1].cap:
                run -= 1
            if run:
                one = who[0] if len(who) == 1 else None
                if one is not None:
                    mentions.append(_mention(s, "person", i, i + run, people[one.rank].country, one.rank))
                taken.update(range(i, i + run))
            behind = i + run
        for post in s.posts:
            text = s.text(post.first, post.last)
            if post.former or (post.lower and document.language != "en"):
                continue
            asked = (text, post.country)
            if asked not in holders:
                holders[asked] = _holder(text, post.country, people, offices)
            holder = holders[asked]
            if holder is not None:
                mentions.append(_mention(s, "person", post.first, post.last, people[holder].country, holder))
            elif not post.bare:
                evidence = _evidence(document, s.index)
                same = post_of.setdefault(folded(text), len(posts))
                if same == len(posts):
                    posts.append(Post(text, (evidence,), post.country or None))
                mentions.append(_mention(s, "post", post.first, post.last, posts[same].country, same))
            taken.update(range(post.first, post.last))
        ends = {post.last for post in s.posts}  # "received the envoy of X in Y": where, perhaps
        for first, last, entry in s.places:
            seat = last in ends and s.tokens[first - 1].low in ("di", "in")
            seat = seat or _at_office(s, first)
            if first not in taken or seat or entry.kind in ("state", "demonym"):
                kind = "place" if entry.kind == "place" else "state"
                mentions.append(_mention(s, kind, first, last, entry.country, None))
    mentions.sort(key=lambda m: (m.start, m.end, m.kind))
    return Document(
        document.article,
        document.language,
        document.lines,
        document.sentences,
        document.wordings,
        tuple(mentions),
        document.dates,
        people,
        institutions,
        tuple(posts),
        home,
    )


_TOWN = frozenset({"kota", "walikota", "bandar"})  # a regency or province is no town
_OFFICES = frozenset({"kantor", "kediaman", "pendopo", "pejabat", "dinas", "kerja", "gedung"})


def _at_office(s: Scan, place: int) -> bool:
    """Whether the office of which a place is part names a building: "di Kantor Wali Kota | Kupang"."""
    post = next((p for p in s.posts if p.first < place < p.last), None)
    town = post is not None and any(x.low in _TOWN for x in s.tokens[post.first : place])
    return town and post is not None and post.first > 0 and s.tokens[post.first - 1].low in _OFFICES


def _holder(
    label: str, country: str | None, people: tuple[Person, ...], offices: list[set[str] | None]
) -> int | None:
    """The one person of the article who holds this office, where no other could be meant."""
    key = _office(label)
    fits = [
        k
        for k, office in enumerate(offices)
        if office is not None and key <= office and (country is None or country == people[k].country)
    ]
    return fits[0] if len(fits) == 1 else None


def _office(label: str) -> set[str]:
    """The words of an office in its long form."""
    return {w for word in folded(label) for w in long_forms().get(word, (word,))}


def _mention(s: Scan, kind: str, first: int, last: int, country: str | None, ref: int | None) -> Mention:
    start, end = s.span(first, last)
    return Mention(kind, start, end, s.text(first, last), s.index, country, ref)  # type: ignore[arg-type]


def _evidence(document: Document, index: int) -> Evidence:
    sentence = document.sentences[index]
    return Evidence(sentence.start, sentence.end, sentence.text)


def _institution(
    draft: BodyDraft, rank_of: dict[int, int], home: str | None, knowledge: Knowledge
) -> Institution:
    country = draft.country
    ids = draft.ids
    if country is None and draft.holder == "state":
        country = home
    if country is not None and len(ids) > 1:
        ids = tuple(i for i in ids if knowledge.body_of[i].country == country)
    authority = (
        ids[0]
        if len(ids) == 1 and (country is None or knowledge.body_of[ids[0]].country == country)
        else None
    )
    evidence = tuple(
        Evidence(s.sentence.start, s.sentence.end, s.sentence.text)
        for s in {sc.index: sc for sc, _ in draft.places}.values()
    )
    part_of = rank_of[id(draft.part_of)] if draft.part_of else None
    return Institution(tuple(draft.names), evidence, country, authority, part_of)


def _person(
    draft: PersonDraft,
    country: str | None,
    rank_of: dict[int, int],
    of_span: dict[int, BodyDraft],
    institutions: tuple[Institution, ...],
    drafts: list[PersonDraft],
) -> Person:
    forms = list(dict.fromkeys(s.text(c.name.first, c.name.last) for s, c in draft.seen))
    forms.sort(key=lambda f: -len(f.split()))
    forms += [a for a in draft.aliases if a not in forms]
    posted = [(s, c, c.post) for s, c in draft.seen if c.post]
    best = min(posted, key=lambda x: (x[2].former, x[2].bare), default=None)
    evidence = tuple(
        Evidence(s.sentence.start, s.sentence.end, s.sentence.text)
        for s in {s.index: s for s, _ in draft.seen}.values()
    )
    titles = tuple(dict.fromkeys(t for _, c in draft.seen for t in c.name.titles))
    post, acting = None, False
    if best is None and any(c.counterpart for _, c in draft.seen):
        post = _same_office(draft, drafts, country)
    if best:
        s, _, span = best
        acting = span.acting
        inside = [of_span.get(id(s.bodies[b])) for b in span.bodies]
        body = next((rank_of[id(d)] for d in inside if d), None)
        scholar = SCHOLAR.at(s.tokens, span.head) or learned(s, span)
        if body is not None and country is None and institutions[body].country and not scholar:
            country = institutions[body].country
        label = s.text(span.first, span.last)
        post = Post(label, (Evidence(s.sentence.start, s.sentence.end, s.sentence.text),), country, body)
    return Person(tuple(forms), evidence, post, acting, country, titles)


_HEAD = 3  # words within which the subject of a sentence stands


def _same_office(draft: PersonDraft, drafts: list[PersonDraft], country: str | None) -> Post | None:
    """The office of a counterpart: that of the last person before it who holds one, without its state."""
    s, c = next((s, c) for s, c in draft.seen if c.counterpart)
    before = [
        (scan, other)
        for d in drafts
        if d is not draft
        for scan, other in d.seen
        if other.post
        and s.index - 1 <= scan.index
        and (scan.index, other.name.first) < (s.index, c.name.first)
    ]
    if not before:
        return None
    led = next((p for p in s.posts if p.bare and p.first < _HEAD), None)
    if led is not None:  # "The minister called on President X and met his counterpart"
        office = s.text(led.first, led.last).casefold()
        own = [x for d in drafts if d is not draft for x in d.seen]
        posted = [(y, c.post, c) for y, c in own if c.post]
        before = [(y, c) for y, p, c in posted if office in y.text(p.first, p.last).casefold()][:1] or before
    scan, other = max(before, key=lambda item: (item[0].index, item[1].name.first))
    assert other.post is not None
    first, last = other.post.first, other.post.last
    states = {i for a, b, _ in scan.places for i in range(a, b)}
    while first < last and (first in states or scan.tokens[first].text in ("'s", "’s")):
        first += 1
    while last > first and last - 1 in states:
        last -= 1
    if first == last or other.post.bodies:
        return None
    evidence = Evidence(s.sentence.start, s.sentence.end, s.sentence.text)
    return Post(scan.text(first, last), (evidence,), country, None)
