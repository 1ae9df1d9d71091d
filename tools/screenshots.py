"""Makes the pictures of README and docs with the program itself: `python tools/screenshots.py`."""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"


def main() -> None:
    """Open the example in a window without a screen, grab it, and export a map."""
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as private:
        os.environ["NKMAP_FOLDER"] = private
        _grab()


def _grab() -> None:
    from PySide6.QtWidgets import QApplication

    from nkmap.app import make_application
    from nkmap.db.queries.maps import map_content
    from nkmap.formats.pictures import write_png
    from nkmap.settings import THEME
    from nkmap.ui.windows import Windows

    make_application()
    windows = Windows()
    windows.choose(THEME, "light")
    window = windows.new_window()
    window.resize(1280, 800)
    window.grab().save(str(IMAGES / "start.png"))
    window.files.open_example()
    page = window.page
    page.maps.step(1)
    QApplication.processEvents()
    china = next(t.stakeholder_id for t in page.maps.scene.content.tokens if t.short_name == "China")
    page.selection.select([china])
    page.selected.log_lever()
    page.lever_line.lever.setText("Olympics pressure (Beijing)")
    QApplication.processEvents()
    window.grab().save(str(IMAGES / "window.png"))
    content = window.document.read(map_content, page.maps.map_id)
    write_png(content, IMAGES / "map.png", scale=0.5)
    windows.close_all()


if __name__ == "__main__":
    main()
