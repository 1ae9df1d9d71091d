"""One after-map: what it is called and what it comes to in a line, and its grid."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.leverage.after import AfterMap
from nkmap.ui.after_map.after_grid import AfterGrid
from nkmap.ui.parts.plain_text import ElidedLabel
from nkmap.ui.views.number_words import signed_words


class AfterPanel(QWidget):
    """Two of them stand side by side where two scenarios are compared."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title, self.summary = ElidedLabel(), ElidedLabel()
        self.title.setProperty("role", "heading")
        self.summary.setProperty("role", "quiet")
        self.grid = AfterGrid(theme)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.grid, 1)

    def say(self, title: str, result: AfterMap) -> None:
        """Say what an after-map is called and what it comes to."""
        self.title.set_whole_text(title)
        self.summary.set_whole_text(self._summary(result))

    def _summary(self, result: AfterMap) -> str:
        parts = [
            self.tr("%n name(s) moved", "", len(result.ghosts)),
            self.tr("balance {0} → {1}").format(
                signed_words(result.before.balance), signed_words(result.after.balance)
            ),
        ]
        if result.left_out:
            parts.append(self.tr("%n lever(s) left out", "", len(result.left_out)))
        return " · ".join(parts)
