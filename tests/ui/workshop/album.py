"""The pictures of the walk: what both windows show at each step, where a folder is named for them."""

import os
from pathlib import Path

from PySide6.QtCore import QSize

FOLDER, SIZE = "NKMAP_SCREENSHOTS", "NKMAP_SCREENSHOTS_SIZE"  # environment variables
USUAL_SIZE = "1366x768"


def window_size() -> QSize:
    """Return the size of the facilitator's window in pixels: a small laptop's, or "1920x1080"."""
    width, height = os.environ.get(SIZE, USUAL_SIZE).split("x")
    return QSize(int(width), int(height))


class Album:
    """Numbers the pictures in the order in which they are taken. Without a folder it takes none."""

    def __init__(self) -> None:
        self._folder = Path(os.environ[FOLDER]) if os.environ.get(FOLDER) else None
        self._taken = 0

    @property
    def is_open(self) -> bool:
        """Whether pictures are taken."""
        return self._folder is not None

    def take(self, step: str, **windows) -> None:
        """Save what windows show, under the step and what each window is called here."""
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        self._taken += 1
        for name, window in windows.items():
            window.grab().save(str(self._folder / f"{self._taken:02} {step} - {name}.png"))
