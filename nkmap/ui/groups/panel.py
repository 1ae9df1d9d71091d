"""The panel beside the grid: collecting what groups place while it is blind, disagreement afterwards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nkmap.ui.groups.collecting_page import CollectingPage
from nkmap.ui.groups.disagreement_page import DisagreementPage
from nkmap.ui.parts.plain_text import plain_label

LETTERS = 44  # of average width across


class GroupsPanel(QFrame):
    """Has one of two pages in front."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("groups_panel")
        self._head = plain_label(role="section")
        self.collecting, self.disagreement = CollectingPage(), DisagreementPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.collecting)
        self._pages.addWidget(self.disagreement)
        close = QToolButton()
        close.setText("×")
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 4, 2)
        head.addWidget(self._head, 1)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setFixedWidth(LETTERS * self.fontMetrics().averageCharWidth())

    @property
    def first_field(self) -> QWidget:
        """What takes the focus."""
        is_blind = self._pages.currentWidget() is self.collecting
        return self.collecting.keyboard if is_blind else self.disagreement.list

    def show_blind(self, is_blind: bool) -> None:
        """Bring the page to the front that the state of the map asks for."""
        self._pages.setCurrentWidget(self.collecting if is_blind else self.disagreement)
        self._head.setText(self.tr("Blind placement") if is_blind else self.tr("By disagreement"))
