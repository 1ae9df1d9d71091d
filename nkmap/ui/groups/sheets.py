"""Asks where the sheets for placing go, and writes them."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nkmap.db.queries.estimates import names_to_place
from nkmap.db.queries.maps import map_content
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.formats.file_names import picture_name
from nkmap.formats.placing_sheets import save_sheets
from nkmap.map_content import MapContent
from nkmap.ui.parts.dialogs import ask_sheets_to_save
from nkmap.ui.said import said

Say = Callable[[str], object]


def ask_for_sheets(parent: QWidget, document: Document, map_id: int, paper: str, say: Say) -> QFileDialog:
    """Ask for a PDF file, then write the sheets of a map for everybody who may be named in the room."""
    content = document.read(map_content, map_id)
    names = [row.label for row in document.read(names_to_place, map_id)]
    suggestion = picture_name(f"{content.question} {paper}", date.today(), "pdf")

    def write(path: Path) -> None:
        _write(content, names, paper, path, say)

    return ask_sheets_to_save(parent, suggestion, write)


def _write(content: MapContent, names: Sequence[str], paper: str, path: Path, say: Say) -> None:
    try:
        save_sheets(content, names, paper, path)
    except NkmapError as error:
        say(said(error))
    else:
        say(QCoreApplication.translate("Sheets", "Sheets for placing: {0}").format(path.name))
