"""The plan of the house, kept by reading the source: arrows, rooms, one place for the environment."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ARROWS = {
    "ontology": {"ontology"},
    "ingest": {"ingest", "ontology"},
    "queries": {"queries", "ontology"},
    "viz": {"viz", "queries", "ontology"},
    "mufakat": {"mufakat", "viz", "queries", "ingest", "ontology"},
}
# The packages of ``ingest`` in the order in which an article passes through them: each imports earlier ones.
STEPS = (
    "words",
    "dates",
    "text",
    "bodies",
    "persons",
    "sides",
    "scene",
    "topics",
    "commitments",
    "meetings",
    "identity",
)
VALUES = {"ingest.article", "ingest.facts", "ingest.document", "ingest.rdf_values"}  # what all may import
MODULES = [path for room in ARROWS for path in sorted((ROOT / room).rglob("*.py"))]


def imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_arrows_point_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    assert imports(path) & set(ARROWS) <= ARROWS[room]


def inner(path: Path) -> set[str]:
    """The modules of ``ingest`` that a module imports, by their full names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            within = ROOT.joinpath(*node.module.split(".")).is_dir()
            found |= {f"{node.module}.{alias.name}" for alias in node.names} if within else {node.module}
    return {name for name in found if name.startswith("ingest.")}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_imports_only_earlier_ones(step: str) -> None:
    earlier = set(STEPS[: STEPS.index(step) + 1])
    for path in (ROOT / "ingest" / step).glob("*.py"):
        for name in inner(path) - VALUES:
            assert name.split(".")[1] in earlier, f"{path.relative_to(ROOT)} imports {name}"


def test_every_package_of_ingest_is_a_step() -> None:
    packages = {path.parent.name for path in (ROOT / "ingest").glob("*/__init__.py")}
    assert packages == {*STEPS, "sources", "llm"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_environment_is_read_in_one_place(path: Path) -> None:
    if path.relative_to(ROOT) != Path("mufakat/settings.py"):
        assert not re.search(r"\bos\.(environ|getenv)\b", path.read_text("utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is(path: Path) -> None:
    if path.read_text("utf-8").strip():
        assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


def test_no_junk_drawers() -> None:
    assert not [path for path in MODULES if path.stem in {"utils", "helpers", "common", "core", "manager"}]


def test_the_rooms_are_ours_and_not_another_package_of_the_same_name() -> None:
    import queries

    assert Path(queries.__file__).is_relative_to(ROOT)
