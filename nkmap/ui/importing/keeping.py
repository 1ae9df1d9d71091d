"""Refused rows leave the window as a table, copied or saved, so that nothing of a file is lost."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nkmap.errors import NkmapError
from nkmap.formats.file_names import safe_name
from nkmap.formats.tables import save_table
from nkmap.ui.importing.draft import Draft
from nkmap.ui.importing.outcome_rows import refused_table
from nkmap.ui.parts.dialogs import ask_table_to_save
from nkmap.ui.said import said
from nkmap.ui.views.copied_table import copy_table


class RefusedRows(QObject):
    """Each row as it stands in the file, with the reason."""

    told = Signal(str)  # a sentence

    def __init__(self, draft: Draft, window: QWidget) -> None:
        super().__init__(window)
        self._draft, self._window = draft, window

    def copy(self) -> None:
        """Put the rows on the clipboard."""
        copy_table(self._rows())
        self.told.emit(self.tr("The refused rows are on the clipboard."))

    def ask_where(self) -> None:
        """Let it be chosen where the rows go, as CSV."""
        name = self.tr("{0}, refused").format(safe_name(Path(self._draft.source.name).stem))
        ask_table_to_save(self._window, name, "csv", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the rows as CSV, and say so or why not."""
        try:
            save_table(self._rows(), path)
        except NkmapError as error:
            self.told.emit(said(error))
        else:
            self.told.emit(self.tr("Refused rows saved as {0}.").format(path.name))

    def _rows(self) -> list[tuple[str, ...]]:
        assert self._draft.found is not None and self._draft.plan is not None
        return refused_table(self._draft.found, self._draft.plan)
