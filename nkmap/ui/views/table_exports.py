"""What a view lists leaves the program as a table: copied, or saved as a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nkmap.errors import NkmapError
from nkmap.formats.file_names import picture_name
from nkmap.formats.tables import Row, save_table
from nkmap.ui.parts.dialogs import ask_table_to_save
from nkmap.ui.pictures.content_exports import with_left_out
from nkmap.ui.said import said
from nkmap.ui.views.copied_table import copy_table

Table = tuple[str, list[Row], int]  # title, rows with the headings first, names that are left out


class TableExports(QObject):
    """Takes what is shown now, as far as it may be shared."""

    done = Signal(str)  # a sentence

    def __init__(self, table: Callable[[], Table], parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._window = table, parent

    def copy(self) -> None:
        """Put the table on the clipboard."""
        _title, rows, left_out = self._table()
        copy_table(rows)
        self.done.emit(with_left_out(self.tr("The table is on the clipboard."), left_out))

    def ask_where(self) -> None:
        """Let it be chosen where the table goes, as CSV."""
        name = picture_name(self._table()[0], date.today(), "csv")
        ask_table_to_save(self._window, name, "csv", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the table as CSV, and say so or why not."""
        _title, rows, left_out = self._table()
        try:
            save_table(rows, path)
        except NkmapError as error:
            self.done.emit(said(error))
        else:
            self.done.emit(with_left_out(self.tr("Table saved as {0}.").format(path.name), left_out))
