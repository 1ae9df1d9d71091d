"""A file in which nothing has to be repaired is taken over as a whole; every other one goes row by row."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from nkmap.db.copying import copied_in_memory
from nkmap.db.images import in_memory
from nkmap.db.opening import copy_rows, examine
from nkmap.db.project_file import open_project
from nkmap.db.tables import TABLES
from nkmap.db.untrusted import Untrusted

Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def untrusted(file: Path) -> Iterator[Callable[[], Untrusted]]:
    """Examines the file as it is then."""
    sources: list[Untrusted] = []

    def read() -> Untrusted:
        sources.append(examine(file.read_bytes(), file).source)
        return sources[-1]

    yield read
    for source in sources:
        source.close()


def rows_in(connection: sqlite3.Connection) -> Rows:
    return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in TABLES}


@pytest.mark.parametrize("as_a_whole", [True, False])
def test_both_ways_of_copying_give_the_same_database(
    as_a_whole: bool, sample_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not as_a_whole:
        monkeypatch.setattr(Untrusted, "image", lambda _source: None)
    examined = examine(sample_file.read_bytes(), sample_file)
    with closing(examined.source), copied_in_memory(examined.source) as (expected, _report):
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
        wanted = rows_in(expected.connection.driver_connection), expected.exec_driver_sql(schema).all()
        assert copy_rows(examined, tmp_path / "copy.db").notes() == []
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert (rows_in(copy), copy.execute(schema).fetchall()) == wanted
        assert copy.execute("PRAGMA page_size").fetchone() == (1024,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_published_file_is_taken_as_a_whole_although_its_seal_is_broken(
    file: Path, doctor: Callable[..., None], untrusted: Callable[[], Untrusted]
) -> None:
    assert untrusted().image() is not None
    doctor(file, "UPDATE stakeholder SET name = 'Chile' WHERE id = 1")
    image = untrusted().image()
    assert image is not None and "Chile" in str(rows_in(in_memory(image))["stakeholder"])
    assert any("changed by something other" in note for note in open_project(file).notes)


FAULTS = {
    "NUL": "UPDATE stakeholder SET name = 'A' || char(0) || 'B' WHERE id = 1",
    "broken text": "UPDATE stakeholder SET name = CAST(x'41FF42' AS TEXT) WHERE id = 1",
    "half a letter at the end": "UPDATE stakeholder SET note = CAST(x'E282' AS TEXT)",
    "long name": "UPDATE stakeholder SET name = hex(zeroblob(60000)) WHERE id = 1",
    "unknown word": "UPDATE stakeholder SET sensitivity = 'x' WHERE id = 1",
    "half a place": "UPDATE placement SET x = NULL WHERE id = 1",
    "endless place": "UPDATE placement SET x = 9e999 WHERE id = 1",
    "own parent": "UPDATE stakeholder SET parent_id = 1 WHERE id = 1",
    "missing parent": "UPDATE stakeholder SET parent_id = 99 WHERE id = 1",
    "circle of parents": "UPDATE stakeholder SET parent_id = 3 - id WHERE id < 3",
    "missing stakeholder": "DELETE FROM stakeholder WHERE id = 2",
}
OTHER_SCHEMAS = {
    "foreign index": "CREATE INDEX ix_source_title ON source (title)",
    "other column": "ALTER TABLE source RENAME COLUMN title TO heading",
    "other check": "UPDATE sqlite_master SET sql = replace(sql, '0 AND 4', '0 AND 9')",
    "no seal": "DROP TABLE seal",
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_file_with_any_fault_is_not_taken_as_a_whole(
    case: str, file: Path, doctor: Callable[..., None], untrusted: Callable[[], Untrusted]
) -> None:
    doctor(file, FAULTS[case])
    source = untrusted()
    assert source.image() is None
    with copied_in_memory(source) as (_, report):
        assert report.findings


@pytest.mark.parametrize("case", OTHER_SCHEMAS)
def test_a_file_whose_schema_is_not_ours_to_the_letter_is_not_taken_as_a_whole(
    case: str, file: Path, doctor: Callable[..., None]
) -> None:
    doctor(file, OTHER_SCHEMAS[case])
    with closing(Untrusted(file.read_bytes(), file, newer=False, older=True)) as source:
        assert source.image() is None


def test_what_is_hidden_between_the_rows_does_not_come_along(
    file: Path, doctor: Callable[..., None], untrusted: Callable[[], Untrusted]
) -> None:
    describe = "UPDATE project SET description = {}".format
    doctor(file, "PRAGMA secure_delete = OFF", describe("hex(zeroblob(2000)) || 'Deserter'"), describe("''"))
    assert b"Deserter" in file.read_bytes()
    image = untrusted().image()
    assert image is not None and b"Deserter" not in image
