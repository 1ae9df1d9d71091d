"""The picture of points for and against: strips in which everybody has a part as long as its points."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.figures.feasibility import NON_MOBILISED, Feasibility, Standing
from nkmap.figures.prince import Prince
from nkmap.ui.figures.picture import AGAINST, BETWEEN, FOR, FigurePicture, Look

_ORDER = {AGAINST: 0, BETWEEN: 1, FOR: 2}
TITLED, UNTITLED = 6.4, 4.8  # times the size of texts from strip to strip
_LEAST_NAME = 3.2  # letters' heights of a part in which a name is begun


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's points (from 0) on one side."""

    stakeholder_id: int
    name: str
    side: str
    points: float


@dataclass(frozen=True, slots=True)
class Strip:
    """A title, and the parts that make up a whole."""

    title: str
    parts: Sequence[Part]


def prince_picture(result: Prince, look: Look, width: float) -> FigurePicture:
    """Draw the points of all players; those of neutral ones are between."""
    parts = [
        Part(
            term.id,
            term.name,
            BETWEEN if term.is_neutral else FOR if term.score > 0 else AGAINST,
            abs(term.score),
        )
        for term in result.terms
    ]
    neutral = QCoreApplication.translate("Figures", "Neutral {0}")
    return balance_picture([Strip("", parts)], neutral, look, width)


def feasibility_picture(result: Feasibility, look: Look, width: float) -> FigurePicture:
    """Draw the points now, and after the levers."""
    translate = QCoreApplication.translate
    strips = [Strip(translate("Figures", "Now"), [_standing(t.id, t.name, t.now) for t in result.terms])]
    if result.after is not None:
        after = [_standing(term.id, term.name, term.after) for term in result.terms if term.after]
        strips.append(Strip(translate("Figures", "After the levers"), after))
    return balance_picture(strips, translate("Figures", "Not mobilised {0}"), look, width)


def balance_height(count: int, look: Look, *, is_titled: bool) -> float:
    """Return how high a picture of so many strips is, in pixels."""
    return count * (TITLED if is_titled else UNTITLED) * look.size - 0.4 * look.size


def balance_picture(strips: Sequence[Strip], between: str, look: Look, width: float) -> FigurePicture:
    """Draw strips one below the other, on one scale; `between` says how many points are on no side."""
    pitch = (TITLED if strips[0].title else UNTITLED) * look.size
    picture = FigurePicture(look, width, balance_height(len(strips), look, is_titled=bool(strips[0].title)))
    largest = max(sum(part.points for part in strip.parts) for strip in strips)
    for row, strip in enumerate(strips):
        _draw_strip(picture, strip, between, row * pitch, (width - 2) / (largest or 1))
    return picture


def _standing(stakeholder_id: int, name: str, standing: Standing) -> Part:
    side = BETWEEN if standing.band == NON_MOBILISED else FOR if standing.position > 0 else AGAINST
    return Part(stakeholder_id, name, side, standing.score)


def _draw_strip(picture: FigurePicture, strip: Strip, between: str, top: float, scale: float) -> None:
    size = picture.look.size
    if strip.title:
        picture.words(strip.title, 1, top + 0.7 * size, colour="ink", is_bold=True)
        top += 1.6 * size
    x, bar = 1.0, QRectF(0, top + 0.5 * size, 0, 2.1 * size)
    for part in sorted(strip.parts, key=lambda part: (_ORDER[part.side], *_outer_first(part), part.name)):
        area = QRectF(x, bar.top(), part.points * scale, bar.height())
        _draw_part(picture, part, area)
        x = area.right()
    half = 1 + (x - 1) / 2
    for start, end in ((bar.top() - 6, bar.top() - 1), (bar.bottom() + 1, bar.bottom() + 6)):
        picture.line([(half, start), (half, end)], "ink", 2)
    _say_totals(picture, strip, between, x, bar.bottom() + 1.2 * size)


def _outer_first(part: Part) -> tuple[float]:
    """Return what puts the strongest on both sides farthest from the middle."""
    return (part.points if part.side == FOR else -part.points,)


def _draw_part(picture: FigurePicture, part: Part, area: QRectF) -> None:
    if not part.points:
        return
    picture.block(area, part.side, "face")
    words = QCoreApplication.translate("Figures", "{0}: {1} points").format(part.name, round(part.points))
    picture.spot(part.stakeholder_id, area, words)
    if area.width() >= _LEAST_NAME * picture.look.size:
        picture.words(
            part.name,
            area.center().x(),
            area.center().y(),
            align=0.5,
            colour=f"on {part.side}",
            room=area.width() - 8,
        )


def _say_totals(picture: FigurePicture, strip: Strip, between: str, right: float, y: float) -> None:
    translate = QCoreApplication.translate
    totals = {side: sum(part.points for part in strip.parts if part.side == side) for side in _ORDER}
    against, for_ = translate("Figures", "Against {0}"), translate("Figures", "For {0}")
    picture.words(against.format(round(totals[AGAINST])), 1, y)
    picture.words(for_.format(round(totals[FOR])), right, y, align=1.0)
    picture.words(between.format(round(totals[BETWEEN])), (1 + right) / 2, y, align=0.5)
