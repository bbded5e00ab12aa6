"""Preview: the site as editors see it, drafts included, rebuilt whenever something changes."""

from __future__ import annotations

import http.server
import os
import subprocess
import sys
import threading
import webbrowser
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

from watchfiles import watch

WATCHED = ("content", "theme", "plugins", "pelicanconf.py")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder the way a careful host would: UTF-8, the site's own page for lost addresses, no log."""

    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".ics": "text/calendar; charset=utf-8",
        ".xml": "application/xml; charset=utf-8",
        ".avif": "image/avif",
        ".webp": "image/webp",
    }

    def __init__(self, *args: Any, base: str = "", **options: Any) -> None:
        self.base = base
        super().__init__(*args, **options)

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(self.base))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal belongs to what is wrong with the content."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a lost address with the page of its language."""
        language = self.path.removeprefix(self.base).lstrip("/").partition("/")[0]
        page = Path(self.directory) / language / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class Server(http.server.ThreadingHTTPServer):
    """A server that does not mind readers who leave before they have read everything."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def serve(folder: Path, port: int, base: str = "") -> http.server.ThreadingHTTPServer:
    """Serve a folder on a loopback port in the background, below the path `base`; port 0 takes a free one."""
    handler = partial(Handler, directory=str(folder), base=base)
    server = Server(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def open_browser(address: str) -> None:
    """Open the browser where there is one to see."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    webbrowser.open(address)


def changed_files(root: Path) -> Iterator[list[str]]:
    """Yield the files changed since the last time, an empty list every half second of peace.

    Watching begins with the first next(): ask once before a build, and no edit made during it is missed.
    """
    paths = [root / name for name in WATCHED]
    for changes in watch(*paths, yield_on_timeout=True, rust_timeout=500, raise_interrupt=False):
        yield sorted({Path(path).relative_to(root).as_posix() for _, path in changes})


def rebuild(root: Path) -> None:
    """Build the preview in a process of its own, so that changed code is loaded."""
    subprocess.run([sys.executable, "-m", "invoke", "build-preview"], cwd=root, check=False)
