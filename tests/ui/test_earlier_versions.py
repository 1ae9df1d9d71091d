"""Earlier versions through the window: there is always a way back (P14)."""

from datetime import UTC, datetime, timedelta
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton

from nkmap.commands import stakeholders
from nkmap.db.queries.versions import version_facts
from nkmap.db.snapshots import keep, snapshots
from nkmap.ui.parts.twice_button import TwiceButton
from nkmap.ui.snapshots.dialog import VersionsDialog
from nkmap.ui.snapshots.words import when_words

LEFT = Qt.MouseButton.LeftButton


def opened(window, qtbot, rows):
    """The dialog, once it has looked into every version."""
    window.actions_by_id["earlier_versions"].trigger()
    dialog = shown(window)
    qtbot.waitUntil(lambda: dialog.versions.count == rows and not dialog.state.text().startswith("Looking"))
    QApplication.processEvents()
    return dialog


def shown(window):
    (dialog,) = (one for one in window.findChildren(VersionsDialog) if one.isVisible())
    return dialog


def reasons(document):
    return [one.reason for one in document.snapshots.known()]


def test_going_back_takes_three_clicks_and_a_moment_and_can_be_undone(seeded, qtbot):
    window, document = seeded.window, seeded.document
    document.snapshots.keep("import")
    with document.edit("Add") as session:
        stakeholders.add_many(session, ["Ghana", "Fiji", "Peru"])
    document.snapshots.keep("merge")
    start = monotonic()
    dialog = opened(window, qtbot, 2)  # the first click
    newest, oldest = dialog.versions.texts()
    assert newest[0].startswith("Today") and newest[1].startswith("8 name") and newest[2] == "Before a merge"
    assert oldest[1].startswith("5 name") and oldest[2] == "Before an import"
    assert "same as now" in dialog.since.text() and dialog.preview.isVisible()
    item = dialog.versions.topLevelItem(1)
    qtbot.mouseClick(dialog.versions.viewport(), LEFT, pos=dialog.versions.visualItemRect(item).center())
    assert dialog.since.text().startswith("Since then: 3 name") and "," not in dialog.since.text()
    qtbot.mouseClick(dialog.restore, LEFT)
    assert monotonic() - start < 10
    assert len(seeded.names()) == 5 and seeded.page.pill.text.startswith("Back to: Today")
    assert reasons(document)[0] == "restore", "what was there before is a version, too"
    window.actions_by_id["undo"].trigger()
    assert len(seeded.names()) == 8


def test_a_broken_version_is_counted_and_not_offered_and_without_any_that_is_said(seeded, qtbot):
    document = seeded.document
    dialog = opened(seeded.window, qtbot, 0)
    assert dialog.since.text().startswith("There is none") and not dialog.restore.isEnabled()
    assert not dialog.findChild(TwiceButton).isEnabled()
    dialog.close()
    for reason in ("import", "merge"):
        document.snapshots.keep(reason)
    broken = document.snapshots.known()[0].path
    broken.write_bytes(broken.read_bytes()[:-1000])
    dialog = opened(seeded.window, qtbot, 1)
    assert dialog.versions.texts()[0][2] == "Before an import"
    assert dialog.state.text().startswith("1 version")


def test_what_is_hard_to_undo_is_preceded_by_a_version(seeded, qtbot):
    document, page = seeded.document, seeded.page
    page.selection.select([row.stakeholder_id for row in seeded.content().tokens][:1])
    page.selected.delete()
    assert reasons(document) == [], "one name alone comes back by Undo"
    page.selection.select([row.stakeholder_id for row in seeded.content().tokens])
    page.selected.delete()
    assert reasons(document) == ["delete"]
    page.map_actions.duplicate()
    page.map_actions.delete()
    assert reasons(document) == ["delete", "delete"]


def test_versions_are_kept_no_more_or_all_removed_where_that_is_wanted(seeded, qtbot):
    document = seeded.document
    document.snapshots.keep("import")
    dialog = opened(seeded.window, qtbot, 1)
    dialog.findChild(QCheckBox).click()
    remove = dialog.findChild(TwiceButton)
    remove.click()
    assert len(document.snapshots.known()) == 1, "pressed once it only asks"
    remove.click()
    assert document.snapshots.known() == []
    document.snapshots.keep("import")
    assert document.snapshots.known() == []
    dialog.findChild(QCheckBox).click()
    document.snapshots.keep("import")
    assert len(document.snapshots.known()) == 1


def press(window, qtbot, words):
    (button,) = (b for b in window.notices.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, LEFT)


def test_of_a_damaged_file_an_earlier_version_is_found_or_what_can_be_read_is_salvaged(
    windows, window, qtbot, sample_file
):
    window.files.open_path(sample_file)
    window.document.snapshots.keep("import")
    uid = window.page.uid
    window.close()
    whole = sample_file.read_bytes()
    damaged = whole[: len(whole) // 2] + bytes(4096) + whole[len(whole) // 2 + 4096 :]
    sample_file.write_bytes(damaged)
    start = windows.new_window()
    start.files.open_path(sample_file)
    assert start.document is None
    press(start, qtbot, "Look for an earlier version")
    dialog = shown(start)
    qtbot.waitUntil(lambda: dialog.restore.isEnabled())
    assert dialog.restore.text() == "Open as a draft"
    qtbot.mouseClick(dialog.restore, LEFT)
    assert len(start.document.read(version_facts).names) == 39 and start.document.is_draft
    other = windows.new_window()
    other.files.open_path(sample_file)
    press(other, qtbot, "Salvage what can be read…")
    (file_dialog,) = (one for one in other.findChildren(QFileDialog) if one.isVisible())
    assert file_dialog.selectedFiles()[0].endswith("sample (salvaged).nkmap")
    file_dialog.accept()
    assert len(other.document.read(version_facts).names) > 20
    assert sample_file.read_bytes() == damaged and len(snapshots(uid)) == 1


def test_times_are_said_as_people_say_them():
    now = datetime(2026, 3, 4, 12, tzinfo=UTC)
    assert when_words(now - timedelta(minutes=1), now).startswith("Today ")
    assert when_words(now - timedelta(days=1), now).startswith("Yesterday ")
    assert "2026" in when_words(now - timedelta(days=9), now) or "26" in when_words(now, now)


def test_a_version_kept_by_a_clock_set_back_is_still_the_newest(seeded, qtbot):
    """Fault 45."""
    document, uid = seeded.document, seeded.page.uid
    document.snapshots.keep("import")
    (first,) = document.snapshots.known()
    keep(uid, first.path.read_bytes(), "merge", datetime.now(UTC) - timedelta(days=365))
    dialog = opened(seeded.window, qtbot, 2)
    assert [row[2] for row in dialog.versions.texts()] == ["Before a merge", "Before an import"]
