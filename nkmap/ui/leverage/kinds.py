"""The kinds of levers as words, for one click when a new one was logged; untouched it stays unsorted."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from nkmap.ui.parts.plain_text import plain_label, shorten
from nkmap.ui.words import instrument_kind_words

NAME_WIDTH = 180  # px
MARGIN = 6  # px above the line


class LeverKinds(QFrame):
    """Floats over the words of the axis, right above the lever line. It never takes the focus."""

    chosen = Signal(int, str)  # instrument id, kind

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("lever_kinds")
        self._canvas, self._instrument_id = canvas, 0
        self._name = plain_label(role="quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self._name)
        for kind, words in instrument_kind_words().items():
            if kind is not None:
                layout.addWidget(self._button(kind, words))
        self.hide()

    def _button(self, kind: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("flat_link", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._on_clicked, kind))
        return button

    def ask(self, instrument_id: int, name: str) -> None:
        """Ask of which kind a lever is."""
        self._instrument_id = instrument_id
        shorten(self._name, self.tr("{0} is:").format(name), NAME_WIDTH)
        self.adjustSize()
        room = self._canvas.rect()
        self.move(max(0, (room.width() - self.width()) // 2), room.height() - self.height() - MARGIN)
        self.show()
        self.raise_()

    def _on_clicked(self, kind: str, _checked: bool = False) -> None:
        self.hide()
        self.chosen.emit(self._instrument_id, kind)
