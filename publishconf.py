"""Settings of the published site."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pelicanconf import *  # noqa: F403

# The address under which readers find the site, without a slash at its end; may have a path.
SITEURL = os.environ.get("SITE_URL", "https://projekty.example.eu")
SHOW_DRAFTS = False
OUTPUT_PATH = str(ROOT / "output")  # noqa: F405
