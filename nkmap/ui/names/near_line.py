"""The line under the field that asks whether a name is here already: "Like “South Korea” – already here?"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import plain_label

LONGEST = 60  # letters of a name in the sentence


class NearLine(QFrame):
    """Asks about one typed text at a time; it decides nothing."""

    show_asked = Signal(int)  # stakeholder id of the one that is here
    add_asked = Signal(str)  # the name, as it was typed

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("near_line")
        self._typed = ""
        self._like_id = 0
        self.sentence = plain_label()
        self.sentence.setWordWrap(True)
        self.show_button = QPushButton(self.tr("Show it"))
        self.show_button.clicked.connect(self._on_show)
        self.add_button = QPushButton(self.tr("Add anyway"))
        self.add_button.clicked.connect(self._on_add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        buttons = FlowLayout()
        for button in (self.show_button, self.add_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.hide()

    def ask(self, typed: str, like_id: int, like_name: str) -> None:
        """Ask whether what was typed is one that is here."""
        self._typed, self._like_id = typed, like_id
        self.sentence.setText(self.tr("Like “{0}” – already here?").format(shown_name(like_name)))
        self.show()

    def has_asked(self, typed: str) -> bool:
        """Return whether this very text is what is being asked about."""
        return not self.isHidden() and typed == self._typed

    def _on_show(self) -> None:
        self.hide()
        self.show_asked.emit(self._like_id)

    def _on_add(self) -> None:
        self.hide()
        self.add_asked.emit(self._typed)


def shown_name(name: str) -> str:
    """Return a name as it stands in a sentence, at most so long that the sentence is still read."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
