"""From an article to its document: lines, sentences, dates and mentions; nothing is decided."""

from __future__ import annotations

from ingest.article import Article
from ingest.bodies.foreign_bodies import settle_foreign
from ingest.bodies.gathered_bodies import BodyDraft, gather_bodies, settle_neighbours
from ingest.dates import dates
from ingest.document import Document, Mention
from ingest.facts import Evidence, Institution, Person, Post
from ingest.persons.actors import PersonDraft, gather_persons
from ingest.persons.called_after import of_a_house
from ingest.persons.gaps import fill_gaps
from ingest.persons.mentions import read
from ingest.persons.namesakes import settle_namesakes
from ingest.persons.same_office import Holders, Offices
from ingest.persons.shared_offices import singular
from ingest.sides.affiliation import learned
from ingest.sides.home import home_state
from ingest.sides.of_holders import settle_by_holders
from ingest.sides.office_bodies import settle_bodies
from ingest.sides.origins import origins
from ingest.sides.states import person_countries
from ingest.sides.team_heads import team_state
from ingest.text import clean, language, sentences
from ingest.text.lexicon import wordings
from ingest.words.gazetteer import Gazetteer, gazetteer
from ingest.words.post_words import SCHOLAR, PostSpan
from ingest.words.scan import Scan, prepare
from ingest.words.tokens import folded
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
    settle_bodies(scans, team_state)
    home = home_state(document, scans)
    settle_neighbours(scans, names, home)
    persons = gather_persons(scans)
    bodies, of_span = gather_bodies(scans, names, home, knowledge)
    settle_foreign(bodies, scans, home, document.language)
    rank_of = {id(draft): k for k, draft in enumerate(bodies)}
    institutions = tuple(_institution(d, rank_of, home, knowledge) for d in bodies)
    of_body = {key: draft.country for key, draft in of_span.items()}
    countries = person_countries(persons, scans, home, of_body, document.language)
    if settle_by_holders(bodies, of_span, tuple(zip(persons, countries, strict=True)), home):
        institutions = tuple(_institution(d, rank_of, home, knowledge) for d in bodies)
    offices = Offices(persons)
    people = tuple(
        _person(d, c, rank_of, of_span, institutions, offices)
        for d, c in zip(persons, countries, strict=True)
    )
    mentions: list[Mention] = []
    posts: list[Post] = []
    post_of: dict[tuple[str, ...], int] = {}
    holders = Holders(people)
    called = _Called(persons)
    only_from = origins(persons, countries)
    days = {d.start for d in document.dates}  # "on | Friday" is nobody called Friday
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
            if i < behind or token.low not in called.words:
                continue
            run, who = 0, called.by(())
            if i not in taken:
                while i + run < len(s.tokens) and run < _LONGEST:
                    both = called.by(tuple([t.low for t in s.tokens[i : i + run + 1]]))
                    if not both:
                        break
                    who, run = both, run + 1
            while run > 1 and not s.tokens[i + run - 1].cap:
                run -= 1
            run = 0 if run == 1 and (s.starts[i] in days or of_a_house(s.tokens, i)) else run
            if run:
                if len(who) == 1:
                    [one] = who.values()
                    mentions.append(_mention(s, "person", i, i + run, people[one.rank].country, one.rank))
                taken.update(range(i, i + run))
            behind = i + run
        for post in s.posts:
            text = s.text(post.first, post.last)
            if post.former or (post.lower and document.language != "en"):
                continue
            holder = holders.of(text, post.country)
            if holder is not None and people[holder].country not in (None, home, post.country):
                guest = persons[holder]
                here = any(scan is s and c.name.last < post.first for scan, c in guest.seen)
                holder = holder if _told_before(guest, s, post) and not here else None
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
            if (s.index, first) in only_from:
                continue
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


_LONGEST = 20  # words that can name one person


class _Called:
    """The persons of an article by the words they can be called by."""

    def __init__(self, persons: list[PersonDraft]) -> None:
        self.rows: dict[tuple[str, ...], dict[int, PersonDraft]] = {(): {}}
        self.words = {word for draft in persons for word in draft.words if len(word) > 1}
        for draft in persons:
            for word in draft.words:
                if len(word) > 1:
                    self.rows.setdefault((word,), {})[draft.rank] = draft

    def by(self, words: tuple[str, ...]) -> dict[int, PersonDraft]:
        """Those who share all of these words, by rank."""
        if words not in self.rows and len(words) > 1:
            rows = self.by(words[:-1]), self.by(words[-1:])
            few, many = sorted(rows, key=len)
            self.rows[words] = {k: d for k, d in few.items() if k in many}
        return self.rows.get(words, self.rows[()])


def _told_before(draft: PersonDraft, s: Scan, post: PostSpan) -> bool:
    """Whether a guest was named before: "Mentan bertemu Menteri Pertanian Laos" begins with our own."""
    scan, named = draft.seen[0]
    return (scan.index, named.name.first) < (s.index, post.first)


_TOWN = frozenset({"kota", "walikota", "bandar"})  # a regency or province is no town
_OFFICES = frozenset({"kantor", "kediaman", "pendopo", "pejabat", "dinas", "kerja", "gedung"})


def _at_office(s: Scan, place: int) -> bool:
    """Whether the office of which a place is part names a building: "di Kantor Wali Kota | Kupang"."""
    post = next((p for p in s.posts if p.first < place < p.last), None)
    town = post is not None and any(x.low in _TOWN for x in s.tokens[post.first : place])
    return town and post is not None and post.first > 0 and s.tokens[post.first - 1].low in _OFFICES


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
    offices: Offices,
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
        post = offices.counterpart(draft, country)
    if best:
        s, _, span = best
        acting = span.acting
        inside = [of_span.get(id(s.bodies[b])) for b in span.bodies]
        body = next((rank_of[id(d)] for d in inside if d), None)
        scholar = SCHOLAR.at(s.tokens, span.head) or learned(s, span)
        if body is not None and country is None and institutions[body].country and not scholar:
            country = institutions[body].country
        label = singular(s.text(span.first, span.last))
        post = Post(label, (Evidence(s.sentence.start, s.sentence.end, s.sentence.text),), country, body)
    return Person(tuple(forms), evidence, post, acting, country, titles)
