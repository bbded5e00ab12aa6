"""Bench: how long check, build and a build after one edit take, as whole processes on a copy of the project."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

RUNS = 5
COPIED = ("content", "theme", "plugins", "environment.py", "pelicanconf.py", "publishconf.py", "tasks.py")
EDITED = "content/news/2021-02-synergia-peer-learning-report/index.pl.md"


def measure(root: Path) -> Iterator[tuple[str, float]]:
    """Yield what was done and the median of its times in seconds; everything is warmed up once."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary)
        for name in COPIED:
            copy_one(root / name, copy / name)
        yield "`invoke check`", _median(lambda: _invoke(copy, "check"))
        yield "full build, pictures encoded before", _median(lambda: _invoke(copy, "build"), lambda: _clear(copy))
        yield "build after one edit", _median(lambda: _invoke(copy, "build"), lambda: _edit(copy))
        yield "full build, nothing cached", _median(lambda: _invoke(copy, "build"), lambda: _clear(copy, ".cache"))


def copy_one(source: Path, target: Path) -> None:
    """Copy a file or a folder of the project."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


def _median(work: Callable[[], None], prepare: Callable[[], None] = lambda: None) -> float:
    times = []
    for run in range(RUNS + 1):
        prepare()
        began = time.perf_counter()
        work()
        if run:  # the first only warms up
            times.append(time.perf_counter() - began)
    return statistics.median(times)


def _invoke(folder: Path, command: str) -> None:
    arguments = [sys.executable, "-m", "invoke", command]
    subprocess.run(arguments, cwd=folder, check=True, capture_output=True, env={**os.environ, "PYTHONUTF8": "1"})


def _clear(folder: Path, *more: str) -> None:
    for name in ("output", *more):
        shutil.rmtree(folder / name, ignore_errors=True)


def _edit(folder: Path) -> None:
    with (folder / EDITED).open("a", encoding="utf-8") as file:
        file.write("\nJeszcze jedno zdanie.\n")
