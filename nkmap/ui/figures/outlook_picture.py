"""The picture of the outlook: everybody on the line from against to for, the mean, its band, its rates."""

from collections import defaultdict
from collections.abc import Sequence
from math import inf, sqrt

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.figures.measured import HALF, RATES, side_right
from nkmap.figures.outlook import HeadToHead, Outlook
from nkmap.figures.outlook_terms import OutlookTerm
from nkmap.ui.figures.labelling import Dot, write_names
from nkmap.ui.figures.picture import AGAINST, BETWEEN, FOR, FigurePicture, Look, side_of

# Times the size of texts above and below the line, for up to so many dots.
DEPTHS = ((12, 4.2), (60, 5.4), (inf, 7.0))
LARGEST, LEAST = 1.15, 0.22  # radius of a dot, of the size of texts
SMALL = 5.0  # px of radius up to which an outline would hide the colour
NAMED = 24  # so many of the strongest may have their names
_SIDE = 14.0  # px left and right of the line


def outlook_picture(result: Outlook, look: Look, width: float) -> FigurePicture:
    """Draw the line with dots as large as their clout, the options head to head, and the measured rates."""
    size, depth = look.size, _depth(len(result.terms), look)
    dots, top = _dots(result.terms, look, width, depth), 2.2 * size
    axis = top + depth
    foot = axis + depth + 2.4 * size
    picture = FigurePicture(look, width, outlook_height(len(result.terms), look))
    _draw_line(picture, result, top, axis, depth)
    placed = [Dot(dot.stakeholder_id, dot.name, dot.x, axis + dot.y, dot.radius) for dot in dots]
    _draw_dots(picture, result.terms, placed)
    mean = QRectF(_x(width, result.mean) - 3, top, 6, 2 * depth)
    obstacles = [mean, *(dot.area for dot in placed[NAMED:])]
    line = QRectF(0, axis - 1, width, 2)
    write_names(picture, placed[:NAMED], QRectF(0, top, width, 2 * depth), obstacles, [line])
    _draw_head_to_head(picture, result.head_to_head, foot)
    _draw_rates(picture, result.mean, foot + 4.2 * size)
    return picture


def outlook_height(count: int, look: Look) -> float:
    """Return how high the picture of so many is, in pixels: it does not change while somebody slides."""
    return 2 * _depth(count, look) + 14.0 * look.size


def _depth(count: int, look: Look) -> float:
    """Return how far above and below the line dots and names may be."""
    return next(depth for most, depth in DEPTHS if count <= most) * look.size


def _x(width: float, position: float) -> float:
    return _SIDE + position / 100 * (width - 2 * _SIDE)


def _dots(terms: Sequence[OutlookTerm], look: Look, width: float, depth: float) -> list[Dot]:
    """Return dots that do not overlap where there is room, the strongest first; `y` is from the line."""
    largest = max((term.share for term in terms), default=0.0) or 1.0
    crowding = min(1.0, 6 / sqrt(max(len(terms), 1)))
    placed: list[Dot] = []
    near: dict[int, list[Dot]] = defaultdict(list)  # by column, so that not all need to be looked at
    column = 2 * LARGEST * look.size
    for term in sorted(terms, key=lambda term: (-term.share, term.name, term.id)):
        radius = max(LEAST, LARGEST * crowding * sqrt(term.share / largest)) * look.size
        x = _x(width, term.position)
        at = int(x // column)
        others = [dot for place in (at - 1, at, at + 1) for dot in near[place]]
        most = depth - radius - look.size
        y = max(-most, min(most, _free_height(x, radius, others)))
        dot = Dot(term.id, term.name, x, y, radius)
        placed.append(dot)
        near[at].append(dot)
    return placed


def _free_height(x: float, radius: float, placed: Sequence[Dot]) -> float:
    """Return the height nearest to the line at which a dot covers none of the others."""
    near = [(dot.y, (dot.radius + radius + 1) ** 2 - (dot.x - x) ** 2) for dot in placed]
    reach = [(y, sqrt(square)) for y, square in near if square > 0]
    heights = sorted({0.0, *(y + way for y, way in reach), *(y - way for y, way in reach)}, key=abs)
    return next(h for h in heights if all(abs(h - y) >= way - 1e-6 for y, way in reach))


def _draw_line(picture: FigurePicture, result: Outlook, top: float, axis: float, depth: float) -> None:
    translate, width, size = QCoreApplication.translate, picture.width, picture.look.size
    low, high = (_x(width, edge) for edge in result.band)
    picture.block(QRectF(low, top, high - low, 2 * depth), "focus", is_shade=True)
    picture.line([(_x(width, 0), axis), (_x(width, 100), axis)], "mid_line", 1.5)
    half, mean = _x(width, HALF), _x(width, result.mean)
    picture.line([(half, top), (half, axis + depth)], "mid_line", is_dashed=True)
    picture.line([(mean, top), (mean, axis + depth)], "focus", 2.5)
    said = translate("Figures", "outlook {0}").format(round(result.mean))
    room = picture.look.width_of(said) / 2
    x = min(max(mean, room + 2), width - room - 2)
    picture.words(said, x, top - 0.9 * size, align=0.5, colour="focus", is_bold=True)
    y = axis + depth + 0.8 * size
    picture.words(translate("Figures", "0, against"), 0, y, colour="tertiary")
    picture.words("50", half, y, align=0.5, colour="tertiary")
    picture.words(translate("Figures", "for, 100"), width, y, align=1.0, colour="tertiary")


def _draw_dots(picture: FigurePicture, terms: Sequence[OutlookTerm], dots: Sequence[Dot]) -> None:
    by_id = {term.id: term for term in terms}
    pattern = QCoreApplication.translate("Figures", "{0}: {1} of 100, {2} % of all clout")
    for dot in dots:
        term = by_id[dot.stakeholder_id]
        outline = "ink" if dot.radius > SMALL else "face"
        picture.disc(dot.x, dot.y, dot.radius, side_of(term.position, HALF), outline)
        words = pattern.format(term.name, round(term.position), round(100 * term.share))
        picture.spot(dot.stakeholder_id, dot.area, words)


def _draw_head_to_head(picture: FigurePicture, found: HeadToHead, top: float) -> None:
    translate, size, width = QCoreApplication.translate, picture.look.size, picture.width
    heading = translate("Figures", "Head to head, by the clout behind each")
    picture.words(heading, 0, top + 0.6 * size, colour="ink", room=width)
    y, height = top + 1.5 * size, 1.7 * size
    if found.share is None:
        nobody = translate("Figures", "Nobody prefers one to the other.")
        picture.words(nobody, 0, y + height / 2, room=width)
        return
    options = sorted(((found.option, found.share), (found.other, 1 - found.share)))
    cut = options[0][1] * width
    sides = (AGAINST, FOR) if options[0][0] != options[1][0] else (BETWEEN, BETWEEN)
    pattern = translate("Figures", "{0} of 100: {1} %")
    for (option, share), side, x, room in zip(options, sides, (0.0, cut), (cut, width - cut), strict=True):
        if room > 0:
            picture.block(QRectF(x, y, room, height), side, "face")
        words = pattern.format(round(option), round(100 * share))
        if picture.look.width_of(words) + 12 < room:
            picture.words(words, x + room / 2, y + height / 2, align=0.5, colour=f"on {side}")


def _draw_rates(picture: FigurePicture, mean: float, top: float) -> None:
    """Draw how often the side of 50 was right, by how far the outlook was from it."""
    translate, size, width = QCoreApplication.translate, picture.look.size, picture.width
    heading = translate("Figures", "How often the side of 50 was right, by how far the outlook was from it")
    picture.words(heading, 0, top + 0.6 * size, colour="ink", room=width)
    cell, base = min(width / len(RATES), 9 * size), top + 3.9 * size
    here, low = side_right(mean), 0.0
    for number, rate in enumerate(RATES):
        is_here, x = rate.right == here, number * cell
        colour = "focus" if is_here else "gridline"
        picture.block(QRectF(x, base - 5, (cell - 8) * rate.right, 5), colour, corner=2)
        said = translate("Figures", "{0} %").format(round(100 * rate.right))
        picture.words(said, x, base - 1.4 * size, colour="ink" if is_here else "secondary", is_bold=is_here)
        words = f"{low:.0f}–{rate.distance:.0f}"
        picture.words(words, x, base + 0.9 * size, colour="ink" if is_here else "tertiary", is_bold=is_here)
        low = rate.distance
