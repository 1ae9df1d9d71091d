"""A view whose content is a MapContent as a picture for others: copied, or saved as a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.formats.file_names import picture_name
from nkmap.formats.picture_files import save_picture
from nkmap.formats.pictures import Picture, make_picture
from nkmap.formats.png import draw_image, png_bytes
from nkmap.map_content import MapContent
from nkmap.settings import open_settings
from nkmap.ui.parts.clipboard import put_on_clipboard
from nkmap.ui.parts.dialogs import ask_picture_to_save
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.said import said


class ContentExports(QObject):
    """Takes what is shown now, with what was chosen of the last picture of a map.

    Whose name is not to be shared is left out, and counted.
    """

    done = Signal(str)  # a sentence

    def __init__(self, document: Document, content: Callable[[], MapContent | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._content, self._window = document, content, parent

    def content(self) -> MapContent | None:
        """Return what is shown now; None for nothing."""
        return self._content()

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        picture = self._picture()
        if picture is not None:
            data = QMimeData()
            data.setData("image/png", png_bytes(picture))
            data.setImageData(draw_image(picture))
            put_on_clipboard(data)
            words = QCoreApplication.translate("Exports", "The picture is on the clipboard.")
            self._say(words, picture.left_out)

    def ask_where(self, ending: str) -> None:
        """Let it be chosen where a picture of a format, "png", "svg" or "pdf", goes."""
        if (content := self._content()) is not None:
            question = CodedNames(self._document, open_settings()).on_texts(content.question)
            name = picture_name(question, date.today(), ending)
            ask_picture_to_save(self._window, name, ending, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the picture as the file that its ending asks for."""
        picture = self._picture()
        if picture is None:
            return
        try:
            save_picture(picture, path, search=CodedNames(self._document, open_settings()).search)
        except NkmapError as error:
            self.done.emit(said(error))
        else:
            words = QCoreApplication.translate("Exports", "Picture saved as {0}.").format(path.name)
            self._say(words, picture.left_out)

    def _picture(self) -> Picture | None:
        content = self._content()
        if content is None:
            return None
        settings = open_settings()
        choices = replace(remembered(settings), audience=usual_audience(self._document))
        try:
            return make_picture(CodedNames(self._document, settings).on_map(content), choices)
        except NkmapError as error:
            self.done.emit(said(error))
            return None

    def _say(self, sentence: str, left_out: int) -> None:
        self.done.emit(with_left_out(sentence, left_out))


def with_left_out(sentence: str, left_out: int) -> str:
    """Return a sentence, and after it how many names are left out, if any."""
    if not left_out:
        return sentence
    translate = QCoreApplication.translate
    more = translate("Exports", "%n name(s) not to be shared are left out.", "", left_out)
    return f"{sentence} {more}"
