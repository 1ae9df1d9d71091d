"""All windows of the program: opening another, finding the one that has a file, and closing them."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from nkmap import settings as remembered
from nkmap.crash_log import CrashLog
from nkmap.errors import NkmapError
from nkmap.kept import forget_texts
from nkmap.settings import Setting, open_settings, store_keys, stored_keys
from nkmap.ui.action_specs import action_specs
from nkmap.ui.appearance import dress, on_system_colours_changed
from nkmap.ui.main_window import MainWindow
from nkmap.ui.settings.key_map import KeyMap
from nkmap.ui.trouble.telling import Trouble

if TYPE_CHECKING:
    from nkmap.document import Document


class Windows(QObject):
    """Keeps the windows alive and gives them what they share: settings, data of actions, keys in force."""

    settings_changed = Signal()

    def __init__(
        self, settings: QSettings | None = None, parent: QObject | None = None, log: CrashLog | None = None
    ) -> None:
        super().__init__(parent)
        self.trouble = Trouble(self, log or CrashLog())
        self.settings = settings or open_settings()
        self.specs = action_specs()
        self.keys = KeyMap(self.specs, stored_keys(self.settings))
        self.all: list[MainWindow] = []
        self._dress()
        on_system_colours_changed(self._on_system_colours_changed)

    def new_window(self) -> MainWindow:
        """Open another window with the start page."""
        window = self._made_window()
        window.show_start_page()
        window.show()
        return window

    def new_window_for(self, document: "Document") -> MainWindow:
        """Open another window with a project."""
        window = self._made_window()
        window.show()
        window.show_document(document)  # in the size of the screen that it is on
        return window

    def new_window_opening(self, path: Path) -> None:
        """Open another window, and in it a file as soon as the window can be seen."""
        window = self._made_window()
        window.open_when_seen(path)
        window.show()

    def _made_window(self) -> MainWindow:
        window = MainWindow(self)
        self.all.append(window)
        return window

    def window_of(self, path: Path) -> MainWindow | None:
        """Return the window that shows the project in a file."""
        return next((window for window in self.all if window.has_file(path)), None)

    def forget(self, window: MainWindow, sentence: str | None = None) -> None:
        """Let go of a window that is closing; another one says why its file stayed behind."""
        if window in self.all:
            self.all.remove(window)
            window.deleteLater()
        forget_texts()
        if sentence and self.all:
            self.all[0].notices.say(sentence)

    def close_all(self) -> None:
        """Close every window, and with the last one the program."""
        for window in list(self.all):
            window.close()

    def publish_all(self) -> None:
        """Bring every file up to date before returning, as far as its place can be reached; for log-out."""
        for window in self.all:
            if window.document is not None and not window.document.is_read_only:
                with suppress(NkmapError):  # the work is kept, and offered at the next start
                    window.document.publish_now()

    # Settings, for all windows at once

    def choose(self, setting: Setting, value: str, _checked: bool = False) -> None:
        """Choose a value of a setting."""
        remembered.choose(self.settings, setting, value)
        self._apply()

    def show_as(self, name: str) -> None:
        """Show others that files are worked on here, under a name; or no more, for ""."""
        remembered.show_as(self.settings, name)
        self._look_at_locks()
        self.settings_changed.emit()

    def change_keys(self, keys: KeyMap) -> None:
        """Take other keys."""
        self.keys = keys
        store_keys(self.settings, keys.own)
        self._tell_keys()

    def back_to_usual(self) -> None:
        """Forget every choice and every key of the user's own."""
        remembered.back_to_usual(self.settings)
        self.keys = KeyMap(self.specs)
        self._look_at_locks()
        self._apply()

    def _look_at_locks(self) -> None:
        for window in self.all:
            if window.document is not None:
                window.document.lock_keeper.look()

    def _on_system_colours_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        self._dress()
        for window in self.all:
            window.apply_theme()
        self._tell_keys()

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, self.settings)

    def _tell_keys(self) -> None:
        for window in self.all:
            window.apply_keys()
        self.settings_changed.emit()
