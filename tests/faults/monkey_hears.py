"""What is heard of the program while a monkey is at it: errors in the log, complaints of Qt."""

import sys
import traceback
from collections import Counter
from pathlib import Path

# What means nothing: of Qt, the offscreen screen, and touches whose window has closed meanwhile; of its test
# kit, a key that we sent to what cannot be used at the moment.
NOISE = (
    "This plugin does not support",
    "QGestureManager::deliverEvents: could not find the target",
    "Keyboard event not accepted by receiving widget",
)


class Heard:
    """Listens where the program listens, and keeps what it hears."""

    def __init__(self, log) -> None:
        self._log, self._note = log, log.note_error
        self._noted: list[tuple[BaseException, str, set[int]]] = []  # place; ids of what led to it as well
        self._qt: Counter[str] = Counter()
        self._kinds: set[tuple[object, ...]] = set()  # of errors: each is one entry of the log
        log.note_error = self._on_error

    def listen_to_qt(self) -> None:
        """Hear what Qt complains of."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(self._on_message)

    def _on_error(self, error: BaseException, where: str = "") -> None:
        traceback.print_exception(error)
        self._noted.append((error, _place(error), set(map(id, _chain(error)))))
        self._kinds.add(_kind(error, where))
        self._note(error, where)
        for one in _chain(error):
            one.__traceback__ = None  # which holds windows that are closed

    def _on_message(self, _kind, _context, message: str) -> None:
        if not message.startswith(NOISE):
            self._qt[message[:120]] += 1
            sys.stderr.write(f"{message}\n")  # if the program ends with it, it is known why

    def told(self, faults) -> dict:
        """Return what was heard, compared with the faults that were made."""
        from nkmap.errors import NkmapError

        made = {id(one.error) for one in faults.raised}
        heard = set().union(*(chain for _, _, chain in self._noted))
        twice = Counter(id(error) for error, _, _ in self._noted)
        programming = [one for one in faults.raised if not isinstance(one.error, NkmapError)]
        entries = self._log.text().split(f"\n{_today(self._log)}")
        return {
            "qt": self._qt,
            "heard": len(self._noted),
            "kinds": len(self._kinds),
            "lines": sum(not entry.startswith("Qt: ") for entry in self._log._known),
            "made": Counter(one.what for one in faults.raised),
            "unheard": Counter(one.place for one in programming if id(one.error) not in heard),
            "heard_twice": sum(1 for count in twice.values() if count > 1),
            "others": Counter(place for _, place, chain in self._noted if made.isdisjoint(chain)),
            "entries_twice": sum(1 for count in Counter(entries).values() if count > 1),
        }


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error and those that led to it."""
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and one not in found:
            found.append(one)
            left += [one.__cause__, one.__context__]
    return found


def _kind(error: BaseException, where: str) -> tuple[object, ...]:
    """Return what two errors have in common that are one entry of the log: kinds, and places in the code."""
    from nkmap.crash_log import MOST_FRAMES

    frames = traceback.extract_tb(error.__traceback__)[-MOST_FRAMES:]
    kinds, one = [type(error)], error
    while one := one.__cause__ or one.__context__:
        kinds.append(type(one))
    return where, *kinds, *((frame.filename, frame.lineno, frame.name) for frame in frames)


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} at {where}: {str(error)[:80]}"


def _today(log) -> str:
    return log.text()[:10]
