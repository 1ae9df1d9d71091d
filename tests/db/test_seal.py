"""The seal notices every change that did not come from publishing."""

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from nkmap.db.opening import examine
from nkmap.db.project_file import open_project
from nkmap.errors import CannotOpen


def noticed(data: bytes) -> bool:
    try:
        examined = examine(data, Path("small.nkmap"))
    except CannotOpen:
        return True
    with closing(examined.source):
        return bool(examined.notes)


def test_a_published_file_has_an_intact_seal(file: Path) -> None:
    assert not noticed(file.read_bytes())


def test_every_flipped_bit_is_noticed(file: Path) -> None:
    data, chance = file.read_bytes(), random.Random(1905)
    for _flip in range(300):
        place, bit = chance.randrange(len(data)), chance.randrange(8)
        flipped = bytearray(data)
        flipped[place] ^= 1 << bit
        assert noticed(bytes(flipped)), (place, bit)


def test_every_flipped_bit_of_the_seal_itself_is_noticed(file: Path) -> None:
    data = file.read_bytes()
    digits = open_seal(data)
    start = data.index(digits.encode())
    for place in range(start - 4, start + len(digits)):
        flipped = bytearray(data)
        flipped[place] ^= 1
        assert noticed(bytes(flipped)), place


def test_a_file_changed_by_another_program_opens_with_a_note(file: Path, doctor: Callable[..., None]) -> None:
    doctor(file, "UPDATE stakeholder SET name = 'Japan' WHERE id = 1")
    assert "changed by something other than nkmap" in open_project(file).notes[0]


def test_a_file_without_a_seal_opens_with_a_note(file: Path, doctor: Callable[..., None]) -> None:
    doctor(file, "DROP TABLE seal")
    assert "carries no seal" in open_project(file).notes[0]


def open_seal(data: bytes) -> str:
    with closing(examine(data, Path("small.nkmap")).source) as source:
        return str(source.stored_seal())
