"""The heads of plain lookups, known again by their bytes: a client sends the same head with each query.

The parser reads every head that is new. Where it was one of a GET of the endpoint with a query alone, and
unconditional, the bytes after the request line are remembered with what they say. The same bytes after
another such line need no parser: it would read the same.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple

PATH = "/sparql"
_MOST = 4096  # bytes of a request: who sends more does not look for a moment's answer
_HEADS = 256  # that are remembered
# the characters of a query component (RFC 3986, 3.4) other than what divides parameters
_LINE = re.compile(rb"GET %b\?(query=[\w.~%%!$'()*,:@/?+=-]+) HTTP/1\.1\r\n" % PATH.encode(), re.ASCII)
_OTHERWISE = frozenset(
    b"if-none-match expect x-forwarded-for x-forwarded-proto content-length transfer-encoding upgrade".split()
)


class Lookup(NamedTuple):
    """A plain query: what follows the ``?``, and the headers on which its answer depends."""

    words: bytes
    accept: str | None
    encoding: str | None


class Heads:
    """The heads seen last."""

    def __init__(self) -> None:
        self._known: OrderedDict[bytes, tuple[str | None, str | None]] = OrderedDict()

    def read(self, data: bytes) -> Lookup | None:
        """The lookup that these bytes are as a whole; None where they are none, or have a new head."""
        if len(data) > _MOST or (line := _LINE.match(data)) is None:
            return None
        known = self._known.get(data[line.end() :])
        return None if known is None else Lookup(line[1], *known)

    def learn(self, data: bytes, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Remember a head.

        Args: the bytes of one whole request; its headers as they were parsed, in small letters.
        """
        if len(data) > _MOST or (line := _LINE.match(data)) is None:
            return
        accept, encoding = [], None
        for name, value in headers:
            if name == b"accept":
                accept.append(value.decode("latin-1"))
            elif name == b"accept-encoding":
                encoding = value.decode("latin-1") if encoding is None else encoding
            elif name in _OTHERWISE:
                return
        self._known[data[line.end() :]] = ",".join(accept) or None, encoding
        if len(self._known) > _HEADS:
            self._known.popitem(last=False)
