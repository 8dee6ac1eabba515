"""Where a dateline stands, in the manners of the region's agencies, and from which city it is."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.text.dateline import dateline, dateline_place
from ontology.knowledge import load

BODY = "The ministers of Laos and Thailand said on Monday that they will meet again in June to talk of rice."
BODY_ID = (
    "Menteri Laos dan Thailand mengatakan pada Senin bahwa mereka akan bertemu lagi pada Juni untuk beras."
)
# trap, what stands before the first sentence, the city
LINES = [
    ("agency in brackets", "Jakarta (ANTARA) - ", "Jakarta"),
    ("paper with a stop in its name", "JAKARTA, KOMPAS.com - ", "Jakarta"),
    ("paper with a hyphen in its name", "KUPANG, POS-KUPANG.COM - ", "Kupang"),
    ("paper before the place", "Liputan6.com, Jakarta - ", "Jakarta"),
    ("agency before the place", "VNA - Hanoi, May 25: ", "Hanoi"),
    ("bracket before the place", "(Jakarta, 25/5) - ", "Jakarta"),
    ("stop before the dash", "BANDUNG, (PR).- ", "Bandung"),
    ("dash that touches the bracket", "Dili, May 25, 2016 (Tatoli)–", "Dili"),
    ("country behind the place", "Dili, Timor-Leste: ", "Dili"),
    ("weekday and day", "BANDAR SERI BEGAWAN, Isnin, 25 Mei – ", "Bandar Seri Begawan"),
    ("the day first", "7 May 2016, Vientiane – ", "Vientiane"),
    ("colon", "ALOR SETAR, 25 Mei 2016: ", "Alor Setar"),
    ("on a line of its own, agency first", "AKP Phnom Penh, May 25, 2016 --\n", "Phnom Penh"),
    ("on a line of its own, agency in brackets", "Phnom Penh (AKP), May 25, 2016 --\n", "Phnom Penh"),
    ("on a line of its own without a dash", "Nay Pyi Taw, 25 May\n", "Nay Pyi Taw"),
    ("on a line of its own with the country", "JAKARTA, INDONESIA, 25 May 2016\n", "Jakarta"),
    ("a city state", "SINGAPORE: ", "Singapore"),
    ("a town that no list knows", "JERUDONG, 17 Jan – ", "Jerudong"),
    ("the same before an agency", "BOLKIAH GARISON (Warta) - ", "Bolkiah Garison"),
    ("the same before a dash", "SEKUPANG - ", "Sekupang"),
    ("a word above a report is no town", "EKSKLUSIF - ", None),
    ("a press statement is no town", "KENYATAAN MEDIA: ", None),
    ("a state is no city", "Laos: ", None),
    ("states in a list", "Thailand, Laos: ", None),
    ("a city alone on a line is a heading", "Jakarta\n", None),
    ("talks in a city on a line are a heading", "Talks in Jakarta, 25 May 2016\n", None),
    ("a person before a dash", "Rudi Halim - ", None),
    ("a city in a phrase", "In Jakarta, after talks - ", None),
    ("a link", "Baca juga, Jakarta - ", None),
]


@pytest.mark.parametrize(("trap", "line", "city"), LINES, ids=[row[0] for row in LINES])
@pytest.mark.parametrize("body", [BODY, BODY_ID], ids=["en", "id"])
def test_city_of_a_dateline(trap: str, line: str, city: str | None, body: str) -> None:
    text = f"Berita hari ini\n{line}{body} {body}"
    document = annotate(Article("x", text, "Berita hari ini", published="2016-05-25"), load())
    place = dateline_place(document, dateline(document))
    assert (place[0] if place else None) == city, trap
