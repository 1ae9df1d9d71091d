"""What a job in another thread tells an object of the windows, which may be gone by then."""

from contextlib import suppress
from threading import RLock

from PySide6.QtCore import QObject, SignalInstance


class TellingBack:
    """Emits signals of an object out of other threads, until it goes; it cannot go in the middle of one.

    Asking whether it is still there is not enough: it may go between the answer and the signal.
    """

    def __init__(self, listener: QObject) -> None:
        self._lock = RLock()  # told in the window's own thread, a listener may go while it listens
        self._is_there = True
        listener.destroyed.connect(self._on_destroyed)

    def tell(self, signal: SignalInstance, *values: object) -> None:
        """Emit a signal of the listener, unless it has gone."""
        with self._lock, suppress(RuntimeError):  # what Python itself deletes, PySide knows to be gone
            if self._is_there:
                signal.emit(*values)

    def _on_destroyed(self) -> None:
        with self._lock:
            self._is_there = False
