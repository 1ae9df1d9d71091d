"""The picture of influence drift: from where to where each one moves."""

from PySide6.QtCore import QCoreApplication

from nkmap.figures.drift import Drift, DriftTerm
from nkmap.figures.measured import HALF
from nkmap.ui.figures.picture import FigurePicture, Look, side_of
from nkmap.ui.figures.row_chart import MOST, RowChart


def movers_of(result: Drift) -> list[DriftTerm]:
    """Return those who move at all, the farthest first."""
    movers = [term for term in result.terms if term.end != term.start]
    return sorted(movers, key=lambda term: (-abs(term.end - term.start), term.name))


def drift_picture(result: Drift, look: Look, width: float) -> FigurePicture:
    """Draw those who move, the farthest first: hollow where they stand, full where they settle."""
    translate = QCoreApplication.translate
    movers = movers_of(result)
    ends = translate("Figures", "0, against"), translate("Figures", "for, 100")
    chart = RowChart(
        look, width, [term.name for term in movers], (0, 100), ends, look.width_of("100 → 100") + 12
    )
    chart.middle_line(HALF)
    for row, term in enumerate(movers[:MOST]):
        start, end, y = chart.x(term.start), chart.x(term.end), chart.y(row)
        side = side_of(term.end - term.start)
        chart.picture.line([(start, y), (end, y)], side, 3)
        chart.picture.disc(start, y, 0.36 * look.size)
        chart.picture.disc(end, y, 0.36 * look.size, side)
        chart.say(row, f"{round(term.start)} → {round(term.end)}")
        first = term.contributions[0]
        words = translate("Figures", "{0}: most of all moved by {1}").format(term.name, first.name)
        chart.spot(row, term.id, words)
    return chart.picture
