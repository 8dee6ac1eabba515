"""An article before its facts: lines that are its news, sentences, language, source tier, near-duplicates."""
