"""A picture of a figure: marks laid out for a width, then painted in a window, on an image or in an SVG."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from nkmap.drawing.texts import Style, elide, paint_casing, paint_lines, place_text, text_width
from nkmap.drawing.theme import Theme

FOR, AGAINST, BETWEEN = "for", "against", "between"
_CLASSES = {FOR: "blue", AGAINST: "vermillion"}  # colour classes, told apart in every kind of vision
_CASING = 4.0  # px, both sides of a letter together
_OPACITY = 0.13  # of what only shades

Mark = Callable[[QPainter, Theme], None]


@dataclass(frozen=True, slots=True)
class Look:
    """The size of texts in pixels and the language that names are written in, for the choice of fonts."""

    size: float
    language: str = "en"

    def style(self, colour: str = "secondary", *, is_bold: bool = False) -> Style:
        """Return how a text of a colour is set."""
        weight = QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal
        return Style(self.size, colour, weight, self.language)

    def width_of(self, text: str) -> float:
        """Return how wide a text is, in pixels."""
        return text_width(text, self.style())


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody is in a picture, in its pixels, and what is said on hovering there."""

    stakeholder_id: int
    area: QRectF
    words: str


class FigurePicture:
    """Colours are roles of the theme, or for, against and between. `height` is in pixels, as all lengths."""

    def __init__(self, look: Look, width: float, height: float) -> None:
        self.look, self.width, self.height = look, width, height
        self.spots: list[Spot] = []
        self.texts: list[str] = []  # all that is written in it
        self._marks: list[Mark] = []

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint all marks in the order in which they were made."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks:
            mark(painter, theme)

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return who is at a point; of several the one that was drawn last."""
        return next((spot for spot in reversed(self.spots) if spot.area.contains(point)), None)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: str = "gridline",
        width: float = 1.0,
        *,
        is_dashed: bool = False,
    ) -> None:
        """Draw a line through points."""
        made: list[QPolygonF] = []  # when it is first painted: that takes longer than all else

        def mark(painter: QPainter, theme: Theme) -> None:
            pen = QPen(colour_of(theme, colour), width)
            pen.setStyle(Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if not made:
                made.append(QPolygonF([QPointF(x, y) for x, y in points]))
            painter.drawPolyline(made[0])

        self._marks.append(mark)

    def block(
        self, area: QRectF, fill: str, outline: str = "", *, is_shade: bool = False, corner: float = 0.0
    ) -> None:
        """Fill a rectangle; a shade lets what is behind be seen."""

        def mark(painter: QPainter, theme: Theme) -> None:
            colour = QColor(colour_of(theme, fill))
            colour.setAlphaF(_OPACITY if is_shade else 1.0)
            painter.setPen(QPen(colour_of(theme, outline), 1) if outline else Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(area, corner, corner)

        self._marks.append(mark)

    def disc(self, x: float, y: float, radius: float, fill: str = "", outline: str = "ink") -> None:
        """Draw a disc, hollow without a fill."""

        def mark(painter: QPainter, theme: Theme) -> None:
            painter.setPen(QPen(colour_of(theme, outline), 1.2 * theme.outlines))
            painter.setBrush(colour_of(theme, fill or "face"))
            painter.drawEllipse(QPointF(x, y), radius, radius)

        self._marks.append(mark)

    def words(
        self,
        text: str,
        x: float,
        y: float,
        *,
        align: float = 0.0,
        rise: float = 0.5,
        colour: str = "secondary",
        is_bold: bool = False,
        room: float | None = None,
        is_cased: bool = False,
    ) -> QRectF:
        """Write one line at a point: `align` of it lies left of that, `rise` above; cut to `room` pixels.

        With a casing it is set off from what runs behind it. Return the room that it takes.
        """
        style = self.look.style(colour, is_bold=is_bold)
        shown = elide(text, style, room) if room is not None else text
        box = place_text([shown], style, x, y, align, rise).box
        self.texts.append(text)

        def mark(painter: QPainter, theme: Theme) -> None:
            painter.save()
            painter.translate(box.left, box.top)
            if is_cased:
                paint_casing(painter, [shown], style, box.right - box.left, align, _CASING, theme.face)
            paint_lines(painter, [shown], style, box.right - box.left, align, colour_of(theme, colour))
            painter.restore()

        self._marks.append(mark)
        return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)

    def spot(self, stakeholder_id: int, area: QRectF, words: str) -> None:
        """Say who is in an area."""
        self.spots.append(Spot(stakeholder_id, area, words))


def side_of(value: float, middle: float = 0.0) -> str:
    """Return the colour of a value: for above the middle, against below."""
    return BETWEEN if value == middle else FOR if value > middle else AGAINST


def colour_of(theme: Theme, name: str) -> QColor:
    """Return a colour by its name; "on for" and "on against" are those of text on these."""
    base = name.removeprefix("on ")
    if base in _CLASSES:
        held = theme.colour_class(_CLASSES[base])
        return held.code if base != name else held.fill
    if base == BETWEEN:
        return theme.ink if base != name else theme.gridline
    return theme.role(name)
