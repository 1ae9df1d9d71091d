"""Tabs of the views: opened by menu or palette, closed by mouse, key or menu; and where the focus goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QToolButton

from nkmap.ui.parts.focus import has_focus_within

CTRL = Qt.KeyboardModifier.ControlModifier


def titles(hands) -> list[str]:
    tabs = hands.page.views.tabs
    return [tabs.tabText(index) for index in range(tabs.count())]


def act(hands, action_id):
    hands.window.actions_by_id[action_id].trigger()


def test_a_view_is_opened_by_the_palette_and_closed_by_its_cross_and_stays_as_it_was(seeded):
    views = seeded.page.views
    assert not views.tabs.isVisible() and not seeded.window.actions_by_id["close_view"].isEnabled()
    seeded.key(Qt.Key.Key_K, CTRL)
    seeded.type("Figures")
    seeded.enter()
    assert views.tabs.isVisible() and titles(seeded) == ["Maps", "Figures"] and views.front == "figures"
    assert has_focus_within(views.view) and not seeded.page.maps.isVisible()
    views.view.head.equal.setChecked(True)
    shown = views.view
    cross = views.tabs.tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert isinstance(cross, QToolButton) and cross.accessibleName() == "Close: Figures"
    seeded.click(cross.rect().center(), widget=cross)
    assert not views.tabs.isVisible() and views.front == "maps" and seeded.view.hasFocus()
    act(seeded, "show_figures")
    assert views.view is shown and shown.head.equal.isChecked()


def test_del_on_the_tab_the_middle_button_and_the_menu_close_a_view_and_never_the_maps(seeded):
    views = seeded.page.views
    act(seeded, "show_figures")
    views.tabs.setFocus()
    seeded.key(Qt.Key.Key_Delete)
    assert views.front == "maps" and titles(seeded) == ["Maps"]
    act(seeded, "show_figures")
    QTest.mouseClick(views.tabs, Qt.MouseButton.MiddleButton, pos=views.tabs.tabRect(0).center())
    assert titles(seeded) == ["Maps", "Figures"]
    QTest.mouseClick(views.tabs, Qt.MouseButton.MiddleButton, pos=views.tabs.tabRect(1).center())
    assert titles(seeded) == ["Maps"]
    act(seeded, "show_figures")
    act(seeded, "close_view")
    assert titles(seeded) == ["Maps"] and seeded.view.hasFocus() and seeded.steps() == 0


def test_f6_walks_into_the_view_and_what_is_done_on_the_grid_brings_the_maps_back(seeded):
    views = seeded.page.views
    act(seeded, "show_figures")
    seeded.page.focus_name_field()
    seeded.key(Qt.Key.Key_F6)
    assert has_focus_within(views.view)
    seeded.key(Qt.Key.Key_F6)
    assert has_focus_within(seeded.page.names)
    seeded.key(Qt.Key.Key_F, CTRL)
    assert views.front == "maps" and seeded.page.find_bar.isVisible()
    assert titles(seeded) == ["Maps", "Figures"]
    act(seeded, "show_figures")
    seeded.click(views.tabs.tabRect(0).center(), widget=views.tabs)
    assert views.front == "maps" and seeded.view.hasFocus()


def test_room_view_and_hand_over_let_no_view_be_opened(seeded):
    show = seeded.window.actions_by_id["show_figures"]
    act(seeded, "show_figures")
    seeded.window.presenting.use_this_screen()
    assert not show.isEnabled() and not seeded.page.views.view.isVisible()
    seeded.window.presenting.end()
    assert show.isEnabled() and seeded.page.views.view.isVisible()
    act(seeded, "hand_over")
    assert not show.isEnabled() and not seeded.window.actions_by_id["close_view"].isEnabled()
    seeded.page.handing_over.end()
    assert seeded.page.views.front == "figures"
