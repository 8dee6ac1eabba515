"""What a commitment covers, told as a list below it: its fields; lists of anything else are not."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

SIGNED = (
    "BANGKOK - Jaksa Agung Thailand Somchai Wattana dan Jaksa Agung Laos Bounmy Keola menandatangani "
    "nota kesepahaman di Bangkok, Senin (19/5)."
)
IN_MALAY = (
    "BANGKOK - Peguam Negara Thailand Somchai Wattana dan Peguam Negara Laos Bounmy Keola menandatangani "
    "memorandum persefahaman di Bangkok, Isnin. Perkara itu kerana pihak mereka boleh."
)
AGREED = (
    "VIENTIANE - Thai Police General Somchai Wattana and Lao Major General Bounmy Keola agreed on Monday "
    "to set up a joint task force."
)
OF_LAW = "a. pelatihan jaksa;\nb. pertukaran data perkara;\nc. perlindungan anak."
OF_POLICE = "1. exchange of data on suspects;\n2. training of investigators."
HELD = "Pertemuan itu berlangsung dua jam dan dihadiri banyak pejabat yang tidak menyebut hal lain."
LATER = "Menurut dia, nota kesepahaman tersebut akan meliputi bidang berikut:"
SENT = AGREED.replace("set up", "send a delegation to")

CASES = {
    "a paper told again": ("id", f"{SIGNED}\nNota itu mencakup:\n{OF_LAW}\n{HELD}", 4),
    "behind who says so, a sentence later": ("id", f"{SIGNED} {HELD}\n{LATER}\n{OF_LAW}", 4),
    "in Malay": ("ms", f"{IN_MALAY}\nDokumen berkenaan merangkumi bidang seperti berikut:\n{OF_LAW}", 4),
    "what is set up": ("en", f"{AGREED}\nThe task force will work in two areas:\n{OF_POLICE}", 3),
    "what a state exports": ("en", f"{AGREED}\nThailand's exports to Laos include:\n1. rice;\n2. fuel.", 0),
    "who goes": ("en", f"{SENT}\nThe delegation includes:\n1. doctors;\n2. nurses.", 0),
    "something else": ("en", f"{AGREED}\nThe museum includes:\n1. a garden;\n2. a library.", 0),
    "no list is opened": ("en", f"{AGREED}\nThe task force will work in two areas.\n{OF_POLICE}", 0),
}


@pytest.mark.parametrize(("language", "text", "covered"), CASES.values(), ids=CASES)
def test_what_a_commitment_covers(language: str, text: str, covered: int) -> None:
    knowledge = load()
    facts = extract(
        annotate(Article("t", f"Kerja sama\n{text}", "Kerja sama", language), knowledge), knowledge
    )
    (found,) = facts.commitments
    listed = [e.quote for e in found.evidence if e.quote.endswith((":", ";")) or e.quote[:2] in ("c.", "2.")]
    assert len(listed) == covered
    topics = {topic.id for topic in found.topics}
    if covered:  # what stands near may lend a field, too
        assert topics & {"information-exchange", "capacity-building"}
