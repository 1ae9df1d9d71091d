"""The clipboard at the end of the program."""

from PySide6.QtGui import QGuiApplication


def let_go_of_clipboard() -> None:
    """Take back what the clipboard would ask us for after the end: it would ask a program that is gone."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
