"""The leverage matrix with the words of the window: as it is, and as a sheet of what an audience may see."""

from collections.abc import Callable, Set
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.leverage import entries
from nkmap.db.queries.leverage_matrix import leverage_matrix
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.document import Document
from nkmap.drawing.legend import footer_sentences
from nkmap.drawing.leverage_matrix import MatrixSheet
from nkmap.formats.audiences import AUDIENCES, for_audience
from nkmap.leverage.matrix_heads import ReadMatrix, with_heads
from nkmap.map_content import MapContent
from nkmap.redaction.left_out import hidden_from, without_names
from nkmap.redaction.project import Outside
from nkmap.ui.audience.seen import seen_entries
from nkmap.ui.leverage_matrix.choices import MatrixChoices
from nkmap.ui.leverage_matrix.words import across_words, column_side, legend_words, row_side


def read_matrix(
    document: Document | Outside,
    map_id: int | None,
    choices: MatrixChoices,
    *,
    among: Set[int] | None = None,
    people: Set[int] | None = None,
) -> ReadMatrix:
    """Return the matrix of a map, None for all, with heads in words.

    `among` are the only entries in it, `people` the only ones beside them, as in `leverage_matrix`.
    """
    questions = {row.id: row.question for row in document.read(map_list)}
    found = document.read(
        leverage_matrix,
        map_id,
        choices.across,
        choices.row_groups,
        choices.column_groups,
        with_empty=choices.with_empty,
        among=among,
        people=people,
    )
    columns = column_side(choices.across, choices.column_groups, questions)
    return with_heads(found, choices.across, row_side(choices.row_groups, questions), columns)


def seen_sheet(
    document: Document | Outside,
    map_id: int | None,
    choices: MatrixChoices,
    audience: str,
    title: str,
    content: MapContent | None,
    language: str,
) -> tuple[MatrixSheet | None, int]:
    """Return what an audience may see, None if that is nothing, and how many entries it may not.

    No name that it may not see is in a title or a head either. `content` is the map that says at the foot
    what all this is; `language` is that of the names.
    """
    known, found = document.read(sensitivities), document.read(entries, map_id)
    seen = {entry.id for entry in seen_entries(found, known, audience)}
    people = {id_ for id_, how in known.items() if how in AUDIENCES[audience]}
    matrix = read_matrix(document, map_id, choices, among=seen, people=people)
    left_out = len(found) - matrix.total.count
    if not matrix.rows or not matrix.columns:
        return None, left_out
    words = QCoreApplication.translate("Matrix", "Leverage matrix: who could be moved × {0}")
    subtitle = words.format(across_words()[choices.across].lower())
    hidden = document.read(hidden_from, audience)
    footer = _footer(content and without_names(content, hidden), audience, left_out)
    said = _with_heads_said(matrix, hidden.replaced)
    sheet = MatrixSheet(hidden.replaced(title), subtitle, said, legend_words(), footer, language)
    return sheet, left_out


def _with_heads_said(matrix: ReadMatrix, say: Callable[[str], str]) -> ReadMatrix:
    rows = tuple(replace(head, words=say(head.words)) for head in matrix.rows)
    columns = tuple(replace(head, words=say(head.words)) for head in matrix.columns)
    return replace(matrix, rows=rows, columns=columns)


def left_out_words(left_out: int) -> str:
    """Return how many entries are not to be shared."""
    translate = QCoreApplication.translate
    return translate("Matrix", "%n entry(s) not to be shared are left out.", "", left_out)


def _footer(content: MapContent | None, audience: str, left_out: int) -> str:
    """Say what this is, as the pictures of the map do, and what is not in it."""
    sentences = []
    if content is not None:
        shown = replace(for_audience(content, audience), round="", waiting=0)
        sentences = footer_sentences(shown, 0)
    if left_out:
        sentences.append(left_out_words(left_out))
    return " ".join(sentences)
