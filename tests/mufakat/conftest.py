"""A store that holds the one article that the tests of proposals read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ingest.llm.endpoint import (
    ARTICLE,
)
from tests.mufakat.stores import written


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the article and a store that holds it."""
    return written(tmp_path_factory.mktemp("loaded"), ARTICLE).parent


@pytest.fixture
def store(loaded: Path, tmp_path: Path) -> Path:
    """A copy of that store, with the article's file beside it."""
    shutil.copytree(loaded, tmp_path, dirs_exist_ok=True)
    return tmp_path / "store"
