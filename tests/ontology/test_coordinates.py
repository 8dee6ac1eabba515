"""Where places lie: the table that maps are drawn from."""

from __future__ import annotations

from pathlib import Path

import pytest

from ontology import coordinates
from ontology.coordinates import locate
from ontology.knowledge import AuthorityError, load

HEAD = "country,names,kind,latitude,longitude,source\n"


def test_the_capitals_of_all_members_are_in_the_table() -> None:
    for state in load().states:
        if state.role == "asean_member":
            assert any(locate(name, state.alpha3) for name in state.capitals.values()), state.id


@pytest.mark.parametrize(("trap", "rows", "said"), [
    ("no number", "IDN,Kota,city,north,100,x\n", "coordinates.csv:2"),
    ("off the globe", "IDN,Kota,city,-91,100,x\n", "not on the globe"),
    ("one name twice in a state", "IDN,Kota,city,1,100,x\nIDN,Dua|KOTA,city,1,100,x\n", "stands there twice"),
])  # fmt: skip
def test_a_table_that_cannot_be_right_is_refused(
    trap: str, rows: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "coordinates.csv"
    table.write_text(HEAD + rows, encoding="utf-8")
    monkeypatch.setattr(coordinates, "TABLE", table)
    coordinates._table.cache_clear()
    try:
        with pytest.raises(AuthorityError, match=said):
            locate("Kota", "IDN")
    finally:
        coordinates._table.cache_clear()
