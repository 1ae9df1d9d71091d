"""The open project is compared with one in a file: as a table, and as maps of the difference."""

import pytest
from copies_hands import CopiesHands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import placements, stakeholders
from nkmap.ui.copies.compare_dialog import MAPS
from nkmap.ui.copies.difference_rows import CHANGED, MOVED

CHINA, GERMANY, JAPAN, SWEDEN, NORWAY = range(1, 6)


@pytest.fixture
def copies(seeded, tmp_path) -> CopiesHands:
    return CopiesHands(seeded, tmp_path)


def earlier(session):
    """As it was in the file: China elsewhere, Japan not yet there, somebody who has gone since."""
    placements.place(session, 1, {CHINA: (0.5, 0.1), stakeholders.add(session, "Cuba"): (0.1, 0.1)})
    placements.take_off(session, [3])
    stakeholders.update(session, GERMANY, region="Europe")


def compare(copies, path):
    copies.window.actions_by_id["compare_file"].trigger()
    copies.choose(path)
    return copies.ready()


def shown(dialog) -> list[tuple[str, ...]]:
    return [row[3:] for row in dialog.list.table.difference_model.rows]


def test_the_table_says_what_was_added_removed_changed_and_who_moved_how_far(copies):
    dialog = compare(copies, copies.copy("before.nkmap", earlier))
    assert "From “before” to “talks”" in dialog.heading.accessibleName()
    assert ("Stakeholders", "Cuba", "", "", "") in shown(dialog)
    assert [kind for kind, chip in dialog.list.chips.items() if not chip.isHidden()] == [
        "", "removed", "changed", "moved",
    ]  # fmt: skip
    copies.press(dialog.list.chips[CHANGED])
    assert shown(dialog) == [("Stakeholders", "Germany", "Region", "Europe", "–")]
    copies.press(dialog.list.chips[MOVED])
    rows = {row[1]: row[2:] for row in shown(dialog)}
    assert rows["China"][0] == "Who decides?" and rows["China"][2].endswith("(94 % of the axes)")
    assert rows["Japan"][1] == "not placed"
    copies.press(dialog.swap_chip)
    copies.ready()
    assert "From “talks” to “before”" in dialog.heading.accessibleName()
    assert not dialog.list.chips["added"].isHidden()


def test_the_map_of_the_difference_shows_trails_who_came_and_who_has_gone(copies):
    dialog = compare(copies, copies.copy("before.nkmap", earlier))
    copies.press(dialog.pages.chips[MAPS])
    scene = dialog.maps.canvas.map_scene
    tokens = {token.token.label: token.token.marks.trail for token in scene.tokens.values()}
    assert tokens == {"China": ((0.5, 0.1),), "Germany": (), "+ Japan": (), "− Cuba": ()}
    table = dialog.maps.table
    assert [table.item(row, 1).text() for row in range(table.rowCount())] == [
        "94 %",
        "left",
        "came",
        "stayed",
    ]
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(0, 0)).center()
    )
    assert [scene.tokens[id_].token.label for id_ in scene.selected_ids()] == ["China"]
    picture = copies.folder / "difference.png"
    dialog.maps.exports.save_to(picture)
    assert picture.stat().st_size > 10_000 and "difference.png" in dialog.foot.summary.text()


def test_two_that_are_the_same_differ_in_nothing_and_a_file_that_is_no_project_is_said(copies):
    dialog = compare(copies, copies.copy("same.nkmap"))
    assert "nothing differs" in dialog.empty.text() and not dialog.foot.button.isEnabled()
    with copies.document.edit("Meanwhile") as session:
        stakeholders.add(session, "Cuba")
    copies.ready()
    assert ("Stakeholders", "Cuba", "", "", "") in shown(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    broken = copies.folder / "broken.nkmap"
    broken.write_bytes(b"no project")
    assert "broken.nkmap" in compare(copies, broken).empty.text()


def test_a_table_that_leaves_names_nobody_whom_either_of_the_two_hides(copies):
    def hidden(session):
        earlier(session)
        stakeholders.update(session, 6, sensitivity="redact")
        stakeholders.update(session, GERMANY, note="As Cuba said.")

    with copies.document.edit("Hide") as session:
        stakeholders.update(session, CHINA, sensitivity="redact")
    dialog = compare(copies, copies.copy("before.nkmap", hidden))
    assert "Cuba" in str(shown(dialog)) and "China" in str(shown(dialog))
    dialog.list.copy_action.trigger()
    copied = QApplication.clipboard().text()
    assert "Germany" in copied and "Cuba" not in copied and "China" not in copied
    saved = copies.folder / "difference.csv"
    dialog.exports.save_to(saved)
    assert "Germany" in saved.read_text(encoding="utf-8-sig") and "Cuba" not in saved.read_text("utf-8-sig")
    drawn = dialog.maps.exports._picture().content
    assert {token.name for token in drawn.tokens} == {"Germany", "+ Japan"}


def test_from_a_comparison_the_file_is_merged_and_while_the_room_has_the_keyboard_neither_is_possible(copies):
    path = copies.copy("before.nkmap", earlier)
    compare(copies, path)
    copies.press_done()
    assert [card.field.text() for card in copies.ready().copies.cards] == ["talks", "before"]
    QTest.keyClick(copies.dialog, Qt.Key.Key_Escape)
    copies.window.page.handing_over.begin()
    assert not copies.window.actions_by_id["compare_file"].isEnabled()
    copies.window.copies.compare(path)
    assert copies.dialog is None
