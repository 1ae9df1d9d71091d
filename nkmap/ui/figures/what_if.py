"""What if: sliders for stance, power and salience of somebody, or leaving one out, in no project."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QSlider, QVBoxLayout

from nkmap.figures.taking_part import Assessment
from nkmap.leverage.suppositions import Supposition
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.parts.plain_text import plain_label

STEPS = 100  # of a slider, for 1 of its scale
LEAST = {"stance": -STEPS, "influence": 0, "salience": 0}


class ValueSlider(QSlider):
    """The wheel scrolls what is behind."""

    def __init__(self, least: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(least, STEPS)
        self.setPageStep(10)
        self.setMinimumHeight(26)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WhatIf(QFrame):
    """Holds what is supposed of everybody, and tells whenever that changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("what_if")
        self._assessments: dict[int, Assessment] = {}
        self._supposed: dict[int, Supposition] = {}
        self.who = ChoiceBox()
        self.who.setAccessibleName(self.tr("Of whom something is supposed"))
        self.who.activated.connect(self._show_current)
        self.left_out = QCheckBox(self.tr("Leave out"))
        self.left_out.toggled.connect(lambda is_out: self._suppose(left_out=is_out))
        self.sliders = {column: ValueSlider(least) for column, least in LEAST.items()}
        self._values = {column: plain_label(role="quiet") for column in LEAST}
        self._build()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.who, 0, 0)
        grid.addWidget(self.left_out, 1, 0)
        for place, (column, words) in enumerate(self._words().items(), 1):
            slider = self.sliders[column]
            slider.setAccessibleName(words)
            slider.valueChanged.connect(lambda value, column=column: self._on_slid(column, value))
            grid.addWidget(self._values[column], 0, place)
            grid.addWidget(slider, 1, place)
        for place in range(len(LEAST) + 1):
            grid.setColumnStretch(place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.addLayout(grid)

    def _words(self) -> dict[str, str]:
        return {"stance": self.tr("Stance"), "influence": self.tr("Power"), "salience": self.tr("Salience")}

    @property
    def suppositions(self) -> list[Supposition]:
        """What is supposed, as it was begun."""
        return list(self._supposed.values())

    @property
    def words(self) -> str:
        """What is supposed, in short: "China: stance 0.3; Japan: left out"."""
        return "; ".join(self._of_one(one) for one in self._supposed.values())

    def offer(self, assessments: Sequence[Assessment]) -> None:
        """Take of whom something can be supposed; what is supposed of others ends."""
        current = self.current
        self._assessments = {one.id: one for one in assessments}
        self._supposed = {id_: what for id_, what in self._supposed.items() if id_ in self._assessments}
        choices = [Choice(one.id, one.name) for one in assessments]
        if choices != self.who.choices:
            self.who.offer(choices)
            self.who.show_value(
                current if current in self._assessments else choices[0].value if choices else None
            )
        self._show_current()

    def choose(self, stakeholder_id: int) -> None:
        """Let something be supposed of somebody, if it is on the map."""
        if stakeholder_id in self._assessments:
            self.who.show_value(stakeholder_id)
            self._show_current()

    def forget(self) -> None:
        """Suppose nothing any more; whoever calls it reckons anew."""
        self._supposed = {}

    def take(self, suppositions: Iterable[Supposition]) -> None:
        """Suppose this instead, of those who are on the map; whoever calls it reckons anew."""
        known = [one for one in suppositions if one.stakeholder_id in self._assessments]
        self._supposed = {one.stakeholder_id: one for one in known}
        if known and self.current not in self._supposed:
            self.who.show_value(known[0].stakeholder_id)
        self._show_current()

    @property
    def current(self) -> int | None:
        """Whose sliders are shown."""
        row = self.who.currentIndex()
        return self.who.choices[row].value if row >= 0 else None  # type: ignore[return-value]

    def _show_current(self, _index: int = 0) -> None:
        one = self._assessments.get(self.current or 0)
        self.setEnabled(one is not None)
        what = self._supposed.get(one.id) if one else None
        with QSignalBlocker(self.left_out):
            self.left_out.setChecked(what is not None and what.left_out)
        for column, slider in self.sliders.items():
            supposed = getattr(what, column, None)
            value = supposed if supposed is not None else getattr(one, column, None)
            with QSignalBlocker(slider):
                slider.setValue(LEAST[column] if value is None else round(value * STEPS))
            slider.setEnabled(one is not None and not self.left_out.isChecked())
            self._set_assessed(slider, value is not None)
            self._say(column, value)

    def _set_assessed(self, slider: QSlider, is_assessed: bool) -> None:
        if slider.property("assessed") != is_assessed:
            slider.setProperty("assessed", is_assessed)
            slider.style().unpolish(slider)
            slider.style().polish(slider)

    def _say(self, column: str, value: float | None) -> None:
        pattern = self.tr("{0}: {1}")
        said = self.tr("not assessed") if value is None else f"{value:.2f}".replace("-", "−")
        self._values[column].setText(pattern.format(self._words()[column], said))

    def _on_slid(self, column: str, value: int) -> None:
        self._suppose(**{column: value / STEPS})

    def _suppose(self, **values: float | bool) -> None:
        id_ = self.current
        if id_ is None:
            return
        what = replace(self._supposed.get(id_, Supposition(id_)), **values)  # type: ignore[arg-type]
        self._supposed[id_] = what
        if what == Supposition(id_):
            del self._supposed[id_]
        self._show_current()
        self.changed.emit()

    def _of_one(self, what: Supposition) -> str:
        name = self._assessments[what.stakeholder_id].name
        if what.left_out:
            return self.tr("{0}: left out").format(name)
        words = self._words()
        said = [
            f"{words[column].lower()} {getattr(what, column):.2f}".replace("-", "−")
            for column in LEAST
            if getattr(what, column) is not None
        ]
        return self.tr("{0}: {1}").format(name, ", ".join(said))
