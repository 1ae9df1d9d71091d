"""Save data as…: every form from the window, nothing hidden in any of them, and never half a file."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from nkmap.commands import placements, rounds, stakeholders
from nkmap.data_in.reading import read
from nkmap.data_out.formats_out import FORMATS
from nkmap.db.project_rows import all_rows
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.data_out.dialog import SaveDataDialog
from nkmap.ui.data_out.forms_list import GROUPS

LEFT = Qt.MouseButton.LeftButton


def hide(hands, name: str, **values: object) -> None:
    ids = {row.name: row.id for row in hands.document.read(name_list)}
    with hands.document.edit("Hide") as session:
        stakeholders.update(session, ids[name], note="Secret of theirs", **values)


def opened(hands, form: str = "") -> SaveDataDialog:
    hands.window.actions_by_id["save_data"].trigger()
    dialog = next(found for found in hands.window.findChildren(SaveDataDialog) if found.isVisible())
    if form:
        dialog.forms.show_current(form)
    return dialog


def press_save(dialog, path) -> None:
    """Press Save…, and choose where: a file, or the folder in which a new one is made."""
    QTest.mouseClick(dialog.save_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    chooser.selectFile(str(path))
    chooser.accept()


def saved(hands, dialog, path) -> str:
    """Save, and return what the window says of it."""
    press_save(dialog, path)
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(SaveDataDialog))
    return hands.page.pill.text


def choose_level(dialog, level: str, qtbot) -> str:
    """Choose whose names leave, and return what is said to be taken out."""
    dialog.form.level.setCurrentIndex(dialog.form.level.findData(level))
    dialog.form.level.activated.emit(dialog.form.level.currentIndex())
    qtbot.waitUntil(dialog.save_button.isEnabled)
    return dialog.form.removed.text()


def test_each_form_is_listed_once_saved_by_its_name_and_told(seeded, tmp_path):
    assert sorted(id_ for ids in GROUPS.values() for id_ in ids) == sorted(form.id for form in FORMATS)
    for form in FORMATS:
        if not form.suffixes:
            continue
        path = tmp_path / f"talks{form.suffixes[0]}"
        told = saved(seeded, opened(seeded, form.id), path)
        assert path.name in told and path.stat().st_size
        assert opened(seeded).forms.form is form  # which is remembered
        seeded.window.findChild(SaveDataDialog).reject()
    assert "China" in (tmp_path / "talks.mmd").read_text(encoding="utf-8")
    assert read(tmp_path / "talks.xlsx").tables[0].rows[0].cells[1] == "China"
    assert seeded.steps() == 0


def test_a_folder_of_tables_is_always_a_new_one(seeded, tmp_path):
    for number in range(2):
        told = saved(seeded, opened(seeded, "tables"), tmp_path)
        assert "7 file" in told, number
    assert len(list(tmp_path.glob("*, tables*/*.csv"))) == 14


def test_what_leaves_follows_the_level_and_is_said_before(seeded, tmp_path):
    hide(seeded, "China", sensitivity="redact")
    hide(seeded, "Japan", do_not_export=True)
    dialog = opened(seeded, "stakeholders")
    assert "never to be exported" in dialog.form.removed.text()
    saved(seeded, dialog, tmp_path / "all.csv")
    dialog = opened(seeded, "json")
    assert dialog.form.warning.isVisible() and "never to be exported" in dialog.form.warning.text()
    assert "1 name becomes a code" in choose_level(dialog, "shareable", seeded.qtbot)
    assert not dialog.form.warning.isVisible()
    saved(seeded, dialog, tmp_path / "coded.json")
    everything, coded = ((tmp_path / name).read_bytes() for name in ("all.csv", "coded.json"))
    assert b"China" in everything and b"Secret" in everything and b"Japan" not in everything
    assert not any(word in coded for word in (b"China", b"Japan", b"Secret")) and b"Germany" in coded
    assert opened(seeded).form.chosen_level == "shareable"


def test_a_map_an_earlier_round_and_exact_cells_can_be_chosen(seeded, tmp_path):
    ids = {token.name: token.placement_id for token in seeded.content().tokens}
    with seeded.document.edit("Round") as session:
        rounds.name_round(session, "First meeting")
        placements.move(session, {ids["China"]: (1.0, 0.5)})
        stakeholders.add(session, "=1+1")
    found = []
    for round_name, is_exact in (("As it is now", False), ("First meeting", True)):
        dialog = opened(seeded, "stakeholders")
        dialog.form.round.setCurrentText(round_name)
        dialog.form.as_data.setChecked(is_exact)
        saved(seeded, dialog, tmp_path / f"{round_name}.csv")
        rows = (tmp_path / f"{round_name}.csv").read_text(encoding="utf-8-sig").splitlines()
        found.append([row.split(",") for row in rows])
    now, then = ({row[1]: row for row in rows} for rows in found)
    assert "1.0" in now["China"] and "-0.5" in then["China"] and {"'=1+1"} <= now.keys()
    assert "=1+1" in then
    dialog = opened(seeded, "json")
    assert dialog.form.map.isHidden() and dialog.form.as_data.isHidden()


def test_what_cannot_be_written_is_said_with_a_way_on_and_what_is_cancelled_is_nowhere(seeded, tmp_path):
    (tmp_path / "taken.xlsx").mkdir()
    dialog = opened(seeded, "workbook")
    dialog.save_to(tmp_path / "taken.xlsx")
    seeded.qtbot.waitUntil(lambda: bool(dialog.state.text()))
    assert "taken.xlsx" in dialog.state.text() and dialog.save_button.text() == "Choose another place…"
    dialog.save_to(tmp_path / "never.xlsx")
    QTest.mouseClick(dialog.writing_row.cancel_button, LEFT)
    seeded.qtbot.waitUntil(lambda: not dialog.saving.is_working)
    assert "Nothing was written" in dialog.state.text() and dialog.isVisible()
    assert [path.name for path in tmp_path.iterdir() if "private" not in path.name] == ["taken.xlsx"]
    saved(seeded, dialog, tmp_path / "better.xlsx")
    assert (tmp_path / "better.xlsx").read_bytes().startswith(b"PK")


def test_a_project_that_is_only_read_saves_data_but_nobody_does_while_the_room_has_the_window(
    reader, seeded, tmp_path
):
    saved(reader, opened(reader, "json"), tmp_path / "sample.json")
    assert json.loads((tmp_path / "sample.json").read_bytes())["format"] == "nkmap-project"
    seeded.page.protection.hand_over("Handed over")
    assert not seeded.window.actions_by_id["save_data"].isEnabled()
    seeded.page.protection.hand_over("")
    assert seeded.window.actions_by_id["save_data"].isEnabled()
    seeded.window.set_show("room")
    assert not seeded.window.actions_by_id["save_data"].isEnabled()
    seeded.window.set_show("")


def test_a_project_that_was_saved_as_json_opens_again_as_an_equal_one(sample, windows, tmp_path):
    path = tmp_path / "sample.json"
    saved(sample, opened(sample, "json"), path)
    sample.window.files.open_path(path)
    sample.window.imports.open([path])
    others = [window for window in windows.all if window is not sample.window]
    assert len(others) == 2 and sample.window.imports.dialog is None
    for other in others:
        assert not other.document.is_read_only and other.document.path is None
        assert other.document.read(all_rows) == sample.document.read(all_rows)


def test_json_that_is_no_whole_project_is_told_and_opens_nothing(seeded, windows, tmp_path):
    path = tmp_path / "cut.json"
    saved(seeded, opened(seeded, "json"), path)
    path.write_bytes(path.read_bytes()[:-40])
    seeded.window.files.open_path(path)
    assert "cut.json" in seeded.window.notices.sentences[0] and len(windows.all) == 1
