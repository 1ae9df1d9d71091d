"""The outlook as a card shows it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.figure import Figure
from nkmap.figures.measured import DECISIONS, ERROR_OF_ALWAYS_50, ERROR_OF_WEIGHTED_MEDIAN, HALF, MEAN_ERROR
from nkmap.figures.outlook import Outlook
from nkmap.figures.outlook_terms import OutlookTerm
from nkmap.figures.taking_part import Actor
from nkmap.ui.figures.outlook_picture import outlook_height, outlook_picture
from nkmap.ui.figures.shown import Reading, Row, Shown, actors_by_id, exact, percent, signed


def show_outlook(figure: Figure[Outlook], _reading: Reading) -> Shown:
    """Return the table, the arithmetic and the picture of the outlook."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    actors = actors_by_id(figure)
    rows = [
        Row(
            term.id,
            (term.name, term.position, 100 * term.share, term.pull, term.leaving, term.ten_more),
            partial(_steps, term, actors[term.id], result),
        )
        for term in sorted(result.terms, key=lambda term: (-term.share, term.name))
    ]
    headings = (
        translate("Figures", "Name"),
        translate("Figures", "Position"),
        translate("Figures", "% of clout"),
        translate("Figures", "Pull"),
        translate("Figures", "If it left"),
        translate("Figures", "Ten more for"),
    )
    count = len(result.terms)
    return Shown(
        headings,
        rows,
        _formula(result),
        lambda look, _width: outlook_height(count, look),
        partial(outlook_picture, result),
    )


def _formula(result: Outlook) -> list[str]:
    translate, found = QCoreApplication.translate, result.head_to_head
    return [
        translate("Figures", "Mean = Σ clout × position / Σ clout = {0} / {1} = {2}").format(
            exact(result.mean * result.clout), exact(result.clout), exact(result.mean)
        ),
        translate(
            "Figures", "Spread = {0}; band = mean ± spread, at least 10 and at most 50: {1} to {2}"
        ).format(exact(result.sd), exact(result.band[0]), exact(result.band[1])),
        translate("Figures", "Head to head: {0} with a force of {1}, {2} with {3}").format(
            exact(found.option), exact(found.force), exact(found.other), exact(found.other_force)
        ),
        _smallest_change(result),
        translate(
            "Figures",
            "On {0} decisions of the European Union the mean error was {1} of 100; of always saying 50 {2}, "
            "of the weighted median {3}. No probability of adoption.",
        ).format(DECISIONS, MEAN_ERROR, ERROR_OF_ALWAYS_50, ERROR_OF_WEIGHTED_MEDIAN),
    ]


def _smallest_change(result: Outlook) -> str:
    translate, change = QCoreApplication.translate, result.smallest_change
    if change is None:
        return translate("Figures", "No change of a single stance carries the mean over 50.")
    pattern = translate(
        "Figures", "The smallest single change that carries the mean to 50: {0}, from {1} to {2}."
    )
    return pattern.format(change.name, round(change.start), round(change.end))


def _steps(term: OutlookTerm, actor: Actor, result: Outlook) -> list[str]:
    translate = QCoreApplication.translate
    clout, mean, x = exact(term.clout), exact(result.mean), exact(term.position)
    lines = [
        translate("Figures", "Position = 50 × (1 + stance) = 50 × (1 + {0}) = {1}").format(
            exact(actor.stance), x
        ),
        translate("Figures", "Clout = power × salience = {0} × {1} = {2}").format(
            exact(actor.power), exact(actor.salience), clout
        ),
        translate("Figures", "Share = {0} / {1} = {2}").format(
            clout, exact(result.clout), percent(term.share)
        ),
        translate("Figures", "Pull = share × (position − 50) = {0} × {1} = {2}").format(
            percent(term.share), exact(term.position - HALF), signed(term.pull)
        ),
        translate("Figures", "Ten more for: 10 × share = {0}").format(signed(term.ten_more)),
    ]
    if term.leaving is None:
        return [*lines, translate("Figures", "Nobody else has clout: without it there is no outlook.")]
    left = translate("Figures", "If it left: {0} × ({1} − {2}) / ({3} − {0}) = {4}")
    return [*lines, left.format(clout, mean, x, exact(result.clout), signed(term.leaving))]
