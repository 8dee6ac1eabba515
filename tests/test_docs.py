"""The README names what exists, and what exists is named."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from mufakat.cli import COMMANDS, mufakat
from queries import catalogue

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def test_every_make_target_named_in_the_readme_exists() -> None:
    named = set(re.findall(r"\bmake ([a-z][\w-]*)", README))
    assert named
    assert named <= set(re.findall(r"^([a-z][\w-]*):", MAKEFILE, re.M))


def test_every_subcommand_has_its_section_and_its_help() -> None:
    assert COMMANDS
    for name in COMMANDS:
        assert re.search(rf"^### {name}$", README, re.M), f"README has no section on {name}"
        shown = CliRunner().invoke(mufakat, [name, "--help"])
        assert shown.exit_code == 0
        assert len(shown.output) > 200


def test_every_file_that_the_readme_points_to_exists() -> None:
    rows = re.search(r"## To change X.*?\n\n(.*?)\n\n", README, re.S)
    assert rows
    for path in re.findall(r"`([\w/*.<>-]+)`", rows[1]):
        if "<" in path or "/" not in path:
            continue
        assert list(ROOT.glob(path.rstrip("/"))), path


def test_every_question_that_the_readme_asks_is_in_the_catalogue() -> None:
    asked = set(re.findall(r"mufakat query ([a-z]+/[a-z-]+)", README))
    assert asked
    assert asked <= {question.name for question in catalogue()}
