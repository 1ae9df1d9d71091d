"""The picture of salience badges: who has which of the three, and what that makes of them."""

from PySide6.QtCore import QCoreApplication

from nkmap.figures.salience import BADGE_WORDS, SalienceBadges, SalienceTerm
from nkmap.ui.figures.picture import FigurePicture, Look
from nkmap.ui.figures.row_chart import MOST, RowChart
from nkmap.ui.said import said

COLUMNS = (0.5, 1.5, 2.5)  # of the scale: power, legitimacy, urgency
RADIUS = 0.34  # times the size of texts


def badge_words(badge: str) -> str:
    """Return what a badge is called."""
    return said(BADGE_WORDS[badge])


def salience_picture(result: SalienceBadges, look: Look, width: float) -> FigurePicture:
    """Draw a disc for each of the three, full where one has it, and the badge beside them."""
    translate = QCoreApplication.translate
    heads = (
        translate("Figures", "power"),
        translate("Figures", "legitimate claim"),
        translate("Figures", "urgent claim"),
    )
    room = max(look.width_of(badge_words(term.badge)) for term in result.terms) + 16
    names = [term.name for term in result.terms]
    chart = RowChart(look, width, names, (0, len(COLUMNS)), words_room=room)
    column = (chart.right - chart.left) / len(COLUMNS)
    for at, words in zip(COLUMNS, heads, strict=True):
        chart.picture.words(words, chart.x(at), chart.top / 2, align=0.5, colour="tertiary", room=column - 8)
    for row, term in enumerate(result.terms[:MOST]):
        _draw_row(chart, row, term, look)
    return chart.picture


def _draw_row(chart: RowChart, row: int, term: SalienceTerm, look: Look) -> None:
    for at, has in zip(COLUMNS, (term.power, term.legitimacy, term.urgency), strict=True):
        chart.picture.disc(chart.x(at), chart.y(row), RADIUS * look.size, "ink" if has else "")
    chart.say(row, badge_words(term.badge))
    chart.spot(row, term.id, f"{term.name}: {badge_words(term.badge)}")
