"""The import window: what it finds, what is chosen, what it says it would do, and what it does."""

import csv

import pytest
from importing_hands import ImportHands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.data_in.remembering import forget
from nkmap.db.queries.maps import map_content, map_list
from nkmap.ui.importing.column_model import HOLDS, SCALE, WORDS
from nkmap.ui.importing.source import file_source

PEOPLE = (
    "Name;Influence;Stance;Role\nFinland;5;4;observer\nDenmark;1;2;guest\n;3;3;nobody\nchina;4;grumpy;host\n"
)


@pytest.fixture(autouse=True)
def nothing_remembered():
    yield
    forget()
    QApplication.clipboard().clear()


@pytest.fixture
def hands(seeded, qtbot) -> ImportHands:
    return ImportHands(seeded.window, qtbot)


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def write(path, rows) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def test_nothing_is_written_before_import_and_all_of_it_is_one_undo_step(seeded, hands, people):
    before = seeded.names()
    dialog = hands.open(people)
    assert "2 stakeholder" in dialog.foot.summary.text() and dialog.foot.import_button.isEnabled()
    assert hands.chip("added").endswith(" 2") and hands.chip("refused").endswith(" 2")
    assert ["×", "4"] in [row[:2] for row in hands.rows()]
    assert seeded.steps() == 0
    hands.press_import()
    assert seeded.names() == [*before, "Finland", "Denmark"] and seeded.steps() == 1
    assert seeded.document.undo_label == "Import people.csv"
    assert "2 stakeholder" in seeded.page.pill.text and "added" in seeded.page.pill.text
    assert {"Finland", "Denmark"} <= set(seeded.places())
    seeded.undo()
    assert seeded.names() == before


def test_esc_and_cancel_leave_everything_as_it_was(seeded, hands, people):
    dialog = hands.open(people)
    hands.choose(0, "Left out")
    assert not dialog.foot.import_button.isEnabled() and dialog.foot.import_button.toolTip()
    QTest.keyClick(dialog.columns.table, Qt.Key.Key_Escape)
    assert hands.dialog is None and seeded.steps() == 0
    hands.open(people).foot.cancel_button.click()
    assert hands.dialog is None and seeded.steps() == 0


def test_a_field_that_is_given_to_another_column_leaves_the_one_that_had_it(hands, people):
    dialog = hands.open(people)
    assert hands.cell(0, HOLDS).startswith("Name")
    hands.choose(3, "Name")
    assert hands.cell(3, HOLDS).startswith("Name") and hands.cell(0, HOLDS).startswith("Left out")
    assert "“Name” is left out now" in dialog.columns.moved.text() and dialog.columns.moved.isVisible()
    hands.chip("added")
    assert "observer" in str(hands.rows())


def test_numbers_are_read_on_the_scale_that_is_chosen_or_typed(seeded, hands, people):
    dialog = hands.open(people)
    hands.choose(1, "1 to 5", SCALE)
    assert hands.cell(1, SCALE) == "1 to 5"
    hands.choose(1, "Other numbers…", SCALE)
    for field, text in ((dialog.columns.scale_line.low, "0"), (dialog.columns.scale_line.high, "10")):
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog.columns.scale_line.high, Qt.Key.Key_Return)
    hands.ready()
    assert hands.cell(1, SCALE) == "0 to 10" and dialog.columns.scale_line.isHidden()
    hands.press_import()
    assert seeded.places()["Finland"][1] == pytest.approx(0.5)


def test_a_word_without_a_meaning_is_refused_until_it_is_given_one(seeded, hands, people):
    dialog = hands.open(people)
    hands.chip("refused")
    refused = len(hands.rows())
    assert "1 unclear" in hands.cell(2, WORDS)
    hands.open_cell(2, WORDS)
    words = dialog.words
    assert words.isVisible() and list(words.boxes) == ["grumpy"]
    words.rest_button.click()
    hands.ready()
    QTest.keyClick(words.boxes["grumpy"], Qt.Key.Key_Escape)
    assert words.isHidden() and dialog.isVisible()
    hands.chip("refused")
    assert len(hands.rows()) == refused - 1 and "unclear" not in hands.cell(2, WORDS)


def test_names_that_look_alike_are_the_same_or_stay_two(seeded, hands, tmp_path):
    path = tmp_path / "alike.csv"
    write(
        path,
        [
            ["Name", "Note"],
            ["Germany", "a"],
            ["Norwey", "b"],
            ["Iceland Council", "c"],
            ["Iceland Councl", "d"],
        ],
    )
    dialog = hands.open(path)
    assert hands.chip("alike")
    model = dialog.outcome.alike.pairs.pair_model
    decided = {pair.name: pair.is_same for pair in model.rows}
    assert decided == {"Germany": True, "Norwey": False, "Iceland Councl": False}
    dialog.outcome.alike.all_button.click()
    hands.ready()
    assert all(pair.is_same for pair in model.rows) and len(model.rows) == 3
    pairs = dialog.outcome.alike.pairs
    pairs.setCurrentIndex(model.index([pair.name for pair in model.rows].index("Germany"), 0))
    QTest.keyClick(pairs, Qt.Key.Key_Space)
    hands.ready()
    assert [pair.name for pair in model.rows if not pair.is_same] == ["Germany"]
    before = seeded.names()
    hands.press_import()
    assert seeded.names() == [*before, "Germany (2)", "Iceland Council"]


def test_refused_rows_are_copied_and_saved_with_the_reason(hands, people, tmp_path):
    dialog = hands.open(people)
    dialog.kept.copy()
    copied = QApplication.clipboard().text().splitlines()
    assert len(copied) == 3 and "nobody" in copied[1] and "Role" in copied[0]
    dialog.kept.save_to(tmp_path / "refused.csv")
    assert "nobody" in (tmp_path / "refused.csv").read_text(encoding="utf-8-sig")


def test_another_reading_reads_anew_and_what_was_chosen_stays(hands, people):
    dialog = hands.open(people)
    hands.choose(3, "Region")
    reading = dialog.reading
    reading.decimal.setCurrentIndex(reading.decimal.findData(","))
    reading.decimal.activated.emit(reading.decimal.currentIndex())
    hands.ready()
    assert hands.cell(3, HOLDS).startswith("Region")
    reading.delimiter.setCurrentIndex(reading.delimiter.findData(","))
    reading.delimiter.activated.emit(reading.delimiter.currentIndex())
    hands.ready()
    assert dialog.columns.table.column_model.rowCount() < 4


def test_what_cannot_be_read_is_one_sentence_and_another_file_can_be_chosen(hands, people, tmp_path):
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"")
    dialog = hands.open(broken)
    assert "broken.csv" in dialog.empty.text() and not dialog.foot.import_button.isEnabled()
    dialog.take(file_source(people))
    hands.ready()
    assert dialog.foot.import_button.isEnabled() and dialog.name.accessibleName() == "people.csv"


def test_columns_are_taken_again_as_they_were_imported_last(hands, people, tmp_path):
    hands.open(people)
    hands.choose(3, "Region")
    hands.press_import()
    again = tmp_path / "again.csv"
    again.write_text(PEOPLE.replace("Finland", "Iceland"), encoding="utf-8")
    hands.open(again)
    assert hands.cell(3, HOLDS).startswith("Region")


def test_a_long_import_shows_how_far_it_is_and_esc_takes_it_back(seeded, hands, tmp_path, qtbot):
    path = tmp_path / "many.csv"
    write(path, [["Name"], *([f"Somebody {number}"] for number in range(4500))])
    before = seeded.names()
    dialog = hands.open(path)
    dialog.put()
    qtbot.waitUntil(lambda: dialog.foot.progress.value() > 0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.foot.progress.isHidden()
    assert seeded.names() == before and dialog.foot.import_button.isEnabled()
    dialog.put()
    qtbot.waitUntil(lambda: hands.dialog is None, timeout=20_000)
    assert len(seeded.names()) == len(before) + 4500


def test_relations_of_a_workbook_with_several_tables_come_in_together(seeded, hands, tmp_path):
    import xlsxwriter

    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, rows in (
            ("Elements", [["Label", "Type"], ["Iceland", "government"]]),
            ("Connections", [["From", "To", "Type"], ["China", "Iceland", "funding"]]),
        ):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    dialog = hands.open(path)
    assert [line.words for line in dialog.tables.lines] == ["Elements", "Connections"]
    dialog.tables.setCurrentRow(1)
    assert dialog.columns.holds.currentData() == "relations" and hands.cell(0, HOLDS).startswith("From")
    hands.press_import()
    assert "1 relation" in seeded.page.pill.text and "Iceland" in seeded.names()


def test_values_go_to_the_map_that_is_chosen_or_to_a_new_one(seeded, hands, people):
    dialog = hands.open(people)
    box = dialog.columns.map
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    hands.ready()
    hands.press_import()
    ids = [row.id for row in seeded.document.read(map_list)]
    assert len(ids) == 2
    assert "Finland" in {token.name for token in seeded.document.read(map_content, ids[1]).tokens}
    assert "Finland" not in {token.name for token in seeded.document.read(map_content, ids[0]).tokens}
