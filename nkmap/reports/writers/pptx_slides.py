"""Text slides: title, passages and tables in the placeholders and tables of the format."""

from collections.abc import Sequence
from typing import Any

from nkmap.drawing.fonts import is_right_to_left
from nkmap.drawing.theme import Theme
from nkmap.reports.model import Column, Text, plain
from nkmap.reports.writers import looks
from nkmap.reports.writers.looks import Look
from nkmap.reports.writers.numbering import stretches
from nkmap.reports.writers.pptx_flow import Passage, Row
from nkmap.reports.writers.pptx_shapes import element
from nkmap.reports.writers.pptx_texts import letters_of
from nkmap.reports.writers.pptx_theme import Frame
from nkmap.reports.writers.table_pieces import shares

_EMU = 12700  # in a point
_INDENT = 1.6  # of points, of their size
# Rows grow with what is in them; how high they were reckoned only says how many fit on a slide.
_LOWEST_ROW = looks.SLIDE_CELL.size * looks.SLIDE_CELL.pitch + 2 * looks.CELL_ROOM[0]
_RAISED = "30000"  # marks of notes, in thousandths of a percent of the size


def write_passages(frame: Any, passages: Sequence[Passage], theme: Theme, language: str) -> None:
    """Fill a text frame with paragraphs and points, from its top."""
    body = frame._txBody
    body.bodyPr.set("anchor", "t")
    for paragraph in list(body.p_lst):
        body.remove(paragraph)
    for passage in passages:
        body.append(_paragraph(passage, theme, language))


def _paragraph(passage: Passage, theme: Theme, language: str) -> Any:
    paragraph, look = element("p"), passage.look
    about = _about(look, plain(passage.text))
    if passage.number is None:
        about.set("marL", "0")
        about.set("indent", "0")
        about.append(element("buNone"))
    else:
        indent = round(_INDENT * look.size * _EMU)
        about.set("marL", str(indent))
        about.set("indent", str(-indent))
        about.append(element("buFont", typeface=looks.LATIN_FACE))
        number = {"type": "arabicPeriod", "startAt": str(passage.number)}
        about.append(element("buAutoNum", **number) if passage.number else element("buChar", char="•"))
    paragraph.append(about)
    paragraph.extend(_runs(passage.text, look, theme, language))
    return paragraph


def _about(look: Look, words: str) -> Any:
    """Return how a paragraph stands."""
    about = element("pPr")
    is_turned = is_right_to_left(words)
    about.set("algn", "r" if is_turned else "l")
    about.set("rtl", "1" if is_turned else "0")
    sizes = (("lnSpc", look.size * look.pitch), ("spcBef", look.before), ("spcAft", look.after))
    for name, points in sizes:
        room = element(name)
        room.append(element("spcPts", val=str(round(100 * points))))
        about.append(room)
    return about


def _runs(text: Text, look: Look, theme: Theme, language: str) -> list[Any]:
    colour = theme.role(look.colour).name()
    made = []
    for run, comma, mark in stretches(text):
        strong = look.is_strong or run.strong
        if run.text:
            made.append(_run(run.text, letters_of(look.size, colour, strong, language)))
        if mark:
            letters = letters_of(look.size, colour, False, language)
            letters.set("baseline", _RAISED)
            made.append(_run(comma + mark, letters))
    return made


def _run(words: str, letters: Any) -> Any:
    run = element("r")
    run.append(letters)
    run.append(element("t"))
    run[-1].text = words
    return run


def add_table(shapes: Any, columns: Sequence[Column], rows: Sequence[Row], frame: Frame) -> Any:
    """Add an empty table for rows, the first of them its head, in a frame in points; return its shape."""
    left, top, width, _ = frame
    size = (round(length * _EMU) for length in (left, top, width, sum(row.height for row in rows)))
    shape = shapes.add_table(len(rows), len(columns), *size)
    table = shape.table
    table._tbl.tblPr.remove(table._tbl.tblPr[0])  # the style of the library
    table.horz_banding = False
    for column, share in zip(table.columns, shares(columns, width), strict=True):
        column.width = round(share * _EMU)
    for made in table.rows:
        made.height = round(_LOWEST_ROW * _EMU)
    return shape


def fill_row(
    made: Any, row: Row, columns: Sequence[Column], theme: Theme, language: str, *, is_head: bool
) -> None:
    """Write the texts of a row into its cells."""
    for cell, text, column in zip(made.cells, row.cells, columns, strict=False):
        _fill_cell(cell, text, column, theme, language, is_head)


def _fill_cell(cell: Any, text: Text, column: Column, theme: Theme, language: str, is_head: bool) -> None:
    look = looks.SLIDE_CELL_HEAD if is_head else looks.SLIDE_CELL
    write_passages(cell.text_frame, [Passage(text, look)], theme, language)
    if column.numbers:
        cell.text_frame._txBody.p_lst[0].pPr.set("algn", "r")
    high, wide = (round(room * _EMU) for room in looks.CELL_ROOM)
    cell.margin_top = cell.margin_bottom = high
    cell.margin_left = cell.margin_right = wide
    about = cell._tc.get_or_add_tcPr()
    edge = theme.mid_line if is_head else theme.gridline
    about.append(_edge("lnB", edge.name(), round(looks.RULE * _EMU)))
    about.append(_solid(theme.backdrop.name()) if is_head else element("noFill"))


def _edge(name: str, colour: str, width: int) -> Any:
    edge = element(name, w=str(width))
    edge.append(_solid(colour))
    return edge


def _solid(colour: str) -> Any:
    fill = element("solidFill")
    fill.append(element("srgbClr", val=colour[1:].upper()))
    return fill
