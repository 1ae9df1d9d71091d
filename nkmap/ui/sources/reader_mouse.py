"""Selecting in the text of a source with the pointer; a selected passage is carried away by it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from nkmap.ui.sources.reader_looks import NUMBERS
from nkmap.ui.sources.text_selection import Spot, word_at

if TYPE_CHECKING:
    from nkmap.ui.sources.reader import TextReader

THRESHOLD = 4  # px
SHIFT = Qt.KeyboardModifier.ShiftModifier


class ReaderMouse:
    """A press in the margin takes a paragraph, a double-click a word, Shift goes on from what is selected."""

    def __init__(self, reader: "TextReader") -> None:
        self._reader = reader
        self._pressed_at: QPointF | None = None
        self._on_selected = False  # the press was on what is selected: it may be carried away

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or to carry."""
        reader, pos = self._reader, event.position()
        if event.button() != Qt.MouseButton.LeftButton or not reader.paragraphs:
            return
        spot = reader.spot_at(pos)
        self._pressed_at = pos
        self._on_selected = pos.x() >= NUMBERS and reader.selection.holds(spot)
        if self._on_selected:
            return
        if (note := reader.note_at(pos)) >= 0:
            self._pressed_at = None
            reader.note_chosen.emit(reader.paragraphs[note].number)
        elif pos.x() < NUMBERS:
            self._pressed_at = None
            self._take_paragraph(spot, goes_on=bool(event.modifiers() & SHIFT))
        elif event.modifiers() & SHIFT and reader.selection.anchor is not None:
            reader.select(reader.selection.anchor, spot)
        else:
            reader.select(spot, spot)

    def move(self, event: QMouseEvent) -> None:
        """Select on, carry away, or only point."""
        reader, pos = self._reader, event.position()
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed_at = None
            self._point(pos)
        elif not self._on_selected:
            self._scroll_at_edge(pos.y())
            reader.select(reader.selection.anchor, reader.spot_at(pos))
        elif (pos - self._pressed_at).manhattanLength() >= THRESHOLD and not reader.is_protected:
            self._pressed_at = None
            reader.carried.emit()

    def release(self, event: QMouseEvent) -> None:
        """End; a click on what is selected selects nothing any more."""
        if self._pressed_at is not None and self._on_selected:
            spot = self._reader.spot_at(event.position())
            self._reader.select(spot, spot)
        self._pressed_at, self._on_selected = None, False

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        reader = self._reader
        if event.button() == Qt.MouseButton.LeftButton and reader.paragraphs:
            index, character = reader.spot_at(event.position())
            starts, ends = word_at(reader.paragraphs[index].text, character)
            reader.select((index, starts), (index, ends))

    def _take_paragraph(self, spot: Spot, *, goes_on: bool) -> None:
        reader, index = self._reader, spot[0]
        anchor = reader.selection.anchor if goes_on else None
        first = min(anchor[0], index) if anchor else index
        last = max(anchor[0], index) if anchor else index
        reader.select((first, 0), (last, len(reader.paragraphs[last].text)))

    def _point(self, pos: QPointF) -> None:
        reader = self._reader
        note = reader.note_at(pos)
        if note != reader.under_note:
            reader.under_note = note
            reader.viewport().update()
        if note >= 0:
            shape = Qt.CursorShape.PointingHandCursor
        elif pos.x() < NUMBERS or not reader.paragraphs:
            shape = Qt.CursorShape.ArrowCursor
        elif reader.selection.holds(reader.spot_at(pos)):
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        reader.viewport().setCursor(shape)

    def _scroll_at_edge(self, y: float) -> None:
        beyond = min(0.0, y) + max(0.0, y - self._reader.viewport().height())
        scroll = self._reader.verticalScrollBar()
        scroll.setValue(scroll.value() + round(beyond))
