"""The pages of an ODT: A4 with the disclaimer and the number in the footer, but for a page of the title."""

from typing import TYPE_CHECKING, Any

from nkmap.reports.model import Report
from nkmap.reports.writers import looks
from nkmap.reports.writers.docx_fields import PLACES
from nkmap.reports.writers.odt_elements import column_style

if TYPE_CHECKING:
    from odf.opendocument import OpenDocument

PAGE, FIRST_PAGE = "Standard", "First_20_Page"
_FOOTER = 13.0  # mm from the edge of the page
_LEAST = 8.0  # mm, of a footer with the room above it
_NUMBER = 32.0  # mm, room for the number of the page


def set_pages(document: "OpenDocument", report: Report) -> None:
    """Add the layouts of pages; the first page of a report with a title page has no footer."""
    from odf.style import Footer, MasterPage

    disclaimer = looks.text_width(report.compact) - _NUMBER
    for name, width in (("Disclaimer", disclaimer), ("Number", _NUMBER)):
        document.automaticstyles.addElement(column_style(name, width))
    document.automaticstyles.addElement(_layout("Plain", report, has_footer=False))
    document.automaticstyles.addElement(_layout("Numbered", report, has_footer=True))
    page = MasterPage(name=PAGE, pagelayoutname="Numbered")
    page.addElement(Footer())
    page.childNodes[0].addElement(_footer(report))
    first = MasterPage(name=FIRST_PAGE, displayname="First Page", pagelayoutname="Plain", nextstylename=PAGE)
    document.masterstyles.addElement(page)
    document.masterstyles.addElement(first)


def _layout(name: str, report: Report, has_footer: bool) -> Any:
    from odf.style import FooterStyle, HeaderFooterProperties, PageLayout, PageLayoutProperties

    width, height = (f"{side}mm" for side in looks.PAGE_SIZE)
    margin = looks.margin(report.compact)
    margins = {f"margin{side}": f"{margin}mm" for side in ("left", "right", "top", "bottom")}
    if has_footer:
        margins["marginbottom"] = f"{_FOOTER}mm"
    made = PageLayout(name=name)
    made.addElement(PageLayoutProperties(pagewidth=width, pageheight=height, **margins))
    if has_footer:
        made.addElement(FooterStyle())
        least = f"{max(margin - _FOOTER, _LEAST)}mm"
        made.childNodes[1].addElement(HeaderFooterProperties(minheight=least, margintop="4mm"))
    return made


def _footer(report: Report) -> Any:
    """Return a table without lines: the disclaimer on the left, the number on the right."""
    from odf.table import Table, TableCell, TableColumn, TableRow
    from odf.text import P

    made, row = Table(name="Footer"), TableRow()
    for name in ("Disclaimer", "Number"):
        made.addElement(TableColumn(stylename=name))
    number = P(stylename="Footer_20_Number")
    add_page_numbers(number, report.words.page)
    for paragraph in (P(stylename="Footer", text=report.disclaimer), number):
        cell = TableCell()
        cell.addElement(paragraph)
        row.addElement(cell)
    made.addElement(row)
    return made


def add_page_numbers(paragraph: Any, pattern: str) -> None:
    """Add words with fields for {0}, the number of the page, and {1}, how many there are."""
    from odf.text import PageCount, PageNumber

    fields = {"0": PageNumber, "1": PageCount}
    for place, part in enumerate(PLACES.split(pattern)):
        if place % 2:
            paragraph.addElement(fields[part](text="1"))
        elif part:
            paragraph.addText(part)
