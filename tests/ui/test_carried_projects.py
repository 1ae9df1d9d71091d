"""Pictures with the project inside: off until it is asked for, said, saved, and opened again."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from nkmap import cli, qt
from nkmap.commands import stakeholders
from nkmap.data_in.carried import project_in
from nkmap.db.queries.counts import project
from nkmap.db.queries.stakeholders import name_list
from nkmap.settings import choose, open_settings
from nkmap.ui.pictures.choices import CODES, FORMAT, HIDDEN_NAMES
from nkmap.ui.windows import Windows


@pytest.fixture
def hands(seeded):
    """Hands at a project in which one name is to be redacted."""
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact", note="Private note")
    yield seeded
    for setting in (HIDDEN_NAMES, FORMAT):
        open_settings().remove(setting.name)


def saved(hands, path, *, with_project):
    """Save the picture through the panel, and return what it carries."""
    choose(open_settings(), FORMAT, path.suffix[1:])
    dialog = hands.window.pictures.open_panel()
    assert not dialog.form.with_project.isChecked()
    if with_project:
        hands.qtbot.mouseClick(dialog.form.with_project, Qt.MouseButton.LeftButton, pos=_on_tick(dialog))
    said = dialog.form.inside.text()
    hands.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    chooser.selectFile(str(path))
    chooser.accept()
    return said, project_in(path.read_bytes())


def _on_tick(dialog):
    return dialog.form.with_project.rect().topLeft() + dialog.form.with_project.rect().center() * 0.1


def test_a_picture_carries_the_project_only_where_it_was_ticked_this_time(hands, tmp_path):
    count = len(hands.names())
    said, inside = saved(hands, tmp_path / "with.png", with_project=True)
    assert f"stakeholders {count - 1}, maps 1," in said and inside is not None
    assert b"China" not in inside and b"Private note" not in inside and b"Germany" in inside
    said, inside = saved(hands, tmp_path / "without.png", with_project=False)
    assert inside is None and "opens as a project" in said


def test_with_codes_the_picture_and_its_project_have_the_same_ones(hands, tmp_path):
    choose(open_settings(), HIDDEN_NAMES, CODES)
    _said, inside = saved(hands, tmp_path / "codes.svg", with_project=True)
    text = (tmp_path / "codes.svg").read_text(encoding="utf-8")
    (code,) = {f"Actor {n:02}" for n in range(100) if f"Actor {n:02}" in text}
    assert f'"{code}"'.encode() in inside and b"China" not in inside and "China" not in text


def opened(window, windows, path):
    """Choose a file in the dialog of File > Open, and return the newest window."""
    window.actions_by_id["open_project"].trigger()
    (dialog,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.selectNameFilter(next(one for one in dialog.nameFilters() if "*.png" in one))
    dialog.selectFile(str(path))
    dialog.accept()
    return windows.all[-1]


def test_a_picture_opens_as_a_draft_titled_after_it_from_the_dialog_and_when_dropped(hands, tmp_path):
    for kind in ("png", "pdf"):
        saved(hands, tmp_path / f"우리 map.{kind}", with_project=True)
    windows = Windows()
    start = windows.new_window()
    try:
        window = opened(start, windows, tmp_path / "우리 map.png")
        assert window.document.path is None and window.document.read(project).title == "우리 map"
        assert {row.name for row in window.document.read(name_list)} == set(hands.names()) - {"China"}
        drop(window, tmp_path / "우리 map.pdf")
        assert len(windows.all) == 2
        assert windows.all[-1].document.read(project).title == "우리 map"
    finally:
        windows.close_all()


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    told = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(50, 50).toPoint(), *told))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *told))


def test_a_picture_without_a_project_is_said_to_have_none(hands, tmp_path):
    saved(hands, tmp_path / "without.png", with_project=False)
    windows = Windows()
    window = windows.new_window()
    try:
        assert opened(window, windows, tmp_path / "without.png") is window and window.document is None
        assert "There is no project in “without.png”" in " ".join(window.notices.sentences)
    finally:
        windows.close_all()


def test_the_command_line_puts_it_inside_on_request_and_says_so(
    qapp, sample_file, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(qt, "start_painting", lambda _language: qapp)
    command = ["export", str(sample_file), "--map", "1", "--out"]
    assert cli.run([*command, str(tmp_path / "a.svg")]) == 0
    assert project_in((tmp_path / "a.svg").read_bytes()) is None and "Inside" not in capsys.readouterr().err
    assert cli.run([*command, str(tmp_path / "b.svg"), "--with-project", "--redact", "redact"]) == 0
    assert "Inside: stakeholders 39, maps 5" in capsys.readouterr().err
    inside = project_in((tmp_path / "b.svg").read_bytes())
    assert inside.count(b"Actor ") >= 39 and b"People inside" not in inside
