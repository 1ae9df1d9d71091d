"""What another program put on the clipboard."""

from PySide6.QtCore import QMimeData

from nkmap.ui.parts.clipboard import put_on_clipboard


def copy(text: str, html: str = "") -> None:
    """Copy a text, and how it looks where that is given."""
    content = QMimeData()
    content.setText(text)
    if html:
        content.setHtml(html)
    put_on_clipboard(content)
