"""Mid lines moved by the pointer, by their number and back: they part cells, and change no place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nkmap.commands import maps
from nkmap.db.queries.map_texts import map_texts
from nkmap.ui.canvas.mid_line_drag import CLING

RIGHT = Qt.MouseButton.RightButton


def mid_line(hands, dimension="x"):
    return getattr(hands.content().grid, dimension).mid_line


def on_line(hands, dimension="x") -> QPoint:
    """A point of a mid line where no token is."""
    return (
        hands.pixel(mid_line(hands), 0.15) if dimension == "x" else hands.pixel(-0.75, mid_line(hands, "y"))
    )


LINES = (
    ("x", QPoint(120, 5), Qt.CursorShape.SplitHCursor),
    ("y", QPoint(5, -80), Qt.CursorShape.SplitVCursor),
)


def test_a_mid_line_is_dragged_in_one_step_and_no_place_changes(seeded):
    for dimension, by, cursor in LINES:
        places, start = seeded.places(), on_line(seeded, dimension)
        seeded.move(start + QPoint(40, 40), start)
        assert seeded.view.cursor().shape() == cursor
        seeded.carry(start, start + by)
        assert seeded.view.mid_lines.is_active and seeded.steps() == 0
        seeded.release(start + by)
        face = seeded.scene.face
        moved = face.place((start + by).x(), (start + by).y())[0 if dimension == "x" else 1]
        assert mid_line(seeded, dimension) == pytest.approx(moved, abs=0.002)
        assert seeded.places() == places and seeded.steps() == 1
        seeded.page.undo()
        assert mid_line(seeded, dimension) == (0.0 if dimension == "x" else 0.5)
        seeded.begin_again()


def test_escape_the_right_button_a_click_and_a_token_on_it_leave_a_mid_line_where_it_is(seeded):
    start = on_line(seeded)
    seeded.carry(start, start + QPoint(90, 0))
    QTest.keyClick(seeded.view, Qt.Key.Key_Escape)
    seeded.release(start + QPoint(90, 0))
    seeded.carry(start, start + QPoint(90, 0))
    QTest.mousePress(seeded.view.viewport(), RIGHT, Qt.KeyboardModifier.NoModifier, start)
    seeded.release(start + QPoint(90, 0))
    assert mid_line(seeded) == 0.0 and seeded.steps() == 0
    assert not seeded.view.mid_lines.is_active and not seeded.scene.selected_ids()
    seeded.begin_again()
    start = seeded.at("Japan")  # its stance is 0, where the line is
    seeded.drag(start, start + QPoint(60, 0))
    assert mid_line(seeded) == 0.0 and seeded.places()["Japan"][0] > 0
    seeded.begin_again()
    seeded.click(seeded.at("China"))
    seeded.click(on_line(seeded))
    assert seeded.steps() == 0 and not seeded.scene.selected_ids()


def test_a_mid_line_stays_inside_its_axis_clings_to_the_middle_and_goes_back_there_by_the_menu(seeded):
    start = on_line(seeded)
    seeded.drag(start, QPoint(seeded.view.width() - 2, start.y()))
    assert mid_line(seeded) == pytest.approx(0.96)
    seeded.drag(on_line(seeded), start + QPoint(int(CLING) - 1, 0))
    assert mid_line(seeded) == 0.0
    seeded.begin_again()
    start = on_line(seeded)
    seeded.drag(start, start + QPoint(90, 0))
    seeded.window.actions_by_id["centre_mid_lines"].trigger()
    assert mid_line(seeded) == 0.0 and seeded.steps() == 2


def test_a_grid_without_mid_lines_has_none_to_drag(seeded):
    with seeded.document.edit("Another map") as session:
        other = maps.add(session, "position-map", "Who pays?")
    seeded.page.maps.choose_map(other)
    face = seeded.scene.face
    middle = QPoint(int(face.left + face.width / 2), int(face.top + face.height / 2))
    seeded.drag(middle, middle + QPoint(80, 0))
    assert seeded.document.read(map_texts, other).grid.x.mid_line == 0.0
    assert seeded.view.mid_lines.cursor_at(seeded.view.mapToScene(middle)) == Qt.CursorShape.ArrowCursor
