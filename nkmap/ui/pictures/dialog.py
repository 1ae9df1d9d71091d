"""The finished picture of the map in front with its choices: to be copied, printed or saved."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from nkmap.data_out.carrying import Inside, put_inside
from nkmap.db.queries.drawn_levers import drawn_levers
from nkmap.db.queries.grids import grid
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.marks import layers_of
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.formats.clipboard import map_for_clipboard
from nkmap.formats.descriptions import description
from nkmap.formats.file_names import picture_name
from nkmap.formats.picture_files import WrittenPicture, save_picture
from nkmap.formats.pictures import Picture, PictureChoices, make_picture, missing_letters
from nkmap.map_content import MapContent
from nkmap.settings import open_settings
from nkmap.ui.leverage.drawn_levers import DrawnLevers
from nkmap.ui.maps.drawn_relations import DrawnRelations
from nkmap.ui.maps.layer_words import too_many_words
from nkmap.ui.parts.clipboard import put_on_clipboard
from nkmap.ui.parts.dialogs import ask_picture_to_save
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import PushButton, push_button
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.pictures.form import PictureForm
from nkmap.ui.pictures.layers import LayersButton
from nkmap.ui.pictures.preview import PicturePreview
from nkmap.ui.pictures.printing import PrintPreview
from nkmap.ui.pictures.words import left_out_words, without_room_words
from nkmap.ui.said import said

Done = TypeVar("Done")

SIZE = QSize(1060, 570)  # px; fits a screen of 1093 × 614


class PictureDialog(QDialog):
    """Modeless: people may go on talking and moving; the preview follows them and every choice."""

    saved = Signal(str)  # a sentence

    def __init__(
        self,
        document: Document,
        map_id: int,
        language: str | None,
        parent=None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._map_id = document, map_id
        self._query: Callable[..., MapContent] = map_content
        self._drawn: DrawnLevers | None = None  # on the grid
        self._relations: DrawnRelations | None = None  # on the grid
        self._picture: Picture | None = None
        self._made_of: tuple[MapContent, PictureChoices] | None = None
        settings = settings or open_settings()
        self.form = PictureForm(settings, language, LayersButton())
        self._codes = CodedNames(document, settings)
        self.preview = PicturePreview()
        self._left_out, self._names = plain_label(role="quiet"), plain_label(role="quiet")
        self._too_many = plain_label(role="quiet")
        self._missing, self._problem = plain_label(role="warning"), plain_label(role="warning")
        self._build()
        self.form.changed.connect(self.refresh)
        self.form.with_project.toggled.connect(self._say_inside)
        document.changed.connect(self._on_document_changed)
        self.resize(SIZE)
        self.refresh()

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.form, 1)
        for label in (self._left_out, self._names, self._too_many, self._missing, self._problem):
            label.setWordWrap(True)
            side.addWidget(label)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.preview, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.describe_button = self._button(self.tr("Copy description"), self._on_describe)
        self.describe_button.setToolTip(self.tr("The map in words, as alternative text of the picture"))
        self.print_button = self._button(self.tr("Print…"), self.print_picture)
        self.copy_button = self._button(self.tr("Copy"), self._on_copy)
        self.save_button = self._button(self.tr("Save…"), self._on_save)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.describe_button)
        row.addStretch()
        for button in (self.print_button, self.copy_button, self.save_button):
            row.addWidget(button)
        self.save_button.setFocus()
        return row

    def _button(self, words: str, act: Callable[[], object]) -> PushButton:
        button = push_button(words)
        button.clicked.connect(lambda: act())
        return button

    @property
    def problem_text(self) -> str:
        """Why the picture could not be made or written; empty while all is well."""
        return self._problem.text()

    @property
    def facts_text(self) -> str:
        """What is said of names that are not in the picture, and of letters that no font has."""
        return "\n".join(label.text() for label in (self._left_out, self._names, self._missing))

    def look(self, query: Callable[..., MapContent]) -> None:
        """Show the map as a query like `map_content` finds it, such as one of an earlier round."""
        if query is not self._query:
            self._query = query
            self.refresh()

    def follow_levers(self, drawn: DrawnLevers) -> None:
        """Show the levers that the grid shows, unless that is not wanted."""
        self._drawn = drawn
        drawn.changed.connect(self.refresh)
        self.refresh()

    def follow_relations(self, relations: DrawnRelations) -> None:
        """Show the relations that the grid shows, unless that is not wanted."""
        self._relations = relations
        relations.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Make the picture anew where something of it changed; a map that is gone closes the dialog."""
        if self._is_gone():
            self.close()
            return
        self._show_layers()
        self._say_inside()
        wanted = self._coded(), self._choices()
        if wanted != self._made_of:
            self._made_of = wanted
            self._picture = self._try(lambda: make_picture(*wanted))
            self._show_picture()

    def _is_gone(self) -> bool:
        return self._map_id not in [row.id for row in self._document.read(map_list)]

    def _show_layers(self) -> None:
        layers = self._document.read(layers_of, self._map_id)
        self.form.layers.show_map(layers, self._document.read(grid, self._map_id))

    def _show_picture(self) -> None:
        if self._picture is not None:
            self.preview.show_picture(self._picture)
            self._say_facts(self._picture)

    def _on_document_changed(self, _change: object) -> None:
        self.refresh()

    def _make(self, choices: PictureChoices) -> Picture:
        return make_picture(self._coded(), choices)

    def _choices(self) -> PictureChoices:
        return replace(self.form.choices, audience=usual_audience(self._document))

    def _coded(self) -> MapContent:
        """Return the map as it may leave: with codes for hidden names, where that is chosen."""
        return self._codes.on_map(self._content())

    def _content(self) -> MapContent:
        language, layers = self.form.language.currentData(), self.form.layers.layers
        content = self._document.read(self._query, self._map_id, language, layers)
        ids = self._drawn.ids(self._map_id) if self._drawn else ()
        self.form.levers.setVisible(bool(ids))
        levers = self._document.read(drawn_levers, self._map_id, ids if self.form.levers.isChecked() else ())
        return self._with_relations(replace(content, levers=levers))

    def _with_relations(self, content: MapContent) -> MapContent:
        related = self._relations.put_on(content) if self._relations else content
        self.form.relations.setVisible(related != content)
        return related if self.form.relations.isChecked() else content

    def _say_facts(self, picture: Picture) -> None:
        missing = missing_letters(picture)
        self._say(self._left_out, left_out_words(picture.left_out, picture.content.hidden_levers))
        is_pdf = self.form.format.currentData() == "pdf"
        self._say(self._names, without_room_words(len(picture.layout.rest), is_pdf=is_pdf))
        self._say(self._too_many, too_many_words(picture.content.layers))
        self._say(
            self._missing,
            self.tr("No font on this computer has {0}: empty boxes stand for it.").format(missing)
            if missing
            else "",
        )

    def _say_inside(self) -> None:
        """Say what whoever gets the picture would get with it."""
        inside = self._inside()
        self.form.inside.setText(
            said(inside.said()) if inside else self.tr("It then opens as a project again.")
        )

    def _inside(self) -> Inside | None:
        return self._codes.inside() if self.form.with_project.isChecked() else None

    @staticmethod
    def _say(label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _with_picture(self, act: Callable[[Picture], Done]) -> Done | None:
        """Do something with the picture; None where there is none, or where it was refused."""
        picture = self._picture
        return None if picture is None else self._try(lambda: act(picture))

    def _try(self, act: Callable[[], Done]) -> Done | None:
        """Do something; say why if it is refused."""
        try:
            done = act()
        except NkmapError as error:
            self._say(self._problem, said(error))
            return None
        self._say(self._problem, "")
        return done

    # What is done with it

    def _on_copy(self) -> None:
        data = self._with_picture(map_for_clipboard)
        if data is not None:
            put_on_clipboard(data)
            self.saved.emit(self.tr("The picture is on the clipboard."))

    def _on_describe(self) -> None:
        if self._picture is not None:
            QGuiApplication.clipboard().setText(description(self._picture.content))
            self.saved.emit(self.tr("The description is on the clipboard."))

    def print_picture(self) -> None:
        """Show how it will come out of a printer."""
        PrintPreview(self, self._make, self._choices())

    def _on_save(self) -> None:
        ending = self.form.format.currentData()
        name = picture_name(self._coded().question, date.today(), ending)
        ask_picture_to_save(self, name, ending, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the picture with the choices made, and close; a failure is said and the dialog stays."""
        written = self._with_picture(lambda picture: self._write(picture, path))
        if written is not None:
            self.saved.emit(self.tr("Picture saved as {0}").format(path.name))
            self.close()

    def _write(self, picture: Picture, path: Path) -> WrittenPicture:
        """Write the picture, searched, and then with the project inside where that is chosen."""
        inside = self._inside()
        project = inside.as_json(path) if inside else None
        written = save_picture(picture, path, search=self._codes.search)
        if project:
            put_inside(written.path, project)
        return written
