"""Signs, the blocks in which they lie, and the parts that are linked through blocks, kept in the ledger.

A part only ever has to be as wide as the links are, never exactly as wide: what is decided among more nodes
than need be is decided alike. So parts are joined as soon as there is a link, and parted again only where a
sign went and few remain.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from ingest.identity.ledger import Ledger
from ingest.identity.signs import as_text, from_text
from ingest.identity.stage import Key, Sign

_FEW = 200  # signs of a part that are looked at again when one went

Keys = Callable[[Sign], Iterable[Key]]
Linked = Callable[[Sign, Sign], bool]


class Blocks:
    """The signs of one stage."""

    def __init__(self, ledger: Ledger, stage: str, keys: Keys, linked: Linked) -> None:
        self.ledger, self.db, self.stage, self.keys, self.linked = ledger, ledger.db, stage, keys, linked
        self.joined: dict[int, int] = {}
        self.touched: set[int] = set()  # parts into which signs came, or of which nodes went
        self.numbers: dict[Hashable, int] = {}  # of blocks

    def signs(self, nodes: Iterable[int]) -> dict[int, tuple[int, str]]:
        """The sign of each node that has one: its number and its text."""
        question = "SELECT m.node, s.id, s.text FROM member m JOIN sign s ON s.id = m.sign"
        question += f" WHERE m.stage = '{self.stage}' AND m.node IN (?)"
        return {int(str(n)): (int(str(s)), str(text)) for n, s, text in self.ledger.rows(question, nodes)}

    def regroup(
        self, fresh: Mapping[int, str], gone: Iterable[int], forced: Iterable[Hashable] = ()
    ) -> dict[int, Sign]:
        """Give nodes their signs.

        Args: the new signs by node; nodes that have none any more; blocks whose parts are wanted anyway.
        Returns: the signs that others had already and in whose part nothing else has changed.
        """
        gone = set(gone)
        before = {sign for sign, _ in self.signs({*fresh, *gone}).values()}
        self.touched = self._parts(before)
        for key in forced:
            self.touched |= self._parts(sign for (sign,) in self._lying(key))
        self.db.executemany(
            f"DELETE FROM member WHERE stage = '{self.stage}' AND node = ?", ((n,) for n in gone)
        )
        question = "SELECT digest, id, part FROM sign WHERE digest IN (?)"
        number: dict[str, int] = {}
        of = {self._digest(text): text for text in dict.fromkeys(fresh.values())}
        part_of: dict[int, int] = {}
        for digest, sign, part in self.ledger.rows(question, of):
            number[of[digest]] = int(str(sign))  # type: ignore[index]
            part_of[int(str(sign))] = int(str(part))
        unknown = [text for text in dict.fromkeys(fresh.values()) if text not in number]
        known = {sign: text for text, sign in number.items()}
        written = self._write(unknown)
        number |= dict(zip(unknown, written, strict=True))
        self.db.executemany(
            "INSERT INTO member VALUES (?, ?, ?, '') ON CONFLICT DO UPDATE SET sign = excluded.sign",
            [(self.stage, node, number[text]) for node, text in fresh.items()],
        )
        self.touched.update(written)
        self._join({**written, **self._thin(before, self.touched)})
        self.touched.update(self.joined)
        return {n: from_text(text) for n, text in known.items() if part_of[n] not in self.touched}

    def parts(self, signs: Iterable[int]) -> list[dict[int, Sign]]:
        """The parts in which something may be decided otherwise: those touched, and those of these signs."""
        return self._own(self.touched | self._parts(signs))

    def _own(self, parts: Iterable[int]) -> list[dict[int, Sign]]:
        """The signs of these parts, of those that were joined together; each sign now knows its part."""
        rows = [(int(str(n)), int(str(p)), str(t)) for n, p, t in
                self.ledger.rows("SELECT id, part, text FROM sign WHERE part IN (?)", parts)]  # fmt: skip
        moved = [(top, number) for number, part, _ in rows if (top := self._top(part)) != part]
        self.db.executemany("UPDATE sign SET part = ? WHERE id = ?", moved)
        found: dict[int, dict[int, Sign]] = defaultdict(dict)
        for number, part, text in sorted(rows):
            found[self._top(part)][number] = from_text(text)
        return [found[top] for top in sorted(found)]

    def _parts(self, signs: Iterable[int]) -> set[int]:
        return {int(str(p)) for (p,) in self.ledger.rows("SELECT part FROM sign WHERE id IN (?)", signs)}

    def _lying(self, key: Hashable) -> list[tuple[int]]:
        return self.db.execute("SELECT sign FROM block WHERE key = ?", (self._block(key),)).fetchall()

    def _write(self, texts: Sequence[str]) -> dict[int, Sign]:
        """Write new signs, each a part of its own; by their numbers."""
        (last,) = self.db.execute("SELECT coalesce(max(id), 0) FROM sign").fetchone()
        signs = {number: from_text(text) for number, text in enumerate(texts, last + 1)}
        self.db.executemany(
            "INSERT INTO sign (id, digest, text, part) VALUES (?1, ?2, ?3, ?1)",
            zip(signs, map(self._digest, texts), texts, strict=True),
        )
        lies = {
            (self._block(key.lies), number)
            for number, sign in signs.items()
            for key in self.keys(sign)
            if key.lies is not None
        }
        self.db.executemany("INSERT INTO block VALUES (?, ?)", sorted(lies))
        return signs

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
        looks: dict[int, list[tuple[int, bool]]] = defaultdict(list)
        for number, sign in new.items():
            for key in self.keys(sign):
                if key.seeks is not None:
                    looks[self._block(key.seeks)].append((number, key.hard))
        read: dict[int, Sign] = dict(new)
        question = "SELECT b.key, s.id, s.part FROM block b JOIN sign s ON s.id = b.sign WHERE b.key IN (?)"
        for block, other, part in self.ledger.rows(question, looks):
            for number, hard in looks[block]:  # type: ignore[index]
                one, two = self._top(number), self._top(part)  # type: ignore[arg-type]
                if one != two and (hard or self.linked(read[number], self._sign(other, read))):  # type: ignore[arg-type]
                    self.joined[max(one, two)] = min(one, two)
                    self.joined.setdefault(min(one, two), min(one, two))

    def _sign(self, number: int, read: dict[int, Sign]) -> Sign:
        if number not in read:
            (text,) = self.db.execute("SELECT text FROM sign WHERE id = ?", (number,)).fetchone()
            read[number] = from_text(text)
        return read[number]

    def _top(self, part: int) -> int:
        while (above := self.joined.get(part, part)) != part:
            part = above
        return part

    def _digest(self, text: str) -> bytes:
        """By what a sign is found: an index of the long texts would be written again with each commit."""
        said = f"{self.stage} {text}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(said, digest_size=16).digest()

    def _block(self, key: Hashable) -> int:
        """A block's number; two blocks with one number would only be decided together."""
        if key not in self.numbers:
            said = as_text((self.stage, key)).encode("utf-8", "surrogatepass")
            digest = hashlib.blake2b(said, digest_size=8).digest()
            self.numbers[key] = int.from_bytes(digest, "big", signed=True)
        return self.numbers[key]
