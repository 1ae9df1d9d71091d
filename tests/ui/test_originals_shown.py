"""The file as it was before its format changed, in the window of earlier versions (P12)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from nkmap.commands import stakeholders
from nkmap.db.snapshots import MIGRATION
from nkmap.ui.snapshots.dialog import VersionsDialog

LEFT = Qt.MouseButton.LeftButton


def test_the_file_as_it_was_is_named_so_and_becomes_a_file_or_the_present_state(seeded, qtbot, tmp_path):
    window, document = seeded.window, seeded.document
    document.snapshots.keep(MIGRATION)
    (original,) = document.snapshots.known()
    with document.edit("Add") as session:
        stakeholders.add(session, "Ghana")
    document.snapshots.keep("import")
    window.actions_by_id["earlier_versions"].trigger()
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: dialog.versions.count == 2 and not dialog.state.text().startswith("Looking"))
    assert [row[2] for row in dialog.versions.texts()] == ["Before an import", "The file as it was"]
    assert not dialog.save.isVisible(), "only the file as it was is worth being a file again"
    dialog.versions.set_row(1)
    about, became = dialog.since.text().split("\n\n")
    assert "before nkmap changed its format, still in format 1.0" in about and "1 name" in became
    qtbot.mouseClick(dialog.save, LEFT)
    (files,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
    assert files.selectedFiles()[0].endswith("(format 1.0).nkmap")
    files.selectFile(str(tmp_path / "as it was.nkmap"))
    files.accept()
    assert (tmp_path / "as it was.nkmap").read_bytes() == original.path.read_bytes()
    qtbot.mouseClick(dialog.restore, LEFT)
    QApplication.processEvents()
    assert "Ghana" not in seeded.names()
