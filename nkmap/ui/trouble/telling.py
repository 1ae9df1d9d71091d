"""Tells a window about an error inside the program: once, quietly, with the work going on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from nkmap.crash_log import CrashLog

if TYPE_CHECKING:
    from nkmap.ui.trouble.error_report import ErrorReport

_COMPLAINTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Trouble(QObject):
    """Errors may happen in any thread; windows are told in their own."""

    _noted = Signal()

    def __init__(self, windows, log: CrashLog) -> None:
        super().__init__(windows)
        self._windows, self._log = windows, log
        self._noted.connect(self._on_noted)
        log.told = self._noted.emit

    def listen_to_qt(self) -> None:
        """Write down what Qt complains of; nobody is told, since it goes on by itself."""
        qInstallMessageHandler(self._on_qt_message)

    def show_report(self, window) -> "ErrorReport":
        """Show what went wrong so far."""
        from nkmap.ui.trouble.error_report import ErrorReport

        report = ErrorReport(self._log, window)
        report.open()
        return report

    def _on_qt_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind in _COMPLAINTS:
            self._log.note_qt(message)

    def _on_noted(self) -> None:
        sentence = self.tr(
            "Something went wrong inside nkmap. Your work is kept; if the window behaves strangely, close it "
            "and open the project again."
        )
        if self._windows.all:
            window = self._windows.all[0]
            window.notices.say(sentence, (self.tr("Show the report"), lambda: self.show_report(window)))
