"""The line under the names for topics that came up and are for later: the parking lot of a meeting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout

from nkmap.db.queries.sessions import topics_for_later
from nkmap.document import Document
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import as_tool_tip

MOST_LINES = 5  # shown at once


class TopicList(QListWidget):
    """The topics. Del takes the current one off."""

    removal_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)


class ParkingLot(QFrame):
    """A field that is always there; the list opens above it."""

    topic_entered = Signal(str)
    topic_taken_up = Signal(str)

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("parking_lot")
        self._document = document
        self.head = QToolButton()
        self.head.setCheckable(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.toggled.connect(self._on_toggled)
        self.remove_button = QToolButton()
        self.remove_button.setText(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Take the topic off the list (Del)"))
        self.remove_button.clicked.connect(self._on_removal_asked)
        self.list = TopicList()
        self.list.setAccessibleName(self.tr("Topics for later"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.removal_asked.connect(self._on_removal_asked)
        self.list.itemSelectionChanged.connect(self._show_parts)
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("For later: type a topic"))
        self.field.setAccessibleName(self.tr("For later"))
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self.field.clear)
        self._build()
        document.changed.connect(self._on_document_changed)
        self.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.head)
        head.addStretch()
        head.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addWidget(self.field)

    @property
    def topics(self) -> list[str]:
        """The topics that are listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def refresh(self) -> None:
        """Read the topics anew; the row that is chosen stays."""
        topics = self._document.read(topics_for_later)
        self.head.setText(self.tr("For later ({0})").format(len(topics)))
        if topics != self.topics:
            at = self.list.currentRow()
            self.list.clear()
            for topic in topics:
                QListWidgetItem(topic, self.list).setToolTip(as_tool_tip(topic))
            self.list.setCurrentRow(min(at, len(topics) - 1))
        self._show_parts()

    def _show_parts(self) -> None:
        count, is_open = self.list.count(), self.head.isChecked()
        self.head.setVisible(count > 0)
        self.head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.list.setVisible(count > 0 and is_open)
        line = max(1, self.list.sizeHintForRow(0))
        self.list.setMinimumHeight(line + 2)
        self.list.setMaximumHeight(line * min(count, MOST_LINES) + 2)
        self.remove_button.setVisible(count > 0 and is_open and bool(self.list.selectedItems()))

    def _on_toggled(self, _is_open: bool) -> None:
        self._show_parts()

    def _on_entered(self) -> None:
        if topic := self.field.text().strip():
            self.topic_entered.emit(topic)

    def _on_removal_asked(self) -> None:
        for item in self.list.selectedItems():
            self.topic_taken_up.emit(item.text())

    def _on_document_changed(self, change) -> None:
        if change.touches("session"):
            self.refresh()
