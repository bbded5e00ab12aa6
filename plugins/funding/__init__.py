"""Funding: what every page of a funded project must show."""
