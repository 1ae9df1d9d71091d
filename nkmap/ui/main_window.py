"""The window's frame: menus, toolbar, status bar, and either the start page or a project."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nkmap import __version__
from nkmap.errors import ChangedElsewhere, NkmapError
from nkmap.settings import (
    chosen,
    names_language,
    program_language,
    remember_names_language,
    text_share,
)
from nkmap.ui.actions import allow, fill_menu_bar, make_actions, set_keys
from nkmap.ui.appearance import current_theme
from nkmap.ui.canvas.habits import CanvasHabits, canvas_habits
from nkmap.ui.inner_menus import InnerMenus
from nkmap.ui.on_demand import OnDemand
from nkmap.ui.opening_page import OpeningPage
from nkmap.ui.parts.made import is_made
from nkmap.ui.parts.notice_bar import Notices
from nkmap.ui.possible import refused_actions
from nkmap.ui.said import said
from nkmap.ui.state_line import StateLine
from nkmap.ui.state_words import window_title
from nkmap.ui.toolbar import Toolbar
from nkmap.ui.window_actions import window_handlers

if TYPE_CHECKING:
    from nkmap.db.history import Change
    from nkmap.document import Document
    from nkmap.ui.project_page import ProjectPage

SAID = 6000  # ms that a message stays in the status bar


class MainWindow(OnDemand):
    """One window for one project; before that, the start page. A new one shows neither yet."""

    def __init__(self, windows) -> None:
        super().__init__()
        self._windows = windows
        self.document: Document | None = None
        self.page: ProjectPage | None = None
        self.language: str | None = None
        self._show_mode = ""
        self.notices = Notices()
        self._stack = QStackedWidget()
        self._state = StateLine()
        self._refused: dict[str, str] | None = None  # actions as they are shown; None: not known
        self.actions_by_id = make_actions(self, windows.specs, window_handlers(self, windows))
        set_keys(self.actions_by_id, windows.specs, windows.keys)
        self._build()
        self._take_place_on_screen()
        self.setAcceptDrops(True)

    # Building

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self.menus = InnerMenus(self, self._windows)
        self._offered = {**self.actions_by_id, **self.menus.actions()}
        fill_menu_bar(self.menuBar(), self._offered)
        self._toolbar = Toolbar(self.actions_by_id, self._theme, self)
        self.addToolBar(self._toolbar)
        self.statusBar().setSizeGripEnabled(False)
        self._state.save_asked.connect(self.actions_by_id["save_as"].trigger)
        self.statusBar().addWidget(self._state, 1)
        # Qt hides it below a message, and shows it again as soon as its own words change.
        self.statusBar().messageChanged.connect(lambda message: self._state.setVisible(not message))

    def _take_place_on_screen(self) -> None:
        """Stand where the last window stood, or fill most of the screen at the first start."""
        geometry = self._windows.settings.value("geometry")
        if isinstance(geometry, QByteArray) and self.restoreGeometry(geometry):
            return
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(1440, room.width() * 9 // 10), min(900, room.height() * 9 // 10))

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
        from nkmap.ui.start.others_at_work import OthersAtWork

        self.document = document
        document.setParent(self)
        self.page = ProjectPage(document, self._theme, self._offered, self._stack)
        self.page.action_asked.connect(self._on_action_asked)
        self.language = names_language(self._windows.settings, self.page.uid)
        self.page.set_habits(self._habits())
        self.page.inspector_side.shown.connect(self.actions_by_id["show_inspector"].setChecked)
        self.page.map_actions.snap_shown.connect(self.actions_by_id["snap"].setChecked)
        self.page.map_actions.possible_changed.connect(self._show_state)
        self.page.rounds.changed.connect(self._show_state)
        self.page.meeting.changed.connect(self._show_state)
        self.page.marking.shown.connect(self.actions_by_id["most_influential"].setChecked)
        self.page.names.table_pasted.connect(lambda: self.imports.paste())
        self.page.names.tree.copy_asked.connect(lambda: self.pictures.copy_names())
        self.page.log_shown.connect(self.actions_by_id["show_log"].setChecked)
        document.history_changed.connect(self._show_possible)
        document.changed.connect(self._on_document_changed)
        document.save_state_changed.connect(self._show_state)
        document.publishing_failed.connect(self._on_publishing_failed)
        document.snapshots.failed.connect(self._on_publishing_failed)
        OthersAtWork(document, self.notices)
        self._show_bars(True)
        self._replace_page(self.page)
        self.notices.clear()
        self._say_how_it_opened(document)
        self._show_state()
        self.page.set_language(self.language)
        self.page.start()

    def _show_bars(self, are_shown: bool) -> None:
        self._toolbar.setVisible(are_shown)
        self.statusBar().setVisible(are_shown)

    def _replace_page(self, page: QWidget) -> None:
        earlier = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if earlier is not None:
            self._stack.removeWidget(earlier)
            earlier.deleteLater()

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

    def say(self, sentence: str) -> None:
        """Show a message for a few seconds."""
        self.statusBar().showMessage(sentence, SAID)

    def come_forward(self) -> None:
        """Bring the window to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def on_file_changed(self) -> None:
        """Show the new state after the project became another file."""
        self.notices.clear()
        self._show_state()

    @property
    def _theme(self):
        return current_theme(self._windows.settings)

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
