"""The few dialogs there are. They open without blocking and call back; nothing else may open one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

EXTENSION = ".nkmap"


def ask_file_to_open(parent: QWidget, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a project, a picture with one inside, or one as JSON."""
    title = QCoreApplication.translate("Dialogs", "Open")
    pictures = QCoreApplication.translate("Dialogs", "Picture with a project inside ({0})")
    json = QCoreApplication.translate("Dialogs", "nkmap project as JSON ({0})")
    all_ = f"{_projects()};;{pictures.format('*.png *.svg *.pdf')};;{json.format('*.json')}"
    return _file_dialog(parent, title, QFileDialog.AcceptMode.AcceptOpen, all_, "", on_chosen)


def ask_file_to_save(
    parent: QWidget, title: str, suggestion: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the user choose where a project goes; an existing file is asked about."""
    return _file_dialog(parent, title, QFileDialog.AcceptMode.AcceptSave, _projects(), suggestion, on_chosen)


def ask_picture_to_save(
    parent: QWidget, suggestion: str, ending: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the user choose where a picture goes: a .png, .svg or .pdf."""
    title = QCoreApplication.translate("Dialogs", "Save picture")
    pictures = QCoreApplication.translate("Dialogs", "Picture ({0})").format(f"*.{ending}")
    return _ask_to_save(parent, title, pictures, suggestion, ending, on_chosen)


def ask_table_to_save(
    parent: QWidget, suggestion: str, ending: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the user choose where a table goes: a .csv."""
    title = QCoreApplication.translate("Dialogs", "Save table")
    tables = QCoreApplication.translate("Dialogs", "Table ({0})").format(f"*.{ending}")
    return _ask_to_save(parent, title, tables, suggestion, ending, on_chosen)


def ask_data_to_save(
    parent: QWidget, suggestion: str, words: str, ending: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the user choose where data go; `words` say in which form."""
    title = QCoreApplication.translate("Dialogs", "Save data as")
    return _ask_to_save(parent, title, f"{words} (*.{ending})", suggestion, ending, on_chosen)


def ask_key_table(parent: QWidget, suggestion: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a table of codes: one that is there is read and added to, not replaced."""
    title = QCoreApplication.translate("Dialogs", "Keep the codes in")
    tables = QCoreApplication.translate("Dialogs", "Table ({0})").format("*.csv")
    dialog = _ask_to_save(parent, title, tables, suggestion, "csv", on_chosen)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return dialog


def ask_sheets_to_save(parent: QWidget, suggestion: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose where sheets of paper go: a .pdf."""
    title = QCoreApplication.translate("Dialogs", "Save the sheets")
    sheets = QCoreApplication.translate("Dialogs", "Sheets (*.pdf)")
    return _ask_to_save(parent, title, sheets, suggestion, "pdf", on_chosen)


def ask_document_to_open(parent: QWidget, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a document to read."""
    title = QCoreApplication.translate("Dialogs", "Add document")
    endings = "*.txt *.md *.markdown *.docx *.pdf *.html *.htm"
    documents = QCoreApplication.translate("Dialogs", "Documents ({0})").format(endings)
    return _file_dialog(parent, title, QFileDialog.AcceptMode.AcceptOpen, documents, "", on_chosen)


def ask_data_to_open(
    parent: QWidget, endings: Sequence[str], on_chosen: Callable[[list[Path]], object]
) -> QFileDialog:
    """Let the user choose one or several files with tables or graphs, by their endings (".csv" …)."""
    title = QCoreApplication.translate("Dialogs", "Import")
    patterns = " ".join(f"*{ending}" for ending in endings)
    tables = QCoreApplication.translate("Dialogs", "Tables and graphs ({0})").format(patterns)
    others = QCoreApplication.translate("Dialogs", "All files (*)")
    return _files_dialog(parent, title, [tables, others], on_chosen)


def ask_copies_to_open(parent: QWidget, on_chosen: Callable[[list[Path]], object]) -> QFileDialog:
    """Let the user choose one or several copies of a project."""
    title = QCoreApplication.translate("Dialogs", "Merge copies")
    return _files_dialog(parent, title, [_projects()], on_chosen)


def ask_file_to_compare(parent: QWidget, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose the project that another one is compared with."""
    title = QCoreApplication.translate("Dialogs", "Compare with")
    return _file_dialog(parent, title, QFileDialog.AcceptMode.AcceptOpen, _projects(), "", on_chosen)


def ask_references_to_save(
    parent: QWidget, suggestion: str, ending: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the user choose where references go: a .json or .bib."""
    title = QCoreApplication.translate("Dialogs", "Save references")
    references = QCoreApplication.translate("Dialogs", "References ({0})").format(f"*.{ending}")
    return _ask_to_save(parent, title, references, suggestion, ending, on_chosen)


def ask_report_to_save(
    parent: QWidget, suggestion: str, ending: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the user choose where a report goes, in the format of its ending."""
    title = QCoreApplication.translate("Dialogs", "Save report")
    reports = QCoreApplication.translate("Dialogs", "Report ({0})").format(f"*.{ending}")
    return _ask_to_save(parent, title, reports, suggestion, ending, on_chosen)


def ask_folder(parent: QWidget, title: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def ask(
    parent: QWidget, sentence: str, yes: str, on_yes: Callable[[], object], *, no: str | None = None
) -> QMessageBox:
    """Ask for a yes; anything else changes nothing."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no or QCoreApplication.translate("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    accept.clicked.connect(on_yes)
    box.open()
    return box


def _projects() -> str:
    return QCoreApplication.translate("Dialogs", "nkmap project (*.nkmap)")


def _ask_to_save(
    parent: QWidget,
    title: str,
    name_filter: str,
    suggestion: str,
    ending: str,
    on_chosen: Callable[[Path], object],
) -> QFileDialog:
    mode = QFileDialog.AcceptMode.AcceptSave
    dialog = _file_dialog(parent, title, mode, name_filter, suggestion, on_chosen)
    dialog.setDefaultSuffix(ending)
    return dialog


def _files_dialog(
    parent: QWidget, title: str, name_filters: Sequence[str], on_chosen: Callable[[list[Path]], object]
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(name_filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    dialog.open()
    return dialog


def _file_dialog(
    parent: QWidget,
    title: str,
    mode: QFileDialog.AcceptMode,
    name_filter: str,
    suggestion: str,
    on_chosen: Callable[[Path], object],
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(mode)
    dialog.setNameFilter(name_filter)
    if mode == QFileDialog.AcceptMode.AcceptSave:
        dialog.setDefaultSuffix(EXTENSION.removeprefix("."))
        dialog.selectFile(suggestion)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog
