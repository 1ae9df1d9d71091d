"""Close and leave no traces: says what goes, asks, and of a draft asks twice."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton

from nkmap.db.queries.stakeholders import name_list
from nkmap.errors import NkmapError
from nkmap.traces import remove, traces
from nkmap.ui.parts import dialogs
from nkmap.ui.said import said


class LeavingNoTraces(QObject):
    """Works for one window."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows

    def ask(self) -> None:
        """Say what goes from this computer and what stays, and do it after a yes."""
        if self._window.document is None:
            return
        leave = self._ask_again if self._is_draft else self.leave
        sentence = "\n\n".join((*self._what_goes(), self._honest()))
        self._ask(sentence, self.tr("Close and leave no traces"), leave)

    def leave(self) -> None:
        """Bring the file up to date, close the window, and remove what is kept besides the file."""
        window, settings = self._window, self._windows.settings
        if window.document is None:  # asked twice, and done
            return
        window.page.inspector.flush()
        document, uid, path = window.document, window.page.uid, window.document.path
        beside = document.project.folder_beside
        try:
            if not self._is_draft and not document.is_read_only:
                document.publish_now()
        except NkmapError as error:
            window.notices.say(said(error), (self.tr("Save elsewhere…"), window.files.ask_save_as))
            return
        window.close()
        try:
            remove(uid, path, settings, beside)
        except NkmapError as error:
            self._windows.forget(window, said(error))

    @property
    def _is_draft(self) -> bool:
        return self._window.document.path is None

    def _ask_again(self) -> None:
        names = len(self._window.document.read(name_list))
        sentence = self.tr("This project is in no file: %n name(s) and all else in it are lost.", "", names)
        self._ask(sentence, self.tr("Lose it for good"), self.leave)

    def _ask(self, sentence: str, yes: str, on_yes: Callable[[], object]) -> None:
        box = dialogs.ask(self._window, sentence, yes, on_yes)
        for button in box.findChildren(QPushButton):
            if box.buttonRole(button) is QMessageBox.ButtonRole.RejectRole:
                box.setDefaultButton(button)  # an Enter too many changes nothing

    def _what_goes(self) -> list[str]:
        document = self._window.document
        kept = traces(self._window.page.uid, document.project.folder_beside)
        goes = [
            self.tr(
                "From this computer go: the working copy with all undo steps, the project's place in the "
                "list of recent files, and what was chosen for it."
            )
        ]
        if kept.versions:
            goes.append(self.tr("%n earlier version(s) of it go, too.", "", kept.versions))
        if kept.left_behind:
            goes.append(
                self.tr("%n unfinished draft(s) of it, in no file, go, too.", "", len(kept.left_behind))
            )
        if document.project.lives_beside:
            stays = self.tr(
                "“{0}” is emptied. It stays: because of it, no computer keeps copies of the file."
            )
            goes.append(stays.format(document.project.place.name))
        if document.path is not None:
            goes.append(self.tr("{0} itself stays where it is.").format(document.path.name))
        return goes

    def _honest(self) -> str:
        return self.tr(
            "What was removed may be found for a while on sticks and SSDs, in backups of this computer, and "
            "in copies of the file that others have. Only an encrypted disk helps against the first."
        )
