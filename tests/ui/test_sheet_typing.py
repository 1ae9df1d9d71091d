"""Places are typed in from paper sheets, by number pad."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from test_blind_placement import do, placed_by

KEY = Qt.Key


@pytest.fixture
def typing(seeded):
    do(seeded, "blind_placement", "type_sheets")
    return seeded.page.groups.typing


def number_pad(hands, keys):
    """Type digits, "-" for back, "<" to erase and "\\n" for Enter, as a number pad sends them."""
    special = {"\n": KEY.Key_Enter, "-": KEY.Key_Minus, "<": KEY.Key_Backspace}
    for key in keys:
        if key in special:
            hands.key(special[key], Qt.KeyboardModifier.KeypadModifier)
        else:
            hands.type(key)


def test_a_sheet_is_typed_by_number_pad_alone(seeded, typing):
    assert typing.line.accessibleName() == "Table 1 · China: _ , _"
    number_pad(seeded, "7\n4")
    assert typing.line.accessibleName() == "Table 1 · China: 7 , 4"
    number_pad(seeded, "\n\n2.5\n10\n")
    assert placed_by(seeded, "Table 1") == {
        "China": pytest.approx((0.4, 0.4)),
        "Japan": pytest.approx((-0.5, 1.0)),
    }
    assert typing.line.accessibleName() == "Table 1 · Sweden: _ , _"
    number_pad(seeded, "\n\n")
    assert typing.line.accessibleName() == "Table 2 · China: _ , _"
    assert typing.sheets.texts() == [["Table 1", "2 of 5"], ["Table 2", "0 of 5"]]


def test_minus_goes_back_and_what_is_there_is_typed_over_or_taken_back(seeded, typing):
    number_pad(seeded, "7\n4\n-")
    assert typing.line.accessibleName() == "Table 1 · China: 7 , 4"
    number_pad(seeded, "3\n\n")
    assert placed_by(seeded, "Table 1")["China"] == pytest.approx((-0.4, 0.4))
    number_pad(seeded, "-<\n<")
    assert typing.line.accessibleName() == "Table 1 · China: _ , _"
    number_pad(seeded, "\n")
    assert placed_by(seeded, "Table 1") == {}


def test_undo_goes_back_to_what_was_typed_last_and_no_further(seeded, typing):
    number_pad(seeded, "7\n4\n1\n1\n")
    seeded.undo()
    assert list(placed_by(seeded, "Table 1")) == ["China"]
    assert typing.line.accessibleName() == "Table 1 · Germany: _ , _"
    seeded.undo()
    seeded.undo()
    assert placed_by(seeded, "Table 1") == {} and seeded.document.undo_label == "Begin blind placement"


def test_name_by_name_goes_through_all_sheets(seeded, typing):
    typing.new_sheet.setFocus()
    seeded.type("Anna")
    seeded.enter()
    typing.by_name.click()
    number_pad(seeded, "1\n1\n9\n9\n")
    assert placed_by(seeded, "Anna") == {"China": pytest.approx((0.8, 0.9))}
    assert typing.line.accessibleName() == "Table 1 · Germany: _ , _"
    number_pad(seeded, "-")
    assert typing.line.accessibleName() == "Anna · China: 9 , 9"


def test_half_a_place_and_numbers_beyond_the_ends_are_not_taken(seeded, typing):
    number_pad(seeded, "74")
    assert typing.line.accessibleName() == "Table 1 · China: 7 , _" and "0 to 10" in typing.note.text()
    number_pad(seeded, "\n\n")
    assert "Two numbers" in typing.note.text() and placed_by(seeded, "Table 1") == {}


def test_a_click_on_a_name_or_sheet_goes_there_and_no_list_says_where(seeded, typing):
    number_pad(seeded, "7\n4\n")
    rect = typing.names.visualItemRect(typing.names.topLevelItem(4))
    seeded.click(rect.center(), widget=typing.names.viewport())
    assert typing.line.accessibleName() == "Table 1 · Norway: _ , _" and typing.line.hasFocus()
    assert [row[2] for row in typing.names.texts()] == ["✓", "", "", "", ""]
    assert "7" not in str(typing.names.texts()) + str(typing.sheets.texts())


def test_the_sheets_are_written_as_a_pdf(seeded, tmp_path):
    do(seeded, "sheets_a4")
    (dialog,) = seeded.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "sheets.pdf"))
    QApplication.processEvents()
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF")
    assert seeded.page.pill.text == "Sheets for placing: sheets.pdf"
    dialog.close()
