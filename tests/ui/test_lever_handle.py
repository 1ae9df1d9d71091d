"""The handle of a selected token: pulled onto another one, it opens the lever line with holder and target."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import leverage_entries, placements
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.canvas.lever_handle import LeverHandle
from nkmap.ui.canvas.lever_pull import RADIUS

CTRL = Qt.KeyboardModifier.ControlModifier
ESC, L = Qt.Key.Key_Escape, Qt.Key.Key_L


def handle(hands) -> LeverHandle:
    QApplication.processEvents()
    return hands.view.findChild(LeverHandle)


def grip(hands) -> QPoint:
    """The middle of the handle, in pixels of the canvas."""
    pos = handle(hands).pos
    assert pos is not None
    return pos.toPoint()


@pytest.fixture
def germany(seeded):
    """Hands with Germany selected."""
    seeded.click(seeded.at("Germany"))
    return seeded


def test_a_lever_is_pulled_from_its_holder_onto_its_target_and_drawn_while_the_holder_is_selected(germany):
    germany.drag(grip(germany), germany.at("China"))
    line = germany.page.lever_line
    assert line.isVisible() and line.lever.hasFocus() and line.holder.text() == "Germany"
    germany.type("Visas")
    germany.enter()
    (entry,) = germany.document.read(entries)
    assert (entry.holder, entry.instrument, entry.target) == ("Germany", "Visas", "China")
    assert germany.places()["Germany"] == (0.5, 0.3) and germany.steps() == 1
    assert [item.entry.holder for item in germany.scene.levers.items] == ["Germany"]
    assert not germany.page.log.isVisible()
    germany.click(germany.at("Japan"))
    assert germany.scene.levers.items == []


def test_the_token_lights_up_under_the_pointer_and_its_own_is_still_dragged_with_the_handle(germany):
    line = handle(germany)._line
    germany.carry(grip(germany), germany.at("China"))
    assert line.isVisible() and line.target is germany.token("China")
    germany.move(germany.at("Germany"))
    assert line.isVisible() and line.target is None
    germany.release(germany.at("Germany"))
    assert not line.isVisible() and not germany.page.lever_line.isVisible()
    germany.begin_again()
    germany.click(germany.at("Germany"))
    rim = germany.at("Germany") + QPoint(11, 11)  # the rim that is nearest to the handle
    germany.drag(rim, rim + QPoint(80, -30))
    assert not germany.page.lever_line.isVisible()
    assert germany.places()["Germany"] != (0.5, 0.3)
    germany.begin_again()
    germany.click(germany.at("Germany"))
    first = grip(germany)
    germany.drag(germany.at("Germany"), germany.at("Germany") + QPoint(80, -30))
    assert (grip(germany) - first - QPoint(80, -30)).manhattanLength() < 60
    spot = handle(germany).pos
    boxes = [germany.scene.label_box(id_) for id_ in germany.scene.tokens]
    assert not any(box.contains(spot) for box in boxes)


def test_what_is_not_let_go_on_a_token_means_nothing(germany):
    for how in ("nothing", "esc", "right button"):
        end = germany.pixel(-0.9, 0.05) if how == "nothing" else germany.at("China")
        germany.carry(grip(germany), end)
        if how == "esc":
            germany.key(ESC)
        elif how == "right button":
            QTest.mousePress(germany.view.viewport(), Qt.MouseButton.RightButton, pos=end)
        assert handle(germany).is_pulling == (how == "nothing")
        germany.release(end)
        assert not germany.page.lever_line.isVisible() and germany.steps() == 0, how
        assert germany.token("Germany").isSelected()


def test_the_handle_is_there_for_one_token_at_rest_only(seeded):
    assert handle(seeded).pos is None
    seeded.click(seeded.at("Germany"))
    assert handle(seeded).pos is not None
    seeded.click(seeded.at("China"), CTRL)
    assert handle(seeded).pos is None
    seeded.click(seeded.at("China"))
    seeded.carry(seeded.at("China"), seeded.at("China") + QPoint(60, 40))
    assert handle(seeded).pos is None


def test_pulling_onto_the_target_of_a_half_typed_lever_keeps_the_words(germany):
    germany.click(germany.at("China"))
    germany.key(L)
    germany.type("Vis")
    germany.key(ESC)  # closes the list
    germany.click(germany.at("Germany"))
    germany.drag(grip(germany), germany.at("China"))
    line = germany.page.lever_line
    assert (line.lever.text(), line.holder.text()) == ("Vis", "Germany")


def test_handle_and_levers_of_tokens_at_the_rim_stay_on_the_canvas(germany):
    map_id, ids = germany.page.maps.map_id, {row.name: row.id for row in germany.document.read(name_list)}
    with germany.document.edit("Levers") as session:
        for holder in (None, ids["China"], ids["Japan"]):
            leverage_entries.log(session, map_id, [ids["Germany"]], "Aid", holder)
    rooms = []
    for place in ((-1, 0), (-1, 1), (1, 1), (1, 0)):
        with germany.document.edit("To a corner") as session:
            placements.place(session, map_id, {ids["Germany"]: place})
        germany.scene.levers.show(germany.document.read(entries))
        canvas, spot = germany.scene.sceneRect(), handle(germany).pos
        drawn = [item.path.boundingRect().adjusted(-6, -6, 6, 6) for item in germany.scene.levers.items]
        drawn.append(QRectF(spot.x() - RADIUS, spot.y() - RADIUS, 2 * RADIUS, 2 * RADIUS))
        rooms.append(all(canvas.contains(box) for box in drawn))
    assert rooms == [True] * 4
