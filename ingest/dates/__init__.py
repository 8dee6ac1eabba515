"""Dates of an article: where a sentence tells one, and what it means (EDTF, bounds, the rule used)."""
