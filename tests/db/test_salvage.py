"""Of a damaged file everything that can still be read is brought into a new one; the file stays as it is."""

from random import Random

import pytest
from how_often import MANY

from nkmap.db.checking import check_file
from nkmap.db.project_file import read_project
from nkmap.db.queries.counts import counts, project
from nkmap.db.salvage import recover
from nkmap.errors import AlreadyThere, CannotOpen


def counted(path):
    with read_project(path) as opened:
        return opened.store.read(counts), opened.store.read(project).title


@pytest.fixture
def whole(sample_file):
    return counted(sample_file)[0]


def damaged(path, change):
    data = bytearray(path.read_bytes())
    path.write_bytes(change(data) or data)
    return path.read_bytes()


def zeros_in_the_middle(data):
    middle = len(data) // 2 // 1024 * 1024
    data[middle : middle + 4096] = bytes(4096)


def a_lost_header(data):
    data[:100] = bytes(100)


def cut_off(data):
    return data[: len(data) * 9 // 10]


@pytest.mark.parametrize(
    ("change", "least"), [(zeros_in_the_middle, 0.9), (a_lost_header, 1.0), (cut_off, 0.5)]
)
def test_most_of_a_damaged_file_is_salvaged(change, least, whole, sample_file, tmp_path):
    before = damaged(sample_file, change)
    assert check_file(sample_file), "the file is damaged"
    with pytest.raises(CannotOpen):
        counted(sample_file)
    salvaged = recover(sample_file, tmp_path / "new.nkmap")
    found, title = counted(tmp_path / "new.nkmap")
    assert title.endswith("(salvaged)")
    assert check_file(tmp_path / "new.nkmap") == []
    assert salvaged.counted == found
    assert sum(found.values()) >= least * sum(whole.values())
    assert all(found[name] <= whole[name] for name in whole)
    assert sample_file.read_bytes() == before


def test_everything_is_salvaged_from_a_file_that_is_whole(whole, sample_file, tmp_path):
    assert recover(sample_file, tmp_path / "new.nkmap").counted == whole
    with pytest.raises(AlreadyThere):
        recover(sample_file, tmp_path / "new.nkmap")


def test_no_damage_ends_in_anything_but_a_sentence(sample_file, tmp_path):
    whole, chance = sample_file.read_bytes(), Random(5)
    came_back = 0
    for attempt in range(60 if MANY else 9):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 5, 50))):
            start, size = chance.randrange(len(data)), chance.choice((1, 100, 3000))
            data[start : start + size] = chance.randbytes(chance.choice((size, 3000)))
        sample_file.write_bytes(data[: chance.randrange(1, len(data) + 1)] if attempt % 3 == 0 else data)
        try:
            recover(sample_file, tmp_path / f"{attempt}.nkmap")
        except CannotOpen:
            continue
        assert check_file(tmp_path / f"{attempt}.nkmap") == []
        came_back += 1
    assert came_back > 2


@pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\0" + bytes(3000), bytes(100_000)])
def test_of_something_else_nothing_is_salvaged(content, tmp_path):
    (tmp_path / "x.nkmap").write_bytes(content)
    with pytest.raises(CannotOpen):
        recover(tmp_path / "x.nkmap", tmp_path / "new.nkmap")
    assert not (tmp_path / "new.nkmap").exists()
