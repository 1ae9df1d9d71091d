"""Files from anywhere: each is opened as it is, repaired with a note, or refused with a sentence."""

import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import OpenProject, open_project, read_project, write_project
from nkmap.db.queries.maps import map_content
from nkmap.db.tables import TABLES, Placement, Relation, Stakeholder
from nkmap.errors import CannotOpen, Damaged, NotOurs, NotThere, TooNew


def opened(path: Path) -> tuple[OpenProject, dict[int, Stakeholder]]:
    project = open_project(path)
    people = project.store.read(lambda session: {s.id: s for s in session.query(Stakeholder)})
    return project, people


def zeros_in_the_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    start = len(data) // 2 // 4096 * 4096
    data[start : start + 4096] = bytes(4096)
    path.write_bytes(data)


def foreign_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")


def zip_file(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")


BAD_FILES: dict[str, tuple[Callable[[Path], object], type[CannotOpen], str]] = {
    "empty": (lambda path: path.write_bytes(b""), Damaged, "“small.nkmap” is empty (0 bytes)"),
    "text": (lambda path: path.write_text("Dear all"), NotOurs, "“small.nkmap” is not an nkmap project"),
    "zip": (zip_file, NotOurs, "“small.nkmap” is not an nkmap project"),
    "foreign database": (foreign_database, NotOurs, "“small.nkmap” is not an nkmap project"),
    "half": (
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        Damaged,
        "missing",
    ),
    "first bytes": (lambda path: path.write_bytes(path.read_bytes()[:50]), Damaged, "missing"),
    "zeros": (zeros_in_the_middle, Damaged, "“small.nkmap” is damaged"),
    "vanished": (lambda path: path.unlink(), NotThere, "“small.nkmap” is not there"),
    "folder": (lambda path: (path.unlink(), path.mkdir()), NotOurs, "is a folder"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_is_refused_with_a_sentence_and_left_alone(case: str, file: Path, private: Path) -> None:
    spoil, kind, words = BAD_FILES[case]
    spoil(file)
    before = file.read_bytes() if file.is_file() else None
    with pytest.raises(kind, match=words.replace("(", r"\(").replace(")", r"\)")) as refused:
        open_project(file)
    assert str(file.parent) not in str(refused.value)
    assert (file.read_bytes() if file.is_file() else None) == before
    assert list((private / "work").glob("*")) == []


HOSTILE = {
    "view": ["CREATE VIEW v AS SELECT 1"],
    "endless view": [
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"
    ],
    "trigger": ["CREATE TRIGGER t AFTER INSERT ON stakeholder BEGIN DELETE FROM relation; END"],
    "unknown table": ["CREATE TABLE extra (id INTEGER PRIMARY KEY)"],
    "virtual table": ["CREATE VIRTUAL TABLE words USING fts5(word)"],
    "index that computes": ["CREATE INDEX ix_source_title ON source (hex(zeroblob(1000000)))"],
    "partial index": ["CREATE INDEX ix_source_title ON source (title) WHERE length(title) > 3"],
    "column that computes": ["ALTER TABLE source ADD COLUMN heavy TEXT AS (hex(zeroblob(1000000)))"],
    "300 tables": [f"CREATE TABLE t{i} (id INTEGER PRIMARY KEY)" for i in range(300)],
    "missing table": ["DROP TABLE evidence"],
    "missing column": ["ALTER TABLE session DROP COLUMN place"],
    "shared page": ["UPDATE sqlite_master SET rootpage = 2 WHERE name IN ('step', 'session')"],
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_file_with_a_foreign_schema_is_refused(case: str, file: Path, doctor: Callable[..., None]) -> None:
    doctor(file, *HOSTILE[case])
    with pytest.raises(Damaged, match="is damaged"):
        open_project(file)


def test_a_newer_minor_version_opens_for_reading_only(file: Path, doctor: Callable[..., None]) -> None:
    new = ["CREATE TABLE mood (id INTEGER PRIMARY KEY)", "ALTER TABLE stakeholder ADD COLUMN mood TEXT"]
    doctor(file, *new, "PRAGMA user_version = 1001")
    project, people = opened(file)
    assert "newer nkmap (file format 1.1)" in str(project.read_only_because)
    assert [person.name for person in people.values()] == ["China", "DPRK", "외교부"]
    assert project.close() is None


def test_a_newer_major_version_is_refused_naming_what_is_needed(
    file: Path, doctor: Callable[..., None]
) -> None:
    doctor(file, "PRAGMA user_version = 2000")
    with pytest.raises(TooNew, match="nkmap 2 or later"):
        open_project(file)


def test_an_older_minor_version_gets_the_usual_values_for_what_it_lacks(
    file: Path, doctor: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    doctor(
        file,
        "ALTER TABLE session DROP COLUMN place",
        "INSERT INTO session (id, uid, date, participants, agenda, parking_lot, note)"
        " VALUES (1, 'u', '', '', '', '', '')",
    )
    monkeypatch.setattr("nkmap.db.opening.USER_VERSION", 1001)
    own_files.remember(digest(file.read_bytes()))  # read in this process, which has another version now
    with read_project(file) as project:
        assert project.store.read(lambda session: session.connection().exec_driver_sql(
            "SELECT place FROM session").scalars().all()) == [""]  # fmt: skip


REPAIRS: dict[str, tuple[str, int, str, object, str]] = {
    "name as blob": ("UPDATE stakeholder SET name = x'4348' WHERE id = 1", 1, "name", "CH", "is not text"),
    "broken text": (
        "UPDATE stakeholder SET name = CAST(x'41FF42' AS TEXT) WHERE id = 1",
        1, "name", "A\ufffdB", "holds characters that cannot be kept",
    ),
    "NUL": ("UPDATE stakeholder SET name = 'A' || char(0) || 'B' WHERE id = 1", 1, "name", "AB", "repaired"),
    "long name": (
        "UPDATE stakeholder SET name = hex(zeroblob(60000)) WHERE id = 1",
        1, "name", "0" * 500, "“name” is too long in 1 row; it was repaired",
    ),
    "unknown word": (
        "UPDATE stakeholder SET sensitivity = 'x' WHERE id = 1",
        1, "sensitivity", "shareable", "set to its usual value",
    ),
    "text in a number": ("UPDATE stakeholder SET position = 'x' WHERE id = 1", 1, "position", 0, "a number"),
    "same code": ("UPDATE stakeholder SET code = 'AB'", 2, "code", None, "contradicts"),
    "same uid": ("UPDATE stakeholder SET uid = 'same'", 1, "uid", "same", "contradicts"),
    "own parent": ("UPDATE stakeholder SET parent_id = 1 WHERE id = 1", 1, "parent_id", None, "contradicts"),
    "missing parent": ("UPDATE stakeholder SET parent_id = 99 WHERE id = 1", 1, "parent_id", None, "nowhere"),
    "circle of parents": (
        "UPDATE stakeholder SET parent_id = 3 - id WHERE id < 3",
        1, "parent_id", None, "circle",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REPAIRS)
def test_a_value_that_cannot_be_kept_is_repaired_with_a_note(
    case: str, file: Path, doctor: Callable[..., None]
) -> None:
    statement, row_id, column, value, words = REPAIRS[case]
    doctor(file, *_without_unique(statement), loose="stakeholder")
    project, people = opened(file)
    assert set(people) == {1, 2, 3}
    assert getattr(people[row_id], column) == value
    assert any(words in note for note in project.notes), project.notes
    assert not any("China" in note for note in project.notes)


def _without_unique(statement: str) -> list[str]:
    if "SET code" not in statement and "SET uid" not in statement:
        return [statement]
    columns = ", ".join(column.name for column in TABLES["stakeholder"].columns)
    return [
        "PRAGMA legacy_alter_table = ON",
        f"CREATE TABLE plain AS SELECT {columns} FROM stakeholder",
        "DROP TABLE stakeholder",
        "ALTER TABLE plain RENAME TO stakeholder",
        statement,
    ]


@pytest.mark.parametrize("value", ["9e999", "-9e999", "1e308"])
def test_a_place_out_of_this_world_becomes_not_assessed(
    value: str, file: Path, doctor: Callable[..., None]
) -> None:
    doctor(file, f"UPDATE placement SET x = {value} WHERE id = 1")
    project = open_project(file)
    placement = project.store.read(lambda session: session.get(Placement, 1))
    assert placement is not None
    assert (placement.x, placement.y) == (None, None)
    assert "Table “placement”: “x” is out of range in 1 row; it was left empty." in project.notes


def test_a_relation_to_a_missing_stakeholder_is_left_out_with_a_note(
    file: Path, doctor: Callable[..., None]
) -> None:
    doctor(file, "DELETE FROM stakeholder WHERE id = 2")
    project, people = opened(file)
    assert set(people) == {1, 3}
    assert project.store.read(lambda session: session.query(Relation).count()) == 0
    note = "Table “relation”: “to_id” refers to something missing in 1 row; the row was left out."
    assert note in project.notes


def test_opening_starts_with_nothing_to_undo_and_nothing_to_publish(file: Path) -> None:
    project = open_project(file)
    assert project.store.undoable() is None
    assert not project.unpublished()
    assert project.notes == []


def test_a_file_left_in_write_ahead_mode_opens_with_a_note(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert any("changed by something other than nkmap" in note for note in open_project(file).notes)


def test_what_another_program_left_beside_the_file_is_mentioned(file: Path) -> None:
    file.with_name("small.nkmap-journal").write_bytes(b"x")
    assert any("“small.nkmap-journal”" in note for note in open_project(file).notes)


@pytest.mark.parametrize("protected", ["file", "folder"])
def test_a_protected_file_or_folder_opens_for_reading_only(protected: str, file: Path) -> None:
    target = file if protected == "file" else file.parent
    chattr = shutil.which("chattr")
    if chattr is None or subprocess.run([chattr, "+i", target], capture_output=True).returncode:
        pytest.skip("needs chattr and a file system that knows it: the tests may run as root")
    try:
        before = file.stat().st_mtime_ns
        project, people = opened(file)
        assert "reading only" in str(project.read_only_because)
        assert len(people) == 3
        assert project.close() is None
        assert file.stat().st_mtime_ns == before
    finally:
        subprocess.run([chattr, "-i", target], check=True)


@pytest.mark.parametrize(
    "name",
    ["100%20.nkmap", "what?.nkmap", "a#b&c.nkmap", 'it\'s "it".nkmap', "지도 1.nkmap", "é" * 120 + ".nkmap"],
)
def test_odd_file_names_open_exactly_that_file(name: str, file: Path, desk: Path) -> None:
    write_project(desk / name, lambda session: session.add(Stakeholder(name="Odd")))
    project, people = opened(desk / name)
    assert [person.name for person in people.values()] == ["Odd"]
    with project.store.edit("Rename") as edit:
        edit.session.query(Stakeholder).update({"name": "Odder"})
    assert project.close() is None
    assert [person.name for person in opened(desk / name)[1].values()] == ["Odder"]
    assert sorted(path.name for path in desk.iterdir()) == sorted([name, "small.nkmap"])


def test_a_file_without_what_every_project_has_gets_it_and_says_so(file, doctor):
    doctor(
        file,
        "DELETE FROM project",
        "UPDATE round SET working = 0",
        "DELETE FROM grid_axis WHERE dimension = 'x'",
    )
    project = open_project(file)
    content = project.store.read(map_content, 1)
    notes = " ".join(project.notes)
    project.close()
    assert content.grid.x.minimum == -1
    assert len(content.tokens) == 2
    for table in ("project", "round", "map"):
        assert f"Table “{table}”" in notes
