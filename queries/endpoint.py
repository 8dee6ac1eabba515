"""Requests to a SPARQL 1.1 endpoint, through SPARQLWrapper: the address, the user, and what went wrong.

Only form-encoded POST is used, which every engine answers alike. A password is sent to a server that asks for
it (RFC 9110, 11.6), never unasked.
"""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Sequence
from http.client import HTTPResponse
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from SPARQLWrapper import BASIC, DIGEST, POST, URLENCODED, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed, SPARQLWrapperException, Unauthorized

from queries.faults import QueryInvalid, StoreError, StoreUnreachable

_REALM = re.compile(r'\brealm="([^"]*)"', re.IGNORECASE)  # RFC 9110, 11.5


class Endpoint:
    """A SPARQL endpoint.

    Args: its query address; user and password, if any; seconds for one request.
    Raises: StoreError for an address without a host.
    """

    def __init__(self, address: str, credentials: tuple[str, str] | None, timeout: int) -> None:
        if not urlsplit(address).hostname:
            raise StoreError(f"{address}: the address of a SPARQL endpoint names a host")
        self.address = address
        self.timeout = timeout
        self._credentials = credentials
        self._scheme = self._realm = ""  # as the server asks for them

    def send(self, text: str, wanted: str, address: str | None = None) -> bytes:
        """The whole answer; as `open`."""
        with self.open(text, wanted, address) as answer:
            return answer.read()

    def open(
        self, text: str, wanted: str, address: str | None = None, parameters: Sequence[tuple[str, str]] = ()
    ) -> HTTPResponse:
        """The answer to a query or an update, as it comes.

        Args: the text; the format (``JSON``, ``TURTLE``); another address than the query one, for updates;
            more parameters of the request.
        Raises: QueryInvalid, StoreError, StoreUnreachable.
        """
        wrapper = SPARQLWrapper(address or self.address, updateEndpoint=address)
        wrapper.setMethod(POST)
        wrapper.setRequestMethod(URLENCODED)
        wrapper.setTimeout(self.timeout + 5)  # first the engine's own end
        wrapper.setReturnFormat(wanted)
        wrapper.setQuery(text)
        for name, value in parameters:
            wrapper.addParameter(name, value)
        try:
            return self._answer(wrapper)
        except QueryBadFormed as error:
            raise QueryInvalid(f"{self.address}: refuses the query: {_last_line(error)}") from error
        except (SPARQLWrapperException, HTTPError) as error:
            raise StoreError(
                f"{address or self.address}: the endpoint answers with an error: {_last_line(error)}"
            ) from error
        except (URLError, OSError) as error:
            reason = getattr(error, "reason", None) or error
            raise StoreUnreachable(
                f"{self.address}: the SPARQL endpoint does not answer ({reason}); is it running?"
            ) from error

    def _answer(self, wrapper: SPARQLWrapper) -> HTTPResponse:
        """What the server answers; with name and password once it has asked for them (401)."""
        if self._scheme and self._credentials:
            wrapper.setHTTPAuth(self._scheme)
            wrapper.setCredentials(*self._credentials, realm=self._realm)
        try:
            return _sent(wrapper)
        except Unauthorized as error:
            challenge = getattr(error.__context__, "headers", {}).get("WWW-Authenticate", "")
            if self._scheme or not self._credentials:
                raise StoreError(
                    f"{self.address}: asks for a user: set MUFAKAT_USER and MUFAKAT_PASSWORD"
                    if not self._credentials
                    else f"{self.address}: refuses the user and password that are given"
                ) from None
            self._scheme = DIGEST if challenge.lower().startswith("digest") else BASIC
            self._realm = found[1] if (found := _REALM.search(challenge)) else ""
            return self._answer(wrapper)


def _sent(wrapper: SPARQLWrapper) -> HTTPResponse:
    """What the server answers. An error holds no connection: urllib leaves answers unread in its frames."""
    outer = sys.exception()
    try:
        return wrapper.query().response
    except (SPARQLWrapperException, OSError) as error:
        failed: BaseException | None = error
        while failed is not None and failed is not outer:
            traceback.clear_frames(failed.__traceback__)
            if isinstance(failed, HTTPError):
                failed.close()
            failed = failed.__context__
        raise


def _last_line(error: Exception) -> str:
    """The endpoint's own words, in one line and not at length."""
    return " ".join(str(error).replace("\\n", " ").split())[:500]
