"""Puts what was planned into the project piece by piece: one edit, which can be cancelled until its end."""

from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, Signal

from nkmap.data_in.plan import Plan
from nkmap.data_in.putting import put
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.said import said_template


class Putting(QObject):
    """Works for one import. Where it fails or is cancelled, nothing of it stays."""

    progressed = Signal(int)  # rows that are in
    finished = Signal()
    failed = Signal(object)  # NkmapError

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._work: Piecework | None = None
        self._turns: Generator[int] | None = None

    @property
    def is_working(self) -> bool:
        """Whether rows are being put in."""
        return self._work is not None

    def begin(self, label: str, plan: Plan) -> None:
        """Put a plan in, as one undo step of this label."""
        self._turns = self._document.edit_in_turns(label, lambda session: put(session, plan, said_template))
        self._work = Piecework(self)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)
        self._work.begin(self._pieces(self._turns))

    def cancel(self) -> None:
        """Take back what is in already."""
        self._end()

    def _pieces(self, turns: Iterator[int]) -> Pieces:
        self._document.snapshots.keep("import")
        for done in turns:
            self.progressed.emit(done)
            yield None

    def _end(self) -> None:
        if self._work is not None:
            self._work.stop()
            self._work.deleteLater()
            self._work = None
        if self._turns is not None:
            self._turns.close()
            self._turns = None

    def _on_finished(self) -> None:
        self._end()
        self.finished.emit()

    def _on_failed(self, error: NkmapError) -> None:
        self._end()
        self.failed.emit(error)
