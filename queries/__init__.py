"""Graph to answers: the store, the catalogue of questions, analysis and exports.

with open_store("build/store", read_only=True) as store:
    table = ask(store, "commitment/open", pair="IDN,KHM")
"""

from queries.asking import ask
from queries.catalog import catalogue
from queries.results import Table
from queries.store import Store, open_store

__all__ = ["Store", "Table", "ask", "catalogue", "open_store"]
