"""The file that people see is fresh (P4), whole wherever it is named (fault 41), and looking does not touch
it (P7)."""

import shutil
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from nkmap import publisher as publishing
from nkmap.commands import stakeholders
from nkmap.db.project_file import read_project
from nkmap.db.queries.stakeholders import name_list
from nkmap.publisher import SaveState
from nkmap.workspace import open_document

ROOT = Path(__file__).parents[2]


def names_in(path):
    with read_project(path) as project:
        return {row.name for row in project.store.read(name_list)}


def add(document, name):
    with document.edit("Add") as session:
        stakeholders.add(session, name)


@pytest.fixture
def opened(windows, window, sample_file):
    window.files.open_path(sample_file)
    return window


def test_the_file_follows_two_seconds_after_the_last_edit_and_ten_in_continuous_work(
    opened, qtbot, sample_file, monkeypatch
):
    document = opened.document
    assert publishing.REST <= 1000 and publishing.LONGEST_WAIT <= 8000, "which leaves time for the writing"
    add(document, "Ghana")
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED, timeout=20_000)
    assert "Ghana" in names_in(sample_file)
    monkeypatch.setattr(publishing, "REST", 600_000)  # however slow this computer is, work never rests
    monkeypatch.setattr(publishing, "LONGEST_WAIT", 400)
    before, number = sample_file.stat().st_mtime_ns, 0
    while sample_file.stat().st_mtime_ns == before and number < 60:
        add(document, f"Name {number}")
        number += 1
        qtbot.wait(50)
    assert number < 60


def test_the_file_is_brought_up_to_date_on_leaving_the_window_at_log_out_and_before_closing(
    windows, opened, qtbot, sample_file
):
    document = opened.document
    add(document, "Ghana")
    document.publisher._timer.stop()  # so that nothing but what follows can have written the file
    other = windows.new_window()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED, timeout=20_000)
    assert "Ghana" in names_in(sample_file)
    add(document, "Fiji")
    document.publisher._timer.stop()
    windows.publish_all()
    assert "Fiji" in names_in(sample_file)
    add(document, "Peru")
    opened.close()
    assert "Peru" in names_in(sample_file)


# The whole program on a file, in which a name is added; then the system asks for the end, as at log-out.
ENDED = """
import os, sys
from pathlib import Path
sys.addaudithook(lambda event, _: os._exit(18) if event.startswith("socket.") else None)  # P18
from PySide6.QtCore import QTimer
from nkmap import app
from nkmap.commands import stakeholders

def add():
    from PySide6.QtWidgets import QApplication
    window = QApplication.topLevelWidgets()
    window = next(one for one in window if getattr(one, "document", None))
    with window.document.edit("Add") as session:
        stakeholders.add(session, "Added at the end")
    window.document.publisher._timer.stop()
    print("edited", flush=True)

make = app.make_application
def made():
    application = make()
    application.setQuitOnLastWindowClosed(True)
    QTimer.singleShot(1500, application, add)
    return application
app.make_application = made
sys.exit(app.run([Path(sys.argv[1])]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_at_the_end_of_a_session_the_file_is_written_and_no_dialog_blocks(sample_file, private):
    """Fault 43."""
    command = [sys.executable, "-c", ENDED, str(sample_file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout.readline() == "edited\n"
        program.terminate()
        assert program.wait(timeout=60) == 0
    assert "Added at the end" in names_in(sample_file)
    assert list((private / "work").iterdir()) == []
    assert [path for path in sample_file.parent.iterdir() if path != private] == [sample_file]


ODD = ("100%20.nkmap", "what?.nkmap", "a#b&c.nkmap", 'it\'s "it".nkmap', "지도 1.nkmap", "é" * 120 + ".nkmap")


def test_exactly_the_file_that_was_named_is_written(opened, tmp_path):
    """Fault 41."""
    folder = tmp_path / "odd %20 #1?"
    folder.mkdir()
    for name in ODD:
        opened.files.save_as(folder / name)
        assert opened.document.path == folder / name and not opened.notices.sentences
    add(opened.document, "Ghana")
    opened.document.publish_now()
    assert {path.name for path in folder.iterdir()} == set(ODD)
    assert [name for name in ODD if "Ghana" in names_in(folder / name)] == [ODD[-1]]


def test_a_file_renamed_meanwhile_is_told_and_asked_about_and_stays_gone(opened, sample_file, tmp_path):
    """Fault 14."""
    sample_file.rename(tmp_path / "renamed.nkmap")
    add(opened.document, "Ghana")
    opened.document.publish()
    opened.document.publisher._worker.submit(lambda: None).result()
    QApplication.processEvents()
    assert "no longer in its folder" in opened.notices.sentences[0] and not sample_file.exists()
    opened.files.save_as(sample_file)
    assert "Ghana" in names_in(sample_file) and "Ghana" not in names_in(tmp_path / "renamed.nkmap")


def test_a_stick_that_is_pulled_is_told_with_a_way_on_and_written_when_it_is_back(
    window, qtbot, sample_file, tmp_path
):
    """Faults 8 and 9."""
    stick = tmp_path / "stick"
    stick.mkdir()
    path = Path(shutil.move(sample_file, stick))
    window.files.open_path(path)
    stick.rename(tmp_path / "pocket")
    add(window.document, "Ghana")
    qtbot.waitUntil(lambda: bool(window.notices.sentences), timeout=10_000)
    words = [button.text() for button in window.notices.findChildren(QPushButton)]
    assert "Save elsewhere…" in words and not window.document.is_read_only
    add(window.document, "Fiji")
    (tmp_path / "pocket").rename(stick)
    assert publishing.RETRY <= 5000
    window.document.publish()  # as its timer does then
    qtbot.waitUntil(lambda: window.document.save_state is SaveState.SAVED, timeout=20_000)
    assert {"Ghana", "Fiji"} <= names_in(path)


def test_looking_touches_neither_the_file_nor_its_folder(window, sample_file, monkeypatch):
    """P7, faults 10 and 11; who may write everything is told by a system that says no."""
    before = sample_file.read_bytes(), sample_file.stat().st_mtime_ns, sample_file.parent.stat().st_mtime_ns
    start = monotonic()
    for protected in (sample_file, sample_file.parent):
        monkeypatch.setattr("os.access", lambda path, _mode, no=protected: Path(path) != no)
        document = open_document(sample_file)
        assert document.is_read_only and document.project.read_only_because
        document.read(name_list)
        document.close()
    assert monotonic() - start < 10
    after = sample_file.read_bytes(), sample_file.stat().st_mtime_ns, sample_file.parent.stat().st_mtime_ns
    assert after == before
