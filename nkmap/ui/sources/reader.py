"""The text of a source with its numbers in the margin, to read, select from and carry passages out of."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from nkmap.db.queries.source_texts import Hit, Mark, ParagraphRow, Stretch, words_of
from nkmap.drawing.theme import Theme
from nkmap.ui.sources.overlays import Overlays
from nkmap.ui.sources.paragraph_layout import LEADING, ParagraphLayout
from nkmap.ui.sources.paragraph_stack import ParagraphStack
from nkmap.ui.sources.reader_keys import ReaderKeys
from nkmap.ui.sources.reader_looks import (
    NUMBERS,
    Looks,
    looks_for,
    note_height,
    paint_bar,
    paint_frame,
    paint_note,
    paint_number,
    side_colour,
)
from nkmap.ui.sources.reader_mouse import ReaderMouse
from nkmap.ui.sources.text_selection import Spot, TextSelection

WIDEST, RIGHT, TOP = 760.0, 24.0, 12.0  # px: of the text, beside it, above it


class TextReader(QAbstractScrollArea):
    """Lays out only what is looked at. Selecting is done by `ReaderMouse` and `ReaderKeys`."""

    selected = Signal(object)  # Stretch, None for none
    carried = Signal()  # the pointer takes the selected passage away
    note_chosen = Signal(int)  # number of the paragraph whose line was clicked
    choose_asked = Signal()  # Enter: what is the selected passage evidence for?

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the source"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.looks: Looks = looks_for(theme, self.font())
        self.paragraphs: Sequence[ParagraphRow] = ()
        self.selection = TextSelection()
        self.is_protected = False
        self.under_note = -1  # index of the paragraph whose line the pointer is on
        self._over = Overlays()
        self._laid_out_width = 0.0
        self.stack = ParagraphStack((), (), lambda _text: 0.0)
        self._mouse, self._keys = ReaderMouse(self), ReaderKeys(self)

    # What it shows

    def show_text(
        self, paragraphs: Sequence[ParagraphRow], marks: Sequence[Mark], notes: Mapping[int, str]
    ) -> None:
        """Show paragraphs, what of them is evidence, and by number a line of what rests on each."""
        is_other = paragraphs != self.paragraphs
        self.paragraphs = paragraphs
        self._over.take_marks(marks, notes)
        if is_other:
            self.select(None, None)
        self._stack_anew(to_top=is_other)

    def show_hits(self, hits: Sequence[Hit], current: Hit | None) -> None:
        """Mark what was found in this text, and which of it is the current one."""
        self._over.take_hits(hits, current)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.looks = looks_for(theme, self.font())
        self.viewport().update()

    def go_to(self, number: int, character: int = 0) -> None:
        """Scroll so that a character of a paragraph is in the upper third."""
        if not 1 <= number <= len(self.paragraphs):
            return
        self._lay_out_from(number - 1)
        line = self.layout_of(number - 1).line_box(character)
        at = self.stack.tops[number - 1] + line.top()
        self.verticalScrollBar().setValue(round(at - self.viewport().height() / 3 + line.height()))

    def point_out(self, mark: Mark) -> None:
        """Scroll to a passage that is evidence, and let it stand out until something is selected."""
        self.select(None, None)
        self._over.pointed = mark
        self.go_to(mark.stretch.first, mark.stretch.starts)

    # Selecting

    def select(self, anchor: Spot | None, cursor: Spot | None) -> None:
        """Select from one spot to another."""
        self.selection.set(anchor, cursor)
        self._over.pointed = None
        self.viewport().update()
        self.selected.emit(self.selected_stretch)

    def select_stretch(self, stretch: Stretch) -> None:
        """Select a stretch of the text."""
        length = len(self.paragraphs[stretch.last - 1].text)
        ends = length if stretch.ends is None else stretch.ends
        self.select((stretch.first - 1, stretch.starts), (stretch.last - 1, ends))

    @property
    def selected_stretch(self) -> Stretch | None:
        """What is selected; None where nothing is."""
        return self.selection.stretch(self.paragraphs)

    @property
    def selected_words(self) -> str:
        """The words that are selected; "" where none are."""
        stretch = self.selected_stretch
        texts = {paragraph.number: paragraph.text for paragraph in self.paragraphs}
        return words_of(texts, stretch) if stretch else ""

    # Where things are

    def layout_of(self, index: int) -> ParagraphLayout:
        """Return a paragraph laid out."""
        return self.stack.lay_out(index, self._make_layout)

    def index_at(self, y: float) -> int:
        """Return which paragraph is at a height of the viewport."""
        return self.stack.at(y + self._offset)

    def top_of(self, index: int) -> float:
        """Return where a paragraph begins in the viewport."""
        return self.stack.tops[index] - self._offset

    def spot_at(self, pos: QPointF) -> Spot:
        """Return the spot nearest to a point of the viewport."""
        index = self.index_at(pos.y())
        inside = pos - QPointF(NUMBERS, self.top_of(index))
        return index, self.layout_of(index).character_at(inside)

    def note_at(self, pos: QPointF) -> int:
        """Return of which paragraph the line is, by index, that is at a point of the viewport; -1 beside."""
        index = self.index_at(pos.y()) if self.paragraphs else -1
        return index if index >= 0 and self._note_room(index).contains(pos) else -1

    @property
    def _offset(self) -> float:
        return self.verticalScrollBar().value() - TOP

    @property
    def _text_width(self) -> float:
        return max(80.0, min(WIDEST, self.viewport().width() - NUMBERS - RIGHT))

    def _note_room(self, index: int) -> QRectF:
        if not self._over.notes.get(index + 1):
            return QRectF()
        top = self.top_of(index) + self.stack.text_height(index)
        return QRectF(NUMBERS, top, self._text_width, note_height(self.looks))

    # Laying out

    def _make_layout(self, text: str) -> ParagraphLayout:
        return ParagraphLayout(text, self.looks.text, self._text_width)

    def _stack_anew(self, *, to_top: bool = False) -> None:
        at = 0 if to_top or not self.stack.height else self.index_at(0)
        metrics, width = QFontMetricsF(self.looks.text), self._text_width
        self._laid_out_width = width
        letter, line = metrics.averageCharWidth(), metrics.height() * LEADING

        def guess(text: str) -> float:
            return line * (1 + len(text) * letter // width + text.count("\n"))

        room = note_height(self.looks)
        notes = [room if self._over.notes.get(paragraph.number) else 0.0 for paragraph in self.paragraphs]
        self.stack = ParagraphStack([paragraph.text for paragraph in self.paragraphs], notes, guess)
        self._lay_out_from(at)
        self._set_range()
        self.verticalScrollBar().setValue(round(self.stack.tops[at] if at else 0))
        self.viewport().update()

    def _lay_out_from(self, first: int) -> None:
        """Lay out what is seen when a paragraph is at the top."""
        left = float(self.viewport().height())
        for index in range(first, len(self.paragraphs)):
            self.layout_of(index)
            left -= self.stack.room(index)
            if left < 0:
                break
        self._set_range()

    def _set_range(self) -> None:
        page = self.viewport().height()
        scroll = self.verticalScrollBar()
        scroll.setPageStep(page)
        scroll.setSingleStep(24)
        was_at_end = scroll.value() == scroll.maximum() > 0
        scroll.setRange(0, max(0, round(self.stack.height + 2 * TOP) - page))
        if was_at_end:
            scroll.setValue(scroll.maximum())

    def _lay_out_seen(self) -> None:
        """Lay out what is seen now; what is read stays where it is when one above it was guessed wrong."""
        if not self.paragraphs:
            return
        first = self.index_at(0)
        kept = min(first + 1, len(self.paragraphs) - 1)
        before = self.stack.tops[kept]
        self._lay_out_from(first)
        if (moved := round(self.stack.tops[kept] - before)) and self._offset > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def resizeEvent(self, _event) -> None:
        if self._text_width != self._laid_out_width:
            self._stack_anew()
        else:
            self._set_range()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.looks = looks_for(self.looks.theme, self.font())
            self._stack_anew()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(520, 400)

    # Painting

    def paintEvent(self, _event) -> None:
        self._lay_out_seen()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            index = self.index_at(0)
            while index < len(self.paragraphs) and self.top_of(index) < self.viewport().height():
                self._paint(painter, index)
                index += 1

    def _paint(self, painter: QPainter, index: int) -> None:
        paragraph, top = self.paragraphs[index], self.top_of(index)
        layout = self.layout_of(index)
        page = self.tr("p. {0}").format(paragraph.page) if paragraph.page else ""
        paint_number(painter, top, (str(paragraph.number), page), self.looks)
        if side := self._over.side(paragraph.number):
            paint_bar(painter, top, layout.height, side_colour(self.looks.theme, side))
        painter.setPen(self.looks.theme.ink)
        selected = self.selection.within(index, layout.length)
        tints = self._over.tints(paragraph.number, layout.length, selected, self.looks.formats)
        layout.draw(painter, QPointF(NUMBERS, top), tints)
        if words := self._over.notes.get(paragraph.number):
            is_under = index == self.under_note
            paint_note(painter, self._note_room(index), words, self.looks, is_under=is_under)
        if self.hasFocus() and self.selection.cursor and self.selection.cursor[0] == index:
            paint_frame(painter, QRectF(NUMBERS, top, self._text_width, layout.height), self.looks)

    # The mouse and the keys

    def mousePressEvent(self, event) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event) -> None:
        self._mouse.double_click(event)

    def keyPressEvent(self, event) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)
