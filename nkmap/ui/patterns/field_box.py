"""A list of fields, or of the words of one, to choose from; what was chosen stays where it can."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.parts.plain_text import as_tool_tip

LONGEST = 22  # letters that are always seen


class FieldBox(ChoiceBox):
    """Tells only what a person chooses."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(as_tool_tip(name))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LONGEST)
        self.activated.connect(lambda _row: self.chosen.emit())

    @property
    def value(self) -> object:
        """What is chosen, None where nothing is."""
        return self.choices[self.currentIndex()].value if self.currentIndex() >= 0 else None

    def take(self, choices: Sequence[Choice], usual: int) -> None:
        """Offer these; `usual` is the number of the one chosen where the one before is not among them."""
        before = self.value
        self.offer(choices)
        self.show_value(before)
        if self.currentIndex() < 0 and choices:
            self.setCurrentIndex(min(usual, len(choices) - 1))
