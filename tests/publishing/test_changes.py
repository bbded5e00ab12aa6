import json

from plugins.publishing.changes import Changes, compare, describe
from plugins.publishing.manifest import digest_of, hash_of, manifest_of, to_json

BEFORE = {"index.html": "1", "pl/a/index.html": "1", "pl/b/index.html": "1", "media/a-1.avif": "1"}
AFTER = {"index.html": "1", "pl/a/index.html": "2", "pl/c/index.html": "1", "media/a-1.avif": "2"}


def test_a_manifest_names_every_file_with_its_hash(staged):
    folder = staged({"pl/index.html": "dzień dobry", "index.html": "", ".well-known/x": "y"})
    assert manifest_of(folder) == {
        ".well-known/x": "a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa",
        "index.html": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "pl/index.html": hash_of(folder / "pl/index.html"),
    }
    assert list(manifest_of(folder)) == [".well-known/x", "index.html", "pl/index.html"]


def test_a_manifest_is_written_sorted():
    assert to_json({"b": "2", "ą": "1", "a": "3"}) == '{\n"a": "3",\n"b": "2",\n"ą": "1"\n}\n'.encode()
    assert json.loads(to_json(AFTER)) == AFTER


def test_equal_contents_have_equal_digests_whatever_their_order():
    assert digest_of({"a": "1", "b": "2"}) == digest_of({"b": "2", "a": "1"}) == "99f8eaf1"
    assert digest_of({"a": "1"}) != digest_of({"a": "2"})


def test_two_manifests_are_compared():
    assert compare(BEFORE, AFTER) == Changes(
        new=("pl/c/index.html",),
        changed=("media/a-1.avif", "pl/a/index.html"),
        removed=("pl/b/index.html",),
    )


def test_equal_manifests_have_no_changes():
    assert not compare(BEFORE, dict(BEFORE))
    assert list(describe(compare(BEFORE, BEFORE))) == ["nothing changes"]


def test_changes_are_said_as_addresses_pages_first():
    assert list(describe(compare(BEFORE, AFTER))) == [
        "1 new, 2 changed, 1 removed",
        "  + /pl/c/",
        "  ~ /pl/a/",
        "  ~ /media/a-1.avif",
        "  - /pl/b/",
    ]


def test_long_lists_are_cut_and_counted():
    after = {f"pl/{number:03}/index.html": "1" for number in range(1500)}
    assert list(describe(compare({}, {**after, "index.html": "1"}), shown=2)) == [
        "1501 new",
        "  + /",
        "  + /pl/000/",
        "  + … and 1499 more",
    ]
