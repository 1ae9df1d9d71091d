"""Who is selected, on the grid and in the list."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB = Qt.Key.Key_Tab
FREE = (-0.9, 0.05)  # a place without tokens


def selected(hands):
    on_grid = {hands.scene.tokens[id_].token.name for id_ in hands.scene.selected_ids()}
    in_list = {item.text(0) for item in hands.tree.selectedItems()}
    assert on_grid == in_list & hands.places().keys()
    return in_list


def test_a_click_selects_one_alone_and_shift_or_ctrl_toggle_without_a_drag(seeded):
    seeded.click(seeded.at("China"))
    assert selected(seeded) == {"China"}
    seeded.click(seeded.at("Japan"))
    assert selected(seeded) == {"Japan"}
    seeded.click(seeded.pixel(*FREE))
    assert selected(seeded) == set()
    china = seeded.token("China").token.placement_id
    seeded.click(seeded.scene.label_box(china).center().toPoint())  # the name beside its token
    assert selected(seeded) == {"China"}
    seeded.begin_again()
    seeded.click(seeded.at("China"))
    seeded.click(seeded.at("Japan"), CTRL)
    seeded.click(seeded.at("Germany"), SHIFT)
    assert selected(seeded) == {"China", "Japan", "Germany"}
    seeded.click(seeded.at("Japan"), SHIFT)
    assert selected(seeded) == {"China", "Germany"}
    seeded.click(seeded.at("Germany"))
    assert selected(seeded) == {"Germany"}
    seeded.begin_again()
    seeded.click(seeded.at("China"))
    start = seeded.at("China")
    seeded.press(start, CTRL)
    QTest.mouseMove(seeded.view.viewport(), start + QPoint(50, 0))
    seeded.release(start + QPoint(50, 0), CTRL)
    assert seeded.steps() == 0


def test_a_band_selects_what_it_holds_adds_with_shift_and_esc_gives_the_selection_back(seeded):
    seeded.drag(seeded.pixel(-0.9, 0.99), seeded.pixel(0.2, 0.5))
    assert selected(seeded) == {"China", "Japan"} and seeded.steps() == 0
    seeded.click(seeded.at("Germany"))
    seeded.carry(seeded.pixel(-0.9, 0.99), seeded.pixel(0.2, 0.5))
    seeded.key(Qt.Key.Key_Escape)
    assert selected(seeded) == {"Germany"}
    seeded.release(seeded.pixel(0.2, 0.5))
    assert selected(seeded) == {"Germany"}
    seeded.press(seeded.pixel(-0.9, 0.99), SHIFT)
    seeded.move(seeded.pixel(-0.6, 0.7), seeded.pixel(-0.3, 0.7))
    seeded.release(seeded.pixel(-0.3, 0.7), SHIFT)
    assert selected(seeded) == {"China", "Germany"}


def test_ctrl_a_selects_all_and_tab_walks_in_reading_order_and_leaves_behind_the_last(seeded):
    seeded.click(seeded.pixel(*FREE))
    seeded.key(Qt.Key.Key_A, CTRL)
    assert selected(seeded) == {"China", "Germany", "Japan"}
    seeded.key(Qt.Key.Key_Escape)
    assert selected(seeded) == set()
    seeded.begin_again()
    seeded.click(seeded.pixel(*FREE))
    for name in ("China", "Japan", "Germany"):
        seeded.key(TAB)
        assert selected(seeded) == {name}
    seeded.key(TAB)
    assert not seeded.view.hasFocus()
    seeded.click(seeded.at("Japan"))
    seeded.key(Qt.Key.Key_Backtab, SHIFT)
    assert selected(seeded) == {"China"}
    seeded.key(Qt.Key.Key_Backtab, SHIFT)
    assert not seeded.view.hasFocus()


def test_the_selection_outlives_edits_and_is_the_one_of_the_list_and_the_hand_opens_over_a_token(seeded):
    seeded.click(seeded.at("China"))
    seeded.drag(seeded.at("China"), seeded.pixel(0.2, 0.2))
    seeded.drag_name("Sweden", seeded.pixel(-0.3, 0.4))
    seeded.undo()
    seeded.undo()
    assert selected(seeded) == {"Sweden"}
    seeded.redo()
    seeded.redo()
    assert selected(seeded) == {"Sweden"}
    assert seeded.token("Sweden").isSelected()
    seeded.begin_again()
    seeded.click(seeded.row_at("Japan"), widget=seeded.tree.viewport())
    assert seeded.token("Japan").isSelected()
    seeded.click(seeded.row_at("Sweden"), CTRL, widget=seeded.tree.viewport())
    assert selected(seeded) == {"Japan", "Sweden"}
    seeded.begin_again()
    seeded.move(seeded.at("China"))
    assert seeded.view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    seeded.move(seeded.pixel(*FREE))
    assert seeded.view.cursor().shape() == Qt.CursorShape.ArrowCursor
    seeded.carry(seeded.at("China"), seeded.pixel(0.2, 0.2))
    assert seeded.view.cursor().shape() == Qt.CursorShape.ClosedHandCursor


def test_names_stay_selected_on_the_next_map(sample):
    sample.click(sample.at("China"))
    sample.key(Qt.Key.Key_PageDown, CTRL)
    assert sample.token("China").isSelected()
