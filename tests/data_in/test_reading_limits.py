"""Files that are too much: each is refused with a sentence, soon, and without filling the memory (P23)."""

import threading
import time
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from made_workbooks import make
from odf import table as odf
from odf.opendocument import OpenDocumentSpreadsheet
from odf.text import P

from nkmap import confined
from nkmap.data_in import limits
from nkmap.data_in.carrying import as_found, as_plain
from nkmap.data_in.reading import read, read_copied, tables
from nkmap.errors import Stopped, UnusableFile

SHEET = "xl/worksheets/sheet1.xml"


def refusal(path: Path) -> str:
    with pytest.raises(UnusableFile) as refused:
        read(path)
    return str(refused.value)


def packed(path: Path, **parts: bytes) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", "<workbook/>")
        for name, content in parts.items():
            book.writestr(name, content)
    return path


def test_a_million_rows_and_a_gigabyte_are_refused_soon_with_what_to_do(tmp_path):
    million, sparse = tmp_path / "million.csv", tmp_path / "gigabyte.csv"
    million.write_text("name,influence\n" + "Actor,1\n" * 1_000_000)
    with sparse.open("wb") as file:
        file.truncate(1_000_000_000)
    begun = time.monotonic()
    said = "“million.csv”: It has more than 100,000 rows. Divide it into smaller files."
    assert refusal(million) == said
    assert refusal(sparse).startswith("“gigabyte.csv”: It is larger than 50 MB.")
    assert time.monotonic() - begun < 20


def test_as_many_rows_as_are_allowed_come_in(tmp_path):
    path = tmp_path / "many.csv"
    path.write_text("name,influence\n" + "Actor,1\n" * 99_999)
    (table,) = read(path).tables
    assert len(table.rows) == 99_999 and table.rows[-1] == (100_000, ("Actor", 1))


def test_a_packed_bomb_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    bomb = packed(tmp_path / "bomb.xlsx", **{SHEET: b" " * 60_000_000})
    assert bomb.stat().st_size < 100_000 and "larger than 50 MB" in refusal(bomb)
    many = packed(tmp_path / "parts.xlsx", **{f"xl/{part}.xml": b"" for part in range(5_001)})
    assert "more than 5,000 parts" in refusal(many)


def test_a_directory_that_says_less_than_there_is_is_found_out(tmp_path):
    path = packed(tmp_path / "lie.xlsx", **{SHEET: b" " * 2_000_000})
    size = (2_000_000).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (10).to_bytes(4, "little")))
    assert "damaged" in refusal(path)


def test_entities_are_refused_and_nothing_is_fetched(tmp_path):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
    assert "entities" in refusal(packed(tmp_path / "entities.xlsx", **{SHEET: bomb}))


def test_a_sheet_to_the_last_row_and_column_is_refused_and_paint_is_no_content(tmp_path):
    far = refusal(make("far_away.xlsx", tmp_path))
    assert "row 1,048,576, with 16,384 columns" in far
    (table,) = read(make("formatted_to_the_end.xlsx", tmp_path)).tables
    assert len(table.rows) == 1


def test_repeated_cells_of_an_ods_do_not_fill_the_memory(tmp_path):
    document = OpenDocumentSpreadsheet()
    table = odf.Table(name="Bomb")
    row, cell = odf.TableRow(numberrowsrepeated=1_000_000), odf.TableCell(numbercolumnsrepeated=1_000)
    cell.addElement(P(text="boo"))
    row.addElement(cell)
    table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(str(tmp_path / "bomb.ods"))
    assert refusal(tmp_path / "bomb.ods").startswith("“bomb.ods”: ")


def test_deep_json_and_endless_cells_are_refused(tmp_path):
    for name, content, said in (
        ("deep.json", "[" * 200_000, "too deeply"),
        ("deeper.json", '{"a":' * 100_000 + "1" + "}" * 100_000, "too deeply"),
        ("long.csv", "name\n" + "a" * 1_000_000, "too long"),
        ("wide.csv", ",".join(map(str, range(201))) + "\n" + "1," * 201, "more than 200 columns"),
    ):
        path = tmp_path / name
        path.write_text(content)
        assert said in refusal(path), name


def test_what_takes_too_long_or_too_much_memory_ends_in_a_sentence(tmp_path, monkeypatch):
    path = tmp_path / "some.csv"
    path.write_text("name,influence\n" + "Actor,1\n" * 90_000)
    monkeypatch.setattr(limits, "SECONDS", 0.0001)
    assert refusal(path).startswith("“some.csv”: Reading takes more than 1 seconds")


def test_the_limits_are_the_promised_ones_and_the_confined_process_is_told(tmp_path, monkeypatch):
    assert (limits.MOST_BYTES, limits.MOST_ROWS, limits.MOST_COLUMNS) == (50_000_000, 100_000, 200)
    path, told = tmp_path / "some.csv", {}
    path.write_text("name,influence\nActor,1\n")
    monkeypatch.setattr(confined, "run", lambda *_, **kept: told.update(kept))
    with pytest.raises(UnusableFile):
        read(path)
    assert (told["seconds"], told["megabytes"]) == (5.0, 500)


def test_cells_are_counted_over_all_tables_and_the_clipboard_is_bounded_too(monkeypatch):
    assert limits.MOST_CELLS == 3_000_000
    monkeypatch.setattr(limits, "MOST_CELLS", 5)
    with pytest.raises(UnusableFile, match="more than 5 cells"):
        tables(b"name,influence\nGhana,1\nFiji,1\nPeru,1\n", "some.csv")
    monkeypatch.setattr(limits, "MOST_BYTES", 20)
    with pytest.raises(UnusableFile, match="larger than"):
        read_copied("name\tinfluence\nGhana\t1\n")


def test_reading_can_be_stopped(tmp_path):
    path = tmp_path / "some.csv"
    path.write_text("name,influence\nActor,1\n")
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        read(path, stop=stop)


def test_what_is_no_file_is_said_by_its_name(tmp_path):
    assert refusal(tmp_path) == f"“{tmp_path.name}”: It is not there, or it is no file."
    assert "is not there" in refusal(tmp_path / "gone.csv")


def test_tables_arrive_from_the_confined_process_as_they_were_read(tmp_path):
    path = make("ours.xlsx", tmp_path)
    assert read(path) == tables(path.read_bytes(), path.name)
    found = read(path)
    assert as_found(as_plain(found)) == found
