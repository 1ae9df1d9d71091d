"""The picture of how far groups agree: every view, the middle half where there is one, and camps as two."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.figures.group_agreement import AgreementTerm, GroupAgreement
from nkmap.ui.figures.agreement_words import outcome_words
from nkmap.ui.figures.picture import FigurePicture, Look
from nkmap.ui.figures.row_chart import MOST, RowChart


def agreement_picture(
    result: GroupAgreement, look: Look, width: float, ends: tuple[str, str]
) -> FigurePicture:
    """Draw each stakeholder's views along the first axis, whose end words are `ends`; most disputed first."""
    names = [term.name for term in result.terms]
    said = outcome_words()
    room = max(look.width_of(words) for words in said.values()) + 16
    chart = RowChart(look, width, names, (0, 1), ends, room)
    chart.middle_line(0.5)
    for row, term in enumerate(result.terms[:MOST]):
        _draw_views(chart, row, term, look.size)
        chart.say(row, said[term.outcome])
        pattern = QCoreApplication.translate("Figures", "{0}: {1}")
        chart.spot(row, term.id, pattern.format(term.name, said[term.outcome]))
    return chart.picture


def _draw_views(chart: RowChart, row: int, term: AgreementTerm, size: float) -> None:
    y, picture = chart.y(row), chart.picture
    for middle in term.middles:
        low, high = chart.x(middle.low[0]), chart.x(middle.high[0])
        picture.block(QRectF(low, y - 0.55 * size, high - low, 1.1 * size), "focus", is_shade=True, corner=4)
    for x, height in _fanned([chart.x(view.place[0]) for view in term.views], 0.5 * size):
        picture.disc(x, y + height, 0.3 * size, "ink", "face")
    for middle in term.middles:
        x = chart.x(middle.x)
        picture.line([(x, y - 0.75 * size), (x, y + 0.75 * size)], "focus", 3)


def _fanned(xs: Sequence[float], apart: float) -> list[tuple[float, float]]:
    """Return views that stand at one place a little above and below each other."""
    order = sorted(xs)
    heights = [0.0]
    for before, after in pairwise(order):
        heights.append(0.0 if after - before > apart else -heights[-1] or apart / 2)
    return list(zip(order, heights, strict=True))
