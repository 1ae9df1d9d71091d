"""Beside the text: what rests on it, or, while a passage is selected, what it could be evidence for."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.sources.two_line_list import Line, TwoLineList


class PassagePanel(QFrame):
    """Its two lists are never seen together. Enter in the field chooses the first thing that is listed."""

    passage_chosen = Signal(object)  # evidence id
    claim_chosen = Signal(object)  # (subject, id): the selected passage is evidence for it
    show_asked = Signal(int)  # evidence id: go to what rests on it
    change_asked = Signal(int)  # evidence id
    all_asked = Signal()  # not only what rests on one paragraph

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passage_panel")
        self.heading, self.hint = plain_label(role="heading"), plain_label(role="quiet")
        self.hint.setWordWrap(True)
        self.heading.setWordWrap(True)
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("Search names, places, levers…"))
        self.field.setAccessibleName(self.tr("Search what it could be evidence for"))
        self.claims = TwoLineList(self.tr("What it could be evidence for"))
        self.passages = TwoLineList(self.tr("What rests on this text"))
        self.all_button = _link(self.tr("All of this source"))
        self.show_button = _link(self.tr("Show it on its map"))
        self.change_button = _link(self.tr("Change…"))
        self._offered: Sequence[Line] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.setContentsMargins(12, 10, 12, 8)
        self._head.setSpacing(6)
        for widget in (self.heading, self.hint, self.field, self.all_button):
            self._head.addWidget(widget)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(6, 4, 6, 6)
        foot.addWidget(self.show_button)
        foot.addStretch(1)
        foot.addWidget(self.change_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)  # the line at the left
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self.claims, 1)
        layout.addWidget(self.passages, 1)
        layout.addWidget(self._foot)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.entered.connect(self._on_field_entered)
        self.claims.chosen.connect(self.claim_chosen)
        self.passages.chosen.connect(self.passage_chosen)
        self.passages.currentRowChanged.connect(self._on_row_changed)
        self.show_button.clicked.connect(lambda: self._with_current(self.show_asked))
        self.change_button.clicked.connect(lambda: self._with_current(self.change_asked))
        self.all_button.clicked.connect(self.all_asked)

    def show_passages(self, heading: str, hint: str, lines: Sequence[Line], *, is_part: bool) -> None:
        """List passages by what rests on them; `is_part`: only those of one paragraph."""
        self._show(heading, hint, is_choosing=False)
        self.all_button.setVisible(is_part)
        self.passages.show_lines(lines)
        self.passages.setVisible(bool(lines))
        self._on_row_changed()

    def offer(self, heading: str, hint: str, lines: Sequence[Line]) -> None:
        """List what the selected passage could be evidence for."""
        self._offered = lines
        self._show(heading, hint, is_choosing=True)
        self.all_button.hide()
        self._filter()

    def claim_at(self, global_pos: QPoint) -> object:
        """Return what is listed at a point of the screen, (subject, id); None where nothing is."""
        return self.claims.value_at(global_pos)

    def protect(self, why: str) -> None:
        """Let nothing be changed; "" ends it."""
        self.change_button.setEnabled(not why)
        self.change_button.setToolTip(as_tool_tip(why))

    def _show(self, heading: str, hint: str, *, is_choosing: bool) -> None:
        self.heading.setText(heading)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for widget, is_shown in (
            (self.field, is_choosing),
            (self.claims, is_choosing),
            (self.passages, not is_choosing),
            (self._foot, not is_choosing),
        ):
            widget.setVisible(is_shown)

    def _filter(self) -> None:
        """List what has the typed words in one of its lines; headings stay over what is left of them."""
        words = self.field.text().casefold().split()
        left: list[Line] = []
        for line in self._offered:
            if line.value is None:
                left = left[:-1] if left and left[-1].value is None else left
                left.append(line)
            elif all(word in f"{line.words} {line.quiet}".casefold() for word in words):
                left.append(line)
        self.claims.show_lines(left[:-1] if left and left[-1].value is None else left)

    def _on_field_entered(self, _modifiers: Qt.KeyboardModifier) -> None:
        first = next((line.value for line in self.claims.lines if line.value is not None), None)
        if first is not None:
            self.claim_chosen.emit(first)

    def _on_row_changed(self, _row: int = 0) -> None:
        is_one = self.passages.current_value is not None
        self._foot.setVisible(is_one and not self.passages.isHidden())

    def _with_current(self, signal) -> None:
        value = self.passages.current_value
        if isinstance(value, int):
            signal.emit(value)


def _link(words: str) -> QPushButton:
    link = QPushButton(words)
    link.setProperty("flat_link", True)
    return link
