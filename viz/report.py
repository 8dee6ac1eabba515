"""From a view model to one self-contained page, through pyvis with our own template, style and script.

pyvis holds the network and renders our template; what it does unsafely is not used: no `heading`, no menus,
no popups, no buttons, ids that are numbers, texts as JSON. Its vis-network is left out: with every place
computed here, a canvas of our own draws the same marks many times sooner (`benchmarks/views.py`) and saves
two thirds of a megabyte. The page asks for nothing outside itself and says so in its content security policy.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jinja2
import markupsafe
import pyvis.network

from viz.explorer.bundle import joined
from viz.layout import Spot, bends
from viz.model import Edge, Node, View, embeddable, to_json, web_address
from viz.words import words

ROOM = Path(__file__).parent
ASSETS = ROOM / "assets"

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_APART = (-0.02, 0.02, -0.047)  # how far the lines of one pair bend from each other, in shares of its length


class ReportError(RuntimeError):
    """What a page is made of is missing or unfit; the message names the file."""


def draw(view: View, lang: str = "en") -> str:
    """The page of a view: UTF-8 HTML, the same bytes for the same view.

    Args: view; lang: language of the interface and, where the data has both, of the labels ("en" or "id").
    Errors: ValueError for another language, ReportError when an asset is missing.
    """
    say = words(lang)
    network = pyvis.network.Network(directed=True, cdn_resources="in_line", height="100%", width="100%")
    # bulk assignment: add_node and add_edge scan all that is there, and drop parallel edges
    network.nodes = [_node(rank, node, view, lang) for rank, node in enumerate(view.nodes)]
    ways, ranks = _ways(view), {node.id: rank for rank, node in enumerate(view.nodes)}
    network.edges = [
        strand
        for rank, (edge, way) in enumerate(zip(view.edges, ways, strict=True))
        for strand in _strands(rank, edge, view, ranks, way)
    ]
    network.templateEnv = environment()
    network.path = "report.html"
    style = asset("report.css")
    drawing = asset("drawing.js").replace(
        "// stage and labels stand here\n", joined(("stage.js", "labels.js"))
    )
    script = asset("report.js").replace("// graph files stand here\n", joined(("graphs.js",)))
    network.templateEnv.globals.update(
        view=view,
        lang=lang,
        say=say,
        style=markupsafe.Markup(style),
        drawing=markupsafe.Markup(drawing),
        script=markupsafe.Markup(script),
        policy=policy(scripts=(drawing, script), styles=(style,)),
        view_json=markupsafe.Markup(embeddable(to_json(view))),
        words_json=markupsafe.Markup(embeddable(json.dumps(say, ensure_ascii=False, sort_keys=True))),
        kinds=sorted({node.kind for node in view.nodes}),
        name_of={node.id: node.label.say(lang) for node in view.nodes},
        plans=any(edge.count("plan") for edge in view.edges),
    )
    return str(network.generate_html()).rstrip() + "\n"


def policy(scripts: tuple[str, ...], styles: tuple[str, ...]) -> str:
    """A content security policy that lets these very texts run and nothing else (CSP level 3, 2.3.1)."""

    def pinned(texts: tuple[str, ...]) -> str:
        digests = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts)
        return " ".join(f"'sha256-{digest}'" for digest in digests)

    return (
        f"default-src 'none'; script-src {pinned(scripts)}; style-src {pinned(styles)}; "
        "img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    )


def environment() -> jinja2.Environment:
    """A new environment for each page: its globals carry the page's values past pyvis, which takes none."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(ROOM / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(embed=_embed, web=web_address, tag=_language_tag, fill=_fill)
    return environment


def _embed(value: object) -> markupsafe.Markup:
    """A value as JSON inside a script element; options come from pyvis as JSON already."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return markupsafe.Markup(embeddable(text))


def _language_tag(text: str) -> str:
    return text if _LANGUAGE_TAG.fullmatch(text) else ""


def _fill(text: str, **values: object) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


@functools.cache
def asset(name: str) -> str:
    try:
        text = (ASSETS / name).read_text(encoding="utf-8")
    except OSError as error:
        raise ReportError(f"viz/assets/{name} cannot be read ({error}); install the program again") from None
    if "\r" in text or "</s" in text.lower():
        raise ReportError(f"viz/assets/{name} holds a carriage return or ends its own element")
    return text


def _node(rank: int, node: Node, view: View, lang: str) -> dict[str, Any]:
    """A mark as pyvis and the drawing take it; what is left out is empty."""
    name = node.label.say(lang)
    size = 9 + 5 * math.sqrt(node.weight)
    if node.kind in ("meeting", "commitment", "post", "person"):
        size = 10
    told = {"caption": node.caption.say(lang), "short": node.short, "centre": view.name == "ego" and not rank}
    return {
        "id": rank,
        "label": name,
        "kind": node.kind,
        "side": node.side,
        "size": round(min(size, 44), 1),
        "weight": node.weight,
        "x": node.x,
        "y": node.y,
        **{key: value for key, value in told.items() if value},
    }


def _ways(view: View) -> list[float]:
    """How much each line of the places of states must bend to run through no third mark."""
    if view.layout != "schematic-1":
        return [0.0] * len(view.edges)
    spots = {node.id: Spot(node.x, node.y) for node in view.nodes}
    return bends(spots, [(edge.source, edge.target) for edge in view.edges])


def _strands(
    rank: int, edge: Edge, view: View, ranks: Mapping[str, int], way: float
) -> Iterator[dict[str, Any]]:
    """One line for each kind of fact: two of one pair bend apart, dashed where one source speaks alone."""
    meetings, commitments = edge.count("meeting"), edge.count("commitment")
    others = len(edge.facts) - meetings - commitments
    counts = (("meeting", meetings), ("commitment", commitments), ("tie", others))
    rest = tuple(sorted({fact.kind for fact in edge.facts} - {"meeting", "commitment"}))
    kinds = [(kind, count) for kind, count in counts if count] or [("tie", 1)]
    for turn, (kind, count) in enumerate(kinds):
        bend = round(way + (_APART[turn] if len(kinds) > 1 else 0.0), 4)
        alone = edge.sources(*(rest if kind == "tie" else (kind,))) == 1
        yield {
            "from": ranks[edge.source],
            "to": ranks[edge.target],
            "edge": rank,
            "kind": kind,
            "width": round(3 + 3 * math.sqrt(count - 1), 2) if view.layout == "schematic-1" else 2.2,
            **({"bend": bend} if bend else {}),
            **({"dashes": True} if alone else {}),
        }
