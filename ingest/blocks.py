"""Signs, the blocks in which they lie, and the parts that are linked through blocks, kept in the ledger.

A part only ever has to be as wide as the links are, never exactly as wide: what is decided among more nodes
than need be is decided alike. So parts are joined as soon as there is a link, and parted again only where a
sign went and few remain.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

from ingest.ledger import Ledger
from ingest.signs import as_text, from_text
from ingest.stage import Key, Sign

_FEW = 200  # signs of a part that are looked at again when one went

Keys = Callable[[Sign], Iterable[Key]]
Linked = Callable[[Sign, Sign], bool]


class Blocks:
    """The signs of one stage."""

    def __init__(self, ledger: Ledger, stage: str, keys: Keys, linked: Linked) -> None:
        self.ledger, self.db, self.stage, self.keys, self.linked = ledger, ledger.db, stage, keys, linked
        self.joined: dict[int, int] = {}

    def signs(self, nodes: Iterable[int]) -> dict[int, tuple[int, str]]:
        """The sign of each node that has one: its number and its text."""
        question = "SELECT m.node, s.id, s.text FROM member m JOIN sign s ON s.id = m.sign"
        question += f" WHERE m.stage = '{self.stage}' AND m.node IN (?)"
        return {int(str(n)): (int(str(s)), str(text)) for n, s, text in self.ledger.rows(question, nodes)}

    def regroup(
        self, fresh: Mapping[int, str], gone: Iterable[int], forced: Iterable[Hashable] = ()
    ) -> Iterator[dict[int, Sign]]:
        """Give nodes their signs; then, one by one, the parts in which something may be decided otherwise.

        Args: the new signs by node; nodes that have none any more; blocks whose parts are wanted anyway.
        """
        gone = set(gone)
        before = self.signs({*fresh, *gone})
        parts = self._parts({sign for sign, _ in before.values()})
        for key in forced:
            parts |= self._parts(sign for (sign,) in self._lying(key))
        self.db.executemany(
            f"DELETE FROM member WHERE stage = '{self.stage}' AND node = ?", ((n,) for n in gone)
        )
        new: dict[int, Sign] = {}
        for text in dict.fromkeys(fresh.values()):
            if (number := self._number(text)) is None:
                number = self._write(text)
                new[number] = from_text(text)
            parts.add(self._part(number))
            rows = ((self.stage, node, number) for node, own in fresh.items() if own == text)
            self.db.executemany(
                "INSERT INTO member VALUES (?, ?, ?, '') ON CONFLICT DO UPDATE SET sign = excluded.sign", rows
            )
        new |= self._thin({sign for sign, _ in before.values()}, parts)
        self._join(new)
        groups: dict[int, set[int]] = defaultdict(set)
        for part in {*parts, *self.joined}:
            groups[self._top(part)].add(part)
        question = "SELECT id, text FROM sign WHERE part IN (?)"
        for top in sorted(groups):
            texts = {int(str(n)): str(t) for n, t in self.ledger.rows(question, groups[top])}
            if texts:
                yield self._own(top, texts)

    def _own(self, top: int, texts: Mapping[int, str]) -> dict[int, Sign]:
        self.db.executemany(
            "UPDATE sign SET part = ?1 WHERE id = ?2 AND part != ?1", ((top, number) for number in texts)
        )
        return {number: from_text(texts[number]) for number in sorted(texts)}

    def _number(self, text: str) -> int | None:
        row = self.db.execute(
            "SELECT id FROM sign WHERE stage = ? AND text = ?", (self.stage, text)
        ).fetchone()
        return row[0] if row else None

    def _part(self, sign: int) -> int:
        return int(self.db.execute("SELECT part FROM sign WHERE id = ?", (sign,)).fetchone()[0])

    def _parts(self, signs: Iterable[int]) -> set[int]:
        return {int(str(p)) for (p,) in self.ledger.rows("SELECT part FROM sign WHERE id IN (?)", signs)}

    def _lying(self, key: Hashable) -> list[tuple[int]]:
        return self.db.execute("SELECT sign FROM block WHERE key = ?", (self._block(key),)).fetchall()

    def _write(self, text: str) -> int:
        number = self.db.execute("INSERT INTO sign (stage, text) VALUES (?, ?)", (self.stage, text)).lastrowid
        assert number is not None
        self.db.execute("UPDATE sign SET part = id WHERE id = ?", (number,))
        lies = {self._block(key.lies) for key in self.keys(from_text(text)) if key.lies is not None}
        self.db.executemany("INSERT INTO block VALUES (?, ?)", ((block, number) for block in lies))
        return number

    def _thin(self, signs: set[int], parts: set[int]) -> dict[int, Sign]:
        """Take out signs that no node has any more; returns those whose links must be looked for again."""
        kept = {int(str(s)) for (s,) in self.ledger.rows("SELECT sign FROM member WHERE sign IN (?)", signs)}
        thinned: dict[int, Sign] = {}
        for part in sorted(self._parts(signs - kept)):
            rows = self.db.execute(
                "SELECT id, text FROM sign WHERE part = ? LIMIT ?", (part, _FEW)
            ).fetchall()
            if len(rows) < _FEW:
                thinned.update(
                    {number: from_text(text) for number, text in rows if number not in signs - kept}
                )
        for sign in sorted(signs - kept):
            self.db.execute("DELETE FROM block WHERE sign = ?", (sign,))
            self.db.execute("DELETE FROM sign WHERE id = ?", (sign,))
        self.db.executemany("UPDATE sign SET part = id WHERE id = ?", ((number,) for number in thinned))
        parts.update(thinned)
        return thinned

    def _join(self, new: Mapping[int, Sign]) -> None:
        """Join the parts that the new signs link; each of these is a part of its own before."""
        self.joined = {}
        looks: dict[tuple[int, bool], list[int]] = defaultdict(list)
        for number, sign in new.items():
            for key in self.keys(sign):
                if key.seeks is not None:
                    looks[self._block(key.seeks), key.hard].append(number)
        question = "SELECT s.id, s.part, s.text FROM block b JOIN sign s ON s.id = b.sign WHERE b.key = ?"
        read: dict[int, Sign] = dict(new)
        for (block, hard), seekers in looks.items():
            for other, part, text in self.db.execute(question, (block,)).fetchall():
                for number in seekers:
                    one, two = self._top(number), self._top(part)
                    if one == two:
                        continue
                    if not hard:
                        if other not in read:
                            read[other] = from_text(text)
                        if not self.linked(read[number], read[other]):
                            continue
                    self.joined[max(one, two)] = min(one, two)
                    self.joined.setdefault(min(one, two), min(one, two))

    def _top(self, part: int) -> int:
        while (above := self.joined.get(part, part)) != part:
            part = above
        return part

    def _block(self, key: Hashable) -> int:
        """A block's number; two blocks with one number would only be decided together."""
        said = as_text((self.stage, key)).encode("utf-8", "surrogatepass")
        return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest(), "big", signed=True)
