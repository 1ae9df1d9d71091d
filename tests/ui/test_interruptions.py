"""What happens in the middle of something else: nobody's work is lost, nothing unmeant is written."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from nkmap.db.queries.leverage import entries, instruments
from nkmap.db.queries.placements import placements_of

KEYS = Qt.Key


def select(hands, name):
    hands.click(hands.at(name))


def test_a_drag_over_which_the_map_is_drawn_anew_writes_nothing(seeded):
    before = seeded.places()
    for interrupt in (
        lambda: seeded.window.resize(1000, 650),
        lambda: seeded.window.notices.say("The stick is gone."),
    ):
        start = seeded.at("China")
        seeded.carry(start, start + QPoint(60, 30))
        interrupt()
        QApplication.processEvents()
        end = start + QPoint(120, 60)
        seeded.move(end)
        seeded.release(end)
        assert seeded.places() == before and seeded.steps() == 0


def test_a_pasted_list_is_added_though_the_grid_it_was_pasted_over_is_gone(seeded):
    seeded.page.map_actions.duplicate()
    seeded.page.in_front.focus()
    QApplication.clipboard().setText("Sudan\nChad")
    seeded.page.names.paste()
    seeded.page.map_actions.delete()
    QApplication.sendPostedEvents(None, 0)
    seeded.page.names.preview.add_button.click()
    assert {"Sudan", "Chad"} <= set(seeded.names())
    assert seeded.page.names.preview.isHidden()
    QApplication.clipboard().clear()


def test_what_is_being_typed_is_kept_when_a_menu_follows_and_an_undone_name_leaves_no_editor(seeded):
    seeded.double_click(seeded.pixel(0.5, 0.9))
    seeded.type("Sudan")
    seeded.enter()
    seeded.key(KEYS.Key_F2)
    seeded.page.undo()
    seeded.type("Chad")
    if (editor := seeded.view.editor).isVisible():
        seeded.key(KEYS.Key_Return)
    assert editor.isHidden()
    assert not {"Sudan", "Chad"} & set(seeded.names())
    seeded.begin_again()
    select(seeded, "Germany")
    seeded.page.inspector_side.show(True)
    seeded.page.inspector.rows["rationale"].editor.setFocus()
    seeded.type("because")
    seeded.window.actions_by_id["duplicate_map"].trigger()
    (germany,) = seeded.page.selection.stakeholders()
    copied = seeded.document.read(placements_of, seeded.page.maps.map_id, [germany])
    assert copied[germany].rationale == "because"


def test_f6_comes_by_every_open_pane_and_closing_one_gives_the_keys_to_the_grid(seeded):
    page = seeded.page
    select(seeded, "China")
    page.inspector_side.show(True)
    page.toggle_log()
    page.in_front.focus()
    visited = set()
    for _ in range(4):
        seeded.key(KEYS.Key_F6)
        focused = QApplication.focusWidget()
        panes = {"names": page.names, "maps": page.maps, "inspector": page.inspector, "log": page.log}
        visited |= {name for name, pane in panes.items() if pane.isAncestorOf(focused)}
    assert visited == {"names", "maps", "inspector", "log"}
    page.log.table.setFocus()
    page.toggle_log()
    assert page.view.hasFocus()
    page.inspector.first_field.setFocus()
    page.inspector_side.toggle()
    assert page.view.hasFocus()


def test_a_new_lever_is_sorted_by_one_click_and_the_line_closes_when_its_target_leaves_the_project(seeded):
    select(seeded, "China")
    seeded.key(KEYS.Key_L)
    seeded.type("Visa relief")
    seeded.enter()
    kinds = seeded.page.lever_kinds
    assert kinds.isVisible() and seeded.page.lever_line.lever.hasFocus()
    next(b for b in kinds.findChildren(QPushButton) if b.text() == "inducement").click()
    assert [row.kind for row in seeded.document.read(instruments)] == ["inducement"]
    assert kinds.isHidden()
    seeded.type("Visa relief")
    seeded.enter()
    assert kinds.isHidden()
    seeded.key(KEYS.Key_Escape)
    seeded.begin_again()
    select(seeded, "China")
    seeded.key(KEYS.Key_L)
    seeded.page.selected.delete()
    assert seeded.page.lever_line.isHidden()


def test_a_holder_of_whom_only_the_beginning_was_typed_is_found(seeded):
    select(seeded, "China")
    seeded.key(KEYS.Key_L)
    seeded.type("Trade")
    seeded.key(KEYS.Key_Tab)
    seeded.type("Ger")
    seeded.key(KEYS.Key_Tab)
    assert seeded.page.lever_line.holder.text() == "Germany"
    seeded.enter()
    assert [entry.holder for entry in seeded.document.read(entries)] == ["Germany"]
