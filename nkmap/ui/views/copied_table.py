"""Puts what a view lists on the clipboard, for spreadsheets and documents."""

from PySide6.QtCore import QMimeData

from nkmap.formats.tables import Row, as_html, as_tsv
from nkmap.ui.parts.clipboard import put_on_clipboard


def copy_table(rows: list[Row]) -> None:
    """Copy rows, the first one as headings, as text with tabs and as an HTML table."""
    data = QMimeData()
    data.setText(as_tsv(rows))
    data.setHtml(as_html(rows))
    put_on_clipboard(data)
