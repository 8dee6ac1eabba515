"""The page itself: the modules as one script, the style, the fonts, a policy that lets in nothing else.

Browsers load no ES modules from disk (``file:``), so the modules are joined, in the order of their imports,
into one classic script in a function of its own. The modules stay what an editor and a test read. What asks
for the data is a small script before it, so that they come while the large one is still being read.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from pathlib import Path
from typing import Any

ROOM = Path(__file__).parent
ENTRY = "main.js"
EARLY = "data.js"  # a script of its own: a browser runs it before it has the others
POLICY = (
    "default-src 'none'; script-src {own}; style-src {own}; font-src {own}; img-src {own} data: blob:; "
    "connect-src {own}; base-uri 'none'; form-action 'none'"
)
_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([\w-]+\.js)";\n', re.M)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|let|class) (\w+))", re.M)


class BundleError(RuntimeError):
    """A module cannot be joined with the others; the message names it and the line."""


def files(data: str = "data/") -> dict[str, bytes]:
    """Every file of the page but the data: name -> bytes. ``data`` is where the panels are, as an address."""
    page = (ROOM / "assets" / "index.html").read_text(encoding="utf-8")
    page = page.replace("{{ policy }}", POLICY.format(own="'self'")).replace("{{ data }}", data)
    found = {
        "index.html": page.encode(),
        "explorer.css": (ROOM / "assets" / "explorer.css").read_bytes(),
        "panels.js": early().encode(),
        "explorer.js": script().encode(),
    }
    for path in sorted((ROOM / "assets" / "fonts").iterdir()):
        found[f"fonts/{path.name}"] = path.read_bytes()
    return found


@functools.cache
def script() -> str:
    """All modules but the first as one script. Raises BundleError for an import or export of another form."""
    names = tuple(name for name in _order(ENTRY, (), []) if name != EARLY)
    return _function(f"const {_exports(EARLY)} = window.mufakat;\n{joined(names)}")


@functools.cache
def early() -> str:
    """The script that asks for the first data; what it exports is handed on as ``window.mufakat``."""
    return _function(f"{joined((EARLY,))}window.mufakat = {_exports(EARLY)};\n")


def _function(text: str) -> str:
    return f'(() => {{\n"use strict";\n{text}}})();\n'


def _exports(name: str) -> str:
    return f"{{ {', '.join(_EXPORT.findall(_read(name)))} }}"


def joined(names: tuple[str, ...]) -> str:
    """These modules, in this order, without their imports and exports."""
    parts = []
    for name in names:
        text = _EXPORT.sub("", _IMPORT.sub("", _read(name)))
        for number, line in enumerate(text.splitlines(), 1):
            if re.match(r"(import|export)\b", line):
                raise BundleError(f"modules/{name}:{number}: {line!r} is no import or export of one line")
        parts.append(f"// {name}\n{text}")
    return "\n".join(parts)


def _order(name: str, above: tuple[str, ...], done: list[str]) -> list[str]:
    if name in above:  # functions are hoisted, so two modules may name each other; the first one waits
        return done
    for match in _IMPORT.finditer(_read(name)):
        if match[2] not in done:
            _order(match[2], (*above, name), done)
    if name not in done:
        done.append(name)
    return done


def _read(name: str) -> str:
    return (ROOM / "modules" / name).read_text(encoding="utf-8")


def manifest() -> dict[str, dict[str, Any]]:
    """What is not ours: name, version, licence, digest, as ``assets/manifest.json`` tells it."""
    found: dict[str, dict[str, Any]] = json.loads((ROOM / "assets" / "manifest.json").read_text("utf-8"))
    return found


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
