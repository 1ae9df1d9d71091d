"""The finished picture of the map in front, to be copied or saved; painted as the command line paints it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.marks import layers_of
from nkmap.document import Document
from nkmap.drawing.page import DOCUMENT
from nkmap.drawing.theme import load_theme
from nkmap.errors import NkmapError
from nkmap.formats.file_names import picture_name
from nkmap.formats.pictures import draw_picture, for_audience, write_png
from nkmap.map_content import MapContent
from nkmap.ui.dialogs import ask_picture_to_save
from nkmap.ui.layer_words import too_many_words
from nkmap.ui.plain_text import plain_label
from nkmap.ui.said import said
from nkmap.ui.words import language_words

PREVIEW = QSize(760, 475)  # px
SCALES = (1, 2, 3, 4)


class PictureDialog(QDialog):
    """Modeless: people may go on talking and moving; the preview follows when a choice changes."""

    saved = Signal(str)  # a sentence

    def __init__(self, document: Document, map_id: int, language: str | None, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._map_id = document, map_id
        self._preview = QLabel()
        self._preview.setFixedSize(PREVIEW)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._left_out = plain_label(role="quiet")
        self._too_many = plain_label(role="quiet")
        self._problem = plain_label(role="warning")
        self._problem.setWordWrap(True)
        self.scale = QComboBox()
        for scale in SCALES:
            size = f"{round(DOCUMENT.width * scale)} × {round(DOCUMENT.height * scale)}"
            self.scale.addItem(f"{scale}×  ({size})", scale)
        self.theme = QComboBox()
        self.theme.addItem(self.tr("Light"), "light")
        self.theme.addItem(self.tr("Dark"), "dark")
        self.language = QComboBox()
        for code, words in language_words().items():
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._build()
        for box in (self.theme, self.language):
            box.currentIndexChanged.connect(self.refresh)
        document.changed.connect(self._on_document_changed)
        self.refresh()

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("Size"), self.scale)
        form.addRow(self.tr("Colours"), self.theme)
        form.addRow(self.tr("Names in"), self.language)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._on_save)
        buttons = QHBoxLayout()
        buttons.addWidget(self._left_out, 1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self._preview)
        layout.addLayout(form)
        layout.addWidget(self._too_many)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self._problem.hide()
        self.save_button.setFocus()

    @property
    def problem_text(self) -> str:
        """Why the picture could not be written; empty while all is well."""
        return self._problem.text()

    @property
    def left_out_text(self) -> str:
        """What is said of the names that are not in the picture."""
        return self._left_out.text()

    def refresh(self) -> None:
        """Paint the preview anew from the document; a map that is gone closes the dialog."""
        if self._map_id not in [row.id for row in self._document.read(map_list)]:
            self.close()
            return
        image, left_out = self._picture(1.0)
        warning = too_many_words(self._document.read(layers_of, self._map_id))
        self._too_many.setText(warning)
        self._too_many.setVisible(bool(warning))
        self._left_out.setText(
            self.tr("%n name(s) not to be shared are left out.", "", left_out) if left_out else ""
        )
        scaled = image.scaled(
            PREVIEW * self.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        self._preview.setPixmap(QPixmap.fromImage(scaled))

    def _on_document_changed(self, _change: object) -> None:
        self.refresh()

    def _content(self) -> MapContent:
        return self._document.read(map_content, self._map_id, self.language.currentData())

    def _picture(self, scale: float) -> tuple[QImage, int]:
        return finished_picture(self._content(), self.theme.currentData(), scale)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(self._picture(self.scale.currentData())[0])
        self.saved.emit(self.tr("The picture is on the clipboard."))

    def _on_save(self) -> None:
        ask_picture_to_save(self, picture_name(self._content().question, date.today()), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the picture with the choices made, and close; a failure is said and the dialog stays."""
        try:
            write_png(
                self._content(),
                path,
                scale=self.scale.currentData(),
                theme=load_theme(self.theme.currentData()),
            )
        except NkmapError as error:
            self._problem.setText(said(error))
            self._problem.show()
            return
        self.saved.emit(self.tr("Picture saved as {0}").format(path.name))
        self.close()


def finished_picture(content: MapContent, theme: str, scale: float) -> tuple[QImage, int]:
    """Return the picture for people outside the room, and how many names were left out of it."""
    shown = for_audience(content, "shareable")
    left_out = len(content.tokens) - len(shown.tokens)
    return draw_picture(shown, DOCUMENT, load_theme(theme), scale, left_out), left_out
