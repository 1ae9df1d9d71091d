"""The pictures of who stands with whom over all maps, and of who stands on both sides."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.figures.influence_dependence import DependenceTerm
from nkmap.ui.figures.pairs import Pair
from nkmap.ui.figures.picture import AGAINST, FOR, FigurePicture, Look
from nkmap.ui.figures.row_chart import MOST, RowChart


def pairs_picture(pairs: Sequence[Pair], look: Look, width: float) -> FigurePicture:
    """Draw for each pair how much it is apart, to the left, and together, to the right."""
    translate = QCoreApplication.translate
    most = max(max(pair.convergence, pair.divergence) for pair in pairs)
    ends = translate("Figures", "apart"), translate("Figures", "together")
    chart = RowChart(look, width, [pair.words for pair in pairs], (-most, most), ends)
    pattern = translate("Figures", "{0}: together {1}, apart {2}")
    for row, pair in enumerate(pairs[:MOST]):
        _draw_bar(chart, row, 0, pair.convergence, FOR)
        _draw_bar(chart, row, -pair.divergence, 0, AGAINST)
        words = pattern.format(pair.words, f"{pair.convergence:.1f}", f"{pair.divergence:.1f}")
        chart.spot(row, pair.first.id, words)
    chart.middle_line(0)
    return chart.picture


def ambivalence_picture(terms: Sequence[DependenceTerm], look: Look, width: float) -> FigurePicture:
    """Draw how far each one is on both sides, most first; all of `terms` took a side."""
    translate = QCoreApplication.translate
    names = [term.name for term in terms]
    ends = translate("Figures", "0, always on the same side"), translate("Figures", "on both sides, 100")
    chart = RowChart(look, width, names, (0, 1), ends, look.width_of("100") + 16)
    for row, term in enumerate(terms[:MOST]):
        share = term.ambivalence or 0.0
        _draw_bar(chart, row, 0, share, FOR)
        chart.say(row, str(round(100 * share)))
        chart.spot(row, term.id, f"{term.name}: {round(100 * share)}")
    return chart.picture


def _draw_bar(chart: RowChart, row: int, low: float, high: float, colour: str) -> None:
    if high > low:
        left, right, y = chart.x(low), chart.x(high), chart.y(row)
        height = 0.42 * chart.pitch
        chart.picture.block(QRectF(left, y - height / 2, right - left, height), colour, "ink", corner=2)
