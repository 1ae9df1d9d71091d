"""A report as a presentation of native, editable shapes: a slide for each map, texts and tables on others."""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import partial
from typing import Any

from nkmap.drawing.name_pages import name_pages
from nkmap.drawing.texts import Text as PlacedText
from nkmap.drawing.theme import load_theme
from nkmap.labels import Box
from nkmap.reports.model import Heading, MapFigure, Paragraph, Points, Report, Table, Text, plain
from nkmap.reports.writers import looks
from nkmap.reports.writers.map_pictures import alternative
from nkmap.reports.writers.numbering import Numbered, contents, numbered
from nkmap.reports.writers.office_files import office_bytes
from nkmap.reports.writers.pptx_flow import (
    Passage,
    Row,
    filled_slides,
    row_height,
    slides_of_passages,
    slides_of_rows,
)
from nkmap.reports.writers.pptx_maps import PAGE, PIXEL, MapOnSlide, laid_out_map
from nkmap.reports.writers.pptx_shapes import Drawing, name_shape
from nkmap.reports.writers.pptx_slides import add_table, fill_row, write_passages
from nkmap.reports.writers.pptx_texts import add_text
from nkmap.reports.writers.pptx_theme import (
    BODY,
    OPENING,
    TEXT,
    TITLE,
    TITLE_ONLY,
    Frame,
    new_presentation,
    place,
    set_margins,
)
from nkmap.reports.writers.table_pieces import shares
from nkmap.reports.writers.typeset import plain_text

_CAPTION = 22.0  # points, the room of a caption over a table
_PART_TOP = 28.0  # points


def pptx_bytes(report: Report) -> bytes:
    """Return the bytes of a PPTX file. Needs a QGuiApplication for the fonts of its maps."""
    *_, make = pptx_in_turns(report)
    assert make is not None
    return make()


def pptx_in_turns(report: Report) -> Iterator[Callable[[], bytes] | None]:
    """Make slides shape by shape: None after each piece, at last what returns the bytes, in any thread."""
    slides = _Slides(report)
    yield from slides.add_all()
    yield partial(office_bytes, slides.presentation, report)


class _Slides:
    """Makes the slides of one report; passages wait until the slide that they share is full."""

    def __init__(self, report: Report) -> None:
        self._report, self._theme = report, load_theme("light")
        self.presentation = new_presentation(self._theme, report.language)
        self._headings: dict[int, str] = {}
        self._passages: list[Passage] = []

    def add_all(self) -> Iterator[None]:
        """Add all slides, from the title to the notes, piece by piece."""
        report = self._report
        opening = self._opening()
        self._add_title(opening)
        yield from self._add_contents()
        blocks = (*report.blocks[len(opening) :], *report.maps)
        for one in numbered(replace(report, blocks=blocks)):
            yield from self._add_block(one)
        yield from self._add_waiting()
        yield from self._add_notes()

    def _new(self, layout: int, title: Text) -> Any:
        """Add a slide with its title, the footer and its number."""
        slide = self.presentation.slides.add_slide(self.presentation.slide_layouts[layout])
        slide.shapes.turbo_add_enabled = True  # or each shape asks all others for their numbers
        look = looks.SLIDE_TITLE if layout == TITLE else looks.SLIDE_HEAD
        self._write(slide.shapes.title, [Passage(title, look)])
        slide.shapes.title.text_frame._txBody.bodyPr.set("anchor", "b" if layout == TITLE else "t")
        if layout != TITLE:
            self._add_footer(slide)
        return slide

    def _write(self, shape: Any, passages: Sequence[Passage]) -> None:
        write_passages(shape.text_frame, passages, self._theme, self._report.language)

    def _add_footer(self, slide: Any) -> None:
        """Add the disclaimer and the number of the slide, where its layout has them."""
        for shape in slide.slide_layout.placeholders:
            kind = shape._element.ph.get("type")
            if kind == "sldNum" or (kind == "ftr" and self._report.disclaimer):
                key = slide.shapes._next_shape_id
                slide.shapes._spTree.append(deepcopy(shape._element))
                made = slide.shapes[-1]
                made._element.nvSpPr.cNvPr.set("id", str(key))
                if kind == "ftr":
                    self._write(made, [Passage(plain_text(self._report.disclaimer), looks.SLIDE_FOOTER)])

    @property
    def _title(self) -> str:
        """The lowest heading above what comes next."""
        return self._headings[max(self._headings)] if self._headings else self._report.title

    def _add_part(self, slide: Any) -> None:
        """Say above the title to which part of the report a slide belongs."""
        part = " · ".join(self._headings[level] for level in sorted(self._headings)[:-1])
        if part:
            shape = slide.shapes.add_textbox(0, 0, 0, 0)
            place(shape, (BODY[0], _PART_TOP, BODY[2], looks.SLIDE_PART.size * 1.4))
            name_shape(shape, "Part")
            set_margins(shape.text_frame)
            self._write(shape, [Passage(plain_text(part), looks.SLIDE_PART)])

    def _opening(self) -> list[Passage]:
        """Return the sentences under the title, if the first slide has room for them."""
        lead = next(iter(self._report.blocks), None)
        if not isinstance(lead, Paragraph) or lead.look != "lead":
            return []
        opening = [Passage(lead.text, looks.SLIDE_PARAGRAPHS["lead"])]
        _, _, width, height = OPENING
        said = self._under_title(opening)
        slides = slides_of_passages(said, width, height, self._report.language)
        return opening if len(list(slides)) == 1 else []

    def _under_title(self, opening: Sequence[Passage]) -> list[Passage]:
        report = self._report
        said = [Passage(plain_text(words), looks.SLIDE_SUBTITLE) for words in (report.subtitle, report.date)]
        quiet = Passage(plain_text(report.disclaimer), looks.SLIDE_PARAGRAPHS["quiet"])
        return [passage for passage in (*said, *opening, quiet) if plain(passage.text)]

    def _add_title(self, opening: Sequence[Passage]) -> None:
        slide = self._new(TITLE, plain_text(self._report.title))
        self._write(slide.placeholders[1], self._under_title(opening))

    def _add_contents(self) -> Iterator[None]:
        entries = contents(self._report)
        if entries:
            self._headings = {1: self._report.words.contents}
            for _, heading in entries:
                look = looks.SLIDE_CONTENTS[heading.level]
                self._passages.append(Passage(plain_text(heading.text), look))
            yield from self._add_waiting()

    def _add_notes(self) -> Iterator[None]:
        """Add the notes: one behind the other where the report is compact."""
        report = self._report
        if not report.notes:
            return
        self._headings = {1: report.words.notes}
        if report.compact:
            words = " ".join(f"{note.number}. {note.text}" for note in report.notes)
            self._passages.append(Passage(plain_text(words), looks.SLIDE_NOTE))
        else:
            self._passages += [
                Passage(plain_text(note.text), looks.SLIDE_NOTE, note.number) for note in report.notes
            ]
        yield from self._add_waiting()

    def _add_block(self, one: Numbered) -> Iterator[None]:
        match one.block:
            case Heading() as heading:
                yield from self._begin(heading)
            case Paragraph() as paragraph:
                self._passages.append(Passage(paragraph.text, looks.SLIDE_PARAGRAPHS[paragraph.look]))
            case Points() as points:
                for number, text in enumerate(points.points, 1):
                    counted = number if points.numbered else 0
                    self._passages.append(Passage(text, looks.SLIDE_POINT, counted))
            case Table() as table:
                yield from self._add_waiting()
                yield from self._add_table(table, one.caption)
            case MapFigure() as figure:
                yield from self._add_waiting()
                yield from self._add_map(figure, one.caption)

    def _begin(self, heading: Heading) -> Iterator[None]:
        """Begin a slide with a heading; one of level 3 stands among the texts."""
        if heading.level > 2:
            self._passages.append(Passage(plain_text(heading.text), looks.SLIDE_HEADING, holds_next=True))
            return
        yield from self._add_waiting()
        above = {level: text for level, text in self._headings.items() if level < heading.level}
        self._headings = {**above, heading.level: heading.text}

    def _add_waiting(self) -> Iterator[None]:
        """Add the slides that the waiting passages need; a heading at their end is over what follows."""
        _, _, width, height = BODY
        is_heading = bool(self._passages) and self._passages[-1].holds_next
        following = {3: plain(self._passages.pop().text)} if is_heading else {}
        for passages in filled_slides(self._passages, width, height, self._report.language):
            slide = self._new(TEXT, plain_text(self._title))
            self._add_part(slide)
            self._write(slide.placeholders[1], passages)
            yield None
        self._passages = []
        self._headings |= following

    def _add_table(self, table: Table, caption: str) -> Iterator[None]:
        left, top, width, height = BODY
        language = self._report.language
        titles = tuple(plain_text(column.title) for column in table.columns)
        widths = [share - 2 * looks.CELL_ROOM[1] for share in shares(table.columns, width)]
        head = Row(titles, row_height(titles, looks.SLIDE_CELL_HEAD, widths, language))
        for rows in slides_of_rows(table, width, height - _CAPTION - head.height, language):
            slide = self._new(TITLE_ONLY, plain_text(self._title))
            self._add_part(slide)
            self._add_caption(slide, caption)
            frame = (left, top + _CAPTION, width, height - _CAPTION)
            shape = add_table(slide.shapes, table.columns, [head, *rows], frame)
            name_shape(shape, caption)
            yield from self._fill(shape, [head, *rows], table)

    def _fill(self, shape: Any, rows: Sequence[Row], table: Table) -> Iterator[None]:
        language = self._report.language
        for number, (made, row) in enumerate(zip(shape.table.rows, rows, strict=True)):
            fill_row(made, row, table.columns, self._theme, language, is_head=number == 0)
            yield None

    def _add_caption(self, slide: Any, caption: str) -> None:
        shape = slide.shapes.add_textbox(0, 0, 0, 0)
        place(shape, (*BODY[:3], _CAPTION))
        name_shape(shape, "Caption")
        set_margins(shape.text_frame)
        self._write(shape, [Passage(plain_text(caption), looks.SLIDE_PARAGRAPHS["quiet"])])

    def _add_map(self, figure: MapFigure, caption: str) -> Iterator[None]:
        """Add a slide with a map, and slides with the names that have no room on it."""
        language = self._report.language
        layout = laid_out_map(figure.content, caption)
        yield None
        title, *_others = layout.texts
        slide = self._new(TITLE_ONLY, plain_text(caption))
        place(slide.shapes.title, _frame(title.box))
        drawing = Drawing(slide.shapes, PIXEL, self._theme, figure.content.language)
        yield from MapOnSlide(drawing, figure.content, layout, alternative(figure)).add()
        for texts in name_pages(layout.rest, caption, PAGE, language):
            yield from self._add_names(texts)

    def _add_names(self, texts: Sequence[PlacedText]) -> Iterator[None]:
        heading, *names = texts
        slide = self._new(TITLE_ONLY, plain_text(" ".join(heading.lines)))
        drawing = Drawing(slide.shapes, PIXEL, self._theme, self._report.language)
        for text in names:
            if any(text.lines):
                add_text(drawing, text, f"Name: {' '.join(text.lines)[:40]}")
                yield None


def _frame(title: Box) -> Frame:
    """Return the place of the title of a map, in points: as wide as the slide lets it be."""
    point = PIXEL / 12700
    width, height = PAGE.width - PAGE.margin - title.left, title.bottom - title.top
    return point * title.left, point * title.top, point * width, point * height
