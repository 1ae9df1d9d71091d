"""What must not be lost to the eye: who recedes in Find, who is in front, what bar and handles leave free."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from nkmap.commands import estimates, layers, leverage_entries, placements, stakeholders
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.lever_handle import LeverHandle
from nkmap.ui.rounds.trend_handle import TrendHandle

CTRL = Qt.KeyboardModifier.ControlModifier
SMALL_SCREEN = (1093, 614)
VIEW = (0.6, 0.9)  # where Table 1 sees China


@pytest.fixture
def seen(seeded):
    """Hands at a map where one group sees China elsewhere, and another one Germany just beside its place."""
    ids = {token.name: token.stakeholder_id for token in seeded.content().tokens}
    map_id = seeded.page.maps.map_id
    with seeded.document.edit("Views") as session:
        estimates.estimate(session, map_id, "Table 1", {ids["China"]: VIEW})
        estimates.estimate(session, map_id, "Table 2", {ids["Germany"]: (0.56, 0.24)})
        layers.switch(session, map_id, "estimates", True)
    QApplication.processEvents()
    seeded.scene.settle()
    return seeded


def find(hands, text):
    hands.key(Qt.Key.Key_F, CTRL)
    hands.type(text)
    QApplication.processEvents()


def darkest(hands, place) -> int:
    """The darkest grey of the canvas, 0 to 255, where the view of a group is drawn."""
    at = hands.pixel(*place)
    image = hands.view.grab().copy(at.x() - 14, at.y() - 14, 28, 28).toImage()
    return min(image.pixelColor(x, y).lightness() for x in range(28) for y in range(28))


def bar_of(hands):
    QTest.qWait(20)  # the scene tells of its changes from the event loop
    return hands.page.grids.bars[hands.view]


def handles(hands) -> list:
    return [hands.view.findChild(handle).pos for handle in (LeverHandle, TrendHandle)]


def box_of(item) -> QRectF:
    return item.mapRectToScene(item.shape().boundingRect())


def test_find_lets_the_views_of_groups_on_others_recede_too(seen):
    before = darkest(seen, VIEW)
    find(seen, "Japan")
    receded = darkest(seen, VIEW)
    seen.key(Qt.Key.Key_A, CTRL)
    seen.type("China")
    assert receded > before + 100 and darkest(seen, VIEW) == before
    seen.key(Qt.Key.Key_Escape)
    assert darkest(seen, VIEW) == before


def test_find_lies_on_nobody_and_stays_on_the_canvas_when_the_window_shrinks(seeded):
    with seeded.document.edit("Place") as session:
        placements.place(session, seeded.page.maps.map_id, {stakeholders.add(session, "Strong"): (0.9, 0.97)})
    QApplication.processEvents()
    find(seeded, "Strong")
    bar, canvas = seeded.page.find_bar, seeded.page.maps.canvas
    assert not bar.geometry().contains(seeded.view.viewport().mapTo(canvas, seeded.at("Strong")))
    seeded.window.resize(*SMALL_SCREEN)
    QApplication.processEvents()
    assert canvas.rect().contains(bar.geometry())


def test_who_recedes_has_neither_bar_nor_handles_until_find_ends(seen):
    seen.click(seen.at("China"))
    assert bar_of(seen).isVisible() and None not in handles(seen)
    find(seen, "Japan")
    assert not bar_of(seen).isVisible() and handles(seen) == [None, None]
    seen.key(Qt.Key.Key_Escape)
    assert bar_of(seen).isVisible() and None not in handles(seen)


def test_bar_and_handles_keep_off_what_groups_say(seen):
    seen.click(seen.at("Germany"))
    bar = seen.view.mapToScene(bar_of(seen).geometry()).boundingRect()
    discs = [QRectF(pos.x() - 8, pos.y() - 8, 16, 16) for pos in handles(seen)]
    said = seen.scene.layers.boxes()
    assert len(said) == 4  # two views, each with its name
    assert not any(box.intersects(one) for box in said for one in (bar, *discs))


def test_a_selected_token_lies_in_front_of_the_others_and_its_bar_covers_none(seeded):
    map_id = seeded.page.maps.map_id
    around = {"Left": (0.44, 0.36), "Over": (0.5, 0.37), "Right": (0.58, 0.36), "Near": (0.515, 0.31)}
    with seeded.document.edit("Crowd") as session:
        placements.place(session, map_id, {stakeholders.add(session, n): at for n, at in around.items()})
    QApplication.processEvents()
    seeded.page.selection.select([seeded.token("Germany").token.stakeholder_id])
    between = (seeded.token("Germany").pos() + seeded.token("Near").pos()) / 2
    tokens = [item for item in seeded.scene.items(between) if isinstance(item, TokenItem)]
    assert [item.token.label for item in tokens] == ["Germany", "Near"]
    bar = seeded.view.mapToScene(bar_of(seeded).geometry()).boundingRect()
    assert not any(box_of(item).intersects(bar) for item in seeded.scene.tokens.values())


def test_on_a_small_screen_the_form_of_a_lever_shows_its_first_fields(seeded):
    seeded.window.resize(*SMALL_SCREEN)
    map_id = seeded.page.maps.map_id
    with seeded.document.edit("Log") as session:
        leverage_entries.log(session, map_id, [seeded.token("China").token.stakeholder_id], "Visas")
    seeded.page.toggle_log()
    seeded.page.log.open_form()
    QApplication.processEvents()
    form = seeded.page.log.pane.form
    area = form.findChild(QScrollArea).viewport()
    within = [
        field
        for field, row in form.rows.items()
        if area.rect().contains(row.rect().translated(row.mapTo(area, QPoint())))
    ]
    assert within[:4] == ["target", "instrument", "holder", "kind"] and len(within) >= 5


def test_what_was_taken_back_quotes_the_layer_by_its_name(seeded):
    menu = seeded.window.menus.actions()["layers"].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.data() == "badge").trigger()
    seeded.page.undo()
    assert seeded.page.pill.text == "Undone: Show “Levers”"
