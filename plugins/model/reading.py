"""Reading: the files of content/, decoded, with everything odd about them reported."""

from __future__ import annotations

from pathlib import Path

from plugins.problems import Place, Problem, Report

from .front_matter import Data, read_yaml
from .record import ID

WHOLE = ""
"""Stands for every id in a file that cannot be read."""
IGNORED = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class ContentReader:
    """Reads one content folder; paths in problems are relative to the folder above it."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.report = Report()

    def shown(self, path: Path) -> str:
        """Return a path as messages show it: relative to the project, with slashes."""
        return path.relative_to(self.content.parent).as_posix()

    def text(self, path: Path) -> str | None:
        """Read a UTF-8 file; a problem says in which line it is something else."""
        shown = self.shown(path)
        if self.leads_out(path):
            return None
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            self.report.add(Problem(Place(shown), "the file is missing; every site needs it"))
            return None
        except OSError as error:
            message = f"cannot be read: {error.strerror}; check what it is and who may read it"
            self.report.add(Problem(Place(shown), message))
            return None
        try:
            return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            before = raw[raw.rfind(b"\n", 0, error.start) + 1 : error.start]
            column = len(before.decode("utf-8", "replace")) + 1
            self.report.add(Problem(Place(shown, line, column), "not UTF-8; save the file with the encoding UTF-8"))
            return None

    def leads_out(self, path: Path) -> bool:
        """Report a link of the file system that leads out of content/: what is there is not the editors'."""
        out = path.is_symlink() and not path.resolve().is_relative_to(self.content.resolve())
        if out:
            self.report.add(Problem(Place(self.shown(path)), "a link out of content/; put the file itself here"))
        return out

    def yaml(self, path: Path) -> Data | None:
        text = self.text(path)
        if text is None:
            return None
        data, problems = read_yaml(text, self.shown(path))
        self.report.extend(problems)
        return None if problems else data

    def folders(self, parent: Path) -> list[Path]:
        """Return the folders in one of content's, each of which is one record; say what else lies there."""
        if not parent.is_dir():
            return []
        folders = []
        for child in sorted(parent.iterdir()):
            if child.name.startswith(".") or child.name in IGNORED:
                continue
            if self.leads_out(child):
                continue
            if not child.is_dir():
                message = f"a file beside the folders; each record has a folder of its own in {parent.name}/"
                self.report.add(Problem(Place(self.shown(child)), message))
            elif not ID.fullmatch(child.name):
                message = f"folder '{child.name}' is not an id; use lower-case letters, digits and single hyphens"
                self.report.add(Problem(Place(self.shown(child)), message))
            else:
                folders.append(child)
        return folders

    def files(self, folder: Path, *own: str) -> frozenset[str]:
        """Return the names of the files in a folder, below it included, without its own text files."""
        found = (path for path in folder.rglob("*") if path.is_file() and path.name not in IGNORED)
        names = (path.relative_to(folder).as_posix() for path in found if not self.leads_out(path))
        return frozenset(name for name in names if name not in own)
