"""The kinds of relations as chips: each shows how its lines are drawn, how many there are, and hides them."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from nkmap.drawing.page import WINDOW
from nkmap.drawing.relation_strokes import paint_sample_stroke
from nkmap.drawing.theme import Theme
from nkmap.scales import RELATION_KINDS
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.words import listed, relation_kind_words

SAMPLE = QSize(28, 14)  # px
HIDDEN = 0.3  # opacity of the sample of a kind that is not shown


class KindChip(QToolButton):
    """One kind: pressed while its relations are shown."""

    def __init__(self, kind: str, words: str) -> None:
        super().__init__()
        self.kind, self._words = kind, words
        self.setCheckable(True)
        self.setChecked(True)
        self.setProperty("line_kind", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(SAMPLE)

    def show_count(self, count: int) -> None:
        """Say how many relations of the kind there are; a kind without any is gone."""
        self.setText(f"{self._words} {count}")
        self.setVisible(count > 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw the sample in the colours of a theme."""
        sample, icon = _sample(self.kind, theme, self.devicePixelRatioF()), QIcon()
        icon.addPixmap(sample, QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(_faded(sample), QIcon.Mode.Normal, QIcon.State.Off)
        self.setIcon(icon)


class KindChips(QWidget):
    """Legend and filter in one row."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._flow = FlowLayout()
        self._flow.setSpacing(4)
        self.setLayout(self._flow)
        words = listed(relation_kind_words())
        self.chips = {kind: KindChip(kind, words[kind]) for kind in RELATION_KINDS}
        for chip in self.chips.values():
            self._flow.addWidget(chip)
            chip.toggled.connect(lambda _checked: self.changed.emit())
        self.set_theme(theme)

    @property
    def kinds(self) -> list[str]:
        """The kinds that are wanted."""
        return [kind for kind, chip in self.chips.items() if chip.isChecked()]

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many relations of each kind there are."""
        for kind, chip in self.chips.items():
            chip.show_count(counts.get(kind, 0))
        self.setVisible(bool(counts))

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        for chip in self.chips.values():
            chip.set_theme(theme)


def _sample(kind: str, theme: Theme, ratio: float) -> QPixmap:
    picture = QPixmap(SAMPLE * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(0, 0, SAMPLE.width(), SAMPLE.height()).center())
        paint_sample_stroke(kind, painter, SAMPLE.width() - 4, WINDOW, theme)
    return picture


def _faded(sample: QPixmap) -> QPixmap:
    picture = QPixmap(sample.size())
    picture.setDevicePixelRatio(sample.devicePixelRatio())
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setOpacity(HIDDEN)
        painter.drawPixmap(0, 0, sample)
    return picture
