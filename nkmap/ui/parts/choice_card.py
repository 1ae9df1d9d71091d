"""One of a few ways to choose among, as a card: its title, and below it what it means."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout

from nkmap.ui.parts.plain_text import plain_label

MARGIN = 14  # px


class ChoiceCard(QToolButton):
    """Can be chosen, by the pointer or by keys."""

    def __init__(self, title: str, *paragraphs: str) -> None:
        super().__init__()
        self.setObjectName("level_card")
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(paragraphs))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # its lines are broken, so it has room in any width
        self.setSizePolicy(policy)
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN)
        layout.setSpacing(4)
        for words, role in ((title, "heading"), *((paragraph, "quiet") for paragraph in paragraphs)):
            label = plain_label(words, role=role)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._lines.totalMinimumSize().width(), self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines.totalHeightForWidth(width)
