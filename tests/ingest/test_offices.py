"""One form for the many writings of one office; another rank or another office has another form."""

from __future__ import annotations

import csv

import pytest

from ingest.persons.offices import office_form
from ontology.knowledge import FOLDER
from ontology.terms import Names

NAMES = Names()


@pytest.mark.parametrize(
    ("left", "right", "state", "one"),
    [
        pytest.param("Menlu RI", "Menteri Luar Negeri", "id", True, id="short form and the own state"),
        pytest.param("Menlu RI", "Menteri Luar Negeri RI", "my", True, id="another state stays, in both"),
        pytest.param("Menlu RI", "Menteri Luar Negeri", "my", False, id="another state stays"),
        pytest.param("Prime Minister of Malaysia", "Perdana Menteri", "my", True, id="two languages"),
        pytest.param("Thai Prime Minister", "PM Thailand", "th", True, id="the people for the state"),
        pytest.param("former Thai premier", "Prime Minister", "th", False, id="a former one"),
        pytest.param("Wakil Menteri Luar Negeri", "Menlu", "id", False, id="a deputy"),
        pytest.param("Minister of Foreign Affairs", "Foreign Minister", "ph", True, id="two English forms"),
        pytest.param("Menteri Luar Negeri", "Menteri Dalam Negeri", "id", False, id="one word differs"),
        pytest.param("Indonesia", "Presiden", "id", False, id="nothing but the state: its own words stay"),
    ],
)
def test_offices(left: str, right: str, state: str, one: bool) -> None:
    forms = {office_form(label, NAMES.id("state", state), NAMES.base) for label in (left, right)}
    assert (len(forms) == 1) is one
    assert all(forms)


def test_every_translation_is_used_and_none_is_given_twice() -> None:
    with (FOLDER / "office_translations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["english"] for row in rows}) == len(rows)
    for row in rows:
        assert office_form(row["english"].title(), None, NAMES.base) == office_form(
            row["indonesian"], None, NAMES.base
        )
