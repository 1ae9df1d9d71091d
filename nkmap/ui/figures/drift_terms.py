"""Influence drift as a card shows it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.drift import MOST_SUSCEPTIBLE, Drift, DriftTerm
from nkmap.figures.figure import Figure
from nkmap.figures.taking_part import Actor
from nkmap.ui.figures.drift_picture import drift_picture, movers_of
from nkmap.ui.figures.row_chart import rows_height
from nkmap.ui.figures.shown import Reading, Row, Shown, actors_by_id, exact, percent, signed


def show_drift(figure: Figure[Drift], _reading: Reading) -> Shown:
    """Return the table, the contributions and the picture of the drift."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    actors = actors_by_id(figure)
    rows = [
        Row(
            term.id,
            (term.name, term.start, term.end, term.end - term.start, 100 * term.susceptibility, _first(term)),
            partial(_steps, term, actors[term.id]),
        )
        for term in sorted(result.terms, key=lambda term: (-abs(term.end - term.start), term.name))
    ]
    headings = (
        translate("Figures", "Name"),
        translate("Figures", "From"),
        translate("Figures", "To"),
        translate("Figures", "Moves"),
        translate("Figures", "% open"),
        translate("Figures", "Most of all by"),
    )
    formula = (
        translate("Figures", "Outlook from {0} to {1}").format(
            exact(result.outlook_before), exact(result.outlook_after)
        ),
        translate("Figures", "Relations used: {0}. Without a strength, so not used: {1}.").format(
            result.relations_used, result.relations_not_assessed
        ),
        translate(
            "Figures",
            "How open one is = 1 − salience, at most 95 %, unless it was set by hand; 0 for those whom "
            "nobody influences.",
        ),
    )
    count = len(movers_of(result))
    return Shown(
        headings,
        rows,
        formula,
        lambda look, _width: rows_height(count, look),
        partial(drift_picture, result),
    )


def _first(term: DriftTerm) -> str:
    return term.contributions[0].name if term.contributions else ""


def _steps(term: DriftTerm, actor: Actor) -> list[str]:
    translate = QCoreApplication.translate
    if not term.contributions:
        return [translate("Figures", "Nobody influences it: it stays at {0}.").format(exact(term.start))]
    by = translate("Figures", "{0} by {1}")
    return [
        _openness(term, actor),
        *(by.format(signed(part.points), part.name) for part in term.contributions),
        translate("Figures", "Together {0}: from {1} to {2}").format(
            signed(term.end - term.start), exact(term.start), exact(term.end)
        ),
    ]


def _openness(term: DriftTerm, actor: Actor) -> str:
    translate = QCoreApplication.translate
    if abs(term.susceptibility - min(MOST_SUSCEPTIBLE, 1 - actor.salience)) > 1e-9:
        return translate("Figures", "Open to others: {0}, set by hand").format(percent(term.susceptibility))
    return translate("Figures", "Open to others: {0}, by 1 − salience = 1 − {1}").format(
        percent(term.susceptibility), exact(actor.salience)
    )
