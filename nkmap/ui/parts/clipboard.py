"""Puts data on the clipboard so that it stays there when the program has ended."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QStandardItemModel

PIXELS = "application/x-qt-image"  # as which Qt lists an image: asked for by that name it would be encoded


def put_on_clipboard(data: QMimeData) -> None:
    """Copy data in all its forms.

    Qt asks for them, and ends them, when Python is gone already: what Python made would end the process with
    a fault then, so that the clipboard gets what Qt made itself.
    """
    model = QStandardItemModel(1, 1)
    lasting = model.mimeData([model.index(0, 0)])
    lasting.clear()
    for form in data.formats():
        if form != PIXELS:
            lasting.setData(form, data.data(form))
    if data.hasImage():
        lasting.setImageData(data.imageData())
    QGuiApplication.clipboard().setMimeData(lasting)
