"""Texts on a slide: lines where they stood in a picture, and what was painted, letters and all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFont, QFontMetricsF

from nkmap.drawing.fonts import is_right_to_left, text_font
from nkmap.drawing.texts import ASCENT, DESCENT, Text, line_pitch
from nkmap.labels import Box
from nkmap.reports.writers.pptx_shapes import Drawing, add_stroke, element, name_shape
from nkmap.reports.writers.sketches import Stroke, Words

_ALIGNMENTS = {0.0: "l", 0.5: "ctr", 1.0: "r"}
_INSETS = ("lIns", "tIns", "rIns", "bIns")
_SLACK = 0.15  # of the width of lines


@dataclass(frozen=True, slots=True)
class Letters:
    """How lines are set: sizes in pixels, the colour as "#14181d", `align` 0 left, 0.5 centre, 1 right."""

    size: float
    colour: str
    is_strong: bool = False
    align: float = 0.0
    pitch: float = 0.0  # from line to line; 0 leaves it to the face


def add_text(drawing: Drawing, text: Text, name: str) -> Any:
    """Add a text of a picture as a text box with the same lines."""
    style = text.style
    letters = Letters(
        style.size,
        drawing.theme.role(style.colour).name(),
        style.weight >= QFont.Weight.DemiBold,
        text.align,
        line_pitch(text.lines, style),
    )
    return add_lines(drawing, text.lines, text.box, letters, name, turned=text.turned)


def add_lines(
    drawing: Drawing,
    lines: Sequence[str],
    box: Box,
    letters: Letters,
    name: str,
    turned: bool = False,
    is_tight: bool = False,
) -> Any:
    """Add a text box in the middle of whose height the lines stand; turned text reads upwards.

    A tight one keeps to its box, and lines in a wider face than the one that was measured stick out of it;
    others have room for them. (LibreOffice centres lines that may stick out.)
    """
    box = box if is_tight else _with_slack(box, letters.align, turned)
    frame = (box.left, box.top, box.right - box.left, box.bottom - box.top)
    shape = drawing.shapes.add_textbox(*map(drawing.emu, frame))
    name_shape(shape, name)
    write_lines(drawing, shape, lines, letters, wrap="none" if is_tight else "square")
    if turned:
        shape.text_frame._txBody.bodyPr.set("vert", "vert270")
    return shape


def _with_slack(box: Box, align: float, turned: bool) -> Box:
    """Return a box with more room at the free ends of lines."""
    if turned:
        slack = _SLACK * (box.bottom - box.top)
        return Box(box.left, box.top - (1 - align) * slack, box.right, box.bottom + align * slack)
    slack = _SLACK * (box.right - box.left)
    return Box(box.left - align * slack, box.top, box.right + (1 - align) * slack, box.bottom)


def write_lines(
    drawing: Drawing, shape: Any, lines: Sequence[str], letters: Letters, wrap: str = "none"
) -> None:
    """Write lines into a shape as one paragraph that breaks where they do, without room round it."""
    body = shape.text_frame._txBody
    for name, value in (("wrap", wrap), ("anchor", "ctr"), *((side, "0") for side in _INSETS)):
        body.bodyPr.set(name, value)
    paragraph = body.p_lst[0]
    about = paragraph.get_or_add_pPr()
    about.set("algn", _ALIGNMENTS[letters.align])
    if is_right_to_left("".join(lines)):
        about.set("rtl", "1")
    if letters.pitch and len(lines) > 1:
        spacing = element("lnSpc")
        spacing.append(element("spcPts", val=str(round(100 * drawing.points(letters.pitch)))))
        about.append(spacing)
    for number, line in enumerate(lines):
        if number:
            paragraph.append(_with_letters(element("br"), drawing, letters))
        paragraph.append(_run(line, drawing, letters))


def _run(words: str, drawing: Drawing, letters: Letters) -> Any:
    run = _with_letters(element("r"), drawing, letters)
    run.append(element("t"))
    run[-1].text = words
    return run


def _with_letters(made: Any, drawing: Drawing, letters: Letters) -> Any:
    size = drawing.points(letters.size)
    made.append(letters_of(size, letters.colour, letters.is_strong, drawing.language))
    return made


def letters_of(size: float, colour: str, is_strong: bool, language: str) -> Any:
    """Return how letters of a size in points are set, of a colour as "#14181d"."""
    about = element("rPr", lang=language, sz=str(round(100 * size)), b="1" if is_strong else "0")
    fill = element("solidFill")
    fill.append(element("srgbClr", val=colour[1:].upper()))
    about.append(fill)
    return about


def add_sketch(drawing: Drawing, marks: Sequence[Stroke | Words], name: str, description: str = "") -> None:
    """Add what was painted as a group of shapes; nothing where nothing was."""
    if not marks:
        return
    made = [_add_mark(drawing, mark, name) for mark in marks]
    group = drawing.shapes.add_group_shape(made)
    # The library numbers groups by asking all shapes, which does not reckon with `turbo_add_enabled`.
    group._element.nvGrpSpPr.cNvPr.set("id", str(drawing.shapes._next_shape_id))
    name_shape(group, name, description)


def _add_mark(drawing: Drawing, mark: Stroke | Words, name: str) -> Any:
    return _add_words(drawing, mark, name) if isinstance(mark, Words) else add_stroke(drawing, mark, name)


def _add_words(drawing: Drawing, words: Words, name: str) -> Any:
    """Add a line that was painted, centred on where it stood: faces differ in width."""
    weight = QFont.Weight.Bold if words.is_strong else QFont.Weight.Normal
    width = QFontMetricsF(text_font(words.size, weight, drawing.language)).horizontalAdvance(words.text)
    x, y = words.at
    left = x - width if is_right_to_left(words.text) else x
    box = Box(left, y - ASCENT * words.size, left + width, y + DESCENT * words.size)
    letters = Letters(words.size, words.colour, words.is_strong, 0.5)
    return add_lines(drawing, [words.text], box, letters, name)
