"""The start with a file: the window can be seen at once, and the project follows."""

import subprocess
import sys

from PySide6.QtWidgets import QLabel

from nkmap.ui.opening_page import OpeningPage
from nkmap.ui.start.page import StartPage

FRAME = """
import linecache, sys
from nkmap import qt
import PySide6.QtWidgets
qt.import_plainly()
import nkmap.ui.windows
assert "sqlalchemy" not in sys.modules, "database"
assert "nkmap.ui.project_page" not in sys.modules, "page"
import sqlalchemy
assert sqlalchemy.__file__ not in linecache.cache, "source"
"""

# What an open project shows at first are these packages of `nkmap.ui`; all else can wait.
PROJECT = """
import sys
from nkmap import qt
import PySide6.QtWidgets
qt.import_plainly()
import nkmap.ui.file_actions, nkmap.ui.project_page
PACKAGES = {"canvas", "fields", "groups", "handed_over", "inspector", "leverage", "maps", "meeting", "names",
    "parts", "rounds", "selection", "settings", "views"}
LATER = {"agendas", "near_names", "drawing.legend", "db.queries.polls", "ui.palette", "ui.names.alike",
    "ui.inspector.parts", "ui.leverage.log_pane"}
LIBRARIES = {"PIL", "docx", "lxml", "markdown_it", "networkx", "numpy", "odf", "pptx", "pypdf", "yaml"}
ours = {name.removeprefix("nkmap.") for name in sys.modules if name.startswith("nkmap.")}
packages = {name.split(".")[1] for name in ours if name.startswith("ui.") and name.count(".") > 1}
loaded = ours & LATER | packages - PACKAGES | LIBRARIES & set(sys.modules)
assert not loaded, loaded
"""


def texts(window) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisible()}


def test_a_window_is_there_before_its_file_is_read(windows, qtbot, sample_file):
    windows.new_window_opening(sample_file)
    window = windows.all[0]
    assert window.isVisible() and window.document is None
    assert window.findChild(OpeningPage) is not None
    assert f"Opening {sample_file.name} …" in texts(window)
    assert not window.actions_by_id["undo"].isEnabled()
    qtbot.waitUntil(lambda: window.document is not None)
    assert window.page.maps.scene.tokens and window.page.view.hasFocus()
    assert windows.window_of(sample_file) is window


def test_a_file_that_cannot_be_opened_leads_to_the_start_page_and_its_reason(windows, qtbot, tmp_path):
    windows.new_window_opening(tmp_path / "gone.nkmap")
    window = windows.all[0]
    qtbot.waitUntil(lambda: any("gone.nkmap” is not there" in text for text in texts(window)))
    assert window.findChild(StartPage).isVisible()


def test_a_window_closed_before_its_file_is_read_opens_nothing(windows, qtbot, sample_file):
    windows.new_window_opening(sample_file)
    window = windows.all[0]
    page = window.findChild(OpeningPage)
    window.close()
    page.seen.emit()
    assert window.document is None and not windows.all


def test_the_frame_of_a_window_needs_neither_the_database_nor_the_sources_of_what_it_loads():
    subprocess.run([sys.executable, "-c", FRAME], check=True)


def test_an_opened_project_loads_nothing_of_what_is_shown_later():
    subprocess.run([sys.executable, "-c", PROJECT], check=True)
