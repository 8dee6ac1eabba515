"""Where articles come from: files, saved pages, archives, tables, addresses and feeds.

Each module turns one kind of source into `Item`s; `ingest.reading` puts them together.
"""
