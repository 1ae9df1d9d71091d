"""A map on paper: the preview of the system, filled with the sheet that fits the printer's paper."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from nkmap.drawing.page import SHEETS
from nkmap.formats.pictures import Picture, PictureChoices, paint_page

USUAL_PAPER = "A4"

MakePicture = Callable[[PictureChoices], Picture]

_MILLIMETRES = 25.4  # in an inch
_NEARLY = 0.9  # of the width of a sheet: a paper that wide takes its sizes


class PrintPreview(QPrintPreviewDialog):
    """Keeps its printer alive; it opens without blocking."""

    def __init__(self, parent: QWidget, make: MakePicture, choices: PictureChoices) -> None:
        """`make` lays the picture out anew for another paper."""
        self._own_printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._own_printer.setFullPage(True)
        self._own_printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self._own_printer.setPageSize(QPageSize(QPageSize.PageSizeId[choices.paper or USUAL_PAPER]))
        super().__init__(self._own_printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet("QComboBox, QLineEdit { padding: 0; }")  # its fields are as high as Qt made them
        self.paintRequested.connect(lambda printer: print_on(printer, make, choices))
        self.open()


def print_on(printer: QPrinter, make: Callable[[PictureChoices], Picture], choices: PictureChoices) -> None:
    """Paint a picture on the paper of a printer, in the sizes of the sheet that fits it."""
    purpose = "document" if choices.purpose == "slides" else choices.purpose
    on_paper = replace(
        choices, purpose=purpose, paper=sheet_for(printer), is_transparent=False, has_title=True
    )
    picture = make(on_paper)
    page, paper = picture.page, printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(paper.width() / page.width, paper.height() / page.height)
    corner = QPointF(paper.width() - page.width * scale, paper.height() - page.height * scale) / 2
    theme = picture.theme.with_black_text()
    with QPainter(printer) as painter:
        for number in range(picture.page_count):
            if number:
                printer.newPage()
            painter.resetTransform()
            painter.translate(corner)
            painter.scale(scale, scale)
            paint_page(painter, picture, number, theme)


def sheet_for(printer: QPrinter) -> str:
    """Return the largest sheet that is not wider than the paper, or the smallest one."""
    paper: QSizeF = printer.paperRect(QPrinter.Unit.Millimeter).size()
    wide = max(paper.width(), paper.height())
    widths = {name: sheet.width / sheet.dots_per_inch * _MILLIMETRES for name, sheet in SHEETS.items()}
    fitting = [name for name, width in widths.items() if _NEARLY * width <= wide]
    return max(fitting, key=widths.__getitem__) if fitting else min(widths, key=widths.__getitem__)
