"""How the panes of a project stand in its page: names and map side by side, the leverage log below them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from nkmap.ui.opening_page import LEAST_NAMES, names_width

LOG_HEIGHT = 220  # px at first


class Panes(QSplitter):
    """Panes are made in it, or in `across`: a new parent gives a widget its looks again, with all inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.across = QSplitter(Qt.Orientation.Horizontal, self)
        for splitter in (self, self.across):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)

    def fill(self, names: QWidget, maps: QWidget, log: QWidget) -> None:
        """Take the panes; what the window gains goes to the map."""
        _fill(self, [self.across, log], [640, LOG_HEIGHT], widening=0)
        _fill(self.across, [names, maps], [LEAST_NAMES, 1000], widening=1)

    def give_names_room(self, text_share: float) -> None:
        """Make the list of names as wide as it is at first, for texts of this size."""
        names, maps, *others = self.across.sizes()
        wanted = names_width(self.width(), text_share)
        self.across.setSizes([wanted, names + maps - wanted, *others])


def _fill(splitter: QSplitter, widgets: list[QWidget], sizes: list[int], widening: int) -> None:
    """Put widgets side by side; one of them, by its number, takes the room that the window gains."""
    for widget in widgets:
        splitter.addWidget(widget)
    splitter.setSizes(sizes)
    splitter.setStretchFactor(widening, 1)
