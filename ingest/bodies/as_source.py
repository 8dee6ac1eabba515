"""Broadcasters and news agencies that are named as those who tell the news, and are no body of it."""

from __future__ import annotations

from itertools import pairwise

from ingest.words.body_span import Sight, Span

_PRESS = frozenset(
    """rri tvri rtm rtb bernama antara vov vtv radio televisi televisyen television broadcasting broadcaster
    broadcast""".split()  # noqa: SIM905
)
_OF_NEWS = frozenset({("kantor", "berita"), ("agensi", "berita"), ("news", "agency"), ("press", "agency")})
_TOLD_BY = frozenset(
    """told menurut laporan lapor dilaporkan bual ditemubual diwawancarai memetik mengutip melansir
    dilansir memberitahu beritahu disiarkan""".split()  # noqa: SIM905
)
_TOLD_WITH = frozenset(
    {"kepada", "dari", "daripada", "dengan", "with", "by", "to", "oleh", "pada", "on", "di"}
)
_TELLING = frozenset(
    """dikutip dilansir dipetik wawancara temubual temu interview quoted quoting reported according
    disiarkan dilaporkan diwawancarai ditemubual statement spoke speaking katanya kata ujar ujarnya
    berkata demikian tutur mengatakan menyampaikan disampaikan jelas jelasnya memberitahu siaran
    broadcast aired dialog""".split()  # noqa: SIM905
)
_GIVES = frozenset(
    """menyerahkan diserahkan memberi memberikan diberikan menghibahkan dihibahkan menyumbangkan disumbangkan
    bantuan peralatan""".split()  # noqa: SIM905
)
_TELLS = frozenset(
    "reported reports said quoted melaporkan melapor memberitakan mewartakan menyiarkan".split()  # noqa: SIM905
)
_FAR = 14  # words before a broadcaster in which what is told by it may stand


def told_by(sight: Sight, span: Span) -> bool:
    """Whether a broadcaster or news agency is named for having told it: "kepada | RRI", "VTV | reported",
    "RRI.CO, Kupang: ..."."""
    t, i, j = sight.t, span.first, span.last
    run = [x.low for x in t[i:j]]
    if _PRESS.isdisjoint(run) and not any(two in _OF_NEWS for two in pairwise(run)):
        return False
    if j < sight.n and t[j].low in _TELLS:
        return True
    if i == 0 and any(t[k].text in ":–—" for k in range(j, min(j + 6, sight.n))):
        return True  # the dateline
    k = i - 1
    k -= k > 0 and t[k].low in ("the", "state", "stasiun", "stesen")
    while k > 1 and t[k].low in ("dan", "and", ",") and t[k - 1].cap:
        k -= 2  # "kepada X | dan RTM"
    if k < 0:
        return False
    if t[k].low in _TOLD_BY:
        return True
    before = {x.low for x in t[max(0, k - _FAR) : k]}
    return t[k].low in _TOLD_WITH and not _TELLING.isdisjoint(before) and _GIVES.isdisjoint(before)
