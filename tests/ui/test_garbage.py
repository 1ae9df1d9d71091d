"""Garbage is collected in the thread of the windows alone."""

import gc
from concurrent.futures import ThreadPoolExecutor
from threading import current_thread, main_thread
from weakref import finalize, ref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from nkmap.commands import maps
from nkmap.qt import MANY
from nkmap.ui.parts.garbage import collect_what_is_due


def test_what_qt_made_is_ended_in_the_thread_of_the_windows_whoever_makes_many_objects(qtbot):
    def lose():
        """Make something of Qt's in a circle that nobody holds."""
        lost = QObject()
        lost.circle = [lost]
        finalize(lost, lambda: ended_in.append(current_thread()))

    ended_in = []
    collect_what_is_due()
    lose()
    with ThreadPoolExecutor(max_workers=1) as worker:
        many = worker.submit(lambda: [[] for _ in range(3 * MANY)]).result()
    assert len(many) == 3 * MANY and current_thread() is main_thread()
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [main_thread()]


def test_with_a_deleted_map_go_its_view_and_its_scene(sample, qtbot):
    def are_gone():
        gc.collect()
        return view() is None and scene() is None

    page = sample.page
    first, second, *_ = page.maps.order
    page.maps.choose_map(second)
    view, scene = ref(page.maps.view), ref(page.maps.scene)
    page.maps.choose_map(first)
    with sample.document.edit("Delete") as session:
        maps.delete(session, second)
    qtbot.waitUntil(are_gone)
    QApplication.processEvents()
    assert isValid(page.maps.scene)
