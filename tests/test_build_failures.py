"""Builds that are cut short: the earlier build stays, and the next one works."""

import os
import signal
import subprocess
import sys
import time

import pytest

from plugins.building import replace_folder, restore

posix = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")
BUILD = [sys.executable, "-m", "invoke", "build"]
LIMITED = (
    "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
    "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    "sys.argv = ['invoke', 'build']; runpy.run_module('invoke', run_name='__main__')"
)


def files(folder):
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@posix
def test_a_killed_build_leaves_the_earlier_one_and_the_next_works(invoke, project):
    assert invoke("build").returncode == 0
    before = files(project / "output")
    process = subprocess.Popen(BUILD, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.perf_counter() + 30
    while not (project / ".output.staged" / "pl").exists() and time.perf_counter() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (project / ".output.staged").exists()
    assert files(project / "output") == before
    assert invoke("build").returncode == 0
    assert not (project / ".output.staged").exists()


@posix
def test_a_disk_without_room_is_one_sentence(invoke, project):
    assert invoke("build").returncode == 0
    before = files(project / "output")
    failed = subprocess.run([sys.executable, "-c", LIMITED], cwd=project, capture_output=True, text=True, check=False)
    assert failed.returncode == 1
    assert "Building into output/ failed: " in failed.stdout
    assert "The earlier build stays as it was." in failed.stdout
    assert "Traceback" not in failed.stdout + failed.stderr
    assert files(project / "output") == before


def test_two_builds_at_once_do_not_mix(invoke, project):
    processes = [
        subprocess.Popen(BUILD, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(3)
    ]
    said = [process.communicate()[0] for process in processes]
    statuses = [process.returncode for process in processes]
    assert 0 in statuses
    for status, text in zip(statuses, said, strict=True):
        assert status == 0 or "Another build into output/ is at work" in text
        assert "Traceback" not in text
    assert invoke("build").returncode == 0


def test_a_folder_put_aside_by_a_killed_build_comes_back(tmp_path):
    aside = tmp_path / ".output.old"
    aside.mkdir()
    (aside / "index.html").write_text("earlier", "utf-8")
    restore(tmp_path / "output")
    assert (tmp_path / "output" / "index.html").read_text("utf-8") == "earlier"
    new = tmp_path / "new"
    new.mkdir()
    replace_folder(new, tmp_path / "output")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["output"]
