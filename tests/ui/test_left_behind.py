"""What a random user met: hands and lists that something is taken from while they are at it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from nkmap.commands import maps
from nkmap.drawing.theme import load_theme
from nkmap.ui.canvas.lock_marks import LockMarks
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.old_place import OldPlaceItem


def test_the_menu_of_the_list_opens_by_key_also_where_a_filter_hides_who_is_selected(seeded):
    (first, *_) = seeded.tree._rows
    seeded.tree.select([first])
    seeded.tree.show_only(set())
    QTest.keyClick(seeded.tree, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_screens_between_groups_close_with_the_map_that_they_place_on(seeded):
    for action_id in ("blind_placement", "place_by_keyboard"):
        seeded.window.actions_by_id[action_id].trigger()
    placing = seeded.page.groups.placing
    assert placing.isVisible()
    with seeded.document.edit("Copy, then delete") as session:
        maps.duplicate(session, seeded.page.maps.map_id)
        maps.delete(session, seeded.page.maps.map_id)
    assert not placing.isVisible()


def test_what_one_hand_carries_goes_back_when_another_hand_takes_something_else(seeded):
    scene, (first, second, *_) = seeded.scene, seeded.scene.tokens
    place = scene.tokens[first].pos()
    scene.lift([first])
    scene.carry(seeded.view.mapToScene(9, 9))
    scene.lift([second])
    QApplication.processEvents()
    assert list(scene.carrying.tokens) == [second] and scene.tokens[first].pos() == place
    assert sum(isinstance(item, OldPlaceItem) for item in scene.items()) == 1
    scene.put_back()


def test_locked_axes_have_no_padlock_before_there_is_room_for_the_grid(seeded, qtbot):
    view = MapView(MapScene(load_theme("light")))
    qtbot.addWidget(view)
    view.map_scene.show_content(replace(seeded.content(), axes_locked=True))
    marks = LockMarks(view)
    marks.refresh()
    assert view.map_scene.face is None and not marks.at_axes.points
