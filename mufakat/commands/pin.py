"""``mufakat pin``: the IRIs in use are kept for ever, for whoever has published or cited them.

Exit codes: 0 done, 1 the registry cannot be read or written.
"""

from __future__ import annotations

import click
from pyoxigraph import NamedNode

from ingest.identity.registry import RegistryError, write_registry
from ingest.identity.registry import pin as pin_names
from mufakat.commands.options import Failure, opened, store_option
from mufakat.keeping import kept_with, write_whole
from ontology.terms import RDF

# Things whose names depend on which article came first; all others have fixed names.
NAMED = ("Person", "Institution", "Meeting", "Commitment", "Instrument", "Post", "Tenure")


@click.command()
@store_option
def pin(store: str | None) -> None:
    """Keep the IRIs in use, whatever is loaded earlier, later or no longer.

    A thing told by several articles is called after the first of them. When an earlier article is loaded the
    name changes, and the old one leads to the new one. A pinned name does not change any more: it stays in
    registry.csv beside the graph, sorted, one row for every article's own name of the thing. Pin when you
    publish; a pinned name whose thing is gone becomes a tombstone that leads to its heirs.

    \b
    Example:
      mufakat pin && mufakat export --format turtle -o release.ttl
    """
    with opened(store) as target:
        kept, names = kept_with(target), target.names
        if kept.registry is None:
            raise Failure("this store has no folder for a registry; set MUFAKAT_TEXTS")
        classes = {names.term(kind) for kind in NAMED}
        leading: list[tuple[str, str]] = []
        for quad in target.quads(names.graph("current")):
            subject, value = quad.subject.value, quad.object.value  # type: ignore[union-attr]
            if quad.predicate.value == names.term("canonical") and isinstance(quad.object, NamedNode):
                leading.append((subject, value))
            elif quad.predicate.value == RDF + "type" and value in classes:
                leading.append((subject, subject))
        try:
            before = kept.names()
        except RegistryError as error:
            raise Failure(str(error)) from error
        after = pin_names(before, leading, names)
        write_whole(kept.registry, write_registry(after))
    click.echo(
        f"pinned  {len(after)} names, {len(after.keys() - before.keys())} of them new  ({kept.registry})"
    )
