"""What meetings and commitments are about."""
