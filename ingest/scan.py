"""One sentence read by the mention grammars: bodies, offices, and names that may be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.body_span import Sight, Span, local_names
from ingest.document import Sentence
from ingest.gazetteer import Entry, Gazetteer
from ingest.institutions import find_bodies
from ingest.naming import words
from ingest.persons import NameSpan, is_name_word, name_at, title_at
from ingest.post_words import PostSpan
from ingest.posts import post_at
from ingest.tokens import Token, tokenize

SAID_BEFORE = words("speech", "said-before-name", "said-english")
SAID_AFTER = words("speech", "said-after-name", "said-english")
TAKES_PERSON = words("speech", "takes-person")

_THAT = frozenset({"itu", "ini", "tersebut", "tadi"})
_AS = frozenset({"selaku", "sebagai", "menjabat", "as", "who", "is"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name at a place where it may be believed, with the office said of it there."""

    sentence: int
    name: NameSpan
    post: PostSpan | None
    strong: bool  # a post or title vouches for it; else only a verb of saying


@dataclass
class Scan:
    """What the grammars saw in one sentence."""

    index: int
    sentence: Sentence
    tokens: list[Token]
    bodies: list[Span] = field(default_factory=list)
    posts: list[PostSpan] = field(default_factory=list)  # offices without a name beside them
    names: list[Candidate] = field(default_factory=list)
    places: list[tuple[int, int, Entry]] = field(default_factory=list)

    def text(self, first: int, last: int) -> str:
        """The words of a range as they stand in the article."""
        start = self.tokens[first].start - self.sentence.start
        return self.sentence.text[start : self.tokens[last - 1].end - self.sentence.start]


def prepare(index: int, sentence: Sentence, names: Gazetteer) -> Scan:
    """The words of a sentence with the states and places among them; nothing that needs the whole article."""
    tokens = tokenize(sentence.text, sentence.start, names.joined)
    result = Scan(index, sentence, tokens)
    i = 0
    while i < len(tokens):
        found = names.at(tokens, i, ("state", "place", "demonym")) if tokens[i].cap else None
        if found:
            result.places.append((i, i + found[0], found[1]))
        i += found[0] if found else 1
    return result


def read(scans: Sequence[Scan], names: Gazetteer, language: str) -> None:
    """Find bodies, offices and names in the prepared sentences; titles and headings give none of them.

    Short forms that the article defines in brackets are learnt first, then hold everywhere in it.
    """
    about = frozenset(e.country for s in scans for _, _, e in s.places if e.country)
    body = [s for s in scans if s.sentence.kind == "body" and s.tokens]
    local = local_names(
        [
            (s.tokens, find_bodies(Sight(s.tokens, names, language, about)))
            for s in body
            if "(" in s.sentence.text
        ]
    )
    for s in body:
        s.bodies = find_bodies(Sight(s.tokens, names, language, about, local))
        _actors(s, names, language == "en")


def _actors(result: Scan, names: Gazetteer, english: bool) -> None:
    t, n = result.tokens, len(result.tokens)
    starts = {span.first: (k, span) for k, span in enumerate(result.bodies)}
    blocked = {i for span in result.bodies for i in range(span.first, span.last)}
    i = 0
    while i < n:
        post = post_at(t, i, names, starts, english) if i not in blocked or i in starts else None
        if post is not None:
            named = _named(result, post, names, blocked, starts, english)
            if named is None and post.lower and not english:
                i += 1
                continue
            i = max(named or post.last, i + 1)
            continue
        if i in blocked:
            i += 1
            continue
        titled = bool(title_at(t, i))
        if titled or is_name_word(t[i], names, t, i, blocked):
            name = name_at(t, i, names, blocked)
            if name is None:
                i += 1
                continue
            after, post = _post_after(result, name, names, starts, english)
            if post or name.titles or _believed(result, name):
                result.names.append(Candidate(result.index, name, post, bool(post or name.titles)))
            i = max(after, i + 1)
            continue
        i += 1


def _believed(result: Scan, name: NameSpan) -> bool:
    """Whether the words around a bare name make it a person: a verb of saying or meeting, a list, a human noun."""  # noqa: E501
    t, n, size = result.tokens, len(result.tokens), name.last - name.first
    before = t[name.begin - 1] if name.begin else None
    follows = t[name.after] if name.after < n else None
    if before is not None and not before.cap and SAID_BEFORE.at(t, name.begin - 1) and before.low != "sebut":
        return True
    if before is not None and before.low in ("menurut", "kata", "ujar"):
        return True
    if size > 1 and follows is not None and not follows.cap and SAID_AFTER.at(t, name.after):
        return True
    if before is None:
        return False
    at = name.begin - 1
    if before.low in ("oleh", "dengan", "by", "with", "bernama", "named", "asal"):
        at -= 1
    if size > 1 and at >= 0 and not t[at].cap and TAKES_PERSON.at(t, at):
        return True
    if before.low in ("bernama", "named"):
        return True
    if before.low in ("dan", "and", "serta") and size > 1 and result.names:
        last = result.names[-1].name.after
        if last == name.begin - 1 or (last == name.begin - 2 and t[last].text == ","):
            return True
    inserted = before.text == "," and (follows is None or follows.text in (",", "(", "."))
    return inserted and any(TAKES_PERSON.at(t, k) and not t[k].cap for k in range(max(0, at - 7), at))


def _named(
    result: Scan,
    post: PostSpan,
    names: Gazetteer,
    blocked: set[int],
    starts: dict[int, tuple[int, Span]],
    english: bool,
) -> int | None:
    """A name behind an office, directly or after a comma; records it, or the office alone. Gives the next word."""  # noqa: E501
    t, n, j = result.tokens, len(result.tokens), post.last
    comma = j < n and t[j].text == ","
    while comma and j + 1 in starts and starts[j + 1][1].last < n and t[starts[j + 1][1].last].text == ",":
        number, span = starts[j + 1]  # "Direktur Jenderal Perikanan, Kementerian Kelautan, X"
        j = span.last
        post = replace(post, bodies=(*post.bodies, number), country=post.country or span.country)
    if comma:
        j += 1
    if j < n and t[j].low in ("saat", "ketika") and j + 2 < n and t[j + 1].low == "itu":
        j += 3 if t[j + 2].text == "," else 2
    name = name_at(t, j, names, blocked) if j < n and j not in blocked else None
    if (
        name
        and comma
        and name.last - name.first == 1
        and not name.titles
        and not ((name.after < n and t[name.after].text in (",", ".")) or name.after >= n)
    ):
        name = None
    if (
        name
        and name.last - name.first == 1
        and not name.titles
        and name.after < n
        and t[name.after].low in _THAT
    ):
        name = None  # "mantan Panglima Jaya itu" is an office, not a name
    if name and post.lower and not english and (comma or (name.last - name.first == 1 and not name.titles)):
        name = None
    if name is None and post.lower and not english:
        return None
    if name is None:
        result.posts.append(post)
        return None
    result.names.append(Candidate(result.index, name, post, True))
    return name.after


def _post_after(
    result: Scan, name: NameSpan, names: Gazetteer, starts: dict[int, tuple[int, Span]], english: bool
) -> tuple[int, PostSpan | None]:
    """An office behind a name: "X, Menteri ...", "X (Menteri ...)", "X selaku ...", "X, who is ..."."""
    t, n, j = result.tokens, len(result.tokens), name.after
    if j >= n:
        return j, None
    dash = t[j].text in ("–", "—", "-", ":")
    if t[j].text in (",", "(") or (dash and name.last - name.first > 1):
        j += 1
        while j < n and (
            t[j].low
            in (
                "yang",
                "the",
                "who",
                "is",
                "a",
                "sehari-hari",
                "menjabat",
                "kini",
                "sebagai",
                "selaku",
                "juga",
                "serves",
                "as",
                "an",
                "pula",
            )
        ):
            j += 1
    elif t[j].low in _AS and t[j].low not in ("is", "who"):
        j += 1
        if j < n and t[j].low in ("the", "sebagai"):
            j += 1
    else:
        return name.after, None
    post = post_at(t, j, names, starts, english) if j < n else None
    if post is None or (post.bare and t[name.after].text == "," and not english):
        return name.after, None
    if not english and not t[post.first].cap and post.last - post.first < 2:
        return name.after, None
    k = post.last
    if k < n and t[k].text not in (",", ")", ".", ";", "—", "–", "-") and t[k].cap and t[k].text[0].isalpha():
        return name.after, None  # "X, Menteri Y Z": the office belongs to the name behind it
    return k, post
