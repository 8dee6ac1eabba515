"""The same store as an rdflib `Dataset`, for people who work in notebooks."""

from __future__ import annotations

from pathlib import Path

import rdflib
from oxrdflib import OxigraphStore

from ontology.terms import Names
from queries.faults import StoreError
from queries.local import LocalStore


def open_graph(where: str | Path, names: Names | None = None) -> rdflib.Dataset:
    """The embedded store at a folder, read-only, as an rdflib dataset.

    Its lock lasts as long as the dataset.
    Raises StoreError for an endpoint (rdflib reads those by its own ``SPARQLStore``) and as `open_store`.
    """
    if str(where).startswith(("http://", "https://")):
        raise StoreError(f"{where}: open_graph() takes a folder; for an endpoint use rdflib's SPARQLStore")
    store = LocalStore(Path(where), names or Names(), read_only=True)
    bridge = OxigraphStore(store=store.engine)
    dataset = rdflib.Dataset(store=bridge)
    dataset._mufakat_store = store  # type: ignore[attr-defined]  # holds the lock
    return dataset
