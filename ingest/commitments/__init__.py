"""Commitments: papers and promises, who towards whom, since when, and what became of them."""
