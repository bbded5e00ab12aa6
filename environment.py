"""Environment: gives tasks.py its own .venv, and the tests a browser, where there is only a Python."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, NoReturn

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
STAMP = ".venv/requirements.sha256"
# Set for another Python, these would lead the one in .venv astray, or slow it down.
FOREIGN = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "microsoft-edge", "msedge")


def run(argv: list[str]) -> NoReturn:
    """Do what `invoke` does with these arguments inside .venv, and end with its exit status."""
    try:
        ensure()
    except OSError as error:
        raise SystemExit(f".venv cannot be prepared: {error}") from error
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    command = [str(venv_python()), "-m", "invoke", "--search-root", str(ROOT), *argv]
    if os.name != "nt":
        os.execve(command[0], command, clean_env())
    # Windows has no exec: Ctrl-C reaches both processes, and the child's answer is the one that counts.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise SystemExit(subprocess.call(command, env=clean_env()))


def ensure(root: Path = ROOT) -> None:
    """Make .venv hold what requirements.txt says, if it does not yet."""
    check_python()
    if is_ready(root):
        return
    stamp = root / STAMP
    with lock(root / ".venv.lock"):
        if is_ready(root):
            return
        wanted = digest(root)
        # Without its stamp an installation was cut short, and pip would take half a package for a whole one.
        usable = stamp.exists() and answers(root)
        stamp.unlink(missing_ok=True)
        if usable:
            say("Bringing .venv up to date with requirements.txt.")
        else:
            say("Preparing .venv: once only, about a minute.")
            make_venv(root)
        install_requirements(root)
        stamp.write_bytes(wanted)


def check_python(version: tuple[int, ...] = sys.version_info[:2]) -> None:
    if version < OLDEST_PYTHON:
        needed, found = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, version))
        raise SystemExit(f"Python {needed} or newer is needed, this is {found}: install one from python.org.")


def is_ready(root: Path) -> bool:
    stamp = root / STAMP
    return stamp.exists() and stamp.read_bytes() == digest(root) and answers(root)


def digest(root: Path) -> bytes:
    return hashlib.sha256((root / "requirements.txt").read_bytes()).hexdigest().encode()


def answers(root: Path) -> bool:
    """Tell whether the Python in .venv still runs: an upgrade of the system's can take it away."""
    probe = "import importlib.util, sys; sys.exit(importlib.util.find_spec('invoke') is None)"
    with contextlib.suppress(OSError):
        return not subprocess.run([venv_python(root), "-Ic", probe], capture_output=True).returncode
    return False


def make_venv(root: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        command = f"sudo apt install python3.{sys.version_info.minor}-venv"
        raise SystemExit(f"This Python cannot make virtual environments; on Debian and Ubuntu: {command}")
    if not succeeds([base_python(), "-m", "venv", "--clear", str(root / ".venv")]):
        raise SystemExit("Making .venv failed: mend the cause above and try again.")


def install_requirements(root: Path) -> None:
    pip = [str(venv_python(root)), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    if not succeeds([*pip, "--require-hashes", "--requirement", str(root / "requirements.txt")]):
        raise SystemExit("Installing requirements.txt failed: mend the cause above and try again.")


def venv_python(root: Path = ROOT) -> Path:
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def base_python() -> str:
    """Return the Python that this one's virtual environment, if any, was made from."""
    base = str(getattr(sys, "_base_executable", sys.executable))
    # Without links on the way: should the system's python3 become another version, .venv keeps this one.
    return base if os.name == "nt" else os.path.realpath(base)


def clean_env() -> dict[str, str]:
    """Return the environment as it is inside the activated .venv, texts in UTF-8 on Windows too."""
    env = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    path = os.pathsep.join([str(venv_python().parent), env.get("PATH", os.defpath)])
    return env | {"PATH": path, "VIRTUAL_ENV": str(ROOT / ".venv"), "PYTHONUTF8": "1"}


@contextlib.contextmanager
def lock(file: Path) -> Iterator[None]:
    """Let one process in at a time; the system frees the lock of a process that dies."""
    with file.open("ab") as handle:
        os.set_inheritable(handle.fileno(), True)  # pip may outlive us, and must then keep others out
        if not take(handle):
            say("Another run is preparing .venv: waiting for it.")
            while not take(handle):
                time.sleep(0.1)
        yield


def take(handle: IO[bytes]) -> bool:
    with contextlib.suppress(BlockingIOError, PermissionError):
        if sys.platform == "win32":
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def succeeds(command: list[str], **more: str) -> bool:
    """Run a command, and show what it printed only if it fails."""
    env = clean_env() | more
    done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, close_fds=False)
    if done.returncode:
        say((done.stdout + done.stderr).decode(errors="replace").rstrip())
    return not done.returncode


def find_browser(env: Mapping[str, str] = os.environ) -> Path | None:
    """Return a Chromium, Chrome or Edge: $CHROME, else one on PATH, else one in the usual places."""
    if chosen := env.get("CHROME"):
        if found := shutil.which(chosen, path=env.get("PATH")):
            return Path(found)
        raise SystemExit(f"CHROME names no program: '{chosen}'")
    on_path = (shutil.which(name, path=env.get("PATH", os.defpath)) for name in BROWSERS)
    places = [Path(found) for found in on_path if found] or usual_places(env)
    return next((place for place in places if os.access(place, os.X_OK)), None)


def usual_places(env: Mapping[str, str]) -> Iterator[Path]:
    home = Path(env.get("HOME") or env.get("USERPROFILE") or Path.home())
    for app in ("Google Chrome", "Chromium", "Microsoft Edge"):
        yield from (top / f"Applications/{app}.app/Contents/MacOS/{app}" for top in (Path("/"), home))
    for programs in filter(None, map(env.get, ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"))):
        yield Path(programs, "Google/Chrome/Application/chrome.exe")
        yield Path(programs, "Microsoft/Edge/Application/msedge.exe")
    # Where `playwright install chromium` puts it, on Linux, macOS and Windows.
    for cache in (".cache", "Library/Caches", "AppData/Local"):
        for program in ("chrome", "*.app/Contents/MacOS/*", "chrome.exe"):
            yield from sorted(home.glob(f"{cache}/ms-playwright/chromium-*/chrome-*/{program}"), reverse=True)


def install_browser() -> Path:
    """Install Chromium as this machine can, and return it."""
    if sys.platform != "win32" and os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing Chromium with apt-get.")
        packages = ["chromium", "fonts-dejavu-core", "fonts-liberation"]
        if succeeds(["apt-get", "update", "-qq"]):
            succeeds(["apt-get", "install", "-y", "-qq", *packages], DEBIAN_FRONTEND="noninteractive")
    playwright = [str(venv_python()), "-m", "playwright", "install", "chromium"]
    if not find_browser():
        say("Installing Chromium with Playwright.")
        ensure()
        succeeds(playwright)
    if browser := find_browser():
        return browser
    command = "sudo apt-get install chromium" if shutil.which("apt-get") else " ".join(playwright)
    raise SystemExit(f"No browser was found, and none could be installed; run: {command}")
