"""Who only looked on where others signed or met: "as X looked on", "Duta Besar X turut menyaksikan"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ingest.document import Mention

LOOKS_ON = "looks-on"  # the role of the words that tell it, behind the name
_BEHIND = re.compile(r"(?:,\s[^,.;]{1,50})?,?\s(?:[a-z]+\s){0,2}")
_BESIDE = re.compile(r",?\s(?:and|dan|serta)\s[^,.;]{0,60}")
_HIS_STATE = re.compile(r"(?:(?!\b(?:and|dan|serta|with|dengan)\b)[^,.;:]){0,70}")


def looks_on(text: str, starts: Iterable[int], row: Sequence[Mention], mention: Mention) -> bool:
    """Whether somebody, or the state or office told with his name, is of those who only looked on.

    Not two of two states, for whom others sign, unless those are told.

    Args: ``starts``, where words stand that tell of looking on; ``row``, the mentions of the sentence.
    """
    people = [m for m in row if m.kind == "person"]
    for start in starts:
        last = next((p for p in reversed(people) if p.end <= start), None)
        if last is None or _BEHIND.fullmatch(text, last.end, start) is None:
            continue
        rank = people.index(last)
        first = people[rank - 1] if rank else None
        joined = first is not None and _BESIDE.fullmatch(text, first.end, last.start) is not None
        if joined and first is not None and first.country != last.country:
            others = {p.country for p in people if p is not first and p is not last and p.country}
            if len(others - {first.country, last.country}) < 2:
                continue
        if mention is last or (joined and mention is first):
            return True
        for one in (last, first) if joined and first is not None else (last,):
            his = mention.kind != "person" and mention.country == one.country and mention.end <= one.start
            if his and _HIS_STATE.fullmatch(text, mention.end, one.start):
                return True
    return False
