import ast
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import environment

posix = pytest.mark.skipif(os.name == "nt", reason="stands in for programs with shell scripts")

PYPROJECT = tomllib.loads((environment.ROOT / "pyproject.toml").read_text("utf-8"))
REQUIREMENTS = (environment.ROOT / "requirements.txt").read_text("utf-8")
LINES = re.sub(r"#.*|\\\n", "", REQUIREMENTS).splitlines()
PINNED = [Requirement(line.partition("--hash")[0]) for line in LINES if line.strip()]
ASKED = [Requirement(text) for text in PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]]

# Stand-ins for the Python that makes a .venv and for the one inside it. Each notes what it was asked to do.
BASE = """#!/bin/sh
rm -rf "$4" && mkdir -p "$4/bin" && cp "$0.inside" "$4/bin/python" && echo made >> "${0%/*}/log"
"""
INSIDE = """#!/bin/sh
root="${0%/.venv/*}"
test "$1" = -Ic && exit
test "$2" = invoke && echo "$@" && exit 7
sleep 0.03
echo installed >> "$root/log"
test -e "$root/broken" && echo "no such package" && exit 1
exit 0
"""


def program(path: Path, text: str = "") -> Path:
    """Write a program that the system takes for one."""
    path = path.with_name(path.name + ".exe") if os.name == "nt" else path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project without .venv on a machine with a Python."""
    (tmp_path / "requirements.txt").write_text("alpha==1\n")
    (tmp_path / "log").touch()
    program(tmp_path / "base.inside", INSIDE)
    base = program(tmp_path / "base", BASE)
    monkeypatch.setattr(environment, "base_python", lambda: str(base))
    return tmp_path


def done(project):
    """Return what was done since the last call."""
    log = project / "log"
    words = log.read_text().split()
    log.write_text("")
    return words


@posix
class TestEnsure:
    def test_makes_what_is_missing_and_says_so(self, project, capsys):
        environment.ensure(project)
        assert done(project) == ["made", "installed"]
        assert capsys.readouterr() == ("", "Preparing .venv: once only, about a minute.\n")

    def test_does_and_says_nothing_the_second_time(self, project, capsys):
        environment.ensure(project)
        done(project), capsys.readouterr()
        environment.ensure(project)
        assert done(project) == []
        assert capsys.readouterr() == ("", "")

    def test_installs_changed_requirements(self, project, capsys):
        environment.ensure(project)
        done(project), capsys.readouterr()
        (project / "requirements.txt").write_text("alpha==2\n")
        environment.ensure(project)
        assert done(project) == ["installed"]
        assert capsys.readouterr() == ("", "Bringing .venv up to date with requirements.txt.\n")
        environment.ensure(project)
        assert done(project) == []

    def test_an_installation_that_was_cut_short_starts_afresh(self, project):
        environment.ensure(project)
        done(project)
        (project / environment.STAMP).unlink()
        environment.ensure(project)
        assert done(project) == ["made", "installed"]

    def test_a_python_that_went_away_is_replaced(self, project):
        environment.ensure(project)
        done(project)
        environment.venv_python(project).unlink()
        environment.ensure(project)
        assert done(project) == ["made", "installed"]

    def test_a_failed_installation_shows_the_cause_and_is_tried_again(self, project, capsys):
        environment.ensure(project)
        (project / "requirements.txt").write_text("alpha==2\n")
        (project / "broken").touch()
        with pytest.raises(SystemExit, match=r"^Installing requirements\.txt failed: mend the cause above"):
            environment.ensure(project)
        assert "no such package" in capsys.readouterr().err
        (project / "broken").unlink()
        done(project)
        environment.ensure(project)
        assert done(project) == ["made", "installed"]

    def test_two_at_once_install_once(self, project):
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(environment.ensure, [project, project]))
        assert done(project) == ["made", "installed"]

    def test_names_the_package_that_debian_leaves_out(self, project, monkeypatch):
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        with pytest.raises(SystemExit, match=r"sudo apt install python3\.\d+-venv$"):
            environment.ensure(project)


@posix
def test_an_orphaned_pip_still_keeps_others_out(tmp_path):
    file = tmp_path / "lock"
    code = (
        "import environment, pathlib, sys\n"
        "with environment.lock(pathlib.Path(sys.argv[1])):\n"
        "    environment.succeeds(['sh', '-c', 'echo > $1.pip; sleep 0.4', 'pip', sys.argv[1]])\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(file)], cwd=environment.ROOT) as parent:
        deadline = time.monotonic() + 10
        while not file.with_name("lock.pip").exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        parent.kill()
    with file.open("ab") as handle:
        assert not environment.take(handle)
        while not environment.take(handle):
            assert time.monotonic() < deadline
            time.sleep(0.01)


@posix
def test_run_passes_arguments_and_exit_status_on(project):
    shutil.copy(environment.__file__, project)
    environment.ensure(project)
    code = "import environment; environment.run(['new', '--language', 'pl'])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == (f"-m invoke --search-root {project} new --language pl\n", "")
    assert ran.returncode == 7


def test_run_explains_what_the_system_refuses(tmp_path):
    shutil.copy(environment.__file__, tmp_path)
    code = "import environment; environment.run([])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert ran.stderr.startswith(".venv cannot be prepared: ")
    assert "requirements.txt" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_an_old_python_gets_one_sentence():
    with pytest.raises(SystemExit) as stop:
        environment.check_python((3, 10))
    assert stop.value.code == "Python 3.11 or newer is needed, this is 3.10: install one from python.org."


@pytest.mark.parametrize("version", [(3, 11), (3, 14), (4, 0)])
def test_a_new_python_is_welcome(version):
    environment.check_python(version)


def test_an_old_python_can_read_the_sentence():
    ast.parse(Path(environment.__file__).read_text("utf-8"), feature_version=(3, 8))


def test_the_oldest_python_is_the_same_everywhere():
    oldest = ".".join(map(str, environment.OLDEST_PYTHON))
    assert PYPROJECT["project"]["requires-python"] == f">={oldest}"
    assert PYPROJECT["tool"]["mypy"]["python_version"] == oldest
    assert PYPROJECT["tool"]["uv"]["pip"]["python-version"] == oldest
    assert PYPROJECT["tool"]["ruff"]["target-version"] == "py" + oldest.replace(".", "")


def test_the_environment_is_that_of_the_activated_venv(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PATH", "somewhere")
    env = environment.clean_env()
    assert not {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"} & set(env)
    assert env["PATH"].split(os.pathsep) == [str(environment.venv_python().parent), "somewhere"]
    assert env["PYTHONUTF8"] == "1"


class TestFindBrowser:
    def test_chrome_comes_first(self, tmp_path):
        chosen = program(tmp_path / "mine" / "browser")
        program(tmp_path / "bin" / "chromium")
        assert environment.find_browser({"CHROME": str(chosen), "PATH": str(tmp_path / "bin")}) == chosen

    def test_a_wrong_chrome_is_an_error(self, tmp_path):
        program(tmp_path / "chromium")
        with pytest.raises(SystemExit, match=r"^CHROME names no program: 'netscape'$"):
            environment.find_browser({"CHROME": "netscape", "PATH": str(tmp_path)})

    @pytest.mark.parametrize("name", environment.BROWSERS)
    def test_finds_every_name_on_path(self, tmp_path, name):
        browser = program(tmp_path / "second" / name)
        path = os.pathsep.join([str(tmp_path / "first"), str(tmp_path / "second")])
        assert environment.find_browser({"PATH": path, "HOME": str(tmp_path)}) == browser

    @pytest.mark.parametrize(
        "place",
        [
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "Programs/Google/Chrome/Application/chrome.exe",
            "Programs/Microsoft/Edge/Application/msedge.exe",
            ".cache/ms-playwright/chromium-1187/chrome-linux/chrome",
            "Library/Caches/ms-playwright/chromium-1187/chrome-mac/Chromium.app/Contents/MacOS/Chromium",
            "AppData/Local/ms-playwright/chromium-1187/chrome-win/chrome.exe",
        ],
    )
    @pytest.mark.skipif(sys.platform == "darwin", reason="macOS may have a browser in /Applications")
    def test_finds_one_in_the_usual_places(self, tmp_path, place):
        browser = tmp_path / place
        browser.parent.mkdir(parents=True)
        browser.touch(0o755)
        env = {"PATH": str(tmp_path), "HOME": str(tmp_path), "PROGRAMFILES": str(tmp_path / "Programs")}
        assert environment.find_browser(env) == browser

    @pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="needs a machine without a browser, and modes")
    def test_takes_nothing_that_cannot_run(self, tmp_path):
        program(tmp_path / "chromium").chmod(0o644)
        program(tmp_path / ".cache/ms-playwright/chromium-1187/chrome-linux/chrome").chmod(0o644)
        assert environment.find_browser({"PATH": str(tmp_path), "HOME": str(tmp_path)}) is None


@pytest.mark.skipif(sys.platform != "linux", reason="apt-get is Debian's")
class TestInstallBrowser:
    @pytest.fixture(autouse=True)
    def machine(self, tmp_path, monkeypatch):
        """A Debian without a browser, where nothing but shell and apt-get can be started."""
        monkeypatch.delenv("CHROME", raising=False)
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr("os.geteuid", lambda: 0)
        monkeypatch.setattr(environment, "ensure", lambda: None)
        monkeypatch.setattr(environment, "venv_python", lambda: tmp_path / "python")

    def test_comes_from_debian_for_root(self, tmp_path):
        script = f'#!/bin/sh\ntest "$1" = update && exit\n/bin/cp $0 {tmp_path}/chromium\n'
        program(tmp_path / "apt-get", script)
        assert environment.install_browser() == tmp_path / "chromium"

    def test_comes_from_playwright_otherwise(self, tmp_path, monkeypatch):
        monkeypatch.setattr("os.geteuid", lambda: 1000)
        place = tmp_path / ".cache/ms-playwright/chromium-1187/chrome-linux"
        script = f'#!/bin/sh\ntest "$*" = "-m playwright install chromium" && /bin/cp $0 {place}/chrome\n'
        place.mkdir(parents=True)
        program(tmp_path / "python", script)
        assert environment.install_browser() == place / "chrome"

    def test_names_one_command_if_nothing_helps(self, tmp_path, capsys):
        program(tmp_path / "apt-get", "#!/bin/sh\necho no network\nexit 100\n")
        program(tmp_path / "python", "#!/bin/sh\nexit 1\n")
        with pytest.raises(SystemExit, match=r"run: sudo apt-get install chromium$"):
            environment.install_browser()
        assert "no network" in capsys.readouterr().err
