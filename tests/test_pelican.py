"""Pelican: what it does that we rely on or work round; an upgrade that changes any of it fails here first."""

import gc
import importlib.util
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
SITE = """
SITENAME = "Tiny"
PATH = "content"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
PLUGIN_PATHS = ["."]
"""


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
    """Make the settings of a site without content."""
    (tmp_path / "content").mkdir()

    def settings_with(**more):
        fixed = {"PATH": str(tmp_path / "content"), "OUTPUT_PATH": str(tmp_path / "output"), "PLUGINS": []}
        return read_settings(override=fixed | more)

    return settings_with


@pytest.fixture
def pelican(tmp_path):
    """Run Pelican's command on a few files given as {path: text}."""

    def run(files, settings=""):
        for path, text in ({"pelicanconf.py": SITE + settings} | files).items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        command = [sys.executable, "-m", "pelican", "--settings", "pelicanconf.py", "--log-handler", "plain"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)

    return run


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
            del note
            gc.collect()

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
        assert "PLUGIN_PATHS" not in vars(settings_module())
        assert settings_module().PLUGINS == ["plugins.generator"]
        assert importlib.util.find_spec("plugins.generator")


def settings_module():
    spec = importlib.util.spec_from_file_location("settings_under_test", ROOT / "pelicanconf.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestExitStatus:
    def test_a_system_exit_on_initialized_ends_the_run_with_its_status(self, pelican):
        stopper = (
            "from pelican import signals\n"
            "def stop(pelican):\n    raise SystemExit(3)\n"
            "def register():\n    signals.initialized.connect(stop)\n"
        )
        files = {"stopper.py": stopper, "content/hello.md": post()}
        ran = pelican(files, 'PLUGINS = ["stopper"]\n')
        assert ran.returncode == 3

    def test_a_file_that_cannot_be_read_is_left_out_and_the_run_ends_well(self, pelican, tmp_path):
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
        files = {"reader.py": reader, "content/hello.md": post(), "content/wrong.md": post(slug="wrong")}
        ran = pelican(files, 'PLUGINS = ["reader"]\n')
        assert "no such partner" in ran.stdout + ran.stderr
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

    def test_a_list_knows_no_language_but_the_default(self, pelican, tmp_path):
        pelican({"content/hello.md": post(), "content/hello.pl.md": post("Witaj", lang="pl")})
        assert (tmp_path / "output/hello-pl.html").exists()
        index = (tmp_path / "output/index.html").read_text("utf-8")
        assert "Hello" in index
        assert "Witaj" not in index


class TestWriting:
    def test_the_writer_refuses_to_write_a_file_twice(self, settings, tmp_path):
        generator = Generator({}, settings(), "", settings()["THEME"], str(tmp_path))
        template = generator.env.from_string("{{ name }}")
        writer = Writer(str(tmp_path), settings())
        writer.write_file("pl/index.html", template, {"name": "one"})
        with pytest.raises(FileOverwriteFailedError):
            writer.write_file("pl/index.html", template, {"name": "two"})
        assert (tmp_path / "pl/index.html").read_text() == "one"

    def test_a_draft_is_written_whatever_the_settings(self, pelican, tmp_path):
        pelican({"content/secret.md": post(slug="secret", status="draft")})
        assert (tmp_path / "output/drafts/secret.html").exists()

    def test_our_settings_leave_pelican_s_own_generators_nothing_to_write(self, tmp_path):
        override = {"PLUGINS": [], "OUTPUT_PATH": str(tmp_path / "output"), "CACHE_PATH": str(tmp_path / "cache")}
        Pelican(read_settings(str(ROOT / "publishconf.py"), override=override)).run()
        assert written(tmp_path) == []
