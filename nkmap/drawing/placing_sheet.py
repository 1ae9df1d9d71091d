"""Sheets of paper for placing: the empty grid of a map with numbers to read off, and the names to place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from nkmap.drawing.cell_words import cell_spans, short_lines
from nkmap.drawing.grid import grid_area, grid_texts, paint_grid
from nkmap.drawing.legend import title_text
from nkmap.drawing.map_picture import paint_background
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, paint_text, place_text, text_width, wrap
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face, make_face, numbers_asked, value_at
from nkmap.geometry.sheet_numbers import TICKS
from nkmap.labels import Box
from nkmap.map_content import Axis, Grid, MapContent

_MILLIMETRES = 25.4  # in an inch
_ROW, _BOX = 8.0, 10.0  # mm: least height of a row, width of a box to write in
_COLUMN = 0.3  # of the page's width, for the names beside the grid
_COLUMNS = 3  # of names on the pages after the first


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page before it is painted; `face` is None on those with further names only."""

    page: Page
    grid: Grid
    face: Face | None
    grid_texts: tuple[Text, ...]
    texts: tuple[Text, ...]
    boxes: tuple[Box, ...]  # to write in
    lines: tuple[QLineF, ...]  # to write on
    ends: tuple[QLineF, ...] = ()  # gridlines at the ends of the axes, which maps leave out


def placing_sheets(content: MapContent, names: Sequence[str], page: Page) -> list[Sheet]:
    """Return the pages on which one group places these names: the grid, and further names where needed."""
    language, right = content.language, page.width - page.margin
    grid = _with_ticks(content.grid)
    column = Box(right - _COLUMN * page.width, page.margin, right, page.height - page.margin)
    title = title_text(
        content.question, page.margin, page.margin, column.left - page.margin - 3 * page.gap, page, language
    )
    face, words = _face(grid, title.box.bottom, column.left - 3 * page.gap, page, language)
    who, line = _who(column, page, language)
    rows = _Rows(grid, names, page, language)
    listed, boxes = rows.fill(_from(column, who.box.bottom + 2 * page.gap))
    numbers = tuple(_numbers(grid, face, page, language))
    how = _how(grid, face.left, page, language)
    first = Sheet(
        page,
        grid,
        face,
        words,
        (title, who, how, *numbers, *listed),
        tuple(boxes),
        (line,),
        _ends(grid, face),
    )
    return [first, *_further(rows, page, grid)]


def paint_sheet(painter: QPainter, sheet: Sheet, theme: Theme) -> None:
    """Paint a page, in its pixels."""
    page = sheet.page
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_background(painter, page, theme)
    if sheet.face is not None:
        paint_grid(painter, sheet.grid, sheet.face, page, theme, sheet.grid_texts)
    painter.setPen(QPen(theme.gridline, page.gridline))
    painter.drawLines(list(sheet.ends))
    painter.setPen(QPen(theme.mid_line, page.mid_line))
    painter.drawLines(list(sheet.lines))
    for box in sheet.boxes:
        painter.drawRect(QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom)))
    for text in sheet.texts:
        paint_text(painter, text, theme)


def _from(box: Box, top: float) -> Box:
    """Return a box that begins further down."""
    return Box(box.left, top, box.right, box.bottom)


class _Rows:
    """Rows of names, each with its number and boxes; every column goes on where the last one was full."""

    def __init__(self, grid: Grid, names: Sequence[str], page: Page, language: str) -> None:
        self._names, self._page, self._language = names, page, language
        self._heads = _heads(grid)
        self._height = max(_millimetres(_ROW, page), 2.6 * page.label)
        self.done = 0

    def fill(self, room: Box) -> tuple[list[Text], list[Box]]:
        """Return texts and boxes of the rows that have room."""
        page, wide = self._page, _millimetres(_BOX, self._page)
        small = Style(page.footer, "secondary", language=self._language)
        lefts = [
            room.right - (wide + page.gap) * (len(self._heads) - n) + page.gap
            for n in range(len(self._heads))
        ]
        texts = [
            place_text([head], small, left + wide / 2, room.top, 0.5)
            for head, left in zip(self._heads, lefts, strict=True)
        ]
        boxes, y = [], texts[0].box.bottom + page.gap / 2
        while self.done < len(self._names) and y + self._height <= room.bottom:
            texts += self._row(room.left, lefts[0] - page.gap, y)
            inset = page.gap / 3
            boxes += [Box(left, y + inset, left + wide, y + self._height - inset) for left in lefts]
            y += self._height
            self.done += 1
        return texts, boxes

    def _row(self, left: float, right: float, y: float) -> Iterator[Text]:
        page, middle = self._page, y + self._height / 2
        bold = Style(page.label, "ink", QFont.Weight.DemiBold, self._language)
        usual = Style(page.label, "ink", language=self._language)
        indent = text_width("00", bold) + page.gap
        yield place_text([str(self.done + 1)], bold, left + indent - page.gap, middle, 1.0, 0.5)
        name = short_lines(self._names[self.done], usual, right - left - indent)
        yield place_text(name, usual, left + indent, middle, 0.0, 0.5)

    @property
    def are_done(self) -> bool:
        """Whether all names have their rows."""
        return self.done >= len(self._names)


def _further(rows: _Rows, page: Page, grid: Grid) -> Iterator[Sheet]:
    """Yield pages of names only, in columns."""
    between = 4 * page.gap
    step = (page.width - 2 * page.margin + between) / _COLUMNS
    while not rows.are_done:
        before, texts, boxes = rows.done, [], []
        for number in range(_COLUMNS):
            if not rows.are_done:
                left = page.margin + number * step
                room = Box(left, page.margin, left + step - between, page.height - page.margin)
                more_texts, more_boxes = rows.fill(room)
                texts += more_texts
                boxes += more_boxes
        if rows.done == before:  # a page lower than a row
            return
        yield Sheet(page, grid, None, (), tuple(texts), tuple(boxes), ())


def _heads(grid: Grid) -> list[str]:
    """Return what stands over the boxes."""
    translate = QCoreApplication.translate
    if numbers_asked(grid) == 2:
        return [translate("Sheet", "across"), translate("Sheet", "up")]
    return [translate("Sheet", "number")]


def _how(grid: Grid, left: float, page: Page, language: str) -> Text:
    """Return the one sentence that says what to do, at the foot of the page."""
    two = QCoreApplication.translate(
        "Sheet", "Write the number of each name where you see it, then its place: first across, then up."
    )
    one = QCoreApplication.translate(
        "Sheet", "Write the number of each name where you see it, then the number of that part of the grid."
    )
    style = Style(page.footer, "secondary", language=language)
    lines = wrap(two if numbers_asked(grid) == 2 else one, style, (1 - _COLUMN) * page.width - left)
    return place_text(lines, style, left, page.height - page.margin, 0.0, 1.0)


def _who(column: Box, page: Page, language: str) -> tuple[Text, QLineF]:
    """Return the words at the top of the column, and the line to write on after them."""
    style = Style(page.label, "ink", QFont.Weight.DemiBold, language)
    words = place_text([QCoreApplication.translate("Sheet", "Table or name")], style, column.left, column.top)
    base = words.box.bottom - page.gap / 3
    return words, QLineF(words.box.right + page.gap, base, column.right, base)


def _with_ticks(grid: Grid) -> Grid:
    """Return a grid whose lines are those that can be read off."""
    if numbers_asked(grid) != 2:
        return grid

    def ticked(axis: Axis) -> Axis:
        return replace(axis, step=(axis.maximum - axis.minimum) / TICKS)

    return replace(grid, x=ticked(grid.x), y=ticked(grid.y))


def _face(grid: Grid, top: float, right: float, page: Page, language: str) -> tuple[Face, tuple[Text, ...]]:
    foot = page.height - page.margin - 2 * page.footer - page.gap
    outer = Box(page.margin, top + page.gap, right, foot)
    face = make_face(grid, *grid_area(grid, page, outer, language), page.token)
    return face, grid_texts(grid, face, page, language)


def _ends(grid: Grid, face: Face) -> tuple[QLineF, ...]:
    if numbers_asked(grid) != 2:
        return ()
    (left, low), (right, high) = (
        face.point(grid.x.minimum, grid.y.minimum),
        face.point(grid.x.maximum, grid.y.maximum),
    )
    upright = (QLineF(x, face.top, x, face.bottom) for x in (left, right))
    return (*upright, *(QLineF(face.left, y, face.right, y) for y in (low, high)))


def _numbers(grid: Grid, face: Face, page: Page, language: str) -> Iterator[Text]:
    """Yield the numbers that are read off: beside the lines of both axes, or one in each part of the grid."""
    if numbers_asked(grid) != 2:
        yield from _cell_numbers(grid, face, page, language)
        return
    style = Style(page.roster, "tertiary", language=language)
    for number in range(TICKS + 1):
        x, y = face.point(value_at(grid.x, number / TICKS), value_at(grid.y, number / TICKS))
        yield place_text([str(number)], style, x + page.gap / 3, face.bottom - page.gap / 3, 0.0, 1.0)
        yield place_text([str(number)], style, face.left + page.gap / 2, y, 0.0, 1.0)


def _cell_numbers(grid: Grid, face: Face, page: Page, language: str) -> Iterator[Text]:
    style = Style(page.title, "tertiary", QFont.Weight.DemiBold, language)
    across = (grid.y.minimum + grid.y.maximum) / 2 if grid.layout == "rings" else grid.y.maximum
    for number, span in enumerate(cell_spans(grid), 1):
        x, y = face.point((span.low + span.high) / 2, across)
        yield place_text([str(number)], style, x, y, 0.5, 0.5)


def _millimetres(length: float, page: Page) -> float:
    return length * page.dots_per_inch / _MILLIMETRES
