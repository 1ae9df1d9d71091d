"""What the words of a column stand for, one by one: "champion" a value of ours, "unknown" not assessed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkmap.data_in.choices import Word
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.parts.push_button import push_button

SIZE = QSize(560, 460)  # px; less in a small window and for few words
ROW, AROUND = 40, 170  # px of a word, and of all that is round the words
UNSET = object()  # what a box stands for whose word has no meaning yet
Meaning = tuple[Word, str]  # a value of ours, and what it is called


class WordsPanel(Overlay):
    """Every choice counts at once. Words without a meaning come first: their rows are refused."""

    chosen = Signal(object)  # {word: Word}

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.boxes: dict[str, QComboBox] = {}
        self._meanings: Sequence[Meaning] = ()
        self._heading = plain_label(role="section")
        self._hint = plain_label(role="quiet")
        self._hint.setWordWrap(True)
        self.rest_button = push_button(self.tr("All others: not assessed"))
        self.done_button = push_button(self.tr("Done"), primary=True)
        self._rows = QScrollArea()
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setWidgetResizable(True)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.rest_button.clicked.connect(self._on_rest_clicked)
        self.done_button.clicked.connect(self.close_over)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.rest_button)
        buttons.addStretch()
        buttons.addWidget(self.done_button)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._hint)
        layout.addWidget(self._rows, 1)
        layout.addLayout(buttons)

    def wanted_size(self) -> QSize:
        height = min(SIZE.height(), AROUND + len(self.boxes) * ROW)
        return QSize(SIZE.width(), height).expandedTo(self.panel.minimumSizeHint())

    def open_for(
        self, heading: str, words: Sequence[str], given: dict[str, Word], meanings: Sequence[Meaning]
    ) -> None:
        """Ask what the words of a column stand for; `given` is what is known so far."""
        self._meanings = meanings
        self._heading.setText(self.tr("Words in “{0}”").format(heading))
        self._hint.setText(self.tr("Rows with a word that stands for nothing are refused."))
        self._fill([*(word for word in words if word not in given), *given], given)
        self._tell_rest()
        self.open_over(next(iter(self.boxes.values()), self.done_button))

    def _fill(self, words: Sequence[str], given: dict[str, Word]) -> None:
        body, self.boxes = QWidget(), {}
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, word in enumerate(words):
            label = ElidedLabel()
            label.set_whole_text(word)
            grid.addWidget(label, row, 0)
            grid.addWidget(self._box(word, given.get(word, UNSET)), row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(words), 1)
        self._rows.setWidget(body)

    def _box(self, word: str, value: object) -> QComboBox:
        box = self.boxes[word] = QComboBox()
        box.setAccessibleName(word)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.addItem(self.tr("Nothing yet"), UNSET)
        for meaning, said in self._offered(value):
            box.addItem(said, meaning)
        box.setCurrentIndex(next((at for at in range(box.count()) if box.itemData(at) == value), 0))
        box.currentIndexChanged.connect(self._tell)
        return box

    def _offered(self, value: object) -> list[Meaning]:
        """Return what is offered, with a number that was proposed and is none of the usual ones."""
        offered: list[Meaning] = [(None, self.tr("Not assessed")), *self._meanings]
        if isinstance(value, int | float) and value not in [meaning for meaning, _ in offered]:
            offered.append((float(value), f"{value:g}"))
        return offered

    def _tell(self) -> None:
        self._tell_rest()
        values = {word: box.currentData() for word, box in self.boxes.items()}
        self.chosen.emit({word: value for word, value in values.items() if value is not UNSET})

    def _tell_rest(self) -> None:
        self.rest_button.setVisible(any(box.currentIndex() == 0 for box in self.boxes.values()))

    def _on_rest_clicked(self) -> None:
        for box in self.boxes.values():
            if box.currentIndex() == 0:
                box.blockSignals(True)
                box.setCurrentIndex(1)
                box.blockSignals(False)
        self._tell()
