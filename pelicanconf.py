"""Settings of the preview: drafts and posts of the future are shown, marked. publishconf.py is for readers."""

import datetime as dt
import os
import sys
from pathlib import Path

from jinja2 import StrictUndefined

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # the `pelican` command does not search here

# The build's clock: read once, passed down. SOURCE_DATE_EPOCH makes a build repeatable.
NOW = dt.datetime.fromtimestamp(
    int(os.environ["SOURCE_DATE_EPOCH"]) if "SOURCE_DATE_EPOCH" in os.environ else dt.datetime.now(dt.UTC).timestamp(),
    dt.UTC,
).replace(microsecond=0)

SITENAME = "preview"  # the site's names are in content/site.yaml, one for each language
SITEURL = ""
SHOW_DRAFTS = True

PATH = str(ROOT / "content")
THEME = str(ROOT / "theme")
OUTPUT_PATH = str(ROOT / ".cache" / "preview")
CACHE_PATH = str(ROOT / ".cache")
PLUGINS = ["plugins.generator"]

TIMEZONE = "UTC"  # of Pelican's own dates, which no page shows; ours is `timezone` in content/site.yaml
DEFAULT_LANG = "en"

JINJA_ENVIRONMENT = {
    "autoescape": True,
    "extensions": ["jinja2.ext.i18n"],
    "lstrip_blocks": True,
    "trim_blocks": True,
    "undefined": StrictUndefined,  # a misspelt name must not render as nothing
}

# Pelican's own generators know only the default language; plugins/generator.py writes every page.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
THEME_STATIC_PATHS: list[str] = []
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
LOAD_CONTENT_CACHE = CACHE_CONTENT = False
