"""Saving a report: the window goes on meanwhile, and whoever cancels keeps the file that was there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton


def test_slides_hold_every_map_and_cancelling_keeps_the_former_file(sample, tmp_path):
    from pptx import Presentation

    sample.window.actions_by_id["show_report"].trigger()
    view = sample.page.views.view
    sample.qtbot.waitUntil(lambda: not view.composing.is_working, timeout=60_000)
    path = tmp_path / "brief.pptx"
    path.write_bytes(b"before")
    view.save_to(path)
    assert view.writing_row.isVisible() and not view.save_row.isVisible()
    QTest.mouseClick(view.writing_row.cancel_button, LEFT)
    assert not view.saving.is_working and path.read_bytes() == b"before"
    assert view.state.text().startswith("Cancelled. brief.pptx was not written")
    assert view.save_row.isVisible() and not view.writing_row.isVisible()
    view.save_to(path)
    sample.qtbot.waitUntil(lambda: not view.saving.is_working, timeout=60_000)
    slides = Presentation(str(path)).slides
    assert sum(any(shape.name == "Grid" for shape in slide.shapes) for slide in slides) == 5
    assert view.state.text() == "Report saved as brief.pptx"
