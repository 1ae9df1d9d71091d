"""The forms of evidence keep what is typed, and are done with the keys alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import evidence, sources
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import paragraphs
from nkmap.db.queries.stakeholders import name_list


def test_a_click_beside_the_form_loses_nothing_and_ctrl_enter_adds_the_passage(seeded):
    with seeded.document.edit("Source") as session:
        source = sources.add(session, "M", "Minutes", locator_scheme="paragraph")
        sources.attach(session, source, [("China decides.", None), ("Nobody else.", None)])
    seeded.window.actions_by_id["show_sources"].trigger()
    seeded.qtbot.waitUntil(lambda: seeded.page.views.view is not None)
    view = seeded.page.views.view
    view.texts.reader.setFocus()
    for key, modifiers in (
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
    ):
        seeded.key(key, modifiers)
    assert len(seeded.document.read(paragraphs, source)) == 2
    china = next(row.id for row in seeded.document.read(name_list) if row.name == "China")
    view.citing.ask(("stakeholder_id", china))
    form = view.citing.form
    seeded.type("Nobody but China")
    QTest.mouseClick(form, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert form.isVisible() and form.paraphrase.text() == "Nobody but China"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = seeded.document.read(all_passages)
    assert (row.paraphrase, row.locator) == ("Nobody but China", "1-2") and not form.isVisible()


def test_a_new_text_says_how_many_marked_passages_are_not_in_it(seeded, tmp_path):
    china = next(row.id for row in seeded.document.read(name_list) if row.name == "China")
    with seeded.document.edit("Source") as session:
        source = sources.add(session, "M", "Minutes")
        sources.attach(session, source, [("China decides.", None), ("Nobody else.", None)])
        for number in (1, 2):
            place = {"paragraph": number, "starts": 0, "last_paragraph": number, "ends": 8}
            evidence.cite(session, source, str(number), stakeholder_id=china, **place)
    seeded.window.actions_by_id["show_sources"].trigger()
    seeded.qtbot.waitUntil(lambda: seeded.page.views.view is not None)
    adding, told = seeded.page.views.view.adding, []
    adding.told.connect(told.append)
    (tmp_path / "new.txt").write_text("A new beginning.\n\nIt is said that nobody else.\n\nNobody else.")
    adding.attach(tmp_path / "new.txt")
    seeded.qtbot.waitUntil(lambda: len(told) > 1)
    assert [row.paragraph for row in seeded.document.read(all_passages)] == [None, 3]
    assert "1 marked passage" in told[-1]
