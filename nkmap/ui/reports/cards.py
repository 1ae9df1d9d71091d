"""The templates of reports as cards: a small page each, and what it is for."""

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from nkmap.drawing.theme import Theme
from nkmap.reports.templates import TEMPLATES, template_words
from nkmap.ui.parts.plain_text import as_tool_tip

PICTURE = QSize(40, 52)  # px
# What the page of each template shows: lines as shares of its width, "map" and "table" for such a block.
_LOOKS: dict[str, tuple[float | str, ...]] = {
    "briefing": (0.9, 0.7, 0.0, 0.9, 0.85, 0.9, 0.5, 0.0, 0.9, 0.6),
    "minutes": (0.6, "map", 0.0, "table"),
    "handout": ("map", 0.0, 0.5, 0.4, 0.45),
    "actions": (0.5, 0.0, "table", "table"),
}
_LINE, _BLOCK = 3.6, 17.0  # px of height


class TemplateCards(QWidget):
    """One is chosen at any time."""

    chosen = Signal(str)  # id of a template, by the user

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for id_, words in template_words(QCoreApplication.translate).items():
            card = self.cards[id_] = _card(words, purposes()[id_])
            self._group.addButton(card)
            card.clicked.connect(lambda _checked=False, id_=id_: self.chosen.emit(id_))
            layout.addWidget(card)
        self.set_theme(theme)

    def show_chosen(self, template_id: str) -> None:
        """Show which one is chosen."""
        self.cards[template_id].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint the pages in the colours of a theme."""
        for id_ in TEMPLATES:
            self.cards[id_].setIcon(_page(id_, theme, self.devicePixelRatioF()))


def purposes() -> dict[str, str]:
    """Return what each template is for."""
    translate = QCoreApplication.translate
    return {
        "briefing": translate("Reports", "For a decision-maker: two pages of prose"),
        "minutes": translate("Reports", "What the workshop did: maps, views, levers, votes, actions"),
        "handout": translate("Reports", "Maps, names and levers for everybody at the table"),
        "actions": translate("Reports", "Who does what until when"),
    }


def _card(words: str, purpose: str) -> QToolButton:
    card = QToolButton()
    card.setObjectName("report_card")
    card.setCheckable(True)
    card.setText(words)
    card.setToolTip(as_tool_tip(purpose))
    card.setAccessibleDescription(purpose)
    card.setIconSize(PICTURE)
    card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return card


def _page(template_id: str, theme: Theme, ratio: float) -> QIcon:
    pixmap = QPixmap(PICTURE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.mid_line)
        painter.setBrush(theme.face)
        painter.drawRect(QRectF(0.5, 0.5, PICTURE.width() - 1, PICTURE.height() - 1))
        _paint_look(painter, _LOOKS[template_id], theme)
    return QIcon(pixmap)


def _paint_look(painter: QPainter, look: tuple[float | str, ...], theme: Theme) -> None:
    left, y, width = 6.0, 7.0, PICTURE.width() - 12.0
    for part in look:
        if isinstance(part, str):
            _paint_block(painter, QRectF(left, y, width, _BLOCK - 3), theme, is_map=part == "map")
            y += _BLOCK
            continue
        painter.fillRect(QRectF(left, y, width * part, 1.4), theme.secondary)
        y += _LINE


def _paint_block(painter: QPainter, room: QRectF, theme: Theme, *, is_map: bool) -> None:
    """Paint a grid with its mid lines, or a table of four rows."""
    painter.setPen(theme.mid_line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room)
    for share in (0.5,) if is_map else (0.25, 0.5, 0.75):
        y = room.top() + share * room.height()
        painter.drawLine(QLineF(room.left(), y, room.right(), y))
    if is_map:
        x = room.center().x()
        painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
