"""Commands: what each task does, and what it says about it."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from pelican.settings import read_settings
from rich.console import Console

from plugins.building import Built, build_site
from plugins.checks.content import Checked, NothingToCheck, check_content
from plugins.languages.extraction import update_catalogues
from plugins.model.loader import KINDS
from plugins.model.registry import Funding, Label, Partner
from plugins.model.schema import json_schema
from plugins.model.site import Site
from plugins.preview import open_browser, rebuild_on_change, serve
from plugins.problems import Problem, Report, Severity, SiteProblems
from plugins.publishing.changes import compare, describe
from plugins.publishing.manifest import manifest_of
from plugins.publishing.releases import PublishingError, current_release, publish, releases, rollback

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTICE: "dim"}


class Commands:
    """The commands of one project folder, printing to one console."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.console = Console(highlight=False, soft_wrap=True)
        self.preview_folder = root / ".cache" / "preview"
        self.target = Path(os.environ.get("PUBLISH_TARGET", root / "public"))

    def say(self, text: str, style: str = "") -> None:
        self.console.print(text, style=style or None, markup=False)

    def list(self, problems: Iterable[Problem], notices: bool) -> None:
        for problem in problems:
            if notices or problem.severity is not Severity.NOTICE:
                self.say(str(problem), STYLES[problem.severity])

    def finish(self, report: Report, notices: bool, failed: str, fine: str) -> None:
        """List the problems and end the run with status 1 if any is an error."""
        self.list(report, notices)
        if report.failed:
            self.say(f"{report.summary()}: {failed}.", "bold red")
            raise SystemExit(1)
        hint = "" if notices or not report.count(Severity.NOTICE) else " (see notices with: invoke check --notices)"
        self.say(f"{report.summary()}{hint}: {fine}.", "green")

    def check(self, notices: bool = False) -> Checked:
        """Load the content and say everything that is wrong with it."""
        settings = read_settings(str(self.root / "publishconf.py"))
        try:
            checked = check_content(self.root / "content", self.root / "theme", settings["NOW"])
        except NothingToCheck as nothing:
            self.finish(nothing.report, notices, "nothing can be built", "")
            raise
        published, everything = checked.published, checked.everything
        texts = sum(len(document.texts) for document in published.documents())
        hidden = sum(len(document.texts) for document in everything.documents()) - texts
        fine = f"{texts} texts are ready, {hidden} are drafts or wait for their day. Next: invoke preview"
        self.finish(checked.report, notices, "nothing can be built", fine)
        return checked

    def build(self, notices: bool = False) -> Built:
        """Build the published form of the site into output/."""
        try:
            with self.console.status("Building ..."):
                built = build_site(self.root / "publishconf.py", self.root / "output")
        except (SiteProblems, NothingToCheck) as stopped:
            self.finish(stopped.report, notices, "nothing was built", "")
            raise
        files = sum(1 for path in built.output.rglob("*") if path.is_file())
        fine = f"{files} files in {built.output.relative_to(self.root).as_posix()}/. Next: invoke publish"
        self.finish(built.report, notices, "nothing was built", fine)
        return built

    def build_preview(self) -> None:
        """Build drafts and all into the cache; list what is wrong and keep the last good preview."""
        try:
            built = build_site(self.root / "pelicanconf.py", self.preview_folder)
        except (SiteProblems, NothingToCheck) as stopped:
            self.finish(stopped.report, False, "the preview stays as it was", "")
            raise
        self.finish(built.report, False, "", "the preview is up to date")

    def preview(self, port: int, browser: bool) -> None:
        """Build with drafts, serve, and rebuild at every change until Ctrl-C."""
        self.preview_folder.mkdir(parents=True, exist_ok=True)
        # Errors are listed and mended while the preview waits.
        with contextlib.suppress(SystemExit):
            self.build_preview()
        server = serve(self.preview_folder, port)
        address = f"http://127.0.0.1:{server.server_address[1]}/"
        self.say(f"The preview is at {address} (Ctrl-C ends it).", "bold")
        if browser:
            open_browser(address)
        with contextlib.suppress(KeyboardInterrupt):
            rebuild_on_change(self.root, self.say)
        server.shutdown()

    def publish(self, notices: bool = False) -> None:
        """Check, build, show what changes, and switch to the new release in one step."""
        built = self.build(notices)
        now = read_settings(str(self.root / "publishconf.py"))["NOW"]
        try:
            before = current_release(self.target)
            changes = compare(before.manifest if before else {}, manifest_of(built.output))
            for line in describe(changes):
                self.say(line)
            if before and not changes:
                self.say(f"Nothing has changed since {before.name}; it stays in place.", "green")
                return
            with self.console.status("Publishing ..."):
                release = publish(built.output, self.target, now)
        except PublishingError as error:
            self.say(f"{error} The site stays as it was.", "bold red")
            raise SystemExit(1) from None
        self.say(f"Published as {release.name}. To go back: invoke rollback", "green")

    def rollback(self, name: str | None) -> None:
        """Put an earlier release back in place."""
        try:
            release = rollback(self.target, name)
        except PublishingError as error:
            self.say(f"{error} The site stays as it was.", "bold red")
            raise SystemExit(1) from None
        self.say(f"{release.name} is in place again.", "green")

    def releases(self) -> None:
        """List the releases, the newest first."""
        try:
            current = current_release(self.target)
            for release in releases(self.target):
                mark = "  <- in place" if current and release.name == current.name else ""
                self.say(f"{release.name}  {len(release.manifest)} files{mark}")
        except PublishingError as error:
            self.say(str(error), "bold red")
            raise SystemExit(1) from None

    def schema(self) -> None:
        """Write the JSON Schemas of everything an editor writes."""
        folder = self.root / "schemas"
        folder.mkdir(exist_ok=True)
        names = {"news": "post", "programmes": "programme", "projects": "project", "pages": "page"}
        records = {names[kind]: record for kind, record in KINDS.items()}
        for name, record in {**records, "site": Site, "partner": Partner, "funding": Funding, "label": Label}.items():
            text = json.dumps(json_schema(record), ensure_ascii=False, indent=2)
            (folder / f"{name}.schema.json").write_text(text + "\n", "utf-8")
        self.say("Wrote schemas/. Editors with YAML support complete and check front matter by them.", "green")

    def catalogues(self) -> None:
        """Bring the catalogues up to date with the templates and the code."""
        languages = sorted(path.name for path in (self.root / "theme" / "translations").iterdir() if path.is_dir())
        for path in update_catalogues(self.root / "theme", languages, self.root / "plugins"):
            self.say(f"Changed {path.relative_to(self.root).as_posix()}; translate what is empty or fuzzy.")
        self.say("The catalogues hold every message of the templates and the code.", "green")
