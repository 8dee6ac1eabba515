"""What can go wrong between a question and its answer: named exceptions that say the way out."""

from __future__ import annotations


class QueryingError(Exception):
    """The common parent: catch this to catch everything the room `queries` raises on purpose."""


class StoreError(QueryingError):
    """The store cannot be opened, read or written; the message names it and the way out."""


class StoreLocked(StoreError):
    """Another process is using the store in a way that excludes this one."""


class StoreUnreachable(StoreError):
    """The SPARQL endpoint does not answer."""


class QueryRefused(QueryingError):
    """The query text is not evaluated: an update, a SERVICE call, or too long or too deeply nested."""


class QueryTooLong(QueryRefused):
    """The query text is longer than is read."""


class CallRefused(QueryRefused):
    """The query asks for a call to another server: SERVICE or LOAD."""


class QueryInvalid(QueryingError):
    """The query text is not SPARQL 1.1; the message holds the engine's words with line and column."""


class UnknownQuery(QueryingError):
    """No query of the catalogue has this name; the message suggests the nearest and lists all."""


class CatalogError(QueryingError):
    """A query file of the catalogue has a broken header; the message names file and line."""


class ParameterError(QueryingError):
    """Something is wrong with a parameter of a question."""


class MissingParameter(ParameterError):
    """A required parameter was not given."""


class UnknownParameter(ParameterError):
    """The question has no parameter of this name."""


class UnknownValue(ParameterError):
    """The value of a parameter names nothing, or several things; the message lists the nearest."""
