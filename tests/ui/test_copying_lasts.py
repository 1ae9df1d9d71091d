"""What was copied stays on the clipboard when the program has ended, and the program ends well."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from nkmap.ui.parts.clipboard import put_on_clipboard

ROOT = Path(__file__).parents[2]
QUITTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from nkmap.app import make_application
from nkmap.formats.tables import as_tsv
from nkmap.ui.views.copied_table import copy_table

application = make_application()
QTimer.singleShot(0, lambda: (copy_table([("name",), ("Utopia",)]), application.quit()))
sys.exit(application.exec())
"""


def test_the_program_ends_well_after_copying(tmp_path):
    """What Python made would end it with a fault: the clipboard goes after Python."""
    ran = subprocess.run([sys.executable, "-c", QUITTING], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_every_form_of_what_is_copied_comes_out_as_it_went_in(qapp):
    data, image = QMimeData(), QImage(5, 4, QImage.Format.Format_ARGB32)
    image.fill(0xFF336699)
    data.setData("application/x-nkmap", b"{}")
    data.setImageData(image)
    data.setHtml("<b>한국</b>")
    data.setText("한국")
    put_on_clipboard(data)
    copied = QGuiApplication.clipboard().mimeData()
    assert (copied.text(), copied.html(), bytes(copied.data("application/x-nkmap").data())) == (
        "한국", "<b>한국</b>", b"{}",
    )  # fmt: skip
    assert copied.imageData() == image and set(copied.formats()) == set(data.formats())


def test_nothing_else_puts_data_of_python_on_the_clipboard():
    users = [
        path.relative_to(ROOT).as_posix()
        for folder in ("nkmap", "tests")
        for path in (ROOT / folder).rglob("*.py")
        if ".setMimeData(" in path.read_text(encoding="utf-8") and path != Path(__file__)
    ]
    assert users == ["nkmap/ui/parts/clipboard.py"]
