"""Rows of the table of keys that no other test of the window goes through, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from nkmap.commands import maps
from nkmap.db.queries.maps import map_list
from nkmap.ui.action_specs import action_specs
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.pictures.dialog import PictureDialog
from nkmap.ui.settings.key_map import KeyMap

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def three(seeded):
    """Hands at a project with three maps, the first in front."""
    with seeded.document.edit("More maps") as session:
        maps.add(session, "rings", "Second?")
        maps.add(session, "power-interest", "Third?")
    seeded.view.setFocus()
    return seeded


def test_n_goes_to_the_field_of_the_list_types_nothing_and_the_picture_is_shown_and_copied_by_key(seeded):
    seeded.view.setFocus()
    seeded.type("n")
    assert QApplication.focusWidget() is seeded.page.names.field
    assert seeded.page.names.field.text() == "" and seeded.steps() == 0
    seeded.key(KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().image().width() == 1890
    QGuiApplication.clipboard().clear()
    seeded.key(KEY.Key_E, CTRL | SHIFT)
    assert seeded.window.findChild(PictureDialog).isVisible() and seeded.steps() == 0


def test_keys_go_round_the_maps_from_grid_and_field_and_keep_the_focus_visible(three):
    first, second, third = (row.id for row in three.document.read(map_list))
    tabs = (KEY.Key_Tab, CTRL), (KEY.Key_Backtab, CTRL | SHIFT)
    for forward, back in (tabs, ((KEY.Key_PageDown, CTRL), (KEY.Key_PageUp, CTRL))):
        three.view.setFocus()
        seen = []
        for key in (forward, forward, forward, back):
            three.key(*key)
            seen.append(three.page.maps.map_id)
            assert QApplication.focusWidget().isVisible()
        assert seen == [second, third, first, third]
        three.page.focus_name_field()
        three.key(*forward)
        assert three.page.maps.map_id == first


def test_backspace_takes_off_on_a_mac_and_only_there(seeded):
    seeded.click(seeded.at("China"))
    seeded.view.habits = CanvasHabits(KeyMap(action_specs(is_mac=False)).canvas_actions())
    seeded.key(KEY.Key_Backspace)
    assert "China" in seeded.places() and seeded.steps() == 0
    seeded.view.habits = CanvasHabits(KeyMap(action_specs(is_mac=True)).canvas_actions())
    seeded.key(KEY.Key_Backspace)
    assert "China" not in seeded.places() and "China" in seeded.names() and seeded.steps() == 1


@pytest.fixture
def found(seeded):
    """Hands on the grid while China is looked for and selected."""
    seeded.view.setFocus()
    seeded.key(KEY.Key_F, CTRL)
    seeded.type("chin")
    seeded.enter()
    seeded.view.setFocus()
    return seeded


def test_esc_ends_drag_editor_popup_mode_and_selection_in_this_order(found):
    china, place = found.token("China"), found.places()["China"]
    state = {"mode": True, "selected": True}

    def now():
        return {"mode": found.page.find_bar.isVisible(), "selected": china.isSelected()}

    found.carry(found.at("China"), found.at("Japan"))
    found.key(KEY.Key_Escape)
    assert found.scene.carrying is None and found.places()["China"] == place and now() == state
    found.release(found.at("Japan"))
    found.key(KEY.Key_F2)
    found.type("Other")
    found.key(KEY.Key_Escape)
    assert not found.view.editor.isVisible() and "China" in found.names() and now() == state
    found.key(KEY.Key_F10, SHIFT)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    found.key(KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None and now() == state
    found.key(KEY.Key_Escape)
    assert now() == {"mode": False, "selected": True}
    found.key(KEY.Key_Escape)
    assert now() == {"mode": False, "selected": False} and found.steps() == 0


def test_a_popup_over_an_editor_closes_first(seeded):
    seeded.click(seeded.at("China"))
    seeded.type("l")
    seeded.type("trade")  # opens the list of levers over the lever line
    popup = seeded.page.lever_line.lever.completer().popup()
    assert popup.isVisible()
    seeded.key(KEY.Key_Escape)
    assert not popup.isVisible() and seeded.page.lever_line.isVisible()
    seeded.key(KEY.Key_Escape)
    assert not seeded.page.lever_line.isVisible() and seeded.token("China").isSelected()


def test_every_letter_of_the_canvas_leaves_data_and_wall_as_they_are(seeded):
    seeded.view.setFocus()
    for letter in "abcdefghijklmnopqrstuvwxyz.":
        seeded.click(seeded.at("China"))
        seeded.type(letter)
        seeded.key(KEY.Key_Escape)
        assert seeded.steps() == 0 and next(iter(seeded.places().items())) == ("China", (-0.5, 0.9))
