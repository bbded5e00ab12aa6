import itertools
import re
import tomllib
from importlib.metadata import distribution, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import environment

PYPROJECT = tomllib.loads((environment.ROOT / "pyproject.toml").read_text("utf-8"))
REQUIREMENTS = (environment.ROOT / "requirements.txt").read_text("utf-8")
LINES = re.sub(r"#.*|\\\n", "", REQUIREMENTS).splitlines()
PINNED = [Requirement(line.partition("--hash")[0]) for line in LINES if line.strip()]
ASKED = [Requirement(text) for text in PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]]


class TestRequirements:
    def test_every_one_is_pinned_with_hashes(self):
        for line in filter(str.strip, LINES):
            assert re.fullmatch(r"[\w.-]+==[\w.]+ (; [^-]+)?( *--hash=sha256:[0-9a-f]{64})+ *", line), line

    def test_none_names_a_place_to_download_from(self):
        assert not re.search(r"://|@|--(index|extra|find|trusted)|^-[fi]", REQUIREMENTS, re.MULTILINE)

    def test_the_command_that_renews_them_comes_first(self):
        assert "uv pip compile " in REQUIREMENTS.splitlines()[1]

    def test_all_that_is_asked_for_is_pinned_within_its_range(self):
        pins = {pin.name: str(pin.specifier).removeprefix("==") for pin in PINNED}
        assert [str(asked) for asked in ASKED if not asked.specifier.contains(pins.get(asked.name, "0"))] == []

    def test_what_is_installed_here_is_what_is_pinned(self):
        here = [pin for pin in PINNED if not pin.marker or pin.marker.evaluate()]
        assert [str(pin) for pin in here if not pin.specifier.contains(version(pin.name))] == []

    @pytest.mark.parametrize("system", [("linux", "posix"), ("darwin", "posix"), ("win32", "nt")])
    @pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
    def test_what_they_need_in_turn_is_pinned_for_every_machine(self, system, python):
        machine = {"python_version": python, "python_full_version": f"{python}.0", "extra": ""}
        machine |= dict(zip(["sys_platform", "os_name"], system, strict=True))
        here = [pin for pin in PINNED if not pin.marker or pin.marker.evaluate(machine)]
        known = [pin for pin in here if pin.name != "colorama"]  # which needs nothing, and is not on every machine
        texts = itertools.chain.from_iterable(distribution(pin.name).requires or [] for pin in known)
        needed = [Requirement(text) for text in texts]
        names = {canonicalize_name(need.name) for need in needed if not need.marker or need.marker.evaluate(machine)}
        assert sorted(names - {pin.name for pin in here}) == []
