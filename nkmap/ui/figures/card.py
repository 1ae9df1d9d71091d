"""The card of a figure: a sentence, a picture, and on a click the table and the arithmetic of each row."""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.figures.picture_view import PictureView
from nkmap.ui.figures.shown import Row, Shown
from nkmap.ui.figures.terms_table import TermsTable
from nkmap.ui.parts.plain_text import plain_label

MARGIN = 20  # px


class FigureCard(QFrame):
    """Shows what it is given; it reads and reckons nothing. The table is made when it is first opened."""

    stakeholder_chosen = Signal(int)

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = title
        self.shown: Shown | None = None
        self.sentence = plain_label(role="figure")
        self.picture = PictureView(theme)
        self.more = QToolButton()
        self.how = QPushButton()
        self.formula, self.term = plain_label(role="quiet"), plain_label()
        self._details = QWidget()
        self._inner = QVBoxLayout(self._details)
        self._options = QVBoxLayout()
        self._is_filled = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.more.setText("⋯")
        self.more.setToolTip(self.tr("More about this figure"))
        self.more.setAccessibleName(self.tr("More about {0}").format(self.title))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        for label in (self.sentence, self.formula, self.term):
            label.setWordWrap(True)
        self.term.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.how.setProperty("flat_link", True)
        self.how.setProperty("flush", True)
        self.how.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 14)
        layout.setSpacing(10)
        layout.addLayout(self._head())
        layout.addWidget(self.sentence)
        layout.addLayout(self._options)
        layout.addWidget(self.picture)
        layout.addWidget(self.how, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._details)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(10)
        for part in (self.formula, self.term):
            self._inner.addWidget(part)
        self.open_details(False)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.title, role="section"), 1)
        head.addWidget(self.more)
        return head

    def _connect(self) -> None:
        self.how.toggled.connect(self.open_details)
        self.picture.chosen.connect(self.explain)
        self.picture.passed_by.connect(self.how.toggle)

    @cached_property
    def table(self) -> TermsTable:
        """The rows of the figure, between its formula and the arithmetic of one of them."""
        table = TermsTable(self.title)
        table.chosen.connect(self._on_row_chosen)
        self._inner.insertWidget(1, table)
        return table

    def add_options(self, options: QWidget) -> None:
        """Put what can be chosen of the figure between its sentence and its picture."""
        self._options.addWidget(options)

    def offer(self, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer what can be done with the figure behind its three dots."""
        menu = self.more.menu()
        menu.clear()
        for words, act in choices:
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())

    def show_figure(self, sentence: str, shown: Shown) -> None:
        """Show what the figure is now."""
        self.shown, self._is_filled = shown, False
        self._set_waiting(False)
        self.sentence.setText(sentence)
        self.picture.setAccessibleName(sentence)
        self.picture.show_picture(shown)
        for part in (self.picture, self.how, self.more):
            part.setVisible(bool(shown.rows))
        self.open_details(self.how.isChecked() and bool(shown.rows))

    def wait(self) -> None:
        """Say that it is still to come; what it said before stays in grey, so that nothing jumps."""
        self.show()
        self._set_waiting(self.shown is not None)
        if self.shown is None:
            self.sentence.setText(self.tr("Being reckoned…"))
            for part in (self.picture, self.how, self.more, self._details):
                part.hide()

    def _set_waiting(self, is_waiting: bool) -> None:
        """Grey all but the options: who is choosing among them goes on while figures are reckoned."""
        for part in (self.sentence, self.picture, self.how, self.more, self._details):
            part.setEnabled(not is_waiting)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.picture.set_theme(theme)

    def open_details(self, is_open: bool) -> None:
        """Show the table with the arithmetic, or hide them."""
        words = self.tr("Hide the table and the arithmetic")
        self.how.setText(words if is_open else self.tr("Show the table and the arithmetic"))
        self._details.setVisible(is_open)
        if is_open and self.shown and not self._is_filled:
            self._is_filled = True
            self.formula.setText("\n".join(self.shown.formula))
            self.table.show_rows(self.shown.headings, self.shown.rows)
            self._show_term(self.table.current)

    def explain(self, stakeholder_id: int) -> None:
        """Open the arithmetic of somebody's term."""
        self.how.setChecked(True)
        self.table.choose(stakeholder_id)

    def _on_row_chosen(self, row: Row) -> None:
        self._show_term(row)
        self.stakeholder_chosen.emit(row.stakeholder_id)

    def _show_term(self, row: Row | None) -> None:
        if row is None:
            self.term.setText(self.tr("Choose a row to see how it was reckoned."))
        else:
            self.term.setText("\n".join([str(row.cells[0]), *row.steps()]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.how.toggle()
