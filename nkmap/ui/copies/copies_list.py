"""The copies of a merge: what each is called and has, and a way to leave it out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from nkmap.db.tables import NAME_LENGTH
from nkmap.ui.copies.merge_draft import Side
from nkmap.ui.fields.editors import LineField
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label

COUNTED = ("stakeholder", "map", "leverage_entry", "relation")  # tables


class CopyCard(QFrame):
    """One copy. Its name is what its groups or rounds will be called."""

    renamed = Signal(str)
    removed = Signal()

    def __init__(self, side: Side, *, can_remove: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self._side = side
        self.field = LineField(NAME_LENGTH)
        self.field.setText(side.name)
        self.field.setAccessibleName(self.tr("Name of the copy"))
        self.field.entered.connect(self.flush)
        self.field.left.connect(self.flush)
        self.field.escaped.connect(self._on_escaped)
        self.remove_button = QToolButton()
        self.remove_button.setText("×")
        self.remove_button.setToolTip(self.tr("Leave this copy out"))
        self.remove_button.setAccessibleName(self.tr("Leave this copy out"))
        self.remove_button.setVisible(can_remove)
        self.remove_button.clicked.connect(self.removed)
        self.problem = plain_label(role="warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.field, 1)
        head.addWidget(self.remove_button)
        where, has = ElidedLabel(), plain_label(role="quiet")
        where.setProperty("role", "quiet")
        where.set_whole_text(self._side.file.name if self._side.file else self.tr("The open project"))
        has.setWordWrap(True)
        has.setText("\u00a0· ".join(self._has()))  # no line begins with a dot
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        for widget in (self.problem, where, has):
            layout.addWidget(widget)

    def _has(self) -> list[str]:
        counts = [len(self._side.copy.rows[table]) for table in COUNTED]
        return [
            self.tr("%n name(s)", "", counts[0]),
            self.tr("%n map(s)", "", counts[1]),
            *([self.tr("%n leverage entry(s)", "", counts[2])] if counts[2] else []),
            *([self.tr("%n relation(s)", "", counts[3])] if counts[3] else []),
        ]

    def show_name(self, name: str) -> None:
        """Show what the copy is called now."""
        self._side = self._side._replace(name=name)
        self.field.setText(name)
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be called so; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def flush(self, _modifiers: object = None) -> None:
        """Tell what was typed."""
        if self.field.text().strip() != self._side.name:
            self.renamed.emit(self.field.text().strip())

    def _on_escaped(self) -> None:
        self.show_name(self._side.name)
        self.field.clearFocus()


class CopiesList(QScrollArea):
    """The open project comes first."""

    renamed = Signal(object, str)  # file, None for the open project; name
    removed = Signal(object)  # file

    def __init__(self, *, after: QWidget, can_remove: bool) -> None:
        """`after` is the widget from which Tab leads to the copies."""
        super().__init__()
        self._after, self._can_remove = after, can_remove
        self.setObjectName("merge_copies")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[CopyCard] = []
        self._sides: list[Side] = []

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Show the copies as they are now; cards stay where no copy has come or gone."""
        is_same = [side.file for side in sides] == [side.file for side in self._sides]
        self._sides = list(sides)
        if is_same:
            for card, side in zip(self.cards, sides, strict=True):
                card.show_name(side.name)
            return
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(10)
        self.cards = [self._card(side) for side in sides]
        for card in self.cards:
            layout.addWidget(card)
        layout.addStretch()
        if (earlier := self.takeWidget()) is not None:
            earlier.deleteLater()
        self.setWidget(column)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go through the cards, before what was made earlier than they."""
        before = self._after
        for card in self.cards:
            for widget in (card.field, card.remove_button):
                QWidget.setTabOrder(before, widget)
                before = widget

    def card_of(self, file: Path | None) -> CopyCard:
        """Return the card of a copy."""
        return next(card for card, side in zip(self.cards, self._sides, strict=True) if side.file == file)

    def _card(self, side: Side) -> CopyCard:
        card = CopyCard(side, can_remove=self._can_remove and side.file is not None)
        card.renamed.connect(lambda name: self.renamed.emit(side.file, name))
        card.removed.connect(lambda: self.removed.emit(side.file))
        return card
