"""Linked data: every IRI of the graph answers, to people as a page and to programs as RDF.

`ROUTES` is what is mounted beside the endpoint (`queries.serving.app`), with `PRELOAD`. ``id/…`` leads (303)
to ``doc/…``, which says what the graph says of a thing, the sentences behind it and what refers to it, in the
format and language that the client prefers. Everything that reads the graph runs in worker processes.
"""

from queries.publishing.mounting import PRELOAD, ROUTES

__all__ = ["PRELOAD", "ROUTES"]
