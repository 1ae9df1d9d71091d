"""How open each one is to others in the drift, where that is set by hand instead of 1 − salience."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from nkmap.figures.drift import MOST_SUSCEPTIBLE
from nkmap.figures.taking_part import Actor
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.parts.plain_text import plain_label

LETTERS = 22  # of a name that the box shows at least


class ShareBox(QSpinBox):
    """A share in percent; the wheel scrolls what is behind."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OpennessRow(QWidget):
    """Keeps what was set, for the map in front only; nothing of it is recorded."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.susceptibility: dict[int, float] = {}  # 0..0.95 by stakeholder
        self._actors: dict[int, Actor] = {}
        self.who = ChoiceBox()
        self.who.setAccessibleName(self.tr("Whose openness to others"))
        self.who.setMinimumContentsLength(LETTERS)
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.share = ShareBox()
        self.share.setRange(0, round(100 * MOST_SUSCEPTIBLE))
        self.share.setSingleStep(5)
        self.share.setKeyboardTracking(False)
        self.share.setSuffix(self.tr(" %"))
        self.share.setAccessibleName(self.tr("How open to others, in percent"))
        self.back = QPushButton(self.tr("Back to 1 − salience"))
        self.back.setProperty("flat_link", True)
        self._lay_out()
        self.who.activated.connect(lambda _at: self._show_current())
        self.share.valueChanged.connect(self._on_share_changed)
        self.back.clicked.connect(self._on_back_clicked)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Open to others"), role="quiet"))
        for part in (self.who, self.share, self.back):
            layout.addWidget(part)
        layout.addStretch()

    def offer(self, actors: Sequence[Actor]) -> None:
        """Take who takes part; what was set of others ends."""
        self._actors = {actor.id: actor for actor in actors}
        self.susceptibility = {
            id_: share for id_, share in self.susceptibility.items() if id_ in self._actors
        }
        choices = [Choice(actor.id, actor.name) for actor in actors]
        if choices != self.who.choices:
            current = self._current
            self.who.offer(choices)
            self.who.show_value(current if current in self._actors else next(iter(self._actors), None))
        self._show_current()

    def forget(self) -> None:
        """Set nothing any more; whoever calls it reckons anew."""
        self.susceptibility = {}

    def choose(self, stakeholder_id: int) -> None:
        """Show how open somebody is who takes part."""
        if stakeholder_id in self._actors:
            self.who.show_value(stakeholder_id)
            self._show_current()

    @property
    def _current(self) -> int | None:
        row = self.who.currentIndex()
        return self.who.choices[row].value if 0 <= row < len(self.who.choices) else None  # type: ignore[return-value]

    def _show_current(self) -> None:
        actor = self._actors.get(self._current or 0)
        self.setEnabled(actor is not None)
        if actor is not None:
            own = min(MOST_SUSCEPTIBLE, 1 - actor.salience)
            with QSignalBlocker(self.share):
                self.share.setValue(round(100 * self.susceptibility.get(actor.id, own)))
            self.back.setEnabled(actor.id in self.susceptibility)

    def _on_share_changed(self, value: int) -> None:
        if self._current is not None:
            self.susceptibility[self._current] = value / 100
            self._show_current()
            self.changed.emit()

    def _on_back_clicked(self) -> None:
        if self.susceptibility.pop(self._current or 0, None) is not None:
            self._show_current()
            self.changed.emit()
