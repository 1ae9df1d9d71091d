"""Opening, saving and closing projects from a window; every refusal becomes a sentence with a way on."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nkmap.db.queries.maps import map_list
from nkmap.document import Document, closed_on_failure
from nkmap.errors import AlreadyOpen, ChangedElsewhere, Damaged, NkmapError
from nkmap.formats.file_names import safe_name
from nkmap.settings import remember_file
from nkmap.translation import spoken_language
from nkmap.ui.parts import dialogs
from nkmap.ui.parts.files_in import is_picture, is_project_json
from nkmap.ui.said import said, said_kind, said_template
from nkmap.workspace import (
    NOBODY,
    Anyway,
    document_from_json,
    document_from_picture,
    example_document,
    new_document,
    open_document,
    shown_elsewhere,
)

if TYPE_CHECKING:
    from nkmap.ui.data_out.dialog import SaveDataDialog
    from nkmap.ui.data_out.saving import Saved
    from nkmap.ui.redaction.dialog import RedactedCopyDialog
    from nkmap.ui.start.continue_list import Continued
    from nkmap.ui.start.opening_question import OpeningQuestion


class FileActions(QObject):
    """Works for one window: it asks, opens or saves, and hands documents to the window."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window = window
        self._windows = windows

    @cached_property
    def _question(self) -> "OpeningQuestion":
        from nkmap.ui.start.opening_question import OpeningQuestion

        question = OpeningQuestion(self._window.notices, self)
        question.read_asked.connect(partial(self._open_otherwise, read_only=True))
        question.copy_asked.connect(partial(self._open_otherwise, as_copy=True))
        question.anyway_asked.connect(self._open)
        return question

    # Ways in

    def start(self, template_id: str, question: str) -> None:
        """Begin a draft with one map."""
        language = spoken_language()
        self._show(
            lambda: new_document(
                template_id, question, language=language, kind=said_kind, words=said_template
            )
        )

    def open_example(self) -> None:
        """Open the example as a draft of its own."""
        self._show(example_document)

    def ask_to_open(self) -> None:
        """Let the user choose a file."""
        dialogs.ask_file_to_open(self._window, self.open_path)

    def open_path(self, path: Path) -> None:
        """Open a file, or bring the window forward that has it; of a picture or JSON, the project inside."""
        if is_picture(path):
            self._show(lambda: document_from_picture(path))
            return
        if is_project_json(path):
            self._show(lambda: document_from_json(path))
            return
        self._open(path)

    def _open(self, path: Path, anyway: Anyway = NOBODY) -> None:
        """Open a project, after a question where somebody else works on it whom `anyway` does not name."""
        other = self._windows.window_of(path)
        if other is not None:
            other.come_forward()
            return
        holder = shown_elsewhere(path, anyway)
        if holder is not None:
            self._question.ask_because_of(holder, path, anyway)
            return
        try:
            document = open_document(path, anyway=anyway)
        except AlreadyOpen as error:
            self._question.ask(error, path, anyway)
        except Damaged as error:
            self._window.versions.offer_ways_on(path, said(error))
        except NkmapError as error:
            self._window.notices.say(said(error), (self.tr("Open another file…"), self.ask_to_open))
        else:
            self.take(document)
            remember_file(self._windows.settings, path)

    def go_on(self, continued: "Continued") -> None:
        """Open a recent file, or go on with what was kept on this computer."""
        from nkmap.ui.start.continue_list import Way
        from nkmap.ui.start.waiting_work import opened

        if isinstance(continued.source, Path):
            self.open_path(continued.source)
        elif continued.way is Way.FILE_AS_PUBLISHED:
            self._open_as_published(continued)
        else:
            self._show(lambda: opened(continued))

    def _open_as_published(self, continued: "Continued") -> None:
        from nkmap.ui.start.waiting_work import file_as_published

        try:
            path = file_as_published(continued)
        except NkmapError as error:
            self._window.notices.say(said(error))
        else:
            self._open(path)

    def put_away(self, continued: "Continued") -> None:
        """Forget a recent file, or discard for good what was kept on this computer."""
        from nkmap.ui.start.waiting_work import put_away

        try:
            put_away(self._windows.settings, continued)
        except NkmapError as error:
            self._window.notices.say(said(error))
        self._window.refresh_start_page()

    def _open_otherwise(self, path: Path, *, read_only: bool = False, as_copy: bool = False) -> None:
        self._show(partial(open_document, path, read_only=read_only, as_copy=as_copy))

    def _show(self, make) -> None:
        try:
            document = make()
        except NkmapError as error:
            self._window.notices.say(said(error))
        else:
            self.take(document)

    def take(self, document: Document) -> None:
        """Show a project in this window while that has the start page, or else in a new one.

        Where it cannot be shown it is closed, as if nobody had opened it.
        """
        with closed_on_failure(document):
            if self._window.document is None:
                self._window.show_document(document)
            else:
                self._windows.new_window_for(document)

    # Saving

    def save(self) -> None:
        """Write the file now and say so; a draft is asked where to."""
        document = self._document
        if document is None:
            return
        if document.is_read_only or document.path is None:
            self.ask_save_as()
            return
        try:
            document.publish_now()
        except ChangedElsewhere as error:
            self._window.copies.offer(error)
        except NkmapError as error:
            self._window.notices.say(said(error), (self.tr("Save elsewhere…"), self.ask_save_as))
        else:
            self._window.say(self.tr("Everything is saved in {0}").format(document.path.name))

    def ask_save_as(self) -> None:
        """Let the user choose what file the project becomes."""
        if self._document is not None:
            dialogs.ask_file_to_save(self._window, self.tr("Save as"), self._suggestion(), self.save_as)

    def save_as(self, path: Path) -> None:
        """Let the project become a file; that an existing one is replaced was asked by the dialog."""
        document = self._document
        if document is None:
            return
        try:
            document.save_as(path, overwrite=True)
        except NkmapError as error:
            self._window.notices.say(said(error), (self.tr("Choose another place…"), self.ask_save_as))
            return
        remember_file(self._windows.settings, path)
        self._window.say(self.tr("Everything is saved in {0}").format(path.name))
        self._window.on_file_changed()
        self._window.where.offer()

    def ask_save_copy(self) -> None:
        """Let the user choose where a copy goes; the project stays what it is."""
        if self._document is not None:
            dialogs.ask_file_to_save(self._window, self.tr("Save a copy"), self._suggestion(), self.save_copy)

    def save_copy(self, path: Path) -> None:
        """Write a copy of the project as it is now."""
        if self._document is None:
            return
        try:
            self._document.project.save_copy(path, overwrite=True)
        except NkmapError as error:
            self._window.notices.say(said(error), (self.tr("Choose another place…"), self.ask_save_copy))
        else:
            self._window.say(self.tr("A copy is saved in {0}").format(path.name))

    def open_redaction(self) -> "RedactedCopyDialog | None":
        """Show what a copy without private texts and names would be, to be saved."""
        from nkmap.ui.redaction.dialog import RedactedCopyDialog

        if self._document is None:
            return None
        dialog = RedactedCopyDialog(self._document, self._suggestion(), self._window)
        dialog.saved.connect(self._window.say)
        dialog.open()
        return dialog

    def open_data_out(self) -> "SaveDataDialog | None":
        """Show in which forms of other tools the project can be saved."""
        from nkmap.ui.data_out.dialog import SaveDataDialog

        if self._document is None:
            return None
        map_id = self._window.page.maps.map_id
        settings = self._windows.settings
        dialog = SaveDataDialog(self._document, self._suggestion(), map_id, settings, self._window)
        dialog.saved.connect(self._on_data_saved)
        dialog.open()
        return dialog

    def _on_data_saved(self, saved: "Saved") -> None:
        from nkmap.ui.data_out.words import saved_words, too_large_words

        self._window.page.pill.say(saved_words(saved), with_undo=False)
        if not saved.comes_back:
            self._window.notices.say(too_large_words(saved))

    def revert(self) -> None:
        """Go back to how the file was when it was opened; Undo brings the work back."""
        if self._document is None:
            return
        label = self.tr("Go back to how it was opened")
        try:
            self._document.revert(label)
        except NkmapError as error:
            self._window.notices.say(said(error))
        else:
            changed = self._document.undo_label == label
            back = self.tr("Back to how it was opened. Undo brings the changes back.")
            self._window.say(back if changed else self.tr("Nothing was changed since it was opened."))

    @property
    def _document(self) -> Document | None:
        return self._window.document

    def _suggestion(self) -> str:
        assert self._document is not None
        if self._document.path is not None:
            return self._document.path.name
        questions = [row.question for row in self._document.read(map_list)]
        return safe_name(questions[0] if questions else "") or self.tr("My map")
