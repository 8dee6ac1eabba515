"""For which state somebody acts, and from which state an article is written."""
