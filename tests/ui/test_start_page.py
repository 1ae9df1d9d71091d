"""The start page: which grids it offers, and that it fits a small screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton


def cards(window):
    found = window.findChildren(QToolButton, "template_card")
    return [card.property("template") for card in found]


def test_three_grids_are_offered_first_and_all_nine_on_request(window, qtbot):
    assert cards(window) == ["influence-stance", "power-interest", "spectrum-of-allies"]
    qtbot.mouseClick(window.findChild(QPushButton, "all_grids"), Qt.MouseButton.LeftButton)
    assert len(cards(window)) == 9
    assert window.findChild(QPushButton, "all_grids").isHidden()


def test_the_start_page_fits_a_small_screen_with_three_grids_and_with_nine(window, qtbot):
    window.resize(1093, 614)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1093, 614)
    qtbot.mouseClick(window.findChild(QPushButton, "all_grids"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1093, 614)


def test_a_grid_out_of_all_nine_is_the_grid_of_the_map(window, qtbot):
    qtbot.mouseClick(window.findChild(QPushButton, "all_grids"), Qt.MouseButton.LeftButton)
    found = window.findChildren(QToolButton, "template_card")
    (rings,) = (card for card in found if card.property("template") == "rings")
    qtbot.mouseClick(rings, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.findChild(QPushButton, "start_mapping"), Qt.MouseButton.LeftButton)
    assert window.page.maps.scene.content.grid.layout == "rings"
