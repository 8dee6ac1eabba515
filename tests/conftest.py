"""Settings of all tests."""

import pytest
from hypothesis import settings

# how long an example takes on a busy machine is no failure
settings.register_profile("project", settings(settings.default, deadline=None))
settings.load_profile("project")

# Files that take long although they hold few tests: begun first, so that no process waits for one at the end.
LONG = (
    "tests/corpus/test_figures.py",
    "tests/mufakat/test_command.py",
    "tests/mufakat/test_parts.py",
    "tests/ontology/test_starts.py",
    "tests/ingest/test_judging.py",
    "tests/mufakat/test_extracting.py",
    "tests/mufakat/test_judge.py",
    "tests/mufakat/test_watch.py",
    "tests/queries/serving/test_running.py",
    "tests/identity_pairs/test_pairs.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def place(item: pytest.Item) -> int:
        path = item.nodeid.partition("::")[0]
        return LONG.index(path) if path in LONG else len(LONG)

    items.sort(key=place)  # else in the order in which they were found
