"""From a view model to one self-contained page, through pyvis with our own template, style and script.

pyvis holds the network and its options, renders the template and brings vis-network; what it does unsafely
is not used: no `heading`, no menus, no popups, no buttons, ids that say nothing, titles as plain text. The
page asks for nothing outside itself and says so in its content security policy.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import math
import re
from collections.abc import Mapping
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
VIS_NETWORK = "lib/vis-9.1.2/vis-network.min.js"  # inside the templates of pyvis, which is pinned

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_OPTIONS: Mapping[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 0},
    "interaction": {"hover": True, "multiselect": False, "dragNodes": False, "tooltipDelay": 250,
                    "keyboard": False, "zoomSpeed": 0.6, "selectConnectedEdges": False},
    "edges": {"smooth": {"enabled": False}, "selectionWidth": 0, "hoverWidth": 0, "chosen": False},
    "nodes": {"chosen": False},
}  # fmt: skip
_APART = (0.05, -0.05, 0.12)  # how far the lines of one pair bend from each other, to the left of their way
_ROUND = 0.39  # vis-network bends the middle of a line by this share of its length for a roundness of 1
_SHAPES = {"meeting": "square", "commitment": "diamond", "post": "triangle"}


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
    network.nodes = [_node(node, lang) for node in view.nodes]
    ways, names = _ways(view), {node.id: node.label.say(lang) for node in view.nodes}
    network.edges = [
        strand for edge in view.edges for strand in _strands(view, edge, names, say, ways.get(edge.id, 0.0))
    ]
    network.options = json.loads(json.dumps(_OPTIONS))
    if len(view.edges) > 1000:
        network.options["interaction"]["hideEdgesOnDrag"] = True
    network.templateEnv = _environment()
    network.path = "report.html"
    style, vis = _asset("report.css"), _vis_network()
    script = _asset("report.js").replace("// graph files stand here\n", joined(("graphs.js",)))
    network.templateEnv.globals.update(
        view=view,
        lang=lang,
        say=say,
        style=markupsafe.Markup(style),
        vis=markupsafe.Markup(vis),
        script=markupsafe.Markup(script),
        policy=policy(scripts=(vis, script), styles=(style,)),
        view_json=markupsafe.Markup(embeddable(to_json(view))),
        words_json=markupsafe.Markup(embeddable(json.dumps(say, ensure_ascii=False, sort_keys=True))),
        kinds=sorted({node.kind for node in view.nodes}),
        name_of=names,
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


def _environment() -> jinja2.Environment:
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
def _asset(name: str) -> str:
    try:
        text = (ASSETS / name).read_text(encoding="utf-8")
    except OSError as error:
        raise ReportError(f"viz/assets/{name} cannot be read ({error}); install the program again") from None
    if "\r" in text or "</s" in text.lower():
        raise ReportError(f"viz/assets/{name} holds a carriage return or ends its own element")
    return text


@functools.cache
def _vis_network() -> str:
    """vis-network as pyvis ships it, with its licence on top."""
    try:
        text = (Path(pyvis.network.__file__).parent / "templates" / VIS_NETWORK).read_text(encoding="utf-8")
    except OSError as error:
        raise ReportError(f"pyvis does not bring {VIS_NETWORK} ({error}); version 0.3.2 is needed") from None
    if "</script" in text.lower() or "@license" not in text:
        raise ReportError(f"{VIS_NETWORK} of pyvis is another file than the one this page was made for")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _node(node: Node, lang: str) -> dict[str, Any]:
    name = node.label.say(lang)
    size = 9 + 5 * math.sqrt(node.weight)
    if node.kind in ("meeting", "commitment", "post", "person"):
        size = 10
    return {
        "id": node.id,
        "name": name,
        "short": node.caption.say(lang) or node.short or name,
        "caption": node.caption.say(lang) or name,
        "kind": node.kind,
        "shape": _SHAPES.get(node.kind, "dot"),
        "side": node.side,
        "size": round(min(size, 44), 1),
        "weight": node.weight,
        "title": name,
        "x": node.x,
        "y": node.y,
    }


def _ways(view: View) -> dict[str, float]:
    """How much each line of the places of states must bend to run through no third mark."""
    if view.layout != "schematic-1":
        return {}
    spots = {node.id: Spot(node.x, node.y) for node in view.nodes}
    found = bends(spots, [(edge.source, edge.target) for edge in view.edges])
    return {edge.id: -bend / _ROUND for edge, bend in zip(view.edges, found, strict=True)}


def _strands(
    view: View, edge: Edge, names: Mapping[str, str], say: Mapping[str, str], way: float
) -> list[dict[str, Any]]:
    """One line for each kind of fact: two of one pair bend apart, dashed where one source speaks alone."""
    meetings, commitments = edge.count("meeting"), edge.count("commitment")
    others = len(edge.facts) - meetings - commitments
    counts = (("meeting", meetings), ("commitment", commitments), ("tie", others))
    rest = tuple(sorted({fact.kind for fact in edge.facts} - {"meeting", "commitment"}))
    kinds = [(kind, count) for kind, count in counts if count]
    if not kinds:
        kinds = [("tie", 1)]
    lines: list[dict[str, Any]] = []
    for rank, (kind, count) in enumerate(kinds):
        title = f"{names[edge.source]} – {names[edge.target]}"
        if kind != "tie":
            title += f": {count} {say[kind].lower() if count == 1 else say[kind + 's']}"
        turn = round(way + (_APART[rank] if len(kinds) > 1 else 0.0), 3)
        bend = {"enabled": True, "type": "curvedCW" if turn > 0 else "curvedCCW", "roundness": abs(turn)}
        alone = edge.sources(*(rest if kind == "tie" else (kind,))) == 1
        lines.append(
            {
                "id": edge.id + kind[0],
                "edge": edge.id,
                "from": edge.source,
                "to": edge.target,
                "kind": kind,
                "width": round(3 + 3 * math.sqrt(count - 1), 2) if view.layout == "schematic-1" else 2.2,
                "dashes": [10, 8] if alone else False,
                "smooth": bend if turn else {"enabled": False},
                "title": title,
            }
        )
    return lines
