"""The headings of the table: what a field is called, of how many it is known, and what is done with it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from nkmap.drawing.theme import Theme
from nkmap.patterns.profiles import Field
from nkmap.ui.patterns.table_model import PatternModel
from nkmap.ui.views.wrapped_cells import laid_out

NAME_LINES = 2
ROOM = 8  # px left and right of the words
SIGN = 14  # px for the sign of the menu


class PatternHeads(QHeaderView):
    """A click opens the menu of a column. `marks` are said behind the number of those who are known."""

    def __init__(self, model: PatternModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model, self.theme = model, theme
        self.marks: dict[str, str] = {}  # by field: "filtered", "grouped"
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def bold(self) -> QFont:
        """Return the font of names."""
        font = self.font()
        font.setBold(True)
        return font

    def least(self, field: Field) -> int:
        """Return the width in px at which the name of a field goes on two lines."""
        letters = QFontMetrics(self.bold())
        longest = max(letters.horizontalAdvance(word) for word in field.name.split())
        half = letters.horizontalAdvance(field.name) // NAME_LINES
        return max(longest, half + longest // 2) + 2 * ROOM + SIGN

    def sizeHint(self) -> QSize:
        lines = NAME_LINES + 1
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        field = self._model.fields[section]
        font = self.bold()
        inner = QRectF(rect).adjusted(ROOM, 6, -ROOM - SIGN, -4)
        painter.save()
        painter.fillRect(rect, self.theme.backdrop)
        painter.setClipRect(inner.adjusted(0, 0, SIGN, 0))
        painter.setPen(self.theme.secondary)
        painter.setFont(font)
        self._paint_name(painter, inner, field.name)
        painter.drawText(inner.adjusted(0, 0, SIGN, 0), Qt.AlignmentFlag.AlignRight, "▾")
        self._paint_known(painter, inner.adjusted(0, 0, SIGN, 0), field.id, section)
        painter.setClipping(False)
        painter.setPen(self.theme.gridline)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_name(self, painter: QPainter, inner: QRectF, words: str) -> None:
        """Write a name on as many lines as there are; what is cut ends in "…"."""
        letters = QFontMetrics(self.bold())
        lines = laid_out(words, inner.width(), self.bold())
        for number in range(min(NAME_LINES, lines.lineCount())):
            rest = words[lines.lineAt(number).textStart() :]
            is_last = number == NAME_LINES - 1
            text = rest if is_last else rest[: lines.lineAt(number).textLength()]
            shown = letters.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
            painter.drawText(inner.translated(0, number * letters.lineSpacing()), shown)

    def _paint_known(self, painter: QPainter, inner: QRectF, field_id: str, section: int) -> None:
        """Say below the name of how many the field is known, and what the table does with it."""
        mark = self.marks.get(field_id, "")
        known = self.tr("{0} of {1} known").format(*self._model.known(self._model.fields[section]))
        words = f"{known}, {mark}" if mark else known
        painter.setFont(self.font())
        painter.setPen(self.theme.focus if mark else self.theme.tertiary)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
