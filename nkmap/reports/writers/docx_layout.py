"""The page, tables, lists and pictures of a DOCX: what of their layout is more than a style."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from nkmap.reports.model import Report
from nkmap.reports.model import Table as ReportTable
from nkmap.reports.writers import looks
from nkmap.reports.writers.docx_fields import add_page_numbers, element, run
from nkmap.reports.writers.docx_styles import NUMBERS, PAGE_NUMBER, text_width
from nkmap.reports.writers.typeset import POINT, plain_text, set_text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_FOOTER, _GAP = 13, 4  # mm, of the footer from the edge of the page, and between it and the text


def set_page(document: "Document", report: Report) -> None:
    """Make A4 pages with the disclaimer and their number in the footer, but for a page of the title."""
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, looks.PAGE_SIZE)
    margin = Mm(looks.margin(report.compact))
    section.left_margin = section.right_margin = section.top_margin = margin
    section.bottom_margin = max(margin, Mm(_FOOTER + _GAP) + _footer_height(report))
    section.footer_distance = Mm(_FOOTER)
    section.different_first_page_header_footer = report.title_page
    section.footer.is_linked_to_previous = False
    number = section.footer.paragraphs[0]
    _float_right(number)
    add_page_numbers(number, report.words.page)
    disclaimer = section.footer.add_paragraph(style="footer")
    disclaimer._p.get_or_add_pPr().append(element("w:ind", {"w:right": str(PAGE_NUMBER)}))
    disclaimer._p.append(run(report.disclaimer))


def _footer_height(report: Report) -> int:
    """Return about how high the footer is, in EMU."""
    from docx.shared import Pt

    look = looks.FOOTER.scaled(looks.scale(report.compact))
    room = (text_width(report) - PAGE_NUMBER) / 20 * POINT
    lines = set_text(plain_text(report.disclaimer), look, room, report.language).lines
    return Pt(len(lines) * look.size * look.pitch)


def _float_right(paragraph: "Paragraph") -> None:
    """Let a paragraph stand at the right margin, beside what follows."""
    paragraph.style = "footer"
    frame = {"w:w": str(PAGE_NUMBER), "w:wrap": "around", "w:vAnchor": "text", "w:hAnchor": "margin"}
    frame |= {"w:xAlign": "right", "w:y": "1"}
    paragraph._p.get_or_add_pPr().append(element("w:framePr", frame))
    align_right(paragraph)


def align_right(paragraph: "Paragraph") -> None:
    """Set a paragraph flush right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def take_indent(paragraph: "Paragraph") -> None:
    """Let a paragraph begin where the text does, whatever its style says."""
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.first_line_indent = 0


def read_from_right(paragraph: "Paragraph") -> None:
    """Let a paragraph and all its words read from the right."""
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(element("w:bidi"), "w:adjustRightInd", "w:spacing", "w:ind", "w:jc")
    for words in paragraph.runs:
        words.font.rtl = True


def restarted_numbering(document: "Document") -> int:
    """Return the key of a numbering that begins at 1 again."""
    numbering: Any = document.part.numbering_part.element
    made = numbering.add_num(NUMBERS)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


def set_numbering(paragraph: "Paragraph", key: int) -> None:
    """Let a point of a list be counted by another numbering than that of its style."""
    properties: Any = paragraph._p.get_or_add_pPr()
    properties.get_or_add_numPr().get_or_add_numId().val = key


def end_list(paragraph: "Paragraph", report: Report) -> None:
    """Set the last point of a list as far from what follows as paragraphs are from one another."""
    from docx.shared import Pt

    look = looks.PARAGRAPHS["body"].scaled(looks.scale(report.compact))
    paragraph.paragraph_format.space_after = Pt(look.after)


def new_table(document: "Document", table: ReportTable, width: int) -> "Table":
    """Return an empty table of a width in twips: its head is on every page, its rows are never parted."""
    from docx.shared import Twips

    made: Table = document.add_table(len(table.rows) + 1, len(table.columns), style="Report")
    made.autofit = False
    whole = sum(column.share for column in table.columns) or 1.0
    for column, about in zip(made.columns, table.columns, strict=True):
        share = Twips(round(width * about.share / whole))
        column.width = share
        for cell in column.cells:
            cell.width = share
    for row in made.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))
    made.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))
    return made


def add_picture(paragraph: "Paragraph", picture: bytes, width: int, name: str, alternative: str) -> None:
    """Put a picture of a width in twips into a paragraph, with a description for who cannot see it."""
    from docx.shared import Twips

    shape = paragraph.add_run().add_picture(BytesIO(picture), width=Twips(width))
    about: Any = shape._inline.docPr
    about.name = name
    about.set("descr", alternative)
