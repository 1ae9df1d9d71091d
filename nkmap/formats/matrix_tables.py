"""A leverage matrix as rows of a table, and as a CSV file; what a cell says is written in words."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nkmap.db.files import Search, unsearched
from nkmap.drawing.leverage_matrix import MatrixSheet
from nkmap.drawing.matrix_legend import CAUTION
from nkmap.formats.tables import Row, save_table
from nkmap.leverage.matrix import Total


def matrix_rows(sheet: MatrixSheet) -> list[Row]:
    """Return the headings, a row for each target, and last the coverage of columns.

    Headings of groups stand in a row, or in front of the names of columns: "Promise: Visas".
    """
    translate, matrix = QCoreApplication.translate, sheet.matrix
    columns = [number for number, head in enumerate(matrix.columns) if head.line is not None]
    names = _column_names(sheet)
    coverage = translate("Matrix", "Fields assessed")
    rows: list[Row] = [(translate("Matrix", "Target"), *names, coverage)]
    for place, head in enumerate(matrix.rows):
        if head.line is None:
            rows.append((head.words, *[""] * (len(columns) + 1)))
        else:
            cells = (_cell(matrix.cells.get((place, column)), sheet) for column in columns)
            rows.append((head.words, *cells, _assessed(head.line.total)))
    totals = (_assessed(head.line.total) for head in matrix.columns if head.line is not None)
    return [*rows, (coverage, *totals, _assessed(matrix.total))]


def cell_texts(sheet: MatrixSheet) -> Iterator[str]:
    """Yield a line for each cell with entries: "China · Visas: receptive ×2"."""
    rows, columns = sheet.matrix.rows, sheet.matrix.columns
    for (row, column), total in sorted(sheet.matrix.cells.items()):
        yield f"{rows[row].words} · {columns[column].words}: {_cell(total, sheet)}"


def save_matrix_table(sheet: MatrixSheet, path: Path, search: Search = unsearched) -> None:
    """Write the table as CSV; an existing file is replaced. Raises as `save_table`."""
    save_table(matrix_rows(sheet), path, search)


def _column_names(sheet: MatrixSheet) -> list[str]:
    names, group = [], ""
    for head in sheet.matrix.columns:
        if head.line is None:
            group = f"{head.words}: "
        else:
            names.append(group + head.words)
    return names


def _cell(total: Total | None, sheet: MatrixSheet) -> str:
    if total is None:
        return ""
    words = f"{sheet.legend[total.best]} ×{total.count}"
    return f"{words}, {sheet.legend[CAUTION]} ×{total.cautions}" if total.cautions else words


def _assessed(total: Total) -> str:
    if total.coverage is None:
        return ""
    return QCoreApplication.translate("Matrix", "{0} of {1}").format(total.assessed, total.judged)
