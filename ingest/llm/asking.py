"""Asking a model over HTTP: any endpoint that speaks OpenAI's chat completions, and nothing but that address.

Every wait has a bound: the whole time of one request, the bytes of its answer, the number of tries, the pause
that a busy server may ask for. Redirects are not followed and no proxy or password file is read from the
environment, so the key goes nowhere else; it stands in no message.
"""

from __future__ import annotations

import asyncio
import functools
import json
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx

from ingest.llm.prompt import Request
from ingest.llm.schema import json_schema

LARGEST = 2_000_000  # bytes of an answer
LONGEST_PAUSE = 30.0  # seconds that a busy server may ask for
BUSY = (408, 409, 425, 429, 500, 502, 503, 504)  # may be asked again (RFC 9110, 6585)
CLOSED = (401, 403, 404, 405)  # no article will fare better


Form = frozenset[str]
FORMS: tuple[Form, ...] = (
    frozenset({"schema", "temperature"}),
    frozenset({"schema"}),  # models that reason take no temperature
    frozenset(),  # and old servers no schema: the task shows the form as well
)


class NoAnswer(Exception):
    """This article got no usable answer; the message says why."""


class Silent(NoAnswer):
    """However often it was asked, the endpoint did not answer."""


class EndpointFailed(Exception):
    """The endpoint takes no question at all: a wrong address, model or key; the message says which."""


@dataclass(slots=True)
class Endpoint:
    """An endpoint and how patient one is with it.

    Args:
        address: ``http(s)://host/v1``, or that of its ``chat/completions``.
        key: sent as bearer token; None where the endpoint asks for none.
        limit: seconds for one request, all in all.
        tries: how often a question is sent to a busy server, or one that cannot be reached.
        pause: waits for some seconds between them.

    Raises: EndpointFailed for an address or key that cannot be sent.
    """

    address: str
    key: str | None = field(default=None, repr=False)
    limit: float = 120.0
    tries: int = 3
    pause: Callable[[float], None] = time.sleep
    forms: tuple[Form, ...] = FORMS  # those that it has not refused; found out by asking

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.address)
            fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            fine = False
        if not fine or "@" in parts.netloc or parts.query or parts.fragment:
            raise EndpointFailed(
                "the endpoint is no plain http(s) address; write it as http://localhost:8000/v1, "
                "and give a key as MUFAKAT_LLM_KEY"
            )
        if self.key is not None and not (
            self.key.isascii() and self.key.isprintable() and " " not in self.key
        ):
            raise EndpointFailed("MUFAKAT_LLM_KEY holds blanks or characters that no key has")
        if not self.address.rstrip("/").endswith("/chat/completions"):
            self.address = self.address.rstrip("/") + "/chat/completions"

    def ask(self, asked: Request) -> str:
        """The text of the model's answer. Raises NoAnswer, EndpointFailed."""
        return self._ask(asked, self.forms)

    def _ask(self, asked: Request, forms: tuple[Form, ...]) -> str:
        reason = ""
        for attempt in range(self.tries):
            try:
                status, headers, data = asyncio.run(self._send(asked, forms[0]))
            except TimeoutError:  # what was slow will be slow again
                raise Silent(f"no whole answer within {self.limit:g} seconds") from None
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError) as error:
                reason = f"the endpoint cannot be reached ({self._told(str(error)) or type(error).__name__})"
                wait = 2.0**attempt
            else:
                if status == 200:
                    self.forms = forms
                    return _content(data)
                if status in (400, 422) and len(forms) > 1:
                    return self._ask(asked, forms[1:])
                reason = f"the endpoint answers {status}: {self._told(_message(data))}".rstrip(": ")
                if status in CLOSED:
                    raise EndpointFailed(f"{reason}; check address, model and MUFAKAT_LLM_KEY")
                if status not in BUSY:
                    raise NoAnswer(reason)
                wait = _asked_pause(headers.get("retry-after"), 2.0**attempt)
            if attempt + 1 < self.tries:
                self.pause(wait)
        raise Silent(reason)

    async def _send(self, asked: Request, form: Form) -> tuple[int, httpx.Headers, bytes]:
        """One request. Raises TimeoutError, NoAnswer for an answer that is too large, httpx.HTTPError."""
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
        }
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        data = bytearray()
        async with (
            asyncio.timeout(self.limit),
            httpx.AsyncClient(timeout=None, trust_env=False, verify=_trusted()) as client,
            client.stream("POST", self.address, headers=headers, content=_body(asked, form)) as answer,
        ):
            async for piece in answer.aiter_raw(65_536):
                data += piece
                if len(data) > LARGEST:
                    raise NoAnswer(f"the answer is larger than {LARGEST // 1_000_000} MB")
            return answer.status_code, answer.headers, bytes(data)

    def _told(self, message: str) -> str:
        """A server's words in a message: one short line, without the key that it may repeat."""
        hidden = message.replace(self.key, "…") if self.key else message
        line = " ".join(hidden.split())[:200]
        return "".join(c if c.isprintable() else "\ufffd" for c in line)


@functools.cache
def _trusted() -> ssl.SSLContext:
    """The certificates that are trusted, read once: it takes longer than a small answer."""
    return httpx.create_ssl_context(trust_env=False)


def _body(asked: Request, form: Form) -> bytes:
    body: dict[str, object] = {
        "model": asked.model,
        "messages": [{"role": "system", "content": asked.task}, {"role": "user", "content": asked.text}],
    }
    if "temperature" in form:
        body["temperature"] = 0
    if "schema" in form:
        schema = {"name": "facts", "strict": True, "schema": json_schema()}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    return json.dumps(body).encode("ascii")


def _content(data: bytes) -> str:
    """The text of the first choice. Raises NoAnswer where there is none or it was cut off."""
    try:
        choice = json.loads(data)["choices"][0]
        content, ended = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise NoAnswer("the endpoint's answer is no chat completion") from error
    if ended == "length":
        raise NoAnswer("the answer was cut off: give the model room for more tokens")
    if not isinstance(content, str) or not content.strip():
        raise NoAnswer("the model gave no text")
    return content


def _message(data: bytes) -> str:
    """What an error says in OpenAI's form, else nothing: a page of HTML helps nobody."""
    try:
        error = json.loads(data)["error"]
        return str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, RecursionError, LookupError, TypeError):
        return ""


def _asked_pause(told: str | None, otherwise: float) -> float:
    """The seconds of a Retry-After (RFC 9110, section 10.2.3), within bounds."""
    seconds = float(told) if told and told.isascii() and told.isdigit() else otherwise
    return min(seconds, LONGEST_PAUSE)
