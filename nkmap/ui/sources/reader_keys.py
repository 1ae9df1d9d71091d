"""Selecting in the text of a source with keys: paragraphs by Up and Down, letters and words with Shift."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.sources.text_selection import next_spot

if TYPE_CHECKING:
    from nkmap.ui.sources.reader import TextReader

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_BY: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ReaderKeys:
    """Enter asks what the selected passage is evidence for, Ctrl+C copies it, Esc selects nothing."""

    def __init__(self, reader: "TextReader") -> None:
        self._reader = reader

    def press(self, event: QKeyEvent) -> bool:
        """Return whether the key meant something here."""
        reader, key = self._reader, event.key()
        if not reader.paragraphs:
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to_paragraph(_BY[key], goes_on=bool(event.modifiers() & SHIFT))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() & SHIFT:
            self._stretch(_BY[key], words=bool(event.modifiers() & CONTROL))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(reader.paragraphs) - 1)
        elif key in ENTER and reader.selected_stretch:
            reader.choose_asked.emit()
        elif key == Qt.Key.Key_Escape and reader.selected_stretch:
            reader.select(None, None)
        else:
            return False
        return True

    def _go_to_paragraph(self, by: int, *, goes_on: bool) -> None:
        """Take the next paragraph, or as many more as there are between."""
        reader, selection = self._reader, self._reader.selection
        if selection.cursor is None or selection.anchor is None:
            self._go_to(reader.index_at(0))
            return
        last = len(reader.paragraphs) - 1
        cursor = max(0, min(last, selection.cursor[0] + by))
        if not goes_on:
            self._go_to(cursor)
            return
        anchor = selection.anchor[0]
        if cursor < anchor:
            reader.select((anchor, len(reader.paragraphs[anchor].text)), (cursor, 0))
        else:
            reader.select((anchor, 0), (cursor, len(reader.paragraphs[cursor].text)))
        reader.go_to(cursor + 1)

    def _go_to(self, index: int) -> None:
        reader = self._reader
        reader.select((index, 0), (index, len(reader.paragraphs[index].text)))
        reader.go_to(reader.paragraphs[index].number)

    def _stretch(self, by: int, *, words: bool) -> None:
        """Move the end of what is selected by a letter or a word, within its paragraph."""
        reader, selection = self._reader, self._reader.selection
        if selection.cursor is None:
            return
        index, character = selection.cursor
        to = next_spot(reader.paragraphs[index].text, character, by, words=words)
        reader.select(selection.anchor, (index, to))

    def _copy(self) -> None:
        if words := self._reader.selected_words:
            QGuiApplication.clipboard().setText(words)
