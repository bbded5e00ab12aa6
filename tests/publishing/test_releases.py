import datetime as dt
import json

import pytest

from plugins.publishing.errors import DamagedError, NoReleaseError, NotWritableError
from plugins.publishing.releases import (
    PublishingError,
    current_release,
    evidence_of,
    kept_versions,
    publish,
    releases,
    rollback,
)
from plugins.publishing.switching import switch_by_renaming

from .conftest import FIRST, SITE, left, live


def test_a_release_is_a_folder_with_its_manifest_and_current_leads_to_it(staged, target):
    release = publish(staged(), target, dt.datetime.fromisoformat("2027-04-20T11:00:00+02:00"))
    assert release.name == "20270420T090000Z-663fde48"
    assert (target / "current").readlink().as_posix() == "releases/20270420T090000Z-663fde48"
    assert live(target) == SITE
    assert left(target) == ["20270420T090000Z-663fde48", "20270420T090000Z-663fde48.json"]
    assert list(release.manifest) == ["index.html", "pl/index.html", "static/main.1a2b.css"]


def test_before_the_first_release_there_is_none(target):
    assert releases(target) == []
    assert current_release(target) is None


def test_a_second_release_takes_the_place_of_the_first_which_stays(published, target):
    first, second = published("jeden"), published("dwa", minutes=5)
    assert live(target)["pl/index.html"] == "dwa"
    assert current_release(target) == second
    assert releases(target) == [second, first]


def test_pages_that_are_gone_are_gone_from_the_next_release(staged, target):
    publish(staged(), target, FIRST)
    publish(staged({"index.html": "choose"}, "other"), target, FIRST)
    assert live(target) == {"index.html": "choose"}


def test_publishing_the_same_again_adds_nothing(published, target):
    first = published("jeden")
    assert published("jeden") == first
    assert releases(target) == [first]


def test_a_clock_that_was_set_back_does_not_change_the_order(published, target):
    first, second = published("jeden", minutes=60), published("dwa", minutes=0)
    assert releases(target) == [second, first]
    assert rollback(target) == first


def test_the_last_ten_releases_stay(published, target):
    names = [published(f"wersja {number}", minutes=number).name for number in range(13)]
    assert [release.name for release in releases(target)] == names[:2:-1]
    assert len(left(target)) == 20


def test_a_file_is_read_from_every_release_that_has_it(published, target):
    for number, text in enumerate(("jeden", "dwa", "trzy")):
        published(text, minutes=number)
    assert kept_versions(target, "pl/index.html") == [b"trzy", b"dwa", b"jeden"]
    assert kept_versions(target, "en/index.html") == []


@pytest.mark.parametrize("text", ["inna", None])
def test_a_file_that_is_not_as_it_was_built_is_not_read(published, target, text):
    file = published("dobra").folder / "pl/index.html"
    file.write_text(text, "utf-8") if text else file.unlink()
    with pytest.raises(DamagedError) as stopped:
        kept_versions(target, "pl/index.html")
    name = releases(target)[0].name
    assert str(stopped.value) == (
        f"pl/index.html of {name} is not what was built; delete releases/{name}.json, then publish again."
    )


def test_rollback_goes_to_what_was_in_place_before_however_old_it_is(published, target):
    first = published("dobra")
    for number in range(1, 13):
        published(f"zła {number}", minutes=number)
        assert rollback(target) == first
    assert live(target)["pl/index.html"] == "dobra"
    assert len(releases(target)) == 11


def test_rollback_goes_to_the_release_before_and_on_to_the_one_before_that(published, target):
    first, second = published("jeden"), published("dwa", minutes=5)
    published("trzy", minutes=10)
    assert rollback(target) == second
    assert rollback(target) == first
    assert live(target)["pl/index.html"] == "jeden"


def test_rollback_can_go_forward_again_by_name(published, target):
    published("jeden")
    second = published("dwa", minutes=5)
    rollback(target)
    assert rollback(target, second.name) == second
    assert live(target)["pl/index.html"] == "dwa"


def test_rollback_from_the_first_release_says_what_there_is(published, target):
    name = published("jeden").name
    with pytest.raises(NoReleaseError) as raised:
        rollback(target)
    assert str(raised.value) == f"There is no release before {name}; there are: {name}."


def test_rollback_to_an_unknown_release_says_what_there_is(published, target):
    name = published("jeden").name
    with pytest.raises(NoReleaseError) as raised:
        rollback(target, "yesterday")
    assert str(raised.value) == f"There is no release 'yesterday'; there are: {name}."


def test_rollback_without_any_release(target):
    with pytest.raises(NoReleaseError) as raised:
        rollback(target)
    assert str(raised.value) == "There is no release; there are: none."


def test_rollback_finds_the_newest_release_when_current_is_gone(published, target):
    published("jeden")
    second = published("dwa", minutes=5)
    (target / "current").unlink()
    assert rollback(target) == second
    assert live(target)["pl/index.html"] == "dwa"


def test_nothing_is_switched_to_a_release_that_was_changed_by_hand(published, target):
    first = published("jeden")
    published("dwa", minutes=5)
    (first.folder / "pl/index.html").write_text("zepsute", "utf-8")
    with pytest.raises(DamagedError) as raised:
        rollback(target)
    assert str(raised.value) == "1 file of the release is not what was built, first pl/index.html; publish again."
    assert live(target)["pl/index.html"] == "dwa"


def test_publishing_again_heals_a_release_that_was_changed_by_hand(published, target):
    first = published("jeden")
    (first.folder / "pl/index.html").write_text("zepsute", "utf-8")
    assert published("jeden").name == f"{first.name}-2"
    assert live(target)["pl/index.html"] == "jeden"


def test_a_manifest_that_cannot_be_read_is_said_so(published, target):
    name = published("jeden").name
    (target / "releases" / f"{name}.json").write_text('{"number": 1', "utf-8")
    with pytest.raises(DamagedError) as raised:
        published("dwa")
    message = f"releases/{name}.json cannot be read; delete that file, then publish again."
    assert str(raised.value) == message
    (target / "releases" / f"{name}.json").unlink()
    published("dwa")
    assert live(target)["pl/index.html"] == "dwa"


def test_a_folder_without_files_is_not_published(tmp_path, published, target):
    published("jeden")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DamagedError, match=r"^empty/ holds no files; build the site first\.$"):
        publish(tmp_path / "empty", target, FIRST)
    assert live(target)["pl/index.html"] == "jeden"


def test_the_target_may_not_lie_in_the_build(staged):
    output = staged()
    with pytest.raises(NotWritableError) as raised:
        publish(output, output / "public", FIRST)
    assert str(raised.value) == "public/ and output/ lie within each other; publish to another folder."


def test_a_file_in_the_place_of_the_target_is_said_so(staged, target):
    target.write_text("", "utf-8")
    with pytest.raises(PublishingError) as raised:
        publish(staged(), target, FIRST)
    assert str(raised.value) == "Opening public/ failed: there is a file of that name."


def test_a_folder_that_no_release_made_is_left_alone(staged, target):
    (target / "current").mkdir(parents=True)
    (target / "releases" / "2019").mkdir(parents=True)
    (target / "current/index.html").write_text("somebody's", "utf-8")
    with pytest.raises(NotWritableError) as raised:
        publish(staged(), target, FIRST)
    assert str(raised.value) == "public/current is a folder that no release made; move it away."
    assert live(target) == {"index.html": "somebody's"}
    assert "2019" in left(target)


def test_a_released_folder_says_its_number_and_files(published, target):
    name = published("jeden").name
    record = json.loads((target / "releases" / f"{name}.json").read_text("utf-8"))
    assert record["number"] == 1
    assert list(record["files"]) == sorted(SITE)


def test_without_links_folders_are_renamed(published, target):
    """As on Windows without the right to make links: current is the release's own folder."""
    first, second = published("jeden"), published("dwa", minutes=5)
    (target / "current").unlink()
    switch_by_renaming(target, second.name, None)
    assert current_release(target) == second
    third = published("trzy", minutes=10)
    assert not (target / "current").is_symlink()
    assert live(target)["pl/index.html"] == "trzy"
    assert releases(target) == [third, second, first]
    assert rollback(target, first.name) == first
    assert live(target)["pl/index.html"] == "jeden"
    assert left(target) == sorted(
        [*(f"{release.name}.json" for release in (first, second, third)), second.name, third.name]
    )


def test_a_rename_that_fails_is_undone(published, target):
    first = published("jeden")
    (target / "current").unlink()
    switch_by_renaming(target, first.name, None)
    with pytest.raises(FileNotFoundError):
        switch_by_renaming(target, "20270420T090000Z-00000000", first.name)
    assert live(target)["pl/index.html"] == "jeden"


def test_evidence_lies_beside_its_release_and_is_not_seen_by_visitors(staged, target):
    release = publish(staged(), target, FIRST, b'{"owed": 1}')
    assert left(target) == [release.name, f"{release.name}.evidence.json", f"{release.name}.json"]
    assert live(target) == SITE
    assert evidence_of(target, release) == b'{"owed": 1}'


def test_a_release_without_evidence_has_none(published, target):
    assert evidence_of(target, published("jeden")) is None


@pytest.mark.parametrize("text", ["inna", None])
def test_evidence_that_is_not_as_it_was_written_is_not_read(staged, target, text):
    release = publish(staged(), target, FIRST, b"{}")
    file = target / "releases" / f"{release.name}.evidence.json"
    file.write_text(text, "utf-8") if text else file.unlink()
    with pytest.raises(DamagedError) as stopped:
        evidence_of(target, release)
    assert str(stopped.value) == (
        f"releases/{release.name}.evidence.json is not what was written when {release.name} was published; "
        "bring it back from a copy."
    )


def test_evidence_goes_with_its_release(staged, target):
    for number in range(12):
        files = {**SITE, "pl/index.html": f"wersja {number}"}
        publish(staged(files), target, FIRST + dt.timedelta(minutes=number), f"{number}".encode())
    assert len(left(target)) == 30
    assert [evidence_of(target, release) for release in releases(target)] == [
        f"{number}".encode() for number in range(11, 1, -1)
    ]


def test_evidence_without_a_release_is_cleared_away_by_the_next_run(staged, target, published):
    name = published("jeden").name
    for stray in ("20270101T000000Z-00000000.evidence.json", ".20270101T000000Z-00000000.evidence.json.part"):
        (target / "releases" / stray).write_text("{}", "utf-8")
    second = published("dwa", minutes=5)
    assert left(target) == sorted([name, f"{name}.json", second.name, f"{second.name}.json"])


def test_the_same_pages_with_other_evidence_are_another_release_at_another_time(staged, target):
    first = publish(staged(), target, FIRST, b"1")
    second = publish(staged(), target, FIRST + dt.timedelta(minutes=1), b"2")
    assert [release.name for release in releases(target)] == [second.name, first.name]
    assert (evidence_of(target, first), evidence_of(target, second)) == (b"1", b"2")
