"""Checks: the content before a build, and the built pages before they are published."""
