"""Makes and writes the data of a project in another thread; the window goes on working meanwhile."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.formats_out import FormatOut
from nkmap.data_out.making import Finished, finished
from nkmap.data_out.writing import put_in_place
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.redaction.project import Redaction
from nkmap.ui.parts.piecework import Pieces, Piecework


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written where; `redaction` None: as it is."""

    form: FormatOut
    choices: OutChoices
    redaction: Redaction | None
    path: Path


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written: an order, how many files and bytes, and whether nkmap can read it again."""

    order: Order
    files: int
    size: int
    comes_back: bool


class DataSaving(QObject):
    """One order at a time."""

    saved = Signal(object)  # Saved
    failed = Signal(object)  # NkmapError, and what was there is as it was
    cancelled = Signal()  # nothing was written

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._work: Piecework | None = None
        self._is_wanted = False
        self._made: Finished | None = None
        self._saved: Saved | None = None

    @property
    def is_working(self) -> bool:
        """Whether something is being made or written."""
        return self._work is not None

    def begin(self, order: Order) -> None:
        """Make and write what is ordered, unless something else is still being written."""
        if self._work is not None:
            return
        self._is_wanted, self._made, self._saved = True, None, None
        self._work = Piecework(self)
        self._work.finished.connect(self._on_work_finished)
        self._work.failed.connect(self._on_work_failed)
        self._work.begin(self._pieces(order))

    def cancel(self) -> None:
        """Write nothing; what is being put in place already is finished."""
        self._is_wanted = False

    def _pieces(self, order: Order) -> Pieces:
        image = b"" if order.redaction is not None else self._document.project.store.image()
        yield partial(self._make, image, order)
        if self._is_wanted:
            yield partial(self._write, order)

    def _make(self, image: bytes, order: Order) -> None:
        self._made = finished(image, order.redaction, order.form, order.choices)

    def _write(self, order: Order) -> None:
        assert self._made is not None
        made = self._made
        files = put_in_place(made.made, order.path, made.hidden, overwrite=True)
        self._saved = Saved(order, len(files), made.size, made.comes_back(order.form))

    def _on_work_finished(self) -> None:
        self._end()
        if self._saved is not None:
            self.saved.emit(self._saved)
        else:
            self.cancelled.emit()

    def _on_work_failed(self, error: NkmapError) -> None:
        self._end()
        if self._is_wanted:
            self.failed.emit(error)
        else:
            self.cancelled.emit()

    def _end(self) -> None:
        assert self._work is not None
        self._work.deleteLater()
        self._work = self._made = None
