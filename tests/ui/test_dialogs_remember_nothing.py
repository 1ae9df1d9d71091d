"""P19: dialogs write down nowhere in which folders somebody was; Qt would, in the user's own settings."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from nkmap.ui.parts.dialogs import ask_file_to_save

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="dialogs there are the system's")


def test_a_folder_that_was_chosen_is_in_no_settings(window, tmp_path):
    folder = tmp_path / "Larkspur question"
    folder.mkdir()
    chosen = []
    dialog = ask_file_to_save(window, "Save", "p.nkmap", chosen.append)
    dialog.setDirectory(str(folder))
    dialog.selectFile("p.nkmap")
    dialog.accept()
    assert chosen == [folder / "p.nkmap"]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert kept.allKeys() == [] and not Path(kept.fileName()).exists()
    usual = Path.home() / ".config" / "QtProject.conf"
    assert not usual.exists() or "Larkspur" not in usual.read_text(encoding="utf-8")
