"""Labels that show a text as it is: Qt would read names such as `<b>x</b>` as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def plain_label(text: str = "", *, role: str = "") -> QLabel:
    """Return a label for plain text; `role` picks its look in the style sheet (heading, quiet, warning)."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("role", role)
    return label


class ElidedLabel(QLabel):
    """One line that never widens what it is in; what is cut ends in "…" and is whole in the tool tip."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def set_whole_text(self, text: str) -> None:
        """Take the text, of any length."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        self.setText(shown)
        self.setToolTip(as_tool_tip(self._whole) if shown != self._whole else "")


def shorten(label: QLabel, text: str, width: int) -> None:
    """Show a text in at most `width` pixels; what is cut ends in "…" and is whole in the tool tip."""
    shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
    label.setText(shown)
    label.setAccessibleName(text)
    label.setToolTip(as_tool_tip(text) if shown != text else "")


def as_menu_text(text: str) -> str:
    """Return a text so that a menu, a tab or a button shows it literally: & would mark a letter."""
    return text.replace("&", "&&")


def as_tool_tip(text: str) -> str:
    """Return a text so that a tool tip shows it literally."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if escaped else ""
