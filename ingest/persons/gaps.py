"""Names that the grammars did not see, filled in by the statistical tagger where the lists allow it.

Only sentences with a capitalised run that nothing explains are tagged; what the grammars found is never
touched; a name must pass the same lists as theirs (no office, field, body, place, month, function word) and
stand beside the body or office it belongs to or beside a verb of saying. Without that last rule the tagger
finds twice as many names and takes ships, programmes and newspapers for persons.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.believing import SAID_AFTER
from ingest.persons.called_after import called_after
from ingest.persons.posts import aide_before
from ingest.persons.tagger import Named, tagger
from ingest.words.gazetteer import Gazetteer
from ingest.words.name_words import POST_WORD, is_name_word
from ingest.words.person_names import NameSpan, name_at
from ingest.words.post_words import PostSpan
from ingest.words.scan import Candidate, Scan

LANGUAGES = frozenset({"id"})  # where it was measured to help

SURE = 0.5  # least marginal probability of the tags of a name
STOPS = frozenset(',.;:!?"“”–—')  # where an office cannot have begun before
NEAR = 16  # words in which the office or body that a name belongs to stands before it


def fill_gaps(scans: Sequence[Scan], names: Gazetteer, language: str) -> None:
    """Add the persons that the tagger sees to the prepared and read sentences of an article."""
    model = tagger(language) if language in LANGUAGES else None
    if model is None:
        return
    for scan in scans:
        if scan.sentence.kind != "body":
            continue
        taken = _taken(scan)
        if not _unexplained(scan, names, taken):
            continue
        for found in model.tag([token.text for token in scan.tokens]):
            if found.label != "PER" or found.sure < SURE or taken & set(range(found.first, found.last)):
                continue
            name = name_at(scan.tokens, found.first, names, taken)
            if name is None or not _fits(name, found) or not _introduced(scan, name):
                continue
            scan.names.append(Candidate(scan.index, name, _office(scan, name), False))
            taken |= set(range(name.begin, name.last))
        scan.names.sort(key=lambda candidate: candidate.name.first)


def _fits(name: NameSpan, found: Named) -> bool:
    """Whether grammar and tagger see the same full name: two words or more, cut at the same places."""
    return (name.first, name.last) == (found.first, found.last) and name.last - name.first >= 2


def _introduced(scan: Scan, name: NameSpan) -> bool:
    """Whether the name stands beside the body or office it belongs to, or beside a verb of saying."""
    t, at = scan.tokens, name.begin - 1
    if name.after < len(t) and not t[name.after].cap and SAID_AFTER.at(t, name.after):
        return True
    if at < 0:
        return False
    if name.begin in {span.last for span in scan.bodies} | {post.last for post in scan.posts}:
        return True
    closed = name.after >= len(t) or t[name.after].text in (",", ".", ")", ";")
    if t[at].text != "," or not closed:
        return False
    near = range(max(0, at - NEAR), at)
    return any(span.last == at for span in scan.bodies) or any(t[i].low in POST_WORD for i in near)


def _office(scan: Scan, name: NameSpan) -> PostSpan | None:
    """The office before the name, from its first word of office to the name or the comma before it."""
    t = scan.tokens
    end = name.begin - (name.begin > 0 and t[name.begin - 1].text == ",")
    first = None
    others = {i for c in scan.names for i in range(c.name.begin, c.name.after)}
    for i in range(end - 1, max(-1, end - 1 - NEAR), -1):
        if t[i].text in STOPS or i in others:
            break
        if t[i].cap and t[i].low in POST_WORD:
            first = i
    if first is None:
        return None
    aide = aide_before(t, first)
    first = first if aide is None else aide
    bodies = tuple(k for k, span in enumerate(scan.bodies) if first <= span.first and span.last <= end)
    country = next((c for k in bodies if (c := scan.bodies[k].country)), None)
    told = (e.country for a, b, e in scan.places if first <= a and b <= end and e.kind != "place")
    country = country or next(told, None)
    return PostSpan(first, end, first, country, False, False, bodies, False, end - first == 1)


def _taken(scan: Scan) -> set[int]:
    """The words that the grammars explained."""
    ranges = [(span.first, span.last) for span in scan.bodies]
    ranges += [(post.first, post.last) for post in scan.posts]
    ranges += [(first, last) for first, last, _ in scan.places]
    for candidate in scan.names:
        ranges.append((candidate.name.begin, candidate.name.after))
        if candidate.post:
            ranges.append((candidate.post.first, candidate.post.last))
    return {i for first, last in ranges for i in range(first, last)} | {*called_after(scan.tokens)}


def _unexplained(scan: Scan, names: Gazetteer, taken: set[int]) -> bool:
    """Whether two words side by side could be a name and are not explained."""
    before = -2
    for i in scan.caps:
        if i not in taken and is_name_word(scan.tokens[i], names, scan.tokens, i, taken):
            if before == i - 1:
                return True
            before = i
    return False
