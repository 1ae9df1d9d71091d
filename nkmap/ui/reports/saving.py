"""Writes a report to a file piece by piece: pictures are drawn here, all else is made in another thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nkmap.errors import NkmapError
from nkmap.redaction.checking import refuse_files
from nkmap.reports.model import MapFigure
from nkmap.reports.writers.map_pictures import picture_of, png_jobs
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.reports.composing import Composed

WITH_PNG = (".docx", ".odt", ".md")  # their maps are PNG; once these are made, nothing is drawn any more


class Saving(QObject):
    """One report at a time; the window goes on working meanwhile."""

    saved = Signal(object)  # Path
    failed = Signal(object)  # NkmapError; no file is left in which something hidden was found

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Piecework | None = None

    @property
    def is_working(self) -> bool:
        """Whether a report is being written."""
        return self._work is not None

    def begin(self, composed: Composed, path: Path) -> None:
        """Write a report, unless another one is being written."""
        if self._work is not None:
            return
        self._work = Piecework(self)
        self._work.finished.connect(partial(self._end, self.saved, path))
        self._work.failed.connect(partial(self._end, self.failed))
        self._work.begin(_pieces(composed, path))

    def _end(self, signal, value: Path | NkmapError) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
        signal.emit(value)


def _pieces(composed: Composed, path: Path) -> Pieces:
    yield _load_writers
    write: Callable[[], None] = partial(_write, composed, path)
    if path.suffix.lower() not in WITH_PNG:
        write()
        return
    for block in composed.made.report.blocks:
        if isinstance(block, MapFigure):
            yield from png_jobs(picture_of(block))
    yield write


def _load_writers() -> None:
    """Load the libraries of all formats, which takes half a second."""
    import nkmap.reports.writers.writing  # noqa: F401


def _write(composed: Composed, path: Path) -> None:
    from nkmap.reports.writers.writing import write_report

    refuse_files(write_report(composed.made.report, path), composed.hidden)
