"""The card of figures that are refused: which, why, and a button that opens what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from nkmap.ui.figures.missing import NAMES, Missing
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import as_menu_text, as_tool_tip, plain_label

NAMED = 12  # so many of those who lack something have a button
LONGEST = 28  # letters on a button


class RefusalCard(QFrame):
    """Figures that are refused for the same reason share a card."""

    opened = Signal(object)  # Missing
    name_opened = Signal(int)  # stakeholder id of one who lacks something

    def __init__(self, titles: Sequence[str], sentence: str, missing: Missing) -> None:
        super().__init__()
        self.setObjectName("card")
        self.missing = missing
        self.sentence = plain_label(sentence, role="figure")
        self.button = QPushButton(missing.words)
        self.button.clicked.connect(lambda: self.opened.emit(missing))
        heading = plain_label(" · ".join(titles), role="section")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.setSpacing(10)
        for label in (heading, self.sentence):
            label.setWordWrap(True)
            layout.addWidget(label)
        flow = FlowLayout()
        flow.addWidget(self.button)
        layout.addLayout(flow)
        self.names = [self._name(id_, name) for id_, name in self._listed(missing)[:NAMED]]
        if self.names:
            layout.addLayout(self._names_flow(len(missing.names)))

    @staticmethod
    def _listed(missing: Missing) -> Sequence[tuple[int, str]]:
        return missing.names if missing.what == NAMES and len(missing.names) > 1 else ()

    def _names_flow(self, count: int) -> FlowLayout:
        flow = FlowLayout()
        for button in self.names:
            flow.addWidget(button)
        if count > len(self.names):
            more = plain_label(self.tr("and {0} more").format(count - len(self.names)), role="quiet")
            more.setMinimumHeight(self.names[0].sizeHint().height())
            flow.addWidget(more)
        return flow

    def _name(self, stakeholder_id: int, name: str) -> QPushButton:
        shown = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
        button = QPushButton(as_menu_text(shown))
        button.setProperty("flat_link", True)
        button.setToolTip(as_tool_tip(name))
        button.clicked.connect(lambda: self.name_opened.emit(stakeholder_id))
        return button
