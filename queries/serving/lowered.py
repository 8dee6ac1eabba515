"""Imported at the very end by the process that forks workers of the lowest priority: lowers it, and so them.

Lowering each after its start would cost the others ten milliseconds of a processor at every start.
"""

from __future__ import annotations

from queries.serving import sandbox

sandbox.lower()
