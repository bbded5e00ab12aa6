"""Evidence: what a release owed to those who fund it, kept beside the release, and reports made of it."""
