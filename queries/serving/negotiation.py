"""Content negotiation (RFC 9110, 12.5), entity tags (8.8.3) and conditional requests (13.1.2)."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Callable, Sequence
from typing import TypeVar, TypeVarTuple, Unpack

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_RANGE = re.compile(r"\s*([\w!#$&^.+*-]+)/([\w!#$&^.+*-]+)\s*(;.*)?", re.ASCII)
_Q = re.compile(r";\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$)", re.IGNORECASE | re.ASCII)
_BAD_Q = re.compile(r";\s*q\s*=", re.IGNORECASE)
_TAG = re.compile(r'(?:W/)?"[^"]*"')


def kept(read: Callable[[str | None, Unpack[Ts]], T]) -> Callable[[str | None, Unpack[Ts]], T]:
    """Remember what a function made of a header, as clients send the same again; long ones are not kept."""
    cached = functools.lru_cache(1024)(read)

    @functools.wraps(read)
    def call(header: str | None, *args: *Ts) -> T:
        return read(header, *args) if header and len(header) > 300 else cached(header, *args)

    return call


@kept
def negotiate(accept: str | None, offered: tuple[str, ...]) -> str | None:
    """The media type to answer with, None where the client accepts none of the offered (406).

    Args:
        accept: the value of the header ``Accept``, several joined with commas; None or empty: anything.
        offered: media types without parameters, the server's favourite first.

    Returns:
        The offered type with the highest quality. The most specific range that matches a type decides
        on it, whatever its quality (so ``text/*;q=0`` excludes); equal ones go by the server's order.
        What is no media range is passed over.
    """
    if accept is None or not accept.strip():
        return offered[0]
    ranges = [found for part in accept.split(",")[:100] if (found := _range(part))]
    if not ranges:
        return None if accept.strip(" ,") else offered[0]
    best, best_quality = None, 0.0
    for media in offered:
        main, _, sub = media.partition("/")
        matching = [
            (specific, quality)
            for (a, b, specific, quality) in ranges
            if (a, b) in ((main, sub), (main, "*"), ("*", "*"))
        ]
        quality = max(matching)[1] if matching else 0.0
        if quality > best_quality:
            best, best_quality = media, quality
    return best


@kept
def accepts_gzip(accept_encoding: str | None) -> bool:
    """Whether an answer may be compressed with gzip."""
    qualities = {}
    for part in (accept_encoding or "").lower().split(","):
        name, _, rest = part.strip().partition(";")
        found = re.fullmatch(r"\s*q\s*=\s*([\d.]+)\s*", rest)
        qualities[name.strip()] = not (found and not found[1].strip("0."))
    return qualities.get("gzip", qualities.get("*", False))


def language(accept_language: str | None, offered: Sequence[str]) -> str:
    """The language to answer in (RFC 4647 lookup on the primary subtag); the first offered by default."""
    best, best_quality = offered[0], 0.0
    for part in (accept_language or "").lower().split(",")[:100]:
        tag, _, rest = part.strip().partition(";")
        found = _Q.search(";" + rest) if rest else None
        quality = float(found[1]) if found else 1.0
        primary = tag.strip().split("-")[0]
        if primary in offered and quality > best_quality:
            best, best_quality = primary, quality
    return best


def entity_tag(generation: str, *parts: str) -> str:
    """The weak entity tag of an answer: of its generation and of all that it depends on besides."""
    digest = hashlib.sha256("\0".join((generation, *parts)).encode("utf-8", "surrogatepass"))
    return f'W/"{generation}-{digest.hexdigest()[:16]}"'


def not_modified(if_none_match: str | None, tag: str) -> bool:
    """Whether the client has this answer already (weak comparison)."""
    if not if_none_match:
        return False
    if if_none_match.strip() == "*":
        return True
    return tag.removeprefix("W/") in (found.removeprefix("W/") for found in _TAG.findall(if_none_match))


def _range(part: str) -> tuple[str, str, int, float] | None:
    """Main type, subtype, how specific, quality."""
    match = _RANGE.fullmatch(part)
    if not match:
        return None
    main, sub, params = match[1].lower(), match[2].lower(), match[3] or ""
    found = _Q.search(params)
    if not found and _BAD_Q.search(params):
        return None
    return main, sub, (main != "*") + (sub != "*"), float(found[1]) if found else 1.0
