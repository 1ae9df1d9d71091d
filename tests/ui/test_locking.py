"""Locks: tokens stay in their places, axes keep their words; what is refused says why."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.db.queries.map_texts import map_texts
from nkmap.ui.audience.screens import Display, QRect
from nkmap.ui.canvas.lock_marks import LockMarks, PadlockItem
from nkmap.ui.maps.words_dialog import MapWordsDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def lock(hands, *names) -> None:
    """Select names and lock them by the menu."""
    hands.page.selection.select([hands.token(name).token.stakeholder_id for name in names])
    hands.window.actions_by_id["lock_tokens"].trigger()


def marks(hands) -> LockMarks:
    return hands.view.findChild(LockMarks)


def test_a_locked_token_stays_under_every_hand_and_says_so(seeded):
    lock(seeded, "China")
    places, steps, start = seeded.places(), seeded.steps(), seeded.at("China")
    assert steps == 1 and seeded.page.pill.text == "China: locked in place"
    seeded.drag(start, start + QPoint(120, 60))
    assert seeded.scene.carrying is None and seeded.page.pill.text.startswith("China: locked in place.")
    for key in (KEY.Key_Left, KEY.Key_M, KEY.Key_Delete):
        seeded.page.pill.hide()
        seeded.view.setFocus()
        seeded.key(key)
        assert seeded.page.pill.isVisible() and "locked" in seeded.page.pill.text, key
        assert not seeded.view.is_carrying
    seeded.drag_name("China", seeded.pixel(0.4, 0.4))
    assert "locked" in seeded.page.pill.text
    seeded.page.selection.select([seeded.token("China").token.stakeholder_id])
    seeded.window.actions_by_id["delete_stakeholder"].trigger()
    assert "Unlock it first" in seeded.page.pill.text
    assert seeded.places() == places and seeded.steps() == steps
    seeded.window.actions_by_id["lock_tokens"].trigger()
    assert seeded.page.pill.text == "China: can be moved again"
    seeded.drag(seeded.at("China"), seeded.at("China") + QPoint(60, 30))
    assert seeded.places() != places


def test_of_a_mixed_group_the_locked_stay_and_are_counted(seeded):
    lock(seeded, "China")
    seeded.page.selection.select_all()
    assert not seeded.window.actions_by_id["lock_tokens"].isChecked()
    places, start = seeded.places(), seeded.at("Germany")
    seeded.drag(start, start + QPoint(-60, 30))
    now = seeded.places()
    assert now["China"] == places["China"]
    assert now["Germany"] != places["Germany"] and now["Japan"] != places["Japan"]
    assert seeded.page.pill.text.endswith("moved; locked, so in the same place: China")
    seeded.view.setFocus()
    seeded.key(KEY.Key_Right)
    assert seeded.places()["China"] == places["China"] != seeded.places()["Japan"]
    assert seeded.page.pill.text.startswith("China: locked")
    start = seeded.at("China")
    seeded.drag(start, start + QPoint(60, 30))  # by the one that is locked: nothing moves
    assert seeded.scene.carrying is None and seeded.page.pill.text.startswith("China: locked in place.")
    seeded.view.setFocus()
    seeded.key(KEY.Key_Delete)
    assert set(seeded.places()) == {"China"}
    assert seeded.page.pill.text.endswith("not placed; locked, so in the same place: China")


def test_locking_is_one_step_and_is_taken_back(seeded):
    lock(seeded, "China", "Japan")
    assert seeded.window.actions_by_id["lock_tokens"].isChecked() and seeded.steps() == 1
    assert seeded.scene.locked_among(seeded.scene.tokens) == seeded.scene.placements_of(
        seeded.page.selection.stakeholders()
    )
    seeded.undo()
    assert not seeded.scene.locked_among(seeded.scene.tokens)
    assert not seeded.window.actions_by_id["lock_tokens"].isChecked()
    seeded.scene.select([])
    seeded.window.actions_by_id["lock_tokens"].trigger()
    assert seeded.page.pill.text == "Select on the map who should stay in place."
    assert not seeded.window.actions_by_id["lock_tokens"].isChecked()


def test_padlocks_are_at_selected_and_pointed_tokens_in_the_window_of_the_facilitator_only(seeded):
    seeded.window.presenting.screens.all = lambda: [
        Display("laptop", QRect(0, 0, 1366, 768)),
        Display("projector", QRect(1366, 0, 1920, 1080)),
    ]
    seeded.window.presenting.start()
    wall = seeded.window.presenting.show.window

    def picture():
        QApplication.processEvents()
        seeded.window.presenting.show.wall.settle()
        return wall.grab().toImage()

    before = picture()
    lock(seeded, "China")
    seeded.window.actions_by_id["lock_axes"].trigger()
    assert len(marks(seeded).at_tokens.points) == 1 and marks(seeded).at_axes.isVisible()
    assert picture() == before
    assert not [item for item in wall.view.scene().items() if isinstance(item, PadlockItem)]
    seeded.scene.select([])
    seeded.move(seeded.pixel(0.1, 0.1), seeded.at("Japan"))
    assert not marks(seeded).at_tokens.isVisible()
    assert seeded.view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    seeded.move(seeded.at("China"))
    assert marks(seeded).at_tokens.isVisible()
    assert seeded.view.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_locked_axes_are_changed_by_no_drag_no_dialog_and_no_menu(seeded):
    actions, document = seeded.window.actions_by_id, seeded.document
    actions["lock_axes"].trigger()
    assert actions["lock_axes"].isChecked() and seeded.page.pill.text.startswith("The axes are locked")
    map_id = seeded.page.maps.map_id
    before = document.read(map_texts, map_id)
    assert before.axes_locked
    for action_id in ("change_grid", "flip_axis", "centre_mid_lines"):
        assert not actions[action_id].isEnabled()
        assert "axes of this map are locked" in actions[action_id].toolTip()
    on_line = seeded.pixel(0.0, 0.15)
    seeded.move(on_line + QPoint(30, 30), on_line)
    assert seeded.view.cursor().shape() == Qt.CursorShape.ArrowCursor
    seeded.drag(on_line, on_line + QPoint(120, 0))
    assert "axes of this map are locked" in seeded.page.pill.text and not seeded.view.mid_lines.is_active
    assert document.read(map_texts, map_id) == before
    actions["map_words"].trigger()
    dialog = seeded.page.maps.findChild(MapWordsDialog)
    rows = {(field.where, field.column): row for field, row in dialog.rows.items()}
    assert rows["x", "name"].editor.isReadOnly() and "locked" in rows["x", "name"].toolTip()
    assert rows["y", "mid_line"].editor.isReadOnly() and not dialog.flip.isEnabled()
    assert not rows["map", "question"].editor.isReadOnly() and not rows[(0, 0), "advice"].editor.isReadOnly()
    actions["lock_axes"].trigger()
    assert not rows["x", "name"].editor.isReadOnly() and dialog.flip.isEnabled()
    dialog.close()
    assert actions["flip_axis"].isEnabled() and not actions["lock_axes"].isChecked()
    seeded.page.undo()
    assert actions["lock_axes"].isChecked()


def test_in_room_view_locked_tokens_stay_too(seeded):
    lock(seeded, "China")
    seeded.window.presenting.use_this_screen()
    QApplication.processEvents()
    page = seeded.window.presenting.room_view.page
    places = seeded.places()
    item = next(item for item in page.scene.tokens.values() if item.token.name == "China")
    start, viewport = item.pos().toPoint(), page.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(40, 20))
    QTest.mouseMove(viewport, start + QPoint(90, 40))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(90, 40))
    assert seeded.places() == places and page.pill.text == "China: locked in place"
    page.scene.select([item.token.placement_id])
    QTest.keyClick(page.view, KEY.Key_Delete)
    assert seeded.places() == places
    page.scene.select(page.scene.tokens)
    start = next(i for i in page.scene.tokens.values() if i.token.name == "Japan").pos().toPoint()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(40, 20))
    QTest.mouseMove(viewport, start + QPoint(60, 40))
    page.pill.hide()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 40))
    assert seeded.places()["China"] == places["China"] and seeded.places()["Japan"] != places["Japan"]
    assert page.pill.isVisible() and page.pill.text == "China: locked in place"
