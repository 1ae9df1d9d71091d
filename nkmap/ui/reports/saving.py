"""Writes a report to a file piece by piece: what is painted is painted here, all else is another thread's."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.errors import NkmapError
from nkmap.redaction.checking import refuse_hits
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.reports.model import MapFigure
from nkmap.reports.writers.map_pictures import picture_of, png_jobs
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.reports.composing import Composed

if TYPE_CHECKING:
    from nkmap.reports.writers.writing import Files

WITH_PNG = (".docx", ".odt", ".md")  # their maps are PNG; once these are made, nothing is drawn any more


class Saving(QObject):
    """One report at a time; the window goes on working meanwhile."""

    saved = Signal(object)  # Path
    failed = Signal(object)  # NkmapError, and all is as it was
    cancelled = Signal(object)  # Path, where all is as it was

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Piecework | None = None
        self._path = Path()
        self._is_written = False

    @property
    def is_working(self) -> bool:
        """Whether a report is being written."""
        return self._work is not None

    def begin(self, composed: Composed, path: Path) -> None:
        """Write a report, unless another one is being written."""
        if self._work is not None:
            return
        self._path, self._is_written = path, False
        self._work = Piecework(self)
        self._work.finished.connect(lambda: self._end(self.saved, path))
        self._work.failed.connect(partial(self._end, self.failed))
        self._work.begin(self._pieces(composed, path))

    def cancel(self) -> None:
        """Write nothing; a file that is being put in place already is finished first."""
        if self._work is not None:
            self._work.stop()
            self._end(self.saved if self._is_written else self.cancelled, self._path)

    def _end(self, signal, value: Path | NkmapError) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
        signal.emit(value)

    def _pieces(self, composed: Composed, path: Path) -> Pieces:
        yield partial(_load_writers, path.suffix.lower())
        from nkmap.reports.writers.writing import files_in_turns

        report = composed.made.report
        if path.suffix.lower() in WITH_PNG:
            for block in report.blocks:
                if isinstance(block, MapFigure):
                    yield from png_jobs(picture_of(block))
        turns = files_in_turns(report, path)
        while (make := next(turns)) is None:
            yield None
        made: dict[Path, bytes] = {}
        yield partial(_make, made, make, composed.hidden)
        yield partial(self._put, made)

    def _put(self, files: "Files") -> None:
        from nkmap.reports.writers.writing import put_in_place

        put_in_place(files, self._path)
        self._is_written = True


def _make(made: dict[Path, bytes], make: "Callable[[], Files]", hidden: HiddenNames) -> None:
    """Make the files and look through them before any file is touched. Raises Leaks."""
    made.update(make())
    for path, data in made.items():
        refuse_hits(data, path, hidden)


def _load_writers(suffix: str) -> None:
    """Load the libraries of a format, which takes half a second."""
    import nkmap.reports.writers.writing  # noqa: F401

    if suffix == ".pptx":
        import pptx  # noqa: F401
    elif suffix == ".pdf":
        import pypdf  # noqa: F401
