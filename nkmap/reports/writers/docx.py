"""A report as a DOCX: styles, contents, captions, linked notes, page numbers; for people to go on writing."""

from typing import TYPE_CHECKING, Any

from nkmap.drawing.fonts import is_right_to_left
from nkmap.drawing.theme import load_theme
from nkmap.reports.model import Heading, MapFigure, Note, Paragraph, Points, Report, Run, Table, Text, plain
from nkmap.reports.writers import looks
from nkmap.reports.writers.docx_fields import begin_field, bookmark, end_field, link, run
from nkmap.reports.writers.docx_layout import (
    add_picture,
    align_right,
    end_list,
    new_table,
    read_from_right,
    restarted_numbering,
    set_numbering,
    set_page,
    take_indent,
)
from nkmap.reports.writers.docx_styles import set_styles, text_width
from nkmap.reports.writers.map_pictures import alternative, picture_of, png_pages
from nkmap.reports.writers.numbering import Numbered, contents, numbered, stretches
from nkmap.reports.writers.office_files import office_bytes

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell as Cell
    from docx.text.paragraph import Paragraph as DocxParagraph

_STYLES = {"body": "Normal", "lead": "Lead", "quiet": "Quiet"}
_TITLE_TOP = 150  # points above the title on a page of its own


def docx_bytes(report: Report) -> bytes:
    """Return the bytes of a DOCX file. Needs a QGuiApplication for its pictures."""
    import docx

    document = docx.Document()
    set_styles(document, report, load_theme("light"))
    set_page(document, report)
    _Writing(document, report).write()
    return office_bytes(document, report)


class _Writing:
    """Writes one report into one document, and counts the bookmarks that it makes."""

    def __init__(self, document: "Document", report: Report) -> None:
        self._document, self._report = document, report
        self._bookmarks = 0
        self._noted: set[str] = set()
        self._begins_page = False

    def write(self) -> None:
        """Write everything from the title to the last note."""
        self._write_title()
        self._write_contents()
        for one in numbered(self._report):
            self._write_block(one)
        self._write_notes()

    def _write(self, text: Text | str, style: str) -> "DocxParagraph":
        """Write a paragraph in a style."""
        paragraph = self._new(style)
        self._fill(paragraph, text)
        return paragraph

    def _new(self, style: str) -> "DocxParagraph":
        """Add an empty paragraph: on a new page where one is to begin."""
        paragraph = self._document.add_paragraph(style=style)
        if self._begins_page:
            paragraph.paragraph_format.page_break_before = True
            self._begins_page = False
        return paragraph

    def _fill(self, paragraph: "DocxParagraph", text: Text | str) -> None:
        """Put a text into a paragraph, its notes as links to what they say."""
        text = (Run(text),) if isinstance(text, str) else text
        for stretch, comma, mark in stretches(text):
            if stretch.text:
                paragraph._p.append(run(stretch.text, "Strong" if stretch.strong else ""))
            if comma:
                paragraph._p.append(run(comma, "NoteMark"))
            if mark:
                self._mark(paragraph, mark)
        if is_right_to_left(plain(text)):
            read_from_right(paragraph)

    def _mark(self, paragraph: "DocxParagraph", mark: str) -> None:
        """Add the mark of a note; the first one is where the note leads back to."""
        place = link(paragraph._p, f"note-{mark}")
        if mark not in self._noted:
            self._noted.add(mark)
            self._bookmark(place, f"noted-{mark}")
        place.append(run(mark, "NoteMark"))

    def _bookmark(self, element: Any, name: str) -> None:
        self._bookmarks += 1
        bookmark(element, name, self._bookmarks)

    def _write_title(self) -> None:
        report = self._report
        title = self._write(report.title, "Title")
        for words, style in ((report.subtitle, "Subtitle"), (report.date, "Date")):
            if words:
                self._write(words, style)
        if report.title_page:
            title.paragraph_format.space_before = _TITLE_TOP * 12700
            if report.disclaimer:
                self._write(report.disclaimer, "Quiet")
        self._begins_page = report.title_page

    def _write_contents(self) -> None:
        """Write a field that programs compute on request; until then it has the headings, as links.

        On which pages they are is known only to the program that shows the document.
        """
        entries = contents(self._report)
        if not entries:
            return
        self._write(self._report.words.contents, "TOC Heading")
        for number, heading in entries:
            paragraph = self._new(f"toc {heading.level}")
            if number == entries[0][0]:
                begin_field(paragraph._p, f'TOC \\o "1-{looks.CONTENTS_DEPTH}" \\h \\z \\u')
            link(paragraph._p, _anchor(number)).append(run(heading.text))
        end_field(paragraph._p)
        self._begins_page = self._report.title_page

    def _write_block(self, one: Numbered) -> None:
        match one.block:
            case Heading() as heading:
                paragraph = self._write(heading.text, f"Heading {min(max(heading.level, 1), 3)}")
                self._bookmark(paragraph._p, _anchor(one.number))
            case Paragraph() as words:
                self._write(words.text, _STYLES[words.look])
            case Points() as points:
                self._write_points(points)
            case Table() as table:
                self._write_table(table, one.caption)
            case MapFigure() as figure:
                self._write_figure(figure, one)

    def _write_points(self, points: Points) -> None:
        style = "List Number" if points.numbered else "List Bullet"
        paragraphs = [self._write(text, style) for text in points.points]
        if points.numbered:
            numbering = restarted_numbering(self._document)
            for paragraph in paragraphs:
                set_numbering(paragraph, numbering)
        for last in paragraphs[-1:]:
            end_list(last, self._report)

    def _write_table(self, table: Table, caption: str) -> None:
        self._write(caption, "Table Caption")
        made = new_table(self._document, table, text_width(self._report))
        for cell, column in zip(made.rows[0].cells, table.columns, strict=True):
            self._fill_cell(cell, column.title, "Cell Head", column.numbers)
        for row, texts in zip(made.rows[1:], table.rows, strict=True):
            for cell, text, column in zip(row.cells, texts, table.columns, strict=False):
                self._fill_cell(cell, text, "Cell", column.numbers)
        self._new("Cell")

    def _fill_cell(self, cell: "Cell", text: Text | str, style: str, is_number: bool) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = style
        self._fill(paragraph, text)
        if is_number:
            align_right(paragraph)

    def _write_figure(self, figure: MapFigure, one: Numbered) -> None:
        for picture in png_pages(picture_of(figure)):
            paragraph = self._new("Figure")
            add_picture(paragraph, picture, text_width(self._report), one.caption, alternative(figure))
        self._write(one.caption, "Caption")

    def _write_notes(self) -> None:
        """Write the notes: each on lines of its own, or one behind the other where the report is compact."""
        report = self._report
        if report.notes:
            self._write(report.words.notes, "Heading 3" if report.compact else "Heading 1")
        paragraph = None
        for note in report.notes:
            if paragraph is None or not report.compact:
                paragraph = self._new("Note")
                if report.compact:
                    take_indent(paragraph)
            else:
                paragraph._p.append(run(" "))
            self._add_note(paragraph, note)

    def _add_note(self, paragraph: "DocxParagraph", note: Note) -> None:
        """Add a note behind its number, which leads back to where it is first used."""
        mark = str(note.number)
        place = link(paragraph._p, f"noted-{mark}") if mark in self._noted else paragraph._p
        self._bookmark(place, f"note-{mark}")
        place.append(run(f"{mark}."))
        paragraph._p.append(run(f" {note.text}" if self._report.compact else f"\t{note.text}"))


def _anchor(number: int) -> str:
    """Return the name of the bookmark of a heading, as programs name them that compute contents."""
    return f"_Toc{number:08}"
