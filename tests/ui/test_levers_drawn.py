"""Levers drawn on the grid, all that the log lists or those selected, and the same ones in pictures."""

import pytest
from drafts import three_of_five
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import estimates, layers, leverage_entries, placements, stakeholders
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.drawing.spots import boxes_at_tokens
from nkmap.formats.clipboard import map_for_clipboard
from nkmap.formats.png import png_bytes
from nkmap.ui.maps.layer_menu import LayerButton

LEFT = Qt.MouseButton.LeftButton


def ids(document):
    return {row.name: row.id for row in document.read(name_list)}


def three_levers():
    """Three levers; who holds the last one is not on the map."""
    document = three_of_five()
    known, front = ids(document), document.read(map_list)[0].id
    with document.edit("Seed") as session:
        leverage_entries.log(session, front, [known["China"]], "Aid", known["Germany"], "", "receptive")
        leverage_entries.log(session, front, [known["Japan"]], "Visas", known["China"], "", "closed")
        leverage_entries.log(session, front, [known["China"]], "Radio", known["Norway"])
    return document


@pytest.fixture
def three(hands_on):
    """Hands at three levers."""
    yield hands_on(three_levers)
    QApplication.clipboard().clear()  # which would ask us for the picture after the end


def drawn(hands):
    return [item.entry.instrument for item in hands.scene.levers.items]


def switch(hands):
    """Click the entry for levers in the menu of layers."""
    button = hands.window.findChild(LayerButton)
    menu = button.defaultAction().menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    action = hands.window.actions_by_id["draw_levers"]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    hands.window.activateWindow()
    hands.qtbot.waitUntil(hands.window.isActiveWindow)


def show_log(hands):
    hands.page.toggle_log()
    QApplication.processEvents()


def picture(hands):
    dialog = hands.window.pictures.open_panel()
    QApplication.processEvents()
    return dialog


def in_picture(dialog):
    return [lever.end for lever in dialog._picture.layout.levers]


# On the grid


def test_the_layers_menu_draws_all_levers_of_the_map_until_it_is_switched_off(three):
    switch(three)
    assert drawn(three) == ["Aid", "Visas"]
    assert "2" in three.page.pill.text and "1" in three.page.pill.text  # drawn, and not
    three.click(three.at("Japan"))  # selecting somebody changes nothing
    assert drawn(three) == ["Aid", "Visas"]
    norway = ids(three.document)["Norway"]
    with three.document.edit("Place") as session:
        placements.place(session, three.page.maps.map_id, {norway: (-0.9, 0.1)})
    assert drawn(three) == ["Aid", "Visas", "Radio"]
    three.undo()
    assert drawn(three) == ["Aid", "Visas"]
    switch(three)
    assert drawn(three) == []


def test_the_button_of_the_log_draws_what_its_filters_leave_and_says_what_has_no_line(three):
    show_log(three)
    log, action = three.page.log, three.window.actions_by_id["draw_levers"]
    QTest.mouseClick(log.pane.draw_all, LEFT)
    assert drawn(three) == ["Aid", "Visas"] and action.isChecked()
    hint = log.pane.hint
    assert hint.isVisible() and "1" in hint.text() and "not on this map" in hint.text()
    for field, value, left in (
        ("susceptibility", "closed", ["Visas"]),
        ("target", "China", ["Aid"]),
        ("instrument", "Aid", ["Aid"]),
        ("holder", "China", ["Visas"]),
        ("stage", None, ["Aid", "Visas"]),
    ):
        log.pane.filters.facets[field].chosen.emit(field, value)
        assert drawn(three) == left, field
        log.pane.filters.clear.click()
    QTest.mouseClick(log.pane.draw_all, LEFT)
    assert drawn(three) == [] and not action.isChecked() and not log.pane.hint.isVisible()


def test_levers_keep_off_badges_and_views_of_groups(three):
    known, front = ids(three.document), three.page.maps.map_id
    with three.document.edit("Marks") as session:
        for layer in ("badge", "estimates"):
            layers.switch(session, front, layer, True)
        estimates.estimate(session, front, "Table 1", {known["China"]: (-0.2, 0.7)})
    switch(three)
    scene = three.scene
    scene.settle()
    scene.levers.route()
    boxes = boxes_at_tokens(scene.layers.spots(), scene.page)
    views = scene.layers.boxes()
    assert len(boxes) == 2 and views
    lines = [item.path.pointAtPercent(n / 60) for item in scene.levers.items for n in range(61)]
    assert not any(b.left < at.x() < b.right and b.top < at.y() < b.bottom for b in boxes for at in lines)
    assert not any(view.contains(at) for view in views for at in lines)


def test_ten_levers_between_the_same_two_are_three_lines_under_one_number(three):
    known, front = ids(three.document), three.page.maps.map_id
    answers = ("receptive", "closed", "undecided", None, "resistant")
    with three.document.edit("Ten") as session:
        for number in range(10):
            leverage_entries.log(
                session, front, [known["Japan"]], f"L{number}", known["Germany"], "", answers[number % 5]
            )
    switch(three)
    items = [item for item in three.scene.levers.items if item.entry.instrument.startswith("L")]
    assert len(items) == 10 and sum(len(item._line.drawn) for item in items) == 3
    (counting,) = [item for item in items if item._line.chips]
    assert [count for _at, count in counting._line.chips] == [10]
    assert all(item.zValue() < counting.zValue() for item in items if item is not counting)


# In pictures


def test_the_picture_shows_the_levers_of_the_grid_and_follows_them(three):
    plain = picture(three)
    assert not plain.form.levers.isVisible() and in_picture(plain) == []
    plain.close()
    switch(three)
    dialog = picture(three)
    assert dialog.form.levers.isVisible() and in_picture(dialog) == ["arrow", "bar"]
    switch(three)
    assert in_picture(dialog) == [] and not dialog.form.levers.isVisible()
    show_log(three)
    three.page.log.table.selectRow(1)
    assert in_picture(dialog) == ["bar"]


def test_a_picture_without_levers_is_remembered_for_the_session_by_copy_and_the_next_panel(three):
    show_log(three)
    three.page.log.table.selectRow(0)
    dialog, clipboard = picture(three), QApplication.clipboard()
    three.window.pictures.copy()
    assert bytes(clipboard.mimeData().data("image/png").data()) == png_bytes(dialog._picture)
    QTest.mouseClick(dialog.form.levers, LEFT, pos=QPoint(8, dialog.form.levers.height() // 2))
    assert in_picture(dialog) == []
    three.window.pictures.copy()
    assert bytes(clipboard.mimeData().data("image/png").data()) == png_bytes(dialog._picture)
    dialog.close()
    again = picture(three)
    assert again.form.levers.isVisible() and not again.form.levers.isChecked() and in_picture(again) == []


def test_who_may_not_be_seen_has_no_line_in_the_picture_and_is_counted(three):
    switch(three)
    dialog, germany = picture(three), ids(three.document)["Germany"]
    with three.document.edit("Hide") as session:
        stakeholders.update(session, germany, sensitivity="redact")
    assert in_picture(dialog) == ["bar"] and drawn(three) == ["Aid", "Visas"]
    assert dialog._picture.content.hidden_levers == 1 and "lever" in dialog.facts_text
    (_aid, visas, _radio) = three.document.read(entries)
    with three.document.edit("Hide") as session:
        leverage_entries.update(session, visas.id, sensitivity="redact")
    assert in_picture(dialog) == [] and dialog._picture.content.hidden_levers == 2
    assert map_for_clipboard(dialog._picture).text().count("Germany") == 0
