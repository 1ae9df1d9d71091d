"""The ways of other people's data into the project of a window, or into a new one."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from nkmap.document import Document, closed_on_failure
from nkmap.errors import NkmapError, quoted
from nkmap.formats.clipboard import OWN_FORMAT
from nkmap.templates import load_templates
from nkmap.translation import spoken_language
from nkmap.ui.appearance import current_theme
from nkmap.ui.importing.dialog import ImportDialog
from nkmap.ui.importing.source import Source, copied_map_source, copied_source, file_source
from nkmap.ui.parts import dialogs
from nkmap.ui.parts.files_in import (
    data_endings,
    files_in,
    is_data,
    is_document,
    is_picture,
    is_project,
    is_project_json,
)
from nkmap.ui.said import said, said_kind, said_template
from nkmap.workspace import document_from_picture, new_document


class Imports(QObject):
    """Works for one window. Several files come one after the other, each in a window of its own."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows
        self._waiting: list[Source] = []
        self._dialog: ImportDialog | None = None

    @property
    def dialog(self) -> ImportDialog | None:
        """The import that is open; one that is closed is deleted by Qt."""
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None

    # Ways in

    def ask(self) -> None:
        """Let files be chosen."""
        dialogs.ask_data_to_open(self._window, data_endings(), self.open)

    def open(self, paths: Iterable[Path]) -> None:
        """Show what an import of files would do, one after the other; whole projects are opened instead."""
        files = list(paths)
        for path in filter(is_project_json, files):
            self._window.files.open_path(path)
        if data := [file_source(path) for path in files if not is_project_json(path)]:
            self._begin(data)

    def paste(self) -> None:
        """Show what an import of the table on the clipboard would do."""
        copied = QApplication.clipboard().mimeData()
        if copied.hasFormat(OWN_FORMAT):
            own_form = copied.data(OWN_FORMAT).toStdString()
            self._begin([copied_map_source(self.tr("Copied map"), own_form)])
            return
        html = copied.html() if copied.hasHtml() else ""
        self._begin([copied_source(self.tr("Copied table"), copied.text(), html)])

    def close(self) -> None:
        """Close the window of an import and forget what else was to come; nothing is written."""
        self._waiting.clear()
        if self.dialog is not None:
            self.dialog.give_up()

    def accepts(self, dragged: QMimeData) -> bool:
        """Return whether what is dragged over the window are files."""
        return bool(files_in(dragged))

    def take(self, dragged: QMimeData) -> None:
        """Take the files that were dropped: open projects, import data."""
        paths = files_in(dragged)
        for path in paths:
            if is_project(path):
                self._window.files.open_path(path)
            elif is_picture(path):
                self._take_picture(path)
            elif not is_data(path):
                self._take_other(path)
        data = [path for path in paths if is_data(path) and not is_picture(path)]
        if data:
            self.open(data)

    def _take_picture(self, path: Path) -> None:
        """Open the project in a picture; a PDF without one is a document like others."""
        try:
            document = document_from_picture(path)
        except NkmapError as error:
            if is_document(path):
                self._take_other(path)
            else:
                self._window.notices.say(said(error))
        else:
            self._window.files.take(document)

    def _take_other(self, path: Path) -> None:
        """Say what else can be done with a file, or that nothing can."""
        if not is_document(path):
            sentence = self.tr("{0} is no project, no table and no document: nothing was opened.")
            self._window.notices.say(sentence.format(quoted(path)))
        elif self._window.page is None:
            sentence = self.tr("{0} is a document. Open a project first, then add it to its sources.")
            self._window.notices.say(sentence.format(quoted(path)))
        else:
            sentence = self.tr("{0} is a document: it can be a source of this project.")
            add = partial(self._add_source, path)
            self._window.notices.say(sentence.format(quoted(path)), (self.tr("Add to the sources"), add))

    def _add_source(self, path: Path) -> None:
        page = self._window.page
        if page is not None:
            page.views.open("sources")
            page.views.view.adding.add(path)

    # One after the other

    def _begin(self, sources: list[Source]) -> None:
        if why := self._refusal():
            self._window.notices.say(why)
            return
        self._waiting += sources
        if self.dialog is None:
            self._next()

    def _refusal(self) -> str:
        """Return why nothing can be imported now; "" where it can."""
        if self._window.actions_by_id["import_data"].isEnabled():
            return ""
        why = self._window.page.protection.why if self._window.page is not None else ""
        return why or self.tr("Nothing can be imported while everybody looks at this window.")

    def _next(self) -> None:
        if not self._waiting:
            return
        source = self._waiting.pop(0)
        document = self._window.document
        if document is None:
            self._try(lambda: self._show_new(source))
        else:
            self._show(source, document, is_new=False)

    def _show_new(self, source: Source) -> None:
        document = self._new_project()
        with closed_on_failure(document):
            self._show(source, document, is_new=True)

    def _show(self, source: Source, document: Document, *, is_new: bool) -> None:
        theme = current_theme(self._windows.settings)
        map_id = None if is_new else self._window.page.maps.map_id
        self._dialog = dialog = ImportDialog(document, source, map_id, theme, self._window)
        if is_new:
            dialog.say_note(self._new_words())
        dialog.other_asked.connect(lambda: self._ask_other(dialog))
        dialog.told.connect(self._window.say)
        dialog.imported.connect(partial(self._on_imported, document, is_new))
        dialog.rejected.connect(partial(self._on_rejected, document, is_new))
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _new_project(self) -> Document:
        template, language = load_templates()[0].id, spoken_language()
        return new_document(template, "", language=language, kind=said_kind, words=said_template)

    def _new_words(self) -> str:
        name = load_templates(said_template)[0].name
        return self.tr("A new project begins with the grid “{0}”; it can be changed later.").format(name)

    def _ask_other(self, dialog: ImportDialog) -> None:
        def take(paths: list[Path]) -> None:
            dialog.take(file_source(paths[0]))
            self._waiting += [file_source(path) for path in paths[1:]]

        dialogs.ask_data_to_open(dialog, data_endings(), take)

    def _on_imported(self, document: Document, is_new: bool, words: str) -> None:
        if is_new:
            self._window.files.take(document)
        self._window.page.pill.say(words, with_undo=True)

    def _on_rejected(self, document: Document, is_new: bool) -> None:
        if is_new:
            document.close()

    def _on_finished(self) -> None:
        self._dialog = None
        self._next()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except NkmapError as error:
            self._window.notices.say(said(error))
