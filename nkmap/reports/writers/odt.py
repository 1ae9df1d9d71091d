"""A report as an ODT: headings, lists, tables, pictures, linked notes, page numbers; for LibreOffice."""

from collections.abc import Sequence
from html import escape
from io import BytesIO
from typing import Any

from lxml import etree

from nkmap.drawing.fonts import is_right_to_left
from nkmap.drawing.theme import load_theme
from nkmap.reports.model import (
    Column,
    Heading,
    MapFigure,
    Note,
    Paragraph,
    Points,
    Report,
    Run,
    Table,
    Text,
    plain,
)
from nkmap.reports.writers import looks
from nkmap.reports.writers.map_pictures import alternative, picture_of, png_pages
from nkmap.reports.writers.numbering import Numbered, contents, numbered, stretches
from nkmap.reports.writers.odt_elements import column_style, derived_style, link, picture_frame
from nkmap.reports.writers.odt_page import FIRST_PAGE, set_pages
from nkmap.reports.writers.odt_styles import FIGURE, LISTS, ROW, TABLE, set_styles
from nkmap.reports.writers.table_pieces import shares
from nkmap.reports.writers.zip_files import without_dates

_STYLES = {"body": "Standard", "lead": "Lead", "quiet": "Quiet"}
_TITLE_ROOM = {"margintop": "150pt", "marginbottom": f"{looks.TITLE.after}pt"}  # on a page of its own
_META = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.2"><office:meta><meta:generator>nkmap</meta:generator><dc:title>{title}</dc:title>
<dc:language>{language}</dc:language></office:meta></office:document-meta>
"""


def odt_bytes(report: Report) -> bytes:
    """Return the bytes of an ODT file. Needs a QGuiApplication for its pictures."""
    from odf.opendocument import OpenDocumentText

    document = OpenDocumentText()
    set_styles(document, report, load_theme("light"))
    set_pages(document, report)
    _Writing(document, report).write()
    made = BytesIO()
    document.save(made)
    meta = _META.format(title=escape(report.title), language=escape(report.language)).encode()
    return without_dates(
        made.getvalue(), lambda name, data: meta if name == "meta.xml" else _in_order(name, data)
    )


def _in_order(name: str, data: bytes) -> bytes:
    """Return a file that names only the namespaces in use: odfpy adds those of documents before it."""
    if not name.endswith(".xml"):
        return data
    root = etree.fromstring(data)
    etree.cleanup_namespaces(root)
    return etree.tostring(root, method="c14n")


class _Writing:
    """Writes one report into one document; remembers which notes were marked and which styles it added."""

    def __init__(self, document: Any, report: Report) -> None:
        self._document, self._report = document, report
        self._noted: set[str] = set()
        self._derived: set[str] = set()
        self._begins_page = False

    def write(self) -> None:
        """Write everything from the title to the last note."""
        self._write_title()
        self._write_contents()
        for one in numbered(self._report):
            self._write_block(one)
        self._write_notes()

    def _add(self, element: Any) -> Any:
        self._document.text.addElement(element)
        return element

    def _paragraph(self, text: Text | str, style: str, **changes: str) -> Any:
        """Return a paragraph in a style, or in one derived from it by further properties."""
        from odf.text import P

        words = plain(_as_text(text))
        made = P(stylename=self._style(style, is_right_to_left(words), changes))
        self._fill(made, text)
        return made

    def _style(self, base: str, is_turned: bool, changes: dict[str, str]) -> str:
        """Return the name of a style for a paragraph, which begins a page where one is to begin."""
        changes = dict(changes)
        if self._begins_page:
            changes["breakbefore"] = "page"
            self._begins_page = False
        if is_turned:
            changes |= {"writingmode": "rl-tb", "textalign": "right"}
        name = "_".join([base, *(f"{key}-{value}" for key, value in sorted(changes.items()))])
        if changes and name not in self._derived:
            self._derived.add(name)
            self._document.automaticstyles.addElement(derived_style(name, base, changes))
        return name

    def _fill(self, parent: Any, text: Text | str) -> None:
        """Put a text into a paragraph, its notes as links to what they say."""
        from odf.teletype import addTextToElement
        from odf.text import Span

        for run, comma, mark in stretches(_as_text(text)):
            place = parent
            if run.strong:
                place = Span(stylename="Strong")
                parent.addElement(place)
            addTextToElement(place, run.text)
            if mark:
                self._mark(parent, comma, mark)

    def _mark(self, parent: Any, comma: str, mark: str) -> None:
        """Add the mark of a note; the first one is where the note leads back to."""
        from odf.text import Bookmark, Span

        raised = Span(stylename="Note_20_Mark", text=comma)
        if mark not in self._noted:
            self._noted.add(mark)
            raised.addElement(Bookmark(name=f"noted-{mark}"))
        raised.addElement(link(f"note-{mark}", mark))
        parent.addElement(raised)

    def _write_title(self) -> None:
        report = self._report
        on_own_page = {"masterpagename": FIRST_PAGE, **_TITLE_ROOM}
        self._add(self._paragraph(report.title, "Title", **(on_own_page if report.title_page else {})))
        for words, style in ((report.subtitle, "Subtitle"), (report.date, "Date")):
            if words:
                self._add(self._paragraph(words, style))
        if report.title_page and report.disclaimer:
            self._add(self._paragraph(report.disclaimer, "Quiet"))
        self._begins_page = report.title_page

    def _write_contents(self) -> None:
        """Write contents that programs compute on request; until then they have the headings, as links.

        On which pages they are is known only to the program that shows the document.
        """
        from odf.text import IndexBody, TableOfContent, TableOfContentSource

        entries = contents(self._report)
        if not entries:
            return
        self._add(self._paragraph(self._report.words.contents, "Contents_20_Heading"))
        made = self._add(TableOfContent(name="Contents"))
        made.addElement(TableOfContentSource(outlinelevel=str(looks.CONTENTS_DEPTH)))
        body = IndexBody()
        made.addElement(body)
        for number, heading in entries:
            entry = self._paragraph("", f"Contents_20_{heading.level}")
            entry.addElement(link(f"part-{number}", heading.text))
            body.addElement(entry)
        self._begins_page = self._report.title_page

    def _write_block(self, one: Numbered) -> None:
        match one.block:
            case Heading() as heading:
                self._heading(heading, f"part-{one.number}")
            case Paragraph() as paragraph:
                self._add(self._paragraph(paragraph.text, _STYLES[paragraph.look]))
            case Points() as points:
                self._write_points(points)
            case Table() as table:
                self._write_table(table, one.caption)
            case MapFigure() as figure:
                self._write_figure(figure, one)

    def _heading(self, heading: Heading, name: str) -> None:
        from odf.text import Bookmark, H

        level = min(max(heading.level, 1), 3)
        style = self._style(f"Heading_20_{level}", is_right_to_left(heading.text), {})
        made = self._add(H(outlinelevel=str(level), stylename=style))
        if name:
            made.addElement(Bookmark(name=name))
        self._fill(made, heading.text)

    def _write_points(self, points: Points) -> None:
        from odf.text import List, ListItem

        made = self._add(List(stylename=LISTS[points.numbered]))
        below = looks.PARAGRAPHS["body"].scaled(looks.scale(self._report.compact)).after
        for place, text in enumerate(points.points, 1):
            is_last = place == len(points.points)
            room = {"margintop": "0pt", "marginbottom": f"{below:.2f}pt"} if is_last else {}
            item = ListItem()
            item.addElement(self._paragraph(text, "List", **room))
            made.addElement(item)

    def _write_table(self, table: Table, caption: str) -> None:
        from odf.table import Table as OdfTable
        from odf.table import TableColumn, TableHeaderRows

        self._add(self._paragraph(caption, "Table_20_Caption"))
        made = self._add(OdfTable(name=caption, stylename=TABLE))
        for width in shares(table.columns, looks.text_width(self._report.compact)):
            made.addElement(TableColumn(stylename=self._column(width)))
        head = TableHeaderRows()
        head.addElement(
            self._row([_as_text(column.title) for column in table.columns], table.columns, "Head")
        )
        made.addElement(head)
        for texts in table.rows:
            made.addElement(self._row(texts, table.columns, "Row"))

    def _column(self, width: float) -> str:
        """Return the name of a style for a column of a width in mm."""
        name = f"Column_{width:.2f}"
        if name not in self._derived:
            self._derived.add(name)
            self._document.automaticstyles.addElement(column_style(name, width))
        return name

    def _row(self, texts: Sequence[Text], columns: Sequence[Column], kind: str) -> Any:
        from odf.table import TableCell, TableRow

        row = TableRow(stylename=ROW)
        for text, column in zip(texts, columns, strict=False):
            cell = TableCell(stylename=kind, valuetype="string")
            changes = {"textalign": "end"} if column.numbers else {}
            cell.addElement(self._paragraph(text, "Cell_20_Head" if kind == "Head" else "Cell", **changes))
            row.addElement(cell)
        return row

    def _write_figure(self, figure: MapFigure, one: Numbered) -> None:
        picture = picture_of(figure)
        width = looks.text_width(self._report.compact)
        size = width, width * picture.page.height / picture.page.width
        for page, data in enumerate(png_pages(picture), 1):
            name = f"Pictures/figure-{one.number}-{page}.png"
            href = self._document.addPicture(name, "image/png", data)
            paragraph = self._add(self._paragraph("", FIGURE))
            paragraph.addElement(picture_frame(href, f"{one.caption} ({page})", alternative(figure), size))
        self._add(self._paragraph(one.caption, "Caption"))

    def _write_notes(self) -> None:
        """Write the notes: each on lines of its own, or one behind the other where the report is compact."""
        report = self._report
        if report.notes:
            self._heading(Heading(report.words.notes, 3 if report.compact else 1), "")
        paragraph = None
        for note in report.notes:
            if paragraph is None or not report.compact:
                changes = {"marginleft": "0pt", "textindent": "0pt"} if report.compact else {}
                paragraph = self._add(self._paragraph("", "Note", **changes))
            else:
                paragraph.addText(" ")
            self._add_note(paragraph, note)

    def _add_note(self, paragraph: Any, note: Note) -> None:
        """Add a note behind its number, which leads back to where it is first used."""
        from odf.teletype import addTextToElement
        from odf.text import Bookmark

        mark = str(note.number)
        paragraph.addElement(Bookmark(name=f"note-{mark}"))
        if mark in self._noted:
            paragraph.addElement(link(f"noted-{mark}", f"{mark}."))
        else:
            paragraph.addText(f"{mark}.")
        addTextToElement(paragraph, f" {note.text}" if self._report.compact else f"\t{note.text}")


def _as_text(text: Text | str) -> Text:
    return (Run(text),) if isinstance(text, str) else text
