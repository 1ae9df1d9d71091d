"""The picture of the map in front, from the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from nkmap.db.queries.maps import map_content
from nkmap.drawing.theme import load_theme
from nkmap.formats.pictures import write_png
from nkmap.ui.windows import Windows


@pytest.fixture
def window(qapp):
    windows = Windows()
    window = windows.new_window()
    window.files.open_example()
    yield window
    QGuiApplication.clipboard().clear()
    windows.close_all()


@pytest.fixture
def dialog(window):
    return window.pictures.open_panel()


def save(dialog, qtbot, path):
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
    chooser.selectFile(str(path))
    chooser.accept()


def test_the_picture_from_the_window_is_the_one_from_the_command_line(window, dialog, qtbot, tmp_path):
    dialog.scale.setCurrentIndex(dialog.scale.findData(2))
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.language.setCurrentIndex(dialog.language.findData("ko"))
    save(dialog, qtbot, tmp_path / "window.png")
    content = window.document.read(map_content, window.page.maps.map_id, "ko")
    write_png(content, tmp_path / "fresh.png", scale=2, theme=load_theme("dark"))
    assert (tmp_path / "window.png").read_bytes() == (tmp_path / "fresh.png").read_bytes()
    assert QImage(str(tmp_path / "window.png")).width() == 3780


def test_selection_plays_no_part_in_the_picture(window, dialog, qtbot, tmp_path):
    save(dialog, qtbot, tmp_path / "before.png")
    window.page.selection.select_all()
    again = window.pictures.open_panel()
    save(again, qtbot, tmp_path / "after.png")
    assert (tmp_path / "before.png").read_bytes() == (tmp_path / "after.png").read_bytes()


def test_a_picture_that_cannot_be_written_is_told_and_the_choices_stay(dialog, tmp_path):
    dialog.save_to(tmp_path / "gone" / "x.png")
    assert dialog.isVisible()
    assert "x.png" in dialog.problem_text


def test_copy_puts_the_picture_on_the_clipboard(window, qtbot):
    window.actions_by_id["copy_picture"].trigger()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1890, 1181)


def test_names_that_must_not_be_shared_are_left_out_and_counted(window):
    window.page.maps.step(1)
    dialog = window.pictures.open_panel()
    assert "2" in dialog.left_out_text
