"""A minister of any state by any of its names, and the fields that ministries have; all persons invented."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import State, load

STATES = [s for s in (*load().states, *load().further_states) if s.alpha3 != "EU"]
REST = "\nHe said that the talks were good and that they would go on in the next year."

# Fields of ministries of the region and its partners, as English gives them.
FIELDS = (
    "Labour, Invalids and Social Affairs",
    "Education, Culture, Sports, Science and Technology",
    "Digital Economy and Society",
    "Posts and Telecommunications",
    "Religions and Cults",
    "Unification",
    "ICT and Innovation",
    "Sustainability and the Environment",
    "Expatriates' Welfare and Overseas Employment",
    "Plantation Industries and Commodities",
    "Railways",
    "Textiles",
    "Muslim Affairs",
    "State Administration",
    "Solidarity and Inclusion",
)
NOT_BEFORE = ("Expatriates' Welfare and Overseas Employment", FIELDS[1])  # not read before the head


def holder(line: str) -> tuple[str, str | None, str | None]:
    """The one person of a line: name, office, state."""
    text = f"Press release\n{line}{REST}"
    found = annotate(Article("a", text, "Press release", "en", published="2025-05-20"), load()).persons
    [person] = [p for p in found if p.names[0] == "Kalo Vongsa"]
    return person.names[0], person.post.label if person.post else None, person.country


@pytest.mark.parametrize("state", STATES, ids=lambda s: s.alpha3)
def test_official_names_are_the_states(state: State) -> None:
    names = {f"the {state.official_name}" if state.official_name else state.names["en"], state.names["en"]}
    for name in names:
        line = f"The Minister of Labour of {name}, H.E. Mr. Kalo Vongsa, spoke on Monday."
        assert holder(line) == ("Kalo Vongsa", f"Minister of Labour of {name}", state.alpha3)


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_behind_the_minister(field: str) -> None:
    for line in (
        f"The Minister of {field} of Laos, Kalo Vongsa, spoke on Monday.",
        f"Lao Minister of {field} Kalo Vongsa spoke on Monday.",
    ):
        _, post, country = holder(line)
        assert field in (post or "")
        assert country == "LAO"


@pytest.mark.parametrize("field", [f for f in FIELDS if f not in NOT_BEFORE])
def test_a_field_before_the_minister(field: str) -> None:
    _, post, country = holder(f"Lao {field} Minister Kalo Vongsa spoke on Monday.")
    assert (post or "").endswith(f"{field} Minister")
    assert country == "LAO"


def test_what_follows_a_minister_is_no_body_and_what_follows_a_ministry_is() -> None:
    text = (
        "Press release\nThe Minister of Posts and Telecommunications of Laos, Kalo Vongsa, spoke at the "
        f"Ministry of Posts and Telecommunications of Laos on Monday.{REST}"
    )
    facts = annotate(Article("a", text, "Press release", "en", published="2025-05-20"), load())
    assert [b.names[0] for b in facts.institutions] == ["Ministry of Posts and Telecommunications of Laos"]
