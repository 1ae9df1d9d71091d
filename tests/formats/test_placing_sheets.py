"""Sheets for placing: empty, with numbers to read off and the names to place."""

import shutil
import subprocess

import pytest

from nkmap.drawing.page import SHEETS
from nkmap.drawing.placing_sheet import placing_sheets
from nkmap.formats.placing_sheets import save_sheets, sheets_pdf
from nkmap.templates import load_template

NAMES = ["China", "대한민국 정부", "Europäische Union"]


def words(sheets):
    return [line for sheet in sheets for text in sheet.texts for line in text.lines]


def test_a_sheet_has_the_axes_numbers_and_names_and_nobody_on_it(make_map):
    (sheet,) = placing_sheets(make_map(["Secret place"]), NAMES, SHEETS["A4"])
    said = words([sheet])
    assert {*NAMES, "Who decides?", "Table or name", "across", "up"} <= set(said)
    assert "Secret place" not in said and said.count("10") == 2 and len(sheet.boxes) == 6
    assert {"Stance on the question"} <= {line for text in sheet.grid_texts for line in text.lines}


def test_the_numbers_stand_where_the_axes_have_them(make_map):
    (sheet,) = placing_sheets(make_map(), NAMES, SHEETS["A4"])
    sevens = [text for text in sheet.texts if text.lines == ("7",)]
    x, y = sheet.face.point(0.4, 0.7)
    assert any(text.box.left == pytest.approx(x, abs=SHEETS["A4"].gap) for text in sevens)
    assert any(text.box.bottom == pytest.approx(y, abs=SHEETS["A4"].gap) for text in sevens)


@pytest.mark.parametrize("template", ["position-map", "spectrum-of-allies", "rings"])
def test_other_grids_ask_for_one_number_that_stands_in_each_part(make_map, template):
    grid = load_template(template).grid
    (sheet,) = placing_sheets(make_map(grid=grid), NAMES, SHEETS["A3"])
    assert len(sheet.boxes) == 3 and "number" in words([sheet])
    numbers = [text for text in sheet.texts if text.style.size == SHEETS["A3"].title]
    assert [text.lines[0] for text in numbers][1:] == [str(n + 1) for n in range(len(grid.cells))]


def test_names_that_have_no_room_go_on_the_next_page(make_map):
    names = [f"Organisation {number}" for number in range(1, 61)]
    sheets = placing_sheets(make_map(), names, SHEETS["A4"])
    assert len(sheets) == 2 and set(names) <= set(words(sheets))
    page = SHEETS["A4"]
    boxes = [box for sheet in sheets for box in (*sheet.boxes, *(text.box for text in sheet.texts))]
    assert all(box.right <= page.width and box.bottom <= page.height - page.margin + 1 for box in boxes)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler reads the files")
def test_the_file_is_a_pdf_on_that_paper_always_the_same(make_map, tmp_path):
    save_sheets(make_map(), NAMES, "A3", tmp_path / "sheets.pdf")
    told = subprocess.run(
        ["pdfinfo", tmp_path / "sheets.pdf"], capture_output=True, check=True
    ).stdout.decode()
    assert "Pages:           1" in told and "(A3)" in told
    assert (tmp_path / "sheets.pdf").read_bytes() == sheets_pdf(make_map(), NAMES, "A3")
