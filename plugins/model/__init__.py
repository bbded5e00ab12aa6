"""Model: every record an editor writes, and the loader that reads them all. Pure: no Pelican, Jinja or Markdown."""
