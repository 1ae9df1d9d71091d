"""Names that are part of other names: by drag in the list, by menu, by letters."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from nkmap.commands import stakeholders
from nkmap.db.queries.stakeholders import name_list

SHIFT = Qt.KeyboardModifier.ShiftModifier


def parents(hands):
    rows = {row.id: row for row in hands.document.read(name_list)}
    return {row.name: rows[row.parent_id].name for row in rows.values() if row.parent_id}


def nest(hands, name, parent):
    ids = {row.name: row.id for row in hands.document.read(name_list)}
    with hands.document.edit("Nest") as session:
        stakeholders.set_parent(session, [ids[name]], ids[parent])
    hands.document.project.store.start_history_here(untouched=False)


def viewport(hands):
    return hands.tree.viewport()


def drop_on(hands, name, other):
    hands.drag(hands.row_at(name), hands.row_at(other), widget=viewport(hands))


def free_space(hands):
    return QPoint(60, viewport(hands).height() - 20)


def open_menu(hands, name):
    pos = hands.row_at(name)
    hands.qtbot.mouseClick(viewport(hands), Qt.MouseButton.RightButton, pos=pos)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, viewport(hands).mapToGlobal(pos))
    QApplication.sendEvent(viewport(hands), asked)
    return QApplication.activePopupWidget()


def words_of(menu) -> list[str]:
    """What a menu offers, without the keys."""
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def choose(menu, words):
    menu.close()
    offered = [action for action in menu.actions() if action.text()]
    offered[words_of(menu).index(words)].trigger()


def test_a_name_or_several_dropped_on_another_are_part_of_it_in_one_step(seeded):
    drop_on(seeded, "Norway", "China")
    assert parents(seeded) == {"Norway": "China"}
    assert seeded.row("Norway").parent() is seeded.row("China")
    assert seeded.page.pill.text == "Norway: part of China"
    assert seeded.steps() == 1
    seeded.undo()
    assert parents(seeded) == {} and seeded.row("Norway").parent() is None
    seeded.begin_again()
    seeded.click(seeded.row_at("Sweden"), widget=viewport(seeded))
    seeded.click(seeded.row_at("Norway"), SHIFT, widget=viewport(seeded))
    drop_on(seeded, "Norway", "Japan")
    assert parents(seeded) == {"Sweden": "Japan", "Norway": "Japan"}
    assert seeded.page.pill.text.endswith(": part of Japan")
    assert seeded.steps() == 1


def test_while_carried_the_row_lights_up_and_the_chip_says_what_letting_go_means(seeded):
    seeded.carry(seeded.row_at("Norway"), seeded.row_at("China"), widget=viewport(seeded))
    row = seeded.tree.visualItemRect(seeded.row("China"))
    lit = viewport(seeded).grab().toImage()
    colours = {lit.pixelColor(x, row.top() + 1).name() for x in range(40, 120)}
    assert seeded.page.crossing.chip_text == "Norway: part of China"
    assert seeded.tree.theme.focus.name() in colours
    seeded.key(Qt.Key.Key_Escape)
    assert seeded.page.crossing.chip_text == "" and seeded.steps() == 0
    seeded.release(seeded.row_at("China"), widget=viewport(seeded))
    assert parents(seeded) == {}


def test_a_part_carried_with_its_whole_stays_in_it_and_a_circle_is_refused_with_a_sentence(seeded):
    nest(seeded, "Norway", "Sweden")
    seeded.click(seeded.row_at("Sweden"), widget=viewport(seeded))
    seeded.click(seeded.row_at("Norway"), SHIFT, widget=viewport(seeded))
    drop_on(seeded, "Sweden", "Japan")
    assert parents(seeded) == {"Norway": "Sweden", "Sweden": "Japan"}
    seeded.begin_again()
    nest(seeded, "Norway", "China")
    drop_on(seeded, "China", "Norway")
    assert parents(seeded) == {"Norway": "China"}
    assert "inside one of its own parts" in seeded.page.pill.text


def test_a_part_dropped_beside_the_names_is_part_of_nothing(seeded):
    for where in ("free space", "heading"):
        nest(seeded, "Norway", "China")
        heading = seeded.page.names._heading
        end = free_space(seeded)
        if where == "heading":
            end = viewport(seeded).mapFromGlobal(heading.mapToGlobal(heading.rect().center()))
        seeded.drag(seeded.row_at("Norway"), end, widget=viewport(seeded))
        assert parents(seeded) == {}
        assert seeded.page.pill.text == "Norway: not part of anything"


def test_an_unsteady_click_a_drop_where_it_was_and_a_token_carried_to_the_list_nest_nothing(seeded):
    start = seeded.row_at("Norway")
    below = seeded.tree.visualItemRect(seeded.row("Norway")).bottom()
    seeded.drag(QPoint(start.x(), below - 2), QPoint(start.x(), below + 4), widget=viewport(seeded))
    seeded.drag(start, free_space(seeded), widget=viewport(seeded))
    assert parents(seeded) == {} and seeded.steps() == 0
    seeded.begin_again()
    onto = seeded.to_view(seeded.row_at("Sweden"), viewport(seeded))
    seeded.drag(seeded.at("China"), onto)
    assert "China" not in seeded.places() and parents(seeded) == {}


def test_the_chooser_nests_by_letters_and_offers_no_circle_and_the_menu_takes_a_part_out(seeded):
    nest(seeded, "Norway", "China")
    seeded.click(seeded.row_at("China"), widget=viewport(seeded))
    choose(open_menu(seeded, "China"), "Part of…")
    chooser = seeded.page.nesting.chooser
    assert chooser.shown == ["Not part of anything", "Germany", "Japan", "Sweden"]
    seeded.type("swe")
    seeded.enter()
    assert parents(seeded) == {"Norway": "China", "China": "Sweden"}
    assert seeded.tree.hasFocus()
    seeded.begin_again()
    nest(seeded, "Norway", "China")
    choose(open_menu(seeded, "Norway"), "Not part of anything")
    assert parents(seeded) == {}


def test_keys_open_the_menu_of_the_list(seeded):
    for key, modifiers in ((Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier)):
        seeded.click(seeded.row_at("Sweden"), widget=viewport(seeded))
        seeded.key(key, modifiers)
        menu = QApplication.activePopupWidget()
        assert words_of(menu) == [
            "Rename",
            "Kind",
            "Part of…",
            "Log a lever",
            "Duplicate",
            "Inspector",
            "Delete from project",
        ]
        choose(menu, "Delete from project")
        assert "Sweden" not in seeded.names()
        seeded.begin_again()


def test_what_was_closed_stays_closed_and_a_search_looks_inside_and_the_menu_renames_in_the_row(seeded):
    nest(seeded, "Norway", "China")
    nest(seeded, "Germany", "Japan")
    seeded.row("China").setExpanded(False)
    seeded.page.edits.rename(seeded.row("Sweden").data(0, Qt.ItemDataRole.UserRole), "Finland")
    drop_on(seeded, "Finland", "Japan")
    assert not seeded.row("China").isExpanded() and seeded.row("Japan").isExpanded()
    seeded.page.find_bar.open_with("norw")
    assert seeded.row("China").isExpanded() and not seeded.row("Norway").isHidden()
    seeded.key(Qt.Key.Key_Escape)
    assert not seeded.row("China").isExpanded() and not seeded.row("Finland").isHidden()
    choose(open_menu(seeded, "China"), "Rename")
    seeded.tree.findChild(QLineEdit).selectAll()
    seeded.type("PRC")
    seeded.enter()
    QApplication.processEvents()
    assert "PRC" in seeded.names()
