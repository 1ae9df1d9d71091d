"""A map on a slide, all of it native shapes: the grid, what layers draw, levers, tokens, names and legend."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from nkmap.drawing.grid import paint_grid
from nkmap.drawing.layers import paint_layers
from nkmap.drawing.layout import MapLayout, PlacedToken, lay_out
from nkmap.drawing.legend import LegendMark
from nkmap.drawing.lever_lines import paint_lever_marks, paint_shared_lever
from nkmap.drawing.lever_pages import PlacedLever
from nkmap.drawing.lever_ways import lever_ways
from nkmap.drawing.map_picture import paint_legend_mark
from nkmap.drawing.page import SLIDES
from nkmap.drawing.samples import SAMPLES
from nkmap.drawing.texts import line_pitch
from nkmap.drawing.tokens import paint_tether, paint_token_badge
from nkmap.map_content import MapContent
from nkmap.reports.writers.pptx_shapes import Drawing, add_stroke, lay_ground
from nkmap.reports.writers.pptx_texts import Letters, add_lines, add_sketch, add_text
from nkmap.reports.writers.pptx_tokens import add_legend_token, add_token
from nkmap.reports.writers.sketches import Ink, Stroke, sketch

PAGE = replace(SLIDES, height=1010, background="face")  # above the footer of the slide
PIXEL = 6350  # EMU: 1920 pixels are the width of a slide
_CASING = 0.7  # how much the ground of a name covers


def laid_out_map(content: MapContent, caption: str) -> MapLayout:
    """Return a map laid out for a slide, with room for its caption as the title."""
    return lay_out(replace(content, question=caption), PAGE)


@dataclass(frozen=True, slots=True)
class MapOnSlide:
    """Adds a map to a slide in the order in which maps are painted, but for its title."""

    drawing: Drawing
    content: MapContent
    layout: MapLayout
    description: str

    def add(self) -> Iterator[None]:
        """Add everything, piece by piece."""
        self._add_grid()
        yield None
        for name, marks in self.layout.layers.items():
            self._sketch(partial(self._paint_layer, {name: marks}), f"Layer: {name}")
            yield None
        yield from self._add_levers()
        for add in (self._add_tether, self._add_token, self._add_badge, self._add_label):
            for placed in self.layout.tokens:
                add(placed)
                yield None
        yield from self._add_legend()

    def _sketch(self, paint: Callable[[QPainter], None], name: str, description: str = "") -> None:
        drawing = self.drawing
        marks = sketch(paint, self.layout.page, drawing.theme, drawing.language)
        add_sketch(drawing, marks, name, description)

    def _add_grid(self) -> None:
        layout, theme = self.layout, self.drawing.theme

        def paint(painter: QPainter) -> None:
            paint_grid(painter, self.content.grid, layout.face, layout.page, theme, ())

        self._sketch(paint, "Grid", self.description)
        for text in layout.grid_texts:
            add_text(self.drawing, text, f"Grid: {' '.join(text.lines)}")

    def _paint_layer(self, marks: dict[str, object], painter: QPainter) -> None:
        paint_layers(painter, marks, self.layout.page, self.drawing.theme)

    def _add_levers(self) -> Iterator[None]:
        """Add the lines of all levers, then what stands on them."""
        names = {token.stakeholder_id: token.label for token in self.content.tokens}
        ways = lever_ways(self.content.levers, names)
        said = [f"Lever: {' to '.join(names[stop] for stop in way.stops)}" for way in ways]
        for paint in (self._paint_lever, self._paint_lever_marks):
            for lever, name in zip(self.layout.levers, said, strict=True):
                self._sketch(partial(paint, lever), name)
                yield None

    def _paint_lever(self, lever: PlacedLever, painter: QPainter) -> None:
        paint_shared_lever(painter, lever.line, lever.end, self.layout.page, self.drawing.theme)

    def _paint_lever_marks(self, lever: PlacedLever, painter: QPainter) -> None:
        paint_lever_marks(painter, lever.line, self.layout.page, self.drawing.theme)

    def _add_tether(self, placed: PlacedToken) -> None:
        """Add the hairline from a token that stepped aside to where it stands."""
        true, shown = QPointF(placed.true_x, placed.true_y), QPointF(placed.x, placed.y)
        if true != shown:
            page, theme = self.layout.page, self.drawing.theme
            self._sketch(
                lambda painter: paint_tether(painter, true, shown, page, theme),
                f"Stands there: {placed.token.label}",
            )

    def _add_token(self, placed: PlacedToken) -> None:
        add_token(self.drawing, placed, self.layout.page)

    def _add_badge(self, placed: PlacedToken) -> None:
        self._sketch(partial(self._paint_badge, placed), f"Levers: {placed.token.label}")

    def _paint_badge(self, placed: PlacedToken, painter: QPainter) -> None:
        centre = QPointF(placed.x, placed.y)
        paint_token_badge(painter, centre, placed.token, self.layout.page, self.drawing.theme)

    def _add_label(self, placed: PlacedToken) -> None:
        box, theme, name = placed.place.box, self.drawing.theme, placed.token.label
        if box is None:
            return
        if placed.place.leader:
            start, end = placed.place.leader
            line = Ink(theme.secondary.name(), 1.0)
            parts = (("M", (start,)), ("L", (end,)))
            stroke = Stroke(parts, Ink("", 1.0), line, self.layout.page.leader, ())
            add_stroke(self.drawing, stroke, f"Line to label: {name}")
        align = 0.0 if box.left >= placed.x else 1.0 if box.right <= placed.x else 0.5
        size = placed.label.style.size
        lines = placed.label.shapes[placed.place.shape]
        pitch = line_pitch(lines, placed.label.style)
        letters = Letters(size, theme.ink.name(), align=align, pitch=pitch)
        label = add_lines(self.drawing, lines, box, letters, f"Label: {name}", is_tight=True)
        lay_ground(label, Ink(theme.face.name(), _CASING))

    def _paint_sample(self, mark: LegendMark, painter: QPainter) -> None:
        paint_legend_mark(painter, mark, self.layout.page, self.drawing.theme)

    def _add_legend(self) -> Iterator[None]:
        for mark in self.layout.legend_marks:
            if mark.symbol in SAMPLES:
                self._sketch(partial(self._paint_sample, mark), f"Legend: {mark.symbol}")
            else:
                add_legend_token(self.drawing, mark, self.layout.page)
            yield None
        _title, *texts = self.layout.texts
        for text in texts:
            if any(text.lines):
                add_text(self.drawing, text, f"Text: {' '.join(text.lines)[:40]}")
                yield None
