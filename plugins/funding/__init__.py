"""Funding: what every page of a funded project must show, and the proof that it does."""
