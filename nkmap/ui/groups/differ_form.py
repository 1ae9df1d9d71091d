"""The reasons of those who agree to differ, one field for each side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.groups.sides import Side
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label


class DifferForm(QWidget):
    """Enter goes to the next reason; the button is there once all have one."""

    differed = Signal(object)  # {estimate id: reason}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: list[Side] = []
        self.fields: list[TextField] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.button = QPushButton(self.tr("Agree to differ"))
        self.button.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        heading = plain_label(self.tr("Or both stay, with a reason each"), role="heading")
        heading.setWordWrap(True)
        layout.addWidget(heading)
        layout.addLayout(self._rows)
        layout.addWidget(self.button)

    def show_sides(self, sides: list[Side]) -> None:
        """Ask each side for its reason; sides that are shown already keep what is being typed."""
        if sides == self._sides:
            return
        self._sides = sides
        while (row := self._rows.takeAt(0)) is not None:
            if widget := row.widget():
                widget.deleteLater()
        self.fields = [self._add_field(side) for side in sides]
        self.setVisible(bool(sides))
        self._allow()

    def _add_field(self, side: Side) -> TextField:
        head, field = ElidedLabel(), TextField()
        head.setProperty("role", "quiet")
        head.set_whole_text(side.groups)
        field.setPlaceholderText(self.tr("Why they stay there"))
        field.setAccessibleName(self.tr("Reason of {0}").format(side.groups))
        field.setText(side.speaker.reason)
        field.setCursorPosition(0)
        field.textChanged.connect(self._allow)
        field.entered.connect(self._on_entered)
        self._rows.addWidget(head)
        self._rows.addWidget(field)
        return field

    def _on_entered(self) -> None:
        """Go to the first reason that is missing; where none is, it is agreed."""
        missing = next((field for field in self.fields if not field.text().strip()), None)
        if missing is not None:
            missing.setFocus()
        else:
            self.button.click()

    def _allow(self) -> None:
        self.button.setEnabled(all(field.text().strip() for field in self.fields))

    def _on_clicked(self) -> None:
        pairs = zip(self._sides, self.fields, strict=True)
        self.differed.emit({side.speaker.id: field.text().strip() for side, field in pairs})
