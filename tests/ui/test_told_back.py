"""A job in another thread may tell its object something while that goes: the program goes on."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal
from shiboken6 import delete

from nkmap.ui.parts.told_back import TellingBack


class Listener(QObject):
    """Counts what it is told."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = []
        self.told.connect(self.heard.append)


def test_nothing_is_told_to_an_object_that_goes_in_that_very_moment(qapp):
    with ThreadPoolExecutor(max_workers=2) as threads:
        for _ in range(300):
            listener = Listener()
            telling, signal = TellingBack(listener), listener.told
            jobs = [threads.submit(telling.tell, signal, number) for number in range(20)]
            delete(listener)
            assert [job.result() for job in jobs] == [None] * 20
            qapp.processEvents()
            assert listener.heard == []


def test_what_is_told_while_it_is_there_is_heard(qapp, qtbot):
    listener = Listener()
    telling = TellingBack(listener)
    with ThreadPoolExecutor(max_workers=1) as threads:
        threads.submit(telling.tell, listener.told, "done").result()
    qtbot.waitUntil(lambda: listener.heard == ["done"])
