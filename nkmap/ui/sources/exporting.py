"""Writes the references of the sources for other programs, for those who may see them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from nkmap.db.queries.sources import source_list
from nkmap.errors import NkmapError
from nkmap.formats.references import References, for_audience, save_references
from nkmap.settings import open_settings
from nkmap.ui.parts.dialogs import ask_references_to_save
from nkmap.ui.said import said

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class ReferencesButton(QToolButton):
    """A menu with the two kinds of files. What may not be seen is left out and counted."""

    told = Signal(str)

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__()
        self._document = page.document
        self.dialog: QFileDialog | None = None
        self.setText(self.tr("Export references") + " ▾")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for words, ending in (
            (self.tr("As CSL-JSON…"), "json"),
            (self.tr("As BibTeX…"), "bib"),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, kind=ending: self._ask(kind))
        self.setMenu(menu)

    def save_to(self, path: Path) -> None:
        """Write the file, and say so or why not."""
        try:
            references = self._references()
            save_references(references, path)
        except NkmapError as error:
            self.told.emit(said(error))
            return
        done = self.tr("References saved as {0}").format(path.name)
        left_out = self.tr("%n source(s) not to be shared are left out.", "", references.left_out)
        self.told.emit(f"{done}. {left_out}" if references.left_out else done)

    def _references(self) -> References:
        from nkmap.redaction.left_out import source_without_names
        from nkmap.ui.pictures.choices import usual_audience  # with all that pictures stand on
        from nkmap.ui.pictures.coded import CodedNames

        codes = CodedNames(self._document, open_settings())
        if codes.redaction is None:
            rows = [source_without_names(row, codes.left_out) for row in self._document.read(source_list)]
            return for_audience(rows, usual_audience(self._document))
        with codes.redaction.project() as outside:
            return for_audience(outside.read(source_list), "all")

    def _ask(self, ending: str) -> None:
        self.dialog = ask_references_to_save(self, f"{self.tr('references')}.{ending}", ending, self.save_to)
