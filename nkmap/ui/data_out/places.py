"""Where data go: a file that is asked for, or a new folder inside of one."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nkmap.data_out.formats_out import FormatOut
from nkmap.paths import is_there
from nkmap.ui.parts.dialogs import ask_data_to_save, ask_folder
from nkmap.ui.said import said


def suggested(form: FormatOut, stem: str) -> str:
    """Return the name that is proposed for a project called `stem`: of a file, or of a folder of tables."""
    if form.suffixes:
        return f"{stem}{form.suffixes[0]}"
    return QCoreApplication.translate("DataOut", "{0}, tables").format(stem)


def ask_where(
    parent: QWidget, form: FormatOut, name: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let it be chosen where data go; a folder of tables is always a new one, mixed with nothing."""
    if form.suffixes:
        return ask_data_to_save(parent, name, said(form.title), form.suffixes[0].removeprefix("."), on_chosen)
    title = QCoreApplication.translate("DataOut", "Where the folder “{0}” goes").format(name)
    return ask_folder(parent, title, lambda folder: on_chosen(_new_in(folder, name)))


def _new_in(folder: Path, name: str) -> Path:
    ways = (folder / (name if number == 1 else f"{name} {number}") for number in count(1))
    return next(way for way in ways if not is_there(way))
