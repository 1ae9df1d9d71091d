"""Shows what went wrong inside the program, so that a person can read it before passing it on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from nkmap.crash_log import CrashLog
from nkmap.ui.parts.plain_text import plain_label

SIZE = QSize(640, 420)  # px at first


class ErrorReport(QDialog):
    """The log as it is. It leaves this computer only if somebody pastes it somewhere."""

    def __init__(self, log: CrashLog, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Error report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(log.text())
        self.text.setReadOnly(True)
        self.text.setPlaceholderText(self.tr("Nothing has gone wrong."))
        self.text.setAccessibleName(self.windowTitle())
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setEnabled(bool(self.text.toPlainText()))
        self.copy_button.clicked.connect(self._copy)
        self._lay_out()
        self.resize(SIZE.boundedTo(parent.size()))

    def _lay_out(self) -> None:
        about = plain_label(
            self.tr(
                "Kinds of errors and places in the program: no names, no texts of a project, no folders. "
                "It stays on this computer unless you pass it on."
            )
        )
        about.setWordWrap(True)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
