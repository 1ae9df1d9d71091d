"""What a window does with earlier versions: shows them, goes back to one, keeps no more, removes them."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox

from nkmap.db.originals import write_as_it_is
from nkmap.db.queries.versions import version_facts
from nkmap.db.snapshots import Snapshot, file_format, of_document
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.settings import keep_versions
from nkmap.ui.parts import dialogs
from nkmap.ui.parts.twice_button import TwiceButton
from nkmap.ui.said import said
from nkmap.ui.snapshots.dialog import VersionsDialog
from nkmap.ui.snapshots.words import when_words
from nkmap.workspace import open_document, salvaged


class VersionActions(QObject):
    """Works for one window."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows

    def open(self) -> None:
        """Show the earlier versions of the project in the window."""
        document = self._window.document
        if document is None:
            return
        now = document.read(version_facts)
        dialog = VersionsDialog(document.snapshots.known(), now, self._window.language, self._window)
        dialog.chosen.connect(self._restore)
        dialog.saving.connect(self._ask_where_to_save)
        self._add_choices(dialog, document)
        dialog.open()

    def offer_ways_on(self, path: Path, sentence: str) -> None:
        """Say why a damaged file was not opened, and what can be tried."""
        files = self._window.files
        self._window.notices.say(
            sentence,
            (self.tr("Look for an earlier version"), lambda: self.open_of(path)),
            (self.tr("Salvage what can be read…"), lambda: self._ask_salvage(path)),
            (self.tr("Open another file…"), files.ask_to_open),
        )

    def _ask_salvage(self, path: Path) -> None:
        suggestion = str(path.with_name(self.tr("{0} (salvaged)").format(path.stem) + path.suffix))
        dialogs.ask_file_to_save(
            self._window, self.tr("Salvage into a new file"), suggestion, lambda out: self.salvage(path, out)
        )

    def salvage(self, path: Path, out: Path) -> None:
        """Write what can be read of a damaged file to another one, say what is missing, and open that."""
        try:
            notes = salvaged(path, out)
        except NkmapError as error:
            self.offer_ways_on(path, said(error))
            return
        self._window.files.open_path(out)
        window = self._windows.window_of(out) or self._window
        for note in notes:
            window.notices.say(said(note))

    def open_of(self, path: Path) -> None:
        """Show the versions of a file that cannot be opened itself; say so where there are none."""
        known = of_document(path)
        if not known:
            self._window.notices.say(
                self.tr("This computer keeps no earlier version of {0}.").format(path.name)
            )
            return
        dialog = VersionsDialog(known, None, self._window.language, self._window)
        dialog.chosen.connect(self._open_as_draft)
        dialog.saving.connect(self._ask_where_to_save)
        dialog.open()

    def _add_choices(self, dialog: VersionsDialog, document: Document) -> None:
        keeps = QCheckBox(self._keep_words(document))
        keeps.setChecked(document.snapshots.is_wanted)
        keeps.toggled.connect(
            lambda is_on: keep_versions(self._windows.settings, self._window.page.uid, is_on)
        )
        remove = TwiceButton(self.tr("Remove all"), self.tr("Press again: all gone for good"))
        remove.setEnabled(bool(document.snapshots.known()))
        remove.confirmed.connect(lambda: remove.setEnabled(False))
        remove.confirmed.connect(lambda: self._remove_all(dialog, document))
        dialog.foot.insertWidget(0, keeps)
        dialog.foot.insertWidget(1, remove)

    def _keep_words(self, document: Document) -> str:
        if document.project.lives_beside:
            return self.tr("Keep versions beside the file")
        return self.tr("Keep versions on this computer")

    def _remove_all(self, dialog: VersionsDialog, document: Document) -> None:
        try:
            document.snapshots.purge()
        except NkmapError as error:
            self._window.notices.say(said(error))
        dialog.show_versions(document.snapshots.known())

    def _restore(self, snapshot: Snapshot) -> None:
        window = self._window
        if window.document is None or window.page is None:
            return
        when = when_words(snapshot.made, snapshot.made.now(snapshot.made.tzinfo))
        try:
            notes = window.document.restore(snapshot, self.tr("Go back to: {0}").format(when))
        except NkmapError as error:
            window.notices.say(said(error))
            return
        for note in notes:
            window.notices.say(said(note))
        window.page.outcomes.say_done(self.tr("Back to: {0}").format(when))

    def _ask_where_to_save(self, original: Snapshot) -> None:
        document = self._window.document
        path = document.path if document is not None else None
        stem = path.stem if path is not None else self.tr("Original")
        name = self.tr("{0} (format {1})").format(stem, file_format(original))
        dialogs.ask_file_to_save(
            self._window,
            self.tr("Save the file as it was"),
            str((path or Path(stem)).with_name(f"{name}.nkmap")),
            lambda chosen: self.save(original, chosen),
        )

    def save(self, original: Snapshot, path: Path) -> None:
        """Write a version to another file, as it is."""
        try:
            write_as_it_is(original, path)
        except NkmapError as error:
            self._window.notices.say(said(error))
        else:
            self._window.say(self.tr("Saved: {0}").format(path.name))

    def _open_as_draft(self, snapshot: Snapshot) -> None:
        try:
            document = open_document(snapshot.path, as_copy=True)
        except NkmapError as error:
            self._window.notices.say(said(error))
        else:
            self._window.files.take(document)
