"""Five invented articles with their facts made by hand: a graph to try queries, pages and drawings on.

Every person and event is invented. Call `sample_current` or `sample_claims`.
"""

from __future__ import annotations

from pyoxigraph import Quad

from ingest.article import Article
from ingest.facts import (
    Commitment,
    Evidence,
    Facts,
    Institution,
    Meeting,
    Participation,
    Person,
    Post,
    ReportedFigure,
    Topic,
    When,
)
from ingest.identity.consolidate import consolidate
from ingest.quads import to_quads
from ontology.knowledge import load
from ontology.terms import Names

BALI_1 = Article(
    id="bali-one",
    title="Dua direktorat imigrasi bertemu di Bali",
    text="Dua direktorat imigrasi bertemu di Bali\n"
    "Direktorat Jenderal Imigrasi menerima General Department of Immigration Kamboja di Bali, Senin (19/5). "
    "Plt. Direktur Jenderal Imigrasi, Raka Wirasena, memimpin rapat. "
    "Kedua pihak menandatangani Letter of Intent tentang perdagangan orang. "
    "Nota kesepahaman akan menyusul tahun depan.",
    language="id",
    url="https://example.org/berita/bali?id=1",
    published="2025-05-20",
)
BALI_2 = Article(
    id="bali-two",
    title="Indonesia, Cambodia sign letter of intent",
    text="Indonesia, Cambodia sign letter of intent\n"
    "Immigration officials of Indonesia and Cambodia met in Bali on 19 May 2025. "
    "Raka Wirasena received Sovann Dararith, director at the General Department of Immigration. "
    "A letter of intent on trafficking in persons was signed. "
    "Officials counted 1,200 cases in the year before.",
    language="en",
    url="https://example.com/news/loi",
    published="2025-05-21",
)
MANILA = Article(
    id="manila",
    title="Sekjen ASEAN temui Sekretaris Kesejahteraan Sosial",
    text="Sekjen ASEAN temui Sekretaris Kesejahteraan Sosial\n"
    "Sekretaris Jenderal ASEAN, Maya Thanasak, bertemu Sekretaris Kesejahteraan Sosial Filipina di Manila "
    "pada awal Agustus 2025. Filipina mengundang ASEAN ke lokakarya penanggulangan bencana.",
    language="id",
    url=None,
    published=None,
)
HANOI = Article(
    id="hanoi",
    title="Indonesia and Viet Nam plan maritime talks",
    text="Indonesia and Viet Nam plan maritime talks\n"
    "Foreign Minister of Indonesia Bima Laksana will visit Ha Noi in September 2025. "
    "Viet Nam pledged to share fisheries data with Indonesia. "
    "Both sides agreed to hold patrols together.",
    language="en",
    url="https://example.net/hanoi",
    published="2025-08-12",
)
KUALA = Article(
    id="kuala/2025 lumpur",
    title="Malaysia dan Indonesia bahas perbatasan",
    text="Malaysia dan Indonesia bahas perbatasan\n"
    "Menteri Luar Negeri Bima Laksana bertemu Hassan Malik dari Malaysia di Kuala Lumpur, 3 Juni 2025. "
    "Mereka menyepakati pos lintas batas baru. Thailand dan Malaysia bicara lewat telepon sehari kemudian.",
    language="id",
    url="https://example.org/berita/kl",
    published="2025-06-05",
)
ARTICLES = (BALI_1, BALI_2, MANILA, HANOI, KUALA)


def quote(article: Article, words: str) -> Evidence:
    """The evidence for ``words``: where they first stand in the article."""
    start = article.text.index(words)
    return Evidence(start, start + len(words), words)


def sentence(article: Article, words: str) -> Evidence:
    """The sentence (between full stops) in which ``words`` first stand after the title."""
    at = article.text.index(words, len(article.title))
    start = max(article.text.rfind("\n", 0, at), article.text.rfind(". ", 0, at) + 1) + 1
    stop = article.text.find(". ", at)
    return Evidence(
        start,
        len(article.text) if stop < 0 else stop + 1,
        article.text[start : len(article.text) if stop < 0 else stop + 1],
    )


def day(words: str, date: str, anchor: str | None = None) -> When:
    return When(words, date, date, date, "day", "sample", anchor)


def sample_facts() -> list[tuple[Article, Facts]]:
    """The articles, each with its facts."""
    return [
        (BALI_1, _bali_1()),
        (BALI_2, _bali_2()),
        (MANILA, _manila()),
        (HANOI, _hanoi()),
        (KUALA, _kuala()),
    ]


def _bali_1() -> Facts:
    a, pair = BALI_1, ("IDN", "KHM")
    met, led = sentence(a, "menerima"), sentence(a, "memimpin")
    signed, later = sentence(a, "Letter of Intent"), sentence(a, "menyusul")
    return Facts(
        article=a.id,
        language="id",
        published=a.published,
        tier="official",
        institutions=(
            Institution(("Direktorat Jenderal Imigrasi",), (met,), "IDN", "org/id-imigrasi"),
            Institution(("General Department of Immigration",), (met,), "KHM", "org/kh-gdi"),
        ),
        persons=(
            Person(
                ("Raka Wirasena",), (led,), Post("Direktur Jenderal Imigrasi", (led,), "IDN", 0), True, "IDN"
            ),
        ),
        meetings=(
            Meeting(
                "bilateral-meeting",
                "held",
                pair,
                (met, led),
                day("Senin (19/5)", "2025-05-19", "2025-05-20"),
                "Bali",
                "IDN",
                met,
                (
                    Participation("host", (met,), institution=0, party="IDN"),
                    Participation("counterpart", (met,), institution=1, party="KHM"),
                    Participation("head-of-delegation", (led,), person=0, party="IDN"),
                ),
                (Topic("human-trafficking", signed),),
            ),
        ),
        commitments=(
            Commitment(
                "letter-of-intent",
                "signed",
                pair,
                (signed,),
                day("Senin (19/5)", "2025-05-19", "2025-05-20"),
                topics=(Topic("human-trafficking", signed),),
                made_at=0,
            ),
            Commitment(
                "memorandum-of-understanding",
                "planned",
                pair,
                (later,),
                made_at=0,
                follows=0,
                due=When(
                    "tahun depan", "2026", "2026-01-01", "2026-12-31", "year", "next-year", "2025-05-20"
                ),
            ),
        ),
    )


def _bali_2() -> Facts:
    a, pair = BALI_2, ("IDN", "KHM")
    met, who = sentence(a, "met in Bali"), sentence(a, "received")
    signed, counted = sentence(a, "was signed"), sentence(a, "counted")
    return Facts(
        article=a.id,
        language="en",
        published=a.published,
        tier="daily",
        institutions=(Institution(("General Department of Immigration",), (who,), "KHM", "org/kh-gdi"),),
        persons=(
            Person(("Raka Wirasena",), (who,), None, False, "IDN"),
            Person(("Sovann Dararith", "Dararith"), (who,), Post("director", (who,), "KHM", 0), False, "KHM"),
        ),
        meetings=(
            Meeting(
                "bilateral-meeting",
                "held",
                pair,
                (met, who),
                day("19 May 2025", "2025-05-19"),
                "Bali",
                "IDN",
                met,
                (
                    Participation("host", (who,), person=0, party="IDN"),
                    Participation("visitor", (who,), person=1, party="KHM"),
                ),
                (Topic("immigration", met),),
            ),
        ),
        commitments=(
            Commitment(
                "letter-of-intent",
                "signed",
                pair,
                (signed,),
                topics=(Topic("human-trafficking", signed),),
                made_at=0,
            ),
        ),
        figures=(ReportedFigure("1200", "cases", counted),),
    )


def _manila() -> Facts:
    a, pair = MANILA, ("ASEAN", "PHL")
    met, asked = sentence(a, "bertemu"), sentence(a, "mengundang")
    return Facts(
        article=a.id,
        language="id",
        published=None,
        tier="unknown",
        persons=(
            Person(
                ("Maya Thanasak",), (met,), Post("Sekretaris Jenderal ASEAN", (met,), "ASEAN"), False, "ASEAN"
            ),
        ),
        posts=(Post("Sekretaris Kesejahteraan Sosial", (met,), "PHL"),),
        meetings=(
            Meeting(
                "bilateral-meeting",
                "held",
                pair,
                (met,),
                When(
                    "awal Agustus 2025",
                    "2025-08-01/2025-08-10",
                    "2025-08-01",
                    "2025-08-10",
                    "part-of-month",
                    "early-month",
                ),
                "Manila",
                "PHL",
                met,
                (
                    Participation("visitor", (met,), person=0, party="ASEAN"),
                    Participation("counterpart", (met,), post=0, party="PHL"),
                ),
            ),
        ),
        commitments=(
            Commitment(
                "invitation",
                "proposed",
                pair,
                (asked,),
                committed_by=("PHL",),
                committed_to=("ASEAN",),
                topics=(Topic("disaster", asked),),
                made_at=0,
            ),
        ),
    )


def _hanoi() -> Facts:
    a, pair = HANOI, ("IDN", "VNM")
    trip, data, patrol = sentence(a, "will visit"), sentence(a, "pledged"), sentence(a, "patrols")
    return Facts(
        article=a.id,
        language="en",
        published=a.published,
        tier="agency",
        persons=(Person(("Bima Laksana",), (trip,), Post("Foreign Minister", (trip,), "IDN"), False, "IDN"),),
        meetings=(
            Meeting(
                "visit",
                "planned",
                pair,
                (trip,),
                When("in September 2025", "2025-09", "2025-09-01", "2025-09-30", "month", "month"),
                "Ha Noi",
                "VNM",
                trip,
                (Participation("visitor", (trip,), person=0, party="IDN"),),
                (Topic("maritime", quote(a, "maritime talks")),),
            ),
        ),
        commitments=(
            Commitment("pledge", "agreed", pair, (data,), None, None, ("VNM",), ("IDN",)),
            Commitment("agreement", "agreed", pair, (patrol,)),
        ),
    )


def _kuala() -> Facts:
    a, pair = KUALA, ("IDN", "MYS")
    met, post, phone = sentence(a, "bertemu"), sentence(a, "menyepakati"), sentence(a, "telepon")
    return Facts(
        article=a.id,
        language="id",
        published=a.published,
        tier="daily",
        persons=(
            Person(("Bima Laksana",), (met,), Post("Menteri Luar Negeri", (met,), "IDN"), False, "IDN"),
            Person(("Hassan Malik",), (met,), None, False, "MYS"),
        ),
        meetings=(
            Meeting(
                "bilateral-meeting",
                "held",
                pair,
                (met,),
                day("3 Juni 2025", "2025-06-03"),
                "Kuala Lumpur",
                "MYS",
                met,
                (
                    Participation("visitor", (met,), person=0, party="IDN"),
                    Participation("host", (met,), person=1, party="MYS"),
                ),
            ),
            Meeting(
                "call",
                "held",
                ("MYS", "THA"),
                (phone,),
                day("sehari kemudian", "2025-06-04", "2025-06-03"),
            ),
        ),
        commitments=(
            Commitment("agreement", "agreed", pair, (post,), topics=(Topic("immigration", post),), made_at=0),
        ),
    )


def sample_claims(names: Names | None = None) -> list[Quad]:
    """The source and extraction graphs of all sample articles."""
    return [q for a, f in sample_facts() for q in to_quads(a, f, load(), names or Names())]


def sample_current(names: Names | None = None) -> list[Quad]:
    """The consolidated graph of the sample articles."""
    return consolidate(sample_claims(names), load(), names or Names())
