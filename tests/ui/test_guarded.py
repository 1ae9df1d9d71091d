"""An error in a method that Qt calls is written down, and Qt goes on (P16)."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication

from nkmap.commands import placements
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.project_page import ProjectPage
from nkmap.ui.start.page import StartPage
from nkmap.workspace import open_document

FAILING = """
from PySide6.QtWidgets import QWidget

class Failing(QWidget):
    def sizeHint(self):
        raise ValueError("hint")

    def resizeEvent(self, _event):
        raise ValueError("resized")

    def told(self):
        raise ValueError("told")
"""


def test_an_error_in_a_method_that_qt_calls_does_not_reach_whoever_called_qt(qapp, qtbot):
    names = {"__name__": "nkmap.ui.failing"}
    exec(FAILING, names)
    widget = names["Failing"]()
    qtbot.addWidget(widget)
    with qtbot.captureExceptions() as told:
        assert widget.sizeHint() == QSize()
        widget.resize(50, 60)
        widget.show()
        assert widget.size() == QSize(50, 60)
    assert {str(error) for _, error, _ in told} == {"hint", "resized"}
    try:
        widget.told()
    except ValueError as error:
        assert str(error) == "told", "what Qt does not call is not guarded"


def test_the_methods_of_our_windows_are_guarded():
    assert MapView.mousePressEvent.__wrapped__ is not None


def test_a_window_that_closes_with_an_error_lets_go_of_its_project(windows, sample_file, monkeypatch, qtbot):
    window = windows.new_window_for(open_document(sample_file))
    window.page.selection.select_all()
    monkeypatch.setattr(window.page.inspector, "flush", lambda: 1 // 0)
    with qtbot.captureExceptions() as told:
        window.close()
        qtbot.wait(60)  # longer than anything of it waits for after painting
    assert [kind for kind, _, _ in told] == [ZeroDivisionError]
    assert windows.all == []
    open_document(sample_file).close()


def test_a_project_that_cannot_be_shown_is_let_go_of(windows, window, sample_file, monkeypatch, qtbot):
    with monkeypatch.context() as patched:
        patched.setattr(ProjectPage, "start", lambda _page: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            window.files.open_path(sample_file)
    assert window.document is None and window.page is None
    assert any(page.isVisible() for page in window.findChildren(StartPage))
    window.files.open_path(sample_file)
    assert window.document is not None and window.page.isVisible()
    QApplication.processEvents()


def test_a_name_that_comes_into_the_stack_under_the_pointer_finds_its_place(seeded, qtbot):
    hands = seeded
    pos = hands.at("China")
    hands.drag(hands.at("Germany"), pos)
    hands.scene.flights.finish()
    hands.move(pos + QPoint(30, 0), pos)
    assert len(hands.scene.fanning.spread) == 2
    ids, place = {row.name: row.id for row in hands.document.read(name_list)}, hands.places()["China"]
    with hands.document.edit("Place") as session:
        placements.place(session, hands.page.maps.map_id, {ids["Sweden"]: place})
    QApplication.processEvents()
    assert len(hands.scene.fanning.spread) == 3
    assert hands.scene.labels.places.keys() == hands.scene.tokens.keys()


def test_the_bar_of_a_deleted_map_is_forgotten(seeded, qtbot):
    page = seeded.page
    page.map_actions.duplicate()
    QApplication.processEvents()
    assert len(page.grids.bars) == 2
    seeded.undo()
    qtbot.waitUntil(lambda: len(page.grids.bars) == 1)
    page.grids._make_room_for_bars()
