"""The preview: served on loopback, rebuilt at every change, the last good one kept."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

POST = "content/news/2021-02-synergia-peer-learning-report/index.pl.md"
PAGE = "pl/aktualnosci/sesja-peer-learning-projektu-synergia-zakonczona/"
PATIENCE = 60
"""Seconds until a rebuild counts as missing; a slow machine needs a few."""


@pytest.fixture
def preview(project):
    """A running preview: its process and its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "invoke", "preview", "--no-open"],
        cwd=project,
        env=os.environ | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
            yield process, found.group()
            break
    process.send_signal(signal.SIGINT)
    process.wait(10)
    process.stdout.close()
    assert process.returncode == 0


def read(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def wait_for(address, words):
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until:
        if words in read(address):
            return
        time.sleep(0.2)
    pytest.fail(f"'{words}' did not come")


def test_a_change_is_seen_and_a_mistake_keeps_the_last_good_preview(preview, project):
    process, address = preview
    post = project / POST
    good = post.read_text("utf-8")
    post.write_text(good + "\nJeszcze jedno zdanie.\n", "utf-8")
    wait_for(address + PAGE, "Jeszcze jedno zdanie.")
    post.write_text(good.replace("category:", "categroy:") + "\nTego nie widać.\n", "utf-8")
    for line in process.stdout:
        if "unknown field 'categroy'; did you mean 'category'?" in line:
            break
    assert "Tego nie widać." not in read(address + PAGE)
    post.write_text(good + "\nZnowu dobrze.\n", "utf-8")
    wait_for(address + PAGE, "Znowu dobrze.")


def test_a_lost_address_answers_with_the_page_of_its_language(preview):
    with pytest.raises(urllib.error.HTTPError) as lost:
        read(preview[1] + "lv/nav-tadas/")
    assert lost.value.code == 404
    assert '<html lang="lv">' in lost.value.read().decode()
