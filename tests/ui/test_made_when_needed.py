"""A page makes what is not in sight when it is first needed."""

from PySide6.QtCore import Qt

from nkmap.ui.parts.made import is_made

PARTS = ("lever_line", "lever_kinds", "find_bar", "names_alike")


def test_a_page_has_none_of_its_further_parts_before_somebody_wants_one(seeded):
    assert [part for part in PARTS if is_made(seeded.page, part)] == []
    seeded.qtbot.keyClick(seeded.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert [part for part in PARTS if is_made(seeded.page, part)] == ["find_bar"]
    assert seeded.page.find_bar.isVisible()
