"""The picture of bargaining: everybody's position from round to round, and the outlook among them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.figures.bargaining import Bargaining, BargainingTerm
from nkmap.ui.figures.picture import FigurePicture, Look, side_of

NAMED = 9  # so many of those who move farthest are named
CROWD = 60  # stakeholders beyond which the lines of those who stay are hairlines
_FAR = 1.0  # of 100: who moves less is no mover
_TALL = 19  # times the size of texts


def bargaining_picture(result: Bargaining, look: Look, width: float) -> FigurePicture:
    """Draw a line for everybody, those who move in the colour of where they move, and the outlook bold."""
    size = look.size
    picture = FigurePicture(look, width, bargaining_height(look))
    left, right = 2.8 * size, width - min(0.34 * width, 17 * size)
    top, bottom = 0.8 * size, _TALL * size
    xs = _columns(len(result.outlook_by_round), left, right)
    _draw_scale(picture, xs, top, bottom)

    def points(positions: Sequence[float]) -> list[tuple[float, float]]:
        return [
            (x, bottom - position / 100 * (bottom - top)) for x, position in zip(xs, positions, strict=True)
        ]

    movers = sorted((term for term in result.terms if _move(term) >= _FAR), key=lambda t: (-_move(t), t.name))
    thin = 1.0 if len(result.terms) <= CROWD else 0.5
    for term in sorted(result.terms, key=_move):
        change = term.positions[-1] - term.positions[0]
        moves = _move(term) >= _FAR
        picture.line(points(term.positions), side_of(change) if moves else "gridline", 1.8 if moves else thin)
        _spot(picture, term, points(term.positions)[-1])
    picture.line(points(result.outlook_by_round), "ink", 3.0)
    _write_ends(picture, result, movers[:NAMED], points, xs[-1])
    return picture


def bargaining_height(look: Look) -> float:
    """Return how high the picture is, in pixels."""
    return (_TALL + 2.6) * look.size


def _columns(count: int, left: float, right: float) -> list[float]:
    return [left + number * (right - left) / max(count - 1, 1) for number in range(count)]


def _move(term: BargainingTerm) -> float:
    return abs(term.positions[-1] - term.positions[0])


def _draw_scale(picture: FigurePicture, xs: Sequence[float], top: float, bottom: float) -> None:
    translate, size = QCoreApplication.translate, picture.look.size
    for position in (0, 50, 100):
        y = bottom - position / 100 * (bottom - top)
        picture.line([(xs[0], y), (xs[-1], y)], "gridline" if position != 50 else "mid_line", is_dashed=True)
        picture.words(str(position), xs[0] - 8, y, align=1.0, colour="tertiary")
    for number, x in enumerate(xs):
        said = (
            translate("Figures", "Round {0}").format(number) if number else translate("Figures", "At first")
        )
        align = 0.0 if number == 0 else 0.5
        picture.words(said, x, bottom + 1.4 * size, align=align, colour="tertiary")


def _spot(picture: FigurePicture, term: BargainingTerm, end: tuple[float, float]) -> None:
    words = QCoreApplication.translate("Figures", "{0}: from {1} to {2}").format(
        term.name, round(term.positions[0]), round(term.positions[-1])
    )
    size = picture.look.size
    area = QRectF(end[0] - size, end[1] - 0.3 * size, 2 * size, 0.6 * size)
    picture.spot(term.id, area, words)


def _write_ends(
    picture: FigurePicture, result: Bargaining, movers: Sequence[BargainingTerm], points, right: float
) -> None:
    """Write who ends where, and where the outlook ends, one below the other beside the last round."""
    translate, pitch = QCoreApplication.translate, 1.35 * picture.look.size
    last = result.outlook_by_round
    wanted = [(points(last)[-1][1], translate("Figures", "Outlook"), _ends(last), True)]
    for term in movers:
        wanted.append((points(term.positions)[-1][1], term.name, _ends(term.positions), False))
    wanted.sort()
    heights = _apart([one[0] for one in wanted], pitch)
    for (y, name, ends, is_bold), placed in zip(wanted, heights, strict=True):
        picture.line([(right + 2, y), (right + 12, placed)], "gridline")
        box = picture.words(ends, picture.width, placed, align=1.0, colour="ink", is_bold=is_bold)
        room = box.left() - right - 24
        picture.words(name, right + 16, placed, colour="ink", is_bold=is_bold, room=room)


def _ends(positions: Sequence[float]) -> str:
    return f"{round(positions[0])} → {round(positions[-1])}"


def _apart(wanted: Sequence[float], pitch: float) -> list[float]:
    """Return heights in the same order, at least a pitch apart, as near as may be to those wanted."""
    blocks: list[tuple[float, int]] = []  # middle and number of those that touch
    for y in wanted:
        middle, count = y, 1
        while blocks and middle - blocks[-1][0] < pitch * (count + blocks[-1][1]) / 2:
            before, others = blocks.pop()
            middle = (before * others + middle * count) / (others + count)
            count += others
        blocks.append((middle, count))
    return [middle + (n - (count - 1) / 2) * pitch for middle, count in blocks for n in range(count)]
