"""All windows of the program: opening another, finding the one that has a file, and closing them."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from nkmap.errors import NkmapError
from nkmap.settings import open_settings
from nkmap.ui.actions import action_specs
from nkmap.ui.appearance import current_theme, palette, style_sheet
from nkmap.ui.main_window import MainWindow


class Windows(QObject):
    """Keeps the windows alive and gives them what they share."""

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings or open_settings()
        self.without_project = {spec.id for spec in action_specs() if not spec.needs_project}
        self.all: list[MainWindow] = []
        self._apply_theme()
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours_changed)

    def new_window(self) -> MainWindow:
        """Open another window with the start page."""
        window = MainWindow(self)
        self.all.append(window)
        window.show()
        return window

    def window_of(self, path: Path) -> MainWindow | None:
        """Return the window that shows the project in a file."""
        return next((window for window in self.all if window.has_file(path)), None)

    def forget(self, window: MainWindow, sentence: str | None = None) -> None:
        """Let go of a window that is closing; another one says why its file stayed behind."""
        if window in self.all:
            self.all.remove(window)
            window.deleteLater()
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

    def set_theme(self, name: str, _checked: bool = False) -> None:
        """Choose "system", "light" or "dark" for all windows."""
        self.settings.setValue("theme", name)
        self._apply_theme()

    def _on_system_colours_changed(self) -> None:
        self._apply_theme()

    def _apply_theme(self) -> None:
        theme = current_theme(self.settings)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette(theme))
        application.setStyleSheet(style_sheet(theme))
        for window in self.all:
            window.apply_theme()
