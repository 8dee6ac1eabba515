"""Which articles count as one source, kept in the ledger: near-duplicates and articles of one address."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

from ingest.identity.blocks import Blocks
from ingest.identity.ledger import Ledger
from ingest.identity.signs import as_text
from ingest.identity.stage import Key, Sign
from ingest.text.duplicates import SIMILAR, alike, bands, groups, pairs


def settle_copies(ledger: Ledger, articles: Iterable[str], gone: Iterable[int]) -> set[str]:
    """Enter articles, and take out others (by number); returns those that count otherwise than before."""
    question = "SELECT id, sketch, address FROM article WHERE iri IN (?)"
    signs = {
        int(str(number)): as_text((sketch, address))
        for number, sketch, address in ledger.rows(question, articles)
    }
    blocks = Blocks(ledger, "source", _keys, lambda a, b: alike(a[0], b[0]) >= SIMILAR)
    changed: set[str] = set()
    for part in blocks.parts(blocks.regroup(signs, set(gone) - signs.keys())):
        changed |= _decide(ledger, part)
    return changed


def _keys(sign: Sign) -> Iterable[Key]:
    sketch, address = sign
    if address:
        yield Key(("address", address), ("address", address), True)
    for band in bands(sketch) if sketch else ():
        yield Key(("band", *band), ("band", *band))


def _decide(ledger: Ledger, part: dict[int, Sign]) -> set[str]:
    question = "SELECT a.id, a.iri, a.independent, a.near, m.sign FROM member m JOIN article a"
    question += " ON a.id = m.node WHERE m.stage = 'source' AND m.sign IN (?)"
    rows = {str(iri): (number, of, near, part[int(str(sign))]) for number, iri, of, near, sign in
            ledger.rows(question, part)}  # fmt: skip
    same = pairs({iri: sign[0] for iri, (_, _, _, sign) in rows.items() if sign[0]})
    first: dict[str, str] = {}
    addresses = [(first.setdefault(rows[i][3][1], i), i) for i in sorted(rows) if rows[i][3][1]]
    group = groups(rows, [*same, *addresses])
    copies: dict[str, list[str]] = defaultdict(list)
    for one, other in same:
        copies[one].append(other)
    near = {iri: json.dumps(them) for iri, them in copies.items()}
    changed = {i for i, (_, of, was, _) in rows.items() if (group[i], near.get(i)) != (of, was)}
    ledger.db.executemany(
        "UPDATE article SET independent = ?, near = ? WHERE id = ?",
        [(group[i], near.get(i), rows[i][0]) for i in changed],
    )
    return changed
