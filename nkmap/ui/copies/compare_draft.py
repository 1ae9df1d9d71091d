"""Two projects being compared: the open one and one in a file, read and compared in another thread."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from nkmap.copies.comparing import Comparison, compared
from nkmap.copies.difference_maps import MapInBoth, People, maps_in_both, maps_of, people
from nkmap.copies.linked import Copy
from nkmap.copies.reading import ReadCopy, copy_names, read_copy, read_file
from nkmap.document import Document
from nkmap.map_content import MapContent
from nkmap.ui.parts.newest_work import NewestWork


class Side(NamedTuple):
    """One of the two: its rows, and what its maps show."""

    copy: Copy
    maps: Mapping[int, MapContent]


class Difference(NamedTuple):
    """What differs from the earlier one to the later one."""

    before: Side
    after: Side
    comparison: Comparison
    maps: list[MapInBoth]
    people: People


class CompareDraft(QObject):
    """Compares anew whenever the open project has changed."""

    asked = Signal()
    compared = Signal()
    failed = Signal(object)  # NkmapError

    def __init__(self, document: Document, language: str | None, parent: QObject) -> None:
        """`language` is the one in which maps name everybody."""
        super().__init__(parent)
        self.document = document
        self.difference: Difference | None = None
        self.is_own_first = False  # whether the open project is the earlier one
        self.names = ("", "")  # of the open project, and of the file
        self._language = language
        self._file: Path | None = None
        self._read: ReadCopy | None = None
        self._reading, self._comparing = NewestWork(self), NewestWork(self)
        self._reading.done.connect(self._on_reading_done)
        self._reading.failed.connect(self.failed)
        self._comparing.done.connect(self._on_comparing_done)
        document.changed.connect(self._on_document_changed)

    def begin(self, file: Path, names: tuple[str, str] | None = None) -> None:
        """Read the project in a file, and compare; `names` where those of files do not do."""
        self._file, self._read = file, None
        own, other = copy_names([self.document.path or Path(self.tr("This project")), file])
        self.names = names or (own, other)
        self._reading.ask(partial(read_file, file, self.names[1], self._language))
        self.asked.emit()

    def swap(self) -> None:
        """Let the earlier one be the later one."""
        self.is_own_first = not self.is_own_first
        self._ask()

    @property
    def file(self) -> Path | None:
        """The file that it is compared with."""
        return self._file

    @property
    def is_working(self) -> bool:
        """Whether what is seen is not the newest."""
        return self._reading.is_working or self._comparing.is_working

    def _on_reading_done(self, read: ReadCopy) -> None:
        self._read = read
        self._ask()

    def _ask(self) -> None:
        if self._read is None:
            return
        own = Side(self.document.read(read_copy, self.names[0]), self.document.read(maps_of, self._language))
        other = Side(self._read.copy, self._read.maps)
        self._comparing.ask(partial(_differ, *((own, other) if self.is_own_first else (other, own))))
        self.asked.emit()

    def _on_comparing_done(self, difference: Difference) -> None:
        self.difference = difference
        self.compared.emit()

    def _on_document_changed(self, _change: object) -> None:
        self._ask()


def _differ(before: Side, after: Side) -> Difference:
    comparison = compared(before.copy, after.copy)
    pair = before.copy, after.copy, comparison.same
    return Difference(before, after, comparison, maps_in_both(*pair), people(*pair))
