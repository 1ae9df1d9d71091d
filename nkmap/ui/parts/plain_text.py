"""Texts shown as they are: Qt would read names such as `<b>x</b>` as markup, and open `<img src=…>`."""

import re
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

# A tip breaks between words only: a name without any would be wider than the screen.
_LONGEST_WORD = 60
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=[^\W_])")


class PlainLabel(QLabel):
    """The label of all windows: it never guesses whether a text is markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def plain_label(text: str = "", *, role: str = "") -> PlainLabel:
    """Return a label for plain text; `role` picks its look in the style sheet (heading, quiet, warning)."""
    label = PlainLabel()
    label.setText(text)
    label.setProperty("role", role)
    return label


class PlainForm(QFormLayout):
    """Fields below one another; the words beside one are plain text, and name it for screen readers."""

    def addRow(self, *row: Any) -> None:
        words, *field = row
        if isinstance(words, str):
            words = plain_label(words)
            for buddy in field:
                if isinstance(buddy, QWidget):
                    words.setBuddy(buddy)
        super().addRow(words, *field)


class ElidedLabel(PlainLabel):
    """One line that never widens what it is in; what is cut ends in "…" and is whole in the tool tip."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
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
    """Return a text so that a tool tip shows it literally, with its lines and its spaces."""
    if not text:
        return ""
    breaking = _LONG_WORD.sub("\\g<0>\u200b", text)
    escaped = breaking.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<span style="white-space:pre-wrap">{escaped}</span>'


def as_window_title(text: str) -> str:
    """Return a text so that a title shows it literally: Qt would take [*] for its mark of change."""
    return text.replace("[*]", "[*][*]")
