"""What a window does about where copies live: asks, moves them, and tells of work that is left there."""

from functools import partial

from PySide6.QtCore import QObject

from nkmap.db.places import is_on_another_medium
from nkmap.db.waiting import Waiting, beside_file
from nkmap.errors import NkmapError
from nkmap.settings import note_asked_where, was_asked_where
from nkmap.ui.said import said
from nkmap.ui.snapshots.where_dialog import WhereDialog
from nkmap.workspace import continued_beside


class WhereCopiesLive(QObject):
    """Works for one window."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows

    def open(self) -> None:
        """Show both ways; a draft has to be saved as a file first."""
        document = self._window.document
        if document is None:
            return
        if document.path is None:
            self._window.notices.say(
                self.tr("Copies can live beside a file. Save the project as a file first."),
                (self.tr("Save as…"), self._window.files.ask_save_as),
            )
            return
        dialog = WhereDialog(document.path, document.project.lives_beside, self._window)
        dialog.chosen.connect(self.choose)
        dialog.open()

    def choose(self, beside: bool) -> None:
        """Move the copies, and say where they are now."""
        document = self._window.document
        if document is None:
            return
        self._window.page.inspector.flush()
        try:
            document.let_copies_live(beside=beside)
        except NkmapError as error:
            self._window.notices.say(said(error))
            return
        here = self.tr("Copies live on this computer now.")
        self._window.page.pill.say(
            self.tr("Copies live beside the file now.") if beside else here, with_undo=False
        )
        self._window.on_file_changed()

    def offer(self) -> None:
        """Offer the choice, once for each project, when that is saved on another disk, stick or share."""
        document, settings = self._window.document, self._windows.settings
        if document is None or document.path is None or document.project.lives_beside:
            return
        uid = self._window.page.uid
        if was_asked_where(settings, uid) or not is_on_another_medium(document.path):
            return
        note_asked_where(settings, uid)
        sentence = self.tr(
            "{0} is on another disk or stick. Its working copy and earlier versions, names included, are on "
            "this computer."
        ).format(document.path.name)
        self._window.notices.say(sentence, (self.tr("Where copies live…"), self.open))

    def tell_unfinished(self) -> None:
        """Offer what earlier sessions left beside the file in the window, and what was not gone on with."""
        document = self._window.document
        if document is None or document.path is None:
            return
        for work in beside_file(document.path):
            sentence = self.tr(
                "Beside {0} lies work of {1} that did not reach it: a session ended before it could."
            ).format(document.path.name, f"{work.changed:%Y-%m-%d %H:%M}")
            open_it = self.tr("Open it as a draft"), partial(self._open_draft, work)
            self._window.notices.say(sentence, open_it)

    def _open_draft(self, work: Waiting) -> None:
        try:
            document = continued_beside(work)
        except NkmapError as error:
            self._window.notices.say(said(error))
        else:
            self._window.files.take(document)
