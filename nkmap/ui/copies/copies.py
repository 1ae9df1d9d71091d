"""The ways to other copies of the project of a window: merged into it, compared with it, kept beside it."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.maps import map_list
from nkmap.errors import ChangedElsewhere, NkmapError
from nkmap.paths import is_there
from nkmap.publisher import SaveState
from nkmap.settings import remember_file
from nkmap.ui.appearance import current_theme
from nkmap.ui.copies.compare_dialog import CompareDialog
from nkmap.ui.copies.conflict_copy import conflict_copy
from nkmap.ui.copies.merge_dialog import MergeDialog
from nkmap.ui.parts import dialogs
from nkmap.ui.said import said


class Copies(QObject):
    """Works for one window; one of its own windows is open at a time."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows
        self.dialog: MergeDialog | CompareDialog | None = None

    def close(self) -> None:
        """Close what is open; nothing is written."""
        if self.dialog is not None:
            self.dialog.accept()  # nothing is asked once more

    # Merge

    def open_merge(self) -> None:
        """Show the window of a merge, still without a copy."""
        self._show_merge(of_version=False)

    def merge(self, files: Iterable[Path]) -> None:
        """Show what merging copies would do."""
        if dialog := self._show_merge(of_version=False):
            dialog.add(files)

    def merge_version(self) -> None:
        """Show what merging the version would do that somebody else made of the file."""
        file = self._window.document.path
        if dialog := self._show_merge(of_version=True):
            dialog.draft.add_version(*self._names_of_versions(file))

    def _show_merge(self, *, of_version: bool) -> MergeDialog | None:
        if not self._is_possible("merge_copies"):
            return None
        dialog = MergeDialog(self._window.document, self._window, of_version=of_version)
        dialog.merged.connect(self._on_merged)
        dialog.not_saved.connect(self._on_not_saved)
        self._show(dialog)
        return dialog

    def _on_merged(self, words: str) -> None:
        if words:
            self._window.page.pill.say(self.tr("Merged: {0}").format(words), with_undo=True)
        else:
            self._window.page.pill.say(self.tr("Nothing new was in it."), with_undo=False)

    def _on_not_saved(self, error: NkmapError) -> None:
        if isinstance(error, ChangedElsewhere):
            self.offer(error)
        else:
            self._window.notices.say(said(error))

    # Compare

    def ask_compare(self) -> None:
        """Let the project be chosen that this one is compared with."""
        dialogs.ask_file_to_compare(self._window, self.compare)

    def compare(self, file: Path) -> None:
        """Show what differs between a file and this project."""
        if (dialog := self._show_compare()) is not None:
            dialog.merge_asked.connect(lambda: self._merge_after(dialog, file))
            dialog.begin(file)

    def compare_version(self) -> None:
        """Show what differs between this project and the version that somebody else made of its file."""
        file = self._window.document.path
        if (dialog := self._show_compare()) is not None:
            dialog.merge_asked.connect(lambda: self._merge_after(dialog, None))
            dialog.begin(file, self._names_of_versions(file))

    def _show_compare(self) -> CompareDialog | None:
        if not self._is_possible("compare_file"):
            return None
        window = self._window
        theme, habits = current_theme(self._windows.settings), window.page.grids.habits
        no_merge = self._refusal("merge_copies")
        dialog = CompareDialog(window.document, window.language, theme, habits, window, no_merge=no_merge)
        self._show(dialog)
        return dialog

    def _merge_after(self, dialog: CompareDialog, file: Path | None) -> None:
        """Go on from a comparison to a merge, of the version of the own file for None."""
        dialog.accept()
        if file is None:
            self.merge_version()
        else:
            self.merge([file])

    # Changed elsewhere

    def offer(self, error: ChangedElsewhere) -> None:
        """Say that the file is somebody else's version now, and what can be done."""
        choices = [(self.tr("Save under another name…"), self._window.files.ask_save_as)]
        if is_there(self._window.document.path):
            choices = [
                (self.tr("Compare with that version"), self.compare_version),
                (self.tr("Merge that version in"), self.merge_version),
                (self.tr("Save as a conflict copy"), self.save_conflict_copy),
            ]
        self._window.notices.say(said(error), *choices)

    def save_conflict_copy(self) -> None:
        """Let the project become a file beside the other version, which stays as it is."""
        document = self._window.document
        path = conflict_copy(document.path, self.tr("mine"), date.today())
        try:
            document.save_as(path, overwrite=False)
        except NkmapError as error:
            retry = (self.tr("Choose another place…"), self._window.files.ask_save_as)
            self._window.notices.say(said(error), retry)
            return
        remember_file(self._windows.settings, path)
        self._window.on_file_changed()
        self._window.say(
            self.tr("Your version is {0} from now on; the other one is untouched.").format(path.name)
        )

    def _names_of_versions(self, file: Path) -> tuple[str, str]:
        return self.tr("{0} (mine)").format(file.stem), self.tr("{0} (elsewhere)").format(file.stem)

    # What both windows share

    def _is_possible(self, action_id: str) -> bool:
        """Return whether it can be done now, and say why not."""
        why = self._refusal(action_id)
        if why:
            self._window.notices.say(why)
        return not why and self.dialog is None

    def _refusal(self, action_id: str) -> str:
        if not self._window.actions_by_id[action_id].isEnabled():
            why = self._window.page.protection.why if self._window.page is not None else ""
            return why or self.tr("Not while everybody looks at this window.")
        read = self._window.document.read
        if any(read(is_blind, row.id) for row in read(map_list)):
            return self.tr("Groups are placing without seeing each other. Reveal their places first.")
        return ""

    def _show(self, dialog: MergeDialog | CompareDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_rejected(self) -> None:
        """Ask again what is to become of a version that still stands against this one."""
        document = self._window.document
        if document is not None and document.save_state is SaveState.CHANGED_ELSEWHERE:
            self._window.files.save()
