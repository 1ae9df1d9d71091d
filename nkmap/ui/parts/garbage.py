"""Looks for garbage in the thread of the windows alone: what Qt made must not be ended in another one.

Left to itself, Python collects in whichever thread makes one object too many. While figures are reckoned that
is theirs, and the pictures and models of a window just closed would be ended there, under the hands of Qt.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK = 500  # ms between two looks


def collect_here(parent: QObject) -> None:
    """Collect in the thread of `parent` only, between its events, from now on."""
    gc.disable()
    looking = QTimer(parent)
    looking.timeout.connect(collect_what_is_due)
    looking.start(LOOK)


def collect_what_is_due() -> None:
    """Collect the oldest generation of objects that is due, by Python's own counts and thresholds."""
    due = [count > most > 0 for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
