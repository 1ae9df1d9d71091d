"""Logging a lever while people talk."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from nkmap.db.queries.leverage import entries
from nkmap.db.queries.leverage import instruments as instruments_query
from nkmap.ui.leverage.lever_line import LeverLine

TAB, DOWN, ESC, L = Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_L
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "Tell them through the church aid network that the visas depend on it"


def logged(hands):
    return hands.document.read(entries, hands.page.maps.map_id)


def open_for(hands, *names):
    for name in names:
        hands.click(hands.at(name), CTRL)
    hands.key(L)


def anew(hands):
    """Close the line and begin again with it open for China."""
    hands.key(ESC)
    hands.begin_again()
    hands.click(hands.at("China"))
    hands.key(L)


def log(hands, lever):
    hands.type(lever)
    hands.enter()


@pytest.fixture
def line(seeded):
    """Hands with the lever line open for China."""
    open_for(seeded, "China")
    return seeded


def test_target_l_type_enter_logs_a_lever_that_log_and_map_show_and_forget_at_undo(line):
    log(line, "Visas")
    (entry,) = logged(line)
    assert (entry.target, entry.instrument, entry.holder, entry.condition) == ("China", "Visas", None, "")
    assert entry.susceptibility is None and entry.kind is None
    assert line.steps() == 1
    assert line.page.pill.text == "Logged: China · Visas"
    field = line.page.lever_line.lever
    assert field.text() == "" and field.hasFocus()
    log(line, "Trade")
    assert [entry.instrument for entry in logged(line)] == ["Visas", "Trade"]
    assert {entry.target for entry in logged(line)} == {"China"}
    anew(line)
    line.page.toggle_log()
    log(line, "Visas")
    assert line.page.log.table.model().rowCount() == 1
    (item,) = line.scene.levers.items  # of nobody: a stub with a question mark
    assert item.entry.holder_id is None and 20 < item.path.length() < 40
    line.undo()
    assert line.page.log.table.model().rowCount() == 0
    assert line.scene.levers.items == []
    line.redo()
    assert line.page.log.table.model().rowCount() == 1


def test_digits_choose_how_open_the_target_is_and_enter_logs_from_any_field(line):
    for digit in "012345":
        line.type("Visas")
        for _ in range(3):
            line.key(TAB)
        line.type(digit)
        line.enter()
    scale = [None, "closed", "resistant", "undecided", "receptive", "already_moved"]
    assert [entry.susceptibility for entry in logged(line)] == scale
    anew(line)
    for text, stop in (("Visas", TAB), ("Germany", TAB), ("if asked", TAB), ("4", Qt.Key.Key_Return)):
        line.type(text)
        line.key(stop)
    (entry,) = logged(line)
    assert (entry.holder, entry.condition, entry.susceptibility) == ("Germany", "if asked", "receptive")
    for tabs in range(4):
        line.type("Visas")
        for _ in range(tabs):
            line.key(TAB)
        line.enter()
        assert len(logged(line)) == tabs + 2, tabs


def test_neither_the_target_nor_somebody_who_is_not_in_the_list_is_logged_as_the_holder(line):
    field = line.page.lever_line
    line.type("Visas")
    line.key(TAB)
    for holder, said in (
        ("China", "Nobody holds a lever on themselves. Who else could?"),
        ("Atlantis", "“Atlantis” is not in the list of names."),
    ):
        log(line, holder)
        assert field.problem.text() == said
        assert field.holder.hasFocus() and logged(line) == [] and line.steps() == 0
    log(line, "japan")
    assert [entry.holder for entry in logged(line)] == ["Japan"] and field.problem.text() == ""


def test_enter_without_a_lever_logs_nothing_and_esc_closes_the_list_and_then_the_line(line):
    line.enter()
    assert logged(line) == [] and line.steps() == 0
    assert line.page.lever_line.problem.text() == "Which lever? Type it first."
    line.key(ESC)
    assert not line.page.lever_line.isVisible()
    assert line.view.hasFocus() and logged(line) == []
    anew(line)
    log(line, "Visas")
    line.type("vis")
    line.key(ESC)
    assert line.page.lever_line.isVisible()
    assert line.page.lever_line.lever.text() == "vis"
    line.key(ESC)
    assert not line.page.lever_line.isVisible()


def test_several_targets_get_an_entry_each_in_one_step(seeded):
    open_for(seeded, "China", "Japan")
    log(seeded, "Visas")
    assert {entry.target for entry in logged(seeded)} == {"China", "Japan"}
    assert seeded.steps() == 1
    assert {item.entry.target for item in seeded.scene.levers.items} == {"China", "Japan"}
    assert all(seeded.token(name).isSelected() for name in ("China", "Japan"))
    seeded.key(ESC)
    seeded.undo()
    assert logged(seeded) == []
    seeded.redo()
    assert len(logged(seeded)) == 2


def test_a_lever_is_taken_from_the_list_by_arrow_and_enter_and_not_by_enter_alone(line):
    log(line, "Visas for students")
    log(line, "Visas")
    assert [entry.instrument for entry in logged(line)] == ["Visas for students", "Visas"]
    anew(line)
    log(line, "Visas for students")
    line.type("stud")
    line.key(DOWN)
    line.enter()
    assert line.page.lever_line.lever.text() == "Visas for students"
    assert len(logged(line)) == 1
    line.enter()
    assert [entry.instrument for entry in logged(line)] == ["Visas for students"] * 2
    assert len(line.document.read(instruments_query)) == 1
    line.type("Radio")
    line.key(DOWN)  # the last row of the list writes only what was typed
    line.enter()
    line.enter()
    assert [entry.instrument for entry in logged(line)][2:] == ["Radio"]


def test_a_holder_is_taken_from_the_list_which_has_whoever_was_added_meanwhile(line):
    line.type("Visas")
    line.key(TAB)
    line.type("ger")
    line.key(DOWN)
    line.enter()
    line.enter()
    assert [entry.holder for entry in logged(line)] == ["Germany"]
    anew(line)
    line.page.edits.add_name("Finland")
    line.page.lever_line.lever.setFocus()
    line.type("Visas")
    line.page.lever_line.holder.setText("Finland")
    line.enter()
    assert [entry.holder for entry in logged(line)] == ["Finland"]


def test_a_long_text_becomes_the_note_of_an_entry_to_name(line):
    log(line, LONG)
    (entry,) = logged(line)
    assert entry.instrument is None and entry.note == LONG
    assert line.page.pill.text.startswith("Logged: China · to name, “Tell them through")
    line.page.toggle_log()
    model = line.page.log.table.model()
    assert "To name" in [model.index(0, column).data() for column in range(model.columnCount())]
    assert model.index(0, model.columnCount() - 1).data() == LONG


def test_shift_enter_opens_the_log_and_the_list_offers_known_levers_and_last_a_new_one(line):
    line.type("Visas")
    line.key(Qt.Key.Key_Return, SHIFT)
    assert len(logged(line)) == 1
    assert line.page.log.isVisible()
    anew(line)
    for lever in ("Visas", "Fewer visas", "Trade"):
        log(line, lever)
    line.type("vis")
    popup = line.page.lever_line.lever.completer().popup()
    model = popup.model()
    assert popup.isVisible()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Visas",
        "Fewer visas",
        "New lever: vis",
    ]


def test_enter_during_composition_logs_nothing(line):
    QApplication.sendEvent(line.page.lever_line.lever, QInputMethodEvent("비", []))
    line.enter()
    assert logged(line) == [] and line.page.lever_line.problem.text() == ""


def test_without_a_target_a_sentence_says_why_and_a_name_that_waits_can_be_one(seeded):
    seeded.click(seeded.pixel(-0.9, 0.05))
    seeded.key(L)
    assert not seeded.page.lever_line.isVisible()
    assert seeded.page.pill.text == "Select who could be moved, then press L."
    seeded.click(seeded.row_at("Sweden"), widget=seeded.tree.viewport())
    seeded.window.actions_by_id["log_lever"].trigger()
    log(seeded, "Visas")
    assert [entry.target for entry in logged(seeded)] == ["Sweden"]


def test_the_line_covers_no_token_and_keeps_what_was_typed_when_it_is_asked_for_again(line):
    bar = line.page.lever_line
    assert bar.height() == 44
    top = line.to_view(QPoint(0, 0), bar).y()
    assert all(item.y() + 18 < top for item in line.scene.tokens.values())
    line.type("Vis")
    line.key(ESC)  # closes the list
    line.view.setFocus()
    line.key(L)
    assert line.page.lever_line.lever.text() == "Vis"


class HolderFirst(QTranslator):
    """A language that begins with who could use the lever."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return "{holder} → {target}: {lever}, {condition} {susceptibility}" if "{holder}" in text else ""


def test_a_language_may_put_the_holder_first(empty):
    translator = HolderFirst()
    QApplication.installTranslator(translator)
    line = LeverLine(empty.document)
    QApplication.removeTranslator(translator)
    line.resize(900, line.height())
    line.layout().activate()
    fields = [line.holder, line.lever, line.condition, line.susceptibility]
    assert [field.x() for field in fields] == sorted(field.x() for field in fields)
    after = line.holder.nextInFocusChain()
    assert after in (line.lever, line.holder) or not after.focusPolicy() & Qt.FocusPolicy.TabFocus
