"""Views made by hand for the tests: no store, invented people, sentences of our own."""

from __future__ import annotations

from ontology.knowledge import load
from viz.layout import concentric, members_and_partners
from viz.model import Edge, Evidence, Fact, Label, Node, View, digest, opaque

NONE = Label("")
HELD = Label("held", "terlaksana")


def evidence(n: int, quote: str = "", **fields: str) -> Evidence:
    values = {
        "quote": quote or f"The two delegations met for session {n} and agreed to meet again.",
        "title": f"Delegations meet, part {n}",
        "article": f"https://example.org/id/article/a{n}",
        "published": f"2025-0{n % 9 + 1}-14",
        "url": f"https://example.org/news/{n}",
        "tier": ("brief", "daily", "official")[n % 3],
        "lang": "en",
    }
    return Evidence(**{**values, **fields})


def cooperation(**fields: str) -> View:
    """Eleven members, two partners; `fields` replace fields of every piece of evidence."""
    pairs = [
        *(("IDN", "KHM", 4, 2), ("IDN", "MYS", 3, 0), ("IDN", "VNM", 2, 2), ("THA", "KHM", 5, 1)),
        *(("PHL", "VNM", 1, 1), ("SGP", "MYS", 2, 1), ("LAO", "VNM", 0, 1), ("BRN", "PHL", 1, 0)),
        *(("IDN", "JPN", 2, 1), ("AUS", "IDN", 1, 1), ("TLS", "IDN", 1, 0), ("AUS", "TLS", 1, 0)),
    ]
    knowledge = load()
    codes = [s.alpha3 for s in knowledge.states if s.role == "asean_member"] + ["JPN", "AUS"]
    spots = members_and_partners(codes)
    ids = {code: opaque(code) for code in codes}
    nodes = []
    for code in sorted(codes):
        state, spot = knowledge.state_of[code], spots[code]
        weight = sum(m + c for a, b, m, c in pairs if code in (a, b))
        kind = "state" if state.role == "asean_member" else "partner"
        label = Label(state.names["en"], state.names["id"])
        nodes.append(
            Node(
                ids[code],
                f"https://example.org/{state.id}",
                label,
                code,
                NONE,
                kind,
                spot.x,
                spot.y,
                spot.side,
                weight,
            )
        )
    edges, n = [], 0
    for a, b, meetings, commitments in pairs:
        facts = []
        for kind, count in (("meeting", meetings), ("commitment", commitments)):
            for _ in range(count):
                n += 1
                label = Label(f"{kind.title()} {n} of {a} and {b}", f"{kind.title()} {n} antara {a} dan {b}")
                facts.append(Fact(kind, label, f"2025-05-{n % 28 + 1:02}", HELD, (evidence(n, **fields),)))
        edges.append(Edge(opaque(a, b), ids[a], ids[b], tuple(facts)))
    return View(
        "cooperation",
        Label("Who works with whom in Southeast Asia", "Siapa bekerja sama dengan siapa di Asia Tenggara"),
        Label("Meetings and commitments between states.", "Pertemuan dan komitmen antarnegara."),
        tuple(nodes),
        tuple(edges),
        query="SELECT * WHERE { GRAPH ?g { ?s ?p ?o } }",
        data=digest(pairs),
        asof="2025-11-01",
        notes=(Label("Small sample: examples, not a measure.", "Sampel kecil: contoh, bukan ukuran."),),
    )


def ego(meetings: int = 9, others: int = 16) -> View:
    """One person, meetings around, counterparts on the outer ring."""
    inner = [f"meeting {n}" for n in range(meetings)]
    outer = [f"counterpart {n}" for n in range(others)]
    links = {name: [outer[(3 * n + k) % others] for k in range(3)] for n, name in enumerate(inner)}
    spots = concentric(inner, outer, links)
    nodes = [
        Node(opaque("me"), "https://example.org/me", Label("Ranu Wiratama"), kind="person", weight=meetings)
    ]
    edges = []
    for n, name in enumerate(inner):
        spot = spots[name]
        label = Label(f"Meeting, Bali, {n + 1} May", f"Pertemuan, Bali, {n + 1} Mei")
        nodes.append(
            Node(
                opaque(name),
                f"https://example.org/m{n}",
                label,
                "",
                Label(f"{n + 1} May"),
                "meeting",
                spot.x,
                spot.y,
                spot.side,
                3,
            )
        )
        fact = Fact("meeting", label, f"2025-05-{n + 1:02}", HELD, (evidence(n),))
        edges.append(Edge(opaque("me", name), opaque("me"), opaque(name), (fact,), label))
        edges += [Edge(opaque(name, end), opaque(name), opaque(end), (fact,), label) for end in links[name]]
    for n, name in enumerate(outer):
        spot = spots[name]
        kind = ("person", "institution", "state")[n % 3]
        label = Label(("Sela Maravong", "Directorate for Consular Matters", "Cambodia")[n % 3] + f" {n}")
        nodes.append(
            Node(
                opaque(name),
                f"https://example.org/c{n}",
                label,
                "",
                NONE,
                kind,
                spot.x,
                spot.y,
                spot.side,
                1,
                Label("Cambodia"),
            )
        )
    return View(
        "ego",
        Label("The network of Ranu Wiratama"),
        Label("Whom does Ranu Wiratama meet, where and on what?"),
        tuple(nodes),
        tuple(edges),
        data="0",
        layout="concentric-1",
    )
