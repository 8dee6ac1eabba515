"""The annotated article as meetings and commitments see it: cues, mood, days, and who takes part."""
