"""Check: loads the content and says everything that is wrong with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.checks.content import NothingToCheck, check_content

from .console import conclude


def check(root: Path, now: dt.datetime, notices: bool) -> None:
    try:
        checked = check_content(root / "content", root / "theme", now)
    except NothingToCheck as nothing:
        conclude(nothing.report, notices, "nothing can be built")
        raise
    texts = sum(len(document.texts) for document in checked.published.documents())
    waiting = len(checked.hidden)
    fine = f"{texts} texts are ready, {waiting} are drafts or wait for their day. Next: invoke preview"
    conclude(checked.report, notices, "nothing can be built", fine)
