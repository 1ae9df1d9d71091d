"""The report view: templates, parts, pages as they will be, what is removed, and the file."""

from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from nkmap.commands import stakeholders
from nkmap.reports.templates import TEMPLATES

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def reports(sample, qtbot):
    """Hands at the report of the sample, its first pages painted."""
    sample.window.actions_by_id["show_report"].trigger()
    made(sample)
    return sample


def view_of(hands):
    return hands.page.views.view


def made(hands):
    """Wait until the report is made and what is in sight of it is painted."""
    view = view_of(hands)
    hands.qtbot.waitUntil(
        lambda: not view.composing.is_working and not view.preview.is_painting, timeout=60_000
    )
    return view


def ticks(view):
    return view.form.parts.ticked


def click_tick(view, row):
    """Click the box of a part."""
    parts = view.form.parts
    parts.scrollToItem(parts.item(row))
    box = parts.visualItemRect(parts.item(row))
    at = box.center()
    at.setX(box.left() + 12)
    QTest.mouseClick(parts.viewport(), LEFT, pos=at)


def choose(box, data):
    """Choose from a list by its keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(data)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_menu_opens_the_briefing_with_its_pages(reports):
    view = view_of(reports)
    assert reports.page.views.front == "report" and view.preview.count == 2
    assert view.preview.page_picture(0) is not None
    assert ticks(view) == TEMPLATES["briefing"].parts
    assert view.form.cards.cards["briefing"].isChecked() and view.save_button.isEnabled()
    assert "2" in view.form.removed.text(), "two names of the sample may not be shared"


def test_another_template_has_other_parts_and_pages(reports):
    view = view_of(reports)
    QTest.mouseClick(view.form.cards.cards["actions"], LEFT)
    assert ticks(view) == TEMPLATES["actions"].parts
    assert made(reports).preview.count == 1
    QTest.mouseClick(view.form.cards.cards["minutes"], LEFT)
    assert view.form.title_page.isChecked() and view.form.contents.isChecked()
    assert made(reports).preview.count > 5


def test_parts_are_ticked_and_put_into_another_order_and_all_is_remembered(reports):
    view, parts = view_of(reports), TEMPLATES["briefing"].parts
    click_tick(view, 0)
    assert ticks(view) == parts[1:]
    view.form.parts.setCurrentRow(2)
    QTest.keyClick(view.form.parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ticks(view) == (parts[2], parts[1], *parts[3:])
    QTest.mouseClick(view.form.title_page, LEFT)
    made(reports)
    before = view.chosen
    again = type(view)(reports.page)
    assert again.chosen == before and before.report.title_page
    again.composing.stop()
    again.deleteLater()


def test_a_redaction_says_what_it_removes_and_pages_follow_the_project(reports):
    view = view_of(reports)
    choose(view.form.level, "shareable")
    made(reports)
    assert "2 names become codes" in view.form.removed.text()
    choose(view.form.level, "")
    pages = made(reports).preview.page_picture(0).toImage()
    china = next(row for row in reports.content().tokens if row.label == "China")
    with reports.document.edit("Rename") as session:
        stakeholders.set_short_name(session, china.stakeholder_id, "Beijing")
    assert made(reports).preview.page_picture(0).toImage() != pages


def test_the_report_is_saved_in_the_chosen_format(reports, tmp_path):
    view = view_of(reports)
    choose(view.format, ".md")
    QTest.mouseClick(view.save_button, LEFT)
    dialog = view.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "md"

    def save(path):
        dialog.fileSelected.emit(str(path))
        reports.qtbot.waitUntil(lambda: not view.saving.is_working, timeout=60_000)

    save(tmp_path / "brief.md")
    assert "Who decides" in (tmp_path / "brief.md").read_text(encoding="utf-8")
    assert view.state.text() == "Report saved as brief.md"
    save(tmp_path / "missing" / "brief.md")
    assert view.state.property("role") == "warning"
    QTest.mouseClick(view.form.cards.cards["handout"], LEFT)
    made(reports)
    save(tmp_path / "maps.docx")
    with ZipFile(tmp_path / "maps.docx") as document:
        assert sum(name.endswith(".png") for name in document.namelist()) == 5
    dialog.close()


def test_an_empty_project_has_a_report_that_says_so(empty):
    empty.window.actions_by_id["show_report"].trigger()
    view = made(empty)
    assert view.preview.count == 1
    QTest.mouseClick(view.form.cards.cards["handout"], LEFT)
    assert made(empty).preview.count == 1


def test_a_report_without_parts_says_that_there_is_nothing_and_stays_without(empty):
    empty.window.actions_by_id["write_report"].trigger()
    view = made(empty)
    QTest.mouseClick(view.form.cards.cards["actions"], LEFT)
    for row in (0, 1):
        click_tick(view, row)
    assert ticks(view) == () and view.chosen.report.parts == ()
    assert made(empty).preview.count == 1
