"""The window's frame: menus, toolbar, status bar, and either the start page or a project."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMimeData
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nkmap import __version__
from nkmap.db.queries.counts import project
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.settings import names_language, remember_names_language
from nkmap.ui.actions import fill_menu_bar, make_actions, set_keys
from nkmap.ui.appearance import current_theme
from nkmap.ui.canvas.habits import canvas_habits
from nkmap.ui.file_actions import FileActions
from nkmap.ui.inner_menus import InnerMenus
from nkmap.ui.palette import Palette
from nkmap.ui.palette_choices import palette_choices
from nkmap.ui.parts import dialogs
from nkmap.ui.parts.notice_bar import Notices
from nkmap.ui.pictures.actions import PictureActions
from nkmap.ui.project_page import ProjectPage
from nkmap.ui.said import said
from nkmap.ui.settings.dialog import SettingsDialog
from nkmap.ui.settings.key_sheet import KeySheet
from nkmap.ui.start.page import StartPage
from nkmap.ui.start.waiting_work import continued_work
from nkmap.ui.state_line import StateLine
from nkmap.ui.state_words import window_title
from nkmap.ui.toolbar import Toolbar
from nkmap.ui.window_actions import window_handlers

SAID = 6000  # ms that a message stays in the status bar


class MainWindow(QMainWindow):
    """One window for one project; before that, the start page. A new one shows neither yet."""

    def __init__(self, windows) -> None:
        super().__init__()
        self._windows = windows
        self.document: Document | None = None
        self.page: ProjectPage | None = None
        self.language: str | None = None
        self.files = FileActions(self, windows)
        self.pictures = PictureActions(self, windows.settings)
        self.notices = Notices()
        self.palette_panel = Palette(self)
        self.key_sheet = KeySheet(self, windows)
        self._stack = QStackedWidget()
        self._state = StateLine()
        self.actions_by_id = make_actions(self, window_handlers(self, windows))
        self.apply_keys()
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
        fill_menu_bar(self.menuBar(), {**self.actions_by_id, **self.menus.actions()})
        for action_id in ("show_log", "show_inspector", "snap"):
            self.actions_by_id[action_id].setCheckable(True)
        self._toolbar = Toolbar(self.actions_by_id, self._theme, self)
        self.addToolBar(self._toolbar)
        self.statusBar().setSizeGripEnabled(False)
        self._state.save_asked.connect(self.files.ask_save_as)
        self.statusBar().addWidget(self._state, 1)

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
        page = StartPage(self._theme, continued_work(self._windows.settings))
        page.question.setText(question)
        page.start_asked.connect(self.files.start)
        page.example_asked.connect(self.files.open_example)
        page.open_asked.connect(self.files.ask_to_open)
        page.continue_asked.connect(self.files.go_on)
        page.unwanted.connect(self.files.put_away)
        self._replace_page(page)
        self._toolbar.hide()
        self.statusBar().hide()
        self._show_state()

    def show_document(self, document: Document) -> None:
        """Show a project; whatever the window said before is over."""
        self.document = document
        document.setParent(self)
        self.page = ProjectPage(document, self._theme, self._stack)
        self.page.action_asked.connect(self._on_action_asked)
        self.language = names_language(self._windows.settings, document.read(project).uid)
        self.apply_keys()
        self.page.inspector_side.shown.connect(self.actions_by_id["show_inspector"].setChecked)
        self.page.map_actions.snap_shown.connect(self.actions_by_id["snap"].setChecked)
        self.page.log_shown.connect(self.actions_by_id["show_log"].setChecked)
        document.history_changed.connect(self._show_state)
        document.save_state_changed.connect(self._show_state)
        document.publishing_failed.connect(self._on_publishing_failed)
        self._replace_page(self.page)
        self._toolbar.show()
        self.statusBar().show()
        self.notices.clear()
        self._say_how_it_opened(document)
        self._show_state()
        self.page.maps.set_language(self.language)
        self.page.start()

    def _replace_page(self, page: QWidget) -> None:
        earlier = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if earlier is not None:
            self._stack.removeWidget(earlier)
            earlier.deleteLater()

    def _say_how_it_opened(self, document: Document) -> None:
        if document.project.read_only_because:
            why = said(document.project.read_only_because)
            self.notices.say(why, (self.tr("Save as…"), self.files.ask_save_as))
        for note in document.project.notes:
            self.notices.say(said(note))
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
        if isinstance(start := self._stack.currentWidget(), StartPage):
            self.show_start_page(start.question.text())

    def apply_keys(self) -> None:
        """Follow the keys in force, and what the wheel means."""
        set_keys(self.actions_by_id, self._windows.keys)
        if self.page is not None:
            self.page.set_habits(canvas_habits(self._windows.settings, self._windows.keys))

    def _on_action_asked(self, action_id: str) -> None:
        self.actions_by_id[action_id].trigger()

    # State

    def _show_state(self) -> None:
        document = self.document
        for action_id, action in self.actions_by_id.items():
            action.setEnabled(document is not None or action_id in self._windows.without_project)
        if document is not None:
            self.actions_by_id["undo"].setEnabled(document.undo_label is not None)
            self.actions_by_id["redo"].setEnabled(document.redo_label is not None)
            self.actions_by_id["revert_project"].setEnabled(document.project.can_revert)
        self._state.show_state(document)
        self.setWindowTitle(window_title(self.document))

    def _on_publishing_failed(self, error: NkmapError) -> None:
        self.notices.say(said(error), (self.tr("Save elsewhere…"), self.files.ask_save_as))

    # Actions

    def set_language(self, language: str | None, _checked: bool = False) -> None:
        """Label tokens in a language where a name in it is known; this computer remembers it."""
        self.language = language
        if self.document is not None and self.page is not None:
            uid = self.document.read(project).uid
            remember_names_language(self._windows.settings, uid, language)
            self.page.maps.set_language(language)

    def open_palette(self) -> None:
        """Let an action, a map or a name be chosen by its letters."""
        self.palette_panel.open_with(palette_choices(self.actions_by_id, self._windows.keys, self.page))

    def show_settings(self) -> None:
        """Show the settings, once, beside the work."""
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
        if _dropped_projects(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _dropped_projects(event.mimeData()):
            self.files.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._windows.settings.setValue("geometry", self.saveGeometry())
        sentence = None
        if self.document is not None:
            if self.page is not None:
                self.page.inspector.flush()
            document, self.document = self.document, None
            sentence = document.close()
        self._windows.forget(self, sentence)
        super().closeEvent(event)

    def has_file(self, path: Path) -> bool:
        """Return whether this window shows the project in a file."""
        return self.document is not None and self.document.path == path.resolve()


def _dropped_projects(data: QMimeData) -> list[Path]:
    """Return the projects among the files that are dragged over a window."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == dialogs.EXTENSION]
