"""What a job in another thread tells an object of the windows, which may be gone by then."""

from collections.abc import Callable
from functools import cache, partial
from weakref import ref

from PySide6.QtCore import QObject, Signal, SignalInstance
from shiboken6 import isValid


class TellingBack:
    """Emits signals of an object for other threads, in its own one and only while it is there.

    A thread must not touch the object itself: it may go in that very moment, half of it gone already.
    """

    def __init__(self, listener: QObject) -> None:
        self._listener, self._post = ref(listener), _post()

    def tell(self, signal: SignalInstance, *values: object) -> None:
        """Let a signal of the listener be emitted, unless it will have gone."""
        self._post.letter.emit(partial(self._deliver, signal, *values))

    def _deliver(self, signal: SignalInstance, *values: object) -> None:
        listener = self._listener()
        if listener is not None and isValid(listener):
            signal.emit(*values)


class _Post(QObject):
    """Brings letters from every thread into that of the windows; it never goes."""

    letter = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.letter.connect(self._on_letter)

    def _on_letter(self, deliver: Callable[[], None]) -> None:
        deliver()


@cache
def _post() -> _Post:
    return _Post()
