"""What every process that extracts needs, loaded once: they are forked from one that imported this."""

from __future__ import annotations

import gc

import mufakat.extracting  # noqa: F401  (its imports)
from ontology.knowledge import load

load()
gc.freeze()  # what is here stays for good: a collection would only copy the pages that processes share
