"""Looking: opens pages in a browser, measures them in every mode, and says what breaks the law."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.checks.law.rules import RULES
from plugins.checks.output import place
from plugins.funding.emblem import EMBLEM_ADDRESS
from plugins.funding.statements import Acknowledgement
from plugins.model.registry import Funding
from plugins.problems import Problem, Severity

from . import legible
from .colours import altered
from .facts import Box, Facts
from .looks import MODES, Look, Mode, asked
from .seen import BROWSER_RULES, is_in_shape

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


def _script(name: str) -> str:
    """Return a script of this folder as a function, with what all of them know."""
    ground, script = ((Path(__file__).parent / f"{each}.js").read_text("utf-8") for each in ("ground", name))
    return f"(asked) => {{\n{ground}\nreturn ({script.rstrip()})(asked);\n}}"


MEASURE, LEGIBLE = _script("measure"), _script("legible")
PATIENCE = 20_000
"""Milliseconds that a page may take to load."""


class NoBrowserError(Exception):
    """There is no browser to look with; the message says what to do."""


@contextmanager
def opened(program: Path | None) -> Iterator[Browser]:
    """Start a browser; raise NoBrowserError, with a remedy, where that cannot be done."""
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError as missing:
        raise NoBrowserError("Playwright is not installed; run: pip install -r requirements.txt") from missing
    if program is None:
        raise NoBrowserError("No Chromium, Chrome or Edge was found; install one, or name one in CHROME")
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=str(program), args=["--no-sandbox"])
        except Error as error:
            reason = str(error).strip().splitlines()[0]
            raise NoBrowserError(f"{program} does not start: {reason}; name another browser in CHROME") from error
        try:
            yield browser
        finally:
            browser.close()


@dataclass(frozen=True)
class Eyes:
    """A browser before a served site, with what is known of its funding."""

    browser: Browser
    served: str
    """Address of the site's root, without a slash at its end."""
    funding: Mapping[str, Funding]

    def problems(self, file: str, owed: Sequence[Acknowledgement]) -> Iterator[Problem]:
        """Yield what a page, named by its file in the output, does against the rules as a browser shows it."""
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for look in self.looks(file, owed):
            for rule, check in BROWSER_RULES.items():
                for message in check(look):
                    found[rule, message].append(look.mode.name)
        for mode in legible.MODES:
            _turn(self._page, mode)
            for message in legible.legibility(self._page.evaluate(LEGIBLE)):
                found["A-07", message].append(mode.name)
        severities = [view.rules.first_screen for view in owed if view.rules and view.rules.first_screen is not None]
        first_screen = min(severities, default=Severity.WARNING)
        for (rule, message), modes in found.items():
            severity = first_screen if rule == "F-02" else RULES[rule].severities[0]
            everywhere = len(set(modes)) == len(legible.MODES if rule == "A-07" else MODES)
            where = "" if everywhere else f" ({', '.join(dict.fromkeys(modes))})"
            what, semicolon, remedy = message.partition(";")
            yield Problem(place(file), f"{what}{where}{semicolon}{remedy}", severity, rule)

    def looks(self, file: str, owed: Sequence[Acknowledgement]) -> Iterator[Look]:
        """Yield the page in every mode."""
        page = self._open(file)
        wanted = asked(owed)
        for mode in MODES:
            _turn(page, mode)
            facts: Facts = page.evaluate(MEASURE, wanted)
            yield Look(mode, facts, owed, self.funding, _altered(page, facts) if mode.photographed else {})

    def first_screen(self, file: str, mode: Mode = MODES[0]) -> bytes:
        """Return a picture (PNG) of what readers see on landing."""
        page = self._open(file)
        _turn(page, mode)
        return page.screenshot()

    def strip(self, file: str, owed: Sequence[Acknowledgement], mode: Mode = MODES[2]) -> bytes | None:
        """Return a picture (PNG) of the statement with its marks; None where the page shows none."""
        page = self._open(file)
        _turn(page, mode)
        box: Box | None = page.evaluate(MEASURE, asked(owed))["region"]
        return page.screenshot(clip=box, full_page=True) if box else None

    def _open(self, file: str) -> Page:
        self._page.goto(f"{self.served}/{file.removesuffix('index.html')}", timeout=PATIENCE)
        return self._page

    @cached_property
    def _page(self) -> Page:
        """Return the one page of the browser that everything is shown in."""
        return self.browser.new_context(viewport={"width": MODES[0].width, "height": MODES[0].height}).new_page()


def _turn(page: Page, mode: Mode) -> None:
    """Show a page as a mode has it."""
    page.set_viewport_size({"width": mode.width, "height": mode.height})
    page.emulate_media(media=mode.media, color_scheme=mode.scheme, forced_colors=mode.forced, contrast=mode.contrast)


def _altered(page: Page, facts: Facts) -> dict[int, str]:
    """Return which emblems, photographed, have colours that are not theirs."""
    found = {}
    for number, emblem in enumerate(facts["emblems"]):
        whole = emblem["loaded"] and not emblem["unseen"] and not emblem["changes"] and is_in_shape(emblem)
        if whole and emblem["file"].endswith(EMBLEM_ADDRESS):
            png = page.screenshot(clip=emblem["inside"], full_page=True)
            if wrong := altered(png):
                found[number] = wrong
    return found
