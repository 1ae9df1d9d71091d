"""Damage is noticed, not shown as truth (P11): single flipped bits of a published file."""

import random
from contextlib import closing
from pathlib import Path

from how_often import MANY

from nkmap.db.opening import examine
from nkmap.errors import CannotOpen

FLIPS = 1000 if MANY else 25


def what_is_said(data: bytes) -> str:
    try:
        examined = examine(data, Path("sample.nkmap"))
    except CannotOpen as refused:
        return str(refused)
    with closing(examined.source):
        return " ".join(map(str, examined.notes))


def test_every_flipped_bit_of_a_published_file_is_refused_or_said(shipped_sample):
    data, chance = shipped_sample.read_bytes(), random.Random(11)
    assert what_is_said(data) == ""
    for _ in range(FLIPS):
        bit = chance.randrange(8 * len(data))
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        said = what_is_said(bytes(flipped))
        assert "damaged" in said or "not an nkmap project" in said or "newer nkmap" in said, bit


def test_what_the_seal_is_for_is_not_noticed_by_the_structure_alone(shipped_sample, monkeypatch):
    """Broken on purpose: without the seal most flipped bits pass as truth."""
    data, chance = shipped_sample.read_bytes(), random.Random(11)
    monkeypatch.setattr("nkmap.db.opening._seal_notes", lambda *_: [])
    silent = 0
    for _ in range(40):
        flipped = bytearray(data)
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        silent += not what_is_said(bytes(flipped))
    assert silent > 5
