"""The bar above a selected token and the menu of the right button: what they offer, when they are gone."""

import gc

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import leverage_entries, placements, relations, stakeholders
from nkmap.db.queries.evidence import passages_for, source_titles
from nkmap.db.queries.placements import placements_of
from nkmap.db.queries.stakeholders import name_list
from nkmap.settings import TEXT_SIZE

LEFT, SHIFT, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
FREE = (-0.9, 0.05)  # a place without tokens


@pytest.fixture
def hands(seeded):
    return seeded


def bar_of(hands):
    QTest.qWait(20)  # the scene tells of its changes from the event loop
    return hands.page.grids.bars[hands.view]


def select(hands, name):
    hands.click(hands.at(name))
    return bar_of(hands)


def id_of(hands, name) -> int:
    return next(row.id for row in hands.document.read(name_list) if row.name == name)


def rationale(hands, name) -> str:
    id_ = id_of(hands, name)
    return hands.document.read(placements_of, hands.page.maps.map_id, [id_])[id_].rationale


def press(button):
    QTest.mouseClick(button, LEFT)


def words_of(action) -> str:
    """What an entry of a menu says, without its key."""
    return action.text().partition("\t")[0]


def choose(menu, words):
    """Trigger an entry of a menu that is open, or of a menu inside it."""
    for action in menu.actions():
        if action.menu() and words_of(action) == words[0]:
            action.menu().aboutToShow.emit()
            return choose(action.menu(), words[1:])
        if words_of(action) == words[0]:
            action.trigger()
            menu.close()
            return None
    raise LookupError(words)


def open_menu(hands, pos):
    """Press the right button, as the window system tells of it."""
    viewport = hands.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, pos)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, viewport.mapToGlobal(pos))
    QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, pos)
    return QApplication.activePopupWidget()


def token_box(hands, name) -> QRect:
    item = hands.token(name)
    return hands.view.mapFromScene(item.mapRectToScene(item.shape().boundingRect())).boundingRect()


def test_the_bar_hangs_12_px_off_its_token_and_covers_neither_it_nor_its_name(hands):
    bar = select(hands, "Germany")
    assert bar.isVisible()
    assert token_box(hands, "Germany").top() - bar.geometry().bottom() == pytest.approx(12, abs=2)
    assert hands.view.hasFocus()
    hands.begin_again()
    with hands.document.edit("Up") as session:
        placements.move(session, {hands.token("China").token.placement_id: (-0.5, 1.0)})
    bar = select(hands, "China")
    assert (
        bar.y() > token_box(hands, "China").bottom()
        or bar.geometry().bottom() < token_box(hands, "China").top()
    )
    assert hands.view.viewport().rect().contains(bar.geometry())
    hands.begin_again()
    for x in (-1.0, 0.0, 1.0):
        for y in (0.0, 0.5, 1.0):
            with hands.document.edit("Move") as session:
                placements.move(session, {hands.token("Japan").token.placement_id: (x, y)})
            bar = select(hands, "Japan")
            assert not bar.geometry().intersects(token_box(hands, "Japan"))
            name = hands.scene.label_box(hands.token("Japan").token.placement_id).toRect()
            assert not bar.geometry().intersects(name)
            hands.click(hands.pixel(-0.9, 0.2))


def test_the_bar_covers_no_other_token_and_stays_inside_the_view(hands):
    above = hands.at("Germany") - QPoint(0, 40)
    place = hands.scene.face.place(above.x(), above.y())
    hands.page.edits.place(hands.page.maps.map_id, {id_of(hands, "Japan"): place})
    bar = select(hands, "Germany")
    assert bar.isVisible()
    assert not bar.geometry().contains(hands.at("Japan"))
    hands.begin_again()
    hands.window.resize(1093, 614)
    for x, y in ((-1.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)):
        with hands.document.edit("Move") as session:
            placements.move(session, {hands.token("Japan").token.placement_id: (x, y)})
        bar = select(hands, "Japan")
        assert hands.view.viewport().rect().contains(bar.geometry())
        hands.click(hands.pixel(-0.9, 0.2))


def test_beside_the_inspector_the_bar_gives_up_what_is_there_too(hands):
    hands.window.resize(1093, 614)
    hands.window._windows.choose(TEXT_SIZE, "150")
    bar = select(hands, "China")
    hands.page.inspector_side.show(True)
    assert bar.rename.isVisible() and bar.more.isVisible() and not bar.why_button.isVisible()
    assert bar.geometry().right() < hands.page.inspector_side.covered().left()
    hands.page.inspector_side.show(False)
    assert bar.why_button.isVisible()


def test_kinds_are_written_alike_in_bar_and_inspector(hands):
    bar = select(hands, "Japan")
    menu = bar.kind.defaultAction().menu()
    menu.aboutToShow.emit()
    hands.page.inspector_side.show(True)
    box = hands.page.inspector.rows["kind_id"].editor
    listed = {box.itemText(index) for index in range(box.count())}
    assert listed == {action.text() for action in menu.actions() if action.text()}
    assert {"Government", "NGO", "Not set"} <= listed


def test_the_bar_is_gone_while_something_is_carried_stretched_or_renamed(hands):
    select(hands, "Japan")
    hands.carry(hands.at("Japan"), hands.pixel(0.3, 0.4))
    assert not bar_of(hands).isVisible()
    hands.release(hands.pixel(0.3, 0.4))
    hands.qtbot.waitUntil(bar_of(hands).isVisible)
    hands.carry(hands.pixel(-0.9, 0.99), hands.pixel(0.2, 0.5))
    assert not bar_of(hands).isVisible()
    hands.release(hands.pixel(0.2, 0.5))
    hands.qtbot.waitUntil(bar_of(hands).isVisible)
    hands.click(hands.pixel(*FREE))
    assert not bar_of(hands).isVisible()
    hands.begin_again()
    press(select(hands, "Japan").rename)
    assert hands.view.editor.isVisible()
    assert not bar_of(hands).isVisible()
    hands.type("Nippon")
    hands.enter()
    assert "Nippon" in hands.names()


def test_several_selected_share_one_bar_without_rename_and_why_and_a_kind_is_one_click(hands):
    select(hands, "Japan")
    hands.click(hands.at("Germany"), SHIFT)
    bar = bar_of(hands)
    shown = [
        button.text()
        for button in (bar.rename, bar.kind, bar.why_button, bar.lever, bar.more)
        if button.isVisible()
    ]
    assert shown == ["Kind", "Lever", "⋯"]
    assert bar.geometry().bottom() < token_box(hands, "Japan").top()
    hands.begin_again()
    bar = select(hands, "Japan")
    menu = bar.kind.defaultAction().menu()
    menu.aboutToShow.emit()
    choose(menu, ["Media"])
    assert {row.name: row.kind for row in hands.document.read(name_list)}["Japan"] == "media"


def test_why_is_a_line_in_place_and_a_page_without_a_source_asks_for_the_source(hands):
    press(select(hands, "Japan").why_button)
    assert not bar_of(hands).isVisible()
    hands.type("The Diet said so")
    hands.enter()
    assert (rationale(hands, "Japan"), hands.steps()) == ("The Diet said so", 1)
    assert hands.view.hasFocus()
    assert bar_of(hands).isVisible()
    hands.begin_again()
    press(select(hands, "Japan").why_button)
    why = bar_of(hands).why
    why.locator.setFocus()
    hands.type("12")
    hands.enter()
    assert why.source.hasFocus() and hands.steps() == 0
    hands.type("Lee")
    hands.page.names.field.setFocus()
    assert why.isHidden() and hands.steps() == 1


def test_e_asks_why_and_who_says_so_and_both_are_one_step(hands):
    select(hands, "Japan")
    hands.key(Qt.Key.Key_E)
    why = bar_of(hands).why
    assert why.why.hasFocus() and why.cited.isHidden()
    hands.type("Said in the Diet")
    hands.key(Qt.Key.Key_Tab)
    hands.type("Lee 2007")
    hands.key(Qt.Key.Key_Tab)
    hands.type("12")
    hands.enter()
    placement_id = hands.token("Japan").token.placement_id
    (passage,) = hands.document.read(passages_for, "placement_id", placement_id)
    assert (passage.title, passage.locator) == ("Lee 2007", "12")
    assert (rationale(hands, "Japan"), hands.steps()) == ("Said in the Diet", 1)
    hands.key(Qt.Key.Key_E)
    assert why.cited.accessibleName() == "So far: Lee 2007, 12"
    hands.key(Qt.Key.Key_Escape)
    hands.page.undo()
    assert hands.document.read(source_titles) == [] and rationale(hands, "Japan") == ""


def test_a_reason_for_somebody_who_is_gone_meanwhile_is_refused_with_a_sentence(hands):
    with hands.document.edit("Somebody new") as session:
        utopia = stakeholders.add(session, "Utopia")
        placements.place(session, hands.page.maps.map_id, {utopia: (0.0, 0.5)})
    select(hands, "Utopia")
    hands.key(Qt.Key.Key_E)
    hands.type("Nowhere")
    hands.document.undo()
    bar_of(hands).why.why.setFocus()
    hands.enter()
    assert "Utopia" not in hands.names() and "not in the project any more" in hands.page.pill.text


def test_e_without_a_token_says_what_to_do_and_a_rationale_of_several_lines_goes_on_in_the_inspector(hands):
    hands.view.setFocus()
    hands.key(Qt.Key.Key_E)
    assert hands.page.pill.text == "Select one token, then say why it stands there."
    press(select(hands, "Japan").why_button)
    hands.type("No")
    hands.key(Qt.Key.Key_Escape)
    press(bar_of(hands).why_button)
    hands.enter()  # nothing was changed
    assert hands.steps() == 0
    hands.begin_again()
    with hands.document.edit("Why") as session:
        placements.assess(session, hands.token("Japan").token.placement_id, rationale="One\nTwo")
    press(select(hands, "Japan").why_button)
    assert hands.page.inspector.isVisible()
    assert hands.page.inspector.rows["rationale"].editor.hasFocus()
    assert rationale(hands, "Japan") == "One\nTwo"


def test_a_press_between_the_buttons_of_the_bar_selects_nothing_else_and_lever_opens_its_line(hands):
    bar = select(hands, "Japan")
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
    assert len(hands.scene.selected_ids()) == 1
    press(bar.lever)
    assert hands.page.lever_line.isVisible()


def test_the_right_button_opens_the_menu_of_the_token_under_it_and_none_on_free_grid(hands):
    assert open_menu(hands, hands.pixel(*FREE)) is None
    hands.carry(hands.at("Japan"), hands.pixel(0.3, 0.4))
    assert open_menu(hands, hands.pixel(0.3, 0.4)) is None
    assert (hands.scene.carrying, hands.steps()) == (None, 0)
    hands.begin_again()
    menu = open_menu(hands, hands.at("Germany"))
    assert [words_of(action) for action in menu.actions() if action.text()][:4] == [
        "Rename",
        "Kind",
        "Why? Evidence and note",
        "Log a lever",
    ]
    choose(menu, ["Take off the map"])
    assert "Germany" not in hands.places()


def test_shift_f10_and_the_menu_key_open_the_menu(hands):
    no_keys = Qt.KeyboardModifier.NoModifier
    select(hands, "Japan")
    for key, modifiers, kind in ((Qt.Key.Key_F10, SHIFT, "Media"), (Qt.Key.Key_Menu, no_keys, "NGO")):
        hands.key(key, modifiers)
        choose(QApplication.activePopupWidget(), ["Kind", kind])
        found = {row.name: row.kind for row in hands.document.read(name_list)}["Japan"]
        assert found.lower() == kind.lower()


def test_a_long_press_of_a_finger_opens_the_menu(hands, qtbot):
    finger = QTest.createTouchDevice()
    viewport = hands.view.viewport()
    QTest.touchEvent(viewport, finger).press(0, hands.at("Japan"), viewport).commit()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=3000)
    QApplication.activePopupWidget().close()
    QTest.touchEvent(viewport, finger).release(0, hands.at("Japan"), viewport).commit()
    assert hands.steps() == 0


def test_all_of_a_kind_are_selected_a_duplicate_waits_and_deleting_names_what_goes_along(hands):
    page = hands.page
    page.edits.set_kind([id_of(hands, "Japan"), id_of(hands, "China")], 1)
    choose(open_menu(hands, hands.at("Japan")), ["Select all of this kind"])
    assert {hands.scene.tokens[id_].token.name for id_ in hands.scene.selected_ids()} == {"China", "Japan"}
    hands.begin_again()
    choose(open_menu(hands, hands.at("Japan")), ["Duplicate"])
    assert "Japan (2)" in hands.names()
    assert "Japan (2)" not in hands.places()
    assert "Japan (2)" in hands.page.pill.text
    hands.begin_again()
    china, japan = id_of(hands, "China"), id_of(hands, "Japan")
    with hands.document.edit("Connect") as session:
        leverage_entries.log(session, hands.page.maps.map_id, [japan], "Aid", china, "", None)
        leverage_entries.log(session, hands.page.maps.map_id, [japan], "Trade", china, "", None)
        relations.connect(session, china, japan, "funding")
    choose(open_menu(hands, hands.at("Japan")), ["Delete from project"])
    said = "Deleted from the project: Japan, with 1 place, 2 leverage entries, 1 relation"
    assert hands.page.pill.text == said
    assert "Japan" not in hands.names()
    hands.page.undo()
    assert "Japan" in hands.places()


def test_the_menu_of_kinds_outlives_the_maps_whose_bars_showed_it(seeded):
    duplicate = seeded.window.actions_by_id["duplicate_map"]
    for _map in range(3):
        duplicate.trigger()
        seeded.undo()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    duplicate.trigger()
    assert seeded.page.grids.bars[seeded.view].kind.text() == "Kind"
