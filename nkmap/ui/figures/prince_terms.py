"""The Prince score as a card shows it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.figure import Figure
from nkmap.figures.prince import Prince, PrinceTerm
from nkmap.figures.taking_part import Actor
from nkmap.ui.figures.balance_picture import balance_height, prince_picture
from nkmap.ui.figures.shown import Reading, Row, Shown, actors_by_id, exact, percent


def show_prince(figure: Figure[Prince], _reading: Reading) -> Shown:
    """Return the table, the arithmetic and the picture of the Prince score."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    actors = actors_by_id(figure)
    rows = [
        Row(
            term.id,
            (term.name, term.position, term.power, term.priority, _score(term), term.support),
            partial(_steps, term, actors[term.id]),
        )
        for term in sorted(result.terms, key=lambda term: (-abs(term.score), term.name))
    ]
    formula = translate(
        "Figures",
        "Support share = (positive scores + half of the neutral ones) / all scores without their sign",
    )
    return Shown(
        (
            translate("Figures", "Name"),
            translate("Figures", "Position"),
            translate("Figures", "Power"),
            translate("Figures", "Priority"),
            translate("Figures", "Score"),
            translate("Figures", "Counts for"),
        ),
        rows,
        (formula, f"= {exact(result.support)} / {result.total} = {percent(result.support_share)}"),
        lambda look, _width: balance_height(1, look, is_titled=False),
        partial(prince_picture, result),
    )


def _score(term: PrinceTerm) -> int | str:
    return f"({term.score})" if term.is_neutral else term.score


def _steps(term: PrinceTerm, actor: Actor) -> list[str]:
    translate = QCoreApplication.translate
    rounded = translate("Figures", "{0}, rounded {1}")
    lines = [
        translate("Figures", "Position = 5 × stance = 5 × {0} = {1}").format(
            exact(actor.stance), rounded.format(exact(5 * actor.stance), exact(term.position))
        ),
        translate("Figures", "Power = 1 + 4 × influence = 1 + 4 × {0} = {1}").format(
            exact(actor.power), rounded.format(exact(1 + 4 * actor.power), term.power)
        ),
        translate("Figures", "Priority = 1 + 4 × salience = 1 + 4 × {0} = {1}").format(
            exact(actor.salience), rounded.format(exact(1 + 4 * actor.salience), term.priority)
        ),
    ]
    if term.is_neutral:
        neutral = translate("Figures", "Neutral: {0} × {1} = ({2}), of which half counts for: {3}")
        return [*lines, neutral.format(term.power, term.priority, term.score, exact(term.support))]
    score = translate("Figures", "Score = {0} × {1} × {2} = {3}")
    values = (exact(term.position), term.power, term.priority, exact(term.score))
    return [*lines, score.format(*values)]
