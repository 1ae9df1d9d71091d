"""Zooming and panning: the face grows, what stands on it keeps its size and its value."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
KEY = Qt.Key


def wheel(hands, pos, notches, modifiers=NONE):
    viewport = hands.view.viewport()
    event = QWheelEvent(
        QPointF(pos),
        QPointF(viewport.mapToGlobal(pos)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def seen_at(hands, name) -> QPoint:
    """Where a token is in the view."""
    return hands.view.mapFromScene(hands.token(name).pos())


def corner(hands) -> QPoint:
    return hands.view.scene_pos(QPointF()).toPoint()


@pytest.fixture
def zoomed(seeded):
    """Hands at a map that is twice as large as the view, looking at its middle."""
    seeded.view.setFocus()
    for _ in range(3):
        seeded.window.actions_by_id["zoom_in"].trigger()
    return seeded


def test_ctrl_wheel_grows_the_face_up_to_four_times_and_actions_and_ctrl_0_show_the_whole_map(seeded):
    face, token, at = seeded.scene.face, seeded.scene.page.token, seen_at(seeded, "Japan")
    wheel(seeded, at, 2, CTRL)
    assert seeded.scene.face.width > 1.4 * face.width and seeded.scene.page.token == token
    assert (seen_at(seeded, "Japan") - at).manhattanLength() <= 12  # half a token at each end does not grow
    wheel(seeded, QPoint(200, 200), 30, CTRL)
    assert seeded.view.zooming.factor == 4.0
    wheel(seeded, QPoint(200, 200), -30, CTRL)
    assert seeded.view.zooming.factor == 1.0 and corner(seeded) == QPoint(0, 0)
    assert seeded.steps() == 0
    seeded.view.setFocus()
    before = {name: seen_at(seeded, name) for name in seeded.places()}
    for _ in range(2):
        seeded.window.actions_by_id["zoom_in"].trigger()
    assert seeded.view.zooming.factor == pytest.approx(1.25**2)
    seeded.window.actions_by_id["zoom_out"].trigger()
    assert seeded.view.zooming.factor == pytest.approx(1.25)
    seeded.key(KEY.Key_0, CTRL)
    assert {name: seen_at(seeded, name) for name in before} == before


def test_the_plain_wheel_pans_only_when_zoomed_in_and_a_pinch_zooms(seeded):
    wheel(seeded, QPoint(300, 200), -1)
    assert corner(seeded) == QPoint(0, 0)
    wheel(seeded, QPoint(300, 200), 3, CTRL)
    before = corner(seeded)
    wheel(seeded, QPoint(300, 200), -1)
    assert corner(seeded).y() > before.y() and corner(seeded).x() == before.x()
    wheel(seeded, QPoint(300, 200), -1, Qt.KeyboardModifier.ShiftModifier)
    assert corner(seeded).x() > before.x()
    seeded.key(KEY.Key_0, CTRL)
    viewport, at = seeded.view.viewport(), QPointF(300, 200)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(viewport.mapToGlobal(at)),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(viewport, pinch)
    assert seeded.view.zooming.factor == pytest.approx(1.5)


def test_panning_edits_nothing_and_tokens_are_selected_and_dragged_where_they_are_seen(zoomed):
    for by_space in (True, False):
        pan(zoomed, by_space)
    start = seen_at(zoomed, "Japan")
    zoomed.click(start)
    assert zoomed.token("Japan").isSelected()
    zoomed.drag(start, start + QPoint(60, 0))
    x, y = zoomed.places()["Japan"]
    face = zoomed.scene.face
    assert x == pytest.approx(60 * 2 / (face.point(1, 0)[0] - face.point(-1, 0)[0]), abs=1e-4) and y == 0.6


def pan(zoomed, by_space):
    viewport, start, before = zoomed.view.viewport(), seen_at(zoomed, "Japan"), corner(zoomed)
    button = Qt.MouseButton.LeftButton if by_space else Qt.MouseButton.MiddleButton
    if by_space:
        QTest.keyPress(zoomed.view, KEY.Key_Space)
    QTest.mousePress(viewport, button, NONE, start)
    QTest.mouseMove(viewport, start + QPoint(-40, 30))
    QTest.mouseRelease(viewport, button, NONE, start + QPoint(-40, 30))
    if by_space:
        QTest.keyRelease(zoomed.view, KEY.Key_Space)
    assert corner(zoomed) == before + QPoint(40, -30), by_space
    assert zoomed.steps() == 0 and not zoomed.scene.selected_ids()


def test_a_band_selects_what_is_seen_and_names_are_added_or_dropped_at_the_place_that_is_seen(zoomed):
    at, spot = seen_at(zoomed, "Japan"), QPoint(400, 200)
    zoomed.drag(at - QPoint(40, 40), at + QPoint(40, 40))
    assert [zoomed.scene.tokens[id_].token.name for id_ in zoomed.scene.selected_ids()] == ["Japan"]
    expected = zoomed.scene.face.place(*zoomed.view.scene_pos(QPointF(spot)).toTuple())
    zoomed.drag_name("Sweden", spot)
    assert zoomed.places()["Sweden"] == pytest.approx(expected, abs=1e-5)
    spot = seen_at(zoomed, "Japan") + QPoint(90, 40)
    expected = zoomed.scene.face.place(*zoomed.view.scene_pos(QPointF(spot)).toTuple())
    zoomed.double_click(spot)
    zoomed.type("Korea")
    zoomed.enter()
    assert zoomed.places()["Korea"] == expected


def test_a_token_carried_to_the_edge_pans_the_sheet_under_it(zoomed, qtbot):
    before, start = corner(zoomed), seen_at(zoomed, "Japan")
    edge = QPoint(zoomed.view.viewport().width() - 4, start.y())
    zoomed.carry(start, edge)
    qtbot.waitUntil(lambda: corner(zoomed).x() > before.x() + 50)
    assert abs(seen_at(zoomed, "Japan").x() - edge.x()) <= 20  # it stays at the pointer
    zoomed.release(edge)
    after = corner(zoomed)
    assert zoomed.places()["Japan"][0] > 0.5 and zoomed.steps() == 1
    QTest.qWait(50)
    assert corner(zoomed) == after


def test_who_is_found_comes_into_sight(seeded):
    seeded.view.setFocus()
    wheel(seeded, seen_at(seeded, "China"), 8, CTRL)
    assert not seeded.view.viewport().rect().contains(seen_at(seeded, "Germany"))
    seeded.type("germ")
    seeded.enter()
    assert seeded.view.viewport().rect().contains(seen_at(seeded, "Germany"))


def test_a_zoomed_map_stays_zoomed_when_the_window_grows(zoomed):
    factor = zoomed.view.zooming.factor
    zoomed.window.resize(1500, 850)
    QApplication.processEvents()
    assert zoomed.view.zooming.factor == factor
    assert zoomed.scene.sceneRect().width() == pytest.approx(factor * zoomed.view.viewport().width())


def test_f6_walks_the_panes(seeded):
    seeded.page.names.tree.setFocus()
    panes = []
    for _ in range(2):
        seeded.key(KEY.Key_F6)
        panes.append(QApplication.focusWidget())
    assert panes == [seeded.view, seeded.tree]
    seeded.page.toggle_log()
    seeded.view.setFocus()
    seeded.key(KEY.Key_F6)
    assert seeded.page.log.isAncestorOf(QApplication.focusWidget())
