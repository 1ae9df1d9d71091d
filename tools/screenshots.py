"""Makes the pictures of README and docs with the program itself: `python tools/screenshots.py`."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import workshop_views  # noqa: E402
from PySide6.QtCore import QPoint, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

AID, REFUGEES, HUMAN_RIGHTS = 0, 1, 4  # maps of the example
LEFT = Qt.MouseButton.LeftButton


def main() -> None:
    """Open the example in a window without a screen, and grab one view after the other."""
    with tempfile.TemporaryDirectory() as private:
        os.environ["NKMAP_FOLDER"] = private
        _grab_all()


def _grab_all() -> None:
    from nkmap.app import make_application
    from nkmap.db.queries.maps import map_content
    from nkmap.formats.picture_files import write_picture
    from nkmap.formats.pictures import PictureChoices
    from nkmap.settings import THEME
    from nkmap.ui.windows import Windows

    make_application()
    windows = Windows()
    windows.choose(THEME, "light")
    window = windows.new_window()
    window.resize(1280, 800)
    _save(window, "start")
    window.files.open_example()
    for name, show in {**VIEWS, **workshop_views.VIEWS}.items():
        end = show(window)
        _save(window, name)
        end()
    window.page.maps.choose_map(REFUGEES + 1)
    content = window.document.read(map_content, window.page.maps.map_id)
    write_picture(content, IMAGES / "map.png", PictureChoices(scale=0.5))
    windows.close_all()


def _save(window, name: str) -> None:
    if window.page and window.page.maps.scene:
        window.page.pill.hide()  # of what was taken back after the last picture
        QTest.qWait(400)  # names settle
        window.page.maps.scene.settle()
    QApplication.processEvents()
    seen = window.presenting.show.window if name in workshop_views.ON_WALL else window
    seen.grab().save(str(IMAGES / f"{name}.png"))


def _go(window, number: int, *short_names: str):
    """Bring a map of the example to the front and select some of its tokens; return the page."""
    page = window.page
    page.maps.tabs.setCurrentIndex(number)
    QApplication.processEvents()
    wanted = [t.stakeholder_id for t in page.maps.scene.content.tokens if t.label in short_names]
    page.selection.select(wanted)
    return page


def _lever_line(window) -> Callable[[], object]:
    page = _go(window, REFUGEES, "China")
    page.selected.log_lever()
    page.lever_line.lever.setText("Olympics pressure (Beijing)")
    return page.lever_line.close_line


def _names(window) -> Callable[[], object]:
    page = _go(window, HUMAN_RIGHTS)
    page.names.field.setText("Soth Korea")
    QTest.keyClick(page.names.field, Qt.Key.Key_Return)
    return lambda: QTest.keyClick(page.names.field, Qt.Key.Key_Escape)


def _drag(window) -> Callable[[], object]:
    """Carry one token until it is level with another."""
    page = _go(window, REFUGEES)
    scene, viewport = page.maps.scene, page.maps.view.viewport()
    tokens = {item.token.label: item for item in scene.tokens.values()}
    start, other = tokens["Thailand"].pos().toPoint(), tokens["South Korea"].pos().toPoint()
    end = QPoint(other.x() + 2, start.y() + 70)
    QTest.mousePress(viewport, LEFT, pos=start)
    for share in (1, 2, 3, 4):
        QTest.mouseMove(viewport, start + (end - start) * share / 4)
    return lambda: QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=end)


def _log(window) -> Callable[[], object]:
    page = _go(window, REFUGEES)
    page.toggle_log()
    QApplication.processEvents()
    page.log.table.selectRow(0)
    return page.toggle_log


def _inspector(window) -> Callable[[], object]:
    page = _go(window, REFUGEES, "China")
    page.inspector_side.show(True)
    return lambda: page.inspector_side.show(False)


def _layers(window) -> Callable[[], object]:
    page = _go(window, REFUGEES)
    menu = window.menus.actions()["layers"].menu()
    menu.aboutToShow.emit()
    wanted = {"badge", "confidence", "cell_names", "estimates"}
    switched = [action for action in menu.actions() if action.data() in wanted]
    for action in switched:
        action.trigger()
    return lambda: [page.undo() for _ in switched]


def _figures(window) -> Callable[[], object]:
    page = _go(window, AID)
    page.views.open("figures")
    while page.views.view.reckoning.is_working:
        QTest.qWait(50)
    return page.views.close_front


def _keys(window) -> Callable[[], object]:
    _go(window, REFUGEES)
    window.key_sheet.open_sheet()
    return lambda: QTest.keyClick(window.key_sheet, Qt.Key.Key_Escape)


VIEWS: dict[str, Callable[..., Callable[[], object]]] = {
    "window": _lever_line,
    "guide-lever": _lever_line,
    "guide-names": _names,
    "guide-drag": _drag,
    "guide-log": _log,
    "guide-inspector": _inspector,
    "guide-layers": _layers,
    "guide-keys": _keys,
    "guide-figures": _figures,
}

if __name__ == "__main__":
    main()
