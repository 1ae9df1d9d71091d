"""Influence and dependence, convergence and ambivalence, after Godet, as cards show them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from nkmap.figures.convergence import Stances
from nkmap.figures.figure import Figure
from nkmap.figures.influence_dependence import DependenceTerm, InfluenceDependence
from nkmap.ui.figures.pairs import Pair, pairs_of
from nkmap.ui.figures.pairs_picture import ambivalence_picture, pairs_picture
from nkmap.ui.figures.plane_picture import plane_height, plane_picture
from nkmap.ui.figures.row_chart import rows_height
from nkmap.ui.figures.shown import Cell, Reading, Row, Shown, exact, signed


def show_plane(figure: Figure[InfluenceDependence], _reading: Reading) -> Shown:
    """Return the table, the arithmetic and the picture of the plane."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    rows = [
        Row(term.id, _cells(term), partial(_plane_steps, term, result))
        for term in sorted(result.terms, key=lambda term: (-term.influence, term.dependence, term.name))
    ]
    headings = (
        translate("Figures", "Name"),
        translate("Figures", "Influence"),
        translate("Figures", "Dependence"),
        translate("Figures", "Returns"),
        translate("Figures", "Balance"),
    )
    formula = (
        translate(
            "Figures",
            "Influence on another one = direct influence 0 … 4, and every indirect way over one more",
        ),
        translate("Figures", "Relations used: {0}. Without a strength, so not used: {1}.").format(
            result.relations_used, result.relations_not_assessed
        ),
        translate("Figures", "Sum of all influence: {0}. Balance: strong above 1, weak below.").format(
            result.total
        ),
    )
    return Shown(headings, rows, formula, plane_height, partial(plane_picture, result))


def show_convergence(figure: Figure[InfluenceDependence], reading: Reading) -> Shown:
    """Return the pairs, the arithmetic and the picture of who stands with whom."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    pairs = pairs_of(result)
    rows = [
        Row(
            pair.first.id,
            (pair.first.name, pair.second.name, f"{pair.convergence:.2f}", f"{pair.divergence:.2f}"),
            partial(_pair_steps, pair, reading.material.stances),
        )
        for pair in pairs.most
    ]
    headings = (
        translate("Figures", "Name"),
        translate("Figures", "And"),
        translate("Figures", "Together"),
        translate("Figures", "Apart"),
    )
    formula = (
        translate(
            "Figures",
            "On every map half the sum of both stances without sign: together where both are on one side, "
            "else apart.",
        ),
        translate("Figures", "Pairs that took a side on the same map: {0}. Listed: {1}.").format(
            pairs.count, len(pairs.most)
        ),
    )
    return Shown(
        headings,
        rows,
        formula,
        lambda look, _width: rows_height(len(pairs.most), look),
        partial(pairs_picture, pairs.most),
    )


def show_ambivalence(figure: Figure[InfluenceDependence], _reading: Reading) -> Shown:
    """Return the table, the arithmetic and the picture of who stands on both sides."""
    translate, result = QCoreApplication.translate, figure.result
    assert result is not None
    terms = sided(result)
    rows = [
        Row(
            term.id,
            (term.name, 100 * (term.ambivalence or 0.0), sum(term.convergence), sum(term.divergence)),
            partial(_ambivalence_steps, term),
        )
        for term in terms
    ]
    headings = (
        translate("Figures", "Name"),
        translate("Figures", "Ambivalence, of 100"),
        translate("Figures", "Together"),
        translate("Figures", "Apart"),
    )
    formula = (translate("Figures", "Ambivalence = 1 − Σ|together − apart| / Σ(together + apart)"),)
    return Shown(
        headings,
        rows,
        formula,
        lambda look, _width: rows_height(len(terms), look),
        partial(ambivalence_picture, terms),
    )


def sided(result: InfluenceDependence) -> list[DependenceTerm]:
    """Return those who took a side together with others, the most ambivalent first."""
    found = [term for term in result.terms if term.ambivalence is not None]
    return sorted(found, key=lambda term: (-(term.ambivalence or 0.0), term.name))


def _cells(term: DependenceTerm) -> tuple[Cell, ...]:
    balance = None if term.balance is None else f"{term.balance:.2f}"
    return term.name, term.influence, term.dependence, term.own, balance


def _plane_steps(term: DependenceTerm, result: InfluenceDependence) -> list[str]:
    translate, others = QCoreApplication.translate, result.terms
    lines = [
        translate("Figures", "Acts directly on: {0}").format(_listed(others, term.direct)),
        translate("Figures", "With indirect ways: {0} = {1}").format(
            _listed(others, [v - term.own * (o is term) for o, v in zip(others, term.mdii, strict=True)]),
            term.influence,
        ),
        translate("Figures", "Has the upper hand by: {0}").format(_listed(others, term.net)),
    ]
    if term.balance is None or not term.influence:
        return lines
    force = translate("Figures", "r = ({0} − {1}) / {2} × {0} / ({0} + {3}) = {4}; balance = {5}")
    values = (term.influence, term.own, result.total, term.dependence, exact(term.r), exact(term.balance))
    return [*lines, force.format(*values)]


def _listed(others: Sequence[DependenceTerm], values: Sequence[int]) -> str:
    """Return who gets how much, the most first; a dash where nobody gets anything."""
    found = [(value, other.name) for other, value in zip(others, values, strict=True) if value > 0]
    found.sort(key=lambda pair: (-pair[0], pair[1]))
    return ", ".join(f"{name} {value}" for value, name in found) or "–"


def _pair_steps(pair: Pair, stances: Stances) -> list[str]:
    translate, lines = QCoreApplication.translate, []
    for number, by_id in enumerate(stances, 1):
        first, second = by_id.get(pair.first.id), by_id.get(pair.second.id)
        if first and second:
            together = (first > 0) == (second > 0)
            pattern = (
                translate("Figures", "Map {0}: {1} and {2}, together: {3}")
                if together
                else translate("Figures", "Map {0}: {1} and {2}, apart: {3}")
            )
            lines.append(
                pattern.format(number, signed(first), signed(second), exact((abs(first) + abs(second)) / 2))
            )
    return lines


def _ambivalence_steps(term: DependenceTerm) -> list[str]:
    translate = QCoreApplication.translate
    apart = sum(abs(c - d) for c, d in zip(term.convergence, term.divergence, strict=True))
    total = sum(term.convergence) + sum(term.divergence)
    said = translate("Figures", "1 − {0} / {1} = {2}")
    return [said.format(exact(apart), exact(total), exact(term.ambivalence or 0.0))]
