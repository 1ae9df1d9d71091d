import resource
from contextlib import contextmanager

import pytest

from nkmap.errors import InvalidInput, StorageFailed
from nkmap.formats.picture_files import write_picture

ENDINGS = ("png", "svg", "pdf")
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF-"}


@contextmanager
def disk_with(free):
    """Let files grow to `free` bytes only, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (free, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def files_in(folder):
    return {path for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_ending_of_the_name_chooses_the_format(make_map, tmp_path, ending):
    written = write_picture(make_map(["China"]), tmp_path / f"map.{ending.upper()}")
    assert written.path.read_bytes().startswith(BEGINNINGS[ending])
    assert written.names == ()
    assert files_in(tmp_path) == {written.path}


def test_another_ending_is_refused(make_map, tmp_path):
    with pytest.raises(InvalidInput, match=r"map\.gif"):
        write_picture(make_map(), tmp_path / "map.gif")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_failing_disk_leaves_the_old_picture_whole(make_map, tmp_path, ending):
    path = tmp_path / f"map.{ending}"
    path.write_bytes(b"the old picture")
    with disk_with(2000), pytest.raises(StorageFailed, match=rf"map\.{ending}.*too large"):
        write_picture(make_map(["China"]), path)
    assert path.read_bytes() == b"the old picture"
    assert files_in(tmp_path) == {path}


def test_a_folder_that_is_not_there_is_said_in_a_sentence(make_map, tmp_path):
    with pytest.raises(StorageFailed, match="was not written"):
        write_picture(make_map(), tmp_path / "nowhere" / "map.png")


def test_names_without_room_go_into_files_beside_a_picture_of_one_page(crowd, tmp_path):
    written = write_picture(crowd, tmp_path / "map.svg")
    assert [path.name for path in written.names[:2]] == ["map (names).svg", "map (names 2).svg"]
    assert files_in(tmp_path) == {written.path, *written.names}
    whole = "".join(path.read_text(encoding="utf-8") for path in (written.path, *written.names))
    assert all(token.name in whole for token in crowd.tokens)


def test_a_picture_is_of_nobody(make_map, tmp_path):
    for ending in ENDINGS:
        data = write_picture(make_map(["China"]), tmp_path / f"map.{ending}").path.read_bytes()
        assert str(tmp_path).encode() not in data and b"root" not in data.lower().replace(b"/root ", b"")
