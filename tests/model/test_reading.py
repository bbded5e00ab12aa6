import os
from pathlib import Path

import pytest

from tests.model.samples import CONTENT, load, write

OUT = "a link out of content/; put the file itself here"


def link(place: Path, target: Path) -> None:
    """Make a link of the file system; Windows lets only some people make one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        place.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("no links here")


@pytest.fixture
def content(tmp_path):
    return write(tmp_path / "content", {})


def problems(content: Path) -> list[str]:
    return [f"{problem}" for problem in load(content)[1]]


def test_a_picture_that_is_a_link_out_of_content_is_refused(content, tmp_path):
    (tmp_path / "secret.jpg").touch()
    link(content / "news/first/c.jpg", tmp_path / "secret.jpg")
    assert problems(content) == [f"content/news/first/c.jpg:1:1: {OUT}"]


def test_a_text_that_is_a_link_out_of_content_is_not_read(content, tmp_path):
    (tmp_path / "secret.md").write_text(CONTENT["news/first/index.pl.md"], "utf-8")
    link(content / "news/second/index.pl.md", tmp_path / "secret.md")
    assert problems(content) == [f"content/news/second/index.pl.md:1:1: {OUT}"]


def test_a_folder_that_is_a_link_out_of_content_is_not_read(content, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link(content / "news/second", tmp_path / "elsewhere")
    assert problems(content) == [f"content/news/second:1:1: {OUT}"]


def test_a_register_that_is_a_link_out_of_content_is_not_read(content, tmp_path):
    (tmp_path / "tags.yaml").write_text("", "utf-8")
    (content / "registry/tags.yaml").unlink()
    link(content / "registry/tags.yaml", tmp_path / "tags.yaml")
    # The sample is written first, through the link.
    assert f"content/registry/tags.yaml:1:1: {OUT}" in problems(content)


def test_a_link_within_content_is_a_file_like_any_other(content):
    link(content / "news/first/c.jpg", content / "news/first/a.jpg")
    loaded, report = load(content)
    assert list(report) == []
    assert loaded is not None
    assert "c.jpg" in loaded.posts["first"].files


def test_a_link_to_nothing_is_no_traceback(content, tmp_path):
    link(content / "news/second/index.pl.md", tmp_path / "nothing.md")
    assert problems(content) == [f"content/news/second/index.pl.md:1:1: {OUT}"]


def test_links_in_a_circle_are_no_traceback(content):
    link(content / "news/first/around", content / "news/first")
    assert problems(content) == []


def test_content_may_itself_be_a_link(content, tmp_path):
    link(tmp_path / "site" / "content", content)
    assert problems(tmp_path / "site" / "content") == []


def test_a_folder_in_place_of_a_text_is_no_traceback(content):
    (content / "news/second/index.pl.md").mkdir(parents=True)
    (line,) = problems(content)
    assert line.startswith("content/news/second/index.pl.md:1:1: cannot be read: ")
    assert line.endswith("; check what it is and who may read it")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is readable here")
def test_a_file_that_nobody_may_read_is_reported(content):
    (content / "news/first/index.en.md").chmod(0)
    (line,) = problems(content)
    assert line.startswith("content/news/first/index.en.md:1:1: cannot be read: ")
