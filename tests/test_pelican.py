"""Pelican: what it does that we rely on or work round; an upgrade that changes any of it fails here first."""

import runpy
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from blinker import ANY
from jinja2 import UndefinedError
from pelican import Pelican, signals
from pelican.generators import Generator
from pelican.settings import read_settings
from pelican.writers import FileOverwriteFailedError, Writer

ROOT = Path(__file__).resolve().parent.parent
SIGNALS = [value for value in vars(signals).values() if isinstance(value, signals.Signal)]

POST = "Title: {title}\nDate: 2021-02-12\nSlug: {slug}\nLang: {lang}\nStatus: {status}\n\n{body}\n"


@pytest.fixture(autouse=True)
def alone():
    """Take every handler off while a test runs: earlier tests left ours connected."""

    def connected():
        return [(each, handler) for each in SIGNALS for handler in list(each.receivers_for(ANY))]

    before = connected()
    for each, handler in before:
        each.disconnect(handler)
    yield
    for each, handler in connected():
        each.disconnect(handler)
    for each, handler in before:
        each.connect(handler)


@pytest.fixture
def settings(tmp_path):
    """Make the settings of a site in a folder of its own, as Pelican itself would."""
    (tmp_path / "content").mkdir()

    def settings_with(**more):
        fixed = {"PATH": str(tmp_path / "content"), "OUTPUT_PATH": str(tmp_path / "output"), "PLUGINS": []}
        return read_settings(override=fixed | {"TIMEZONE": "UTC", "DEFAULT_LANG": "en"} | more)

    return settings_with


@pytest.fixture
def write(tmp_path):
    """Write files given as {path: text}."""

    def write_files(files):
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")

    return write_files


@pytest.fixture
def command(write, tmp_path):
    """Run Pelican's command on some files, one of which is its plugin."""

    def run(files):
        write(files | {"pelicanconf.py": 'PATH = "content"\nPLUGIN_PATHS = ["."]\nPLUGINS = ["plugin"]\n'})
        words = [sys.executable, "-m", "pelican", "--settings", "pelicanconf.py", "--log-handler", "plain"]
        return subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, timeout=60)

    return run


@pytest.fixture
def build(settings, write, tmp_path):
    """Build a site of some posts as Pelican does it without us."""

    def build_with(posts):
        write({f"content/{name}": text for name, text in posts.items()})
        Pelican(settings()).run()
        return tmp_path / "output"

    return build_with


def post(title="Hello", slug="hello", lang="en", status="published", body="Text."):
    return POST.format(title=title, slug=slug, lang=lang, status=status, body=body)


def plugin(register):
    return SimpleNamespace(register=register)


def written(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def rendered(settings, template, **names):
    generator = Generator({}, settings, settings["PATH"], settings["THEME"], settings["OUTPUT_PATH"])
    return generator.env.from_string(template).render(**names)


def ours(settings):
    return settings(JINJA_ENVIRONMENT=read_settings(str(ROOT / "publishconf.py"))["JINJA_ENVIRONMENT"])


class TestHandlers:
    def test_one_defined_inside_a_function_is_gone_before_its_signal_is_sent(self, settings):
        called = []

        def register():
            def note(pelican):
                called.append(pelican)

            signals.initialized.connect(note)

        Pelican(settings(PLUGINS=[plugin(register)]))
        assert called == []

    def test_one_that_somebody_else_holds_is_called(self, settings):
        called = []

        def note(pelican):
            called.append(pelican)

        pelican = Pelican(settings(PLUGINS=[plugin(lambda: signals.initialized.connect(note))]))
        assert called == [pelican]

    def test_all_are_asked_for_generators_those_of_earlier_sites_too(self, settings):
        ran = []

        class First(Generator):
            def generate_output(self, writer):
                ran.append("first")

        class Second(Generator):
            def generate_output(self, writer):
                ran.append("second")

        def first(pelican):
            return First

        def second(pelican):
            return Second

        Pelican(settings(PLUGINS=[plugin(lambda: signals.get_generators.connect(first))]))
        Pelican(settings(PLUGINS=[plugin(lambda: signals.get_generators.connect(second))])).run()
        assert ran == ["first", "second"]


class TestPlugins:
    def test_one_that_cannot_be_imported_is_only_logged(self, settings, caplog):
        pelican = Pelican(settings(PLUGINS=["no_such_plugin"]))
        assert pelican.plugins == []
        assert "Cannot load plugin `no_such_plugin`" in caplog.text

    def test_one_that_fails_to_register_is_only_logged(self, settings, caplog):
        def register():
            raise ValueError("no partners")

        pelican = Pelican(settings(PLUGINS=[plugin(register)]))
        assert pelican.plugins == []
        assert "Cannot register plugin `SimpleNamespace`" in caplog.text

    def test_one_in_a_package_is_loaded_without_being_set_on_its_package(self, settings, tmp_path, monkeypatch):
        (tmp_path / "house").mkdir()
        (tmp_path / "house" / "__init__.py").touch()
        (tmp_path / "house" / "room.py").write_text("def register():\n    pass\n")
        monkeypatch.syspath_prepend(tmp_path)
        try:
            assert Pelican(settings(PLUGINS=["house.room"])).plugins == [sys.modules["house.room"]]
            assert not hasattr(sys.modules["house"], "room")
        finally:
            for name in ("house", "house.room"):
                sys.modules.pop(name, None)

    def test_ours_is_found_without_a_path(self):
        names = runpy.run_path(str(ROOT / "pelicanconf.py"))
        assert names["PLUGINS"] == ["plugins.generator"]
        assert "PLUGIN_PATHS" not in names


class TestExitStatus:
    def test_a_system_exit_on_initialized_ends_the_run_with_its_status(self, command):
        stops = (
            "from pelican import signals\n"
            "def stop(pelican):\n    raise SystemExit(3)\n"
            "def register():\n    signals.initialized.connect(stop)\n"
        )
        assert command({"plugin.py": stops, "content/hello.md": post()}).returncode == 3

    def test_a_file_that_cannot_be_read_is_left_out_and_the_run_ends_well(self, command, tmp_path):
        reader = (
            "from pelican import signals\n"
            "from pelican.readers import MarkdownReader\n"
            "class Reader(MarkdownReader):\n"
            "    def read(self, path):\n"
            "        if 'wrong' in path:\n            raise ValueError('no such partner')\n"
            "        return super().read(path)\n"
            "def add(readers):\n    readers.reader_classes['md'] = Reader\n"
            "def register():\n    signals.readers_init.connect(add)\n"
        )
        ran = command({"plugin.py": reader, "content/hello.md": post(), "content/wrong.md": post(slug="wrong")})
        assert "Could not process ./wrong.md" in ran.stderr
        assert ran.returncode == 0
        assert (tmp_path / "output/hello.html").exists()
        assert not (tmp_path / "output/wrong.html").exists()


class TestTemplates:
    def test_nothing_is_escaped_by_default_but_by_our_settings(self, settings):
        assert rendered(settings(), "{{ name }}", name="Alpha & <b>") == "Alpha & <b>"
        assert rendered(ours(settings), "{{ name }}", name="Alpha & <b>") == "Alpha &amp; &lt;b&gt;"

    def test_an_undefined_name_renders_as_nothing_by_default_but_is_an_error_by_our_settings(self, settings):
        assert rendered(settings(), "[{{ partnrs }}]") == "[]"
        with pytest.raises(UndefinedError, match="'partnrs' is undefined"):
            rendered(ours(settings), "[{{ partnrs }}]")


class TestLanguages:
    def test_a_list_knows_no_language_but_the_default(self, build):
        output = build({"hello.md": post(), "hello.pl.md": post("Witaj", lang="pl")})
        assert (output / "hello-pl.html").exists()
        index = (output / "index.html").read_text("utf-8")
        assert "Hello" in index
        assert "Witaj" not in index

    def test_a_translation_of_a_draft_is_listed_as_a_text_of_its_own(self, build):
        output = build({"hello.md": post(status="draft"), "hello.pl.md": post("Witaj", lang="pl")})
        assert "Witaj" in (output / "index.html").read_text("utf-8")

    def test_a_link_to_a_file_does_not_follow_the_language(self, build):
        more = post("Dalej", "more", "pl", body="[Witaj]({filename}hello.md)")
        output = build({"hello.md": post(), "hello.pl.md": post("Witaj", lang="pl"), "more.pl.md": more})
        assert 'hello.html">Witaj</a>' in (output / "more-pl.html").read_text("utf-8")


class TestWriting:
    def test_the_writer_refuses_to_write_a_file_twice(self, settings, tmp_path):
        generator = Generator({}, settings(), "", settings()["THEME"], str(tmp_path))
        template = generator.env.from_string("{{ name }}")
        writer = Writer(str(tmp_path), settings())
        writer.write_file("pl/index.html", template, {"name": "one"})
        with pytest.raises(FileOverwriteFailedError):
            writer.write_file("pl/index.html", template, {"name": "two"})
        assert (tmp_path / "pl/index.html").read_text() == "one"

    def test_a_draft_is_written_whatever_the_settings(self, build):
        assert (build({"secret.md": post(slug="secret", status="draft")}) / "drafts/secret.html").exists()

    def test_our_settings_leave_pelican_s_own_generators_nothing_to_write(self, tmp_path):
        override = {"PLUGINS": [], "OUTPUT_PATH": str(tmp_path / "output"), "CACHE_PATH": str(tmp_path / "cache")}
        Pelican(read_settings(str(ROOT / "publishconf.py"), override=override)).run()
        assert written(tmp_path) == []
