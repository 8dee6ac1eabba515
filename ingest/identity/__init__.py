"""What many articles say, brought together: the same thing once, each claim kept."""
