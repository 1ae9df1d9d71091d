"""What happens next as a plain page in large letters, for everybody in the room to read at the close."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.queries.actions import ActionRow, action_list
from nkmap.document import Document
from nkmap.ui.audience.content import audience_of
from nkmap.ui.meeting.action_columns import action_columns
from nkmap.ui.meeting.seen import seen_actions
from nkmap.ui.parts.full_overlay import FullOverlay
from nkmap.ui.parts.plain_text import plain_label

ON_WALL = ("stakeholder_id", "wanted", "entry_id", "owner", "due")
LETTER = 1 / 34  # of the window's height; the last row is at four times the height of the picture
LEAST_LETTER = 15  # px
MARGIN = 40  # px


class ActionsWall(FullOverlay):
    """Whoever the audience may not see is left out, and counted."""

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._document = document
        self._page = QWidget()
        self._rows = QGridLayout()
        self._head = plain_label(self.tr("What happens next"))
        self.left_out = plain_label(role="quiet")
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.close_over)
        self._build()

    def _build(self) -> None:
        self._rows.setHorizontalSpacing(28)
        self._rows.setVerticalSpacing(14)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, 20)
        layout.setSpacing(20)
        layout.addWidget(self._head)
        layout.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.left_out)
        foot.addStretch()
        foot.addWidget(self.back)
        layout.addLayout(foot)
        self.pages.addWidget(self._page)

    def open_actions(self) -> None:
        """Show the actions whose names the audience may see."""
        rows = self._document.read(action_list)
        shown = seen_actions(rows, audience_of(self._document))
        left_out = len(rows) - len(shown)
        self.left_out.setText(self.tr("Not to be shown here: {0}").format(left_out) if left_out else "")
        self._show(shown)
        self.open_over(self.back)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._set_letters()

    def _show(self, rows: Sequence[ActionRow]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        columns = [column for column in action_columns() if column.field in ON_WALL]
        for number, column in enumerate(columns):
            self._rows.addWidget(plain_label(column.heading, role="quiet"), 0, number)
            self._rows.setColumnStretch(number, column.letters)
            for line, row in enumerate(rows, 1):
                label = plain_label(column.text(row), role="heading" if number == 0 else "")
                label.setWordWrap(True)
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                self._rows.addWidget(label, line, number)
        self._set_letters()

    def _set_letters(self) -> None:
        size = max(LEAST_LETTER, round(self.height() * LETTER))
        self._page.setStyleSheet(f"QLabel {{ font-size: {size}px }}")
        self._head.setStyleSheet(f"font-size: {round(size * 1.5)}px; font-weight: 600")

    def texts(self) -> list[str]:
        """Return what everybody reads."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        labels = (item.widget() for item in items if item is not None)
        return [label.text() for label in labels if isinstance(label, QLabel)]
