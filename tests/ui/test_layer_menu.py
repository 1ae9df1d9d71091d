"""Layers in the window: switched by the menu, seen on the canvas, taken back by undo."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from nkmap.commands import estimates, layers, leverage_entries, placements, stakeholders
from nkmap.db.queries.marks import layers_of
from nkmap.drawing.estimates import box_of
from nkmap.drawing.token_marks import badge_box
from nkmap.labels import Box
from nkmap.map_content import WORDS_OF_CELLS
from nkmap.scales import LAYERS
from nkmap.ui.maps.layer_menu import LayerButton
from nkmap.ui.maps.layer_words import too_many_words
from nkmap.ui.pictures.dialog import PictureDialog

MARKS = [layer for layer in LAYERS if layer not in WORDS_OF_CELLS]


def fill(hands) -> QMenu:
    menu = QMenu(hands.window)
    hands.page.layer_menu.fill(menu)
    return menu


def entry(menu, layer):
    return next(action for action in menu.actions() if action.data() == layer)


def choose(hands, layer):
    """Open the menu under its button, and click a layer."""
    button = hands.window.findChild(LayerButton)
    menu = button.defaultAction().menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry(menu, layer)).center())
    hands.window.activateWindow()  # which a window system does when a menu closes
    hands.qtbot.waitUntil(hands.window.isActiveWindow)
    hands.page.in_front.focus()


def on(hands) -> set[str]:
    return set(hands.document.read(layers_of, hands.page.maps.map_id))


def shown(hands, layer):
    return next(item for item in hands.scene.layers.items if item.layer == layer)


def picture(hands, name):
    """What is seen of a token, without its name."""
    hands.scene.settle()
    return hands.view.viewport().grab(QRect(hands.at(name) - QPoint(18, 18), QSize(37, 37))).toImage()


def test_a_layer_is_switched_in_one_step_by_the_menu_beside_the_tabs_unless_it_means_nothing_there(seeded):
    token = seeded.token("China").token
    with seeded.document.edit("Say how sure") as session:
        placements.assess(session, token.placement_id, confidence="low")
    before, steps = picture(seeded, "China"), seeded.steps()
    choose(seeded, "confidence")
    assert on(seeded) == {"confidence"} and seeded.steps() == steps + 1
    assert picture(seeded, "China") != before
    assert entry(fill(seeded), "confidence").isChecked()
    assert seeded.document.undo_label == "Show “Confidence”"
    seeded.undo()
    assert on(seeded) == set() and picture(seeded, "China") == before
    seeded.begin_again()
    button = seeded.window.findChild(LayerButton)
    assert button.isVisible() and button.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    menu = seeded.window.menus.actions()["layers"].menu()
    menu.aboutToShow.emit()
    entry(menu, "trail").trigger()
    assert on(seeded) == {"trail"}
    seeded.begin_again()
    menu = fill(seeded)
    assert not entry(menu, "size").isEnabled()
    assert all(entry(menu, layer).isEnabled() for layer in ("badge", "cell_names", "advice"))


def test_marking_as_most_influential_is_seen_at_once_and_more_than_five_things_are_hard_to_read(seeded):
    seeded.click(seeded.at("China"))
    menu = seeded.page.grids.bars[seeded.view].more.menu()

    def mark():
        return next(action for action in menu.actions() if action.text() == "Most influential")

    assert not mark().isChecked()
    before = picture(seeded, "China")
    mark().trigger()
    assert seeded.token("China").token.marks.is_most_influential and picture(seeded, "China") != before
    assert mark().isChecked()
    seeded.undo()
    assert not mark().isChecked() and picture(seeded, "China") == before
    seeded.begin_again()
    map_id = seeded.page.maps.map_id
    assert too_many_words(MARKS[:4]) == "" and too_many_words(MARKS).startswith("Ten things")
    with seeded.document.edit("Many layers") as session:
        for layer in MARKS[:5]:
            layers.switch(session, map_id, layer, True)
    warning = "Six things at once are hard to read."
    assert fill(seeded).actions()[0].text() == warning
    dialog = PictureDialog(seeded.document, map_id, None, seeded.window)
    assert warning in [label.text() for label in dialog.findChildren(type(dialog._too_many))]
    dialog.close()


@pytest.fixture
def related(seeded):
    """China with a part, an earlier place and a view of a group, and their layers switched on."""
    china, japan = seeded.token("China").token, seeded.token("Japan").token
    with seeded.document.edit("Relate") as session:
        map_id = seeded.page.maps.map_id
        for layer in ("trail", "estimates", "parents"):
            layers.switch(session, map_id, layer, True)
        placements.move(session, {china.placement_id: (-0.2, 0.7)})
        estimates.estimate(session, map_id, "Table 1", {china.stakeholder_id: (0.6, 0.9)})
        stakeholders.set_parent(session, [japan.stakeholder_id], china.stakeholder_id)
    return seeded


def test_lines_follow_a_token_that_is_carried_and_stay_when_it_is_dropped(related):
    def ends():
        (trail,), (line,) = shown(related, "trail").marks, shown(related, "parents").marks
        return trail.stops[-1], line.end

    start = related.at("China")
    before = ends()
    related.carry(start, start + QPoint(60, 80))
    carried = ends()
    assert carried[0] == pytest.approx(related.token("China").pos().toTuple())
    assert carried[1] != before[1]
    (view,) = shown(related, "estimates").marks
    assert view.spot.centre == carried[0]
    related.release(start + QPoint(60, 80))
    assert ends()[0] == pytest.approx(carried[0], abs=1)
    related.undo()
    assert ends() == before


def test_names_keep_off_badges_and_views(related):
    scene = related.scene
    map_id, china = related.page.maps.map_id, related.token("China").token.stakeholder_id
    with related.document.edit("Badges") as session:
        layers.switch(session, map_id, "badge", True)
        leverage_entries.log(session, map_id, [china], "Trade")
    scene.settle()
    (view,) = shown(related, "estimates").marks
    taken = [box_of(view, scene.page), *([view.caption.box] if view.caption else [])]
    badge = badge_box(related.token("China").token.marks, *view.spot.centre, scene.page.token, scene.page)
    for placement_id in scene.tokens:
        name = scene.label_box(placement_id)
        box = Box(name.left(), name.top(), name.right(), name.bottom())
        assert not any(box.overlaps(other) for other in (*taken, badge))
