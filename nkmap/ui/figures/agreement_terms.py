"""The agreement of groups as a card shows it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.agreement import Agreement
from nkmap.figures.figure import Figure
from nkmap.figures.group_agreement import AgreementTerm, GroupAgreement
from nkmap.map_content import Axis, Grid
from nkmap.ui.figures.agreement_picture import agreement_picture
from nkmap.ui.figures.agreement_words import outcome_words
from nkmap.ui.figures.row_chart import rows_height
from nkmap.ui.figures.shown import Cell, Reading, Row, Shown
from nkmap.ui.groups.arithmetic import arithmetic


def show_agreement(figure: Figure[GroupAgreement], reading: Reading) -> Shown:
    """Return the table, the arithmetic and the picture of the agreement of groups."""
    result = figure.result
    assert result is not None
    ends = ends_of(reading.grid.x)
    rows = [Row(term.id, _cells(term), partial(_steps, term, reading.grid)) for term in result.terms]
    formula = QCoreApplication.translate(
        "Figures",
        "Up to three views are shown singly. From four on: the median, and the middle half; two camps "
        "where the best cut explains enough of the variance and the medians lie 30 % of the axis apart.",
    )
    return Shown(
        _headings(*ends),
        rows,
        (formula,),
        lambda look, _width: rows_height(len(rows), look),
        lambda look, width: agreement_picture(result, look, width, ends),
    )


def _headings(low: str, high: str) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Figures", "Name"),
        translate("Figures", "Views"),
        translate("Figures", "They are"),
        translate("Figures", "% apart"),
        translate("Figures", "% {0}").format(low),
        translate("Figures", "% {0}").format(high),
    )


def _cells(term: AgreementTerm) -> tuple[Cell, ...]:
    said = outcome_words()[term.outcome]
    low, high = _percent(term.low_share), _percent(term.high_share)
    return term.name, len(term.views), said, 100 * term.spread, low, high


def ends_of(axis: Axis) -> tuple[str, str]:
    """Return the words at the ends of an axis, or plain ones."""
    translate = QCoreApplication.translate
    return axis.low_word or translate("Figures", "low"), axis.high_word or translate("Figures", "high")


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share


def _steps(term: AgreementTerm, grid: Grid) -> list[str]:
    views = ", ".join(
        f"{view.group} {10 * view.place[0]:.1f} | {10 * view.place[1]:.1f}" for view in term.views
    )
    found = Agreement(term.middles, term.cut, term.spread)
    return [views, *arithmetic(found, len(term.views), grid)]
