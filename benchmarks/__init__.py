"""Measurements: each module a script that prints ratios measured side by side in one run."""
