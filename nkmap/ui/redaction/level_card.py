"""A level of redaction as a card: its title, and below it what happens to the names."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout

from nkmap.redaction.levels import Level
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said

MARGIN = 14  # px


class LevelCard(QToolButton):
    """Can be chosen, by the pointer or by keys."""

    def __init__(self, level: Level) -> None:
        super().__init__()
        self.level_id = level.id
        self.setObjectName("level_card")
        self.setCheckable(True)
        self.setAccessibleName(said(level.title))
        self.setAccessibleDescription(said(level.words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN)
        layout.setSpacing(4)
        for words, role in ((level.title, "heading"), (level.words, "quiet")):
            label = plain_label(said(words), role=role)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # its lines are broken, so it has room in any width

    def minimumSizeHint(self) -> QSize:
        return self._lines.totalMinimumSize()
