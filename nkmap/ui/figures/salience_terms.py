"""Salience badges as a card shows them."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.figure import Figure
from nkmap.figures.salience import SalienceBadges, SalienceTerm
from nkmap.ui.figures.row_chart import rows_height
from nkmap.ui.figures.salience_picture import badge_words, salience_picture
from nkmap.ui.figures.shown import Reading, Row, Shown, exact
from nkmap.ui.words import answer_words, at_start


def show_badges(figure: Figure[SalienceBadges], _reading: Reading) -> Shown:
    """Return the table, the reasons and the picture of the badges."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    rows = [
        Row(term.id, (term.name, *_answers(term), at_start(badge_words(term.badge))), partial(_steps, term))
        for term in result.terms
    ]
    headings = (
        translate("Figures", "Name"),
        translate("Figures", "Power"),
        translate("Figures", "Legitimate claim"),
        translate("Figures", "Urgent claim"),
        translate("Figures", "Badge"),
    )
    formula = (
        translate("Figures", "Power = influence of 0.5 or more. Claims are as they were judged, yes or no."),
        translate("Figures", "No badge is given while one of the three is not assessed."),
    )
    count = len(result.terms)
    return Shown(
        headings,
        rows,
        formula,
        lambda look, _width: rows_height(count, look),
        partial(salience_picture, result),
    )


def _answers(term: SalienceTerm) -> tuple[str, ...]:
    words = answer_words()
    return tuple(at_start(words[one]) for one in (term.power, term.legitimacy, term.urgency))


def _steps(term: SalienceTerm) -> list[str]:
    translate = QCoreApplication.translate
    power, legitimacy, urgency = _answers(term)
    compared = "≥" if term.power else "<"
    return [
        translate("Figures", "Power: influence {0} {1} 0.5: {2}").format(
            exact(term.influence), compared, power
        ),
        translate("Figures", "Legitimate claim: {0}").format(legitimacy),
        translate("Figures", "Urgent claim: {0}").format(urgency),
        translate("Figures", "Together: {0}").format(badge_words(term.badge)),
    ]
