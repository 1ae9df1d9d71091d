"""Matrices by hand, as they are read: named rows and columns, and cells by their places."""

from nkmap.drawing.leverage_matrix import MatrixSheet
from nkmap.drawing.matrix_legend import CAUTION
from nkmap.leverage.entries import JUDGED
from nkmap.leverage.matrix import Line, Subject, Total
from nkmap.leverage.matrix_heads import Head, ReadMatrix
from nkmap.scales import SUSCEPTIBILITY

LEGEND = {**{answer: answer for answer in SUSCEPTIBILITY}, None: "not assessed", CAUTION: "caution"}


def total(count: int, best: str | None = None, cautions: int = 0, assessed: int = 4) -> Total:
    return Total(tuple(range(count)), best, cautions, assessed, count * len(JUDGED))


def heads(names, first_id=1, groups=()) -> tuple[Head, ...]:
    """Return a head for each name; one that is in `groups` is the heading of a group."""
    return tuple(
        Head(name) if name in groups else Head(name, Line(Subject(number, name), None, total(1)))
        for number, name in enumerate(names, first_id)
    )


def sheet(rows, columns, cells=None, across="instrument", **changes) -> MatrixSheet:
    """Return a picture of heads, with cells by places among them."""
    cells = {(0, 0): total(2, "receptive", 1)} if cells is None else cells
    matrix = ReadMatrix(tuple(rows), tuple(columns), cells, total(3), across)
    values = {"title": "Who decides?", "subtitle": "Leverage matrix", "footer": "A judgement."}
    return MatrixSheet(**{**values, "matrix": matrix, "legend": LEGEND, **changes})
