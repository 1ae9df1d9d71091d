"""The head of the view: which map it is about, what is assumed, and which time the figures are of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from nkmap.db.queries.maps import MapRow
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.parts.plain_text import ElidedLabel


class FiguresHead(QFrame):
    """Says what was chosen; it reads nothing."""

    map_chosen = Signal(int)
    now_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("figures_head")
        self.maps = ChoiceBox()
        self.maps.setProperty("role", "question")
        self.maps.setAccessibleName(self.tr("Figures of the map"))
        self.maps.activated.connect(lambda row: self.map_chosen.emit(self.maps.choices[row].value))
        self.equal = QCheckBox(self.tr("Treat salience as equal"))
        self.what_if = QPushButton(self.tr("What if…"))
        self.what_if.setCheckable(True)
        self.what_if.setObjectName("what_if_button")
        self.past = QFrame()
        self.past_words = ElidedLabel()
        self._build()

    def _build(self) -> None:
        self.past.setObjectName("past_bar")
        back = QPushButton(self.tr("Back to now"))
        back.clicked.connect(self.now_asked)
        over = QHBoxLayout(self.past)
        over.setContentsMargins(20, 4, 16, 4)
        over.addWidget(self.past_words, 1)
        over.addWidget(back)
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(16)
        row.addWidget(self.maps, 1)
        row.addWidget(self.what_if)
        row.addWidget(self.equal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.past)
        layout.addLayout(row)
        self.past.hide()

    def show_maps(self, maps: Sequence[MapRow], map_id: int | None) -> None:
        """Offer the maps, with the one in front chosen."""
        unnamed = self.tr("No question yet")
        choices = [Choice(row.id, row.question or unnamed) for row in maps]
        if choices != self.maps.choices:
            self.maps.offer(choices)
        self.maps.show_value(map_id)

    def say_past(self, words: str) -> None:
        """Say that the maps show another time, and the figures do not; "" ends it."""
        self.past.setVisible(bool(words))
        self.past_words.set_whole_text(self.tr("{0}. These figures are of now.").format(words))
