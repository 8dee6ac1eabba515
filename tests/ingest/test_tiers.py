"""Source tiers: the host decides, and only the host."""

from __future__ import annotations

import pytest

from ingest.article import Article
from ingest.text.tiers import TIERS, outlet_state, outlets, source_tier

CASES = [
    # trap, url, brief, tier
    ("ministry", "https://kemlu.go.id/portal/x", False, "official"),
    ("ministry that no table knows", "https://portal.moh.gov.my/x", False, "official"),
    ("intergovernmental body", "https://asean.org/x", False, "official"),
    ("agency at a government host", "https://www.pna.gov.ph/articles/1", False, "agency"),
    ("agency's regional subdomain", "https://kupang.antaranews.com/x", False, "agency"),
    ("daily", "https://www.kompas.com/x", False, "daily"),
    ("upper case and final dot", "https://WWW.KOMPAS.COM./x", False, "daily"),
    ("host that only ends like another", "https://notkompas.com/x", False, "unknown"),
    ("government's name in the path", "https://example.org/kemlu.go.id", False, "unknown"),
    ("government's name as user", "https://kemlu.go.id@example.org/", False, "unknown"),
    ("government's name in front", "https://kemlu.go.id.example.org/", False, "unknown"),
    ("agency below a broadcaster's host", "https://tna.mcot.net/x", False, "agency"),
    ("site that only hands on others' reports", "https://www.msn.com/id-id/berita/x", False, "rewrite"),
    ("foreign broadcaster", "https://www.dw.com/id/x", False, "daily"),
    ("own summary", "https://kemlu.go.id/portal/x", True, "brief"),
    ("no address", None, False, "unknown"),
    ("broken address", "http://[", False, "unknown"),
]


@pytest.mark.parametrize(("url", "brief", "tier"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_tier(url: str | None, brief: bool, tier: str) -> None:
    assert source_tier(Article("a", "x", "x", url=url, brief=brief)) == tier


def test_table_holds_known_tiers_and_plain_hosts() -> None:
    for host, (name, tier) in outlets().items():
        assert host == host.lower().strip()
        assert name
        assert tier in TIERS


def test_a_governments_own_site_is_of_its_state() -> None:
    assert outlet_state(Article("a", "Text", "T", url="https://www.mission.gov.in/release")) == "IND"
    assert outlet_state(Article("a", "Text", "T", url="https://www.example.org/release")) is None
