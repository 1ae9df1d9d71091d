"""Names much like one that is here: noticed while typing and pasting, found and merged later."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from nkmap.commands import leverage_entries, placements, stakeholders
from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.ui.names.near_hint import NearHint
from nkmap.ui.parts.clipboard import put_on_clipboard

LONG_NAME = "Ministry of Foreign Affairs"


pytestmark = pytest.mark.usefixtures("clean_clipboard")


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_name(hands, name):
    hands.page.names.field.setFocus()
    hands.type(name)
    hands.enter()


def id_of(hands, name):
    return next(row.id for row in hands.document.read(name_list) if row.name == name)


def near(hands):
    return hands.page.names.near


def test_a_name_like_one_here_is_asked_about_until_it_is_added_shown_or_typed_on(seeded):
    type_name(seeded, "Germny")
    assert near(seeded).sentence.text() == "Like “Germany” – already here?"
    assert seeded.steps() == 0 and seeded.page.names.field.hasFocus()
    seeded.enter()
    assert "Germny" in seeded.names() and near(seeded).isHidden()
    assert seeded.page.names.field.text() == ""
    seeded.begin_again()
    type_name(seeded, "Germny")
    seeded.type("x")
    assert near(seeded).isHidden()
    seeded.key(Qt.Key.Key_Escape)
    type_name(seeded, "sweeden")
    assert "Sweden" in near(seeded).sentence.text() and seeded.steps() == 0
    seeded.key(Qt.Key.Key_Escape)
    type_name(seeded, "Germny")
    press(near(seeded).show_button)
    assert seeded.tree.selected_ids() == [id_of(seeded, "Germany")]
    assert (seeded.page.names.field.text(), seeded.steps()) == ("", 0)
    type_name(seeded, "Germny")
    press(near(seeded).add_button)
    assert "Germny" in seeded.names() and seeded.page.names.field.hasFocus()


def test_aliases_and_other_languages_count_and_the_same_name_is_still_already_here(seeded):
    china = id_of(seeded, "China")
    with seeded.document.edit("Names") as session:
        stakeholders.set_names(session, china, {"ko": "중국"})
    seeded.page.names.field.setFocus()
    seeded.page.names.field.setText("중국")
    seeded.enter()
    assert near(seeded).sentence.text() == "Like “China” – already here?"
    seeded.key(Qt.Key.Key_Escape)
    type_name(seeded, "china")
    assert near(seeded).isHidden() and seeded.page.pill.text.startswith("Already here")


def type_on_grid(hands, name, place=(0.8, 0.05)):
    hands.double_click(hands.pixel(*place))
    hands.type(name)
    return hands.view.findChild(NearHint)


def test_a_near_name_typed_on_the_grid_is_told_and_enter_adds_it_anyway(seeded):
    hint = type_on_grid(seeded, "Swede")
    assert hint.isVisible() and hint.sentence.text().startswith("Looks like “Sweden”. Enter adds it anyway")
    assert seeded.view.viewport().rect().contains(hint.geometry())
    assert not hint.geometry().intersects(seeded.view.editor.geometry())
    seeded.type("rs")
    assert hint.isHidden() and seeded.view.editor.hasFocus()
    seeded.key(Qt.Key.Key_Backspace)
    seeded.key(Qt.Key.Key_Backspace)
    seeded.enter()
    assert hint.isHidden() and "Swede" in seeded.places() and "Sweden" in seeded.names()


def test_who_is_here_is_placed_where_a_near_name_was_typed_and_who_stands_there_is_only_shown(seeded):
    for typed, how in (("Swede", "key"), ("sweden", "button")):
        before = seeded.steps()
        hint = type_on_grid(seeded, typed)
        if how == "key":
            seeded.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        else:
            press(hint.button)
        assert seeded.places()["Sweden"] == pytest.approx((0.8, 0.05), abs=0.01), how
        assert typed not in seeded.names() and seeded.steps() == before + 1, how
        assert seeded.tree.selected_ids() == [id_of(seeded, "Sweden")] and seeded.view.hasFocus(), how
        seeded.undo()
    seeded.begin_again()
    hint = type_on_grid(seeded, "Germny")
    assert hint.button.text() == "Show it"
    press(hint.button)
    assert seeded.token("Germany").isSelected() and seeded.steps() == 0 and hint.isHidden()
    seeded.key(Qt.Key.Key_F2)
    seeded.type("Chin")
    assert hint.isHidden() and seeded.view.editor.hasFocus()  # renaming takes nobody else's place


def paste(hands, *names):
    content = QMimeData()
    content.setText("\n".join(names))
    put_on_clipboard(content)
    hands.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return hands.page.names.preview


def test_near_names_of_a_pasted_list_are_counted_and_added_or_left_out(seeded):
    preview = paste(seeded, "China", "Germny", "Finland", "Denmark")
    assert preview.sentence.text().endswith(": 2 new, 1 already here, 1 much like one here")
    assert preview.add_button.text() == "Add 3" and preview.leave_out_button.text() == "Leave it out"
    seeded.enter()
    assert seeded.names()[5:] == ["Germny", "Finland", "Denmark"] and seeded.steps() == 1
    seeded.begin_again()
    press(paste(seeded, "China", "Germny", "Finland").leave_out_button)
    assert seeded.names()[5:] == ["Finland"]


@pytest.fixture
def doubled(seeded):
    """Hands with two spellings of one country; both are placed, one is the target of two levers."""
    map_id, germany = seeded.page.maps.map_id, id_of(seeded, "Germany")
    with seeded.document.edit("Double") as session:
        other = stakeholders.add(session, "Germny")
        placements.place(session, map_id, {other: (0.9, 0.9)})
        leverage_entries.log(session, map_id, [other], "Aid", None)
        leverage_entries.log(session, map_id, [other], "Trade", germany)
    seeded.document.project.store.start_history_here(untouched=False)
    seeded.window.actions_by_id["names_alike"].trigger()
    return seeded


def test_of_pairs_it_is_said_what_merging_moves_and_what_stays_and_it_is_one_step(doubled):
    finder = doubled.page.names_alike
    assert [finder.list.item(row).text() for row in range(finder.list.count())] == ["Germany  ~  Germny"]
    said = finder.sentence.text()
    assert "“Germny” goes into “Germany”" in said
    assert "leverage entr" in said and "Both have a place" in said and "“Germany” stays" in said
    assert "of one on the other lose their holder" in said
    place, before = doubled.places()["Germany"], doubled.steps()
    press(finder.merge_button)
    assert "Germny" not in doubled.names() and doubled.places()["Germany"] == place
    assert finder.heading.text() == "No two names look alike."
    doubled.key(Qt.Key.Key_Escape)
    assert doubled.steps() == before + 1
    doubled.undo()
    assert "Germny" in doubled.names()


def test_the_other_one_can_be_kept_and_both_be_shown(doubled):
    finder = doubled.page.names_alike
    press(finder.swap_button)
    assert "“Germany” goes into “Germny”" in finder.sentence.text()
    press(finder.show_button)
    assert finder.isHidden() and len(doubled.scene.selected_ids()) == 2


def test_a_long_name_is_offered_a_short_one_and_after_esc_not_again(seeded):
    type_name(seeded, LONG_NAME)
    offer = seeded.page.names.short_name
    assert offer.isVisible() and seeded.page.names.field.hasFocus()
    seeded.key(Qt.Key.Key_Tab)
    assert offer.field.hasFocus()
    seeded.type("MOFA")
    seeded.enter()
    row = seeded.document.read(stakeholder, id_of(seeded, LONG_NAME))
    assert row.short_name == "MOFA" and offer.isHidden() and seeded.page.names.field.hasFocus()
    type_name(seeded, "Oslo")
    assert offer.isHidden()
    seeded.begin_again()
    seeded.double_click(seeded.pixel(0.8, 0.05))
    seeded.type(LONG_NAME)
    seeded.enter()
    seeded.key(Qt.Key.Key_Escape)
    assert seeded.document.read(stakeholder, id_of(seeded, LONG_NAME)).short_name == ""
    seeded.key(Qt.Key.Key_F2)
    seeded.enter()
    assert seeded.page.grids.bars[seeded.view].short_names.field.isHidden()


def test_a_long_name_typed_on_the_canvas_is_offered_a_short_one_in_place(seeded):
    seeded.double_click(seeded.pixel(0.8, 0.05))
    seeded.type(LONG_NAME)
    seeded.enter()
    field = seeded.page.grids.bars[seeded.view].short_names.field
    assert field.hasFocus() and field.maxLength() == 16
    seeded.type("MOFA")
    seeded.enter()
    assert seeded.document.read(stakeholder, id_of(seeded, LONG_NAME)).short_name == "MOFA"
    assert seeded.token("MOFA") and seeded.view.hasFocus()
