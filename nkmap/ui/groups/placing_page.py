"""The screen of one group: the names it has not placed, and an empty grid of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.theme import Theme
from nkmap.geometry import Place
from nkmap.map_content import MapContent
from nkmap.ui.groups.names_to_place import NamesToPlace
from nkmap.ui.groups.placing_view import PlacingView
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label

NAMES_WIDTH = 230  # px


class PlacingPage(QWidget):
    """Says what was placed; it reads and writes nothing."""

    placed = Signal(object)  # {stakeholder id: (x, y)} in axis units
    nudged = Signal(object)  # the same, by arrow keys
    taken_back = Signal(object)  # [stakeholder id]
    undo_asked = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PlacingView(theme)
        self.view.setAccessibleName(self.tr("Grid"))
        self.names = NamesToPlace(self.tr("Names to place"))
        self.group = ElidedLabel()
        self.group.setProperty("role", "section")
        self.question = ElidedLabel()
        self.question.setProperty("role", "quiet")
        self.count = plain_label(role="heading")
        self.undo = QPushButton(self.tr("Undo"))
        self.hand_over = QPushButton(self.tr("Done: hand over"))
        self.hand_over.setProperty("primary", True)
        self._build()
        self._connect()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.group)
        words.addWidget(self.question)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.undo)
        head.addWidget(self.hand_over)
        side = QVBoxLayout()
        side.setContentsMargins(16, 4, 0, 12)
        side.setSpacing(6)
        side.addWidget(self.count)
        side.addWidget(self.names, 1)
        self.names.setFixedWidth(NAMES_WIDTH)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(side)
        body.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.names.carry_onto(self.view)
        self.view.placed.connect(self._on_placed)
        self.view.moved.connect(self.placed)
        self.view.nudged.connect(self.nudged)
        self.view.taken_back.connect(self.taken_back)
        self.undo.clicked.connect(self.undo_asked)
        self.hand_over.clicked.connect(self.done)

    def show_group(self, group: str, question: str) -> None:
        """Say whose turn it is, and about what."""
        self.group.set_whole_text(group)
        self.question.set_whole_text(question)

    def show_places(
        self, content: MapContent, rows: Sequence[NameRow], places: Mapping[int, Place], *, can_undo: bool
    ) -> None:
        """Show what the group has placed, and what it has not."""
        self.view.show_places(content, rows, places)
        waiting = [row for row in rows if row.id not in places]
        self.names.show_names(waiting)
        placed = self.tr("{0} of {1} placed").format(len(rows) - len(waiting), len(rows))
        self.count.setText(placed if rows else self.tr("No names yet"))
        self.undo.setEnabled(can_undo)

    def go_on(self) -> None:
        """Let the next name be lifted, or what is placed be moved when nobody waits any more."""
        (self.names if self.names.count else self.view).setFocus()

    def clear(self, content: MapContent) -> None:
        """Forget what a group has placed."""
        self.show_group("", "")
        self.show_places(content, (), {}, can_undo=False)

    def _on_placed(self, places: Mapping[int, Place]) -> None:
        self.placed.emit(places)
        self.go_on()
