"""One window: the start page, a file that is being opened, or a project, and what has become of it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from nkmap import __version__
from nkmap.errors import ChangedElsewhere, NkmapError
from nkmap.settings import chosen, names_language, program_language, remember_names_language, text_share
from nkmap.ui.actions import allow, set_keys
from nkmap.ui.canvas.habits import CanvasHabits, canvas_habits
from nkmap.ui.opening_page import OpeningPage
from nkmap.ui.parts.made import is_made
from nkmap.ui.possible import refused_actions
from nkmap.ui.said import said
from nkmap.ui.state_words import window_title
from nkmap.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from nkmap.db.history import Change
    from nkmap.document import Document
    from nkmap.ui.project_page import ProjectPage


class MainWindow(WindowFrame):
    """A new one shows neither the start page nor a project yet."""

    def __init__(self, windows) -> None:
        super().__init__(windows)
        self.document: Document | None = None
        self.page: ProjectPage | None = None
        self.language: str | None = None
        self._show_mode = ""
        self._refused: dict[str, str] | None = None  # actions as they are shown; None: not known

    # What is shown

    def show_start_page(self, question: str = "") -> None:
        """Show the ways into a project, with what is being typed there."""
        from nkmap.ui.start.page import StartPage
        from nkmap.ui.start.waiting_work import continued_work

        settings = self._windows.settings
        page = StartPage(self._theme, continued_work(settings), chosen(settings, program_language()))
        page.question.setText(question)
        page.start_asked.connect(self.files.start)
        page.example_asked.connect(self.files.open_example)
        page.open_asked.connect(self.files.ask_to_open)
        page.continue_asked.connect(self.files.go_on)
        page.unwanted.connect(self.files.put_away)
        page.setting_chosen.connect(self._windows.choose)
        self._replace_page(page)
        self._show_bars(False)
        self._show_state()

    def open_when_seen(self, path: Path) -> None:
        """Open a file as soon as the window with its empty panes is painted."""
        page = OpeningPage(path, text_share(self._windows.settings))
        page.seen.connect(partial(self._on_opening_page_seen, path))
        self._replace_page(page)
        self._show_state()

    def _on_opening_page_seen(self, path: Path) -> None:
        if self.isVisible():  # else it was closed at once
            try:
                self.files.open_path(path)
            finally:
                if self.document is None:  # a notice says why
                    self.show_start_page()

    def show_document(self, document: "Document") -> None:
        """Show a project; whatever the window said before is over. If that fails, it has the start page."""
        try:
            self._take(document)
        except BaseException:
            self._give_back(document)
            raise

    def _give_back(self, document: "Document") -> None:
        self.document = self.page = None
        document.setParent(None)
        for page in self._stack.findChildren(QWidget, "project_page"):
            page.deleteLater()
        self.show_start_page()

    def _take(self, document: "Document") -> None:
        from nkmap.ui.project_page import ProjectPage

        self.document = document
        document.setParent(self)
        self.page = ProjectPage(document, self._theme, self._offered, self._stack)
        self.language = names_language(self._windows.settings, self.page.uid)
        self.page.set_habits(self._habits())
        self._connect_page(self.page)
        self._connect_document(document)
        self._show_bars(True)
        self._replace_page(self.page)
        self.notices.clear()
        self._say_how_it_opened(document)
        self._show_state()
        self.page.set_language(self.language)
        self.page.start()

    def _connect_page(self, page: "ProjectPage") -> None:
        for shown, action_id in (
            (page.inspector_side.shown, "show_inspector"),
            (page.map_actions.snap_shown, "snap"),
            (page.marking.shown, "most_influential"),
            (page.log_shown, "show_log"),
        ):
            shown.connect(self.actions_by_id[action_id].setChecked)
        page.map_actions.tell()  # before anybody follows: all that is possible is shown at once
        for changed in (page.map_actions.possible_changed, page.rounds.changed, page.meeting.changed):
            changed.connect(self._show_state)
        page.action_asked.connect(self._on_action_asked)
        page.names.table_pasted.connect(lambda: self.imports.paste())
        page.names.tree.copy_asked.connect(lambda: self.pictures.copy_names())

    def _connect_document(self, document: "Document") -> None:
        from nkmap.ui.others_at_work import OthersAtWork

        document.history_changed.connect(self._show_possible)
        document.changed.connect(self._on_document_changed)
        document.save_state_changed.connect(self._show_state)
        document.publishing_failed.connect(self._on_publishing_failed)
        document.snapshots.failed.connect(self._on_publishing_failed)
        OthersAtWork(document, self.notices)

    def _say_how_it_opened(self, document: "Document") -> None:
        if document.project.read_only_because:
            why = said(document.project.read_only_because)
            self.notices.say(why, (self.tr("Save as…"), self.files.ask_save_as))
        for note in document.project.notes:
            self.notices.say(said(note))
        if document.project.lives_beside:
            self.where.tell_unfinished()
        if document.project.continued:
            self.say(self.tr("Continued where it was interrupted; undo goes on too."))

    def on_file_changed(self) -> None:
        """Show the new state after the project became another file."""
        self.notices.clear()
        self._show_state()

    def apply_theme(self) -> None:
        """Follow light and dark."""
        self._toolbar.set_theme(self._theme)
        if self.page is not None:
            self.page.set_theme(self._theme)
        else:
            self.refresh_start_page()

    def refresh_start_page(self) -> None:
        """Show the start page anew; what was typed there stays."""
        from nkmap.ui.start.page import StartPage

        if isinstance(start := self._stack.currentWidget(), StartPage):
            self.show_start_page(start.question.text())

    def apply_keys(self) -> None:
        """Follow the keys in force, and what the wheel means."""
        set_keys(self.actions_by_id, self._windows.specs, self._windows.keys)
        self._refused = None  # whose tool tips said why
        if self.page is not None:
            self.page.set_habits(self._habits())
            self._show_state()

    def _habits(self) -> CanvasHabits:
        return canvas_habits(self._windows.settings, self._windows.keys)

    def _on_action_asked(self, action_id: str) -> None:
        self.actions_by_id[action_id].trigger()

    # State

    def _show_state(self) -> None:
        document = self.document
        self._show_possible()
        self._state.show_state(document)
        self.setWindowTitle(window_title(None if self._show_mode == "room" else document))

    def _show_possible(self) -> None:
        refused = refused_actions(self._windows.specs, self.page, self._show_mode)
        if refused != self._refused:  # at most edits nothing differs
            self._refused = refused
            allow(self._offered, refused)

    def _on_document_changed(self, change: "Change") -> None:
        if change.touches("map"):  # its question may be the title
            self._show_state()

    def set_show(self, mode: str) -> None:
        """Offer what fits where the audience looks: nowhere "", at a wall of its own "wall", here "room"."""
        self._show_mode = mode
        self._show_state()

    def _on_publishing_failed(self, error: NkmapError) -> None:
        if isinstance(error, ChangedElsewhere):
            self.copies.offer(error)
            return
        self.notices.say(said(error), (self.tr("Save elsewhere…"), self.files.ask_save_as))

    # Actions

    def set_language(self, language: str | None, _checked: bool = False) -> None:
        """Label tokens in a language where a name in it is known; this computer remembers it."""
        self.language = language
        if self.document is not None and self.page is not None:
            remember_names_language(self._windows.settings, self.page.uid, language)
            self.page.set_language(language)

    def open_palette(self) -> None:
        """Let an action, a map or a name be chosen by its letters."""
        from nkmap.ui.palette_choices import palette_choices

        self.palette_panel.open_with(palette_choices(self.actions_by_id, self._windows.keys, self.page))

    def show_settings(self) -> None:
        """Show the settings, once, beside the work."""
        from nkmap.ui.settings.dialog import SettingsDialog

        dialog = self.findChild(SettingsDialog) or SettingsDialog(self, self._windows)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_about(self) -> None:
        """Say which program this is."""
        self.notices.say(
            self.tr("nkmap {0}. Works offline. Nothing leaves this computer.").format(__version__)
        )

    # Leaving

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.document is not None:
            self.document.publish()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.imports.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.imports.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            self._finish()
        finally:  # Qt closes the window whatever went wrong: its project must not stay locked
            self._let_go()
            super().closeEvent(event)

    def _finish(self) -> None:
        """Bring to an end what a person has begun."""
        self._windows.settings.setValue("geometry", self.saveGeometry())
        if (typed_in := self.focusWidget()) is not None:
            typed_in.clearFocus()  # what is typed there ends while there is a project that can keep it
        if is_made(self, "imports"):
            self.imports.close()
        if is_made(self, "copies"):
            self.copies.close()
        if self.document is not None and self.page is not None:
            self.page.inspector.flush()

    def _let_go(self) -> None:
        """Close the project; what is to come by a timer would find none any more."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        if self.page is not None:
            self.page.selection.blockSignals(True)  # nobody is selected in a list that goes away
        document, self.document = self.document, None
        sentence = None
        try:
            sentence = document.close() if document is not None else None
        finally:
            self._windows.forget(self, sentence)

    def has_file(self, path: Path) -> bool:
        """Return whether this window shows the project in a file."""
        return self.document is not None and self.document.path == path.resolve()
