"""Puts what a view lists on the clipboard, for spreadsheets and documents."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from nkmap.formats.tables import Row, as_html, as_tsv


def copy_table(rows: list[Row]) -> None:
    """Copy rows, the first one as headings, as text with tabs and as an HTML table."""
    data = QMimeData()
    data.setText(as_tsv(rows))
    data.setHtml(as_html(rows))
    QGuiApplication.clipboard().setMimeData(data)
