"""Work of the window itself in slices, one in each turn of its events, so that it never stands still."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Slices(QObject):
    """Only the work that was begun last counts. Whoever needs its end sooner lets it be finished."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._is_at_it = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_going(self) -> bool:
        """Whether anything is left to do."""
        return self._turn.isActive()

    def begin(self, work: Iterator[object]) -> None:
        """Do this from the next turn on, up to its next yield in each."""
        self._work = work
        self._turn.start()

    def begin_now(self, work: Iterator[object]) -> None:
        """Do this from now on, up to its first yield at once."""
        self.begin(work)
        self._go_on()

    def stop(self) -> None:
        """Do no more of it."""
        self._turn.stop()

    def finish(self) -> None:
        """Do at once what is left; the work itself may ask for it, in vain."""
        while self.is_going and not self._is_at_it:
            self._go_on()

    def _go_on(self) -> None:
        work, self._is_at_it = self._work, True
        try:
            next(work)
        except StopIteration:
            if work is self._work:  # it may have begun other work
                self._turn.stop()
        finally:
            self._is_at_it = False
