"""Feasibility as a card shows it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.after_map import Shift
from nkmap.figures.feasibility import Feasibility, FeasibilityTerm, Standing, Totals
from nkmap.figures.figure import Figure
from nkmap.figures.taking_part import Actor
from nkmap.ui.figures.balance_picture import balance_height, feasibility_picture
from nkmap.ui.figures.shown import Reading, Row, Shown, actors_by_id, exact, signed


def show_feasibility(figure: Figure[Feasibility], _reading: Reading) -> Shown:
    """Return the table, the arithmetic and the picture of feasibility."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    actors, shifts = actors_by_id(figure), _shifts(figure)
    words = band_words()
    headings = [
        translate("Figures", "Name"),
        translate("Figures", "Strength"),
        translate("Figures", "Points"),
    ]
    if result.after is not None:
        headings += [translate("Figures", "Strength, after"), translate("Figures", "Points, after")]
    rows = [
        Row(
            term.id,
            (term.name, *(cell for one in _standings(term) for cell in (words[one.band], one.score))),
            partial(_steps, term, actors[term.id], [one for one in shifts if one.target_id == term.id]),
        )
        for term in sorted(result.terms, key=lambda term: (-term.now.score, term.name))
    ]
    formula = [
        translate(
            "Figures", "Points = |7 × stance| × (1 + 6 × influence); not mobilised: 5 × (1 + 6 × influence)"
        ),
        _totals(translate("Figures", "Now: {0}"), result.now),
    ]
    if result.after is not None:
        formula.append(_totals(translate("Figures", "After the levers: {0}"), result.after))
    count = 1 if result.after is None else 2
    return Shown(
        tuple(headings),
        rows,
        formula,
        lambda look, _width: balance_height(count, look, is_titled=True),
        partial(feasibility_picture, result),
    )


def band_words() -> dict[str, str]:
    """Return what is said for each strength."""
    translate = QCoreApplication.translate
    return {
        "high_support": translate("Figures", "strong support"),
        "medium_support": translate("Figures", "medium support"),
        "low_support": translate("Figures", "weak support"),
        "non_mobilised": translate("Figures", "not mobilised"),
        "low_opposition": translate("Figures", "weak opposition"),
        "medium_opposition": translate("Figures", "medium opposition"),
        "high_opposition": translate("Figures", "strong opposition"),
    }


def _shifts(figure: Figure) -> Sequence[Shift]:
    return figure.inputs["levers"]  # type: ignore[return-value]


def _standings(term: FeasibilityTerm) -> list[Standing]:
    return [term.now, *([term.after] if term.after else [])]


def _totals(pattern: str, totals: Totals) -> str:
    words = band_words()
    counted = (f"{words[band]} {count}" for band, count in totals.counts.items() if count)
    return pattern.format(", ".join(counted))


def _steps(term: FeasibilityTerm, actor: Actor, shifts: Sequence[Shift]) -> list[str]:
    translate = QCoreApplication.translate
    lines = [_standing(translate("Figures", "Now: {0}"), term.now, actor.stance)]
    if term.after is None:
        return lines
    sums = "".join(f" {signed(one.p_shift * one.expected_shift)}" for one in shifts)
    moved = translate("Figures", "Stance after = {0}{1}, no farther than the ends")
    lines.append(moved.format(exact(actor.stance), sums))
    return [*lines, _standing(translate("Figures", "After: {0}"), term.after, term.after.position / 7)]


def _standing(pattern: str, standing: Standing, stance: float) -> str:
    translate = QCoreApplication.translate
    position, power = exact(standing.position), exact(standing.power)
    if standing.band == "non_mobilised":
        said = translate("Figures", "7 × {0} = {1}, so not mobilised: 5 × {2} = {3} points")
    else:
        said = translate("Figures", "7 × {0} = {1}; without sign × power {2} = {3} points")
    return pattern.format(said.format(exact(stance), position, power, exact(standing.score)))
