"""The lines under "Continue": each goes on with something, and can be taken off the list again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.waiting import Waiting
from nkmap.ui.parts.plain_text import ElidedLabel, as_menu_text, as_tool_tip

FEWEST_LINES, MOST_LINES = 2, 5  # shown at once
SIDES = 16  # px that a link keeps left and right of its words
SPACING = 2  # px between lines


class Way(Enum):
    """How to go on with interrupted work."""

    IN_ITS_FILE = auto()
    BESIDE_ITS_FILE = auto()  # as a draft; the file stays as it was published
    FILE_AS_PUBLISHED = auto()  # the work waits as a draft


@dataclass(frozen=True, slots=True)
class Continued:
    """A file, or work that is kept on this computer; `loss` says what is gone if that work is discarded."""

    text: str
    hint: str
    source: Path | Waiting
    loss: str = ""
    way: Way = Way.IN_ITS_FILE

    @property
    def can_be_read(self) -> bool:
        """Return whether it can be gone on with."""
        return not isinstance(self.source, Waiting) or self.source.problem is None

    @property
    def was_interrupted(self) -> bool:
        """Return whether it can be gone on with in its file or beside it."""
        return isinstance(self.source, Waiting) and self.source.document is not None


class ContinueList(QScrollArea):
    """Shows a few lines at once; to the others it scrolls. It opens and removes nothing itself."""

    chosen = Signal(object)  # Continued
    unwanted = Signal(object)  # Continued: forget the file, or discard the work for good

    def __init__(self, continued: Sequence[Continued]) -> None:
        super().__init__()
        self.lines = [ContinueLine(one) for one in continued]
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        for line in self.lines:
            line.chosen.connect(self.chosen)
            line.unwanted.connect(self.unwanted)
            layout.addWidget(line)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(body)
        self._limit_height()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._limit_height()  # the style sheet has changed the height of the lines

    def _limit_height(self) -> None:
        line = self.lines[0].sizeHint().height() + SPACING
        fewest, most = (min(len(self.lines), lines) * line - SPACING for lines in (FEWEST_LINES, MOST_LINES))
        self.setMinimumHeight(fewest)
        self.setMaximumHeight(most)


class ElidedButton(QPushButton):
    """A link that never widens what it is in; its end, where the number of names stands, is never cut."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("flat_link", True)
        self.setProperty("flush", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - SIDES
        self.setText(
            as_menu_text(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))
        )


class ContinueLine(QStackedWidget):
    """A button and its menu; what cannot be brought back is asked for twice, in the line itself."""

    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, continued: Continued) -> None:
        super().__init__()
        self.continued = continued
        self.open = ElidedButton(continued.text)
        self.open.clicked.connect(lambda: self.chosen.emit(continued))
        self.open.setToolTip(as_tool_tip(continued.hint))
        self.open.setEnabled(continued.can_be_read)
        self.menu = QMenu(self)
        self.discard = _link(self.tr("Discard"), partial(self.unwanted.emit, continued))
        self.keep = _link(self.tr("Keep"), self._show_line)
        self._fill_menu()
        self.addWidget(_across(self.open, self._more_button()))
        self.addWidget(_across(self._loss(), self.discard, self.keep))

    def _more_button(self) -> QToolButton:
        more = QToolButton()
        more.setText("⋯")
        more.setToolTip(self.tr("More"))
        more.setAccessibleName(self.tr("More about {0}").format(self.continued.text))
        more.setMenu(self.menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def _fill_menu(self) -> None:
        self.menu.addAction(self.tr("Show in folder")).triggered.connect(self._show_folder)
        if isinstance(self.continued.source, Path):
            forget = partial(self.unwanted.emit, self.continued)
            self.menu.addAction(self.tr("Take off this list")).triggered.connect(lambda: forget())
        else:
            if self.continued.was_interrupted:
                self._offer_other_ways()
            self.menu.addAction(self.tr("Discard…")).triggered.connect(self._ask)

    def _offer_other_ways(self) -> None:
        ways = {
            Way.BESIDE_ITS_FILE: self.tr("Keep both: continue as a draft beside the file"),
            Way.FILE_AS_PUBLISHED: self.tr("Open the file without these changes"),
        }
        for way, words in ways.items():
            go_on = partial(self.chosen.emit, replace(self.continued, way=way))
            self.menu.addAction(words).triggered.connect(lambda _checked, go_on=go_on: go_on())

    def _loss(self) -> ElidedLabel:
        label = ElidedLabel()
        label.setProperty("role", "warning")
        label.set_whole_text(self.continued.loss)
        return label

    def _ask(self) -> None:
        self.setCurrentIndex(1)
        self.keep.setFocus()  # an Enter too many keeps it

    def _show_line(self) -> None:
        self.setCurrentIndex(0)
        self.open.setFocus()

    def _show_folder(self) -> None:
        source = self.continued.source
        folder = source.parent if isinstance(source, Path) else source.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _link(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat_link", True)
    button.clicked.connect(lambda: act())
    return button


def _across(first: QWidget, *others: QWidget) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(first, 1)
    for widget in others:
        layout.addWidget(widget)
    return line
