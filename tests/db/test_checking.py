"""`nkmap check`: everything that is wrong, by table and row id, and no names."""

from collections.abc import Callable
from pathlib import Path

from nkmap.db.checking import check_file

Doctor = Callable[..., None]


def test_a_published_file_is_sound(file: Path) -> None:
    before = file.stat().st_mtime_ns
    assert check_file(file) == []
    assert file.stat().st_mtime_ns == before


def test_every_fault_is_named_by_table_and_row(file: Path, doctor: Doctor) -> None:
    doctor(
        file,
        "UPDATE placement SET x = 2e6 WHERE id = 1",
        "UPDATE placement SET confidence = 'sure', stakeholder_id = 2 WHERE id = 2",
        "DELETE FROM stakeholder WHERE id = 2",
        "UPDATE stakeholder SET note = hex(zeroblob(60000)) WHERE id = 1",
    )
    faults = check_file(file)
    assert "changed by something other than nkmap" in faults[0]
    assert set(faults[1:]) >= {
        "Table “placement”, row 1: “x” is out of range.",
        "Table “placement”, row 2: “confidence” is not one of the known words.",
        "Table “placement”, row 2: “stakeholder_id” refers to something missing.",
        "Table “relation”, row 1: “to_id” refers to something missing.",
        "Table “stakeholder”, row 1: “note” is too long.",
    }
    assert not any(name in fault for fault in faults for name in ("China", "DPRK"))


def test_a_file_that_cannot_be_opened_gets_the_sentence_of_opening(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:10_000])
    (fault,) = check_file(file)
    assert "“small.nkmap” is damaged" in fault


def test_a_missing_file_is_said_to_be_missing(desk: Path) -> None:
    assert "“a.nkmap” is not there" in check_file(desk / "a.nkmap")[0]
