"""A drag, point by point: press, move, old place, words, the ends of the axes, the drop."""

import sqlite3
import sys
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.errors import StorageFailed
from nkmap.settings import open_settings
from nkmap.ui.canvas.motion import LIFT, PUT_BACK, REFUSED, SETTLE

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def clock(seeded):
    """The clock of what moves, which stands still unless it is set."""
    motion = seeded.scene.flights.motion

    def at(milliseconds):
        motion.pause()
        motion.setCurrentTime(milliseconds)

    return at


def shown(hands, name):
    """Where a token is seen, in pixels."""
    return hands.token(name).shown_pos.toPoint()


@contextmanager
def calls():
    """The names of all functions of ours that are called meanwhile."""
    names = set()

    def note(frame, kind, _argument):
        if kind == "call" and "nkmap" in frame.f_code.co_filename:
            names.add(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        yield names
    finally:
        sys.setprofile(None)


@contextmanager
def full_disk(hands, monkeypatch):
    def full(*_arguments):
        raise StorageFailed("The disk is full. Make room and try again.")

    with monkeypatch.context() as patch:
        patch.setattr(hands.document.project.store, "edit", full)
        yield


# 2: press


def test_between_two_tokens_the_nearest_centre_is_taken(seeded):
    seeded.drag(seeded.at("Japan"), seeded.at("China") + QPoint(30, 0))
    for off, name in ((14, "China"), (16, "Japan")):
        seeded.click(seeded.at("China") + QPoint(off, 0))
        assert seeded.token(name).isSelected()


def test_a_pressed_token_grows_above_all_others_within_80_ms(seeded, clock):
    china, japan = seeded.token("China"), seeded.token("Japan")
    seeded.press(seeded.at("China"))
    lifted = china.zValue()
    assert lifted > japan.zValue()
    clock(LIFT // 2)
    assert 1.0 < china.transform().m11() < 1.06
    clock(LIFT)
    assert china.transform().m11() == pytest.approx(1.06) and LIFT == 80
    seeded.release(seeded.at("China"))
    clock(SETTLE)
    assert china.transform().isIdentity() and japan.zValue() < china.zValue() < lifted, "selected: in front"
    assert seeded.steps() == 0


def test_the_hand_closes_and_an_outline_and_a_hairline_mark_the_old_place_while_a_token_is_carried(seeded):
    def shape():
        return seeded.view.cursor().shape()

    seeded.move(seeded.pixel(-0.9, 0.1))
    assert shape() == Qt.CursorShape.ArrowCursor
    seeded.move(seeded.at("China"))
    assert shape() == Qt.CursorShape.OpenHandCursor
    seeded.carry(seeded.at("China"), seeded.pixel(0.4, 0.5))
    assert shape() == Qt.CursorShape.ClosedHandCursor
    seeded.release(seeded.pixel(0.4, 0.5))
    assert shape() == Qt.CursorShape.OpenHandCursor
    seeded.begin_again()
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    seeded.carry(start, end)
    (outline,) = seeded.scene.carrying._outlines.values()
    assert outline.pos().toPoint() == start and outline.scene() is seeded.scene
    assert outline.mapToScene(outline.hairline.p2()).toPoint() == end
    seeded.release(end)
    assert not outline.isVisible()


# 3: a move


def test_nothing_is_read_flushed_or_solved_in_a_move(seeded):
    start, end = seeded.at("China"), seeded.at("China") + QPoint(300, 150)
    seeded.press(start)
    with calls() as during:
        seeded.move(*(start + (end - start) * share / 20 for share in range(21)))
    heavy = {
        "read",
        "edit",
        "map_content",
        "solve",
        "settle",
        "place_on_face",
        "solving_on_face",
        "lay_out",
    }
    assert "carry" in during and not during & heavy
    with calls() as after:
        seeded.release(end)
    assert {"edit", "show_moved"} <= after
    assert not after & {"solve", "map_content", "lay_out"}  # a drop does not wait for all the others either


# 4: the old place


def test_what_is_put_back_flies_to_its_old_place_in_150_ms_and_can_be_taken_meanwhile(seeded, clock):
    for how in ("esc", "right button", "another panel"):
        put_back(seeded, how, clock)
    seeded.begin_again()
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    seeded.carry(start, end)
    seeded.key(Qt.Key.Key_Escape)
    clock(20)
    there = shown(seeded, "China")
    seeded.drag(there, there + QPoint(50, 20))
    assert seeded.at("China") == start + QPoint(50, 20) and seeded.steps() == 1


def put_back(seeded, how, clock):
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    seeded.carry(start, end)
    if how == "esc":
        seeded.key(Qt.Key.Key_Escape)
    elif how == "right button":
        QTest.mousePress(seeded.view.viewport(), Qt.MouseButton.RightButton, NONE, end)
        seeded.release(end)
    else:
        end = seeded.to_view(QPoint(600, 40), seeded.window)
        seeded.move(end)
        seen = shown(seeded, "China")
        seeded.release(end)
        assert (shown(seeded, "China") - seen).manhattanLength() <= 2
    assert seeded.at("China") == start != shown(seeded, "China")
    clock(PUT_BACK // 2)
    way = (shown(seeded, "China") - start).manhattanLength()
    assert 0 < way < (end - start).manhattanLength() / 2  # eased out: fast at first
    clock(PUT_BACK)
    assert shown(seeded, "China") == start and PUT_BACK == 150
    assert seeded.steps() == 0 and seeded.scene.words == ""


# 5: words and tint


def test_words_and_tint_change_only_three_pixels_past_a_border(seeded):
    tint, border = seeded.scene.bearings.tint, round(seeded.scene.face.x.pixel(0.15))
    seeded.carry(seeded.at("China"), QPoint(border - 20, 300))
    inside, area = seeded.scene.words, tint.path.boundingRect()
    assert area.right() == pytest.approx(border, abs=1) and area.contains(QPointF(border - 20, 300))
    seeded.move(QPoint(border + 2, 300))
    assert seeded.scene.words == inside and tint.path.boundingRect() == area
    seeded.move(QPoint(border + 5, 300))
    assert seeded.scene.words != inside
    assert tint.path.boundingRect().left() == pytest.approx(border, abs=1)
    seeded.move(QPoint(border - 2, 300))
    assert seeded.scene.words != inside
    seeded.key(Qt.Key.Key_Escape)
    assert not tint.isVisible()


# 7: the ends of the axes


def test_words_stand_14_px_above_a_carried_token_which_stays_inside_the_face_at_the_end_of_both_axes(seeded):
    seeded.drag(seeded.at("China"), seeded.view.viewport().rect().topRight() + QPoint(-1, 1))
    assert seeded.places()["China"] == (1.0, 1.0)
    face, half = seeded.scene.face, seeded.scene.page.token / 2
    assert (face.right - seeded.at("China").x(), seeded.at("China").y() - face.top) == pytest.approx(
        (half, half), abs=1
    )
    seeded.begin_again()

    def box():
        return seeded.scene.bearings.plate.plate

    seeded.carry(seeded.at("China"), seeded.pixel(0.4, 0.5))
    radius = seeded.scene.page.token / 2
    assert box().bottom() == pytest.approx(seeded.at("China").y() - radius - 14, abs=1)
    seeded.move(seeded.pixel(0.4, 1.0))
    assert box().top() == pytest.approx(seeded.at("China").y() + radius + 14, abs=1)
    assert not any(letter.isdigit() for letter in seeded.scene.words)


# 10: the drop


def test_a_drop_settles_in_120_ms_and_opens_nothing(seeded, clock):
    start, japan = seeded.at("China"), seeded.at("Japan")
    seeded.carry(start, japan + QPoint(1, 1))
    clock(LIFT)
    china, dropped = seeded.token("China"), seeded.at("China")
    seeded.release(japan + QPoint(1, 1))
    assert seeded.places()["China"] == seeded.places()["Japan"] == (0.0, 0.6)
    assert shown(seeded, "China") == dropped != seeded.at("China")  # fanned out, and on its way there
    clock(SETTLE // 2)
    assert 1.0 < china.transform().m11() < 1.06
    clock(SETTLE)
    assert china.transform().isIdentity() and SETTLE == 120
    assert seeded.view.hasFocus() and QApplication.activePopupWidget() is None


def test_what_is_dropped_is_on_disk_before_the_pill_appears(seeded, tmp_path):
    seen = []

    class Witness(QObject):
        def eventFilter(self, _pill, event):
            if event.type() == QEvent.Type.Show:
                seen.append(places_on_disk(seeded.document.project.store.path, tmp_path))
            return False

    witness = Witness()
    seeded.page.pill.installEventFilter(witness)
    seeded.drag(seeded.at("China"), seeded.pixel(0.4, 0.5))
    assert seeded.page.pill.text.startswith("China")
    assert [seeded.places()["China"]] == [places["China"] for places in seen]


def places_on_disk(path, folder) -> dict[str, tuple[float, float]]:
    """Where tokens would be if the power failed now: read from copies of the files."""
    for end in ("", "-wal"):
        (folder / f"copy.db{end}").write_bytes(path.with_name(path.name + end).read_bytes())
    connection = sqlite3.connect(folder / "copy.db")
    rows = connection.execute("SELECT name, x, y FROM placement JOIN stakeholder s ON s.id = stakeholder_id")
    places = {name: (x, y) for name, x, y in rows}
    connection.close()
    return places


def test_a_drop_that_cannot_be_written_flies_back_in_200_ms_with_its_sentence(seeded, clock, monkeypatch):
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    with full_disk(seeded, monkeypatch):
        seeded.drag(start, end)
    assert seeded.at("China") == start and shown(seeded, "China") == end
    assert seeded.page.pill.text == "The disk is full. Make room and try again."
    clock(REFUSED - 1)
    assert seeded.scene.flights.motion.is_running and REFUSED == 200
    clock(REFUSED)
    assert shown(seeded, "China") == start


def test_what_moves_is_at_its_end_when_the_content_changes_or_the_window_is_resized(seeded):
    for disturb in (lambda: seeded.page.edits.add_name("Peru"), lambda: seeded.window.resize(1000, 640)):
        seeded.carry(seeded.at("China"), seeded.pixel(0.4, 0.5))
        seeded.key(Qt.Key.Key_Escape)
        assert seeded.scene.flights.motion.is_running
        disturb()
        QApplication.processEvents()
        assert not seeded.scene.flights.motion.is_running
        assert shown(seeded, "China") == seeded.at("China") == seeded.pixel(-0.5, 0.9)


@pytest.fixture
def still(private):
    """A computer on which nothing shall move."""
    settings: QSettings = open_settings()
    settings.setValue("reduced_motion", "true")
    settings.sync()


def test_with_reduced_motion_nothing_flies(still, seeded):
    start = seeded.at("China")
    seeded.press(start)
    assert seeded.token("China").transform().m11() == pytest.approx(1.06)
    seeded.move(start + QPoint(30, 30), start + QPoint(60, 60))
    seeded.key(Qt.Key.Key_Escape)
    assert shown(seeded, "China") == start and not seeded.scene.flights.motion.is_running
