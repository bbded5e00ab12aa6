"""Markup: Markdown bodies into safe HTML, links and pictures resolved for the reader's language."""
