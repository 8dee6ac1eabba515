"""What a language model proposes of an article: asked only where a user says so, checked fact by fact.

Off by default. The extractor by rules imports nothing of it, and nothing of it reaches ``graph/current``: the
same article read twice is no second witness.
"""
